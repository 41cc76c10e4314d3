import { z } from 'zod'
import type { OfficialDocument } from '../model.ts'
import type { RuleSet } from '../rules.ts'
import { gap } from '../wording.ts'
import { given } from './asked.ts'
import { listDocument, listDocumentFacts } from './listDocument.ts'
import {
  type ListColumn,
  type ListedModel,
  listedModel,
  listTable,
  modelColumns,
  textColumn,
} from './listTables.ts'

/** What the list of registered models is made of. */
export const modelRegistrationListFacts = listDocumentFacts.extend({
  models: given(z.array(listedModel).default([])),
})

export type ModelRegistrationListFacts = z.infer<typeof modelRegistrationListFacts>

const columns: readonly ListColumn<ListedModel>[] = [
  ...modelColumns,
  textColumn('Nội dung, cách làm', 46, ({ content }) => content),
  textColumn('Thời gian thực hiện', 22, ({ period }) => period, 'center'),
  { ...textColumn<ListedModel>('Cấp', 18, ({ level }) => level, 'center'), group: 'Đăng ký' },
  { ...textColumn<ListedModel>('Mới/ Duy trì', 20, ({ status }) => status, 'center'), group: 'Đăng ký' },
  textColumn('Ghi chú', 20, ({ note }) => note),
]

/** The list of the models that were registered for a year, as an appendix. */
export function buildModelRegistrationList(
  facts: ModelRegistrationListFacts,
  rules: RuleSet,
): OfficialDocument {
  const title = `Danh sách đăng ký mô hình “Dân vận khéo” năm ${facts.year ?? gap}`
  return listDocument(
    facts,
    title,
    listTable(columns, facts.models),
    { count: facts.models.length, listed: 'mô hình' },
    rules,
  )
}
