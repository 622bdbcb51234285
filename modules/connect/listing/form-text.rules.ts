/** What was typed, one or several texts a field. */
export type FormTyped = Readonly<Record<string, unknown>>

/** The text of a field, without blanks around it; empty when it was left out. */
export function textOf(typed: FormTyped, name: string): string {
  const given = typed[name]
  return typeof given === 'string' ? given.trim() : Array.isArray(given) ? String(given[0] ?? '').trim() : ''
}

/** Every text of a field that can have several. */
export const listOf = (typed: FormTyped, name: string): readonly string[] => {
  const given = typed[name]
  return (Array.isArray(given) ? given : [given]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  )
}
