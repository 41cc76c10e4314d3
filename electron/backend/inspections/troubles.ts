import type { Dossier, DossierTrouble } from '../../../shared/contract/inspections.ts'
import { inspection as definition, minutes as minutesSchema } from '../../../shared/records/inspection.ts'
import { teamMember } from '../../../shared/records/inspectionTeam.ts'
import { stage } from '../../../shared/records/recommendation.ts'
import { foldWords } from '../../../shared/text/fold.ts'
import { dayOf } from './days.ts'

type Parts = Pick<Dossier, 'inspection' | 'team' | 'recommendations'>

function contradictions({ inspection: { values } }: Parts): DossierTrouble[] {
  return Object.keys(definition.check?.(values) ?? {}).map((path) => ({
    path,
    code: 'field.endBeforeStart',
    said: String(values[path]),
    severity: 'error',
  }))
}

function deadlinesBefore({ inspection, recommendations }: Parts): DossierTrouble[] {
  const day = dayOf(inspection)
  if (day === null) return []
  return recommendations.flatMap(({ values }, at) =>
    stage
      .array()
      .parse(values.stages ?? [])
      .flatMap(({ dueOn }, step): DossierTrouble[] =>
        dueOn !== null && dueOn < day
          ? [
              {
                path: `recommendations.${at}.stages.${step}.dueOn`,
                code: 'field.deadlineBefore',
                said: dueOn,
                severity: 'error',
              },
            ]
          : [],
      ),
  )
}

/** A name without title and position: “Đ/c Lý Thị Lan, Phó Chủ tịch” is “Lý Thị Lan”. */
function nameIn(speaker: string): string {
  return foldWords(
    speaker.replace(/^\s*(đ\/c|đồng chí|ông|bà)\s*:?\s+/i, '').split(/,|\s[-–—]\s|\(/)[0] ?? '',
  )
}

function unknownSpeakers({ inspection, team }: Parts): DossierTrouble[] {
  const { attendees, opinions } = minutesSchema.parse(inspection.values.minutes ?? {})
  const members = teamMember.array().parse(team?.values.members ?? [])
  const present = [...attendees, ...members]
  const known = new Set(
    present
      .flatMap(({ name, position }) => [nameIn(name), foldWords(position)])
      .filter((words) => words !== ''),
  )
  // Where nobody is written down yet everybody would be unknown.
  if (attendees.length === 0) return []
  return opinions.flatMap(({ speaker }, at): DossierTrouble[] => {
    const words = nameIn(speaker)
    return words === '' || known.has(words)
      ? []
      : [
          {
            path: `minutes.opinions.${at}.speaker`,
            code: 'field.speakerUnknown',
            said: speaker,
            severity: 'warning',
          },
        ]
  })
}

/** What cannot be right in an inspection, and speakers who are neither of the team nor among those present. */
export function troublesOf(parts: Parts): DossierTrouble[] {
  return [...contradictions(parts), ...deadlinesBefore(parts), ...unknownSpeakers(parts)]
}
