import { count, dollars, percent } from '#platform/numbers.ts'
import { type Counted, leastOf, shownCount } from '#platform/small-numbers.ts'
import type { Language, Words } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import type { FigureKind } from './promise.rules.ts'
import type { CountyToday, PromiseFigures } from './promise.ts'

type Say = {
  readonly counties: (all: string) => string
  readonly places: (schools: string, students: string, districts: string) => string
  readonly schools: (confirmed: string, all: string) => string
  readonly people: (clinicians: string, all: string) => string
  readonly navigators: (all: string) => string
  readonly languages: (speaking: string, all: string) => string
  readonly newest: (day: string) => string
  readonly sites: (all: string) => string
  readonly cover: (covering: string, all: string, rate: string) => string
  readonly rate: (rate: string) => string
  readonly noRate: string
  readonly listings: (foundTrue: string, all: string) => string
  readonly calls: (asked: string, reached: string) => string
  readonly measured: Readonly<
    Record<'chronic_absence' | 'suspension', (share: string, of: string, year: string) => string>
  >
  readonly learning: (people: string, certificates: string) => string
  readonly launches: (begun: string, all: string) => string
  readonly readiness: (all: string) => string
  readonly convened: (held: string, there: string) => string
  readonly events: (held: string, came: string) => string
  readonly started: (families: string) => string
  readonly decisions: (all: string) => string
  readonly partners: (all: string) => string
  readonly goals: (all: string) => string
  readonly openings: (all: string) => string
  readonly answered: (received: string, answered: string) => string
  readonly fewer: (least: string) => string
  /** What each kind of figure counts, where it comes from. */
  readonly meaning: Readonly<Record<FigureKind, string>>
}

const words: Words<Say> = {
  en: {
    counties: (all) => `${all} counties have their figures in`,
    places: (schools, students, districts) =>
      `${schools} schools, ${students} students, ${districts} districts`,
    schools: (confirmed, all) => `${confirmed} of ${all} schools have someone confirmed`,
    people: (clinicians, all) => `${clinicians} clinicians and ${all} professionals in all are confirmed`,
    navigators: (all) => `${all} family navigators are confirmed at schools`,
    languages: (speaking, all) => `${speaking} of ${all} confirmed people speak a language besides English`,
    newest: (day) => `newest ${day}`,
    sites: (all) => `${all} health center sites in the county`,
    cover: (covering, all, rate) =>
      `In the plan, ${covering} of ${all} schools cover their team at ${rate} a visit`,
    rate: (rate) => `In the plan, ${rate} a visit pays for all teams`,
    noRate: 'In the plan, no visit rate pays for all teams',
    listings: (foundTrue, all) => `${foundTrue} of ${all} services listed were found true by someone`,
    calls: (asked, reached) => `${asked} calls asked for in twelve months, ${reached} families reached`,
    measured: {
      chronic_absence: (share, of, year) => `${share} of ${of} students chronically absent in ${year}`,
      suspension: (share, of, year) => `${share} of ${of} students suspended in ${year}`,
    },
    learning: (people, certificates) =>
      `${people} people have done a step, ${certificates} certificates stand`,
    launches: (begun, all) => `${begun} of ${all} schools are on their way to a launch`,
    readiness: (all) => `${all} schools and districts have looked at their readiness`,
    convened: (held, there) => `${held} convenings held, ${there} people there`,
    events: (held, came) => `${held} events for families held, ${came} people came`,
    started: (families) => `Help was started for ${families} families at an event`,
    decisions: (all) => `${all} decisions came back with what schools answered`,
    partners: (all) => `${all} partners stand on the county’s page`,
    goals: (all) => `${all} goals stand on the county’s page`,
    openings: (all) => `${all} open posts stand on the careers page`,
    answered: (received, answered) => `${received} messages came in twelve months, ${answered} were answered`,
    fewer: (least) => `fewer than ${least}`,
    meaning: {
      counties: 'Counties whose public files are in this product. The practice county is not counted.',
      places: 'From the state’s public files of schools and of enrollment.',
      schools_confirmed:
        'Schools with at least one person whom the county or the school has confirmed, named or not.',
      people_confirmed:
        'Posts with a person at a school whom the county or the school has confirmed. Clinicians are counted apart.',
      navigators: 'Family navigators at a school whom the county or the school has confirmed.',
      languages: 'Confirmed people with one more language than English beside their name or post.',
      sites: 'Places of health centers on the federal list. It does not say which of them serve schools.',
      cover:
        'Schools of the plan whose visits pay for their own team once it has settled. It is a plan, not a count of what happened.',
      rate: 'The visit rate at which all schools of the plan pay for their teams together. It is a plan, not a rate that anyone is paid.',
      listings: 'Services in the county’s directory, and those whose last call found them as written.',
      calls:
        'Wishes to be called that families left in the last twelve months without junk, and how many ended with the family reached.',
      absence:
        'The state’s published rates of the county in the newest year: of how many students, and what share. No effect is claimed.',
      learning:
        'Staff with one step or more that they did, that was signed or that was measured; certificates that were not taken back.',
      launches: 'Schools that have set the first day of their way to a launch.',
      readiness: 'Schools and districts with a readiness check that others may see.',
      convened: 'Convenings that were announced and are over, and the people ticked as there.',
      events:
        'Family evenings, awareness events and workshops that are over, and the people counted there by the school.',
      started:
        'Families for whom coverage help, a registration or a referral was begun at an event, as the school counted.',
      decisions: 'Decisions of convenings whose answers from schools were brought together.',
      partners: 'Partners that the county office shows on its page of collective impact.',
      goals: 'Goals of the shared agenda that the county office shows.',
      openings:
        'Posts that the county office has entered, that are not taken down and whose last day has not passed.',
      answered:
        'Messages to the county office in the last twelve months without junk, and those with a first answer.',
    },
  },
  es: {
    counties: (all) => `${all} condados tienen ya sus cifras`,
    places: (schools, students, districts) =>
      `${schools} escuelas, ${students} estudiantes y ${districts} distritos`,
    schools: (confirmed, all) => `${confirmed} de ${all} escuelas tienen a alguien confirmado`,
    people: (clinicians, all) => `${clinicians} clínicos y ${all} profesionales en total, confirmados`,
    navigators: (all) => `${all} guías para familias, confirmadas en escuelas`,
    languages: (speaking, all) =>
      `${speaking} de ${all} personas confirmadas hablan otro idioma además del inglés`,
    newest: (day) => `la última, el ${day}`,
    sites: (all) => `${all} sitios de centros de salud en el condado`,
    cover: (covering, all, rate) =>
      `En el plan, ${covering} de ${all} escuelas cubren su equipo a ${rate} por visita`,
    rate: (rate) => `En el plan, ${rate} por visita paga a todos los equipos`,
    noRate: 'En el plan, ninguna tarifa paga a todos los equipos',
    listings: (foundTrue, all) => `alguien comprobó ${foundTrue} de ${all} servicios`,
    calls: (asked, reached) => `${asked} llamadas pedidas en doce meses; se habló con ${reached} familias`,
    measured: {
      chronic_absence: (share, of, year) => `${share} de ${of} estudiantes con ausencia crónica en ${year}`,
      suspension: (share, of, year) => `${share} de ${of} estudiantes suspendidos en ${year}`,
    },
    learning: (people, certificates) =>
      `${people} personas han hecho un paso; ${certificates} certificados vigentes`,
    launches: (begun, all) => `${begun} de ${all} escuelas van camino a su inicio`,
    readiness: (all) => `${all} escuelas y distritos han revisado qué tan listos están`,
    convened: (held, there) => `${held} encuentros, ${there} personas presentes`,
    events: (held, came) => `${held} eventos para familias, vinieron ${came} personas`,
    started: (families) => `Se empezó ayuda para ${families} familias en un evento`,
    decisions: (all) => `${all} decisiones volvieron con lo que dijeron las escuelas`,
    partners: (all) => `${all} socios en la página del condado`,
    goals: (all) => `${all} metas en la página del condado`,
    openings: (all) => `${all} puestos abiertos en la página de empleo`,
    answered: (received, answered) =>
      `llegaron ${received} mensajes en doce meses y se contestaron ${answered}`,
    fewer: (least) => `menos de ${least}`,
    meaning: {
      counties:
        'Condados cuyos archivos públicos están en este producto. El condado de práctica no se cuenta.',
      places: 'De los archivos públicos del estado sobre escuelas e inscripción.',
      schools_confirmed:
        'Escuelas con al menos una persona que el condado o la escuela confirmó, con nombre o sin él.',
      people_confirmed: 'Puestos con una persona confirmada en una escuela. Los clínicos se cuentan aparte.',
      navigators: 'Guías para familias confirmadas en una escuela.',
      languages: 'Personas confirmadas que tienen otro idioma además del inglés junto a su nombre o puesto.',
      sites: 'Lugares de centros de salud en la lista federal. No dice cuáles atienden a escuelas.',
      cover:
        'Escuelas del plan cuyas visitas pagan su propio equipo cuando ya está asentado. Es un plan, no lo que ya pasó.',
      rate: 'La tarifa por visita con la que todas las escuelas del plan pagan juntas sus equipos. Es un plan, no lo que alguien cobra.',
      listings: 'Servicios en la guía del condado, y los que estaban como se dice en la última llamada.',
      calls:
        'Familias que pidieron una llamada en los últimos doce meses, sin lo falso, y aquellas con quienes se habló.',
      absence:
        'Las tasas que el estado publica del condado en el último año: de cuántos estudiantes y qué parte. No se afirma ningún efecto.',
      learning: 'Personal con uno o más pasos hechos, firmados o medidos; certificados que no se retiraron.',
      launches: 'Escuelas que ya fijaron el primer día de su camino al inicio.',
      readiness: 'Escuelas y distritos que revisaron qué tan listos están y lo dejan ver.',
      convened: 'Encuentros anunciados que ya pasaron, y las personas marcadas como presentes.',
      events: 'Noches de familias, eventos y talleres que ya pasaron, y las personas que contó la escuela.',
      started:
        'Familias para quienes se empezó ayuda con un plan de salud, un registro o una referencia, según contó la escuela.',
      decisions: 'Decisiones de los encuentros cuyas respuestas de las escuelas ya se juntaron.',
      partners: 'Socios que la oficina muestra en su página de impacto colectivo.',
      goals: 'Metas de la agenda compartida que la oficina muestra.',
      openings: 'Puestos que la oficina registró, que no ha quitado y cuyo último día no ha pasado.',
      answered:
        'Mensajes a la oficina en los últimos doce meses, sin lo falso, y los que ya tienen una primera respuesta.',
    },
  },
}

/** What a figure counts, and from where. */
export const figureMeaning = (kind: FigureKind, language: Language): string => words[language].meaning[kind]

/** Today's figure of a kind in one line, small counts left out; null where the county has none. */
export function figureText(
  kind: FigureKind,
  { all, county }: PromiseFigures,
  language: Language,
): string | null {
  const say = words[language]
  const number = (value: number) => count(value, language)
  if (kind === 'counties') return say.counties(number(all.counties))
  if (kind === 'places') return say.places(number(all.schools), number(all.students), number(all.districts))
  return county === null ? null : countyText(kind, county, all.schools, language)
}

type OfCounty = Exclude<FigureKind, 'counties' | 'places'>

function countyText(kind: OfCounty, today: CountyToday, schools: number, language: Language): string {
  const say = words[language]
  const { confirmed, plan, convened, learning, calls, answered, listings } = today
  const number = (value: number) => count(value, language)
  const rate = (value: number) => dollars(Math.round(value * 100), language, true)
  const families = (value: number) => shownText(value, 'students', language)
  const adults = (value: number) => shownText(value, 'adults', language)
  const dated = (text: string) =>
    confirmed.newestOn === null ? text : `${text} (${say.newest(dayWords[language](confirmed.newestOn))})`
  const texts: Readonly<Record<OfCounty, () => string>> = {
    schools_confirmed: () => dated(say.schools(number(confirmed.schools), number(schools))),
    people_confirmed: () => dated(say.people(number(confirmed.clinicians), number(confirmed.professionals))),
    navigators: () => dated(say.navigators(number(confirmed.navigators))),
    languages: () => dated(say.languages(number(confirmed.speaking), number(confirmed.professionals))),
    sites: () => say.sites(number(today.sites)),
    cover: () => say.cover(number(plan.covering), number(plan.asked), rate(plan.rate)),
    rate: () => (plan.breakEvenRate === null ? say.noRate : say.rate(rate(plan.breakEvenRate))),
    listings: () => say.listings(number(listings.foundTrue), number(listings.all)),
    calls: () => say.calls(families(calls.askedCount), families(calls.reachedCount)),
    absence: () =>
      today.rates
        .map(({ measure, schoolYear, numerator, denominator }) =>
          say.measured[measure](
            percent(numerator / denominator, language, 1),
            number(denominator),
            schoolYear,
          ),
        )
        .join('; '),
    learning: () => say.learning(adults(learning.peopleCount), adults(learning.certificateCount)),
    launches: () => say.launches(number(learning.launchCount), number(schools)),
    readiness: () => say.readiness(number(learning.checkCount)),
    convened: () => say.convened(number(convened.conveningCount), adults(convened.thereCount)),
    events: () => say.events(number(convened.eventCount), families(convened.cameCount)),
    started: () => say.started(families(convened.startedCount)),
    decisions: () => say.decisions(number(convened.returnedCount)),
    partners: () => say.partners(number(convened.partnerCount)),
    goals: () => say.goals(number(convened.goalCount)),
    openings: () => say.openings(number(today.openings)),
    answered: () => say.answered(families(answered.receivedCount), families(answered.answeredCount)),
  }
  return texts[kind]()
}

function shownText(value: number, counted: Counted, language: Language): string {
  const shown = shownCount(value, 0, counted)
  return shown.shown ? count(shown.value, language) : words[language].fewer(count(leastOf[counted], language))
}
