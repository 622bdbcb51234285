import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly chooseCounty: string
  readonly chooseDistrict: (county: string) => string
  readonly chooseSchool: (district: string) => string
  readonly confirmedHere: string
  readonly notYet: string
  readonly noCounty: { readonly title: string; readonly why: string }
  readonly noSchools: { readonly title: string; readonly why: string }
  readonly back: string
  readonly county: string
  readonly whoHeading: string
  readonly onlyConfirmed: string
  readonly forStudents: string
  readonly helpNow: string
  readonly print: string
  readonly events: string
  readonly interpreter: string
  readonly callMe: string
  readonly rights: string
  readonly nearby: string
}

export const findMySchoolWords: Words<Shape> = {
  en: {
    title: 'Find my school',
    lead: 'Who to ask at a school, which languages they speak and when they are there. Only what the county or the school has confirmed stands here.',
    description: 'Who to ask for help at a school: only what the county or the school has confirmed.',
    chooseCounty: 'Choose your county',
    chooseDistrict: (county) => `Districts of ${county}`,
    chooseSchool: (district) => `Schools of ${district}`,
    confirmedHere: 'someone confirmed',
    notYet: 'phone only',
    noCounty: { title: 'No county has its schools in yet', why: 'Ask at your school’s front desk.' },
    noSchools: {
      title: 'No school stands here yet',
      why: 'The county’s schools have not been brought in. Ask at your school’s front desk.',
    },
    back: 'All districts',
    county: 'How far the county is, and how to reach its office',
    whoHeading: 'Who to ask',
    onlyConfirmed: 'No plan and no forecast shows here: only people the county or the school has confirmed.',
    forStudents: 'For students: how to ask, and honest answers',
    helpNow: 'In crisis? Help now',
    print: 'A card to print',
    events: 'Events for families at this school',
    interpreter: 'I speak another language: a card that asks for an interpreter',
    callMe: 'Ask someone at this school to call you',
    rights: 'Your rights, in plain words',
    nearby: 'Food, rent, doctors and other help near this school',
  },
  es: {
    title: 'Busque su escuela',
    lead: 'A quién preguntar en una escuela, qué idiomas habla y cuándo está. Aquí solo está lo que el condado o la escuela ha confirmado.',
    description: 'A quién pedir ayuda en una escuela: solo lo que el condado o la escuela ha confirmado.',
    chooseCounty: 'Elija su condado',
    chooseDistrict: (county) => `Distritos: ${county}`,
    chooseSchool: (district) => `Escuelas de ${district}`,
    confirmedHere: 'hay alguien confirmado',
    notYet: 'solo teléfono',
    noCounty: {
      title: 'Ningún condado tiene aún sus escuelas',
      why: 'Pregunte en la entrada de su escuela.',
    },
    noSchools: {
      title: 'Aquí no hay escuelas todavía',
      why: 'Las escuelas del condado aún no se han cargado. Pregunte en la entrada de su escuela.',
    },
    back: 'Todos los distritos',
    county: 'Hasta dónde va el condado y cómo encontrar a su oficina',
    whoHeading: 'A quién preguntar',
    onlyConfirmed:
      'Aquí no aparece ningún plan ni pronóstico: solo personas que el condado o la escuela ha confirmado.',
    forStudents: 'Para estudiantes: cómo pedir ayuda y respuestas honestas',
    helpNow: '¿En crisis? Ayuda ahora',
    print: 'Una tarjeta para imprimir',
    events: 'Eventos para familias en esta escuela',
    interpreter: 'Hablo otro idioma: una tarjeta que pide un intérprete',
    callMe: 'Pedir que alguien de esta escuela le llame',
    rights: 'Sus derechos, en palabras sencillas',
    nearby: 'Comida, renta, doctores y otra ayuda cerca de esta escuela',
  },
}
