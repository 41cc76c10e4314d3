import { app, type Session, type WebContents } from 'electron'
import { isScreensAddress } from './screensProtocol.ts'

/** The only thing that a page may ask of the system: to put text on the clipboard when the clerk copies. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

function harden(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isScreensAddress(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** No page of the program leaves its own screens, opens windows or embeds others. */
export function hardenAllPages(): void {
  app.on('web-contents-created', (_event, contents) => harden(contents))
}

/** A page gets no camera, place, device or the like; a download asks where to save. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(allowedPermissions.has(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (_event, item) => item.setSaveDialogOptions({ title: 'Lưu tệp' }))
}
