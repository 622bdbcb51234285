import type { Language, Words } from '#platform/words.ts'
import type { DownloadFailure, DownloadProgress, DownloadReason } from './public-file.client.ts'

type Shape = {
  readonly reasons: Readonly<Record<DownloadReason, (detail: string) => string>>
  readonly failed: (file: string, address: string, reason: string, page: string) => string
  readonly progress: (number: number, count: number, file: string, size: string) => string
  readonly megabytes: (received: string, total: string | null) => string
}

export const downloadWords: Words<Shape> = {
  en: {
    reasons: {
      unreachable: (detail) => `the server cannot be reached${detail === '' ? '' : ` (${detail})`}`,
      too_slow: (detail) => `nothing came for ${detail} seconds`,
      not_found: () => 'the file is no longer at this address',
      server_refused: (detail) => `the server answered ${detail}`,
      web_page: () => 'the server sent a web page instead of the file',
      too_large: () => 'it is far larger than the file should be',
      cut_short: () => 'it broke off before its end',
      unsafe_address: () => 'the server sent us on to an address without encryption',
      canceled: () => 'it was canceled',
    },
    failed: (file, address, reason, page) =>
      `${file} could not be downloaded from ${address}: ${reason}. Save it yourself from ${page} into a folder and add the county with --from FOLDER.`,
    progress: (number, count, file, size) => `${number} of ${count}: ${file}, ${size}`,
    megabytes: (received, total) => (total === null ? `${received} MB` : `${received} of ${total} MB`),
  },
  es: {
    reasons: {
      unreachable: (detail) => `no se puede llegar al servidor${detail === '' ? '' : ` (${detail})`}`,
      too_slow: (detail) => `no llegó nada durante ${detail} segundos`,
      not_found: () => 'el archivo ya no está en esa dirección',
      server_refused: (detail) => `el servidor respondió ${detail}`,
      web_page: () => 'el servidor envió una página web en lugar del archivo',
      too_large: () => 'es mucho mayor de lo que debería ser',
      cut_short: () => 'se interrumpió antes del final',
      unsafe_address: () => 'el servidor remitió a una dirección sin cifrado',
      canceled: () => 'se canceló',
    },
    failed: (file, address, reason, page) =>
      `No se pudo descargar ${file} de ${address}: ${reason}. Guárdelo usted desde ${page} en una carpeta y añada el condado con --from CARPETA.`,
    progress: (number, count, file, size) => `${number} de ${count}: ${file}, ${size}`,
    megabytes: (received, total) => (total === null ? `${received} MB` : `${received} de ${total} MB`),
  },
}

/** One sentence: which file, from where, why not, and what to do instead. */
export function downloadSentence(failure: DownloadFailure, language: Language = 'en'): string {
  const words = downloadWords[language]
  const reason = words.reasons[failure.reason](failure.detail ?? '')
  return words.failed(failure.file, failure.address, reason, failure.landingPage)
}

/** '3 of 11: suspension23.txt, 12.4 of 25.1 MB' */
export function progressSentence(progress: DownloadProgress, language: Language = 'en'): string {
  const words = downloadWords[language]
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)
  const total = progress.totalBytes === null ? null : megabytes(progress.totalBytes)
  const size = words.megabytes(megabytes(progress.receivedBytes), total)
  return words.progress(progress.number, progress.count, progress.file, size)
}
