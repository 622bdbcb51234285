import { parseArgs } from 'node:util'
import { invitePerson, offerRefusalWords, offerSchema } from '#modules/people/index.ts'
import type { Database } from '#platform/database.ts'
import { roles, service } from '#platform/viewer.ts'
import { readConfig } from '../config.ts'
import { openProduct } from '../open.ts'
import { BadInput, type Command, type CommandIo } from './command.ts'

const help = `
./wellness invite --county 34 --role county_director --name "Ana Ruiz" --email ana@example.org
  Prints a link to hand to that person: it works once and for fourteen days. A county's first director begins so;
  from then on she invites her team on the page "People".

  --reason TEXT   why the person needs the role; "first of the county" unless said
  --title TEXT    what the county calls the post
  --place CODE    district (7 digits) or school (14 digits), for roles that belong to one

  Roles: ${roles.join(' ')}

  In practice mode only the practice county, 00, has people.
  Exit 0: done. 1: our fault. 2: bad input, and nothing was written.
`

export const inviteCommand: Command = {
  name: 'invite',
  summary: 'make the link by which a county’s first director begins',
  help,
  run: async (args, io) => {
    const asked = readInvite(args)
    const config = readConfig()
    if (config.mode === 'practice' && asked.county !== 0)
      throw new BadInput('In practice mode only county 00 has people. Set MODE=production for a real county.')
    const opened = await openProduct(config, io.note)
    try {
      const origin = config.publicUrl ?? `http://localhost:${config.port}`
      return await runInvite(opened.database, asked, io, origin.replace(/\/$/, ''))
    } finally {
      await opened.close()
    }
  },
}

export type InviteAsked = { readonly county: number; readonly typed: ReturnType<typeof offerSchema.parse> }

/** What was typed after `invite`; one sentence says what is wrong with it. */
export function readInvite(args: readonly string[]): InviteAsked {
  const values = parsed(args)
  const { county, ...offer } = values
  if (county === undefined || !/^\d{2}$/.test(county) || Number(county) > 58)
    throw new BadInput(
      'Which county? Give its two digits: --county 34 is Sacramento. ./wellness invite --help shows how.',
    )
  const typed = offerSchema.safeParse({ reason: 'first of the county', ...offer })
  if (!typed.success) throw new BadInput(`--${String(typed.error.issues[0]?.path[0])} is too long.`)
  return { county: Number(county), typed: typed.data }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const options = {
      county: text,
      role: text,
      name: text,
      email: text,
      reason: text,
      title: text,
      place: text,
    }
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new BadInput(
      `${error instanceof Error ? error.message : String(error)} ./wellness invite --help shows how.`,
    )
  }
}

/** Makes the invitation on a database that is open and prints its link, which nothing else ever shows. */
export async function runInvite(
  database: Database,
  { county, typed }: InviteAsked,
  io: CommandIo,
  origin: string,
): Promise<number> {
  const answer = await database.asViewer(service('command line', county), (tx) => invitePerson(tx, typed))
  if (!answer.done) throw new BadInput(`--${answer.field}: ${offerRefusalWords.en[answer.refusal]}`)
  for (const { path } of answer.invited) io.out(`${origin}${path}\n`)
  io.note(`Hand this link to ${typed.name} and to no one else. It works once and for fourteen days.`)
  return 0
}
