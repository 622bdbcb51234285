import type { Block, Language, Library, Page, Problem } from '../content/content.ts'
import type { PlainWords } from '../content/readability.rules.ts'
import { whyNotReadable } from '../content/reading.rules.ts'
import { whyNotWorded } from '../content/wording.rules.ts'
import { readCaptions } from './captions.rules.ts'
import { readScript } from './script.rules.ts'
import type { Script } from './script.ts'
import { captionsOf, chapterTrackOf, timeScript } from './timing.rules.ts'

export const overviewSlug = 'overview'
/** The video of the open path for families, written for them and in both languages. */
export const familySlug = 'family-and-student'
export const isScript = (file: string): boolean => file.startsWith('videos/')

/** A chapter for each leaf of the mark, which fills as the video goes on. */
const chapterCount = 5
const longestHeadline = 40
const mostItems = 3
const [shortestVideo, longestVideo] = [60, 120]

/** Everything wrong with the scripts of videos, each with file and line. */
export function whyNotScripts(
  texts: ReadonlyMap<string, string>,
  library: Library,
  plain: Readonly<Record<Language, PlainWords>>,
): readonly Problem[] {
  const files = [...texts].filter(([file]) => isScript(file))
  const read = files.map(([file, text]) => readScript(file, text))
  const scripts = read.flatMap(({ script }) => (script === null ? [] : [script]))
  const slugs = [
    overviewSlug,
    familySlug,
    ...library.roles.filter(({ language }) => language === 'en').map(({ slug }) => slug),
  ]
  return [
    ...read.flatMap(({ problems }) => problems),
    ...slugs
      .filter((slug) => files.length > 0 && !scripts.some((script) => script.slug === slug))
      .map((slug) => ({
        file: `videos/${slug}.en.md`,
        line: 1,
        message: `${slug} has no script for a video`,
      })),
    ...[overviewSlug, familySlug]
      .filter(
        (slug) => files.length > 0 && !scripts.some((one) => one.slug === slug && one.language === 'es'),
      )
      .map((slug) => ({
        file: `videos/${slug}.es.md`,
        line: 1,
        message: `families see ${slug}, and it has no Spanish`,
      })),
    ...scripts.flatMap((script) => [
      ...whyNotScript(script, slugs),
      ...whyNotReadable(pageOf(script), plain[script.language]),
      ...whyNotWorded(pageOf(script), library.glossary),
    ]),
  ]
}

function whyNotScript(script: Script, slugs: readonly string[]): readonly Problem[] {
  const problems: Problem[] = []
  const need = (met: boolean, message: string, line = 1) =>
    void (met || problems.push({ file: script.file, line, message }))
  need(slugs.includes(script.slug), `no role or path is called ${script.slug}`)
  need(script.file === `videos/${script.slug}.${script.language}.md`, 'the file is named for another video')
  need(
    script.chapters.length === chapterCount,
    `${script.chapters.length} chapters; there are five leaves to fill`,
  )
  for (const { line, title, scenes } of script.chapters) {
    need(scenes.length > 0, `the chapter “${title}” shows nothing`, line)
    for (const scene of scenes) {
      need(scene.said !== '', 'nothing is said in this scene, so it has no captions', scene.line)
      need(
        [...scene.headline].length <= longestHeadline,
        `a headline has at most ${longestHeadline} letters`,
        scene.line,
      )
      need(scene.items.length <= mostItems, `a scene shows at most ${mostItems} short lines`, scene.line)
    }
  }
  const timed = timeScript(script)
  const length = Math.round(timed.seconds)
  need(length >= shortestVideo && length <= longestVideo, `${length} seconds; a video lasts 60 to 120`)
  for (const track of [captionsOf(timed), chapterTrackOf(timed)]) {
    const { faults } = readCaptions(track, timed.seconds)
    need(
      faults.length === 0,
      `its captions would not be valid: ${faults[0]?.what} in line ${faults[0]?.line}`,
    )
  }
  return problems
}

/** What is read on the screen and said, as a page of ours, so that the same rules of writing hold. */
function pageOf({ file, slug, title, language, chapters }: Script): Page {
  const blocks = chapters.flatMap(({ title, line, scenes }): Block[] => [
    { kind: 'heading', level: 2, text: title, id: null, attributes: new Map(), line },
    ...scenes.flatMap(({ headline, said, line }): Block[] => [
      { kind: 'heading', level: 3, text: headline, id: null, attributes: new Map(), line },
      { kind: 'paragraph', text: said, line: line + 1 },
    ]),
  ])
  return {
    file,
    id: file,
    title,
    language,
    audience: slug === familySlug ? 'family' : 'staff',
    state: 'draft',
    reviewer: null,
    reviewedOn: null,
    blocks,
  }
}
