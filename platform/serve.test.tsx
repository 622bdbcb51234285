import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { api, file, form, html, only, page, type Route, seeOther } from './http.ts'
import { openLog } from './log.ts'
import { serve } from './serve.ts'
import { anyone, type Policy, type Viewer } from './viewer.ts'

const policy = {
  look: ['anyone', 'county_director'],
  move: ['county_director'],
} as const satisfies Policy<string>
const look = only(policy, 'look')
const director: Viewer = { ...anyone(34), personId: 'p', roles: ['county_director'] }

let reached = 0
const sent: unknown[] = []
const given: unknown[] = []
const routes: readonly Route[] = [
  page('/', look, async () => html({ title: 'Here', main: <p>here</p> })),
  page('/hidden', look, async () => html({ title: 'Hidden', main: <p />, noindex: true })),
  page('/fault', look, async () => {
    throw new Error('a message that quotes a name')
  }),
  page('/address', look, async ({ address }) => html({ title: 'Address', main: <p>{address}</p> })),
  page('/cookie', look, async ({ cookie }) => html({ title: 'Cookie', main: <p>{cookie('kept')}</p> })),
  api('/file', look, async () => file('<script>', 'text/csv', 'a"b/c.csv')),
  form('/typed', look, z.object({ name: z.string().min(2) }), async ({ input }) => {
    reached += 1
    given.push(input)
    return seeOther('/', { cookies: [{ name: 'kept', value: 'yes' }] })
  }),
  form('/files', look, z.object({}), async ({ typed }) => {
    sent.push(typed.files)
    return seeOther('/')
  }),
  form('/moved', only(policy, 'move'), z.object({}), async () => {
    reached += 1
    return seeOther('/')
  }),
]

function open({ secure = false, trustedProxies = 0, viewer = anyone() } = {}) {
  const lines: string[] = []
  const app = serve({
    routes,
    database: { asViewer: () => Promise.reject(new Error('no database here')) },
    log: openLog({ write: (line) => lines.push(line) }),
    viewerOf: async () => viewer,
    languageOf: () => 'en',
    shell: (content) =>
      `<title>${content.title}</title>${content.main.type === 'p' ? JSON.stringify(content.main.props) : ''}`,
    closed: (status, _language, reference, detail) => ({
      title: `${status} ${reference}`,
      main: <p>{detail}</p>,
    }),
    secure,
    trustedProxies,
  })
  return { app, lines }
}

const here = 'http://localhost'
const post = (body: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: here, ...headers },
})

describe('a form', () => {
  test('is taken from our own pages', async () => {
    reached = 0
    const answer = await open().app.request(`${here}/typed`, post('name=Ana'))
    expect([answer.status, answer.headers.get('location'), reached]).toEqual([303, '/', 1])
  })
  test.each([
    ['another site', { origin: 'https://elsewhere.test' }],
    ['nowhere', { origin: 'null' }],
    ['another site, by its own word', { origin: '', 'sec-fetch-site': 'cross-site' }],
  ])('from %s is refused before anything is done', async (_who, headers) => {
    reached = 0
    const answer = await open().app.request(`${here}/typed`, post('name=Ana', headers))
    expect([answer.status, reached]).toEqual([403, 0])
  })
  test('of more than it takes, of another kind or with a field missing is refused', async () => {
    reached = 0
    const { app } = open()
    expect((await app.request(`${here}/typed`, post(`name=${'x'.repeat(65 * 1024)}`))).status).toBe(413)
    expect(
      (await app.request(`${here}/typed`, post('{}', { 'content-type': 'application/json' }))).status,
    ).toBe(422)
    const short = await app.request(`${here}/typed`, post('name=A'))
    expect(short.status).toBe(422)
    expect(await short.text(), 'nothing that is meant for programmers').toContain('{"children":null}')
    expect(reached).toBe(0)
  })
  test('brings every file of a field, one or several', async () => {
    const { app } = open()
    for (const names of [['a.csv'], ['a.csv', 'b.csv']]) {
      const body = new FormData()
      for (const name of names) body.append('files', new File([name], name))
      await app.request(`${here}/files`, { method: 'POST', body, headers: { origin: here } })
    }
    const a = { name: 'a.csv', bytes: new TextEncoder().encode('a.csv') }
    expect(sent).toEqual([a, [a, { name: 'b.csv', bytes: new TextEncoder().encode('b.csv') }]])
  })
  test('of someone who may not is refused before it is read', async () => {
    reached = 0
    expect((await open().app.request(`${here}/moved`, post(''))).status).toBe(403)
    expect(reached).toBe(0)
    expect((await open({ viewer: director }).app.request(`${here}/moved`, post(''))).status).toBe(303)
    expect(reached).toBe(1)
  })
})

test('a field that a form does not have is not given to it, and one given twice is refused', async () => {
  const { app } = open()
  given.length = 0
  await app.request(`${here}/typed`, post('name=Ana&role=county_director&__proto__=x&constructor=x'))
  expect(given).toEqual([{ name: 'Ana' }])
  expect(({} as Record<string, unknown>).x, 'no prototype was changed by __proto__').toBeUndefined()
  expect((await app.request(`${here}/typed`, post('name=Ana&name=Bea'))).status).toBe(422)
  expect(
    (await app.request(`${here}/typed?name=Ana`, post(''))).status,
    'nor is it taken from an address',
  ).toBe(422)
  expect(given).toHaveLength(1)
})

/** What a client may send and `Request` refuses to make: one whose method is read as given. */
const asking = (method: string) =>
  new Proxy(new Request(`${here}/`), {
    get: (request, name) => {
      const value = name === 'method' ? method : Reflect.get(request, name)
      return typeof value === 'function' ? value.bind(request) : value
    },
  })

test.each(['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  '%s finds nothing, not even a page',
  async (method) => {
    const answer = await open().app.request(asking(method))
    expect(answer.status).toBe(404)
  },
)

test('over https a cookie is this very host’s by its name, and is read by no other', async () => {
  const { app } = open({ secure: true })
  const answer = await app.request(`${here}/typed`, post('name=Ana'))
  const [cookie = ''] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^__Host-kept=yes; /)
  for (const word of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(word)
  expect(cookie).not.toContain('Domain')
  const shown = async (secure: boolean, sent: string) =>
    (await open({ secure }).app.request(`${here}/cookie`, { headers: { cookie: sent } })).text()
  expect(await shown(true, '__Host-kept=ours')).toContain('ours')
  expect(await shown(true, 'kept=planted')).not.toContain('planted')
  expect(await shown(false, 'kept=ours'), 'on loopback').toContain('ours')
  const [plain = ''] = (await open().app.request(`${here}/typed`, post('name=Ana'))).headers.getSetCookie()
  expect(plain).toMatch(/^kept=yes; /)
})

test('every answer forbids what a page does not need', async () => {
  const { headers } = await open().app.request(`${here}/`)
  const csp = headers.get('content-security-policy') ?? ''
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
  ])
    expect(csp).toContain(rule)
  expect(csp).not.toContain('unsafe')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('cookies are for us alone, and behind https for https alone', async () => {
  const cookieOf = async (secure: boolean) =>
    (await open({ secure }).app.request(`${here}/typed`, post('name=Ana'))).headers.get('set-cookie')
  expect(await cookieOf(false)).toMatch(/HttpOnly; SameSite=Lax/)
  expect(await cookieOf(false)).not.toContain('Secure')
  expect(await cookieOf(true)).toContain('Secure')
})

test('what a signed-in viewer saw is kept by nobody, and a hidden page is not indexed', async () => {
  const { app } = open({ viewer: director })
  expect((await app.request(`${here}/`)).headers.get('cache-control')).toBe('no-store')
  expect((await open().app.request(`${here}/`)).headers.get('cache-control')).toBe('no-cache')
  expect((await app.request(`${here}/hidden`)).headers.get('x-robots-tag')).toBe('noindex')
  expect((await app.request(`${here}/`)).headers.get('x-robots-tag')).toBeNull()
})

test('a file is always an attachment, its name harmless', async () => {
  const { headers } = await open().app.request(`${here}/file`)
  expect(headers.get('content-disposition')).toBe('attachment; filename="a-b-c.csv"')
})

test('a fault shows a reference that the log has, and neither shows its message', async () => {
  const { app, lines } = open()
  const answer = await app.request(`${here}/fault`)
  const reference = /500 ([0-9a-f]{8})/.exec(await answer.clone().text())?.[1] ?? 'none'
  expect(answer.status).toBe(500)
  expect(lines.join('')).toContain(reference)
  expect(`${lines.join('')}${await answer.text()}`).not.toContain('quotes')
})

test.each([
  [0, '6.6.6.6, 203.0.113.9', 'unknown'],
  [1, '6.6.6.6, 203.0.113.9', '203.0.113.9'],
  [2, '6.6.6.6, 203.0.113.9', '6.6.6.6'],
  [1, '', 'unknown'],
])('with %i proxies to believe, "%s" comes from %s', async (trustedProxies, chain, address) => {
  const answer = await open({ trustedProxies }).app.request(`${here}/address`, {
    headers: { 'x-forwarded-for': chain },
  })
  expect(await answer.text()).toContain(`"${address}"`)
})
