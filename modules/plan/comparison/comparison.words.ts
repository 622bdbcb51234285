import type { Words } from '#platform/words.ts'
import type { SideName, SideRefusal } from './comparison.ts'

export type ComparisonWords = {
  readonly title: string
  readonly lead: string
  readonly sides: Readonly<Record<SideName, string>>
  readonly open: string
  readonly plain: string
  readonly asksHeading: string
  readonly asksSame: string
  readonly what: string
  readonly difference: string
  readonly promise: string
  readonly years: string
  readonly question: string
  readonly shape: string
  readonly noShape: string
  readonly questions: {
    readonly most_served: string
    readonly earliest: string
    readonly least: (what: string, year: string) => string
    readonly finds: Readonly<Record<'hires_per_year' | 'pps_rate', string>>
  }
  readonly answerHeading: string
  readonly notWorkedOut: string
  readonly workOut: string
  readonly moneyHeading: string
  readonly moneyRows: {
    readonly cover: string
    readonly net: string
    readonly revenue: string
    readonly cost: string
    readonly rate: string
    readonly fte: string
    readonly everySchool: string
    readonly openAtEnd: string
    readonly lowest: string
  }
  readonly of: (asked: string) => string
  readonly noRate: string
  readonly notYet: string
  readonly yearsHeading: string
  readonly yearsCaption: string
  readonly yearColumns: {
    readonly year: string
    readonly schools: string
    readonly clinicians: string
    readonly net: string
    readonly lowest: string
  }
  readonly side: (header: string, side: string) => string
  readonly formHeading: string
  readonly formLead: string
  readonly fieldHint: string
  readonly compare: string
  readonly problemTitle: string
  readonly refusals: Readonly<Record<SideRefusal | 'no_scenario' | 'absurd', string>>
  readonly same: string
}

export const comparisonWords: Words<ComparisonWords> = {
  en: {
    title: 'Two plans side by side',
    lead: 'What the two take differently, and what follows from it. Everything else is the same in both.',
    sides: { a: 'First plan', b: 'Second plan' },
    open: 'Open this plan',
    plain: 'The plan without changes',
    asksHeading: 'What differs',
    asksSame: 'Both plans take the same assumptions and ask the same.',
    what: 'What',
    difference: 'Difference',
    promise: 'What is promised',
    years: 'Years planned',
    question: 'What is asked',
    shape: 'Partnership shape',
    noShape: 'none',
    questions: {
      most_served: 'The most need served within the years',
      earliest: 'The earliest year in which every school is served',
      least: (what, year) => `${what} that serve every school by ${year}`,
      finds: { hires_per_year: 'The fewest hires a year', pps_rate: 'The lowest visit rate' },
    },
    answerHeading: 'What each answers',
    notWorkedOut: 'The years of this plan are not worked out yet. Its settled money stands below.',
    workOut: 'Work them out',
    moneyHeading: 'Money and people',
    moneyRows: {
      cover: 'Schools that cover their team, settled',
      net: 'All schools together, settled, a year',
      revenue: 'They earn, settled, a year',
      cost: 'They cost, settled, a year',
      rate: 'Visit rate that pays for all',
      fte: 'Clinicians for every school',
      everySchool: 'Every school has its team',
      openAtEnd: 'Schools open at the end',
      lowest: 'Lowest cash',
    },
    of: (asked) => `of ${asked}`,
    noRate: 'no rate',
    notYet: 'not yet',
    yearsHeading: 'Year by year',
    yearsCaption: 'Both plans, year by year',
    yearColumns: {
      year: 'School year',
      schools: 'Schools open',
      clinicians: 'Clinicians',
      net: 'Earned less cost',
      lowest: 'Lowest cash',
    },
    side: (header, side) => `${header}, ${side}`,
    formHeading: 'Compare others',
    formLead:
      'Paste the link of a plan of this county into each box. An empty box is the plan without changes.',
    fieldHint: 'A link, or what stands behind its question mark.',
    compare: 'Compare',
    problemTitle: 'One of the plans could not be read',
    refusals: {
      other_county: 'This link is of another county. Two plans are compared within one county.',
      not_a_plan: 'This is no link of a plan. Copy it from the address line of a plan’s page.',
      no_scenario: 'The county office keeps no plan at this link.',
      absurd: 'This plan takes values that no plan takes. Open its link to see which.',
    },
    same: 'the same',
  },
  es: {
    title: 'Dos planes lado a lado',
    lead: 'Lo que los dos toman distinto y lo que resulta de ello. Todo lo demás es igual en ambos.',
    sides: { a: 'Primer plan', b: 'Segundo plan' },
    open: 'Abrir este plan',
    plain: 'El plan sin cambios',
    asksHeading: 'Qué es distinto',
    asksSame: 'Ambos planes toman los mismos supuestos y preguntan lo mismo.',
    what: 'Qué',
    difference: 'Diferencia',
    promise: 'Qué se promete',
    years: 'Años del plan',
    question: 'Qué se pregunta',
    shape: 'Forma de asociación',
    noShape: 'ninguna',
    questions: {
      most_served: 'Atender la mayor necesidad dentro de los años',
      earliest: 'El primer año en que se atiende a todas las escuelas',
      least: (what, year) => `${what} que atiende a todas las escuelas para ${year}`,
      finds: {
        hires_per_year: 'El menor número de contrataciones al año',
        pps_rate: 'La tarifa por visita más baja',
      },
    },
    answerHeading: 'Qué responde cada uno',
    notWorkedOut: 'Los años de este plan aún no se han calculado. Su dinero asentado está abajo.',
    workOut: 'Calcularlos',
    moneyHeading: 'Dinero y personas',
    moneyRows: {
      cover: 'Escuelas que cubren su equipo, ya asentadas',
      net: 'Todas las escuelas juntas, ya asentadas, al año',
      revenue: 'Ganan, ya asentadas, al año',
      cost: 'Cuestan, ya asentadas, al año',
      rate: 'Tarifa por visita que paga todo',
      fte: 'Clínicos para todas las escuelas',
      everySchool: 'Cada escuela tiene su equipo',
      openAtEnd: 'Escuelas abiertas al final',
      lowest: 'Menor efectivo',
    },
    of: (asked) => `de ${asked}`,
    noRate: 'ninguna tarifa',
    notYet: 'todavía no',
    yearsHeading: 'Año por año',
    yearsCaption: 'Ambos planes, año por año',
    yearColumns: {
      year: 'Año escolar',
      schools: 'Escuelas abiertas',
      clinicians: 'Clínicos',
      net: 'Ganado menos costo',
      lowest: 'Menor efectivo',
    },
    side: (header, side) => `${header}, ${side}`,
    formHeading: 'Comparar otros',
    formLead:
      'Pegue en cada casilla el enlace de un plan de este condado. Una casilla vacía es el plan sin cambios.',
    fieldHint: 'Un enlace, o lo que está después de su signo de interrogación.',
    compare: 'Comparar',
    problemTitle: 'Uno de los planes no se pudo leer',
    refusals: {
      other_county: 'Este enlace es de otro condado. Dos planes se comparan dentro de un condado.',
      not_a_plan:
        'Este no es el enlace de un plan. Cópielo de la barra de direcciones de la página de un plan.',
      no_scenario: 'La oficina del condado no guarda ningún plan en este enlace.',
      absurd: 'Este plan toma valores que ningún plan toma. Abra su enlace para ver cuáles.',
    },
    same: 'igual',
  },
}
