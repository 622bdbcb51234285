import type { Words } from '#platform/words.ts'
import type { ChapterRefusal } from './send-recording.ts'

type RecordingVideoWords = {
  readonly link: string
  readonly sendTitle: string
  readonly sendLead: string
  readonly consent: string
  readonly file: string
  readonly fileHint: string
  readonly captionFile: string
  readonly captionHint: string
  readonly send: string
  readonly back: string
  readonly chapterRefusal: Readonly<Record<ChapterRefusal, string>>
  readonly tooLong: string
  readonly published: string
  readonly notPublished: string
  readonly publish: string
  readonly publishLead: string
  readonly texts: string
  readonly textsLead: string
  readonly saveTexts: string
  readonly saved: string
}

export const recordingVideoWords: Words<RecordingVideoWords> = {
  en: {
    link: 'Send a video file',
    sendTitle: 'Send a recording',
    sendLead:
      'It is played here, with captions, chapters and all that was said. Nobody sees it before you publish it.',
    consent:
      'Show no student, and nothing that tells of one. Everyone seen or heard has agreed that anyone may watch.',
    file: 'The video',
    fileHint: 'An MP4, MOV or WebM file of up to an hour and a half, at most 200 MB.',
    captionFile: 'Caption file',
    captionHint:
      'A .vtt file, as Zoom, Teams or Meet give it. It can come later; without one nothing is published.',
    send: 'Send the recording',
    back: 'Back to the recordings',
    chapterRefusal: {
      chapters_unread: 'A chapter is a time and a title on one line, in order: 0:00 Welcome',
      chapters_late: 'A chapter begins after the video has ended.',
    },
    tooLong: 'It is longer than an hour and a half. Cut it in two.',
    published: 'Anyone can watch it.',
    notPublished: 'Nobody else can watch it yet.',
    publish: 'Publish the recording',
    publishLead: 'Then anyone can watch it.',
    texts: 'Captions and chapters',
    textsLead: 'When you change them, publish the recording again.',
    saveTexts: 'Save captions and chapters',
    saved: 'Saved.',
  },
  es: {
    link: 'Enviar un archivo de video',
    sendTitle: 'Enviar una grabación',
    sendLead:
      'Se ve aquí, con subtítulos, capítulos y todo lo que se dijo. Nadie la ve antes de que usted la publique.',
    consent:
      'No muestre a ningún estudiante ni nada que hable de uno. Todas las personas que se ven u oyen están de acuerdo en que cualquiera la vea.',
    file: 'El video',
    fileHint: 'Un archivo MP4, MOV o WebM de hasta hora y media, de 200 MB como máximo.',
    captionFile: 'Archivo de subtítulos',
    captionHint:
      'Un archivo .vtt, como lo dan Zoom, Teams o Meet. Puede venir después; sin él no se publica nada.',
    send: 'Enviar la grabación',
    back: 'Volver a las grabaciones',
    chapterRefusal: {
      chapters_unread: 'Un capítulo es una hora y un título en una línea, en orden: 0:00 Bienvenida',
      chapters_late: 'Un capítulo empieza después de que termina el video.',
    },
    tooLong: 'Dura más de hora y media. Divídala en dos.',
    published: 'Cualquiera puede verla.',
    notPublished: 'Nadie más puede verla todavía.',
    publish: 'Publicar la grabación',
    publishLead: 'Entonces cualquiera puede verla.',
    texts: 'Subtítulos y capítulos',
    textsLead: 'Cuando los cambie, publique la grabación otra vez.',
    saveTexts: 'Guardar subtítulos y capítulos',
    saved: 'Guardado.',
  },
}
