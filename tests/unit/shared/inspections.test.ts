import { describe, expect, test } from 'vitest'
import { membersCell } from '../../../shared/records/inspectionTeam.ts'
import { positionOn, positionsCell, positionText } from '../../../shared/records/person.ts'
import { nextDueOn, recommendationState, stagesCell } from '../../../shared/records/recommendation.ts'

describe('positions over time', () => {
  const positions = [
    { position: 'Chuyên viên', body: 'Ban Dân vận Tỉnh ủy', from: '2018', to: '2025-02' },
    { position: 'Phó Trưởng phòng', body: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', from: '2025-03', to: null },
    { position: 'Thư ký', body: '', from: '2025-06-15', to: '2025-06-30' },
  ]

  test.each([
    ['2017-12-31', null],
    ['2018-01-01', 'Chuyên viên Ban Dân vận Tỉnh ủy'],
    ['2025-02-28', 'Chuyên viên Ban Dân vận Tỉnh ủy'],
    ['2025-03-01', 'Phó Trưởng phòng, Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ['2025-06-20', 'Thư ký'],
    ['2026-01-01', 'Phó Trưởng phòng, Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ])('on %s', (day, expected) => {
    const held = positionOn({ positions }, day)
    expect(held && positionText(held)).toBe(expected)
  })

  test.each([
    ['Trưởng ban', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ['Phó Giám đốc', 'Sở Nội vụ', 'Phó Giám đốc Sở Nội vụ'],
    ['Phó Bí thư Thường trực', 'Tỉnh ủy', 'Phó Bí thư Thường trực Tỉnh ủy'],
    ['Chánh Văn phòng', 'Văn phòng Tỉnh ủy', 'Chánh Văn phòng Tỉnh ủy'],
    ['Chánh Văn phòng', 'Tỉnh ủy', 'Chánh Văn phòng Tỉnh ủy'],
    ['Trưởng phòng Dân vận', 'Ban Tuyên giáo', 'Trưởng phòng Dân vận, Ban Tuyên giáo'],
    ['Trưởng Ban Pháp luật', 'Ủy ban MTTQ tỉnh', 'Trưởng Ban Pháp luật, Ủy ban MTTQ tỉnh'],
    ['Chủ tịch', '', 'Chủ tịch'],
  ])('the position %s in %s is said as offices do', (position, body, expected) => {
    expect(positionText({ position, body, from: null, to: null })).toBe(expected)
  })

  test('nothing is known of somebody without positions', () => {
    expect(positionOn({}, '2026-01-01')).toBeNull()
    expect(positionOn({ positions: null }, '2026-01-01')).toBeNull()
  })

  test('a cell says them all and is read back', () => {
    const written = positionsCell.write(positions)
    expect(written).toBe(
      [
        'Chuyên viên – Ban Dân vận Tỉnh ủy, từ năm 2018 đến tháng 2/2025',
        'Phó Trưởng phòng – Ban Tuyên giáo và Dân vận Tỉnh ủy, từ tháng 3/2025',
        'Thư ký, từ 15/06/2025 đến 30/06/2025',
      ].join('\n'),
    )
    expect(positionsCell.read(written)).toEqual(positions)
  })

  test('words that are no dates belong to the position', () => {
    expect(positionsCell.read('Chuyên viên phụ trách từ xa')).toMatchObject([
      { position: 'Chuyên viên phụ trách từ xa', from: null, to: null },
    ])
    expect(positionsCell.read('Chuyên viên, từ 2026 đến 2025')).toBeNull()
  })
})

test('a member’s assignment stands behind the role', () => {
  const members = [
    {
      name: 'Lý Thị Lan',
      position: 'Chuyên viên',
      role: 'secretary',
      personId: null,
      assignment: 'ghi biên bản',
    },
  ]
  const written = membersCell.write(members)
  expect(written).toBe('Lý Thị Lan, Chuyên viên – Thư ký; phân công: ghi biên bản')
  expect(membersCell.read(written)).toEqual(members)
})

describe('steps of a recommendation', () => {
  const stages = [
    { dueOn: '2026-06-30', product: 'Sổ', doneOn: '2026-06-12' },
    { dueOn: '2026-12-31', product: 'Báo cáo', doneOn: null },
  ]

  test('a cell tells what is done and is read back', () => {
    const written = stagesCell.write(stages)
    expect(written).toBe('30/06/2026: Sổ (xong 12/06/2026)\n31/12/2026: Báo cáo')
    expect(stagesCell.read(written)).toEqual(stages)
    expect(stagesCell.read('30/6/2026 Sổ (đã xong ngày 12/6/2026)')).toEqual([stages[0]])
    expect(stagesCell.read('Sổ (xong 31/02/2026)')).toBeNull()
  })

  test('a unit’s words around a deadline; one that is only kept as words is told', () => {
    expect(stagesCell.read('Trước ngày 30/6/2026')).toEqual([
      { dueOn: '2026-06-30', product: '', doneOn: null },
    ])
    const leaves = (text: string) => stagesCell.leaves?.(text)
    expect(leaves('Trước ngày 30/6/2026')).toBe(false)
    expect(leaves('Thường xuyên')).toBe(false)
    expect(leaves('Quý IV/2026')).toBe(true)
    expect(leaves('Trong 30 ngày')).toBe(true)
    expect(leaves('Trước 30/9 và 30/12/2026')).toBe(true)
  })

  test('what is carried out is not due any more', () => {
    expect(nextDueOn({ status: 'partlyDone', stages })).toBe('2026-12-31')
    expect(recommendationState('partlyDone', stages, '2026-07-15')).toBe('partlyDone')
    expect(recommendationState('partlyDone', stages, '2027-01-01')).toBe('overdue')
    expect(nextDueOn({ status: 'done', stages })).toBeNull()
  })
})
