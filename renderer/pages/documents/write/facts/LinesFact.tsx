import { useRef } from 'react'
import { type LinesHandle, LinesInput } from '../../../../components/LinesInput.tsx'
import { FactTools } from './FactTools.tsx'
import { linesOf } from './factText.ts'
import { nameOf, type WidgetProps } from './widget.ts'

/** A fact of several lines: causes, recipients, legal basis. */
export function LinesFact(props: WidgetProps & { heading: boolean }) {
  const { field, place, value, onChange } = props
  const lines = useRef<LinesHandle>(null)
  return (
    <div data-fact={place}>
      <LinesInput
        ref={lines}
        label={nameOf(props)}
        heading={props.heading ? field.label : null}
        lines={linesOf(value)}
        onChange={(next) => onChange(next.filter((line) => line.trim() !== ''))}
        tools={
          <FactTools
            field={field}
            onInsert={(text) => lines.current?.insert(text)}
            current={() => lines.current?.current() ?? ''}
          />
        }
      />
    </div>
  )
}
