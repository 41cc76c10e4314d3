import Box from '@mui/material/Box'
import { useEffect, useEffectEvent } from 'react'

/** The keys of what is done most often while people talk. F1, F3, F5, F6, F10 to F12 belong to others. */
export const functionKeys = {
  start: 'F2',
  team: 'F4',
  content: 'F7',
  recommendation: 'F8',
  end: 'F9',
} as const
export type FunctionKey = (typeof functionKeys)[keyof typeof functionKeys]

/** Answers a key of its own wherever the cursor is; null leaves it to others. */
export function useFunctionKey(key: FunctionKey, run: (() => void) | null): void {
  const current = useEffectEvent((event: KeyboardEvent) => {
    if (!run || event.key !== key || event.isComposing || event.altKey || event.ctrlKey || event.metaKey)
      return
    event.preventDefault()
    if (!event.repeat) run()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => current(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** The key of a button, shown in it. */
export function KeyHint(props: { of: FunctionKey }) {
  return (
    <Box
      component="kbd"
      aria-hidden
      sx={{
        ml: 0.75,
        px: 0.5,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
        fontFamily: 'inherit',
        fontSize: '0.7rem',
        color: 'text.secondary',
      }}
    >
      {props.of}
    </Box>
  )
}
