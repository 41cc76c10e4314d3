import { type Check, isBlank, warning } from './context.ts'

/** Nobody can sign what names no signer: the name stands under the seal (domain.md §10). */
export const signerChecks: Check = (context) => {
  const { signer } = context.prepared.facts
  if (typeof signer !== 'object' || signer === null || Array.isArray(signer)) return []
  const { name } = signer
  if (typeof name === 'string' && !isBlank(name)) return []
  const message =
    'Chưa ghi họ và tên người ký. Chọn người ký, hoặc ghi trong Cài đặt một lần cho mọi văn bản.'
  return [warning(context, 'signer.noName', message, { fact: 'signer' })]
}
