import type { Words } from '#platform/words.ts'
import type { ActivityScope, DivisionRefusal, Part, Tier } from './who-does-what.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly posts: string
  readonly postsHint: string
  readonly showPosts: string
  readonly tier: Readonly<Record<Tier, string>>
  readonly fillLead: string
  readonly kept: string
  readonly part: Readonly<Record<Part, string>>
  readonly noPart: string
  readonly scope: Readonly<Record<ActivityScope, string>>
  readonly scopeUnknown: string
  readonly noteLabel: string
  readonly noteHint: string
  readonly show: string
  readonly pageHeading: string
  readonly activity: string
  readonly leads: string
  readonly shares: string
  readonly nobody: string
  readonly gaps: string
  readonly gapsNone: string
  readonly overlaps: string
  readonly overlapsNone: string
  readonly overlapLine: (activity: string, posts: string) => string
  readonly handOvers: string
  readonly handOversNone: string
  readonly handOverLine: (from: string, to: string, after: string, into: string) => string
  readonly concerns: string
  readonly concernsNone: string
  readonly concernLine: (post: string, activity: string, scope: string) => string
  readonly origin: string
  readonly saveHeading: string
  readonly saveLead: (place: string) => string
  readonly savePlace: string
  readonly save: string
  readonly savedLine: (who: string, day: string, place: string) => string
  readonly confirmedLine: (who: string, day: string) => string
  readonly notConfirmed: string
  readonly confirm: string
  readonly again: string
  readonly earlier: string
  readonly noteHeading: string
  readonly refusal: Readonly<Record<DivisionRefusal, string>>
}

export const whoDoesWhatWords: Words<Shape> = {
  en: {
    title: 'Who does what here',
    lead: 'One page for the staff meeting: who leads, who shares, what nobody does yet, and who hands over to whom.',
    description:
      'Who leads and who shares each support at a school, with overlaps, gaps and hand-overs on one page.',
    posts: 'Who works at this school?',
    postsHint: 'Choose all that apply, also those who come one day a week.',
    showPosts: 'Go on with these people',
    tier: { 1: 'Tier 1, for all', 2: 'Tier 2, for some', 3: 'Tier 3, for a few', any: 'At any time' },
    fillLead: 'For each activity say who leads and who shares. Leave empty what a person does not do.',
    kept: 'What you choose stays on this page until someone of the school saves it.',
    part: { lead: 'leads', share: 'shares' },
    noPart: 'no part',
    scope: {
      yes: 'within scope',
      co: 'may help lead, not lead alone',
      supervised: 'under supervision',
      trained: 'once trained for it',
      alert: 'tells whoever can',
      no: 'outside of scope',
    },
    scopeUnknown: 'ask your county: our source says nothing',
    noteLabel: 'Who tells whom, by when, and who covers when someone is out?',
    noteHint: 'Write posts, not names, and nothing about a student.',
    show: 'Show the page',
    pageHeading: 'The page',
    activity: 'Activity',
    leads: 'Leads',
    shares: 'Shares',
    nobody: 'nobody yet',
    gaps: 'Gaps: nobody leads',
    gapsNone: 'Every activity has someone who leads.',
    overlaps: 'Overlaps: more than one leads',
    overlapsNone: 'No activity has two who lead.',
    overlapLine: (activity, posts) => `${activity}: ${posts}. Choose one, or say how they split it.`,
    handOvers: 'Hand-overs: agree who tells whom',
    handOversNone: 'No hand-over between tiers yet.',
    handOverLine: (from, to, after, into) => `From ${from} (${after}) to ${to} (${into})`,
    concerns: 'Check against license and job description',
    concernsNone: 'Nothing here stands outside of a post’s scope.',
    concernLine: (post, activity, scope) => `${post}, ${activity}: ${scope}.`,
    origin: 'The scope is our own summary. Your job descriptions and license law win over it.',
    saveHeading: 'Save it for the school',
    saveLead: (place) => `For ${place}. Earlier pages stay.`,
    savePlace: 'Say first at which school you work; then you can save this.',
    save: 'Save this page',
    savedLine: (who, day, place) => `Saved by ${who} on ${day} for ${place}.`,
    confirmedLine: (who, day) => `Confirmed by ${who} on ${day}.`,
    notConfirmed: 'Not confirmed yet. The principal confirms it for the school.',
    confirm: 'Confirm for our school',
    again: 'Change it from here',
    earlier: 'Saved pages of this school',
    noteHeading: 'What we agreed on',
    refusal: {
      nobody_named: 'Choose at least one person and one part first.',
      place_missing: 'Say first at which school you work.',
      not_your_school: 'To save this you must belong to the school.',
      already_confirmed: 'This page is confirmed already.',
      outside_scope:
        'This page gives someone a part outside of their scope. Change it first; then it can be confirmed.',
    },
  },
  es: {
    title: 'Quién hace qué aquí',
    lead: 'Una página para la reunión del personal: quién guía, quién comparte, qué no hace nadie todavía y quién le pasa a quién.',
    description:
      'Quién guía y quién comparte cada apoyo en una escuela, con coincidencias, huecos y relevos en una página.',
    posts: '¿Quién trabaja en esta escuela?',
    postsHint: 'Elija todos los que correspondan, también quien viene un día a la semana.',
    showPosts: 'Seguir con estas personas',
    tier: {
      1: 'Nivel 1, para todos',
      2: 'Nivel 2, para algunos',
      3: 'Nivel 3, para pocos',
      any: 'En todo momento',
    },
    fillLead: 'En cada actividad diga quién guía y quién comparte. Deje vacío lo que una persona no hace.',
    kept: 'Lo que elija queda en esta página hasta que alguien de la escuela lo guarde.',
    part: { lead: 'guía', share: 'comparte' },
    noPart: 'sin parte',
    scope: {
      yes: 'dentro de su función',
      co: 'puede ayudar a guiar, no guiar solo',
      supervised: 'con supervisión',
      trained: 'con la capacitación debida',
      alert: 'avisa a quien puede',
      no: 'fuera de su función',
    },
    scopeUnknown: 'pregunte a su condado: nuestra fuente no lo dice',
    noteLabel: '¿Quién le dice a quién, para cuándo, y quién cubre si alguien falta?',
    noteHint: 'Escriba puestos, no nombres, y nada sobre un estudiante.',
    show: 'Mostrar la página',
    pageHeading: 'La página',
    activity: 'Actividad',
    leads: 'Guía',
    shares: 'Comparte',
    nobody: 'nadie todavía',
    gaps: 'Huecos: nadie guía',
    gapsNone: 'Cada actividad tiene quien la guía.',
    overlaps: 'Coincidencias: guía más de una persona',
    overlapsNone: 'Ninguna actividad tiene a dos que guían.',
    overlapLine: (activity, posts) => `${activity}: ${posts}. Elijan a una, o digan cómo se reparten.`,
    handOvers: 'Relevos: acuerden quién le dice a quién',
    handOversNone: 'Aún no hay relevos entre niveles.',
    handOverLine: (from, to, after, into) => `De ${from} (${after}) a ${to} (${into})`,
    concerns: 'Compárese con la licencia y el puesto',
    concernsNone: 'Nada aquí está fuera de la función de un puesto.',
    concernLine: (post, activity, scope) => `${post}, ${activity}: ${scope}.`,
    origin: 'El alcance de cada función es un resumen nuestro. Valen más sus puestos y la ley de licencias.',
    saveHeading: 'Guardarla para la escuela',
    saveLead: (place) => `Para ${place}. Las páginas de antes se conservan.`,
    savePlace: 'Diga primero en qué escuela trabaja; entonces podrá guardarla.',
    save: 'Guardar esta página',
    savedLine: (who, day, place) => `La guardó ${who} el ${day} para ${place}.`,
    confirmedLine: (who, day) => `La confirmó ${who} el ${day}.`,
    notConfirmed: 'Sin confirmar todavía. La confirma la dirección de la escuela.',
    confirm: 'Confirmar para nuestra escuela',
    again: 'Cambiarla desde aquí',
    earlier: 'Páginas guardadas de esta escuela',
    noteHeading: 'Lo que acordamos',
    refusal: {
      nobody_named: 'Elija primero al menos una persona y una parte.',
      place_missing: 'Diga primero en qué escuela trabaja.',
      not_your_school: 'Para guardarla debe pertenecer a la escuela.',
      already_confirmed: 'Esta página ya está confirmada.',
      outside_scope:
        'Esta página da a alguien una parte fuera de su función. Cámbiela primero; después se puede confirmar.',
    },
  },
}
