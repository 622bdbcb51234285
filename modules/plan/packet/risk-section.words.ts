import type { Words } from '#platform/words.ts'
import type { PlanEventName } from '../risk/plan-event.ts'

export type RiskWords = {
  readonly heading: string
  readonly lead: string
  readonly noEvents: string
  readonly eventColumns: readonly [string, string, string, string, string]
  readonly plan: string
  readonly events: Readonly<Record<PlanEventName, readonly [label: string, meaning: string]>>
  readonly noRate: string
  readonly lowestIs: (cash: string, month: string) => string
  readonly tornadoHeading: string
  readonly tornadoLead: string
  readonly noTornado: string
  readonly tornadoAlt: (count: string, widest: string, low: string, high: string) => string
  readonly baseText: (net: string) => string
  readonly tornadoColumns: readonly [string, string, string]
  readonly netIs: (value: string, net: string) => string
  readonly drawsHeading: string
  readonly noDraws: string
  readonly draws: (draws: string, seed: string) => string
  readonly drawColumns: readonly [string, string, string, string]
  readonly drawRows: readonly [net: string, rate: string, year: string]
  readonly planYear: (year: string) => string
  readonly never: string
  readonly neverCovered: (share: string) => string
}

export const riskWords: Words<RiskWords> = {
  en: {
    heading: 'What could change it',
    lead: 'One named event at a time, with all else as it is. The net counts every school that is to have a team, as a year is lived with the usual leavers; the lowest cash is that of this plan.',
    noEvents: 'No event was tried on this plan.',
    eventColumns: ['Event', 'What happens', 'Net a year', 'Rate to break even', 'Lowest cash'],
    plan: 'The plan as it stands',
    events: {
      medi_cal_share_falls: [
        'Medi-Cal share falls ten points',
        'Ten visits in a hundred that Medi-Cal paid for become commercial or unpaid, in the county’s proportion.',
      ],
      state_only_paid_less: [
        'State-only members are paid at the lower rate',
        'Visits of members whose coverage the state alone pays bring 40% of the visit rate. How many they are is not known.',
      ],
      plans_pay_late: [
        'Plans pay sixty days late',
        'Everything health plans pay comes sixty days later than usual.',
      ],
      grant_ends_early: [
        'A grant ends early',
        'Each grant loses half of the months it still has when the plan begins.',
      ],
      third_leave_in_june: [
        'A third of clinicians leave in June',
        'In the first June of the plan one clinician in three leaves; later years are as usual.',
      ],
    },
    noRate: 'no rate',
    lowestIs: (cash, month) => `${cash}, ${month}`,
    tornadoHeading: 'Which assumptions matter most',
    tornadoLead:
      'Each assumption at the low (hollow) and the high (filled) end of what it may honestly be, one at a time: what all schools that are to have a team would then net in a year.',
    noTornado: 'Single assumptions were not varied for this packet.',
    tornadoAlt: (count, widest, low, high) =>
      `Bars of the net a year for the ${count} assumptions that matter most. The widest is “${widest}”: from ${low} to ${high}. The table below holds the same figures.`,
    baseText: (net) => `This plan: ${net} a year`,
    tornadoColumns: ['Assumption', 'At its low value', 'At its high value'],
    netIs: (value, net) => `${value}: ${net}`,
    drawsHeading: 'A range under these inputs',
    noDraws: 'No random run was made for this packet.',
    draws: (draws, seed) =>
      `${draws} draws of all assumptions within their ranges, independent of one another (seed ${seed}). It is a range under these inputs and not the probability of any future: rate, pass-through and payer mix hang together in life.`,
    drawColumns: ['', 'One in ten below', 'Middle', 'One in ten above'],
    drawRows: ['Net of all schools a year', 'Medi-Cal rate to break even', 'Every school can be staffed in'],
    planYear: (year) => `year ${year}`,
    never: 'never',
    neverCovered: (share) => `In ${share} of the draws hiring never catches up with leaving.`,
  },
  es: {
    heading: 'Qué podría cambiarlo',
    lead: 'Un suceso a la vez, con todo lo demás igual. El neto cuenta todas las escuelas que han de tener equipo, como se vive un año con las salidas habituales; el menor efectivo es el de este plan.',
    noEvents: 'No se probó ningún suceso en este plan.',
    eventColumns: ['Suceso', 'Qué pasa', 'Neto al año', 'Tarifa que paga todo', 'Menor efectivo'],
    plan: 'El plan tal como está',
    events: {
      medi_cal_share_falls: [
        'La parte de Medi-Cal baja diez puntos',
        'Diez de cada cien visitas que pagaba Medi-Cal pasan a ser comerciales o no pagadas, en la proporción del condado.',
      ],
      state_only_paid_less: [
        'A los miembros cubiertos solo por el estado se les paga la tarifa menor',
        'Las visitas de miembros cuya cobertura paga solo el estado traen el 40% de la tarifa. No se sabe cuántos son.',
      ],
      plans_pay_late: [
        'Los planes pagan sesenta días tarde',
        'Todo lo que pagan los planes de salud llega sesenta días después de lo habitual.',
      ],
      grant_ends_early: [
        'Una subvención termina antes',
        'Cada subvención pierde la mitad de los meses que le quedan cuando comienza el plan.',
      ],
      third_leave_in_june: [
        'Un tercio de los clínicos se va en junio',
        'En el primer junio del plan se va uno de cada tres clínicos; los años siguientes son como siempre.',
      ],
    },
    noRate: 'ninguna tarifa',
    lowestIs: (cash, month) => `${cash}, ${month}`,
    tornadoHeading: 'Qué supuestos importan más',
    tornadoLead:
      'Cada supuesto en el extremo bajo (hueco) y en el alto (lleno) de lo que honestamente puede ser, uno a la vez: el neto de un año de todas las escuelas que han de tener equipo.',
    noTornado: 'No se variaron supuestos sueltos para este paquete.',
    tornadoAlt: (count, widest, low, high) =>
      `Barras del neto al año para los ${count} supuestos que más importan. El más ancho es «${widest}»: de ${low} a ${high}. La tabla de abajo tiene las mismas cifras.`,
    baseText: (net) => `Este plan: ${net} al año`,
    tornadoColumns: ['Supuesto', 'Con su valor bajo', 'Con su valor alto'],
    netIs: (value, net) => `${value}: ${net}`,
    drawsHeading: 'Un rango con estos datos',
    noDraws: 'No se hizo ningún sorteo para este paquete.',
    draws: (draws, seed) =>
      `${draws} sorteos de todos los supuestos dentro de sus rangos, independientes entre sí (semilla ${seed}). Es un rango con estos datos y no la probabilidad de ningún futuro: en la vida, la tarifa, la parte que llega y la mezcla de pagadores van juntas.`,
    drawColumns: ['', 'Uno de cada diez debajo', 'En medio', 'Uno de cada diez encima'],
    drawRows: [
      'Neto de todas las escuelas al año',
      'Tarifa de Medi-Cal que paga todo',
      'Hay personal para todas las escuelas en',
    ],
    planYear: (year) => `el año ${year}`,
    never: 'nunca',
    neverCovered: (share) => `En ${share} de los sorteos las contrataciones nunca alcanzan a las salidas.`,
  },
}
