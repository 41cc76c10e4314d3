import type { DivisionBlock } from '../model.ts'
import type { Component } from '../rules.ts'
import { divisionLabel } from '../wording.ts'
import { balancedParagraph, componentParagraph, type LayoutContext } from './context.ts'
import type { FlowElement } from './flow.ts'
import { unitsOf } from './lines.ts'

/** Depth of the divisions in the outline: under the title, a level for each. */
const outlines = { part: 2, chapter: 3, section: 4 } as const

/**
 * A part, chapter or section: its number, and under it its name. The decree asks for the name in capitals under parts and
 * chapters; the Party's guidance says nothing of it and is set the same.
 */
export function division({ of, ordinal, text }: DivisionBlock, context: LayoutContext): FlowElement[] {
  const { components } = context.rules
  const style = components[of]
  const { beforePt, afterPt } = components.body.spacing
  const name: Component = { ...style, caps: of !== 'section' }
  const isCentred = style.align === 'center'
  const label = componentParagraph(divisionLabel(style.pattern, ordinal), style, context, {
    beforePt,
    keepWithNext: true,
    outline: outlines[of],
    afterPt: text === '' ? afterPt : 0,
  })
  if (text === '') return [label]
  const under = { keepWithNext: true, afterPt }
  return [
    label,
    isCentred
      ? balancedParagraph(unitsOf(text), name, context.widthMm, context, under)
      : componentParagraph(text, name, context, under),
  ]
}
