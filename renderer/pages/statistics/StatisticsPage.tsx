import SendIcon from '@mui/icons-material/ForwardToInboxOutlined'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { formColumns } from '../../../shared/statistics/layout.ts'
import { statisticalFormOf } from '../../../shared/statistics/shipped.ts'
import { formatPeriod } from '../../../shared/values/period.ts'
import { api } from '../../api/client.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Page } from '../../components/Page.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { useLanguage } from '../../language/language.ts'
import { type ChosenCell, keyOfLine } from './cells.ts'
import { FigureChoice } from './FigureChoice.tsx'
import { FigureGrid } from './FigureGrid.tsx'
import { FigurePanel } from './FigurePanel.tsx'
import { FigureTools } from './FigureTools.tsx'
import { figuresParams, type ShownFigures, shownFigures } from './shownFigures.ts'
import { TemplatesDialog } from './TemplatesDialog.tsx'

/** The grid of one form and period with the panel of the chosen cell. */
function Figures(props: { shown: ShownFigures; onPeriod: (period: string) => void }) {
  const { t } = useTranslation('statistics')
  const language = useLanguage()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<ChosenCell | null>(null)
  const { shown } = props
  const form = statisticalFormOf(shown.form)
  const figures = useQuery(
    api.statistics.figures.queryOptions({ input: shown, placeholderData: keepPreviousData }),
  )
  if (figures.error) return <ErrorNotice error={figures.error} retry={() => void figures.refetch()} />
  if (!figures.data || !form) return <ListSkeleton />
  const { lines, totals, periods } = figures.data
  if (lines.length === 0) {
    const action = { label: t('grid.toIntake'), run: () => void navigate('/intake') }
    return <EmptyState title={t('grid.empty')} text={t('grid.emptyText')} action={action} />
  }
  // After a change the lines are other objects: the cell is found again by its line.
  const line = chosen && lines.find((one) => keyOfLine(one) === keyOfLine(chosen.line))
  const cell = chosen && line ? { ...chosen, line } : null
  const stated = lines.filter(({ rows }) => rows.length > 0).length
  const summary = [
    t('lines', { count: stated }),
    ...(lines.length > stated ? [t('missingLines', { count: lines.length - stated })] : []),
    ...(periods.some((period) => period !== shown.period)
      ? [t('madeOf', { periods: periods.map((period) => formatPeriod(period, language)).join(', ') })]
      : []),
  ]
  return (
    <>
      <FigureGrid
        form={form}
        period={shown.period}
        columns={formColumns(form, shown.period, { entry: true })}
        lines={lines}
        totals={totals}
        chosen={cell}
        onChoose={setChosen}
      />
      {cell && <FigurePanel cell={cell} onPeriod={props.onPeriod} onClose={() => setChosen(null)} />}
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
        {summary.join(' · ')} · {t('grid.hint')}
      </Typography>
    </>
  )
}

/** Figures of the statistical forms: choose form, period and units; look into each figure, correct it, hand it on. */
export function StatisticsPage() {
  const { t } = useTranslation('statistics')
  const [params, setParams] = useSearchParams()
  const [sending, setSending] = useState(false)
  const stored = useQuery(api.statistics.periods.queryOptions())
  const shown = shownFigures(params, stored.data ?? [], new Date())
  const form = statisticalFormOf(shown.form)
  const show = (change: Partial<ShownFigures>) => {
    const next = figuresParams({ ...shown, ...change })
    // Another form is shown in its own newest period.
    if (change.form !== undefined && stored.data?.some((one) => one.form === change.form)) {
      const { period: _other, ...rest } = next
      setParams(rest, { replace: true })
    } else setParams(next, { replace: true })
  }
  const none = stored.data?.length === 0
  return (
    <Page
      fill
      title={t('title')}
      purpose={none ? t('purpose') : undefined}
      toolbar={form && <FigureTools form={form} shown={shown} />}
      mainAction={{ label: t('templates.action'), icon: <SendIcon />, run: () => setSending(true) }}
    >
      <ErrorNotice error={stored.error} retry={() => void stored.refetch()} />
      {stored.isPending && <ListSkeleton />}
      {stored.data && (
        <>
          <FigureChoice shown={shown} stored={stored.data} onShow={show} />
          <Figures
            key={`${shown.form} ${shown.period}`}
            shown={shown}
            onPeriod={(period) => show({ period })}
          />
        </>
      )}
      {sending && (
        <TemplatesDialog forms={[shown.form]} period={shown.period} onClose={() => setSending(false)} />
      )}
    </Page>
  )
}
