import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { docxElements, mmToTwips } from './docxElements.ts'
import type { FlowSection } from './layout/flow.ts'
import { typeset, type WriterOptions } from './layout/typeset.ts'
import type { OfficialDocument } from './model.ts'
import type { RuleSet } from './rules.ts'
import { withToneStyle } from './toneStyle.ts'

function pageSize({ page }: RuleSet, orientation: FlowSection['orientation']) {
  // the library turns the paper itself: width and height are those of the upright sheet
  return {
    width: mmToTwips(page.widthMm),
    height: mmToTwips(page.heightMm),
    orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  }
}

/** Turned, the sheet's left margin (where it is bound) lies at the top. */
function pageMargins({ page, pageNumber }: RuleSet, orientation: FlowSection['orientation']) {
  const { topMm, bottomMm, leftMm, rightMm } = page.margins
  const [top, right, bottom, left] =
    orientation === 'portrait' ? [topMm, rightMm, bottomMm, leftMm] : [leftMm, topMm, rightMm, bottomMm]
  return {
    top: mmToTwips(top),
    right: mmToTwips(right),
    bottom: mmToTwips(bottom),
    left: mmToTwips(left),
    header: mmToTwips(pageNumber.fromTopEdgeMm),
    footer: mmToTwips(pageNumber.fromTopEdgeMm),
  }
}

function pageNumberHeader({ pageNumber }: RuleSet): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: pageNumber.size.defaultPt * 2 })],
      }),
    ],
  })
}

/**
 * The document as a Word file (.docx) of the same layout as `htmlOf` prints, for editing and signing in Word or
 * LibreOffice.
 */
export async function docxOf(
  document: OfficialDocument,
  rules: RuleSet,
  options: WriterOptions,
): Promise<Uint8Array> {
  const sections = typeset(document, rules, options)
  const file = new Document({
    title: withToneStyle(document.title, options.toneStyle ?? 'asTyped'),
    creator: '',
    compatabilityModeVersion: 15,
    styles: {
      default: {
        document: {
          run: {
            font: rules.font.family,
            size: rules.components.body.size.defaultPt * 2,
            language: { value: 'vi-VN', eastAsia: 'vi-VN' },
          },
        },
      },
    },
    sections: sections.map(({ orientation, numberedSeparately, elements }, index) => ({
      properties: {
        titlePage: (index === 0 || numberedSeparately) && !rules.pageNumber.firstPageShown,
        page: {
          size: pageSize(rules, orientation),
          margin: pageMargins(rules, orientation),
          ...(numberedSeparately ? { pageNumbers: { start: 1 } } : {}),
        },
      },
      headers: { default: pageNumberHeader(rules), first: new Header({ children: [new Paragraph('')] }) },
      children: docxElements(elements),
    })),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}
