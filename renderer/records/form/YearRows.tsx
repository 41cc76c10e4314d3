import AddIcon from '@mui/icons-material/Add'
import RemoveIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { FieldType } from '../../../shared/records/field.ts'
import { definitions, type RecordKind } from '../../../shared/records/registry.ts'
import { useLanguage } from '../../language/language.ts'
import { isNumeric } from '../typed.ts'
import { FieldInput, type FieldInputProps } from './FieldInput.tsx'
import { type FormValues, formValuesOf, nextYear } from './formValues.ts'

// Together they fit beside the rail on a screen of 1366 pixels.
const widths: Partial<Record<FieldType, number>> = {
  choice: 150,
  money: 116,
  date: 108,
  longText: 170,
  text: 112,
}
const usualWidth = 88

/** The values of each year as a small table to edit. */
export function YearRows(props: {
  kind: RecordKind
  sentenceOf: (path: string) => string | undefined
  onRead: FieldInputProps['onRead']
}) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const { control, register } = useFormContext<FormValues>()
  const { fields: rows, append, remove } = useFieldArray({ control, name: 'years' })
  const typed = useWatch({ control, name: 'years' })
  const { yearly } = definitions[props.kind]
  const columns = Object.entries(yearly)
  if (columns.length === 0) return null
  const next = nextYear(
    typed.map((row) => Number(row.year)),
    new Date().getFullYear(),
  )
  const add = () => {
    const [blank] = formValuesOf(props.kind, { values: {}, years: [{ year: next }] }).years
    append(blank ?? {}, { focusName: `years.${rows.length}.year` })
  }
  return (
    <Box component="section" sx={{ gridColumn: '1 / -1' }} aria-label={t('years.title')}>
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {t('years.title')}
      </Typography>
      {rows.length === 0 && <Typography color="textSecondary">{t('years.none')}</Typography>}
      {rows.length > 0 && (
        <Box sx={{ overflowX: 'auto', pb: 1 }}>
          <Table
            size="small"
            sx={{
              tableLayout: 'fixed',
              width: 'max-content',
              '& td, & th': { px: 0.375, py: 0.5, border: 0, verticalAlign: 'top' },
              '& th': { verticalAlign: 'bottom', lineHeight: 1.4 },
              '& .MuiOutlinedInput-input, & .MuiNativeSelect-select': { px: 1 },
            }}
          >
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 64 }}>{t('years.year')}</TableCell>
                {columns.map(([name, field]) => (
                  <TableCell
                    key={name}
                    align={isNumeric(field) ? 'right' : 'left'}
                    sx={{ width: widths[field.type] ?? usualWidth }}
                  >
                    {field.unit ? `${field.label[language]} (${field.unit})` : field.label[language]}
                  </TableCell>
                ))}
                <TableCell component="td" sx={{ width: 36 }} />
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row, index) => {
                const year = String(typed[index]?.year ?? '')
                const { ref, ...input } = register(`years.${index}.year`)
                const trouble = props.sentenceOf(`years.${index}.year`)
                return (
                  <TableRow key={row.id}>
                    <TableCell data-field={`years.${index}.year`}>
                      <TextField
                        {...input}
                        inputRef={ref}
                        error={trouble !== undefined}
                        helperText={trouble}
                        slotProps={{ htmlInput: { 'aria-label': t('years.year'), inputMode: 'numeric' } }}
                      />
                    </TableCell>
                    {columns.map(([name, field]) => (
                      <TableCell key={name} sx={{ width: widths[field.type] ?? usualWidth }}>
                        <FieldInput
                          kind={props.kind}
                          name={name}
                          field={field}
                          path={`years.${index}.${name}`}
                          error={props.sentenceOf(`years.${index}.${name}`)}
                          onRead={props.onRead}
                          inTable={t('years.cell', { label: field.label[language], year })}
                        />
                      </TableCell>
                    ))}
                    <TableCell>
                      <IconButton aria-label={t('years.remove', { year })} onClick={() => remove(index)}>
                        <RemoveIcon fontSize="small" />
                      </IconButton>
                    </TableCell>
                  </TableRow>
                )
              })}
            </TableBody>
          </Table>
        </Box>
      )}
      <Button startIcon={<AddIcon />} onClick={add}>
        {t('years.add', { year: next })}
      </Button>
    </Box>
  )
}
