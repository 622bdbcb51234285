import type { Door } from '#packages/ui/index.ts'
import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly vision: string
  readonly lead: string
  readonly plan: string
  readonly planLead: string
  readonly learn: string
  readonly learnLead: string
  readonly convene: string
  readonly conveneLead: string
  readonly state: string
  readonly stateLead: string
  readonly helpHeading: string
  readonly helpDoors: readonly Door[]
}

export const homeWords: Words<Shape> = {
  en: {
    title: 'Centers of Wellness',
    vision: 'Every school a center of wellness, where no student has to be in crisis to get help.',
    lead: 'When can every school of your county have its own clinical team, what does each team cost, what does it earn from the visits it gives, and what must be true for it to pay for itself? The answer is worked out here from public figures, with every assumption in the open.',
    plan: 'Plan your county',
    planLead: 'Choose a county and read its answer. No account is needed.',
    learn: 'Learn your role',
    learnLead: 'Eight roles, step by step, from the first question to the second year.',
    convene: 'Join the convening',
    conveneLead: 'Where teams learn together and decide together. Read the program, keep a place.',
    state: 'See California',
    stateLead: 'All counties under the same assumptions, side by side.',
    helpHeading: 'If you need someone',
    helpDoors: [
      {
        href: '/students',
        title: 'I am a student',
        text: 'Who to ask at school, and honest answers. Nobody asks your name.',
      },
      {
        href: '/find-my-school',
        title: 'Find my school',
        text: 'Who is there, which languages they speak, and when. Only what was confirmed.',
      },
      {
        href: '/find-help',
        title: 'Find help nearby',
        text: 'Food, rent, doctors, counseling and more, with the day each was last found true.',
      },
      {
        href: '/we-need-you',
        title: 'We need you',
        text: 'Families, schools, counties, job seekers, clinicians, partners: ask, and get the next step at once.',
      },
    ],
  },
  es: {
    title: 'Centros de Bienestar',
    vision:
      'Cada escuela, un centro de bienestar donde ningún estudiante tenga que estar en crisis para recibir ayuda.',
    lead: '¿Cuándo puede tener cada escuela de su condado su propio equipo clínico, cuánto cuesta cada equipo, cuánto gana con las visitas que ofrece y qué tiene que ser cierto para que se pague solo? La respuesta se calcula aquí con cifras públicas y con cada supuesto a la vista.',
    plan: 'Planee su condado',
    planLead: 'Elija un condado y lea su respuesta. No necesita cuenta.',
    learn: 'Aprenda su función',
    learnLead: 'Ocho funciones, paso a paso, de la primera pregunta al segundo año.',
    convene: 'Venga al encuentro',
    conveneLead: 'Donde los equipos aprenden y deciden juntos. Lea el programa, guarde su lugar.',
    state: 'Vea California',
    stateLead: 'Todos los condados con los mismos supuestos, lado a lado.',
    helpHeading: 'Si necesita a alguien',
    helpDoors: [
      {
        href: '/students',
        title: 'Soy estudiante',
        text: 'A quién preguntar en la escuela y respuestas honestas. Nadie pide tu nombre.',
      },
      {
        href: '/find-my-school',
        title: 'Busque su escuela',
        text: 'Quién está, qué idiomas habla y cuándo. Solo lo que se ha confirmado.',
      },
      {
        href: '/find-help',
        title: 'Busque ayuda cerca',
        text: 'Comida, renta, doctores, consejería y más, con el día en que se confirmó cada lugar.',
      },
      {
        href: '/we-need-you',
        title: 'Le necesitamos',
        text: 'Sea una familia, una escuela, un condado o quien busca trabajo: pregunte y le decimos ya qué paso sigue.',
      },
    ],
  },
}
