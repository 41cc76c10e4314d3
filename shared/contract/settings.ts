import { oc } from '@orpc/contract'
import { z } from 'zod'

const line = z.string().trim().max(300)

/** What the office sets once: who it is, how its documents look. */
export const settings = z.object({
  clerkName: line.default(''),
  superiorBody: line.default('TỈNH ỦY CAO BẰNG'),
  issuingBodyLines: z
    .array(line)
    .max(6)
    .default(['BAN CHỈ ĐẠO THỰC HIỆN', 'QUY CHẾ DÂN CHỦ Ở CƠ SỞ', 'VÀ PHONG TRÀO THI ĐUA', '“DÂN VẬN KHÉO”']),
  issuingBodySymbol: line.default('BCĐ'),
  place: line.default('Cao Bằng'),
  signerAuthority: line.default(''),
  signerPosition: line.default('TRƯỞNG BAN'),
  signerName: line.default(''),
  ruleSet: z.enum(['party-hd05', 'party-hd36', 'state-nd30']).default('party-hd05'),
  toneStyle: z.enum(['asTyped', 'old', 'new']).default('asTyped'),
})
export type Settings = z.output<typeof settings>

export const settingsContract = {
  get: oc.output(settings),
  save: oc.input(settings.partial()).output(settings),
}
