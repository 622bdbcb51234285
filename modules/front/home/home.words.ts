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
  readonly answerHeading: (county: string) => string
  readonly practice: string
  readonly readAnswer: string
  readonly progress: string
  readonly noRun: string
  readonly stateHeading: string
  readonly reached: string
  readonly notYet: string
  readonly of: (all: string) => string
  readonly covering: (covering: string, schools: string, counties: string) => string
  readonly stateSource: (day: string, model: string) => string
  readonly stateWhose: string
  readonly themesHeading: string
  readonly themes: readonly Door[]
  readonly moreHeading: string
  readonly more: readonly { readonly href: `/${string}`; readonly text: string }[]
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
    answerHeading: (county) => `${county}: when will every school have its team?`,
    practice: 'This county is invented, so that you can try everything.',
    readAnswer: 'Read the whole answer',
    progress: 'How far the county is',
    noRun: 'Choose your county to read its answer. Nobody has worked out all counties together here yet.',
    stateHeading: 'When will every school have its team?',
    reached: 'Counties where every school has its team by the last year of the plan',
    notYet: 'None yet',
    of: (all) => `of ${all}`,
    covering: (covering, schools, counties) =>
      `At the visit rates we assume, ${covering} of ${schools} schools in ${counties} counties cover their own team.`,
    stateSource: (day, model) => `Public files of the state; worked out on ${day} by plan model ${model}.`,
    stateWhose:
      'Whose answer: this product’s own. No county office has confirmed it; each county’s page says whose its plan is.',
    themesHeading: 'Four themes',
    themes: [
      {
        href: '/themes#relationships',
        title: 'Relationships',
        text: 'Trust among students, families and everyone at school. It begins with one adult who listens.',
      },
      {
        href: '/themes#collaboration',
        title: 'Collaboration',
        text: 'Schools, families and agencies work as one, with one front door.',
      },
      {
        href: '/themes#systems',
        title: 'Systems',
        text: 'Rules, habits and money that point the same way and outlast the people who began.',
      },
      {
        href: '/themes#access',
        title: 'Access to care',
        text: 'Help in time and fairly, whatever the school, the language or the background.',
      },
    ],
    moreHeading: 'About the program',
    more: [
      { href: '/model', text: 'The model on one page' },
      { href: '/what-we-do', text: 'What we do' },
      { href: '/goals', text: 'Six goals, and how they are measured' },
      { href: '/partners', text: 'Partners and the five leaves' },
      { href: '/careers', text: 'Careers' },
      { href: '/promises', text: 'What is promised, and today’s figures' },
      { href: '/where-from', text: 'Where this comes from' },
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
    answerHeading: (county) => `${county}: ¿cuándo tendrá cada escuela su equipo?`,
    practice: 'Este condado es inventado, para que usted pueda probarlo todo.',
    readAnswer: 'Lea la respuesta completa',
    progress: 'Hasta dónde va el condado',
    noRun: 'Elija su condado para leer su respuesta. Aquí aún no se han calculado todos los condados juntos.',
    stateHeading: '¿Cuándo tendrá cada escuela su equipo?',
    reached: 'Condados donde cada escuela tiene su equipo en el último año del plan',
    notYet: 'Todavía ninguno',
    of: (all) => `de ${all}`,
    covering: (covering, schools, counties) =>
      `Con las tarifas que suponemos, ${covering} de ${schools} escuelas en ${counties} condados cubren su propio equipo.`,
    stateSource: (day, model) => `Archivos públicos del estado; calculado el ${day} por el modelo ${model}.`,
    stateWhose:
      'De quién es: del propio producto. Ninguna oficina lo ha confirmado; la página de cada condado dice de quién es su plan.',
    themesHeading: 'Cuatro temas',
    themes: [
      {
        href: '/themes#relationships',
        title: 'Relaciones',
        text: 'Que se tengan confianza estudiantes, familias y todos en la escuela. Empieza con un adulto que escucha.',
      },
      {
        href: '/themes#collaboration',
        title: 'Colaboración',
        text: 'Escuelas, familias y agencias trabajan como una sola, con una sola puerta.',
      },
      {
        href: '/themes#systems',
        title: 'Sistemas',
        text: 'Reglas, costumbres y dinero que van hacia el mismo lado y duran más que quienes empezaron.',
      },
      {
        href: '/themes#access',
        title: 'Acceso a la atención',
        text: 'Ayuda a tiempo y con justicia, sin importar la escuela, el idioma o el origen.',
      },
    ],
    moreHeading: 'Sobre el programa',
    more: [
      { href: '/model', text: 'El modelo en una página' },
      { href: '/what-we-do', text: 'Qué hacemos' },
      { href: '/goals', text: 'Seis metas y cómo se miden' },
      { href: '/partners', text: 'Socios y las cinco hojas' },
      { href: '/careers', text: 'Trabajar aquí' },
      { href: '/promises', text: 'Lo prometido y las cifras de hoy' },
      { href: '/where-from', text: 'De dónde viene esto' },
    ],
  },
}
