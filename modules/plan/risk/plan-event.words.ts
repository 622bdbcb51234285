import type { Words } from '#platform/words.ts'
import type { PlanEventName } from './plan-event.ts'

type EventWords = { readonly label: string; readonly meaning: string }

/** The press and what it does, each in plain words. */
export const planEventWords: Words<Readonly<Record<PlanEventName, EventWords>>> = {
  en: {
    medi_cal_share_falls: {
      label: 'Medi-Cal share falls ten points',
      meaning:
        'Ten visits in a hundred that Medi-Cal paid for become commercial or unpaid, in the county’s proportion.',
    },
    state_only_paid_less: {
      label: 'State-only members are paid at the lower rate',
      meaning:
        'Visits of members whose coverage the state alone pays bring 40% of the visit rate. How many they are is not known.',
    },
    plans_pay_late: {
      label: 'Plans pay sixty days late',
      meaning: 'Everything health plans pay comes sixty days later than usual, from the first month on.',
    },
    grant_ends_early: {
      label: 'A grant ends early',
      meaning: 'Each grant loses half of the months it still has when the plan begins.',
    },
    third_leave_in_june: {
      label: 'A third of clinicians leave in June',
      meaning: 'In the first June of the plan one clinician in three leaves; later years are as usual.',
    },
  },
  es: {
    medi_cal_share_falls: {
      label: 'La parte de Medi-Cal baja diez puntos',
      meaning:
        'Diez de cada cien visitas que pagaba Medi-Cal pasan a ser comerciales o no pagadas, en la proporción del condado.',
    },
    state_only_paid_less: {
      label: 'A los miembros cubiertos solo por el estado se les paga la tarifa menor',
      meaning:
        'Las visitas de miembros cuya cobertura paga solo el estado traen el 40% de la tarifa. No se sabe cuántos son.',
    },
    plans_pay_late: {
      label: 'Los planes pagan sesenta días tarde',
      meaning:
        'Todo lo que pagan los planes de salud llega sesenta días después de lo habitual, desde el primer mes.',
    },
    grant_ends_early: {
      label: 'Una subvención termina antes',
      meaning: 'Cada subvención pierde la mitad de los meses que le quedan cuando comienza el plan.',
    },
    third_leave_in_june: {
      label: 'Un tercio de los clínicos se va en junio',
      meaning:
        'En el primer junio del plan se va uno de cada tres clínicos; los años siguientes son como siempre.',
    },
  },
}
