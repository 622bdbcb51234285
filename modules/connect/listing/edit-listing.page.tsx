import { Alert, Button, Form } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { FormProblems } from './form-problem.ts'
import type { FormTyped } from './form-text.rules.ts'
import type { Listing, SchoolPoint } from './listing.ts'
import { listingWords } from './listing.words.ts'
import { type ListingChange, type ListingState, waitOf } from './listing-change.ts'
import { ListingForm } from './listing-form.page.tsx'
import { listingFormWords } from './listing-form.words.ts'
import { ListingHistory } from './listing-history.page.tsx'

/** What every page of editing stands in. */
export type EditFrame = {
  /** `/counties/00/directory` */
  readonly path: string
  readonly schools: readonly SchoolPoint[]
  /** District code → name. */
  readonly districts: ReadonlyMap<string, string>
  readonly language: Language
}
type FormGiven = {
  readonly typed: FormTyped
  readonly problems: FormProblems
  readonly refusal?: string | undefined
}

export function AddListingPage(props: EditFrame & FormGiven) {
  const words = listingFormWords[props.language]
  return (
    <>
      <h1>{words.add}</h1>
      <p class="usa-intro">{words.addLead}</p>
      <ListingForm {...props} action={`${props.path}/new`} seen="" toldOn={null} />
    </>
  )
}

type EditProps = EditFrame &
  FormGiven & {
    readonly listing: Listing
    readonly state: ListingState
    /** The newest first. */
    readonly changes: readonly ListingChange[]
    readonly saved: boolean
  }

export function EditListingPage(props: EditProps) {
  const { path, listing, state, changes, saved, schools, districts, language } = props
  const words = listingFormWords[language]
  const here = `${path}/${listing.id}`
  const places = {
    school: (id: string) => schools.find((school) => school.id === id)?.name ?? id,
    district: (code: string) => districts.get(code) ?? code,
  }
  return (
    <>
      <h1>{words.editTitle(listing.name)}</h1>
      {saved && (
        <Alert tone="success" announced>
          {state.withdrawn ? listingWords[language].hidden.withdrawn : words.saved}
        </Alert>
      )}
      <p>
        <a href={`${path.replace('/directory', '/find-help')}/${listing.id}`}>{listing.name}</a> ·{' '}
        <a href={`${path.replace('/directory', '/organizations')}/${listing.organizationId}`}>
          {listing.organization}
        </a>{' '}
        · <a href="#history">{words.history}</a>
      </p>
      <ListingForm
        {...props}
        action={`${here}/edit`}
        seen={changes[0]?.id ?? ''}
        toldOn={waitOf(listing).toldOn}
      />
      <ListingHistory
        undoing={`${here}/undoing`}
        changes={changes}
        now={state}
        places={places}
        language={language}
      />
      <Form
        action={`${here}/withdrawal`}
        method="post"
        hidden={{ withdrawn: state.withdrawn ? 'no' : 'yes' }}
      >
        {!state.withdrawn && <p>{words.withdrawWhy}</p>}
        <Button kind={state.withdrawn ? 'outline' : 'danger'}>
          {state.withdrawn ? words.putBack : words.withdraw}
        </Button>
      </Form>
    </>
  )
}
