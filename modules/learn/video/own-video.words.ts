import type { Words } from '#platform/words.ts'
import type { CaptionFault, CaptionWarning } from './captions.ts'
import type { CaptionsFrom, ConversionRefusal, OwnVideo, PublishRefusal, SendRefusal } from './video.ts'

type Shape = {
  readonly sendTitle: string
  readonly sendLead: (role: string) => string
  readonly file: string
  readonly fileHint: string
  readonly captions: string
  readonly captionChoices: Readonly<Record<CaptionsFrom, string>>
  readonly captionHints: Readonly<Record<CaptionsFrom, string>>
  readonly captionFile: string
  readonly send: string
  readonly consent: string
  readonly errorHeading: string
  readonly refusal: Readonly<Record<SendRefusal | PublishRefusal | 'shown_now', string>>
  readonly fault: Readonly<Record<CaptionFault | CaptionWarning, string>>
  readonly atLine: (line: number, said: string) => string
  readonly more: (count: number) => string
  readonly state: Readonly<Record<OwnVideo['state'], string>>
  readonly shown: string
  readonly withoutCaptions: string
  readonly reason: Readonly<Record<ConversionRefusal, string>>
  readonly ownTitle: (video: string) => string
  readonly converting: string
  readonly lookAgain: string
  readonly readyNow: string
  readonly warningsHeading: string
  readonly putCaptions: string
  readonly watchFirst: string
  readonly publish: string
  readonly publishLead: string
  readonly waitsForCounty: string
  readonly withdraw: string
  readonly withdrawLead: string
  readonly remove: string
  readonly removeLead: string
  readonly sentBy: (who: string, day: string) => string
  readonly open: string
}

export const ownVideoWords: Words<Shape> = {
  en: {
    sendTitle: 'Send a video',
    sendLead: (video) => `It can take the place of the starter “${video}” in your county.`,
    file: 'The video',
    fileHint: 'From a phone or a laptop, one second to ten minutes, at most 200 MB.',
    captions: 'Captions',
    captionChoices: {
      script: 'I read the script aloud',
      file: 'I have a caption file',
      none: 'Not yet',
    },
    captionHints: {
      script: 'Its words are laid over the length of your video. Watch it once before it is shown.',
      file: 'A .vtt file.',
      none: 'You can add them later. Without captions it is not shown.',
    },
    captionFile: 'Caption file',
    send: 'Send the video',
    consent:
      'Show no student, and nothing that tells of one. Everyone seen or heard has agreed. Once shown, staff of your county who sign in can watch it; the public cannot.',
    errorHeading: 'The video was not taken. Nothing was saved.',
    refusal: {
      no_file: 'Choose a video file.',
      not_a_video_file: 'This file is not a video that we can read. Send an MP4, MOV or WebM file.',
      too_large: 'The file is larger than 200 MB. Record a shorter one, or a smaller picture.',
      too_many_waiting: 'Four of your videos wait already. Remove one that is not needed.',
      too_many_in_county: 'Your county holds 120 videos already. Remove some that are not needed.',
      no_ffmpeg: 'This server cannot convert video yet: ffmpeg is missing. Ask whoever runs it.',
      no_such_script: 'There is no video of this name.',
      captions_wrong: 'The captions are not right yet.',
      not_ready: 'It is not converted yet.',
      no_captions: 'It has no captions yet, so it cannot be shown.',
      shown_already: 'It is shown already.',
      shown_now: 'It is shown now. Show the starter again first.',
    },
    fault: {
      no_header: 'a caption file begins with WEBVTT.',
      no_cues: 'there is no caption in the file.',
      not_a_timing: 'times read like 00:01.500 --> 00:04.000.',
      ends_before_start: 'this caption ends before it begins.',
      out_of_order: 'this caption begins before the one above it.',
      overlaps: 'this caption begins before the one above it has ended.',
      empty_cue: 'this caption says nothing.',
      stray_text: 'this text has no time; leave an empty line between captions.',
      too_many: 'there are more than 2,000 captions.',
      after_end: 'this caption begins after the video has ended.',
      long_line: 'this line is longer than 42 letters and may wrap on a phone.',
      many_lines: 'this caption has more than two lines.',
      too_short: 'this caption is too short to be read.',
    },
    atLine: (line, said) => `Line ${line}: ${said}`,
    more: (count) => `And ${count} more.`,
    state: {
      waiting: 'Being converted',
      ready: 'Ready to be shown',
      refused: 'Could not be used',
    },
    shown: 'Shown in your county',
    withoutCaptions: 'No captions yet',
    reason: {
      not_video: 'The file could not be read as a video. It may be damaged, or cut off.',
      no_picture: 'There is no picture in the file, only sound.',
      too_short: 'It is shorter than one second.',
      too_long: 'It is longer than ten minutes.',
      too_much_work: 'It takes more work than this server gives one video. Record it with a smaller picture.',
      could_not_convert: 'It could not be converted. Send it once more.',
      sender_left: 'Whoever sent it has left the county before it was converted.',
    },
    ownTitle: (video) => `A video of your county: ${video}`,
    converting:
      'It is being converted, so that every phone can play it. That takes about as long as the video.',
    lookAgain: 'Look again',
    readyNow: 'It is done. Look again when you have finished here.',
    warningsHeading: 'The captions can be used. You may want to mend:',
    putCaptions: 'Put other captions in their place',
    watchFirst: 'Watch it once to the end. Do the captions say what is said, when it is said?',
    publish: 'Show it in the place of the starter',
    publishLead: 'Everyone in your county who signs in will see it.',
    waitsForCounty:
      'Your county’s coordinator, director or content editor decides whether it is shown. Tell them it is here.',
    withdraw: 'Show the starter again',
    withdrawLead: 'It is shown in your county now.',
    remove: 'Remove it for good',
    removeLead: 'The video and its captions are deleted. This cannot be taken back.',
    sentBy: (who, day) => `Sent by ${who} on ${day}.`,
    open: 'Open it',
  },
  es: {
    sendTitle: 'Enviar un video',
    sendLead: (video) => `Puede ocupar el lugar del video inicial «${video}» en su condado.`,
    file: 'El video',
    fileHint: 'De un teléfono o una computadora, de un segundo a diez minutos, 200 MB como máximo.',
    captions: 'Subtítulos',
    captionChoices: {
      script: 'Leí el guion en voz alta',
      file: 'Tengo un archivo de subtítulos',
      none: 'Todavía no',
    },
    captionHints: {
      script: 'Sus palabras se reparten en lo que dura su video. Véalo una vez antes de que se muestre.',
      file: 'Un archivo .vtt.',
      none: 'Puede agregarlos después. Sin subtítulos no se muestra.',
    },
    captionFile: 'Archivo de subtítulos',
    send: 'Enviar el video',
    consent:
      'No muestre a ningún estudiante ni nada que hable de uno. Todos los que se ven o se oyen están de acuerdo. Cuando se muestre, lo verá el personal de su condado que inicie sesión; el público no.',
    errorHeading: 'El video no se recibió. No se guardó nada.',
    refusal: {
      no_file: 'Elija un archivo de video.',
      not_a_video_file: 'Este archivo no es un video que podamos leer. Envíe un archivo MP4, MOV o WebM.',
      too_large: 'El archivo pasa de 200 MB. Grabe uno más corto o con una imagen más pequeña.',
      too_many_waiting: 'Ya esperan cuatro videos suyos. Quite uno que no haga falta.',
      too_many_in_county: 'Su condado ya tiene 120 videos. Quite los que no hagan falta.',
      no_ffmpeg: 'Este servidor todavía no puede convertir video: falta ffmpeg. Avise a quien lo cuida.',
      no_such_script: 'No hay un video con ese nombre.',
      captions_wrong: 'Los subtítulos todavía no están bien.',
      not_ready: 'Todavía no está convertido.',
      no_captions: 'Todavía no tiene subtítulos y por eso no se puede mostrar.',
      shown_already: 'Ya se muestra.',
      shown_now: 'Se muestra ahora. Primero vuelva al video inicial.',
    },
    fault: {
      no_header: 'un archivo de subtítulos empieza con WEBVTT.',
      no_cues: 'no hay ningún subtítulo en el archivo.',
      not_a_timing: 'los tiempos se escriben así: 00:01.500 --> 00:04.000.',
      ends_before_start: 'este subtítulo termina antes de empezar.',
      out_of_order: 'este subtítulo empieza antes que el anterior.',
      overlaps: 'este subtítulo empieza antes de que termine el anterior.',
      empty_cue: 'este subtítulo no dice nada.',
      stray_text: 'este texto no tiene tiempo; deje una línea vacía entre subtítulos.',
      too_many: 'hay más de 2,000 subtítulos.',
      after_end: 'este subtítulo empieza cuando el video ya terminó.',
      long_line: 'esta línea pasa de 42 letras y puede partirse en un teléfono.',
      many_lines: 'este subtítulo tiene más de dos líneas.',
      too_short: 'este subtítulo dura muy poco para leerse.',
    },
    atLine: (line, said) => `Línea ${line}: ${said}`,
    more: (count) => `Y ${count} más.`,
    state: {
      waiting: 'Se está convirtiendo',
      ready: 'Listo para mostrarse',
      refused: 'No se pudo usar',
    },
    shown: 'Se muestra en su condado',
    withoutCaptions: 'Sin subtítulos todavía',
    reason: {
      not_video: 'El archivo no se pudo leer como video. Quizá está dañado o incompleto.',
      no_picture: 'En el archivo no hay imagen, solo sonido.',
      too_short: 'Dura menos de un segundo.',
      too_long: 'Dura más de diez minutos.',
      too_much_work:
        'Pide más trabajo del que este servidor da a un video. Grábelo con una imagen más pequeña.',
      could_not_convert: 'No se pudo convertir. Envíelo otra vez.',
      sender_left: 'Quien lo envió dejó el condado antes de que se convirtiera.',
    },
    ownTitle: (video) => `Un video de su condado: ${video}`,
    converting:
      'Se está convirtiendo para que cualquier teléfono pueda mostrarlo. Tarda más o menos lo que dura el video.',
    lookAgain: 'Mirar otra vez',
    readyNow: 'Ya está. Mire otra vez cuando termine aquí.',
    warningsHeading: 'Los subtítulos se pueden usar. Quizá quiera corregir:',
    putCaptions: 'Poner otros subtítulos en su lugar',
    watchFirst: 'Véalo una vez hasta el final. ¿Los subtítulos dicen lo que se dice, cuando se dice?',
    publish: 'Mostrarlo en lugar del video inicial',
    publishLead: 'Lo verán todas las personas de su condado que inicien sesión.',
    waitsForCounty:
      'La coordinación, la dirección o quien edita el contenido en su condado decide si se muestra. Avíseles que está aquí.',
    withdraw: 'Mostrar otra vez el video inicial',
    withdrawLead: 'Ahora se muestra en su condado.',
    remove: 'Quitarlo para siempre',
    removeLead: 'Se borran el video y sus subtítulos. No se puede deshacer.',
    sentBy: (who, day) => `Lo envió ${who} el ${day}.`,
    open: 'Abrirlo',
  },
}
