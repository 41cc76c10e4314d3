import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { z } from 'zod'
import type { Clash } from '../../../../shared/contract/inspections.ts'
import type { StoredRecord } from '../../../../shared/contract/records.ts'
import { inspection as definition } from '../../../../shared/records/inspection.ts'
import { memberRoles, teamMember } from '../../../../shared/records/inspectionTeam.ts'
import { printValue } from '../../../../shared/records/print.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { nothing } from '../../../components/format.ts'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useLanguage } from '../../../language/language.ts'
import { addressOf } from '../../../records/kinds.ts'
import { statusOf } from '../../../records/statusTone.ts'
import { writtenFrom } from '../../documents/start/kindsOf.ts'
import { WriteMenu } from '../../documents/start/WriteMenu.tsx'
import { ClashMark } from './Clashes.tsx'
import { PlannedDay } from './PlannedDay.tsx'
import { clashesOf, type TeamPlan } from './plan.ts'
import type { Moves } from './useMoves.ts'

const members = z.array(teamMember).catch([])

function TeamFacts(props: { team: StoredRecord; unknown: readonly string[] }) {
  const { t } = useTranslation('inspectionYear')
  const language = useLanguage()
  const { team, unknown } = props
  const { values } = team
  const day = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? formatDate(value, language) : '…'
  }
  const people = members
    .parse(values.members)
    .toSorted((one, other) => memberRoles.indexOf(one.role) - memberRoles.indexOf(other.role))
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mb: 1 }}>
      {typeof values.decisionNumber === 'string'
        ? t('team.decision', { number: values.decisionNumber, day: day('decisionOn') })
        : t('team.noDecision')}
      {(values.scopeFrom || values.scopeTo) &&
        ` · ${t('team.scope', { from: day('scopeFrom'), to: day('scopeTo') })}`}
      {people.length > 0 && (
        <div>
          {people.map(({ name }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              {name}
              {unknown.includes(name) && (
                <Box component="span" sx={{ color: 'warning.main' }}>
                  {' '}
                  ({t('team.unknown')})
                </Box>
              )}
            </span>
          ))}
        </div>
      )}
      {typeof values.contents === 'string' && (
        <Box
          sx={{ display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' }}
          title={values.contents}
        >
          {t('team.contents', { contents: values.contents })}
        </Box>
      )}
    </Box>
  )
}

function InspectionRow(props: {
  inspection: StoredRecord
  number: number
  year: number
  clashes: readonly Clash[]
  moves: Moves
}) {
  const { t } = useTranslation('inspectionYear')
  const language = useLanguage()
  const { inspection, clashes } = props
  const { values, labels, id } = inspection
  const status = statusOf(inspection, language)
  return (
    <TableRow hover>
      <TableCell align="right">{props.number}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        <Link component={RouterLink} to={addressOf('inspection', id)}>
          {labels.unitId ?? t('table.noUnit')}
        </Link>
        <ClashMark clashes={clashesOf(clashes, id)} />
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {String(values.title ?? '')}
        {typeof values.field === 'string' && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{values.field}</Box>
        )}
      </TableCell>
      <TableCell>
        {printValue(definition.fields.form, values.form ?? null, undefined, language) ?? nothing}
        {values.withReform === true && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t('table.withReform')}</Box>
        )}
      </TableCell>
      <TableCell>
        <PlannedDay inspection={inspection} year={props.year} moves={props.moves} />
      </TableCell>
      <TableCell>{status ? <StatusChip {...status} /> : nothing}</TableCell>
    </TableRow>
  )
}

/** One team of the year: its decision, people and contents, and its inspections with their days and what clashes. */
export function TeamTable(props: {
  plan: TeamPlan
  year: number
  clashes: readonly Clash[]
  unknown: readonly string[]
  moves: Moves
  onAddUnits: () => void
}) {
  const { t } = useTranslation('inspectionYear')
  const { team, inspections } = props.plan
  const round = team && typeof team.values.round === 'string' ? team.values.round : null
  const name = team ? String(team.values.name ?? '') : t('team.none')
  return (
    <Paper variant="outlined" component="section" aria-label={name} sx={{ p: 1.5, mb: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" component="h2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {team ? (
            <Link
              component={RouterLink}
              to={addressOf('inspectionTeam', team.id)}
              color="inherit"
              underline="hover"
            >
              {name}
            </Link>
          ) : (
            name
          )}
          {round && (
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: 1 }}>
              {round}
            </Box>
          )}
        </Typography>
        {team && <WriteMenu documents={writtenFrom('inspectionTeam', team.id)} />}
        <Button
          variant="outlined"
          startIcon={<AddIcon />}
          onClick={props.onAddUnits}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {t('add.open')}
        </Button>
      </Box>
      {team && <TeamFacts team={team} unknown={props.unknown} />}
      {inspections.length === 0 && <Typography color="textSecondary">{t('team.noUnits')}</Typography>}
      {inspections.length > 0 && (
        <Table size="small" sx={{ tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell align="right" sx={{ width: 46 }}>
                {t('table.number')}
              </TableCell>
              <TableCell sx={{ width: '22%' }}>{t('table.unit')}</TableCell>
              <TableCell>{t('table.title')}</TableCell>
              <TableCell sx={{ width: 130 }}>{t('table.form')}</TableCell>
              <TableCell sx={{ width: 140 }}>{t('table.day')}</TableCell>
              <TableCell sx={{ width: 150 }}>{t('table.status')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {inspections.map((inspection, index) => (
              <InspectionRow
                key={inspection.id}
                inspection={inspection}
                number={index + 1}
                year={props.year}
                clashes={props.clashes}
                moves={props.moves}
              />
            ))}
          </TableBody>
        </Table>
      )}
    </Paper>
  )
}
