type Part = 'records' | 'units' | 'intake' | 'settings' | 'statistics' | 'register' | 'legalBasis'

/** Parts of the contract that show what these tables hold. A kind of record is a table of its own name. */
export function partsShowing(tables: readonly string[]): Part[] {
  const parts = new Set<Part>()
  for (const table of tables) {
    if (table === 'setting') parts.add('settings')
    else if (table.startsWith('intake')) parts.add('intake')
    else if (table === 'statisticalRow') parts.add('statistics')
    else if (table !== 'operation') parts.add('records')
    if (table === 'document') parts.add('register').add('legalBasis')
    if (table === 'unit') parts.add('units').add('statistics')
  }
  return [...parts]
}
