import * as XLSX from 'xlsx'
import { attributeOf } from '../extras.ts'
import { emptyTags, unescaped } from './xml.ts'

/** The number formats that every .xlsx has (ECMA-376, 18.8.30), before any file names others. */
const builtIn: Readonly<Record<number, string>> = { ...XLSX.SSF.get_table() }

const ownFormats = /<numFmts(?: [\w:]+="[^"<]*")*>([\s\S]*?)<\/numFmts>/
const cellFormats = /<cellXfs(?: [\w:]+="[^"<]*")*>([\s\S]*?)<\/cellXfs>/
const cellFormat = /<xf(?: [\w:]+="[^"<>]*")+\s*\/?>/g
const anyCellFormat = /<(?:\w+:)?xf[\s/>]/g

/**
 * The number format of each cell format of an .xlsx, from its styles (ECMA-376, 18.8), in their order; null where they are
 * not written as nearly all programs do.
 */
export function plainFormats(stylesXml: string): string[] | null {
  // Formats that depend on conditions name some of their own, under numbers of their own.
  const named = ownFormats.exec(stylesXml)?.[1]
  if (named === undefined && stylesXml.includes('numFmts')) return null
  const own = emptyTags(named ?? '', 'numFmt')
  const content = cellFormats.exec(stylesXml)?.[1]
  if (!own || content === undefined) return null
  const codes = new Map(
    own.map((tag) => [attributeOf(tag, 'numFmtId'), unescaped(attributeOf(tag, 'formatCode'))]),
  )
  const tags = content.match(cellFormat) ?? []
  if (tags.length !== (content.match(anyCellFormat)?.length ?? 0)) return null
  return tags.map((tag) => {
    const number = attributeOf(tag, 'numFmtId') || '0'
    return codes.get(number) ?? builtIn[Number(number)] ?? ''
  })
}

/** The format of cells that name none. */
export const generalFormat = builtIn[0] ?? ''
