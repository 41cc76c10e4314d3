import Box from '@mui/material/Box'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { printFigure } from '../../../shared/statistics/print.ts'
import { statisticalFieldsOf } from '../../../shared/statistics/shipped.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { nothing } from '../../components/format.ts'
import { ValueInput } from '../intake/ValueInput.tsx'
import { type ChosenCell, columnName, disagreement, isEditable, shownFigure } from './cells.ts'

const leftTypes: readonly string[] = ['text', 'choice']

function alignOf({ column }: ChosenCell['column']): 'left' | 'right' | 'center' {
  if (column.type === 'mark' || column.type === 'date') return 'center'
  return leftTypes.includes(column.type) ? 'left' : 'right'
}

function useTitle(cell: ChosenCell): string | undefined {
  const { t } = useTranslation('statistics')
  const { value, derived } = shownFigure(cell)
  const computed = disagreement(cell)
  if (value === null) return t('grid.nothing')
  if (derived) return t('grid.derived')
  if (computed === null) return undefined
  return t('grid.differs', {
    stated: printFigure(cell.column.column, value) ?? '',
    computed: formatNumber(computed),
  })
}

/** A figure in the grid: chosen with a click or the arrows, edited with Enter or by typing over it. */
export function FigureCell(props: {
  form: string
  cell: ChosenCell
  chosen: boolean
  onChoose: () => void
  onSave: (value: FieldValue) => void
}) {
  const { t } = useTranslation('statistics')
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)
  const { form, cell, chosen, onChoose, onSave } = props
  const { column, line } = cell
  const field = statisticalFieldsOf(form)?.[column.code]
  const { value, derived } = shownFigure(cell)
  const editable = field !== undefined && isEditable(cell)
  const title = useTitle(cell)
  useEffect(() => {
    if (editing || !returns.current) return
    returns.current = false
    button.current?.focus()
  }, [editing])
  const leave = () => {
    returns.current = true
    setEditing(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!editable || !(event.key === 'Enter' || event.key === 'F2' || isTyped)) return
    // The letter that was pressed goes into the input, which selects all that it begins with.
    if (!isTyped) event.preventDefault()
    setEditing(true)
  }
  const differs = disagreement(cell) !== null
  return (
    <Box
      component="td"
      sx={{
        p: 0,
        minWidth: column.column.type === 'text' ? 180 : 76,
        maxWidth: 300,
        ...(chosen && { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 }),
      }}
    >
      {editing && field ? (
        <ValueInput
          field={field}
          label={columnName(column)}
          value={line.figures[column.code] ?? null}
          raw={null}
          onCancel={leave}
          onTake={(taken) => {
            leave()
            onSave(taken)
          }}
        />
      ) : (
        <Box
          component="button"
          type="button"
          ref={button}
          data-cell="figure"
          title={title}
          aria-label={`${t('grid.cell', {
            unit: line.unitName ?? t('grid.unknownUnit'),
            column: columnName(column),
          })}: ${printFigure(column.column, value) ?? t('grid.nothing')}`}
          onClick={onChoose}
          onFocus={onChoose}
          onDoubleClick={() => editable && setEditing(true)}
          onKeyDown={onKeyDown}
          sx={{
            all: 'unset',
            boxSizing: 'border-box',
            display: 'block',
            width: '100%',
            minHeight: 30,
            px: 1,
            py: 0.5,
            cursor: 'cell',
            textAlign: alignOf(column),
            overflowWrap: 'break-word',
            color: value === null ? 'text.disabled' : derived ? 'text.secondary' : 'text.primary',
            fontStyle: derived ? 'italic' : 'normal',
            ...(differs && {
              boxShadow: (theme) => `inset 3px 0 0 ${(theme.vars ?? theme).palette.warning.main}`,
            }),
          }}
        >
          {printFigure(column.column, value) ?? nothing}
        </Box>
      )}
    </Box>
  )
}
