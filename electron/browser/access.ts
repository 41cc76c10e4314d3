import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** The only address that the program is served at: this computer itself. */
export const loopback = '127.0.0.1'

export const tokenPath = '/open/'

export interface Access {
  port: number
  /** What the session cookie must hold. */
  secret: string
}

/** The part of a request that decides whether it is answered. */
export interface Arrival {
  method: string
  path: string
  headers: IncomingHttpHeaders
}

export type Refusal = 'host' | 'origin' | 'session'

function cookieName(port: number): string {
  // Cookies do not tell ports apart: two programs on this computer must not overwrite each other's.
  return `so-dan-van-${port}`
}

/** The cookie that lets a browser in: out of reach of scripts, never sent along from another site, gone with the browser. */
export function sessionCookie({ port, secret }: Access): string {
  return `${cookieName(port)}=${secret}; HttpOnly; SameSite=Strict; Path=/`
}

function equal(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

function hasSession(headers: IncomingHttpHeaders, access: Access): boolean {
  const start = `${cookieName(access.port)}=`
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim())
  return cookies.some(
    (cookie) => cookie.startsWith(start) && equal(cookie.slice(start.length), access.secret),
  )
}

/**
 * Why a request is refused; null where it may go on. The Host check keeps out pages that point a name of their own at
 * this computer, the Origin check pages of other sites, the cookie everybody who was not given the address. A call
 * (anything but reading a screen) must name its origin.
 */
export function refusal(arrival: Arrival, access: Access): Refusal | null {
  const host = `${loopback}:${access.port}`
  const { method, path, headers } = arrival
  if (headers.host !== host) return 'host'
  const reads = method === 'GET' || method === 'HEAD'
  if (headers.origin === undefined ? !reads : headers.origin !== `http://${host}`) return 'origin'
  if (path.startsWith(tokenPath)) return null
  return hasSession(headers, access) ? null : 'session'
}
