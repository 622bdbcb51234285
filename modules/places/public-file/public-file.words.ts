import type { Language, Words } from '#platform/words.ts'
import type { FileRefusal, FileRefusalReason, ProblemReason, RowProblem } from './public-file.ts'

type Shape = {
  readonly reasons: Readonly<Record<ProblemReason, string>>
  readonly effects: Readonly<Record<RowProblem['effect'], string>>
  readonly refusals: Readonly<Record<FileRefusalReason, (detail: string) => string>>
  readonly where: (file: string, line: number | null, column: string | null) => string
  readonly first: string
}

/** What is wrong with a cell, and why a whole file is left out: what, where, how to mend. */
export const publicFileWords: Words<Shape> = {
  en: {
    reasons: {
      bad_cds:
        'is not a County-District-School code of 14 digits; a spreadsheet may have dropped its leading zero',
      code_mismatch: 'is another school than the district and school codes beside it',
      county_mismatch: 'names another county than the code of the row',
      practice_code: 'is of county 00, the practice county, which only practice mode reads',
      missing: 'is empty and must not be',
      not_a_number: 'is not a number',
      negative: 'is below zero',
      numerator_over_denominator: 'counts more students than there are',
      rate_disagrees: 'differs by more than 0.05 from the counts it is made of',
      share_disagrees: 'differs by more than 0.05 from the count and the enrollment',
      unknown_year: 'is not a school year such as 2025-26',
      unknown_code: 'is not one of the values this column can have',
      outside_california: 'lies outside California; latitude and longitude may have changed places',
      duplicate_key: 'stands in this file a second time',
      column_count: 'has more or fewer cells than the header has columns',
      quotes_broken: 'has a quotation mark that does not close',
      not_a_day: 'is not a day',
      bad_npi: 'is no national provider identifier: its check digit fails',
      bad_phone: 'is not a telephone number',
      street_without_number: 'has no street number',
    },
    effects: {
      row_unusable: 'The row is left out.',
      value_set_aside: 'The cell is left empty, the row is kept.',
      value_doubted: 'It is kept as it is.',
    },
    where: (file, line, column) =>
      [file, line === null ? null : `line ${line}`, column === null ? null : `column "${column}"`]
        .filter((part) => part !== null)
        .join(', '),
    first: 'The first one:',
    refusals: {
      empty: () => 'holds no rows. Download it again.',
      unknown_header: () =>
        'has a header that is not known here. Use the file as its publisher offers it, with its header row, or take it out of the folder.',
      columns_missing: (detail) =>
        `lacks these columns: ${detail}. Use the file as its publisher offers it, without renaming or removing columns.`,
      column_twice: (detail) => `has the column "${detail}" twice. Remove one of them.`,
      not_a_table: (detail) =>
        `is not a table of text${detail === '' ? '' : ` but a ${detail}`}. Save it as CSV, or download the text file.`,
      last_line_cut: () => 'ends in the middle of a line. The download was cut short: download it again.',
      archive_cut: () => 'is a gzip file without its end. The download was cut short: download it again.',
      archive_broken: () => 'is a gzip file that cannot be unpacked. Download it again.',
      encoding_broken: (detail) =>
        `is not written in one encoding (${detail}). Download it again, or save it as UTF-8.`,
      encoding_utf16: () => 'is not UTF-8 (it is UTF-16, or no text). Save it as "CSV UTF-8".',
      letters_garbled: (detail) =>
        `has garbled letters ("${detail}"): a program read it in the wrong encoding and saved it. Download it again.`,
      quote_never_closed: () => 'opens a quotation mark that never closes. Download it again.',
      too_many_unusable: (detail) =>
        `has too many rows that cannot be used (${detail}; at most 2 in 100 may be). Download it again, or mend those rows.`,
      too_large: () => 'is larger than any file of its publisher. Download it again.',
      unreadable: (detail) => `cannot be read (${detail}). See that it is there and may be read.`,
    },
  },
  es: {
    reasons: {
      bad_cds:
        'no es un código de condado, distrito y escuela de 14 dígitos; una hoja de cálculo pudo quitarle el cero inicial',
      code_mismatch: 'es otra escuela que la de los códigos de distrito y escuela que están al lado',
      county_mismatch: 'nombra otro condado que el código de la fila',
      practice_code: 'es del condado 00, el de práctica, que solo se lee en modo de práctica',
      missing: 'está vacío y no debe estarlo',
      not_a_number: 'no es un número',
      negative: 'es menor que cero',
      numerator_over_denominator: 'cuenta más estudiantes de los que hay',
      rate_disagrees: 'difiere en más de 0.05 de las cuentas de las que sale',
      share_disagrees: 'difiere en más de 0.05 de la cuenta y la matrícula',
      unknown_year: 'no es un año escolar como 2025-26',
      unknown_code: 'no es uno de los valores que admite esta columna',
      outside_california: 'queda fuera de California; quizá la latitud y la longitud están cambiadas',
      duplicate_key: 'aparece por segunda vez en este archivo',
      column_count: 'tiene más o menos celdas que columnas el encabezado',
      quotes_broken: 'tiene una comilla que no se cierra',
      not_a_day: 'no es una fecha',
      bad_npi: 'no es un identificador nacional de proveedor: falla su dígito de control',
      bad_phone: 'no es un número de teléfono',
      street_without_number: 'no tiene número de calle',
    },
    effects: {
      row_unusable: 'La fila se deja fuera.',
      value_set_aside: 'La celda queda vacía y la fila se conserva.',
      value_doubted: 'Se conserva tal como está.',
    },
    where: (file, line, column) =>
      [file, line === null ? null : `línea ${line}`, column === null ? null : `columna "${column}"`]
        .filter((part) => part !== null)
        .join(', '),
    first: 'La primera:',
    refusals: {
      empty: () => 'no contiene filas. Descárguelo de nuevo.',
      unknown_header: () =>
        'tiene un encabezado que aquí no se conoce. Use el archivo tal como lo ofrece quien lo publica, con su fila de encabezado, o sáquelo de la carpeta.',
      columns_missing: (detail) =>
        `no tiene estas columnas: ${detail}. Use el archivo tal como lo ofrece quien lo publica, sin renombrar ni quitar columnas.`,
      column_twice: (detail) => `tiene dos veces la columna "${detail}". Quite una de ellas.`,
      not_a_table: (detail) =>
        `no es una tabla de texto${detail === '' ? '' : ` sino un archivo ${detail}`}. Guárdelo como CSV o descargue el archivo de texto.`,
      last_line_cut: () => 'termina a mitad de una línea. La descarga se cortó: descárguelo de nuevo.',
      archive_cut: () => 'es un archivo gzip sin su final. La descarga se cortó: descárguelo de nuevo.',
      archive_broken: () => 'es un archivo gzip que no se puede descomprimir. Descárguelo de nuevo.',
      encoding_broken: (detail) =>
        `no está escrito en una sola codificación (${detail}). Descárguelo de nuevo o guárdelo como UTF-8.`,
      encoding_utf16: () => 'no es UTF-8 (es UTF-16, o no es texto). Guárdelo como "CSV UTF-8".',
      letters_garbled: (detail) =>
        `tiene letras estropeadas ("${detail}"): un programa lo leyó con otra codificación y lo guardó. Descárguelo de nuevo.`,
      quote_never_closed: () => 'abre una comilla que nunca se cierra. Descárguelo de nuevo.',
      too_many_unusable: (detail) =>
        `tiene demasiadas filas que no sirven (${detail}; como mucho 2 de cada 100). Descárguelo de nuevo o corrija esas filas.`,
      too_large: () => 'es mayor que cualquier archivo de quien lo publica. Descárguelo de nuevo.',
      unreadable: (detail) => `no se puede leer (${detail}). Compruebe que está ahí y que se puede leer.`,
    },
  },
}

/** 'schools.csv, line 7, column "enrollment_total": "-3" is below zero. The row is left out.' */
export function problemSentence(problem: RowProblem, language: Language = 'en'): string {
  const words = publicFileWords[language]
  const place = words.where(problem.file, problem.line, problem.column)
  const value = problem.value === null || problem.value === '' ? '' : `"${problem.value.slice(0, 60)}" `
  return `${place}: ${value}${words.reasons[problem.reason]}. ${words.effects[problem.effect]}`
}

/** 'suspension25.txt, line 812 ends in the middle of a line. The download was cut short: download it again.' */
export function refusalSentence(refusal: FileRefusal, language: Language = 'en'): string {
  const words = publicFileWords[language]
  const said = words.refusals[refusal.reason](refusal.detail ?? '')
  const sentence = `${words.where(refusal.file, refusal.line, null)} ${said}`
  if (refusal.firstProblem === null || refusal.reason !== 'too_many_unusable') return sentence
  return `${sentence} ${words.first} ${problemSentence(refusal.firstProblem, language)}`
}
