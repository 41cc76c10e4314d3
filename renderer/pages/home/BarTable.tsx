import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { Link as RouterLink } from 'react-router'
import { formatNumber } from '../../../shared/values/numbers.ts'

export interface BarRow {
  key: string
  name: string
  /** One number for each column. */
  numbers: readonly number[]
  /** True for what stands for all the others: it has numbers, but no bar beside theirs. */
  together: boolean
  /** Where the row leads. */
  to: string
  /** What following the link does, in words. */
  open: string
}

/** A bar, its length as a share of the longest, with its number at its end. */
function Bar(props: { value: number; longest: number; shade: 'dark' | 'light' }) {
  const share = props.longest > 0 ? props.value / props.longest : 0
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 }}>
      <Box
        sx={{
          width: `calc((100% - 58px) * ${share})`,
          minWidth: props.value > 0 ? 2 : 0,
          height: 13,
          borderRadius: '2px',
          bgcolor: props.shade === 'dark' ? 'primary.main' : 'secondary.light',
          border: 1,
          borderColor: props.shade === 'dark' ? 'primary.main' : 'secondary.main',
          boxSizing: 'border-box',
        }}
      />
      <span>{formatNumber(props.value)}</span>
    </Box>
  )
}

/** A bar chart as a table: each row is named and numbered in place and leads to its records. */
export function BarTable(props: {
  title: string
  heading: string
  columns: readonly string[]
  rows: readonly BarRow[]
  nothing: string
}) {
  const longest = props.columns.map((_column, index) =>
    Math.max(0, ...props.rows.map((row) => (row.together ? 0 : (row.numbers[index] ?? 0)))),
  )
  return (
    <Paper variant="outlined" sx={{ p: 1.5, minWidth: 0 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {props.title}
      </Typography>
      {props.rows.length === 0 ? (
        <Typography color="textSecondary">{props.nothing}</Typography>
      ) : (
        <Box
          component="table"
          aria-label={props.title}
          sx={{
            width: '100%',
            tableLayout: 'fixed',
            borderCollapse: 'collapse',
            fontSize: '0.8125rem',
            lineHeight: 1.45,
            '& th': { fontWeight: 400, textAlign: 'left', p: 0 },
            '& td, & tbody th': { px: 0.5, py: '0.5px' },
            '& thead th': { px: 0.5, color: 'text.secondary', fontSize: '0.75rem' },
            '& tbody tr:hover': { bgcolor: 'action.hover' },
          }}
        >
          <colgroup>
            <col style={{ width: props.columns.length > 1 ? '36%' : '48%' }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{props.heading}</th>
              {props.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <Box component="tr" key={row.key} sx={{ position: 'relative' }}>
                <Box
                  component="th"
                  scope="row"
                  title={row.name}
                  sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
                >
                  <Link
                    component={RouterLink}
                    to={row.to}
                    color="inherit"
                    underline="hover"
                    aria-label={row.open}
                    title={row.open}
                    // The whole row follows the link.
                    sx={{ '&::after': { content: '""', position: 'absolute', inset: 0 } }}
                  >
                    {row.name}
                  </Link>
                </Box>
                {row.numbers.map((value, index) => (
                  <td key={props.columns[index]}>
                    {row.together ? (
                      formatNumber(value)
                    ) : (
                      <Bar
                        value={value}
                        longest={longest[index] ?? 0}
                        shade={index === 0 ? 'dark' : 'light'}
                      />
                    )}
                  </td>
                ))}
              </Box>
            ))}
          </tbody>
        </Box>
      )}
    </Paper>
  )
}
