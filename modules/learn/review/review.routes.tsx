import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Language } from '#platform/words.ts'
import type { Library, Page } from '../content/content.ts'
import { applyOverrides } from '../override/apply-overrides.rules.ts'
import { overridePolicy } from '../override/override.policy.ts'
import { listOverrides } from '../override/override.queries.ts'
import { pathOf } from '../role/curriculum.rules.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { ReviewPage, ReviewsPage, reviewsPath } from './review.page.tsx'
import { listReviews } from './review.queries.ts'
import { pagesOf, reviewOf, wordsOf } from './review.rules.ts'
import type { ReviewedText, ReviewRefusal, TextReview } from './review.ts'
import { reviewWords } from './review.words.ts'
import { withdrawReview, writeReview } from './write-review.ts'

const write = only(overridePolicy, 'write')
const anything = z.record(z.string(), z.unknown())

/** Who has read our texts, as the county names them. */
export const reviewRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/reviews', write, async (asked) => {
    const { library, reviews } = await readCounty(learning, asked)
    const texts = pagesOf(library).map((one) => textOf(one, library, reviews))
    const { language } = asked
    const { title } = reviewWords[language]
    const main = <ReviewsPage texts={texts} language={language} />
    return html({ title, main, noindex: true, breadcrumbs: crumbs(language) })
  }),
  page('/learn/reviews/:page', write, (asked) => oneAnswer(learning, asked, asked.query.get('in'))),
  form('/learn/reviews/:page', write, anything, async (asked) => {
    const { database, viewer, params, typed } = asked
    const text = (name: string) => (typeof typed[name] === 'string' ? typed[name].trim() : '')
    const { library } = await readCounty(learning, asked)
    const one = pageIn(library, params.page, text('in'))
    if (text('back') === 'yes') {
      await withdrawReview(database, viewer, one)
      return seeOther(reviewsPath)
    }
    const given = { name: text('name'), day: text('day'), textHash: text('text_hash') }
    const outcome = await writeReview(database, viewer, one, given)
    return outcome.done
      ? seeOther(reviewsPath)
      : oneAnswer(learning, asked, text('in'), { refusal: outcome.refusal, typed: given })
  }),
]

type County = { readonly library: Library; readonly reviews: readonly TextReview[] }

/** The texts in the county's own words, since these are what its people read. */
async function readCounty(
  learning: Learning,
  { database, viewer }: Pick<Asked<string>, 'database' | 'viewer'>,
): Promise<County> {
  const { library } = await learning.taught()
  return database.asViewer(viewer, async (tx) => ({
    library: applyOverrides(library, await listOverrides(tx)),
    reviews: await listReviews(tx),
  }))
}

const pageIn = (library: Library, id: string, language: string | null): Page =>
  found(pagesOf(library).find((one) => one.id === id && one.language === (language ?? 'en')))

function textOf(one: Page, library: Library, reviews: readonly TextReview[]): ReviewedText {
  const { id: pageId, language } = one
  const role =
    'label' in one ? library.roles.find(({ slug }) => 'role' in one && slug === one.role) : undefined
  return {
    pageId,
    language,
    title:
      role === undefined ? one.title : `${role.title}, ${roleWords[language].phase(labelOf(one), one.title)}`,
    path: pathOf(one),
    textHash: contentHash(wordsOf(one)),
    ...reviewOf(one, reviews, contentHash),
  }
}

const labelOf = (one: Page): string => ('label' in one && typeof one.label === 'string' ? one.label : '')

type Refused = {
  readonly refusal: ReviewRefusal
  readonly typed: { readonly name: string; readonly day: string }
}

async function oneAnswer(
  learning: Learning,
  asked: Asked<'/learn/reviews/:page'>,
  of: string | null,
  refused?: Refused,
): Promise<Answer> {
  const { database, viewer, params, language } = asked
  const { library, reviews } = await readCounty(learning, asked)
  const text = textOf(pageIn(library, params.page, of), library, reviews)
  const today = await database.asViewer(viewer, async (tx) => tx.today)
  const main = <ReviewPage {...{ text, today, language }} {...(refused ?? {})} />
  const breadcrumbs = crumbs(language, text.title)
  return html({ title: text.title, main, noindex: true, breadcrumbs }, refused ? 409 : 200)
}

const crumbs = (language: Language, text?: string) => [
  { href: '/learn', text: roleWords[language].home },
  { href: text === undefined ? '' : reviewsPath, text: reviewWords[language].title },
  ...(text === undefined ? [] : [{ href: '', text }]),
]
