import { z } from 'zod'
import { listPhaseCounts } from '#modules/learn/index.ts'
import { findCountyAnswer } from '#modules/plan/index.ts'
import { found } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  api,
  form,
  html,
  only,
  page,
  type Route,
  sameForAll,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone, atHome, may } from '#platform/viewer.ts'
import { inCounty } from '../convening/in-county.ts'
import { type Again, MovementPage } from './movement.page.tsx'
import { movementPolicy } from './movement.policy.ts'
import { findOwnFile, listCopies } from './movement.queries.ts'
import { proposedPhases, yearsOf } from './movement.rules.ts'
import { addressesSchema, fileSchema, type MovementStatement, tellSchema } from './movement.ts'
import { movementWords } from './movement.words.ts'
import {
  addAddresses,
  type MovementFront,
  removeAddress,
  tellMovement,
  withdrawMovement,
} from './tell-movement.ts'

const look = only(movementPolicy, 'look')
const tell = only(movementPolicy, 'tell')
const one = '/counties/:code{[0-9]{2}}/movement'
type MovementAsked = Asked<'/counties/:code/movement'>
type Said = keyof (typeof movementWords)['en']['said']

/** How far counties have come: the county's own signed file, and what it reads of others. */
export const movementRoutes = (front: MovementFront): readonly Route[] => [
  api('/counties/:code{[0-9]{2}}/movement.json', look, ({ database, params }) =>
    database.asViewer(anyone(Number(params.code)), async (tx): Promise<Answer> => {
      const body = found((await findOwnFile(tx))?.file)
      return { kind: 'bytes', body, type: 'application/json; charset=utf-8', status: 200 }
    }),
  ),
  page(one, look, (asked) => movementPage(asked)),
  form(
    one,
    tell,
    tellSchema,
    async (asked) => {
      const { database, input, typed, language } = asked
      const outcome = await tellMovement(database, home(asked), front, input)
      if (outcome.done) return back(asked, 'told')
      const refusal = movementWords[language].refusals[outcome.refusal]
      return movementPage(asked, { again: { typed, problems: {} }, refusal, status: 409 })
    },
    {
      invalid: ({ typed, problems, ...asked }) =>
        movementPage(asked, { again: { typed, problems }, status: 422 }),
    },
  ),
  form(`${one}/withdrawal`, tell, z.object({}), async (asked) => {
    await withdrawMovement(asked.database, home(asked))
    return back(asked, 'withdrawn')
  }),
  form(
    `${one}/addresses`,
    tell,
    addressesSchema,
    async (asked) => {
      await addAddresses(asked.database, home(asked), asked.input.addresses)
      return back(asked, 'added')
    },
    {
      invalid: ({ typed, problems, ...asked }) =>
        movementPage(asked, { again: { typed, problems }, status: 422 }),
    },
  ),
  form(`${one}/addresses/:address{[0-9a-f-]{36}}/removal`, tell, z.object({}), async (asked) => {
    await removeAddress(asked.database, home(asked), id(asked.params.address))
    return back(asked, 'removed')
  }),
]

const home = ({ viewer, params }: Pick<MovementAsked, 'viewer' | 'params'>) =>
  atHome(viewer, Number(params.code))
const back = ({ params }: Pick<MovementAsked, 'params'>, said: Said) =>
  seeOther(`/counties/${params.code}/movement?said=${said}`)

/** What our own file tells; null where there is none. */
const toldIn = (file: string | null): MovementStatement | null =>
  file === null ? null : (fileSchema.safeParse(JSON.parse(file)).data?.statement ?? null)

type Shown = { readonly again?: Again; readonly refusal?: string; readonly status?: number }

const movementPage = (asked: MovementAsked, shown: Shown = {}): Promise<Answer> =>
  inCounty(asked, async (tx, county) => {
    const { viewer, params, query, language } = asked
    const words = movementWords[language]
    const code = Number(params.code)
    const isOffice =
      viewer.county === code && viewer.guest === undefined && may(viewer, movementPolicy, 'tell')
    const own = await findOwnFile(tx)
    const desk = isOffice
      ? {
          years: yearsOf((await findCountyAnswer(tx, code))?.figures.everySchoolIn ?? null),
          proposed: proposedPhases(await listPhaseCounts(tx)),
          told: toldIn(own?.file ?? null),
        }
      : null
    const said = query.get('said') ?? ''
    const main = (
      <MovementPage
        path={`/counties/${params.code}/movement`}
        copies={await listCopies(tx)}
        publishedAt={own === undefined || own.file === null ? null : own.publishedAt}
        desk={desk}
        again={shown.again ?? { typed: {}, problems: {} }}
        said={isOffice && shown.status === undefined && said in words.said ? words.said[said as Said] : null}
        refusal={shown.refusal ?? null}
        language={language}
      />
    )
    return html(
      {
        title: words.title,
        description: words.lead,
        main,
        wide: true,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: county },
          { href: '', text: words.title },
        ],
      },
      shown.status ?? 200,
      shown.status === undefined ? sameForAll(code) : {},
    )
  })
