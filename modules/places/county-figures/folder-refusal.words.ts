import type { Language, Words } from '#platform/words.ts'
import { refusalSentence } from '../public-file/public-file.words.ts'
import type { Disagreement } from './merge-rows.ts'
import type { FolderRefusal } from './read-county-folder.ts'

type Shape = {
  readonly noCounty: (code: string) => string
  readonly noFolder: (folder: string) => string
  readonly noSchools: (code: string | null, folder: string) => string
  readonly disagree: (one: Disagreement, others: number) => string
}

export const folderRefusalWords: Words<Shape> = {
  en: {
    noCounty: (code) =>
      `There is no county ${code}. California's counties are 01 to 58, and 34 is Sacramento.`,
    noFolder: (folder) => `There is no folder ${folder}. Name the folder that holds the public files.`,
    noSchools: (code, folder) =>
      `No file in ${folder} lists schools${code === null ? '' : ` of county ${code}`}. Add the state's public schools file.`,
    disagree: ({ figure, key, first, second }, others) =>
      `${first.file} (line ${first.line}) and ${second.file} (line ${second.line}) disagree on ${figure} of ${key}: ${first.value} and ${second.value}${others === 0 ? '' : `, and on ${others} more figures`}. Keep the newer file and take the other out of the folder.`,
  },
  es: {
    noCounty: (code) =>
      `No existe el condado ${code}. Los condados de California van de 01 a 58; Sacramento es el 34.`,
    noFolder: (folder) =>
      `No existe la carpeta ${folder}. Indique la carpeta que contiene los archivos públicos.`,
    noSchools: (code, folder) =>
      `Ningún archivo de ${folder} contiene escuelas${code === null ? '' : ` del condado ${code}`}. Añada el archivo estatal de escuelas públicas.`,
    disagree: ({ figure, key, first, second }, others) =>
      `${first.file} (línea ${first.line}) y ${second.file} (línea ${second.line}) no coinciden en ${figure} de ${key}: ${first.value} y ${second.value}${others === 0 ? '' : `, ni en otras ${others} cifras`}. Conserve el archivo más nuevo y saque el otro de la carpeta.`,
  },
}

/** One sentence for each file that stands in the way, or one for the whole folder. */
export function folderRefusalSentences(refusal: FolderRefusal, language: Language = 'en'): readonly string[] {
  const words = folderRefusalWords[language]
  switch (refusal.refusal) {
    case 'no_such_county':
      return [words.noCounty(refusal.countyCode)]
    case 'no_such_folder':
      return [words.noFolder(refusal.folder)]
    case 'no_schools':
      return [words.noSchools(refusal.countyCode, refusal.folder)]
    case 'file_refused':
      return refusal.files.map((file) => refusalSentence(file, language))
    case 'files_disagree': {
      const [one] = refusal.disagreements
      return one === undefined ? [] : [words.disagree(one, refusal.disagreements.length - 1)]
    }
  }
}
