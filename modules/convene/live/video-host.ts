import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { videoHost } from './live.rules.ts'

const file = z.object({ hosts: z.array(z.object({ host: z.string(), name: z.string() })) })

/** Where counties hold their video; read once from `content/video-hosts.json`. */
const { hosts } = file.parse(
  JSON.parse(readFileSync(new URL('../../../content/video-hosts.json', import.meta.url), 'utf8')),
)

/** A video link as a room may show it; null for one that leads to no host we know. */
export function videoOf(link: string | null): { readonly href: string; readonly name: string } | null {
  const host = videoHost(
    link,
    hosts.map((one) => one.host),
  )
  const known = hosts.find((one) => host === one.host || host?.endsWith(`.${one.host}`))
  return link === null || known === undefined ? null : { href: link, name: known.name }
}
