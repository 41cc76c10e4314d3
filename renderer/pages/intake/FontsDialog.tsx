import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import NativeSelect from '@mui/material/NativeSelect'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { columnFont, type TableDetail } from '../../../shared/contract/intake.ts'

type ColumnFont = (typeof columnFont.options)[number]

/** How the text of each column was read, before and after; the clerk decides otherwise column by column. */
export function FontsDialog(props: {
  table: TableDetail
  locked: boolean
  onChoose: (column: string, font: ColumnFont) => void
  onClose: () => void
}) {
  const { t } = useTranslation('intake')
  return (
    <Dialog open onClose={props.onClose} maxWidth="md" fullWidth aria-labelledby="fonts-title">
      <DialogTitle id="fonts-title">{t('fonts.title')}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {t('fonts.purpose')}
        </Typography>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('fonts.column')}</TableCell>
              <TableCell>{t('fonts.before')}</TableCell>
              <TableCell>{t('fonts.after')}</TableCell>
              <TableCell>{t('fonts.font')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {props.table.columns.map(({ column, heading, legacy }) => (
              <TableRow key={column}>
                <TableCell>
                  {column} · {heading}
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{legacy?.before ?? '—'}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{legacy?.after ?? '—'}</TableCell>
                <TableCell>
                  <NativeSelect
                    value={legacy?.font ?? 'unicode'}
                    disabled={props.locked}
                    variant="standard"
                    onChange={(event) => props.onChoose(column, columnFont.parse(event.target.value))}
                    inputProps={{ 'aria-label': t('fonts.ofColumn', { column, heading }) }}
                    sx={{ fontSize: '0.875rem', minWidth: 190 }}
                  >
                    {columnFont.options.map((font) => (
                      <option key={font} value={font}>
                        {t(`fonts.names.${font}`)}
                      </option>
                    ))}
                  </NativeSelect>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('fonts.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
