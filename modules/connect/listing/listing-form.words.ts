import type { Words } from '#platform/words.ts'
import type { FormProblem } from './form-problem.ts'
import type { EditRefusal, ListingState } from './listing-change.ts'

type Labels = {
  readonly school: string
  readonly days: (row: number) => string
  readonly opens: (row: number) => string
  readonly closes: (row: number) => string
  readonly from: (row: number) => string
  readonly until: (row: number) => string
  readonly contactName: (row: number) => string
  readonly contactTitle: (row: number) => string
  readonly contactPhone: (row: number) => string
  readonly contactEmail: (row: number) => string
}

type FormWords = {
  readonly add: string
  readonly addLead: string
  readonly edit: string
  readonly editTitle: (name: string) => string
  readonly another: string
  readonly sections: Readonly<Record<'what' | 'who' | 'when' | 'where' | 'reach' | 'staff', string>>
  readonly fields: Readonly<
    Record<Exclude<keyof ListingState, 'organizationId' | 'schedule' | 'contacts' | 'conditions'>, string>
  >
  readonly schedule: string
  readonly contacts: string
  readonly conditions: string
  readonly hints: Readonly<Record<string, string>>
  readonly labels: Labels
  readonly wait: string
  readonly waitToldOn: string
  readonly waitToldHint: (day: string | null) => string
  readonly leastAge: string
  readonly mostAge: string
  readonly zips: string
  readonly inSchool: string
  readonly districts: string
  readonly households: string
  readonly insurances: string
  readonly lowIncome: string
  readonly papers: string
  readonly noSchool: string
  readonly moreHours: string
  readonly moreContacts: string
  readonly save: string
  readonly saved: string
  readonly problemTitle: string
  readonly problems: Readonly<Record<FormProblem, string>>
  readonly refusals: Readonly<Record<EditRefusal, string>>
  readonly history: string
  readonly historyEmpty: string
  readonly changed: (day: string, by: string | null) => string
  readonly before: string
  readonly nothing: string
  readonly undo: string
  readonly withdraw: string
  readonly withdrawWhy: string
  readonly putBack: string
}

export const listingFormWords: Words<FormWords> = {
  en: {
    add: 'Add a listing',
    addLead:
      'One service at one place. Only name, agency and kind of help are wanted; what you do not know stays empty.',
    edit: 'Change this listing',
    editTitle: (name) => `Change ${name}`,
    another: 'Add another place where they offer this',
    sections: {
      what: 'What it is',
      who: 'Who can come',
      when: 'When',
      where: 'Where',
      reach: 'How to reach them',
      staff: 'For staff',
    },
    fields: {
      organization: 'Agency',
      name: 'Name of the service',
      description: 'What they do',
      needs: 'Kinds of help',
      languages: 'Languages staff there speak',
      interpretation: 'Interpreter',
      eligibility: 'Who can come, in their words',
      documents: 'What to bring, in their words',
      cost: 'Cost',
      costNote: 'Cost, in their words',
      accessibility: 'Wheelchairs and other access',
      areaServed: 'Where they help',
      referralWay: 'How they take referrals',
      phone: 'Phone',
      email: 'Email',
      website: 'Website',
      street: 'Street and number',
      city: 'City',
      zip: 'Zip code',
      latitude: 'Latitude',
      longitude: 'Longitude',
      schoolId: 'School they come to',
      campusDays: 'Days at the school',
      campusNote: 'What the days do not say',
      withdrawn: 'Out of the directory',
    },
    schedule: 'Hours',
    contacts: 'Whom to ask for',
    conditions: 'Who can come',
    hints: {
      name: 'As families would say it.',
      description: 'Plain sentences. No name of a student or family.',
      eligibility: 'What the questions below do not say.',
      questions:
        'Each becomes a question that families can answer for themselves. Leave empty what they do not ask.',
      zips: 'Five digits each, with commas between.',
      times: 'As 9 am, 9:30 or 17:00.',
      season: 'Only for hours of a part of the year.',
      schedule: 'Hours past midnight go in two rows: until 24:00, and from 0:00 of the next day.',
      degrees: 'In degrees, as a map gives them. How far a place is from a school is shown only with both.',
      contacts: 'A name only where the agency itself publishes it.',
      referralWay:
        'Only where this service differs from its agency: form, phone, walk-in, whom to send it to.',
      campusNote: 'For example: room 12, every other week.',
      website: 'For example: example.org/food. Empty: as the agency.',
      organization: 'The name of an agency that stands here already means that agency.',
      asAgency: 'Only where it is not the agency’s own.',
      wait: 'How long families wait, in their words.',
    },
    labels: {
      school: 'School they come to',
      days: (row) => `Days, row ${row}`,
      opens: (row) => `Opens, row ${row}`,
      closes: (row) => `Closes, row ${row}`,
      from: (row) => `First day of the season, row ${row}`,
      until: (row) => `Last day of the season, row ${row}`,
      contactName: (row) => `Name ${row}`,
      contactTitle: (row) => `Post or desk ${row}`,
      contactPhone: (row) => `Phone ${row}`,
      contactEmail: (row) => `Email ${row}`,
    },
    wait: 'Wait',
    waitToldOn: 'Day they told the wait',
    waitToldHint: (day) =>
      day === null ? 'Empty: today.' : `Last told on ${day}. Empty: today, if the wait is another now.`,
    leastAge: 'Youngest age',
    mostAge: 'Oldest age',
    zips: 'Only for people who live in these zip codes',
    inSchool: 'Only for children at a school in this county',
    districts: 'Only for children at schools of these districts',
    households: 'Only for homes where one of these is true',
    insurances: 'Only for people with one of these',
    lowIncome: 'Only for families with low income',
    papers: 'Papers they ask for',
    noSchool: 'No school',
    moreHours: 'More hours',
    moreContacts: 'More people or desks',
    save: 'Save the listing',
    saved: 'Saved. Families see it now.',
    problemTitle: 'Nothing was saved yet. Please look at this:',
    problems: {
      missing: 'Please write something here.',
      too_long: 'That is too long.',
      choose: 'Choose at least one.',
      phone: 'A phone number of the United States has ten digits and does not begin with 0 or 1.',
      email: 'That is not an email address.',
      website: 'A website begins with https:// and has a dot in its name.',
      street: 'A street address has a number. Leave it empty if there is none.',
      zip: 'A zip code has five digits, or nine with a dash.',
      zips: 'Zip codes have five digits each, with commas between; up to 60.',
      degrees: 'Degrees are written like 38.58 or -121.49.',
      outside: 'That point lies outside California.',
      both_degrees: 'Latitude and longitude are wanted together.',
      age: 'An age is a whole number up to 120.',
      ages_crossed: 'The oldest age is below the youngest.',
      no_days: 'Choose the days of these hours.',
      no_begin: 'When do they open on these days?',
      never_ends: 'These hours never end. When do they close?',
      ends_before_begin:
        'These hours end before they begin. Hours past midnight go in two rows, the first until 24:00.',
      season_crossed: 'This season ends before it begins.',
      season_too_long: 'This season ends too far away. Leave it empty for hours that hold all year.',
      no_such_day: 'There is no such day.',
      still_to_come: 'That day is still to come.',
      campus: 'Choose the school to which they come on these days.',
      clock: 'Write a time of day, as 9 am or 17:00.',
      contact: 'Write a name, or a post or desk to ask for.',
    },
    refusals: {
      changed_meanwhile:
        'Someone changed this listing while you wrote. Nothing was lost: what you wrote is still here. Compare it with the history below, then save again.',
      nothing_new: 'Nothing differs from what stands in the directory.',
    },
    history: 'What was changed',
    historyEmpty: 'Nobody has changed this listing by hand.',
    changed: (day, by) => (by === null ? `On ${day}` : `On ${day}, by ${by}`),
    before: 'It said before:',
    nothing: 'nothing',
    undo: 'Put it back as it was before this',
    withdraw: 'Take it out of the directory',
    withdrawWhy: 'Families no longer find it. It stays here with its history and can be put back.',
    putBack: 'Put it back into the directory',
  },
  es: {
    add: 'Agregar un lugar',
    addLead:
      'Un servicio en un lugar. Solo hacen falta el nombre, la agencia y el tipo de ayuda; lo que no sepa se queda vacío.',
    edit: 'Cambiar este lugar',
    editTitle: (name) => `Cambiar ${name}`,
    another: 'Agregar otro sitio donde ofrecen esto',
    sections: {
      what: 'Qué es',
      who: 'Quién puede ir',
      when: 'Cuándo',
      where: 'Dónde',
      reach: 'Cómo comunicarse',
      staff: 'Para el personal',
    },
    fields: {
      organization: 'Agencia',
      name: 'Nombre del servicio',
      description: 'Qué hacen',
      needs: 'Tipos de ayuda',
      languages: 'Idiomas que habla su personal',
      interpretation: 'Intérprete',
      eligibility: 'Quién puede ir, en sus palabras',
      documents: 'Qué llevar, en sus palabras',
      cost: 'Costo',
      costNote: 'Costo, en sus palabras',
      accessibility: 'Silla de ruedas y otros accesos',
      areaServed: 'Dónde ayudan',
      referralWay: 'Cómo reciben referencias',
      phone: 'Teléfono',
      email: 'Correo',
      website: 'Sitio web',
      street: 'Calle y número',
      city: 'Ciudad',
      zip: 'Código postal',
      latitude: 'Latitud',
      longitude: 'Longitud',
      schoolId: 'Escuela a la que van',
      campusDays: 'Días en la escuela',
      campusNote: 'Lo que los días no dicen',
      withdrawn: 'Fuera del directorio',
    },
    schedule: 'Horario',
    contacts: 'Por quién preguntar',
    conditions: 'Quién puede ir',
    hints: {
      name: 'Como lo dirían las familias.',
      description: 'Frases sencillas. Ningún nombre de estudiante o familia.',
      eligibility: 'Lo que no dicen las preguntas de abajo.',
      questions:
        'Cada una se vuelve una pregunta que la familia contesta por sí misma. Deje vacío lo que no piden.',
      zips: 'Cinco dígitos cada uno, con comas.',
      times: 'Como 9 am, 9:30 o 17:00.',
      season: 'Solo para horarios de una parte del año.',
      schedule:
        'Un horario después de medianoche va en dos renglones: hasta 24:00 y desde 0:00 del día siguiente.',
      degrees: 'En grados, como los da un mapa. La distancia a una escuela se muestra solo con los dos.',
      contacts: 'Un nombre solo si la agencia misma lo publica.',
      referralWay:
        'Solo si este servicio es distinto de su agencia: formulario, teléfono, en persona, a quién se manda.',
      campusNote: 'Por ejemplo: salón 12, cada dos semanas.',
      website: 'Por ejemplo: example.org/comida. Vacío: el de la agencia.',
      organization: 'El nombre de una agencia que ya está aquí es esa agencia.',
      asAgency: 'Solo si no es el de la agencia.',
      wait: 'Cuánto esperan las familias, en sus palabras.',
    },
    labels: {
      school: 'Escuela a la que van',
      days: (row) => `Días, renglón ${row}`,
      opens: (row) => `Abre, renglón ${row}`,
      closes: (row) => `Cierra, renglón ${row}`,
      from: (row) => `Primer día de la temporada, renglón ${row}`,
      until: (row) => `Último día de la temporada, renglón ${row}`,
      contactName: (row) => `Nombre ${row}`,
      contactTitle: (row) => `Puesto u oficina ${row}`,
      contactPhone: (row) => `Teléfono ${row}`,
      contactEmail: (row) => `Correo ${row}`,
    },
    wait: 'Espera',
    waitToldOn: 'Día en que dijeron la espera',
    waitToldHint: (day) =>
      day === null ? 'Vacío: hoy.' : `Lo dijeron el ${day}. Vacío: hoy, si la espera ya es otra.`,
    leastAge: 'Edad mínima',
    mostAge: 'Edad máxima',
    zips: 'Solo para quien vive en estos códigos postales',
    inSchool: 'Solo para niños de una escuela de este condado',
    districts: 'Solo para niños de escuelas de estos distritos',
    households: 'Solo para hogares donde algo de esto es cierto',
    insurances: 'Solo para personas con uno de estos',
    lowIncome: 'Solo para familias con pocos ingresos',
    papers: 'Papeles que piden',
    noSchool: 'Ninguna escuela',
    moreHours: 'Más horarios',
    moreContacts: 'Más personas u oficinas',
    save: 'Guardar el lugar',
    saved: 'Guardado. Las familias ya lo ven.',
    problemTitle: 'Todavía no se guardó nada. Por favor revise esto:',
    problems: {
      missing: 'Por favor escriba algo aquí.',
      too_long: 'Es demasiado largo.',
      choose: 'Escoja por lo menos uno.',
      phone: 'Un teléfono de Estados Unidos tiene diez dígitos y no empieza con 0 ni 1.',
      email: 'No es una dirección de correo.',
      website: 'Un sitio web empieza con https:// y tiene un punto en su nombre.',
      street: 'Una dirección tiene número. Déjela vacía si no lo hay.',
      zip: 'Un código postal tiene cinco dígitos, o nueve con guion.',
      zips: 'Los códigos postales tienen cinco dígitos, con comas; hasta 60.',
      degrees: 'Los grados se escriben como 38.58 o -121.49.',
      outside: 'Ese punto queda fuera de California.',
      both_degrees: 'Hacen falta la latitud y la longitud.',
      age: 'Una edad es un número entero hasta 120.',
      ages_crossed: 'La edad máxima es menor que la mínima.',
      no_days: 'Escoja los días de este horario.',
      no_begin: '¿A qué hora abren esos días?',
      never_ends: 'Este horario no termina nunca. ¿A qué hora cierran?',
      ends_before_begin:
        'Este horario termina antes de empezar. Después de medianoche se usan dos renglones, el primero hasta 24:00.',
      season_crossed: 'Esta temporada termina antes de empezar.',
      season_too_long: 'Esta temporada termina demasiado lejos. Déjela vacía si el horario vale todo el año.',
      no_such_day: 'No existe ese día.',
      still_to_come: 'Ese día todavía no llega.',
      campus: 'Escoja la escuela a la que van esos días.',
      clock: 'Escriba una hora, como 9 am o 17:00.',
      contact: 'Escriba un nombre, o el puesto u oficina por el que se pregunta.',
    },
    refusals: {
      changed_meanwhile:
        'Alguien cambió este lugar mientras usted escribía. No se perdió nada: lo que escribió sigue aquí. Compárelo con los cambios de abajo y guarde otra vez.',
      nothing_new: 'Nada es distinto de lo que está en el directorio.',
    },
    history: 'Lo que se cambió',
    historyEmpty: 'Nadie ha cambiado este lugar a mano.',
    changed: (day, by) => (by === null ? `El ${day}` : `El ${day}, por ${by}`),
    before: 'Antes decía:',
    nothing: 'nada',
    undo: 'Dejarlo como estaba antes de esto',
    withdraw: 'Sacarlo del directorio',
    withdrawWhy: 'Las familias ya no lo encuentran. Aquí queda con su historia y se puede volver a poner.',
    putBack: 'Volver a ponerlo en el directorio',
  },
}
