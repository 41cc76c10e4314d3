import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import type { HomeSummary } from '../../../shared/contract/home.ts'
import { definitions } from '../../../shared/records/registry.ts'
import { formatNumber } from '../../../shared/values/numbers.ts'
import { useLanguage } from '../../language/language.ts'
import { listAddress } from '../../records/listState.ts'

type KindRow = HomeSummary['byKind'][number]

function NumberLink(props: { row: KindRow; year: number; value: number; list: KindRow['listThisYear'] }) {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const { row, year, value, list } = props
  const kind = definitions[row.kind].plural[language]
  return (
    <Box component="td" sx={{ textAlign: 'right' }}>
      <Link
        component={RouterLink}
        to={listAddress(row.kind, list)}
        underline="hover"
        color={value === 0 ? 'textSecondary' : 'textPrimary'}
        aria-label={t('kinds.open', { kind, year, value: formatNumber(value) })}
      >
        {formatNumber(value)}
      </Link>
    </Box>
  )
}

/** Records of this year and of last year by kind; each number opens its list. */
export function KindNumbers(props: { summary: HomeSummary }) {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const { year, byKind } = props.summary
  return (
    <Paper variant="outlined" component="section" aria-label={t('kinds.title')} sx={{ p: 1.5, minWidth: 0 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {t('kinds.title')}
      </Typography>
      <Box
        component="table"
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          fontSize: '0.8125rem',
          lineHeight: 1.5,
          '& td, & th': { py: 0.25, px: 0.5 },
          '& th': { textAlign: 'left', fontWeight: 400, color: 'text.secondary' },
        }}
      >
        <thead>
          <tr>
            <th>{t('kinds.kind')}</th>
            {[year, year - 1].map((shown) => (
              <Box component="th" key={shown} sx={{ width: 84, textAlign: 'right !important' }}>
                {t('numbers.inYear', { year: shown })}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {byKind.map((row) => (
            <tr key={row.kind}>
              <td>{definitions[row.kind].plural[language]}</td>
              <NumberLink row={row} year={year} value={row.thisYear} list={row.listThisYear} />
              <NumberLink row={row} year={year - 1} value={row.lastYear} list={row.listLastYear} />
            </tr>
          ))}
        </tbody>
      </Box>
    </Paper>
  )
}
