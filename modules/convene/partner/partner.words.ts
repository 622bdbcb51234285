import type { KindWords } from '../leaf/leaf.ts'

export const partnerWords: KindWords = {
  en: {
    title: 'Partners',
    lead: 'Who we work with, what each brings, and the agreement that holds.',
    add: 'Add a partner',
    empty: {
      title: 'No partner yet',
      why: 'County behavioral health, the health center, districts, families and students belong here, each with what it brings.',
    },
    fields: {
      name: {
        label: 'Name',
        hint: 'An organization or group; a person only when they agreed to stand here.',
      },
      form: { label: 'What it is' },
      brings: { label: 'What it brings' },
      agreement: { label: 'Agreement', hint: 'Its name, such as “Memorandum of understanding”.' },
      startsOn: { label: 'Holds from' },
      endsOn: { label: 'Holds until' },
    },
    options: {
      form: {
        organization: 'Organization',
        person: 'Person',
        families: 'Families',
        students: 'Students',
      },
    },
  },
  es: {
    title: 'Socios',
    lead: 'Con quién trabajamos, qué aporta cada uno y qué acuerdo vale.',
    add: 'Añadir un socio',
    empty: {
      title: 'Aún no hay socios',
      why: 'Aquí van salud conductual del condado, el centro de salud, los distritos, las familias y los estudiantes, con lo que aporta cada uno.',
    },
    fields: {
      name: { label: 'Nombre', hint: 'Una organización o grupo; una persona solo si aceptó aparecer aquí.' },
      form: { label: 'Qué es' },
      brings: { label: 'Qué aporta' },
      agreement: { label: 'Acuerdo', hint: 'Su nombre, como “Memorando de entendimiento”.' },
      startsOn: { label: 'Vale desde' },
      endsOn: { label: 'Vale hasta' },
    },
    options: {
      form: {
        organization: 'Organización',
        person: 'Persona',
        families: 'Familias',
        students: 'Estudiantes',
      },
    },
  },
}
