import { describe, expect, test } from 'vitest'
import { branches, prune, unitTree } from '../../../../renderer/pages/units/unitTree.ts'
import type { UnitSummary } from '../../../../renderer/records/inputs/units.ts'

function unit(id: string, parts: Partial<UnitSummary>): UnitSummary {
  return {
    id,
    code: null,
    name: id,
    kind: null,
    parentId: null,
    validFrom: null,
    validTo: null,
    successorIds: [],
    aliases: [],
    revision: 1,
    ...parts,
  }
}

const units = [
  unit('tỉnh', { kind: 'province' }),
  unit('huyện', { kind: 'district', parentId: 'tỉnh', validTo: '2025-06-30' }),
  unit('xã cũ', { kind: 'commune', parentId: 'huyện', validTo: '2025-06-30' }),
  unit('xã mới', { kind: 'commune', parentId: 'tỉnh', validFrom: '2025-07-01' }),
  unit('sở', { kind: 'department', parentId: 'tỉnh' }),
  unit('khác', {}),
]
const labels = (kind: UnitSummary['kind']) => kind ?? 'other'

describe('the tree of units', () => {
  test('has districts before 1 July 2025 and none afterwards', () => {
    const before = unitTree(units, '2025-06-30', labels)
    expect(before[0]?.children.map((node) => node.id)).toEqual(['huyện'])
    expect(before[0]?.children[0]?.children.map((node) => node.id)).toEqual(['xã cũ'])
    const after = unitTree(units, '2025-07-01', labels)
    expect(after[0]?.children.map((node) => node.id)).toEqual(['xã mới'])
  })

  test('groups bodies by their kind, after the territory', () => {
    const tree = unitTree(units, '2025-07-01', labels)
    expect(tree.map((node) => node.id)).toEqual(['tỉnh', 'kind:department', 'kind:other'])
    expect(tree[1]?.children.map((node) => node.id)).toEqual(['sở'])
  })

  test('a search keeps the way to what matches', () => {
    const tree = prune(unitTree(units, '2025-06-30', labels), (id) => id === 'xã cũ')
    expect(branches(tree)).toEqual(['tỉnh', 'huyện'])
    expect(tree).toHaveLength(1)
  })
})
