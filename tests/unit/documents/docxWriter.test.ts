import CFB from 'cfb'
import { expect, test } from 'vitest'
import { buildInspectionMinutes } from '../../../electron/backend/documents/builders/inspectionMinutes.ts'
import { docxOf } from '../../../electron/backend/documents/docxWriter.ts'
import type { OfficialDocument } from '../../../electron/backend/documents/model.ts'
import { ruleSet } from '../../../electron/backend/documents/rules.ts'
import { minutesFacts, resourcesFolder } from './sampleFacts.ts'
import { tableDocument } from './sampleTable.ts'

const rules = ruleSet(resourcesFolder)

async function parts(document: OfficialDocument): Promise<(name: string) => string> {
  const bytes = await docxOf(document, rules, { resourcesFolder })
  const archive = CFB.read(Buffer.from(bytes), { type: 'buffer' })
  return (name) => {
    const entry = CFB.find(archive, `Root Entry/${name}`)
    if (!entry) throw new Error(`No ${name} in the file`)
    return Buffer.from(entry.content).toString('utf8')
  }
}

const twips = (mm: number) => Math.round((mm * 1440) / 25.4)

test('the Word file has the paper, margins and page number of the rule set', async () => {
  const part = await parts(buildInspectionMinutes(minutesFacts, rules))
  const xml = part('word/document.xml')
  expect(xml).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"`)
  const margins = xml.match(/<w:pgMar[^>]*>/)?.[0]
  expect(margins).toContain(`w:top="${twips(20)}"`)
  expect(margins).toContain(`w:left="${twips(30)}"`)
  expect(margins).toContain(`w:right="${twips(15)}"`)
  expect(margins).toContain(`w:header="${twips(10)}"`)
  expect(xml).toContain('<w:titlePg/>')
  const headers = [part('word/header1.xml'), part('word/header2.xml')]
  const numbered = headers.filter((header) => header.includes('PAGE'))
  expect(numbered).toHaveLength(1)
  expect(numbered[0]).toContain('<w:sz w:val="28"/>')
  expect(part('word/styles.xml')).toContain('w:ascii="Times New Roman"')
})

test('body paragraphs are 14 pt on exactly 18 pt, 6 pt apart, indented by 10 mm', async () => {
  const xml = (await parts(buildInspectionMinutes(minutesFacts, rules)))('word/document.xml')
  const paragraph = xml.match(/<w:p>(?:(?!<w:p>).)*Thực hiện Quyết định số.*?<\/w:p>/)?.[0]
  expect(paragraph).toContain('w:after="120" w:before="120" w:line="360" w:lineRule="exact"')
  expect(paragraph).toContain(`w:firstLine="${twips(10)}"`)
  expect(paragraph).toContain('<w:jc w:val="both"/>')
  expect(paragraph).toContain('<w:sz w:val="28"/>')
})

test('the last paragraph stays with the signatures, and they in one piece', async () => {
  const xml = (await parts(buildInspectionMinutes(minutesFacts, rules)))('word/document.xml')
  const end = xml.slice(xml.indexOf('Biên bản kết thúc') - 600)
  expect(end.slice(0, 600)).toContain('<w:keepNext/>')
  const table = end.match(/<w:tbl>.*<\/w:tbl>/s)?.[0] ?? ''
  expect(table.match(/<w:tr>/g)).toHaveLength(2)
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(2)
  for (const name of ['Nông Thị Hà', 'Đàm Ngọc Ánh', 'Triệu Văn Ký']) expect(table).toContain(name)
})

test('tables repeat their header rows and do not split rows', async () => {
  const xml = (await parts(tableDocument))('word/document.xml')
  const table = xml.match(/<w:tbl>.*<\/w:tbl>/s)?.[0] ?? ''
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(3)
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)?.length ?? 0)
  expect(table).toContain('<w:gridSpan w:val="2"/>')
  expect(table).toContain('<w:vMerge w:val="restart"/>')
  expect(xml).toContain('w:orient="landscape"')
})

test('an appendix starts its page numbers again and shows none on its first page', async () => {
  const xml = (await parts(tableDocument))('word/document.xml')
  const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []
  expect(sections).toHaveLength(2)
  expect(sections[0]).not.toContain('w:start="1"')
  expect(sections[1]).toMatch(/<w:pgNumType[^>]*w:start="1"/)
  for (const section of sections) expect(section).toContain('<w:titlePg/>')
})

test('the number of a document is not broken at its hyphen', async () => {
  const xml = (await parts(buildInspectionMinutes(minutesFacts, rules)))('word/document.xml')
  expect(xml).toMatch(/12<\/w:t><w:noBreakHyphen\/><w:t[^>]*>QĐ\/BCĐ/)
})
