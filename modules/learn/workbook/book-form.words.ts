import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: (name: string) => string
  readonly phase: (label: string, title: string) => string
  readonly product: string
  readonly howTo: string
  readonly day: string
  readonly foot: (edition: number, draft: boolean) => string
  readonly pageNumber: string
}

/** What stands on every printed workbook beside its own questions. */
export const bookFormWords: Words<Shape> = {
  en: {
    title: (name) => `Workbook: ${name}`,
    phase: (label, title) => `Phase ${label}: ${title}`,
    product: 'Centers of Wellness',
    howTo:
      'Type into the boxes, or print these pages and write. Save the file when you are done. Then open this workbook on the web and upload the file: each answer goes back to its place, and nothing is written over without asking you. Name no student on these pages.',
    day: 'Month/day/year.',
    foot: (edition, draft) => `Centers of Wellness · edition ${edition}${draft ? ' · draft' : ''}`,
    pageNumber: 'Page {page} of {pages}',
  },
  es: {
    title: (name) => `Cuaderno: ${name}`,
    phase: (label, title) => `Fase ${label}: ${title}`,
    product: 'Centros de Bienestar',
    howTo:
      'Escriba en los cuadros, o imprima las hojas y escriba a mano. Al terminar, guarde el archivo. Luego abra este cuaderno en la web y suba el archivo: cada respuesta vuelve a su lugar y nada se cambia sin preguntarle. No ponga el nombre de ningún estudiante en estas hojas.',
    day: 'Mes/día/año.',
    foot: (edition, draft) => `Centros de Bienestar · edición ${edition}${draft ? ' · borrador' : ''}`,
    pageNumber: 'Página {page} de {pages}',
  },
}
