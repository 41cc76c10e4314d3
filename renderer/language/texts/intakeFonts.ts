import { defineTexts } from '../texts.ts'

/** Texts of fonts of before Unicode, and what the clerk decides about them. */
export const intakeFonts = defineTexts(
  {
    fonts: {
      found: '{{count}} cột dùng phông chữ cũ, đã đổi sang Unicode: “{{before}}” thành “{{after}}”.',
      show: 'Xem từng cột',
      wrong: 'Chữ bị lỗi phông? Chọn phông từng cột',
      title: 'Phông chữ của từng cột',
      purpose:
        'Chữ trong tệp và chữ sau khi đổi sang Unicode. Cột nào đổi chưa đúng thì chọn lại; lần sau tệp của đơn vị này được đọc như vậy.',
      column: 'Cột',
      before: 'Trong tệp',
      after: 'Đọc thành',
      font: 'Phông chữ',
      ofColumn: 'Phông chữ của cột {{column}} {{heading}}',
      names: {
        unicode: 'Unicode, giữ nguyên',
        tcvn3: 'TCVN3 (.VnTime)',
        tcvn3Capitals: 'TCVN3 chữ hoa (.VnTimeH)',
        vni: 'VNI (VNI-Times)',
      },
      close: 'Đóng',
    },
  },
  {
    fonts: {
      found: 'Columns in a legacy font, read as Unicode: {{count}}; “{{before}}” became “{{after}}”.',
      show: 'Column by column',
      wrong: 'Letters look wrong? Choose the font of each column',
      title: 'Fonts of the columns',
      purpose:
        'Text in the file, and as Unicode. Choose another font where it is wrong; the next file of this sender is read so.',
      column: 'Column',
      before: 'In the file',
      after: 'Read as',
      font: 'Font',
      ofColumn: 'Font of column {{column}} {{heading}}',
      names: {
        unicode: 'Unicode, as it stands',
        tcvn3: 'TCVN3 (.VnTime)',
        tcvn3Capitals: 'TCVN3 capitals (.VnTimeH)',
        vni: 'VNI (VNI-Times)',
      },
      close: 'Close',
    },
  },
)
