import type { Words } from '#platform/words.ts'

export type RecorderWords = {
  readonly begin: string
  readonly countdown: string
  readonly next: string
  readonly stop: string
  readonly again: string
  readonly send: string
  readonly keep: string
  readonly recording: string
  readonly recorded: string
  readonly sending: string
  readonly failed: string
  readonly noCamera: string
  readonly upNext: string
  readonly last: string
}

type Shape = RecorderWords & {
  readonly title: (video: string) => string
  readonly lead: string
  readonly readyHeading: string
  readonly ready: readonly string[]
  readonly consent: string
  readonly without: string
  readonly sendLink: string
  readonly pace: string
  readonly paces: Readonly<Record<'slow' | 'even' | 'quick', string>>
  readonly byItself: string
  readonly yourself: string
  readonly script: string
  readonly scriptLead: string
}

export const recordWords: Words<Shape> = {
  en: {
    title: (video) => `Record: ${video}`,
    lead: 'Read the script aloud, line by line. The captions come out timed. It takes about ten minutes.',
    readyHeading: 'Before you begin',
    ready: [
      'A quiet room, light on your face, the camera at eye level.',
      'Read the script once aloud. Change a word where your county says it another way, and mend the caption later.',
      'No student, no name, no story of a student, and nobody in the picture who has not agreed.',
    ],
    consent: 'Nothing leaves this computer before you press “Send the recording”.',
    without:
      'You can also record with the camera of your phone while you read from this page, and then send that video. Say there that you read the script, and its captions are laid over your video.',
    sendLink: 'Send a video you have',
    pace: 'How fast the lines move',
    paces: { slow: 'Slowly', even: 'Evenly', quick: 'Quickly' },
    byItself: 'Lines move on by themselves',
    yourself: 'You on camera',
    script: 'The script',
    scriptLead: 'What is said, scene by scene.',
    begin: 'Begin recording',
    countdown: 'Recording begins in',
    next: 'Next line',
    stop: 'Stop',
    again: 'Record again',
    send: 'Send the recording',
    keep: 'Keep the file on this computer',
    recording: 'Recording. Read this line:',
    recorded: 'Recorded. Send it, or record again.',
    sending: 'Sending …',
    failed: 'It could not be sent. Nothing was lost: try again, or keep the file.',
    noCamera:
      'The camera or the microphone could not be opened. Allow this page to use them, or send a video you have.',
    upNext: 'Next:',
    last: 'This is the last line. Press “Stop” when you have read it.',
  },
  es: {
    title: (video) => `Grabar: ${video}`,
    lead: 'Lea el guion en voz alta, línea por línea. Los subtítulos salen con su tiempo. Toma unos diez minutos.',
    readyHeading: 'Antes de empezar',
    ready: [
      'Un cuarto tranquilo, luz en la cara, la cámara a la altura de los ojos.',
      'Lea el guion una vez en voz alta. Cambie una palabra si en su condado se dice de otro modo, y corrija después el subtítulo.',
      'Ningún estudiante, ningún nombre, ninguna historia de un estudiante, y nadie en la imagen que no esté de acuerdo.',
    ],
    consent: 'Nada sale de esta computadora antes de que elija «Enviar la grabación».',
    without:
      'También puede grabar con la cámara de su teléfono mientras lee esta página, y después enviar ese video. Diga allí que leyó el guion y sus subtítulos se repartirán en su video.',
    sendLink: 'Enviar un video que ya tiene',
    pace: 'Qué tan rápido pasan las líneas',
    paces: { slow: 'Despacio', even: 'Parejo', quick: 'Rápido' },
    byItself: 'Las líneas pasan solas',
    yourself: 'Usted en la cámara',
    script: 'El guion',
    scriptLead: 'Lo que se dice, escena por escena.',
    begin: 'Empezar a grabar',
    countdown: 'La grabación empieza en',
    next: 'Línea siguiente',
    stop: 'Detener',
    again: 'Grabar otra vez',
    send: 'Enviar la grabación',
    keep: 'Guardar el archivo en esta computadora',
    recording: 'Grabando. Lea esta línea:',
    recorded: 'Grabado. Envíelo o grabe otra vez.',
    sending: 'Enviando …',
    failed: 'No se pudo enviar. No se perdió nada: intente otra vez o guarde el archivo.',
    noCamera:
      'No se pudo abrir la cámara o el micrófono. Permita que esta página los use, o envíe un video que ya tiene.',
    upNext: 'Sigue:',
    last: 'Esta es la última línea. Elija «Detener» cuando la haya leído.',
  },
}
