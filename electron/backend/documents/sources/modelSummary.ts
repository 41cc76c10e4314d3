import type { z } from 'zod'
import { model as definition } from '../../../../shared/records/model.ts'
import { foldWords } from '../../../../shared/text/fold.ts'
import { sortKey } from '../../../../shared/text/sortKey.ts'
import { readSuccession, type Succession } from '../../units/succession.ts'
import type { modelSummaryTableFacts } from '../builders/modelSummaryTable.ts'
import { lastDayOfYear, listFacts, type ModelOfYear, modelsOf } from './models.ts'
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

/** From this year on no district is left that could recognise a model (Nghị quyết 1657/NQ-UBTVQH15, domain.md §14). */
const firstYearWithoutDistricts = 2026

/** The models by the unit that theirs was at the end of the year, in the order of the units' names; the unknown last. */
function groupedByUnit(
  models: readonly ModelOfYear[],
  { succession, year }: { succession: Succession; year: number },
): { unit: string; own: ModelOfYear[] }[] {
  const groups = new Map<string, ModelOfYear[]>()
  for (const model of models) {
    const id = textOf(model.record, 'unitId')
    const unitId = id === null ? '' : succession.presentOf(id, lastDayOfYear(year))
    groups.set(unitId, [...(groups.get(unitId) ?? []), model])
  }
  const named = [...groups].map(([id, own]) => {
    const name = id === '' ? '' : succession.nameOf(id)
    return { unit: name ? withinSentence(name) : noUnit, key: name ? sortKey(name) : '\uffff', own }
  })
  return named.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
}

/**
 * The place of a model's field among the listed ones; -1 where it is none of them. A field of which the list says more or
 * less (“Xây dựng nông thôn mới” of “Xây dựng nông thôn mới, đô thị văn minh”) is that field if it is the only one.
 */
export function fieldPlace(field: string, listed: readonly string[]): number {
  const said = foldWords(field)
  if (said === '') return -1
  const known = listed.map(foldWords)
  const same = known.indexOf(said)
  if (same >= 0) return same
  const within = (part: string, whole: string) => ` ${whole} `.includes(` ${part} `)
  const alike = known.flatMap((one, at) => (within(said, one) || within(one, said) ? [at] : []))
  return alike.length === 1 ? (alike[0] ?? -1) : -1
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
    const at = fieldPlace(textOf(record, 'field') ?? '', listedFields)
    return at < 0 ? listedFields.length : at
  }
  const hasOthers =
    listedFields.length === 0 || models.some((model) => fieldAt(model) === listedFields.length)
  const fields = hasOthers ? [...listedFields, otherField] : listedFields
  const isUsed = (code: string) =>
    models.some(({ record, status }) => status === 'recognised' && record.values.level === code)
  const levelCodes = definition.fields.level.choices
    .map(({ code }) => code)
    .filter((code) => code !== 'district' || year < firstYearWithoutDistricts || isUsed(code))
  const succession = await readSuccession(context.queries)
  const count = (of: readonly ModelOfYear[], wanted: (model: ModelOfYear) => boolean) =>
    of.filter(wanted).length
  return {
    sourceTitle: String(year),
    facts: {
      ...listFacts(context, year),
      fields,
      levels: levelCodes.map((code) => levelHeadings[code] ?? code),
      rows: groupedByUnit(models, { succession, year }).map(({ unit, own }) => {
        const recognised = own.filter(({ status }) => status === 'recognised')
        return {
          unit,
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
