import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import type { HeaderRows } from './corrections.ts'

const look = {
  borderCollapse: 'collapse',
  fontSize: '0.75rem',
  lineHeight: 1.5,
  '& td, & th': {
    border: 1,
    borderColor: 'divider',
    px: 0.75,
    py: 0.25,
    maxWidth: 220,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'left',
    fontWeight: 400,
  },
  '& thead th': { position: 'sticky', top: 0, bgcolor: 'background.default', zIndex: 1 },
  '& tbody tr:hover td': { bgcolor: 'action.hover' },
  '& tr[aria-selected=true] td, & tr[aria-selected=true] th': {
    bgcolor: 'action.selected',
    fontWeight: 600,
  },
} as const

/** The first rows of the sheet as they are; a click on a row makes it a heading row. */
export function SheetPreview(props: {
  tableId: string
  headerRows: HeaderRows | null
  /** Null once the table is stored. */
  onPick: ((row: number) => void) | null
}) {
  const { t } = useTranslation('intake')
  const sheet = useQuery(api.intake.sheet.queryOptions({ input: { tableId: props.tableId } }))
  const { headerRows } = props
  const isHeading = (row: number) => headerRows !== null && row >= headerRows.from && row <= headerRows.to
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {t('table.sheetHint')}
      </Typography>
      <ErrorNotice error={sheet.error} retry={() => void sheet.refetch()} />
      {sheet.isPending && <ListSkeleton rows={6} />}
      {sheet.data && (
        <Paper variant="outlined" sx={{ maxHeight: 264, overflow: 'auto' }}>
          <Box component="table" sx={look}>
            <thead>
              <tr>
                <th />
                {sheet.data.columns.map((column) => (
                  <th key={column}>{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheet.data.rows.map(({ row, cells }) => (
                <Box
                  component="tr"
                  key={row}
                  aria-selected={isHeading(row)}
                  onClick={() => props.onPick?.(row)}
                  sx={{ cursor: props.onPick ? 'pointer' : 'default' }}
                >
                  <th scope="row">
                    <Box
                      component="button"
                      type="button"
                      disabled={props.onPick === null}
                      aria-label={t('table.sheetRow', { row })}
                      sx={{ all: 'unset', cursor: 'pointer', '&:focus-visible': { outline: '2px solid' } }}
                    >
                      {row}
                    </Box>
                  </th>
                  {sheet.data.columns.map((column, index) => (
                    <td key={column} title={cells[index]}>
                      {cells[index]}
                    </td>
                  ))}
                </Box>
              ))}
            </tbody>
          </Box>
        </Paper>
      )}
    </Box>
  )
}
