import { type ComponentType, h } from 'preact'
import { installedAssets } from '../assets.ts'

export type IslandProps<Props extends object> = {
  /** The file's name without `.island.tsx`. */
  readonly name: string
  /** What the same component is given on the server; plain data that survives JSON. */
  readonly props: Props
  readonly component: ComponentType<Props>
}

/**
 * A part of the page that script takes over: whole on the server, then hydrated by the entry of the same name,
 * which is loaded on this page only. The props travel in an attribute, escaped by the renderer.
 */
export function Island<Props extends object>({ name, props, component }: IslandProps<Props>) {
  return (
    <>
      <div class="island" data-island={name} data-props={JSON.stringify(props)}>
        {h(component, props)}
      </div>
      <IslandScript name={name} />
    </>
  )
}

/** The script of an island by itself, for one that works on what the page already shows. */
export function IslandScript({ name }: { readonly name: string }) {
  const source = installedAssets().islands[name]
  return source === undefined ? null : <script type="module" src={source} />
}

/** Once on a page that holds a RangeWithNumber outside an island: slider and box then move each other. */
export function PairedRanges() {
  return <IslandScript name="paired-range" />
}
