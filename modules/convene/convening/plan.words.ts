import type { Words } from '#platform/words.ts'
import type { PartRefusal, TalkRefusal, UndoRefusal } from '../talk/program-refusal.ts'
import type { ConveningRefusal } from './convening.rules.ts'
import type { ProgramNoun } from './program-change.ts'

type Shape = {
  readonly makeTitle: string
  readonly make: string
  readonly editTitle: string
  readonly save: string
  readonly problemTitle: string
  readonly desk: (title: string) => string
  readonly deskCrumb: string
  readonly seePublic: string
  readonly fields: Readonly<Record<string, string>>
  readonly hints: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly what: string
  readonly when: string
  readonly where: string
  readonly who: string
  readonly comfort: string
  readonly noRoom: string
  readonly state: string
  readonly announce: string
  readonly announceLead: string
  readonly callOff: string
  readonly callOffLead: string
  readonly callOffSure: string
  readonly close: string
  readonly closeLead: string
  readonly talks: string
  readonly addTalk: string
  readonly noTalks: string
  readonly editTalk: string
  readonly newTalk: string
  readonly cancelTalk: string
  readonly cancelTalkLead: string
  readonly rooms: string
  readonly noRooms: string
  readonly addRoom: string
  readonly editRoom: string
  readonly holds: (count: number) => string
  readonly speakers: string
  readonly noSpeakers: string
  readonly addSpeaker: string
  readonly editSpeaker: string
  readonly remove: string
  readonly details: string
  readonly editDetails: string
  readonly changes: string
  readonly changesLead: string
  readonly noChanges: string
  readonly made: Readonly<Record<ProgramNoun, string>>
  readonly changed: Readonly<Record<ProgramNoun, string>>
  readonly undo: string
  readonly saved: string
  readonly whoComes: string
  readonly refusals: Readonly<Record<ConveningRefusal | TalkRefusal | PartRefusal | UndoRefusal, string>>
  readonly roomClash: (room: string, talk: string, span: string) => string
  readonly speakerClash: (speaker: string, talk: string, span: string) => string
}

export const planWords: Words<Shape> = {
  en: {
    makeTitle: 'Plan a convening',
    make: 'Save as a draft',
    editTitle: 'What it says',
    save: 'Save',
    problemTitle: 'Not saved yet. Please look at these:',
    desk: (title) => `Plan: ${title}`,
    deskCrumb: 'Plan',
    seePublic: 'See it as the public does',
    fields: {
      title: 'Title',
      titleEs: 'Title in Spanish',
      summary: 'What it is about, and for whom',
      summaryEs: 'The same in Spanish',
      placeKind: 'How people come',
      placeName: 'Place',
      placeAddress: 'Address',
      meetingLink: 'Link to the video',
      startsOn: 'First day',
      startsClock: 'Begins at',
      endsOn: 'Last day',
      endsClock: 'Ends at',
      timeZone: 'Time zone',
      capacity: 'How many may come',
      registrationEndsOn: 'Last day to register',
      contact: 'Whom to ask',
      languages: 'Held in',
      interpretation: 'Interpretation',
      accessibility: 'Access',
      childcare: 'Childcare',
      food: 'Food',
      transport: 'Getting there',
      on: 'Day',
      from: 'Begins at',
      until: 'Ends at',
      room: 'Room',
      roles: 'For whom',
      themes: 'Themes',
      speakers: 'Who speaks',
      name: 'Name',
      access: 'How one gets in',
      post: 'Post and organization',
      about: 'A few lines about them',
      aboutEs: 'The same in Spanish',
    },
    hints: {
      titleEs: 'Left empty, Spanish readers see the English title.',
      placeName: 'A hall, a school, a library. Needed unless all of it is online.',
      meetingLink: 'Zoom, Teams or Meet. Only who registers is told.',
      startsClock: 'As 09:00 or 14:30.',
      endsClock: 'As 09:00 or 14:30.',
      from: 'As 09:00 or 14:30.',
      until: 'As 09:00 or 14:30.',
      capacity: 'Left empty there is no bound. Beyond it people wait in line.',
      registrationEndsOn: 'Left empty one may register until it is over.',
      roles: 'None ticked means everyone.',
      contact: 'An office with its telephone or mail, for the public.',
      interpretation: 'Which languages, and how one asks for another.',
      room: 'How many a room holds bounds the talk, unless the talk has a bound of its own.',
    },
    problems: {
      title: 'Give it a title.',
      name: 'Give it a name.',
      too_long: 'That is too long.',
      day: 'Choose a day, as 2027-03-04.',
      clock: 'Write the time as 09:00 or 14:30.',
      places: 'A whole number of people, 1 or more, or nothing.',
      link: 'A link begins with https://.',
      choose: 'Choose one.',
    },
    what: 'What it is',
    when: 'When',
    where: 'Where',
    who: 'Who may come',
    comfort: 'What people want to know before they come',
    noRoom: 'No room',
    state: 'Where it stands',
    announce: 'Announce it',
    announceLead: 'From then on the program is public and people may register.',
    callOff: 'Call it off',
    callOffLead: 'Everyone who registered gets a mail, and calendars show it as cancelled.',
    callOffSure: 'Yes, it will not take place',
    close: 'It is over',
    closeLead: 'Closes registration for good; the program stays readable.',
    talks: 'Talks',
    addTalk: 'Add a talk',
    noTalks: 'No talk yet. Add rooms and speakers first, then the talks.',
    editTalk: 'Change the talk',
    newTalk: 'A new talk',
    cancelTalk: 'Cancel this talk',
    cancelTalkLead:
      'Who picked it keeps their place at the convening, and calendars show the talk as cancelled.',
    rooms: 'Rooms',
    noRooms: 'No room yet.',
    addRoom: 'Add a room',
    editRoom: 'Change the room',
    holds: (count) => `holds ${count}`,
    speakers: 'Speakers',
    noSpeakers: 'Nobody yet.',
    addSpeaker: 'Add a speaker',
    editSpeaker: 'Change what is said of them',
    remove: 'Take it off the list',
    details: 'Details',
    editDetails: 'Change what it says',
    changes: 'Newest changes',
    changesLead: 'Each can be taken back as long as nothing later changed the same thing.',
    noChanges: 'Nothing to take back.',
    made: {
      convening: 'Convening begun',
      talk: 'Talk added',
      room: 'Room added',
      speaker: 'Speaker added',
    },
    changed: {
      convening: 'Convening changed',
      talk: 'Talk changed',
      room: 'Room changed',
      speaker: 'Speaker changed',
    },
    undo: 'Undo',
    saved: 'Saved.',
    whoComes: 'Who comes',
    refusals: {
      ends_first: 'It would end before it begins.',
      talks_outside: 'Some talks would lie outside of these hours. Move them first.',
      outside: 'That lies outside of the hours of the convening.',
      not_yours: 'This is planned by someone else.',
      no_place: 'Say where it takes place before you announce it.',
      in_the_past: 'Its last hour has passed.',
      not_a_draft: 'It was announced already.',
      cancelled_already: 'It was called off already.',
      not_over: 'It is not over yet.',
      too_few_places: 'More people than that have a place already.',
      room_gone: 'That room or speaker is no longer on the list.',
      clash: 'Someone or something is taken at that time.',
      same_name: 'There is one of that name already.',
      in_use: 'A talk still has it. Change the talk first.',
      changed_since: 'It was changed again since then. Take the later change back first.',
      nothing_before: 'There was nothing before. Call it off instead.',
      people_registered: 'People have registered. Call it off instead, so that they are told.',
    },
    roomClash: (room, talk, span) => `${room} is taken by “${talk}”, ${span}.`,
    speakerClash: (speaker, talk, span) => `${speaker} speaks in “${talk}”, ${span}.`,
  },
  es: {
    makeTitle: 'Planear un encuentro',
    make: 'Guardar como borrador',
    editTitle: 'Lo que dice',
    save: 'Guardar',
    problemTitle: 'Aún no se guardó. Revise esto:',
    desk: (title) => `Planear: ${title}`,
    deskCrumb: 'Planear',
    seePublic: 'Verlo como lo ve el público',
    fields: {
      title: 'Título',
      titleEs: 'Título en español',
      summary: 'De qué trata y para quién es',
      summaryEs: 'Lo mismo en español',
      placeKind: 'Cómo se asiste',
      placeName: 'Lugar',
      placeAddress: 'Dirección',
      meetingLink: 'Enlace al video',
      startsOn: 'Primer día',
      startsClock: 'Comienza a las',
      endsOn: 'Último día',
      endsClock: 'Termina a las',
      timeZone: 'Zona horaria',
      capacity: 'Cuántas personas pueden venir',
      registrationEndsOn: 'Último día para inscribirse',
      contact: 'A quién preguntar',
      languages: 'Se lleva a cabo en',
      interpretation: 'Interpretación',
      accessibility: 'Accesibilidad',
      childcare: 'Cuidado de niños',
      food: 'Comida',
      transport: 'Cómo llegar',
      on: 'Día',
      from: 'Comienza a las',
      until: 'Termina a las',
      room: 'Sala',
      roles: 'Para quién',
      themes: 'Temas',
      speakers: 'Quiénes hablan',
      name: 'Nombre',
      access: 'Cómo se entra',
      post: 'Cargo y organización',
      about: 'Unas líneas sobre la persona',
      aboutEs: 'Lo mismo en español',
    },
    hints: {
      titleEs: 'Si queda vacío, quien lee en español ve el título en inglés.',
      placeName: 'Un salón, una escuela, una biblioteca. Hace falta, a menos que todo sea en línea.',
      meetingLink: 'Zoom, Teams o Meet. Solo se le dice a quien se inscribe.',
      startsClock: 'Como 09:00 o 14:30.',
      endsClock: 'Como 09:00 o 14:30.',
      from: 'Como 09:00 o 14:30.',
      until: 'Como 09:00 o 14:30.',
      capacity: 'Vacío, no hay límite. Pasado el límite, la gente espera en fila.',
      registrationEndsOn: 'Vacío, es posible inscribirse hasta el final.',
      roles: 'Sin marcar ninguna, es para todas las personas.',
      contact: 'Una oficina con su teléfono o correo, para el público.',
      interpretation: 'Qué idiomas, y cómo se pide otro.',
      room: 'El cupo de la sala limita la charla, si la charla no tiene un cupo propio.',
    },
    problems: {
      title: 'Póngale un título.',
      name: 'Póngale un nombre.',
      too_long: 'Es demasiado largo.',
      day: 'Elija un día, como 2027-03-04.',
      clock: 'Escriba la hora como 09:00 o 14:30.',
      places: 'Un número entero de personas, 1 o más, o nada.',
      link: 'Un enlace comienza con https://.',
      choose: 'Elija una opción.',
    },
    what: 'Qué es',
    when: 'Cuándo',
    where: 'Dónde',
    who: 'Quién puede venir',
    comfort: 'Lo que la gente quiere saber antes de venir',
    noRoom: 'Sin sala',
    state: 'En qué está',
    announce: 'Anunciarlo',
    announceLead: 'Desde entonces el programa es público y es posible inscribirse.',
    callOff: 'Cancelarlo',
    callOffLead: 'Todas las personas inscritas reciben un correo y los calendarios lo muestran cancelado.',
    callOffSure: 'Sí, no se llevará a cabo',
    close: 'Ya terminó',
    closeLead: 'Cierra la inscripción para siempre; el programa se puede seguir leyendo.',
    talks: 'Charlas',
    addTalk: 'Agregar una charla',
    noTalks: 'Aún no hay charlas. Agregue primero salas y personas, después las charlas.',
    editTalk: 'Cambiar la charla',
    newTalk: 'Una charla nueva',
    cancelTalk: 'Cancelar esta charla',
    cancelTalkLead:
      'Quien la eligió conserva su lugar en el encuentro y los calendarios muestran la charla cancelada.',
    rooms: 'Salas',
    noRooms: 'Aún no hay salas.',
    addRoom: 'Agregar una sala',
    editRoom: 'Cambiar la sala',
    holds: (count) => `caben ${count}`,
    speakers: 'Quiénes hablan',
    noSpeakers: 'Nadie todavía.',
    addSpeaker: 'Agregar a alguien',
    editSpeaker: 'Cambiar lo que se dice de la persona',
    remove: 'Quitar de la lista',
    details: 'Detalles',
    editDetails: 'Cambiar lo que dice',
    changes: 'Últimos cambios',
    changesLead: 'Cada uno se puede deshacer mientras nada posterior haya cambiado lo mismo.',
    noChanges: 'No hay nada que deshacer.',
    made: {
      convening: 'Encuentro comenzado',
      talk: 'Charla agregada',
      room: 'Sala agregada',
      speaker: 'Persona agregada',
    },
    changed: {
      convening: 'Encuentro cambiado',
      talk: 'Charla cambiada',
      room: 'Sala cambiada',
      speaker: 'Persona cambiada',
    },
    undo: 'Deshacer',
    saved: 'Guardado.',
    whoComes: 'Quiénes vienen',
    refusals: {
      ends_first: 'Terminaría antes de comenzar.',
      talks_outside: 'Algunas charlas quedarían fuera de estas horas. Muévalas primero.',
      outside: 'Queda fuera de las horas del encuentro.',
      not_yours: 'Esto lo planea otra persona.',
      no_place: 'Diga dónde se lleva a cabo antes de anunciarlo.',
      in_the_past: 'Su última hora ya pasó.',
      not_a_draft: 'Ya se anunció.',
      cancelled_already: 'Ya se canceló.',
      not_over: 'Aún no termina.',
      too_few_places: 'Más personas ya tienen lugar.',
      room_gone: 'Esa sala o persona ya no está en la lista.',
      clash: 'Alguien o algo está ocupado a esa hora.',
      same_name: 'Ya hay uno con ese nombre.',
      in_use: 'Una charla aún lo tiene. Cambie primero la charla.',
      changed_since: 'Se volvió a cambiar desde entonces. Deshaga primero el cambio posterior.',
      nothing_before: 'Antes no había nada. Cancélelo.',
      people_registered: 'Ya hay personas inscritas. Cancélelo, para que se les avise.',
    },
    roomClash: (room, talk, span) => `${room} está ocupada por «${talk}», ${span}.`,
    speakerClash: (speaker, talk, span) => `${speaker} habla en «${talk}», ${span}.`,
  },
}
