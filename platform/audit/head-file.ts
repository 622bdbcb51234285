import { createHmac, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Head } from './chain.queries.ts'

/** A line of the head file: up to where a county's chain went at a moment, signed. */
export type SignedHead = Head & { readonly sealedAt: string; readonly signature: string }

// The fixed bytes before the 32 of a key in PKCS #8 (RFC 8410).
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The signing key, made from the product's secret, which no database login knows. */
export function headKey(secret: string) {
  const seed = createHmac('sha256', secret).update('audit head').digest()
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
}

const said = ({ county, number, head, sealedAt }: Omit<SignedHead, 'signature'>) =>
  Buffer.from(`${county}\n${number}\n${head}\n${sealedAt}`)

/** Adds lines to the file, which lies where the database's logins cannot write. */
export function appendHeads(file: string, secret: string, heads: readonly Head[], sealedAt: Date): void {
  const key = headKey(secret)
  const lines = heads.map((head) => {
    const line = { ...head, sealedAt: sealedAt.toISOString() }
    return `${JSON.stringify({ ...line, signature: sign(null, said(line), key).toString('base64url') })}\n`
  })
  mkdirSync(dirname(file), { recursive: true })
  appendFileSync(file, lines.join(''), { mode: 0o600 })
}

/** The file's lines; throws a sentence that names the first that is not ours. */
export function readHeads(file: string, secret: string): readonly SignedHead[] {
  if (!existsSync(file)) return []
  const key = createPublicKey(headKey(secret))
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((text, index) => {
    const line = parsed(text)
    const signature = Buffer.from(line?.signature ?? '', 'base64url')
    if (line === null || !verify(null, said(line), key, signature))
      throw new HeadFileError(`Line ${index + 1} of ${file} does not bear our signature.`)
    return line
  })
}

const erased = 'erased'

/** Says in the file that a county's trail went with the county; what comes after begins anew. */
export const appendErasure = (file: string, secret: string, county: number, at: Date): void =>
  appendHeads(file, secret, [{ county, number: 0, head: erased }], at)

/** The heads that a trail must still answer for: none of a county from before it was erased. */
export function standingHeads(heads: readonly SignedHead[]): readonly SignedHead[] {
  const erasures = new Map(heads.flatMap(({ county, head }, at) => (head === erased ? [[county, at]] : [])))
  return heads.filter(({ county }, at) => at > (erasures.get(county) ?? -1))
}

export class HeadFileError extends Error {}

function parsed(text: string): SignedHead | null {
  try {
    return JSON.parse(text) as SignedHead
  } catch {
    return null
  }
}
