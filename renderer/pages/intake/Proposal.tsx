import SheetIcon from '@mui/icons-material/TableRowsOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableDetail } from '../../../shared/contract/intake.ts'
import { kindsInRailOrder } from '../../../shared/records/registry.ts'
import { statisticalForms } from '../../../shared/statistics/shipped.ts'
import { useLanguage } from '../../language/language.ts'
import { UnitPicker } from '../../records/inputs/UnitPicker.tsx'
import { parsePeriod } from './corrections.ts'
import { formLabel, periodLabel } from './labels.ts'

const allForms: readonly string[] = [...kindsInRailOrder, ...statisticalForms.map(({ code }) => code)]

export interface Correction {
  form?: string
  unitId?: string | null
  period?: string | null
}

function PeriodInput(props: {
  period: string | null
  disabled: boolean
  onChange: (period: string | null) => void
}) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  const shown = props.period === null ? '' : periodLabel(props.period, language)
  const take = () => {
    const typed = input.current?.value.trim() ?? ''
    if (typed === shown) return setWrong(false)
    const period = typed === '' ? null : parsePeriod(typed)
    setWrong(typed !== '' && period === null)
    if (typed === '' || period !== null) props.onChange(period)
  }
  return (
    <TextField
      key={shown}
      label={t('table.period')}
      defaultValue={shown}
      inputRef={input}
      disabled={props.disabled}
      error={wrong}
      helperText={wrong ? t('table.periodWrong') : undefined}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && take()}
      slotProps={{ htmlInput: { title: t('table.periodHint') } }}
    />
  )
}

/** What the program takes the table for: form, sender, period, heading rows; each can be corrected here. */
export function Proposal(props: {
  table: TableDetail
  locked: boolean
  sheetShown: boolean
  onCorrect: (correction: Correction) => void
  onToggleSheet: () => void
}) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const { table, locked } = props
  const known = table.form === null || allForms.includes(table.form)
  const { headerRows } = table
  const rows =
    headerRows === null
      ? t('table.noHeaderRows')
      : headerRows.from > headerRows.to
        ? t('table.headingsBefore')
        : headerRows.from === headerRows.to
          ? String(headerRows.from)
          : t('table.rowsRange', headerRows)
  return (
    <Box
      component="section"
      aria-label={t('table.proposal')}
      sx={{
        display: 'grid',
        gridTemplateColumns: '190px minmax(220px, 1fr) 210px auto',
        gap: 1.5,
        alignItems: 'start',
        mb: 1.5,
      }}
    >
      <TextField
        select
        label={t('list.form')}
        value={table.form ?? ''}
        disabled={locked}
        onChange={(event) => props.onCorrect({ form: event.target.value })}
      >
        {allForms.map((form) => (
          <MenuItem key={form} value={form}>
            {formLabel(form, language)}
          </MenuItem>
        ))}
        {!known && table.form !== null && (
          <MenuItem value={table.form}>{formLabel(table.form, language)}</MenuItem>
        )}
      </TextField>
      {locked ? (
        <TextField label={t('table.sender')} value={table.unitName ?? t('list.unknownUnit')} disabled />
      ) : (
        <UnitPicker
          label={t('table.sender')}
          value={table.unitId}
          onChange={(unitId) => props.onCorrect({ unitId })}
        />
      )}
      <PeriodInput
        period={table.period}
        disabled={locked}
        onChange={(period) => props.onCorrect({ period })}
      />
      <Button
        color="secondary"
        variant="outlined"
        startIcon={<SheetIcon />}
        aria-expanded={props.sheetShown}
        onClick={props.onToggleSheet}
        sx={{ height: 40, whiteSpace: 'nowrap' }}
      >
        {t('table.headerRows')}: {rows} · {t(props.sheetShown ? 'table.hideSheet' : 'table.showSheet')}
      </Button>
    </Box>
  )
}
