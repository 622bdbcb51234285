import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { publicSources, type SourceDownload } from './public-source.ts'

export type DownloadProgress = {
  readonly file: string
  /** 1 for the first file. */
  readonly number: number
  readonly count: number
  readonly receivedBytes: number
  /** What the server announced, else the size of the release that is known; null when neither is. */
  readonly totalBytes: number | null
}

export type DownloadReason =
  | 'unreachable'
  | 'too_slow'
  | 'not_found'
  | 'server_refused'
  | 'web_page'
  | 'too_large'
  | 'cut_short'
  | 'unsafe_address'
  | 'canceled'

/** One file that could not be fetched, and where a person can get it. */
export type DownloadFailure = {
  readonly file: string
  readonly address: string
  readonly landingPage: string
  readonly reason: DownloadReason
  readonly detail: string | null
}

export type DownloadOptions = {
  /** Keys of content/sources/public-files.json; all of them without it. */
  readonly sources?: readonly string[]
  readonly onProgress?: (progress: DownloadProgress) => void
  readonly signal?: AbortSignal
  /** Milliseconds without a byte after which a server is given up. */
  readonly stallMs?: number
  readonly mostBytes?: number
  /** For tests only: where the files lie instead of at their publishers' addresses. */
  readonly baseAddress?: string
}

export type Downloaded = { readonly files: readonly string[]; readonly failures: readonly DownloadFailure[] }

/** The largest file of a publisher has 37 MB; one of 400 is not what we asked for. */
const mostBytes = 400_000_000
const stallMs = 60_000

/**
 * Fetches the publishers' files into a folder, one after another, each under its own name once it is whole. What
 * cannot be fetched is a failure in the answer and never an exception; whether the rest is enough, the caller says.
 */
export async function downloadPublicFiles(
  folder: string,
  options: DownloadOptions = {},
): Promise<Downloaded> {
  await mkdir(folder, { recursive: true })
  const wanted = downloadsOf(options.sources)
  const files: string[] = []
  const failures: DownloadFailure[] = []
  for (const [index, { download, landingPage }] of wanted.entries()) {
    const failed = await fetchInto(folder, download, options, (receivedBytes, totalBytes) =>
      options.onProgress?.({
        file: download.file,
        number: index + 1,
        count: wanted.length,
        receivedBytes,
        totalBytes,
      }),
    )
    if (failed === null) files.push(download.file)
    else failures.push({ file: download.file, address: download.address, landingPage, ...failed })
    if (failed?.reason === 'canceled') break
  }
  return { files, failures }
}

function downloadsOf(keys: readonly string[] | undefined) {
  return Object.entries(publicSources.sources)
    .filter(([key]) => keys?.includes(key) ?? true)
    .flatMap(([, { downloads, landingPage }]) => downloads.map((download) => ({ download, landingPage })))
}

type Failed = Pick<DownloadFailure, 'reason' | 'detail'>
type Told = (receivedBytes: number, totalBytes: number | null) => void

async function fetchInto(
  folder: string,
  download: SourceDownload,
  options: DownloadOptions,
  tell: Told,
): Promise<Failed | null> {
  const part = join(folder, `.${download.file}.part`)
  const stall = stallWatch(options.stallMs ?? stallMs)
  const signal = AbortSignal.any([stall.signal, ...(options.signal ? [options.signal] : [])])
  try {
    const response = await fetch(addressOf(download, options), { signal, redirect: 'follow', headers })
    const refused = whyNotThis(response, options)
    if (refused !== null) return refused
    const failed = await save(response, part, download, options, (received, total) => {
      stall.touch()
      tell(received, total)
    })
    if (failed === null) await rename(part, join(folder, download.file))
    return failed
  } catch (error) {
    if (options.signal?.aborted) return { reason: 'canceled', detail: null }
    if (stall.signal.aborted)
      return { reason: 'too_slow', detail: String(Math.round((options.stallMs ?? stallMs) / 1_000)) }
    return { reason: 'unreachable', detail: causeOf(error) }
  } finally {
    stall.stop()
    await rm(part, { force: true })
  }
}

const headers = {
  'user-agent': 'centers-of-wellness (public data import)',
  accept: 'text/csv, text/plain, */*;q=0.5',
}

const addressOf = (download: SourceDownload, { baseAddress }: DownloadOptions): string =>
  baseAddress === undefined ? download.address : new URL(download.file, `${baseAddress}/`).href

/** Why an answer is not the file, or null when it may be. */
function whyNotThis(response: Response, options: DownloadOptions): Failed | null {
  if (options.baseAddress === undefined && !response.url.startsWith('https://'))
    return { reason: 'unsafe_address', detail: response.url }
  if (response.status === 404 || response.status === 410)
    return { reason: 'not_found', detail: String(response.status) }
  if (!response.ok) return { reason: 'server_refused', detail: String(response.status) }
  const type = response.headers.get('content-type') ?? ''
  return /text\/html/i.test(type) ? { reason: 'web_page', detail: type } : null
}

async function save(
  response: Response,
  path: string,
  download: SourceDownload,
  options: DownloadOptions,
  tell: Told,
): Promise<Failed | null> {
  const most = options.mostBytes ?? mostBytes
  const announced = announcedBytes(response)
  if (announced !== null && announced > most) return { reason: 'too_large', detail: String(announced) }
  let received = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      received += chunk.byteLength
      if (received > most) controller.error(new TooLarge())
      else controller.enqueue(chunk)
      tell(received, announced ?? download.byteCount)
    },
  })
  // Opened before anything is written: a stream that is cut while it opens its file would make it after it was taken away.
  const part = await open(path, 'w')
  const written = Writable.toWeb(part.createWriteStream())
  try {
    await response.body?.pipeThrough(counted).pipeTo(written)
  } catch (error) {
    if (error instanceof TooLarge) return { reason: 'too_large', detail: String(received) }
    if (options.signal?.aborted || !(announced !== null && received < announced)) throw error
    return { reason: 'cut_short', detail: `${received} / ${announced}` }
  } finally {
    await part.close()
  }
  return announced !== null && received !== announced
    ? { reason: 'cut_short', detail: `${received} / ${announced}` }
    : null
}

class TooLarge extends Error {}

/** A packed answer announces its packed size, which says nothing of what arrives. */
function announcedBytes(response: Response): number | null {
  const length = response.headers.get('content-length')
  return length === null || response.headers.has('content-encoding') ? null : Number(length)
}

/** Aborts when nothing was heard for a while. */
function stallWatch(ms: number) {
  const controller = new AbortController()
  let timer = setTimeout(() => controller.abort(), ms)
  return {
    signal: controller.signal,
    touch(): void {
      clearTimeout(timer)
      timer = setTimeout(() => controller.abort(), ms)
    },
    stop: (): void => clearTimeout(timer),
  }
}

const causeOf = (error: unknown): string | null => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : null
}
