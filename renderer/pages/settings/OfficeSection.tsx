import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type Settings, settings as settingsSchema } from '../../../shared/contract/settings.ts'
import { api, client } from '../../api/client.ts'
import { useShortcut } from '../../app/shortcuts.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FormSkeleton } from '../../components/Skeletons.tsx'
import { useUndo } from '../../components/undo.tsx'
import { goOnWithEnter } from '../../records/form/formKeys.ts'
import { Section } from './Section.tsx'

/** Settings as the inputs hold them: the lines of the issuing body as one text. */
type Inputs = Omit<Settings, 'issuingBodyLines' | 'valueLists'> & { issuingBodyLines: string }

const lines = [
  'superiorBody',
  'issuingBodySymbol',
  'place',
  'signerAuthority',
  'signerPosition',
  'signerName',
  'clerkName',
] as const

function settingsOf(inputs: Inputs, { valueLists }: Settings): Settings {
  const { issuingBodyLines, ...others } = inputs
  return settingsSchema.parse({
    ...others,
    valueLists,
    issuingBodyLines: issuingBodyLines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  })
}

function inputsOf({ valueLists: _elsewhere, ...office }: Settings): Inputs {
  return { ...office, issuingBodyLines: office.issuingBodyLines.join('\n') }
}

function OfficeForm(props: { settings: Settings }) {
  const { t } = useTranslation('settings')
  const undo = useUndo()
  const { register, getValues } = useForm<Inputs>({ defaultValues: inputsOf(props.settings) })
  const saving = useMutation({
    mutationFn: () => client.settings.save(settingsOf(getValues(), props.settings)),
    onSuccess: () => undo.say(t('saved')),
  })
  const save = () => saving.mutate()
  useShortcut('save', save)
  const field = (name: keyof Inputs) => {
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
