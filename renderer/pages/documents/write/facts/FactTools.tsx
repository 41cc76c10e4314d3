import type { FactField } from '../../../../../shared/contract/documents.ts'
import { LegalBasisButton } from './LegalBasisButton.tsx'
import { PhraseButton } from './PhraseButton.tsx'

/** What can be put into a fact beside typing: recurring texts and acts of the legal basis. */
export function FactTools(props: {
  field: FactField
  onInsert: (text: string) => void
  /** The text that would be kept as a recurring one. */
  current: () => string
}) {
  const { field } = props
  return (
    <>
      {field.phrases && (
        <PhraseButton
          list={field.phrases}
          label={field.label}
          onInsert={props.onInsert}
          current={props.current}
        />
      )}
      {field.legalBasis && <LegalBasisButton label={field.label} onInsert={props.onInsert} />}
    </>
  )
}
