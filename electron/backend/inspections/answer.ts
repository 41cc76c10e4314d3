import type { z } from 'zod'
import type { contract } from '../../../shared/contract/contract.ts'
import type { Values } from '../../../shared/contract/records.ts'
import {
  type Answer,
  answer as answerSchema,
  type Stage,
  stage,
} from '../../../shared/records/recommendation.ts'
import { formatDate } from '../../../shared/values/dates.ts'
import { attachmentChanges, keepFiles } from '../attachments/attachments.ts'
import { ExpectedError } from '../errors.ts'
import { withOperation } from '../operations/operation.ts'
import { readRecords } from '../records/queries.ts'
import { changeFor } from '../records/save.ts'
import { type RecordChange, writeRecords } from '../records/write.ts'
import type { Services } from '../services.ts'

type Contract = typeof contract.followUp.answer
type Input = z.output<NonNullable<Contract['~orpc']['inputSchema']>>

/** Done where all steps are carried out, partly where some are; else the unit has at least begun. */
function statusOf(stages: readonly Stage[]): string {
  const done = stages.filter(({ doneOn }) => doneOn !== null).length
  if (done === 0) return 'inProgress'
  return done === stages.length ? 'done' : 'partlyDone'
}

/** How a letter stands in the evidence: “Báo cáo số 45-BC/ĐU ngày 15/08/2026: đã niêm yết”. */
function evidenceOf({ number, on, text }: Pick<Input, 'number' | 'on' | 'text'>): string {
  const letter = `Báo cáo${number.trim() ? ` số ${number.trim()}` : ''} ngày ${formatDate(on)}`
  return text.trim() ? `${letter}: ${text.trim()}` : letter
}

/** `attachmentName` is the name under which the letter is kept. */
function answered(id: string, values: Values, input: Omit<Input, 'file'>): Values {
  const { on, number, text, attachmentName, status, verifiedBy } = input
  const before = stage.array().parse(values.stages ?? [])
  const closed = (input.stagesOf[id] ?? input.stages).filter((at) => at < before.length)
  const all = status === 'done'
  const stages = before.map((one, at) =>
    all || closed.includes(at) ? { ...one, doneOn: one.doneOn ?? on } : one,
  )
  const letter: Answer = { on, number: number.trim(), text, stages: closed, attachmentName }
  const answers = [...answerSchema.array().parse(values.answers ?? []), letter]
  const evidence = [values.evidence, evidenceOf(input)].filter(Boolean).join('\n')
  const verified: Values = verifiedBy === null ? {} : { verifiedBy, verifiedOn: on }
  return { stages, answers, evidence, status: status ?? statusOf(stages), ...verified }
}

/**
 * Records a letter of a unit as its answer to recommendations, as one operation: steps that it reports are closed with
 * its day, the others stay open, and the letter is added to the evidence. Throws `record.notFound`, `record.inBin`.
 */
export async function recordAnswer(
  services: Services,
  input: Input,
): Promise<{ operationId: string; changed: number }> {
  const ids = [...new Set(input.ids)]
  const files = await keepFiles(services.options.dataFolder, input.file ? [input.file] : [])
  const attachmentName = files[0]?.name ?? input.attachmentName
  const named = input.number.trim() ? ` số ${input.number.trim()}` : ` ngày ${formatDate(input.on)}`
  const { operationId, result: changed } = await withOperation(
    services,
    { action: 'update', label: `Ghi báo cáo${named} cho ${ids.length} kiến nghị` },
    async (write) => {
      const records = await readRecords(write.queries, 'recommendation', ids)
      const changes: RecordChange[] = []
      for (const id of ids) {
        const current = records.get(id)
        if (!current) throw new ExpectedError('record.notFound')
        const values = answered(id, current.image.values, { ...input, attachmentName })
        const change = await changeFor(write, { kind: 'recommendation', id, values, contradictory: true })
        if (change) changes.push(change)
      }
      const letters: RecordChange[] = []
      for (const id of ids) {
        const place = { kind: 'recommendation', recordId: id, part: null } as const
        letters.push(...(await attachmentChanges(write, place, files)))
      }
      await writeRecords(write, [...changes, ...letters])
      return changes.length
    },
  )
  return { operationId, changed }
}
