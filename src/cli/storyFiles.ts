import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { findDataFolder } from './dataFolder.ts'

/** The built-in stories by id, sorted: `stories/` beside the data, in a checkout and in a package, with its folder of cases. */
export async function findStoryFiles(): Promise<ReadonlyMap<string, string>> {
  const folder = join(dirname(findDataFolder()), 'stories')
  const files = await Promise.all([folder, join(folder, 'cases')].map(listFiles))
  return new Map(files.flat().map(file => [basename(file, '.yaml'), file]))
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.yaml'))
  return names.sort().map(name => join(folder, name))
}
