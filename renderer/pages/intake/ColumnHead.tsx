import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../language/language.ts'
import { fieldChoices, fieldLabel, type ReviewColumn } from './columns.ts'

/** The head of a column of the review: the sheet's own heading and the field that it is read into. */
export function ColumnHead(props: {
  review: ReviewColumn
  form: string | null
  locked: boolean
  onAssign: (column: string, field: string | null) => void
}) {
  const { t } = useTranslation('intake')
  const language = useLanguage()
  const { review } = props
  if (review.from === 'elsewhere') {
    return (
      <th scope="col" title={t('table.addedHint')}>
        <Box sx={{ fontWeight: 400, color: 'text.secondary' }}>{t('table.added')}</Box>
        <Box sx={{ minHeight: 28 }}>{fieldLabel(props.form, review.field, language)}</Box>
      </th>
    )
  }
  const { column } = review
  return (
    <th scope="col">
      <Box
        title={column.heading}
        sx={{
          fontWeight: 400,
          color: 'text.secondary',
          maxWidth: 220,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        }}
      >
        {column.column} · {column.heading}
      </Box>
      {props.locked ? (
        <Box sx={{ minHeight: 28 }}>
          {column.field === null ? t('table.unused') : fieldLabel(props.form, column.field, language)}
        </Box>
      ) : (
        <NativeSelect
          value={column.field ?? ''}
          variant="standard"
          disableUnderline
          onChange={(event) => props.onAssign(column.column, event.target.value || null)}
          inputProps={{ 'aria-label': t('table.column', { column: column.column, heading: column.heading }) }}
          sx={{
            fontSize: '0.8125rem',
            fontWeight: column.field === null ? 400 : 600,
            color: column.field === null ? 'text.secondary' : 'text.primary',
            minWidth: column.field === null ? 96 : 124,
            width: '100%',
            '& select': { py: 0.25 },
          }}
        >
          <option value="">{t('table.unused')}</option>
          {column.field !== null &&
            !fieldChoices(props.form, language).some(({ name }) => name === column.field) && (
              <option value={column.field}>{fieldLabel(props.form, column.field, language)}</option>
            )}
          {fieldChoices(props.form, language).map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </NativeSelect>
      )}
    </th>
  )
}
