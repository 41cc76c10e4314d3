import type { z } from 'zod'
import { model as definition } from '../../../../shared/records/model.ts'
import { fold } from '../../../../shared/text/fold.ts'
import type { modelSummaryTableFacts } from '../builders/modelSummaryTable.ts'
import { listFacts, type ModelOfYear, modelsOf } from './models.ts'
import { withinSentence } from './office.ts'
import { originOf, sourceYear, textOf } from './read.ts'
import type { FactSource } from './source.ts'

/** Under which fields of no list of the office's are counted. */
const otherField = 'Lĩnh vực khác'
const noUnit = 'Chưa ghi đơn vị'

const levelHeadings: Record<string, string> = {
  province: 'Tỉnh',
  district: 'Huyện',
  commune: 'Xã',
  grassroots: 'Cơ sở',
}

function groupedByUnit(models: readonly ModelOfYear[]): Map<string, ModelOfYear[]> {
  const groups = new Map<string, ModelOfYear[]>()
  for (const model of models) {
    const id = textOf(model.record, 'unitId') ?? ''
    groups.set(id, [...(groups.get(id) ?? []), model])
  }
  return groups
}

/** The summary of a year's models by unit: counted from the register, so nothing in it is typed. */
export const modelSummaryTableSource: FactSource<z.input<typeof modelSummaryTableFacts>> = async (
  context,
  key,
) => {
  const year = sourceYear(context, key)
  const models = await modelsOf(context, year)
  const listedFields = context.settings.valueLists['model.field']
  const fieldAt = ({ record }: ModelOfYear) => {
    const field = fold(textOf(record, 'field') ?? '')
    const at = listedFields.findIndex((one) => fold(one) === field)
    return at < 0 ? listedFields.length : at
  }
  const hasOthers =
    listedFields.length === 0 || models.some((model) => fieldAt(model) === listedFields.length)
  const fields = hasOthers ? [...listedFields, otherField] : listedFields
  const levelCodes = definition.fields.level.choices.map(({ code }) => code)
  const count = (of: readonly ModelOfYear[], wanted: (model: ModelOfYear) => boolean) =>
    of.filter(wanted).length
  return {
    sourceTitle: String(year),
    facts: {
      ...listFacts(context, year),
      fields,
      levels: levelCodes.map((code) => levelHeadings[code] ?? code),
      rows: [...groupedByUnit(models).values()].map((own) => {
        const recognised = own.filter(({ status }) => status === 'recognised')
        const unit = own[0]?.record.labels.unitId
        return {
          unit: unit ? withinSentence(unit) : noUnit,
          registered: own.length,
          collective: count(own, ({ record }) => record.values.subject === 'collective'),
          individual: count(own, ({ record }) => record.values.subject === 'individual'),
          byField: fields.map((_field, index) => count(own, (model) => fieldAt(model) === index)),
          recognised: recognised.length,
          byLevel: levelCodes.map((code) => count(recognised, ({ record }) => record.values.level === code)),
        }
      }),
    },
    origins: { rows: models.map(({ record }) => originOf(record)) },
    takers: [],
  }
}
