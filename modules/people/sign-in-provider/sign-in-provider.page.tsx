import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Section,
  Select,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { Typed } from '#platform/http.ts'
import type { Language } from '#platform/words.ts'
import type { WrongProvider } from './sign-in-provider.rules.ts'
import {
  type ArrivalRefusal,
  type ProviderDoor,
  type SignInProvider,
  type TypedProvider,
  vouches,
} from './sign-in-provider.ts'
import { signInProviderWords } from './sign-in-provider.words.ts'

type DoorsProps = {
  readonly doors: readonly ProviderDoor[]
  readonly language: Language
  readonly refusal?: ArrivalRefusal
}

export const doorPath = ({ countyId, id }: ProviderDoor): `/${string}` =>
  `/sign-in/school/${String(countyId).padStart(2, '0')}/${id}`

/** Where someone signs in every day, as a list of links: each leads to that place and back. */
export function DoorsPage({ doors, language, refusal }: DoorsProps) {
  const words = signInProviderWords[language]
  return (
    <>
      <h1>{words.doorTitle}</h1>
      <p class="usa-intro">{words.doorLead}</p>
      <ErrorSummary
        title={words.notIn}
        errors={refusal === undefined ? [] : [{ name: 'doors', text: words.arrival[refusal] }]}
      />
      {doors.length === 0 && <p>{words.nobody}</p>}
      <ul class="usa-list usa-list--unstyled" id="field-doors">
        {doors.map((door) => (
          <li key={door.id}>
            <a class="usa-button usa-button--outline" href={doorPath(door)}>
              {words.goTo(door.name)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/sign-in">{words.withPassword}</a>
      </p>
    </>
  )
}

type Props = {
  readonly providers: readonly SignInProvider[]
  readonly origin: string
  readonly language: Language
  readonly wrong?: WrongProvider
  readonly typed?: Typed
}

export function ProvidersPage(props: Props) {
  const { providers, origin, language, wrong } = props
  const words = signInProviderWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <ErrorSummary
        title={words.problems}
        errors={wrong === undefined ? [] : [{ name: wrong.field, text: words.refusal[wrong.refusal] }]}
      />
      <Section id="providers" heading={words.listed}>
        <Table<SignInProvider>
          id="provider-table"
          caption={words.listed}
          captionHidden
          rows={providers}
          rowKey={({ id }) => id}
          empty={words.none}
          columns={[
            { key: 'name', header: words.name, cell: ({ name }) => name },
            { key: 'issuer', header: words.issuer, cell: ({ issuer }) => issuer },
            { key: 'domains', header: words.domains, cell: ({ domains }) => domains.join(', ') },
            {
              key: 'vouches',
              header: words.vouches,
              cell: ({ secondFactor }) => words.vouchesWords[secondFactor],
            },
            {
              key: 'address',
              header: words.address,
              cell: (one) => <code>{`${origin}${doorPath(one)}`}</code>,
            },
            {
              key: 'change',
              header: words.change,
              cell: ({ id, name }) => (
                <Form action={`/people/providers/${id}/removal`} method="post">
                  <Button kind="danger">{words.remove(name)}</Button>
                </Form>
              ),
            },
          ]}
        />
      </Section>
      <Section id="add" heading={words.add}>
        <p>{words.backTo(`${origin}/sign-in/school/back`)}</p>
        <AddForm {...props} />
      </Section>
    </>
  )
}

function AddForm({ language, wrong, typed = {} }: Props) {
  const words = signInProviderWords[language]
  const field = (name: keyof TypedProvider) => ({
    name,
    // A secret is never sent back.
    value: name !== 'client_secret' && typeof typed[name] === 'string' ? typed[name] : undefined,
    error: wrong?.field === name ? words.refusal[wrong.refusal] : undefined,
    required: true,
  })
  const options = vouches.map((value) => ({ value, text: words.vouchesWords[value] }))
  return (
    <Form action="/people/providers" method="post" label={words.add}>
      <TextInput {...field('name')} label={words.name} hint={words.nameHint} maxLength={100} />
      <TextInput {...field('issuer')} label={words.issuer} hint={words.issuerHint} maxLength={300} />
      <TextInput {...field('client_id')} label={words.clientId} maxLength={300} />
      <TextInput
        {...field('client_secret')}
        type="password"
        autocomplete="off"
        label={words.clientSecret}
        hint={words.clientSecretHint}
      />
      <TextInput {...field('domains')} label={words.domains} hint={words.domainsHint} maxLength={2000} />
      <Select {...field('second_factor')} label={words.vouches} options={options} />
      <ButtonRow>
        <Button>{words.keep}</Button>
      </ButtonRow>
    </Form>
  )
}
