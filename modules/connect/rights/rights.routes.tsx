import { countyTitle, findCounty } from '#modules/places/index.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { RightsListPage, RightsTopicPage, type TopicStanding } from './rights.page.tsx'
import { rightsPolicy } from './rights.policy.ts'
import { keyOfPart, type ReadRightsStanding, type RightsTopic, rights } from './rights.ts'
import { rightsWords } from './rights.words.ts'
import { rightsParts } from './rights-parts.ts'

const read = only(rightsPolicy, 'read')

/** Pages on rights: the same words in every county, and who stands for them in this one. */
export const rightsRoutes = (readStanding: ReadRightsStanding): readonly Route[] => [
  page('/counties/:code{[0-9]{2}}/rights', read, ({ database, params, language }) =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const county = found(await findCounty(tx, Number(params.code)))
      const standing = await standingIn(tx, readStanding, language)
      const { title, lead } = rightsWords[language]
      return html({
        title,
        description: lead,
        main: <RightsListPage code={params.code} standing={standing} language={language} />,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: countyTitle(county.name, language) },
          { href: '', text: title },
        ],
      })
    }),
  ),
  page('/counties/:code{[0-9]{2}}/rights/:topic', read, ({ database, params, language }) =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const county = found(await findCounty(tx, Number(params.code)))
      const topic = found(rights.topics.find(({ id }) => id === params.topic))
      const standing = (await standingIn(tx, readStanding, language))(topic)
      return html({
        title: topic.title[language],
        // Who stands for a topic is said in it, with the English words beside what nobody has read.
        reviewer: 'on_page',
        description: topic.lead[language],
        main: <RightsTopicPage code={params.code} topic={topic} standing={standing} language={language} />,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: countyTitle(county.name, language) },
          { href: `/counties/${params.code}/rights`, text: rightsWords[language].title },
          { href: '', text: topic.title[language] },
        ],
      })
    }),
  ),
]

async function standingIn(
  tx: Tx,
  readStanding: ReadRightsStanding,
  language: Language,
): Promise<(topic: RightsTopic) => TopicStanding> {
  const standing = await readStanding(tx, rightsParts)
  return ({ id }) => {
    const part = `rights.${id}`
    return {
      counsel: standing.get(keyOfPart({ kind: 'counsel', part, language })) ?? null,
      reviewed: standing.has(keyOfPart({ kind: 'reviewer', part, language })),
    }
  }
}
