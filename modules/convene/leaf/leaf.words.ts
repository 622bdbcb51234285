import type { Words } from '#platform/words.ts'
import type { EntryRefusal, FieldProblem, LeafName } from './leaf.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly publicTitle: (county: string) => string
  readonly publicLead: string
  readonly description: string
  readonly conditions: Readonly<Record<LeafName, string>>
  readonly leafState: Readonly<Record<'bare' | 'begun' | 'full', string>>
  readonly leavesTitle: (full: number) => string
  readonly leavesHeading: string
  readonly leafTexts: string
  readonly leafTextsLead: string
  readonly leafName: string
  readonly leafWords: string
  readonly inLanguage: Readonly<Record<'en' | 'es', string>>
  readonly kept: string
  readonly decisions: string
  readonly tasks: string
  readonly room: string
  readonly publicPage: string
  readonly entryCount: (count: number) => string
  readonly shownHeader: string
  readonly shown: string
  readonly notShown: string
  readonly showIt: string
  readonly showHint: string
  readonly edit: string
  readonly save: string
  readonly saved: string
  readonly remove: string
  readonly undo: string
  readonly undoWhat: (who: string, what: string, day: string) => string
  readonly csv: string
  readonly unknown: string
  readonly few: string
  readonly errorHeading: string
  readonly problem: Readonly<Record<FieldProblem, string>>
  readonly refusal: Readonly<Record<EntryRefusal, string>>
  readonly caution: string
  readonly calendarHeading: string
  readonly month: string
  readonly calendarEmpty: string
  readonly gapsHeading: string
  readonly gapMonths: string
  readonly gapLeaves: string
  readonly gapOwners: string
  readonly noGaps: string
  readonly nothingPublic: { readonly title: string; readonly why: string }
  readonly decisionsHeading: string
  readonly choose: string
}

export const leafWords: Words<Shape> = {
  en: {
    title: 'Collective impact',
    lead: 'Partners, a shared agenda, shared measures, activities, communication and the office that holds it together.',
    publicTitle: (county) => `How ${county} works together`,
    publicLead: 'What the partners agreed, what each does, what they decided, and what came back.',
    description:
      'Partners, goals, shared measures, activities and decisions of a county’s centers of wellness.',
    conditions: {
      agenda: 'Shared agenda',
      measures: 'Shared measures',
      activities: 'Activities that support one another',
      communication: 'Continuous communication',
      backbone: 'Backbone',
    },
    leafState: { bare: 'not yet', begun: 'begun', full: 'in leaf' },
    leavesTitle: (full) => `${full} of five leaves are in leaf`,
    leavesHeading: 'The five leaves',
    leafTexts: 'Names and words of the leaves',
    leafTextsLead:
      'What your county calls each leaf and what it says of it. Left empty, the usual name stands.',
    leafName: 'Name',
    leafWords: 'What it means to us',
    inLanguage: { en: 'in English', es: 'in Spanish' },
    kept: 'What we keep',
    decisions: 'Decisions, and what came back',
    tasks: 'Asked of my school',
    room: 'Who was in the room',
    publicPage: 'What everyone reads',
    entryCount: (count) => (count === 0 ? 'Nothing yet' : count === 1 ? '1 entry' : `${count} entries`),
    shownHeader: 'Who reads it',
    shown: 'Everyone',
    notShown: 'Staff',
    showIt: 'Show it to everyone',
    showHint: 'Left empty, only staff of the county read it.',
    edit: 'Change',
    save: 'Save',
    saved: 'Saved.',
    remove: 'Take it away',
    undo: 'Take back the last change',
    undoWhat: (who, what, day) => `${who} changed “${what}” on ${day}.`,
    csv: 'As a table (CSV)',
    unknown: 'Not told',
    few: 'Fewer than five',
    errorHeading: 'Please look at this again. Nothing was lost.',
    problem: {
      missing: 'Please fill this in.',
      too_long: 'This is too long.',
      not_a_day: 'Please give a day.',
      choose: 'Please choose one.',
      not_a_count: 'Please give a whole number.',
      ends_before: 'It ends before it begins.',
    },
    refusal: {
      changed_meanwhile:
        'Someone changed it since you opened it. You see their words below; yours were not saved over them.',
      nothing_to_undo: 'There is nothing to take back.',
    },
    caution: 'Caution',
    calendarHeading: 'The next twelve months',
    month: 'Month',
    calendarEmpty: 'Nothing',
    gapsHeading: 'What is missing',
    gapMonths: 'Months in which nothing happens',
    gapLeaves: 'Leaves that nothing ahead supports',
    gapOwners: 'Activities without an owner',
    noGaps: 'Nothing: every month and every leaf has something, and everything an owner.',
    nothingPublic: {
      title: 'Nothing to read yet',
      why: 'This county has not shown anything of its collective impact so far.',
    },
    decisionsHeading: 'Decisions',
    choose: 'Choose one',
  },
  es: {
    title: 'Impacto colectivo',
    lead: 'Socios, agenda común, medidas comunes, actividades, comunicación y la oficina que sostiene el conjunto.',
    publicTitle: (county) => `Cómo trabaja unido ${county}`,
    publicLead: 'Qué acordaron los socios, qué hace cada uno, qué decidieron y qué volvió.',
    description:
      'Socios, metas, medidas comunes, actividades y decisiones de los centros de bienestar de un condado.',
    conditions: {
      agenda: 'Agenda común',
      measures: 'Medidas comunes',
      activities: 'Actividades que se apoyan entre sí',
      communication: 'Comunicación continua',
      backbone: 'Oficina de apoyo',
    },
    leafState: { bare: 'aún no', begun: 'empezada', full: 'con hojas' },
    leavesTitle: (full) => `${full} de cinco hojas están completas`,
    leavesHeading: 'Las cinco hojas',
    leafTexts: 'Nombres y textos de las hojas',
    leafTextsLead:
      'Cómo llama su condado a cada hoja y qué dice de ella. Si queda vacío, vale el nombre usual.',
    leafName: 'Nombre',
    leafWords: 'Qué significa para nosotros',
    inLanguage: { en: 'en inglés', es: 'en español' },
    kept: 'Lo que llevamos',
    decisions: 'Decisiones, y qué volvió',
    tasks: 'Preguntas a mi escuela',
    room: 'Quién estuvo en la sala',
    publicPage: 'Lo que todos leen',
    entryCount: (count) => (count === 0 ? 'Aún nada' : count === 1 ? '1 entrada' : `${count} entradas`),
    shownHeader: 'Quién lo lee',
    shown: 'Todos',
    notShown: 'El personal',
    showIt: 'Mostrarlo a todos',
    showHint: 'Si queda vacío, solo lo lee el personal del condado.',
    edit: 'Cambiar',
    save: 'Guardar',
    saved: 'Guardado.',
    remove: 'Quitarlo',
    undo: 'Deshacer el último cambio',
    undoWhat: (who, what, day) => `${who} cambió “${what}” el ${day}.`,
    csv: 'Como tabla (CSV)',
    unknown: 'No se dice',
    few: 'Menos de cinco',
    errorHeading: 'Revise esto de nuevo. No se perdió nada.',
    problem: {
      missing: 'Complete esto.',
      too_long: 'Es demasiado largo.',
      not_a_day: 'Escriba un día.',
      choose: 'Elija una opción.',
      not_a_count: 'Escriba un número entero.',
      ends_before: 'Termina antes de empezar.',
    },
    refusal: {
      changed_meanwhile:
        'Alguien lo cambió desde que usted lo abrió. Abajo están sus palabras; las de usted no se guardaron encima.',
      nothing_to_undo: 'No hay nada que deshacer.',
    },
    caution: 'Advertencia',
    calendarHeading: 'Los próximos doce meses',
    month: 'Mes',
    calendarEmpty: 'Nada',
    gapsHeading: 'Qué falta',
    gapMonths: 'Meses en que no pasa nada',
    gapLeaves: 'Hojas que nada apoya en adelante',
    gapOwners: 'Actividades sin responsable',
    noGaps: 'Nada: cada mes y cada hoja tienen algo, y todo tiene responsable.',
    nothingPublic: {
      title: 'Aún no hay nada que leer',
      why: 'Este condado todavía no ha mostrado nada de su impacto colectivo.',
    },
    decisionsHeading: 'Decisiones',
    choose: 'Elija una',
  },
}
