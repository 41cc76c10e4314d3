import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Random } from './random.ts'

const place = z.object({ code: z.string(), name: z.string(), kind: z.string() })
const facts = z
  .object({
    districts: z.array(place),
    communesBefore: z.array(place.extend({ districtCode: z.string() })),
    communesAfter: z.array(place),
  })
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../../../resources/cao-bang-units.json'), 'utf8')),
  )

const prefixes: Record<string, string> = {
  thanh_pho: 'Thành phố',
  huyen: 'Huyện',
  xa: 'Xã',
  phuong: 'Phường',
  thi_tran: 'Thị trấn',
}

/** A unit as the truth names it. */
export interface Unit {
  code: string
  name: string
}

/** Who sends a file, with the units that its rows can be of. */
export interface Sender {
  unit: Unit | null
  rows: Unit[]
  /** True where rows of several units are usual. */
  isUpper: boolean
  letterhead: string
}

function unitOf({ code, kind, name }: z.output<typeof place>): Unit {
  return { code, name: `${prefixes[kind] ?? ''} ${name}`.trim() }
}

/** A sender of a year: a district or a commune of the old map, a commune of the new one. */
export function senderIn(random: Random, year: number): Sender {
  if (year >= 2026) {
    const rows = facts.communesAfter.map(unitOf)
    const unit = random.pick(rows)
    const letterhead = `${random.pick(['ĐẢNG ỦY', 'UBND', 'BAN CHỈ ĐẠO'])} ${unit.name.toUpperCase()}`
    return { unit, rows: [unit], isUpper: false, letterhead }
  }
  const district = random.pick(facts.districts)
  const unit = unitOf(district)
  const rows = facts.communesBefore.filter(({ districtCode }) => districtCode === district.code).map(unitOf)
  return {
    unit,
    rows,
    isUpper: true,
    letterhead: `${random.pick(['UBND', 'BAN CHỈ ĐẠO'])} ${unit.name.toUpperCase()}`,
  }
}

/** The district that a commune of the old map lay in. */
export function districtOf(unit: Unit): Unit | null {
  const commune = facts.communesBefore.find(({ code }) => code === unit.code)
  const district = facts.districts.find(({ code }) => code === commune?.districtCode)
  return district ? unitOf(district) : null
}

/** The province's own body with rows of communes of the old map, district by district. */
export function oldProvinceSender(random: Random): Sender {
  const chosen = random.shuffled(facts.districts).slice(0, 3)
  const rows = chosen.flatMap(({ code }) =>
    random
      .shuffled(facts.communesBefore.filter(({ districtCode }) => districtCode === code))
      .slice(0, 4)
      .map(unitOf),
  )
  return { unit: null, rows, isUpper: true, letterhead: 'BAN CHỈ ĐẠO TỈNH CAO BẰNG' }
}

/** A name that no unit has: one letter of a unit's name is wrong. */
export function misspelled(random: Random, { name }: Unit): string {
  const letters = [...name]
  const nameStart = name.startsWith('Thị trấn') ? 'Thị trấn '.length : name.indexOf(' ') + 1
  const places = letters.flatMap((letter, index) =>
    index > nameStart && /[a-zà-ỹ]/.test(letter) ? [index] : [],
  )
  if (places.length < 6) return `${name}q`
  const place = random.pick(places)
  return letters.map((letter, index) => (index === place ? (letter === 'k' ? 'q' : 'k') : letter)).join('')
}

/** Names of communes of the old map that the new one does not have. */
export function goneUnits(): string[] {
  const kept = new Set(facts.communesAfter.map(({ name }) => name))
  return facts.communesBefore.filter(({ name }) => !kept.has(name)).map((one) => unitOf(one).name)
}

/** The province's own body with rows of all communes of the new map. */
export function provinceSender(): Sender {
  return {
    unit: null,
    rows: facts.communesAfter.map(unitOf),
    isUpper: true,
    letterhead: 'BAN CHỈ ĐẠO TỈNH CAO BẰNG',
  }
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/^Xã /, 'X. '],
  [/^Phường /, 'P. '],
  [/^Thị trấn /, 'TT '],
]

/** A unit's name as a clerk types it. */
export function typedUnit(random: Random, { name }: Unit): string {
  const way = random.int(0, 5)
  if (way === 0) return name.toUpperCase()
  if (way === 1) {
    const short = shortForms.find(([full]) => full.test(name))
    return short ? name.replace(short[0], short[1]) : name
  }
  if (way === 2) return name.replace(/òa/g, 'oà').replace(/ủy/g, 'uỷ')
  if (way === 3) return ` ${name} `
  return name
}
