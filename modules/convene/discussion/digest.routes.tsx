import { z } from 'zod'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import type { Viewer } from '#platform/viewer.ts'
import { StopPage, StoppedPage } from './digest.page.tsx'
import { type DigestLink, readDigestToken } from './digest.rules.ts'
import { digestSchema } from './digest.ts'
import { digestWords } from './digest.words.ts'
import { discussionPolicy } from './discussion.policy.ts'
import { chooseDigest, type DigestFront, stopByLink, stopDigest } from './write-digests.ts'

const talk = only(discussionPolicy, 'talk')
const stop = only(discussionPolicy, 'stop')
const byLink = '/discussions/digest/:token'

/** Letters on discussions: to have them, and to stop them, signed in or by the link of a letter. */
export const digestRoutes = (front: DigestFront): readonly Route[] => [
  form(
    '/discussions/digest',
    talk,
    digestSchema,
    async ({ database, viewer, input, language }) => {
      const chosen = await chooseDigest(database, home(viewer), input.rhythm, language)
      return seeOther(chosen.done ? '/discussions?said=chosen#mail' : '/discussions#mail')
    },
    { invalid: async () => seeOther('/discussions#mail') },
  ),
  form('/discussions/digest/stop', talk, z.object({}), async ({ database, viewer }) => {
    await stopDigest(database, home(viewer))
    return seeOther('/discussions?said=stopped#mail')
  }),
  page('/discussions/digest/stopped', stop, async ({ language }) =>
    html({
      title: digestWords[language].stoppedTitle,
      noindex: true,
      main: <StoppedPage language={language} />,
    }),
  ),
  page(byLink, stop, async ({ params, language }) => {
    linkOf(front, params.token)
    const main = <StopPage path={`/discussions/digest/${params.token}`} language={language} />
    return html({ title: digestWords[language].stopTitle, noindex: true, main })
  }),
  form(byLink, stop, z.object({}), async ({ database, params }) => {
    await stopByLink(database, linkOf(front, params.token))
    return seeOther('/discussions/digest/stopped')
  }),
]

function linkOf({ secret }: DigestFront, token: string): DigestLink {
  const link = readDigestToken(secret, token)
  if (link === null) throw new NotFound()
  return link
}

function home(viewer: Viewer): Viewer {
  if (viewer.county === null) throw new Forbidden()
  return viewer
}
