import OkIcon from '@mui/icons-material/CheckCircleOutlined'
import OpenIcon from '@mui/icons-material/KeyboardArrowDown'
import ClosedIcon from '@mui/icons-material/KeyboardArrowRight'
import WarningIcon from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { DocumentWarning } from '../../../../shared/contract/documents.ts'
import { useLanguage } from '../../../language/language.ts'
import { sentenceIn } from '../../../language/sentences.ts'
import { warningInEnglish } from '../../../language/texts/warningSentences.ts'
import { addressOf } from '../../../records/kinds.ts'

const line = {
  display: 'flex',
  width: '100%',
  justifyContent: 'flex-start',
  gap: 1,
  textAlign: 'left',
  fontFamily: 'inherit',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  px: 1,
  py: 0.5,
  borderRadius: 1,
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { bgcolor: 'action.hover' },
} as const

function Warning(props: { warning: DocumentWarning; onFact: (fact: string) => void }) {
  const { t } = useTranslation('writing')
  const language = useLanguage()
  const { fact, record } = props.warning
  const message = sentenceIn(language, props.warning.message, warningInEnglish)
  if (fact !== null) {
    return (
      <ButtonBase sx={line} onClick={() => props.onFact(fact)}>
        <Box component="span" sx={{ flex: 1 }}>
          {message}
        </Box>
        <Box component="span" sx={{ color: 'primary.main', whiteSpace: 'nowrap' }}>
          {t('checks.toFact')}
        </Box>
      </ButtonBase>
    )
  }
  if (record) {
    return (
      <ButtonBase sx={line} component={RouterLink} to={addressOf(record.kind, record.id)}>
        <Box component="span" sx={{ flex: 1 }}>
          {message}
        </Box>
        <Box component="span" sx={{ color: 'primary.main', whiteSpace: 'nowrap' }}>
          {t('checks.toRecord')}
        </Box>
      </ButtonBase>
    )
  }
  return <Box sx={line}>{message}</Box>
}

/** What a reviewer would return the document for, each leading to its place; nothing here forbids to issue. */
export function Checks(props: { warnings: readonly DocumentWarning[]; onFact: (fact: string) => void }) {
  const { t } = useTranslation('writing')
  const [open, setOpen] = useState(true)
  const { warnings } = props
  if (warnings.length === 0) {
    return (
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'success.main', py: 0.75, px: 1 }}>
        <OkIcon fontSize="small" aria-hidden />
        <span>{t('checks.none')}</span>
      </Box>
    )
  }
  return (
    <Box
      component="section"
      aria-label={t('checks.title')}
      sx={{
        border: 1,
        borderColor: 'warning.main',
        borderRadius: 1,
        bgcolor: 'background.paper',
        mb: 1,
        flexShrink: 0,
      }}
    >
      <ButtonBase
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{ ...line, fontWeight: 600, alignItems: 'center' }}
      >
        <WarningIcon fontSize="small" sx={{ color: 'warning.main' }} aria-hidden />
        <Box component="span" sx={{ flex: 1 }}>
          {t('checks.count', { count: warnings.length })}
        </Box>
        {open ? <OpenIcon fontSize="small" /> : <ClosedIcon fontSize="small" />}
      </ButtonBase>
      {open && (
        <Box component="ul" sx={{ m: 0, p: 0, pb: 0.5, listStyle: 'none', maxHeight: 148, overflow: 'auto' }}>
          {warnings.map((warning) => (
            <li key={`${warning.code} ${warning.fact ?? warning.record?.id ?? ''} ${warning.message}`}>
              <Warning warning={warning} onFact={props.onFact} />
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}
