import InspectionIcon from '@mui/icons-material/FactCheckOutlined'
import ConferenceIcon from '@mui/icons-material/GroupsOutlined'
import IntakeIcon from '@mui/icons-material/MoveToInboxOutlined'
import SettingsIcon from '@mui/icons-material/SettingsOutlined'
import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { HomeSummary } from '../../../shared/contract/home.ts'

const steps = [
  { name: 'intake', to: '/intake', Icon: IntakeIcon },
  { name: 'conference', to: '/conferences/new', Icon: ConferenceIcon },
  { name: 'inspection', to: '/inspections/new', Icon: InspectionIcon },
  { name: 'settings', to: '/settings', Icon: SettingsIcon },
] as const

/** True before anything has been received or recorded. */
export function isFirstDay(summary: HomeSummary): boolean {
  const { conferences, models } = summary
  const numbers = [conferences.thisYear, conferences.lastYear, models.thisYear, models.lastYear]
  return (
    summary.received.latest.length === 0 &&
    summary.due.length === 0 &&
    summary.byKind.every((numbers) => numbers.thisYear + numbers.lastYear === 0) &&
    numbers.every((number) => number === 0)
  )
}

/** The first steps, each one click away. */
export function FirstDay() {
  const { t } = useTranslation('home')
  return (
    <Box sx={{ maxWidth: 860, mx: 'auto', py: 4 }}>
      <Typography variant="h2" gutterBottom>
        {t('first.title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t('first.text')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        {steps.map(({ name, to, Icon }) => (
          <Paper
            key={name}
            variant="outlined"
            component={RouterLink}
            to={to}
            sx={{
              display: 'flex',
              gap: 1.5,
              p: 2,
              color: 'text.primary',
              textDecoration: 'none',
              '&:hover': { borderColor: 'primary.main' },
              '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
            }}
          >
            <Icon color="primary" />
            <Box>
              <Typography variant="h3" component="p">
                {t(`first.${name}`)}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {t(`first.${name}Text`)}
              </Typography>
            </Box>
          </Paper>
        ))}
      </Box>
    </Box>
  )
}
