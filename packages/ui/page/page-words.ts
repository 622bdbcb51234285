/** Every sentence of the page's frame, in the page's own language. */
export type PageWords = {
  readonly siteName: string
  readonly skipToContent: string
  readonly bannerLabel: string
  readonly breadcrumbLabel: string
  readonly navigationLabel: string
  readonly languageLabel: string
  /** The link to crisis help, short enough for a phone: it stands in header and footer. */
  readonly crisisLink: string
  /** The sentence beside it in the footer: whom to call, text or chat with. */
  readonly crisisLine: string
  /** Who makes this and who does not: the independence note. */
  readonly independence: string
  /** Source code, license, accessibility, privacy and the like. */
  readonly footerLinks: readonly { readonly href: string; readonly text: string }[]
  readonly footerLabel: string
}

export type NavigationLink = { readonly href: string; readonly text: string; readonly current?: boolean }

/** A language in its own name; the page in it is one press away. */
export type LanguageLink = {
  readonly lang: string
  readonly href: string
  readonly text: string
  readonly current?: boolean
}
