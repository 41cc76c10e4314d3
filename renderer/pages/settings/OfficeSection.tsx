import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type Settings, settings as settingsSchema } from '../../../shared/contract/settings.ts'
import { formatDate, parseDate } from '../../../shared/values/dates.ts'
import { api, client } from '../../api/client.ts'
import { useShortcut } from '../../app/shortcuts.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FormSkeleton } from '../../components/Skeletons.tsx'
import { useUndo } from '../../components/undo.tsx'
import { goOnWithEnter } from '../../records/form/formKeys.ts'
import { Section } from './Section.tsx'
import { SignersInput } from './SignersInput.tsx'

const lines = [
  'superiorBody',
  'issuingBodySymbol',
  'place',
  'signerAuthority',
  'signerPosition',
  'signerName',
  'archive',
  'drafterSymbol',
  'clerkName',
] as const

/** Settings as the inputs hold them: lists as one text, days as they are typed. */
type Inputs = Record<(typeof lines)[number] | 'issuingBodyLines' | 'termStarts', string> &
  Pick<Settings, 'ruleSet' | 'toneStyle' | 'signers'>

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The days of a text with one on each line; null where one cannot be read. */
function daysOf(text: string): string[] | null {
  const days = linesOf(text).map(parseDate)
  return days.every((day) => day?.length === 10) ? days.flatMap((day) => day ?? []).toSorted() : null
}

function inputsOf(settings: Settings): Inputs {
  const { issuingBodyLines, termStarts, valueLists: _elsewhere, ...others } = settings
  return {
    ...others,
    issuingBodyLines: issuingBodyLines.join('\n'),
    termStarts: termStarts.map((day) => formatDate(day)).join('\n'),
  }
}

function OfficeForm(props: { settings: Settings }) {
  const { t } = useTranslation('settings')
  const undo = useUndo()
  const { register, getValues, setFocus } = useForm<Inputs>({
    defaultValues: inputsOf(props.settings),
  })
  const [signers, setSigners] = useState(props.settings.signers)
  const [wrongDay, setWrongDay] = useState(false)
  const saving = useMutation({
    mutationFn: (termStarts: string[]) => {
      const { issuingBodyLines, ...others } = getValues()
      const named = signers.filter((signer) => signer.position !== '' || signer.name !== '')
      return client.settings.save({
        ...others,
        termStarts,
        signers: named,
        issuingBodyLines: linesOf(issuingBodyLines),
      })
    },
    onSuccess: () => undo.say(t('saved')),
  })
  const save = () => {
    const days = daysOf(getValues('termStarts'))
    setWrongDay(days === null)
    if (days === null) setFocus('termStarts')
    else saving.mutate(days)
  }
  useShortcut('save', save)
  const field = (name: Exclude<keyof Inputs, 'signers'>) => {
    const { ref, ...input } = register(name)
    return { ...input, inputRef: ref }
  }
  return (
    <Box
      component="form"
      noValidate
      autoComplete="off"
      onKeyDown={goOnWithEnter}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      sx={{ display: 'grid', gap: 2 }}
    >
      <Section title={t('office.title')} text={t('office.text')}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 2 }}>
          <TextField
            {...field('issuingBodyLines')}
            multiline
            minRows={4}
            label={t('office.issuingBodyLines')}
            helperText={t('office.issuingBodyLinesHint')}
            sx={{ gridRow: 'span 3' }}
          />
          {lines.map((name) => (
            <TextField key={name} {...field(name)} label={t(`office.${name}`)} />
          ))}
          <TextField
            {...field('termStarts')}
            multiline
            minRows={2}
            label={t('office.termStarts')}
            error={wrongDay}
            helperText={t(wrongDay ? 'office.termStartsWrong' : 'office.termStartsHint')}
          />
        </Box>
        <Box sx={{ mt: 2 }}>
          <SignersInput signers={signers} onChange={setSigners} />
        </Box>
      </Section>
      <Section title={t('layout.title')}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 2 }}>
          <TextField
            {...field('ruleSet')}
            select
            label={t('layout.ruleSet')}
            slotProps={{ select: { native: true } }}
          >
            {settingsSchema.shape.ruleSet.unwrap().options.map((option) => (
              <option key={option} value={option}>
                {t(`layout.${option}`)}
              </option>
            ))}
          </TextField>
          <TextField
            {...field('toneStyle')}
            select
            label={t('layout.toneStyle')}
            slotProps={{ select: { native: true } }}
          >
            {settingsSchema.shape.toneStyle.unwrap().options.map((option) => (
              <option key={option} value={option}>
                {t(`layout.${option}`)}
              </option>
            ))}
          </TextField>
        </Box>
      </Section>
      <ErrorNotice error={saving.error} />
      <Box>
        <Button data-save type="submit" variant="contained" size="medium" disabled={saving.isPending}>
          {t('save')}
        </Button>
      </Box>
    </Box>
  )
}

/** Who the office is, who signs, and how its documents look. */
export function OfficeSection() {
  const { data, error } = useQuery(api.settings.get.queryOptions())
  if (error) return <ErrorNotice error={error} />
  if (!data) return <FormSkeleton />
  // A change of the lists of values leaves what is being typed here.
  return <OfficeForm key={JSON.stringify(inputsOf(data))} settings={data} />
}
