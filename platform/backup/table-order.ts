/** Names so ordered that a table comes after those it refers to; of tables in a circle, by name. */
export function parentsFirst(
  names: readonly string[],
  references: readonly { readonly child: string; readonly parent: string }[],
): readonly string[] {
  const parents = new Map<string, string[]>()
  for (const { child, parent } of references) parents.set(child, [...(parents.get(child) ?? []), parent])
  const known = new Set(names)
  const ordered = new Set<string>()
  const begun = new Set<string>()
  const visit = (name: string) => {
    if (begun.has(name)) return
    begun.add(name)
    for (const parent of parents.get(name) ?? []) if (known.has(parent)) visit(parent)
    ordered.add(name)
  }
  for (const name of [...names].sort()) visit(name)
  return [...ordered]
}
