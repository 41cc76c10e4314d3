import type { z } from 'zod'
import type { DossierPaper } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { paperLabels } from '../../../../shared/records/inspectionPapers.ts'
import { answer } from '../../../../shared/records/recommendation.ts'
import { ExpectedError } from '../../errors.ts'
import { readDossier } from '../../inspections/dossier.ts'
import { unfiledNames } from '../../inspections/queries.ts'
import type { dossierContentsFacts } from '../builders/dossierContents.ts'
import { officeOf } from './office.ts'
import { common, distinct, originOf, textOf, titleOf } from './read.ts'
import type { FactSource } from './source.ts'
import { teamOf, unitNameOf, withoutVerb } from './teams.ts'

const stateNotes: Record<DossierPaper['state'], string | null> = {
  there: null,
  draft: 'Đang soạn',
  missing: 'Chưa có',
  late: 'Chưa có, quá hạn',
  notNeeded: 'Không cần',
}

/** The unit's reports on what was asked of it, which make up the follow-up: their numbers, and their day where it is one. */
function answersOf(recommendations: readonly StoredRecord[]): { number: string | null; on: string | null } {
  const answers = recommendations.flatMap(({ values }) => answer.array().parse(values.answers ?? []))
  return {
    number: distinct(answers.map(({ number }) => number)).join('; ') || null,
    on: common(answers.map(({ on }) => on)),
  }
}

/** The table of contents of an inspection's dossier; what it does without is left out. */
export const dossierContentsSource: FactSource<z.input<typeof dossierContentsFacts>> = async (
  { queries, settings, today },
  { recordId },
) => {
  if (recordId === null) throw new ExpectedError('record.notFound')
  const { inspection, team, papers, recommendations } = await readDossier(queries, recordId)
  const facts = teamOf(team)
  const head = facts.members.find(({ role }) => role === 'head')
  const secretary = facts.members.find(({ role }) => role === 'secretary')
  const listed = papers.filter(({ state }) => state !== 'notNeeded')
  const answered = answersOf(recommendations)
  return {
    sourceTitle: titleOf(inspection),
    facts: {
      office: officeOf(settings),
      team: facts,
      unit: { name: unitNameOf(inspection) },
      subject: withoutVerb(textOf(inspection, 'title')),
      papers: listed.map(({ part, state, number, on, note, attachments }) => ({
        name: paperLabels[part].vi,
        number: number ?? (part === 'followUp' ? answered.number : null),
        on: on ?? (part === 'followUp' ? answered.on : null),
        files: attachments.map(({ name }) => name),
        note: [stateNotes[state], note].filter(Boolean).join('; ') || null,
        isThere: state === 'there',
      })),
      otherFiles: await unfiledNames(queries, inspection.id),
      preparedBy: secretary?.name ?? null,
      signedOn: today,
      signer: { position: 'TRƯỞNG ĐOÀN', name: head?.name ?? null },
    },
    origins: {
      ...(team ? { team: [originOf(team)] } : {}),
      unit: [originOf(inspection)],
      subject: [originOf(inspection)],
      papers: listed.map(() => originOf(inspection)),
    },
    takers: [],
  }
}
