import { createHmac, hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { DatabaseTrouble } from '../postgres/trouble.ts'

/** What opens a backup: words a person keeps, or a file of 32 random bytes written as 64 hexadecimal digits. */
export type BackupKey = { readonly passphrase: string } | { readonly keyFile: string }

export const shortestPassphrase = 12
/** About 0.4 s and 128 MB for each guess. */
const scryptCost = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 }

/** Stands at the head of a backup in the clear: how its key is made, and a mark by which a wrong key is known. */
export type KeyNote = {
  readonly from: 'passphrase' | 'keyFile'
  readonly salt: string
  readonly mark: string
}

/** Makes a key file; one that exists is never replaced, since backups may depend on it. */
export async function createKeyFile(file: string): Promise<void> {
  await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EEXIST' ? 'exists already, and backups may depend on it' : 'cannot be written'
      throw new DatabaseTrouble(`${file} ${why}; give another name.`)
    },
  )
}

/** A key that serves this one backup, since its salt is new. */
export async function newFileKey(key: BackupKey): Promise<{ fileKey: Buffer; note: KeyNote }> {
  if ('passphrase' in key && key.passphrase.length < shortestPassphrase) {
    throw new DatabaseTrouble(`The passphrase of a backup needs at least ${shortestPassphrase} characters.`)
  }
  const salt = randomBytes(16)
  const fileKey = await derive(key, salt)
  const from = 'passphrase' in key ? 'passphrase' : 'keyFile'
  return { fileKey, note: { from, salt: salt.toString('hex'), mark: markOf(fileKey).toString('hex') } }
}

/** The key of an existing backup. Refuses a key that is not its own. */
export async function openFileKey(key: BackupKey, note: KeyNote, file: string): Promise<Buffer> {
  if ('passphrase' in key !== (note.from === 'passphrase')) {
    throw new DatabaseTrouble(
      `${file} opens with a ${note.from === 'passphrase' ? 'passphrase' : 'key file'}; give that instead.`,
    )
  }
  const fileKey = await derive(key, Buffer.from(note.salt, 'hex'))
  const mark = Buffer.from(note.mark, 'hex')
  if (mark.length === 32 && timingSafeEqual(mark, markOf(fileKey))) return fileKey
  const what = 'passphrase' in key ? 'The passphrase' : `The key in ${key.keyFile}`
  throw new DatabaseTrouble(`${what} does not open ${file}.`)
}

async function derive(key: BackupKey, salt: Buffer): Promise<Buffer> {
  if ('keyFile' in key) {
    return Buffer.from(hkdfSync('sha256', await readKeyFile(key.keyFile), salt, 'wellness backup', 32))
  }
  return new Promise((resolve, reject) => {
    // Composed and decomposed letters look alike, and keyboards differ in which they send.
    scrypt(key.passphrase.normalize('NFC'), salt, 32, scryptCost, (error, made) => {
      if (error) reject(error)
      else resolve(made)
    })
  })
}

async function readKeyFile(file: string): Promise<Buffer> {
  const text = await readFile(file, 'latin1').catch(() => {
    throw new DatabaseTrouble(`The key file ${file} cannot be read.`)
  })
  const digits = text.trim()
  if (/^[0-9a-f]{64}$/i.test(digits)) return Buffer.from(digits, 'hex')
  throw new DatabaseTrouble(`The key file ${file} does not hold 64 hexadecimal digits.`)
}

const markOf = (fileKey: Buffer): Buffer =>
  createHmac('sha256', fileKey).update('wellness backup mark').digest()
