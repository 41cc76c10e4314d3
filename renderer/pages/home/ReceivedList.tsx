import FileIcon from '@mui/icons-material/InsertDriveFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { HomeSummary } from '../../../shared/contract/home.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import { LineLink } from './LineLink.tsx'

const shownFiles = 4

/** What was received lately and what of it waits for review. */
export function ReceivedList(props: { received: HomeSummary['received'] }) {
  const { t } = useTranslation('home')
  const { received } = props
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('received.title')}
      sx={{ p: 1.5, minWidth: 0 }}
    >
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {t('received.title')}
      </Typography>
      {received.latest.length === 0 ? (
        <Typography color="textSecondary">{t('received.nothing')}</Typography>
      ) : (
        <>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 30 }}>
            {received.waitingTables > 0 ? (
              <Button variant="outlined" component={RouterLink} to="/intake" sx={{ py: 0 }}>
                {t('received.waiting', {
                  tables: formatNumber(received.waitingTables),
                  rows: formatNumber(received.waitingRows),
                })}
              </Button>
            ) : (
              <Typography variant="body2">{t('received.noneWaiting')}</Typography>
            )}
            <Typography variant="body2" color="textSecondary">
              {t('received.week', { files: formatNumber(received.files) })}
            </Typography>
          </Box>
          {received.latest.slice(0, shownFiles).map((file) => (
            <LineLink key={file.fileId} to="/intake">
              <FileIcon fontSize="small" color="action" />
              <Box
                component="span"
                title={file.name}
                sx={{
                  flex: 1,
                  minWidth: 0,
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                  whiteSpace: 'nowrap',
                }}
              >
                {file.name}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                {t('received.rows', { rows: formatNumber(file.rows) })}
              </Box>
              <StatusChip
                label={t(file.waiting ? 'received.stateWaiting' : 'received.stateDone')}
                tone={file.waiting ? 'attention' : 'neutral'}
              />
            </LineLink>
          ))}
        </>
      )}
    </Paper>
  )
}
