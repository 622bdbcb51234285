import { z } from 'zod'
import { found } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import type { Outcome } from '#platform/outcome.ts'
import { may } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { roleWords } from '../role/role.words.ts'
import { AgreementPage } from './agreement.page.tsx'
import { agreementPolicy } from './agreement.policy.ts'
import { findAgreement, findPaper, listAgreements } from './agreement.queries.ts'
import { mayAddTo, readAgreement } from './agreement.rules.ts'
import { type AgreementProblem, type AgreementRefusal, mostPaperBytes } from './agreement.ts'
import { agreementWords } from './agreement.words.ts'
import { AgreementFormPage, AgreementsPage, agreementPath } from './agreements.page.tsx'
import { addPaper, endAgreement, recordAgreement, signAgreement } from './record-agreement.ts'

const read = only(agreementPolicy, 'read')
const record = only(agreementPolicy, 'record')
const anything = z.record(z.string(), z.unknown())
/** The paper and the few bytes around it. */
const mostBytes = mostPaperBytes + 64 * 1024

export const agreementRoutes: readonly Route[] = [
  page('/learn/agreements', read, async ({ database, viewer, language }) => {
    const words = agreementWords[language]
    const { agreements, today } = await database.asViewer(viewer, async (tx) => ({
      agreements: await listAgreements(tx),
      today: tx.today,
    }))
    const mayRecord = may(viewer, agreementPolicy, 'record')
    const main = <AgreementsPage {...{ agreements, today, language, mayRecord }} />
    return html({ title: words.title, main, noindex: true, wide: true, breadcrumbs: crumbs(language) })
  }),

  page('/learn/agreements/new', record, async ({ language, query }) =>
    formAnswer(language, { place: query.get('place') ?? '' }),
  ),

  form('/learn/agreements', record, anything, async ({ database, viewer, language, typed }) => {
    const { agreement, problems } = readAgreement(typed)
    if (agreement === null) return formAnswer(language, typed, problems)
    const outcome = await recordAgreement(database, viewer, agreement)
    if (!outcome.done) return formAnswer(language, typed, { place: outcome.refusal })
    return seeOther(`/learn/agreements/${outcome.result}?saved=1`)
  }),

  page('/learn/agreements/:agreement', read, (asked) => agreementAnswer(asked)),

  form('/learn/agreements/:agreement/signature', record, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const text = (name: string) => (typeof typed[name] === 'string' ? typed[name].trim() : '')
    const signing = { number: Number(text('party')), signerName: text('signer'), signedOn: text('signed') }
    return after(asked, await signAgreement(database, viewer, params.agreement, signing))
  }),

  form(
    '/learn/agreements/:agreement/papers',
    record,
    anything,
    async (asked) => {
      const given = asked.typed.paper
      const upload = given !== undefined && typeof given !== 'string' && 'bytes' in given ? given : null
      return after(asked, await addPaper(asked.database, asked.viewer, asked.params.agreement, upload))
    },
    { mostBytes },
  ),

  page('/learn/agreements/:agreement/papers/:paper', read, async ({ database, viewer, params }) => {
    const paper = await database.asViewer(viewer, async (tx) => {
      const agreement = found(await findAgreement(tx, id(params.agreement)))
      return found(await findPaper(tx, agreement.id, id(params.paper)))
    })
    return file(new Uint8Array(paper.bytes), paper.type, paper.name)
  }),

  form('/learn/agreements/:agreement/ending', record, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const reason = typeof typed.reason === 'string' ? typed.reason.trim() : ''
    return after(asked, await endAgreement(database, viewer, params.agreement, reason))
  }),
]

type OfAgreement = Asked<'/learn/agreements/:agreement'>

const after = (asked: OfAgreement, outcome: Outcome<string, AgreementRefusal>): Answer | Promise<Answer> =>
  outcome.done
    ? seeOther(`/learn/agreements/${outcome.result}?saved=1`)
    : agreementAnswer(asked, outcome.refusal)

async function agreementAnswer(asked: OfAgreement, refusal?: AgreementRefusal): Promise<Answer> {
  const { database, viewer, params, language, query } = asked
  const { agreement, today } = await database.asViewer(viewer, async (tx) => ({
    agreement: found(await findAgreement(tx, id(params.agreement))),
    today: tx.today,
  }))
  const mayRecord = may(viewer, agreementPolicy, 'record') && mayAddTo(viewer, agreement)
  const saved = query.get('saved') === '1'
  const main = <AgreementPage {...{ agreement, today, language, mayRecord, saved, refusal }} />
  const breadcrumbs = crumbs(language, agreement.title)
  return html({ title: agreement.title, main, noindex: true, breadcrumbs }, refusal === undefined ? 200 : 409)
}

function formAnswer(
  language: Language,
  typed: Readonly<Record<string, unknown>>,
  problems?: Readonly<Record<string, AgreementProblem>>,
): Answer {
  const title = agreementWords[language].recordTitle
  const main = <AgreementFormPage language={language} typed={typed} {...(problems ? { problems } : {})} />
  const breadcrumbs = crumbs(language, title)
  return html({ title, main, noindex: true, breadcrumbs }, problems === undefined ? 200 : 422)
}

const crumbs = (language: Language, text?: string) => [
  { href: '/learn', text: roleWords[language].home },
  { href: text === undefined ? '' : agreementPath, text: agreementWords[language].title },
  ...(text === undefined ? [] : [{ href: '', text }]),
]
