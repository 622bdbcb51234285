import { z } from 'zod'

type Check = (value: unknown) => boolean
/** Parts that were made here of the cells of tables are objects and lists as they should be, and a text in them is one or none. */
export type MadeOf = 'anything' | 'cells'

/**
 * A schema as a question, compiled once: true means that the schema takes the value as it is. It copies nothing and writes no
 * message, so that a large file is gone through once; what is not sound is shown to the schema, which says what is wrong. Of
 * what is made of cells only that is asked in which a cell can be wrong.
 * @throws TypeError for a kind of schema that it does not know.
 */
export function soundnessOf(schema: z.core.$ZodType, madeOf: MadeOf = 'anything'): Check {
  if (schema instanceof z.ZodOptional) return orElse(undefined, soundnessOf(schema.unwrap(), madeOf))
  if (schema instanceof z.ZodNullable) return orElse(null, soundnessOf(schema.unwrap(), madeOf))
  if (schema instanceof z.ZodString) return stringCheck(schema)
  if (schema instanceof z.ZodNumber) return numberCheck(schema)
  if (schema instanceof z.ZodEnum) {
    const values = new Set<unknown>(schema.options)
    return (value) => values.has(value)
  }
  if (schema instanceof z.ZodArray) {
    const item = soundnessOf(schema.element, madeOf)
    return (value) => Array.isArray(value) && value.every(item)
  }
  if (schema instanceof z.ZodObject) return objectCheck(schema, madeOf)
  throw new TypeError(`no question for ${schema._zod.def.type}`)
}

const orElse =
  (blank: undefined | null, inner: Check): Check =>
  (value) =>
    value === blank || inner(value)

/** True of a schema that takes every cell: any text or none, or parts of nothing else. */
function takesEveryCell(schema: z.core.$ZodType, mayLack = false): boolean {
  if (schema instanceof z.ZodOptional) return takesEveryCell(schema.unwrap(), true)
  if (schema instanceof z.ZodNullable) return takesEveryCell(schema.unwrap(), mayLack)
  if (schema instanceof z.ZodString) return mayLack && (schema._zod.def.checks ?? []).length === 0
  if (schema instanceof z.ZodArray) return mayLack && takesEveryCell(schema.element, true)
  if (schema instanceof z.ZodObject)
    return mayLack && Object.values(schema.shape).every((field) => takesEveryCell(field))
  return false
}

function objectCheck(schema: z.ZodObject, madeOf: MadeOf): Check {
  const fields = Object.entries(schema.shape).flatMap(([name, field]) => {
    if (madeOf === 'cells' && takesEveryCell(field)) return []
    const isSound = soundnessOf(field, madeOf)
    return [{ name, isSound, mayLack: isSound(undefined) }]
  })
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const { name, isSound, mayLack } of fields) {
      const inner = (value as Record<string, unknown>)[name]
      if (!(inner === undefined && mayLack) && !isSound(inner)) return false
    }
    return true
  }
}

function stringCheck(schema: z.ZodString): Check {
  const most = schema.maxLength ?? Number.POSITIVE_INFINITY
  const patterns = (schema._zod.def.checks ?? []).flatMap((one) => {
    const { check, pattern } = one._zod.def as { readonly check: string; readonly pattern?: RegExp }
    if (check === 'max_length') return []
    if (check === 'string_format' && pattern !== undefined) return [pattern]
    throw new TypeError(`no question for ${check}`)
  })
  return (value) => {
    if (typeof value !== 'string' || value.length > most) return false
    for (const pattern of patterns) if (!pattern.test(value)) return false
    return true
  }
}

function numberCheck(schema: z.ZodNumber): Check {
  const [least, most] = [
    schema.minValue ?? Number.NEGATIVE_INFINITY,
    schema.maxValue ?? Number.POSITIVE_INFINITY,
  ]
  for (const one of schema._zod.def.checks ?? [])
    if (!['greater_than', 'less_than'].includes(one._zod.def.check))
      throw new TypeError(`no question for ${one._zod.def.check}`)
  return (value) => typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most
}
