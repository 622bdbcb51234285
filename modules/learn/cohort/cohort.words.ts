import type { Words } from '#platform/words.ts'
import type { CohortRefusal } from './cohort.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly private: string
  readonly open: string
  readonly none: { readonly title: string; readonly why: string }
  readonly began: (day: string) => string
  readonly people: (count: number) => string
  readonly make: string
  readonly name: string
  readonly nameHint: string
  readonly starts: string
  readonly makeButton: string
  readonly badName: string
  readonly badDay: string
  readonly members: string
  readonly nobody: { readonly title: string; readonly why: string }
  readonly takeOut: string
  readonly near: (day: string) => string
  readonly nearNone: string
  readonly search: string
  readonly searchName: string
  readonly find: string
  readonly notFound: string
  readonly takeIn: string
  readonly choose: string
  readonly tickOut: string
  readonly tickIn: string
  readonly sites: string
  readonly close: string
  readonly closeLead: string
  readonly sure: string
  readonly refusal: Readonly<Record<CohortRefusal, string>>
}

export const cohortWords: Words<Shape> = {
  en: {
    title: 'Groups that learn together',
    lead: 'Name a group of colleagues and the day it began. The page on where sites wait can then show only the sites at which they work.',
    private:
      'A group says who belongs and nothing of how far anyone is. Each colleague can read it in what is kept of them.',
    open: 'Groups',
    none: { title: 'No group yet', why: 'The first one you name will stand here.' },
    began: (day) => `Began on ${day}`,
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    make: 'Name a new group',
    name: 'Name of the group',
    nameHint: 'Such as: New in fall 2027. Everyone in the county office reads it.',
    starts: 'The day it began or begins',
    makeButton: 'Make the group',
    badName: 'Give the group a name of 1 to 80 letters.',
    badDay: 'Choose a day.',
    members: 'Who belongs',
    nobody: { title: 'Nobody yet', why: 'Take the first people in below.' },
    takeOut: 'Take out those I ticked',
    near: (day) => `Began within 45 days of ${day}`,
    nearNone: 'Nobody else began near that day.',
    search: 'Find someone by name',
    searchName: 'A part of the name',
    find: 'Find',
    notFound: 'No other colleague of your county has these letters in the name.',
    takeIn: 'Take in those I ticked',
    choose: 'Colleagues',
    tickOut: 'Tick whom to take out',
    tickIn: 'Tick whom to take in',
    sites: 'Where the sites of this group wait',
    close: 'Close this group',
    closeLead: 'A closed group is offered no more. Nobody’s path changes.',
    sure: 'Close it',
    refusal: {
      name_taken: 'An open group has this name. Choose another.',
      nobody_chosen: 'Tick at least one name.',
    },
  },
  es: {
    title: 'Grupos que aprenden juntos',
    lead: 'Dé nombre a un grupo de colegas y al día en que empezó. La página de dónde esperan los lugares puede mostrar solo los lugares donde trabajan.',
    private:
      'Un grupo dice quién es parte de él y nada de cuánto lleva cada quien. Cada colega lo puede leer en lo que se guarda de su persona.',
    open: 'Grupos',
    none: { title: 'Aún no hay grupos', why: 'El primero que usted nombre estará aquí.' },
    began: (day) => `Empezó el ${day}`,
    people: (count) => (count === 1 ? '1 persona' : `${count} personas`),
    make: 'Nombrar un grupo nuevo',
    name: 'Nombre del grupo',
    nameHint: 'Por ejemplo: Nuevos en otoño de 2027. Lo lee toda la oficina del condado.',
    starts: 'El día en que empezó o empieza',
    makeButton: 'Hacer el grupo',
    badName: 'Dé al grupo un nombre de 1 a 80 letras.',
    badDay: 'Elija un día.',
    members: 'Quién es parte',
    nobody: { title: 'Nadie todavía', why: 'Sume abajo a las primeras personas.' },
    takeOut: 'Sacar a quienes marqué',
    near: (day) => `Empezaron a 45 días o menos del ${day}`,
    nearNone: 'Nadie más empezó cerca de ese día.',
    search: 'Buscar a alguien por nombre',
    searchName: 'Una parte del nombre',
    find: 'Buscar',
    notFound: 'Nadie más de su condado tiene esas letras en el nombre.',
    takeIn: 'Sumar a quienes marqué',
    choose: 'Colegas',
    tickOut: 'Marque a quién sacar',
    tickIn: 'Marque a quién sumar',
    sites: 'Dónde esperan los lugares de este grupo',
    close: 'Cerrar este grupo',
    closeLead: 'Un grupo cerrado ya no se ofrece. El camino de nadie cambia.',
    sure: 'Cerrarlo',
    refusal: {
      name_taken: 'Ya hay un grupo abierto con ese nombre. Elija otro.',
      nobody_chosen: 'Marque al menos un nombre.',
    },
  },
}
