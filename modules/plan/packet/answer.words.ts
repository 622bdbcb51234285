import type { Words } from '#platform/words.ts'
import type { AssumptionName } from '../assumption/assumption.ts'
import type { ChangeThing, PlanBlock } from '../rollout/plan-change.ts'

/** The first page: every part is formatted before it comes here. */
export type AnswerWords = {
  readonly notYet: string
  readonly soMany: (schools: string, students: string) => string
  readonly countNames: Readonly<Record<ShownCount, string>>
  readonly alsoCounts: Readonly<Record<FurtherCount, string>>
  readonly mustHeading: string
  readonly must: {
    readonly rate: (rate: string, share: string) => string
    readonly mix: (mediCal: string, commercial: string) => string
    readonly visits: (visits: string, week: string, show: string) => string
    readonly hires: (hires: string, leave: string) => string
    readonly supervisors: (supervisors: string) => string
    readonly cash: (cash: string, support: string) => string
  }
  readonly wouldHeading: Readonly<Record<PlanBlock['asked'], string>>
  readonly wouldLead: Readonly<
    Record<PlanBlock['asked'], { readonly proven: string; readonly notFound: string }>
  >
  readonly noneFound: string
  readonly apart: {
    readonly lead: string
    readonly peopleIn: (year: string) => string
    readonly peopleNever: string
    readonly hires: (hires: string) => string
    readonly rate: (rate: string) => string
    readonly noRate: string
  }
  readonly alone: string
  readonly together: string
  readonly things: Readonly<Record<ChangeThing, (from: string, to: string) => string>>
  readonly noValue: (things: string) => string
  readonly thingNames: Readonly<Record<ChangeThing, string>>
  readonly unknownHeading: string
  readonly unknownLead: (count: string) => string
  readonly unknownColumns: readonly [what: string, taken: string, range: string]
  readonly noUnknowns: string
  readonly range: (low: string, high: string) => string
  /** How well a value is known, in brackets after it. */
  readonly unknownNames: Readonly<Partial<Record<AssumptionName, string>>>
}

/** Counted apart on page one, since they are different promises. */
export const shownCounts = ['fullTime', 'shared', 'partTime', 'remote', 'doesNotFit'] as const
type ShownCount = (typeof shownCounts)[number]
export const furtherCounts = ['openNow', 'servedByOther', 'notToBeServed'] as const
type FurtherCount = (typeof furtherCounts)[number]

export const answerWords: Words<AnswerWords> = {
  en: {
    notYet: 'Not yet.',
    soMany: (schools, students) =>
      `${schools} schools with ${students} students, counted apart because they are different promises`,
    countNames: {
      fullTime: 'have their own full-time clinician',
      shared: 'share a clinician',
      partTime: 'have a clinician part of the week',
      remote: 'are served remotely',
      doesNotFit: 'question does not fit (adult, court)',
    },
    alsoCounts: {
      openNow: 'With a site open now',
      servedByOther: 'Served by another provider',
      notToBeServed: 'Set aside by the county',
    },
    mustHeading: 'What must be true',
    must: {
      rate: (rate, share) =>
        `A Medi-Cal visit brings ${rate} in all, and ${share} of it reaches whoever employs the clinicians.`,
      mix: (mediCal, commercial) =>
        `Medi-Cal pays for ${mediCal} of visits and commercial plans for ${commercial}; the rest is unpaid.`,
      visits: (visits, week, show) =>
        `A full-time clinician completes ${visits} visits a year, ${week} a school week; ${show} of booked visits take place.`,
      hires: (hires, leave) =>
        `Up to ${hires} clinicians can be hired each year, and ${leave} of all clinicians leave in a year.`,
      supervisors: (supervisors) => `${supervisors} more supervisors can be found each year.`,
      cash: (cash, support) =>
        `${cash} lies in the bank at the start, and support from the county and others is ${support} a year.`,
    },
    wouldHeading: {
      what_is_open_already: 'What the sites that are open need first',
      every_school: 'What would make it true',
    },
    wouldLead: {
      what_is_open_already: {
        proven: 'It is proven that they cannot be kept as things stand.',
        notFound: 'No plan was found in which they can be kept as things stand.',
      },
      every_school: {
        proven: 'It is proven that not every school can open in time as things stand.',
        notFound: 'No plan was found in which every school opens in time as things stand.',
      },
    },
    noneFound: 'No set of changes was found that is enough.',
    apart: {
      lead: 'People and money each by itself:',
      peopleIn: (year) => `people for every school could be there by ${year} if money were no object`,
      peopleNever: 'hiring does not catch up with leaving within the plan, whatever the money',
      hires: (hires) => `${hires} hires a year would be enough by its last year`,
      rate: (rate) =>
        `all schools together would pay for themselves at ${rate} a Medi-Cal visit if people were no object`,
      noRate: 'no Medi-Cal visit rate alone lets all schools together pay for themselves',
    },
    alone: 'Any one of these, with all else as it is:',
    together: 'No single change is enough. Any one of these sets of changes together:',
    things: {
      aid_per_year: (from, to) => `${to} of support a year (now ${from})`,
      cash_once: (from, to) => `${to} of cash added at the start (now ${from})`,
      hires_per_year: (from, to) => `${to} hires a year (now ${from})`,
      supervisors_per_year: (from, to) => `${to} new supervisors a year (now ${from})`,
      years: (from, to) => `${to} years (now ${from})`,
      pps_rate: (from, to) => `${to} a Medi-Cal visit (now ${from})`,
    },
    noValue: (things) => `No amount of these alone is enough: ${things}.`,
    thingNames: {
      aid_per_year: 'support a year',
      cash_once: 'cash at the start',
      hires_per_year: 'hires a year',
      supervisors_per_year: 'new supervisors a year',
      years: 'years',
      pps_rate: 'the Medi-Cal visit rate',
    },
    unknownHeading: 'What nobody outside knows',
    unknownLead: (count) =>
      `These are not public. The plan takes a figure for each until someone who knows confirms it. In all ${count} assumptions are unknown; the list at the end marks each.`,
    unknownColumns: ['What', 'Taken as', 'Could be'],
    noUnknowns: 'Each of the figures that matter most has a source; the list at the end names it.',
    range: (low, high) => `${low} to ${high}`,
    unknownNames: {
      pps_rate: 'What a Medi-Cal visit pays the county’s health center',
      pass_through_share: 'Part of that rate which reaches whoever employs the clinicians',
      take_up: 'Students in need whose families consent and who come',
      hires_per_year: 'Clinicians who can be hired in a year',
      leaver_share: 'Clinicians who leave in a year',
      opening_cash_days: 'Cash at the start, in days of payroll',
    },
  },
  es: {
    notYet: 'Todavía no.',
    soMany: (schools, students) =>
      `${schools} escuelas con ${students} estudiantes, contadas aparte porque son promesas distintas`,
    countNames: {
      fullTime: 'tienen su propio clínico de tiempo completo',
      shared: 'comparten un clínico',
      partTime: 'tienen un clínico parte de la semana',
      remote: 'se atienden a distancia',
      doesNotFit: 'la pregunta no les corresponde (adultos, tribunal)',
    },
    alsoCounts: {
      openNow: 'Con un centro ya abierto',
      servedByOther: 'Atendidas por otro proveedor',
      notToBeServed: 'Apartadas por el condado',
    },
    mustHeading: 'Qué tiene que ser cierto',
    must: {
      rate: (rate, share) =>
        `Una visita de Medi-Cal trae ${rate} en total, y ${share} llega a quien emplea a los clínicos.`,
      mix: (mediCal, commercial) =>
        `Medi-Cal paga ${mediCal} de las visitas y los planes comerciales ${commercial}; el resto no se paga.`,
      visits: (visits, week, show) =>
        `Un clínico de tiempo completo cumple ${visits} visitas al año, ${week} por semana escolar; ${show} de las visitas citadas se realizan.`,
      hires: (hires, leave) =>
        `Se pueden contratar hasta ${hires} clínicos cada año, y ${leave} de todos los clínicos se van en un año.`,
      supervisors: (supervisors) => `Cada año se pueden encontrar ${supervisors} supervisores más.`,
      cash: (cash, support) =>
        `Al comienzo hay ${cash} en el banco, y el apoyo del condado y de otros es de ${support} al año.`,
    },
    wouldHeading: {
      what_is_open_already: 'Qué necesitan primero los centros abiertos',
      every_school: 'Qué lo haría cierto',
    },
    wouldLead: {
      what_is_open_already: {
        proven: 'Está demostrado que no se pueden sostener tal como están las cosas.',
        notFound: 'No se encontró un plan en el que se puedan sostener tal como están las cosas.',
      },
      every_school: {
        proven: 'Está demostrado que no todas las escuelas pueden abrir a tiempo tal como están las cosas.',
        notFound:
          'No se encontró un plan en el que todas las escuelas abran a tiempo tal como están las cosas.',
      },
    },
    noneFound: 'No se encontró ningún conjunto de cambios que baste.',
    apart: {
      lead: 'Las personas y el dinero, cada cosa por sí sola:',
      peopleIn: (year) =>
        `podría haber personas para todas las escuelas en ${year} si el dinero no importara`,
      peopleNever: 'las contrataciones no alcanzan a las salidas dentro del plan, haya el dinero que haya',
      hires: (hires) => `${hires} contrataciones al año bastarían para su último año`,
      rate: (rate) =>
        `todas las escuelas juntas se pagarían solas a ${rate} por visita de Medi-Cal si no faltaran personas`,
      noRate: 'ninguna tarifa de Medi-Cal por sí sola paga todas las escuelas juntas',
    },
    alone: 'Cualquiera de estas cosas, con todo lo demás igual:',
    together: 'Ningún cambio basta por sí solo. Cualquiera de estos conjuntos de cambios:',
    things: {
      aid_per_year: (from, to) => `${to} de apoyo al año (hoy ${from})`,
      cash_once: (from, to) => `${to} de efectivo añadido al comienzo (hoy ${from})`,
      hires_per_year: (from, to) => `${to} contrataciones al año (hoy ${from})`,
      supervisors_per_year: (from, to) => `${to} supervisores nuevos al año (hoy ${from})`,
      years: (from, to) => `${to} años (hoy ${from})`,
      pps_rate: (from, to) => `${to} por visita de Medi-Cal (hoy ${from})`,
    },
    noValue: (things) => `Ninguna cantidad de esto basta por sí sola: ${things}.`,
    thingNames: {
      aid_per_year: 'apoyo al año',
      cash_once: 'efectivo al comienzo',
      hires_per_year: 'contrataciones al año',
      supervisors_per_year: 'supervisores nuevos al año',
      years: 'años',
      pps_rate: 'la tarifa por visita de Medi-Cal',
    },
    unknownHeading: 'Lo que nadie de fuera sabe',
    unknownLead: (count) =>
      `Esto no es público. El plan toma una cifra para cada cosa hasta que la confirme quien la sabe. En total, ${count} supuestos no se conocen; la lista del final los señala.`,
    unknownColumns: ['Qué', 'Se toma como', 'Podría ser'],
    noUnknowns: 'Cada una de las cifras que más importan tiene una fuente; la lista del final la nombra.',
    range: (low, high) => `${low} a ${high}`,
    unknownNames: {
      pps_rate: 'Lo que paga una visita de Medi-Cal al centro de salud del condado',
      pass_through_share: 'Parte de esa tarifa que llega a quien emplea a los clínicos',
      take_up: 'Estudiantes con necesidad cuyas familias consienten y que vienen',
      hires_per_year: 'Clínicos que se pueden contratar en un año',
      leaver_share: 'Clínicos que se van en un año',
      opening_cash_days: 'Efectivo al comienzo, en días de nómina',
    },
  },
}
