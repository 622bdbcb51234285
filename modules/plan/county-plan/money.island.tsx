import { useEffect, useRef, useState } from 'preact/hooks'
import { hydrateIsland } from '#packages/ui/island/hydrate-island.ts'
import type { Language } from '#platform/words.ts'
import type { AssumptionName, Assumptions } from '../assumption/assumption.ts'
import { type TeamPromise, teamPromises } from '../team/team.ts'
import { whyNotWeek } from '../team/week.rules.ts'
import { type MoneyAnswer, type MoneyData, moneyAnswer } from './money-answer.rules.ts'
import { moneyAnswerWords, moneySentences } from './money-answer.words.ts'

export type MoneyIslandProps = {
  /** The plan as it stands: what the page shows without script. */
  readonly answer: MoneyAnswer
  readonly rateDollars: number
  /** Where the county's compact schools are; asked for when a figure is first moved. */
  readonly dataHref: string
  readonly fields: readonly { readonly name: AssumptionName; readonly least: number; readonly most: number }[]
  readonly language: Language
}

type Shown = { readonly sentences: readonly string[]; readonly warning: string | null }

/** The settled money of the figures in the form around it, at once and in the browser; the button makes the link. */
export function MoneyIsland(props: MoneyIslandProps) {
  const { answer, rateDollars, language } = props
  const root = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown>({
    sentences: moneySentences(answer, rateDollars, language),
    warning: null,
  })
  useEffect(() => listen(root.current?.closest('form') ?? null, props, setShown), [])
  const words = moneyAnswerWords[language]
  return (
    <div class="money-answer" ref={root}>
      <p>
        <strong>{words.heading}</strong>
      </p>
      <div role="status">
        {shown.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {shown.warning !== null && <p>{shown.warning}</p>}
      </div>
      <p class="source-line">{words.years}</p>
    </div>
  )
}

/** Works out anew at most once for each picture the browser draws. */
function listen(form: HTMLFormElement | null, props: MoneyIslandProps, show: (shown: Shown) => void) {
  if (form === null) return
  let data: Promise<MoneyData | null> | null = null
  let frame = 0
  const draw = async () => {
    data ??= readData(props.dataHref)
    const known = await data
    if (known === null) data = null
    else show(shownFor(form, known, props))
  }
  const moved = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => void draw())
  }
  form.addEventListener('input', moved)
  return () => form.removeEventListener('input', moved)
}

/** Without an answer the page still works: the button makes the link. */
async function readData(href: string): Promise<MoneyData | null> {
  try {
    const answer = await fetch(href)
    return answer.ok ? ((await answer.json()) as MoneyData) : null
  } catch {
    return null
  }
}

function shownFor(form: HTMLFormElement, data: MoneyData, { fields, language }: MoneyIslandProps): Shown {
  const words = moneyAnswerWords[language]
  const typed = new FormData(form)
  const values: Record<AssumptionName, number> = { ...data.assumptions }
  let fits = true
  for (const { name, least, most } of fields) {
    const text = String(typed.get(name) ?? '').trim()
    const value = text === '' ? Number.NaN : Number(text)
    if (value >= least && value <= most) values[name] = value
    else fits = false
  }
  const a: Assumptions = values
  if (!fits || a.mix_medi_cal_pps + a.mix_commercial > 1 + 1e-9)
    return { sentences: [words.cannot], warning: null }
  const promise: TeamPromise = teamPromises.find((name) => name === typed.get('promise')) ?? 'days_by_need'
  const answer = moneyAnswer(data, a, promise)
  const refusal = whyNotWeek(a, (changed) => moneyAnswer(data, changed, promise).netCents)
  return {
    sentences: moneySentences(answer, a.pps_rate, language),
    warning: refusal === null ? null : words.week,
  }
}

hydrateIsland('money', MoneyIsland)
