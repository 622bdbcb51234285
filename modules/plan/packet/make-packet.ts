import { readFileSync } from 'node:fs'
import { typeset } from '#platform/typeset/typeset.ts'
import type { Language } from '#platform/words.ts'
import type { PacketInput } from './packet.ts'
import { packetContent } from './packet-content.rules.ts'

export type PacketOptions = { readonly language: Language }

/**
 * The board packet as a tagged PDF, letter size. Same input, same bytes. It is set in a thread; throws TypesetBusy
 * when too many packets wait already.
 */
export async function makePacket(
  input: PacketInput,
  { language }: PacketOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  template ??= readFileSync(new URL('./packet.typ', import.meta.url), 'utf8')
  return typeset({ template, data: packetContent(input, language) })
}

let template: string | undefined
