import { openDoorstep } from '#platform/doorstep.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { inLanguage } from '../convening/convening.ts'
import { conveningsPath } from '../convening/in-county.ts'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { EvaluationPage } from './evaluation.page.tsx'
import { whyNotEvaluate } from './evaluation.rules.ts'
import { evaluationSchema } from './evaluation.ts'
import { evaluationWords } from './evaluation.words.ts'
import { giveEvaluation } from './give-evaluation.ts'

const read = only(conveningPolicy, 'read')
const one = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}/evaluation'
type EvaluationAsked = Asked<'/counties/:code/convenings/:convening/evaluation'>
/** A room behind one address answers within the hour; more is nobody's room. */
const bounds = { many: 400, most: 800 } as const

type Again = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, string>>
  readonly signs?: readonly StudentSign[]
  readonly refusal?: string
  readonly status?: number
}

/** Where whoever was there says what they thought. Everyone is a visitor here, so that nobody is known. */
export const evaluationRoutes = ({ secret }: { readonly secret: string }): readonly Route[] => {
  const doorstep = openDoorstep({ secret, form: 'evaluation', ...bounds })

  const formPage = ({ database, params, language }: EvaluationAsked, again: Again = {}): Promise<Answer> =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const convening = found(await findConvening(tx, id(params.convening)))
      const words = evaluationWords[language]
      const closed = whyNotEvaluate(convening, tx.now)
      const refusal = again.refusal ?? (closed === null ? null : words.refusals[closed])
      const opened = again.typed?.opened
      const main =
        refusal === null ? (
          <EvaluationPage
            of={inLanguage(convening.title, convening.titleEs, language)}
            action={pathOf(params)}
            opened={typeof opened === 'string' ? opened : doorstep.seal(tx.now)}
            typed={again.typed ?? {}}
            problems={again.problems ?? {}}
            signs={again.signs ?? []}
            language={language}
          />
        ) : (
          <>
            <h1>{words.title}</h1>
            <p role="alert">{refusal}</p>
            <p>
              <a href={pathOf(params)}>{words.link}</a>
            </p>
          </>
        )
      return html({ title: words.title, noindex: true, main }, again.status ?? 200)
    })

  return [
    page(one, read, (asked) => formPage(asked)),
    form(
      one,
      read,
      evaluationSchema,
      async (asked) => {
        const { database, params, input, typed, address, language } = asked
        const to = { county: Number(params.code), convening: id<'convening'>(params.convening), address }
        const outcome = await giveEvaluation(database, doorstep, to, input)
        if (!outcome.done) {
          const refusal = evaluationWords[language].refusals[outcome.refusal]
          return formPage(asked, { refusal, status: 409 })
        }
        if (outcome.result.length > 0) return formPage(asked, { typed, signs: outcome.result, status: 409 })
        return seeOther(`${pathOf(params)}/thanks`)
      },
      {
        invalid: (asked) => formPage(asked, { typed: asked.typed, problems: asked.problems, status: 422 }),
      },
    ),
    page(`${one}/thanks`, read, async ({ params, language }) => {
      const words = evaluationWords[language]
      const main = (
        <>
          <h1>{words.thanksTitle}</h1>
          <p class="usa-intro">{words.thanks}</p>
          <p>
            <a href={pathOf(params).replace(/\/evaluation$/, '')}>{words.back}</a>
          </p>
        </>
      )
      return html({ title: words.thanksTitle, noindex: true, main })
    }),
  ]
}

const pathOf = ({ code, convening }: EvaluationAsked['params']): `/${string}` =>
  `${conveningsPath(code)}/${convening}/evaluation`
