import { StatusText } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import { programWords } from '../convening/program.words.ts'
import { timeSpan } from '../convening/zone-time.rules.ts'
import { liveWords } from '../live/live.words.ts'
import { audienceWords } from './audience.words.ts'
import type { Talk } from './talk.ts'

type Props = {
  readonly path: string
  readonly talk: Talk
  readonly timeZone: string
  readonly language: Language
}

/** One talk of the program: its hour first, then what, where, with whom and for whom. */
export function TalkEntry({ path, talk, timeZone, language }: Props) {
  const words = programWords[language]
  const names = audienceWords[language]
  const forWhom =
    talk.roles.length === 0 ? words.forAll : talk.roles.map((role) => names.audiences[role]).join(', ')
  const facts = [
    talk.roomName === null ? null : `${words.room}: ${talk.roomName}`,
    talk.speakers.length === 0
      ? null
      : `${words.speakers} ${talk.speakers.map(({ name }) => name).join(', ')}`,
    `${words.forWhom}: ${forWhom}`,
    talk.themes.length === 0 ? null : talk.themes.map((theme) => names.themes[theme]).join(', '),
  ].filter((text) => text !== null)
  const summary = talk.summary === null ? null : inLanguage(talk.summary, talk.summaryEs, language)
  return (
    <li class="program__talk" id={`talk-${talk.id}`}>
      <p class="program__time">{timeSpan(timeZone, talk.startsAt, talk.endsAt, language)}</p>
      <div>
        <h4 class="program__title">{inLanguage(talk.title, talk.titleEs, language)}</h4>
        {talk.cancelledAt !== null && <StatusText tone="error" text={words.talkCancelled} />}
        <p class="program__facts">{facts.join(' · ')}</p>
        {summary !== null && <p>{summary}</p>}
        <p class="program__ways">
          <a
            href={`${path}/talks/${talk.id}/calendar.ics`}
            aria-label={`${words.talkCalendar}: ${talk.title}`}
          >
            {words.talkCalendar}
          </a>
          {talk.cancelledAt === null && (
            <>
              {' · '}
              <a
                href={`${path.replace(/\/convenings\/.*$/, '')}/talks/${talk.id}/live`}
                aria-label={`${liveWords[language].live}: ${talk.title}`}
              >
                {liveWords[language].live}
              </a>
            </>
          )}
        </p>
      </div>
    </li>
  )
}
