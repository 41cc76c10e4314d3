import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { RecordKind } from '../../../../shared/records/registry.ts'
import { today } from '../../../components/format.ts'
import { chosenYear } from '../../../records/list/yearChoice.ts'
import { readListState } from '../../../records/listState.ts'
import { targetFrom } from '../targets.ts'
import { documentsOfYear } from './kindsOf.ts'
import { WriteMenu } from './WriteMenu.tsx'

/** The documents of the year that a list shows; of this year where it shows all. */
export function YearDocuments(props: { kind: RecordKind }) {
  const { t } = useTranslation('documentPages')
  const [params] = useSearchParams()
  const kinds = documentsOfYear[props.kind] ?? []
  const year = chosenYear(props.kind, readListState(props.kind, params)) ?? Number(today().slice(0, 4))
  return (
    <WriteMenu
      of={t('start.ofYear', { year })}
      documents={kinds.map((kind) => ({ kind, target: targetFrom(kind, null, year) }))}
    />
  )
}
