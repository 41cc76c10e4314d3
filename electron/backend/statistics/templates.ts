import { isRecordKind } from '../../../shared/records/registry.ts'
import { makeTemplate } from '../records/template.ts'
import type { Services } from '../services.ts'
import { formOf } from './figures.ts'
import { makeFormTemplate } from './template.ts'

/** For whom templates are made, of what and for when. */
export interface TemplatesWanted {
  /** Codes of statistical forms and kinds of records. */
  forms: readonly string[]
  unitIds: readonly string[]
  period: string
}

/** A workbook for each unit and form, in this order; without units one for each form. Throws `record.notFound`. */
export async function makeTemplates(services: Services, wanted: TemplatesWanted): Promise<File[]> {
  const { forms, unitIds, period } = wanted
  const units: readonly (string | null)[] = unitIds.length > 0 ? [...new Set(unitIds)] : [null]
  const files: File[] = []
  for (const unitId of units) {
    for (const form of new Set(forms)) {
      files.push(
        isRecordKind(form)
          ? await makeTemplate(services, form, unitId, period)
          : await makeFormTemplate(services, formOf(form), unitId, period),
      )
    }
  }
  return files
}
