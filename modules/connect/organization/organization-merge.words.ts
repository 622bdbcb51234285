import type { Words } from '#platform/words.ts'
import type { MergeRefusal } from './organization-merge.ts'

export const mergeWords: Words<{
  readonly link: string
  readonly titleOf: (name: string) => string
  readonly lead: string
  readonly search: string
  readonly find: string
  readonly choose: string
  readonly noneFound: string
  readonly services: (count: string) => string
  readonly look: (name: string) => string
  readonly previewOf: (gone: string, kept: string) => string
  readonly moves: string
  readonly movesNone: string
  readonly parts: string
  readonly along: string
  readonly alongWhy: string
  readonly stays: (kept: string) => string
  readonly merge: string
  readonly history: string
  readonly merged: (name: string, day: string, by: string | null) => string
  readonly moved: (listings: string, parts: string) => string
  readonly undone: (day: string) => string
  readonly undo: string
  readonly refusals: Readonly<Record<MergeRefusal, string>>
}> = {
  en: {
    link: 'The same agency stands here twice',
    titleOf: (name) => `Make ${name} one with another record`,
    lead: 'Find the record that stays. You see what would move before anything is written, and you can take it back.',
    search: 'Part of the name of the record that stays',
    find: 'Find agencies',
    choose: 'Which record stays?',
    noneFound: 'No other agency has this in its name.',
    services: (count) => (count === '1' ? '1 service' : `${count} services`),
    look: (name) => `See what would move to ${name}`,
    previewOf: (gone, kept) => `${gone} would become one with ${kept}`,
    moves: 'Services that move',
    movesNone: 'It has no services.',
    parts: 'Agencies that would be a part of the one that stays',
    along: 'What goes along with each service',
    alongWhy: 'The record that stays does not say this. Families are told it as before.',
    stays: (kept) => `What ${kept} says of itself stays. Old links lead there.`,
    merge: 'Make them one',
    history: 'Records that became one with this agency',
    merged: (name, day, by) => `${name}, on ${day}${by === null ? '' : `, by ${by}`}`,
    moved: (listings, parts) => `Services that moved: ${listings}. Parts that moved: ${parts}.`,
    undone: (day) => `Taken back on ${day}.`,
    undo: 'Make them two again',
    refusals: {
      same: 'That is the same record.',
      part_of_other: 'One of them is a part of the other. Change that first.',
      gone_already: 'One of them became one with another record already.',
      too_many: 'It has 500 services or parts, or more. That is too many to move at once.',
      kept_has_gone: 'This record became one with another since. Take that back first.',
    },
  },
  es: {
    link: 'La misma agencia está aquí dos veces',
    titleOf: (name) => `Unir ${name} con otro registro`,
    lead: 'Busque el registro que se queda. Verá qué se mueve antes de que se escriba nada, y puede deshacerlo.',
    search: 'Parte del nombre del registro que se queda',
    find: 'Buscar agencias',
    choose: '¿Qué registro se queda?',
    noneFound: 'Ninguna otra agencia lleva esto en su nombre.',
    services: (count) => (count === '1' ? '1 servicio' : `${count} servicios`),
    look: (name) => `Ver qué pasaría a ${name}`,
    previewOf: (gone, kept) => `${gone} se uniría con ${kept}`,
    moves: 'Servicios que se mueven',
    movesNone: 'No tiene servicios.',
    parts: 'Agencias que serían parte de la que se queda',
    along: 'Lo que va con cada servicio',
    alongWhy: 'El registro que se queda no dice esto. Las familias lo leen como antes.',
    stays: (kept) => `Lo que ${kept} dice de sí se queda. Los enlaces de antes llevan allí.`,
    merge: 'Unirlos',
    history: 'Registros que se unieron con esta agencia',
    merged: (name, day, by) => `${name}, el ${day}${by === null ? '' : `, por ${by}`}`,
    moved: (listings, parts) => `Servicios movidos: ${listings}. Partes movidas: ${parts}.`,
    undone: (day) => `Deshecho el ${day}.`,
    undo: 'Separarlos otra vez',
    refusals: {
      same: 'Es el mismo registro.',
      part_of_other: 'Uno es parte del otro. Cambie eso primero.',
      gone_already: 'Uno de ellos ya se unió con otro registro.',
      too_many: 'Tiene 500 servicios o partes, o más. Son demasiados para moverlos juntos.',
      kept_has_gone: 'Este registro se unió después con otro. Deshaga eso primero.',
    },
  },
}
