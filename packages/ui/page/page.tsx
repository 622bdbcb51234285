import type { ComponentChildren } from 'preact'
import { installedAssets } from '../assets.ts'
import { Breadcrumbs, type Crumb } from '../reading/breadcrumbs.tsx'
import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'
import type { LanguageLink, NavigationLink, PageWords } from './page-words.ts'

export type PageProps = {
  /** BCP 47, 'en' or 'es'. */
  readonly lang: string
  readonly dir?: 'ltr' | 'rtl'
  /** Of this page alone; the site's name is added behind it. */
  readonly title: string
  /** One sentence, also shown by link previews. */
  readonly description: string
  /** False for visitors' scenarios and everything behind sign-in. */
  readonly indexed: boolean
  /** Absolute address without query, for pages that have one true address. */
  readonly canonical?: string
  readonly words: PageWords
  readonly navigation: readonly NavigationLink[]
  readonly languages?: readonly LanguageLink[]
  /** Shown above everything on every page, as in practice mode. */
  readonly banner?: ComponentChildren
  /** Who is signed in and for which county, with its forms. */
  readonly account?: ComponentChildren
  readonly breadcrumbs?: readonly Crumb[]
  /** 'reading' holds one column of 66 characters; 'wide' lets tables, charts and maps use the screen. */
  readonly width?: 'reading' | 'wide'
  readonly children: ComponentChildren
}

/** The whole document but for its doctype: head, header, one main part, footer. */
export function Page(props: PageProps) {
  const { words, width = 'reading' } = props
  return (
    <html lang={props.lang} dir={props.dir ?? 'ltr'}>
      <Head {...props} />
      <body class={`page page--${width}`}>
        <a class="usa-skipnav" href="#main">
          {words.skipToContent}
        </a>
        {props.banner !== undefined && (
          <section class="page-banner" aria-label={words.bannerLabel}>
            <div class="page-inner">{props.banner}</div>
          </section>
        )}
        <PageHeader
          words={words}
          navigation={props.navigation}
          languages={props.languages ?? []}
          account={props.account}
        />
        <main id="main" class="page-main" tabindex={-1}>
          <div class="page-inner">
            {props.breadcrumbs !== undefined && (
              <Breadcrumbs label={words.breadcrumbLabel} items={props.breadcrumbs} />
            )}
            {props.children}
          </div>
        </main>
        <PageFooter words={words} />
      </body>
    </html>
  )
}

function Head({ words, ...props }: PageProps) {
  const assets = installedAssets()
  const title = props.title === words.siteName ? words.siteName : `${props.title} · ${words.siteName}`
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={props.description} />
      {!props.indexed && <meta name="robots" content="noindex" />}
      {props.canonical !== undefined && <link rel="canonical" href={props.canonical} />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={props.description} />
      <meta name="color-scheme" content="light dark" />
      {/* No font is fetched ahead: on a thin line it would keep back the style sheet, and with it the first words. */}
      {assets.stylesheet !== null && <link rel="stylesheet" href={assets.stylesheet} />}
      {assets.icon !== null && <link rel="icon" type="image/svg+xml" href={assets.icon} />}
    </head>
  )
}
