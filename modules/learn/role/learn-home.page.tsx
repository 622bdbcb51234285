import { type Door, Doors, EntryList, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Lesson, OpenPath, Phase, RolePage } from '../content/content.ts'
import { countPhase } from '../progress/progress.rules.ts'
import type { Progress } from '../progress/progress.ts'
import type { Addresses } from './address.rules.ts'
import type { Curriculum } from './curriculum.ts'
import { leavesOf } from './leaf.rules.ts'
import { Spoken } from './prose.page.tsx'
import { NextStep, PathLeaves } from './role.page.tsx'
import { roleWords } from './role.words.ts'

type Props = {
  readonly curriculum: Curriculum
  readonly addresses: Addresses
  readonly language: Language
  /** Null for a visitor. */
  readonly own: OwnPath | null
  /** What is there for her alone; none for a visitor. */
  readonly doors: readonly Door[]
}

/** The path that goes with a member of staff's post; no role where none does. */
export type OwnPath = {
  readonly role: RolePage | null
  readonly phases: readonly Phase[]
  readonly progress: Progress
}

/** The front page of learning: the eight roles, the short paths, the lessons, the tools. */
export function LearnHomePage({ curriculum, addresses, language, own, doors }: Props) {
  const words = roleWords[language]
  const roles = curriculum.roles(language)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {own?.role && <Yours own={{ ...own, role: own.role }} language={language} />}
      <Section id="roles" heading={words.roles(roles.length)}>
        <Spoken page={{ language: roles[0]?.language ?? language }} language={language}>
          <Doors
            doors={roles.map(({ slug, title, summary, wordsLanguage }) => ({
              href: `/learn/${slug}`,
              title,
              text: summary,
              lang: wordsLanguage,
            }))}
          />
        </Spoken>
      </Section>
      <Section id="paths" heading={words.paths}>
        <p>{words.pathsLead}</p>
        <Readings pages={curriculum.paths(language)} folder="paths" language={language} />
      </Section>
      <Section id="lessons" heading={words.lessons}>
        <p>{words.lessonsLead}</p>
        <Readings pages={curriculum.lessons(language)} folder="lessons" language={language} />
      </Section>
      <Section id="tools" heading={words.tools}>
        <Doors doors={[...doors, ...tools(addresses, language)]} />
      </Section>
    </>
  )
}

type ReadingsProps = {
  readonly pages: readonly (Lesson | OpenPath)[]
  readonly folder: 'lessons' | 'paths'
  readonly language: Language
}

function Readings({ pages, folder, language }: ReadingsProps) {
  const words = roleWords[language]
  return (
    <EntryList
      entries={pages.map((page) => ({
        key: page.slug,
        title: (
          <a href={`/learn/${folder}/${page.slug}`} {...spokenIn(page, language)}>
            {page.title}
          </a>
        ),
        detail: (
          <>
            <span {...spokenIn(page, language)}>{page.summary}</span> {words.minutes(page.minutes)}.
          </>
        ),
      }))}
    />
  )
}

const spokenIn = (page: { readonly language: Language }, language: Language) =>
  page.language === language ? {} : { lang: page.language }

function Yours({ own, language }: { own: OwnPath & { role: RolePage }; language: Language }) {
  const { role, phases, progress } = own
  const words = roleWords[language]
  const leaves = leavesOf(phases.map((phase) => ({ ...countPhase(phase, progress), ...phase })))
  return (
    <Section id="yours" heading={`${words.yours}: ${role.title}`}>
      <NextStep role={role} phases={phases} progress={progress} language={language} />
      {leaves && <PathLeaves leaves={leaves} language={language} />}
      <p>
        <a href={`/learn/${role.slug}`}>{words.yoursLink(role.title)}</a>
      </p>
    </Section>
  )
}

function tools(addresses: Addresses, language: Language) {
  const words = roleWords[language]
  const known = [
    { href: addresses.readiness, title: words.readiness, text: words.readinessText },
    { href: addresses['who-does-what'], title: words.whoDoesWhat, text: words.whoDoesWhatText },
    { href: addresses['launch-board'], title: words.launchBoard, text: words.launchBoardText },
    { href: addresses.journey, title: words.journey, text: words.journeyText },
    { href: addresses.videos, title: words.videos, text: words.videosText },
    { href: '/learn/workbooks', title: words.workbooks, text: words.workbooksText },
    { href: addresses.duties, title: words.duties, text: words.dutiesText },
    { href: addresses.glossary, title: words.glossary, text: words.glossaryText },
  ]
  return known.flatMap(({ href, ...door }) => (href === undefined ? [] : [{ ...door, href }]))
}
