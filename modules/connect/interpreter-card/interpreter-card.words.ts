import type { Words } from '#platform/words.ts'

export const interpreterCardWords: Words<{
  readonly title: string
  readonly lead: string
  readonly right: string
  readonly choose: string
  readonly print: string
  readonly all: string
}> = {
  en: {
    title: 'A card to ask for an interpreter',
    lead: 'Choose your language. Print the card or show it on your phone, at school or at a clinic.',
    right: 'You do not have to bring your own interpreter, and a child should not have to interpret for you.',
    choose: 'Languages',
    print: 'To print it, use your browser’s print command: one card fills a page.',
    all: 'All languages',
  },
  es: {
    title: 'Una tarjeta para pedir intérprete',
    lead: 'Elija su idioma. Imprima la tarjeta o muéstrela en su teléfono, en la escuela o en una clínica.',
    right:
      'Usted no tiene que llevar su propio intérprete, y un niño no debería tener que interpretar por usted.',
    choose: 'Idiomas',
    print: 'Para imprimirla, use el comando de imprimir de su navegador: una tarjeta llena una página.',
    all: 'Todos los idiomas',
  },
}
