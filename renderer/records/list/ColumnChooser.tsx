import DownIcon from '@mui/icons-material/ArrowDownward'
import UpIcon from '@mui/icons-material/ArrowUpward'
import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import IconButton from '@mui/material/IconButton'
import Popover from '@mui/material/Popover'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listColumns } from '../../../shared/records/listColumns.ts'
import type { RecordKind } from '../../../shared/records/registry.ts'
import { useLanguage } from '../../language/language.ts'
import { type KeptColumns, moved, orderedColumns } from '../keptColumns.ts'

/** Chooses which fields are columns, and in which order. */
export function ColumnChooser(props: {
  kind: RecordKind
  columns: KeptColumns
  onChange: (change: Partial<KeptColumns> | null) => void
}) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { shown } = props.columns
  const labelOf = (name: string) => listColumns(props.kind).get(name)?.heading[language] ?? t('years.year')
  return (
    <>
      <Button
        color="secondary"
        startIcon={<ColumnsIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('list.columns')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { 'aria-label': t('list.columnsTitle'), role: 'dialog', sx: { p: 2, width: 400 } },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', mb: 1 }}>
          <Typography variant="h3">{t('list.columnsTitle')}</Typography>
          <Button onClick={() => props.onChange(null)}>{t('list.columnsReset')}</Button>
        </Box>
        {orderedColumns(props.kind, shown).map((name) => {
          const place = shown.indexOf(name)
          const label = labelOf(name)
          return (
            <Box key={name} sx={{ display: 'flex', alignItems: 'center' }}>
              <FormControlLabel
                sx={{ flex: 1, mr: 0 }}
                label={label}
                control={
                  <Checkbox
                    size="small"
                    sx={{ py: 0.5 }}
                    checked={place >= 0}
                    disabled={place >= 0 && shown.length === 1}
                    onChange={(_event, checked) =>
                      props.onChange({
                        shown: checked ? [...shown, name] : shown.filter((other) => other !== name),
                      })
                    }
                  />
                }
              />
              {place >= 0 && (
                <>
                  <IconButton
                    aria-label={t('list.moveUp', { label })}
                    disabled={place === 0}
                    onClick={() => props.onChange({ shown: moved(shown, name, -1) })}
                  >
                    <UpIcon fontSize="inherit" />
                  </IconButton>
                  <IconButton
                    aria-label={t('list.moveDown', { label })}
                    disabled={place === shown.length - 1}
                    onClick={() => props.onChange({ shown: moved(shown, name, 1) })}
                  >
                    <DownIcon fontSize="inherit" />
                  </IconButton>
                </>
              )}
            </Box>
          )
        })}
      </Popover>
    </>
  )
}
