import type { Words } from '#platform/words.ts'
import type { Subject } from './achievement.ts'

type Text = {
  readonly title: string
  readonly subjects: Readonly<Record<Subject, string>>
  /** 'In English in 2024–25, 1,234 students scored 12.3 points below the standard on average.' */
  readonly sentence: (subject: string, year: string, students: string, where: string) => string
  readonly where: (points: string, side: 'above' | 'below' | 'at') => string
  readonly hiddenIn: (subject: string, year: string) => string
  readonly noSpread: string
  readonly year: string
  readonly group: string
  readonly students: string
  readonly points: string
  readonly similar: string
  readonly district: string
  readonly state: string
  readonly hidden: string
  readonly years: (subject: string) => string
  readonly groups: (year: string) => string
  readonly pointsIn: (subject: string) => string
  readonly studentsIn: (subject: string) => string
  readonly readSigns: string
  readonly source: (title: string) => string
  readonly csv: string
  readonly emptyWhy: string
}

export const achievementWords: Words<Text> = {
  en: {
    title: 'How students score',
    subjects: { english: 'English', mathematics: 'Mathematics' },
    sentence: (subject, year, students, where) =>
      `${subject}, ${year}: ${students} students scored ${where} on average.`,
    where: (points, side) =>
      side === 'at' ? 'right at the standard' : `${points} points ${side} the standard`,
    hiddenIn: (subject, year) => `${subject}, ${year}: hidden, because it would tell of a few students.`,
    noSpread:
      'The state does not publish how far scores spread, so nobody can say from these figures how much chance moved them. An average over fewer than 30 students moves easily.',
    year: 'School year',
    group: 'Group',
    students: 'Students',
    points: 'Points',
    similar: 'Similar schools',
    district: 'District',
    state: 'California',
    hidden: 'hidden',
    years: (subject) => `${subject}: points from the standard`,
    groups: (year) => `Groups of students, ${year}`,
    pointsIn: (subject) => `${subject}, points`,
    studentsIn: (subject) => `${subject}, students`,
    readSigns:
      'A plus sign means above the standard, a minus sign below it. Averages over 1 to 10 students, and what would give them away, are hidden.',
    source: (title) => `Source: ${title}.`,
    csv: 'Scores of all places (CSV)',
    emptyWhy: 'Nothing of it was published.',
  },
  es: {
    title: 'Cómo puntúan los estudiantes',
    subjects: { english: 'Inglés', mathematics: 'Matemáticas' },
    sentence: (subject, year, students, where) =>
      `${subject}, ${year}: ${students} estudiantes quedaron en promedio ${where}.`,
    where: (points, side) =>
      side === 'at'
        ? 'justo en el estándar'
        : `${points} puntos por ${side === 'above' ? 'encima' : 'debajo'} del estándar`,
    hiddenIn: (subject, year) => `${subject}, ${year}: oculto, porque hablaría de pocos estudiantes.`,
    noSpread:
      'El estado no publica cuánto varían los puntajes. Por eso nadie puede decir con estas cifras cuánto los movió el azar. Un promedio de menos de 30 estudiantes se mueve con facilidad.',
    year: 'Año escolar',
    group: 'Grupo',
    students: 'Estudiantes',
    points: 'Puntos',
    similar: 'Escuelas parecidas',
    district: 'Distrito',
    state: 'California',
    hidden: 'oculto',
    years: (subject) => `${subject}: puntos desde el estándar`,
    groups: (year) => `Grupos de estudiantes, ${year}`,
    pointsIn: (subject) => `${subject}, puntos`,
    studentsIn: (subject) => `${subject}, estudiantes`,
    readSigns:
      'El signo más quiere decir por encima del estándar; el signo menos, por debajo. Se ocultan los promedios de 1 a 10 estudiantes y lo que los revelaría.',
    source: (title) => `Fuente: ${title}.`,
    csv: 'Puntajes de todos los lugares (CSV)',
    emptyWhy: 'No se publicó nada de esto.',
  },
}
