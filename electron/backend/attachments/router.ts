import type { Procedures } from '../procedures.ts'
import type { Services } from '../services.ts'
import { addAttachments, listAttachments, openAttachment, removeAttachment, setPart } from './attachments.ts'

/** The calls of `shared/contract/attachments.ts`. */
export function attachmentsRouter(services: Services, { attachments: procedures }: Procedures) {
  return procedures.router({
    list: procedures.list.handler(({ input }) => listAttachments(services, input.kind, input.recordId)),
    add: procedures.add.handler(({ input }) => addAttachments(services, input, input.files)),
    setPart: procedures.setPart.handler(({ input }) => setPart(services, input)),
    remove: procedures.remove.handler(({ input }) => removeAttachment(services, input.id)),
    open: procedures.open.handler(({ input }) => openAttachment(services, input.id)),
  })
}
