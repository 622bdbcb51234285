import type { Words } from '#platform/words.ts'
import type { PageRefusal } from './public-page.ts'

type Shape = {
  readonly more: string
  readonly ownWords: (county: string, day: string) => string
  readonly editorTitle: string
  readonly editorLead: string
  readonly page: string
  readonly english: string
  readonly spanish: string
  readonly shipped: string
  readonly own: (who: string, day: string) => string
  readonly underneath: string
  readonly editTitle: (title: string) => string
  readonly see: string
  readonly text: string
  readonly textHint: string
  readonly preview: string
  readonly save: string
  readonly previewHeading: string
  readonly underneathLead: string
  readonly underneathHeading: string
  readonly historyHeading: string
  readonly historyEmpty: string
  readonly version: (who: string, day: string) => string
  readonly backToShipped: string
  readonly restore: (who: string, day: string) => string
  readonly toShipped: string
  readonly back: string
  readonly problems: string
  readonly refusals: Readonly<Record<PageRefusal, string>>
  readonly languages: Readonly<Record<'en' | 'es', string>>
}

export const publicPageWords: Words<Shape> = {
  en: {
    more: 'More about it',
    ownWords: (county, day) => `In the words of ${county}, since ${day}.`,
    editorTitle: 'Public pages',
    editorLead:
      'Each page is shipped with the product. What you write lies over it for your county alone; the shipped words stay beneath and can be had back.',
    page: 'Page',
    english: 'English',
    spanish: 'Spanish',
    shipped: 'Shipped words',
    own: (who, day) => `Our words, ${who}, ${day}`,
    underneath: 'the shipped words have changed since',
    editTitle: (title) => `Change: ${title}`,
    see: 'See the page',
    text: 'The page',
    textHint:
      'Headings begin with ##, items with a hyphen, **strong** words stand between stars. Links: [words](to:/counties) or [words](https://…). No HTML.',
    preview: 'Preview',
    save: 'Put it on the page',
    previewHeading: 'So it will look',
    underneathLead:
      'The shipped words changed after yours were written. Read them below and take over what is right.',
    underneathHeading: 'The shipped words today',
    historyHeading: 'What it said before',
    historyEmpty: 'Nobody has changed this page.',
    version: (who, day) => `${who}, ${day}`,
    backToShipped: 'went back to the shipped words',
    restore: (who, day) => `Bring back the words of ${who}, ${day}`,
    toShipped: 'Go back to the shipped words',
    back: 'All pages',
    problems: 'The page was not changed. What you typed is still here.',
    refusals: {
      empty: 'Write something, or go back to the shipped words below.',
      html: 'HTML is not taken. Write < as “less than”.',
      changed_meanwhile:
        'Someone changed this page while you wrote. Their words are in the history below; compare, then save again.',
      nothing_changed: 'That is what the page says already.',
    },
    languages: { en: 'English', es: 'Spanish' },
  },
  es: {
    more: 'Más sobre esto',
    ownWords: (county, day) => `Con las palabras de ${county}, desde el ${day}.`,
    editorTitle: 'Páginas públicas',
    editorLead:
      'Cada página viene con el producto. Lo que usted escribe va encima, solo para su condado; las palabras originales quedan debajo y se pueden recuperar.',
    page: 'Página',
    english: 'Inglés',
    spanish: 'Español',
    shipped: 'Palabras originales',
    own: (who, day) => `Nuestras palabras, ${who}, ${day}`,
    underneath: 'las palabras originales han cambiado desde entonces',
    editTitle: (title) => `Cambiar: ${title}`,
    see: 'Ver la página',
    text: 'La página',
    textHint:
      'Los títulos empiezan con ##, los puntos con un guion, las palabras **fuertes** van entre estrellas. Enlaces: [palabras](to:/counties) o [palabras](https://…). Sin HTML.',
    preview: 'Vista previa',
    save: 'Ponerlo en la página',
    previewHeading: 'Así se verá',
    underneathLead:
      'Las palabras originales cambiaron después de las suyas. Léalas abajo y tome lo que convenga.',
    underneathHeading: 'Las palabras originales de hoy',
    historyHeading: 'Lo que decía antes',
    historyEmpty: 'Nadie ha cambiado esta página.',
    version: (who, day) => `${who}, ${day}`,
    backToShipped: 'volvió a las palabras originales',
    restore: (who, day) => `Recuperar las palabras de ${who}, ${day}`,
    toShipped: 'Volver a las palabras originales',
    back: 'Todas las páginas',
    problems: 'La página no cambió. Lo que escribió sigue aquí.',
    refusals: {
      empty: 'Escriba algo, o vuelva abajo a las palabras originales.',
      html: 'No se acepta HTML. Escriba < como “menor que”.',
      changed_meanwhile:
        'Alguien cambió esta página mientras usted escribía. Sus palabras están abajo; compare y guarde otra vez.',
      nothing_changed: 'Eso ya dice la página.',
    },
    languages: { en: 'Inglés', es: 'Español' },
  },
}
