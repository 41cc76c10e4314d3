import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredRecord } from '../../../shared/contract/records.ts'
import { positionOn, positionText } from '../../../shared/records/person.ts'
import { foldWords, tidy } from '../../../shared/text/fold.ts'
import { api } from '../../api/client.ts'

/** Someone as they were on a day. */
export interface ChosenPerson {
  personId: string
  name: string
  position: string
}

const most = 20

function nameOf(person: StoredRecord): string {
  return String(person.values.name ?? '')
}

function personOn(person: StoredRecord, day: string): ChosenPerson {
  const position = positionOn(person.values, day)
  return { personId: person.id, name: nameOf(person), position: position ? positionText(position) : '' }
}

/**
 * A name, chosen from the people with what they were on `day`, or typed: one who is not among them is taken and said
 * not to be.
 */
export function PersonCell(props: {
  name: string
  personId: string | null
  /** `YYYY-MM-DD`, asked for when someone is chosen. */
  day: () => string
  onName: (name: string) => void
  onPerson: (person: ChosenPerson) => void
  label: string
}) {
  const { t } = useTranslation('records')
  const [typed, setTyped] = useState(props.name)
  const [open, setOpen] = useState(false)
  const { data } = useQuery(
    api.records.list.queryOptions({
      input: { kind: 'person', search: tidy(typed), pageSize: most },
      placeholderData: keepPreviousData,
    }),
  )
  const anybody = useQuery(api.records.list.queryOptions({ input: { kind: 'person', pageSize: 1 } }))
  const people = data?.rows ?? []
  const take = (person: StoredRecord) => {
    const chosen = personOn(person, props.day())
    setTyped(chosen.name)
    props.onPerson(chosen)
  }
  const namesakes = people.filter((person) => foldWords(nameOf(person)) === foldWords(typed))
  const keyless = props.personId === null && tidy(typed) !== '' && (anybody.data?.total ?? 0) > 0
  const doubt =
    namesakes.length > 1 ? t('members.several', { count: namesakes.length }) : t('members.unknown')
  return (
    <Autocomplete<StoredRecord, false, true, true>
      freeSolo
      disableClearable
      forcePopupIcon={false}
      options={people}
      filterOptions={(options) => options}
      open={open && people.length > 0}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      inputValue={typed}
      value={typed}
      onInputChange={(_event, text, reason) => {
        if (reason !== 'input') return
        setTyped(text)
        props.onName(text)
      }}
      onChange={(_event, chosen) => typeof chosen !== 'string' && take(chosen)}
      onBlur={() => {
        const [same, ...more] = namesakes
        // A whole name typed out is as good as one chosen; of namesakes the clerk chooses.
        if (props.personId === null && same && more.length === 0 && tidy(typed) === nameOf(same)) take(same)
        else if (tidy(typed) !== typed) {
          setTyped(tidy(typed))
          props.onName(tidy(typed))
        }
      }}
      getOptionKey={(person) => (typeof person === 'string' ? person : person.id)}
      getOptionLabel={(person) => (typeof person === 'string' ? person : nameOf(person))}
      renderOption={({ key, ...option }, person) => (
        <Box component="li" key={key} {...option} sx={{ display: 'block !important' }}>
          {nameOf(person)}
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', ml: 1 }}>
            {personOn(person, props.day()).position}
          </Box>
        </Box>
      )}
      renderInput={({ slotProps, ...params }) => (
        <TextField
          {...params}
          helperText={keyless ? doubt : undefined}
          slotProps={{
            ...slotProps,
            htmlInput: { ...slotProps.htmlInput, 'aria-label': props.label },
            formHelperText: { sx: { color: 'warning.main' } },
          }}
        />
      )}
    />
  )
}
