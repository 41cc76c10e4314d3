import { ChoiceFact, MarkFact } from './ChoiceFact.tsx'
import { GroupFact } from './GroupFact.tsx'
import { LineFact } from './LineFact.tsx'
import { LinesFact } from './LinesFact.tsx'
import { MomentFact } from './MomentFact.tsx'
import { RowsFact } from './RowsFact.tsx'
import type { WidgetProps } from './widget.ts'

/** The input of a fact by its widget. `heading`: its name is to stand over it where the input itself has none. */
export function FactInput(props: WidgetProps & { heading: boolean }) {
  const { heading, ...widget } = props
  switch (props.field.widget) {
    case 'lines':
      return <LinesFact {...widget} heading={heading} />
    case 'moment':
      return <MomentFact {...widget} />
    case 'mark':
      return <MarkFact {...widget} />
    case 'choice':
      return <ChoiceFact {...widget} />
    case 'group':
      return <GroupFact {...widget} />
    case 'rows':
      return <RowsFact {...widget} heading={heading} />
    default:
      return <LineFact {...widget} />
  }
}
