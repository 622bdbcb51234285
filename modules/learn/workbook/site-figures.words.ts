import type { Words } from '#platform/words.ts'
import type { FigureName } from './site-figures.ts'

type Shape = {
  readonly heading: string
  readonly note: string
  readonly source: string
  readonly label: Readonly<Record<FigureName, string>>
  readonly inYear: (figure: string, year: string) => string
  readonly share: (share: string, numerator: string, denominator: string, year: string) => string
  readonly notPublished: string
  readonly hidden: string
  readonly hiddenBeside: string
  readonly noPlan: string
  readonly noDays: (on: string) => string
  readonly planned: (figure: string, on: string) => string
  readonly money: (revenue: string, cost: string, on: string) => string
}

export const siteFigureWords: Words<Shape> = {
  en: {
    heading: 'Your school in figures',
    note: 'Filled in from public files and your county’s plan when you take this form for your school. On a blank form, write what you know.',
    source:
      'Sources: public files of the California Department of Education; your county’s plan of schools and clinicians.',
    label: {
      school: 'School',
      district: 'District',
      enrollment: 'Students enrolled',
      disadvantaged: 'Students with few means at home',
      absence: 'Chronically absent',
      suspension: 'Suspended at least once',
      days: 'Clinician days a week, in the plan',
      visits: 'Visits a year, in the plan',
      money: 'Earned and spent a year, in the plan',
    },
    inYear: (figure, year) => `${figure} (${year})`,
    share: (share, numerator, denominator, year) => `${share}: ${numerator} of ${denominator} (${year})`,
    notPublished: 'Not published',
    hidden: 'Hidden: 10 or fewer',
    hiddenBeside: 'Hidden: it would tell of a few students',
    noPlan: 'No plan has been worked out yet',
    noDays: (on) => `None in the plan of ${on}`,
    planned: (figure, on) => `${figure} (plan of ${on})`,
    money: (revenue, cost, on) => `${revenue} earned, ${cost} spent (plan of ${on})`,
  },
  es: {
    heading: 'Su escuela en cifras',
    note: 'Se llena con archivos públicos y el plan de su condado cuando usted toma esta hoja para su escuela. En una hoja en blanco, escriba lo que sepa.',
    source:
      'Fuentes: archivos públicos del Departamento de Educación de California; el plan de escuelas y clínicos de su condado.',
    label: {
      school: 'Escuela',
      district: 'Distrito',
      enrollment: 'Estudiantes inscritos',
      disadvantaged: 'Estudiantes con pocos recursos en casa',
      absence: 'Con ausencia crónica',
      suspension: 'Suspendidos al menos una vez',
      days: 'Días de clínico por semana, en el plan',
      visits: 'Visitas al año, en el plan',
      money: 'Ingresos y gastos al año, en el plan',
    },
    inYear: (figure, year) => `${figure} (${year})`,
    share: (share, numerator, denominator, year) => `${share}: ${numerator} de ${denominator} (${year})`,
    notPublished: 'No publicado',
    hidden: 'Oculto: 10 o menos',
    hiddenBeside: 'Oculto: hablaría de unos pocos estudiantes',
    noPlan: 'Todavía no se ha calculado un plan',
    noDays: (on) => `Ninguno en el plan del ${on}`,
    planned: (figure, on) => `${figure} (plan del ${on})`,
    money: (revenue, cost, on) => `${revenue} de ingresos, ${cost} de gastos (plan del ${on})`,
  },
}
