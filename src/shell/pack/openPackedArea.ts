import type { PackedPractice } from '../../parse/pack/pack.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { startReading } from '../openFile/startReading.ts'
import { fetchPackFile } from './hostPack.ts'

/** Opens the area of a practice with the practice in focus; or says in a sentence why not. */
export async function openPackedArea(
  store: AtlasStore,
  { code, area }: PackedPractice,
): Promise<string | undefined> {
  const text = await fetchPackFile(`areas/${area}.json`).catch(() => undefined)
  if (text === undefined)
    return 'The area did not come from this site. Check the connection, and choose again.'
  const { done } = startReading(new File([text], `${area}.json`), store, () => undefined)
  const { isOpened, problems } = await done
  if (!isOpened) return `This site’s file of the area cannot be used. ${problems[0]?.message ?? ''}`.trim()
  store.setState(({ economy, view }) => {
    const practice = economy.practices.find(one => one.id === code)
    return practice === undefined ? {} : { view: { ...view, focus: practice.id }, visit: 'replace' }
  })
  return undefined
}
