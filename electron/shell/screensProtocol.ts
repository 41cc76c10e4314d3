import { protocol } from 'electron'
import { readScreenFile } from '../hosting/screens.ts'

const scheme = 'app'
const host = 'so-dan-van'

/** Where the screens come from, as the origin of every page of the program. */
export const screensOrigin = `${scheme}://${host}`

/** The page itself. */
export const screensAddress = `${screensOrigin}/`

/** Makes `app://` a place with an origin of its own. Must be called before the program is ready. */
export function registerScreensScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built screens, and nothing else, at `app://so-dan-van/`. */
export function serveScreens(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const address = new URL(request.url)
    const file =
      request.method === 'GET' && address.host === host
        ? await readScreenFile(folder, address.pathname)
        : null
    return file ? new Response(file.bytes, { headers: file.headers }) : new Response(null, { status: 404 })
  })
}

/** True for an address of the program's own screens. */
export function isScreensAddress(address: string): boolean {
  return address.startsWith(screensAddress)
}
