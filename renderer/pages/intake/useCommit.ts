import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { useUndo } from '../../components/undo.tsx'

/** Stores tables as shown, says what came of it and offers to take it back. */
export function useCommit() {
  const { t } = useTranslation('intake')
  const undo = useUndo()
  return useMutation({
    mutationFn: (input: { tableIds: string[]; skipErrors: boolean }) => client.intake.commit(input),
    onSuccess: (outcome) => {
      const stored = t('committed', { created: outcome.created, updated: outcome.updated })
      const left = outcome.leftOut > 0 ? ` ${t('leftOut', { count: outcome.leftOut })}` : ''
      undo.offer({ text: stored + left, operationId: outcome.operationId })
    },
    onError: (error) => undo.fail(error),
  })
}
