import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useEffect, useEffectEvent, useState } from 'react'
import { droppedFiles } from './droppedFiles.ts'

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** Takes files and folders that are dropped anywhere in the window while it is shown. */
export function DropZone(props: {
  /** What dropping does, in words. */
  text: string
  onFiles: (files: File[]) => void
}) {
  const [over, setOver] = useState(false)
  const drop = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(props.onFiles)
  })
  useEffect(() => {
    const stop = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', run: (event: DragEvent) => void) =>
      window.addEventListener(name, run, { signal: stop.signal })
    listen('dragover', (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    })
    // Leaving the window has no element that it leads to; moving between elements has.
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false)
    })
    listen('drop', drop)
    return () => stop.abort()
  }, [])
  if (!over) return null
  return (
    <Box
      sx={{
        position: 'fixed',
        inset: 0,
        zIndex: 'modal',
        display: 'grid',
        placeItems: 'center',
        bgcolor: 'background.default',
        opacity: 0.94,
        outline: '3px dashed',
        outlineColor: 'primary.main',
        outlineOffset: -16,
        pointerEvents: 'none',
      }}
    >
      <Typography variant="h1" component="p" color="primary">
        {props.text}
      </Typography>
    </Box>
  )
}
