import type { Words } from '#platform/words.ts'

export type Standing = 'placed' | 'waiting' | 'cancelled' | 'called_off'

type Shape = {
  readonly which: string
  readonly one: (day: string) => string
  readonly all: (count: number) => string
  readonly allHint: string
  readonly others: string
  readonly standings: Readonly<Record<Standing, string>>
  readonly leave: string
  readonly leaveLead: string
  readonly leaveSure: string
  readonly letter: string
}

export const togetherWords: Words<Shape> = {
  en: {
    which: 'Which dates?',
    one: (day) => `Only ${day}`,
    all: (count) => `All ${count} dates still to come`,
    allHint: 'You can say for each date later that you cannot come.',
    others: 'Your other dates',
    standings: {
      placed: 'You have a place',
      waiting: 'Waiting list',
      cancelled: 'Cannot come',
      called_off: 'Called off',
    },
    leave: 'You cannot come to any more of them?',
    leaveLead: 'All your dates still to come go to others who wait.',
    leaveSure: 'We cannot come to any more dates',
    letter:
      'You are down for more dates of this series. They may have changed as well: your own page lists them all.',
  },
  es: {
    which: '¿Qué fechas?',
    one: (day) => `Solo el ${day}`,
    all: (count) => `Las ${count} fechas que vienen`,
    allHint: 'Después puede decir para cada fecha que no puede venir.',
    others: 'Sus otras fechas',
    standings: {
      placed: 'Tiene lugar',
      waiting: 'Lista de espera',
      cancelled: 'No puede venir',
      called_off: 'Cancelada',
    },
    leave: '¿Ya no puede venir a ninguna?',
    leaveLead: 'Todas sus fechas que vienen quedan para otras personas que esperan.',
    leaveSure: 'No podemos venir a ninguna fecha más',
    letter:
      'Usted está apuntado a más fechas de esta serie. Pueden haber cambiado también: su propia página las muestra todas.',
  },
}
