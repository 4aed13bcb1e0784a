import { useState } from 'react'
import { makeExport } from '../export/makeExport.ts'
import { createMapCache } from '../mapCache.ts'
import { leftOutOf } from '../openEconomy.ts'
import { STORIES } from '../present/readStories.ts'
import { saveFile } from '../saveFile.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import type { Way } from './embedCodes.ts'
import { makeSingleFile } from './makeSingleFile.ts'
import type { EmbedChoices } from './useEmbedOrder.ts'

type Props = {
  readonly way: Way
  readonly model: MapModel
  readonly choices: EmbedChoices
  readonly query: string
}

/** The file that a way needs beside its code: the picture, or the map as one file. */
export function SaveForEmbed({ way, model, choices, query }: Props) {
  const economy = useAtlas(state => state.economy)
  const library = useAtlas(state => state.library)
  const [said, setSaid] = useState('')
  if (way !== 'picture' && way !== 'file') return null
  const save = async () => {
    setSaid('Making the file …')
    try {
      const { blob, name } =
        way === 'file'
          ? await makeSingleFile({
              economy,
              library,
              arrangement: model.arrangement,
              query,
              story: STORIES.find(({ id }) => id === choices.story),
            })
          : await makeExport(
              {
                format: 'png',
                scale: 2,
                story: undefined,
                view: choices.view,
                about: { economy, library, leftOut: leftOutOf(economy).length },
                answers: {},
                viewTitle: model.stateName,
                cache: createMapCache(economy, library),
                arrangement: model.arrangement,
              },
              {},
            )
      saveFile(blob, name)
      setSaid(`${name} is in your downloads.`)
    } catch (trouble) {
      setSaid(`It could not be made: ${trouble instanceof Error ? trouble.message : 'no reason was given'}.`)
    }
  }
  return (
    <p>
      <button type="button" className="button" onClick={() => void save()}>
        {way === 'file' ? 'Save the single file (HTML)' : 'Save the picture (PNG)'}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  )
}
