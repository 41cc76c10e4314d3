import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { formatDate } from '../../../shared/values/dates.ts'
import { nothing } from '../../components/format.ts'
import { DayCell } from './DayCell.tsx'
import { EditedRows } from './EditedRows.tsx'
import type { StructureInputProps } from './structureProps.ts'
import { TextCell } from './TextCell.tsx'

const stages = z.array(
  z.object({
    dueOn: z.string().nullable(),
    product: z.string(),
    doneOn: z.string().nullable().default(null),
  }),
)
type Stage = z.output<typeof stages>[number]

const blank: Stage = { dueOn: null, product: '', doneOn: null }
function read(value: FieldValue): Stage[] {
  const parsed = stages.safeParse(value)
  return parsed.success ? parsed.data : []
}

/** The deadlines of a recommendation and what is to be seen by then. */
export function StagesInput(props: StructureInputProps) {
  const { t } = useTranslation('records')
  return (
    <EditedRows
      label={props.label}
      rows={read(props.value)}
      blank={blank}
      addLabel={t('stages.add')}
      error={props.error}
      onChange={props.onChange}
      columns={[
        {
          label: t('stages.dueOn'),
          width: 150,
          input: (row, change, name) => (
            <DayCell value={row.dueOn} onChange={(dueOn) => change({ dueOn })} name={name} />
          ),
        },
        {
          label: t('stages.product'),
          input: (row, change, name) => (
            <TextCell value={row.product} onChange={(product) => change({ product })} name={name} />
          ),
        },
        {
          label: t('stages.doneOn'),
          width: 150,
          input: (row, change, name) => (
            <DayCell value={row.doneOn} onChange={(doneOn) => change({ doneOn })} name={name} />
          ),
        },
      ]}
    />
  )
}

/** The deadlines to read, one a line, with the day on which each was met. */
export function StagesView(props: { value: FieldValue }) {
  const { t } = useTranslation('records')
  const rows = read(props.value)
  if (rows.length === 0) return nothing
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {rows.map((row) => (
        <li key={`${row.dueOn} ${row.product}`}>
          {[row.dueOn ? formatDate(row.dueOn) : nothing, row.product].filter(Boolean).join(' – ')}
          {row.doneOn && ` (${t('stages.doneAt', { day: formatDate(row.doneOn) })})`}
        </li>
      ))}
    </Box>
  )
}

/** The deadlines that are not met, soonest first; all where all are met. */
export function stagesText(value: FieldValue): string | null {
  const rows = read(value)
  const open = rows.filter((row) => row.doneOn === null)
  const due = (open.length > 0 ? open : rows).flatMap((row) => (row.dueOn ? [row.dueOn] : []))
  return due.length > 0
    ? due
        .toSorted()
        .map((day) => formatDate(day))
        .join(', ')
    : null
}
