import { fold } from '../../../../../shared/text/fold.ts'
import type { DateRange } from '../../../../../shared/values/period.ts'
import {
  isUnder,
  isValidIn,
  type Mention,
  mentionsIn,
  rankOf,
  type UnitEntry,
  type UnitIndex,
} from '../../match/units.ts'
import type { Form } from '../forms.ts'
import type { ReadRow } from '../rows/rows.ts'
import { withSpaces } from './period.ts'

function inTime(candidates: readonly UnitEntry[], days: DateRange | null): UnitEntry[] {
  return candidates.filter((unit) => isValidIn(unit, days))
}

/** Of units with one name: that under a unit named beside it, else the only one, else the latest of one print. */
function oneOf(
  index: UnitIndex,
  candidates: readonly UnitEntry[],
  uppers: readonly UnitEntry[],
): UnitEntry | null {
  const [first] = candidates
  if (!first || candidates.length === 1) return first ?? null
  const under = candidates.filter((unit) =>
    uppers.some((upper) => upper.id !== unit.id && isUnder(index, unit, upper)),
  )
  if (under.length === 1) return under[0] ?? null
  const samePrint = candidates.every(({ code, name }) => code === first.code && name === first.name)
  return samePrint ? (candidates.find(({ validTo }) => validTo === null) ?? first) : null
}

/** The sender among units that are named; the province is nobody's sender: its own bodies have no code. */
function senderOf(index: UnitIndex, mentions: readonly Mention[], days: DateRange | null): UnitEntry | null {
  const possible = mentions
    .map(({ candidates }) => inTime(candidates, days).filter((unit) => rankOf(unit) > 1))
    .filter((candidates) => candidates.length > 0)
  const deepest = Math.max(...possible.map((candidates) => Math.max(...candidates.map(rankOf))))
  const special = possible.find((candidates) => candidates.some((unit) => rankOf(unit) === deepest))
  if (!special) return null
  const uppers = possible.filter((candidates) => candidates !== special).flat()
  return oneOf(index, special, uppers)
}

/** “Đơn vị: Xã Cô Ba” above one of several tables on the district's sheet. */
const statesSender = /^\s*(tên )?(đơn vị|địa phương)( (báo cáo|gửi|lập biểu))?\s*:/iu

/**
 * Who sent a table, from lines of its titles: who is stated to have, else the most special unit that is named with its kind (“xã Huy Giáp” before
 * “huyện Bảo Lạc”). Null where none is named, or one of several.
 */
export function senderInLines(
  index: UnitIndex,
  lines: readonly string[],
  days: DateRange | null,
): UnitEntry | null {
  const stated = lines.filter((line) => statesSender.test(line))
  for (const line of [...stated, ...groupedLines(lines)]) {
    const named = mentionsIn(index, line).filter((mention) => mention.named)
    const sender = senderOf(index, named, days)
    if (sender) return sender
  }
  return null
}

/** On whose behalf a paper is signed: “TM. BAN CHẤP HÀNH ĐẢNG BỘ XÃ VINH QUÝ”. */
const signedFor = /^\s*(t\/?m\.?|thay mặt)\s/iu

/** Who sent a table that nothing above it names, from the signature below it. */
export function senderInSignature(
  index: UnitIndex,
  lines: readonly string[],
  days: DateRange | null,
): UnitEntry | null {
  const signed = lines.filter((line) => signedFor.test(line) && line.length <= 80)
  return senderInLines(index, signed, days)
}

/** True where the letterhead names the province and no smaller unit: its own bodies have no code. */
function isOfProvince(index: UnitIndex, lines: readonly string[]): boolean {
  const named = lines
    .slice(0, 2)
    .flatMap((line) => mentionsIn(index, line).filter((mention) => mention.named))
  return named.some(({ candidates }) => candidates.some((unit) => rankOf(unit) === 1))
}

const provinceBody = /tỉnh (ủy|uỷ|đoàn)|(cấp|toàn|ubnd|nhân dân|việt nam|chỉ đạo|thanh tra) tỉnh|^sở\s/u

/** True where no line names a smaller unit and one names the province or a body of it: “Ban Dân vận Tỉnh ủy”, “Sở Nội vụ”. */
export function isFromProvince(index: UnitIndex, lines: readonly string[]): boolean {
  return (
    isOfProvince(index, lines) ||
    lines.slice(0, 3).some((line) => provinceBody.test(line.toLowerCase().trim()))
  )
}

/** What stands on the right of a letterhead and names nobody. */
const motto = /^[\s*]*(cong hoa xa hoi chu nghia|doc lap|dang cong san viet nam)\b/

/** The letterhead as one text, then each line by itself: a title further down may speak of other units. */
function groupedLines(lines: readonly string[]): string[] {
  const head = lines.slice(0, 4).filter((line) => !motto.test(fold(line)))
  return [head.slice(0, 2).join(' ; '), ...lines]
}

/**
 * Who sent a file, from its name: units named with their kind, else bare names. Of a district and its town of one
 * name the district is meant.
 */
export function senderInName(index: UnitIndex, fileName: string, days: DateRange | null): UnitEntry | null {
  const mentions = mentionsIn(index, withSpaces(fileName.replace(/\.[^.]*$/, '')))
  const named = mentions.filter((mention) => mention.named)
  const sender = senderOf(index, named, days)
  if (sender) return sender
  for (const { candidates } of mentions) {
    const possible = inTime(candidates, days)
    const districts = possible.filter((unit) => rankOf(unit) === 2)
    const bare =
      oneOf(index, possible, []) ?? (districts.length === 1 && !hasLater(possible) ? districts[0] : null)
    if (bare) return bare
  }
  return null
}

/** True where a unit of the later map is among those of one name. */
function hasLater(units: readonly UnitEntry[]): boolean {
  return units.some(({ validTo }) => validTo === null)
}

/** Kinds whose rows are of units that the sender looks at, not of the sender. */
const ofOthers: ReadonlySet<string> = new Set(['inspection', 'recommendation'])

/**
 * The unit that all rows are of, or the district that all of them lie in; null where there is no such unit, or where the
 * unit of most rows is not known.
 */
export function senderOfRows(
  index: UnitIndex,
  { code, unitField }: Pick<Form, 'code' | 'unitField'>,
  rows: readonly Pick<ReadRow, 'values'>[],
): UnitEntry | null {
  const known = rows.flatMap(({ values }) => index.byId.get(String(values[unitField ?? ''] ?? '')) ?? [])
  if (known.length * 2 <= rows.length) return null
  const units = [...new Set(known)]
  const [first] = units
  if (first && units.length === 1) return ofOthers.has(code) && rankOf(first) > 2 ? null : first
  const parent = index.byId.get(first?.parentId ?? '')
  const shared = parent && rankOf(parent) === 2 && units.every((unit) => unit.parentId === parent.id)
  return shared ? parent : null
}
