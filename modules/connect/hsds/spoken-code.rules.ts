/** Languages that directories in California name, by ISO 639. */
const codes =
  'en es hmn zh yue ru uk vi pa fil hi fa prs ps ar ase hy ko ja km lo th my id pt fr it de pl he ur bn gu ta te ne so am ti sw sm to ht ro tr el'.split(
    ' ',
  )

/** Names that directories write beside the one the standard has. */
const otherNames: Readonly<Record<string, string>> = {
  tagalog: 'fil',
  pilipino: 'fil',
  mandarin: 'zh',
  farsi: 'fa',
  cambodian: 'km',
  laotian: 'lo',
  bengali: 'bn',
  asl: 'ase',
  'sign language': 'ase',
}

const names = new Intl.DisplayNames('en', { type: 'language' })
const byName = new Map([
  ...codes.map((code): [string, string] => [(names.of(code) ?? code).toLowerCase(), code]),
  ...Object.entries(otherNames),
])

/** `Spanish` → `es`, `Chinese (Cantonese)` → `yue`; null for a name that is none of these. */
export function spokenCode(name: string): string | null {
  const [, whole = '', kind] = /^([^(]*)(?:\(([^)]*)\))?/.exec(name.toLowerCase()) ?? []
  return byName.get(kind?.trim() ?? '') ?? byName.get(whole.trim()) ?? null
}
