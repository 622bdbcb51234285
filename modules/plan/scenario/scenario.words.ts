import type { Words } from '#platform/words.ts'
import type { ConfirmRefusal, KeepRefusal, ShareRefusal } from './scenario.rules.ts'
import { longestName, type ScenarioState } from './scenario.ts'

export type ScenarioWords = {
  readonly title: string
  readonly lead: string
  readonly caption: string
  readonly columns: readonly [name: string, state: string, made: string, changes: string, compare: string]
  readonly states: Readonly<Record<ScenarioState, string>>
  readonly confirmedBy: (name: string, day: string) => string
  readonly withdrawnOn: (day: string) => string
  readonly changes: (count: string) => string
  readonly compare: string
  readonly comparePlain: string
  readonly none: string
  readonly noneWhy: string
  readonly link: string
  readonly keepHeading: string
  readonly keepLead: string
  readonly keepPlain: string
  readonly keepHow: string
  readonly name: string
  readonly nameHint: string
  readonly keep: string
  readonly refusals: Readonly<Record<KeepRefusal | ConfirmRefusal | ShareRefusal, string>>
  readonly problemTitle: string
  readonly draftOf: (name: string) => string
  readonly keptOn: (day: string, edition: string) => string
  readonly confirmAs: (name: string, day: string) => string
  readonly confirmLead: string
  readonly inside: string
  readonly sharedBy: (name: string, day: string) => string
  readonly without: (heldBack: number) => string
  readonly shareHeading: string
  readonly shareLead: string
  readonly held: string
  readonly heldHint: string
  readonly shareAs: (name: string, day: string) => string
  readonly endSharing: string
  readonly endSharingLead: string
  readonly withdraw: string
  readonly withdrawLead: string
  readonly workOutFirst: string
  readonly figuresChanged: (edition: string) => string
  readonly unreadable: string
  readonly all: string
}

export const scenarioWords: Words<ScenarioWords> = {
  en: {
    title: 'Plans of the county office',
    lead: 'Plans that the county office keeps by name. A draft is being thought about; a confirmed one has somebody who stands by it. Everything else on these pages is the product’s or a visitor’s.',
    caption: 'Newest first',
    columns: ['Plan', 'State', 'Kept on', 'Changes', 'Compare'],
    states: { draft: 'Draft', confirmed: 'Confirmed', withdrawn: 'Taken back' },
    confirmedBy: (name, day) => `Confirmed by ${name} on ${day}`,
    withdrawnOn: (day) => `Taken back on ${day}`,
    changes: (count) => `${count} changed`,
    compare: 'With the plain plan',
    comparePlain: 'Compare with the plain plan',
    none: 'There is no plan of the county office to read here yet',
    noneWhy:
      'Its director or coordinator keeps one from any plan they have changed. Outside the county office one is read once they share it.',
    link: 'Plans of the county office',
    keepHeading: 'Keep this plan as a draft',
    keepLead:
      'It is kept with the assumptions that were changed and the day it counts from. Only people of this county read it until one of you shares it outside.',
    keepPlain: 'Nothing is changed: this is the product’s own plan, kept as it is today.',
    keepHow: 'To keep another plan, open it, change what you want and come back here from its first line.',
    name: 'Name',
    nameHint: 'What a board would call it, such as “Twelve years with county aid”.',
    keep: 'Keep as a draft',
    refusals: {
      name_missing: 'Give the plan a name.',
      name_long: `A name has at most ${longestName} letters.`,
      name_taken: 'A plan of the county office has this name already. Nothing was lost: choose another.',
      not_worked_out: 'The years of this plan are not worked out. Have them worked out and read them first.',
      already_confirmed: 'Someone has confirmed this plan already.',
      withdrawn: 'This plan has been taken back.',
      already_shared: 'Someone has shared this plan already. Stop sharing it first.',
    },
    problemTitle: 'This could not be done',
    draftOf: (name) => `“${name}”`,
    keptOn: (day, edition) => `Kept on ${day}, on data edition ${edition}.`,
    confirmAs: (name, day) => `Confirm as ${name} on ${day}`,
    confirmLead:
      'Confirming says that the county office stands by these assumptions. Your name and today’s day stand on every page and file of it.',
    inside: 'Read inside this county only',
    sharedBy: (name, day) => `Shared outside by ${name} on ${day}`,
    without: (heldBack) =>
      heldBack === 1
        ? 'without one of the county’s figures, in whose place the product’s own stands'
        : `without ${heldBack} of the county’s figures, in whose place the product’s own stand`,
    shareHeading: 'Share it outside',
    shareLead:
      'Sharing it outside lets anyone read it, with your name and today’s day. Figures that you keep inside stand nowhere outside: the product’s own take their place, and the page says how many.',
    held: 'Figures that stay inside',
    heldHint: 'Rates, pay and other sums are ticked already. Untick what may be known.',
    shareAs: (name, day) => `Share as ${name} on ${day}`,
    endSharing: 'Stop sharing it',
    endSharingLead: 'From then on only people of this county read it. Who has a copy keeps it.',
    withdraw: 'Take it back',
    withdrawLead: 'It stays to be read here, as taken back.',
    workOutFirst: 'Work out the years first',
    figuresChanged: (edition) =>
      `The county’s public figures have changed since: it was kept on data edition ${edition}. What is shown is worked out on today’s.`,
    unreadable: 'This plan was kept under assumptions that this version no longer takes.',
    all: 'All plans of the county office',
  },
  es: {
    title: 'Planes de la oficina del condado',
    lead: 'Planes que la oficina del condado guarda con nombre. Un borrador se está pensando; uno confirmado tiene a alguien que lo respalda. Todo lo demás en estas páginas es del producto o de un visitante.',
    caption: 'Los más nuevos primero',
    columns: ['Plan', 'Estado', 'Guardado el', 'Cambios', 'Comparar'],
    states: { draft: 'Borrador', confirmed: 'Confirmado', withdrawn: 'Retirado' },
    confirmedBy: (name, day) => `Confirmado por ${name} el ${day}`,
    withdrawnOn: (day) => `Retirado el ${day}`,
    changes: (count) => `${count} cambiados`,
    compare: 'Con el plan sin cambios',
    comparePlain: 'Comparar con el plan sin cambios',
    none: 'Aún no hay aquí ningún plan de la oficina del condado',
    noneWhy:
      'Quien la dirige o coordina guarda uno desde cualquier plan que haya cambiado. Fuera de la oficina se lee cuando lo comparten.',
    link: 'Planes de la oficina del condado',
    keepHeading: 'Guardar este plan como borrador',
    keepLead:
      'Se guarda con los supuestos cambiados y el día desde el que cuenta. Solo lo lee la gente de este condado hasta que alguien de ustedes lo comparta fuera.',
    keepPlain: 'No hay nada cambiado: es el plan del propio producto, guardado como está hoy.',
    keepHow: 'Para guardar otro plan, ábralo, cambie lo que quiera y vuelva aquí desde su primera línea.',
    name: 'Nombre',
    nameHint: 'Como lo llamaría la junta, por ejemplo «Doce años con ayuda del condado».',
    keep: 'Guardar como borrador',
    refusals: {
      name_missing: 'Dé un nombre al plan.',
      name_long: `Un nombre tiene como máximo ${longestName} letras.`,
      name_taken: 'Un plan de la oficina del condado ya tiene este nombre. No se perdió nada: elija otro.',
      not_worked_out: 'Los años de este plan no están calculados. Pida que se calculen y léalos primero.',
      already_confirmed: 'Alguien ya confirmó este plan.',
      withdrawn: 'Este plan fue retirado.',
      already_shared: 'Alguien ya compartió este plan. Deje de compartirlo antes.',
    },
    problemTitle: 'No se pudo hacer',
    draftOf: (name) => `«${name}»`,
    keptOn: (day, edition) => `Guardado el ${day}, con la edición de datos ${edition}.`,
    confirmAs: (name, day) => `Confirmar como ${name} el ${day}`,
    confirmLead:
      'Confirmar dice que la oficina del condado respalda estos supuestos. Su nombre y el día de hoy quedan en cada página y archivo del plan.',
    inside: 'Se lee solo dentro de este condado',
    sharedBy: (name, day) => `Compartido fuera por ${name} el ${day}`,
    without: (heldBack) =>
      heldBack === 1
        ? 'sin una de las cifras del condado; en su lugar está la del producto'
        : `sin ${heldBack} de las cifras del condado; en su lugar están las del producto`,
    shareHeading: 'Compartirlo fuera',
    shareLead:
      'Compartirlo fuera deja que cualquiera lo lea, con su nombre y el día de hoy. Las cifras que se quedan dentro no aparecen fuera: en su lugar van las del producto, y la página dice cuántas.',
    held: 'Cifras que se quedan dentro',
    heldHint: 'Las tarifas, los sueldos y otras sumas ya están marcados. Desmarque lo que se puede saber.',
    shareAs: (name, day) => `Compartir como ${name} el ${day}`,
    endSharing: 'Dejar de compartirlo',
    endSharingLead: 'Desde entonces solo lo lee la gente de este condado. Quien tenga una copia la conserva.',
    withdraw: 'Retirarlo',
    withdrawLead: 'Queda aquí para leerse, como retirado.',
    workOutFirst: 'Calcular antes los años',
    figuresChanged: (edition) =>
      `Las cifras públicas del condado han cambiado desde entonces: se guardó con la edición de datos ${edition}. Lo que se muestra está calculado con la de hoy.`,
    unreadable: 'Este plan se guardó con supuestos que esta versión ya no admite.',
    all: 'Todos los planes de la oficina del condado',
  },
}
