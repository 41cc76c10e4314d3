import { foldWords } from '../../../../shared/text/fold.ts'
import type { DateRange } from '../../../../shared/values/period.ts'
import type { IssueCode } from '../issues.ts'
import { isOneLetterApart } from './spelling.ts'
import {
  isUnder,
  isValidIn,
  type Mention,
  mentionsIn,
  prefixes,
  rankOf,
  type UnitEntry,
  type UnitIndex,
  withoutPrefix,
} from './units.ts'

/** What is known when a unit is looked up. */
export interface UnitContext {
  /** The days that the data is of. */
  days: DateRange | null
  /** Who sent it: of two units with one name that under the sender is meant. */
  sender: UnitEntry | null
  /** The district that the row names beside the unit, in a column of its own or in the group row above. */
  district?: UnitEntry | null
  /** True in a list of districts: “Bảo Lạc” is the district there, not its town. */
  amongDistricts?: boolean
}

export interface UnitMatch {
  unit: UnitEntry | null
  issue?: { code: IssueCode; details?: Record<string, string> }
}

function namesOf(units: readonly UnitEntry[], index: UnitIndex): string {
  const named = units.map((unit) => {
    const parent = index.byId.get(unit.parentId ?? '')
    return parent && rankOf(parent) === 2 ? `${unit.name} (${parent.name})` : unit.name
  })
  return [...new Set(named)].join('; ')
}

/** Of candidates that print the same (an old and a new unit of one code and name) the one in force at the end. */
function sameInPrint(candidates: readonly UnitEntry[]): UnitEntry | null {
  const [first] = candidates
  if (!first || candidates.some(({ code, name }) => code !== first.code || name !== first.name)) return null
  return candidates.find(({ validTo }) => validTo === null) ?? first
}

/** Narrows candidates by time, then by sender; what is left may be one, several or none. */
export function narrowed(
  index: UnitIndex,
  candidates: readonly UnitEntry[],
  context: UnitContext,
): UnitEntry[] {
  const inTime = candidates.filter((unit) => isValidIn(unit, context.days))
  const { district, sender, amongDistricts } = context
  const districts = amongDistricts ? inTime.filter((unit) => rankOf(unit) === 2) : []
  if (districts.length === 1) return districts
  const inDistrict = district ? inTime.filter((unit) => isUnder(index, unit, district)) : []
  if (inDistrict.length === 1) return inDistrict
  if (!sender || inTime.length < 2) return inTime
  const ofSender = inTime.filter((unit) => isUnder(index, unit, sender))
  const under = ofSender.filter((unit) => unit.id !== sender.id)
  return under.length > 0 && rankOf(sender) === 2 ? under : ofSender.length > 0 ? ofSender : inTime
}

function decided(index: UnitIndex, candidates: readonly UnitEntry[], context: UnitContext): UnitMatch {
  const left = narrowed(index, candidates, context)
  const one = left.length === 1 ? left[0] : sameInPrint(left)
  if (one) return { unit: one }
  if (left.length === 0) return { unit: null, issue: { code: 'unit.otherTime' } }
  return { unit: null, issue: { code: 'unit.ambiguous', details: { value: namesOf(left, index) } } }
}

function nearlyNamed(index: UnitIndex, text: string, context: UnitContext): UnitMatch {
  const words = foldWords(text)
  const prefix = prefixes.find(([start]) => words.startsWith(`${start} `))
  const name = withoutPrefix(words).replaceAll('y', 'i')
  const near = [...index.byName]
    .filter(([known]) => isOneLetterApart(known, name) || known === name)
    .flatMap(([, units]) => units)
    .filter((unit) => isValidIn(unit, context.days))
  const sameKind = near.filter(({ kind }) => !prefix || (kind !== null && prefix[1].includes(kind)))
  const proposals = sameKind.length > 0 ? sameKind : near
  if (proposals.length === 0) return { unit: null, issue: { code: 'unit.unknown' } }
  return { unit: null, issue: { code: 'unit.spelling', details: { value: namesOf(proposals, index) } } }
}

/** Words that say that a body of the whole province is meant, not one of its offices. */
const provinceWords =
  /\b(toan|tinh|uy|tinh uy|cao bang|ubnd|uy ban nhan dan|bcd|ban chi dao|dang uy|van phong|cap|cua|chung)\b/g

function isWholeProvince(words: string): boolean {
  return words.replace(provinceWords, ' ').trim() === ''
}

const bareBody =
  /^(?:(?:ubnd|uy ban nhan dan|dang uy|dang bo|bcd|ban chi dao) )?(xa|phuong|thi tran|huyen|thanh pho)$/

/**
 * The sender, where a text names a body of a commune or district without its name: “Đảng ủy xã” in the xã's own file; “Thị
 * trấn” in a district's is its only town.
 */
function bareSender(index: UnitIndex, words: string, { sender, days }: UnitContext): UnitEntry | null {
  const kind = bareBody.exec(words)?.[1]
  const kinds = prefixes.find(([prefix]) => prefix === kind)?.[1]
  if (!sender?.kind || !kinds) return null
  if (kinds.includes(sender.kind)) return isValidIn(sender, days) ? sender : null
  if (kind !== 'thi tran' || rankOf(sender) !== 2) return null
  const towns = [...index.byId.values()].filter(
    (unit) => unit.parentId === sender.id && unit.kind === 'town' && isValidIn(unit, days),
  )
  return towns.length === 1 ? (towns[0] ?? null) : null
}

/** True where a text tells what a unit is called now: “xã Vũ Minh (nay là xã Nguyên Bình)”. */
function saysBothNames(words: string): boolean {
  return /\bnay\b/.test(words)
}

/** Bodies of an area larger than a commune, called by a place: “Ban CHQS khu vực 1 - Hòa An”, “Hạt Kiểm lâm Nguyên Bình”. */
const ofArea =
  /\b(khu vuc|trung doan|tieu doan|don (bien phong|bp)|cong ty|benh vien|hat kiem lam|chi cuc|chi nhanh|ngan hang|kho bac|bhxh|bao hiem xa hoi|vien kiem sat|toa an|thi hanh an|thuy dien|thpt|ptdtnt)\b/

/** A hamlet or a street group: its name may be that of a commune elsewhere, “Xóm Thành Công”. */
const partOfCommune = /^\s*(?:xóm|xom|thôn|thon|bản|tổ dân phố|tdp|khu phố|tổ)(?![\p{L}\p{M}])/iu

/** True for a text that names a part of a commune and no commune by its kind. */
export function isPartOfCommune(index: UnitIndex, text: string): boolean {
  return partOfCommune.test(text) && !mentionsIn(index, text).some(({ named }) => named)
}

/** A commune by its kind and name: “x.Cốc Pàng”, “Xã Bế Văn Đàn”, in capitals, too. */
const communeNamed =
  /(?<![\p{L}\p{M}])(?:[Xx]ã|XÃ|[Xx]\.|[Pp]hường|PHƯỜNG|[Pp]\.|[Tt]hị trấn|THỊ TRẤN|TT\.?)\s*(\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*)*)/gu
const upperNamed = /\s(?:huyện|h\.|thành phố|tp\.?|thuộc|tỉnh)\s.*$/iu

/**
 * A commune that a text names by its kind and that no map has, beside units that it names: “x.Cốc Bàng (Bảo Lạc cũ)” is not
 * Bảo Lạc. Undefined where there is none.
 */
function unknownCommune(index: UnitIndex, text: string): string | undefined {
  for (const [whole, name = ''] of text.normalize('NFC').matchAll(communeNamed)) {
    const own = name.replace(upperNamed, '')
    if (mentionsIn(index, own).length === 0) return whole.slice(0, whole.length - name.length + own.length)
  }
  return undefined
}

/**
 * The unit that a cell names by code, name, alias or abbreviation (“X. Cốc Pàng”, “TT Nước Hai”), on the map of its
 * time. One letter wrong, two candidates, two units or a name of another time is a question, never a guess.
 */
export function matchUnit(index: UnitIndex, text: string, context: UnitContext): UnitMatch {
  const code = text.trim()
  if (/^\d{2,5}$/.test(code)) {
    const byCode = index.byCode.get(code) ?? index.byCode.get(code.padStart(5, '0'))
    return byCode ? decided(index, byCode, context) : { unit: null, issue: { code: 'unit.unknown' } }
  }
  const words = foldWords(text)
  const mentions = mentionsIn(index, text)
  if (mentions.length > 0 && isPartOfCommune(index, text))
    return { unit: null, issue: { code: 'unit.unknown' } }
  const inTime = mentions.filter(({ candidates }) => candidates.some((unit) => isValidIn(unit, context.days)))
  const special = [...inTime].sort((one, other) => specialness(other) - specialness(one))[0]
  const own = mentions.length === 0 ? bareSender(index, words, context) : null
  if (own) return { unit: own }
  if (!special)
    return mentions[0] ? decided(index, mentions[0].candidates, context) : nearlyNamed(index, text, context)
  const isUpperOrBare = !special.named || special.candidates.every((unit) => rankOf(unit) < 3)
  const unknown = isUpperOrBare && !saysBothNames(words) ? unknownCommune(index, text) : undefined
  if (unknown !== undefined) return nearlyNamed(index, unknown, context)
  if (mentions.length > inTime.length && !saysBothNames(words)) {
    return { unit: null, issue: { code: 'unit.otherTime' } }
  }
  if (special.candidates.every((unit) => rankOf(unit) === 1) && !isWholeProvince(words)) {
    return { unit: null, issue: { code: 'unit.unknown' } }
  }
  if (!special.named && ofArea.test(words)) return { unit: null, issue: { code: 'unit.unknown' } }
  const others = inTime.filter((mention) => mention !== special).flatMap(({ candidates }) => candidates)
  const inUpper = special.candidates.filter((unit) => others.some((upper) => isUnder(index, unit, upper)))
  const match = decided(index, inUpper.length > 0 ? inUpper : special.candidates, context)
  return match.unit && namesAnother(index, match.unit, inTime, special, context)
    ? {
        unit: null,
        issue: { code: 'unit.several', details: { value: namesOf([match.unit, ...others], index) } },
      }
    : match
}

/**
 * The unit that a cell names; of an old and a new one of that name, in the year of the mergers, the one in force on the day of
 * the paper.
 */
export function matchUnitOnItsMap(
  index: UnitIndex,
  text: string,
  context: UnitContext,
  paperDay: (() => DateRange | null) | undefined,
): UnitMatch {
  const match = matchUnit(index, text, context)
  const day = match.issue?.code === 'unit.ambiguous' ? (paperDay?.() ?? null) : null
  if (day === null || (context.days !== null && day.from < context.days.from)) return match
  const { unit } = matchUnit(index, text, { ...context, days: day })
  return unit && isValidIn(unit, context.days) ? { unit } : match
}

/** True where a text names a second unit beside the one that was found, not above it: “xã A, xã B”. */
function namesAnother(
  index: UnitIndex,
  unit: UnitEntry,
  mentions: readonly Mention[],
  special: Mention,
  context: UnitContext,
): boolean {
  return mentions.some((mention) => {
    if (mention === special || mention.candidates.includes(unit)) return false
    const possible = mention.candidates.filter((other) => isValidIn(other, context.days))
    return possible.every((other) => rankOf(other) === rankOf(unit) && !isUnder(index, unit, other))
  })
}

function specialness({ candidates, named }: Mention): number {
  return Math.max(...candidates.map(rankOf)) * 2 + (named ? 1 : 0)
}
