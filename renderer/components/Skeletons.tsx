import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { useTranslation } from 'react-i18next'
import { rowHeight } from '../app/theme.ts'

function Loading(props: { children: React.ReactNode }) {
  const { t } = useTranslation('frame')
  return (
    <Box role="status" aria-busy="true">
      <span className="visually-hidden">{t('loading')}</span>
      {props.children}
    </Box>
  )
}

const keys = (count: number) => Array.from({ length: count }, (_, index) => index)

/** The shape of a list that is being read. */
export function ListSkeleton(props: { rows?: number }) {
  return (
    <Loading>
      {keys(props.rows ?? 12).map((key) => (
        <Skeleton
          key={key}
          variant="rectangular"
          height={rowHeight - 10}
          sx={{ my: '10px', borderRadius: 1 }}
        />
      ))}
    </Loading>
  )
}

/** The shape of a form or of a record's facts that are being read. */
export function FormSkeleton(props: { fields?: number }) {
  return (
    <Loading>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
        {keys(props.fields ?? 8).map((key) => (
          <Box key={key}>
            <Skeleton width="35%" />
            <Skeleton variant="rectangular" height={36} sx={{ borderRadius: 1 }} />
          </Box>
        ))}
      </Box>
    </Loading>
  )
}
