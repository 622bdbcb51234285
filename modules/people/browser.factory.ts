import type { Hono } from 'hono'

export type Seen = { readonly status: number; readonly location: string | null; readonly text: string }

/** Someone at a browser, as the server meets them: cookies kept, forms posted from the product's own pages. */
export function openBrowser(app: Hono, origin: string) {
  const cookies = new Map<string, string>()
  const send = async (method: string, path: string, body?: BodyInit): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = new Headers({ cookie, ...(method === 'POST' ? { origin } : {}) })
    const answer = await app.request(`${origin}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    })
    for (const text of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? []
      if (/max-age=0/i.test(text)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
  }
  return {
    cookies,
    get: (path: string) => send('GET', path),
    post: (path: string, fields: Readonly<Record<string, string>> = {}) =>
      send('POST', path, new URLSearchParams(fields)),
    upload: (
      path: string,
      fields: Readonly<Record<string, string>>,
      name: string,
      bytes: Uint8Array<ArrayBuffer>,
    ) => {
      const form = new FormData()
      for (const [field, value] of Object.entries(fields)) form.set(field, value)
      form.set(name, new File([bytes], 'people.csv', { type: 'text/csv' }))
      return send('POST', path, form)
    },
  }
}
export type Browser = ReturnType<typeof openBrowser>
