import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useWritten } from './context.tsx'
import { functionKeys, KeyHint, useFunctionKey } from './functionKeys.tsx'
import { emptyRecommendation, type MinutesForm, type RecommendationInput } from './minutesForm.ts'
import { limitationsOf, unansweredIn } from './problems.ts'
import { RecommendationCard } from './RecommendationCard.tsx'

/** Limitations that no recommendation answers yet; a click begins one (domain.md §8.7, 2). */
function Unanswered(props: { onAnswer: (limitation: string) => void }) {
  const { t } = useTranslation('inspections')
  const { getValues } = useFormContext<MinutesForm>()
  useWatch<MinutesForm>()
  const open = unansweredIn(getValues())
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

/** The limitation in whose line the cursor is. */
function limitationAtCursor(): string | null {
  const at = document.activeElement
  const isLimitation = at instanceof HTMLTextAreaElement && /(^|\.)limitations\.\d+\.text$/.test(at.name)
  return isLimitation && at.value.trim() !== '' ? at.value.trim() : null
}

/** What the team asks of the unit: text, the limitation behind it, who follows it up, and its deadlines. */
export function Recommendations() {
  const { t } = useTranslation('inspections')
  const { members } = useWritten()
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
    // Most often the same one follows them all up.
    const followedBy = getValues('recommendations').at(-1)?.followedBy ?? ''
    append(emptyRecommendation(crypto.randomUUID(), limitation, followedBy), {
      shouldFocus: true,
      focusName: `recommendations.${fields.length}.text`,
    })
  }
  useFunctionKey(functionKeys.recommendation, () =>
    add(limitationAtCursor() ?? unansweredIn(getValues())[0] ?? ''),
  )
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
        {members.map((member) => (
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
      <Button
        startIcon={<AddIcon />}
        variant="outlined"
        onClick={() => add()}
        aria-keyshortcuts={functionKeys.recommendation}
      >
        {t('minutes.recommendations.add')}
        <KeyHint of={functionKeys.recommendation} />
      </Button>
    </>
  )
}
