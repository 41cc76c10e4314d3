import { readdir } from 'node:fs/promises'
import { request as send } from 'node:http'
import { join } from 'node:path'
import { test as base, expect } from '../support/app.ts'
import type { BrowserHost } from '../support/browserHost.ts'
import { startBrowserHost } from '../support/browserHost.ts'
import { signIn } from '../support/client.ts'

const test = base.extend<{ host: BrowserHost }>({
  host: async ({ folder }, use) => {
    const host = await startBrowserHost(folder)
    await use(host)
    await host.stop()
  },
})

interface Call {
  method?: string
  path?: string
  headers?: Record<string, string>
}

/** Sends exactly these headers (fetch would correct Host) and gives the status. */
function status(host: BrowserHost, { method = 'GET', path = '/', headers = {} }: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = send(new URL(path, host.origin), { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    request.end(method === 'POST' ? '{}' : undefined)
  })
}

const info = { method: 'POST', path: '/rpc/application/info' }

test('an address works once', async ({ host }) => {
  const address = await host.freshAddress()
  await signIn(address)
  await expect(signIn(address)).rejects.toThrow('403')
  expect(await status(host, { path: '/open/guessed' })).toBe(403)
})

test('without the cookie nothing is answered', async ({ host }) => {
  expect(await status(host, {})).toBe(403)
  expect(await status(host, { path: '/index.html' })).toBe(403)
  expect(await status(host, { ...info, headers: { origin: host.origin } })).toBe(403)
  const { port } = new URL(host.origin)
  const wrong = { origin: host.origin, cookie: `so-dan-van-${port}=guessed` }
  expect(await status(host, { ...info, headers: wrong })).toBe(403)
})

test('with the cookie the program’s own page is answered, other sites and names are not', async ({
  host,
}) => {
  const cookie = await signIn(await host.freshAddress())
  const { port } = new URL(host.origin)
  expect(await status(host, { headers: { cookie } })).toBe(200)
  expect(await status(host, { ...info, headers: { cookie, origin: host.origin } })).toBe(200)

  expect(await status(host, { ...info, headers: { cookie } })).toBe(403)
  expect(await status(host, { ...info, headers: { cookie, origin: 'http://example.org' } })).toBe(403)
  expect(await status(host, { ...info, headers: { cookie, origin: 'null' } })).toBe(403)
  expect(await status(host, { headers: { cookie, host: `example.org:${port}` } })).toBe(403)
  expect(await status(host, { headers: { cookie, host: `localhost:${port}` } })).toBe(403)
})

test('calls are made by POST only, and only files of the screens are served', async ({ host }) => {
  const cookie = await signIn(await host.freshAddress())
  const origin = host.origin
  expect(await status(host, { path: info.path, headers: { cookie } })).toBe(405)
  expect(await status(host, { method: 'PUT', headers: { cookie, origin } })).toBe(405)
  for (const path of [
    '/../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/.renderer.stamp',
  ]) {
    expect(await status(host, { path, headers: { cookie } })).toBe(404)
  }
})

test('the page may load its own scripts only and is kept by nobody', async ({ host }) => {
  const cookie = await signIn(await host.freshAddress())
  const response = await fetch(host.origin, { headers: { cookie } })
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('an interrupt writes the exit backup before the program ends', async ({ host, folder }) => {
  await host.stop()
  const backups = await readdir(join(folder, 'backups'))
  expect(backups.filter((name) => name.includes('exit'))).toHaveLength(1)
})
