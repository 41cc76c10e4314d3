import { describe, expect, test } from 'vitest'
import { documentBuilders } from '../../../electron/backend/documents/builders/registry.ts'
import { htmlOf } from '../../../electron/backend/documents/htmlWriter.ts'
import type { OfficialDocument } from '../../../electron/backend/documents/model.ts'
import { ruleSet } from '../../../electron/backend/documents/rules.ts'
import { withToneStyle } from '../../../electron/backend/documents/toneStyle.ts'
import { resourcesFolder } from './sampleFacts.ts'
import { documentNames, sampleFacts } from './samples/documents.ts'

const signer = { authority: 'T/L TRƯỞNG BAN', position: 'CHÁNH VĂN PHÒNG', name: 'Bế Văn Ích' }
const place = 'Thục Phán'

/** What stands on the page, one text after the other. */
function textOf(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  return body
    .replace(/<br>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
}

describe.each(['party-hd05', 'party-hd36', 'state-nd30'])('by the rules %s', (rulesId) => {
  const rules = ruleSet(resourcesFolder, rulesId)

  test.each(documentNames)('%s takes another signer, place and tone style without a new builder', (name) => {
    const facts = sampleFacts(name, rules.style)
    const office = { ...Object(facts.office), place }
    const document: OfficialDocument = documentBuilders[name].fromFacts(
      { ...facts, office, ...('signer' in facts ? { signer } : {}) },
      rules,
    )
    const print = (toneStyle: 'asTyped' | 'old' | 'new') =>
      textOf(htmlOf(document, rules, { resourcesFolder, toneStyle }))

    const text = print('asTyped')
    if ('signer' in facts) {
      const prefix = rules.style === 'party' ? 'T/L' : 'TL.'
      for (const said of [`${prefix} TRƯỞNG BAN`, signer.position, signer.name]) expect(text).toContain(said)
    }
    const says = document.blocks.some(
      (block) =>
        block.kind === 'letterhead' || (block.kind === 'signatures' && block.placeDate !== undefined),
    )
    expect(text.includes(`${place}, ngày`)).toBe(says)
    for (const style of ['old', 'new'] as const) expect(print(style)).toBe(withToneStyle(text, style))
  })
})
