import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { answerDays, type Settings, settings as settingsSchema } from '../../../shared/contract/settings.ts'
import { usualBodyName, usualSuperiorName } from '../../../shared/documents/bodyName.ts'
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
  'bodyName',
  'superiorName',
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
type Inputs = Record<(typeof lines)[number] | 'issuingBodyLines' | 'termStarts' | 'answerDays', string> &
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

/** A number of days in digits; null where it is none that the settings take. */
function daysNumberOf(text: string): number | null {
  const read = answerDays.safeParse(Number(text.trim() || Number.NaN))
  return read.success ? read.data : null
}

function inputsOf(settings: Settings): Inputs {
  const { issuingBodyLines, termStarts, answerDays: days, valueLists: _elsewhere, ...others } = settings
  return {
    ...others,
    issuingBodyLines: issuingBodyLines.join('\n'),
    answerDays: String(days),
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
  const [wrong, setWrong] = useState<'termStarts' | 'answerDays' | null>(null)
  const saving = useMutation({
    mutationFn: (read: Pick<Settings, 'termStarts' | 'answerDays'>) => {
      const { issuingBodyLines, ...others } = getValues()
      const named = signers.filter((signer) => signer.position !== '' || signer.name !== '')
      return client.settings.save({
        ...others,
        ...read,
        signers: named,
        issuingBodyLines: linesOf(issuingBodyLines),
      })
    },
    onSuccess: () => undo.say(t('saved')),
  })
  const save = () => {
    const termStarts = daysOf(getValues('termStarts'))
    const days = daysNumberOf(getValues('answerDays'))
    if (termStarts !== null && days !== null) {
      setWrong(null)
      saving.mutate({ termStarts, answerDays: days })
      return
    }
    const first = termStarts === null ? 'termStarts' : 'answerDays'
    setWrong(first)
    setFocus(first)
  }
  useShortcut('save', save)
  const usual: Partial<Record<(typeof lines)[number], string>> = {
    bodyName: usualBodyName(props.settings),
    ...(props.settings.superiorBody ? { superiorName: usualSuperiorName(props.settings) } : {}),
  }
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
            <TextField
              key={name}
              {...field(name)}
              label={t(`office.${name}`)}
              helperText={usual[name] && t('office.usual', { name: usual[name] })}
            />
          ))}
          <TextField
            {...field('answerDays')}
            label={t('office.answerDays')}
            error={wrong === 'answerDays'}
            helperText={t(wrong === 'answerDays' ? 'office.answerDaysWrong' : 'office.answerDaysHint')}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
          <TextField
            {...field('termStarts')}
            multiline
            minRows={2}
            label={t('office.termStarts')}
            error={wrong === 'termStarts'}
            helperText={t(wrong === 'termStarts' ? 'office.termStartsWrong' : 'office.termStartsHint')}
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
