import { describe, expect, it } from 'vitest'
import { pastedLines } from '../../../../renderer/components/pastedLines.ts'
import { parseDeadline } from '../../../../renderer/pages/inspections/minutes/days.ts'
import {
  emptyRecommendation,
  formFrom,
  idsFrom,
} from '../../../../renderer/pages/inspections/minutes/minutesForm.ts'
import { adoptIds, toSave } from '../../../../renderer/pages/inspections/minutes/minutesSave.ts'
import {
  limitationsOf,
  problemsOf,
  unansweredIn,
} from '../../../../renderer/pages/inspections/minutes/problems.ts'
import { parseClock, parseMoment } from '../../../../renderer/records/moment.ts'
import type { Dossier } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord, Values } from '../../../../shared/contract/records.ts'

function record(kind: StoredRecord['kind'], id: string, values: Values): StoredRecord {
  return {
    id,
    kind,
    revision: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
    importRowId: null,
    values,
    years: [],
    labels: {},
  }
}

function dossier(values: Values = {}, recommendations: StoredRecord[] = []): Dossier {
  return {
    inspection: record('inspection', 'inspection', {
      title: 'Kiểm tra',
      unitId: 'unit',
      status: 'planned',
      ...values,
    }),
    team: null,
    recommendations,
    earlier: [],
    papers: [],
    troubles: [],
  }
}

describe('the clock', () => {
  it.each([
    ['8:30', '08:30'],
    ['8h30', '08:30'],
    ['8 giờ 30 phút', '08:30'],
    ['8h', '08:00'],
    ['0830', '08:30'],
    ['14.05', '14:05'],
  ])('reads %s', (typed, clock) => expect(parseClock(typed)).toBe(clock))

  it.each(['24:00', '8:75', 'sáng', ''])('does not guess at %j', (typed) => {
    expect(parseClock(typed)).toBeNull()
  })

  it('tells nothing typed from what cannot be read', () => {
    expect(parseMoment({ day: '', clock: '' })).toBeNull()
    expect(parseMoment({ day: '30/02/2026', clock: '8:00' })).toBeUndefined()
    expect(parseMoment({ day: '15/09/2026', clock: '8h' })).toBe('2026-09-15T08:00')
  })
})

describe('minutes in the inputs', () => {
  it('come back as they were stored', () => {
    const stored = {
      startedAt: '2026-09-15T08:00',
      endedAt: '2026-09-15T11:30',
      place: 'Trụ sở UBND xã Huy Giáp',
      status: 'done',
      minutes: {
        attendees: [{ name: 'Nông Văn A', position: 'Bí thư' }],
        absent: '',
        documentsSeen: '',
        contents: [{ title: 'Công khai', strengths: ['Niêm yết đủ'], limitations: ['Chậm'] }],
        opinions: [{ speaker: 'Đ/c A', text: 'Nhất trí' }],
        strengths: [],
        limitations: ['Chậm'],
        causes: [],
        unitProposals: [],
        conclusion: '',
        copies: 3,
      },
    }
    const at = dossier(stored)
    expect(toSave(formFrom(at), at, idsFrom(at)).values).toEqual(stored)
  })

  it('drops empty lines and keeps what is stored where a moment cannot be read', () => {
    const at = dossier({ startedAt: '2026-09-15T08:00' })
    const form = formFrom(at)
    form.started = { day: '31/02/2026', clock: '' }
    form.strengths = [{ text: ' Tốt ' }, { text: '' }]
    const { values } = toSave(form, at, {})
    expect(values.startedAt).toBe('2026-09-15T08:00')
    expect(values.minutes).toMatchObject({ strengths: ['Tốt'] })
    expect(problemsOf(form, at.inspection, [])).toEqual([{ at: 'started', problem: 'moment' }])
  })

  it('sees an end before the start and a deadline that does not exist', () => {
    const form = formFrom(dossier())
    form.started = { day: '15/09/2026', clock: '8:00' }
    form.ended = { day: '15/09/2026', clock: '7:00' }
    form.recommendations = [
      { ...emptyRecommendation('a'), stages: [{ dueOn: '31/11/2026', product: '', doneOn: null }] },
    ]
    expect(problemsOf(form, dossier().inspection, [])).toEqual([
      { at: 'ended', problem: 'endsBeforeStart' },
      { at: 'stage', recommendation: 0, stage: 0, problem: 'day' },
    ])
  })

  it('moves the inspection on as its minutes do', () => {
    const at = dossier()
    const form = formFrom(at)
    expect(toSave(form, at, {}).values.status).toBe('planned')
    form.started = { day: '15/09/2026', clock: '8:00' }
    expect(toSave(form, at, {}).values.status).toBe('inProgress')
    form.ended = { day: '15/09/2026', clock: '11:00' }
    expect(toSave(form, at, {}).values.status).toBe('done')
  })

  it('names each limitation once for the recommendations to choose from', () => {
    const form = formFrom(dossier())
    form.contents = [{ title: '', strengths: [], limitations: [{ text: 'Chậm' }, { text: '' }] }]
    form.limitations = [{ text: 'Chậm' }, { text: 'Thiếu' }]
    expect(limitationsOf(form)).toEqual(['Chậm', 'Thiếu'])
  })
})

describe('what is to be looked at', () => {
  const at = dossier({ plannedOn: '2026-09-15' })

  it('a deadline before the day of the inspection', () => {
    const form = formFrom(at)
    const stages = [{ dueOn: '14/09/2026', product: '', doneOn: null }]
    form.recommendations = [{ ...emptyRecommendation('a'), text: 'Niêm yết', stages }]
    expect(problemsOf(form, at.inspection, [])).toEqual([
      { at: 'stage', recommendation: 0, stage: 0, problem: 'deadlineBefore' },
    ])
  })

  it('a speaker who is neither of the team nor present, once those present are written down', () => {
    const form = formFrom(at)
    form.opinions = [
      { speaker: 'Đ/c Lý Thị Lan, Phó Chủ tịch', text: '' },
      { speaker: 'đồng chí nông văn dũng', text: '' },
      { speaker: 'Trần Văn Lạ', text: '' },
    ]
    const team = [
      { name: 'Nông Văn Dũng', position: '', role: 'head' as const, personId: null, assignment: '' },
    ]
    expect(problemsOf(form, at.inspection, team)).toEqual([])
    form.attendees = [{ name: 'Lý Thị Lan', position: 'Phó Chủ tịch UBND xã' }]
    expect(problemsOf(form, at.inspection, team)).toEqual([
      { at: 'opinion', opinion: 2, problem: 'speakerUnknown' },
    ])
  })

  it('limitations without a recommendation', () => {
    const form = formFrom(at)
    form.limitations = [{ text: 'Chậm' }, { text: 'Thiếu' }]
    form.recommendations = [emptyRecommendation('a', 'Chậm')]
    expect(unansweredIn(form)).toEqual(['Thiếu'])
  })
})

describe('a deadline without a year', () => {
  it.each([
    ['30/9', '2026-09-30'],
    ['15.9', '2026-09-15'],
    ['14/9', '2027-09-14'],
    ['29/2', undefined],
    ['30/9/26', '2026-09-30'],
    ['', null],
  ])('%j typed on 15/09/2026 is %j', (typed, day) => {
    expect(parseDeadline(typed, '2026-09-15')).toBe(day)
  })
})

describe('minutes that nobody has begun', () => {
  const team = record('inspectionTeam', 'team', { contents: '1. Công khai để Nhân dân biết\n- Nhân dân bàn' })

  it('begin with what the team inspects', () => {
    const form = formFrom({ ...dossier({ minutes: null }), team })
    expect(form.contents.map(({ title }) => title)).toEqual(['Công khai để Nhân dân biết', 'Nhân dân bàn'])
  })

  it('do so for remarks on a report, too, and are not asked for a clock', () => {
    const at = { ...dossier({ form: 'indirect', remarks: null }), team }
    const form = formFrom(at)
    form.report.receivedOn = '10/9/2026'
    form.conclusion = 'Đạt yêu cầu'
    const { values } = toSave(form, at, {})
    expect(values).toEqual({
      status: 'done',
      remarks: {
        reportNumber: '',
        reportOn: null,
        receivedOn: '2026-09-10',
        contents: [
          { title: 'Công khai để Nhân dân biết', strengths: [], limitations: [] },
          { title: 'Nhân dân bàn', strengths: [], limitations: [] },
        ],
        conclusion: 'Đạt yêu cầu',
      },
    })
  })
})

describe('recommendations in the minutes', () => {
  it('keep the day on which a step was carried out', () => {
    const stages = [{ dueOn: '2026-09-30', product: 'Báo cáo', doneOn: '2026-09-20' }]
    const at = dossier({}, [record('recommendation', 'a', { text: 'Niêm yết', stages })])
    expect(toSave(formFrom(at), at, idsFrom(at)).recommendations[0]?.values.stages).toEqual(stages)
  })

  it('are new for the unit until they are stored, then keep their key', () => {
    const at = dossier()
    const form = formFrom(at)
    form.recommendations = [
      {
        ...emptyRecommendation('a', 'Chậm'),
        text: 'Niêm yết đúng hạn',
        stages: [{ dueOn: '30/11/2026', product: 'Báo cáo', doneOn: null }],
      },
      emptyRecommendation('b'),
    ]
    const sent = toSave(form, at, {})
    expect(sent.recommendations).toEqual([
      {
        values: {
          text: 'Niêm yết đúng hạn',
          unitId: 'unit',
          status: 'open',
          limitation: 'Chậm',
          followedBy: null,
          stages: [{ dueOn: '2026-11-30', product: 'Báo cáo', doneOn: null }],
        },
      },
    ])
    const ids = adoptIds(form, {}, [record('recommendation', 'stored', { text: 'Niêm yết đúng hạn' })])
    expect(ids).toEqual({ a: 'stored' })
    expect(toSave(form, at, ids).recommendations[0]?.id).toBe('stored')
  })

  it('keep their stored text while it is being rewritten, and go when they are taken off', () => {
    const stored = record('recommendation', 'stored', { text: 'Cũ', stages: [] })
    const at = dossier({}, [stored])
    const form = formFrom(at)
    const [first] = form.recommendations
    if (!first) throw new Error('The stored recommendation is missing')
    first.text = ''
    expect(toSave(form, at, idsFrom(at)).recommendations).toEqual([
      { id: 'stored', values: { limitation: null, followedBy: null, stages: [] } },
    ])
    form.recommendations = []
    expect(toSave(form, at, idsFrom(at)).recommendations).toEqual([])
    expect(adoptIds(form, idsFrom(at), [])).toEqual({})
  })

  it('tells two with the same text apart by their order', () => {
    const form = formFrom(dossier())
    form.recommendations = [
      { ...emptyRecommendation('a'), text: 'Như nhau' },
      { ...emptyRecommendation('b'), text: 'Như nhau' },
    ]
    const saved = ['one', 'two'].map((id) => record('recommendation', id, { text: 'Như nhau' }))
    expect(adoptIds(form, {}, saved)).toEqual({ a: 'one', b: 'two' })
  })
})

describe('pastedLines', () => {
  it('takes the marks off the front of the lines of a list', () => {
    expect(pastedLines('- Niêm yết đủ\r\n\n+ Có sổ theo dõi\n2) Họp định kỳ')).toEqual([
      'Niêm yết đủ',
      'Có sổ theo dõi',
      'Họp định kỳ',
    ])
  })

  it('leaves a number that belongs to the text', () => {
    expect(pastedLines('12 thôn đã họp')).toEqual(['12 thôn đã họp'])
  })
})
