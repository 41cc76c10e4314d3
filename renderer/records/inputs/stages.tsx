import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { date } from '../../../shared/records/field.ts'
import { tidy } from '../../../shared/text/fold.ts'
import { formatDate, isPartialDate } from '../../../shared/values/dates.ts'
import { nothing } from '../../components/format.ts'
import type { StructureInputProps } from '../structureInputs.tsx'
import { normaliseTyped, readTyped, typedOf } from '../typed.ts'
import { EditedRows } from './EditedRows.tsx'

const stages = z.array(
  z.object({
    dueOn: z.string().nullable(),
    product: z.string(),
    doneOn: z.string().nullable().default(null),
  }),
)
type Stage = z.output<typeof stages>[number]

const blank: Stage = { dueOn: null, product: '', doneOn: null }
const dueOn = date({ vi: 'Thời hạn', en: 'Due on' })

function read(value: FieldValue): Stage[] {
  const parsed = stages.safeParse(value)
  return parsed.success ? parsed.data : []
}

/** What was typed as a date; what cannot be read stays as typed, so that the schema refuses it with its sentence. */
function dueOf(typed: string): string | null {
  const result = readTyped(dueOn, typed)
  if ('error' in result) return typed
  return typeof result.value === 'string' ? result.value : null
}

const typedDue = (due: string | null) => (due !== null && !isPartialDate(due) ? due : typedOf(dueOn, due))

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
            <TextField
              defaultValue={typedDue(row.dueOn)}
              onChange={(event) => change({ dueOn: dueOf(event.target.value) })}
              onBlur={(event) => {
                event.target.value = normaliseTyped(dueOn, event.target.value)
              }}
              slotProps={{ htmlInput: { 'aria-label': name } }}
            />
          ),
        },
        {
          label: t('stages.product'),
          input: (row, change, name) => (
            <TextField
              defaultValue={row.product}
              onChange={(event) => change({ product: event.target.value })}
              onBlur={(event) => {
                event.target.value = tidy(event.target.value)
              }}
              slotProps={{ htmlInput: { 'aria-label': name } }}
            />
          ),
        },
      ]}
    />
  )
}

/** The deadlines to read, one a line. */
export function StagesView(props: { value: FieldValue }) {
  const rows = read(props.value)
  if (rows.length === 0) return nothing
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {rows.map((row) => (
        <li key={`${row.dueOn} ${row.product}`}>
          {[row.dueOn ? formatDate(row.dueOn) : nothing, row.product].filter(Boolean).join(' – ')}
        </li>
      ))}
    </Box>
  )
}

/** All deadlines, soonest first. */
export function stagesText(value: FieldValue): string | null {
  const due = read(value).flatMap((row) => (row.dueOn ? [row.dueOn] : []))
  return due.length > 0
    ? due
        .toSorted()
        .map((day) => formatDate(day))
        .join(', ')
    : null
}
