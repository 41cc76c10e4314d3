import Box from '@mui/material/Box'
import { useRef } from 'react'
import type { FieldValue } from '../../../../../shared/contract/records.ts'
import { groupOf } from './factText.ts'
import { useFactInput, type WidgetProps } from './widget.ts'

const isShort = (widget: string) =>
  ['line', 'day', 'partialDate', 'number', 'choice', 'mark'].includes(widget)

/** Facts that belong together: short ones two in a line, long ones each over the whole width. */
export function GroupFact(props: WidgetProps) {
  const { field, place, value, onChange, within } = props
  const FactInput = useFactInput()
  const held = useRef(groupOf(value))
  const take = (name: string) => (part: FieldValue) => {
    held.current = { ...held.current, [name]: part }
    onChange(held.current)
  }
  return (
    <Box
      data-fact={place}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 1.75, pt: 0.75 }}
    >
      {field.fields.map((part) => (
        <Box key={part.name} sx={isShort(part.widget) ? {} : { gridColumn: '1 / -1' }}>
          <FactInput
            field={part}
            place={`${place}.${part.name}`}
            value={held.current[part.name]}
            onChange={take(part.name)}
            within={within}
            heading
          />
        </Box>
      ))}
    </Box>
  )
}
