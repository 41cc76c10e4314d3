import type { OfficialDocument } from '../../../electron/backend/documents/model.ts'

/** A table over several pages with two header rows and column numbers, in a landscape appendix. */
export const tableDocument: OfficialDocument = {
  title: 'Danh sách mô hình',
  blocks: [
    { kind: 'title', typeName: 'Danh sách', abstract: 'mô hình “Dân vận khéo” năm 2026' },
    { kind: 'paragraph', text: 'Có phụ lục kèm theo.' },
    {
      kind: 'appendix',
      orientation: 'landscape',
      label: 'Phụ lục I',
      title: 'Tổng hợp mô hình “Dân vận khéo”',
      reference: '(Kèm theo Kế hoạch số 10-KH/BCĐ, ngày 15/01/2026)',
    },
    {
      kind: 'table',
      density: 'compact',
      columns: [
        { widthMm: 12, align: 'center' },
        { widthMm: 90, align: 'left' },
        { widthMm: 30, align: 'right' },
        { widthMm: 30, align: 'right' },
      ],
      headerRows: [
        [
          { text: 'TT', rowSpan: 2 },
          { text: 'Đơn vị', rowSpan: 2 },
          { text: 'Số mô hình', columnSpan: 2 },
        ],
        [{ text: 'Đăng ký' }, { text: 'Công nhận' }],
      ],
      columnNumbers: ['(1)', '(2)', '(3)', '(4)'],
      rows: [
        ...Array.from({ length: 60 }, (_, index) => ({
          cells: [String(index + 1), `Xã thứ ${index + 1}`, '18', '14'],
        })),
        { cells: ['', 'Tổng cộng', '1.080', '840'], emphasis: 'total' as const },
      ],
    },
  ],
}
