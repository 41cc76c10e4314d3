import type { Dossier } from '../../../../shared/contract/inspections.ts'
import type { TeamMember } from '../../../../shared/records/inspectionTeam.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { parseMoment } from '../../../records/moment.ts'
import { dayOfInspection, parseDay, parseDeadline } from './days.ts'
import { type MinutesForm, writtenAt } from './minutesForm.ts'
import { linesTo, parseCopies } from './minutesSave.ts'

/** A place in the form where what was typed cannot be stored as it is, contradicts itself, or is worth a look. */
export type Problem =
  | { at: 'started' | 'ended'; problem: 'moment' }
  | { at: 'ended'; problem: 'endsBeforeStart' }
  | { at: 'reportOn' | 'receivedOn'; problem: 'day' }
  | { at: 'copies'; problem: 'copies' }
  | { at: 'stage'; recommendation: number; stage: number; problem: 'day' | 'deadlineBefore' }
  | { at: 'opinion'; opinion: number; problem: 'speakerUnknown' }

/** A name without title and position: “Đ/c Lý Thị Lan, Phó Chủ tịch” is “ly thi lan”. */
function nameIn(text: string): string {
  const [name = ''] = text.replace(/^\s*(đ\/c|đồng chí|ông|bà)\s*:?\s+/i, '').split(/,|\s[-–—]\s|\(/)
  return foldWords(name)
}

/** Speakers who are neither of the team nor among those present; none while nobody is written down. */
function unknownSpeakers(
  form: MinutesForm,
  members: readonly Pick<TeamMember, 'name' | 'position'>[],
): Problem[] {
  const present = form.attendees.filter(({ name }) => name.trim() !== '')
  if (present.length === 0) return []
  const known = new Set(
    [...present, ...members].flatMap(({ name, position }) => [nameIn(name), foldWords(position)]),
  )
  return form.opinions.flatMap(({ speaker }, opinion): Problem[] =>
    speaker.trim() === '' || known.has(nameIn(speaker))
      ? []
      : [{ at: 'opinion', opinion, problem: 'speakerUnknown' }],
  )
}

function deadlineProblems(form: MinutesForm, day: string): Problem[] {
  return form.recommendations.flatMap((input, recommendation) =>
    input.stages.flatMap((typed, stage): Problem[] => {
      const dueOn = parseDeadline(typed.dueOn, day)
      if (dueOn === undefined) return [{ at: 'stage', recommendation, stage, problem: 'day' }]
      if (dueOn === null || dueOn >= day) return []
      return [{ at: 'stage', recommendation, stage, problem: 'deadlineBefore' }]
    }),
  )
}

function ofMeeting(form: MinutesForm, members: readonly TeamMember[]): Problem[] {
  const problems: Problem[] = []
  const started = parseMoment(form.started)
  const ended = parseMoment(form.ended)
  if (started === undefined) problems.push({ at: 'started', problem: 'moment' })
  if (ended === undefined) problems.push({ at: 'ended', problem: 'moment' })
  if (started && ended && ended < started.slice(0, ended.length)) {
    problems.push({ at: 'ended', problem: 'endsBeforeStart' })
  }
  if (form.copies.trim() !== '' && parseCopies(form.copies) === null) {
    problems.push({ at: 'copies', problem: 'copies' })
  }
  return [...problems, ...unknownSpeakers(form, members)]
}

function ofReport({ report }: MinutesForm): Problem[] {
  const problems: Problem[] = []
  if (parseDay(report.on) === undefined) problems.push({ at: 'reportOn', problem: 'day' })
  if (parseDay(report.receivedOn) === undefined) problems.push({ at: 'receivedOn', problem: 'day' })
  return problems
}

/** Everything in the inputs that is to be looked at again; it is kept all the same. */
export function problemsOf(
  form: MinutesForm,
  inspection: Dossier['inspection'],
  members: readonly TeamMember[],
): Problem[] {
  const day = dayOfInspection(form, inspection)
  const first = writtenAt(inspection) === 'minutes' ? ofMeeting(form, members) : ofReport(form)
  return [...first, ...deadlineProblems(form, day)]
}

/** Every limitation that the minutes name, once each: what a recommendation can be linked to. */
export function limitationsOf(form: MinutesForm): string[] {
  const named = [
    ...form.contents.flatMap((content) => linesTo(content.limitations)),
    ...linesTo(form.limitations),
  ]
  return [...new Set(named)]
}

/** The limitations that no recommendation answers yet (domain.md §8.7, 2). */
export function unansweredIn(form: MinutesForm): string[] {
  const answered = new Set(form.recommendations.map((input) => input.limitation.trim()))
  return limitationsOf(form).filter((limitation) => !answered.has(limitation))
}
