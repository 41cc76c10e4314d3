import type { z } from 'zod'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { model as definition } from '../../../../shared/records/model.ts'
import { printValue } from '../../../../shared/records/print.ts'
import { formatNumber } from '../../../../shared/values/numbers.ts'
import { valuesOf } from '../../records/image.ts'
import { storedRecords } from '../../records/queries.ts'
import { readSuccession, type Succession } from '../../units/succession.ts'
import type { listedModel } from '../builders/listTables.ts'
import type { modelRecognitionDecisionFacts } from '../builders/modelRecognitionDecision.ts'
import type { modelRegistrationListFacts } from '../builders/modelRegistrationList.ts'
import { basisLines, movementDirective } from './legalBasis.ts'
import { issueOf, officeOf, signerOf, withinSentence } from './office.ts'
import { common, dayOf, numberOf, originOf, sourceYear, textOf } from './read.ts'
import type { FactSource, SourceContext } from './source.ts'

/** A model as it was in one year. */
export interface ModelOfYear {
  record: StoredRecord
  status: string | null
  decisionNumber: string | null
  decisionOn: string | null
  result: string | null
  households: number | null
}

/** The models that have a row for the year, in the order of units and names; stopped ones are left out. */
export async function modelsOf({ queries }: SourceContext, year: number): Promise<ModelOfYear[]> {
  const rows = await queries
    .selectFrom('modelYear as y')
    .innerJoin('model as m', 'm.id', 'y.recordId')
    .leftJoin('unit as u', 'u.id', 'm.unitId')
    .selectAll('y')
    .select('m.id')
    .where('y.year', '=', year)
    .where('m.deletedAt', 'is', null)
    .where((where) => where.or([where('y.status', 'is', null), where('y.status', '!=', 'stopped')]))
    .orderBy('u.nameSort')
    .orderBy('m.nameSort')
    .execute()
  const records = await storedRecords(
    queries,
    'model',
    rows.map(({ id }) => String(id)),
  )
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
  return records.flatMap((record, index) => {
    const row = rows[index]
    if (!row) return []
    const { status, decisionNumber, decisionOn, result, households } = valuesOf(definition.yearly, row)
    return [
      {
        record,
        status: text(status),
        decisionNumber: text(decisionNumber),
        decisionOn: text(decisionOn),
        result: text(result),
        households: typeof households === 'number' ? households : null,
      },
    ]
  })
}

/** The level as lists print it: `Cấp tỉnh`. */
function levelName(record: StoredRecord): string | null {
  return printValue(definition.fields.level, record.values.level)
}

/** A model is told under the units as they were on this day of its year. */
export function lastDayOfYear(year: number): string {
  return `${year}-12-31`
}

/** The unit of a model in a list of the year: `xã Vũ Minh (cũ), nay là xã Nguyên Bình` where it was merged by then. */
function unitIn(year: number, { record }: ModelOfYear, succession: Succession): string | null {
  const id = textOf(record, 'unitId')
  if (id === null) return null
  const isMerged = succession.presentOf(id, lastDayOfYear(year)) !== id
  return withinSentence(isMerged ? succession.bothNames(id) : succession.nameOf(id)) || null
}

function listed(model: ModelOfYear, year: number, succession: Succession): z.input<typeof listedModel> {
  const { record, status, result, households } = model
  const { subject } = record.values
  const startYear = numberOf(record, 'startYear')
  const continued = status === 'continued' || (startYear !== null && startYear < year)
  const place = [textOf(record, 'address'), unitIn(year, model, succession)]
  return {
    name: textOf(record, 'name') ?? '',
    subject: subject === 'collective' || subject === 'individual' ? subject : null,
    owner: textOf(record, 'owner'),
    address: place.filter((part) => part !== null).join(', '),
    field: textOf(record, 'field'),
    content: textOf(record, 'content'),
    period: startYear === null ? null : startYear === year ? `Năm ${year}` : `Từ năm ${startYear}`,
    level: levelName(record),
    status: continued ? 'Duy trì' : 'Mới',
    result,
    beneficiaries: households === null ? null : `${formatNumber(households)} hộ`,
  }
}

/** What a list of a year has besides its rows. */
export function listFacts({ settings }: SourceContext, year: number) {
  return {
    office: officeOf(settings),
    signer: signerOf(settings),
    year,
    preparedBy: settings.clerkName || null,
    attachedTo: {},
  }
}

/** The list of the models that were registered for a year. */
export const modelRegistrationListSource: FactSource<z.input<typeof modelRegistrationListFacts>> = async (
  context,
  key,
) => {
  const year = sourceYear(context, key)
  const models = await modelsOf(context, year)
  const succession = await readSuccession(context.queries)
  return {
    sourceTitle: String(year),
    facts: { ...listFacts(context, year), models: models.map((one) => listed(one, year, succession)) },
    origins: { models: models.map(({ record }) => originOf(record)) },
    takers: [],
  }
}

/**
 * The recognised models that a decision is about: those of the corrected decision, else those without a decision yet,
 * else all of the year.
 */
function decidedModels(models: readonly ModelOfYear[], correctedNumber: string | null): ModelOfYear[] {
  const recognised = models.filter(({ status }) => status === 'recognised')
  const corrected = recognised.filter(({ decisionNumber }) => decisionNumber === correctedNumber)
  if (correctedNumber !== null && corrected.length > 0) return corrected
  const undecided = recognised.filter(({ decisionNumber }) => decisionNumber === null)
  return undecided.length > 0 ? undecided : recognised
}

/** The decision that recognises the models of a year, with their list. */
export const modelRecognitionDecisionSource: FactSource<
  z.input<typeof modelRecognitionDecisionFacts>
> = async (context, key) => {
  const year = sourceYear(context, key)
  const models = decidedModels(await modelsOf(context, year), key.correctedNumber)
  const origins = models.map(({ record }) => originOf(record))
  const succession = await readSuccession(context.queries)
  return {
    sourceTitle: String(year),
    facts: {
      ...issueOf(context.settings),
      number: common(models.map(({ decisionNumber }) => decisionNumber)),
      signedOn: dayOf(common(models.map(({ decisionOn }) => decisionOn))),
      year,
      legalBasis: basisLines(context, [movementDirective]),
      models: models.map((one) => listed(one, year, succession)),
    },
    origins: { models: origins },
    takers: origins.map((origin) => ({
      ...origin,
      year,
      numberField: 'decisionNumber',
      dayField: 'decisionOn',
    })),
  }
}
