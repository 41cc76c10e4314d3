import type { Settings } from '../../../../shared/contract/settings.ts'

/** Words that name a kind of body; the name of a place follows them. */
const bodyWords =
  /^(tỉnh ủy|thành ủy|huyện ủy|thị ủy|đảng ủy( xã| phường)?|ủy ban nhân dân( tỉnh| thành phố| huyện| xã| phường)?|hội đồng nhân dân( tỉnh| xã| phường)?|đảng bộ tỉnh)(?= |$)/

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** A body printed in capitals as it stands in a sentence: `TỈNH ỦY CAO BẰNG` is `Tỉnh ủy Cao Bằng`. */
export function bodyInSentence(capitals: string): string {
  const small = capitals.trim().toLocaleLowerCase('vi')
  const words = bodyWords.exec(small)?.[0]
  if (words === undefined) return capitalised(small)
  const place = small.slice(words.length).split(' ').map(capitalised).join(' ')
  return capitalised(words) + place
}

function isPeoplesCommittee({ issuingBodyLines }: Settings): boolean {
  return /^ủy ban nhân dân/.test(issuingBodyLines.join(' ').trim().toLocaleLowerCase('vi'))
}

/**
 * The issuing body within a sentence: a steering committee is `Ban Chỉ đạo`, a People's Committee goes without the name
 * of its place (`Ủy ban nhân dân tỉnh`), any other stands with its whole name.
 */
function nameInSentence(settings: Settings): string {
  const whole = settings.issuingBodyLines.join(' ')
  if (/^\s*ban chỉ đạo/.test(whole.toLocaleLowerCase('vi'))) return 'Ban Chỉ đạo'
  const sentence = bodyInSentence(whole)
  if (!isPeoplesCommittee(settings)) return sentence
  return /^Ủy ban nhân dân (tỉnh|thành phố|huyện|xã|phường)(?= |$)/.exec(sentence)?.[0] ?? sentence
}

/** The body that issues, from the settings. */
export function officeOf(settings: Settings) {
  return {
    superiorBody: settings.superiorBody,
    issuingBodyLines: settings.issuingBodyLines.length > 0 ? settings.issuingBodyLines : ['…'],
    shortName: settings.issuingBodySymbol,
    place: settings.place || null,
    name: nameInSentence(settings),
    drafterSymbol: settings.drafterSymbol || null,
  }
}

/** Who signs, from the settings. */
export function signerOf(settings: Settings) {
  return {
    authority: settings.signerAuthority || null,
    position: settings.signerPosition || null,
    name: settings.signerName || null,
  }
}

/** What every document that the body issues has from the settings. */
export function issueOf(settings: Settings) {
  return { office: officeOf(settings), signer: signerOf(settings), archive: settings.archive || null }
}

/**
 * Who decides on commendations: of a People's Committee its chair (Luật Thi đua, khen thưởng), in the parts in which it
 * is printed; the issuing body itself where nothing is given.
 */
export function chairAsDecider(settings: Settings): string[] {
  if (!isPeoplesCommittee(settings)) return []
  const [first = '', ...others] = settings.issuingBodyLines
  return [`CHỦ TỊCH ${first}`, ...others]
}

/** The body above within a sentence, to which documents go for information; null where there is none. */
export function superiorInSentence(settings: Settings): string | null {
  return settings.superiorBody.trim() ? bodyInSentence(settings.superiorBody) : null
}

export { unitWithinSentence as withinSentence } from '../../units/succession.ts'
