import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { californiaCounties, countyCodeOf } from './california.ts'
import { CountyMap } from './county-map.tsx'
import { placeLabels } from './place-labels.ts'
import { countyDrawing } from './projection.ts'
import { StateMap } from './state-map.tsx'

const capitol = { longitude: -121.4934, latitude: 38.5766 }

test('California has 58 counties, by the code that school files use', () => {
  const counties = californiaCounties()
  expect(counties.size).toBe(58)
  const nameOf = (code: string) => counties.get(code)?.properties.name
  expect([nameOf('01'), nameOf('19'), nameOf('34'), nameOf('58')]).toEqual([
    'Alameda',
    'Los Angeles',
    'Sacramento',
    'Yuba',
  ])
  expect(countyCodeOf('06067')).toBe('34')
})

test('a point of the county lies inside its drawing, in the north-west half of Sacramento', () => {
  const { project, width, height, outline } = countyDrawing('34', [])
  const [x, y] = project(capitol) ?? [0, 0]
  expect(x).toBeGreaterThan(width / 4)
  expect(x).toBeLessThan(width / 2)
  expect(y).toBeLessThan(height / 2)
  expect(outline).toMatch(/^M/)
})

test('the practice county has no outline, only its points in a frame', () => {
  const drawing = countyDrawing('00', [capitol, { longitude: -121, latitude: 38 }])
  expect(drawing.outline).toBeNull()
  expect(drawing.project(capitol)?.every(Number.isFinite)).toBe(true)
})

test.each([[[]], [[capitol]]])('%o: a county of no or one school is drawn all the same', (places) => {
  const points = places.map((place) => ({ ...place, name: '<i>School</i>', kind: 'open', labelled: true }))
  for (const countyCode of ['00', '34', '99']) {
    const html = render(
      <CountyMap
        id="m"
        title="Map"
        description="Where"
        source={{ text: 'Source: us' }}
        countyCode={countyCode}
        kinds={[{ key: 'open', text: 'Open', shape: 'disc' }]}
        points={points}
      />,
    )
    expect(html).not.toMatch(/NaN|Infinity|undefined|<i>/)
  }
})

test('a point beyond the edge is counted in words instead of drawn beside the map', () => {
  const html = render(
    <CountyMap
      id="m"
      title="Map"
      description="Where"
      source={{ text: 'Source: us' }}
      countyCode="34"
      kinds={[{ key: 'open', text: 'Open', shape: 'disc' }]}
      points={[
        { ...capitol, name: 'Here', kind: 'open' },
        { longitude: -117, latitude: 33, name: 'Far away', kind: 'open' },
      ]}
      outsideText={(count) => `${count} in another county`}
    />,
  )
  expect(html).toContain('<p>1 in another county</p>')
  expect(html).not.toContain('Far away')
})

test('names are left out where they would lie on another or outside', () => {
  const at = (text: string, x: number, y: number) => ({ text, x, y })
  const texts = (anchors: ReturnType<typeof at>[]) => placeLabels(anchors, 300, 16).map(({ text }) => text)
  expect(texts([at('first', 150, 50), at('same', 150, 50), at('third', 150, 50)])).toEqual(['first', 'same'])
  expect(texts([at('far too long a name to stand anywhere here', 150, 50)])).toEqual([])
  expect(placeLabels([at('right', 290, 50)], 300, 16)[0]?.anchor).toBe('end')
})

test('every county is drawn, with its words for whoever points at it', () => {
  const html = render(
    <StateMap
      id="s"
      title="State"
      description="When"
      source={{ text: 'Source: us' }}
      tableSummary="Show"
      levels={['soon', 'late']}
      counties={[
        { code: '34', name: 'Sacramento', level: 0, text: 'soon' },
        { code: '58', name: 'Yuba', level: null, text: 'not known' },
      ]}
      unknownText="Not known"
      nameHeader="County"
      valueHeader="When"
    />,
  )
  expect(html.match(/<path class="shape/g)?.length).toBe(58)
  expect(html).toContain('<title>Sacramento: soon</title>')
})
