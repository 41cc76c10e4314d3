import Box from '@mui/material/Box'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StagedRow } from '../../../shared/contract/intake.ts'
import type { FieldValue } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { printValue } from '../../../shared/records/print.ts'
import { nothing } from '../../components/format.ts'
import { type Language, useLanguage } from '../../language/language.ts'
import { useUnits } from '../../records/inputs/units.ts'
import { isNumeric } from '../../records/typed.ts'
import { nextQuestion } from './cellKeys.ts'
import { fieldLabel, fieldOf } from './columns.ts'
import { IssueText } from './IssueText.tsx'
import { useCorrectRow } from './useCorrections.ts'
import { ValueInput } from './ValueInput.tsx'

function shown(
  field: Field | undefined,
  value: FieldValue | undefined,
  language: Language,
  label?: string,
): string {
  if (field) return printValue(field, value, label, language) ?? nothing
  return value === null || value === undefined ? nothing : String(value)
}

function ShownValue(props: { row: StagedRow; name: string; field: Field | undefined }) {
  const language = useLanguage()
  const { row, name, field } = props
  const after = shown(field, row.values[name], language, row.labels[name])
  if (row.decision !== 'update' || !(name in row.before)) return after
  return <Changed field={field} before={row.before[name]} after={after} />
}

/** Before → after; the earlier unit is named from the list of units. */
function Changed(props: { field: Field | undefined; before: FieldValue | undefined; after: string }) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const { byId } = useUnits()
  const { field, after } = props
  const unit = typeof props.before === 'string' ? byId.get(props.before)?.name : undefined
  const before = shown(field, props.before, language, field?.type === 'unit' ? unit : undefined)
  return (
    <span title={t('table.changes', { before, after })}>
      <Box component="del" sx={{ color: 'text.secondary' }}>
        {before}
      </Box>
      {' → '}
      <Box component="ins" sx={{ fontWeight: 600, textDecoration: 'none' }}>
        {after}
      </Box>
    </span>
  )
}

/** What was read of one cell: its value (of a change: before → after), what is wrong with it, an input on demand. */
export function ValueCell(props: {
  row: StagedRow
  name: string
  form: string | null
  /** The cell's own text; null where the value has no column. */
  raw: string | null
  locked: boolean
}) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const correct = useCorrectRow()
  const [editing, setEditing] = useState(false)
  const cell = useRef<HTMLElement>(null)
  const focus = useRef<'here' | 'next' | null>(null)
  useEffect(() => {
    if (editing || focus.current === null || !cell.current) return
    const wanted = focus.current === 'next' ? nextQuestion(cell.current) : null
    focus.current = null
    ;(wanted ?? cell.current).focus()
  }, [editing])
  const { row, name, raw } = props
  const field = fieldOf(props.form, name)
  const issues = row.issues.filter((issue) => issue.field === name)
  const bad = issues.some((issue) => issue.severity === 'error')
  const title =
    raw === null ? t('table.addedHint') : raw === '' ? t('table.rawEmpty') : t('table.raw', { text: raw })
  const editable = !props.locked && field !== undefined && row.decision !== 'skip'
  const short = field !== undefined && (isNumeric(field) || field.type === 'date' || field.type === 'year')
  const wide = field?.type === 'longText' || (field?.width ?? 0) > 30
  return (
    <Box
      component="td"
      title={editing ? undefined : title}
      sx={{
        ...(issues.length > 0 && {
          boxShadow: (theme) =>
            `inset 3px 0 0 ${(theme.vars ?? theme).palette[bad ? 'error' : 'warning'].main}`,
        }),
        minWidth: wide ? 220 : 70,
        maxWidth: wide ? 340 : 240,
      }}
    >
      {editing && field ? (
        <ValueInput
          field={field}
          label={fieldLabel(props.form, name, language)}
          value={row.values[name] ?? null}
          raw={raw}
          onCancel={() => {
            focus.current = 'here'
            setEditing(false)
          }}
          onTake={(value) => {
            focus.current = 'next'
            setEditing(false)
            correct.mutate({ rowId: row.id, values: { [name]: value } })
          }}
        />
      ) : (
        <Box
          component={editable ? 'button' : 'div'}
          ref={cell}
          {...(editable && {
            type: 'button',
            'data-cell': issues.length > 0 ? 'question' : 'value',
            onClick: () => setEditing(true),
          })}
          sx={{
            all: 'unset',
            position: 'relative',
            boxSizing: 'border-box',
            display: 'block',
            width: '100%',
            minHeight: '1.5em',
            textAlign: field && isNumeric(field) ? 'right' : 'left',
            ...(short ? { whiteSpace: 'nowrap' } : { overflowWrap: 'break-word' }),
            opacity: correct.isPending ? 0.5 : 1,
            ...(editable && {
              cursor: 'text',
              '&:hover': { bgcolor: 'action.hover' },
              '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
            }),
          }}
        >
          {editable && (
            <span className="visually-hidden">
              {t('table.edit', { field: fieldLabel(props.form, name, language), row: row.row })}:{' '}
            </span>
          )}
          <ShownValue row={row} name={name} field={field} />
        </Box>
      )}
      {issues.map((issue) => (
        <IssueText key={`${issue.code} ${issue.text}`} issue={issue} />
      ))}
    </Box>
  )
}
