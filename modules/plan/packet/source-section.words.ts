import type { Words } from '#platform/words.ts'
import type { Confidence } from '../assumption/assumption.ts'

export type SourceWords = {
  readonly assumptionHeading: string
  readonly assumptionLead: (count: string, unknown: string) => string
  readonly assumptionColumns: readonly [string, string, string, string, string]
  readonly fixed: string
  readonly range: (low: string, high: string) => string
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly sourceHeading: string
  readonly sourceLead: string
  readonly noSources: string
  readonly sourceColumns: readonly [string, string, string, string, string]
  readonly fileKinds: Readonly<Record<string, string>>
  readonly notSaid: string
  readonly madeHeading: string
  readonly made: (edition: string, model: string, day: string, enrollment: string) => string
  readonly sourcesInEnglish: string | null
}

export const sourceWords: Words<SourceWords> = {
  en: {
    assumptionHeading: 'What the plan takes as given',
    assumptionLead: (count, unknown) =>
      `All ${count} assumptions with their range, source and how well each is known. ${unknown} are unknown: nobody outside the county can say whether they hold. Any of them can be changed, and its effect seen, on the plan’s own pages.`,
    assumptionColumns: ['Assumption', 'Value', 'May be', 'Known', 'Source'],
    fixed: 'as given',
    range: (low, high) => `${low} to ${high}`,
    confidence: {
      measured: 'measured',
      published: 'published',
      secondary: 'from a second source',
      estimate: 'an estimate',
      unknown: 'not known',
    },
    sourceHeading: 'Public files',
    sourceLead:
      'Figures of schools come from these files. What a file leaves out or hides counts as not published, never as zero.',
    noSources: 'No list of files came with these figures.',
    sourceColumns: ['File', 'Publisher', 'School years', 'Retrieved on', 'Rows'],
    fileKinds: {
      schools: 'Enrollment of schools',
      directory: 'School directory',
      chronic_absence: 'Chronic absence',
      suspension: 'Suspension',
      academic_indicator: 'Academic indicator',
      support_staff: 'Support staff',
      unduplicated_count: 'Students by program',
      health_sites: 'Health center sites',
      facilities: 'Licensed facilities',
    },
    notSaid: '–',
    madeHeading: 'How it was made',
    made: (edition, model, day, enrollment) =>
      `Made on ${day} from public figures by Centers of Wellness, open-source software for county offices of education: data edition ${edition}, enrollment of ${enrollment}, plan model ${model}. The same edition, model and assumptions give the same figures on anyone’s computer. Dollars are constant: neither pay nor rates rise. It is a plan under the assumptions listed here and no forecast.`,
    sourcesInEnglish: null,
  },
  es: {
    assumptionHeading: 'Lo que el plan da por cierto',
    assumptionLead: (count, unknown) =>
      `Los ${count} supuestos con su rango, su fuente y qué tan bien se conoce cada uno. ${unknown} no se conocen: nadie de fuera del condado puede decir si son ciertos. Cualquiera se puede cambiar, y ver su efecto, en las páginas del plan.`,
    assumptionColumns: ['Supuesto', 'Valor', 'Puede ser', 'Se conoce', 'Fuente'],
    fixed: 'como se da',
    range: (low, high) => `${low} a ${high}`,
    confidence: {
      measured: 'medido',
      published: 'publicado',
      secondary: 'de segunda fuente',
      estimate: 'estimado',
      unknown: 'no se sabe',
    },
    sourceHeading: 'Archivos públicos',
    sourceLead:
      'Las cifras de las escuelas vienen de estos archivos. Lo que un archivo omite u oculta cuenta como no publicado, nunca como cero.',
    noSources: 'Con estas cifras no vino ninguna lista de archivos.',
    sourceColumns: ['Archivo', 'Publica', 'Años escolares', 'Obtenido el', 'Filas'],
    fileKinds: {
      schools: 'Inscripción de las escuelas',
      directory: 'Directorio de escuelas',
      chronic_absence: 'Ausentismo crónico',
      suspension: 'Suspensiones',
      academic_indicator: 'Indicador académico',
      support_staff: 'Personal de apoyo',
      unduplicated_count: 'Estudiantes por programa',
      health_sites: 'Centros de salud',
      facilities: 'Centros con licencia',
    },
    notSaid: '–',
    madeHeading: 'Cómo se hizo',
    made: (edition, model, day, enrollment) =>
      `Hecho el ${day} con cifras públicas por Centers of Wellness, un programa de código abierto para las oficinas de educación de los condados: edición de datos ${edition}, inscripción de ${enrollment}, modelo del plan ${model}. La misma edición, el mismo modelo y los mismos supuestos dan las mismas cifras en cualquier computadora. Los dólares son constantes: no suben ni los sueldos ni las tarifas. Es un plan bajo los supuestos que aquí se enumeran y no un pronóstico.`,
    sourcesInEnglish: 'Las fuentes se citan en inglés, como las publicó su autor.',
  },
}
