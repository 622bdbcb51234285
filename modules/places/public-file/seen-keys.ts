/**
 * The keys a file has shown so far, each with the figures it stood with. A key is a place and a part of it, such as
 * a year and group: a third of a million rows have ten thousand places and some thirty parts, so the two are kept
 * apart and parts as numbers.
 */
export class SeenKeys {
  private readonly parts = new Map<string, number>()
  private readonly places = new Map<string, Map<number, number>>()

  /** Whether the key is new, or stood before with the same figures or with others. Remembers it when new. */
  see(place: string, part: string, figures: number): 'new' | 'same' | 'other' {
    const number = this.parts.get(part) ?? this.parts.size
    this.parts.set(part, number)
    const seen = this.places.get(place)
    const before = seen?.get(number)
    if (before !== undefined) return before === figures ? 'same' : 'other'
    if (seen === undefined) this.places.set(place, new Map([[number, figures]]))
    else seen.set(number, figures)
    return 'new'
  }
}
