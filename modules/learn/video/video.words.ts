import type { Words } from '#platform/words.ts'

type Shape = {
  readonly title: string
  readonly lead: string
  readonly description: string
  readonly starter: string
  readonly starterLead: string
  readonly ofCounty: string
  readonly ownBy: (who: string, day: string) => string
  readonly notBuilt: string
  readonly cannotPlay: string
  readonly captions: (language: string) => string
  readonly chapters: string
  readonly inEnglish: string
  readonly seconds: (count: number) => string
  readonly fullSize: string
  readonly smallSize: string
  readonly sizeNow: (small: boolean) => string
  readonly download: (megabytes: string) => string
  readonly downloadCaptions: string
  readonly speed: string
  readonly follow: string
  readonly resumed: string
  readonly startOver: string
  readonly keys: string
  readonly keyList: readonly (readonly [string, string])[]
  readonly watched: (done: number, of: number) => string
  readonly watchedLead: string
  readonly transcript: string
  readonly transcriptLead: string
  readonly openRole: (role: string) => string
  readonly better: string
  readonly betterLead: string
  readonly record: string
  readonly send: string
  readonly ownList: string
}

export const videoWords: Words<Shape> = {
  en: {
    title: 'Videos',
    lead: 'One short video for each role, and one about the whole. Each has captions and all of its text.',
    description:
      'Short captioned videos: what a center of wellness is, and what each of the eight roles does.',
    starter: 'Starter video',
    starterLead: 'This is a starter video, without sound. Read along with the captions.',
    ofCounty: 'Your county’s own video',
    ownBy: (who, day) => `Recorded in your county by ${who}, sent on ${day}.`,
    notBuilt:
      'This video has not been drawn on this server yet. Here is all that it says. Whoever runs the server draws it with: npm run videos',
    cannotPlay: 'Your browser cannot play this video. All that it says stands below.',
    captions: (language) => (language === 'es' ? 'Spanish' : 'English'),
    chapters: 'Chapters',
    inEnglish: 'This video is in English so far.',
    seconds: (count) => `${count} seconds`,
    fullSize: 'Play it full size',
    smallSize: 'Play a small one, for a slow line',
    sizeNow: (small) => (small ? 'You are watching the small one.' : ''),
    download: (megabytes) => `Download the video (${megabytes} MB)`,
    downloadCaptions: 'Download its captions',
    speed: 'Speed',
    follow: 'Move the text along with the video',
    resumed: 'Going on where you stopped.',
    startOver: 'Start over',
    keys: 'Keys',
    keyList: [
      ['K', 'play or pause'],
      ['J', 'ten seconds back'],
      ['L', 'ten seconds on'],
      ['C', 'captions on or off'],
      ['Shift + , and Shift + .', 'slower and faster'],
    ],
    watched: (done, of) => `You have played ${done} of ${of} seconds.`,
    watchedLead: 'Seconds count when they were really played, and only you see this.',
    transcript: 'All that it says',
    transcriptLead: 'Press a line to go to its moment.',
    openRole: (role) => `Open the path: ${role}`,
    better: 'Make a better one',
    betterLead:
      'You know your schools. Read the script into a phone or a laptop, and your county can show your video in the place of this one. It takes about ten minutes.',
    record: 'Record it here',
    send: 'Send a video you have',
    ownList: 'Videos sent in your county',
  },
  es: {
    title: 'Videos',
    lead: 'Un video corto para cada función y uno sobre el conjunto. Cada uno tiene subtítulos y todo su texto.',
    description:
      'Videos cortos con subtítulos: qué es un centro de bienestar y qué hace cada una de las ocho funciones.',
    starter: 'Video inicial',
    starterLead: 'Este es un video inicial, sin sonido. Lea los subtítulos.',
    ofCounty: 'El video de su condado',
    ownBy: (who, day) => `Lo grabó ${who} en su condado; se envió el ${day}.`,
    notBuilt:
      'Este video todavía no se ha dibujado en este servidor. Aquí está todo lo que dice. Quien cuida el servidor lo dibuja con: npm run videos',
    cannotPlay: 'Su navegador no puede mostrar este video. Todo lo que dice está abajo.',
    captions: (language) => (language === 'es' ? 'Español' : 'Inglés'),
    chapters: 'Capítulos',
    inEnglish: 'Por ahora este video está en inglés.',
    seconds: (count) => `${count} segundos`,
    fullSize: 'Ver en tamaño completo',
    smallSize: 'Ver uno pequeño, para una conexión lenta',
    sizeNow: (small) => (small ? 'Está viendo el pequeño.' : ''),
    download: (megabytes) => `Descargar el video (${megabytes} MB)`,
    downloadCaptions: 'Descargar los subtítulos',
    speed: 'Velocidad',
    follow: 'Mover el texto junto con el video',
    resumed: 'Sigue donde lo dejó.',
    startOver: 'Empezar de nuevo',
    keys: 'Teclas',
    keyList: [
      ['K', 'reproducir o pausar'],
      ['J', 'diez segundos atrás'],
      ['L', 'diez segundos adelante'],
      ['C', 'subtítulos sí o no'],
      ['Mayús + , y Mayús + .', 'más lento y más rápido'],
    ],
    watched: (done, of) => `Ha visto ${done} de ${of} segundos.`,
    watchedLead: 'Cuentan los segundos que de verdad se vieron, y solo usted ve esto.',
    transcript: 'Todo lo que dice',
    transcriptLead: 'Elija una línea para ir a ese momento.',
    openRole: (role) => `Abrir el camino: ${role}`,
    better: 'Haga uno mejor',
    betterLead:
      'Usted conoce sus escuelas. Lea el guion ante un teléfono o una computadora, y su condado podrá mostrar su video en lugar de este. Toma unos diez minutos.',
    record: 'Grabarlo aquí',
    send: 'Enviar un video que ya tiene',
    ownList: 'Videos enviados en su condado',
  },
}
