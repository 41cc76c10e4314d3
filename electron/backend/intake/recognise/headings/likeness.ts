import { numberSortOf } from '../../values/numbers.ts'
import type { Form, FormField } from '../forms.ts'
import { knownHeading, likenessOf } from './headings.ts'

/** Below this a heading says nothing of a field. */
export const fewestLikeness = 0.6

/** A heading without “Số” before it: “Lượt” under “Tiếp thường xuyên” is “Số lượt”. */
export function withoutCount(key: string): string {
  return key.replace(/^(tong )?so (luong )?/, '')
}

/** A measure without what is done with the things: “Số lượt tiếp” is “Số lượt”, “Số học viên tham gia” is “Số học viên”. */
export function measureOf(key: string): string {
  return withoutCount(key).replace(/(?<=.) (duoc )?(tiep( cong dan)?|mo|tham gia|tham du|theo hoc)$/, '')
}

/** How surely one level of a heading is that of a field; there fewer words tell, because the other level tells, too. */
export function likenessOfLevel(text: string, key: string): number {
  const heading = knownHeading(text)
  const likeness = likenessOf(heading, [key])
  if (likeness >= fewestLikeness) return likeness
  const [typed, known] = [measureOf(heading.bare), measureOf(key)]
  if (typed === known) return 0.88
  if (!known.startsWith(`${typed} `)) return 0
  return typed.includes(' ') ? 0.7 : 0.65
}

function likenessOfLevels(path: readonly string[], { levels }: FormField): number {
  const lower = path.at(-1)
  const upper = path.at(-2)
  if (!levels || lower === undefined || upper === undefined) return 0
  const ofUpper = likenessOfLevel(upper, levels.upper)
  const ofLower = likenessOfLevel(lower, levels.lower)
  return ofUpper >= fewestLikeness && ofLower >= fewestLikeness ? Math.min(ofUpper, ofLower) * 0.98 : 0
}

/** From here on a likeness comes from the very words of a heading, not from words in common. */
export const sureLikeness = 0.8

/** How surely headings from top to bottom mean a field: 1 is the very words, 0 is not at all. */
export function likenessOfPath(path: readonly string[], field: FormField): number {
  const likeness = bestLikeness(path, field)
  if (likeness >= sureLikeness || likenessOfLevels(path, field) > 0 || !field.levels) return likeness
  // Words in common with the upper heading do not tell the columns below it apart.
  const words = new Set(knownHeading(path.join(' ')).key.split(' '))
  return withoutCount(field.levels.lower)
    .split(' ')
    .every((word) => words.has(word))
    ? likeness
    : 0
}

const wholeOfUpper = /^(tong( so| cong)?|cong|chung)$/

/** True for a heading that below another one means all of what that one names, and nothing by itself. */
export function isWholeOfUpper(text: string): boolean {
  return wholeOfUpper.test(knownHeading(text).bare)
}

function bestLikeness(path: readonly string[], field: FormField): number {
  const leaf = path.at(-1) ?? ''
  const upper = path.at(-2)
  if (upper !== undefined && isWholeOfUpper(leaf)) {
    const ofUpper = [upper, `Tổng ${upper}`].map((text) => likenessOf(knownHeading(text), field.keys) * 0.97)
    const whole = likenessOf(knownHeading(path.join(' ')), field.keys)
    return Math.max(whole, likenessOfLevels(path, field), ...ofUpper)
  }
  const own = likenessOf(knownHeading(leaf), field.keys)
  if (upper === undefined) return own
  const whole = knownHeading(path.join(' '))
  return Math.max(
    likenessOf(whole, field.keys),
    own * 0.97,
    likenessOfLevels(path, field),
    likenessOfEnd(whole.bare, knownHeading(leaf).bare, field),
  )
}

/** “Công nhận cấp” over “Huyện” ends with “cấp huyện”: the upper heading begins what the lower one ends. */
function likenessOfEnd(whole: string, leaf: string, { keys }: FormField): number {
  const isEnd = keys.some(
    (key) => key.length > leaf.length && key.endsWith(` ${leaf}`) && whole.endsWith(` ${key}`),
  )
  return isEnd ? 0.85 : 0
}

/**
 * True for a field that only the lowest heading means, where another field of the form has both headings: “Đoàn đông người”
 * under “Tiếp thường xuyên” is not that of “Tổng cộng”.
 */
export function isOfOtherGroup(form: Form, path: readonly string[], field: FormField): boolean {
  if (path.length < 2 || !field.levels || likenessOfLevels(path, field) > 0) return false
  if (likenessOf(knownHeading(path.join(' ')), field.keys) >= sureLikeness) return false
  if (isOwnGroup(path, field)) return false
  return form.fields.some((other) => likenessOfLevels(path, other) > 0)
}

/** True where the upper heading is the field's and the lower one another wording of it: “Trên 2 lần/năm” for “Khác”. */
function isOwnGroup(path: readonly string[], { keys, levels }: FormField): boolean {
  const upper = path.at(-2)
  if (!levels || upper === undefined || !keys.includes(knownHeading(path.at(-1) ?? '').bare)) return false
  return likenessOfLevel(upper, levels.upper) >= fewestLikeness
}

interface LikelyField {
  field: FormField
  likeness: number
}

/** The fields of each form that a heading path may mean; the same headings come with every file of a form. */
const likelyByPath = new Map<string, Map<Form, readonly LikelyField[]>>()
const keptPaths = 5_000

/** The words of all headings of a field. */
export function wordsOfField({ keys, levels }: FormField): Set<string> {
  const all = levels ? [...keys, levels.upper, levels.lower] : keys
  return new Set(all.flatMap((key) => key.split(' ')))
}

/**
 * True where a heading that only has words in common with a field names another figure, too: “Đơn khiếu nại đã giải quyết” are
 * some of the letters that “Đơn đã giải quyết” are all of.
 */
export function namesAnother(form: Form, path: readonly string[], field: FormField): boolean {
  const words = ` ${knownHeading(path.join(' ')).key} `
  const own = wordsOfField(field)
  return form.fields.some(
    ({ keys, levels, name, field: { type, unit } }) =>
      name !== field.name &&
      numberSortOf({ type, unit }) !== undefined &&
      (levels ? [...keys, levels.lower] : keys).some(
        (key) => words.includes(` ${key} `) && key.split(' ').some((part) => !own.has(part)),
      ),
  )
}

/** Figures of a form that one heading names side by side: “Khiếu nại, tố cáo” is the sum of two fields, neither of them. */
export function namedTogether(form: Form, path: readonly string[]): ReadonlySet<FormField> {
  const { key, alternatives } = knownHeading(path.at(-1) ?? '')
  const named = form.fields.filter(
    ({ field, keys }) =>
      numberSortOf(field) !== undefined &&
      !keys.includes(key) &&
      keys.some((known) => alternatives.includes(known)),
  )
  return new Set(named.length > 1 ? named : [])
}

/** The fields of a form that a heading from top to bottom may mean, with how surely. */
export function likelyFields(form: Form, path: readonly string[]): readonly LikelyField[] {
  const key = path.join('\n')
  let byForm = likelyByPath.get(key)
  if (!byForm) {
    if (likelyByPath.size >= keptPaths) likelyByPath.clear()
    byForm = new Map()
    likelyByPath.set(key, byForm)
  }
  let likely = byForm.get(form)
  if (!likely) {
    const together = form.kind === null ? namedTogether(form, path) : new Set()
    likely = form.fields
      .map((field) => ({ field, likeness: likenessOfPath(path, field) }))
      .filter(({ field, likeness }) => likeness >= fewestLikeness && !isOfOtherGroup(form, path, field))
      .filter(({ field }) => !together.has(field))
      .filter(
        ({ field, likeness }) =>
          form.kind !== null || likeness >= sureLikeness || !namesAnother(form, path, field),
      )
    byForm.set(form, likely)
  }
  return likely
}
