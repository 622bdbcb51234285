import { axisOf } from './axis.rules.ts'
import { drawing, element, forest, ink, line, type Picture, paper, stone, text } from './picture.ts'

export type YearPicture = {
  readonly alt: string
  readonly years: readonly { readonly label: string; readonly schoolsOpen: number }[]
  readonly asked: number
  readonly askedText: string
  readonly count: (value: number) => string
}

const width = 720
const height = 236
const frame = { left: 56, right: 712, top: 30, bottom: 200 }

/** Schools open in each year as bars that start at zero, under a line at all the schools asked for. */
export function yearPicture({ alt, years, asked, askedText, count }: YearPicture): Picture {
  const axis = axisOf([asked, ...years.map(({ schoolsOpen }) => schoolsOpen)], frame.bottom, frame.top, 4)
  const step = (frame.right - frame.left) / Math.max(1, years.length)
  const small = years.length > 12
  const bars = years.map(({ label, schoolsOpen }, index) => {
    const x = frame.left + step * index
    const y = axis.at(schoolsOpen)
    const size = small ? 10 : 13
    // In a bar that is tall enough its figure stands inside, clear of the line above.
    const inside = frame.bottom - y > 24
    return [
      element('rect', { x: x + step * 0.16, y, width: step * 0.68, height: frame.bottom - y, fill: forest }),
      text(x + step / 2, inside ? y + size + 3 : y - 5, count(schoolsOpen), {
        size,
        anchor: 'middle',
        bold: true,
        fill: inside ? paper : ink,
      }),
      text(x + step / 2, frame.bottom + 18, small ? label.slice(2, 4) : label, {
        size: 12,
        anchor: 'middle',
      }),
    ].join('')
  })
  const y = axis.at(asked)
  const parts = [
    ...axis.ticks
      .filter((tick) => tick === 0 || Math.abs(axis.at(tick) - axis.at(asked)) > 18)
      .map(
        (tick) =>
          line([frame.left, axis.at(tick)], [frame.right, axis.at(tick)], {
            stroke: stone,
            'stroke-width': 0.4,
          }) + text(frame.left - 8, axis.at(tick) + 4, count(tick), { size: 12, anchor: 'end' }),
      ),
    ...bars,
    line([frame.left, frame.bottom], [frame.right, frame.bottom], { stroke: ink, 'stroke-width': 1 }),
    line([frame.left, y], [frame.right, y], { stroke: ink, 'stroke-width': 1.4, 'stroke-dasharray': '6 4' }),
    text(frame.left + 2, y - 6, askedText, { size: 12.5 }),
  ]
  return { svg: drawing(width, height, parts), alt }
}
