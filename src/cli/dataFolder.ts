import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the built-in data stands: the `data` folder nearest above this program, in a checkout or in a package. */
export function findDataFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const data = join(folder, 'data')
    if (existsSync(join(data, 'models'))) return data
    const above = dirname(folder)
    if (above === folder) throw new Error('The data folder of the atlas is missing from this installation.')
    folder = above
  }
}
