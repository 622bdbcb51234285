import type { Words } from '#platform/words.ts'
import type { Retention } from './retention.ts'

type RetentionWords = {
  readonly title: string
  readonly lead: string
  readonly labels: Readonly<Record<keyof Retention, string>>
  readonly hint: (least: number, most: number) => string
  readonly save: string
  readonly saved: string
  readonly problemTitle: string
  readonly problems: Readonly<Record<'days', string>>
  readonly source: string
}

export const retentionWords: Words<RetentionWords> = {
  en: {
    title: 'How long we keep what people leave',
    lead: 'Days after the end of a convening or event. A shorter time holds at once. A longer one holds for people who come afterwards, since the others were told less.',
    labels: {
      signUpDays: 'Days that a family’s sign-up is kept',
      needsDays: 'Days that needs of people who registered are kept',
      nameDays: 'Days that names and addresses without an account are kept',
    },
    hint: (least, most) => `From ${least} to ${most}.`,
    save: 'Save the days',
    saved: 'Saved.',
    problemTitle: 'Please look at this again',
    problems: { days: 'Write a whole number of days within the limits.' },
    source: 'No law of the program names these days. The limits are our own.',
  },
  es: {
    title: 'Cuánto guardamos lo que la gente deja',
    lead: 'Días después del final de un encuentro o evento. Un plazo más corto vale de inmediato. Uno más largo vale para quienes vengan después, porque a los demás se les dijo menos.',
    labels: {
      signUpDays: 'Días que se guarda el aviso de una familia',
      needsDays: 'Días que se guarda lo que necesita quien se inscribió',
      nameDays: 'Días que se guardan nombres y direcciones sin cuenta',
    },
    hint: (least, most) => `De ${least} a ${most}.`,
    save: 'Guardar los días',
    saved: 'Guardado.',
    problemTitle: 'Revise esto, por favor',
    problems: { days: 'Escriba un número entero de días dentro de los límites.' },
    source: 'Ninguna ley del programa nombra estos días. Los límites son nuestros.',
  },
}
