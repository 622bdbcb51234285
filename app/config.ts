import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { hostOf, isThisMachine } from '#platform/public-address.ts'

// The only file that reads the environment. README.md lists every name with its meaning.
const schema = z.object({
  MODE: z.enum(['practice', 'production']).default('practice'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.string().optional(),
  DATABASE_SCHOOL_URL: z.string().optional(),
  DATABASE_CLINIC_URL: z.string().optional(),
  DATABASE_KEEPER_URL: z.string().optional(),
  SMTP_URL: z.string().optional(),
  SECRET_FILE: z.string().optional(),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  PUBLIC_DATA_DIR: z.string().optional(),
  RECORD_STORE_MOST_MB: z.coerce.number().int().min(1).max(64).default(8),
})

export type Config = {
  readonly mode: 'practice' | 'production'
  readonly port: number
  readonly host: string
  readonly publicUrl: string | null
  readonly trustedProxies: number
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly sideUrls: { readonly school: string; readonly clinic: string; readonly keeper: string } | null
  readonly smtpUrl: string | null
  readonly secret: string
  readonly metricsPort: number | null
  readonly publicDataDir: string | null
  /** The largest request that the store of learning records takes. */
  readonly recordStoreMostMb: number
}

/** The settings are wrong: said in one sentence, and the product does not start. */
export class ConfigError extends Error {}

const root = resolve(import.meta.dirname, '..')

/** Reads and checks the environment; throws a ConfigError that names the setting and how to mend it. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new ConfigError(
      `${issue?.path.join('.')} is not usable: ${issue?.message}. README.md lists what each setting takes.`,
    )
  }
  const settings = parsed.data
  if (settings.MODE === 'production') refuseWeakProduction(settings)
  else refuseOpenPractice(settings)
  const dataDir = resolve(root, settings.DATA_DIR)
  return {
    mode: settings.MODE,
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: settings.PUBLIC_URL ?? null,
    trustedProxies: settings.TRUST_PROXY,
    dataDir,
    databaseUrl: settings.DATABASE_URL ?? null,
    sideUrls: sideUrls(settings),
    smtpUrl: settings.SMTP_URL ?? null,
    secret: readSecret(settings.SECRET_FILE, dataDir),
    metricsPort: settings.METRICS_PORT ?? null,
    publicDataDir: settings.PUBLIC_DATA_DIR ? resolve(settings.PUBLIC_DATA_DIR) : null,
    recordStoreMostMb: settings.RECORD_STORE_MOST_MB,
  }
}

/** Where the signed heads of the audit trail are appended: a file, which no database login can write. */
export const headFileOf = ({ dataDir }: Pick<Config, 'dataDir'>): string =>
  resolve(dataDir, 'audit-heads.jsonl')

/** Where starter videos are drawn into and served from. */
export const starterFolderOf = ({ dataDir }: Pick<Config, 'dataDir'>): string =>
  resolve(dataDir, 'starter-videos')

type Settings = z.infer<typeof schema>

function refuseWeakProduction(settings: Settings): void {
  if (!settings.PUBLIC_URL?.startsWith('https://'))
    throw new ConfigError(
      'PUBLIC_URL must be the https address people use; in production nothing is served over plain http.',
    )
  if (!settings.SECRET_FILE)
    throw new ConfigError(
      'SECRET_FILE must name a file that holds at least 32 random characters; make one with: openssl rand -base64 48',
    )
  for (const name of databaseSettings) refuseOpenPath(name, settings[name])
}

const databaseSettings = [
  'DATABASE_URL',
  'DATABASE_SCHOOL_URL',
  'DATABASE_CLINIC_URL',
  'DATABASE_KEEPER_URL',
] as const

/** What goes to another machine goes enciphered, to a server that proved its name. */
function refuseOpenPath(name: (typeof databaseSettings)[number], url: string | undefined): void {
  if (url === undefined) return
  const at = URL.parse(url.replace('@/', '@localhost/'))
  if (at === null)
    throw new ConfigError(`${name} is no address, as postgres://login:password@host/wellness is.`)
  const host = at.searchParams.get('host') ?? decodeURIComponent(hostOf(at))
  const enciphered = /^(require|verify-ca|verify-full)$/.test(at.searchParams.get('sslmode') ?? '')
  if (host === '' || host.startsWith('/') || isThisMachine(host) || enciphered) return
  throw new ConfigError(
    `${name} leads to another machine: end it with ?sslmode=verify-full, so that nobody between reads it.`,
  )
}

function refuseOpenPractice(settings: Settings): void {
  if (!isThisMachine(settings.HOST))
    throw new ConfigError(
      'HOST must be a loopback address in practice mode, where anyone may become anyone. Set MODE=production to serve others.',
    )
}

function sideUrls(settings: Settings): Config['sideUrls'] {
  const { DATABASE_SCHOOL_URL: school, DATABASE_CLINIC_URL: clinic, DATABASE_KEEPER_URL: keeper } = settings
  if (!school && !clinic && !keeper) return null
  if (school && clinic && keeper) return { school, clinic, keeper }
  throw new ConfigError(
    'DATABASE_SCHOOL_URL, DATABASE_CLINIC_URL and DATABASE_KEEPER_URL belong together: give all three or none.',
  )
}

/** The file's text, or in practice mode a secret made once and kept in DATA_DIR. */
function readSecret(file: string | undefined, dataDir: string): string {
  const path = file ? resolve(file) : resolve(dataDir, 'secret')
  if (!existsSync(path)) {
    if (file) throw new ConfigError(`SECRET_FILE names ${path}, which is not there.`)
    mkdirSync(dataDir, { recursive: true, mode: 0o755 })
    writeFileSync(path, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  }
  const secret = readFileSync(path, 'utf8').trim()
  if (secret.length < 32) throw new ConfigError(`The secret in ${path} is shorter than 32 characters.`)
  return secret
}
