import { render } from 'preact-render-to-string'
import { Button, Form, type LanguageLink, Page } from '#packages/ui/index.ts'
import type { PageContent } from '#platform/http.ts'
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
        navigation={words.navigation.map((link) => ({ ...link, current: path.startsWith(link.href) }))}
        languages={languageLinks(path, query, language)}
        width={content.wide ? 'wide' : 'reading'}
        {...(settings.publicUrl === null ? {} : { canonical: new URL(path, settings.publicUrl).toString() })}
        {...(settings.practice ? { banner: <PracticeBanner language={language} /> } : {})}
        {...(viewer.personId === null ? {} : { account: <Account viewer={viewer} language={language} /> })}
        {...(crumbs === undefined ? {} : { breadcrumbs: crumbs })}
      >
        {content.main}
      </Page>
    )
    return `<!doctype html>${render(document)}`
  }

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

function PracticeBanner({ language }: { readonly language: Language }) {
  const words = shellWords[language]
  return (
    <p>
      {words.practice} <a href="/become">{words.practiceLink}</a>
    </p>
  )
}

function Account({ viewer, language }: { readonly viewer: Viewer; readonly language: Language }) {
  const words = shellWords[language]
  const county = String(viewer.county ?? '').padStart(2, '0')
  return (
    <Form action="/become/end" method="post" label={words.stepOut}>
      <span>{words.actingAs(viewer.label, county)}</span> <Button kind="plain">{words.stepOut}</Button>
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
