import type { Words } from '#platform/words.ts'

type Shape = {
  readonly cover: string
  readonly of: (all: string) => string
  /** In place of “the assumptions listed below”, which stand on another page. */
  readonly product: string
}

export const headlineWords: Words<Shape> = {
  en: {
    cover: 'Schools that cover their own team',
    of: (all) => `of ${all}`,
    product:
      'Whose answer: this product’s own, from public figures and open assumptions. The county office has not confirmed it.',
  },
  es: {
    cover: 'Escuelas que cubren su propio equipo',
    of: (all) => `de ${all}`,
    product:
      'De quién es: del propio producto, con cifras públicas y supuestos a la vista. La oficina del condado no lo ha confirmado.',
  },
}
