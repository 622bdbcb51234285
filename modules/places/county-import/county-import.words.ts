import type { Language, Words } from '#platform/words.ts'
import { folderRefusalSentences } from '../county-figures/folder-refusal.words.ts'
import { problemSentence, publicFileWords, refusalSentence } from '../public-file/public-file.words.ts'
import type { ImportProblem, ImportRefusal } from './county-import.ts'

type Shape = {
  readonly practiceOnly: string
  readonly noFiles: string
  readonly nothingOfCounty: (code: string) => string
  readonly noSchools: (code: string) => string
  readonly codesRecycled: (file: string, count: number, of: number) => string
  readonly schoolsMissing: (file: string, names: string, count: number, of: number) => string
  readonly directoryMissing: (file: string, names: string, count: number, of: number) => string
  readonly stale: string
  readonly notStaged: string
  readonly nothingToUndo: (code: string) => string
  readonly standsOnIt: (what: string) => string
  readonly codeRecycled: string
  readonly andMore: (count: number) => string
}

const words: Words<Shape> = {
  en: {
    practiceOnly:
      'By page only your own county’s files come in. Use ./wellness county add to bring in another county.',
    noFiles: 'No file was sent. Choose at least one public file and send the form again.',
    nothingOfCounty: (code) =>
      `No file holds a row of county ${code}. Use the statewide files, or those cut to this county.`,
    noSchools: (code) =>
      `County ${code} has no schools yet and no file lists any. Add the state’s public schools file.`,
    codesRecycled: (file, count, of) =>
      `${file} gives the codes of ${count} closed schools to other schools (of ${of} rows; at most 2 in 100 may). Nothing was written. Download the file again, or ask its publisher.`,
    schoolsMissing: (file, names, count, of) =>
      `${file} leaves out ${count} of ${of} known schools, more than 5 in 100: ${names}. Nothing was written. If they have closed, add the state’s directory, which says so; else download the file again.`,
    directoryMissing: (file, names, count, of) =>
      `${file} leaves out ${count} of ${of} known schools, more than 5 in 100: ${names}. Nothing was written. Download the directory again; it may have been cut short.`,
    stale:
      'Another import was applied since this one was checked. Nothing was written. Check the files again to see what they change now.',
    notStaged: 'This import is not waiting: it was applied or dropped. Nothing was written.',
    nothingToUndo: (code) => `County ${code} has no import to take back.`,
    standsOnIt: (what) =>
      `The last import stays, since something stands on what it brought: ${what}. Take that back first.`,
    codeRecycled: 'is the code of a school that closed, now given to another school',
    andMore: (count) => `and ${count} more`,
  },
  es: {
    practiceOnly:
      'Por página solo entran los archivos de su propio condado. Use ./wellness county add para traer otro condado.',
    noFiles: 'No se envió ningún archivo. Elija al menos un archivo público y envíe de nuevo el formulario.',
    nothingOfCounty: (code) =>
      `Ningún archivo tiene filas del condado ${code}. Use los archivos de todo el estado o los de este condado.`,
    noSchools: (code) =>
      `El condado ${code} aún no tiene escuelas y ningún archivo las lista. Añada el archivo estatal de escuelas públicas.`,
    codesRecycled: (file, count, of) =>
      `${file} da a otras escuelas los códigos de ${count} escuelas cerradas (de ${of} filas; como mucho 2 de cada 100). No se escribió nada. Descargue de nuevo el archivo o pregunte a quien lo publica.`,
    schoolsMissing: (file, names, count, of) =>
      `${file} omite ${count} de ${of} escuelas conocidas, más de 5 de cada 100: ${names}. No se escribió nada. Si cerraron, añada el directorio estatal, que lo dice; si no, descargue de nuevo el archivo.`,
    directoryMissing: (file, names, count, of) =>
      `${file} omite ${count} de ${of} escuelas conocidas, más de 5 de cada 100: ${names}. No se escribió nada. Descargue de nuevo el directorio; quizá quedó cortado.`,
    stale:
      'Otra importación se aplicó después de revisar esta. No se escribió nada. Revise de nuevo los archivos para ver qué cambian ahora.',
    notStaged: 'Esta importación ya no espera: se aplicó o se descartó. No se escribió nada.',
    nothingToUndo: (code) => `El condado ${code} no tiene ninguna importación que deshacer.`,
    standsOnIt: (what) =>
      `La última importación se queda, porque algo se apoya en lo que trajo: ${what}. Deshaga eso primero.`,
    codeRecycled: 'es el código de una escuela que cerró, dado ahora a otra escuela',
    andMore: (count) => `y ${count} más`,
  },
}

/** Why nothing was written: one sentence for each file that stands in the way, or one for all. */
export function importRefusalSentences(refusal: ImportRefusal, language: Language = 'en'): readonly string[] {
  const said = words[language]
  switch (refusal.refusal) {
    case 'no_such_county':
    case 'no_such_folder':
    case 'files_disagree':
      return folderRefusalSentences(refusal, language)
    case 'files_refused':
      return refusal.files.map((file) => refusalSentence(file, language))
    case 'practice_county_only':
      return [said.practiceOnly]
    case 'no_files':
      return [said.noFiles]
    case 'nothing_of_county':
      return [said.nothingOfCounty(refusal.countyCode)]
    case 'no_schools':
      return [said.noSchools(refusal.countyCode)]
    case 'codes_recycled':
      return [said.codesRecycled(refusal.file, refusal.count, refusal.of)]
    case 'schools_missing':
      return [missingSentence(refusal, language)]
    case 'stale':
      return [said.stale]
    case 'not_staged':
      return [said.notStaged]
    case 'nothing_to_undo':
      return [said.nothingToUndo(refusal.countyCode)]
    case 'stands_on_it':
      return [said.standsOnIt(refusal.what.join('; '))]
  }
}

type Missing = Extract<ImportRefusal, { refusal: 'schools_missing' }>

function missingSentence({ file, list, missing, of }: Missing, language: Language): string {
  const said = words[language]
  const names = missing.slice(0, 5).map(({ name, code }) => `${name} (${code})`)
  if (missing.length > 5) names.push(said.andMore(missing.length - 5))
  const sentence = list === 'schools' ? said.schoolsMissing : said.directoryMissing
  return sentence(file, names.join(', '), missing.length, of)
}

/** What is wrong with a row: file, line, column, value, reason. */
export function importProblemSentence(problem: ImportProblem, language: Language = 'en'): string {
  if (problem.reason !== 'code_recycled') return problemSentence(problem, language)
  const { where, effects } = publicFileWords[language]
  const place = where(problem.file, problem.line, problem.column)
  return `${place}: "${problem.value}" ${words[language].codeRecycled}. ${effects.row_unusable}`
}

/** 'school calendars of Alder Unified, Birch Elementary and 3 more' */
export const calendarsStandWords: Words<(places: readonly string[]) => string> = {
  en: (places) => `school calendars of ${shortList(places, 'en')}`,
  es: (places) => `los calendarios escolares de ${shortList(places, 'es')}`,
}

/** The first three names, and how many more there are. */
function shortList(names: readonly string[], language: Language): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length <= 3 ? shown : `${shown} ${words[language].andMore(names.length - 3)}`
}
