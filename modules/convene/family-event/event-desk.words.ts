import type { Words } from '#platform/words.ts'
import type { ConveningRefusal } from '../convening/convening.rules.ts'
import type { ConveningState } from '../convening/convening.ts'
import type { CountRefusal } from './family-event.rules.ts'
import type { EventStart } from './family-event.ts'

type DeskWords = {
  readonly title: string
  readonly lead: string
  readonly plan: string
  readonly none: string
  readonly noneWhy: string
  readonly states: Readonly<Record<ConveningState, string>>
  readonly formTitle: string
  readonly formLead: string
  readonly kind: string
  readonly purpose: string
  readonly school: string
  readonly office: string
  readonly titleEn: string
  readonly titleEs: string
  readonly summaryEn: string
  readonly summaryEs: string
  readonly summaryHint: string
  readonly day: string
  readonly from: string
  readonly to: string
  readonly clockHint: string
  readonly placeName: string
  readonly placeAddress: string
  readonly capacity: string
  readonly capacityHint: string
  readonly languages: string
  readonly interpretedIn: string
  readonly childcarePlaces: string
  readonly childcareHint: string
  readonly food: string
  readonly transport: string
  readonly accessibility: string
  readonly accessibilityHint: string
  readonly contact: string
  readonly contactHint: string
  readonly save: string
  readonly change: string
  readonly changeHeading: string
  readonly changeOpen: string
  readonly undo: string
  readonly problemTitle: string
  readonly problems: Readonly<Record<string, string>>
  readonly refusals: Readonly<Record<ConveningRefusal | CountRefusal | 'school', string>>
  readonly saved: string
  readonly publicPage: string
  readonly announce: string
  readonly announceLead: string
  readonly cancel: string
  readonly signUps: string
  readonly signUpsLead: (days: number) => string
  readonly noSignUps: string
  readonly noSignUpsWhy: string
  readonly sums: (people: number, families: number, waiting: number) => string
  readonly needs: string
  readonly interpreters: (language: string, count: number) => string
  readonly childcareSum: (count: number) => string
  readonly columns: {
    readonly who: string
    readonly people: string
    readonly language: string
    readonly needs: string
    readonly state: string
  }
  readonly noName: string
  readonly hasPlace: string
  readonly waits: string
  readonly gone: string
  readonly held: string
  readonly release: string
  readonly withInterpreter: string
  readonly withChildcare: (count: number) => string
  readonly countHeading: string
  readonly countLead: string
  readonly adults: (language: string) => string
  readonly children: (language: string) => string
  readonly startedLead: string
  readonly started: Readonly<Record<EventStart, string>>
  readonly saveCounts: string
  readonly publish: string
  readonly publishLead: string
  readonly unpublish: string
  readonly published: string
  readonly notYet: string
}

export const eventDeskWords: Words<DeskWords> = {
  en: {
    title: 'Events for families and staff',
    lead: 'Family evenings, awareness events and staff workshops of your schools: plan, announce, count.',
    plan: 'Plan an event',
    none: 'No event is planned.',
    noneWhy: 'Plan one: it stays a draft until you announce it.',
    states: { draft: 'Draft', announced: 'Announced', cancelled: 'Called off', done: 'Held' },
    formTitle: 'Plan an event',
    formLead: 'A draft first. Families see it once you announce it. Name no student.',
    kind: 'For whom',
    purpose: 'What it is for',
    school: 'Who holds it',
    office: 'The county office of education',
    titleEn: 'Title in English',
    titleEs: 'Title in Spanish',
    summaryEn: 'A few lines in English',
    summaryEs: 'A few lines in Spanish',
    summaryHint: 'What happens, who will be there. Short sentences.',
    day: 'Day',
    from: 'From',
    to: 'Until',
    clockHint: 'Hours and minutes, like 18:00',
    placeName: 'Place',
    placeAddress: 'Address',
    capacity: 'Places for people',
    capacityHint: 'Grown-ups and children together. Empty for as many as come. Then there is a waiting list.',
    languages: 'Spoken at the event',
    interpretedIn: 'Interpreters are there for',
    childcarePlaces: 'Childcare places',
    childcareHint: '0 for none',
    food: 'Food',
    transport: 'Getting there',
    accessibility: 'Getting in',
    accessibilityHint: 'Ramp, elevator, parking, where to enter.',
    contact: 'Whom to ask',
    contactHint: 'A phone or a post, as families may read it.',
    save: 'Save as a draft',
    change: 'Save the change',
    changeHeading: 'What it says',
    changeOpen: 'Change it. Families who left an address are told of another hour or place.',
    undo: 'Take the last change back',
    problemTitle: 'Please look at this again',
    problems: {
      choose: 'Choose one answer.',
      title: 'Write a name for it.',
      too_long: 'This is too long.',
      day: 'Write a day, like 2027-03-04.',
      clock: 'Write a time, like 18:00.',
      order: 'The end comes after the beginning.',
      places: 'Write a whole number of places, or leave it empty.',
      number: 'Write a whole number.',
      languages: 'Choose at least one language.',
      school: 'Choose a school of yours.',
    },
    refusals: {
      ends_first: 'The end comes after the beginning.',
      talks_outside: 'A talk of its program lies outside these hours.',
      not_yours: 'This event is held by others.',
      no_place: 'Say where it is before you announce it.',
      in_the_past: 'Its time is over: choose another day first.',
      not_a_draft: 'It was announced before.',
      cancelled_already: 'It was called off before.',
      not_over: 'It is not over yet.',
      too_few_places: 'More people have a place than that.',
      not_begun: 'It has not begun yet: count when people are there.',
      not_announced: 'Only an event that was announced is counted.',
      number: 'Write whole numbers, or leave a box empty for nobody.',
      not_counted: 'Count who came first.',
      school: 'Choose a school of yours.',
    },
    saved: 'Saved.',
    publicPage: 'See it as families do',
    announce: 'Announce it',
    announceLead: 'Families can then read it and sign up.',
    cancel: 'Call it off',
    signUps: 'Who is coming',
    signUpsLead: (days) =>
      `In the order in which they signed up. Deleted ${days === 1 ? 'one day' : `${days} days`} after the event.`,
    noSignUps: 'Nobody has signed up yet.',
    noSignUpsWhy: 'Families sign up on the event’s page, without an account. Hang up the poster.',
    sums: (people, families, waiting) =>
      `${people} people of ${families} ${families === 1 ? 'family' : 'families'} have a place; ${waiting} ${waiting === 1 ? 'family waits' : 'families wait'}.`,
    needs: 'What to prepare',
    interpreters: (language, count) =>
      `Interpreter, ${language}: ${count} ${count === 1 ? 'family' : 'families'}`,
    childcareSum: (count) => `Childcare: ${count} ${count === 1 ? 'child' : 'children'}`,
    columns: { who: 'Who', people: 'How many', language: 'Language', needs: 'Needs', state: 'State' },
    noName: 'A family',
    hasPlace: 'Has a place',
    waits: 'Waiting list',
    gone: 'Cannot come',
    held: 'Set apart',
    release: 'This is a family',
    withInterpreter: 'interpreter',
    withChildcare: (count) => `childcare for ${count}`,
    countHeading: 'Who came',
    countLead: 'Counts only. An empty box is nobody.',
    adults: (language) => `Grown-ups, ${language}`,
    children: (language) => `Children, ${language}`,
    startedLead: 'For how many families was something started here?',
    started: {
      coverage_help: 'Help with coverage',
      registration: 'Registration for care',
      referral: 'Asked for support (referral)',
    },
    saveCounts: 'Save the counts',
    publish: 'Show the public what came of it',
    publishLead: 'Numbers from 1 to 10 are left out, and a second one where it would give them away.',
    unpublish: 'Take it away from the public',
    published: 'The public reads the result on the event’s page.',
    notYet: 'Counting opens when the event begins.',
  },
  es: {
    title: 'Eventos para familias y personal',
    lead: 'Noches familiares, eventos abiertos y talleres de sus escuelas: planear, anunciar, contar.',
    plan: 'Planear un evento',
    none: 'No hay ningún evento planeado.',
    noneWhy: 'Planee uno: queda como borrador hasta que lo anuncie.',
    states: { draft: 'Borrador', announced: 'Anunciado', cancelled: 'Cancelado', done: 'Ya pasó' },
    formTitle: 'Planear un evento',
    formLead:
      'Primero un borrador. Las familias lo ven cuando usted lo anuncia. No nombre a ningún estudiante.',
    kind: 'Para quién',
    purpose: 'Para qué es',
    school: 'Quién lo organiza',
    office: 'La oficina de educación del condado',
    titleEn: 'Título en inglés',
    titleEs: 'Título en español',
    summaryEn: 'Unas líneas en inglés',
    summaryEs: 'Unas líneas en español',
    summaryHint: 'Qué pasará, quién estará. Frases cortas.',
    day: 'Día',
    from: 'Desde',
    to: 'Hasta',
    clockHint: 'Horas y minutos, como 18:00',
    placeName: 'Lugar',
    placeAddress: 'Dirección',
    capacity: 'Lugares para personas',
    capacityHint: 'Adultos y niños juntos. Vacío para todos los que vengan. Después hay lista de espera.',
    languages: 'Se habla en el evento',
    interpretedIn: 'Hay intérpretes de',
    childcarePlaces: 'Lugares de cuidado de niños',
    childcareHint: '0 si no hay',
    food: 'Comida',
    transport: 'Cómo llegar',
    accessibility: 'Cómo entrar',
    accessibilityHint: 'Rampa, elevador, estacionamiento, por dónde entrar.',
    contact: 'A quién preguntar',
    contactHint: 'Un teléfono o un puesto, como lo pueden leer las familias.',
    save: 'Guardar como borrador',
    change: 'Guardar el cambio',
    changeHeading: 'Lo que dice',
    changeOpen: 'Cambiarlo. A las familias que dejaron un correo se les avisa de otra hora u otro lugar.',
    undo: 'Deshacer el último cambio',
    problemTitle: 'Revise esto, por favor',
    problems: {
      choose: 'Elija una respuesta.',
      title: 'Escriba un nombre.',
      too_long: 'Es demasiado largo.',
      day: 'Escriba un día, como 2027-03-04.',
      clock: 'Escriba una hora, como 18:00.',
      order: 'El final va después del comienzo.',
      places: 'Escriba un número entero de lugares, o déjelo vacío.',
      number: 'Escriba un número entero.',
      languages: 'Elija al menos un idioma.',
      school: 'Elija una escuela suya.',
    },
    refusals: {
      ends_first: 'El final va después del comienzo.',
      talks_outside: 'Una charla de su programa queda fuera de estas horas.',
      not_yours: 'Este evento lo organizan otros.',
      no_place: 'Diga dónde es antes de anunciarlo.',
      in_the_past: 'Su hora ya pasó: elija primero otro día.',
      not_a_draft: 'Ya se anunció.',
      cancelled_already: 'Ya se canceló.',
      not_over: 'Todavía no termina.',
      too_few_places: 'Más personas que esas ya tienen lugar.',
      not_begun: 'Todavía no empieza: cuente cuando haya personas.',
      not_announced: 'Solo se cuenta un evento anunciado.',
      number: 'Escriba números enteros, o deje vacío si no vino nadie.',
      not_counted: 'Cuente primero quiénes vinieron.',
      school: 'Elija una escuela suya.',
    },
    saved: 'Guardado.',
    publicPage: 'Verlo como las familias',
    announce: 'Anunciarlo',
    announceLead: 'Las familias podrán leerlo y apuntarse.',
    cancel: 'Cancelarlo',
    signUps: 'Quién viene',
    signUpsLead: (days) =>
      `En el orden en que se apuntaron. Se borra ${days === 1 ? 'un día' : `${days} días`} después del evento.`,
    noSignUps: 'Todavía no se apunta nadie.',
    noSignUpsWhy: 'Las familias se apuntan en la página del evento, sin cuenta. Cuelgue el cartel.',
    sums: (people, families, waiting) =>
      `${people} personas de ${families} ${families === 1 ? 'familia tienen' : 'familias tienen'} lugar; ${waiting} ${waiting === 1 ? 'familia espera' : 'familias esperan'}.`,
    needs: 'Qué preparar',
    interpreters: (language, count) =>
      `Intérprete, ${language}: ${count} ${count === 1 ? 'familia' : 'familias'}`,
    childcareSum: (count) => `Cuidado: ${count} ${count === 1 ? 'niño' : 'niños'}`,
    columns: {
      who: 'Quién',
      people: 'Cuántos',
      language: 'Idioma',
      needs: 'Necesitan',
      state: 'Estado',
    },
    noName: 'Una familia',
    hasPlace: 'Tiene lugar',
    waits: 'Lista de espera',
    gone: 'No puede venir',
    held: 'Apartada',
    release: 'Es una familia',
    withInterpreter: 'intérprete',
    withChildcare: (count) => `cuidado para ${count}`,
    countHeading: 'Quiénes vinieron',
    countLead: 'Solo números. Una casilla vacía es nadie.',
    adults: (language) => `Adultos, ${language}`,
    children: (language) => `Niños, ${language}`,
    startedLead: '¿Para cuántas familias empezó algo aquí?',
    started: {
      coverage_help: 'Ayuda con la cobertura',
      registration: 'Registro para la atención',
      referral: 'Pidieron apoyo (referencia)',
    },
    saveCounts: 'Guardar los números',
    publish: 'Mostrar al público lo que resultó',
    publishLead: 'No se muestran los números de 1 a 10, ni otro que los delate.',
    unpublish: 'Quitarlo del público',
    published: 'El público lee el resultado en la página del evento.',
    notYet: 'Se puede contar cuando empiece el evento.',
  },
}
