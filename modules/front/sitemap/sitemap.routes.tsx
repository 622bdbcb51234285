import { countyHeading, listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { type Answer, api, html, only, page, type Route } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { type Language, languages } from '#platform/words.ts'
import { listNews } from '../news/read-news.ts'
import { publicPagePolicy } from '../public-page/public-page.policy.ts'
import { pageNames } from '../public-page/public-page.ts'
import { shippedPage } from '../public-page/shipped-pages.ts'
import { SitemapPage } from './sitemap.page.tsx'
import { sitemapWords } from './sitemap.words.ts'

const read = only(publicPagePolicy, 'read')

/** Every public page, for people and for search engines. `origin` stands before each path; without one it is left out. */
export const sitemapRoutes = (origin: string): readonly Route[] => [
  page('/sitemap', read, async ({ database, language }) => {
    const main = (
      <SitemapPage
        pages={pageLinks(language)}
        counties={await countyLinks(database, language)}
        language={language}
      />
    )
    const { title, lead } = sitemapWords[language]
    return html({ title, description: lead, main })
  }),

  api('/sitemap.xml', read, async ({ database }): Promise<Answer> => {
    const links = [
      ...sitemapWords.en.links,
      ...pageLinks('en'),
      ...newsLinks('en'),
      ...(await countyLinks(database, 'en')).filter(({ href }) => !href.startsWith('/counties/00')),
    ]
    const urls = links.map(({ href }) => {
      const other = languages
        .map(
          (language) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${href}?lang=${language}"/>`,
        )
        .join('')
      return `<url><loc>${origin}${href}</loc>${other}</url>`
    })
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
    return { kind: 'bytes', body, type: 'application/xml; charset=utf-8', status: 200 }
  }),
]

const pageLinks = (language: Language) =>
  pageNames.map((name) => ({ href: `/${name}`, text: shippedPage(name, language).title }))

const newsLinks = (language: Language) =>
  listNews(language).map(({ slug, title }) => ({ href: `/news/${slug}`, text: title }))

async function countyLinks(database: Database, language: Language) {
  const counties = await database.asViewer(anyone(), listCounties)
  return counties
    .filter(({ listing }) => listing !== null)
    .map(({ code, name }) => ({ href: `/counties/${code}/welcome`, text: countyHeading(name, language) }))
}
