import type { Words } from '#platform/words.ts'

type Shape = {
  readonly caption: string
  readonly year: string
  readonly schools: string
  readonly students: string
  readonly clinicians: string
  readonly hires: string
  readonly leavers: string
  readonly revenue: string
  readonly cost: string
  readonly net: string
  readonly support: string
  readonly lowest: string
  readonly emptyTitle: string
  readonly emptyWhy: string
  readonly cashTitle: string
  readonly cashDescription: (lowest: string, month: string) => string
  readonly cashTable: string
  readonly month: string
  readonly balance: string
  readonly lowestText: (amount: string, month: string) => string
  readonly floor: string
}

export const yearWords: Words<Shape> = {
  en: {
    caption: 'What is open, whom it takes and what it costs in each school year',
    year: 'School year',
    schools: 'Schools open',
    students: 'Students covered',
    clinicians: 'Clinicians',
    hires: 'Hires',
    leavers: 'Leave',
    revenue: 'Earned',
    cost: 'Cost',
    net: 'Earned less cost',
    support: 'Aid and grants',
    lowest: 'Lowest cash',
    emptyTitle: 'No years yet',
    emptyWhy: 'The years of this plan have not been worked out.',
    cashTitle: 'Cash at the end of each month',
    cashDescription: (lowest, month) => `The lowest month is ${month} with ${lowest}.`,
    cashTable: 'Every month as a table',
    month: 'Month',
    balance: 'Cash at its end',
    lowestText: (amount, month) => `Lowest: ${amount}, ${month}`,
    floor: 'Zero',
  },
  es: {
    caption: 'Qué está abierto, a quién requiere y cuánto cuesta en cada año escolar',
    year: 'Año escolar',
    schools: 'Escuelas abiertas',
    students: 'Estudiantes cubiertos',
    clinicians: 'Clínicos',
    hires: 'Contrataciones',
    leavers: 'Se van',
    revenue: 'Ganado',
    cost: 'Costo',
    net: 'Ganado menos costo',
    support: 'Ayuda y subvenciones',
    lowest: 'Efectivo más bajo',
    emptyTitle: 'Aún sin años',
    emptyWhy: 'Los años de este plan no se han calculado.',
    cashTitle: 'Efectivo al final de cada mes',
    cashDescription: (lowest, month) => `El mes más bajo es ${month}, con ${lowest}.`,
    cashTable: 'Cada mes en una tabla',
    month: 'Mes',
    balance: 'Efectivo al final',
    lowestText: (amount, month) => `Más bajo: ${amount}, ${month}`,
    floor: 'Cero',
  },
}
