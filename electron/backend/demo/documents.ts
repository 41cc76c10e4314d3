import { v7 as uuid } from 'uuid'
import { documentSubjects, references } from './officeWords.ts'
import { communeOn, type DemoRecord, personName, recentDay, twoDigits, type World } from './world.ts'

const daysBack = 900
const ownIssuer = 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh'

/** Published texts that every secretariat keeps at hand. */
export function demoReferences(): DemoRecord[] {
  return references.map((values) => ({
    kind: 'document',
    id: uuid(),
    values: { ...values, direction: 'reference' },
  }))
}

/** First days of terms of office, in which numbers run (domain.md §4); the second is that of the settings. */
const newTerm = '2025-10-01'
// The invented years begin in the middle of a term.
const firstNumberKnown = 60

/** Gives numbers in the order of days, for each symbol and term anew, as a register does. */
function numbersFor(documents: readonly { issuedOn: string; symbol: string }[]): string[] {
  const last = new Map<string, number>()
  const numbers = new Map<object, string>()
  for (const document of [...documents].sort((one, other) => (one.issuedOn < other.issuedOn ? -1 : 1))) {
    const isNew = document.issuedOn >= newTerm
    const series = `${document.symbol} ${isNew}`
    const number = (last.get(series) ?? (isNew ? 0 : firstNumberKnown)) + 1
    last.set(series, number)
    numbers.set(document, `${twoDigits(number)}-${document.symbol}/BCĐ`)
  }
  return documents.map((document) => numbers.get(document) ?? '')
}

/** Documents sent and received over two and a half years; what was sent is numbered in the order of days. */
export function demoDocuments(world: World, count: number): DemoRecord[] {
  const { chance } = world
  const drafts = Array.from({ length: count }, () => {
    const issuedOn = recentDay(world, daysBack)
    return { issuedOn, ...chance.one(documentSubjects), issued: chance.happens(45) }
  })
  const sent = drafts.filter(({ issued }) => issued)
  const numbers = numbersFor(sent)
  const numberOf = new Map(sent.map((draft, index) => [draft, numbers[index]]))
  return drafts.map((draft) => {
    const { issuedOn, kind, symbol, subject, issued } = draft
    const unit = communeOn(world, issuedOn)
    const year = issuedOn.slice(0, 4)
    return {
      kind: 'document',
      id: uuid(),
      values: {
        number: numberOf.get(draft) ?? `${twoDigits(chance.whole(1, 320))}-${symbol}/ĐU`,
        kind,
        issuedOn,
        issuer: issued ? ownIssuer : `Đảng ủy ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`,
        subject: `${kind} ${subject} ${subject.endsWith('năm') ? year : `năm ${year}`}`,
        signer: personName(world),
        direction: issued ? 'issued' : 'received',
      },
    }
  })
}
