import type { KindWords } from '../leaf/leaf.ts'

export const goalWords: KindWords = {
  en: {
    title: 'Shared agenda',
    lead: 'The goals we named together, each with who answers for it and by when.',
    add: 'Add a goal',
    empty: {
      title: 'No goal yet',
      why: 'A shared agenda fits on one page: a few goals that every partner signed, each with an owner and a day.',
    },
    fields: {
      goal: { label: 'Goal' },
      owner: { label: 'Owner', hint: 'An office, group or post; no private person.' },
      dueOn: { label: 'By when' },
      state: { label: 'Where it stands' },
    },
    options: {
      state: { agreed: 'Agreed', under_way: 'Under way', reached: 'Reached', given_up: 'Given up' },
    },
  },
  es: {
    title: 'Agenda común',
    lead: 'Las metas que nombramos juntos, cada una con quién responde y para cuándo.',
    add: 'Añadir una meta',
    empty: {
      title: 'Aún no hay metas',
      why: 'Una agenda común cabe en una página: pocas metas que todos firmaron, cada una con responsable y fecha.',
    },
    fields: {
      goal: { label: 'Meta' },
      owner: { label: 'Responsable', hint: 'Una oficina, grupo o puesto; ninguna persona privada.' },
      dueOn: { label: 'Para cuándo' },
      state: { label: 'Cómo va' },
    },
    options: {
      state: { agreed: 'Acordada', under_way: 'En marcha', reached: 'Lograda', given_up: 'Abandonada' },
    },
  },
}
