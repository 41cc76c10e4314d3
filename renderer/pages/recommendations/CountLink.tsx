import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Counted } from '../../../shared/contract/followUp.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { listAddress } from '../../records/listState.ts'

/** A number that opens exactly the records that it counts. */
export function CountLink(props: { counted: Counted; label: string; bad?: boolean }) {
  const { t } = useTranslation('followUp')
  const { counted, label, bad = false } = props
  const { count, list } = counted
  if (count === 0) return <>0</>
  return (
    <Link
      component={RouterLink}
      to={listAddress(list.kind, { filters: list.filters })}
      aria-label={t('openCounted', { count, label })}
      {...(bad ? { color: 'error', sx: { fontWeight: 600 } } : {})}
    >
      {formatNumber(count)}
    </Link>
  )
}
