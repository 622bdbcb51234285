import type { Chapter } from './recording.ts'

const mostChapters = 60
const shape = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)\s+(\S.*)$/

/** Chapters as lines: `0:00 Welcome`, `1:02:30 Questions`. In order, the first one first; or the line that cannot be read. */
export function readChapters(
  text: string,
): { readonly chapters: readonly Chapter[] } | { readonly wrongLine: number } {
  const chapters: Chapter[] = []
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const [, hours, minutes, seconds, title] = shape.exec(line.trim()) ?? []
    const from = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
    const last = chapters.at(-1)
    const isWrong = title === undefined || title.length > 200 || (last !== undefined && from <= last.from)
    if (isWrong || chapters.length >= mostChapters) return { wrongLine: at + 1 }
    chapters.push({ from, title })
  }
  return { chapters }
}

/** 3750 → `1:02:30`. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (count: number) => String(count).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`
}

/** Chapters as lines that `readChapters` takes. */
export const chapterLines = (chapters: readonly Chapter[]): string =>
  chapters.map(({ from, title }) => `${clockOf(from)} ${title}`).join('\n')
