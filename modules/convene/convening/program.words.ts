import type { Words } from '#platform/words.ts'
import type { ConveningKind, ConveningState, PlaceKind } from './convening.ts'

type Shape = {
  readonly listTitle: (county: string) => string
  readonly list: string
  readonly events: string
  readonly discussion: string
  readonly mine: string
  readonly listLead: string
  readonly chooseCounty: string
  readonly ahead: string
  readonly over: string
  readonly nothingAhead: { readonly title: string; readonly why: string }
  readonly drafts: string
  readonly make: string
  readonly plan: string
  readonly who: string
  readonly kinds: Readonly<Record<ConveningKind, string>>
  readonly states: Readonly<Record<ConveningState, string>>
  readonly placeKinds: Readonly<Record<PlaceKind, string>>
  readonly description: (title: string, day: string) => string
  readonly when: string
  readonly where: string
  readonly online: string
  readonly languages: string
  readonly interpretation: string
  readonly accessibility: string
  readonly childcare: string
  readonly food: string
  readonly transport: string
  readonly contact: string
  readonly places: string
  readonly placesCount: (count: string) => string
  readonly register: string
  readonly registrationUntil: (day: string) => string
  readonly registrationOver: string
  readonly calendar: string
  readonly talkCalendar: string
  readonly feed: string
  readonly cancelled: string
  readonly cancelledLead: string
  readonly draftNote: string
  readonly program: string
  readonly noProgram: string
  readonly days: string
  readonly roles: string
  readonly themes: string
  readonly all: string
  readonly noneFits: string
  readonly showAll: string
  readonly forWhom: string
  readonly forAll: string
  readonly room: string
  readonly speakers: string
  readonly aboutSpeakers: string
  readonly talkCancelled: string
  readonly clocks: (zone: string) => string
  readonly shown: (shown: number, all: number) => string
}

export const programWords: Words<Shape> = {
  en: {
    listTitle: (county) => `Convenings in ${county}`,
    list: 'Convenings',
    events: 'Events for families',
    discussion: 'Discussion between convenings',
    mine: 'What I come to',
    listLead:
      'Teams from county offices, districts, schools, health partners and families learn together and decide together here. Read a program without an account.',
    chooseCounty: 'Choose a county',
    ahead: 'Coming up',
    over: 'Held before',
    nothingAhead: {
      title: 'Nothing is announced yet',
      why: 'When the county office announces a convening, its program stands here.',
    },
    drafts: 'Drafts, seen by staff alone',
    make: 'Plan a convening',
    plan: 'Plan it',
    who: 'Who comes',
    kinds: {
      convening: 'Convening',
      family: 'Family evening',
      awareness: 'Awareness event',
      workshop: 'Staff workshop',
    },
    states: { draft: 'Draft', announced: 'Announced', cancelled: 'Cancelled', done: 'Held' },
    placeKinds: { in_person: 'In person', online: 'Online', both: 'In person and online' },
    description: (title, day) => `${title}, ${day}: the program, by role and theme.`,
    when: 'When',
    where: 'Where',
    online: 'Who registers gets the link.',
    languages: 'Languages',
    interpretation: 'Interpretation',
    accessibility: 'Access',
    childcare: 'Childcare',
    food: 'Food',
    transport: 'Getting there',
    contact: 'Questions',
    places: 'Places',
    placesCount: (count) => `${count}; then a waiting list`,
    register: 'Register',
    registrationUntil: (day) => `Register by ${day}.`,
    registrationOver: 'Registration is closed.',
    calendar: 'Put it in your calendar',
    talkCalendar: 'Calendar',
    feed: 'Your calendar follows changes when it is given the address of this link.',
    cancelled: 'This was cancelled',
    cancelledLead: 'It will not take place. Who had registered was told by mail.',
    draftNote: 'This is a draft. Only staff of the county see it.',
    program: 'Program',
    noProgram: 'The program follows.',
    days: 'Day',
    roles: 'For',
    themes: 'Theme',
    all: 'All',
    noneFits: 'Nothing in the program fits all of that.',
    showAll: 'Show the whole program',
    forWhom: 'For',
    forAll: 'Everyone',
    room: 'Room',
    speakers: 'With',
    aboutSpeakers: 'Who speaks',
    talkCancelled: 'Cancelled',
    clocks: (zone) => `All times are ${zone}.`,
    shown: (shown, all) => `${shown} of ${all} talks`,
  },
  es: {
    listTitle: (county) => `Encuentros: ${county}`,
    list: 'Encuentros',
    events: 'Eventos para familias',
    discussion: 'Conversación entre reuniones',
    mine: 'A lo que voy',
    listLead:
      'Aquí aprenden y deciden juntos los equipos de las oficinas del condado, los distritos, las escuelas, los socios de salud y las familias. El programa se lee sin cuenta.',
    chooseCounty: 'Elija un condado',
    ahead: 'Próximos',
    over: 'Ya celebrados',
    nothingAhead: {
      title: 'Aún no se anuncia nada',
      why: 'Cuando la oficina del condado anuncie un encuentro, su programa aparecerá aquí.',
    },
    drafts: 'Borradores, que solo ve el personal',
    make: 'Planear un encuentro',
    plan: 'Planearlo',
    who: 'Quiénes vienen',
    kinds: {
      convening: 'Encuentro',
      family: 'Noche de familias',
      awareness: 'Evento de concientización',
      workshop: 'Taller del personal',
    },
    states: { draft: 'Borrador', announced: 'Anunciado', cancelled: 'Cancelado', done: 'Celebrado' },
    placeKinds: { in_person: 'En persona', online: 'En línea', both: 'En persona y en línea' },
    description: (title, day) => `${title}, ${day}: el programa, por función y por tema.`,
    when: 'Cuándo',
    where: 'Dónde',
    online: 'Quien se inscribe recibe el enlace.',
    languages: 'Idiomas',
    interpretation: 'Interpretación',
    accessibility: 'Accesibilidad',
    childcare: 'Cuidado de niños',
    food: 'Comida',
    transport: 'Cómo llegar',
    contact: 'Preguntas',
    places: 'Lugares',
    placesCount: (count) => `${count}; después, lista de espera`,
    register: 'Inscribirse',
    registrationUntil: (day) => `Inscríbase a más tardar el ${day}.`,
    registrationOver: 'La inscripción está cerrada.',
    calendar: 'Póngalo en su calendario',
    talkCalendar: 'Calendario',
    feed: 'Su calendario sigue los cambios si le da la dirección de este enlace.',
    cancelled: 'Se canceló',
    cancelledLead: 'No se llevará a cabo. A quienes se habían inscrito se les avisó por correo.',
    draftNote: 'Es un borrador. Solo lo ve el personal del condado.',
    program: 'Programa',
    noProgram: 'El programa vendrá después.',
    days: 'Día',
    roles: 'Para',
    themes: 'Tema',
    all: 'Todo',
    noneFits: 'Nada del programa cumple con todo eso.',
    showAll: 'Ver todo el programa',
    forWhom: 'Para',
    forAll: 'Todas las personas',
    room: 'Sala',
    speakers: 'Con',
    aboutSpeakers: 'Quiénes hablan',
    talkCancelled: 'Cancelada',
    clocks: (zone) => `Todas las horas son ${zone}.`,
    shown: (shown, all) => `${shown} de ${all} charlas`,
  },
}
