import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import type { Outcome } from '#platform/outcome.ts'
import { dateIn } from '#platform/time.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { inLanguage } from '../convening/convening.ts'
import type { Filled } from '../convening/form-fields.page.tsx'
import { typedTexts } from '../convening/form-fields.page.tsx'
import { planWords } from '../convening/plan.words.ts'
import type { Afterwards } from '../convening/plan-convening.ts'
import { timeSpan } from '../convening/zone-time.rules.ts'
import { saveTalkFollowing } from '../series/save-talk-following.ts'
import { findSeriesOf } from '../series/series.queries.ts'
import { seriesWords } from '../series/series.words.ts'
import type { Clash } from './clash.rules.ts'
import { decided, filledOf, homeOf, ofPlanner, type PlanAsked, pathOf, statusOf } from './plan.routes.tsx'
import { removePart, saveRoom, saveSpeaker } from './plan-room.ts'
import { cancelTalk, saveTalk } from './plan-talk.ts'
import type { PartRefusal } from './program-refusal.ts'
import { findTalk, findTalkLink, listRooms, listSpeakers } from './talk.queries.ts'
import { PartFormPage, TalkFormPage, typedTalk } from './talk-form.page.tsx'
import type { TalkInput } from './talk-form.ts'
import { roomSchema, speakerSchema, talkSchema } from './talk-form.ts'

const hold = only(conveningPolicy, 'hold')
const plan = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}/plan'
const nothing = z.object({})

type TalkAsked = Asked<'/counties/:code/convenings/:convening/plan/talks/:talk'>
type PartAsked = Asked<'/counties/:code/convenings/:convening/plan/rooms/:part'>

/** Talks, rooms and speakers of a program: one form each, for a new one and for a change. */
export const planPartsRoutes = (afterwards: Afterwards): readonly Route[] => [
  page(`${plan}/talks/:talk`, hold, (asked) => talkAnswer(asked)),
  form(`${plan}/talks/:talk`, hold, talkSchema, (asked) => talkSaved(asked, afterwards), {
    invalid: (asked) => talkAnswer(asked, filledOf(asked)),
  }),
  form(`${plan}/talks/:talk/cancellation`, hold, nothing, (asked) =>
    decided(
      asked,
      cancelTalk(asked.database, homeOf(asked), id(asked.params.convening), id(asked.params.talk)),
    ),
  ),
  ...partRoutes('room', roomSchema, (asked, input) =>
    saveRoom(
      asked.database,
      homeOf(asked),
      id(asked.params.convening),
      partId(asked.params.part),
      input,
      afterwards,
    ),
  ),
  ...partRoutes('speaker', speakerSchema, (asked, input) =>
    saveSpeaker(asked.database, homeOf(asked), id(asked.params.convening), partId(asked.params.part), input),
  ),
]

type Saving<Input> = (asked: PartAsked, input: Input) => Promise<Outcome<unknown, PartRefusal>>

function partRoutes<Schema extends z.ZodType>(
  noun: 'room' | 'speaker',
  schema: Schema,
  save: Saving<z.infer<Schema>>,
): readonly Route[] {
  const at = `${plan}/${noun}s/:part` as const
  return [
    page(at, hold, (asked) => partAnswer(noun, asked)),
    form(
      at,
      hold,
      schema,
      async (asked) => {
        const { params, language, typed } = asked
        const outcome = await save(asked, asked.input)
        if (outcome.done) return seeOther(`${pathOf(params)}/plan?saved`)
        const refusals = [planWords[language].refusals[outcome.refusal]]
        return partAnswer(noun, asked, { typed: typedTexts(typed), problems: {}, refusals, language })
      },
      { invalid: (asked) => partAnswer(noun, asked, filledOf(asked)) },
    ),
    form(`${at}/removal`, hold, nothing, (asked) =>
      decided(
        asked,
        removePart(asked.database, homeOf(asked), id(asked.params.convening), noun, id(asked.params.part)),
      ),
    ),
  ]
}

/** `new` stands where an id would. */
const partId = <Noun extends string>(text: string) => (text === 'new' ? null : id<Noun>(text))

async function talkSaved(
  asked: TalkAsked & { input: TalkInput; typed: Parameters<typeof typedTexts>[0] },
  afterwards: Afterwards,
): Promise<Answer> {
  const { database, params, input, language } = asked
  if (input.reach === 'following') {
    const talk = partId<'talk'>(params.talk)
    const convening = id<'convening'>(params.convening)
    const saved = await saveTalkFollowing(database, homeOf(asked), convening, talk, input, afterwards)
    if (saved.done) return seeOther(`${pathOf(params)}/plan?saved`)
    const filled = { typed: typedTexts(asked.typed), problems: {}, language }
    return talkAnswer(asked, filled, () => [
      seriesWords[language].onOneDate(planWords[language].refusals[saved.refusal]),
    ])
  }
  const { outcome, clashes } = await saveTalk(
    database,
    homeOf(asked),
    id(params.convening),
    partId(params.talk),
    input,
    afterwards,
  )
  if (outcome.done) return seeOther(`${pathOf(params)}/plan?saved`)
  const words = planWords[language]
  return talkAnswer(asked, { typed: typedTexts(asked.typed), problems: {}, language }, (timeZone) =>
    clashes.length === 0
      ? [words.refusals[outcome.refusal]]
      : clashes.map((clash) => clashText(clash, timeZone, language)),
  )
}

function clashText({ kind, name, talk }: Clash, timeZone: string, language: Filled['language']): string {
  const words = planWords[language]
  const span = timeSpan(timeZone, talk.startsAt, talk.endsAt, language)
  const title = inLanguage(talk.title, talk.titleEs, language)
  return kind === 'room' ? words.roomClash(name, title, span) : words.speakerClash(name, title, span)
}

function talkAnswer(
  asked: TalkAsked,
  filled?: Filled,
  refusals: (timeZone: string) => readonly string[] = () => [],
): Promise<Answer> {
  const { params, language } = asked
  const words = planWords[language]
  const heading = params.talk === 'new' ? words.newTalk : words.editTalk
  const status = filled === undefined ? 200 : Object.keys(filled.problems).length > 0 ? 422 : 409
  return ofPlanner(
    asked,
    () => heading,
    status,
    async (tx, convening) => {
      const talkId = partId<'talk'>(params.talk)
      const talk = talkId === null ? null : found(await findTalk(tx, talkId))
      const { timeZone, startsAt } = convening
      const typed =
        talk === null || talkId === null
          ? { on: dateIn(timeZone, startsAt) }
          : typedTalk(talk, await findTalkLink(tx, talkId), timeZone)
      return (
        <TalkFormPage
          heading={heading}
          action={`${pathOf(params)}/plan/talks/${params.talk}`}
          rooms={await listRooms(tx, convening.id)}
          speakers={await listSpeakers(tx, convening.id)}
          filled={
            filled === undefined
              ? { typed, problems: {}, language }
              : { ...filled, refusals: refusals(timeZone) }
          }
          inSeries={(await findSeriesOf(tx, convening.id)) !== undefined}
          cancellation={
            talk === null || talk.cancelledAt !== null
              ? null
              : `${pathOf(params)}/plan/talks/${talk.id}/cancellation`
          }
        />
      )
    },
  )
}

function partAnswer(noun: 'room' | 'speaker', asked: PartAsked, filled?: Filled): Promise<Answer> {
  const { params, language } = asked
  const words = planWords[language]
  const isNew = params.part === 'new'
  const heading =
    noun === 'room' ? (isNew ? words.addRoom : words.editRoom) : isNew ? words.addSpeaker : words.editSpeaker
  return ofPlanner(
    asked as PlanAsked,
    () => heading,
    statusOf(filled),
    async (tx, convening) => {
      const list = noun === 'room' ? await listRooms(tx, convening.id) : await listSpeakers(tx, convening.id)
      const part = isNew ? null : found(list.find(({ id: known }) => known === params.part))
      const typed = Object.fromEntries(
        Object.entries(part ?? {}).map(([name, value]) => [name, value === null ? '' : String(value)]),
      )
      return (
        <PartFormPage
          noun={noun}
          heading={heading}
          action={`${pathOf(params)}/plan/${noun}s/${params.part}`}
          removal={isNew ? null : `${pathOf(params)}/plan/${noun}s/${params.part}/removal`}
          filled={filled ?? { typed, problems: {}, language }}
        />
      )
    },
  )
}
