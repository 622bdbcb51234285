import type { Words } from '#platform/words.ts'
import type { Measure } from './measure.ts'

type Text = {
  readonly title: string
  readonly intro: string
  readonly standings: Readonly<Record<Measure['standing'], string>>
  readonly standingHelp: Readonly<Record<Measure['standing'], string>>
  readonly counted: string
  readonly outOf: string
  readonly unit: string
  readonly units: Readonly<Record<Measure['unit'], string>>
  readonly better: string
  readonly directions: Readonly<Record<Measure['direction'], string>>
  readonly places: string
  readonly grains: Readonly<Record<Measure['grain'][number], string>>
  readonly groups: string
  readonly groupKinds: Readonly<Record<Measure['groups'][number], string>>
  readonly allOnly: string
  readonly source: string
  readonly noSource: string
  readonly read: (month: string) => string
  readonly years: string
  readonly noYears: string
  readonly small: string
  readonly smallRule: (least: number) => string
  readonly owner: string
  readonly changed: string
  readonly unconfirmed: string
  readonly bands: (year: string) => string
}

export const measureWords: Words<Text> = {
  en: {
    title: 'What we measure, and how',
    intro:
      'Every figure about results in this product comes from this list. Two rates with the same name are different when they count different students, so they never share a chart.',
    standings: {
      published: 'Figures are in',
      when_supplied: 'Needs a state file',
      declared: 'Not counted yet',
    },
    standingHelp: {
      published: 'Published by the state and shown for every school with enough students.',
      when_supplied: 'Published by the state. A county can bring its file.',
      declared: 'No public figure exists anywhere. This is how it will be counted.',
    },
    counted: 'Counted',
    outOf: 'Out of',
    unit: 'Unit',
    units: {
      percent: 'percent',
      points: 'points of the test scale',
      per_1000: 'for each 1,000 students',
      school_days: 'school days',
      business_days: 'business days',
    },
    better: 'Better is',
    directions: { lower: 'lower', higher: 'higher', neither: 'neither: it is never a target' },
    places: 'Shown for',
    grains: { school: 'schools', district: 'districts', county: 'the county', state: 'the state' },
    groups: 'Groups',
    groupKinds: {
      race_ethnicity: 'race and ethnicity',
      program: 'programs and circumstances',
      gender: 'gender',
      grade_span: 'grades',
    },
    allOnly: 'all students only',
    source: 'Source',
    noSource: 'This county, once it counts',
    read: (month) => `read ${month}`,
    years: 'Years checked',
    noYears: 'none yet',
    small: 'Small groups',
    smallRule: (least) =>
      `Counts from 1 to ${least - 1} are hidden, with as many neighbors as it takes that nobody can work them out.`,
    owner: 'Comes from',
    changed: 'Rule changes',
    unconfirmed: '(not confirmed)',
    bands: (year) => `The state's bands for ${year}, upper limits in percent`,
  },
  es: {
    title: 'Qué medimos y cómo',
    intro:
      'Toda cifra de resultados en este sitio viene de esta lista. Dos tasas con el mismo nombre son distintas si cuentan a distintos estudiantes; por eso nunca comparten una gráfica.',
    standings: {
      published: 'Ya hay cifras',
      when_supplied: 'Falta un archivo estatal',
      declared: 'Aún no se cuenta',
    },
    standingHelp: {
      published: 'La publica el estado y se muestra para cada escuela con suficientes estudiantes.',
      when_supplied: 'La publica el estado. Un condado puede traer su archivo.',
      declared: 'No existe cifra pública en ningún lugar. Así se contará.',
    },
    counted: 'Se cuenta',
    outOf: 'De un total de',
    unit: 'Unidad',
    units: {
      percent: 'por ciento',
      points: 'puntos de la escala del examen',
      per_1000: 'por cada 1,000 estudiantes',
      school_days: 'días de clase',
      business_days: 'días hábiles',
    },
    better: 'Es mejor',
    directions: { lower: 'más bajo', higher: 'más alto', neither: 'ninguno: nunca es una meta' },
    places: 'Se muestra para',
    grains: { school: 'escuelas', district: 'distritos', county: 'el condado', state: 'el estado' },
    groups: 'Grupos',
    groupKinds: {
      race_ethnicity: 'raza y etnicidad',
      program: 'programas y circunstancias',
      gender: 'género',
      grade_span: 'grados',
    },
    allOnly: 'solo todos los estudiantes',
    source: 'Fuente',
    noSource: 'Este condado, cuando la cuente',
    read: (month) => `leída en ${month}`,
    years: 'Años revisados',
    noYears: 'todavía ninguno',
    small: 'Grupos pequeños',
    smallRule: (least) =>
      `Se ocultan los conteos de 1 a ${least - 1}, y tantos vecinos como haga falta para que nadie los pueda deducir.`,
    owner: 'Viene de',
    changed: 'Cambios de regla',
    unconfirmed: '(sin confirmar)',
    bands: (year) => `Rangos del estado para ${year}, límites superiores en por ciento`,
  },
}
