import FitIcon from '@mui/icons-material/FitScreenOutlined'
import ZoomInIcon from '@mui/icons-material/ZoomIn'
import ZoomOutIcon from '@mui/icons-material/ZoomOut'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { stepZoom } from './zoom.ts'

/** Number of pages and the zoom of the preview. */
export function ZoomButtons(props: { zoom: number; pages?: number; choose: (zoom: number | 'fit') => void }) {
  const { t } = useTranslation('documents')
  const buttons = [
    { label: t('smaller'), Icon: ZoomOutIcon, zoom: stepZoom(props.zoom, -1) },
    { label: t('larger'), Icon: ZoomInIcon, zoom: stepZoom(props.zoom, 1) },
    { label: t('fitWidth'), Icon: FitIcon, zoom: 'fit' },
  ] as const
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mr: 1 }}>
      <Typography variant="body2" color="textSecondary" sx={{ mr: 1 }}>
        {props.pages !== undefined && `${t('pages', { count: props.pages })} · `}
        {t('zoom', { percent: Math.round(props.zoom * 100) })}
      </Typography>
      {buttons.map(({ label, Icon, zoom }) => (
        <Tooltip key={label} title={label}>
          <span>
            <IconButton aria-label={label} disabled={zoom === props.zoom} onClick={() => props.choose(zoom)}>
              <Icon fontSize="small" />
            </IconButton>
          </span>
        </Tooltip>
      ))}
    </Box>
  )
}
