import { z } from 'zod'
import type { OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { countText, gap, orGap, placeAndDate, shortDate } from '../wording.ts'
import { asked, given, line, name } from './asked.ts'
import {
  inspectedSubject,
  numberedFacts,
  officeFacts,
  signerFacts,
  teamFacts,
  usualSubject,
} from './facts.ts'
import { preparedSignature, signatureOf } from './frame.ts'
import { type ListColumn, listTable, ordinalColumn, textColumn } from './listTables.ts'
import { citedSources, paragraph, subjectOr } from './phrases.ts'

/** A paper of the dossier as the table of contents lists it. */
const listedPaper = z.object({
  name: z.string(),
  number: z.string().nullish(),
  on: z.string().nullish(),
  /** Names of the files that are kept of it. */
  files: z.array(z.string()).default([]),
  /** As printed: `Chưa có`, `Không cần`; blank where it is there. */
  note: z.string().nullish(),
  isThere: z.boolean(),
})
type ListedPaper = z.infer<typeof listedPaper>

/** What the table of contents of an inspection's dossier (mục lục hồ sơ) is made of. */
export const dossierContentsFacts = z.object({
  office: given(officeFacts),
  team: asked('Đoàn kiểm tra', teamFacts),
  unit: asked('Đơn vị được kiểm tra', z.object({ name: name('Tên đơn vị') })),
  subject: inspectedSubject,
  papers: given(z.array(listedPaper).default([])),
  /** Files of the inspection that belong to none of the papers. */
  otherFiles: given(z.array(z.string()).default([])),
  preparedBy: line('Người lập mục lục'),
  signedOn: numberedFacts.signedOn,
  signer: asked('Người ký', signerFacts),
})

export type DossierContentsFacts = z.infer<typeof dossierContentsFacts>

function columns(rules: RuleSet): ListColumn<ListedPaper>[] {
  return [
    ordinalColumn('TT'),
    textColumn('Tên văn bản, tài liệu', 50, (paper) => paper.name),
    textColumn('Số, ký hiệu', 34, ({ number }) => number, 'center'),
    textColumn('Ngày, tháng', 30, ({ on }) => (on ? shortDate(on, rules) : ''), 'center'),
    textColumn('Tệp lưu kèm', 38, ({ files }) => files.join('; ')),
    textColumn('Ghi chú', 24, ({ note }) => note),
  ]
}

function rowsOf({ papers, otherFiles }: DossierContentsFacts): ListedPaper[] {
  const others = otherFiles.map((file) => ({ name: 'Tài liệu khác', files: [file], isThere: true }))
  return [...papers, ...others]
}

/** The contents of a dossier in the order in which its papers are made, signed by who keeps it. */
export function buildDossierContents(facts: DossierContentsFacts, rules: RuleSet): OfficialDocument {
  const { office, team, unit, preparedBy, signedOn, signer } = facts
  const rows = rowsOf(facts)
  const there = rows.filter(({ isThere }) => isThere).length
  const title = `Mục lục hồ sơ kiểm tra việc ${subjectOr(facts.subject, usualSubject)} tại ${orGap(unit.name)}`
  return {
    title,
    blocks: [
      {
        kind: 'appendix',
        orientation: 'portrait',
        label: 'Hồ sơ kiểm tra',
        title,
        reference: `(${orGap(team.name)}, ${citedSources(team, office, rules).decision})`,
      },
      listTable(columns(rules), rows),
      paragraph(`Hồ sơ có ${rows.length > 0 ? countText(there, rules) : gap} văn bản, tài liệu.`),
      {
        kind: 'signatures',
        placeDate: placeAndDate(office.place, signedOn, rules),
        columns: [preparedSignature('NGƯỜI LẬP MỤC LỤC', preparedBy), signatureOf(signer)],
      },
    ],
  }
}
