import { v7 as uuid } from 'uuid'
import type { Values } from '../../../shared/contract/records.ts'
import type { SettingsChange } from '../../../shared/contract/settings.ts'
import { type DemoRecord, personName, type World } from './world.ts'

/** Members of the committee and its staff: role, position, body, and the area that each answers for. */
const posts: readonly (readonly [role: string, position: string, body: string, areas: readonly string[]])[] =
  [
    ['chair', 'Phó Bí thư Thường trực', 'Tỉnh ủy', ['Toàn tỉnh']],
    ['deputy', 'Trưởng ban', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', ['Thục Phán', 'Nùng Trí Cao', 'Tân Giang']],
    ['deputy', 'Phó Chủ tịch', 'Ủy ban nhân dân tỉnh', ['Khối chính quyền']],
    ['deputy', 'Chủ tịch', 'Ủy ban MTTQ Việt Nam tỉnh', ['Khối Mặt trận, đoàn thể']],
    ['member', 'Phó Trưởng ban', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', ['Bảo Lạc', 'Bảo Lâm']],
    ['member', 'Phó Giám đốc', 'Sở Nội vụ', ['Trùng Khánh', 'Hạ Lang']],
    ['member', 'Phó Chủ nhiệm Chính trị', 'Bộ Chỉ huy Quân sự tỉnh', ['Hà Quảng', 'Trường Hà']],
    ['member', 'Phó Giám đốc', 'Công an tỉnh', ['Quảng Uyên', 'Phục Hòa']],
    ['member', 'Phó Chủ tịch', 'Liên đoàn Lao động tỉnh', ['Nguyên Bình', 'Tĩnh Túc']],
    ['member', 'Trưởng Ban Dân chủ - Pháp luật', 'Ủy ban MTTQ Việt Nam tỉnh', ['Thạch An', 'Đông Khê']],
    ['secretary', 'Trưởng phòng Dân vận', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', []],
    ['secretary', 'Chuyên viên', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', []],
    ['secretary', 'Chuyên viên', 'Sở Nội vụ', []],
  ]

// The two boards became one in early 2025 (domain.md §2.2).
const mergedBody = 'Ban Tuyên giáo và Dân vận Tỉnh ủy'
const bodyBefore = 'Ban Dân vận Tỉnh ủy'

function positionsOf(position: string, body: string): Values[string] {
  if (body !== mergedBody) return [{ position, body, from: '2021', to: null }]
  return [
    { position, body: bodyBefore, from: '2020-11', to: '2025-02' },
    { position, body, from: '2025-03', to: null },
  ]
}

/** The committee and its staff. */
export function demoPeople(world: World): DemoRecord[] {
  return posts.map(([committeeRole, position, body, areas]) => ({
    kind: 'person',
    id: uuid(),
    values: {
      name: personName(world),
      honorific: 'Đồng chí',
      birthYear: world.chance.whole(1965, 1988),
      committeeRole,
      positions: positionsOf(position, body),
      areas: [...areas],
    },
  }))
}

/** Who signs for the committee: its head, or a deputy in the head's place. */
export function demoSigners(people: readonly DemoRecord[]): SettingsChange {
  const namesOf = (role: string) =>
    people.flatMap(({ values }) => (values.committeeRole === role ? String(values.name) : []))
  return {
    signerName: namesOf('chair')[0] ?? '',
    signers: namesOf('deputy').map((name) => ({
      authority: 'K/T TRƯỞNG BAN',
      position: 'PHÓ TRƯỞNG BAN',
      name,
    })),
  }
}
