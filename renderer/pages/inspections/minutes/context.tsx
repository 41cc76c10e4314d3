import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Dossier } from '../../../../shared/contract/inspections.ts'
import { type TeamMember, teamMember } from '../../../../shared/records/inspectionTeam.ts'
import { type MinutesForm, type Written, writtenAt } from './minutesForm.ts'
import { type Problem, problemsOf } from './problems.ts'

interface WrittenContext {
  what: Written
  inspection: Dossier['inspection']
  members: readonly TeamMember[]
  problems: readonly Problem[]
}

const Context = createContext<WrittenContext | null>(null)

const teamMembers = z.array(teamMember).catch([])

/** What every part of the minutes needs to know: what is written, about which inspection, and what is to be looked at. */
export function WrittenProvider(props: { dossier: Dossier; children: ReactNode }) {
  const { inspection, team } = props.dossier
  const { getValues } = useFormContext<MinutesForm>()
  useWatch<MinutesForm>()
  const members = useMemo(() => teamMembers.parse(team?.values.members), [team])
  const found = problemsOf(getValues(), inspection, members)
  // The same problems stay the same object, so that a key press draws nothing anew but what it changes.
  const [problems, setProblems] = useState(found)
  if (JSON.stringify(problems) !== JSON.stringify(found)) setProblems(found)
  const written = useMemo(
    () => ({ what: writtenAt(inspection), inspection, members, problems }),
    [inspection, members, problems],
  )
  return <Context value={written}>{props.children}</Context>
}

export function useWritten(): WrittenContext {
  const written = useContext(Context)
  if (!written) throw new Error('useWritten needs the WrittenProvider')
  return written
}

/** The sentence for a problem, with the place where it stands where `withPlace`. */
export function useProblemSentence(): (problem: Problem, withPlace: boolean) => string {
  const { t } = useTranslation('inspections')
  const sentence = (problem: Problem) => {
    switch (problem.problem) {
      case 'day':
        return t('minutes.problems.day')
      case 'moment':
        return t('minutes.problems.moment')
      default:
        return t(`minutes.problems.${problem.problem}`)
    }
  }
  const placeOf = (problem: Problem) => {
    switch (problem.at) {
      case 'stage':
        return t('minutes.recommendations.number', { number: problem.recommendation + 1 })
      case 'opinion':
        return t('minutes.opinions.number', { number: problem.opinion + 1 })
      case 'reportOn':
      case 'receivedOn':
        return t(`minutes.report.${problem.at}`)
      default:
        return t(`minutes.${problem.at}`)
    }
  }
  return (problem, withPlace) =>
    withPlace
      ? t('minutes.problems.atPlace', { place: placeOf(problem), problem: sentence(problem) })
      : sentence(problem)
}

/** What is wrong at one place, in a sentence; undefined where nothing is. */
export function useProblemAt(isHere: (problem: Problem) => boolean): string | undefined {
  const { problems } = useWritten()
  const sentence = useProblemSentence()
  const problem = problems.find(isHere)
  return problem && sentence(problem, false)
}
