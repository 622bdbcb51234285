import type { Words } from '#platform/words.ts'

type DayWords = {
  readonly title: string
  readonly lead: string
  readonly calls: string
  readonly allCalls: string
  readonly noCalls: string
  readonly more: (count: string) => string
  readonly listings: string
  readonly listingsDue: (count: string) => string
  readonly start: string
  readonly wholeList: string
  readonly noListings: string
  readonly visits: string
  readonly noVisits: string
  readonly unsure: string
  readonly daysNotTold: string
  readonly packets: string
  readonly allPackets: string
  readonly elsewhere: string
  readonly findHelp: string
  readonly card: string
  readonly rights: string
  readonly report: string
  readonly notices: string
  readonly callsWait: (count: number) => string
}

export const navigatorDayWords: Words<DayWords> = {
  en: {
    title: 'Navigator’s day',
    lead: 'Families who wait for a call, listings to confirm, and who comes to campus today.',
    calls: 'Calls waiting',
    allCalls: 'All calls, to write down a try',
    noCalls: 'No one waits for a call.',
    more: (count) => `${count} more wait.`,
    listings: 'Listings to confirm',
    listingsDue: (count) => `${count} to call. One call keeps a listing true for every school.`,
    start: 'Start calling',
    wholeList: 'The whole list',
    noListings: 'Every listing was found true in the last 180 days, or was called today.',
    visits: 'On campus today',
    noVisits: 'No listing says that it comes to a campus today.',
    unsure: 'Days told in words. Ask before you send a family.',
    daysNotTold: 'Days not told',
    packets: 'Packets to hand out',
    allPackets: 'Make a packet, or see all',
    elsewhere: 'At hand',
    findHelp: 'Search the directory for a family, to print, mail or text',
    card: 'A card to ask for an interpreter',
    rights: 'Rights, in plain words',
    report: 'How the directory stands',
    notices: 'Notices to families and students',
    callsWait: (count) => (count === 1 ? '1 family waits for a call' : `${count} families wait for a call`),
  },
  es: {
    title: 'El día de quien navega',
    lead: 'Familias que esperan una llamada, lugares por confirmar y quién va hoy a una escuela.',
    calls: 'Llamadas pendientes',
    allCalls: 'Todas las llamadas, para anotar un intento',
    noCalls: 'Nadie espera una llamada.',
    more: (count) => `Esperan ${count} más.`,
    listings: 'Lugares por confirmar',
    listingsDue: (count) => `${count} por llamar. Una llamada sirve para todas las escuelas.`,
    start: 'Empezar a llamar',
    wholeList: 'La lista completa',
    noListings: 'Todo se confirmó en los últimos 180 días o se llamó hoy.',
    visits: 'Hoy en las escuelas',
    noVisits: 'Ningún lugar dice que va hoy a una escuela.',
    unsure: 'Sus días están en palabras. Pregunte antes de mandar a una familia.',
    daysNotTold: 'Días no dichos',
    packets: 'Paquetes para dar',
    allPackets: 'Hacer un paquete o ver todos',
    elsewhere: 'A la mano',
    findHelp: 'Buscar en el directorio para una familia: imprimir, mandar por correo o mensaje',
    card: 'Una tarjeta para pedir intérprete',
    rights: 'Derechos, en palabras sencillas',
    report: 'Cómo está el directorio',
    notices: 'Avisos a familias y estudiantes',
    callsWait: (count) =>
      count === 1 ? '1 familia espera una llamada' : `${count} familias esperan una llamada`,
  },
}
