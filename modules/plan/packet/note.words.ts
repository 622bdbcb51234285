import type { Language } from '#platform/words.ts'
import type { Run } from './packet-block.ts'

/** Notes come from the plan as English sentences; these are the same in Spanish, with what varies kept. */
const spanishNotes: readonly (readonly [english: RegExp, spanish: (...kept: readonly string[]) => string])[] =
  [
    [
      /^All instruction is virtual.*/,
      () =>
        'Toda la enseñanza es virtual: el equipo trabaja a distancia y ningún clínico está en un plantel.',
    ],
    [
      /^Its figures are those of a school for adults.*/,
      () => 'Sus cifras son las de una escuela para adultos: se cuenta aparte y abre al final.',
    ],
    [
      /^A juvenile court school.*/,
      () =>
        'Escuela de tribunal juvenil: la atención allí se acuerda con el tribunal y puede que Medi-Cal no la pague.',
    ],
    [
      /^A visit brings no money here.*/,
      () => 'Aquí una visita no trae dinero; ningún número de visitas paga el equipo.',
    ],
    [
      /^Visits cannot pay for this team.*/,
      () =>
        'Las visitas no pueden pagar este equipo con ninguna demanda: en sus días de clínico no caben suficientes.',
    ],
    [
      /^Not published: (.*)\.$/,
      (pieces = '') => `Sin publicar: ${pieces.split(', ').map(spanishPiece).join(', ')}.`,
    ],
    [
      /^Some support staff roles were left empty.*/,
      () => 'En su informe quedaron vacíos algunos puestos de apoyo; cuentan como ninguno.',
    ],
    [
      /^Two public files place it.*/,
      () => 'Dos archivos públicos la sitúan a más de dos kilómetros de distancia entre sí.',
    ],
    [
      /^A health center site of its name.*/,
      () =>
        'En su terreno hay un centro de salud con su nombre: cuenta como abierta hasta que el condado diga otra cosa.',
    ],
    [/^No plan opens it.*/, () => 'Ningún plan la abre; sus cifras son las de un año asentado.'],
    [
      /^Already served by (.*?)(?: since (.*))?\.$/,
      (by = '', since = '') => `Ya la atiende ${by}${since && ` desde ${since}`}.`,
    ],
    [/^The county has marked it as not to be served\.$/, () => 'El condado la marcó para no atenderla.'],
    [/^The county wants it opened in (\d+)\.$/, (year = '') => `El condado quiere que abra en ${year}.`],
    [/^The county wants it early.*/, () => 'El condado la quiere pronto: cuenta doble.'],
    [
      /^No plan fits these assumptions.*/,
      () =>
        'Ningún plan cabe en estos supuestos: esto es lo que pasa si no abre nada nuevo y no se hace nada.',
    ],
  ]

const spanishPieces: Readonly<Record<string, string>> = {
  disadvantage: 'desventaja',
  'chronic absence': 'ausentismo crónico',
  suspension: 'suspensiones',
  'support staff': 'personal de apoyo',
}
const spanishPiece = (piece: string): string => spanishPieces[piece] ?? piece

/** A note in the reader's language; a sentence that has none stays English and is marked so for a screen reader. */
export function noteRuns(note: string, language: Language): readonly Run[] {
  if (language === 'en') return [note]
  return note.split(/(?<=[.])\s+(?=[A-Z])/).flatMap((sentence, index): Run[] => {
    const run = spanishNote(sentence)
    return index === 0 ? [run] : [' ', run]
  })
}

function spanishNote(sentence: string): Run {
  for (const [english, spanish] of spanishNotes) {
    const match = english.exec(sentence)
    if (match !== null) return spanish(...match.slice(1))
  }
  return { english: sentence }
}
