import Box from '@mui/material/Box'
import { phraseList } from '../../../../shared/contract/documents.ts'
import { ValueLists } from '../../settings/ValueLists.tsx'
import { DocumentsFrame } from './DocumentsFrame.tsx'

/** The texts that recur in documents. */
export function PhrasesPage() {
  return (
    <DocumentsFrame tab="phrases">
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
        <ValueLists names={phraseList.options} texts="phrases" />
      </Box>
    </DocumentsFrame>
  )
}
