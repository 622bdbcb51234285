import { z } from 'zod'
import { countyHeading, findCounty, listCounties } from '#modules/places/index.ts'
import type { Tx } from '#platform/database.ts'
import { timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { dateIn } from '#platform/time.ts'
import { anyone, service } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import { findCountyContact } from '../find-my-school/find-my-school.queries.ts'
import { findReviewer } from '../text-confirmation/find-reviewer.ts'
import { wordsPart } from '../text-confirmation/words-of-page.ts'
import { type AnswerLink, readAnswerLink } from './answer-link.ts'
import { openDoorstep } from './open-doorstep.ts'
import { AnswerPage, ChooseAskerPage, ChooseCountyPage, NextPage } from './reach-out.page.tsx'
import { reachOutPolicy } from './reach-out.policy.ts'
import { findReply } from './reach-out.queries.ts'
import { type Asker, askers, reachOutSchema } from './reach-out.ts'
import { reachOutWords } from './reach-out.words.ts'
import { DangerPage, HelpOnlyPage, ReachOutForm, type ReachOutFormProps } from './reach-out-form.page.tsx'
import { receiveReachOut } from './receive-reach-out.ts'

const ask = only(reachOutPolicy, 'ask')
const path = '/counties/:code{[0-9]{2}}/we-need-you'
const dangerSchema = z.object({ danger: z.string().max(10).default('') })

// What a family saw or wrote is not to be found again by going back on a shared telephone.
const notKept = { headers: { 'cache-control': 'no-store' } } as const

/** Everyone who wants something of the county, by who is asking. A student is sent to a page that asks nothing. */
export const reachOutRoutes = (link: AnswerLink): readonly Route[] => {
  const doorstep = openDoorstep(link.secret)
  const formPage = (asked: Asked<typeof path>, asker: Asker, extras: Partial<ReachOutFormProps> = {}) =>
    openCounty(asked, async (tx) => {
      const { language, params } = asked
      const opened = extras.typed?.opened ?? doorstep.seal(tx.now)
      const props = { asker, language, code: params.code, opened, ...extras }
      const main = <ReachOutForm {...props} />
      const status = extras.problems === undefined ? 200 : 422
      return html({ title: reachOutWords[language].askers[asker], main, noindex: true }, status, notKept)
    })

  return [
    page('/we-need-you', ask, async ({ database, language }) => {
      const counties = await database.asViewer(anyone(), listCounties)
      const open = await Promise.all(
        counties
          .filter(({ listing }) => listing !== null)
          .map(async ({ id, code, name }) => ({
            code,
            heading: countyHeading(name, language),
            open: (await database.asViewer(anyone(id), findCountyContact)) !== undefined,
          })),
      )
      const { title, description } = reachOutWords[language]
      const main = <ChooseCountyPage counties={open.filter((one) => one.open)} language={language} />
      return html({ title, description, main })
    }),

    page(path, ask, ({ database, params, language }) =>
      database.asViewer(anyone(Number(params.code)), async (tx) => {
        const county = found(await findCounty(tx, Number(params.code)))
        const choice = { code: county.code, heading: countyHeading(county.name, language) }
        const open = (await findCountyContact(tx)) !== undefined
        const reviewer = await findReviewer(tx, wordsPart('page.we-need-you'))
        const { title, description } = reachOutWords[language]
        return html({
          title,
          description,
          reviewer,
          main: <ChooseAskerPage county={choice} open={open} language={language} />,
        })
      }),
    ),

    page(`${path}/:asker`, ask, async (asked) => {
      const asker = askerOf(asked.params.asker)
      if (asker !== 'family') return formPage(asked, asker)
      return openCounty(asked, async () => {
        const { language, params } = asked
        const main = <DangerPage code={params.code} language={language} />
        return html({ title: reachOutWords[language].dangerTitle, main, noindex: true }, 200, notKept)
      })
    }),

    form(`${path}/family/danger`, ask, dangerSchema, async (asked) =>
      asked.input.danger === 'no' ? formPage(asked, 'family') : helpOnly(asked.language),
    ),

    form(`${path}/:asker`, ask, reachOutSchema, async (asked) => {
      const { database, params, input, language, address } = asked
      const asker = askerOf(params.asker)
      await openCounty(asked, async () => undefined)
      const sender = { county: Number(params.code), asker, language, address }
      const received = await receiveReachOut(database, doorstep, sender, input)
      if (received.kind === 'danger') return helpOnly(language)
      if (received.kind === 'problems')
        return formPage(asked, asker, { typed: input, problems: received.problems })
      return seeOther(`/counties/${params.code}/we-need-you/${asker}/next`)
    }),

    page(`${path}/:asker/next`, ask, async ({ params, language }) => {
      const asker = askerOf(params.asker)
      const main = <NextPage asker={asker} code={params.code} language={language} />
      return html({ title: reachOutWords[language].nextTitle, main, noindex: true }, 200, notKept)
    }),

    page('/answers/:token', ask, ({ database, params, language }) =>
      database
        .asViewer(anyone(), async (tx) => readAnswerLink(link.secret, params.token, tx.now))
        .then(async (opens) => {
          const reply =
            opens &&
            (await database.asViewer(service('answer link', opens.county), (tx) =>
              findReply(tx, opens.stepId),
            ))
          const answer = reply?.words
            ? {
                words: reply.words,
                who: reply.byName,
                day: dayWords[language](dateIn(timeZone, reply.happenedAt)),
              }
            : null
          const main = <AnswerPage answer={answer} language={language} />
          const title = reachOutWords[language].answerTitle
          return html({ title, main, noindex: true }, answer === null ? 404 : 200, notKept)
        }),
    ),
  ]
}

const askerOf = (text: string): Asker => found(askers.find((asker) => asker === text))

function helpOnly(language: Language) {
  const main = <HelpOnlyPage language={language} />
  return html({ title: reachOutWords[language].helpTitle, main, noindex: true }, 200, notKept)
}

/** A county takes messages once its office has confirmed where families reach it: then someone is there to answer. */
function openCounty<Result>(
  { database, params }: Asked<typeof path>,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return database.asViewer(anyone(Number(params.code)), async (tx) => {
    found(await findCountyContact(tx))
    return work(tx)
  })
}
