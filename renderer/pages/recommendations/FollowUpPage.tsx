import RemindIcon from '@mui/icons-material/MarkEmailUnreadOutlined'
import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Counted, UnitFollowUp } from '../../../shared/contract/followUp.ts'
import { api } from '../../api/client.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { today } from '../../components/format.ts'
import { Page } from '../../components/Page.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { SectionTabs } from '../../records/SectionTabs.tsx'
import { WriteMenu } from '../documents/start/WriteMenu.tsx'
import { targetFrom } from '../documents/targets.ts'
import { AnswerDialog } from './answer/AnswerDialog.tsx'
import { CountLink } from './CountLink.tsx'
import { RemindDialog, type Reminded } from './remind/RemindDialog.tsx'
import { UnitTable } from './UnitTable.tsx'

function Tile(props: { label: string; counted: Counted; bad?: boolean }) {
  return (
    <Paper variant="outlined" sx={{ px: 2, py: 1, flex: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {props.label}
      </Typography>
      <Box sx={{ fontSize: '1.375rem', fontWeight: 600, lineHeight: 1.4 }}>
        <CountLink
          counted={props.counted}
          label={props.label}
          bad={(props.bad ?? false) && props.counted.count > 0}
        />
      </Box>
    </Paper>
  )
}

function overdueUnits(units: readonly UnitFollowUp[]): string[] {
  return units.flatMap(({ unitId, overdue }) => (unitId !== null && overdue.count > 0 ? unitId : []))
}

/** What units still owe: what is due, who is late, letters that remind them, and what they answered. */
export function FollowUpPage() {
  const { t } = useTranslation('followUp')
  const overview = useQuery(api.followUp.overview.queryOptions())
  // Null as long as the clerk has not chosen: then all that are late.
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [reminding, setReminding] = useState<Reminded[] | null>(null)
  const [answering, setAnswering] = useState<UnitFollowUp | null>(null)
  const { data } = overview
  const units = data?.byUnit ?? []
  const selected = (chosen ?? overdueUnits(units)).filter((id) => units.some(({ unitId }) => unitId === id))
  const year = Number.parseInt(today().slice(0, 4), 10)
  return (
    <Page
      title={t('title')}
      mainAction={{
        label: t('remind.open', { count: selected.length }),
        icon: <RemindIcon />,
        disabled: selected.length === 0,
        run: () =>
          setReminding(
            units.flatMap(({ unitId, label }) =>
              unitId !== null && selected.includes(unitId) ? { unitId, label } : [],
            ),
          ),
      }}
      toolbar={
        <WriteMenu
          of={t('yearIs', { year })}
          documents={[{ kind: 'followUpReport', target: targetFrom('followUpReport', null, year) }]}
        />
      }
    >
      <SectionTabs section="recommendations" at="followUp" />
      <ErrorNotice error={overview.error} retry={() => void overview.refetch()} />
      {overview.isPending && <ListSkeleton />}
      {data && (
        <Box sx={{ display: 'flex', gap: 1.5, mb: 1.5 }}>
          <Tile label={t('open')} counted={data.open} />
          <Tile label={t('due7')} counted={data.due7} />
          <Tile label={t('due15')} counted={data.due15} />
          <Tile label={t('due30')} counted={data.due30} />
          <Tile label={t('overdue')} counted={data.overdue} bad />
        </Box>
      )}
      {data && units.length === 0 && <EmptyState title={t('none')} text={t('noneText')} />}
      {units.length > 0 && (
        <UnitTable units={units} selected={selected} onSelect={setChosen} onAnswer={setAnswering} />
      )}
      {reminding && <RemindDialog units={reminding} onClose={() => setReminding(null)} />}
      {answering && (
        <AnswerDialog
          of={{ label: answering.label, list: answering.open.list }}
          onClose={() => setAnswering(null)}
        />
      )}
    </Page>
  )
}
