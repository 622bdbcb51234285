import { ofCounty } from '#modules/places/index.ts'
import type { Words } from '#platform/words.ts'

export type PlanWords = {
  readonly question: (county: string) => string
  readonly description: (county: string) => string
  readonly tabsLabel: string
  readonly tabs: Readonly<Record<PlanTab, string>>
  readonly whose: {
    readonly product: string
    readonly visitor: string
    readonly draft: (name: string) => string
    readonly confirmed: (name: string, person: string, on: string) => string
  }
  readonly answerLabel: string
  readonly notYet: string
  readonly by: (year: string) => string
  readonly quick: (asked: string, cover: string, rate: string) => string
  readonly quickNet: (net: string, loses: boolean) => string
  readonly quickRate: (rate: string) => string
  readonly quickNoRate: string
  readonly settledLabel: string
  readonly coverLabel: string
  readonly coverUnit: (asked: string) => string
  readonly netLabel: string
  readonly netUnit: string
  readonly leaversNote: (settledNet: string) => string
  readonly breakEvenLabel: string
  readonly breakEvenUnit: string
  readonly none: string
  readonly countsHeading: string
  readonly countsLead: (schools: string, students: string) => string
  readonly counts: Readonly<Record<CountName, string>>
  readonly countNotes: Readonly<Record<CountName, string>>
  readonly unknownHeading: string
  readonly unknownLead: string
  readonly unknownColumns: readonly [what: string, taken: string, could: string]
  readonly mustHeading: string
  readonly mustLead: string
  readonly range: (low: string, high: string) => string
  readonly confidence: Readonly<
    Record<'measured' | 'published' | 'secondary' | 'estimate' | 'unknown', string>
  >
  readonly apply: string
  readonly allAssumptions: string
  readonly promiseLegend: string
  readonly promises: Readonly<Record<'days_by_need' | 'full_time_everywhere', string>>
  readonly promiseHints: Readonly<Record<'days_by_need' | 'full_time_everywhere', string>>
  readonly askLegend: string
  readonly yearsField: string
  readonly solveHeading: string
  readonly solveLead: string
  readonly solve: string
  readonly waiting: (place: string) => string
  readonly solving: (seconds: string) => string
  readonly stages: Readonly<Record<SolveStage, string>>
  readonly lookAgain: string
  readonly workedOut: string
  readonly failed: string
  readonly cancel: string
  readonly olderNote: (when: string) => string
  readonly plainNote: (when: string) => string
  readonly yearsHeading: string
  readonly cashHeading: string
  readonly mapHeading: string
  readonly filesHeading: string
  readonly packet: string
  readonly workbook: string
  readonly tables: string
  readonly source: (edition: string, year: string, model: string) => string
  readonly weekHeading: string
  readonly backToPlain: string
}

/** What the solver is at, as it names it itself. */
export type SolveStage = 'rollout' | 'changes' | 'marks'

export const planTabs = [
  'answer',
  'schools',
  'districts',
  'years',
  'assumptions',
  'risks',
  'marks',
  'partners',
] as const
export type PlanTab = (typeof planTabs)[number]

export const countNames = [
  'fullTime',
  'shared',
  'partTime',
  'remote',
  'doesNotFit',
  'servedByOther',
  'notToBeServed',
  'openNow',
] as const
export type CountName = (typeof countNames)[number]

export const planWords: Words<PlanWords> = {
  en: {
    question: (county) => `When can every school in ${county} have its clinical team?`,
    description: (county) =>
      `${county}: when every school can have its clinical team, what it costs and what must be true.`,
    tabsLabel: 'Parts of this plan',
    tabs: {
      answer: 'Answer',
      schools: 'Schools',
      districts: 'Districts',
      years: 'Years and money',
      assumptions: 'Assumptions',
      risks: 'Risks',
      marks: 'Marks',
      partners: 'Partners',
    },
    whose: {
      product:
        'From public figures and the assumptions listed below. The county office has not confirmed it.',
      visitor: 'Made by a visitor. The county office has not confirmed it.',
      draft: (name) => `“${name}”: a draft of the county office.`,
      confirmed: (name, person, on) => `“${name}”: confirmed by ${person} on ${on}.`,
    },
    answerLabel: 'Every school has its team',
    notYet: 'Not yet',
    by: (year) => `in ${year}`,
    quick: (asked, cover, rate) =>
      `At ${rate} a visit ${cover} of ${asked} schools cover their own team once it has settled.`,
    quickNet: (net, loses) =>
      loses
        ? `Together they cost ${net} a year more than visits earn.`
        : `Together they earn ${net} a year more than they cost.`,
    quickRate: (rate) =>
      `Together they would pay for themselves at ${rate} a visit, if nothing else changed.`,
    quickNoRate: 'No visit rate alone would make them pay for themselves.',
    settledLabel: 'Once every team has settled',
    coverLabel: 'Schools that cover their team',
    coverUnit: (asked) => `of ${asked}`,
    netLabel: 'All of them together',
    netUnit: 'a year, leavers counted',
    leaversNote: (settledNet) =>
      `Some clinicians leave every June, and whoever follows begins anew: the sum and the rate count that. A single school’s settled year does not; all of those years add up to ${settledNet}.`,
    breakEvenLabel: 'Visit rate that pays for all',
    breakEvenUnit: 'a visit',
    none: 'none',
    countsHeading: 'What each school would have',
    countsLead: (schools, students) =>
      `${schools} schools and ${students} students, counted apart because they are different promises.`,
    counts: {
      fullTime: 'Own full-time clinician',
      shared: 'Share a clinician',
      partTime: 'Part-time clinician',
      remote: 'Served remotely',
      doesNotFit: 'Question does not fit',
      servedByOther: 'Served by another',
      notToBeServed: 'Not to be served',
      openNow: 'Open now',
    },
    countNotes: {
      fullTime: 'One clinician or more, every school day.',
      shared: 'The same clinician on the same days all year, with one other school nearby.',
      partTime: 'A clinician on some days, with no school near enough to share with.',
      remote: 'Schools that teach wholly online.',
      doesNotFit: 'Schools for adults and juvenile court schools need another plan.',
      servedByOther: 'The county says someone else serves them.',
      notToBeServed: 'The county has set them aside.',
      openNow: 'A health-center site stands on the campus already.',
    },
    unknownHeading: 'What nobody outside knows',
    unknownLead:
      'These values are not public for this county. The plan takes the first figure until someone confirms it; the answer holds only if it is true.',
    unknownColumns: ['What, and why it is not known', 'Taken as', 'Could be'],
    mustHeading: 'What must be true',
    mustLead:
      'Change a figure and see what follows. Money answers at once; the years are worked out when you ask for them.',
    range: (low, high) => `${low} to ${high}`,
    confidence: {
      measured: 'measured',
      published: 'published',
      secondary: 'from a second source',
      estimate: 'an estimate',
      unknown: 'not known',
    },
    apply: 'See what changes',
    allAssumptions: 'All assumptions, with their sources',
    promiseLegend: 'What is promised',
    promises: {
      days_by_need: 'Days by need',
      full_time_everywhere: 'One full-time clinician on every campus',
    },
    promiseHints: {
      days_by_need: 'Each school has as many clinician days a week as its students would use.',
      full_time_everywhere: 'Every campus has a clinician every day, however small the school.',
    },
    askLegend: 'How far ahead',
    yearsField: 'Years to plan',
    solveHeading: 'Which school opens when',
    solveLead: 'The years of this plan have not been worked out yet. It takes some seconds to a minute.',
    solve: 'Work out the years',
    waiting: (place) => `Waiting for its turn: ${place} before it.`,
    solving: (seconds) => `Being worked out: ${seconds} seconds so far.`,
    stages: {
      rollout: 'Looking for the order in which schools can open.',
      changes: 'Looking for what would make it possible.',
      marks: 'Working out what each of the county’s marks costs.',
    },
    lookAgain: 'See how far it is',
    workedOut: 'The years are worked out. What you typed is still here; follow the link when you are ready.',
    failed:
      'The years could not be worked out. It is our mistake; the money below still holds. You can ask again.',
    cancel: 'Cancel',
    olderNote: (when) => `Worked out on ${when} for the same question. Today’s is on its way.`,
    plainNote: (when) =>
      `Worked out on ${when} for the plan without your changes. Yours has not been worked out yet.`,
    yearsHeading: 'Year by year',
    cashHeading: 'Cash, month by month',
    mapHeading: 'Where',
    filesHeading: 'Take it with you',
    packet: 'Board packet (PDF)',
    workbook: 'All tables (XLSX)',
    tables: 'Schools (CSV)',
    source: (edition, year, model) =>
      `Public files of the state, enrollment ${year}, data edition ${edition}; plan model ${model}.`,
    weekHeading: 'This week cannot be worked',
    backToPlain: 'Back to the plan without changes',
  },
  es: {
    question: (county) => `¿Cuándo puede tener cada escuela ${ofCounty(county)} su equipo clínico?`,
    description: (county) =>
      `Cuándo puede tener su equipo clínico cada escuela ${ofCounty(county)}, cuánto cuesta y qué tiene que ser cierto.`,
    tabsLabel: 'Partes de este plan',
    tabs: {
      answer: 'Respuesta',
      schools: 'Escuelas',
      districts: 'Distritos',
      years: 'Años y dinero',
      assumptions: 'Supuestos',
      risks: 'Riesgos',
      marks: 'Marcas',
      partners: 'Socios',
    },
    whose: {
      product:
        'A partir de cifras públicas y de los supuestos de abajo. La oficina del condado no lo ha confirmado.',
      visitor: 'Hecho por un visitante. La oficina del condado no lo ha confirmado.',
      draft: (name) => `«${name}»: borrador de la oficina del condado.`,
      confirmed: (name, person, on) => `«${name}»: confirmado por ${person} el ${on}.`,
    },
    answerLabel: 'Cada escuela tiene su equipo',
    notYet: 'Todavía no',
    by: (year) => `en ${year}`,
    quick: (asked, cover, rate) =>
      `A ${rate} por visita, ${cover} de ${asked} escuelas cubren su propio equipo cuando ya está asentado.`,
    quickNet: (net, loses) =>
      loses
        ? `Juntas cuestan ${net} al año más de lo que ganan las visitas.`
        : `Juntas ganan ${net} al año más de lo que cuestan.`,
    quickRate: (rate) => `Juntas se pagarían solas a ${rate} por visita, si nada más cambiara.`,
    quickNoRate: 'Ninguna tarifa por visita bastaría por sí sola.',
    settledLabel: 'Cuando todos los equipos estén asentados',
    coverLabel: 'Escuelas que cubren su equipo',
    coverUnit: (asked) => `de ${asked}`,
    netLabel: 'Todas juntas',
    netUnit: 'al año, con quienes se van',
    leaversNote: (settledNet) =>
      `Cada junio se van algunos clínicos y quien los sigue empieza de nuevo: la suma y la tarifa lo cuentan. El año asentado de una sola escuela no; todos esos años suman ${settledNet}.`,
    breakEvenLabel: 'Tarifa que paga todo',
    breakEvenUnit: 'por visita',
    none: 'ninguna',
    countsHeading: 'Lo que tendría cada escuela',
    countsLead: (schools, students) =>
      `${schools} escuelas y ${students} estudiantes, contados aparte porque son promesas distintas.`,
    counts: {
      fullTime: 'Clínico propio de tiempo completo',
      shared: 'Comparten un clínico',
      partTime: 'Clínico de tiempo parcial',
      remote: 'Atendidas a distancia',
      doesNotFit: 'La pregunta no les corresponde',
      servedByOther: 'Atendidas por otro',
      notToBeServed: 'Apartadas',
      openNow: 'Abiertas hoy',
    },
    countNotes: {
      fullTime: 'Uno o más clínicos, todos los días de clase.',
      shared: 'El mismo clínico, los mismos días todo el año, con otra escuela cercana.',
      partTime: 'Un clínico algunos días, sin otra escuela cerca con quien compartir.',
      remote: 'Escuelas que enseñan totalmente en línea.',
      doesNotFit: 'Las escuelas para adultos y las de tribunales juveniles necesitan otro plan.',
      servedByOther: 'El condado dice que alguien más las atiende.',
      notToBeServed: 'El condado las ha apartado.',
      openNow: 'Ya hay un centro de salud en el plantel.',
    },
    unknownHeading: 'Lo que nadie de fuera sabe',
    unknownLead:
      'Estos valores no son públicos para este condado. El plan toma la primera cifra hasta que alguien la confirme; la respuesta vale solo si es cierta.',
    unknownColumns: ['Qué, y por qué no se sabe', 'Se toma como', 'Podría ser'],
    mustHeading: 'Qué tiene que ser cierto',
    mustLead:
      'Cambie una cifra y vea qué pasa. El dinero responde de inmediato; los años se calculan cuando usted los pide.',
    range: (low, high) => `${low} a ${high}`,
    confidence: {
      measured: 'medido',
      published: 'publicado',
      secondary: 'de segunda fuente',
      estimate: 'estimado',
      unknown: 'no se sabe',
    },
    apply: 'Ver qué cambia',
    allAssumptions: 'Todos los supuestos, con sus fuentes',
    promiseLegend: 'Qué se promete',
    promises: {
      days_by_need: 'Días según la necesidad',
      full_time_everywhere: 'Un clínico de tiempo completo en cada plantel',
    },
    promiseHints: {
      days_by_need: 'Cada escuela tiene tantos días de clínico como sus estudiantes usarían.',
      full_time_everywhere: 'Cada plantel tiene un clínico todos los días, por pequeño que sea.',
    },
    askLegend: 'Hasta dónde mirar',
    yearsField: 'Años del plan',
    solveHeading: 'Qué escuela abre y cuándo',
    solveLead: 'Los años de este plan aún no se han calculado. Toma de unos segundos a un minuto.',
    solve: 'Calcular los años',
    waiting: (place) => `Esperando su turno: ${place} antes.`,
    solving: (seconds) => `Calculándose desde hace ${seconds} segundos.`,
    stages: {
      rollout: 'Se busca el orden en que pueden abrir las escuelas.',
      changes: 'Se busca qué lo haría posible.',
      marks: 'Se calcula cuánto cuesta cada marca del condado.',
    },
    lookAgain: 'Ver cuánto falta',
    workedOut: 'Los años ya están calculados. Lo que escribió sigue aquí; siga el enlace cuando quiera.',
    failed:
      'No se pudieron calcular los años. Es un error nuestro; el dinero de abajo sigue siendo válido. Puede pedirlo otra vez.',
    cancel: 'Cancelar',
    olderNote: (when) => `Calculado el ${when} para la misma pregunta. El de hoy viene en camino.`,
    plainNote: (when) => `Calculado el ${when} para el plan sin sus cambios. El suyo aún no se ha calculado.`,
    yearsHeading: 'Año por año',
    cashHeading: 'Efectivo, mes por mes',
    mapHeading: 'Dónde',
    filesHeading: 'Para llevar',
    packet: 'Paquete para la junta (PDF)',
    workbook: 'Todas las tablas (XLSX)',
    tables: 'Escuelas (CSV)',
    source: (edition, year, model) =>
      `Archivos públicos del estado, inscripción ${year}, edición de datos ${edition}; modelo ${model}.`,
    weekHeading: 'Esta semana no se puede trabajar',
    backToPlain: 'Volver al plan sin cambios',
  },
}
