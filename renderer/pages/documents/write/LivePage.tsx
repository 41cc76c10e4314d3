import Box from '@mui/material/Box'
import { useEffect, useRef, useState } from 'react'
import { fillPage, pageWidthOf, zoomPage } from './livePage.ts'

// Without this line browsers set a page by the rules of the last century.
const emptyPage = '<!doctype html>'

/**
 * A document as a page in a frame that can run no code. A new state of it is put in place of the old one, so that the
 * page neither blinks nor loses the place where one reads.
 */
export function LivePage(props: {
  html: string
  title: string
  zoom: number
  /** Told how wide the first sheet is, in pixels at zoom 1. */
  onWidth: (width: number) => void
  /** Told each time when the page stands there with its letters. */
  onShown: () => void
}) {
  const frame = useRef<HTMLIFrameElement>(null)
  const { html, zoom, onWidth, onShown } = props
  const [loaded, setLoaded] = useState(false)
  useEffect(() => {
    const page = loaded ? frame.current?.contentDocument : null
    if (!page) return
    fillPage(page, html)
    zoomPage(page, zoom)
    onWidth(pageWidthOf(page))
    void page.fonts.ready.then(onShown)
  }, [loaded, html, zoom, onWidth, onShown])
  return (
    <Box
      component="iframe"
      ref={frame}
      // Its document is this page's to fill; scripts stay forbidden.
      sandbox="allow-same-origin"
      srcDoc={emptyPage}
      onLoad={() => setLoaded(true)}
      title={props.title}
      sx={{ flex: 1, width: '100%', minHeight: 0, border: 0, bgcolor: '#d8dce2' }}
    />
  )
}
