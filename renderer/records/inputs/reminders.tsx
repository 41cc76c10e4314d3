import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { z } from 'zod'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { formatDate, isPartialDate } from '../../../shared/values/dates.ts'
import { nothing } from '../../components/format.ts'
import { writeAddress } from '../../pages/documents/targets.ts'
import { DayCell } from './DayCell.tsx'
import { EditedRows } from './EditedRows.tsx'
import type { StructureInputProps } from './structureProps.ts'
import { TextCell } from './TextCell.tsx'

const reminders = z.array(
  z.object({
    number: z.string().default(''),
    on: z.string().nullable().default(null),
    documentId: z.string().nullable().default(null),
  }),
)
const blank: z.output<typeof reminders>[number] = { number: '', on: null, documentId: null }

function read(value: FieldValue) {
  return reminders.safeParse(value).data ?? []
}

/** The letters that reminded the unit; those issued here come by themselves. */
export function RemindersInput(props: StructureInputProps) {
  const { t } = useTranslation('records')
  return (
    <EditedRows
      label={props.label}
      rows={read(props.value)}
      blank={blank}
      addLabel={t('letters.addReminder')}
      error={props.error}
      onChange={props.onChange}
      columns={[
        {
          label: t('letters.number'),
          input: (row, change, name) => (
            <TextCell value={row.number} onChange={(number) => change({ number })} name={name} />
          ),
        },
        {
          label: t('letters.on'),
          width: 150,
          input: (row, change, name) => (
            <DayCell value={row.on} onChange={(on) => change({ on })} name={name} />
          ),
        },
      ]}
    />
  )
}

/** The letters to read; those that were written here lead to their page. */
export function RemindersView(props: { value: FieldValue }) {
  const { t } = useTranslation('records')
  const rows = read(props.value)
  if (rows.length === 0) return nothing
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {rows.map(({ number, on, documentId }) => {
        const day = on !== null && isPartialDate(on) ? formatDate(on) : nothing
        const text = t('letters.numberOn', { number: number || nothing, day })
        return (
          <li key={`${number} ${on} ${documentId}`}>
            {documentId === null ? (
              text
            ) : (
              <Link component={RouterLink} to={writeAddress({ documentId })}>
                {text}
              </Link>
            )}
          </li>
        )
      })}
    </Box>
  )
}
