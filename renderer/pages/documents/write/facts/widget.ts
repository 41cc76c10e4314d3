import { type ComponentType, createContext, useContext } from 'react'
import type { FactField } from '../../../../../shared/contract/documents.ts'
import type { FieldValue } from '../../../../../shared/contract/records.ts'

/** What the input of a fact is given; it holds what is typed itself and tells each change. */
export interface WidgetProps {
  field: FactField
  /** The fact's place in the document, `recommendations.0.stages`; a warning leads to it. */
  place: string
  /** The value that the input begins with. */
  value: FieldValue | undefined
  onChange: (value: FieldValue) => void
  /** What tells inputs of the same name apart for screen readers: “Kiến nghị 2”. */
  within?: string | undefined
}

/** The name of an input for screen readers. */
export function nameOf({ field, within }: Pick<WidgetProps, 'field' | 'within'>): string {
  return within ? `${field.label}, ${within}` : field.label
}

/** Any input of a fact. `heading`: its name is to stand over it where the input itself has none. */
export type AnyFactInput = ComponentType<WidgetProps & { heading: boolean }>

const FactInputContext = createContext<AnyFactInput | null>(null)

/** Gives facts that hold other facts the inputs for those. */
export const FactInputProvider = FactInputContext.Provider

/** The input for facts within a fact. */
export function useFactInput(): AnyFactInput {
  const Input = useContext(FactInputContext)
  if (!Input) throw new Error('useFactInput needs the FactInputProvider')
  return Input
}
