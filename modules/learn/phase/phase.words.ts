import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: (role: string, label: string, title: string) => string
  readonly when: (window: string) => string
  readonly proposed: string
  readonly overview: string
  readonly objectives: string
  readonly objectivesLead: string
  readonly steps: string
  readonly stepsLabel: string
  readonly check: string
  readonly checkLead: (count: number) => string
  readonly checkLink: string
  readonly resources: string
  readonly before: (phase: string) => string
  readonly after: (phase: string) => string
  readonly wayLabel: string
  readonly aside: string
  readonly asideBy: (who: string, day: string) => string
}

export const phaseWords: Words<Shape> = {
  en: {
    title: (role, label, title) => `${role}, phase ${label}: ${title}`,
    when: (window) => window,
    proposed: 'Proposed; your county decides. No public page of the program tells this phase.',
    overview: 'Overview',
    objectives: 'Objectives',
    objectivesLead: 'At the end of this phase:',
    steps: 'Steps',
    stepsLabel: 'Steps of this phase',
    check: 'Check yourself',
    checkLead: (count) => `${count} questions and statements. Every choice gets an answer.`,
    checkLink: 'Answer the questions',
    resources: 'Resources',
    before: (phase) => `Before this: ${phase}`,
    after: (phase) => `After this: ${phase}`,
    wayLabel: 'Phases before and after',
    aside: 'Set aside by your county',
    asideBy: (who, day) => `${who}, ${day}`,
  },
  es: {
    title: (role, label, title) => `${role}, fase ${label}: ${title}`,
    when: (window) => window,
    proposed: 'Es una propuesta. Su condado decide. El programa no tiene una página pública de esta fase.',
    overview: 'Resumen',
    objectives: 'Objetivos',
    objectivesLead: 'Al final de esta fase:',
    steps: 'Pasos',
    stepsLabel: 'Pasos de esta fase',
    check: 'Póngase a prueba',
    checkLead: (count) => `${count} preguntas y afirmaciones. Cada elección recibe una respuesta.`,
    checkLink: 'Responder las preguntas',
    resources: 'Recursos',
    before: (phase) => `Antes: ${phase}`,
    after: (phase) => `Después: ${phase}`,
    wayLabel: 'Fases de antes y después',
    aside: 'Lo que su condado apartó',
    asideBy: (who, day) => `${who}, ${day}`,
  },
}
