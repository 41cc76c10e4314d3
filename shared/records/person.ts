import { z } from 'zod'
import { foldWords } from '../text/fold.ts'
import { firstDayOf, formatDate, isPartialDate, lastDayOf, parseDate } from '../values/dates.ts'
import { type CellText, linesOfCell } from './cellText.ts'
import { defineRecord } from './define.ts'
import { choice, list, longText, structure, suggested, text, year } from './field.ts'

const partialDate = z.string().refine(isPartialDate, 'field.date').nullable().default(null)

/** What someone is, where, and from when to when; as much of both days as is known. */
export const position = z
  .object({
    position: z.string().trim().min(1, 'field.required').max(500, 'field.tooLong'),
    body: z.string().max(500, 'field.tooLong').default(''),
    from: partialDate,
    to: partialDate,
  })
  .refine(({ from, to }) => from === null || to === null || lastDayOf(to) >= firstDayOf(from), {
    error: 'field.endBeforeStart',
    path: ['to'],
  })
export type Position = z.output<typeof position>

const positions = z.array(position).max(50)

function positionIn(line: string): object {
  const [, what = line, from = '', to = ''] =
    line.match(/^(.*?)(?:,?\s+từ\s+(.+?))?(?:,?\s+đến\s+(.+))?$/i) ?? []
  const dates = { from: from && parseDate(from), to: to && parseDate(to) }
  // Words that are no dates belong to the position: “Chuyên viên phụ trách từ xa”.
  const whole = dates.from === null || dates.to === null
  const said = whole ? line : what
  const [name = '', ...body] = said.split(/\s[–—]\s/)
  return {
    position: name.trim(),
    body: body.join(' – ').trim(),
    from: (!whole && dates.from) || null,
    to: (!whole && dates.to) || null,
  }
}

/** One line for each position: “Phó Trưởng ban – Ban Tuyên giáo và Dân vận Tỉnh ủy, từ 01/03/2025 đến tháng 6/2026”. */
export const positionsCell: CellText = {
  write: (value) =>
    positions
      .catch([])
      .parse(value)
      .map(({ position: name, body, from, to }) => {
        const span = [from && `từ ${formatDate(from)}`, to && `đến ${formatDate(to)}`].filter(Boolean)
        const what = body === '' ? name : `${name} – ${body}`
        return span.length > 0 ? `${what}, ${span.join(' ')}` : what
      })
      .join('\n'),
  read: (cell) => positions.safeParse(linesOfCell(cell).map(positionIn)).data ?? null,
  example: 'Phó Trưởng ban – Ban Tuyên giáo và Dân vận Tỉnh ủy, từ 01/03/2025',
}

/** A member of the steering committee or of its staff, with positions over time (domain.md §2.2). */
export const person = defineRecord('person', {
  label: { vi: 'Cán bộ, thành viên', en: 'Person' },
  plural: { vi: 'Cán bộ, thành viên', en: 'People' },
  titleField: 'name',
  identity: ['name', 'birthYear'],
  fields: {
    name: text({
      vi: 'Họ và tên',
      en: 'Name',
      headings: ['Họ tên', 'Họ và tên cán bộ', 'Thành viên Ban Chỉ đạo'],
      required: true,
      search: true,
      width: 30,
    }),
    honorific: suggested({ vi: 'Danh xưng', en: 'Title of respect', list: false, width: 12 }),
    birthYear: year({ vi: 'Năm sinh', en: 'Birth year', headings: ['Sinh năm'], list: false }),
    committeeRole: choice({
      vi: 'Trong Ban Chỉ đạo',
      en: 'In the committee',
      headings: ['Vai trò trong Ban Chỉ đạo', 'Chức danh trong Ban Chỉ đạo'],
      filter: true,
      codes: ['chair', 'deputy', 'member', 'secretary', 'none'],
      choices: {
        chair: { label: { vi: 'Trưởng ban', en: 'Chair' } },
        deputy: { label: { vi: 'Phó Trưởng ban', en: 'Deputy chair' } },
        member: { label: { vi: 'Thành viên', en: 'Member' }, aliases: ['Ủy viên'] },
        secretary: {
          label: { vi: 'Tổ thư ký, giúp việc', en: 'Secretariat' },
          aliases: ['Tổ thư ký', 'Tổ giúp việc', 'Thư ký'],
        },
        none: { label: { vi: 'Ngoài Ban Chỉ đạo', en: 'Not in the committee' } },
      },
    }),
    positions: structure({
      vi: 'Chức vụ, nơi công tác',
      en: 'Positions',
      width: 42,
      headings: ['Chức vụ', 'Chức vụ, đơn vị công tác', 'Quá trình công tác'],
      search: true,
      schema: positions.default([]),
      cell: positionsCell,
    }),
    areas: list({
      vi: 'Địa bàn phụ trách',
      en: 'Areas',
      width: 26,
      headings: ['Phân công phụ trách địa bàn', 'Địa bàn'],
      search: true,
    }),
    phone: text({ vi: 'Điện thoại', en: 'Phone', headings: ['Số điện thoại'], list: false, width: 16 }),
    note: longText({ vi: 'Ghi chú', en: 'Note', search: true, list: false }),
  },
})

/**
 * What someone was on a day (`YYYY-MM-DD`): of the positions that hold then the one that began last; null where none is
 * known for that day.
 */
export function positionOn(values: { positions?: unknown }, day: string): Position | null {
  const held = positions
    .catch([])
    .parse(values.positions ?? [])
    .filter(
      ({ from, to }) => (from === null || firstDayOf(from) <= day) && (to === null || day <= lastDayOf(to)),
    )
  const begun = ({ from }: Position) => (from === null ? '' : firstDayOf(from))
  return held.toSorted((one, other) => begun(other).localeCompare(begun(one)))[0] ?? null
}

/** Positions in a part of the body, behind which a comma stands: `Trưởng phòng Dân vận, Ban Tuyên giáo và Dân vận Tỉnh ủy`. */
const inPartOfBody = /(?<!văn )(phòng|khoa|đội|tổ)(?=\s|$)|(^|\s)ban\s+\S/iu

/** How many words at the end of `start` are those with which `end` begins. */
function sharedWords(start: readonly string[], end: readonly string[]): number {
  const counts = start.map((_word, at) => start.length - at)
  const isShared = (count: number) =>
    foldWords(start.slice(-count).join(' ')) === foldWords(end.slice(0, count).join(' '))
  return counts.find((count) => count <= end.length && isShared(count)) ?? 0
}

/**
 * A position as it stands behind a name: “Phó Giám đốc Sở Nội vụ”, “Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy” (the
 * word that both have is said once).
 */
export function positionText({ position: name, body }: Position): string {
  if (body === '') return name
  const [ofName, ofBody] = [name.split(/\s+/), body.split(/\s+/)]
  const shared = sharedWords(ofName, ofBody)
  if (shared > 0) return [...ofName.slice(0, -shared), ...ofBody].join(' ')
  return inPartOfBody.test(name) ? `${name}, ${body}` : `${name} ${body}`
}
