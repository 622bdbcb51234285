import type { ComponentChildren } from 'preact'
import { Mark } from '../mark/mark.tsx'
import { crisisPath } from './crisis-path.ts'
import type { LanguageLink, NavigationLink, PageWords } from './page-words.ts'

type Props = {
  readonly words: PageWords
  readonly navigation: readonly NavigationLink[]
  readonly languages: readonly LanguageLink[]
  readonly account: ComponentChildren
}

export function PageHeader({ words, navigation, languages, account }: Props) {
  return (
    <header class="page-header">
      <div class="page-inner page-header__top">
        <a class="page-header__home" href="/">
          <Mark />
          <span>{words.siteName}</span>
        </a>
        <div class="page-header__aside">
          {account}
          <LanguageSwitch label={words.languageLabel} languages={languages} />
          <a class="crisis-link" href={crisisPath}>
            {words.crisisLink}
          </a>
        </div>
      </div>
      {navigation.length > 0 && <Navigation label={words.navigationLabel} links={navigation} />}
    </header>
  )
}

function Navigation({ label, links }: { readonly label: string; readonly links: readonly NavigationLink[] }) {
  return (
    <nav class="page-nav" aria-label={label}>
      <ul class="page-inner page-nav__list">
        {links.map(({ href, text, current }) => (
          <li key={href}>
            <a class="page-nav__link" href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function LanguageSwitch(props: { readonly label: string; readonly languages: readonly LanguageLink[] }) {
  if (props.languages.length === 0) return null
  return (
    <nav class="page-languages" aria-label={props.label}>
      <ul>
        {props.languages.map(({ lang, href, text, current }) => (
          <li key={lang}>
            <a href={href} lang={lang} hreflang={lang} aria-current={current ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
