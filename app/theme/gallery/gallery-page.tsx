import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { Page, type PageWords } from '#packages/ui/index.ts'

const words: PageWords = {
  siteName: 'Centers of Wellness',
  skipToContent: 'Skip to content',
  bannerLabel: 'Practice mode',
  breadcrumbLabel: 'You are here',
  navigationLabel: 'Main',
  languageLabel: 'Language',
  crisisLink: 'Help now · 988',
  crisisLine: 'Call or text 988, or chat. In danger call 911.',
  independence: 'Made in the open for county offices of education. It speaks for no office and no agency.',
  footerLinks: [
    { href: '/about', text: 'About' },
    { href: '/source', text: 'Source code' },
    { href: '/license', text: 'License: Apache 2.0' },
  ],
  footerLabel: 'About this site',
}

/** The frame with everything a frame can hold, around some of the parts. */
export function galleryPage(
  title: string,
  width: 'reading' | 'wide',
  parts: ComponentChildren,
  dir: 'ltr' | 'rtl' = 'ltr',
): string {
  return `<!doctype html>${render(
    <Page
      lang="en"
      dir={dir}
      title={title}
      description="Every part of the look, on one page."
      indexed={false}
      words={words}
      width={width}
      navigation={[
        { href: '/plan', text: 'Plan your county', current: true },
        { href: '/roles', text: 'Learn your role' },
        { href: '/convening', text: 'Join the convening' },
      ]}
      languages={[
        { lang: 'en', href: '?lang=en', text: 'English', current: true },
        { lang: 'es', href: '?lang=es', text: 'Español' },
      ]}
      banner={
        <p>
          Practice county: everyone here is invented. <a href="/become">Become someone else</a>
        </p>
      }
      breadcrumbs={[{ href: '/', text: 'Home' }, { href: '/plan', text: 'Plan' }, { text: title }]}
    >
      {parts}
    </Page>,
  )}`
}
