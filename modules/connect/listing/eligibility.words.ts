import type { Language, Words } from '#platform/words.ts'
import type { AskAbout } from './eligibility.rules.ts'
import type { Conditions, Household, Insurance, Paper } from './eligibility.ts'

type EligibilityWords = {
  readonly heading: string
  readonly lead: string
  readonly stillToAsk: string
  readonly formHeading: string
  readonly formLead: string
  readonly kept: string
  readonly age: string
  readonly ageHint: string
  readonly zip: string
  readonly district: string
  readonly noSchool: string
  readonly insurance: string
  readonly insurances: Readonly<Record<Insurance, string>>
  readonly household: string
  readonly householdHint: string
  readonly households: Readonly<Record<Household, string>>
  readonly none: string
  readonly lowIncome: string
  readonly yes: string
  readonly no: string
  readonly notSaid: string
  readonly show: string
  readonly filtered: (count: string) => string
  readonly startAgain: string
  readonly papers: Readonly<Record<Paper, string>>
  readonly questions: {
    readonly agesBetween: (least: number, most: number) => string
    readonly ageFrom: (least: number) => string
    readonly ageTo: (most: number) => string
    readonly zips: (zips: string) => string
    readonly inSchool: string
    readonly districts: (names: string) => string
    readonly insurances: (kinds: string) => string
    readonly households: (kinds: string) => string
    readonly lowIncome: string
    readonly papers: (papers: string) => string
  }
}

export const eligibilityWords: Words<EligibilityWords> = {
  en: {
    heading: 'Is it for us?',
    lead: 'Ask yourselves. A yes to each means you can likely go. Not sure? Call them and ask.',
    stillToAsk: 'Ask yourselves:',
    formHeading: 'Show only what is for us',
    formLead: 'Answer what you like and leave the rest. Places that are not for you go away.',
    kept: 'Your answers make this list and are then forgotten: no address, no log and no cookie holds them.',
    age: 'How old is the person who needs help?',
    ageHint: 'In years',
    zip: 'What zip code do you live in?',
    district: 'In which district does your child go to school?',
    noSchool: 'No child of ours goes to school',
    insurance: 'What health insurance do you have?',
    insurances: { medi_cal: 'Medi-Cal', other: 'Another insurance', none: 'None' },
    household: 'Is one of these true for your home?',
    householdHint: 'Check every one that is true.',
    households: {
      pregnant: 'Someone is pregnant',
      young_child: 'There is a child under 6',
      foster: 'A child is or was in foster care',
      kinship: 'A grandparent or other relative raises a child',
      no_home: 'We have no steady place to live',
      disability: 'Someone has a disability',
      farmwork: 'Someone works on farms',
      military: 'Someone is or was in the military',
    },
    none: 'None of these',
    lowIncome: 'Is money short at home most months?',
    yes: 'Yes',
    no: 'No',
    notSaid: 'I would rather not say',
    show: 'Show what is for us',
    filtered: (count) =>
      count === '1' ? '1 place that may be for you' : `${count} places that may be for you`,
    startAgain: 'Start again',
    papers: {
      photo_id: 'a photo ID',
      address_proof: 'a letter or bill with your address',
      birth_certificate: 'a birth certificate',
      income_proof: 'a paper that shows income',
      insurance_card: 'an insurance card',
      school_record: 'a paper from school',
    },
    questions: {
      agesBetween: (least, most) => `Is the person who needs help ${least} to ${most} years old?`,
      ageFrom: (least) => `Is the person who needs help ${least} years old or older?`,
      ageTo: (most) => `Is the person who needs help ${most} years old or younger?`,
      zips: (zips) => `Do you live in zip code ${zips}?`,
      inSchool: 'Does your child go to a school in this county?',
      districts: (names) => `Does your child go to a school in ${names}?`,
      insurances: (kinds) => `For health insurance, do you have: ${kinds}?`,
      households: (kinds) => `Is this true for your home: ${kinds}?`,
      lowIncome: 'Is money short at home most months? They ask about income.',
      papers: (papers) => `Can you bring ${papers}? If not, call first: they may take another paper.`,
    },
  },
  es: {
    heading: '¿Es para nosotros?',
    lead: 'Pregúntese. Si cada respuesta es sí, lo más probable es que pueda ir. ¿No está seguro? Llame y pregunte.',
    stillToAsk: 'Pregúntese:',
    formHeading: 'Mostrar solo lo que es para nosotros',
    formLead: 'Conteste lo que quiera y deje lo demás. Se quitan los lugares que no son para usted.',
    kept: 'Con sus respuestas se hace esta lista y luego se olvidan: no quedan en la dirección, ni en registros, ni en cookies.',
    age: '¿Qué edad tiene la persona que necesita ayuda?',
    ageHint: 'En años',
    zip: '¿En qué código postal vive?',
    district: '¿En qué distrito va a la escuela su hijo o hija?',
    noSchool: 'Ningún hijo nuestro va a la escuela',
    insurance: '¿Qué seguro de salud tiene?',
    insurances: { medi_cal: 'Medi-Cal', other: 'Otro seguro', none: 'Ninguno' },
    household: '¿Es cierto algo de esto en su hogar?',
    householdHint: 'Marque todo lo que sea cierto.',
    households: {
      pregnant: 'Alguien está embarazada',
      young_child: 'Hay un niño menor de 6 años',
      foster: 'Un niño está o estuvo en cuidado de crianza (foster)',
      kinship: 'Una abuela, un abuelo u otro pariente cría a un niño',
      no_home: 'No tenemos un lugar fijo donde vivir',
      disability: 'Alguien tiene una discapacidad',
      farmwork: 'Alguien trabaja en el campo',
      military: 'Alguien está o estuvo en las fuerzas armadas',
    },
    none: 'Nada de esto',
    lowIncome: '¿Falta dinero en casa casi todos los meses?',
    yes: 'Sí',
    no: 'No',
    notSaid: 'Prefiero no decirlo',
    show: 'Mostrar lo que es para nosotros',
    filtered: (count) =>
      count === '1' ? '1 lugar que puede ser para usted' : `${count} lugares que pueden ser para usted`,
    startAgain: 'Empezar de nuevo',
    papers: {
      photo_id: 'una identificación con foto',
      address_proof: 'una carta o recibo con su dirección',
      birth_certificate: 'un acta de nacimiento',
      income_proof: 'un papel que muestre sus ingresos',
      insurance_card: 'una tarjeta del seguro',
      school_record: 'un papel de la escuela',
    },
    questions: {
      agesBetween: (least, most) => `¿La persona que necesita ayuda tiene de ${least} a ${most} años?`,
      ageFrom: (least) => `¿La persona que necesita ayuda tiene ${least} años o más?`,
      ageTo: (most) => `¿La persona que necesita ayuda tiene ${most} años o menos?`,
      zips: (zips) => `¿Vive en el código postal ${zips}?`,
      inSchool: '¿Su hijo o hija va a una escuela de este condado?',
      districts: (names) => `¿Su hijo o hija va a una escuela de ${names}?`,
      insurances: (kinds) => `¿Tiene este seguro de salud: ${kinds}?`,
      households: (kinds) => `¿Es cierto en su hogar: ${kinds}?`,
      lowIncome: '¿Falta dinero en casa casi todos los meses? Preguntan por los ingresos.',
      papers: (papers) => `¿Puede llevar ${papers}? Si no, llame antes: tal vez acepten otro papel.`,
    },
  },
}

/** 'a, b or c' in the page's language; built once. */
const listed = {
  en: new Intl.ListFormat('en-US', { type: 'disjunction' }),
  es: new Intl.ListFormat('es-US', { type: 'disjunction' }),
} as const
const together = {
  en: new Intl.ListFormat('en-US', { type: 'conjunction' }),
  es: new Intl.ListFormat('es-US', { type: 'conjunction' }),
} as const

/** What a listing asks, as a question a family can answer for itself. `districtName` says a district by its code. */
export function questionText(
  about: AskAbout,
  conditions: Conditions,
  districtName: (code: string) => string,
  language: Language,
): string {
  const words = eligibilityWords[language]
  const { questions } = words
  const or = (texts: readonly string[]) => listed[language].format(texts)
  const { leastAge, mostAge, zips = [], districts = [], insurances = [], households = [] } = conditions
  switch (about) {
    case 'ages':
      if (leastAge !== undefined && mostAge !== undefined) return questions.agesBetween(leastAge, mostAge)
      return leastAge === undefined ? questions.ageTo(mostAge ?? 120) : questions.ageFrom(leastAge)
    case 'zips':
      return questions.zips(or(zips))
    case 'schools':
      return conditions.inSchool ? questions.inSchool : questions.districts(or(districts.map(districtName)))
    case 'insurances':
      return questions.insurances(or(insurances.map((one) => words.insurances[one])))
    case 'households':
      return questions.households(households.map((one) => words.households[one]).join('; '))
    case 'lowIncome':
      return questions.lowIncome
    case 'papers':
      return questions.papers(
        together[language].format((conditions.papers ?? []).map((one) => words.papers[one])),
      )
  }
}
