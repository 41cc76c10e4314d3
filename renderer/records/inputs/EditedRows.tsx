import AddIcon from '@mui/icons-material/Add'
import RemoveIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'

interface Column<Row> {
  label: string
  width?: string | number
  /** The input of one cell; `name` is its label for screen readers. */
  input: (row: Row, change: (part: Partial<Row>) => void, name: string) => ReactNode
}

let lastKey = 0
const newKey = () => {
  lastKey += 1
  return lastKey
}

/**
 * A small table of inputs. Enter in the last cell of the last row adds a row and goes to its first cell; elsewhere Enter
 * goes on as in any form.
 */
export function EditedRows<Row extends object>(props: {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  blank: Row
  addLabel: string
  error: string | undefined
  onChange: (rows: Row[]) => void
}) {
  const { t } = useTranslation('records')
  const labelId = useId()
  const body = useRef<HTMLTableSectionElement>(null)
  // Rows have no key of their own; theirs must outlive the removal of a row above them.
  const [keys, setKeys] = useState<number[]>([])
  while (keys.length < props.rows.length) keys.push(newKey())

  const add = () => {
    // The row is drawn at once, so that no key typed next is lost.
    flushSync(() => {
      props.onChange([...props.rows, props.blank])
      setKeys([...keys.slice(0, props.rows.length), newKey()])
    })
    body.current?.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus()
  }
  const remove = (index: number) => {
    props.onChange(props.rows.filter((_row, other) => other !== index))
    setKeys(keys.filter((_key, other) => other !== index))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement))
      return
    const inputs = [...(body.current?.querySelectorAll<HTMLElement>('input, select') ?? [])]
    if (inputs.at(-1) !== event.target) return
    event.preventDefault()
    add()
  }

  return (
    <Box role="group" aria-labelledby={labelId}>
      <FormLabel id={labelId} error={props.error !== undefined}>
        {props.label}
      </FormLabel>
      {props.rows.length > 0 && (
        <Table size="small" onKeyDown={onKeyDown} sx={{ '& td, & th': { px: 0.5, py: 0.5, border: 0 } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 36, whiteSpace: 'nowrap' }}>{t('list.number')}</TableCell>
              {props.columns.map((column) => (
                <TableCell key={column.label} sx={{ width: column.width }}>
                  {column.label}
                </TableCell>
              ))}
              <TableCell component="td" sx={{ width: 40 }} />
            </TableRow>
          </TableHead>
          <TableBody ref={body}>
            {props.rows.map((row, index) => (
              <TableRow key={keys[index]}>
                <TableCell align="right">{index + 1}</TableCell>
                {props.columns.map((column) => (
                  <TableCell key={column.label}>
                    {column.input(
                      row,
                      (part) =>
                        props.onChange(
                          props.rows.map((other, place) => (place === index ? { ...other, ...part } : other)),
                        ),
                      t('members.cell', { label: column.label, line: index + 1 }),
                    )}
                  </TableCell>
                ))}
                <TableCell>
                  <IconButton
                    aria-label={t('members.removeLine', { line: index + 1 })}
                    onClick={() => remove(index)}
                  >
                    <RemoveIcon fontSize="small" />
                  </IconButton>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {props.error && <FormHelperText error>{props.error}</FormHelperText>}
      <Box>
        <Button startIcon={<AddIcon />} onClick={add}>
          {props.addLabel}
        </Button>
      </Box>
    </Box>
  )
}
