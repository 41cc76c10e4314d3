import { describe, expect, test, vi } from 'vitest'
import { createFactStore } from '../../../../renderer/pages/documents/write/facts/factStore.ts'
import type { DocumentView, Facts } from '../../../../shared/contract/documents.ts'

function view(part: Partial<DocumentView> & { facts: Facts }): DocumentView {
  return {
    summary: null,
    document: 'generalLetter',
    recordId: null,
    year: null,
    title: '',
    revision: 1,
    fields: [],
    derived: part.facts,
    edited: [],
    ruleSet: 'party-hd05',
    toneStyle: 'asTyped',
    warnings: [],
    ...part,
  }
}

const store = (opened: DocumentView) => createFactStore(opened, null, () => {})

describe('facts while they are written', () => {
  test('what is typed is handed out once and its input is not begun anew', () => {
    const changed = vi.fn()
    const facts = createFactStore(view({ facts: { subject: 'một' } }), null, changed)
    facts.typed('subject', 'hai')
    expect(changed).toHaveBeenCalledOnce()
    expect(facts.shown().edited.has('subject')).toBe(true)
    expect(facts.shown().turns.subject).toBeUndefined()
    expect(facts.send()).toEqual({ edits: { subject: 'hai' }, reset: [] })
    expect(facts.send()).toEqual({ edits: {}, reset: [] })
  })

  test('a save that trims what is typed does not rewrite the input', () => {
    const facts = store(view({ facts: { subject: '', place: 'A' } }))
    facts.typed('subject', 'ban hành ')
    facts.send()
    facts.stored(view({ revision: 2, facts: { subject: 'ban hành', place: 'A' }, edited: ['subject'] }))
    expect(facts.valueOf('subject')).toBe('ban hành ')
    expect(facts.shown().turns).toEqual({})
  })

  test('facts that follow the records begin anew when these change, those being written stay', () => {
    const facts = store(view({ facts: { unit: 'Xã A', place: 'A' } }))
    facts.typed('place', 'B')
    facts.adopt(view({ facts: { unit: 'Xã B', place: 'C' } }))
    expect(facts.valueOf('unit')).toBe('Xã B')
    expect(facts.valueOf('place')).toBe('B')
    expect(facts.shown().turns).toEqual({ unit: 1 })
  })

  test('a fact taken back follows the records at once and says so in the next save', () => {
    const opened = view({ facts: { unit: 'Của tôi' }, derived: { unit: 'Xã A' }, edited: ['unit'] })
    const facts = store(opened)
    facts.takeBack('unit')
    expect(facts.valueOf('unit')).toBe('Xã A')
    expect(facts.shown().edited.has('unit')).toBe(false)
    expect(facts.unsaved()).toEqual({ edits: {}, reset: ['unit'] })
    facts.typed('unit', 'Lại của tôi')
    expect(facts.send()).toEqual({ edits: { unit: 'Lại của tôi' }, reset: [] })
  })

  test('a failed save waits again, and what was typed meanwhile wins', () => {
    const facts = store(view({ facts: { one: '', two: '' } }))
    facts.typed('one', '1')
    facts.typed('two', '2')
    facts.send()
    facts.typed('two', '22')
    facts.failed()
    expect(facts.send().edits).toEqual({ one: '1', two: '22' })
  })

  test('a fact changed elsewhere while it is written here is a collision', () => {
    const facts = store(view({ facts: { one: 'a', two: 'b' } }))
    facts.typed('one', 'mine')
    expect(facts.collides(view({ revision: 2, facts: { one: 'a', two: 'theirs' } }))).toBe(false)
    expect(facts.collides(view({ revision: 2, facts: { one: 'theirs', two: 'b' } }))).toBe(true)
  })

  test('a draft of this computer goes over what is stored', () => {
    const opened = view({ facts: { one: 'stored', two: 'mine' }, derived: { two: 'records' } })
    const facts = createFactStore(opened, { edits: { one: 'draft' }, reset: ['two'] }, () => {})
    expect([facts.valueOf('one'), facts.valueOf('two')]).toEqual(['draft', 'records'])
    expect(facts.send()).toEqual({ edits: { one: 'draft' }, reset: ['two'] })
  })
})
