import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { formatDate, isPartialDate } from '../../../shared/values/dates.ts'
import { nothing } from '../../components/format.ts'
import { DayCell } from './DayCell.tsx'
import { EditedRows } from './EditedRows.tsx'
import type { StructureInputProps } from './structureProps.ts'
import { TextCell } from './TextCell.tsx'

const answers = z.array(
  z.object({
    on: z.string().nullable().default(null),
    number: z.string().default(''),
    text: z.string().default(''),
    stages: z.array(z.number()).default([]),
    attachmentName: z.string().default(''),
  }),
)
const blank: z.output<typeof answers>[number] = {
  on: null,
  number: '',
  text: '',
  stages: [],
  attachmentName: '',
}

function read(value: FieldValue) {
  return answers.safeParse(value).data ?? []
}

/** What the unit answered, a letter a line. */
export function AnswersInput(props: StructureInputProps) {
  const { t } = useTranslation('records')
  return (
    <EditedRows
      label={props.label}
      rows={read(props.value)}
      blank={blank}
      addLabel={t('letters.addAnswer')}
      error={props.error}
      onChange={props.onChange}
      columns={[
        {
          label: t('letters.number'),
          width: 170,
          input: (row, change, name) => (
            <TextCell value={row.number} onChange={(number) => change({ number })} name={name} />
          ),
        },
        {
          label: t('letters.on'),
          width: 140,
          input: (row, change, name) => (
            <DayCell value={row.on} onChange={(on) => change({ on })} name={name} />
          ),
        },
        {
          label: t('letters.text'),
          input: (row, change, name) => (
            <TextCell value={row.text} onChange={(text) => change({ text })} name={name} />
          ),
        },
      ]}
    />
  )
}

/** The answers to read: the letter, what it says, which steps it closes, the file of it. */
export function AnswersView(props: { value: FieldValue }) {
  const { t } = useTranslation('records')
  const rows = read(props.value)
  if (rows.length === 0) return nothing
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {rows.map((row) => {
        const day = row.on !== null && isPartialDate(row.on) ? formatDate(row.on) : nothing
        const steps = row.stages.map((stage) => stage + 1).join(', ')
        const more = [
          row.text,
          steps && t('letters.stagesDone', { steps }),
          row.attachmentName && t('letters.file', { name: row.attachmentName }),
        ].filter(Boolean)
        return (
          <li key={JSON.stringify(row)}>
            {[t('letters.numberOn', { number: row.number || nothing, day }), ...more].join('. ')}
          </li>
        )
      })}
    </Box>
  )
}
