import type { Words } from '#platform/words.ts'
import type { TeamRefusal } from './team-view.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly private: string
  readonly office: string
  readonly counted: (day: string) => string
  readonly neverCounted: string
  readonly countNow: string
  readonly filterLabel: string
  readonly all: string
  readonly lateOnly: string
  readonly roleFilter: string
  readonly everyRole: string
  readonly cohortFilter: string
  readonly everyone: string
  readonly cohort: (name: string, day: string) => string
  readonly cohorts: string
  readonly caption: string
  readonly columns: Readonly<
    Record<'site' | 'role' | 'phase' | 'step' | 'stepId' | 'state' | 'due' | 'letters', string>
  >
  readonly states: Readonly<Record<'done' | 'open' | 'late', string>>
  readonly lateSince: (day: string) => string
  readonly dueOn: (day: string) => string
  readonly noDay: string
  readonly moreLate: (count: number) => string
  readonly empty: { readonly title: string; readonly why: string }
  readonly pagerLabel: string
  readonly pagerSummary: (from: number, to: number, of: number) => string
  readonly previous: string
  readonly next: string
  readonly remind: string
  readonly remindAt: (site: string, role: string) => string
  readonly reminded: (letters: number) => string
  readonly file: string
  readonly refusal: Readonly<Record<TeamRefusal, string>>
}

export const teamWords: Words<Shape> = {
  en: {
    title: 'Where sites wait',
    lead: 'For each site and role: the step that is next there, and whether its time has passed by the school calendar. In order of name.',
    private:
      'This page names and counts no person. Questions someone answers, and figures on one person’s own work, belong to her and her supervisor and are left out.',
    office: 'County office',
    counted: (day) => `Counted on ${day}.`,
    neverCounted: 'Not counted yet. The count runs every few minutes.',
    countNow: 'Count again now',
    filterLabel: 'Show',
    all: 'All that wait',
    lateOnly: 'Late',
    roleFilter: 'Role',
    everyRole: 'Every role',
    cohortFilter: 'Group',
    everyone: 'Everyone',
    cohort: (name, day) => `${name} (began ${day})`,
    cohorts: 'Groups that learn together',
    caption: 'Sites that wait at a step',
    columns: {
      site: 'Site',
      role: 'Role',
      phase: 'Phase',
      step: 'Step that is next',
      stepId: 'Step id',
      state: 'State',
      due: 'Due',
      letters: 'Remind',
    },
    states: { done: 'Done', open: 'Open', late: 'Late' },
    lateSince: (day) => `Late: was due on ${day}`,
    dueOn: (day) => `Due on ${day}`,
    noDay: 'No day: the calendar does not say',
    moreLate: (count) => (count === 1 ? 'and 1 more late step' : `and ${count} more late steps`),
    empty: { title: 'No site waits', why: 'Every step whose time has come is done at the sites you see.' },
    pagerLabel: 'Pages of sites',
    pagerSummary: (from, to, of) => `Rows ${from} to ${to} of ${of}`,
    previous: 'Back',
    next: 'More',
    remind: 'Send a reminder',
    remindAt: (site, role) => `Send a reminder: ${site}, ${role}`,
    reminded: (letters) =>
      letters === 1 ? '1 letter is on its way.' : `${letters} letters are on their way.`,
    file: 'All steps of all sites as a file (CSV)',
    refusal: {
      nothing_waits: 'Nothing waits there now.',
      reminded_already: 'A reminder went there in the last seven days.',
      nobody_to_write: 'Nobody there has an address yet: an invitation by mail gives one.',
    },
  },
  es: {
    title: 'Dónde esperan las escuelas',
    lead: 'Para cada lugar y papel: el paso que sigue allí, y si ya pasó su tiempo según el calendario escolar. Por orden de nombre.',
    private:
      'Esta página no nombra ni cuenta a nadie. Las preguntas que alguien responde y las cifras de su propio trabajo son de esa persona y de quien la supervisa; aquí no están.',
    office: 'Oficina del condado',
    counted: (day) => `Contado el ${day}.`,
    neverCounted: 'Aún sin contar. La cuenta se hace cada pocos minutos.',
    countNow: 'Contar otra vez ahora',
    filterLabel: 'Mostrar',
    all: 'Todo lo que espera',
    lateOnly: 'Atrasado',
    roleFilter: 'Papel',
    everyRole: 'Todos',
    cohortFilter: 'Grupo',
    everyone: 'Todas las personas',
    cohort: (name, day) => `${name} (empezó el ${day})`,
    cohorts: 'Grupos que aprenden juntos',
    caption: 'Lugares que esperan en un paso',
    columns: {
      site: 'Lugar',
      role: 'Papel',
      phase: 'Fase',
      step: 'Paso que sigue',
      stepId: 'Id del paso',
      state: 'Estado',
      due: 'Fecha',
      letters: 'Recordar',
    },
    states: { done: 'Hecho', open: 'Abierto', late: 'Atrasado' },
    lateSince: (day) => `Atrasado: era para el ${day}`,
    dueOn: (day) => `Para el ${day}`,
    noDay: 'Sin fecha: el calendario no la dice',
    moreLate: (count) => (count === 1 ? 'y 1 paso atrasado más' : `y ${count} pasos atrasados más`),
    empty: {
      title: 'Ningún lugar espera',
      why: 'En los lugares que usted ve, todo lo que ya toca está hecho.',
    },
    pagerLabel: 'Páginas de lugares',
    pagerSummary: (from, to, of) => `Filas ${from} a ${to} de ${of}`,
    previous: 'Atrás',
    next: 'Más',
    remind: 'Enviar un recordatorio',
    remindAt: (site, role) => `Enviar un recordatorio: ${site}, ${role}`,
    reminded: (letters) => (letters === 1 ? 'Va 1 carta en camino.' : `Van ${letters} cartas en camino.`),
    file: 'Todos los pasos de todos los lugares en un archivo (CSV)',
    refusal: {
      nothing_waits: 'Allí no espera nada ahora.',
      reminded_already: 'En los últimos siete días ya fue un recordatorio.',
      nobody_to_write: 'Allí nadie tiene dirección todavía: la da una invitación por correo.',
    },
  },
}

type LetterShape = { readonly subject: string; readonly body: (step: string, link: string) => string }

/** No name stands in it, and nobody is told who has done what. */
export const reminderWords: Words<LetterShape> = {
  en: {
    subject: 'A step of your path is next',
    body: (step, link) =>
      `Hello,\n\nat your site this step is next: ${step}.\n\nIt is told here, with what helps:\n${link}\n\nIf you have done it, there is nothing to do. This letter goes to everyone of your role at your site.\n`,
  },
  es: {
    subject: 'Sigue un paso de su camino',
    body: (step, link) =>
      `Hola:\n\nen su lugar de trabajo sigue este paso: ${step}.\n\nAquí se explica, con lo que ayuda:\n${link}\n\nSi ya lo hizo, no hay nada que hacer. Esta carta llega a todas las personas de su papel en su lugar.\n`,
  },
}
