import Papa from 'papaparse'
import { type Audience, audiences } from '../talk/talk.ts'
import { mail as mailSchema } from './registration.ts'

/** One line of a team, ready to be registered. */
export type TeamLine = { readonly name: string; readonly mail: string; readonly role: Audience }
export type TeamProblem = 'name' | 'mail' | 'role' | 'twice' | 'columns'
export type TeamFault = { readonly line: number; readonly problem: TeamProblem }

/** The most of one team; a larger one is several. */
export const mostInTeam = 200

/** Role names as people write them → role. */
export type RoleNames = ReadonlyMap<string, Audience>
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Every name of a role in any language, and the id it has in addresses. */
export const roleNames = (names: readonly Readonly<Record<Audience, string>>[]): RoleNames =>
  new Map(
    audiences.flatMap((role) => [
      [folded(role), role] as const,
      ...names.map((each) => [folded(each[role]), role] as const),
    ]),
  )

/**
 * Reads lines of `name, mail, role`, separated by commas, semicolons or tabs, with or without a line of headings. The
 * role may be left out, and is then that of the whole team. Lines are counted as they stand, from 1.
 */
export function readTeam(
  text: string,
  usual: Audience,
  names: RoleNames,
): { readonly lines: readonly TeamLine[]; readonly faults: readonly TeamFault[] } {
  // Papa guesses by the first lines, which may be empty.
  const delimiter = ['\t', ';'].find((one) => text.includes(one)) ?? ','
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter })
  const lines: TeamLine[] = []
  const faults: TeamFault[] = []
  for (const [index, cells] of data.entries()) {
    const [name = '', mail = '', role = ''] = cells.map((cell) => cell.trim())
    if (
      cells.every((cell) => cell.trim() === '') ||
      (index === 0 && !mail.includes('@') && /mail|correo/i.test(cells.join()))
    )
      continue
    const problem = problemOf({ name, mail, role, cells }, lines, names)
    if (problem !== null) faults.push({ line: index + 1, problem })
    else lines.push({ name, mail: mail.toLowerCase(), role: names.get(folded(role)) ?? usual })
  }
  return { lines, faults }
}

function problemOf(
  { name, mail, role, cells }: { name: string; mail: string; role: string; cells: readonly string[] },
  before: readonly TeamLine[],
  names: RoleNames,
): TeamProblem | null {
  if (cells.length > 3 || cells.length < 2) return 'columns'
  if (name === '' || name.length > 120 || /https?:|@/i.test(name)) return 'name'
  if (!mailSchema.safeParse(mail).success) return 'mail'
  if (before.some((line) => line.mail === mail.toLowerCase())) return 'twice'
  return role === '' || names.has(folded(role)) ? null : 'role'
}
