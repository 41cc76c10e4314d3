import { v7 as uuid } from 'uuid'
import type { DemoRecord } from './demo.ts'
import { documentSubjects, references } from './officeWords.ts'
import { communeOn, personName, recentDay, twoDigits, type World } from './world.ts'

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

/** Documents sent and received over two and a half years. */
export function demoDocuments(world: World, count: number): DemoRecord[] {
  const { chance } = world
  return Array.from({ length: count }, () => {
    const issuedOn = recentDay(world, daysBack)
    const { kind, symbol, subject } = chance.one(documentSubjects)
    const issued = chance.happens(45)
    const unit = communeOn(world, issuedOn)
    return {
      kind: 'document',
      id: uuid(),
      values: {
        number: `${twoDigits(chance.whole(1, 320))}-${symbol}/${issued ? 'BCĐ' : 'ĐU'}`,
        kind,
        issuedOn,
        issuer: issued ? ownIssuer : `Đảng ủy ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`,
        subject: `${kind} ${subject} năm ${issuedOn.slice(0, 4)}`,
        signer: personName(world),
        direction: issued ? 'issued' : 'received',
      },
    }
  })
}
