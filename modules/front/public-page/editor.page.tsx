import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Section,
  Sheet,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { PageText } from './page-text.page.tsx'
import { hasChangedUnderneath } from './public-page.rules.ts'
import type { PageName, PageRefusal, PageVersion, ShippedPage } from './public-page.ts'
import { publicPageWords } from './public-page.words.ts'

export type ListedPage = {
  readonly name: PageName
  readonly title: string
  readonly states: Readonly<
    Record<Language, { readonly newest: PageVersion | undefined; readonly shippedHash: string }>
  >
}

type ListProps = {
  readonly pages: readonly ListedPage[]
  readonly timeZone: string
  readonly language: Language
}

/** Every page in both languages: whose words hold, and where the shipped ones changed beneath. */
export function PagesPage({ pages, timeZone, language }: ListProps) {
  const words = publicPageWords[language]
  const state = ({ states, name }: ListedPage, spoken: Language) => {
    const { newest, shippedHash } = states[spoken]
    const said =
      newest === undefined || newest.text === null
        ? words.shipped
        : words.own(newest.madeBy, dateIn(timeZone, newest.madeAt))
    return (
      <>
        <a href={`/front/pages/${name}/${spoken}`}>{said}</a>
        {hasChangedUnderneath(newest, shippedHash) && <strong>{` (${words.underneath})`}</strong>}
      </>
    )
  }
  return (
    <>
      <h1>{words.editorTitle}</h1>
      <p class="usa-intro">{words.editorLead}</p>
      <Table<ListedPage>
        id="pages"
        caption={words.editorTitle}
        captionHidden
        rows={pages}
        rowKey={({ name }) => name}
        empty={{ title: words.editorTitle, why: words.historyEmpty }}
        columns={[
          { key: 'page', header: words.page, cell: ({ title }) => title },
          { key: 'en', header: words.english, cell: (one) => state(one, 'en') },
          { key: 'es', header: words.spanish, cell: (one) => state(one, 'es') },
        ]}
      />
    </>
  )
}

export type EditProps = {
  readonly shipped: ShippedPage
  readonly shippedHash: string
  readonly versions: readonly PageVersion[]
  /** What stands in the box: as typed, else the words that hold. */
  readonly text: string
  readonly preview: boolean
  readonly refusal?: PageRefusal
  /** The county's own address of the page. */
  readonly address: string
  readonly timeZone: string
  readonly language: Language
}

export function EditPage(props: EditProps) {
  const { shipped, shippedHash, versions, text, preview, refusal, language } = props
  const words = publicPageWords[language]
  const [newest] = versions
  const base = newest?.id ?? ''
  return (
    <>
      <h1>{words.editTitle(`${shipped.title} (${words.languages[shipped.language]})`)}</h1>
      <p>
        <a href="/front/pages">{words.back}</a> · <a href={props.address}>{words.see}</a>
      </p>
      <ErrorSummary
        title={words.problems}
        errors={refusal === undefined ? [] : [{ name: 'text', text: words.refusals[refusal] }]}
      />
      {preview && (
        <Section id="preview" heading={words.previewHeading}>
          <Sheet>
            <div lang={shipped.language}>
              <PageText text={text} />
            </div>
          </Sheet>
        </Section>
      )}
      <Form action={`/front/pages/${shipped.name}/${shipped.language}`} method="post" hidden={{ base }}>
        <TextInput
          name="text"
          label={words.text}
          hint={words.textHint}
          error={refusal === undefined ? undefined : words.refusals[refusal]}
          rows={20}
          maxLength={40_000}
          value={text}
        />
        <ButtonRow>
          <Button kind="outline" name="does" value="preview">
            {words.preview}
          </Button>
          <Button name="does" value="save">
            {words.save}
          </Button>
        </ButtonRow>
      </Form>
      {hasChangedUnderneath(newest, shippedHash) && (
        <Section id="underneath" heading={words.underneathHeading}>
          <Alert tone="warning">{words.underneathLead}</Alert>
          <Sheet>
            <div lang={shipped.language}>
              <PageText text={shipped.text} />
            </div>
          </Sheet>
        </Section>
      )}
      <History {...props} />
    </>
  )
}

function History({ shipped, versions, timeZone, language }: EditProps) {
  const words = publicPageWords[language]
  const action = `/front/pages/${shipped.name}/${shipped.language}/restoration`
  const [newest, ...older] = versions
  return (
    <Section id="history" heading={words.historyHeading}>
      {newest === undefined && <p>{words.historyEmpty}</p>}
      <ul class="usa-list">
        {versions.map(({ id, madeBy, madeAt, text }) => (
          <li key={id}>
            {words.version(madeBy, dateIn(timeZone, madeAt))}
            {text === null && `: ${words.backToShipped}`}
          </li>
        ))}
      </ul>
      {older
        .filter(({ text }) => text !== null)
        .map(({ id, madeBy, madeAt }, index) => (
          <Form
            key={id}
            action={action}
            method="post"
            label={`${words.restore(madeBy, dateIn(timeZone, madeAt))} (${index + 1})`}
            hidden={{ version: id }}
          >
            <Button kind="plain">{words.restore(madeBy, dateIn(timeZone, madeAt))}</Button>
          </Form>
        ))}
      {newest !== undefined && newest.text !== null && (
        <Form action={action} method="post" label={words.toShipped} hidden={{ version: 'shipped' }}>
          <Button kind="outline">{words.toShipped}</Button>
        </Form>
      )}
    </Section>
  )
}
