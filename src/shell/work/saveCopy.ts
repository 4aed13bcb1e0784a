import type { Work } from '../../domain/vocabulary/work.ts'
import { formatWork } from '../../parse/work/formatWork.ts'
import { saveFile } from '../saveFile.ts'

/** What a copy holds: the area's facts alone, or all of the work. */
export type CopyKind = 'area' | 'work'

/** Saves a copy of work as a file that Open reads again: the area as YAML, or everything as JSON. */
export async function saveCopy(work: Work, kind: CopyKind): Promise<void> {
  const { id } = work.economy
  if (kind === 'work')
    saveFile(new Blob([formatWork(work)], { type: 'application/json' }), `${id}.atlas.json`)
  else {
    const { formatEconomyYaml } = await import('../../parse/economy/formatEconomyYaml.ts')
    saveFile(new Blob([formatEconomyYaml(work.economy)], { type: 'application/yaml' }), `${id}.yaml`)
  }
}
