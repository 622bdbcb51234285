/**
 * Run after every `npm install` that changed package-lock.json: `node app/complete-lock.mjs`.
 *
 * A registry may lack the packages of some platforms. `npm install` then leaves them out of the lock, and
 * `npm ci`, on any machine, refuses the lock ("Missing: @biomejs/cli-darwin-arm64@ from lock file"). This adds
 * each of them as what it is: an optional package for a platform that its name tells. It has no integrity,
 * since nobody has seen it; where it is fetched all the same, npm checks it against the registry's own.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = []

for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(name, path)) continue
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev ? { dev } : {}),
      optional: true,
    }
    added.push(name)
  }
}

const [root, ...rest] = Object.entries(lock.packages)
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))])
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock is complete.' : `Added to the lock: ${added.join(', ')}.`)

/** Whether Node, asked from a package's folder upwards, would come to a locked package of that name. */
function isLocked(name, from) {
  const folders = from.split('/node_modules/')
  const above = folders.map((_, index) => folders.slice(0, folders.length - index).join('/node_modules/'))
  return [
    ...above.filter(Boolean).map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ].some((path) => path in lock.packages)
}

/** `…-linux-arm64-musl` runs on linux, arm64, with musl. A name that tells no platform stops us. */
function platformOf(name) {
  const words = name.split(/[-/]/)
  const os = words.find((word) => /^(android|darwin|linux|win32|windows|freebsd|openharmony)$/.test(word))
  const cpu = words.find((word) => /^(x64|arm64|arm|ia32|ppc64|riscv64|s390x)$/.test(word))
  if (!os || !cpu) throw new Error(`Which platform is ${name} for? Add it to package-lock.json by hand.`)
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : null
  return { cpu: [cpu], ...(libc ? { libc: [libc] } : {}), os: [os === 'windows' ? 'win32' : os] }
}
