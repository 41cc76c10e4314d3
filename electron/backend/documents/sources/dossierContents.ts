import type { z } from 'zod'
import type { DossierPaper } from '../../../../shared/contract/inspections.ts'
import { paperLabels } from '../../../../shared/records/inspectionPapers.ts'
import { ExpectedError } from '../../errors.ts'
import { readDossier } from '../../inspections/dossier.ts'
import { unfiledNames } from '../../inspections/queries.ts'
import type { dossierContentsFacts } from '../builders/dossierContents.ts'
import { officeOf } from './office.ts'
import { originOf, textOf, titleOf } from './read.ts'
import type { FactSource } from './source.ts'
import { teamOf, unitNameOf, withoutVerb } from './teams.ts'

const stateNotes: Record<DossierPaper['state'], string | null> = {
  there: null,
  draft: 'Đang soạn',
  missing: 'Chưa có',
  late: 'Chưa có, quá hạn',
  notNeeded: 'Không cần',
}

/** The table of contents of an inspection's dossier; what it does without is left out. */
export const dossierContentsSource: FactSource<z.input<typeof dossierContentsFacts>> = async (
  { queries, settings, today },
  { recordId },
) => {
  if (recordId === null) throw new ExpectedError('record.notFound')
  const { inspection, team, papers } = await readDossier(queries, recordId)
  const facts = teamOf(team)
  const head = facts.members.find(({ role }) => role === 'head')
  const secretary = facts.members.find(({ role }) => role === 'secretary')
  const listed = papers.filter(({ state }) => state !== 'notNeeded')
  return {
    sourceTitle: titleOf(inspection),
    facts: {
      office: officeOf(settings),
      team: facts,
      unit: { name: unitNameOf(inspection) },
      subject: withoutVerb(textOf(inspection, 'title')),
      papers: listed.map(({ part, state, number, on, note, attachments }) => ({
        name: paperLabels[part].vi,
        number,
        on,
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
