import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink, useNavigate } from 'react-router'
import type { HomeSummary } from '../../../shared/contract/home.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { api } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { formatLongDay, today } from '../../components/format.ts'
import { Page } from '../../components/Page.tsx'
import { ListSkeleton } from '../../components/Skeletons.tsx'
import { useLanguage } from '../../language/language.ts'
import { conferencesAddress, modelsAddress } from './addresses.ts'
import { BarTable } from './BarTable.tsx'
import { DueList } from './DueList.tsx'
import { FirstDay, isFirstDay } from './FirstDay.tsx'
import { KindNumbers } from './KindNumbers.tsx'
import { ReceivedList } from './ReceivedList.tsx'
import { WaitingList } from './WaitingList.tsx'
import { YearNumbers } from './YearNumbers.tsx'

function ConferenceBars(props: { summary: HomeSummary }) {
  const { t } = useTranslation('home')
  const { year, conferencesByUnit } = props.summary
  return (
    <BarTable
      title={t('chart.byUnit', { year })}
      heading={t('chart.unit')}
      columns={[t('chart.conferences'), t('chart.attendees')]}
      nothing={t('chart.noConferences', { year })}
      rows={conferencesByUnit.map(({ unitIds, name: unitName, conferences, attendees }) => {
        const others = unitIds.length > 1
        const name =
          unitName ?? (others ? t('chart.otherUnits', { count: unitIds.length }) : t('chart.noUnit'))
        return {
          key: others ? 'others' : (unitIds[0] ?? ''),
          name,
          numbers: [conferences, attendees],
          together: others,
          to: conferencesAddress(year, unitIds),
          open: t('chart.openUnit', { name, conferences: formatNumber(conferences) }),
        }
      })}
    />
  )
}

function ModelBars(props: { summary: HomeSummary }) {
  const { t } = useTranslation('home')
  const { year, modelsByField } = props.summary
  return (
    <BarTable
      title={t('chart.byField', { year })}
      heading={t('chart.field')}
      columns={[t('chart.models')]}
      nothing={t('chart.noModels', { year })}
      rows={modelsByField.map(({ fields, models }) => {
        const [field] = fields
        const others = fields.length > 1
        const name = others ? t('chart.otherFields', { count: fields.length }) : (field ?? t('chart.noField'))
        return {
          key: others ? 'others' : (field ?? ''),
          name,
          numbers: [models],
          together: others,
          to: modelsAddress(year, { fields }),
          open: t('chart.openField', { name, models: formatNumber(models) }),
        }
      })}
    />
  )
}

const column = { display: 'flex', flexDirection: 'column', gap: 1.5, minWidth: 0 } as const

/** The morning at a glance: what waits, what is due, how the year stands. */
export function HomePage() {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const navigate = useNavigate()
  const day = today()
  const summary = useQuery(api.home.summary.queryOptions({ input: { today: day } }))
  const { data } = summary
  const first = data !== undefined && isFirstDay(data)
  return (
    <Page
      title={t('title')}
      aside={
        <Typography color="textSecondary">{formatLongDay(new Date(`${day}T00:00`), language)}</Typography>
      }
      toolbar={
        !first && (
          <Button color="secondary" component={RouterLink} to="/intake">
            {t('first.intake')}
          </Button>
        )
      }
      mainAction={{
        label: t('first.conference'),
        icon: <AddIcon />,
        run: () => void navigate('/conferences/new'),
      }}
    >
      <ErrorNotice error={summary.error} retry={() => void summary.refetch()} />
      {summary.isPending && <ListSkeleton />}
      {first && <FirstDay />}
      {data && !first && (
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
          <YearNumbers summary={data} />
          <Box sx={{ display: 'grid', gridTemplateColumns: '7fr 5fr', gap: 1.5 }}>
            <Box sx={column}>
              <DueList summary={data} />
              <WaitingList waiting={data.waiting} />
              <ConferenceBars summary={data} />
            </Box>
            <Box sx={column}>
              <ReceivedList received={data.received} />
              <KindNumbers summary={data} />
              <ModelBars summary={data} />
            </Box>
          </Box>
        </Box>
      )}
    </Page>
  )
}
