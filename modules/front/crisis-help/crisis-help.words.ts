import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly danger: string
  readonly call911: string
  readonly lifeline: string
  readonly call988: string
  readonly text988: string
  readonly chat988: string
  readonly someone: string
  readonly someoneLead: string
  readonly local: string
  readonly leave: string
  readonly print: string
  /** Said in a translation that no named person has read. */
  readonly unreviewed: string
  /** Two people of a county stand for the page. */
  readonly confirmed: (county: string) => string
}

/**
 * 988 by call, text or chat, and 911: the numbers that hold in every county. A county's own numbers are shown only
 * once two people have confirmed them. Source: 988lifeline.org, as of 2026-11.
 */
export const crisisHelpWords: Words<Shape> = {
  en: {
    title: 'Get help now',
    danger: 'Someone may be hurt right now',
    call911: 'Call 911. Say it is a mental health crisis and how old the person is.',
    lifeline: 'You, or someone you care about, is in crisis or thinking about suicide',
    call988: 'Call 988',
    text988: 'Text 988',
    chat988: 'Chat at 988lifeline.org. Opens another site.',
    someone: 'At school',
    someoneLead:
      'Tell any adult you trust. They stay with you and find the right person. You do not have to explain it well.',
    local:
      'No county’s own number has been confirmed here yet, so only 988 and 911 stand here. Both answer day and night, and are free.',
    leave: 'Leave this page',
    print: 'Print this page and it becomes a card to keep.',
    unreviewed: 'No person has put a name to this translation yet.',
    confirmed: (county) => `Two people of ${county} have read this page and stand for it.`,
  },
  es: {
    title: 'Ayuda ahora',
    danger: 'Alguien puede estar en peligro en este momento',
    call911: 'Llame al 911. Diga que es una crisis de salud mental y la edad de la persona.',
    lifeline: 'Usted, o alguien a quien quiere, está en crisis o piensa en el suicidio',
    call988: 'Llame al 988 y oprima 2 para español',
    text988: 'Envíe la palabra AYUDA por mensaje de texto al 988',
    chat988: 'Chat en 988lifeline.org/es. Abre otro sitio.',
    someone: 'En la escuela',
    someoneLead:
      'Hable con cualquier adulto de confianza. Se queda con usted y busca a la persona indicada. No tiene que explicarlo bien.',
    local:
      'Aquí aún no se ha confirmado ningún número propio de un condado; por eso aquí solo están el 988 y el 911. Ambos contestan de día y de noche, y son gratis.',
    leave: 'Salir de esta página',
    print: 'Imprima esta página y será una tarjeta para guardar.',
    unreviewed:
      'Ninguna persona ha puesto todavía su nombre a esta traducción. Abajo está el texto en inglés.',
    confirmed: (county) => `Dos personas han leído esta página y responden por ella: ${county}.`,
  },
}
