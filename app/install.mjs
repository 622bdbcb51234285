/**
 * Runs before `npm start` and `npm test`, on whatever Node there is and with nothing installed: so it is plain
 * JavaScript. It brings node_modules to what package-lock.json says, and only when they differ. With `--test`
 * it also sees to the programs that only the system can give.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const forTests = process.argv.includes('--test')

const trouble = whyNotThisNode(process.versions.node, process.platform, process.arch)
if (trouble) stop(trouble)
if (!isInstalled()) installPackages()
if (forTests) installPrograms()

/** npm brings its own Node 24 for these platforms; elsewhere the one that is here has to do. */
function whyNotThisNode(version, platform, arch) {
  const [major, minor] = version.split('.').map(Number)
  if (major < 20)
    return `Node ${version} is too old: install Node 20 or newer (https://nodejs.org), then run this again.`
  const brought = ['linux-x64', 'linux-arm64', 'win32-x64'].includes(`${platform}-${arch}`)
  if (brought || major > 22 || (major === 22 && minor >= 22)) return null
  return `Node ${version} is too old for ${platform} ${arch}: install Node 24, for which npm brings no copy there (https://nodejs.org, or "brew install node@24"), then run this again.`
}

/** npm writes node_modules/.package-lock.json when an installation is complete. */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const here = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted) stop('package-lock.json is missing: get the whole repository, then run this again.')
  if (!here) return false
  return Object.entries(wanted).every(([path, { version, optional, dev }]) => {
    if (path === '' || (dev && !forTests && !here[path])) return true
    const fits = here[path]?.version === version
    return fits || (optional && !here[path] && !isOurNode(path))
  })
}

function isOurNode(path) {
  return path === `node_modules/node-${process.platform.replace('win32', 'win')}-${process.arch}`
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null
}

/** Without install scripts: none is needed, and none then runs on a county's machine. */
function installPackages() {
  say('Installing the packages that package-lock.json names (about half a minute) …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true })
  if (status !== 0)
    stop(
      'The packages could not be installed: see the lines above. Is there a connection to the npm registry?',
    )
}

function installPrograms() {
  const missing = missingPrograms()
  if (missing.length === 0) return
  const packages = [...new Set(missing.map(({ debian }) => debian))].join(' ')
  const names = missing.map(({ commands }) => commands[0]).join(', ')
  const prefix = rootPrefix()
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`
  if (process.platform !== 'linux' || !has('apt-get')) {
    stop(
      `The tests need ${names}: install Chromium, qpdf, poppler and ffmpeg (macOS: "brew install --cask chromium && brew install qpdf poppler ffmpeg"), then run this again.`,
    )
  }
  if (prefix === null) stop(`The tests need ${names}. Run: sudo sh -c "${command}"`)
  say(`Installing ${packages} for the tests …`)
  const { status } = spawnSync(`${prefix} sh -c "${command}"`, {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  const still = missingPrograms().map(({ commands }) => commands[0])
  if (status !== 0 || still.length > 0)
    stop(`${still.join(', ')} could not be installed. Run: sudo sh -c "${command}"`)
}

/** Chromium opens every page; qpdf and poppler read the documents we make; ffmpeg draws and converts video. PostgreSQL comes with the packages. */
function missingPrograms() {
  const programs = [
    {
      commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      debian: 'chromium',
    },
    { commands: ['qpdf'], debian: 'qpdf' },
    { commands: ['pdfinfo'], debian: 'poppler-utils' },
    { commands: ['pdftotext'], debian: 'poppler-utils' },
    { commands: ['pdftoppm'], debian: 'poppler-utils' },
    { commands: ['ffmpeg'], debian: 'ffmpeg' },
  ]
  return programs.filter(({ commands }) => !commands.some(has))
}

function has(command) {
  const finder = process.platform === 'win32' ? `where ${command}` : `command -v ${command}`
  return spawnSync(finder, { shell: true, stdio: 'ignore' }).status === 0
}

/** How to run a command as root without being asked: nothing, `sudo -n`, or null where it cannot be done. */
function rootPrefix() {
  if (process.getuid?.() === 0) return ''
  return spawnSync('sudo -n true', { shell: true, stdio: 'ignore' }).status === 0 ? 'sudo -n -E' : null
}

function say(line) {
  console.log(line)
}

function stop(line) {
  console.error(line)
  process.exit(1)
}
