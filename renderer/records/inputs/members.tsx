import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { memberRoles } from '../../../shared/records/inspectionTeam.ts'
import { tidy } from '../../../shared/text/fold.ts'
import { nothing } from '../../components/format.ts'
import type { StructureInputProps } from '../structureInputs.tsx'
import { EditedRows } from './EditedRows.tsx'

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

/** The members of an inspection team: name, position, role. */
export function MembersInput(props: StructureInputProps) {
  const { t } = useTranslation('records')
  const line =
    (part: 'name' | 'position') => (row: Member, change: (part: Partial<Member>) => void, name: string) => (
      <TextField
        defaultValue={row[part]}
        onBlur={(event) => {
          event.target.value = tidy(event.target.value)
        }}
        onChange={(event) => change({ [part]: event.target.value })}
        slotProps={{ htmlInput: { 'aria-label': name } }}
      />
    )
  return (
    <EditedRows
      label={props.label}
      rows={read(props.value)}
      blank={blank}
      addLabel={t('members.add')}
      error={props.error}
      onChange={props.onChange}
      columns={[
        { label: t('members.name'), width: '28%', input: line('name') },
        { label: t('members.position'), input: line('position') },
        {
          label: t('members.role'),
          width: 190,
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
          <TableCell sx={{ width: 36 }}>{t('list.number')}</TableCell>
          <TableCell>{t('members.name')}</TableCell>
          <TableCell>{t('members.position')}</TableCell>
          <TableCell>{t('members.role')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row, index) => (
          <TableRow key={`${row.name} ${row.position}`}>
            <TableCell align="right">{index + 1}</TableCell>
            <TableCell>{row.name}</TableCell>
            <TableCell>{row.position || nothing}</TableCell>
            <TableCell>{t(`members.roles.${row.role}`)}</TableCell>
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
