import type { UnitSummary } from '../../records/inputs/units.ts'
import { isValidOn } from '../../records/inputs/validity.ts'

export interface UnitNode {
  /** The unit's id, or `kind:<kind>` for a group of bodies. */
  id: string
  label: string
  children: UnitNode[]
}

/** Bodies that are no territory stand in groups of their kind. */
const bodyKinds: readonly UnitSummary['kind'][] = [
  'department',
  'organisation',
  'armedForce',
  'partyBody',
  null,
]

export const groupPrefix = 'kind:'

/** The units of a day as a tree: the territory first, then the bodies by kind. `groupLabel` names a kind's group. */
export function unitTree(
  units: readonly UnitSummary[],
  day: string,
  groupLabel: (kind: UnitSummary['kind']) => string,
): UnitNode[] {
  const shown = units.filter((unit) => isValidOn(unit, day))
  const nodes = new Map(
    shown.map((unit): [string, UnitNode] => [unit.id, { id: unit.id, label: unit.name, children: [] }]),
  )
  const roots: UnitNode[] = []
  const groups = new Map<UnitSummary['kind'], UnitNode>()
  for (const unit of shown) {
    const node = nodes.get(unit.id)
    if (!node) continue
    const parent = unit.parentId === null ? undefined : nodes.get(unit.parentId)
    const isBody = bodyKinds.includes(unit.kind)
    const parentUnit = shown.find((other) => other.id === unit.parentId)
    if (isBody && (!parentUnit || parentUnit.kind === 'province')) {
      const group = groups.get(unit.kind) ?? {
        id: `${groupPrefix}${unit.kind ?? 'other'}`,
        label: groupLabel(unit.kind),
        children: [],
      }
      groups.set(unit.kind, group)
      group.children.push(node)
    } else if (parent) parent.children.push(node)
    else roots.push(node)
  }
  return [...roots, ...bodyKinds.flatMap((kind) => groups.get(kind) ?? [])]
}

/** The part of a tree that leads to the nodes that match; a matching node keeps everything below it. */
export function prune(nodes: readonly UnitNode[], matches: (id: string) => boolean): UnitNode[] {
  return nodes.flatMap((node) => {
    if (matches(node.id)) return [node]
    const children = prune(node.children, matches)
    return children.length > 0 ? [{ ...node, children }] : []
  })
}

/** Ids of all nodes with something below them. */
export function branches(nodes: readonly UnitNode[]): string[] {
  return nodes.flatMap((node) => (node.children.length > 0 ? [node.id, ...branches(node.children)] : []))
}
