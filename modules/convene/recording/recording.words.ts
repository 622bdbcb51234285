import type { Words } from '#platform/words.ts'

type RecordingWords = {
  readonly heading: string
  readonly none: string
  readonly add: string
  readonly addLead: string
  readonly title: string
  readonly language: string
  readonly languages: Readonly<Record<'en' | 'es', string>>
  readonly link: string
  readonly linkHint: string
  readonly captions: string
  readonly captionsHint: string
  readonly chapters: string
  readonly chaptersHint: string
  readonly save: string
  readonly remove: string
  readonly problems: Readonly<Record<string, string>>
  readonly problemTitle: string
  readonly unread: Readonly<Record<'captions' | 'chapters', (line: number) => string>>
  readonly watch: string
  readonly elsewhere: string
  readonly takeCaptions: string
  readonly chapterHeading: string
  readonly transcript: string
  readonly back: string
}

export const recordingWords: Words<RecordingWords> = {
  en: {
    heading: 'Recordings',
    none: 'No recording yet.',
    add: 'Add a recording',
    addLead:
      'The video stays where your county keeps it. Its captions and chapters are read here by anyone, so name no student.',
    title: 'Title',
    language: 'Spoken language',
    languages: { en: 'English', es: 'Spanish' },
    link: 'Link to the video',
    linkHint: 'It begins with https://',
    captions: 'Captions',
    captionsHint: 'The text of the caption file (WebVTT), as Zoom, Teams or Meet give it.',
    chapters: 'Chapters',
    chaptersHint: 'One a line, in order: 0:00 Welcome',
    save: 'Save the recording',
    remove: 'Take it away',
    problems: {
      title: 'Write a title.',
      too_long: 'This is too long.',
      choose: 'Choose one.',
      link: 'Write a link that begins with https://.',
      captions: 'Put the text of a caption file here, up to 300,000 letters.',
      chapters: 'These are too many chapters.',
    },
    problemTitle: 'Please look at this again',
    unread: {
      captions: (line) => `Line ${line} of the captions cannot be read as WebVTT.`,
      chapters: (line) =>
        `Line ${line} of the chapters is not a time and a title, or comes before the one above it.`,
    },
    watch: 'Watch the recording',
    elsewhere: 'It opens where the county keeps its videos, under that site’s own rules.',
    takeCaptions: 'Take the captions as a file',
    chapterHeading: 'Chapters',
    transcript: 'What was said',
    back: 'What came of it',
  },
  es: {
    heading: 'Grabaciones',
    none: 'Todavía no hay grabaciones.',
    add: 'Añadir una grabación',
    addLead:
      'El video queda donde lo guarda su condado. Sus subtítulos y capítulos los lee cualquiera aquí: no nombre a ningún estudiante.',
    title: 'Título',
    language: 'Idioma hablado',
    languages: { en: 'Inglés', es: 'Español' },
    link: 'Enlace al video',
    linkHint: 'Empieza con https://',
    captions: 'Subtítulos',
    captionsHint: 'El texto del archivo de subtítulos (WebVTT), como lo dan Zoom, Teams o Meet.',
    chapters: 'Capítulos',
    chaptersHint: 'Uno por línea, en orden: 0:00 Bienvenida',
    save: 'Guardar la grabación',
    remove: 'Quitarla',
    problems: {
      title: 'Escriba un título.',
      too_long: 'Es demasiado largo.',
      choose: 'Elija una opción.',
      link: 'Escriba un enlace que empiece con https://.',
      captions: 'Ponga aquí el texto de un archivo de subtítulos, hasta 300,000 letras.',
      chapters: 'Son demasiados capítulos.',
    },
    problemTitle: 'Revise esto, por favor',
    unread: {
      captions: (line) => `La línea ${line} de los subtítulos no se puede leer como WebVTT.`,
      chapters: (line) =>
        `La línea ${line} de los capítulos no es una hora y un título, o va antes que la de arriba.`,
    },
    watch: 'Ver la grabación',
    elsewhere: 'Se abre donde el condado guarda sus videos, con las reglas de ese sitio.',
    takeCaptions: 'Llevarse los subtítulos',
    chapterHeading: 'Capítulos',
    transcript: 'Lo que se dijo',
    back: 'Lo que resultó',
  },
}
