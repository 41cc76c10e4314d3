import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PhraseList } from '../../../shared/contract/documents.ts'
import { phraseList } from '../../../shared/contract/documents.ts'
import type { ValueLists as Lists, Settings } from '../../../shared/contract/settings.ts'
import { definitions, fieldNamed, isRecordKind } from '../../../shared/records/registry.ts'
import { tidy } from '../../../shared/text/fold.ts'
import { api, client } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FormSkeleton } from '../../components/Skeletons.tsx'
import { useUndo } from '../../components/undo.tsx'
import { useLanguage } from '../../language/language.ts'
import { Section } from './Section.tsx'

type Name = keyof Lists

export function isPhraseList(name: Name): name is PhraseList {
  return phraseList.safeParse(name).success
}

/** A list as the clerk knows it: “Mô hình – Lĩnh vực”, “Nơi nhận”. */
function useListLabel(): (name: Name) => string {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  return (name) => {
    if (isPhraseList(name)) return t(`phrases.names.${name}`)
    const [kind = '', field = ''] = name.split('.')
    if (!isRecordKind(kind)) return name
    const definition = definitions[kind]
    return `${definition.label[language]} – ${fieldNamed(definition, field)?.label[language] ?? field}`
  }
}

/** One value on each line; blank lines and repetitions go. */
function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map(tidy).filter(Boolean))]
}

// The names have dots, which the form library would take for paths.
const inputOf = (name: Name) => name.replace('.', ' ')

function inputsOf(names: readonly Name[], lists: Lists): Record<string, string> {
  return Object.fromEntries(names.map((name) => [inputOf(name), lists[name].join('\n')]))
}

function ListsForm(props: { names: readonly Name[]; texts: 'lists' | 'phrases'; settings: Settings }) {
  const { t } = useTranslation('settings')
  const undo = useUndo()
  const labelOf = useListLabel()
  const { names, texts } = props
  const { register, getValues, reset } = useForm<Record<string, string>>({
    defaultValues: inputsOf(names, props.settings.valueLists),
  })
  const saving = useMutation({
    mutationFn: () => {
      const typed = getValues()
      const lists: Partial<Lists> = Object.fromEntries(
        names.map((name) => [name, linesOf(typed[inputOf(name)] ?? '')]),
      )
      return client.settings.save({ valueLists: lists })
    },
    onSuccess: (saved) => {
      reset(inputsOf(names, saved.valueLists))
      undo.say(t(`${texts}.saved`))
    },
  })
  return (
    <Section
      title={t(`${texts}.title`)}
      text={t(`${texts}.text`)}
      action={
        <Button variant="outlined" disabled={saving.isPending} onClick={() => saving.mutate()}>
          {t(`${texts}.save`)}
        </Button>
      }
    >
      <ErrorNotice error={saving.error} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 2 }}>
        {names.map((name) => {
          const { ref, ...input } = register(inputOf(name))
          return (
            <TextField
              key={name}
              {...input}
              inputRef={ref}
              multiline
              minRows={5}
              maxRows={10}
              label={labelOf(name)}
            />
          )
        })}
      </Box>
    </Section>
  )
}

/** Some of the office's lists of values, one value on each line. */
export function ValueLists(props: { names: readonly Name[]; texts: 'lists' | 'phrases' }) {
  const { data, error } = useQuery(api.settings.get.queryOptions())
  if (error) return <ErrorNotice error={error} />
  if (!data) return <FormSkeleton fields={4} />
  // A phrase that is kept elsewhere shows here, too.
  const key = JSON.stringify(props.names.map((name) => data.valueLists[name]))
  return <ListsForm key={key} names={props.names} texts={props.texts} settings={data} />
}
