import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { definitions, fieldNamed, type RecordKind } from '../../../shared/records/registry.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatMoment, nothing } from '../../components/format.ts'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { useLanguage } from '../../language/language.ts'

/** Who changed what and when, newest first: each field before and after. */
export function HistoryTab(props: { kind: RecordKind; id: string }) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const { data, error, isPending } = useQuery(api.records.history.queryOptions({ input: props }))
  if (isPending) return <ListSkeleton rows={4} />
  if (error) return <ErrorNotice error={error} />
  const labelOf = (name: string) => {
    const [, year, yearly = ''] = name.match(/^(\d{4})\.(.+)$/) ?? []
    const label = fieldNamed(definitions[props.kind], year ? yearly : name)?.label[language] ?? name
    return year ? t('record.fieldInYear', { label, year }) : label
  }
  const entries = data.toSorted((a, b) => b.at.localeCompare(a.at))
  return (
    <Table size="small" sx={{ bgcolor: 'background.paper', '& td': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 150 }}>{t('record.when')}</TableCell>
          <TableCell sx={{ width: 140 }}>{t('record.who')}</TableCell>
          <TableCell sx={{ width: 110 }}>{t('record.what')}</TableCell>
          <TableCell sx={{ width: 190 }}>{t('record.field')}</TableCell>
          <TableCell>{t('record.before')}</TableCell>
          <TableCell>{t('record.after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.flatMap((entry) =>
          (entry.changes.length > 0 ? entry.changes : [null]).map((change, index) => (
            <TableRow key={`${entry.id} ${change?.field ?? ''}`}>
              <TableCell>{index === 0 && formatMoment(entry.at)}</TableCell>
              <TableCell>{index === 0 && entry.actor}</TableCell>
              <TableCell>{index === 0 && t(`record.actions.${entry.action}`)}</TableCell>
              <TableCell>{change && labelOf(change.field)}</TableCell>
              <TableCell sx={{ whiteSpace: 'pre-wrap' }}>{change && (change.before ?? nothing)}</TableCell>
              <TableCell sx={{ whiteSpace: 'pre-wrap' }}>{change && (change.after ?? nothing)}</TableCell>
            </TableRow>
          )),
        )}
      </TableBody>
    </Table>
  )
}
