import type { Words } from '#platform/words.ts'
import type { EventKind, EventPlan, EventPurpose, EventStart } from './family-event.ts'

type FamilyEventWords = {
  readonly title: (place: string) => string
  readonly description: string
  readonly lead: string
  readonly coming: string
  readonly past: string
  readonly none: string
  readonly noneWhy: string
  readonly allSchools: string
  readonly call: string
  readonly kinds: Readonly<Record<EventKind, string>>
  readonly purposes: Readonly<Record<EventPurpose, string>>
  readonly when: string
  readonly where: string
  readonly who: string
  readonly youHeading: string
  readonly by: string
  readonly office: string
  readonly heldIn: string
  readonly interpretedIn: string
  readonly interpreterAsk: string
  readonly childcare: string
  readonly childcarePlaces: (count: number) => string
  readonly childcareNone: string
  readonly food: string
  readonly foods: Readonly<Record<EventPlan['food'], string>>
  readonly transport: string
  readonly transports: Readonly<Record<EventPlan['transport'], string>>
  readonly capacity: string
  readonly room: (count: number) => string
  readonly accessibility: string
  readonly contact: string
  readonly cancelled: string
  readonly over: string
  readonly calendar: string
  readonly poster: string
  readonly posterScan: string
  readonly posterNoAccount: string
  readonly back: string
  readonly resultHeading: string
  readonly resultLead: string
  readonly came: (people: string) => string
  readonly grownUps: string
  readonly childrenTerm: string
  readonly languageOther: string
  readonly started: Readonly<Record<EventStart, string>>
  readonly few: string
  readonly list: string
  readonly desk: string
}

export const familyEventWords: Words<FamilyEventWords> = {
  en: {
    title: (place) => `Events for families: ${place}`,
    description:
      'Evenings for families, with an interpreter, childcare and food where it says so. No account needed.',
    lead: 'You are welcome. Nothing costs anything, and nobody needs an account to come.',
    coming: 'Coming up',
    past: 'Held',
    none: 'No event is announced now.',
    noneWhy: 'When a school or the county office plans one, it is here.',
    allSchools: 'Events of all schools',
    call: 'Ask to be called by someone at my school',
    kinds: { family: 'For families', awareness: 'For everyone', workshop: 'For staff' },
    purposes: {
      meet_the_team: 'Meet the wellness team',
      talk_about_wellness: 'Talk about mental health, without shame',
      coverage_help: 'Help with Medi-Cal and signing up for care',
      raising_children: 'Raising children, together',
      new_at_school: 'New at this school',
      staff_learning: 'Learning for staff',
      celebration: 'A celebration',
    },
    when: 'When',
    where: 'Where',
    who: 'Who is coming',
    youHeading: 'Your family',
    by: 'Held by',
    office: 'The county office of education',
    heldIn: 'Spoken here',
    interpretedIn: 'Interpreters for',
    interpreterAsk: 'another language when you sign up and ask',
    childcare: 'Childcare',
    childcarePlaces: (count) => `Yes, for ${count} children`,
    childcareNone: 'No, but children are welcome',
    food: 'Food',
    foods: { none: 'No food', snack: 'A snack', meal: 'A meal' },
    transport: 'Getting there',
    transports: {
      none: 'On your own',
      bus_pass: 'Bus passes at the event',
      school_bus: 'A school bus brings you and takes you home',
      ride_on_request: 'Call us if you need a ride',
    },
    capacity: 'Places',
    room: (count) => `${count}; after that there is a waiting list`,
    accessibility: 'Getting in',
    contact: 'Questions',
    cancelled: 'This event was called off.',
    over: 'This event is over.',
    calendar: 'Put it in my calendar',
    poster: 'Poster to print',
    posterScan: 'Scan this to sign up',
    posterNoAccount: 'Free. No account needed.',
    back: 'All events',
    resultHeading: 'Who came',
    resultLead: 'Counts of people, and nothing of anyone. Numbers from 1 to 10 are left out.',
    came: (people) => `${people} people came.`,
    grownUps: 'Grown-ups',
    childrenTerm: 'Children',
    languageOther: 'Another language',
    started: {
      coverage_help: 'Families who got help with coverage',
      registration: 'Families who began to register for care',
      referral: 'Families who asked for support',
    },
    few: '10 or fewer, or left out to protect them',
    list: 'Events for families',
    desk: 'Plan events and count who came',
  },
  es: {
    title: (place) => `Eventos para familias: ${place}`,
    description:
      'Noches para familias, con intérprete, cuidado de niños y comida donde se indica. Sin cuenta.',
    lead: 'Son bienvenidos. No cuesta nada, y nadie necesita una cuenta para venir.',
    coming: 'Próximos',
    past: 'Ya pasaron',
    none: 'Ahora no hay ningún evento anunciado.',
    noneWhy: 'Cuando una escuela o la oficina del condado planee uno, estará aquí.',
    allSchools: 'Eventos de todas las escuelas',
    call: 'Pedir que alguien de mi escuela me llame',
    kinds: { family: 'Para familias', awareness: 'Para todos', workshop: 'Para el personal' },
    purposes: {
      meet_the_team: 'Conocer al equipo de bienestar',
      talk_about_wellness: 'Hablar de salud mental, sin vergüenza',
      coverage_help: 'Ayuda con Medi-Cal y para registrarse',
      raising_children: 'Criar a los hijos, juntos',
      new_at_school: 'Nuevos en esta escuela',
      staff_learning: 'Aprendizaje para el personal',
      celebration: 'Una celebración',
    },
    when: 'Cuándo',
    where: 'Dónde',
    who: 'Quién viene',
    youHeading: 'Su familia',
    by: 'Lo organiza',
    office: 'La oficina de educación del condado',
    heldIn: 'Aquí se habla',
    interpretedIn: 'Intérpretes de',
    interpreterAsk: 'otro idioma, si lo pide al apuntarse',
    childcare: 'Cuidado de niños',
    childcarePlaces: (count) => `Sí, para ${count} niños`,
    childcareNone: 'No, pero los niños son bienvenidos',
    food: 'Comida',
    foods: { none: 'No hay comida', snack: 'Un bocadillo', meal: 'Una comida' },
    transport: 'Cómo llegar',
    transports: {
      none: 'Por su cuenta',
      bus_pass: 'Pases de autobús en el evento',
      school_bus: 'Un autobús escolar lo trae y lo lleva a casa',
      ride_on_request: 'Llámenos si necesita que lo lleven',
    },
    capacity: 'Lugares',
    room: (count) => `${count}; después hay lista de espera`,
    accessibility: 'Cómo entrar',
    contact: 'Preguntas',
    cancelled: 'Este evento se canceló.',
    over: 'Este evento ya pasó.',
    calendar: 'Ponerlo en mi calendario',
    poster: 'Cartel para imprimir',
    posterScan: 'Escanee esto para apuntarse',
    posterNoAccount: 'Gratis. Sin cuenta.',
    back: 'Todos los eventos',
    resultHeading: 'Quiénes vinieron',
    resultLead: 'Solo cuántas personas, y nada de nadie. Los números de 1 a 10 no se muestran.',
    came: (people) => `Vinieron ${people} personas.`,
    grownUps: 'Adultos',
    childrenTerm: 'Niños',
    languageOther: 'Otro idioma',
    started: {
      coverage_help: 'Familias que recibieron ayuda con su cobertura',
      registration: 'Familias que empezaron a registrarse',
      referral: 'Familias que pidieron apoyo',
    },
    few: '10 o menos, o no se muestra para protegerlos',
    list: 'Eventos para familias',
    desk: 'Planear eventos y contar quiénes vinieron',
  },
}
