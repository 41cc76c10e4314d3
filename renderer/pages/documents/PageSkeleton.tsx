import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'

/** Lines of the sketched page: a heading and a title, then the text; their lengths in percent of its width. */
const lines = [40, 55, 100, 100, 70, 100, 100, 100, 45, 100, 100, 60].map((length, index) => ({
  name: `line ${index + 1}`,
  width: `${length}%`,
  indent: index < 2 ? 'auto' : 0,
}))

/** The shape of a printed page that is still being made; it lies over the place where the page will stand. */
export function PageSkeleton() {
  const { t } = useTranslation('documents')
  return (
    <Box
      role="status"
      aria-busy="true"
      sx={{ position: 'absolute', inset: 0, overflow: 'hidden', bgcolor: '#d8dce2', pt: 2, px: 2 }}
    >
      <Box sx={{ maxWidth: 640, minHeight: '100%', mx: 'auto', p: 6, bgcolor: '#fff', boxShadow: 3 }}>
        <Typography sx={{ mb: 3, color: '#444', textAlign: 'center' }}>{t('preparing')}</Typography>
        {lines.map(({ name, width, indent }) => (
          <Skeleton key={name} width={width} sx={{ mx: indent, my: 1, bgcolor: '#e8eaee' }} />
        ))}
      </Box>
    </Box>
  )
}
