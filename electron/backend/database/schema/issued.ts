/** A document as it was issued; rows are only ever added. */
export interface IssuedPageTable {
  id: string
  documentId: string
  issuedAt: string
  /** Of the program that made the page. */
  programVersion: string
  title: string
  /** The whole page; its typefaces stand in `issuedFonts`. */
  html: string
  fonts: string
  /** JSON. */
  facts: string
  blocks: string
  rules: string
  toneStyle: string
}

/** Typefaces of issued pages as CSS, by the SHA-256 of the CSS. */
export interface IssuedFontsTable {
  sha256: string
  css: string
}
