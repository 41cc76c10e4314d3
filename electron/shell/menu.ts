import { app, dialog, Menu, type MenuItemConstructorOptions, shell } from 'electron'

export interface MenuActions {
  dataFolder: string
  version: string
  openWindow(): void
}

/** The program's menu, in the words of Vietnamese office programs. */
export function setMenu({ dataFolder, version, openWindow }: MenuActions): void {
  const file: MenuItemConstructorOptions[] = [
    { label: 'Cửa sổ mới', accelerator: 'CmdOrCtrl+Shift+N', click: openWindow },
    { label: 'Mở thư mục dữ liệu', click: () => void shell.openPath(dataFolder) },
    { type: 'separator' },
    { label: 'Đóng cửa sổ', role: 'close' },
    { label: 'Thoát', role: 'quit' },
  ]
  const edit: MenuItemConstructorOptions[] = [
    { label: 'Hoàn tác khi gõ', role: 'undo' },
    { label: 'Làm lại khi gõ', role: 'redo' },
    { type: 'separator' },
    { label: 'Cắt', role: 'cut' },
    { label: 'Sao chép', role: 'copy' },
    { label: 'Dán', role: 'paste' },
    { label: 'Chọn tất cả', role: 'selectAll' },
  ]
  const view: MenuItemConstructorOptions[] = [
    { label: 'Phóng to', role: 'zoomIn' },
    { label: 'Thu nhỏ', role: 'zoomOut' },
    { label: 'Cỡ chữ chuẩn', role: 'resetZoom' },
    { label: 'Toàn màn hình', role: 'togglefullscreen' },
    { type: 'separator' },
    { label: 'Tải lại cửa sổ', role: 'reload' },
  ]
  if (!app.isPackaged) view.push({ label: 'Công cụ của người lập trình', role: 'toggleDevTools' })
  const help: MenuItemConstructorOptions[] = [
    {
      label: 'Giới thiệu Sổ Dân vận',
      click: () =>
        void dialog.showMessageBox({
          type: 'info',
          title: 'Giới thiệu',
          message: `Sổ Dân vận ${version}`,
          detail: `Dữ liệu nằm tại: ${dataFolder}`,
          buttons: ['Đóng'],
        }),
    },
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Tệp', submenu: file },
      { label: 'Sửa', submenu: edit },
      { label: 'Xem', submenu: view },
      { label: 'Trợ giúp', submenu: help },
    ]),
  )
}
