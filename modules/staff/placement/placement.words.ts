import type { Words } from '#platform/words.ts'
import type { positionRoles } from '../position/position.ts'
import type { PlacementRefusal, PublicationRefusal } from './placement.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly listed: string
  readonly empty: { readonly title: string; readonly why: string }
  readonly school: string
  readonly position: string
  readonly holder: string
  readonly vacancy: string
  readonly when: string
  readonly languages: string
  readonly dates: (from: string, until: string | null) => string
  readonly agreed: (by: string, on: string) => string
  readonly shown: string
  readonly shownAs: (name: string | null, by: string, on: string) => string
  readonly notShown: string
  readonly change: string
  readonly publish: (title: string, school: string) => string
  readonly publishButton: string
  readonly confirmedBy: string
  readonly confirmedOn: string
  readonly consentedOn: string
  readonly consentHint: string
  readonly withdraw: string
  readonly end: string
  readonly addHeading: string
  readonly newPosition: string
  readonly positionHint: string
  readonly role: string
  readonly roles: Readonly<Record<(typeof positionRoles)[number], string>>
  readonly positionTitle: string
  readonly holderHint: string
  readonly chooseSchool: string
  readonly weekdays: string
  readonly from: string
  readonly until: string
  readonly timeHint: string
  readonly startsOn: string
  readonly endsOn: string
  readonly dayHint: string
  readonly agreedBy: string
  readonly agreedByHint: string
  readonly agreedOn: string
  readonly add: string
  readonly problems: string
  readonly refusals: Readonly<Record<PlacementRefusal | PublicationRefusal, string>>
}

export const placementWords: Words<Shape> = {
  en: {
    title: 'Who is at which school',
    lead: 'Entered by the county’s staff. Families and students see a line only after the county or the school has confirmed it, and a name only with that person’s consent.',
    listed: 'Placements that hold',
    empty: { title: 'Nobody is placed yet', why: 'Enter the first placement below.' },
    school: 'School',
    position: 'Position',
    holder: 'Person',
    vacancy: 'Vacancy',
    when: 'When on campus',
    languages: 'Languages',
    dates: (from, until) => (until === null ? `from ${from}` : `${from} to ${until}`),
    agreed: (by, on) => `Agreed by ${by} on ${on}`,
    shown: 'What the public sees',
    shownAs: (name, by, on) => `${name ?? 'No name'}; confirmed by ${by} on ${on}`,
    notShown: 'Nothing',
    change: 'Change',
    publish: (title, school) => `Show ${title} at ${school} to the public`,
    publishButton: 'Show to the public',
    confirmedBy: 'Who at the county or school confirmed it',
    confirmedOn: 'Confirmed on',
    consentedOn: 'The person agreed to be named on',
    consentHint: 'Leave empty and no name is shown.',
    withdraw: 'Take off the public page',
    end: 'End this placement',
    addHeading: 'Enter a placement',
    newPosition: 'A new position',
    positionHint: 'Choose a position that is already entered, or fill in a new one below.',
    role: 'Role',
    roles: {
      school_counselor: 'School counselor',
      school_psychologist: 'School psychologist',
      school_social_worker: 'School social worker',
      clinician_1: 'Clinician I',
      clinician_2: 'Clinician II',
      associate: 'Associate (registered)',
      graduate_intern: 'Graduate intern',
      family_navigator: 'Family navigator',
      wellness_coach: 'Wellness coach',
      behavioral_health_coach: 'Behavioral health coach',
      peer_specialist: 'Peer specialist',
    },
    positionTitle: 'What the position is called',
    holderHint: 'Leave empty for a vacancy.',
    chooseSchool: 'Choose a school',
    weekdays: 'Weekdays on campus',
    from: 'From',
    until: 'Until',
    timeHint: 'Like 08:30 or 15:00',
    startsOn: 'First day',
    endsOn: 'Last day, if known',
    dayHint: 'Like 2026-11-22',
    agreedBy: 'Who at the school agreed',
    agreedByHint: 'Name and post',
    agreedOn: 'Agreed on',
    add: 'Enter this placement',
    problems: 'Nothing was entered',
    refusals: {
      no_such_position: 'That position is not there any more. Choose another one.',
      no_such_role: 'Choose a role.',
      title_missing: 'Say what the position is called.',
      no_such_school: 'Choose a school of this county.',
      no_weekday: 'Choose at least one weekday.',
      no_such_time: 'Write the time like 08:30.',
      ends_before_it_begins: 'The end must come after the beginning.',
      no_language: 'Choose at least one language.',
      no_such_day: 'Write the day like 2026-11-22.',
      agreement_missing: 'Say who at the school agreed.',
      day_ahead: 'That day has not come yet.',
      not_there: 'This placement has ended.',
      published_already: 'It is public already. Take it off first, then show it anew.',
      confirmation_missing: 'Say who confirmed it.',
      vacancy: 'This is a vacancy: there is nobody to ask for yet.',
    },
  },
  es: {
    title: 'Quién está en cada escuela',
    lead: 'Lo registra el personal del condado. Las familias y los estudiantes ven una línea solo cuando el condado o la escuela la confirma, y un nombre solo con el permiso de esa persona.',
    listed: 'Asignaciones vigentes',
    empty: { title: 'Aún no hay nadie asignado', why: 'Registre abajo la primera asignación.' },
    school: 'Escuela',
    position: 'Puesto',
    holder: 'Persona',
    vacancy: 'Vacante',
    when: 'Cuándo está en la escuela',
    languages: 'Idiomas',
    dates: (from, until) => (until === null ? `desde ${from}` : `de ${from} a ${until}`),
    agreed: (by, on) => `Acordado por ${by} el ${on}`,
    shown: 'Lo que ve el público',
    shownAs: (name, by, on) => `${name ?? 'Sin nombre'}; confirmado por ${by} el ${on}`,
    notShown: 'Nada',
    change: 'Cambiar',
    publish: (title, school) => `Mostrar al público: ${title} en ${school}`,
    publishButton: 'Mostrar al público',
    confirmedBy: 'Quién lo confirmó en el condado o la escuela',
    confirmedOn: 'Confirmado el',
    consentedOn: 'La persona aceptó que se muestre su nombre el',
    consentHint: 'Déjelo vacío y no se muestra ningún nombre.',
    withdraw: 'Quitar de la página pública',
    end: 'Terminar esta asignación',
    addHeading: 'Registrar una asignación',
    newPosition: 'Un puesto nuevo',
    positionHint: 'Elija un puesto ya registrado o llene uno nuevo abajo.',
    role: 'Función',
    roles: {
      school_counselor: 'Consejería escolar',
      school_psychologist: 'Psicología escolar',
      school_social_worker: 'Trabajo social escolar',
      clinician_1: 'Profesional clínico I',
      clinician_2: 'Profesional clínico II',
      associate: 'Asociado (registrado)',
      graduate_intern: 'Practicante de posgrado',
      family_navigator: 'Guía para familias',
      wellness_coach: 'Promotor de bienestar',
      behavioral_health_coach: 'Promotor de salud conductual',
      peer_specialist: 'Especialista de pares',
    },
    positionTitle: 'Cómo se llama el puesto',
    holderHint: 'Déjelo vacío si está vacante.',
    chooseSchool: 'Elija una escuela',
    weekdays: 'Días en la escuela',
    from: 'Desde',
    until: 'Hasta',
    timeHint: 'Como 08:30 o 15:00',
    startsOn: 'Primer día',
    endsOn: 'Último día, si se sabe',
    dayHint: 'Como 2026-11-22',
    agreedBy: 'Quién de la escuela lo acordó',
    agreedByHint: 'Nombre y puesto',
    agreedOn: 'Acordado el',
    add: 'Registrar esta asignación',
    problems: 'No se registró nada',
    refusals: {
      no_such_position: 'Ese puesto ya no existe. Elija otro.',
      no_such_role: 'Elija una función.',
      title_missing: 'Diga cómo se llama el puesto.',
      no_such_school: 'Elija una escuela de este condado.',
      no_weekday: 'Elija al menos un día.',
      no_such_time: 'Escriba la hora así: 08:30.',
      ends_before_it_begins: 'El final debe ir después del comienzo.',
      no_language: 'Elija al menos un idioma.',
      no_such_day: 'Escriba el día así: 2026-11-22.',
      agreement_missing: 'Diga quién de la escuela lo acordó.',
      day_ahead: 'Ese día aún no llega.',
      not_there: 'Esta asignación ya terminó.',
      published_already: 'Ya es público. Quítelo primero y muéstrelo de nuevo.',
      confirmation_missing: 'Diga quién lo confirmó.',
      vacancy: 'Es una vacante: todavía no hay a quién preguntar.',
    },
  },
}
