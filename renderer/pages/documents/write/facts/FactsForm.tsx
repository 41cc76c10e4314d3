import Box from '@mui/material/Box'
import { type Ref, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView, FactField } from '../../../../../shared/contract/documents.ts'
import { useLanguage } from '../../../../language/language.ts'
import { goOnWithEnter } from '../../../../records/form/formKeys.ts'
import { SignerChooser } from '../SignerChooser.tsx'
import { FactBlock } from './FactBlock.tsx'
import { FactInput } from './FactInput.tsx'
import { fieldsIn } from './factLabels.ts'
import type { FactStore } from './factStore.ts'
import { FactInputProvider } from './widget.ts'

// What stands at the foot of every document, or beside its number.
const atTheEnd = ['signer', 'recipients', 'archive', 'urgency']

/** The fields as a clerk reads the paper: what the document says first, its foot at the end. */
export function inReadingOrder(fields: readonly FactField[]): FactField[] {
  const rank = ({ name }: FactField) => atTheEnd.indexOf(name)
  return fields.toSorted((a, b) => rank(a) - rank(b))
}

/** The facts of a document as a form, in the order in which the document says them. */
export function FactsForm(props: {
  view: DocumentView
  facts: FactStore
  /** Sentences on facts that could not be stored, by their names. */
  problems: Readonly<Record<string, string>>
  onSave: () => void
  ref?: Ref<HTMLFormElement>
}) {
  const { t } = useTranslation('writing')
  const language = useLanguage()
  const { view, facts } = props
  const shown = useSyncExternalStore(facts.subscribe, facts.shown)
  const follows = view.recordId !== null || view.year !== null
  return (
    <Box
      component="form"
      ref={props.ref}
      noValidate
      autoComplete="off"
      aria-label={t('facts')}
      onKeyDown={goOnWithEnter}
      onSubmit={(event) => {
        event.preventDefault()
        props.onSave()
      }}
    >
      <FactInputProvider value={FactInput}>
        {inReadingOrder(fieldsIn(language, view.fields)).map((field) => (
          <FactBlock
            key={field.name}
            field={field}
            facts={facts}
            edited={shown.edited.has(field.name)}
            follows={follows}
            turn={shown.turns[field.name] ?? 0}
            problem={props.problems[field.name] ?? null}
            aside={
              field.name === 'signer' && field.widget === 'group' ? (
                <SignerChooser onChoose={(signer) => facts.replace('signer', signer)} />
              ) : undefined
            }
          />
        ))}
      </FactInputProvider>
    </Box>
  )
}
