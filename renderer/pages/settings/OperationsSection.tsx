import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatMoment } from '../../components/format.ts'
import { useUndo } from '../../components/undo.tsx'
import { useLanguage } from '../../language/language.ts'
import { sentenceIn } from '../../language/sentences.ts'
import { operationInEnglish } from '../../language/texts/operationLabels.ts'
import { Section } from './Section.tsx'

const shown = 20

/** What was done last, each of which can be taken back as a whole. */
export function OperationsSection() {
  const { t } = useTranslation('settings')
  const { undo } = useUndo()
  const language = useLanguage()
  const said = (label: string) => sentenceIn(language, label, operationInEnglish)
  const { data, error } = useQuery(api.operations.recent.queryOptions({ input: { limit: shown } }))
  return (
    <Section title={t('operations.title')} text={t('operations.text')}>
      <ErrorNotice error={error} />
      {data?.length === 0 && <Typography color="textSecondary">{t('operations.none')}</Typography>}
      {data && data.length > 0 && (
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 150 }}>{t('operations.at')}</TableCell>
              <TableCell sx={{ width: 150 }}>{t('operations.actor')}</TableCell>
              <TableCell>{t('operations.label')}</TableCell>
              <TableCell align="right" sx={{ width: 100 }}>
                {t('operations.records')}
              </TableCell>
              <TableCell component="td" sx={{ width: 250 }} />
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map((operation) => (
              <TableRow key={operation.id}>
                <TableCell>{formatMoment(operation.at)}</TableCell>
                <TableCell>{operation.actor}</TableCell>
                <TableCell>{said(operation.label)}</TableCell>
                <TableCell align="right">{formatNumber(operation.records)}</TableCell>
                <TableCell align="right" sx={{ color: 'text.secondary' }}>
                  {operation.undoneAt ? (
                    t('operations.undone', { at: formatMoment(operation.undoneAt) })
                  ) : (
                    <Button
                      aria-label={t('operations.undoOf', { label: said(operation.label) })}
                      onClick={() => void undo(operation)}
                    >
                      {t('operations.undo')}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  )
}
