import { defineTexts } from '../texts.ts'

/** The sender's own totals against those of the program. */
export const intakeTotals = defineTexts(
  {
    totals: {
      agree: 'Dòng cộng của đơn vị: khớp ({{rows}}).',
      more: ' và {{count}} dòng khác',
      row: 'dòng {{row}} “{{label}}”',
      rowOnly: 'dòng {{row}}',
      differs:
        'Dòng cộng của đơn vị chưa khớp, {{place}}: {{field}} ghi {{stated}}, cộng các dòng được {{computed}}.',
      moreDiffer: 'Còn {{count}} số cộng khác chưa khớp.',
    },
  },
  {
    totals: {
      agree: 'The unit’s totals agree ({{rows}}).',
      more: ' and {{count}} more',
      row: 'row {{row}} “{{label}}”',
      rowOnly: 'row {{row}}',
      differs:
        'A total of the unit differs, {{place}}: {{field}} is stated as {{stated}}, the rows add up to {{computed}}.',
      moreDiffer: '{{count}} more totals differ.',
    },
  },
)
