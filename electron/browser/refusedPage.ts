const sentences = {
  403: 'Địa chỉ này không mở được chương trình: mỗi địa chỉ chỉ dùng một lần. Trong cửa sổ lệnh đang chạy chương trình, nhấn Enter để lấy địa chỉ mới.',
  404: 'Không có trang này. Mở lại chương trình từ đầu.',
  405: 'Không có trang này. Mở lại chương trình từ đầu.',
} as const

/** The page for somebody who is not let in; it says what to do and tells nothing else. */
export function refusedPage(status: keyof typeof sentences): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sổ Dân vận</title><p>${sentences[status]}</p></html>`
}
