import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { type Tx, timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { dateIn } from '#platform/time.ts'
import { anyone, atHome, lookingAt, may, type Viewer } from '#platform/viewer.ts'
import type { FormProblems } from '../listing/form-problem.ts'
import { type FormTyped, textOf } from '../listing/form-text.rules.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { listListingsOf } from '../listing/listing.queries.ts'
import { freshnessOf, whyHidden } from '../listing/listing.rules.ts'
import { listingWords } from '../listing/listing.words.ts'
import { agencyListRoutes } from './agency-list.routes.tsx'
import { EditOrganizationPage } from './edit-organization.page.tsx'
import { editOrganization, undoOrganizationChange } from './edit-organization.ts'
import { undoMerge } from './merge-organization.ts'
import { OrganizationPage } from './organization.page.tsx'
import { findOrganization, listOrganizationChanges } from './organization.queries.ts'
import type { OrganizationRefusal } from './organization.ts'
import { organizationWords } from './organization.words.ts'
import { readOrganizationForm, typedOrganization } from './organization-form.rules.ts'
import { findKept, listMerges } from './organization-merge.queries.ts'
import { organizationMergeRoutes } from './organization-merge.routes.tsx'
import { mergeWords } from './organization-merge.words.ts'

type OrganizationAsked = Asked<'/counties/:code/organizations/:organization'>
const edit = only(listingPolicy, 'edit')

/** Agencies: what each offers, and its own record with its history. */
export const organizationRoutes: readonly Route[] = [
  ...agencyListRoutes,
  ...organizationMergeRoutes,
  page(
    '/counties/:code{[0-9]{2}}/organizations/:organization',
    only(listingPolicy, 'find'),
    organizationAnswer,
  ),
  page('/counties/:code{[0-9]{2}}/organizations/:organization/edit', edit, (asked) => editAnswer(asked)),
  form(
    '/counties/:code{[0-9]{2}}/organizations/:organization/edit',
    edit,
    z.looseObject({}),
    async (asked) => {
      const { problems, ...given } = readOrganizationForm(asked.typed)
      if (Object.keys(problems).length > 0) return editAnswer(asked, { typed: asked.typed, problems })
      const outcome = await editOrganization(asked.database, home(asked), id(asked.params.organization), {
        ...given,
        seen: textOf(asked.typed, 'seen'),
      })
      if (outcome.done) return seeOther(`${pathOf(asked)}/edit?saved`)
      return editAnswer(asked, { typed: asked.typed, problems: {}, refusal: whyNot(asked, outcome.refusal) })
    },
    { mostBytes: 64 * 1024 },
  ),
  form(
    '/counties/:code{[0-9]{2}}/organizations/:organization/undoing',
    edit,
    z.object({ change: z.string() }),
    async (asked) => {
      const { database, params, input } = asked
      const outcome = await undoOrganizationChange(
        database,
        home(asked),
        id(params.organization),
        id(input.change),
      )
      if (outcome.done) return seeOther(`${pathOf(asked)}/edit?saved`)
      return editAnswer(asked, { problems: {}, refusal: whyNot(asked, outcome.refusal) })
    },
  ),
  form(
    '/counties/:code{[0-9]{2}}/organizations/:organization/merge-undoing',
    edit,
    z.object({ merge: z.string() }),
    async (asked) => {
      const { database, params, input, language } = asked
      const outcome = await undoMerge(database, home(asked), id(params.organization), id(input.merge))
      if (outcome.done) return seeOther(`/counties/${params.code}/organizations/${outcome.result}/edit?saved`)
      return editAnswer(asked, { problems: {}, refusal: mergeWords[language].refusals[outcome.refusal] })
    },
  ),
]

const whyNot = ({ language }: OrganizationAsked, refusal: OrganizationRefusal): string =>
  organizationWords[language].refusals[refusal]
const home = ({ viewer, params }: OrganizationAsked) => atHome(viewer, Number(params.code))
const pathOf = ({ params }: OrganizationAsked): `/${string}` =>
  `/counties/${params.code}/organizations/${params.organization}`

function organizationAnswer(asked: OrganizationAsked): Promise<Answer> {
  const { params, language } = asked
  const mayEdit = may(lookingAt(asked.viewer, Number(params.code)), listingPolicy, 'edit')
  return inCounty(asked, anyone(Number(params.code)), async (tx, county) => {
    const organization = found(await findOrganization(tx, id(params.organization)))
    const kept = await findKept(tx, organization.id)
    if (kept !== undefined) return seeOther(`/counties/${params.code}/organizations/${kept}`)
    const listings = (await listListingsOf(tx, organization.id)).filter((one) => whyHidden(one) === null)
    // To a family an agency of which it can see nothing is not there.
    if (!mayEdit) found(listings[0])
    const main = (
      <OrganizationPage
        at={`/counties/${params.code}`}
        organization={organization}
        listings={listings.map((listing) => ({ listing, freshness: freshnessOn(listing, tx) }))}
        mayEdit={mayEdit}
        language={language}
      />
    )
    const { title } = listingWords[language]
    const breadcrumbs = [
      { href: `/counties/${params.code}`, text: county },
      { href: `/counties/${params.code}/find-help`, text: title },
      { href: '', text: organization.name },
    ]
    return html({ title: organization.name, main, breadcrumbs })
  })
}

const freshnessOn = ({ lastTrueAt }: { readonly lastTrueAt: Date | null }, { today }: Tx) =>
  freshnessOf(lastTrueAt === null ? null : dateIn(timeZone, lastTrueAt), today)

/** What stands in the form when it did not come from the database, and why nothing was written. */
type Given = {
  readonly typed?: FormTyped
  readonly problems: FormProblems
  readonly refusal?: string
}

function editAnswer(asked: OrganizationAsked, given?: Given): Promise<Answer> {
  const { params, language, query } = asked
  const words = organizationWords[language]
  return inCounty(asked, home(asked), async (tx, county) => {
    const organization = found(await findOrganization(tx, id(params.organization)))
    const kept = await findKept(tx, organization.id)
    if (kept !== undefined) return seeOther(`/counties/${params.code}/organizations/${kept}/edit`)
    const changes = await listOrganizationChanges(tx, organization.id)
    const title = words.editTitle(organization.name)
    const main = (
      <EditOrganizationPage
        here={pathOf(asked)}
        organization={organization}
        changes={changes}
        merges={await listMerges(tx, organization.id)}
        typed={given?.typed ?? typedOrganization(organization)}
        problems={given?.problems ?? {}}
        refusal={given?.refusal}
        saved={given === undefined && query.has('saved')}
        language={language}
      />
    )
    const breadcrumbs = [
      { href: `/counties/${params.code}`, text: county },
      { href: `/counties/${params.code}/directory`, text: listingWords[language].duty },
      { href: '', text: title },
    ]
    const status = given === undefined ? 200 : given.refusal === undefined ? 422 : 409
    return html({ title, main, noindex: true, breadcrumbs }, status)
  })
}

function inCounty(
  { database, params, language }: OrganizationAsked,
  viewer: Viewer,
  work: (tx: Tx, county: string) => Promise<Answer>,
): Promise<Answer> {
  return database.asViewer(viewer, async (tx) => {
    const { name } = found(await findCounty(tx, Number(params.code)))
    return work(tx, countyTitle(name, language))
  })
}
