import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useUndo } from '../../components/undo.tsx'

/** Stores tables as shown, says what came of it and offers to take it back. */
export function useCommit() {
  const { t } = useTranslation('intake')
  const undo = useUndo()
  return useMutation({
    mutationFn: (input: { tableIds: string[]; skipErrors: boolean; perFile?: boolean }) =>
      client.intake.commit(input),
    onSuccess: (outcome, { perFile }) => {
      const stored = t('committed', { created: outcome.created, updated: outcome.updated })
      const left = outcome.leftOut > 0 ? ` ${t('leftOut', { count: outcome.leftOut })}` : ''
      // Each file is taken back by itself, in its own menu.
      if (perFile) undo.say(`${stored}${left} ${t('committedApart')}`)
      else undo.offer({ text: stored + left, operationId: outcome.operationId })
    },
    onError: (error) => undo.fail(error),
  })
}
