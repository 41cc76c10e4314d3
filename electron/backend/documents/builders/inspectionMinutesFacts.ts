import { z } from 'zod'
import { asked, given, line, lines, moment, name, partialDate } from './asked.ts'
import {
  conclusionFacts,
  findingFacts,
  inspectedSubject,
  numberedFacts,
  officeFacts,
  person,
  recommendationFacts,
  spoken,
  teamFacts,
} from './facts.ts'

/** What minutes of an inspection are made of. Everything that is not known yet prints as a dotted gap. */
export const inspectionMinutesFacts = z.object({
  office: given(officeFacts),
  /** Number of the minutes; often left blank until they are registered. */
  number: numberedFacts.number,
  team: asked('Đoàn kiểm tra', teamFacts),
  unit: asked('Đơn vị được kiểm tra', z.object({ name: name('Tên đơn vị') })),
  representative: asked('Đại diện đơn vị được kiểm tra', person.nullish()),
  /** What is inspected, after the word “việc”. */
  subject: inspectedSubject,
  startedAt: moment('Bắt đầu lúc'),
  endedAt: moment('Kết thúc lúc'),
  place: line('Địa điểm'),
  attendees: asked(
    'Thành phần tham dự',
    z.object({
      team: asked('Đoàn kiểm tra', z.array(person).default([]), {
        hint: 'Để trống sẽ in mọi thành viên của Đoàn, trừ người vắng mặt',
      }),
      unit: asked('Đơn vị được kiểm tra', z.array(person).default([])),
    }),
  ),
  invited: asked('Mời dự', z.array(person).default([])),
  absent: asked('Vắng mặt', z.array(person.extend({ reason: line('Lý do') })).default([])),
  scopeFrom: partialDate('Mốc kiểm tra từ'),
  scopeTo: partialDate('Mốc kiểm tra đến', { hint: 'Để trống sẽ in: thời điểm kiểm tra' }),
  documentsSeen: lines('Tài liệu, hồ sơ đã xem'),
  contents: asked('Kết quả kiểm tra theo nội dung', z.array(findingFacts).default([])),
  opinions: asked('Ý kiến trao đổi, giải trình', z.array(spoken).default([])),
  conclusion: asked('Nhận xét, đánh giá', conclusionFacts),
  unitProposals: lines('Kiến nghị của đơn vị'),
  recommendations: asked('Kiến nghị đối với đơn vị', z.array(recommendationFacts).default([])),
  /** How many originals are made; the sentence about them is left out where this is not known. */
  copies: asked('Số bản', z.number().int().min(2).nullish()),
})

export type InspectionMinutesFacts = z.infer<typeof inspectionMinutesFacts>
