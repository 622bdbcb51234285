import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

/** Until a product that was started says at which address it is; two minutes at most. @throws when it ends before. */
export async function saysItServes(child: ChildProcess, address = 'http://'): Promise<void> {
  let said = ''
  const serves = new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000)
      if (said.includes(`is at ${address}`)) resolve()
    })
    child.once('exit', () => reject(new Error(`the product ended: ${said}`)))
  })
  const late = setTimeout(() => child.kill('SIGKILL'), 120_000)
  await serves.finally(() => clearTimeout(late))
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}
