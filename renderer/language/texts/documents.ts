import { defineTexts } from '../texts.ts'

export const documents = defineTexts(
  {
    title: 'Xem trước khi in',
    print: 'In',
    savePdf: 'Tải PDF',
    saveDocx: 'Tải Word (DOCX)',
    back: 'Quay lại',
    smaller: 'Thu nhỏ',
    larger: 'Phóng to',
    fitWidth: 'Vừa bề ngang',
    zoom: '{{percent}}%',
    pages: '{{count}} trang',
    page: 'Trang {{number}} trên {{count}}',
    htmlOnly: 'Bản xem dưới đây là văn bản trên màn hình, chưa chia trang. {{sentence}}',
    saved: 'Đã lưu “{{name}}”.',
    wrongAddress: 'Không có loại văn bản này. Mở lại từ trang của cuộc kiểm tra hoặc đoàn kiểm tra.',
  },
  {
    title: 'Print preview',
    print: 'Print',
    savePdf: 'Save PDF',
    saveDocx: 'Save Word (DOCX)',
    back: 'Back',
    smaller: 'Smaller',
    larger: 'Larger',
    fitWidth: 'Fit width',
    zoom: '{{percent}}%',
    pages: '{{count}} pages',
    page: 'Page {{number}} of {{count}}',
    htmlOnly: 'This is the document on the screen, not yet divided into pages. {{sentence}}',
    saved: '“{{name}}” was saved.',
    wrongAddress:
      'There is no such kind of document. Open it again from the page of the inspection or the team.',
  },
)
