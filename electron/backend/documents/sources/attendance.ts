import type { Minutes } from '../../../../shared/records/inspection.ts'
import type { TeamMember } from '../../../../shared/records/inspectionTeam.ts'
import { foldWords, tidy } from '../../../../shared/text/fold.ts'
import { linesOf } from './read.ts'

/** Somebody as minutes name them; null where nothing is said of it. */
export interface Named {
  name: string
  position: string | null
}
export interface Absent extends Named {
  reason: string | null
}

const formOfAddress = /^\s*(đ\/c|đồng chí)\s*:?\s*/iu

/** A name without the “Đ/c” that documents print before it. */
export function withoutAddress(name: string): string {
  return tidy(name.replace(formOfAddress, ''))
}

/** Words with which a position begins, never a name. */
const positionWords =
  /^(phó|quyền|nguyên)?\s*(trưởng|chủ tịch|chủ nhiệm|bí thư|giám đốc|chánh|cục trưởng|chỉ huy|chính ủy|tổng|đại diện|lãnh đạo|thường trực|ủy viên|chuyên viên|cán bộ|công chức)(?=\s|$)/iu

/**
 * `Đ/c Nông Văn An, Phó Trưởng ban` as name and position; a text that begins with a position names nobody:
 * `Chủ tịch UBND xã` is a position alone.
 */
export function personIn(text: string | null): Named | null {
  const said = withoutAddress(text ?? '')
  if (said === '') return null
  if (positionWords.test(said)) return { name: '', position: said }
  const [name = '', ...position] = said.split(/,| - | – /)
  return { name: tidy(name), position: tidy(position.join(',')) || null }
}

/** What stands before a reason: `lý do: ốm`. */
const reasonWord = /(?:^|[;,.–-])\s*(?:có\s+)?lý do\s*:?\s*/iu

/** `Nông Văn An, Phó Chủ tịch: đi công tác`, `Nông Văn An (ốm)`: somebody who was absent, and why. */
function absentIn(line: string): Absent {
  const [said = '', stated] = line.split(reasonWord)
  const bracketed = /^(.*?)\s*\(([^()]+)\)[\s.;]*$/u.exec(said)
  const afterColon = /^([^:]*):\s*(.+)$/u.exec(said)
  const [who, reason] = bracketed
    ? [bracketed[1] ?? '', bracketed[2]]
    : afterColon && stated === undefined
      ? [afterColon[1] ?? '', afterColon[2]]
      : [said, stated]
  const [name = '', ...others] = withoutAddress(who.replace(/[\s;,.]+$/, '')).split(/,| - | – /)
  const more = others.map(tidy).filter((part) => part !== '')
  // Without a word that tells them apart, the last part is the reason unless it is a position.
  const last = more.at(-1)
  const isReason = reason === undefined && last !== undefined && !positionWords.test(last)
  return {
    name: tidy(name),
    position: (isReason ? more.slice(0, -1) : more).join(', ') || null,
    reason: tidy((isReason ? last : reason) ?? '').replace(/[.;]$/, '') || null,
  }
}

/**
 * Who was there and who was not, as the clerk wrote it down in one list: those who are of the team are told by their names,
 * all others are the unit's. Nobody of the team in the list means that it was not gone through.
 */
export function attendanceAt(minutes: Pick<Minutes, 'attendees' | 'absent'>, members: readonly TeamMember[]) {
  const memberNamed = (name: string) => members.find((member) => foldWords(member.name) === foldWords(name))
  const present = minutes.attendees
    .map(({ name, position }): Named => ({ name: withoutAddress(name), position: tidy(position) || null }))
    .filter(({ name, position }) => name !== '' || position !== null)
  const absent = linesOf(minutes.absent)
    .flatMap((line) => line.split(/;(?!\s*(?:có\s+)?lý do)/iu))
    .filter((one) => tidy(one) !== '')
    .map(absentIn)
  // Who is said to be absent was not there, though the whole team was ticked.
  const away = new Set(absent.map(({ name }) => foldWords(name)).filter((name) => name !== ''))
  const there = present.filter(({ name }) => !away.has(foldWords(name)))
  return {
    team: there.filter(({ name }) => memberNamed(name)),
    unit: there.filter(({ name }) => !memberNamed(name)),
    absent: absent.map((one) => ({
      ...one,
      position: one.position ?? memberNamed(one.name)?.position ?? null,
    })),
  }
}
