import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { FamilyEvent } from './family-event.ts'
import { PosterPage } from './poster.page.tsx'

const event = {
  id: '0197d6a0-0000-7000-8000-000000000001',
  kind: 'family',
  title: 'An evening',
  titleEs: null,
  summary: null,
  summaryEs: null,
  purpose: 'celebration',
  placeName: 'Library',
  placeAddress: null,
  schoolName: 'A school',
  startsAt: new Date('2027-03-05T02:00:00Z'),
  endsAt: new Date('2027-03-05T03:30:00Z'),
  timeZone: 'America/Los_Angeles',
  capacity: null,
  languages: ['es'],
  interpretedIn: [],
  childcarePlaces: 0,
  food: 'none',
  transport: 'none',
  accessibility: null,
  contact: null,
} as unknown as FamilyEvent
const poster = (origin: string | null) =>
  render(<PosterPage event={event} path="/counties/34/events/x" origin={origin} language="en" />)

test('with an address of its own the product puts a square to scan on the poster, without style', () => {
  const page = poster('https://wellness.example.org')
  expect(page).toContain('https://wellness.example.org/counties/34/events/x')
  expect(page).toMatch(/<path d="M\d+ \d+h1v1h-1z/)
  expect(page).not.toContain('style=')
})

test('without one there is none, and no address that leads nowhere', () => {
  expect(poster(null)).not.toMatch(/<path|\/\/|Scan/)
})
