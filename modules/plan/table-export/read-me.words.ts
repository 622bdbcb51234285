import type { Words } from '#platform/words.ts'

type Shape = {
  readonly sheet: string
  readonly title: (county: string) => string
  readonly whose: string
  readonly madeOn: string
  readonly dataEdition: string
  readonly enrollment: string
  readonly model: string
  readonly notes: string
  readonly noteLines: readonly string[]
  readonly definitions: readonly [string, string, string, string]
  readonly sources: readonly [string, string, string, string, string]
}

/** The first sheet of a workbook: what it is, whose, from what, and what every column means. */
export const readMeWords: Words<Shape> = {
  en: {
    sheet: 'Read me',
    title: (county: string) => `A clinical team for every school: ${county}`,
    whose: 'Whose plan',
    madeOn: 'Made on',
    dataEdition: 'Data edition',
    enrollment: 'Enrollment of',
    model: 'Plan model',
    notes: 'How to read it',
    noteLines: [
      'Money is in dollars to the cent; shares are fractions of one. The same figures stand on the plan’s pages and in its board packet.',
      'An empty cell is a figure that is not published or not known, never zero.',
      'An apostrophe before a text keeps a spreadsheet from running it as a formula; it is not part of the name.',
      'School codes are text: as numbers they would lose their leading zeros.',
      'This is a plan under the assumptions listed here and no forecast.',
    ],
    definitions: ['Sheet', 'Column', 'Unit', 'Meaning'],
    sources: ['Public file', 'Publisher', 'School years', 'Retrieved on', 'Rows'],
  },
  es: {
    sheet: 'Léame',
    title: (county) => `Un equipo clínico para cada escuela: ${county}`,
    whose: 'De quién es el plan',
    madeOn: 'Hecho el',
    dataEdition: 'Edición de datos',
    enrollment: 'Inscripción de',
    model: 'Modelo del plan',
    notes: 'Cómo leerlo',
    noteLines: [
      'El dinero está en dólares con centavos; las partes son fracciones de uno. Las mismas cifras están en las páginas del plan y en su paquete para la junta.',
      'Una celda vacía es una cifra no publicada o no conocida, nunca cero.',
      'Un apóstrofo ante un texto evita que la hoja de cálculo lo ejecute como fórmula; no es parte del nombre.',
      'Los códigos de escuela son texto: como números perderían sus ceros iniciales.',
      'Este es un plan con los supuestos que aquí se listan y no un pronóstico.',
      'Ninguna persona ha puesto todavía su nombre a esta traducción. Las fuentes se dan como están escritas, en inglés.',
    ],
    definitions: ['Hoja', 'Columna', 'Unidad', 'Significado'],
    sources: ['Archivo público', 'Quién lo publica', 'Años escolares', 'Bajado el', 'Filas'],
  },
}
