import { count, decimal, dollars, percent, schoolYear, shortDollars } from '#platform/numbers.ts'
import type { Language, Words } from '#platform/words.ts'
import type { ChangeThing, PlanBlock, PlanChange } from '../rollout/plan-change.ts'
import type { PlanDocument } from './plan-document.ts'

/** The plan's answer in plain language, a sentence or two on each line: the answer, why, and how sure. */
export function answerWords(document: PlanDocument, language: Language): string {
  const facts = new AnswerFacts(document, language)
  const [first, ...further] = answerSentences(document, language)
  const verdict =
    document.question.kind !== 'least' && document.answer.everySchoolIn === null ? facts.say.notYet : ''
  return [`${verdict} ${first}`.trim(), ...further, ...changes(facts), sure(facts)]
    .filter((line) => line !== '')
    .join('\n')
}

/** What the answer says of the plan itself, after the "not yet" that a page or a packet may show as its figure. */
export function answerSentences(document: PlanDocument, language: Language): readonly string[] {
  const facts = new AnswerFacts(document, language)
  return [opening(facts), ...reached(facts)]
}

type Say = {
  readonly notYet: string
  readonly cover: (rate: string, covering: string, all: string) => string
  readonly every: (all: string, year: string) => string
  readonly everyPossible: (year: string) => string
  readonly openDoNotPay: (sites: string, lost: string) => string
  readonly nothingOpens: string
  readonly cashForOne: (cash: string) => string
  readonly cashForAll: (cash: string, schools: string) => string
  readonly beyondSites: (start: string, sites: string, held: string) => string
  readonly ifNothing: string
  readonly reach: (year: string, schools: string, clinicians: string, students: string) => string
  readonly hiresFound: (value: string, year: string) => string
  readonly rateFound: (value: string, cash: string, year: string) => string
  readonly provenLeast: Readonly<Record<'hires_per_year' | 'pps_rate', (value: string) => string>>
  readonly nothingFound: Readonly<Record<'hires_per_year' | 'pps_rate', (year: string) => string>>
  readonly earliest: (year: string) => string
  readonly noYear: (year: string) => string
  readonly toKeepOpen: string
  readonly toServeAll: (year: string) => string
  readonly oneOf: (changes: string) => string
  readonly noneAlone: string
  readonly together: (sets: string) => string
  readonly nothingSuffices: string
  readonly things: Readonly<Record<ChangeThing, (to: string, from: string) => string>>
  readonly and: string
  readonly or: string
  readonly within: (gap: string) => string
  readonly workLimit: (gap: string) => string
  readonly proven: string
  readonly notFound: string
}

const words: Words<Say> = {
  en: {
    notYet: 'Not yet.',
    cover: (rate, covering, all) => `At ${rate} a visit, ${covering} of ${all} schools cover their team.`,
    every: (all, year) =>
      `Yes, under these assumptions: all ${all} schools have their clinical team by ${year}.`,
    everyPossible: (year) =>
      `Every school could be open by ${year} if that were asked for; this plan serves the neediest sooner.`,
    openDoNotPay: (sites, lost) =>
      `The ${sites} sites that are open fall ${lost} short in a settled year, and no new school makes up for it.`,
    nothingOpens: 'No new school can open under these assumptions.',
    cashForOne: (cash) =>
      `Cash is what is wanting: with ${cash} in the bank at the start a first school could open and pay for itself.`,
    cashForAll: (cash, schools) =>
      `Were cash no object, ${schools} schools could open that together pay for themselves; it takes ${cash} at the start.`,
    beyondSites: (start, sites, held) =>
      `${start} full-time clinicians are counted at the start, but the ${sites} sites known to be open hold ${held} of them. Where the others work is not public, so after the first year the plan goes on without them; it counts them once the county names their schools under Marks.`,
    ifNothing: 'The years shown are those in which nothing new opens.',
    reach: (year, schools, clinicians, students) =>
      `By ${year} this plan has ${schools} schools open, with ${clinicians} full-time clinicians for ${students} students.`,
    hiresFound: (value, year) => `${value} hires a year serve every school by ${year}.`,
    rateFound: (value, cash, year) =>
      `A visit rate of ${value} serves every school by ${year}, with ${cash} in the bank at the start.`,
    provenLeast: {
      hires_per_year: (value) => `Fewer than ${value} cannot: that is proven.`,
      pps_rate: (value) => `No rate below ${value} can: that is proven.`,
    },
    nothingFound: {
      hires_per_year: (year) => `No number of hires alone serves every school by ${year}.`,
      pps_rate: (year) => `No visit rate alone serves every school by ${year}.`,
    },
    earliest: (year) => `${year} is the first year in which every school can be open.`,
    noYear: (year) => `There is no year up to ${year} in which every school can be open.`,
    toKeepOpen: 'To carry the sites that are open,',
    toServeAll: (year) => `To reach every school by ${year},`,
    oneOf: (changes) => `any one of these would do: ${changes}.`,
    noneAlone: 'no single change within its range is enough.',
    together: (sets) => `Together these would be: ${sets}.`,
    nothingSuffices: 'no set of changes was found that is enough.',
    things: {
      hires_per_year: (to, from) => `${to} hires a year instead of ${from}`,
      supervisors_per_year: (to, from) => `${to} new supervisors a year instead of ${from}`,
      years: (to, from) => `${to} years instead of ${from}`,
      pps_rate: (to, from) => `${to} a visit instead of ${from}`,
      cash_once: (to) => `${to} put in once at the start`,
      aid_per_year: (to) => `${to} a year from the county or donors`,
    },
    and: 'and',
    or: 'or',
    within: (gap) => `No plan under these assumptions can do more than ${gap} better.`,
    workLimit: (gap) =>
      `The search was stopped at its limit of work; a better plan by up to ${gap} may exist.`,
    proven: 'That nothing fits is proven for these assumptions, whoever shares a clinician with whom.',
    notFound: 'No plan was found within the limit of work; that there is none is not proven.',
  },
  es: {
    notYet: 'Todavía no.',
    cover: (rate, covering, all) =>
      `A ${rate} por visita, ${covering} de ${all} escuelas cubren el costo de su equipo.`,
    every: (all, year) =>
      `Sí, con estos supuestos: las ${all} escuelas tienen su equipo clínico para ${year}.`,
    everyPossible: (year) =>
      `Todas las escuelas podrían abrir para ${year} si eso se pidiera; este plan atiende antes a las de mayor necesidad.`,
    openDoNotPay: (sites, lost) =>
      `A los ${sites} centros que ya están abiertos les faltan ${lost} en un año normal, y ninguna escuela nueva lo compensa.`,
    nothingOpens: 'Con estos supuestos no puede abrir ninguna escuela nueva.',
    cashForOne: (cash) =>
      `Lo que falta es efectivo: con ${cash} en el banco al empezar podría abrir una primera escuela y pagarse sola.`,
    cashForAll: (cash, schools) =>
      `Si el efectivo no fuera obstáculo, podrían abrir ${schools} escuelas que juntas se pagan; hacen falta ${cash} al empezar.`,
    beyondSites: (start, sites, held) =>
      `Al comienzo se cuentan ${start} clínicos de tiempo completo, pero los ${sites} centros que se sabe abiertos tienen ${held} de ellos. Dónde trabajan los demás no es público, así que después del primer año el plan sigue sin ellos; los cuenta en cuanto el condado nombre sus escuelas en Marcas.`,
    ifNothing: 'Los años que se muestran son aquellos en que no abre nada nuevo.',
    reach: (year, schools, clinicians, students) =>
      `Para ${year} este plan tiene ${schools} escuelas abiertas, con ${clinicians} clínicos de tiempo completo para ${students} estudiantes.`,
    hiresFound: (value, year) =>
      `Con ${value} contrataciones por año se atiende a todas las escuelas para ${year}.`,
    rateFound: (value, cash, year) =>
      `Una tarifa de ${value} por visita atiende a todas las escuelas para ${year}, con ${cash} en el banco al empezar.`,
    provenLeast: {
      hires_per_year: (value) => `Con menos de ${value} no se puede: está demostrado.`,
      pps_rate: (value) => `Con menos de ${value} no se puede: está demostrado.`,
    },
    nothingFound: {
      hires_per_year: (year) =>
        `Ningún número de contrataciones basta por sí solo para atender a todas las escuelas para ${year}.`,
      pps_rate: (year) =>
        `Ninguna tarifa por visita basta por sí sola para atender a todas las escuelas para ${year}.`,
    },
    earliest: (year) => `${year} es el primer año en que todas las escuelas pueden estar abiertas.`,
    noYear: (year) => `No hay ningún año hasta ${year} en que todas las escuelas puedan estar abiertas.`,
    toKeepOpen: 'Para sostener los centros que ya están abiertos,',
    toServeAll: (year) => `Para llegar a todas las escuelas para ${year},`,
    oneOf: (changes) => `bastaría con uno solo de estos cambios: ${changes}.`,
    noneAlone: 'ningún cambio por sí solo basta dentro de su rango.',
    together: (sets) => `Juntos sí bastarían: ${sets}.`,
    nothingSuffices: 'no se encontró ningún conjunto de cambios que baste.',
    things: {
      hires_per_year: (to, from) => `${to} contrataciones por año en vez de ${from}`,
      supervisors_per_year: (to, from) => `${to} supervisores nuevos por año en vez de ${from}`,
      years: (to, from) => `${to} años en vez de ${from}`,
      pps_rate: (to, from) => `${to} por visita en vez de ${from}`,
      cash_once: (to) => `${to} aportados una vez al empezar`,
      aid_per_year: (to) => `${to} por año del condado o de donantes`,
    },
    and: 'y',
    or: 'o',
    within: (gap) => `Con estos supuestos ningún plan puede ser más de ${gap} mejor.`,
    workLimit: (gap) =>
      `La búsqueda se detuvo en su límite de trabajo; puede existir un plan hasta ${gap} mejor.`,
    proven: 'Está demostrado que nada cabe con estos supuestos, comparta quien comparta un clínico.',
    notFound: 'No se encontró ningún plan dentro del límite de trabajo; no está demostrado que no lo haya.',
  },
}

class AnswerFacts {
  readonly document: PlanDocument
  readonly language: Language
  readonly say: Say

  constructor(document: PlanDocument, language: Language) {
    this.document = document
    this.language = language
    this.say = words[language]
  }

  count(value: number): string {
    return Number.isInteger(value) ? count(value, this.language) : decimal(value, this.language)
  }

  dollars(value: number): string {
    return dollars(Math.round(value * 100), this.language, !Number.isInteger(value))
  }

  /** The year by which every school is asked for. */
  get lastYear(): string {
    const { question, lastYear } = this.document
    return schoolYear(question.kind === 'least' ? question.serveAllBy : lastYear)
  }
}

function opening(facts: AnswerFacts): string {
  const { document, say } = facts
  const { answer, question } = document
  const covers = say.cover(
    facts.dollars(answer.rateDollars),
    facts.count(answer.coverTheirTeam),
    facts.count(answer.schoolsAsked),
  )
  const every =
    answer.everySchoolIn === null
      ? ''
      : say.every(facts.count(answer.schoolsAsked), schoolYear(answer.everySchoolIn))
  if (question.kind === 'earliest') return `${every} ${earliestSentence(facts)} ${covers}`.trim()
  if (question.kind === 'least') return `${foundSentence(facts)} ${covers}`
  return `${every} ${covers}`.trim()
}

function earliestSentence({ document, say }: AnswerFacts): string {
  const { everySchoolIn } = document.answer
  return everySchoolIn === null
    ? say.noYear(schoolYear(document.lastYear))
    : say.earliest(schoolYear(everySchoolIn))
}

function foundSentence(facts: AnswerFacts): string {
  const { say, language } = facts
  const found = facts.document.answer.found
  if (found === null) return ''
  if (found.value === null) return say.nothingFound[found.thing](facts.lastYear)
  const show = (value: number) => (found.thing === 'pps_rate' ? facts.dollars(value) : facts.count(value))
  const cash = shortDollars(found.openingCashCents ?? 0, language)
  const value =
    found.thing === 'hires_per_year'
      ? say.hiresFound(show(found.value), facts.lastYear)
      : say.rateFound(show(found.value), cash, facts.lastYear)
  return `${value} ${say.provenLeast[found.thing](show(found.provenLeast ?? found.value))}`
}

function reached(facts: AnswerFacts): readonly string[] {
  const { document, say, language } = facts
  const { answer, money, counts } = document
  if (answer.kind === 'open_sites_do_not_pay')
    return [
      say.openDoNotPay(
        facts.count(counts.openNow.length),
        shortDollars(Math.max(0, -money.settledNetCents), language),
      ),
    ]
  if (answer.kind === 'no_plan') return [say.ifNothing]
  const lines: string[] = []
  if (answer.kind === 'open_sites_only')
    lines.push([say.nothingOpens, ...firstCashSentences(facts)].join(' '))
  const last = document.years.at(-1)
  if (last && last.schoolsOpen > 0)
    lines.push(
      say.reach(
        schoolYear(last.year),
        facts.count(last.schoolsOpen),
        facts.count(last.clinicianFte),
        facts.count(last.studentsCovered),
      ),
    )
  if (answer.everySchoolPossible && answer.everySchoolIn === null)
    lines.push(say.everyPossible(schoolYear(document.lastYear)))
  lines.push(...beyondSites(facts))
  return lines
}

function firstCashSentences({ document, say, language }: AnswerFacts): readonly string[] {
  const cash = document.answer.firstCash
  if (cash == null) return []
  const { forOneDollars, forAllDollars, schools } = cash
  const one = forOneDollars === null ? [] : [say.cashForOne(dollars(forOneDollars * 100, language))]
  return [...one, say.cashForAll(dollars(forAllDollars * 100, language), count(schools, language))]
}

/** Clinicians whom the open sites do not hold are in schools that nobody has named: the plan cannot follow them. */
function beyondSites(facts: AnswerFacts): readonly string[] {
  const { document, say } = facts
  const start = document.assumptions.find(({ name }) => name === 'start_clinicians')?.value ?? 0
  const open = document.schools.filter(({ openNow }) => openNow)
  const held = Math.round(open.reduce((sum, { clinicianFte }) => sum + clinicianFte * 5, 0)) / 5
  if (start <= held + 1e-6) return []
  return [say.beyondSites(facts.count(start), facts.count(open.length), facts.count(held))]
}

function changes(facts: AnswerFacts): readonly string[] {
  const { document, say } = facts
  const blocks = [document.solver.blockedBy, document.everySchool]
  // Read back from text, one block that stands in both places is two.
  const first = (block: PlanBlock) => blocks.findIndex((other) => other?.asked === block.asked)
  return blocks.flatMap((block, index) => {
    if (!block || first(block) !== index || block.alone.length === 0) return []
    const lead = block.asked === 'every_school' ? say.toServeAll(facts.lastYear) : say.toKeepOpen
    return [`${lead} ${changesOf(block, facts)}`]
  })
}

function changesOf(block: PlanBlock, facts: AnswerFacts): string {
  const { say } = facts
  const enough = block.alone.filter((change) => change.to !== null)
  if (enough.length > 0)
    return say.oneOf(
      listed(
        enough.map((change) => changeText(change, facts)),
        say.or,
      ),
    )
  if (block.together.length === 0) return say.nothingSuffices
  const sets = block.together.map((set) =>
    listed(
      set.map((change) => changeText(change, facts)),
      say.and,
    ),
  )
  return `${say.noneAlone} ${say.together(listed(sets, say.or, '; '))}`
}

function changeText({ thing, from, to }: PlanChange, facts: AnswerFacts): string {
  const show = (value: number) => {
    if (thing === 'pps_rate') return facts.dollars(value)
    if (thing === 'aid_per_year' || thing === 'cash_once') return shortDollars(value * 100, facts.language)
    return facts.count(value)
  }
  return facts.say.things[thing](show(to ?? from), show(from))
}

function listed(items: readonly string[], last: string, comma = ', '): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(comma)}${comma === ', ' ? ' ' : comma}${last} ${items.at(-1)}`
}

function sure(facts: AnswerFacts): string {
  const { say, language } = facts
  const { status, gap } = facts.document.solver
  if (status === 'infeasible') return say.proven
  if (gap === null) return say.notFound
  // Rounded up: what is promised holds.
  const shown = percent(Math.ceil(gap * 1000) / 1000, language, 1)
  return status === 'work_limit' ? say.workLimit(shown) : say.within(shown)
}
