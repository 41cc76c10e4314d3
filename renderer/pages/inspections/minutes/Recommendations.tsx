import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { TeamMember } from '../../../../shared/records/inspectionTeam.ts'
import {
  emptyRecommendation,
  limitationsOf,
  type MinutesForm,
  type RecommendationInput,
} from './minutesForm.ts'
import { RecommendationCard } from './RecommendationCard.tsx'

/** Limitations that no recommendation answers yet; a click begins one (domain.md §8.7, 2). */
function Unanswered(props: { onAnswer: (limitation: string) => void }) {
  const { t } = useTranslation('inspections')
  const { getValues } = useFormContext<MinutesForm>()
  useWatch<MinutesForm>()
  const form = getValues()
  const answered = new Set(form.recommendations.map((input) => input.limitation.trim()))
  const open = limitationsOf(form).filter((limitation) => !answered.has(limitation))
  if (open.length === 0) return null
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {t('minutes.recommendations.unanswered')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
        {open.map((limitation) => (
          <Chip
            key={limitation}
            size="small"
            icon={<AddIcon />}
            label={limitation}
            title={limitation}
            onClick={() => props.onAnswer(limitation)}
            sx={{ maxWidth: 420 }}
          />
        ))}
      </Box>
    </Box>
  )
}

/** What the team asks of the unit: text, the limitation behind it, who follows it up, and its deadlines. */
export function Recommendations(props: { members: readonly TeamMember[] }) {
  const { t } = useTranslation('inspections')
  const { control, getValues } = useFormContext<MinutesForm>()
  // The name `rowId` leaves `key` to the recommendation itself.
  const { fields, append, insert, remove } = useFieldArray({
    control,
    name: 'recommendations',
    keyName: 'rowId',
  })
  const [removed, setRemoved] = useState<{ index: number; input: RecommendationInput } | null>(null)
  const limitationsId = useId()
  const followersId = useId()
  const [limitations, setLimitations] = useState<string[]>([])

  const add = (limitation = '') => {
    append(emptyRecommendation(crypto.randomUUID(), limitation), {
      shouldFocus: true,
      focusName: `recommendations.${fields.length}.text`,
    })
  }
  const take = (index: number) => {
    setRemoved({ index, input: structuredClone(getValues(`recommendations.${index}`)) })
    remove(index)
  }
  const putBack = () => {
    if (!removed) return
    // Under a new key: the stored one may be in the bin by now.
    insert(removed.index, { ...removed.input, key: crypto.randomUUID() })
    setRemoved(null)
  }
  return (
    <>
      <datalist id={limitationsId}>
        {limitations.map((limitation) => (
          <option key={limitation} value={limitation} />
        ))}
      </datalist>
      <datalist id={followersId}>
        {props.members.map((member) => (
          <option
            key={member.name}
            value={`Đ/c ${member.name}${member.position && `, ${member.position}`}`}
          />
        ))}
      </datalist>
      <Unanswered onAnswer={add} />
      {fields.map((field, index) => (
        <RecommendationCard
          key={field.rowId}
          index={index}
          lists={{ limitations: limitationsId, followers: followersId }}
          onLimitationFocus={() => setLimitations(limitationsOf(getValues()))}
          onRemove={() => take(index)}
        />
      ))}
      {removed && (
        <Typography variant="body2" role="status" sx={{ mb: 1 }}>
          {t('minutes.recommendations.removed')}{' '}
          <Button onClick={putBack}>{t('minutes.recommendations.putBack')}</Button>
        </Typography>
      )}
      <Button startIcon={<AddIcon />} variant="outlined" onClick={() => add()}>
        {t('minutes.recommendations.add')}
      </Button>
    </>
  )
}
