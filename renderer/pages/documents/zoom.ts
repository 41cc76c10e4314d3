/** A zoom of the preview: 1 is the size on paper at 96 dots per inch. */
export const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const

const fitMargin = 48
const largestFit = 1.5

/** The next larger or smaller zoom; stays at the ends. */
export function stepZoom(current: number, direction: 1 | -1): number {
  const further =
    direction > 0 ? zooms.filter((zoom) => zoom > current) : zooms.filter((zoom) => zoom < current)
  return (direction > 0 ? further[0] : further.at(-1)) ?? current
}

/** The zoom at which a page fills the room, both in pixels. */
export function fitZoom(roomWidth: number, pageWidth: number): number {
  if (pageWidth <= 0 || roomWidth <= fitMargin) return 1
  return Math.min(largestFit, (roomWidth - fitMargin) / pageWidth)
}
