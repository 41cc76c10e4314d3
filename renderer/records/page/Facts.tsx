import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { FieldValue, StoredRecord } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { printValue, printWithUnit } from '../../../shared/records/print.ts'
import { definitions, isRecordKind, type RecordKind } from '../../../shared/records/registry.ts'
import { nothing } from '../../components/format.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import { useLanguage } from '../../language/language.ts'
import { addressOf } from '../kinds.ts'
import { toneOf } from '../statusTone.ts'
import { structureOf } from '../structureInputs.tsx'
import { isNumeric } from '../typed.ts'

function Nothing() {
  const { t } = useTranslation('records')
  return (
    <Box component="span" title={t('list.nothingStated')} sx={{ color: 'text.secondary' }}>
      {nothing}
    </Box>
  )
}

function Fact(props: {
  kind: RecordKind
  name: string
  field: Field
  value: FieldValue
  label?: string | undefined
}) {
  const { kind, name, field, value } = props
  const language = useLanguage()
  const structure = structureOf(kind, name)
  if (structure) return <structure.View value={value} />
  const shown = printWithUnit(field, value, props.label, language)
  if (shown === null) return <Nothing />
  if (field.target && isRecordKind(field.target) && typeof value === 'string') {
    return (
      <Link component={RouterLink} to={addressOf(field.target, value)}>
        {shown}
      </Link>
    )
  }
  if (name === 'status' && typeof value === 'string') return <StatusChip label={shown} tone={toneOf(value)} />
  return shown
}

/** The values of a record to read, in the order of its form; structures with a page of their own are left to it. */
export function Facts(props: { record: StoredRecord }) {
  const { record } = props
  const language = useLanguage()
  const { fields } = definitions[record.kind]
  const shown = Object.entries(fields).filter(
    ([name, field]) => field.type !== 'structure' || structureOf(record.kind, name),
  )
  return (
    <Box sx={{ maxWidth: 1080 }}>
      <Box
        component="dl"
        sx={{
          m: 0,
          px: 2.5,
          py: 1,
          display: 'grid',
          gridTemplateColumns: '200px minmax(0, 1fr)',
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          '& > dt, & > dd': { py: 0.875, borderBottom: 1, borderColor: 'divider' },
          '& > :nth-last-of-type(1)': { borderBottom: 0 },
        }}
      >
        {shown.map(([name, field]) => [
          <Box component="dt" key={`${name} label`} sx={{ color: 'text.secondary' }}>
            {field.label[language]}
          </Box>,
          <Box component="dd" key={name} sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            <Fact
              kind={record.kind}
              name={name}
              field={field}
              value={record.values[name] ?? null}
              label={record.labels[name]}
            />
          </Box>,
        ])}
      </Box>
      <YearFacts record={record} />
    </Box>
  )
}

function YearFacts(props: { record: StoredRecord }) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const { record } = props
  const columns = Object.entries(definitions[record.kind].yearly)
  if (columns.length === 0) return null
  const rows = record.years.toSorted((a, b) => a.year - b.year)
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('years.title')}
      </Typography>
      {rows.length === 0 && <Typography color="textSecondary">{t('years.none')}</Typography>}
      {rows.length > 0 && (
        <Box
          sx={{
            overflowX: 'auto',
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{t('years.year')}</TableCell>
                {columns.map(([name, field]) => (
                  <TableCell key={name} align={isNumeric(field) ? 'right' : 'left'}>
                    {field.unit ? `${field.label[language]} (${field.unit})` : field.label[language]}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.year}>
                  <TableCell sx={{ fontWeight: 600 }}>{row.year}</TableCell>
                  {columns.map(([name, field]) => {
                    const value = row[name]
                    const known = typeof value === 'string' || typeof value === 'number' ? value : null
                    const shown = printValue(field, known, undefined, language)
                    return (
                      <TableCell key={name} align={isNumeric(field) ? 'right' : 'left'}>
                        {shown === null ? (
                          <Nothing />
                        ) : name === 'status' ? (
                          <StatusChip label={shown} tone={toneOf(String(known))} />
                        ) : (
                          shown
                        )}
                      </TableCell>
                    )
                  })}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  )
}
