import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { largestAttachment } from '../../../../shared/contract/attachments.ts'
import type { PaperPart } from '../../../../shared/records/inspectionPapers.ts'
import { client } from '../../../api/client.ts'
import { useErrorSentence } from '../../../components/ErrorNotice.tsx'
import { formatSize } from '../../../components/format.ts'
import { useUndo } from '../../../components/undo.tsx'
import { longestName, type Refused, sortFiles } from './filing.ts'

/** Files files under one paper of an inspection; `troubles` are the sentences on those that were not taken. */
export function usePaperFiles(inspectionId: string, part: PaperPart) {
  const { t } = useTranslation('dossier')
  const undo = useUndo()
  const sentence = useErrorSentence()
  const [refused, setRefused] = useState<Refused[]>([])
  const adding = useMutation({
    mutationFn: (files: File[]) =>
      client.attachments.add({ kind: 'inspection', recordId: inspectionId, files, part }),
    onSuccess: ({ attachments, operationId }) => {
      if (attachments.length > 0)
        undo.offer({ text: t('files.added', { count: attachments.length }), operationId })
      else undo.say(t('files.addedNone'))
    },
  })
  const add = (files: readonly File[]) => {
    const sorted = sortFiles(files)
    setRefused(sorted.refused)
    if (sorted.kept.length > 0) adding.mutate(sorted.kept)
  }
  const troubles = [
    ...refused.map(({ name, size, reason }) =>
      t(`files.${reason}`, {
        name,
        size: formatSize(size),
        most: formatSize(largestAttachment),
        longest: longestName,
      }),
    ),
    ...(adding.error ? [sentence(adding.error)] : []),
  ]
  return { add, adding: adding.isPending, troubles }
}
