import type { Page } from 'playwright-core'

/** Everything a browser holds against a page: errors, refused styles and scripts, requests that fail or go elsewhere. */
export function listen(page: Page, addresses: readonly string[]): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (![...addresses, 'data:'].some((one) => request.url().startsWith(one)))
      complaints.push(`elsewhere: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      complaints.push(`${response.status()}: ${response.url()}`)
  })
  return complaints
}

const leftFor = (url: string): string => `left without a look: ${url}`

/**
 * Holds it against a story when a page is left by anything but `visit`, `goBy`, `follow` and `press`: those wait until the next
 * one is there and look at it, and what reads on without waiting reads the old page, or none. A page may load itself anew.
 */
export function watchLeading(page: Page, complaints: string[]) {
  let isLed = false
  page.on('request', (request) => {
    if (isLed || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) return
    if (request.url() !== page.url()) complaints.push(leftFor(request.url()))
  })
  // A file is asked for as a page is, and the page stays.
  page.on('download', (file) => {
    const at = complaints.indexOf(leftFor(file.url()))
    if (at >= 0) complaints.splice(at, 1)
  })
  return async <Result>(act: () => Promise<Result>): Promise<Result> => {
    isLed = true
    try {
      return await act()
    } finally {
      isLed = false
    }
  }
}

/** A page that is meant to say no is named once by the console, and that is no fault. */
export function forgive(complaints: string[], status: number): void {
  const at = complaints.findIndex((text) => text.includes(`status of ${status}`))
  if (at >= 0) complaints.splice(at, 1)
}
