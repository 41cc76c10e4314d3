import WarningIcon from '@mui/icons-material/WarningAmberOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { Clash } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { addressOf } from '../../../records/kinds.ts'

function useClashSentence(): (clash: Clash) => string {
  const { t } = useTranslation('inspectionYear')
  return ({ kind, name, day, inspectionIds }) =>
    kind !== 'unit'
      ? t('clash.member', { name, day: day === null ? '…' : formatDate(day), count: inspectionIds.length })
      : t('clash.unit', { name, count: inspectionIds.length })
}

/** What an inspection clashes with, beside it. */
export function ClashMark(props: { clashes: readonly Clash[]; short?: boolean }) {
  const { t } = useTranslation('inspectionYear')
  const sentence = useClashSentence()
  const { clashes, short = false } = props
  if (clashes.length === 0) return null
  const all = clashes.map(sentence).join(' ')
  return (
    <Box
      component="span"
      title={all}
      sx={{
        display: 'inline-flex',
        alignItems: 'flex-start',
        gap: 0.5,
        color: 'warning.main',
        fontSize: '0.75rem',
      }}
    >
      <WarningIcon
        sx={{ fontSize: 16, mt: 0.125 }}
        {...(short ? { titleAccess: t('clash.mark') } : { 'aria-hidden': true })}
      />
      {!short && <span>{all}</span>}
    </Box>
  )
}

/** Everything that clashes in the year, each with the inspections that it concerns. */
export function ClashList(props: { clashes: readonly Clash[]; inspections: readonly StoredRecord[] }) {
  const { t } = useTranslation('inspectionYear')
  const sentence = useClashSentence()
  const { clashes, inspections } = props
  if (clashes.length === 0) return null
  const nameOf = (id: string) => {
    const found = inspections.find((inspection) => inspection.id === id)
    return found?.labels.unitId ?? String(found?.values.title ?? '…')
  }
  return (
    <Alert severity="warning" sx={{ mb: 1.5, py: 0.25 }}>
      {t('clash.title', { count: clashes.length })}
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 120, overflow: 'auto' }}>
        {clashes.map((clash) => (
          <li key={JSON.stringify(clash)}>
            {sentence(clash)}{' '}
            {clash.inspectionIds.map((id, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link component={RouterLink} to={addressOf('inspection', id)}>
                  {nameOf(id)}
                </Link>
              </span>
            ))}
          </li>
        ))}
      </Box>
    </Alert>
  )
}
