import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { useLanguage } from '../../language/language.ts'
import { useUnits, whichOne } from '../../records/inputs/units.ts'
import { addressOf } from '../../records/kinds.ts'

/** The units that a unit was made from. */
export function Predecessors(props: { unitId: string }) {
  const { t } = useTranslation('units')
  const language = useLanguage()
  const { all, byId } = useUnits()
  const before = all.filter((unit) => unit.successorIds.includes(props.unitId))
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="h3" component="h2">
        {t('predecessors')}
      </Typography>
      {before.length === 0 && <Typography color="textSecondary">{t('noPredecessors')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {before.map((unit) => (
          <li key={unit.id}>
            <Link component={RouterLink} to={addressOf('unit', unit.id)}>
              {unit.name}
            </Link>
            <Box component="span" sx={{ color: 'text.secondary', ml: 1, fontSize: '0.8125rem' }}>
              {whichOne(unit, byId, language)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  )
}
