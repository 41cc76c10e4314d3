/** What a host does for the backend, because it needs a browser engine. */
export interface HostServices {
  /**
   * Renders a standalone page to PDF with its own page size and margins (CSS `@page`).
   * Throws `ExpectedError('document.printerMissing')` where no browser engine is at hand.
   */
  printPdf(html: string): Promise<Uint8Array>
}

export interface BackendOptions {
  /** Holds the database, originals, attachments, backups and logs; made where it is missing. */
  dataFolder: string
  /** The shipped facts and fonts (`resources/`). */
  resourcesFolder: string
  version: string
  /** Fills an empty data folder with invented records. */
  demo: boolean
  /** True for a program that ends after one call: others wait for the data folder then. */
  isBrief?: boolean
  services: HostServices
}
