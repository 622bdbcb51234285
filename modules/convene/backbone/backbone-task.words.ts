import type { KindWords } from '../leaf/leaf.ts'

export const backboneTaskWords: KindWords = {
  en: {
    title: 'Backbone tasks',
    lead: 'What the office that holds it together owes the others, with an owner and a day.',
    add: 'Add a task',
    empty: {
      title: 'No task yet',
      why: 'Calling people together, keeping the measures, coaching, braiding funds: each has an owner and a day here.',
    },
    fields: {
      task: { label: 'Task' },
      owner: { label: 'Owner', hint: 'An office, group or post; no private person.' },
      dueOn: { label: 'Due' },
      state: { label: 'Where it stands' },
    },
    options: { state: { open: 'Open', done: 'Done' } },
  },
  es: {
    title: 'Tareas de la oficina de apoyo',
    lead: 'Lo que la oficina que sostiene el conjunto debe a los demás, con responsable y fecha.',
    add: 'Añadir una tarea',
    empty: {
      title: 'Aún no hay tareas',
      why: 'Convocar, cuidar las medidas, acompañar, unir fondos: cada cosa tiene aquí responsable y fecha.',
    },
    fields: {
      task: { label: 'Tarea' },
      owner: { label: 'Responsable', hint: 'Una oficina, grupo o puesto; ninguna persona privada.' },
      dueOn: { label: 'Para el' },
      state: { label: 'Cómo va' },
    },
    options: { state: { open: 'Abierta', done: 'Hecha' } },
  },
}
