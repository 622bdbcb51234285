import type { Posted } from '#platform/mail/mail.queries.ts'
import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly gone: string
  readonly state: string
  readonly states: Readonly<Record<NonNullable<Posted['outcome']> | 'waiting', string>>
  readonly empty: { readonly title: string; readonly why: string }
}

export const outboxWords: Words<Shape> = {
  en: {
    title: 'Outbox',
    lead: 'Letters of this county and what became of them. In practice mode nothing leaves: they are only shown here.',
    to: 'To',
    subject: 'Subject',
    body: 'Words',
    gone: 'Not shown',
    state: 'State',
    states: {
      waiting: 'Waiting',
      sent: 'Sent',
      refused: 'Refused: the address does not take mail',
      unreachable: 'Not reached yet, tried again',
    },
    empty: { title: 'No letter yet', why: 'An invitation by mail will stand here.' },
  },
  es: {
    title: 'Bandeja de salida',
    lead: 'Cartas de este condado y qué pasó con ellas. En el modo de práctica nada sale: solo se muestran aquí.',
    to: 'Para',
    subject: 'Asunto',
    body: 'Texto',
    gone: 'No se muestra',
    state: 'Estado',
    states: {
      waiting: 'En espera',
      sent: 'Enviado',
      refused: 'Rechazado: la dirección no recibe correo',
      unreachable: 'Aún sin respuesta; se intenta de nuevo',
    },
    empty: { title: 'Aún ninguna carta', why: 'Aquí aparecerá una invitación por correo.' },
  },
}
