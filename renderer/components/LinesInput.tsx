import AddIcon from '@mui/icons-material/Add'
import RemoveIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { pastedLines } from './pastedLines.ts'

export interface LinesHandle {
  /** Adds a line with this text, or puts it into the empty one where the cursor was. */
  insert: (text: string) => void
  /** The line where the cursor was, else the last one. */
  current: () => string
}

interface Line {
  key: number
  text: string
}

/**
 * Lines of text one below the other: Enter goes on to a new line, Backspace in an empty one takes it away, Alt with an
 * arrow moves it, several pasted lines become as many. The browser holds what is typed, nothing rewrites it.
 */
export function LinesInput(props: {
  /** Name of the list for screen readers. */
  label: string
  /** Stands above the lines; null where something else does. */
  heading: string | null
  lines: readonly string[]
  onChange: (lines: string[]) => void
  /** Buttons beside the one that adds a line. */
  tools?: ReactNode
  ref?: Ref<LinesHandle>
}) {
  const { t } = useTranslation('frame')
  const { label } = props
  const root = useRef<HTMLDivElement>(null)
  const lastKey = useRef(0)
  const lastAt = useRef<number | null>(null)
  const line = (text: string): Line => {
    lastKey.current += 1
    return { key: lastKey.current, text }
  }
  const [lines, setLines] = useState(() => (props.lines.length > 0 ? props.lines : ['']).map(line))
  // What was typed since the lines were drawn last.
  const held = useRef(lines)

  const tell = () => props.onChange(held.current.map(({ text }) => text))
  const draw = (next: Line[], focused: number) => {
    held.current = next
    // Drawn at once, so that no key typed next is lost.
    flushSync(() => setLines(next))
    const input = root.current?.querySelectorAll('textarea:not([aria-hidden])')[focused]
    if (input instanceof HTMLTextAreaElement) {
      input.focus()
      input.setSelectionRange(input.value.length, input.value.length)
    }
    tell()
  }
  const typed = (key: number, text: string) => {
    held.current = held.current.map((other) => (other.key === key ? { key, text } : other))
    tell()
  }
  const insertAt = (index: number, texts: readonly string[]) => {
    const next = [...held.current]
    next.splice(index, 0, ...texts.map(line))
    draw(next, index + texts.length - 1)
  }
  const take = (index: number) => {
    const next = held.current.filter((_line, other) => other !== index)
    draw(next.length > 0 ? next : [line('')], Math.max(0, index - 1))
  }
  const move = (index: number, by: -1 | 1) => {
    const next = [...held.current]
    const [moved] = next.splice(index, 1)
    if (!moved || index + by < 0 || index + by > next.length) return
    next.splice(index + by, 0, moved)
    draw(next, index + by)
  }
  const replace = (index: number, texts: readonly string[]) => {
    const next = [...held.current]
    next.splice(index, 1, ...texts.map(line))
    draw(next, index + texts.length - 1)
  }

  useImperativeHandle(props.ref, () => ({
    insert(text) {
      const at = lastAt.current ?? held.current.length - 1
      if (held.current[at]?.text.trim() === '') replace(at, [text])
      else insertAt(at + 1, [text])
    },
    current: () => held.current[lastAt.current ?? held.current.length - 1]?.text ?? '',
  }))

  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) {
      event.preventDefault()
      insertAt(index + 1, [''])
    } else if (event.key === 'Backspace' && held.current.length > 1 && held.current[index]?.text === '') {
      event.preventDefault()
      take(index)
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      event.stopPropagation()
      move(index, event.key === 'ArrowUp' ? -1 : 1)
    }
  }
  const onPaste = (index: number) => (event: ClipboardEvent) => {
    const pasted = pastedLines(event.clipboardData.getData('text/plain'))
    if (pasted.length < 2) return
    event.preventDefault()
    const [first = '', ...rest] = pasted
    const present = held.current[index]?.text ?? ''
    replace(index, [present === '' ? first : `${present} ${first}`, ...rest])
  }
  return (
    <Box ref={root} role="group" aria-label={label} sx={{ minWidth: 0 }}>
      {props.heading !== null && (
        <Typography variant="subtitle2" color="textSecondary">
          {props.heading}
        </Typography>
      )}
      {lines.map(({ key, text }, index) => (
        <Box key={key} sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, mb: 0.5 }}>
          <Box component="span" aria-hidden sx={{ width: 12, pt: 1, color: 'text.secondary' }}>
            –
          </Box>
          <TextField
            defaultValue={text}
            multiline
            onChange={(event) => typed(key, event.target.value)}
            onFocus={() => {
              lastAt.current = index
            }}
            onKeyDown={onKeyDown(index)}
            onPaste={onPaste(index)}
            slotProps={{
              htmlInput: {
                'aria-label': t('lines.line', { label, number: index + 1 }),
                spellCheck: false,
              },
            }}
            sx={{ '& .MuiInputBase-root': { py: 0.75, px: 1.25 } }}
          />
          <IconButton
            tabIndex={-1}
            aria-label={t('lines.remove', { label, number: index + 1 })}
            onClick={() => take(index)}
          >
            <RemoveIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <Button
          tabIndex={-1}
          startIcon={<AddIcon />}
          title={t('lines.hint')}
          aria-label={t('lines.add', { label })}
          onClick={() => insertAt(held.current.length, [''])}
          sx={{ py: 0 }}
        >
          {t('lines.addShort')}
        </Button>
        {props.tools}
      </Box>
    </Box>
  )
}
