import { render } from 'preact-render-to-string'
import type { Database } from '#platform/database.ts'
import type { Route } from '#platform/http.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import type { Viewer } from '#platform/viewer.ts'
import { isLanguage } from '#platform/words.ts'

export type Visited = { readonly status: number; readonly text: string; readonly location: string | null }

/** A person with a browser: asks for pages and sends forms as this viewer, without script. */
export function visit(routes: readonly Route[], database: Database, viewer: Viewer) {
  const faults: string[] = []
  const app = serve({
    database,
    routes,
    log: openLog({ write: (line) => void (line.includes('"fault"') && faults.push(line)) }),
    viewerOf: async () => viewer,
    languageOf: ({ query }) => (isLanguage(query ?? undefined) ? (query as 'en' | 'es') : 'en'),
    shell: ({ title, main }) => `<title>${title}</title><main>${render(main)}</main>`,
    closed: (status, _language, _reference, detail) => ({
      title: `closed ${status}`,
      main: <p>{detail}</p>,
    }),
    secure: false,
    trustedProxies: 0,
  })
  const read = async (response: Response): Promise<Visited> => ({
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
  })
  return {
    faults,
    get: async (path: string) => read(await app.request(`http://localhost${path}`)),
    send: async (path: string, init: RequestInit) => read(await app.request(`http://localhost${path}`, init)),
    upload: async (path: string, name: string, text: string) => {
      const body = new FormData()
      body.set(name, new File([text], `${name}.json`))
      const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
      return read(await app.request(`http://localhost${path}`, { method: 'POST', headers, body }))
    },
    /** Sends a form and, where it leads elsewhere, follows. */
    post: async (path: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) =>
          (typeof value === 'string' ? [value] : value).map((one) => [name, one]),
        ),
      )
      const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
      const answer = await read(
        await app.request(`http://localhost${path}`, { method: 'POST', headers, body }),
      )
      return answer.location === null
        ? answer
        : read(await app.request(`http://localhost${answer.location.replace(/#.*/, '')}`))
    },
  }
}
