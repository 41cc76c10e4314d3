import { z } from 'zod'
import type { FactField } from '../../../shared/contract/documents.ts'
import { askedFacts } from './builders/asked.ts'
import { type DocumentBuilderName, documentBuilders } from './builders/registry.ts'

/** The schema without what makes it optional. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return bare(schema.unwrap())
  }
  return schema
}

function widgetOf(schema: z.core.$ZodType): FactField['widget'] {
  if (schema instanceof z.ZodObject) return 'group'
  if (schema instanceof z.ZodArray) return schema.element instanceof z.ZodObject ? 'rows' : 'lines'
  if (schema instanceof z.ZodEnum) return 'choice'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'mark'
  return 'line'
}

/** The object whose facts a group or a row is made of. */
function partsOf(schema: z.core.$ZodType): z.ZodObject | null {
  if (schema instanceof z.ZodObject) return schema
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) return schema.element
  return null
}

function fieldOf(name: string, schema: z.core.$ZodType): FactField[] {
  const entry = schema instanceof z.ZodType ? askedFacts.get(schema) : undefined
  if (!entry) throw new Error(`Nobody said how the fact “${name}” is asked for`)
  if (!entry.asked) return []
  const { label, widget, hint, phrases, legalBasis, choices } = entry.asked
  const inner = bare(schema)
  const parts = partsOf(inner)
  return [
    {
      name,
      label,
      widget: widget ?? widgetOf(inner),
      hint: hint ?? null,
      phrases: phrases ?? null,
      legalBasis: legalBasis ?? false,
      choices: Object.entries(choices ?? {}).map(([code, word]) => ({ code, label: word })),
      fields: parts ? fieldsOf(parts) : [],
    },
  ]
}

/** The facts of a schema as they are asked for, in its order. Throws for a fact that says nothing about itself. */
export function fieldsOf(schema: z.ZodObject): FactField[] {
  return Object.entries(schema.shape).flatMap(([name, fact]) => fieldOf(name, fact))
}

const known = new Map<DocumentBuilderName, FactField[]>()

/** What the clerk is asked for a kind of document, from the schema of its facts itself. */
export function factFields(kind: DocumentBuilderName): FactField[] {
  const fields = known.get(kind) ?? fieldsOf(documentBuilders[kind].facts)
  known.set(kind, fields)
  return fields
}
