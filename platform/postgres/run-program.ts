import { execFile } from 'node:child_process'

/** The operating system's user a program runs as; null means as ourselves. */
export type Account = { readonly uid: number; readonly gid: number }

export type Ran = { readonly ok: boolean; readonly output: string }

/**
 * Runs a program to its end and gives what it printed, errors included; a program that is missing counts as
 * failed. It inherits nothing of our environment, so that no PG* variable changes what the server does.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { account?: Account | null; libraries?: string | null; folder?: string } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      {
        ...options.account,
        env: plainEnvironment(options.libraries ?? null),
        cwd: options.folder ?? '/',
        maxBuffer: 8_000_000,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        resolve({ ok: error === null, output: `${stdout}${stderr}` || (error?.message ?? '') })
      },
    )
  })
}

/** `libraries`: a folder of shared libraries that come with the binaries. */
export function plainEnvironment(libraries: string | null): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/opt/homebrew/bin',
    LC_ALL: 'C',
    ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }),
  }
}
