import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone, atHome, lookingAt, may } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { listingWords } from '../listing/listing.words.ts'
import { makePacket, removePacket } from './make-packet.ts'
import { PacketListPage, type PacketListShown, PacketPage, packetName } from './packet.page.tsx'
import { packetPolicy } from './packet.policy.ts'
import { listPackets } from './packet.queries.ts'
import { packetSchema } from './packet.ts'
import { packetWords } from './packet.words.ts'
import { readPacket } from './read-packet.ts'

const open = only(packetPolicy, 'open')
const make = only(packetPolicy, 'make')

/** Packets: read by anyone as they stand that day, made and taken away by who keeps the directory. */
export const packetRoutes = ({ origin }: { readonly origin: string }): readonly Route[] => [
  page('/counties/:code{[0-9]{2}}/packets', open, (asked) => listAnswer(asked)),
  form(
    '/counties/:code{[0-9]{2}}/packets',
    make,
    packetSchema,
    async ({ database, viewer, params, input }) => {
      const made = await makePacket(database, atHome(viewer, Number(params.code)), input)
      return seeOther(`/counties/${params.code}/packets/${made}`)
    },
    { invalid: (asked) => listAnswer(asked, textsOf(asked.typed), asked.problems) },
  ),
  form(
    '/counties/:code{[0-9]{2}}/packets/:packet/removal',
    make,
    z.object({}),
    async ({ database, viewer, params }) => {
      await removePacket(database, atHome(viewer, Number(params.code)), id(params.packet))
      return seeOther(`/counties/${params.code}/packets`)
    },
  ),
  page('/counties/:code{[0-9]{2}}/packets/:packet', open, ({ database, viewer, params, language }) =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const county = found(await findCounty(tx, Number(params.code)))
      const { packet, parts } = await readPacket(database, tx, id(params.packet))
      const at = `/counties/${params.code}`
      const title = packetName(packet, language)
      const address = origin === '' ? null : `${origin}${at}/packets/${packet.id}`
      return html({
        title,
        description: packetWords[language].lead,
        main: (
          <PacketPage
            at={at}
            packet={packet}
            parts={parts}
            address={address}
            mayText={may(lookingAt(viewer, Number(params.code)), listingPolicy, 'check')}
            language={language}
          />
        ),
        breadcrumbs: [
          { href: at, text: countyTitle(county.name, language) },
          { href: `${at}/packets`, text: packetWords[language].title },
          { href: '', text: title },
        ],
      })
    }),
  ),
]

/** What was typed, without files. */
const textsOf = (typed: Readonly<Record<string, unknown>>): PacketListShown['typed'] =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]): [string, string | string[]][] => {
      if (typeof value === 'string') return [[name, value]]
      return Array.isArray(value) ? [[name, value.filter((one) => typeof one === 'string')]] : []
    }),
  )

function listAnswer(
  { database, viewer, params, language }: Asked<'/counties/:code'>,
  typed: PacketListShown['typed'] = {},
  problems: PacketListShown['problems'] = {},
): Promise<Answer> {
  return database.asViewer(lookingAt(viewer, Number(params.code)), async (tx) => {
    const county = found(await findCounty(tx, Number(params.code)))
    const title = countyTitle(county.name, language)
    const words = packetWords[language]
    const main = (
      <PacketListPage
        path={`/counties/${params.code}/packets`}
        countyTitle={title}
        packets={await listPackets(tx)}
        mayMake={may(tx.viewer, packetPolicy, 'make')}
        typed={typed}
        problems={problems}
        language={language}
      />
    )
    return html(
      {
        title: words.title,
        description: words.lead,
        main,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: title },
          { href: `/counties/${params.code}/find-help`, text: listingWords[language].title },
          { href: '', text: words.title },
        ],
      },
      Object.keys(problems).length > 0 ? 422 : 200,
    )
  })
}
