import WarningIcon from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { LegalAct } from '../../../shared/contract/legalBasis.ts'
import { fold } from '../../../shared/text/fold.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { addressOf } from '../../records/kinds.ts'

function Act(props: { act: LegalAct; onChoose: ((act: LegalAct) => void) | undefined }) {
  const { t } = useTranslation('writing')
  const { act, onChoose } = props
  const replaced = act.supersededBy.length > 0
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1.5,
        alignItems: 'flex-start',
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 600, textDecoration: replaced ? 'line-through' : 'none' }}>
          {act.citation}
        </Box>
        {!fold(act.citation).includes(fold(act.subject)) && (
          <Typography variant="body2" color="textSecondary">
            {act.subject}
          </Typography>
        )}
        {replaced && (
          <Typography
            variant="body2"
            sx={{ color: 'warning.main', display: 'flex', gap: 0.5, fontWeight: 600 }}
          >
            <WarningIcon sx={{ fontSize: 18 }} aria-hidden />
            {t('basis.superseded', { numbers: act.supersededBy.join(', ') })}
          </Typography>
        )}
        {!act.verified && (
          <Typography variant="body2" color="textSecondary">
            {t('basis.unverified')}
          </Typography>
        )}
        {act.note && (
          <Typography variant="body2" color="textSecondary">
            {act.note}
          </Typography>
        )}
        {act.recordId !== null && !onChoose && (
          <Link
            component={RouterLink}
            to={addressOf('document', act.recordId)}
            variant="body2"
            sx={{ display: 'table' }}
          >
            {t('basis.own')}
          </Link>
        )}
      </Box>
      {onChoose && (
        <Button
          variant="outlined"
          aria-label={t('basis.take', { number: act.number })}
          onClick={() => onChoose(act)}
        >
          {t('basis.takeShort')}
        </Button>
      )}
    </Box>
  )
}

/** The acts that documents cite, searched by number or subject; those that were replaced are struck and say by what. */
export function LegalActs(props: { onChoose?: (act: LegalAct) => void; autoFocus?: boolean }) {
  const { t } = useTranslation('writing')
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const { data, error, isPending, refetch } = useQuery(
    api.legalBasis.list.queryOptions({ input: { search }, placeholderData: keepPreviousData }),
  )
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
      <TextField
        type="search"
        placeholder={t('basis.searchHint')}
        autoFocus={props.autoFocus ?? false}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { 'aria-label': t('basis.search') } }}
        sx={{ maxWidth: 420, mb: 1 }}
      />
      <ErrorNotice error={error} retry={() => void refetch()} />
      {isPending && <ListSkeleton rows={6} />}
      {data?.length === 0 && <Typography color="textSecondary">{t('basis.none')}</Typography>}
      <Box
        component="ul"
        tabIndex={0}
        aria-label={t('basis.list')}
        sx={{ m: 0, p: 0, listStyle: 'none', overflow: 'auto', flex: 1, minHeight: 0 }}
      >
        {data?.map((act) => (
          <Act key={`${act.recordId ?? ''} ${act.number}`} act={act} onChoose={props.onChoose} />
        ))}
      </Box>
    </Box>
  )
}
