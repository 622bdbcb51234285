import type { Words } from '#platform/words.ts'
import type { FrameWords } from './picture.rules.ts'

/** What a starter says of itself on its own picture. */
export const frameWords: Words<FrameWords> = {
  en: {
    name: 'Centers of Wellness',
    starter: 'Starter video, without sound. Read along with the captions.',
    closing: ['This is a starter video.', 'Someone in your county can', 'record a better one.'],
  },
  es: {
    name: 'Centers of Wellness',
    starter: 'Video inicial, sin sonido. Lea los subtítulos.',
    closing: ['Este es un video inicial.', 'Alguien de su condado', 'puede grabar uno mejor.'],
  },
}
