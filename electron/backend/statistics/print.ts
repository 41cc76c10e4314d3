import type { z } from 'zod'
import type { FigureLine, figuresQuery } from '../../../shared/contract/statistics.ts'
import { type FormColumn, formColumns } from '../../../shared/statistics/layout.ts'
import { printFigure } from '../../../shared/statistics/print.ts'
import { formatPeriod } from '../../../shared/values/period.ts'
import { type ListColumn, listTable } from '../documents/builders/listTables.ts'
import { htmlOf } from '../documents/htmlWriter.ts'
import type { CellAlign, OfficialDocument } from '../documents/model.ts'
import { ruleSet } from '../documents/rules.ts'
import type { Services } from '../services.ts'
import { readSettings } from '../settings/settings.ts'
import { cellOf, totalLabel } from './export.ts'
import { figuresOf } from './figures.ts'
import { fileName, widthOf } from './sheet.ts'

const millimetresPerCharacter = 1.9
/** Narrower columns would break the heading of the running number. */
const narrowestMm = 15

function alignOf({ what, column }: FormColumn): CellAlign {
  if (what === 'ordinal' || column.type === 'mark' || column.type === 'date') return 'center'
  return what === 'figure' && column.type !== 'text' && column.type !== 'choice' ? 'right' : 'left'
}

function printedColumn(shown: FormColumn): ListColumn<FigureLine> {
  const [heading = '', below] = shown.path
  const named = below === undefined ? { heading } : { heading: below, group: heading }
  return {
    ...named,
    widthMm: Math.max(narrowestMm, widthOf(shown) * millimetresPerCharacter),
    align: alignOf(shown),
    text: (line, index) => printFigure(shown.column, cellOf(line, shown, index)) ?? '',
  }
}

interface Printed {
  title: string
  fileName: string
  html: string
}

/** The figures as a landscape appendix with the form's headings and totals. */
export async function printFigures(
  services: Services,
  query: z.output<typeof figuresQuery>,
): Promise<Printed> {
  const { resourcesFolder } = services.options
  const { form, lines, totals } = await figuresOf(services.store.queries, query)
  const settings = await readSettings(services.store.queries)
  const columns = formColumns(form, query.period, { entry: false })
  const unitAt = columns.findIndex(({ what }) => what === 'unit')
  const total = columns.map(({ column, code, what }, index) =>
    index === unitAt
      ? totalLabel(form.totalRowLabel)
      : what === 'figure'
        ? (printFigure(column, totals[code] ?? null) ?? '')
        : '',
  )
  const title = `Biểu ${form.code}. ${form.title}`
  const document: OfficialDocument = {
    title,
    blocks: [
      {
        kind: 'appendix',
        orientation: 'landscape',
        label: `Biểu ${form.code}`,
        title: form.title,
        reference: `(${formatPeriod(query.period)})`,
      },
      listTable(columns.map(printedColumn), lines, total),
    ],
  }
  const html = htmlOf(document, ruleSet(resourcesFolder, settings.ruleSet), {
    resourcesFolder,
    toneStyle: settings.toneStyle,
  })
  return { title, fileName: fileName(`Biểu ${form.code} ${formatPeriod(query.period)}`), html }
}

/** The same as PDF. Throws `document.printerMissing` where the computer has no browser. */
export async function printFiguresPdf(
  services: Services,
  query: z.output<typeof figuresQuery>,
): Promise<File> {
  const { fileName: name, html } = await printFigures(services, query)
  const bytes = await services.options.services.printPdf(html)
  return new File([new Uint8Array(bytes)], `${name}.pdf`, { type: 'application/pdf' })
}
