import type { Letter } from '#platform/mail/write-mail.ts'
import type { Words } from '#platform/words.ts'
import type { Notice, NoticeKind } from './notice.ts'

type LetterText = { readonly subject: string; readonly body: (name: string, link: string) => string }
type Shape = {
  readonly title: string
  readonly lead: string
  readonly kinds: readonly string[]
  readonly on: string
  readonly off: string
  readonly turnOn: string
  readonly turnOff: string
  readonly saved: string
  readonly hello: string
  readonly letter: Readonly<Record<NoticeKind, LetterText>>
  readonly foot: (link: string) => string
}

export const noticeWords: Words<Shape> = {
  en: {
    title: 'Letters to you',
    lead: 'A few letters go out without anyone sending them by hand. You can say that you do not want them.',
    kinds: [
      'When one of your certificates can be renewed, and when its grace begins',
      'When a step is late at your site; everyone of your role there gets the same letter',
      'In the county office: 90 and 30 days before an agreement ends',
    ],
    on: 'You get these letters.',
    off: 'You do not get these letters.',
    turnOn: 'Send me these letters',
    turnOff: 'Send me none of these',
    saved: 'Saved.',
    hello: 'Hello,',
    letter: {
      certificate_due: {
        subject: 'Something of yours can be renewed',
        body: (_, link) => `a certificate of yours can be renewed now. What to do is told here:\n${link}`,
      },
      agreement_ending: {
        subject: 'An agreement ends soon',
        body: (name, link) => `an agreement ends soon: ${name}. It is kept here:\n${link}`,
      },
      step_late: {
        subject: 'A step is late at your site',
        body: (name, link) =>
          `at your site this step is late: ${name}. It is told here, with what helps:\n${link}\n\nIf you have done it, there is nothing to do. This letter goes to everyone of your role at your site.`,
      },
    },
    foot: (link) => `You can turn these letters off:\n${link}`,
  },
  es: {
    title: 'Cartas para usted',
    lead: 'Unas pocas cartas salen sin que nadie las mande a mano. Puede decir que no las quiere.',
    kinds: [
      'Cuando se puede renovar un certificado suyo y cuando empieza su plazo de gracia',
      'Cuando un paso va tarde en su lugar; quienes tienen su función ahí reciben la misma carta',
      'En la oficina del condado: 90 y 30 días antes de que acabe un acuerdo',
    ],
    on: 'Usted recibe estas cartas.',
    off: 'Usted no recibe estas cartas.',
    turnOn: 'Quiero estas cartas',
    turnOff: 'No quiero estas cartas',
    saved: 'Guardado.',
    hello: 'Hola:',
    letter: {
      certificate_due: {
        subject: 'Algo suyo se puede renovar',
        body: (_, link) => `ya se puede renovar un certificado suyo. Aquí dice qué hacer:\n${link}`,
      },
      agreement_ending: {
        subject: 'Un acuerdo acaba pronto',
        body: (name, link) => `pronto acaba un acuerdo: ${name}. Está aquí:\n${link}`,
      },
      step_late: {
        subject: 'Un paso va tarde en su lugar',
        body: (name, link) =>
          `en su lugar va tarde este paso: ${name}. Aquí se explica, con lo que ayuda:\n${link}\n\nSi ya lo hizo, no hay nada que hacer. La carta llega a todas las personas de su función en su lugar.`,
      },
    },
    foot: (link) => `Puede dejar de recibir estas cartas:\n${link}`,
  },
}

const pathOf = ({ kind, aboutId }: Notice): string =>
  ({
    certificate_due: '/learn/certificates',
    agreement_ending: `/learn/agreements/${aboutId}`,
    step_late: `/learn/steps/${aboutId}`,
  })[kind]

/** One letter in both languages, since a job does not know which one she reads. Its subject names nobody. */
export function noticeLetter(notice: Notice, origin: string): Omit<Letter, 'recipient'> {
  const link = `${origin}${pathOf(notice)}`
  const off = `${origin}/learn/letters`
  const texts = [noticeWords.en, noticeWords.es].map(({ hello, letter, foot }) =>
    [hello, letter[notice.kind].body(notice.name, link), foot(off)].join('\n\n'),
  )
  const subject = [noticeWords.en, noticeWords.es]
    .map(({ letter }) => letter[notice.kind].subject)
    .join(' · ')
  return { kind: `learn.${notice.kind}`, subject, body: `${texts.join('\n\n---\n\n')}\n` }
}
