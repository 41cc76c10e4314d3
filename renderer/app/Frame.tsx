import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useNavigation } from 'react-router'
import { useChanges } from '../api/changes.ts'
import { api } from '../api/client.ts'
import { Rail } from './Rail.tsx'
import { SearchEverywhere } from './SearchEverywhere.tsx'
import { useKeyboard, useShortcut } from './shortcuts.ts'

/** Bars above every page: a restart of the backend, a risky data folder, invented records. */
function Bars() {
  const { t } = useTranslation('frame')
  const { restarted, putAway } = useChanges(useQueryClient())
  const { data: info } = useQuery(api.application.info.queryOptions())
  return (
    <>
      {restarted && (
        <Alert
          severity="info"
          role="status"
          sx={{ borderRadius: 0 }}
          action={
            <Button color="inherit" onClick={putAway}>
              {t('putAway')}
            </Button>
          }
        >
          {t('restarted')}
        </Alert>
      )}
      {info?.folderWarning && (
        <Alert severity="warning" sx={{ borderRadius: 0 }}>
          {info.folderWarning}
        </Alert>
      )}
      {info?.demo && (
        <Alert severity="info" icon={false} sx={{ borderRadius: 0, py: 0 }}>
          {t('demo')}
        </Alert>
      )}
    </>
  )
}

/** What stands around every page. */
export function Frame() {
  const { t } = useTranslation('frame')
  const navigation = useNavigation()
  const [searching, setSearching] = useState(false)
  useKeyboard()
  useShortcut('everywhere', () => setSearching(true))
  return (
    <Box sx={{ display: 'flex', height: '100%', bgcolor: 'background.default', color: 'text.primary' }}>
      <Rail onSearch={() => setSearching(true)} />
      {searching && <SearchEverywhere onClose={() => setSearching(false)} />}
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Bars />
        <Box
          component="main"
          aria-busy={navigation.state === 'loading'}
          sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', position: 'relative' }}
        >
          {navigation.state === 'loading' && (
            <LinearProgress
              aria-label={t('loading')}
              sx={{ position: 'absolute', top: 0, left: 0, right: 0, height: 2 }}
            />
          )}
          <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
            <Outlet />
          </Box>
        </Box>
      </Box>
    </Box>
  )
}
