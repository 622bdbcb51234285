import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly become: (name: string) => string
  readonly leave: string
  readonly wholeCounty: string
  readonly empty: string
}

export const becomeWords: Words<Shape> = {
  en: {
    title: 'Become someone in the practice county',
    lead: 'Everyone here is invented. Pick a person and see what they see. Nothing you do reaches a real school.',
    become: (name) => `Become ${name}`,
    leave: 'Step out again',
    wholeCounty: 'Whole county',
    empty: 'The practice county has no people yet. Start the product once and they are made.',
  },
  es: {
    title: 'Conviértase en alguien del condado de práctica',
    lead: 'Todas estas personas son inventadas. Elija una y vea lo que ella ve. Nada de lo que haga llega a una escuela real.',
    become: (name) => `Ser ${name}`,
    leave: 'Salir de nuevo',
    wholeCounty: 'Todo el condado',
    empty: 'El condado de práctica aún no tiene personas. Inicie el producto una vez y se crearán.',
  },
}
