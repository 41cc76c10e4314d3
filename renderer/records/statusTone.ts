import type { StatusTone } from '../components/StatusChip.tsx'

const tones: Record<string, StatusTone> = {
  recognised: 'good',
  done: 'good',
  notRecognised: 'bad',
  open: 'attention',
  proposed: 'active',
  continued: 'active',
  inProgress: 'active',
  partlyDone: 'active',
}

/** How a code of a `status` field is coloured; the words stand beside the colour. */
export function toneOf(code: string): StatusTone {
  return tones[code] ?? 'neutral'
}
