import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { atHome } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { listAgencies } from './agency-list.queries.ts'
import { agencyListWords } from './agency-list.words.ts'
import { MergePage } from './merge-organization.page.tsx'
import { mergeOrganization, planMerge } from './merge-organization.ts'
import { findOrganization } from './organization.queries.ts'
import { mergeWords } from './organization-merge.words.ts'

type OrganizationAsked = Asked<'/counties/:code/organizations/:organization'>
const edit = only(listingPolicy, 'edit')
const home = ({ viewer, params }: OrganizationAsked) => atHome(viewer, Number(params.code))
const mostOthers = 20

/** Two records of one agency become one: looked at first, then done. */
export const organizationMergeRoutes: readonly Route[] = [
  page('/counties/:code{[0-9]{2}}/organizations/:organization/merge', edit, (asked) =>
    mergeAnswer(asked, asked.query.get('into')),
  ),
  form(
    '/counties/:code{[0-9]{2}}/organizations/:organization/merge',
    edit,
    z.object({ into: z.string() }),
    async (asked) => {
      const { database, params, input } = asked
      const outcome = await mergeOrganization(database, home(asked), id(params.organization), id(input.into))
      // What stands in its way is said again by the page that looks at it.
      if (!outcome.done) return mergeAnswer(asked, input.into)
      return seeOther(`/counties/${params.code}/organizations/${outcome.result}/edit?saved`)
    },
  ),
]

function mergeAnswer(asked: OrganizationAsked, into: string | null): Promise<Answer> {
  const { database, params, query, language } = asked
  const words = mergeWords[language]
  return database.asViewer(home(asked), async (tx) => {
    const { name } = found(await findCounty(tx, Number(params.code)))
    const organization = found(await findOrganization(tx, id(params.organization)))
    const text = (query.get('q') ?? organization.name).trim().slice(0, 80)
    const others = await listAgencies(tx, text, { from: 0, size: mostOthers + 1 })
    const plan = into === null ? null : await planMerge(tx, organization.id, id(into))
    const at = `/counties/${params.code}`
    const main = (
      <MergePage
        here={`${at}/organizations/${params.organization}`}
        organization={organization}
        text={text}
        others={others.filter((other) => other.id !== organization.id)}
        plan={plan?.done ? plan.result : null}
        refusal={plan === null || plan.done ? undefined : words.refusals[plan.refusal]}
        language={language}
      />
    )
    const breadcrumbs = [
      { href: at, text: countyTitle(name, language) },
      { href: `${at}/organizations`, text: agencyListWords[language].title },
      { href: `${at}/organizations/${organization.id}`, text: organization.name },
      { href: '', text: words.link },
    ]
    const status = plan === null || plan.done ? 200 : 409
    return html({ title: words.titleOf(organization.name), main, noindex: true, breadcrumbs }, status)
  })
}
