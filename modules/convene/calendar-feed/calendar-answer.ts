import type { Answer } from '#platform/http.ts'

/** A calendar as browsers and calendar programs take it. */
export const calendarAnswer = (body: string): Answer => ({
  kind: 'bytes',
  body,
  type: 'text/calendar; charset=utf-8',
  status: 200,
  headers: { 'content-disposition': 'inline; filename="calendar.ics"' },
})
