import RestoreIcon from '@mui/icons-material/SettingsBackupRestoreOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactField } from '../../../../../shared/contract/documents.ts'
import { FactInput } from './FactInput.tsx'
import type { FactStore } from './factStore.ts'

const hasOwnLabel = (field: FactField) =>
  ['line', 'text', 'day', 'partialDate', 'number', 'choice', 'mark', 'moment'].includes(field.widget)

/** A fact of a document: its input, whether it still follows the records, and what is wrong with it. */
export function FactBlock(props: {
  field: FactField
  facts: FactStore
  edited: boolean
  /** True where the document is made from records that the fact could follow. */
  follows: boolean
  turn: number
  /** A sentence on what could not be stored; null where nothing is wrong. */
  problem: string | null
  /** What stands beside the name of this fact: the choice of signers. */
  aside?: ReactNode
}) {
  const { t } = useTranslation('writing')
  const { field, facts, edited, turn, problem } = props
  const own = hasOwnLabel(field)
  const mark = edited && props.follows
  return (
    <Box
      component="section"
      aria-label={field.label}
      data-top-fact={field.name}
      sx={{ mb: 2, scrollMarginTop: 8 }}
    >
      {(!own || mark || props.aside) && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 28, mb: own ? 0.75 : 0.25 }}>
          {!own && (
            <Typography variant="h3" component="h2">
              {field.label}
            </Typography>
          )}
          {mark && (
            <Box
              component="span"
              sx={{
                px: 0.75,
                borderRadius: 0.5,
                fontSize: '0.75rem',
                lineHeight: 1.6,
                border: 1,
                borderColor: 'warning.main',
                color: 'warning.main',
                whiteSpace: 'nowrap',
              }}
            >
              {t('edited')}
            </Box>
          )}
          {mark && (
            <Button
              startIcon={<RestoreIcon />}
              aria-label={t('takeBackOf', { label: field.label })}
              onClick={() => facts.takeBack(field.name)}
              sx={{ py: 0, whiteSpace: 'nowrap' }}
            >
              {t('takeBack')}
            </Button>
          )}
          <Box sx={{ ml: 'auto' }}>{props.aside}</Box>
        </Box>
      )}
      <FactInput
        key={turn}
        field={field}
        place={field.name}
        value={facts.valueOf(field.name)}
        onChange={(value) => facts.typed(field.name, value)}
        heading={false}
      />
      {problem && (
        <Box role="alert" sx={{ color: 'error.main', fontSize: '0.8125rem', mt: 0.5 }}>
          {problem}
        </Box>
      )}
    </Box>
  )
}
