import RemoveIcon from '@mui/icons-material/Close'
import IconButton from '@mui/material/IconButton'
import { useTranslation } from 'react-i18next'

/** Takes a part of the minutes off. */
export function RemoveButton(props: { what: string; onClick: () => void }) {
  const { t } = useTranslation('inspections')
  return (
    <IconButton aria-label={t('minutes.remove', { what: props.what })} onClick={props.onClick}>
      <RemoveIcon fontSize="small" />
    </IconButton>
  )
}
