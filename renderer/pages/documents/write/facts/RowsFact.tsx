import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { blankRow, type FactGroup, rowsOf } from './factText.ts'
import { RowCard } from './RowCard.tsx'
import { nameOf, type WidgetProps } from './widget.ts'

interface Row {
  key: number
  value: FactGroup
}

const openedAtOnce = 2
const drawnAtOnce = 40

/** A list of facts with parts, each row a card: added, removed, moved and opened by keyboard too. */
export function RowsFact(props: WidgetProps & { heading: boolean }) {
  const { t } = useTranslation('writing')
  const { field, place, onChange } = props
  const root = useRef<HTMLDivElement>(null)
  const lastKey = useRef(0)
  const keyed = (value: FactGroup): Row => {
    lastKey.current += 1
    return { key: lastKey.current, value }
  }
  const [rows, setRows] = useState<Row[]>(() => rowsOf(props.value).map(keyed))
  const [open, setOpen] = useState<ReadonlySet<number>>(
    () => new Set(rows.length <= openedAtOnce ? rows.map(({ key }) => key) : []),
  )
  const [drawn, setDrawn] = useState(drawnAtOnce)
  // What was typed since the rows were drawn last; drawing them anew for each letter would be slow.
  const held = useRef(rows)

  const take = (next: Row[]) => {
    held.current = next
    setRows(next)
    onChange(next.map(({ value }) => value))
  }
  const type = (key: number) => (value: FactGroup) => {
    held.current = held.current.map((row) => (row.key === key ? { key, value } : row))
    onChange(held.current.map((row) => row.value))
  }
  const toggle = (key: number) => {
    const next = new Set(open)
    if (!next.delete(key)) next.add(key)
    setOpen(next)
  }
  const focusRow = (index: number, what: string) =>
    root.current
      ?.querySelectorAll<HTMLElement>(':scope > [data-row]')
      [index]?.querySelector<HTMLElement>(what)
      ?.focus()
  const add = () => {
    const row = keyed(blankRow(field.fields))
    flushSync(() => {
      take([...held.current, row])
      setOpen(new Set([...open, row.key]))
      setDrawn(Math.max(drawn, held.current.length))
    })
    focusRow(held.current.length - 1, 'input:not([type=checkbox]), textarea, select')
  }
  const remove = (index: number) => {
    flushSync(() => take(held.current.filter((_row, other) => other !== index)))
    if (held.current.length > 0) focusRow(Math.min(index, held.current.length - 1), '[data-open-row]')
    else root.current?.querySelector<HTMLElement>('[data-add-row]')?.focus()
  }
  const move = (index: number, by: -1 | 1) => {
    const next = [...held.current]
    const [row] = next.splice(index, 1)
    const goal = index + by
    if (!row || goal < 0 || goal > next.length) return
    next.splice(goal, 0, row)
    flushSync(() => take(next))
    focusRow(goal, '[data-open-row]')
  }
  return (
    <Box
      ref={root}
      role="group"
      aria-label={nameOf(props)}
      data-fact={place}
      sx={{ display: 'grid', gap: 0.75 }}
    >
      {props.heading && (
        <Typography variant="subtitle2" color="textSecondary">
          {field.label}
        </Typography>
      )}
      {rows.slice(0, drawn).map((row, index) => (
        <RowCard
          key={row.key}
          fields={field.fields}
          place={`${place}.${index}`}
          name={t('row', { label: nameOf(props), number: index + 1 })}
          number={index + 1}
          last={index === rows.length - 1}
          value={row.value}
          open={open.has(row.key)}
          onToggle={() => toggle(row.key)}
          onChange={type(row.key)}
          onMove={(by) => move(index, by)}
          onRemove={() => remove(index)}
        />
      ))}
      {rows.length > drawn && (
        <Button data-more-rows onClick={() => setDrawn(drawn + drawnAtOnce)}>
          {t('moreRows', { count: rows.length - drawn })}
        </Button>
      )}
      <Box>
        <Button
          data-add-row
          startIcon={<AddIcon />}
          aria-label={t('addRowTo', { label: nameOf(props) })}
          onClick={add}
        >
          {t('addRow')}
        </Button>
      </Box>
    </Box>
  )
}
