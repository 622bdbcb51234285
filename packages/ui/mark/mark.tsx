import { leafPath, leafPlaces, stemPath } from './leaf-shape.ts'

/** The five leaves on one stem, as the site's mark: ornament beside the name, so hidden from readers. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 100 100" width="40" height="40" aria-hidden="true" focusable="false">
      <path class="mark__stem" d={stemPath} fill="none" />
      {leafPlaces.map(({ x, y, turn }) => (
        <path key={turn} class="mark__leaf" d={leafPath} transform={`translate(${x} ${y}) rotate(${turn})`} />
      ))}
    </svg>
  )
}
