import type { RecordKind } from '../../../../../shared/records/registry.ts'
import { foldWords } from '../../../../../shared/text/fold.ts'
import type { Cell } from '../../read/grid.ts'
import type { Form } from '../forms.ts'
import { knownHeading } from '../headings/headings.ts'
import type { ColumnHeading, Sampler } from './proposals.ts'

/** Headings of budgets and accounts, which are none of our lists. */
const foreignHeadings = /^(don gia|thanh tien|du toan( duoc giao)?|so tai khoan|muc chi|dinh muc)$/

/** True where a heading is one of a budget or an account. `leaves` are the lowest headings of the columns. */
export function isForeign(leaves: readonly string[]): boolean {
  return leaves.some((leaf) => foreignHeadings.test(knownHeading(leaf).words))
}

/** Who is where on which day, and what follows what at a meeting: neither tells what was held or is to be done. */
const scheduleTitle =
  /\b(lich (cong tac|lam viec|truc|tiep|tuan|hoc)|(cong tac|lam viec|hoat dong) tuan|chuong trinh (hoi nghi|dai hoi|lam viec|ky hop|toa dam|tap huan|buoi le))\b/
const weekdayHeading = /^(thu|thu ngay( thang)?|ngay thu|ngay thang thu|thu trong tuan)$/
/** What only lists of held meetings and of tasks ask for. */
const recordHeading =
  /\b(luot|so (luong )?(nguoi|dai bieu)|tham du|hoan thanh|thoi han|han|san pham|tien do)\b/

const timeOfDay = /^\d{1,2}\s*(h|g|giờ|:)\s*\d{0,2}(\s*[-–]+\s*\d{1,2}\s*(h|g|giờ|:)\s*\d{0,2})?$/iu
const dayOfMonth = /\d[/.]\d|\d-\d{1,2}-\d|ngày|tháng/iu

function isDay({ kind, text }: Cell): boolean {
  return kind === 'date' || dayOfMonth.test(text)
}

/** True for a schedule or the programme of one meeting. `title` is the folded text above the table. */
function isSchedule(title: string, columns: readonly ColumnHeading[], sample: Sampler): boolean {
  const leaves = columns.map(({ path }) => foldWords(path.at(-1) ?? ''))
  if (leaves.some((leaf) => recordHeading.test(leaf))) return false
  if (scheduleTitle.test(title) || leaves.some((leaf) => weekdayHeading.test(leaf))) return true
  const bodies = columns.map(({ column }) => sample(column))
  const hasTimes = bodies.some(
    (cells) => cells.length > 1 && cells.every(({ text }) => timeOfDay.test(text.trim())),
  )
  return hasTimes && !bodies.some((cells) => cells.some(isDay))
}

/** The number of a document with its symbol: “12-KH/ĐU”, “15/CV-UBND”. */
const documentNumber = /^(?:số:?\s*)?\d+\s*[-/]\s*(\p{L}{2,4})\s*[-/]\s*\p{L}/iu
const planSymbols = new Set(['kh', 'ctr', 'da', 'pa'])

/** True for a register of documents of all sorts, of which plans are the fewest. */
function isRegister(columns: readonly ColumnHeading[], sample: Sampler): boolean {
  return columns.some(({ column }) => {
    const symbols = sample(column).flatMap(({ text }) => documentNumber.exec(text.trim())?.[1] ?? [])
    const plans = symbols.filter((symbol) => planSymbols.has(foldWords(symbol)))
    return symbols.length > 1 && plans.length * 2 < symbols.length
  })
}

/** True for a list of persons: what each of them does in a committee, “Trưởng ban”, is no task. */
function isOfPersons(columns: readonly ColumnHeading[]): boolean {
  const leaves = columns.map(({ path }) => foldWords(path.at(-1) ?? ''))
  return (
    leaves.some((leaf) => /^ho (va )?ten\b/.test(leaf)) &&
    leaves.some((leaf) => /^chuc (vu|danh)\b/.test(leaf))
  )
}

/** True for a table of indicators, each on a row with its unit of measure. */
function isOfFigures(columns: readonly ColumnHeading[]): boolean {
  return columns.some(({ path }) => /^(don vi tinh|dvt)$/.test(foldWords(path.at(-1) ?? '')))
}

/** True for rows of fields of law, sorts of files and the like: of a form with one row for each unit they are parts. */
function isOfSorts(columns: readonly ColumnHeading[], sample: Sampler): boolean {
  return columns.some(
    ({ column, path }) =>
      path.length === 1 &&
      /^(linh vuc|ten linh vuc|nhom linh vuc|loai (ho so|don|vu viec)|ten thu tuc( hanh chinh)?)$/.test(
        foldWords(path[0] ?? ''),
      ) &&
      sample(column).some(({ kind, text }) => kind === 'text' && !/^[\d.,\s%-]+$/.test(text)),
  )
}

/** The kinds of records whose headings a schedule has, too. */
const scheduledKinds: ReadonlySet<RecordKind | null> = new Set(['conference', 'task'])

/**
 * The forms that these headings may be of: of a schedule no list of meetings or tasks, of a register of documents none
 * of plans, of persons none of tasks, of indicators neither tasks nor a form with a heading for each figure, of sorts of things
 * none with a row for each unit. `title` is the folded text above the table, `around` gives the headings with the row above them.
 */
export function withoutResembling(
  possible: readonly Form[],
  title: string,
  columns: readonly ColumnHeading[],
  sample: Sampler,
  around: () => readonly ColumnHeading[],
): readonly Form[] {
  const kinds = new Set(possible.map(({ kind }) => kind))
  const schedule = [...scheduledKinds].some((kind) => kinds.has(kind)) && isSchedule(title, columns, sample)
  const register = kinds.has('plan') && isRegister(columns, sample)
  const persons = kinds.has('task') && isOfPersons(columns)
  const figures = (kinds.has('task') || kinds.has(null)) && isOfFigures(columns)
  const sorts = kinds.has(null) && isOfSorts(around(), sample)
  if (!schedule && !register && !persons && !figures && !sorts) return possible
  return possible.filter(
    ({ kind, manyRows }) =>
      !(sorts && kind === null && !manyRows) &&
      !(schedule && scheduledKinds.has(kind)) &&
      !(register && kind === 'plan') &&
      !((persons || figures) && kind === 'task') &&
      !(figures && kind === null),
  )
}
