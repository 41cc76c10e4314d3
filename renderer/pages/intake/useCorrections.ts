import type { InferContractRouterInputs } from '@orpc/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Contract } from '../../../shared/contract/contract.ts'
import { api, client } from '../../api/client.ts'
import { useUndo } from '../../components/undo.tsx'

type Inputs = InferContractRouterInputs<Contract>['intake']

/** Corrects what was proposed for a table; its rows are staged anew and shown again. */
export function useCorrectTable() {
  const queries = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationFn: (correction: Inputs['correct']) => client.intake.correct(correction),
    onSuccess: async (table) => {
      queries.setQueryData(api.intake.table.queryKey({ input: { tableId: table.id } }), table)
      await queries.invalidateQueries({ queryKey: api.intake.key() })
    },
    onError: (error) => undo.fail(error),
  })
}

/** Corrects or decides one row; the counts of its table are asked again. */
export function useCorrectRow() {
  const queries = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationFn: (correction: Inputs['correctRow']) => client.intake.correctRow(correction),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.intake.key() })
    },
    onError: (error) => undo.fail(error),
  })
}
