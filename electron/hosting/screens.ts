import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

/**
 * What the screens may load and do, in every host: only their own files, no inline or evaluated script, no other host.
 * Emotion writes style elements, so styles may be inline. Official documents are previewed in a frame without scripts,
 * with their fonts inside them.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "object-src 'none'",
].join('; ')

/** Goes with every answer to the screens. */
export const screenHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

export interface ScreenFile {
  bytes: Uint8Array<ArrayBuffer>
  /** All headers of the answer. */
  headers: Record<string, string>
}

/**
 * A file of the built screens by the path of its address (`/` is the page itself); null where there is none, or where the
 * path leads out of the folder or to a kind of file that screens do not have.
 */
export async function readScreenFile(folder: string, pathname: string): Promise<ScreenFile | null> {
  const decoded = decodedPath(pathname)
  if (decoded === null) return null
  const path = join(folder, decoded === '/' ? 'index.html' : decoded)
  const type = types[extname(path)]
  if (!type || !path.startsWith(folder + sep)) return null
  try {
    const bytes = new Uint8Array(await readFile(path))
    // Names of built files carry a hash of their content, the page's does not.
    const lasting = path.startsWith(join(folder, 'assets') + sep)
    const caching = lasting ? 'private, max-age=31536000, immutable' : 'no-store'
    return { bytes, headers: { ...screenHeaders, 'content-type': type, 'cache-control': caching } }
  } catch {
    return null
  }
}

function decodedPath(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}
