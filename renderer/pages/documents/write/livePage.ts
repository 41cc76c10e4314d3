/** What stands in the head of a page beside its title. */
function stylesOf(page: Document): string {
  return [...page.querySelectorAll('style')].map((style) => style.textContent).join('\n')
}

/** Puts a standalone page in the place of the one that is shown; the place where one reads stays. */
export function fillPage(shown: Document, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html')
  const { scrollLeft, scrollTop } = shown.documentElement
  shown.documentElement.lang = next.documentElement.lang
  // The styles carry the typeface; reading it anew would make the letters blink.
  if (stylesOf(shown) !== stylesOf(next)) {
    shown.head.replaceChildren(...[...next.head.children].map((child) => shown.importNode(child, true)))
  }
  shown.body.replaceWith(shown.importNode(next.body, true))
  shown.documentElement.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' })
}

/** Draws the page at a zoom; the part of it that is in sight stays in sight. */
export function zoomPage(shown: Document, zoom: number): void {
  const root = shown.documentElement
  const wanted = String(zoom)
  if (root.style.zoom === wanted) return
  const part = root.scrollHeight > 0 ? root.scrollTop / root.scrollHeight : 0
  root.style.zoom = wanted
  root.scrollTop = part * root.scrollHeight
}

/** The width of the first sheet at zoom 1, in pixels; 0 where there is none. Wider appendices are scrolled to. */
export function pageWidthOf(shown: Document): number {
  // The layout's own pixels, which the zoom of the page does not change.
  return shown.querySelector<HTMLElement>('.sheet')?.offsetWidth ?? 0
}
