import { createTransport } from 'nodemailer'
import { type Clock, systemClock } from '../database.ts'
import type { Keeper } from '../keeper.ts'
import { hostOf, isThisMachine } from '../public-address.ts'
import { type Due, findDue, insertDelivery, type Tried } from './mail.queries.ts'

export type Mailing = {
  readonly keeper: Keeper
  /** `smtp://user:password@host:port`, or smtps. */
  readonly smtpUrl: string
  /** The address letters come from. */
  readonly from: string
  readonly clock?: Clock
}

const mostTries = 8
const mostInRun = 500

/**
 * Sends what is due and answers how many went. A message is held while it is sent, so that two senders never send it
 * twice; its name goes along as Message-ID, so that a server that took it just before a crash can tell a second one.
 */
export async function sendMail({ keeper, smtpUrl, from, clock = systemClock }: Mailing): Promise<number> {
  // A letter to another machine goes enciphered: a server that speaks no TLS gets none.
  const requireTLS = !isThisMachine(hostOf(new URL(smtpUrl)))
  const transport = createTransport({ url: smtpUrl, requireTLS }, { from })
  let sent = 0
  try {
    for (let made = 0; made < mostInRun; made += 1) {
      const outcome = await keeper.transaction().execute(async (tx) => {
        const due = await findDue(tx, clock())
        if (due === undefined) return null
        const tried = await attempt(transport, due, from, clock())
        await insertDelivery(tx, tried, clock())
        return tried.outcome
      })
      if (outcome === null) return sent
      if (outcome === 'sent') sent += 1
    }
    return sent
  } finally {
    transport.close()
  }
}

async function attempt(
  transport: ReturnType<typeof createTransport>,
  { countyId, id, recipient, subject, body, attempts }: Due,
  from: string,
  now: Date,
): Promise<Tried> {
  const tried = { countyId, id, attempt: attempts + 1 }
  try {
    const messageId = `<${id}@${from.split('@').at(-1)}>`
    const { response } = await transport.sendMail({ to: recipient, subject, text: body, messageId })
    return { ...tried, outcome: 'sent', reply: response.slice(0, 500), again: null }
  } catch (error) {
    const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
    const reply = code === 0 ? null : String(code)
    // A server's 5xx about the recipient is final (RFC 5321, section 4.2.1); anything else is tried again.
    if (code >= 550 && code < 560) return { ...tried, outcome: 'refused', reply, again: null }
    const again = tried.attempt < mostTries ? new Date(now.getTime() + 60_000 * 2 ** tried.attempt) : null
    return { ...tried, outcome: 'unreachable', reply, again }
  }
}

/** Sends every half minute until stopped; what goes wrong is told and tried again. */
export function keepSending(
  mailing: Mailing,
  onFault: (error: unknown) => void,
  everySeconds = 30,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(() => sendMail(mailing)).catch(onFault)
  }, everySeconds * 1000)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
