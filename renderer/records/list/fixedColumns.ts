import type { FocusEvent } from 'react'
import { numberColumn, numberWidth } from './columns.tsx'

/** The grid's own column of boxes. */
export const boxColumn = '__check__'
const boxWidth = 50
/** A title that was drawn wider would leave no room for the columns beside it. */
const widestFixed = 420

/**
 * Styles under which the boxes, the numbers and the titles stay in sight while a wide list is scrolled sideways; `width` is
 * the one that the clerk has drawn the title to.
 */
export function fixedColumns(titleField: string, width: number | undefined): Record<string, object> {
  const fixed = [boxColumn, numberColumn, ...((width ?? 0) > widestFixed ? [] : [titleField])]
  const places = [0, boxWidth, boxWidth + numberWidth]
  const ground = 'var(--mui-palette-background-paper)'
  const styles = fixed.map((name, index): [string, object] => [
    `& .MuiDataGrid-cell[data-field="${name}"], & .MuiDataGrid-columnHeader[data-field="${name}"]`,
    {
      position: 'sticky',
      left: places[index],
      zIndex: 4,
      backgroundColor: 'inherit',
      ...(index === fixed.length - 1 && { borderRight: '1px solid var(--mui-palette-divider)' }),
    },
  ])
  // What is fixed covers what is scrolled away beneath it, in the colour that its row has just now.
  return {
    '& .MuiDataGrid-row, & .MuiDataGrid-columnHeaders [role="row"]': { backgroundColor: ground },
    ...Object.fromEntries(styles),
  }
}

function isFixed(cell: Element): boolean {
  return getComputedStyle(cell).position === 'sticky'
}

/** Scrolls a cell that the keyboard has reached out from under the fixed columns. */
export function bringFromUnder({ target }: FocusEvent<HTMLElement>): void {
  const cell = target.closest('[role="gridcell"], [role="columnheader"]')
  const scroller = cell?.closest('.MuiDataGrid-virtualScroller')
  if (!cell?.parentElement || !scroller || isFixed(cell)) return
  const edges = [...cell.parentElement.children]
    .filter(isFixed)
    .map((one) => one.getBoundingClientRect().right)
  const hidden = Math.max(0, ...edges) - cell.getBoundingClientRect().left
  if (hidden > 0) scroller.scrollLeft -= hidden
}
