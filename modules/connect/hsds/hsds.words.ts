import type { Words } from '#platform/words.ts'
import type { LookRefusal, MoveRefusal } from './directory-import.ts'

export const hsdsWords: Words<{
  readonly title: (county: string) => string
  readonly short: string
  readonly lead: string
  readonly file: string
  readonly fileHint: string
  readonly look: string
  readonly take: string
  readonly takeWhy: string
  readonly refusals: Readonly<Record<LookRefusal | MoveRefusal, string>>
  readonly wouldBring: (count: string) => string
  readonly known: (count: string) => string
  readonly leftOut: (count: string) => string
  readonly twins: (count: string) => string
  readonly problems: (count: string) => string
  readonly at: string
  readonly problem: string
  readonly apply: string
  readonly applied: (day: string) => string
  readonly undo: string
  readonly undoWhy: string
  readonly undone: (day: string) => string
  readonly earlier: string
  readonly waits: string
  readonly more: string
}> = {
  en: {
    title: (county) => `Bring a directory into ${county}`,
    short: 'Bring in a directory',
    lead: 'Another directory in the HSDS 3.0 format, as JSON or as CSV tables in a zip, or the CSV tables of an Ohana directory (HSDS 1) in a zip. You see what it would bring before anything is written, and can take it back.',
    file: 'HSDS 3.0 or Ohana file',
    fileHint:
      'JSON: a list of services, or of agencies with their services, bare or under “contents”. CSV: a zip of the HSDS 3.0 tables, with or without datapackage.json, or of Ohana’s organizations.csv, locations.csv, services.csv and the others. Their columns tell which they are. Up to 20 MB and 25,000 services.',
    look: 'Look at it',
    take: 'Take the county’s directory along',
    takeWhy: 'Everything families can find, as HSDS 3.0. Nothing of a person.',
    refusals: {
      not_hsds:
        'That is neither a list of HSDS 3.0 services in JSON nor a zip with a table of services, of HSDS 3.0 or Ohana. Nothing was written.',
      not_zip: 'That zip is broken. Nothing was written.',
      zip_too_many: 'That zip holds more than 64 files. Nothing was written.',
      zip_too_large: 'That zip would unpack to more than 150 MB. Nothing was written.',
      zip_unsafe:
        'That zip is encrypted, holds folders in folders or two files of one name. Nothing was written.',
      nothing_usable: 'No service in the file can be used. Nothing was written.',
      already_applied: 'This was written already.',
      waits_no_more:
        'What was read is gone: it is kept for 30 days, unless the database is stopped hard. Look at the file again.',
      not_applied: 'This was never written, so there is nothing to take back.',
      already_undone: 'This was taken back already.',
    },
    wouldBring: (count) => `Listings that would come in, each as not yet called: ${count}`,
    known: (count) => `Came in before and stay as they are: ${count}`,
    leftOut: (count) => `Left out, since their publisher calls them inactive: ${count}`,
    twins: (count) => `Left out, since they seem to be here already, by name and zip: ${count}`,
    problems: (count) => `Parts that cannot be used: ${count}`,
    at: 'Where in the file',
    problem: 'What is wrong',
    apply: 'Write it into the directory',
    applied: (day) => `Written on ${day}.`,
    undo: 'Take it back',
    undoWhy: 'Listings that someone has found true since then stay.',
    undone: (day) => `Taken back on ${day}.`,
    earlier: 'Brought in before',
    waits: 'Looked at, not written',
    more: 'Only the first 200 are shown.',
  },
  es: {
    title: (county) => `Traer un directorio para ${county}`,
    short: 'Traer un directorio',
    lead: 'Otro directorio en el formato HSDS 3.0, como JSON o como tablas CSV en un zip, o las tablas CSV de un directorio Ohana (HSDS 1) en un zip. Usted ve qué traería antes de escribir nada, y puede deshacerlo.',
    file: 'Archivo HSDS 3.0 u Ohana',
    fileHint:
      'JSON: una lista de servicios, o de agencias con sus servicios, sola o bajo «contents». CSV: un zip de las tablas HSDS 3.0, con o sin datapackage.json, o de organizations.csv, locations.csv, services.csv y las demás de Ohana. Sus columnas dicen cuáles son. Hasta 20 MB y 25,000 servicios.',
    look: 'Revisarlo',
    take: 'Llevarse el directorio del condado',
    takeWhy: 'Todo lo que las familias pueden encontrar, como HSDS 3.0. Nada de una persona.',
    refusals: {
      not_hsds:
        'No es una lista de servicios HSDS 3.0 en JSON ni un zip con una tabla de servicios, HSDS 3.0 u Ohana. No se escribió nada.',
      not_zip: 'Ese zip está roto. No se escribió nada.',
      zip_too_many: 'Ese zip tiene más de 64 archivos. No se escribió nada.',
      zip_too_large: 'Ese zip ocuparía más de 150 MB. No se escribió nada.',
      zip_unsafe:
        'Ese zip está cifrado, tiene carpetas dentro de carpetas o dos archivos con el mismo nombre. No se escribió nada.',
      nothing_usable: 'Ningún servicio del archivo se puede usar. No se escribió nada.',
      already_applied: 'Esto ya se escribió.',
      waits_no_more:
        'Lo que se leyó ya no está: se guarda 30 días, salvo que la base de datos se detenga de golpe. Revise el archivo otra vez.',
      not_applied: 'Esto nunca se escribió; no hay nada que deshacer.',
      already_undone: 'Esto ya se deshizo.',
    },
    wouldBring: (count) => `Lugares que entrarían, cada uno como aún no llamado: ${count}`,
    known: (count) => `Ya habían entrado y quedan como están: ${count}`,
    leftOut: (count) => `Quedan fuera porque su editor los llama inactivos: ${count}`,
    twins: (count) => `Quedan fuera porque parecen estar aquí, por nombre y código postal: ${count}`,
    problems: (count) => `Partes que no se pueden usar: ${count}`,
    at: 'Dónde en el archivo',
    problem: 'Qué está mal',
    apply: 'Escribirlo en el directorio',
    applied: (day) => `Escrito el ${day}.`,
    undo: 'Deshacerlo',
    undoWhy: 'Los lugares que alguien confirmó desde entonces se quedan.',
    undone: (day) => `Deshecho el ${day}.`,
    earlier: 'Traídos antes',
    waits: 'Revisado, sin escribir',
    more: 'Solo se muestran los primeros 200.',
  },
}
