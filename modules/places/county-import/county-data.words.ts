import type { Words } from '#platform/words.ts'
import type { ClosedReason, SchoolFacts } from '../school/school.ts'
import type { ImportState } from './county-import.ts'
import type { FactTableKey } from './fact-table.ts'

type Shape = {
  readonly title: (county: string) => string
  readonly lead: string
  /** Said of the practice county, whose files are made up in the publishers' layouts. */
  readonly invented: string
  readonly editionNow: (edition: string) => string
  readonly tabsLabel: string
  readonly tabs: {
    readonly plan: string
    readonly data: string
    readonly calendars: string
    readonly healthSites: string
  }
  readonly sourcesHeading: string
  readonly sourcesCaption: string
  readonly file: string
  readonly publisher: string
  readonly schoolYears: string
  readonly retrieved: string
  readonly rows: string
  readonly edition: string
  readonly noYear: string
  readonly unknownDay: string
  readonly emptyTitle: string
  readonly emptyWhy: (code: string) => string
  readonly importsHeading: string
  readonly importsCaption: string
  readonly on: string
  readonly state: string
  readonly states: Readonly<Record<ImportState, string>>
  readonly brought: string
  readonly broughtText: (parts: { added: string; changed: string; closed: string; rows: string }) => string
  readonly undo: string
  readonly undoLead: string
  readonly stagedHeading: string
  readonly stagedLead: string
  readonly apply: string
  readonly drop: string
  readonly uploadHeading: string
  readonly uploadLead: string
  readonly uploadFile: (number: number) => string
  readonly uploadHint: string
  readonly moreFiles: string
  readonly check: string
  readonly problemsHeading: string
  readonly nothingNew: string
  readonly applied: string
  readonly undone: string
  readonly dropped: string
  readonly filesRead: string
  readonly listed: string
  readonly lists: {
    readonly added: string
    readonly changed: string
    readonly closed: string
    readonly reopened: string
    readonly moved: string
    readonly notInDirectory: string
    readonly problems: string
    readonly facts: string
  }
  readonly none: string
  readonly andMore: (count: string) => string
  readonly movedText: (from: string, to: string, byDirectory: boolean) => string
  readonly closedText: (day: string, reason: ClosedReason) => string
  readonly changeText: (field: keyof SchoolFacts, from: string, to: string) => string
  readonly factText: (parts: { added: string; changed: string; delisted: string }) => string
  readonly tables: Readonly<Record<FactTableKey, string>>
  readonly yes: string
  readonly no: string
  readonly empty: string
}

const reasonsEn: Readonly<Record<ClosedReason, string>> = {
  not_listed: 'no longer listed',
  closed: 'closed, say its list or the directory',
  merged: 'merged, say its list or the directory',
}
const reasonsEs: Readonly<Record<ClosedReason, string>> = {
  not_listed: 'ya no está en la lista',
  closed: 'cerrada, según la lista o el directorio',
  merged: 'fusionada, según la lista o el directorio',
}
const fieldsEn: Readonly<Record<keyof SchoolFacts, string>> = {
  name: 'name',
  schoolType: 'kind',
  schoolLevel: 'level',
  gradeSpan: 'grades',
  charter: 'charter',
  virtualCode: 'virtual',
  street: 'street',
  city: 'city',
  zip: 'ZIP code',
  latitude: 'latitude',
  longitude: 'longitude',
}
const fieldsEs: Readonly<Record<keyof SchoolFacts, string>> = {
  name: 'nombre',
  schoolType: 'tipo',
  schoolLevel: 'nivel',
  gradeSpan: 'grados',
  charter: 'chárter',
  virtualCode: 'virtual',
  street: 'calle',
  city: 'ciudad',
  zip: 'código postal',
  latitude: 'latitud',
  longitude: 'longitud',
}

export const countyDataWords: Words<Shape> = {
  en: {
    title: (county) => `Where the figures of ${county} come from`,
    lead: 'Every figure is published by a public agency. Here is each file, the day it was fetched, and what each import changed.',
    invented:
      'The practice county’s files are invented. They have the layouts of the publishers named below, who did not publish them.',
    editionNow: (edition) =>
      `The figures that stand now are edition ${edition}. School calendars count in it, so it may differ from the last import’s.`,
    tabsLabel: 'This county',
    tabs: { plan: 'Plan', data: 'Sources', calendars: 'Calendars', healthSites: 'Health sites' },
    sourcesHeading: 'Files that stand',
    sourcesCaption: 'Public files whose figures stand, with publisher, school year and day',
    file: 'File',
    publisher: 'Publisher',
    schoolYears: 'School years',
    retrieved: 'Retrieved',
    rows: 'Rows',
    edition: 'Edition',
    noYear: 'of its day',
    unknownDay: 'day not known',
    emptyTitle: 'Nothing is in yet',
    emptyWhy: (code) =>
      `In a terminal: ./wellness county add ${code} --from FOLDER, or without --from to download the files.`,
    importsHeading: 'Imports',
    importsCaption: 'Imports of this county, the newest first',
    on: 'On',
    state: 'State',
    states: { staged: 'Waiting', applied: 'Applied', undone: 'Taken back' },
    brought: 'What it brought',
    broughtText: ({ added, changed, closed, rows }) =>
      `${added} new schools, ${changed} changed, ${closed} closed; ${rows} rows in all`,
    undo: 'Take back the last import',
    undoLead: 'Every row then stands as it stood before that import.',
    stagedHeading: 'Checked and waiting',
    stagedLead: 'Nothing is written yet. This is what the files would change.',
    apply: 'Write these changes',
    drop: 'Drop these files',
    uploadHeading: 'Bring in newer files',
    uploadLead:
      'Send the files as their publishers offer them, or cut to your county. They are known by their header row, not by their name. They are checked first; nothing is written until you say so.',
    uploadFile: (number) => `File ${number}`,
    uploadHint: 'CSV or tab-separated text, plain or gzipped; 60 MB together at most.',
    moreFiles: 'More files',
    check: 'Check these files',
    problemsHeading: 'Nothing was written',
    nothingNew: 'Nothing new: every row of these files stands already.',
    applied: 'The import is written.',
    undone: 'The last import was taken back.',
    dropped: 'The files that waited were dropped.',
    filesRead: 'Files read',
    listed: 'Schools listed',
    lists: {
      added: 'New schools',
      changed: 'Changed schools',
      closed: 'Closed schools',
      reopened: 'Open again',
      moved: 'Moved to another code',
      notInDirectory: 'Listed, but not in the newest directory',
      problems: 'Rows and cells to look at',
      facts: 'Rows written',
    },
    none: 'None',
    andMore: (count) => `and ${count} more`,
    movedText: (from, to, byDirectory) =>
      byDirectory ? `${from}; the directory has ${to}` : `${from} → ${to}`,
    closedText: (day, reason) => `${day}, ${reasonsEn[reason]}`,
    changeText: (field, from, to) => `${fieldsEn[field]}: ${from} → ${to}`,
    factText: ({ added, changed, delisted }) =>
      `${added} new, ${changed} changed, ${delisted} no longer listed`,
    tables: {
      district: 'Districts',
      school: 'Schools',
      schoolCode: 'School codes',
      schoolFigure: 'Enrollment figures',
      rateFigure: 'Absence and suspension rates',
      distanceFigure: 'Distances from the standard',
      supportStaffFigure: 'Support staff figures',
      unduplicatedCountFigure: 'Unduplicated counts',
      directoryEntry: 'Directory entries',
      organization: 'Organizations',
      healthSite: 'Health sites',
      licensedFacility: 'Licensed facilities',
    },
    yes: 'yes',
    no: 'no',
    empty: 'empty',
  },
  es: {
    title: (county) => `De dónde vienen las cifras de ${county}`,
    lead: 'Cada cifra la publica un organismo público. Aquí está cada archivo, el día en que se obtuvo y lo que cambió cada importación.',
    invented:
      'Los archivos del condado de práctica son inventados. Tienen el formato de quienes se nombran abajo, que no los publicaron.',
    editionNow: (edition) =>
      `Las cifras vigentes son la edición ${edition}. Los calendarios escolares cuentan en ella, así que puede diferir de la de la última importación.`,
    tabsLabel: 'Este condado',
    tabs: { plan: 'Plan', data: 'Fuentes', calendars: 'Calendarios', healthSites: 'Centros de salud' },
    sourcesHeading: 'Archivos vigentes',
    sourcesCaption: 'Archivos públicos cuyas cifras están vigentes, con quien los publica, año escolar y día',
    file: 'Archivo',
    publisher: 'Quien lo publica',
    schoolYears: 'Años escolares',
    retrieved: 'Obtenido',
    rows: 'Filas',
    edition: 'Edición',
    noYear: 'de su día',
    unknownDay: 'día desconocido',
    emptyTitle: 'Todavía no hay nada',
    emptyWhy: (code) =>
      `En una terminal: ./wellness county add ${code} --from CARPETA, o sin --from para descargar los archivos.`,
    importsHeading: 'Importaciones',
    importsCaption: 'Importaciones de este condado, la más nueva primero',
    on: 'Fecha',
    state: 'Estado',
    states: { staged: 'En espera', applied: 'Aplicada', undone: 'Deshecha' },
    brought: 'Lo que trajo',
    broughtText: ({ added, changed, closed, rows }) =>
      `${added} escuelas nuevas, ${changed} cambiadas, ${closed} cerradas; ${rows} filas en total`,
    undo: 'Deshacer la última importación',
    undoLead: 'Cada fila queda entonces como estaba antes de esa importación.',
    stagedHeading: 'Revisado y en espera',
    stagedLead: 'Aún no se ha escrito nada. Esto es lo que cambiarían los archivos.',
    apply: 'Escribir estos cambios',
    drop: 'Descartar estos archivos',
    uploadHeading: 'Traer archivos más nuevos',
    uploadLead:
      'Envíe los archivos tal como los ofrecen quienes los publican, o los de su condado. Se reconocen por su fila de encabezado, no por su nombre. Primero se revisan; no se escribe nada hasta que usted lo diga.',
    uploadFile: (number) => `Archivo ${number}`,
    uploadHint: 'CSV o texto separado por tabuladores, normal o gzip; 60 MB en total como máximo.',
    moreFiles: 'Más archivos',
    check: 'Revisar estos archivos',
    problemsHeading: 'No se escribió nada',
    nothingNew: 'Nada nuevo: todas las filas de estos archivos ya están.',
    applied: 'La importación está escrita.',
    undone: 'Se deshizo la última importación.',
    dropped: 'Se descartaron los archivos en espera.',
    filesRead: 'Archivos leídos',
    listed: 'Escuelas en la lista',
    lists: {
      added: 'Escuelas nuevas',
      changed: 'Escuelas cambiadas',
      closed: 'Escuelas cerradas',
      reopened: 'Abiertas de nuevo',
      moved: 'Pasaron a otro código',
      notInDirectory: 'En la lista, pero no en el directorio más nuevo',
      problems: 'Filas y celdas por revisar',
      facts: 'Filas escritas',
    },
    none: 'Ninguna',
    andMore: (count) => `y ${count} más`,
    movedText: (from, to, byDirectory) =>
      byDirectory ? `${from}; el directorio tiene ${to}` : `${from} → ${to}`,
    closedText: (day, reason) => `${day}, ${reasonsEs[reason]}`,
    changeText: (field, from, to) => `${fieldsEs[field]}: ${from} → ${to}`,
    factText: ({ added, changed, delisted }) =>
      `${added} nuevas, ${changed} cambiadas, ${delisted} que ya no están`,
    tables: {
      district: 'Distritos',
      school: 'Escuelas',
      schoolCode: 'Códigos de escuelas',
      schoolFigure: 'Cifras de matrícula',
      rateFigure: 'Tasas de ausencia y suspensión',
      distanceFigure: 'Distancias del estándar',
      supportStaffFigure: 'Cifras de personal de apoyo',
      unduplicatedCountFigure: 'Conteos sin duplicar',
      directoryEntry: 'Entradas del directorio',
      organization: 'Organizaciones',
      healthSite: 'Centros de salud',
      licensedFacility: 'Establecimientos con licencia',
    },
    yes: 'sí',
    no: 'no',
    empty: 'vacío',
  },
}
