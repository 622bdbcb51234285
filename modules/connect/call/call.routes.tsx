import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { openDoorstep } from '#platform/doorstep.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone, atHome } from '#platform/viewer.ts'
import { whenOf } from '../listing/directory.ts'
import { listSchoolPoints } from '../listing/listing.queries.ts'
import { AskPage, ThanksPage } from './ask.page.tsx'
import { askForCall, callDoorstep } from './ask-for-call.ts'
import { callPolicy } from './call.policy.ts'
import { partOfDayAt } from './call.rules.ts'
import { callSchema, trySchema } from './call.ts'
import { callWords } from './call.words.ts'
import { CallDeskPage } from './desk.page.tsx'
import { closeCall, closeHeldCalls, readOpenCalls, tryCall } from './work-call.ts'

type CountyAsked = Asked<'/counties/:code'>

export const callRoutes = ({ secret }: { readonly secret: string }): readonly Route[] => {
  const doorstep = openDoorstep({ secret, ...callDoorstep })

  const askPage = async (
    { database, params, language, query }: CountyAsked,
    typed: Readonly<Record<string, unknown>> = {},
    problems: Readonly<Record<string, string>> = {},
    tooMany = false,
  ): Promise<Answer> =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const county = found(await findCounty(tx, Number(params.code)))
      const schools = await listSchoolPoints(tx)
      const words = callWords[language]
      const given = Object.fromEntries(
        Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      )
      const chosen = query.get('school')
      const main = (
        <AskPage
          code={params.code}
          schools={schools}
          typed={{ ...(chosen === null ? {} : { school: chosen }), ...given }}
          problems={problems}
          tooMany={tooMany}
          opened={given.opened ?? doorstep.seal(tx.now)}
          language={language}
        />
      )
      const title = countyTitle(county.name, language)
      return html(
        {
          title: words.title,
          description: words.lead,
          main,
          breadcrumbs: [
            { href: `/counties/${params.code}`, text: title },
            { href: '', text: words.title },
          ],
        },
        Object.keys(problems).length > 0 ? 422 : 200,
      )
    })

  return [
    page('/counties/:code{[0-9]{2}}/call-me', only(callPolicy, 'ask'), (asked) => askPage(asked)),
    form(
      '/counties/:code{[0-9]{2}}/call-me',
      only(callPolicy, 'ask'),
      callSchema,
      async (asked) => {
        const { database, params, address, input, typed } = asked
        const outcome = await askForCall(database, doorstep, { county: Number(params.code), address }, input)
        if (!outcome.done && outcome.refusal === 'too_many')
          return { ...(await askPage(asked, typed, {}, true)), status: 429 }
        if (!outcome.done) return askPage(asked, typed, { school: 'school' })
        return seeOther(`/counties/${params.code}/call-me/thanks`)
      },
      { invalid: (asked) => askPage(asked, asked.typed, asked.problems) },
    ),
    page('/counties/:code{[0-9]{2}}/call-me/thanks', only(callPolicy, 'ask'), async ({ params, language }) =>
      html({
        title: callWords[language].thanksTitle,
        noindex: true,
        main: <ThanksPage code={params.code} language={language} />,
      }),
    ),
    page('/counties/:code{[0-9]{2}}/calls', only(callPolicy, 'answer'), (asked) =>
      deskAnswer(asked, asked.query.has('saved')),
    ),
    form(
      '/counties/:code{[0-9]{2}}/calls/:call/try',
      only(callPolicy, 'answer'),
      trySchema,
      async (asked) => {
        const { database, params, input } = asked
        const outcome = await tryCall(database, home(asked), id(params.call), input)
        if (!outcome.done) return deskAnswer(asked, false, callWords[asked.language].owed[outcome.refusal])
        return seeOther(`/counties/${params.code}/calls?saved`)
      },
    ),
    form(
      '/counties/:code{[0-9]{2}}/calls/:call/closing',
      only(callPolicy, 'answer'),
      z.object({ how: z.enum(['not_reached', 'junk']) }),
      async (asked) => {
        const { database, params, input } = asked
        const outcome = await closeCall(database, home(asked), id(params.call), input.how)
        if (!outcome.done) return deskAnswer(asked, false, callWords[asked.language].owed[outcome.refusal])
        return seeOther(`/counties/${params.code}/calls?saved`)
      },
    ),
    form(
      '/counties/:code{[0-9]{2}}/calls/held',
      only(callPolicy, 'answer'),
      z.object({ last: z.uuid() }),
      async (asked) => {
        const { database, params, input } = asked
        const outcome = await closeHeldCalls(database, home(asked), id(input.last))
        if (!outcome.done) return deskAnswer(asked, false, callWords[asked.language].owed[outcome.refusal])
        return seeOther(`/counties/${params.code}/calls?saved`)
      },
    ),
  ]
}

const home = ({ viewer, params }: CountyAsked) => atHome(viewer, Number(params.code))

async function deskAnswer(asked: CountyAsked, saved: boolean, refusal?: string): Promise<Answer> {
  const { database, params, language } = asked
  const viewer = home(asked)
  const calls = await readOpenCalls(database, viewer)
  const { county, today, now } = await database.asViewer(viewer, async (tx) => ({
    county: found(await findCounty(tx, Number(params.code))),
    today: tx.today,
    now: partOfDayAt(whenOf(tx).moment.minutes),
  }))
  const words = callWords[language]
  const title = countyTitle(county.name, language)
  const main = (
    <CallDeskPage
      path={`/counties/${params.code}/calls`}
      countyTitle={title}
      calls={calls}
      today={today}
      now={now}
      saved={saved}
      refusal={refusal}
      language={language}
    />
  )
  return html(
    {
      title: words.deskTitle(title),
      noindex: true,
      main,
      breadcrumbs: [
        { href: `/counties/${params.code}`, text: title },
        { href: '', text: words.desk },
      ],
    },
    refusal === undefined ? 200 : 409,
  )
}
