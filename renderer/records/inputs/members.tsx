import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { Link as RouterLink } from 'react-router'
import { z } from 'zod'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { memberRoles } from '../../../shared/records/inspectionTeam.ts'
import { parseDate } from '../../../shared/values/dates.ts'
import { nothing, today } from '../../components/format.ts'
import { addressOf } from '../kinds.ts'
import { EditedRows } from './EditedRows.tsx'
import { PersonCell } from './PersonCell.tsx'
import type { StructureInputProps } from './structureProps.ts'
import { TextCell } from './TextCell.tsx'

// While it is being typed a line may still lack its name; the definition's schema judges it on saving.
const members = z.array(
  z.object({
    name: z.string(),
    position: z.string().default(''),
    role: z.enum(memberRoles).default('member'),
    personId: z.string().nullable().default(null),
    assignment: z.string().default(''),
  }),
)
type Member = z.output<typeof members>[number]

const blank: Member = { name: '', position: '', role: 'member', personId: null, assignment: '' }

function read(value: FieldValue): Member[] {
  const parsed = members.safeParse(value)
  return parsed.success ? parsed.data : []
}

function roleOf(text: string): Member['role'] {
  return memberRoles.find((role) => role === text) ?? 'member'
}

/** The day on which the decision is taken, as typed; today where none is. */
function decisionDay(typed: string): string {
  const day = parseDate(typed)
  return day?.length === 10 ? day : today()
}

/** The members of an inspection team: who, as what, in which role, and what they look after. */
export function MembersInput(props: StructureInputProps) {
  const { t } = useTranslation('records')
  return (
    <EditedRows
      label={props.label}
      rows={read(props.value)}
      blank={blank}
      addLabel={t('members.add')}
      error={props.error}
      onChange={props.onChange}
      columns={[
        {
          label: t('members.name'),
          width: '24%',
          input: (row, change, name) => (
            <PersonCell
              label={name}
              name={row.name}
              personId={row.personId}
              day={() => decisionDay(props.typedIn('decisionOn'))}
              onName={(typed) => change({ name: typed, personId: null })}
              onPerson={change}
            />
          ),
        },
        {
          label: t('members.position'),
          input: (row, change, name) => (
            <TextCell
              // Someone chosen brings a position.
              key={row.personId}
              value={row.position}
              onChange={(position) => change({ position })}
              name={name}
            />
          ),
        },
        {
          label: t('members.role'),
          width: 160,
          input: (row, change, name) => (
            <TextField
              select
              defaultValue={row.role}
              onChange={(event) => change({ role: roleOf(event.target.value) })}
              slotProps={{ select: { native: true }, htmlInput: { 'aria-label': name } }}
            >
              {memberRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`members.roles.${role}`)}
                </option>
              ))}
            </TextField>
          ),
        },
        {
          label: t('members.assignment'),
          width: '22%',
          input: (row, change, name) => (
            <TextCell value={row.assignment} onChange={(assignment) => change({ assignment })} name={name} />
          ),
        },
      ]}
    />
  )
}

/** The members as a table to read. */
export function MembersView(props: { value: FieldValue }) {
  const { t } = useTranslation('records')
  const rows = read(props.value)
  if (rows.length === 0) return nothing
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 36, whiteSpace: 'nowrap' }}>{t('list.number')}</TableCell>
          <TableCell sx={{ width: '20%' }}>{t('members.name')}</TableCell>
          <TableCell sx={{ width: '32%' }}>{t('members.position')}</TableCell>
          <TableCell sx={{ width: '18%' }}>{t('members.role')}</TableCell>
          <TableCell>{t('members.assignment')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row, index) => (
          <TableRow key={`${row.name} ${row.position}`}>
            <TableCell align="right">{index + 1}</TableCell>
            <TableCell>
              {row.personId === null ? (
                row.name
              ) : (
                <Link component={RouterLink} to={addressOf('person', row.personId)}>
                  {row.name}
                </Link>
              )}
            </TableCell>
            <TableCell>{row.position || nothing}</TableCell>
            <TableCell>{t(`members.roles.${row.role}`)}</TableCell>
            <TableCell>{row.assignment || nothing}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** The names, the head of the team first. */
export function membersText(value: FieldValue): string | null {
  const rows = read(value).toSorted((a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role))
  return rows.length > 0 ? rows.map((row) => row.name).join(', ') : null
}
