import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { roles } from '#platform/viewer.ts'
import { allows, everyRoute } from '#tests/who-may.ts'
import { desks, desksFor } from './desks.rules.ts'

const pages = new Map(
  everyRoute()
    .filter(({ method, kind }) => method === 'GET' && kind === 'page')
    .map((route) => [route.path.replace(/\{[^/]*\}/g, ''), route]),
)

test('whoever finds a desk on the page of today is let in there', () => {
  const closed = desks.flatMap(({ name, path, roles: who }) => {
    const route = pages.get(path)
    return route === undefined
      ? [name]
      : who.filter((role) => !allows(route, role)).map((role) => `${name}: ${role}`)
  })
  expect(closed).toEqual([])
})

test('nobody whom a desk admits is left without the link to it', () => {
  const missing = desks.flatMap(({ name, path, roles: who }) => {
    const route = pages.get(path)
    return roles
      .filter((role) => route && allows(route, role) && !who.includes(role))
      .map((role) => `${name}: ${role}`)
  })
  expect(missing).toEqual([])
})

test.each(roles)(
  '%s begins with a path of their own where the training has one, and with their county',
  (role) => {
    const links = desksFor([role], '34')
    const path = links.find(({ name }) => name === 'path')?.href ?? ''
    const [, kind, slug] = /^\/learn(\/paths)?\/([a-z0-9-]+)$/.exec(path) ?? []
    if (slug !== undefined)
      expect(
        existsSync(kind ? `content/paths/${slug}.en.md` : `content/roles/${slug}/role.en.md`),
        path,
      ).toBe(true)
    else expect(path).toBe('/learn')
    expect(links.map(({ href }) => href)).toContain('/counties/34')
  },
)
