import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { definitions, fieldNamed, type RecordKind } from '../../../shared/records/registry.ts'
import { api, client } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatMoment, nothing } from '../../components/format.ts'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { useUndo } from '../../components/undo.tsx'
import { useLanguage } from '../../language/language.ts'

/** Who changed what and when, newest first: each field before and after; an older version can be put back. */
export function HistoryTab(props: { kind: RecordKind; id: string; readOnly: boolean }) {
  const { t } = useTranslation('records')
  const language = useLanguage()
  const undo = useUndo()
  const { kind, id } = props
  const { data, error, isPending } = useQuery(
    api.records.history.queryOptions({ input: { kind, id, language } }),
  )
  if (isPending) return <ListSkeleton rows={4} />
  if (error) return <ErrorNotice error={error} />
  const labelOf = (name: string) => {
    if (name === 'attachment') return definitions.attachment.label[language]
    const [, year, yearly = ''] = name.match(/^(\d{4})\.(.+)$/) ?? []
    const label = fieldNamed(definitions[kind], year ? yearly : name)?.label[language] ?? name
    return year ? t('record.fieldInYear', { label, year }) : label
  }
  const putBack = async (entry: (typeof data)[number]) => {
    try {
      const { operationId } = await client.records.putBack({ kind, id, entryId: entry.id })
      undo.offer({ text: t('putBack.done', { at: formatMoment(entry.at) }), operationId })
    } catch (problem) {
      undo.fail(problem)
    }
  }
  const entries = data.toSorted((a, b) => b.at.localeCompare(a.at))
  const current = entries.find(({ about }) => about === 'record')
  return (
    <Table size="small" sx={{ bgcolor: 'background.paper', '& td': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 150 }}>{t('record.when')}</TableCell>
          <TableCell sx={{ width: 140 }}>{t('record.who')}</TableCell>
          <TableCell sx={{ width: 180 }}>{t('record.what')}</TableCell>
          <TableCell sx={{ width: 190 }}>{t('record.field')}</TableCell>
          <TableCell>{t('record.before')}</TableCell>
          <TableCell>{t('record.after')}</TableCell>
          <TableCell component="td" sx={{ width: 160 }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.flatMap((entry) =>
          (entry.changes.length > 0 ? entry.changes : [null]).map((change, index) => (
            <TableRow key={`${entry.id} ${change?.field ?? ''}`}>
              <TableCell>{index === 0 && formatMoment(entry.at)}</TableCell>
              <TableCell>{index === 0 && entry.actor}</TableCell>
              <TableCell>
                {index === 0 && t(`record.actions.${entry.action}`)}
                {index === 0 && entry.source && (
                  <Link
                    component={RouterLink}
                    to={`/intake/${entry.source.tableId}`}
                    variant="body2"
                    sx={{ display: 'block', overflowWrap: 'anywhere' }}
                  >
                    {t('record.historySource', {
                      file: entry.source.fileName,
                      row: String(entry.source.row),
                    })}
                  </Link>
                )}
              </TableCell>
              <TableCell>{change && labelOf(change.field)}</TableCell>
              <TableCell sx={{ whiteSpace: 'pre-wrap' }}>{change && (change.before ?? nothing)}</TableCell>
              <TableCell sx={{ whiteSpace: 'pre-wrap' }}>{change && (change.after ?? nothing)}</TableCell>
              <TableCell align="right" sx={{ color: 'text.secondary' }}>
                {index === 0 && entry === current && t('putBack.current')}
                {index === 0 && entry !== current && entry.about === 'record' && !props.readOnly && (
                  <Button
                    sx={{ py: 0, whiteSpace: 'nowrap' }}
                    aria-label={t('putBack.actionOf', { at: formatMoment(entry.at) })}
                    onClick={() => void putBack(entry)}
                  >
                    {t('putBack.action')}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          )),
        )}
      </TableBody>
    </Table>
  )
}
