import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'
import { inspectionOf, stored, unitNamed } from '../../../support/office.ts'

let app: TestBackend

beforeEach(async () => {
  app = await openTestBackend()
})
afterEach(() => app.close())

test('what a merged unit left open is asked of its successor, under both names and with all its papers', async () => {
  const { rows } = await app.client.records.list({ kind: 'unit', search: 'Xã Vũ Minh', pageSize: 20 })
  const former = rows.find(({ values }) => values.name === 'Xã Vũ Minh')
  const successors = former?.values.successorIds
  const successorId = Array.isArray(successors) ? String(successors[0]) : ''
  const successor = await app.client.records.get({ kind: 'unit', id: successorId })
  const first = await stored(app.client, 'inspection', {
    title: 'Kiểm tra',
    unitId: former?.id ?? '',
    startedAt: '2024-05-08T08:00',
  })
  const second = await stored(app.client, 'inspection', {
    title: 'Kiểm tra',
    unitId: successorId,
    startedAt: '2026-05-08T08:00',
  })
  const ask = (inspectionId: string, unitId: string, text: string, status: string) =>
    stored(app.client, 'recommendation', {
      text,
      inspectionId,
      unitId,
      status,
      followedBy: 'Ban Tuyên giáo',
      stages: [{ dueOn: '2024-09-30', product: '' }],
    })
  await ask(first, former?.id ?? '', 'Kiến nghị cũ', 'open')
  await ask(first, former?.id ?? '', 'Kiến nghị xong', 'done')
  await ask(second, successorId, 'Kiến nghị mới', 'partlyDone')

  for (const recordId of [successorId, former?.id ?? '']) {
    const { facts } = await app.client.documents.open({ document: 'reminderLetter', recordId })
    const name = String(successor.values.name).replace('Xã', 'xã')
    expect(facts).toMatchObject({
      unit: { name, formerName: 'xã Vũ Minh' },
      to: [`Đảng ủy ${name}`],
      sources: [
        { typeName: 'Biên bản', issuedOn: '2024-05-08' },
        { typeName: 'Biên bản', issuedOn: '2026-05-08' },
      ],
      recommendations: [
        { text: 'Kiến nghị cũ', status: 'Chưa thực hiện' },
        { text: 'Kiến nghị mới', status: 'Hoàn thành một phần' },
      ],
      recipients: ['Ban Tuyên giáo'],
    })
    const { html } = await app.client.documents.html({ document: 'reminderLetter', recordId })
    expect(html).toContain(`xã Vũ Minh (cũ), nay là ${name}`)
    expect(html).toContain('Biên bản kiểm tra ngày 08/5/2024; Biên bản kiểm tra ngày 08/5/2026')
    expect(html).toContain('trong đó 02 kiến nghị đã quá hạn')
  }
})

test('the report of a team gathers all that its inspections found', async () => {
  const { teamId } = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
  await stored(app.client, 'inspection', {
    title: 'Kiểm tra',
    unitId: await unitNamed(app.client, 'Xã Bảo Lạc'),
    teamId,
    form: 'indirect',
    plannedOn: '2026-05-20',
    minutes: {
      contents: [{ title: 'thực hiện dân chủ', strengths: ['Đủ hồ sơ'], limitations: [] }],
      limitations: ['Chậm báo cáo'],
      conclusion: 'Cơ bản thực hiện tốt',
    },
  })
  await stored(app.client, 'inspection', {
    title: 'Bỏ',
    teamId,
    status: 'cancelled',
    plannedOn: '2026-06-01',
  })
  const { facts } = await app.client.documents.open({ document: 'teamReport', recordId: teamId })
  expect(facts).toMatchObject({
    units: [
      { name: 'xã Huy Giáp', form: 'direct', on: '2026-05-08' },
      { name: 'xã Bảo Lạc', form: 'indirect', on: '2026-05-20', remark: 'Cơ bản thực hiện tốt' },
    ],
    inspectedFrom: '2026-05-08',
    inspectedTo: '2026-05-20',
    findings: [
      {
        title: 'Thực hiện dân chủ',
        strengths: ['Tại xã Huy Giáp: Có phân công', 'Tại xã Bảo Lạc: Đủ hồ sơ'],
      },
    ],
    conclusion: {
      limitations: [
        'Tại xã Huy Giáp: Công khai chậm',
        'Tại xã Huy Giáp: Chưa mở sổ theo dõi kiến nghị',
        'Tại xã Bảo Lạc: Chậm báo cáo',
      ],
    },
    recommendations: [{ text: 'Đối với xã Huy Giáp: Niêm yết đủ thời gian tại nhà văn hóa' }, {}],
    signer: { position: 'TRƯỞNG ĐOÀN', name: 'Nông Thị Hà' },
  })
})

test('the plan of a year names its teams, units, rounds and period', async () => {
  await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
  const { facts } = await app.client.documents.open({ document: 'inspectionPlan', year: 2026 })
  expect(facts).toMatchObject({
    year: 2026,
    number: '10-KH/BCĐ',
    signedOn: '2026-01-15',
    contents: [{ title: 'Thực hiện dân chủ ở xã' }, { title: 'Phong trào thi đua “Dân vận khéo”' }],
    units: [{ name: 'xã Huy Giáp', team: 'Đoàn kiểm tra số 1', on: '2026-05-08' }],
    scopeFrom: '2024-01',
    teams: [{ name: 'Đoàn kiểm tra số 1', members: [{ role: 'head' }, { role: 'secretary' }] }],
    rounds: [{ from: '2026-05-08', to: '2026-05-08' }],
    legalBasis: [expect.stringContaining('10/2022/QH15')],
  })
  const other = await app.client.documents.open({ document: 'inspectionPlan', year: 2025 })
  expect(other.facts).toMatchObject({ teams: [], units: [] })
})

test('lists and summary of models are counted from the register', async () => {
  const unitId = await unitNamed(app.client, 'Xã Huy Giáp')
  const model = (
    name: string,
    values: Record<string, string | number>,
    year: Record<string, string | number>,
  ) => stored(app.client, 'model', { name, unitId, ...values }, [{ year: 2026, ...year }])
  await model(
    'Một',
    { subject: 'collective', field: 'Phát triển kinh tế', level: 'province' },
    { status: 'recognised', households: 12 },
  )
  await model('Hai', { subject: 'individual', field: 'việc khác', startYear: 2024 }, { status: 'continued' })
  await model('Ba', {}, { status: 'stopped' })
  const list = await app.client.documents.open({ document: 'modelRegistrationList', year: 2026 })
  expect(list.facts.models).toMatchObject([
    { name: 'Hai', status: 'Duy trì', period: 'Từ năm 2024', address: 'xã Huy Giáp' },
    { name: 'Một', status: 'Mới', beneficiaries: '12 hộ', level: 'Cấp tỉnh' },
  ])
  const summary = await app.client.documents.open({ document: 'modelSummaryTable', year: 2026 })
  expect(summary.facts.rows).toMatchObject([
    {
      unit: 'xã Huy Giáp',
      registered: 2,
      collective: 1,
      individual: 1,
      recognised: 1,
      byLevel: [1, 0, 0],
    },
  ])
  // no district is left that could recognise a model
  expect(summary.facts.levels).toEqual(['Tỉnh', 'Xã', 'Cơ sở'])
  expect(summary.facts.fields).toContain('Lĩnh vực khác')
})

test('models of a merged unit are counted under what it is in the year, and listed under both names', async () => {
  const { rows } = await app.client.records.list({ kind: 'unit', search: 'Xã Vũ Minh', pageSize: 20 })
  const former = rows.find(({ values }) => values.name === 'Xã Vũ Minh')
  const unitId = former?.id ?? ''
  await stored(app.client, 'model', { name: 'Một', unitId, startYear: 2024 }, [
    { year: 2024, status: 'registered' },
    { year: 2026, status: 'continued' },
  ])
  const open = (document: 'modelSummaryTable' | 'modelRegistrationList', year: number) =>
    app.client.documents.open({ document, year })
  expect((await open('modelSummaryTable', 2024)).facts.rows).toMatchObject([{ unit: 'xã Vũ Minh' }])
  expect((await open('modelSummaryTable', 2026)).facts.rows).toMatchObject([{ unit: 'xã Nguyên Bình' }])
  expect((await open('modelRegistrationList', 2024)).facts.models).toMatchObject([{ address: 'xã Vũ Minh' }])
  expect((await open('modelRegistrationList', 2026)).facts.models).toMatchObject([
    { address: 'xã Vũ Minh (cũ), nay là xã Nguyên Bình' },
  ])
})

test('a person commended before is told so, and a form that differs stands in the list', async () => {
  const round = (title: string) => stored(app.client, 'commendationRound', { title, year: 2026 })
  const [before, now] = [await round('Đợt trước'), await round('Đợt này')]
  const person = (roundId: string, form: string, more: Record<string, string | number>) =>
    stored(app.client, 'commendation', {
      name: 'Nông Văn Tú',
      subject: 'individual',
      birthYear: 1980,
      roundId,
      form,
      ...more,
    })
  await person(before, 'Giấy khen', {
    status: 'decided',
    decisionNumber: '7-QĐ/BCĐ',
    decisionOn: '2025-12-15',
  })
  await person(now, 'Giấy khen', { status: 'proposed', position: 'Trưởng xóm' })
  for (const name of ['Xóm một', 'Xóm hai'])
    await stored(app.client, 'commendation', { name, subject: 'collective', roundId: now, form: 'Bằng khen' })
  const { facts } = await app.client.documents.open({ document: 'commendationSubmission', recordId: now })
  expect(facts).toMatchObject({
    form: 'Bằng khen',
    to: ['Chủ tịch Ủy ban nhân dân tỉnh'],
    individuals: [
      { form: 'Giấy khen', previous: 'Giấy khen (số 7-QĐ/BCĐ, 15/12/2025)', position: 'Trưởng xóm' },
    ],
  })
})

test('a conference of which only the day is known begins on that day', async () => {
  const recordId = await stored(app.client, 'conference', {
    title: 'Hội nghị tổng kết',
    heldOn: '2026-12-01',
    place: 'Hội trường A',
    chair: 'Đ/c Nông Văn An, Phó Trưởng ban',
    attendees: 45,
  })
  const { html } = await app.client.documents.html({ document: 'conferenceMinutes', recordId })
  const text = html.replace(/<[^>]+>/g, '')
  expect(text).toContain('… giờ … phút, ngày 01/12/2026')
  expect(text).toContain('Đ/c Nông Văn An, Phó Trưởng ban')
  expect(text).toContain('Có mặt: 45 đồng chí')
})

test('a People’s Committee is named as it is in sentences, and its chair decides on commendations', async () => {
  await app.client.settings.save({
    ruleSet: 'state-nd30',
    superiorBody: '',
    issuingBodyLines: ['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG'],
    issuingBodySymbol: 'UBND',
  })
  const recordId = await stored(app.client, 'commendationRound', { title: 'Khen thưởng', year: 2026 })
  const decision = await app.client.documents.open({ document: 'commendationDecision', recordId })
  expect(decision.facts).toMatchObject({
    office: { name: 'Ủy ban nhân dân tỉnh' },
    decider: ['CHỦ TỊCH ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG'],
  })
  await app.client.settings.save({
    issuingBodyLines: ['BAN TUYÊN GIÁO VÀ DÂN VẬN'],
    superiorBody: 'TỈNH ỦY CAO BẰNG',
  })
  const letter = await app.client.documents.open({ document: 'generalLetter' })
  expect(letter.facts.office).toMatchObject({ name: 'Ban Tuyên giáo và Dân vận' })
})

test('the office says how it and the body above are called within a sentence', async () => {
  await app.client.settings.save({ bodyName: 'Ban Chỉ đạo tỉnh', superiorName: 'Ban Thường vụ Tỉnh ủy' })
  const { inspectionId } = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
  const notice = await app.client.documents.open({ document: 'conclusionNotice', recordId: inspectionId })
  expect(notice.facts.office).toMatchObject({ name: 'Ban Chỉ đạo tỉnh' })
  expect(JSON.stringify(notice.facts)).toContain('Ban Thường vụ Tỉnh ủy')
  await app.client.settings.save({ bodyName: '', superiorName: '' })
  const again = await app.client.documents.open({ document: 'conclusionNotice', recordId: inspectionId })
  expect(again.facts.office).toMatchObject({ name: 'Ban Chỉ đạo' })
})

test('a reminder asks for an answer within the days that the office has set', async () => {
  const recordId = await unitNamed(app.client, 'Xã Huy Giáp')
  await inspectionOf(app.client, recordId)
  await app.client.settings.save({ answerDays: 7 })
  const { facts } = await app.client.documents.open({ document: 'reminderLetter', recordId })
  const asOf = Date.parse(String(facts.asOf))
  expect((Date.parse(String(facts.reportBy)) - asOf) / 86_400_000).toBe(7)
})

test('members of the team whom the clerk ticked as present are not printed among the people of the unit', async () => {
  const { teamId } = await inspectionOf(app.client, await unitNamed(app.client, 'Xã Huy Giáp'))
  const inspectionId = await stored(app.client, 'inspection', {
    title: 'Kiểm tra',
    unitId: await unitNamed(app.client, 'Xã Bảo Lạc'),
    teamId,
    plannedOn: '2026-05-20',
    minutes: {
      attendees: [
        { name: 'Nông Thị Hà', position: 'Phó Trưởng ban' },
        { name: 'Đàm Đức Yến', position: 'Bí thư Đảng ủy' },
      ],
      absent: 'Triệu Hồng Tuyên, Chủ tịch UBND, đi công tác',
    },
  })
  const { facts } = await app.client.documents.open({ document: 'inspectionMinutes', recordId: inspectionId })
  expect(facts).toMatchObject({
    attendees: { team: [{ name: 'Nông Thị Hà' }], unit: [{ name: 'Đàm Đức Yến' }] },
    representative: { name: 'Đàm Đức Yến' },
    absent: [{ name: 'Triệu Hồng Tuyên', position: 'Chủ tịch UBND', reason: 'đi công tác' }],
  })
})
