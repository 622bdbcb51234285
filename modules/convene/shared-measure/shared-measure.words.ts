import { register } from '#modules/evaluate/index.ts'
import type { Language } from '#platform/words.ts'
import type { KindWords } from '../leaf/leaf.ts'

const titles = (language: Language) => ({
  measure: Object.fromEntries(register.measures.map(({ name, title }) => [name, title[language]])),
})

export const sharedMeasureWords: KindWords = {
  en: {
    title: 'Shared measures',
    lead: 'What we watch together. Each is counted as the one register says, and its caution goes with it.',
    add: 'Add a measure',
    empty: {
      title: 'No shared measure yet',
      why: 'Eight to twelve that every partner agrees to are enough. They come from the register, so that all count alike.',
    },
    fields: {
      measure: { label: 'Measure' },
      why: { label: 'Why we watch it' },
      owner: { label: 'Who reports it' },
    },
    options: titles('en'),
  },
  es: {
    title: 'Medidas comunes',
    lead: 'Lo que observamos juntos. Cada una se cuenta como dice el registro único, y su advertencia va con ella.',
    add: 'Añadir una medida',
    empty: {
      title: 'Aún no hay medidas comunes',
      why: 'Bastan de ocho a doce que todos acepten. Salen del registro, para que todos cuenten igual.',
    },
    fields: {
      measure: { label: 'Medida' },
      why: { label: 'Por qué la observamos' },
      owner: { label: 'Quién la informa' },
    },
    options: titles('es'),
  },
}
