import { factFields } from '../factFields.ts'
import { type Check, warning } from './context.ts'

/** What was written for an earlier form of the document: it is kept, and the records' facts are printed instead. */
export const setAsideChecks: Check = (context) => {
  const { kind, setAside, stored } = context.prepared
  const instead = stored?.recordId || stored?.year ? 'đang in theo hồ sơ' : 'đang để trống'
  return setAside.map((name) => {
    const label = factFields(kind).find((field) => field.name === name)?.label
    const message = label
      ? `Phần “${label}” đã soạn không còn đúng mẫu của văn bản này, ${instead}. Phần đã soạn vẫn được giữ cho đến khi soạn lại.`
      : 'Có phần đã soạn mà mẫu của văn bản này không còn. Phần đó vẫn được giữ và không in ra.'
    return { ...warning(context, 'document.setAside', message, label ? { fact: name } : null), record: null }
  })
}
