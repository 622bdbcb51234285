import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

export const floors = [
  'places',
  'people',
  'plan',
  'staff',
  'students',
  'refer',
  'care',
  'connect',
  'bill',
  'evaluate',
  'learn',
  'convene',
  'interop',
  'front',
]

export type Source = { readonly path: string; readonly text: string }

const tops = ['app', 'modules', 'platform', 'packages']
const roles = 'policy rules queries page island words routes fhir x12 pdf client factory story test'.split(
  ' ',
)
const drawers = /^(utils?|helpers?|common|core|shared|misc|lib|manager|data|info|types|constants)$/
const importing =
  /(?:^|\n)\s*(?:import|export)\s[^'"\n;]*?(?:\bfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?\{[^}]*\}\s+from\s+['"]([^'"]+)['"]/g

/** Every source file of the product, tests included. */
export function readSources(root: string): Source[] {
  const found: Source[] = []
  const walk = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) walk(path)
      else if (/\.tsx?$/.test(name))
        found.push({ path: relative(root, path), text: readFileSync(path, 'utf8') })
    }
  }
  for (const top of tops) walk(join(root, top))
  return found
}

/** What breaks the laws of imports and names, one sentence each; type imports count. */
export function breaches(sources: readonly Source[]): string[] {
  const graph = new Map(sources.map((source) => [source.path, importsOf(source)]))
  const found = sources.flatMap((source) => [...nameBreaches(source), ...textBreaches(source)])
  for (const [path, targets] of graph)
    found.push(...targets.flatMap((target) => importBreaches(path, target)))
  return [...found, ...circles(graph)]
}

function importsOf({ path, text }: Source): string[] {
  const targets = [...text.matchAll(importing)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  return targets.flatMap((target) => {
    if (target.startsWith('#')) return [target.slice(1)]
    return target.startsWith('.') ? [normalize(join(dirname(path), target))] : []
  })
}

const moduleOf = (path: string) => /^modules\/([^/]+)\//.exec(path)?.[1]

function importBreaches(path: string, target: string): string[] {
  if (/\.test\.tsx?$/.test(path)) return []
  const [from] = path.split('/')
  const [to] = target.split('/')
  const say = (why: string) => [`${path} imports ${target}: ${why}`]
  if (to === 'tests' || to === 'bench') return say('what runs does not lean on its tests')
  if ((from === 'platform' || from === 'packages') && to !== from && target !== 'package.json')
    return say(`${from} imports nothing of ours`)
  if (from === 'packages' && path.split('/')[1] !== target.split('/')[1])
    return say('a package imports no other')
  if (from === 'modules' && to === 'app') return say('app composes modules, never the other way')
  return from === 'modules' && to === 'modules' ? moduleBreaches(path, target, say) : []
}

function moduleBreaches(path: string, target: string, say: (why: string) => string[]): string[] {
  const [here, there] = [moduleOf(path), moduleOf(target)]
  if (here === undefined || there === undefined) return say('a file of modules lies in a module')
  if (here === there) return roleBreaches(path, target, say)
  if (floors.indexOf(there) > floors.indexOf(here)) return say(`${there} is a higher floor than ${here}`)
  if (target !== `modules/${there}/index.ts` && !/\.factory\.ts$/.test(path))
    return say('another module is entered by its index.ts')
  return []
}

const order = ['noun', 'rules', 'queries', 'verb', 'page', 'routes']

function roleOf(path: string): string {
  const name = path.split('/').at(-1) ?? ''
  const role = /\.([a-z0-9]+)\.tsx?$/.exec(name)?.[1]
  if (role === 'policy' || role === 'words' || role === 'rules') return 'rules'
  if (role && order.includes(role)) return role
  return role ? 'other' : /^(index)\.ts$/.test(name) ? 'index' : 'free'
}

function roleBreaches(path: string, target: string, say: (why: string) => string[]): string[] {
  const [from, to] = [roleOf(path), roleOf(target)]
  if (from === 'page' && to === 'queries') return say('a page never queries')
  if (to === 'routes' && from !== 'index' && from !== 'routes') return say('nothing leans on routes')
  if (to === 'index') return say('a module does not enter itself by its own door')
  if (from === 'rules' && (to === 'queries' || to === 'page'))
    return say('a rule touches neither database nor page')
  return []
}

function nameBreaches({ path }: Source): string[] {
  const name = path.split('/').at(-1) ?? ''
  const parts = name.replace(/\.tsx?$/, '').split('.')
  const [stem = '', role] = parts
  const found: string[] = []
  for (const part of [...path.split('/').slice(0, -1), stem])
    if (drawers.test(part)) found.push(`${path}: "${part}" is a drawer that refuses nothing`)
  if (path.startsWith('modules/') && role !== undefined && !roles.includes(parts.at(-1) ?? ''))
    found.push(`${path}: .${role} is no role of a file`)
  return found
}

function textBreaches({ path, text }: Source): string[] {
  if (/\.test\.tsx?$/.test(path)) return []
  const found: string[] = []
  const say = (why: string) => found.push(`${path}: ${why}`)
  if (/export \* from/.test(text)) say('names are exported one by one')
  if (/process\.env\b/.test(text) && path !== 'app/config.ts') say('only app/config.ts reads the environment')
  if (/\bsql`/.test(text) && !/\.queries\.ts$/.test(path) && !path.startsWith('platform/'))
    say('SQL lies in *.queries.ts')
  if (/new Date\(\)|Date\.now\(\)/.test(text) && path.startsWith('modules/'))
    say('the clock lies in platform')
  if (/\bfetch\(/.test(text) && !/\.(client|island)\.tsx?$/.test(path) && path.startsWith('modules/'))
    say('calls to the outside lie in *.client.ts')
  if (/\.rules\.ts$/.test(path) && /from 'node:/.test(text)) say('a rule runs anywhere, the browser included')
  if (/<[a-z][^>]*\sstyle=/.test(text) && /\.tsx$/.test(path))
    say('a style attribute is refused by the content policy')
  return found
}

function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    if (state.get(path) === 'open')
      found.push(`a circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`)
    if (state.has(path)) return
    state.set(path, 'open')
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}
