import type { Words } from '#platform/words.ts'

type Door = { readonly title: string; readonly text: string }
type Shape = Readonly<
  Record<
    | 'signOffs'
    | 'certificates'
    | 'supervision'
    | 'firstMonday'
    | 'ownRecord'
    | 'team'
    | 'edition'
    | 'recordKeys',
    Door
  >
>

export const ownDoorWords: Words<Shape> = {
  en: {
    signOffs: { title: 'Steps to sign', text: 'What colleagues asked you to have seen.' },
    certificates: { title: 'Your certificates', text: 'Take one for each phase you complete.' },
    supervision: { title: 'Supervision', text: 'Who reads your path, and whose path you read.' },
    firstMonday: { title: 'First Monday', text: 'One page for a new colleague’s first day, to print.' },
    ownRecord: { title: 'What is kept of you', text: 'Take it with you, or have it deleted.' },
    edition: { title: 'Our county’s edition', text: 'Say roles, steps and links in your own words.' },
    recordKeys: {
      title: 'Keys for learning records',
      text: 'Let a program from outside hand in what people learned.',
    },
    team: { title: 'Where sites wait', text: 'Which step is next at each site, and what is late.' },
  },
  es: {
    signOffs: { title: 'Pasos por firmar', text: 'Lo que sus colegas le pidieron haber visto.' },
    certificates: { title: 'Sus certificados', text: 'Tome uno por cada fase que complete.' },
    supervision: { title: 'Supervisión', text: 'Quién lee su camino, y el camino de quién lee usted.' },
    firstMonday: {
      title: 'El primer lunes',
      text: 'Una página para el primer día de un colega, para imprimir.',
    },
    ownRecord: { title: 'Lo que se guarda de usted', text: 'Lléveselo o haga que se borre.' },
    edition: { title: 'La edición de nuestro condado', text: 'Diga funciones, pasos y enlaces a su manera.' },
    recordKeys: {
      title: 'Llaves para los registros de aprendizaje',
      text: 'Deje que un programa de fuera entregue lo que la gente aprendió.',
    },
    team: { title: 'Dónde esperan las escuelas', text: 'Qué paso sigue en cada lugar y qué va atrasado.' },
  },
}
