/** Words for what is counted, each sort of things by itself: a column of households counts no persons. */
const sorts = {
  persons:
    /^(luot( nguoi)?|nguoi( dan| du| tham du| tham gia)?|dai bieu|dong chi|d\/c|hoc sinh|hoc vien|(hoi|dang|doan|thanh) vien|dvtn|doan vien,? thanh nien|can bo)$/,
  households: /^ho( gia dinh| dan)?$/,
  days: /^((ngay )?cong|ngay)$/,
  times: /^(cuoc|buoi|lan|hoi nghi|lop)$/,
} as const

function sortOf(words: string): string | null {
  return Object.entries(sorts).find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** True where a number is of other things than its column counts: “30 buổi” in a column of days, “35 người” in one of households. */
export function isOfOtherThings(words: string, unit: string): boolean {
  const [own, typed] = [sortOf(unit), sortOf(words)]
  return own !== null && typed !== null && own !== typed
}
