import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FieldValue } from '../../../shared/contract/records.ts'
import { api, client } from '../../api/client.ts'
import { useUndo } from '../../components/undo.tsx'
import { type ChosenCell, columnName } from './cells.ts'

/** Writes one figure, says so and offers to take it back. */
export function useSaveFigure(form: string, period: string) {
  const { t } = useTranslation('statistics')
  const queries = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationFn: async ({ cell, value }: { cell: ChosenCell; value: FieldValue }) => {
      const { line, column } = cell
      const [row] = line.rows
      return await client.statistics.save({
        form,
        period: row?.period ?? period,
        unitId: line.unitId ?? '',
        ...(row ? { id: row.id, revision: row.revision } : {}),
        figures: { [column.code]: value },
      })
    },
    onSuccess: async ({ operationId }, { cell }) => {
      const { line, column } = cell
      undo.offer({
        text: t('saved', { unit: line.unitName ?? t('grid.unknownUnit'), column: columnName(column) }),
        operationId,
      })
      await queries.invalidateQueries({ queryKey: api.statistics.key() })
    },
    onError: (error) => undo.fail(error),
  })
}

/** Throws a row away and offers to bring it back. */
export function useRemoveRow() {
  const { t } = useTranslation('statistics')
  const queries = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationFn: ({ id }: { id: string; unit: string }) => client.statistics.remove({ id }),
    onSuccess: async ({ operationId }, { unit }) => {
      undo.offer({ text: t('removed', { unit }), operationId })
      await queries.invalidateQueries({ queryKey: api.statistics.key() })
    },
    onError: (error) => undo.fail(error),
  })
}
