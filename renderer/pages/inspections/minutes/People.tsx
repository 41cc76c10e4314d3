import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { TeamMember } from '../../../../shared/records/inspectionTeam.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { useWritten } from './context.tsx'
import { focusInput } from './focusInput.ts'
import { functionKeys, KeyHint, useFunctionKey } from './functionKeys.tsx'
import type { MinutesForm } from './minutesForm.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { TextInput } from './TextInput.tsx'

const blank = { name: '', position: '' }

/** The team's members who are not among those present yet; one key takes them all and goes on to the unit's people. */
function OfferedMembers(props: { onAdd: (members: TeamMember[]) => void; onDone: () => void }) {
  const { t } = useTranslation('inspections')
  const { members } = useWritten()
  const attendees = useWatch<MinutesForm, 'attendees'>({ name: 'attendees' })
  const present = new Set(attendees.map((person) => fold(person.name)))
  const offered = members.filter((member) => !present.has(fold(member.name)))
  useFunctionKey(functionKeys.team, () => {
    // Drawn at once, so that no key typed next is lost.
    if (offered.length > 0) flushSync(() => props.onAdd(offered))
    props.onDone()
  })
  if (offered.length === 0) return null
  return (
    <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {t('minutes.people.team')}
      </Typography>
      {offered.map((member) => (
        <Chip
          key={member.name}
          size="small"
          icon={<AddIcon />}
          label={member.name}
          onClick={() => props.onAdd([member])}
        />
      ))}
      {offered.length > 1 && (
        <Button aria-keyshortcuts={functionKeys.team} onClick={() => props.onAdd(offered)}>
          {t('minutes.people.addAll')}
          <KeyHint of={functionKeys.team} />
        </Button>
      )}
    </Box>
  )
}

/** Those present: name and position; Enter behind the last one begins another. */
export function People() {
  const { t } = useTranslation('inspections')
  const { control, getValues } = useFormContext<MinutesForm>()
  const { fields, append, insert, remove } = useFieldArray({ control, name: 'attendees' })

  const add = () => append(blank, { shouldFocus: true, focusName: `attendees.${fields.length}.name` })
  const addMembers = (members: TeamMember[]) => {
    const people = members.map(({ name, position }) => ({ name, position }))
    const last = fields.length - 1
    const lastPerson = getValues(`attendees.${last}`)
    // The empty line that waits for the first person stays behind those who are added.
    const waiting = lastPerson && lastPerson.name === '' && lastPerson.position === ''
    insert(waiting ? last : fields.length, people, { shouldFocus: false })
  }
  const goToEmpty = () => {
    const empty = getValues('attendees').findIndex(({ name }) => name.trim() === '')
    if (empty < 0) add()
    else focusInput(`attendees.${empty}.name`)
  }
  const onLastKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <>
      <OfferedMembers onAdd={addMembers} onDone={goToEmpty} />
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1 }}>
          <Box component="span" sx={{ width: 20, textAlign: 'right', color: 'text.secondary' }}>
            {index + 1}
          </Box>
          <TextInput name={`attendees.${index}.name`} label={t('minutes.people.name')} sx={{ flex: 2 }} />
          <TextInput
            name={`attendees.${index}.position`}
            label={t('minutes.people.position')}
            sx={{ flex: 3 }}
            onKeyDown={index === fields.length - 1 ? onLastKey : undefined}
          />
          <RemoveButton what={`${t('minutes.people.name')} ${index + 1}`} onClick={() => remove(index)} />
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={add} sx={{ mb: 1 }}>
        {t('minutes.people.add')}
      </Button>
      <TextInput name="absent" label={t('minutes.people.absent')} multiline />
    </>
  )
}
