import type { Words } from '#platform/words.ts'

type PacketWords = {
  readonly title: string
  readonly titleOf: (county: string) => string
  readonly lead: string
  readonly none: string
  readonly noneWhy: string
  readonly make: string
  readonly makeWhy: string
  readonly nameEn: string
  readonly nameEs: string
  readonly nameHint: string
  readonly needs: string
  readonly free: string
  readonly makeButton: string
  readonly problemTitle: string
  readonly problems: Readonly<Record<'name' | 'needs', string>>
  readonly remove: string
  readonly living: string
  readonly qr: string
  readonly nothing: string
  readonly more: (need: string) => string
  readonly all: string
}

export const packetWords: Words<PacketWords> = {
  en: {
    title: 'Packets to hand out',
    titleOf: (county) => `Packets to hand out in ${county}`,
    lead: 'Help that often goes together. Each packet is looked up anew when you open it, so it stays as true as the list.',
    none: 'No packet yet',
    noneWhy: 'Staff make them: new to the district, housing, grief.',
    make: 'Make a packet',
    makeWhy: 'You give a name and choose kinds of help. The places in it are looked up each time.',
    nameEn: 'Name in English',
    nameEs: 'Name in Spanish',
    nameHint: 'For example: New to the district. No family’s name.',
    needs: 'Which kinds of help?',
    free: 'Only what is free',
    makeButton: 'Make the packet',
    problemTitle: 'Please look at this again',
    problems: {
      name: 'Write a name, up to 80 letters, in both languages.',
      needs: 'Choose from one to eight kinds of help.',
    },
    remove: 'Take this packet away',
    living: 'Looked up today. Print it to hand it out.',
    qr: 'Point a phone’s camera here for the packet as it stands today.',
    nothing: 'Nothing here fits today. Call 211, day and night.',
    more: (need) => `All places: ${need}`,
    all: 'All packets',
  },
  es: {
    title: 'Paquetes para dar',
    titleOf: (county) => `Paquetes para dar en ${county}`,
    lead: 'Ayuda que muchas veces va junta. Cada paquete se busca de nuevo al abrirlo y está tan al día como la lista.',
    none: 'Todavía no hay paquetes',
    noneWhy: 'Los hace el personal: nuevo en el distrito, vivienda, duelo.',
    make: 'Hacer un paquete',
    makeWhy: 'Usted pone un nombre y elige tipos de ayuda. Los lugares se buscan cada vez.',
    nameEn: 'Nombre en inglés',
    nameEs: 'Nombre en español',
    nameHint: 'Por ejemplo: Nuevo en el distrito. Ningún nombre de familia.',
    needs: '¿Qué tipos de ayuda?',
    free: 'Solo lo gratis',
    makeButton: 'Hacer el paquete',
    problemTitle: 'Revise esto, por favor',
    problems: {
      name: 'Escriba un nombre de hasta 80 letras, en los dos idiomas.',
      needs: 'Elija de uno a ocho tipos de ayuda.',
    },
    remove: 'Quitar este paquete',
    living: 'Buscado hoy. Imprímalo para darlo.',
    qr: 'Apunte aquí con la cámara del teléfono para ver el paquete de hoy.',
    nothing: 'Hoy no hay nada que coincida. Llame al 211, de día y de noche.',
    more: (need) => `Todos los lugares: ${need}`,
    all: 'Todos los paquetes',
  },
}
