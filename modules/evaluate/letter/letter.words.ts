import type { Words } from '#platform/words.ts'
import type { PublishedMeasure } from '../measure/measure.ts'

type Compared = 'higher' | 'lower' | 'same'
type Text = {
  readonly title: (school: string) => string
  readonly from: (county: string) => string
  readonly greeting: string
  readonly opening: (school: string) => string
  readonly stands: string
  readonly measures: Readonly<Record<PublishedMeasure, string>>
  readonly does: Readonly<Record<PublishedMeasure, string>>
  readonly counted: (year: string, counted: string, of: string, rate: string, does: string) => string
  readonly sure: (low: string, high: string) => string
  readonly similar: string
  readonly state: string
  readonly beside: (whom: string, rate: string, compared: Compared) => string
  readonly hidden: (measure: string, year: string) => string
  readonly none: (measure: string) => string
  readonly meaning: string
  readonly notWhy: string
  readonly noRank: string
  readonly planned: string
  readonly nothingPlanned: string
  readonly opens: (year: string, scenario: string) => string
  readonly ask: string
  readonly askSchool: (phone: string | null) => string
  readonly askCounty: string
  readonly crisis: string
  readonly foot: (sources: string, edition: string) => string
}

const comparedEn: Readonly<Record<Compared, string>> = {
  higher: 'That is lower than ours, by more than chance.',
  lower: 'That is higher than ours, by more than chance.',
  same: 'The gap to ours is no more than chance could make.',
}
const comparedEs: Readonly<Record<Compared, string>> = {
  higher: 'Es más baja que la nuestra, más de lo que explica el azar.',
  lower: 'Es más alta que la nuestra, más de lo que explica el azar.',
  same: 'La diferencia con la nuestra puede ser solo azar.',
}

export const letterWords: Words<Text> = {
  en: {
    title: (school) => `Where ${school} stands today`,
    from: (county) => `${county}: county office of education`,
    greeting: 'Dear families, students and staff,',
    opening: (school) =>
      `This letter says where ${school} stands today, by figures that the state publishes. Later figures will stand beside these.`,
    stands: 'Where we stand',
    measures: {
      chronic_absence: 'students who miss a lot of school',
      suspension: 'students who were suspended',
    },
    does: {
      chronic_absence: 'missed one school day in ten, or more',
      suspension: 'were suspended at least once',
    },
    counted: (year, counted, of, rate, does) => `In ${year}, ${counted} of ${of} students (${rate}) ${does}.`,
    sure: (low, high) => `Chance alone could move this rate between ${low} and ${high}.`,
    similar: 'At schools like ours in this county',
    state: 'In California',
    beside: (whom, rate, compared) => `${whom} it was ${rate}. ${comparedEn[compared]}`,
    hidden: (measure, year) =>
      `We do not show the ${year} figure for ${measure}. The group is so small that someone could be found out.`,
    none: (measure) => `No figure for ${measure} is published for this school yet.`,
    meaning: 'What these figures do not say',
    notWhy:
      'They do not say why students missed school or were suspended. Being sick counts too. Each student who moves counts at each school, so the totals are larger than the number of desks.',
    noRank: 'They are no grade for the school. We do not rank schools.',
    planned: 'What is planned',
    nothingPlanned:
      'Nothing is confirmed for this school yet. When the county confirms a plan that names it, this letter will say so.',
    opens: (year, scenario) =>
      `The county has confirmed a plan, “${scenario}”. In it, a wellness team starts at this school in ${year}. A plan can still change.`,
    ask: 'Who to ask',
    askSchool: (phone) =>
      phone === null
        ? 'Ask at the school office. You can ask for an interpreter.'
        : `Call the school office: ${phone}. You can ask for an interpreter.`,
    askCounty: 'Your county office of education can tell you more about these figures and the plan.',
    crisis: 'If someone may be in danger, call 911. To talk with someone at any hour, call or text 988.',
    foot: (sources, edition) => `Source: ${sources}. How it is counted: register of measures ${edition}.`,
  },
  es: {
    title: (school) => `Cómo está hoy ${school}`,
    from: (county) => `${county}: oficina de educación`,
    greeting: 'Estimadas familias, estudiantes y personal:',
    opening: (school) =>
      `Esta carta dice cómo está hoy ${school}, según cifras que publica el estado. Las cifras de otros años se pondrán junto a estas.`,
    stands: 'Cómo estamos',
    measures: {
      chronic_absence: 'estudiantes que faltan mucho a la escuela',
      suspension: 'estudiantes suspendidos',
    },
    does: {
      chronic_absence: 'faltaron uno de cada diez días de clase, o más',
      suspension: 'fueron suspendidos al menos una vez',
    },
    counted: (year, counted, of, rate, does) =>
      `En ${year}, ${counted} de ${of} estudiantes (${rate}) ${does}.`,
    sure: (low, high) => `El azar solo puede mover esta tasa entre ${low} y ${high}.`,
    similar: 'En escuelas parecidas de este condado',
    state: 'En California',
    beside: (whom, rate, compared) => `${whom} fue ${rate}. ${comparedEs[compared]}`,
    hidden: (measure, year) =>
      `No mostramos la cifra de ${year} de ${measure}. El grupo es tan pequeño que se podría saber de quién se trata.`,
    none: (measure) => `Aún no se publica la cifra de ${measure} de esta escuela.`,
    meaning: 'Qué no dicen estas cifras',
    notWhy:
      'No dicen por qué faltaron o por qué fueron suspendidos. Las faltas por enfermedad también cuentan. Quien cambia de escuela cuenta en cada una; por eso los totales son mayores que el número de pupitres.',
    noRank: 'No son una calificación de la escuela. No hacemos listas de mejores y peores.',
    planned: 'Qué se planea',
    nothingPlanned:
      'Todavía no hay nada confirmado para esta escuela. Cuando el condado confirme un plan que la nombre, esta carta lo dirá.',
    opens: (year, scenario) =>
      `El condado confirmó un plan, «${scenario}». En él, un equipo de bienestar empieza en esta escuela en ${year}. Un plan todavía puede cambiar.`,
    ask: 'A quién preguntar',
    askSchool: (phone) =>
      phone === null
        ? 'Pregunte en la oficina de la escuela. Puede pedir un intérprete.'
        : `Llame a la oficina de la escuela: ${phone}. Puede pedir un intérprete.`,
    askCounty: 'La oficina de educación de su condado puede decirle más sobre estas cifras y el plan.',
    crisis:
      'Si alguien puede estar en peligro, llame al 911. Para hablar con alguien a cualquier hora, llame o mande un texto al 988.',
    foot: (sources, edition) => `Fuente: ${sources}. Cómo se cuenta: registro de medidas ${edition}.`,
  },
}
