import { unitWithinSentence } from '../../units/succession.ts'
import type { RuleSet } from '../rules.ts'
import { sentenceStart } from '../wording.ts'

/** The body that answers for a territory, by the style of the document: the Party writes to the Party's committee. */
const committees: Readonly<Record<RuleSet['style'], Readonly<Record<string, string>>>> = {
  party: {
    province: 'Tỉnh ủy',
    district: 'Huyện ủy',
    city: 'Thành ủy',
    commune: 'Đảng ủy',
    ward: 'Đảng ủy',
    town: 'Đảng ủy',
  },
  state: {
    province: 'Ủy ban nhân dân',
    district: 'Ủy ban nhân dân',
    city: 'Ủy ban nhân dân',
    commune: 'Ủy ban nhân dân',
    ward: 'Ủy ban nhân dân',
    town: 'Ủy ban nhân dân',
  },
}

/** `Huyện ủy` says already what it is the committee of. */
const withoutKind = /^(Tỉnh|Thành|Huyện) ủy$/u

/**
 * A unit as documents are addressed to it: nobody answers for “xã Huy Giáp” but `Đảng ủy xã Huy Giáp`, in the state's style
 * `Ủy ban nhân dân xã Huy Giáp` (domain.md §2.2); bodies and offices are addressed by their names.
 */
export function addresseeOf(
  { name, kind }: { name: string; kind: string | null },
  { style }: RuleSet,
): string {
  const said = unitWithinSentence(name)
  const isCity = kind === 'district' && /^thành phố /iu.test(said)
  const committee = committees[style][isCity ? 'city' : (kind ?? '')]
  if (committee === undefined || said === '') return sentenceStart(said)
  return `${committee} ${withoutKind.test(committee) ? said.replace(/^(tỉnh|thành phố|huyện) /u, '') : said}`
}
