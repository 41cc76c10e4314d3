/** A name that was not taken yet: the name itself, else with a number behind it. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.')
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let free = name
  for (let copy = 2; isTaken(free); copy += 1) free = `${stem} (${copy})${end}`
  return free
}
