import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { positionOn, positionsCell, positionText } from '../../../shared/records/person.ts'
import { nothing, today } from '../../components/format.ts'
import { DayCell } from './DayCell.tsx'
import { EditedRows } from './EditedRows.tsx'
import type { StructureInputProps } from './structureProps.ts'
import { TextCell } from './TextCell.tsx'

// While it is being typed a line may still lack its position; the definition's schema judges it on saving.
const positions = z.array(
  z.object({
    position: z.string(),
    body: z.string().default(''),
    from: z.string().nullable().default(null),
    to: z.string().nullable().default(null),
  }),
)
type Position = z.output<typeof positions>[number]

const blank: Position = { position: '', body: '', from: null, to: null }

function read(value: FieldValue): Position[] {
  return positions.safeParse(value).data ?? []
}

/** What someone is and was: position, body, from when and to when. */
export function PositionsInput(props: StructureInputProps) {
  const { t } = useTranslation('records')
  return (
    <EditedRows
      label={props.label}
      rows={read(props.value)}
      blank={blank}
      addLabel={t('positions.add')}
      error={props.error}
      onChange={props.onChange}
      columns={[
        {
          label: t('positions.position'),
          width: '32%',
          input: (row, change, name) => (
            <TextCell value={row.position} onChange={(position) => change({ position })} name={name} />
          ),
        },
        {
          label: t('positions.body'),
          input: (row, change, name) => (
            <TextCell value={row.body} onChange={(body) => change({ body })} name={name} />
          ),
        },
        {
          label: t('positions.from'),
          width: 130,
          input: (row, change, name) => (
            <DayCell value={row.from} onChange={(from) => change({ from })} name={name} />
          ),
        },
        {
          label: t('positions.to'),
          width: 130,
          input: (row, change, name) => (
            <DayCell value={row.to} onChange={(to) => change({ to })} name={name} />
          ),
        },
      ]}
    />
  )
}

/** The positions to read, one a line, as they are printed. */
export function PositionsView(props: { value: FieldValue }) {
  const lines = positionsCell.write(props.value).split('\n').filter(Boolean)
  if (lines.length === 0) return nothing
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  )
}

/** What someone is today; null where none is known. */
export function positionsText(value: FieldValue): string | null {
  const now = positionOn({ positions: value }, today())
  return now && positionText(now)
}
