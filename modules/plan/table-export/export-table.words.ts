import type { Words } from '#platform/words.ts'
import type { Confidence } from '../assumption/assumption.ts'
import type { Standing } from '../team/team.ts'
import type { ExportTableName } from './export-table.ts'

type Shape = {
  readonly titles: Readonly<Record<ExportTableName, readonly [title: string, about: string]>>
  readonly standings: Readonly<Record<Standing, string>>
  readonly opens: { readonly now: string; readonly never: string }
  readonly never: string
  readonly planAsItStands: string
  readonly confidences: Readonly<Record<Confidence, string>>
}

export const exportTableWords: Words<Shape> = {
  en: {
    titles: {
      schools: [
        'Schools',
        'Every school of the county with its need, its team and its settled year, opened or not. A settled year has no beginning in it: no ramp, no vacancy, no late payment.',
      ],
      districts: ['Districts', 'The schools of each district added up, in settled years.'],
      years: [
        'Years',
        'What is really earned and spent in each school year of the plan, beginnings and late payments included.',
      ],
      months: ['Months', 'Cash month by month. What is earned in a month is received later.'],
      circuits: [
        'Circuits',
        'Small schools that share one clinician on the same days all year, and part-time posts that nobody shares.',
      ],
      assumptions: [
        'Assumptions',
        'Every value the plan takes as given, with its source and how well it is known.',
      ],
      events: ['Events', 'What one named event alone would do to the plan as it stands.'],
    },
    standings: {
      served: 'served on campus',
      remote: 'served remotely',
      adult_serving: 'serves adults',
      court: 'court school',
    },
    opens: { now: 'open now', never: 'not within the plan' },
    never: 'never',
    planAsItStands: 'The plan as it stands',
    confidences: {
      measured: 'measured',
      published: 'published',
      secondary: 'secondary',
      estimate: 'estimate',
      unknown: 'unknown',
    },
  },
  es: {
    titles: {
      schools: [
        'Escuelas',
        'Todas las escuelas del condado con su necesidad, su equipo y su año asentado, abiertas o no. Un año asentado no tiene comienzos: ni arranque, ni vacantes, ni pagos tardíos.',
      ],
      districts: ['Distritos', 'Las escuelas de cada distrito sumadas, en años asentados.'],
      years: [
        'Años',
        'Lo que de verdad se gana y se gasta en cada año escolar del plan, con comienzos y pagos tardíos.',
      ],
      months: ['Meses', 'El efectivo mes por mes. Lo que se gana en un mes se recibe después.'],
      circuits: [
        'Circuitos',
        'Escuelas pequeñas que comparten un clínico los mismos días todo el año, y puestos de tiempo parcial que nadie comparte.',
      ],
      assumptions: [
        'Supuestos',
        'Cada valor que el plan da por hecho, con su fuente y qué tan bien se conoce.',
      ],
      events: ['Sucesos', 'Lo que un suceso con nombre, él solo, haría al plan tal como está.'],
    },
    standings: {
      served: 'atendida en el plantel',
      remote: 'atendida a distancia',
      adult_serving: 'atiende a adultos',
      court: 'escuela de tribunal',
    },
    opens: { now: 'abierta hoy', never: 'no dentro del plan' },
    never: 'nunca',
    planAsItStands: 'El plan tal como está',
    confidences: {
      measured: 'medido',
      published: 'publicado',
      secondary: 'de segunda fuente',
      estimate: 'estimado',
      unknown: 'no se sabe',
    },
  },
}
