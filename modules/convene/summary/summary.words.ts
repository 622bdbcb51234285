import type { Words } from '#platform/words.ts'
import type { SummaryRefusal } from './publish-summary.ts'

type SummaryWords = {
  readonly title: (convening: string) => string
  readonly link: string
  readonly afterwards: string
  readonly came: string
  readonly registered: string
  readonly few: string
  readonly people: string
  readonly roles: string
  readonly decisions: string
  readonly noDecisions: string
  readonly taken: (by: string, day: string) => string
  readonly questions: string
  readonly desk: (convening: string) => string
  readonly deskLead: string
  readonly publishHeading: string
  readonly publishLead: string
  readonly lead: string
  readonly leadEs: string
  readonly publish: string
  readonly again: string
  readonly withdraw: string
  readonly published: (day: string) => string
  readonly saved: string
  readonly seePublic: string
  readonly back: string
  readonly problems: Readonly<Record<string, string>>
  readonly problemTitle: string
  readonly refusals: Readonly<Record<SummaryRefusal, string>>
  readonly evaluate: string
}

export const summaryWords: Words<SummaryWords> = {
  en: {
    title: (convening) => `What came of it: ${convening}`,
    link: 'What came of it',
    afterwards: 'Afterwards: questions, what people thought, summary',
    came: 'Came',
    registered: 'Registered',
    few: '10 or fewer, or left out to protect them',
    people: 'Who came',
    roles: 'By role, without names. Numbers from 1 to 10 are left out.',
    decisions: 'What was decided, and what came back',
    noDecisions: 'No decision of this convening is public.',
    taken: (by, day) => `${by}, ${day}`,
    questions: 'Questions answered afterwards',
    desk: (convening) => `Afterwards: ${convening}`,
    deskLead: 'What is still open, what people thought, and what you tell the public.',
    publishHeading: 'The summary',
    publishLead:
      'Anyone reads it. The figures are worked out when you press, with small numbers left out; press again to bring them up to date. Name no student.',
    lead: 'What came of it, in English',
    leadEs: 'The same in Spanish',
    publish: 'Publish the summary',
    again: 'Publish it again',
    withdraw: 'Take it away from the public',
    published: (day) => `Public since ${day}.`,
    saved: 'Saved.',
    seePublic: 'See it as anyone does',
    back: 'The program',
    problems: { lead: 'Write a few lines.', too_long: 'This is too long: up to 4,000 letters.' },
    problemTitle: 'Please look at this again',
    refusals: {
      not_yours: 'This convening is held by others.',
      not_begun: 'A summary is of something that was announced and has begun.',
    },
    evaluate: 'Page to say how it was: pass it on',
  },
  es: {
    title: (convening) => `Lo que resultó: ${convening}`,
    link: 'Lo que resultó',
    afterwards: 'Después: preguntas, lo que pensaron, resumen',
    came: 'Vinieron',
    registered: 'Se registraron',
    few: '10 o menos, o no se muestra para protegerlos',
    people: 'Quiénes vinieron',
    roles: 'Por función, sin nombres. Los números de 1 a 10 no se muestran.',
    decisions: 'Lo que se decidió, y lo que volvió',
    noDecisions: 'Ninguna decisión de esta reunión es pública.',
    taken: (by, day) => `${by}, ${day}`,
    questions: 'Preguntas contestadas después',
    desk: (convening) => `Después: ${convening}`,
    deskLead: 'Lo que sigue abierto, lo que pensaron y lo que usted cuenta al público.',
    publishHeading: 'El resumen',
    publishLead:
      'Lo lee cualquiera. Los números se calculan cuando usted publica, sin los pequeños; publique otra vez para ponerlos al día. No nombre a ningún estudiante.',
    lead: 'Lo que resultó, en inglés',
    leadEs: 'Lo mismo en español',
    publish: 'Publicar el resumen',
    again: 'Publicarlo otra vez',
    withdraw: 'Quitarlo del público',
    published: (day) => `Público desde el ${day}.`,
    saved: 'Guardado.',
    seePublic: 'Verlo como cualquiera',
    back: 'El programa',
    problems: { lead: 'Escriba unas líneas.', too_long: 'Es demasiado largo: hasta 4,000 letras.' },
    problemTitle: 'Revise esto, por favor',
    refusals: {
      not_yours: 'Esta reunión la organizan otros.',
      not_begun: 'Un resumen es de algo que se anunció y ya empezó.',
    },
    evaluate: 'Página para decir cómo fue: compártala',
  },
}
