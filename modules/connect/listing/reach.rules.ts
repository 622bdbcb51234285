/** A phone number as it is dialed in the United States: ten digits that can exist, else null. */
export function phoneOf(text: string | null): string | null {
  const digits = (text ?? '').replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  // Area code and exchange begin with 2 to 9; a row of one digit is how lists say "none".
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && !/^(\d)\1{9}$/.test(digits) ? digits : null
}

/** A street address has a number; without one it leads nobody there. */
export const streetOf = (text: string | null): string | null =>
  text !== null && /\d/.test(text) ? text.trim() : null

export const emailOf = (given: string): string | null =>
  /^[^@\s<>"',;:]+@[^@\s<>"',;:]+\.[^@\s<>"',;:.]{2,}$/.test(given) ? given : null

/** An address of the web as it can be pressed: http or https, a host with a dot, no name or password in it. */
export function websiteOf(given: string): string | null {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(given) && !/^[\w.-]+:\d/.test(given) ? given : `https://${given}`
  if (/\s/.test(text) || !URL.canParse(text)) return null
  const { protocol, hostname, username, password, href } = new URL(text)
  const isPlain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
  return isPlain && /\.[a-z]{2,}$/i.test(hostname) && href.length <= 400 ? href : null
}
