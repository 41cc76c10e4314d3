import { foldWords } from '../../../../../shared/text/fold.ts'
import { wordingsOf } from '../../values/choices.ts'
import { numberSortOf } from '../../values/numbers.ts'
import type { Form, FormField } from '../forms.ts'
import { headingKey, knownHeading } from '../headings/headings.ts'
import { namedTogether, namesAnother } from '../headings/likeness.ts'
import { columnsAmongWhole } from '../rows/amongWhole.ts'
import type { ColumnUse, Mapping } from './columns.ts'
import { type Candidate, isPartUnderUpper } from './partsUnderUpper.ts'
import {
  type ColumnHeading,
  isFiguresForName,
  isOfTitlePeriod,
  readableShare,
  type Sampler,
} from './proposals.ts'

/** Words that all headings have: they tell no field from another. */
const idleWords = new Set(
  'so tong cac cua va da duoc theo thuc hien to chuc trong tai cho voi ve la co ten neu cu the nam m2'.split(
    ' ',
  ),
)

/** Words that turn a heading into its opposite, or into another thing of the same name. */
const decisiveWords =
  /\b(tinh tu dau nam|chua|khong|qua han|trong han|truoc han|dung han|con lai|ngoai|mien|bai|dien thoai|tinh|ke hoach|ty le|can cuoc|cccd|dan toc|gioi tinh|nu|truc tuyen|truc tiep|so voi|cung ky|tang giam|don gia|tai khoan|ky nhan|email|dong nguoi|(?:nguoi|don vi|co quan|lanh dao) giao)\b/g

interface Words {
  telling: ReadonlySet<string>
  decisive: string
}

function wordsOf(key: string): Words {
  return {
    telling: new Set(key.split(' ').filter((word) => word !== '' && !idleWords.has(word))),
    decisive: [...new Set(key.match(decisiveWords))].sort().join(' '),
  }
}

/** The fields of a form with the words of their headings, and how much each word tells one from the others. */
interface Lexicon {
  fields: readonly { field: FormField; keys: readonly Words[] }[]
  weightOf(word: string): number
  hasWord(word: string): boolean
  /** True for a statistical form. */
  isForm: boolean
}

const lexicons = new WeakMap<Form, Lexicon>()

function lexiconOf(form: Form): Lexicon {
  const known = lexicons.get(form)
  if (known) return known
  const fields = form.fields.map((field) => ({ field, keys: field.keys.map(wordsOf) }))
  const counts = new Map<string, number>()
  for (const { keys } of fields) {
    for (const word of new Set(keys.flatMap(({ telling }) => [...telling]))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const made: Lexicon = {
    fields,
    hasWord: (word) => counts.has(word),
    isForm: form.kind === null,
    weightOf: (word) => {
      const count = counts.get(word)
      if (count !== undefined) return Math.log(1 + fields.length / count)
      // A form has few words of its own; a clerk's list may be about anything.
      return Math.log(1 + fields.length) / (form.kind === null ? 2 : 1)
    },
  }
  lexicons.set(form, made)
  return made
}

function weightOf(words: Iterable<string>, { weightOf: of }: Lexicon): number {
  let sum = 0
  for (const word of words) sum += of(word)
  return sum
}

/** Fewest of a heading's words, by what they tell, that are words of the field. */
const leastOfHeading = 0.75
/** Fewest of the field's words that the heading has. */
const leastOfField = 0.3
/** Fewest of a heading's words that are the field's where it has all of those: “Diện tích đất thu hồi” is “Thu hồi đất”. */
const leastAroundField = 0.6

/** True where a heading has all words of a field and beside them none that another field has. */
function isWholeField(heading: Words, key: Words, lexicon: Lexicon): boolean {
  if (key.telling.size < 2 || [...key.telling].some((word) => !heading.telling.has(word))) return false
  return [...heading.telling].every((word) => key.telling.has(word) || !lexicon.hasWord(word))
}

/** How much of the telling words a heading and one wording of a field share; 0 where it is too little. */
function shareOf(heading: Words, key: Words, lexicon: Lexicon): number {
  if (heading.decisive !== key.decisive) return 0
  const shared = [...heading.telling].filter((word) => key.telling.has(word))
  if (shared.length === 0) return 0
  const common = weightOf(shared, lexicon)
  const ofHeading = common / weightOf(heading.telling, lexicon)
  const ofField = common / weightOf(key.telling, lexicon)
  const least = lexicon.isForm && isWholeField(heading, key, lexicon) ? leastAroundField : leastOfHeading
  if (ofHeading < least || ofField < leastOfField) return 0
  return 0.7 * ofHeading + 0.3 * ofField
}

/** A column is given to a field only where it is this much nearer to it than to any other. */
const leastLead = 0.06
/** Fewest cells, of those that were looked at, that can be of the field's type. */
const leastReadable = 0.6

function candidatesOf(form: Form, column: ColumnHeading, sample: Sampler): Candidate[] {
  const lexicon = lexiconOf(form)
  const { bare, key } = knownHeading(column.path.join(' '))
  // What stands in parentheses counts where it tells fields apart: “(trong kỳ báo cáo)”.
  const whole = wordsOf(key)
  const isTold = [...whole.telling].filter((word) => !bare.includes(word)).some(lexicon.hasWord)
  const words = isTold ? whole : wordsOf(bare)
  const cells = sample(column.column)
  // One word is too little to go by, and a column without a single cell says nothing of its type.
  if (words.telling.size < 2 || cells.length === 0) return []
  const together = lexicon.isForm ? namedTogether(form, column.path) : new Set()
  return lexicon.fields.flatMap(({ field, keys }) => {
    const share = Math.max(0, ...keys.map((key) => shareOf(words, key, lexicon)))
    if (share === 0 || together.has(field)) return []
    if (lexicon.isForm && namesAnother(form, column.path, field)) return []
    const isNumeric = numberSortOf(field.field) !== undefined
    const figures = cells.filter(({ kind }) => kind === 'number').length
    if (!isNumeric && field.field.type !== 'date' && figures > cells.length / 2) return []
    if (isFiguresForName(form, field, cells)) return []
    return readableShare(field.field, cells) >= leastReadable ? [{ column: column.column, field, share }] : []
  })
}

/** Fewest cells by which a column is known for one of choices. */
const fewestChoices = 2

/** The field whose choices all cells of a column are, word for word: “Mới” and “Tiếp tục” under “Hình thức”. */
function choiceField(form: Form, { column, path }: ColumnHeading, sample: Sampler): FormField | null {
  const cells = sample(column)
  if (cells.length < fewestChoices || knownHeading(path.join(' ')).key === noteKey) return null
  const words = [...new Set(cells.map(({ text }) => foldWords(text)))].filter(
    (one) => one !== '' && one !== 'nt',
  )
  const fields = form.fields.filter(({ field }) => {
    const wordings =
      field.type === 'choice' ? new Set(wordingsOf(field.choices).map((one) => one.words)) : null
    return wordings !== null && words.length > 0 && words.every((one) => wordings.has(one))
  })
  return fields.length === 1 ? (fields[0] ?? null) : null
}

const noteKey = 'ghi chu'

/**
 * True where another open column has all words of the field's heading, too: “Số hội nghị cấp xã” and “Số hội nghị cấp xóm” are
 * parts of “Số hội nghị”.
 */
function isOneOfSeveral({ column, field }: Candidate, form: Form, open: readonly ColumnHeading[]): boolean {
  if (form.kind !== null || numberSortOf(field.field) === undefined) return false
  const wordings = field.keys.map(wordsOf)
  const hasWhole = ({ path }: ColumnHeading, { telling }: Words) => {
    const words = new Set(knownHeading(path.join(' ')).key.split(' '))
    return telling.size > 0 && [...telling].every((word) => words.has(word))
  }
  const own = open.find((heading) => heading.column === column)
  return wordings.some(
    (wording) =>
      own && hasWhole(own, wording) && open.some((other) => other !== own && hasWhole(other, wording)),
  )
}

/** The surest of some candidates, where it leads clearly. */
function leader(candidates: readonly Candidate[]): Candidate | null {
  const [first, second] = candidates.toSorted((one, other) => other.share - one.share)
  return first && first.share - (second?.share ?? 0) >= leastLead ? first : null
}

const namedPeriod = /^(quy (i{1,3}|iv|[1-4])|thang \d{1,2})( nam)?( 20\d{2})?$/
const inPeriod = headingKey('Trong kỳ báo cáo')

/**
 * A column of the period by its name, beside the one from the start of the year: “Quý II” beside “Lũy kế 6 tháng”. Of several
 * that is meant which the title names.
 */
function periodColumns(
  { form, columns }: Mapping,
  headings: readonly ColumnHeading[],
  open: ReadonlySet<number>,
  title: string,
): [number, string][] {
  const fieldOf = new Map(columns.map(({ column, field }) => [column, field]))
  const named = headings.filter(
    ({ column, path }) =>
      open.has(column) && path.length > 1 && namedPeriod.test(knownHeading(path.at(-1) ?? '').words),
  )
  return named.flatMap((heading): [number, string][] => {
    const isBeside = (other: ColumnHeading) => other !== heading && other.path.at(-2) === heading.path.at(-2)
    if (named.some((other) => isBeside(other) && !isOfTitlePeriod(heading, other, title))) return []
    const uppers = headings.filter(isBeside).flatMap(({ column }) => {
      const levels = form.fields.find(({ name }) => name === fieldOf.get(column))?.levels
      return levels ? [levels.upper] : []
    })
    const field = form.fields.find(
      ({ levels }) => levels?.lower === inPeriod && uppers.includes(levels.upper),
    )
    return field && ![...fieldOf.values()].includes(field.name) ? [[heading.column, field.name]] : []
  })
}

const sexes = /^(nam|nu|ong|ba|ong ba)$/
const subjects = /^(ten |ho (va )?ten )?(tap the|ca nhan)( dang ky| thuc hien)?$/

/**
 * The second of two columns side by side, of which a row fills one: “Năm sinh” over “Nam” and “Nữ”, names under “Tập thể” and
 * “Cá nhân”.
 */
function twinColumns(
  { columns }: Mapping,
  headings: readonly ColumnHeading[],
  open: ReadonlySet<number>,
): [number, string][] {
  const fieldOf = new Map(columns.flatMap(({ column, field }) => (field ? [[column, field] as const] : [])))
  const sortOf = ({ path }: ColumnHeading) => {
    const leaf = knownHeading(path.at(-1) ?? '').words
    if (subjects.test(leaf)) return 'subject'
    return path.length > 1 && sexes.test(leaf) ? 'sex' : null
  }
  return headings.flatMap((heading): [number, string][] => {
    const sort = open.has(heading.column) ? sortOf(heading) : null
    const twin = headings.find(
      (other) =>
        sort !== null &&
        sortOf(other) === sort &&
        other.path.at(-2) === heading.path.at(-2) &&
        fieldOf.has(other.column),
    )
    const field = twin && fieldOf.get(twin.column)
    return field ? [[heading.column, field]] : []
  })
}

/**
 * Maps the columns of a recognised table that no heading is sure of, by the words that tell the form's remaining fields
 * apart: “Đơn đã giải quyết từ đầu năm”. Where two fields are as near, or two columns, the column stays unused.
 */
export function withLeftovers(
  mapping: Mapping,
  headings: readonly ColumnHeading[],
  sample: Sampler,
  title: string,
): Mapping {
  const { form, columns } = mapping
  const used = new Set(columns.flatMap(({ field }) => field ?? []))
  const open = new Set(columns.flatMap(({ column, field, isIndex }) => (field || isIndex ? [] : [column])))
  const openHeadings = headings.filter(({ column }) => open.has(column))
  const possible = openHeadings.flatMap((heading) => candidatesOf(form, heading, sample))
  const candidates = openHeadings
    .flatMap((heading) => {
      const own = possible.filter((candidate) => candidate.column === heading.column)
      const told = leader(own.filter((candidate) => !isPartUnderUpper(candidate, possible, openHeadings)))
      const field = told ? null : choiceField(form, heading, sample)
      return told ?? (field ? { column: heading.column, field, share: 0.5 } : [])
    })
    .filter(({ field }) => !used.has(field.name))
    .filter((candidate) => !isOneOfSeveral(candidate, form, openHeadings))
  const given = new Map(
    candidates.flatMap(({ column, field }) =>
      leader(candidates.filter((other) => other.field === field))?.column === column
        ? [[column, field.name]]
        : [],
    ),
  )
  const told = given.size === 0 ? mapping : withFields(mapping, given)
  const beside = new Map([
    ...twinColumns(told, headings, open),
    ...periodColumns(told, headings, open, title),
    ...columnsAmongWhole(told, headings, open),
  ])
  return beside.size === 0 ? told : withFields(told, beside)
}

function withFields(mapping: Mapping, given: ReadonlyMap<number, string>): Mapping {
  const columns = mapping.columns.map(
    (use): ColumnUse => ({ ...use, field: use.field ?? given.get(use.column) ?? null }),
  )
  return { ...mapping, columns }
}
