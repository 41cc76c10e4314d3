import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { canShowFolder, host } from '../../api/host.ts'
import { Section } from './Section.tsx'

/** Where the data lies. */
export function FolderSection() {
  const { t } = useTranslation('settings')
  const { data } = useQuery(api.application.info.queryOptions())
  return (
    <Section
      title={t('folder.title')}
      text={t('folder.text')}
      action={
        canShowFolder && (
          <Button variant="outlined" onClick={() => void host.showDataFolder()}>
            {t('folder.open')}
          </Button>
        )
      }
    >
      <Typography sx={{ userSelect: 'all', overflowWrap: 'anywhere' }}>{data?.dataFolder ?? '…'}</Typography>
      {data && (
        <Typography variant="body2" color="textSecondary">
          {t('folder.version', { version: data.version })}
        </Typography>
      )}
    </Section>
  )
}
