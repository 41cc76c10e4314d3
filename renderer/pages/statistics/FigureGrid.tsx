import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { useTranslation } from 'react-i18next'
import type { FigureLine } from '../../../shared/contract/statistics.ts'
import type { StatisticalForm } from '../../../shared/statistics/form.ts'
import { type FormColumn, headingRows } from '../../../shared/statistics/layout.ts'
import { printFigure } from '../../../shared/statistics/print.ts'
import { formatPeriod } from '../../../shared/values/period.ts'
import { nothing } from '../../components/format.ts'
import { useLanguage } from '../../language/language.ts'
import { moveByArrows } from '../intake/cellKeys.ts'
import { type ChosenCell, keyOfLine } from './cells.ts'
import { FigureCell } from './FigureCell.tsx'
import { useSaveFigure } from './useFigures.ts'

const headingHeight = 34

const look = {
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  '& th, & td': { borderBottom: 1, borderRight: 1, borderColor: 'divider', verticalAlign: 'top' },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    bgcolor: 'background.default',
    px: 1,
    py: 0.5,
    fontWeight: 600,
    textAlign: 'center',
    verticalAlign: 'middle',
    maxWidth: 220,
    minWidth: 60,
  },
  '& thead tr:nth-of-type(2) th': { top: headingHeight },
  '& thead tr:first-of-type th': { height: headingHeight, boxSizing: 'border-box' },
  '& tbody th': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    bgcolor: 'background.paper',
    fontWeight: 500,
    textAlign: 'left',
    px: 1,
    py: 0.5,
    minWidth: 150,
  },
  '& thead tr:first-of-type th[data-unit]': { left: 0, zIndex: 3 },
  '& tfoot th, & tfoot td': {
    position: 'sticky',
    bottom: 0,
    bgcolor: 'background.default',
    fontWeight: 600,
    px: 1,
    py: 0.5,
  },
  '& tfoot th': { left: 0, zIndex: 3, textAlign: 'left' },
  '& tfoot td': { zIndex: 2 },
} as const

interface GridProps {
  form: StatisticalForm
  period: string
  columns: readonly FormColumn[]
  lines: readonly FigureLine[]
  totals: Readonly<Record<string, number | null>>
  chosen: ChosenCell | null
  onChoose: (cell: ChosenCell) => void
}

function Headings(props: { columns: readonly FormColumn[] }) {
  const rows = headingRows(props.columns)
  const unitHeading = props.columns.find(({ what }) => what === 'unit')?.path[0]
  return (
    <thead>
      {rows.map((cells, level) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: The levels of a heading have no other name.
        <tr key={level}>
          {cells.map(({ text, rowSpan, columnSpan }, index) => (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: Two columns may have the same words.
              key={index}
              scope={columnSpan > 1 ? 'colgroup' : 'col'}
              rowSpan={rowSpan}
              colSpan={columnSpan}
              {...(text === unitHeading && level === 0 && { 'data-unit': '' })}
            >
              {text}
            </th>
          ))}
        </tr>
      ))}
    </thead>
  )
}

function Totals({ form, columns, totals }: Pick<GridProps, 'form' | 'columns' | 'totals'>) {
  const { t } = useTranslation('statistics')
  return (
    <tfoot>
      <tr>
        {columns.map(({ what, code, column }) =>
          what === 'unit' ? (
            <th key={code} scope="row">
              {form.totalRowLabel ?? t('grid.total')}
            </th>
          ) : (
            <Box component="td" key={code} sx={{ textAlign: 'right' }}>
              {what === 'figure' && column.total !== 'none'
                ? (printFigure(column, totals[code] ?? null) ?? nothing)
                : ''}
            </Box>
          ),
        )}
      </tr>
    </tfoot>
  )
}

/** The figures of a form under its official headings, a line for each unit, the totals in sight below. */
export function FigureGrid(props: GridProps) {
  const { t } = useTranslation('statistics')
  const language = useLanguage()
  const { form, period, columns, lines, chosen, onChoose } = props
  const save = useSaveFigure(form.code, period)
  return (
    <Paper variant="outlined" sx={{ flex: 1, minHeight: 200, overflow: 'auto' }}>
      <Box
        component="table"
        aria-label={t('grid.label', { form: form.code, period: formatPeriod(period, language) })}
        onKeyDown={moveByArrows}
        sx={look}
      >
        <Headings columns={columns} />
        <tbody>
          {lines.map((line, index) => {
            const key = keyOfLine(line)
            return (
              <tr key={key}>
                {columns.map((column) => {
                  const { what, code } = column
                  if (what === 'unit') {
                    return (
                      <th key={code} scope="row">
                        {line.unitName ?? t('grid.unknownUnit')}
                      </th>
                    )
                  }
                  if (what !== 'figure') {
                    return (
                      <Box component="td" key={code} sx={{ px: 1, py: 0.5, color: 'text.secondary' }}>
                        {what === 'ordinal' ? index + 1 : line.upperName}
                      </Box>
                    )
                  }
                  const cell = { line, column }
                  const isChosen =
                    chosen !== null && chosen.column.code === code && keyOfLine(chosen.line) === key
                  return (
                    <FigureCell
                      key={code}
                      form={form.code}
                      cell={cell}
                      chosen={isChosen}
                      onChoose={() => onChoose(cell)}
                      onSave={(value) => save.mutate({ cell, value })}
                    />
                  )
                })}
              </tr>
            )
          })}
        </tbody>
        <Totals form={form} columns={columns} totals={props.totals} />
      </Box>
    </Paper>
  )
}
