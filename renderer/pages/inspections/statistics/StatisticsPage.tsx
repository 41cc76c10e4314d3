import ExportIcon from '@mui/icons-material/FileDownloadOutlined'
import PrintIcon from '@mui/icons-material/PrintOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { api, client } from '../../../api/client.ts'
import { host } from '../../../api/host.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { today } from '../../../components/format.ts'
import { Page } from '../../../components/Page.tsx'
import { ListSkeleton } from '../../../components/Skeletons.tsx'
import { useUndo } from '../../../components/undo.tsx'
import { SectionTabs } from '../../../records/SectionTabs.tsx'
import { StatisticsChoices } from './StatisticsChoices.tsx'
import { StatisticsTable } from './StatisticsTable.tsx'
import { shownStatistics, statisticsParams } from './shown.ts'

/** The committee's own figures on inspections: chosen by year and grouping, each number opening its records. */
export function StatisticsPage() {
  const { t } = useTranslation('inspectionStatistics')
  const undo = useUndo()
  const [params, setParams] = useSearchParams()
  const shown = shownStatistics(params, Number(today().slice(0, 4)))
  const table = useQuery(
    api.inspectionStatistics.table.queryOptions({ input: shown, placeholderData: keepPreviousData }),
  )
  const exporting = useMutation({
    mutationFn: async () => host.saveFile(await client.inspectionStatistics.export(shown)),
    onSuccess: (saved) => saved && undo.say(t('exported')),
    onError: undo.fail,
  })
  const printing = useMutation({
    mutationFn: async () => host.print((await client.inspectionStatistics.print(shown)).html),
    onError: undo.fail,
  })
  const { data } = table
  const empty = data?.rows.length === 0
  return (
    <Page
      title={t('title')}
      toolbar={
        <>
          <Button
            color="secondary"
            startIcon={<PrintIcon />}
            disabled={!data || empty || printing.isPending}
            onClick={() => printing.mutate()}
          >
            {t('print')}
          </Button>
          <Button
            color="secondary"
            startIcon={<ExportIcon />}
            disabled={!data || empty || exporting.isPending}
            onClick={() => exporting.mutate()}
          >
            {t('export')}
          </Button>
        </>
      }
    >
      <SectionTabs section="inspections" at="inspectionStatistics" />
      <StatisticsChoices
        shown={shown}
        years={data?.years ?? []}
        onChange={(next) => setParams(statisticsParams(next), { replace: true })}
      />
      <ErrorNotice error={table.error} retry={() => void table.refetch()} />
      {table.isPending && <ListSkeleton />}
      {empty && <EmptyState title={t('none')} text={t('noneText')} />}
      {data && !empty && (
        <>
          <StatisticsTable by={shown.by} rows={data.rows} total={data.total} />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {t('hint')}
          </Typography>
        </>
      )}
    </Page>
  )
}
