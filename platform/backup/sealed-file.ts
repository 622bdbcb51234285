import { createCipheriv, createDecipheriv } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { DatabaseTrouble } from '../postgres/trouble.ts'
import { type BackupKey, type KeyNote, newFileKey, openFileKey } from './backup-key.ts'

/*
 * magic, length of the note (4 bytes), the key note as JSON, chunks, end mark.
 * Each chunk is 64 KiB (the last one 0 to 64 KiB) under AES-256-GCM with a tag of 16 bytes. Its nonce is its
 * number and whether it is the last, so that chunks cannot be moved, repeated, left out or cut off; the note is
 * authenticated with each. The end mark only tells a cut file from a changed one, for the sake of the message.
 */
const magic = Buffer.from('Centers of Wellness backup 1\n')
const endMark = Buffer.from('\nend of backup\n')
const chunkSize = 65_536
const tagSize = 16
const longestNote = 4096

/** Encrypts a stream of bytes as the content of a backup file. */
export async function* seal(content: AsyncIterable<Buffer>, key: BackupKey): AsyncGenerator<Buffer> {
  const { fileKey, note } = await newFileKey(key)
  const head = headOf(note)
  yield head
  let number = 0
  let waiting: Buffer = Buffer.alloc(0)
  for await (const piece of content) {
    waiting = waiting.length === 0 ? piece : Buffer.concat([waiting, piece])
    // One full chunk is kept back, since the last chunk is marked as such.
    while (waiting.length > chunkSize) {
      yield encrypt(fileKey, head, number++, false, waiting.subarray(0, chunkSize))
      waiting = waiting.subarray(chunkSize)
    }
  }
  yield encrypt(fileKey, head, number, true, waiting)
  yield endMark
}

/** Decrypts a backup file. Ends only when the very last byte has proved to be what was written. */
export async function* unseal(file: string, key: BackupKey): AsyncGenerator<Buffer> {
  const handle = await open(file, 'r').catch(() => {
    throw new DatabaseTrouble(`${file} cannot be read; is that the backup's name?`)
  })
  try {
    const { head, note } = await readHead(handle, file)
    const fileKey = await openFileKey(key, note, file)
    const end = (await handle.stat()).size - endMark.length
    const mark = await readAt(handle, end, endMark.length)
    if (!mark.equals(endMark)) {
      throw new DatabaseTrouble(
        `${file} is cut short: its end is missing. Copy it again from where it was made.`,
      )
    }
    let at = head.length
    for (let number = 0; ; number++) {
      const sealed = await readAt(handle, at, Math.min(chunkSize + tagSize, end - at))
      at += sealed.length
      const last = at >= end
      yield decrypt(fileKey, head, number, last, sealed, file)
      if (last) return
    }
  } finally {
    await handle.close()
  }
}

function headOf(note: KeyNote): Buffer {
  const text = Buffer.from(JSON.stringify(note))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  return Buffer.concat([magic, length, text])
}

async function readHead(handle: FileHandle, file: string): Promise<{ head: Buffer; note: KeyNote }> {
  const start = await readAt(handle, 0, magic.length + 4 + longestNote)
  const notOurs = new DatabaseTrouble(`${file} is not a backup of this product.`)
  if (start.length < magic.length + 4 || !start.subarray(0, magic.length).equals(magic)) throw notOurs
  const length = start.readUInt32BE(magic.length)
  const head = start.subarray(0, magic.length + 4 + length)
  if (length > longestNote || head.length < magic.length + 4 + length) throw notOurs
  try {
    return { head, note: JSON.parse(head.subarray(magic.length + 4).toString()) as KeyNote }
  } catch {
    throw notOurs
  }
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(number, 4, 6)
  nonce[11] = last ? 1 : 0
  return nonce
}

function encrypt(fileKey: Buffer, head: Buffer, number: number, last: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(number, last), { authTagLength: tagSize })
  cipher.setAAD(head)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function decrypt(
  fileKey: Buffer,
  head: Buffer,
  number: number,
  last: boolean,
  sealed: Buffer,
  file: string,
): Buffer {
  try {
    const body = sealed.length - tagSize
    const decipher = createDecipheriv('aes-256-gcm', fileKey, nonceOf(number, last), {
      authTagLength: tagSize,
    })
    decipher.setAAD(head)
    decipher.setAuthTag(sealed.subarray(body))
    return Buffer.concat([decipher.update(sealed.subarray(0, body)), decipher.final()])
  } catch {
    throw new DatabaseTrouble(`${file} was changed or damaged after it was made; use another copy of it.`)
  }
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length))
  const { bytesRead } = at < 0 ? { bytesRead: 0 } : await handle.read(buffer, 0, buffer.length, at)
  return buffer.subarray(0, bytesRead)
}
