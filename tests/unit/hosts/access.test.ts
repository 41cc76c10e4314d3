import { expect, test } from 'vitest'
import { type Arrival, refusal, sessionCookie } from '../../../electron/browser/access.ts'
import { OneTimeTokens } from '../../../electron/browser/tokens.ts'

const access = { port: 4321, secret: 'right' }
const host = '127.0.0.1:4321'
const origin = `http://${host}`
const cookie = 'other=1; so-dan-van-4321=right'

function at(headers: Arrival['headers'], method = 'GET', path = '/') {
  return refusal({ method, path, headers }, access)
}

test('lets in who comes from the program’s own page with the cookie', () => {
  expect(at({ host, cookie })).toBeNull()
  expect(at({ host, cookie, origin }, 'POST', '/rpc/units/all')).toBeNull()
})

test('refuses a strange name for this computer', () => {
  expect(at({ cookie })).toBe('host')
  expect(at({ host: 'evil.example:4321', cookie })).toBe('host')
  expect(at({ host: '127.0.0.1:9999', cookie })).toBe('host')
})

test('refuses other sites, and calls that hide where they come from', () => {
  expect(at({ host, cookie, origin: 'http://evil.example' })).toBe('origin')
  expect(at({ host, cookie }, 'POST', '/rpc/units/all')).toBe('origin')
})

test('refuses who has not got the cookie, except to bring a token', () => {
  expect(at({ host })).toBe('session')
  expect(at({ host, cookie: 'so-dan-van-4321=wrong' })).toBe('session')
  expect(at({ host, cookie: 'so-dan-van-9999=right' })).toBe('session')
  expect(at({ host }, 'GET', '/open/token')).toBeNull()
  expect(at({ host, origin: 'http://evil.example' }, 'GET', '/open/token')).toBe('origin')
})

test('the cookie is out of reach of scripts and other sites', () => {
  expect(sessionCookie(access)).toBe('so-dan-van-4321=right; HttpOnly; SameSite=Strict; Path=/')
})

test('a token is good once', () => {
  const tokens = new OneTimeTokens()
  const token = tokens.create()
  expect(tokens.redeem('guessed')).toBe(false)
  expect(tokens.redeem(token)).toBe(true)
  expect(tokens.redeem(token)).toBe(false)
})
