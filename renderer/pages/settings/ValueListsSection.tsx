import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type Settings, type ValueLists, valueLists } from '../../../shared/contract/settings.ts'
import { definitions, fieldNamed, isRecordKind } from '../../../shared/records/registry.ts'
import { tidy } from '../../../shared/text/fold.ts'
import { api, client } from '../../api/client.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FormSkeleton } from '../../components/Skeletons.tsx'
import { useUndo } from '../../components/undo.tsx'
import { type Language, useLanguage } from '../../language/language.ts'
import { Section } from './Section.tsx'

const names = valueLists.keyof().options
type Name = (typeof names)[number]

/** `model.field` as the clerk knows it: “Mô hình – Lĩnh vực”. */
function labelOf(name: Name, language: Language): string {
  const [kind = '', field = ''] = name.split('.')
  if (!isRecordKind(kind)) return name
  const definition = definitions[kind]
  return `${definition.label[language]} – ${fieldNamed(definition, field)?.label[language] ?? field}`
}

/** One value on each line; blank lines and repetitions go. */
function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map(tidy).filter(Boolean))]
}

// The names have dots, which the form library would take for paths.
const inputOf = (name: Name) => name.replace('.', ' ')

function ListsForm(props: { settings: Settings }) {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const undo = useUndo()
  const lists = props.settings.valueLists
  const { register, getValues, reset } = useForm<Record<string, string>>({
    defaultValues: Object.fromEntries(names.map((name) => [inputOf(name), lists[name].join('\n')])),
  })
  const saving = useMutation({
    mutationFn: () => {
      const typed = getValues()
      const next: ValueLists = valueLists.parse(
        Object.fromEntries(names.map((name) => [name, linesOf(typed[inputOf(name)] ?? '')])),
      )
      return client.settings.save({ ...props.settings, valueLists: next })
    },
    onSuccess: (saved) => {
      reset(Object.fromEntries(names.map((name) => [inputOf(name), saved.valueLists[name].join('\n')])))
      undo.say(t('lists.saved'))
    },
  })
  return (
    <Section
      title={t('lists.title')}
      text={t('lists.text')}
      action={
        <Button variant="outlined" disabled={saving.isPending} onClick={() => saving.mutate()}>
          {t('lists.save')}
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
              label={labelOf(name, language)}
            />
          )
        })}
      </Box>
    </Section>
  )
}

/** The office's lists of values, offered while typing in their fields. */
export function ValueListsSection() {
  const { data, error } = useQuery(api.settings.get.queryOptions())
  if (error) return <ErrorNotice error={error} />
  if (!data) return <FormSkeleton fields={4} />
  return <ListsForm settings={data} />
}
