import AddIcon from '@mui/icons-material/Add'
import RemoveIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { pastedLines } from '../../../components/pastedLines.ts'
import type { MinutesForm } from './minutesForm.ts'

export type LineListName =
  | 'strengths'
  | 'limitations'
  | 'causes'
  | 'unitProposals'
  | `contents.${number}.strengths`
  | `contents.${number}.limitations`

/**
 * Lines of text one below the other: Enter goes on to a new line, Backspace in an empty one takes it away, several
 * pasted lines become as many.
 */
export function LineList(props: { name: LineListName; label: string }) {
  const { t } = useTranslation('inspections')
  const { control, register, setFocus, getValues, setValue } = useFormContext<MinutesForm>()
  const { name, label } = props
  const { fields, insert, remove } = useFieldArray({ control, name })
  const textAt = (index: number) => `${name}.${index}.text` as const

  const add = (index: number) => insert(index, { text: '' }, { shouldFocus: true, focusName: textAt(index) })
  const take = (index: number) => {
    if (fields.length === 1) {
      setValue(textAt(0), '', { shouldDirty: true })
      return
    }
    remove(index)
    // After the line is gone.
    setTimeout(() => setFocus(textAt(Math.max(0, index - 1))))
  }
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) {
      event.preventDefault()
      add(index + 1)
    }
    if (event.key === 'Backspace' && fields.length > 1 && getValues(textAt(index)) === '') {
      event.preventDefault()
      take(index)
    }
  }
  const onPaste = (index: number) => (event: ClipboardEvent) => {
    const lines = pastedLines(event.clipboardData.getData('text/plain'))
    if (lines.length < 2) return
    event.preventDefault()
    const [first = '', ...rest] = lines
    const present = getValues(textAt(index))
    setValue(textAt(index), present === '' ? first : `${present} ${first}`, { shouldDirty: true })
    insert(
      index + 1,
      rest.map((text) => ({ text })),
      { shouldFocus: true, focusName: textAt(index + rest.length) },
    )
  }
  return (
    <Box role="group" aria-label={label} sx={{ minWidth: 0 }}>
      <Typography variant="subtitle2" component="p" color="textSecondary">
        {label}
      </Typography>
      {fields.map((field, index) => {
        const { ref, ...input } = register(textAt(index))
        return (
          <Box key={field.id} sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, mb: 0.5 }}>
            <Box component="span" aria-hidden sx={{ width: 12, pt: 1, color: 'text.secondary' }}>
              –
            </Box>
            <TextField
              {...input}
              inputRef={ref}
              multiline
              onKeyDown={onKeyDown(index)}
              onPaste={onPaste(index)}
              slotProps={{ htmlInput: { 'aria-label': t('minutes.line', { label, number: index + 1 }) } }}
              sx={{ '& .MuiInputBase-root': { py: 0.75, px: 1.25 } }}
            />
            <IconButton
              tabIndex={-1}
              aria-label={t('minutes.removeLine', { label, number: index + 1 })}
              onClick={() => take(index)}
            >
              <RemoveIcon fontSize="small" />
            </IconButton>
          </Box>
        )
      })}
      <Button
        tabIndex={-1}
        startIcon={<AddIcon />}
        title={t('minutes.lineHint')}
        aria-label={t('minutes.addLine', { label })}
        onClick={() => add(fields.length)}
        sx={{ py: 0 }}
      >
        {label}
      </Button>
    </Box>
  )
}
