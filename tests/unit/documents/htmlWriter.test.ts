import { expect, test } from 'vitest'
import { htmlOf } from '../../../electron/backend/documents/htmlWriter.ts'
import type { OfficialDocument } from '../../../electron/backend/documents/model.ts'
import { ruleSet, ruleSetTitles } from '../../../electron/backend/documents/rules.ts'
import { resourcesFolder } from './sampleFacts.ts'

const rules = ruleSet(resourcesFolder)

function bodyOf(document: OfficialDocument, options: { toneStyle?: 'old' | 'new' } = {}): string {
  return htmlOf(document, rules, { resourcesFolder, ...options }).replace(/^[\s\S]*<body>/, '')
}

test('what was typed cannot become markup', () => {
  const evil = `<img src=x onerror="alert('1')"> & </style>`
  const html = htmlOf({ title: evil, blocks: [{ kind: 'paragraph', text: evil }] }, rules, {
    resourcesFolder,
  })
  expect(html).not.toContain('<img')
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  expect(html).toContain(
    '<title>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &lt;/style&gt;</title>',
  )
  expect(html).toContain(
    '<p class="s1">&lt;img src=x onerror=“alert(&#39;1&#39;)”&gt; &amp; &lt;/style&gt;</p>',
  )
})

test('the page needs nothing but itself and runs no script', () => {
  const html = htmlOf({ title: 'Biên bản', blocks: [{ kind: 'paragraph', text: 'Nguyên Bình' }] }, rules, {
    resourcesFolder,
  })
  expect(html).toContain('<html lang="vi">')
  expect(html).toContain('<title>Biên bản</title>')
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/https?:|url\((?!data:)|<script/)
})

test('the tone style changes the output only', () => {
  const document: OfficialDocument = {
    title: 'Ủy',
    blocks: [{ kind: 'paragraph', text: 'Tỉnh ủy, HOÀ AN, quý' }],
  }
  expect(bodyOf(document)).toContain('Tỉnh ủy, HOÀ AN, quý')
  expect(bodyOf(document, { toneStyle: 'old' })).toContain('Tỉnh uỷ, HOÀ AN, quý')
  expect(bodyOf(document, { toneStyle: 'new' })).toContain('Tỉnh ủy, HÒA AN, quý')
})

test('the large part of the typeface is embedded only where it is needed', () => {
  const page = (text: string) =>
    htmlOf({ title: '', blocks: [{ kind: 'paragraph', text }] }, rules, { resourcesFolder })
  expect(page('Łódź').length).toBeGreaterThan(page('Cao Bằng').length + 300_000)
})

test('the shipped rule sets are read, the default first', () => {
  expect(ruleSetTitles(resourcesFolder).map(({ id }) => id)).toEqual([
    'party-hd05',
    'party-hd36',
    'state-nd30',
  ])
  expect(() => ruleSet(resourcesFolder, 'party-hd99')).toThrow('party-hd99')
})
