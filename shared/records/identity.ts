import { foldWords } from '../text/fold.ts'
import type { Fields, RecordDefinition } from './define.ts'

/**
 * The key by which two rows are told to be the same record: the folded identity fields of the definition. Spelling
 * variants (`Hoà An`, `HÒA AN`) have the same key.
 */
export function identityOf(
  definition: RecordDefinition<Fields, Fields>,
  values: Record<string, unknown>,
): string {
  return definition.identity
    .map((name) => {
      const value = values[name]
      if (value === null || value === undefined) return ''
      return definition.fields[name]?.target ? String(value) : foldWords(String(value))
    })
    .join('|')
}
