import type { InferContractRouterInputs } from '@orpc/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Contract } from '../../../shared/contract/contract.ts'
import { api, client } from '../../api/client.ts'
import { useUndo } from '../../components/undo.tsx'

export type Answer = InferContractRouterInputs<Contract>['intake']['answer']

/** Answers equal questions and says for how many rows. */
export function useAnswer() {
  const { t } = useTranslation('intake')
  const queries = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationFn: (answer: Answer) => client.intake.answer(answer),
    onSuccess: async (done) => {
      undo.say(t(done.tables > 1 ? 'questions.answeredInTables' : 'questions.answered', done))
      await queries.invalidateQueries({ queryKey: api.intake.key() })
    },
    onError: (error) => undo.fail(error),
  })
}
