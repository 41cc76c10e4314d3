import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Filter } from '../../../shared/contract/records.ts'
import type { Field } from '../../../shared/records/field.ts'
import { definitions, isRecordKind, type RecordKind } from '../../../shared/records/registry.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../language/language.ts'
import { useUnits } from '../inputs/units.ts'
import { chosenRecords, filterField, type ListState } from '../listState.ts'
import { filterInWords } from './filterWords.ts'
import { yearFilterOf } from './yearChoice.ts'

/** The name of the record that a filter leads to; empty until it is known. */
function useNameOf(field: Field, filter: Filter): (id: string) => string {
  const id = filter.under ?? filter.anyOf?.find((value) => typeof value === 'string')
  const target = field.target ?? field.itemTarget ?? field.entryKey?.target ?? ''
  const kind = isRecordKind(target) ? target : 'unit'
  const linked = kind !== 'unit' && typeof id === 'string'
  const { data } = useQuery(
    api.records.get.queryOptions({ input: { kind, id: String(id) }, enabled: linked }),
  )
  const units = useUnits()
  if (target === 'unit') return (asked) => units.byId.get(asked)?.name ?? '…'
  if (!data) return () => '…'
  const title = data.values[definitions[data.kind].titleField]
  return (asked) => (asked === data.id && typeof title === 'string' ? title : '…')
}

function FilterChip(props: { field: Field; filter: Filter; onDelete: () => void }) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const nameOf = useNameOf(props.field, props.filter)
  const words = filterInWords(
    props.field,
    props.filter,
    language,
    {
      empty: (field) => t('list.emptyOf', { field }),
      several: (field, count) => t('list.severalOf', { field, count }),
      fromTo: (field, from, to) => t('list.fromTo', { field, from, to }),
      fromOnly: (field, from) => t('list.fromOnly', { field, from }),
      toOnly: (field, to) => t('list.toOnly', { field, to }),
      contains: (field, text) => t('list.contains', { field, text }),
    },
    nameOf,
  )
  return <Chip size="small" variant="outlined" label={words} onDelete={props.onDelete} />
}

/** What the list is narrowed to, in words; each part can be taken away. */
export function FilterChips(props: {
  kind: RecordKind
  state: ListState
  onChange: (change: Partial<ListState>) => void
}) {
  const { t } = useTranslation('records')
  const { kind, state, onChange } = props
  // The year selector shows its own filter.
  const entries = Object.entries(state.filters).filter(
    ([name, filter]) => yearFilterOf(kind, name, filter) === null,
  )
  if (entries.length === 0) return null
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      {entries.map(([name, filter]) => {
        const field = filterField(kind, name)
        const without = Object.fromEntries(Object.entries(state.filters).filter(([other]) => other !== name))
        const onDelete = () => onChange({ filters: without })
        if (name === chosenRecords) {
          const label = t('list.chosen', { count: filter.anyOf?.length ?? 0 })
          return <Chip key={name} size="small" variant="outlined" label={label} onDelete={onDelete} />
        }
        return field && <FilterChip key={name} field={field} filter={filter} onDelete={onDelete} />
      })}
      <Button
        onClick={() =>
          onChange({
            filters: Object.fromEntries(
              Object.entries(state.filters).filter(
                ([name, filter]) => yearFilterOf(kind, name, filter) !== null,
              ),
            ),
          })
        }
      >
        {t('list.clear')}
      </Button>
    </Box>
  )
}
