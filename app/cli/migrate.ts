import { readConfig } from '../config.ts'
import { openProduct } from '../open.ts'
import type { Command } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the database up to this version',
  help: `
./wellness migrate
  Brings the database up to this version of the product and makes its two side logins.
  npm start does the same by itself; running it twice does no harm.`,
  run: async (_args, io) => {
    const opened = await openProduct(readConfig(), io.note)
    await opened.close()
    io.out('The database is up to date.\n')
    return 0
  },
}
