import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A stretch of text as it stands on paper; distances in mm from the left and the top edge of the page. */
export type PrintedText = {
  text: string
  leftMm: number
  rightMm: number
  baselineMm: number
  sizePt: number
  /** Name of the font in the file: `Tinos-Bold`. */
  font: string
}

export type PrintedPage = {
  widthMm: number
  heightMm: number
  texts: PrintedText[]
  /** Lines drawn across the page, in mm. */
  rules: { leftMm: number; rightMm: number; topMm: number; thicknessPt: number }[]
  /** Lines drawn down the page, in mm: the edges of a table's columns. */
  uprights: { leftMm: number; topMm: number; bottomMm: number }[]
  /** All text in reading order, with single spaces. */
  content: string
}

const mmPerPt = 25.4 / 72
type Matrix = readonly [number, number, number, number, number, number]

function times(m: Matrix, n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = n
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ]
}

/** A shape no thicker than this is a line; one no longer than that is none. */
const thickestPt = 2
const shortestPt = 10

/** Thin shapes, lying and standing: what CSS borders become. */
async function linesDrawn(
  page: PDFPageProxy,
  heightPt: number,
): Promise<Pick<PrintedPage, 'rules' | 'uprights'>> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const stack: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const rules: PrintedPage['rules'] = []
  const uprights: PrintedPage['uprights'] = []
  let penPt = 0
  fnArray.forEach((operation, index) => {
    const args = argsArray[index]
    if (operation === OPS.save) stack.push(matrix)
    if (operation === OPS.restore) matrix = stack.pop() ?? matrix
    if (operation === OPS.transform) matrix = times(matrix, args)
    if (operation === OPS.setLineWidth) penPt = args[0] * Math.abs(matrix[3])
    if (operation !== OPS.constructPath || !args[2]) return
    const [left, bottom, right, top] = args[2]
    const [x1, y1] = times(matrix, [1, 0, 0, 1, left, bottom]).slice(4)
    const [x2, y2] = times(matrix, [1, 0, 0, 1, right, top]).slice(4)
    if (x1 === undefined || x2 === undefined || y1 === undefined || y2 === undefined) return
    const [acrossPt, downPt] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    if (acrossPt <= thickestPt && downPt >= shortestPt) {
      uprights.push({
        leftMm: ((x1 + x2) / 2) * mmPerPt,
        topMm: (heightPt - Math.max(y1, y2)) * mmPerPt,
        bottomMm: (heightPt - Math.min(y1, y2)) * mmPerPt,
      })
    }
    if (downPt > thickestPt || acrossPt < shortestPt) return
    rules.push({
      leftMm: Math.min(x1, x2) * mmPerPt,
      rightMm: Math.max(x1, x2) * mmPerPt,
      topMm: (heightPt - Math.max(y1, y2)) * mmPerPt,
      // a filled shape is as high as the line is thick; a stroked one is as thick as the pen
      thicknessPt: downPt || penPt,
    })
  })
  return { rules, uprights }
}

async function readPage(page: PDFPageProxy): Promise<PrintedPage> {
  const [, , widthPt = 0, heightPt = 0] = page.view
  // fonts are known only once the page's operators have been read
  const lines = await linesDrawn(page, heightPt)
  const { items } = await page.getTextContent()
  const texts = items.flatMap((item): PrintedText[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , left = 0, baseline = 0] = item.transform
    const font: { name: string } = page.commonObjs.get(item.fontName)
    return [
      {
        text: item.str,
        leftMm: left * mmPerPt,
        rightMm: (left + item.width) * mmPerPt,
        baselineMm: (heightPt - baseline) * mmPerPt,
        sizePt: item.height,
        font: font.name.replace(/^[A-Z]{6}\+/, ''),
      },
    ]
  })
  const content = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
  return {
    widthMm: widthPt * mmPerPt,
    heightMm: heightPt * mmPerPt,
    texts,
    ...lines,
    content: content.replace(/\s+/g, ' ').trim().normalize('NFC'),
  }
}

/** Reads what a PDF prints, page by page. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true })
  const document = await task.promise
  try {
    const pages: PrintedPage[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number)))
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** The texts of a page by lines, from top to bottom: stretches with one baseline are one line. */
export function linesOf(page: PrintedPage): PrintedText[] {
  const lines: PrintedText[] = []
  for (const text of page.texts.toSorted((a, b) => a.baselineMm - b.baselineMm || a.leftMm - b.leftMm)) {
    const line = lines.at(-1)
    // stretches further apart than a word are in different columns
    if (line && Math.abs(line.baselineMm - text.baselineMm) < 0.2 && text.leftMm - line.rightMm < 5) {
      const space = text.leftMm - line.rightMm > 0.5 ? ' ' : ''
      line.text += space + text.text
      line.rightMm = text.rightMm
    } else lines.push({ ...text })
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim().normalize('NFC') }))
}
