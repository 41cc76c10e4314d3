import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { api } from '../../../api/client.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { ListSkeleton } from '../../../components/Skeletons.tsx'
import { useLanguage } from '../../../language/language.ts'
import { DocumentTable } from '../tabs/DocumentTable.tsx'
import { targetFrom, writeAddress } from '../targets.ts'
import { documentsOf } from './kindsOf.ts'

/** The documents made from a record with their state, and those that can be made from it. */
export function RecordDocuments(props: { record: StoredRecord }) {
  const { t } = useTranslation('documentPages')
  const language = useLanguage()
  const { kind, id, deletedAt } = props.record
  const { data, error, isPending, refetch } = useQuery(
    api.documents.list.queryOptions({ input: { recordId: id, pageSize: 100 } }),
  )
  return (
    <Box sx={{ maxWidth: 1080 }}>
      {deletedAt === null && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
          {documentsOf(kind).map((document) => (
            <Button
              key={document}
              variant="outlined"
              component={RouterLink}
              to={writeAddress(targetFrom(document, id, null))}
            >
              {t('start.writeKind', { kind: documentKinds[document].label[language] })}
            </Button>
          ))}
        </Box>
      )}
      <ErrorNotice error={error} retry={() => void refetch()} />
      {isPending && <ListSkeleton rows={3} />}
      {data?.total === 0 && <Typography color="textSecondary">{t('drafts.noneOfRecord')}</Typography>}
      {data && data.total > 0 && <DocumentTable rows={data.rows} withRecord={false} />}
    </Box>
  )
}
