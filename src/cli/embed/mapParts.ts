import type { Economy } from '../../domain/vocabulary/economy.ts'
import type { Library } from '../../domain/vocabulary/library.ts'
import type { Story } from '../../domain/vocabulary/story.ts'
import { toPlainArrangement } from '../../layout/arrangement.ts'
import { arrangeEconomy } from '../arrangeEconomy.ts'
import { bundleEmbed, type EmbedBundle } from './bundleEmbed.ts'

let bundle: Promise<EmbedBundle> | undefined

/** The embed's script and style, built once a run: they are the same for every map. */
export function readBundle(): Promise<EmbedBundle> {
  bundle ??= bundleEmbed()
  return bundle
}

/**
 * What the script draws an area from, as JSON, as the page of the product carries it too; the words of now only where
 * `query` begins in them or a step of `story` is told in them.
 */
export async function writeMapData(
  economy: Economy,
  library: Library,
  query: string,
  story?: Story,
): Promise<string> {
  const arrangement = toPlainArrangement(await arrangeEconomy(economy, library))
  const { now, ...rest } = library
  const asked = [
    new URLSearchParams(query).get('vocabulary'),
    ...(story?.steps ?? []).map(step => step.vocabulary),
  ]
  return JSON.stringify({
    library: asked.includes('now') && now !== undefined ? library : rest,
    economies: [{ economy, arrangement }],
  })
}
