import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { practiceFiles } from '#db/practice/write-practice-files.ts'
import { readCountyFolder } from '../county-figures/read-county-folder.ts'
import { downloadSentence, progressSentence } from './download.words.ts'
import { type DownloadOptions, type DownloadProgress, downloadPublicFiles } from './public-file.client.ts'
import { publicSources } from './public-source.ts'

/** The practice county's files under the names of the publishers' downloads. */
const practiceNames: Readonly<Record<string, RegExp>> = {
  'public-schools-2025-26.csv': /public-schools/,
  'chronicabsenteeism23.txt': /chronicabsenteeism23/,
  'chronicabsenteeism24.txt': /chronicabsenteeism24/,
  'chronicabsenteeism25-v2.txt': /chronicabsenteeism25/,
  'suspension23.txt': /suspension23/,
  'suspension24.txt': /suspension24/,
  'suspension25-v2.txt': /suspension25/,
  'stusup-2024-25.txt': /stusup/,
  'pubschls.txt': /pubschls/,
  'health-center-sites.csv': /health-center-sites/,
  'health-facility-locations.csv': /health-facility/,
}
const files = practiceFiles('publisher')
const bytesOf = (name: string): Uint8Array =>
  files.find((file) => practiceNames[name]?.test(file.name))?.bytes ?? new Uint8Array()

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean()
})

async function aServer(answer: (name: string, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer((request, response) => answer(request.url?.slice(1) ?? '', response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'public-files-'))
  cleanups.push(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Fetches only the schools file, which the server answers in its own way. */
async function fetchSchools(answer: (response: ServerResponse) => void, options: DownloadOptions = {}) {
  const baseAddress = await aServer((_, response) => answer(response))
  const folder = aFolder()
  const result = await downloadPublicFiles(folder, { sources: ['public_schools'], baseAddress, ...options })
  return { ...result, left: readdirSync(folder) }
}

describe('the publishers’ files', () => {
  it('are fetched whole, with progress, and are a county', async () => {
    const baseAddress = await aServer((name, response) => response.end(bytesOf(name)))
    const folder = aFolder()
    const told: DownloadProgress[] = []
    const { files: fetched, failures } = await downloadPublicFiles(folder, {
      baseAddress,
      onProgress: (one) => told.push(one),
    })
    expect(failures).toEqual([])
    expect(fetched).toHaveLength(11)
    expect(readdirSync(folder).toSorted()).toEqual(fetched.toSorted())
    expect(told.at(-1)).toMatchObject({
      number: 11,
      count: 11,
      receivedBytes: bytesOf('health-facility-locations.csv').length,
    })
    expect(
      progressSentence({
        file: 'a.txt',
        number: 3,
        count: 11,
        receivedBytes: 12_400_000,
        totalBytes: 25_100_000,
      }),
    ).toBe('3 of 11: a.txt, 12.4 of 25.1 MB')
    const outcome = await readCountyFolder(folder, '00')
    if (!outcome.done) throw new Error(outcome.refusal)
    expect(outcome.result.figures.schools).toHaveLength(125)
  })

  it('come packed as well', async () => {
    const packed = gzipSync(bytesOf('public-schools-2025-26.csv'))
    const result = await fetchSchools((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
    )
    expect(result.failures).toEqual([])
  })

  it('have addresses that are https, names without folders, and a page for people', () => {
    for (const { downloads, landingPage } of Object.values(publicSources.sources)) {
      expect(landingPage).toMatch(/^https:\/\//)
      for (const { address, file } of downloads) {
        expect(address).toMatch(/^https:\/\//)
        expect(file).toMatch(/^[\w.-]+$/)
      }
    }
  })
})

describe('what cannot be fetched', () => {
  it.each([
    ['is gone', (response: ServerResponse) => response.writeHead(404).end(), 'not_found'],
    ['is refused', (response: ServerResponse) => response.writeHead(503).end(), 'server_refused'],
    [
      'is a web page',
      (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      'web_page',
    ],
    [
      'breaks off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '1000' }).write('half')
        setTimeout(() => response.destroy(), 20)
      },
      'cut_short',
    ],
    [
      'is announced as too large',
      (response: ServerResponse) => response.writeHead(200, { 'content-length': '9999999' }).end('x'),
      'too_large',
    ],
    [
      'turns out too large',
      (response: ServerResponse) => response.writeHead(200).end('x'.repeat(20_000)),
      'too_large',
    ],
    ['never comes', () => undefined, 'too_slow'],
  ])('%s: it says so and leaves nothing behind', async (_, answer, reason) => {
    const { files: fetched, failures, left } = await fetchSchools(answer, { stallMs: 300, mostBytes: 10_000 })
    expect(failures.map((failure) => failure.reason)).toEqual([reason])
    expect([fetched, left]).toEqual([[], []])
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const fetching = fetchSchools((response) => response.write('x'), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect((await fetching).failures.map((failure) => failure.reason)).toEqual(['canceled'])
  })

  it('says in one sentence which file, why, and what to do', async () => {
    const folder = aFolder()
    const { failures } = await downloadPublicFiles(folder, {
      sources: ['support_staff'],
      baseAddress: 'http://127.0.0.1:9',
    })
    expect(failures).toHaveLength(1)
    for (const failure of failures)
      expect(downloadSentence(failure)).toMatch(
        /^stusup-2024-25\.txt could not be downloaded from https:\/\/www3\.cde\.ca\.gov\S+: the server cannot be reached.*Save it yourself from https:\S+ into a folder/,
      )
  })
})
