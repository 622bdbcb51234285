import { openDoorstep } from '#platform/doorstep.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { type Convening, inLanguage } from '../convening/convening.ts'
import { conveningsPath } from '../convening/in-county.ts'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { registrationPolicy } from '../registration/registration.policy.ts'
import { linkOf } from '../registration/registration.routes.tsx'
import { EvaluationPage, NoEvaluation, ThanksPage } from './evaluation.page.tsx'
import { whyNotEvaluate } from './evaluation.rules.ts'
import { type Evaluation, evaluationItems, evaluationSchema } from './evaluation.ts'
import { evaluationWords } from './evaluation.words.ts'
import { giveEvaluation, giveOwnEvaluation, readOwnEvaluation } from './give-evaluation.ts'

const read = only(conveningPolicy, 'read')
const mayOwn = only(registrationPolicy, 'own')
const one = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}/evaluation'
const own = '/counties/:code{[0-9]{2}}/registrations/:token/evaluation'
type EvaluationAsked = Asked<'/counties/:code/convenings/:convening/evaluation'>
type OwnAsked = Asked<'/counties/:code/registrations/:token/evaluation'>
/** A room behind one address answers within the hour; more is nobody's room. */
const bounds = { many: 400, most: 800 } as const

type Again = {
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, string>>
  readonly signs?: readonly StudentSign[]
  readonly refusal?: string
  readonly status?: number
}

/**
 * Where whoever was there says what they thought: by the link of their registration, once; at a school's own event as a
 * visitor, so that nobody is known.
 */
export const evaluationRoutes = ({ secret }: { readonly secret: string }): readonly Route[] => {
  const front = { secret, origin: '' }
  const doorstep = openDoorstep({ secret, form: 'evaluation', ...bounds })

  const visitorPage = ({ database, viewer, params, language }: EvaluationAsked, again: Again = {}) =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const convening = found(await findConvening(tx, id(params.convening)))
      const closed = convening.kind === 'convening' ? 'by_link' : whyNotEvaluate(convening, tx.now)
      const opened = again.typed?.opened
      const shown = { convening, action: pathOf(params), again, language }
      const hidden = { opened: typeof opened === 'string' ? opened : doorstep.seal(tx.now) }
      const isHome = viewer.personId !== null && viewer.county === Number(params.code)
      const refusal = again.refusal ?? (closed === null ? null : evaluationWords[language].refusals[closed])
      return formAnswer({ ...shown, refusal, hidden, given: null, mine: isHome && closed === 'by_link' })
    })

  const ownPage = async (asked: OwnAsked, again: Again = {}): Promise<Answer> => {
    const { database, params, language } = asked
    const { convening, refusal, given } = await readOwnEvaluation(database, secret, linkOf(front, asked))
    const words = evaluationWords[language]
    return formAnswer({
      convening,
      action: ownPathOf(params),
      again,
      refusal: again.refusal ?? (refusal === null ? null : words.refusals[refusal]),
      given,
      hidden: null,
      mine: false,
      language,
    })
  }

  return [
    page(one, read, (asked) => visitorPage(asked)),
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
          return visitorPage(asked, { refusal, status: 409 })
        }
        if (outcome.result.length > 0)
          return visitorPage(asked, { typed, signs: outcome.result, status: 409 })
        return seeOther(`${pathOf(params)}/thanks`)
      },
      {
        invalid: (asked) => visitorPage(asked, { typed: asked.typed, problems: asked.problems, status: 422 }),
      },
    ),
    page(`${one}/thanks`, read, async ({ params, language }) =>
      thanks(pathOf(params).replace(/\/evaluation$/, ''), null, language),
    ),

    page(own, mayOwn, (asked) => ownPage(asked)),
    form(
      own,
      mayOwn,
      evaluationSchema,
      async (asked) => {
        const { database, params, input, typed, language } = asked
        const outcome = await giveOwnEvaluation(database, secret, linkOf(front, asked), input)
        if (!outcome.done) {
          const refusal = evaluationWords[language].refusals[outcome.refusal]
          return ownPage(asked, { refusal, status: 409 })
        }
        if (outcome.result.length > 0) return ownPage(asked, { typed, signs: outcome.result, status: 409 })
        return seeOther(`${ownPathOf(params)}/thanks`)
      },
      { invalid: (asked) => ownPage(asked, { typed: asked.typed, problems: asked.problems, status: 422 }) },
    ),
    page(`${own}/thanks`, mayOwn, async (asked) => {
      linkOf(front, asked)
      const path = ownPathOf(asked.params)
      return thanks(path.replace(/\/evaluation$/, ''), path, asked.language)
    }),
  ]
}

type Shown = {
  readonly convening: Convening
  readonly action: `/${string}`
  readonly again: Again
  readonly refusal: string | null
  /** What was given before; it stands in the form. */
  readonly given: Evaluation | null
  /** What a visitor's form carries; null for who came by their own link. */
  readonly hidden: { readonly opened: string } | null
  /** Staff of the county, whose own page leads to their link. */
  readonly mine: boolean
  readonly language: OwnAsked['language']
}

function formAnswer({ convening, again, refusal, given, mine, language, ...rest }: Shown): Answer {
  const words = evaluationWords[language]
  const main =
    refusal === null ? (
      <EvaluationPage
        {...rest}
        of={inLanguage(convening.title, convening.titleEs, language)}
        isChange={given !== null}
        typed={again.typed ?? typedOf(given)}
        problems={again.problems ?? {}}
        signs={again.signs ?? []}
        language={language}
      />
    ) : (
      <NoEvaluation
        refusal={refusal}
        mine={mine}
        again={again.status === 409 ? rest.action : null}
        back={{ href: rest.action.replace(/\/evaluation$/, ''), isOwn: rest.hidden === null }}
        language={language}
      />
    )
  return html({ title: words.title, noindex: true, main }, again.status ?? 200)
}

const typedOf = (given: Evaluation | null): Readonly<Record<string, unknown>> =>
  given === null
    ? {}
    : {
        ...Object.fromEntries(evaluationItems.map((item) => [item, String(given[item])])),
        words: given.words ?? '',
      }

const thanks = (back: string, change: string | null, language: OwnAsked['language']): Answer =>
  html({
    title: evaluationWords[language].thanksTitle,
    noindex: true,
    main: <ThanksPage back={back} change={change} language={language} />,
  })

const pathOf = ({ code, convening }: EvaluationAsked['params']): `/${string}` =>
  `${conveningsPath(code)}/${convening}/evaluation`
const ownPathOf = ({ code, token }: OwnAsked['params']): `/${string}` =>
  `/counties/${code}/registrations/${token}/evaluation`
