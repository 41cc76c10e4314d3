import { definitions, type RecordKind } from '../../shared/records/registry.ts'
import { useLanguage } from '../language/language.ts'
import { addresses } from './kinds.ts'
import { keptListAddress } from './listState.ts'

/** The way back to the list as it was. */
export function useTrail(kind: RecordKind): { label: string; to: string }[] {
  const language = useLanguage()
  return [{ label: definitions[kind].plural[language], to: keptListAddress(kind, addresses[kind]) }]
}
