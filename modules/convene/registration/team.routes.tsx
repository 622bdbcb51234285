import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, type Typed } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { inLanguage } from '../convening/convening.ts'
import { typedTexts } from '../convening/form-fields.page.tsx'
import { conveningsPath, inCounty } from '../convening/in-county.ts'
import { programWords } from '../convening/program.words.ts'
import { audienceWords } from '../talk/audience.words.ts'
import { homeOf } from '../talk/plan.routes.tsx'
import { registerTeam, type TeamTaken, teamSchema } from './register-team.ts'
import { registrationPolicy } from './registration.policy.ts'
import { listSchoolNames } from './registration.queries.ts'
import { TeamPage } from './team.page.tsx'
import { readTeam, roleNames } from './team.rules.ts'
import { teamWords } from './team.words.ts'
import type { Front } from './write-letters.ts'

const team = only(registrationPolicy, 'team')
const path = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}/team'
const mostBytes = 256 * 1024
/** The most faults said at once: who has more has sent the wrong file. */
const mostFaults = 20
const names = roleNames([audienceWords.en.audiences, audienceWords.es.audiences])

type TeamAsked = Asked<'/counties/:code/convenings/:convening/team'>
type Shown = { readonly typed: Typed; readonly faults: readonly string[]; readonly taken: TeamTaken | null }
const nothing: Shown = { typed: {}, faults: [], taken: null }

/** A school's whole team, by lines or by a file. */
export const teamRoutes = (front: Front): readonly Route[] => [
  page(path, team, (asked) => teamAnswer(asked, nothing)),
  form(
    path,
    team,
    teamSchema,
    async (asked) => {
      const { database, params, input, typed, language } = asked
      const words = teamWords[language]
      const sent = fileText(typed)
      if (sent === null) return teamAnswer(asked, { typed, faults: [words.notText], taken: null })
      const text = [input.lines ?? '', sent].filter((part) => part.trim() !== '').join('\n')
      const { lines, faults } = readTeam(text, input.role, names)
      const shown = { ...typed, lines: text }
      if (faults.length > 0) {
        const said = faults.slice(0, mostFaults).map(({ line, problem }) => words.fault(line, problem))
        return teamAnswer(asked, { typed: shown, faults: said, taken: null })
      }
      const of = { convening: id<'convening'>(params.convening), language }
      const outcome = await registerTeam(database, homeOf(asked), front, of, { ...input, lines })
      return outcome.done
        ? teamAnswer(asked, { ...nothing, taken: outcome.result })
        : teamAnswer(asked, { typed: shown, faults: [words.refusals[outcome.refusal]], taken: null })
    },
    {
      mostBytes,
      invalid: (asked) =>
        teamAnswer(asked, {
          typed: asked.typed,
          faults: whyUnread(asked.problems, asked.language),
          taken: null,
        }),
    },
  ),
]

/** What a sent file holds, as text; null where it is none, as a picture or a workbook of a spreadsheet. */
function fileText(typed: Typed): string | null {
  const sent = typed.file
  const text = typeof sent === 'object' && 'bytes' in sent ? new TextDecoder().decode(sent.bytes) : ''
  return /[\0\uFFFD]/.test(text) ? null : text
}

/** Why the form could not be read at all: too much of it, or a choice that there is not. */
function whyUnread(problems: Readonly<Record<string, string>>, language: Language): readonly string[] {
  const words = teamWords[language]
  return 'lines' in problems ? [words.refusals.too_many] : [words.choose]
}

const teamAnswer = (asked: TeamAsked, { typed, faults, taken }: Shown): Promise<Answer> =>
  inCounty(asked, async (tx, county) => {
    homeOf(asked)
    const { params, language } = asked
    const convening = found(await findConvening(tx, id(params.convening)))
    const texts = typedTexts(typed)
    const text = (name: string) => (typeof texts[name] === 'string' ? texts[name] : '')
    const at = `${conveningsPath(params.code)}/${convening.id}`
    const main = (
      <TeamPage
        action={`${at}/team`}
        schools={await listSchoolNames(tx)}
        lines={text('lines')}
        role={text('role') || 'school-staff'}
        school={text('school')}
        site={text('site')}
        faults={faults}
        taken={taken}
        language={language}
      />
    )
    return html(
      {
        title: teamWords[language].title,
        noindex: true,
        main,
        breadcrumbs: [
          { href: `/counties/${params.code}`, text: county },
          { href: conveningsPath(params.code), text: programWords[language].list },
          { href: at, text: inLanguage(convening.title, convening.titleEs, language) },
          { href: '', text: teamWords[language].title },
        ],
      },
      faults.length > 0 ? 422 : 200,
    )
  })
