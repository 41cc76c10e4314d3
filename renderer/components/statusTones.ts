/** What a status means for the clerk; never told by colour alone, the chip always has its words. */
export type StatusTone = 'neutral' | 'good' | 'attention' | 'bad' | 'active'
