import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import TextField from '@mui/material/TextField'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListBehind } from '../../../../shared/contract/followUp.ts'
import { tidy } from '../../../../shared/text/fold.ts'
import { formatDate } from '../../../../shared/values/dates.ts'
import { api, client } from '../../../api/client.ts'
import { FormDialog } from '../../../components/FormDialog.tsx'
import { today } from '../../../components/format.ts'
import { ListSkeleton } from '../../../components/Skeletons.tsx'
import { useUndo } from '../../../components/undo.tsx'
import { parseDeadline } from '../../inspections/minutes/days.ts'
import { AnsweredList } from './AnsweredList.tsx'
import { type Answered, openStages } from './answers.ts'
import { LetterFile } from './LetterFile.tsx'

/** The most that one letter is offered to answer. */
const most = 100

interface Letter {
  number: string
  on: string
  text: string
  verifiedBy: string
}

async function record(answered: Answered, letter: Letter, file: File | null): Promise<string> {
  const { operationId } = await client.followUp.answer({
    ids: [...answered.keys()],
    stagesOf: Object.fromEntries(Array.from(answered, ([id, steps]) => [id, [...steps]])),
    number: tidy(letter.number),
    on: letter.on,
    text: letter.text.trim(),
    file,
    verifiedBy: tidy(letter.verifiedBy) || null,
  })
  return operationId
}

/** A unit's letter as the answer to one or several of its recommendations: number, day, what is done, the file of it. */
export function AnswerDialog(props: {
  of: { label: string; list: ListBehind }
  /** The recommendation that it was opened from. */
  from?: string
  onClose: () => void
}) {
  const { t } = useTranslation('followUp')
  const undo = useUndo()
  const { label, list: behind } = props.of
  const { kind, filters } = behind
  const list = useQuery(api.records.list.queryOptions({ input: { kind, filters, pageSize: most } }))
  const records = list.data?.rows ?? []
  const [chosen, setChosen] = useState<Answered | null>(null)
  const begun = records.filter(({ id }) =>
    props.from === undefined ? records.length === 1 : id === props.from,
  )
  const answered: Answered = chosen ?? new Map(begun.map((one) => [one.id, openStages(one)]))
  const [letter, setLetter] = useState<Letter>(() => ({
    number: '',
    on: formatDate(today()),
    text: '',
    verifiedBy: '',
  }))
  const [file, setFile] = useState<File | null>(null)
  const [asked, setAsked] = useState(false)
  const day = parseDeadline(letter.on, `${today().slice(0, 4)}-01-01`)
  const wrongDay = asked && !day
  const saving = useMutation({
    mutationFn: (on: string) => record(answered, { ...letter, on }, file),
    onSuccess: (operationId) => {
      undo.offer({ text: t('answer.done', { count: answered.size, unit: label }), operationId })
      props.onClose()
    },
  })
  const input = (name: keyof Letter) => ({
    label: t(`answer.${name}`),
    defaultValue: letter[name],
    onChange: (event: { target: { value: string } }) => setLetter({ ...letter, [name]: event.target.value }),
  })
  return (
    <FormDialog
      title={t('answer.title', { unit: label })}
      maxWidth="md"
      submitLabel={answered.size > 0 ? t('answer.run', { count: answered.size }) : t('answer.open')}
      busy={saving.isPending}
      error={saving.error ?? list.error}
      onSubmit={() => {
        setAsked(true)
        if (day && answered.size > 0) saving.mutate(day)
      }}
      onClose={props.onClose}
    >
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <TextField autoFocus {...input('number')} />
        <TextField {...input('on')} error={wrongDay} helperText={wrongDay ? t('wrongDay') : undefined} />
        <TextField {...input('verifiedBy')} />
      </Box>
      <TextField {...input('text')} multiline minRows={2} maxRows={6} />
      <LetterFile file={file} onFile={setFile} />
      <Box>
        <Box sx={{ fontWeight: 600, mb: 0.5 }}>{t('answer.which')}</Box>
        {list.isPending && <ListSkeleton rows={3} />}
        <AnsweredList records={records} answered={answered} onChange={setChosen} />
        {asked && answered.size === 0 && <FormHelperText error>{t('answer.nothing')}</FormHelperText>}
      </Box>
    </FormDialog>
  )
}
