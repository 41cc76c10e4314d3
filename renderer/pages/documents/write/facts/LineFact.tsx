import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FactTools } from './FactTools.tsx'
import { type FactProblem, readFact, typedFact, type Widget } from './factText.ts'
import { nameOf, type WidgetProps } from './widget.ts'

const dayWidgets: readonly Widget[] = ['day', 'partialDate']

/** Puts a text where the cursor stands, as if it were typed. */
function insertAtCursor(input: HTMLInputElement | HTMLTextAreaElement, text: string) {
  const start = input.selectionStart ?? input.value.length
  const end = input.selectionEnd ?? start
  const before = input.value.slice(0, start)
  input.setRangeText(before === '' || /\s$/.test(before) ? text : ` ${text}`, start, end, 'end')
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.focus()
}

/** The part of a text that is selected, all of it where nothing is. */
function selectedText(input: HTMLInputElement | HTMLTextAreaElement): string {
  const part = input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)
  return part.trim() === '' ? input.value : part
}

/** A fact of one line or of several paragraphs, a day, a number: what is typed is read, and respelled when it is left. */
export function LineFact(props: WidgetProps) {
  const { t } = useTranslation('writing')
  const { field, place, value, onChange } = props
  const { widget } = field
  const input = useRef<HTMLInputElement | HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<FactProblem | null>(null)
  const manyLines = widget === 'text'
  return (
    <Box data-fact={place} sx={{ minWidth: 0 }}>
      <TextField
        label={field.label}
        defaultValue={typedFact(field, value)}
        inputRef={input}
        multiline={manyLines}
        {...(manyLines ? { minRows: 2, maxRows: 14 } : {})}
        error={problem !== null}
        helperText={problem ? t(`problems.${problem}`) : field.hint}
        onChange={(event) => {
          const read = readFact(widget, event.target.value)
          if ('value' in read) onChange(read.value)
        }}
        onBlur={(event) => {
          const read = readFact(widget, event.target.value)
          setProblem('problem' in read ? read.problem : null)
          if ('value' in read) event.target.value = typedFact(field, read.value)
        }}
        slotProps={{
          htmlInput: {
            'aria-label': nameOf(props),
            autoComplete: 'off',
            spellCheck: false,
            ...(widget === 'number' ? { inputMode: 'decimal' } : {}),
            ...(dayWidgets.includes(widget) ? { placeholder: t('dayPlaceholder') } : {}),
          },
        }}
      />
      <FactTools
        field={field}
        onInsert={(text) => input.current && insertAtCursor(input.current, text)}
        current={() => (input.current ? selectedText(input.current) : '')}
      />
    </Box>
  )
}
