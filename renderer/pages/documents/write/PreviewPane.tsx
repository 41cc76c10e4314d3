import Box from '@mui/material/Box'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentTarget } from '../../../../shared/contract/documents.ts'
import { api } from '../../../api/client.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { PageSkeleton } from '../PageSkeleton.tsx'
import { ZoomButtons } from '../ZoomButtons.tsx'
import { fitZoom } from '../zoom.ts'
import { LivePage } from './LivePage.tsx'

/** The document beside its facts as it will be printed; it follows what is stored. */
export function PreviewPane(props: { target: DocumentTarget }) {
  const { t } = useTranslation('writing')
  const page = useQuery(
    api.documents.html.queryOptions({ input: props.target, placeholderData: keepPreviousData }),
  )
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [shown, setShown] = useState(false)
  const onShown = useCallback(() => setShown(true), [])
  const [chosen, setChosen] = useState<number | 'fit'>('fit')
  const zoom = chosen === 'fit' ? fitZoom(room.current?.clientWidth ?? 0, width) : chosen
  return (
    <Box
      component="section"
      aria-label={t('preview')}
      ref={room}
      sx={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', minHeight: 34 }}>
        <ZoomButtons zoom={zoom} choose={setChosen} />
      </Box>
      <ErrorNotice error={page.error} retry={() => void page.refetch()} />
      <Box sx={{ flex: 1, minHeight: 0, position: 'relative', display: 'flex', flexDirection: 'column' }}>
        {page.data && (
          <LivePage
            html={page.data.html}
            title={page.data.title}
            zoom={zoom}
            onWidth={setWidth}
            onShown={onShown}
          />
        )}
        {!shown && !page.error && <PageSkeleton />}
      </Box>
    </Box>
  )
}
