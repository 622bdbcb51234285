import { render } from 'preact-render-to-string'
import { Button, Form, type LanguageLink, Page } from '#packages/ui/index.ts'
import type { PageContent, Reviewer } from '#platform/http.ts'
import type { Around } from '#platform/serve.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { closedWords, frameWords, shellWords } from './frame.words.ts'

export type ShellSettings = { readonly practice: boolean; readonly publicUrl: string | null }

/** The document around a page: the same header, banner, crisis help and footer everywhere. */
export const shell =
  (settings: ShellSettings) =>
  (content: PageContent, { viewer, language, path, query }: Around): string => {
    const words = shellWords[language]
    const crumbs = content.breadcrumbs?.map(({ href, text }, index, all) =>
      index === all.length - 1 ? { text } : { href, text },
    )
    const document = (
      <Page
        lang={language}
        title={content.title}
        description={content.description ?? words.description}
        indexed={content.noindex !== true}
        words={frameWords[language]}
        navigation={words.navigation.map((link) => ({ ...link, current: isWithin(path, link.href) }))}
        languages={languageLinks(path, query, language)}
        width={content.wide ? 'wide' : 'reading'}
        {...(settings.publicUrl === null ? {} : { canonical: new URL(path, settings.publicUrl).toString() })}
        {...(settings.practice ? { banner: <PracticeBanner language={language} /> } : {})}
        {...accountOf(settings, viewer, language)}
        {...(crumbs === undefined ? {} : { breadcrumbs: crumbs })}
      >
        <Translation reviewer={content.reviewer ?? null} language={language} />
        {content.main}
      </Page>
    )
    return `<!doctype html>${render(document)}`
  }

/** Pages of a county that are its plan; the others belong to the part of the product that bears their name, or to none. */
const planPages =
  /^\/counties(\/\d\d(\/(assumptions|compare|data|districts|health-sites|marks|money|packet|plan|risks|scenarios|schools|tables|years)\b.*)?)?$/

/** Whether a page stands in a part of the product: as its own pages do, and a county's page of that name. */
export const isWithin = (path: string, part: string): boolean =>
  part === '/counties'
    ? planPages.test(path)
    : `${path.replace(/^\/counties\/\d\d/, '')}/`.startsWith(`${part}/`)

/** The same page in the other language, with everything else in its address kept. */
function languageLinks(path: string, query: URLSearchParams, language: Language): readonly LanguageLink[] {
  const names = { en: 'English', es: 'Español' } as const
  return (['en', 'es'] as const).map((lang) => ({
    lang,
    href: `${path}?${new URLSearchParams([...[...query].filter(([name]) => name !== 'lang'), ['lang', lang]])}`,
    text: names[lang],
    current: lang === language,
  }))
}

type TranslationProps = { readonly reviewer: Reviewer | 'on_page' | null; readonly language: Language }

/** The one place that says who has read a translation. */
function Translation({ reviewer, language }: TranslationProps) {
  if (reviewer === 'on_page') return null
  const text = shellWords[language].translation(reviewer)
  return text === null ? null : <p class="source-line">{text}</p>
}

function PracticeBanner({ language }: { readonly language: Language }) {
  const words = shellWords[language]
  return (
    <p>
      {words.practice} <a href="/become">{words.practiceLink}</a>
    </p>
  )
}

/** Who is here and in which county; in production a visitor finds the way in. */
function accountOf({ practice }: ShellSettings, viewer: Viewer, language: Language) {
  const words = shellWords[language]
  if (viewer.personId !== null)
    return { account: <Account viewer={viewer} practice={practice} language={language} /> }
  return practice ? {} : { account: <a href="/sign-in">{words.signIn}</a> }
}

type AccountProps = { readonly viewer: Viewer; readonly practice: boolean; readonly language: Language }

function Account({ viewer, practice, language }: AccountProps) {
  const words = shellWords[language]
  const county = viewer.county === null ? null : String(viewer.county).padStart(2, '0')
  const who = county === null ? viewer.label : words.actingAs(viewer.label, county)
  const leave = practice ? words.stepOut : words.signOut
  return (
    <Form action={practice ? '/become/end' : '/sign-out'} method="post" label={leave}>
      {practice ? <span>{who}</span> : <a href="/account">{who}</a>}{' '}
      {county !== null && <a href="/today">{words.today}</a>} <Button kind="plain">{leave}</Button>
    </Form>
  )
}

/** A closed door or a fault, in the visitor's language. */
export function closed(
  status: number,
  language: Language,
  reference: string,
  detail: string | null,
): PageContent {
  const { title, lead } = closedWords[language](status, reference)
  return {
    title,
    noindex: true,
    main: (
      <>
        <h1>{title}</h1>
        <p class="usa-intro">{lead}</p>
        {detail !== null && <p>{detail}</p>}
        <p>
          <a href="/">{frameWords[language].siteName}</a>
        </p>
      </>
    ),
  }
}
