import { z } from 'zod'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { atHome } from '#platform/viewer.ts'
import { organizationRoutes } from '../organization/organization.routes.tsx'
import { districtsOf } from './directory.ts'
import { AddListingPage, type EditFrame, EditListingPage } from './edit-listing.page.tsx'
import { addListing, editListing, undoListingChange, withdrawListing } from './edit-listing.ts'
import type { FormProblems } from './form-problem.ts'
import { type FormTyped, textOf } from './form-text.rules.ts'
import { listingPolicy } from './listing.policy.ts'
import { findListing, listSchoolPoints } from './listing.queries.ts'
import { listingWords } from './listing.words.ts'
import { listChanges } from './listing-change.queries.ts'
import { stateOf } from './listing-change.ts'
import { readListingForm, typedOf } from './listing-form.rules.ts'
import { listingFormWords } from './listing-form.words.ts'

const edit = only(listingPolicy, 'edit')
const anyForm = z.looseObject({})
/** A listing with every field filled in the longest way. */
const mostBytes = 128 * 1024

type CountyAsked = Asked<'/counties/:code'>
type ListingAsked = Asked<'/counties/:code/directory/:listing'>
/** What stands in the form when it did not come from the database. */
type Given = { readonly typed: FormTyped; readonly problems: FormProblems; readonly refusal?: string }

/** Listings by hand: added, changed, taken out, and every change taken back; and the agencies they stand on. */
export const editListingRoutes: readonly Route[] = [
  page('/counties/:code{[0-9]{2}}/directory/new', edit, (asked) => addAnswer(asked)),
  form(
    '/counties/:code{[0-9]{2}}/directory/new',
    edit,
    anyForm,
    async (asked) => {
      const { state, wait, problems } = await read(asked, asked.typed)
      if (Object.keys(problems).length > 0) return addAnswer(asked, { typed: asked.typed, problems })
      const added = await addListing(asked.database, home(asked), state, wait)
      return seeOther(`/counties/${asked.params.code}/directory/${added}/edit?saved`)
    },
    { mostBytes },
  ),
  page('/counties/:code{[0-9]{2}}/directory/:listing/edit', edit, (asked) => editAnswer(asked)),
  form(
    '/counties/:code{[0-9]{2}}/directory/:listing/edit',
    edit,
    anyForm,
    async (asked) => {
      const { state, wait, problems } = await read(asked, asked.typed)
      if (Object.keys(problems).length > 0) return editAnswer(asked, { typed: asked.typed, problems })
      const seen = textOf(asked.typed, 'seen')
      const outcome = await editListing(asked.database, home(asked), id(asked.params.listing), {
        state,
        seen,
        wait,
      })
      if (outcome.done) return backTo(asked)
      const refusal = listingFormWords[asked.language].refusals[outcome.refusal]
      return editAnswer(asked, { typed: asked.typed, problems: {}, refusal })
    },
    { mostBytes },
  ),
  form(
    '/counties/:code{[0-9]{2}}/directory/:listing/undoing',
    edit,
    z.object({ change: z.string() }),
    async (asked) => {
      const { database, params, input } = asked
      await undoListingChange(database, home(asked), id(params.listing), id(input.change))
      return backTo(asked)
    },
  ),
  form(
    '/counties/:code{[0-9]{2}}/directory/:listing/withdrawal',
    edit,
    z.object({ withdrawn: z.enum(['yes', 'no']) }),
    async (asked) => {
      const { database, params, input } = asked
      await withdrawListing(database, home(asked), id(params.listing), input.withdrawn === 'yes')
      return backTo(asked)
    },
  ),
  ...organizationRoutes,
]

const home = ({ viewer, params }: CountyAsked) => atHome(viewer, Number(params.code))

const backTo = ({ params }: ListingAsked): Answer =>
  seeOther(`/counties/${params.code}/directory/${params.listing}/edit?saved`)

/** The form as a listing, by the county's own schools and districts. */
function read(asked: CountyAsked, typed: FormTyped) {
  return asked.database.asViewer(home(asked), async (tx) => {
    const schools = await listSchoolPoints(tx)
    return readListingForm(typed, {
      schools,
      districts: [...districtsOf(schools).keys()],
      today: tx.today,
    })
  })
}

function addAnswer(asked: CountyAsked, given?: Given): Promise<Answer> {
  return answered(asked, async (tx, frame) => {
    const like = asked.query.get('like')
    const listing = like === null ? undefined : found(await findListing(tx, id(like)))
    const typed = given?.typed ?? (listing ? placeless(typedOf(stateOf(listing), null, null)) : {})
    const title = listingFormWords[asked.language].add
    const main = <AddListingPage {...frame} typed={typed} problems={given?.problems ?? {}} />
    return { title, main, status: given === undefined ? 200 : 422 }
  })
}

/** Another place of the same service: what belongs to the first place is asked anew. */
const placeless = (typed: FormTyped): FormTyped => ({
  ...typed,
  ...Object.fromEntries(
    ['street', 'city', 'zip', 'latitude', 'longitude', 'campusDays', 'campusNote', 'accessibility'].map(
      (name) => [name, ''],
    ),
  ),
})

function editAnswer(asked: ListingAsked, given?: Given): Promise<Answer> {
  return answered(asked, async (tx, frame) => {
    const listing = found(await findListing(tx, id(asked.params.listing)))
    const changes = await listChanges(tx, listing.id)
    const state = stateOf(listing)
    const title = listingFormWords[asked.language].editTitle(listing.name)
    const main = (
      <EditListingPage
        {...frame}
        listing={listing}
        state={state}
        changes={changes}
        typed={given?.typed ?? typedOf(state, listing.schoolCode, listing.wait)}
        problems={given?.problems ?? {}}
        refusal={given?.refusal}
        saved={given === undefined && asked.query.has('saved')}
      />
    )
    const status = given === undefined ? 200 : given.refusal === undefined ? 422 : 409
    return { title, main, status }
  })
}

type Made = {
  readonly title: string
  readonly main: Parameters<typeof html>[0]['main']
  readonly status: number
}

function answered(asked: CountyAsked, make: (tx: Tx, frame: EditFrame) => Promise<Made>): Promise<Answer> {
  const { database, params, language } = asked
  const path = `/counties/${params.code}/directory`
  return database.asViewer(home(asked), async (tx) => {
    const { name } = found(await findCounty(tx, Number(params.code)))
    const schools = await listSchoolPoints(tx)
    const { title, main, status } = await make(tx, {
      path,
      schools,
      districts: districtsOf(schools),
      language,
    })
    const breadcrumbs = [
      { href: `/counties/${params.code}`, text: countyTitle(name, language) },
      { href: path, text: listingWords[language].duty },
      { href: '', text: title },
    ]
    return html({ title, main, noindex: true, breadcrumbs }, status)
  })
}
