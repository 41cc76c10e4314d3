import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildInspectionMinutes } from '../../../electron/backend/documents/builders/inspectionMinutes.ts'
import { htmlOf } from '../../../electron/backend/documents/htmlWriter.ts'
import type { OfficialDocument } from '../../../electron/backend/documents/model.ts'
import { ruleSet } from '../../../electron/backend/documents/rules.ts'
import { type PdfPrinter, pdfPrinter } from '../../support/printPdf.ts'
import { longMinutesFacts, minutesFacts, resourcesFolder } from '../../unit/documents/sampleFacts.ts'
import { tableDocument } from '../../unit/documents/sampleTable.ts'
import { checkLinesApartFromTexts } from './measures.ts'
import { linesOf, type PrintedPage, type PrintedText, readPdf } from './readPdf.ts'

const rules = ruleSet(resourcesFolder)
const toleranceMm = 0.5
const tolerancePt = 0.1

let printer: PdfPrinter

beforeAll(async () => {
  printer = await pdfPrinter()
}, 60_000)

afterAll(() => printer.close())

async function printed(document: OfficialDocument): Promise<PrintedPage[]> {
  return readPdf(await printer.print(htmlOf(document, rules, { resourcesFolder })))
}

function lineWith(page: PrintedPage | undefined, text: string): PrintedText {
  const line = page && linesOf(page).find((candidate) => candidate.text.includes(text))
  if (!line) throw new Error(`“${text}” is not on the page`)
  return line
}

function near(value: number, expected: number, tolerance = toleranceMm): void {
  expect(Math.abs(value - expected), `${value} should be ${expected} ± ${tolerance}`).toBeLessThanOrEqual(
    tolerance,
  )
}

const centre = ({ leftMm, rightMm }: { leftMm: number; rightMm: number }) => (leftMm + rightMm) / 2

test('minutes keep the measures of the Party layout', async () => {
  const [first, second] = await printed(buildInspectionMinutes(minutesFacts, rules))
  if (!first || !second) throw new Error('The minutes should have two pages at least')
  near(first.widthMm, 210)
  near(first.heightMm, 297)

  for (const page of [first, second]) {
    expect(Math.min(...page.texts.map(({ leftMm }) => leftMm))).toBeGreaterThanOrEqual(30 - toleranceMm)
    expect(Math.max(...page.texts.map(({ rightMm }) => rightMm))).toBeLessThanOrEqual(195 + toleranceMm)
    expect(Math.max(...page.texts.map(({ baselineMm }) => baselineMm))).toBeLessThanOrEqual(277)
    expect(new Set(page.texts.map(({ font }) => font.split('-')[0]))).toEqual(new Set(['Tinos']))
  }

  const indented = lineWith(first, 'Thực hiện Quyết định số 12-QĐ/BCĐ')
  near(indented.leftMm, 40)
  near(indented.rightMm, 195)
  near(indented.sizePt, 14, tolerancePt)
  expect(indented.font).toBe('Tinos-Regular')
  const continued = lineWith(first, 'kiểm tra; Kế hoạch số 10-KH/BCĐ')
  near(continued.leftMm, 30)
  near(continued.baselineMm - indented.baselineMm, (18 * 25.4) / 72, 0.1)
  // 18 pt to the next line and 6 pt between paragraphs
  const next = lineWith(first, 'Hôm nay, vào lúc 8 giờ 00 phút')
  near(next.baselineMm - continued.baselineMm, (24 * 25.4) / 72, 0.1)
})

test('the heading block stands as the guidance draws it', async () => {
  const [first] = await printed(buildInspectionMinutes(minutesFacts, rules))
  const title = lineWith(first, 'ĐẢNG CỘNG SẢN VIỆT NAM')
  near(title.sizePt, 15, tolerancePt)
  expect(title.font).toBe('Tinos-Bold')
  const [rule] = first?.rules ?? []
  near(rule?.leftMm ?? 0, title.leftMm)
  near(rule?.rightMm ?? 0, title.rightMm)
  expect(rule?.topMm).toBeGreaterThan(title.baselineMm)

  const superior = lineWith(first, 'TỈNH ỦY CAO BẰNG')
  near(superior.sizePt, 14, tolerancePt)
  expect(superior.font).toBe('Tinos-Regular')
  near(superior.baselineMm, title.baselineMm)
  const issuer = lineWith(first, 'ĐOÀN KIỂM TRA SỐ 1')
  expect(issuer.font).toBe('Tinos-Bold')
  near(centre(issuer), centre(superior))
  expect(lineWith(first, 'QUY CHẾ DÂN CHỦ Ở CƠ SỞ').rightMm).toBeLessThan(title.leftMm)

  const number = lineWith(first, 'Số 03-BB/ĐKT')
  const date = lineWith(first, 'Cao Bằng, ngày 08 tháng 5 năm 2026')
  near(number.baselineMm, date.baselineMm)
  expect(date.font).toBe('Tinos-Italic')
  near(centre(date), centre(title))

  const typeName = lineWith(first, 'BIÊN BẢN')
  near(typeName.sizePt, 16, tolerancePt)
  near(centre(typeName), 30 + 165 / 2)
  expect(lineWith(first, '-----').font).toBe('Tinos-Regular')
})

test('page 1 has no number; the others have it centred, 10 mm from the edge', async () => {
  const [first, second] = await printed(buildInspectionMinutes(minutesFacts, rules))
  expect(first?.texts.filter(({ baselineMm }) => baselineMm < 20)).toEqual([])
  const numbers = second?.texts.filter(({ baselineMm }) => baselineMm < 20) ?? []
  expect(numbers.map(({ text }) => text)).toEqual(['2'])
  const [number] = numbers
  if (!number) throw new Error('Page 2 has no number')
  near(number.sizePt, 14, tolerancePt)
  near(centre(number), 30 + 165 / 2)
  // the line starts at 10 mm; its baseline lies the font's ascent (0.891 em) lower
  near(number.baselineMm - (0.891 * 14 * 25.4) / 72, 10)
})

test('three signatures on one line, with room to sign', async () => {
  const pages = await printed(buildInspectionMinutes(minutesFacts, rules))
  const last = pages.at(-1)
  const names = ['Nông Thị Hà', 'Đàm Ngọc Ánh', 'Triệu Văn Ký'].map((name) => lineWith(last, name))
  const heads = ['CHỦ TRÌ', 'GHI BIÊN BẢN', 'ĐƯỢC KIỂM TRA'].map((head) => lineWith(last, head))
  names.forEach((name, index) => {
    near(name.baselineMm, names[0]?.baselineMm ?? 0, 0.1)
    near(centre(name), 30 + 165 * ((index + 0.5) / 3))
    near(centre(name), centre(heads[index] ?? name))
    expect(name.font).toBe('Tinos-Bold')
  })
  const lowestHead = Math.max(...heads.map(({ baselineMm }) => baselineMm))
  near((names[0]?.baselineMm ?? 0) - lowestHead, 30 + (14 * 1.15 * 25.4) / 72, 1)
})

test('long minutes: nothing overlaps, and the signatures are not alone on their page', async () => {
  const pages = await printed(buildInspectionMinutes(longMinutesFacts, rules))
  expect(pages.length).toBeGreaterThan(8)
  const [first] = pages
  const number = lineWith(first, 'Số 03-BB/ĐKT')
  const title = lineWith(first, 'BIÊN BẢN')
  expect(title.baselineMm).toBeGreaterThan(number.baselineMm + 5)
  const header = linesOf(
    first ?? { widthMm: 0, heightMm: 0, texts: [], rules: [], uprights: [], content: '' },
  ).filter(({ baselineMm }) => baselineMm <= number.baselineMm)
  const left = header.filter(({ leftMm }) => leftMm < 100)
  const right = header.filter(({ leftMm }) => leftMm >= 100)
  expect(Math.max(...left.map(({ rightMm }) => rightMm))).toBeLessThanOrEqual(100)
  expect(right).toHaveLength(2)

  const all = pages.map(({ content }) => content).join(' ')
  for (const ordinal of [1, 30, 60])
    expect(all).toContain(`2.${ordinal}. Thực hiện nội dung kiến nghị thứ ${ordinal}:`)
  const closing = lineWith(pages.at(-1), 'CHỦ TRÌ')
  const above = linesOf(
    pages.at(-1) ?? { widthMm: 0, heightMm: 0, texts: [], rules: [], uprights: [], content: '' },
  ).filter(({ baselineMm }) => baselineMm > 20 && baselineMm < closing.baselineMm - 1)
  expect(above.length).toBeGreaterThan(0)
})

test('wherever the page ends, text stands above the signatures', async () => {
  const document = buildInspectionMinutes(minutesFacts, rules)
  const signatures = document.blocks.filter(({ kind }) => kind === 'signatures')
  for (const paragraphs of [24, 25, 26, 27, 28, 29, 30, 31]) {
    const filler = Array.from({ length: paragraphs }, () => ({
      kind: 'paragraph' as const,
      text: 'Đoạn văn ngắn.',
    }))
    const last = (await printed({ title: '', blocks: [...filler, ...signatures] })).at(-1)
    expect(last?.content).toContain('Đoạn văn ngắn.')
    expect(last?.content).toContain('Triệu Văn Ký')
  }
})

test('every Vietnamese letter survives printing', async () => {
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
  const small = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  const words = [...small, 'đ'].flatMap((letter) => [`x${letter}x`, `X${letter.toLocaleUpperCase('vi')}X`])
  const text = words.join(' ')
  const [page] = await printed({
    title: '',
    blocks: [
      { kind: 'paragraph', text },
      { kind: 'paragraph', text: [{ text, bold: true }] },
      { kind: 'paragraph', text: [{ text, italic: true }] },
      { kind: 'paragraph', text: [{ text, bold: true, italic: true }] },
    ],
  })
  for (const word of words) expect(page?.content.split(' ').filter((one) => one === word)).toHaveLength(4)
  expect(page?.content).not.toContain('\uFFFD')
})

test('a table in a landscape appendix repeats its header on every page', async () => {
  const pages = (await printed(tableDocument)).slice(1)
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) {
    near(page.widthMm, 297)
    near(page.heightMm, 210)
    expect(lineWith(page, 'Công nhận').font).toBe('Tinos-Bold')
    lineWith(page, '(3)')
  }
  expect(
    pages
      .map(({ content }) => content)
      .join(' ')
      .match(/Xã thứ \d+/g),
  ).toHaveLength(60)
})

test('a number that is wider than its column is broken within it, one that fits stays whole', async () => {
  const [page] = await printed({
    title: 'Danh sách',
    blocks: [
      {
        kind: 'table',
        density: 'compact',
        columns: [
          { widthMm: 20, align: 'left' },
          { widthMm: 35, align: 'left' },
          { widthMm: 110, align: 'left' },
        ],
        headerRows: [[{ text: 'Số' }, { text: 'Công văn' }, { text: 'Nội dung' }]],
        rows: [{ cells: ['1542-QĐ/BCĐDVKQCDC', 'theo số 25-CV/BCĐ', 'Đôn đốc'] }],
      },
    ],
  })
  if (!page) throw new Error('There is no page')
  checkLinesApartFromTexts(page, 'the table')
  expect(linesOf(page).some(({ text }) => text.includes('25-CV/BCĐ'))).toBe(true)
})
