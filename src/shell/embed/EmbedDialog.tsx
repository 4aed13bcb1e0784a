import { useState } from 'react'
import { nameState } from '../../domain/project/findState.ts'
import { getStage } from '../../domain/project/resolveParts.ts'
import { Dialog } from '../Dialog.tsx'
import { nameExport } from '../export/nameExport.ts'
import { STORIES } from '../present/readStories.ts'
import { useAtlas } from '../useAtlas.ts'
import { useGloss } from '../useGloss.ts'
import type { MapModel } from '../useMapModel.ts'
import { CopyCode } from './CopyCode.tsx'
import { EmbedChoicesForm } from './EmbedChoicesForm.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import './embedDialog.css'
import { toCode, WAYS, type Way } from './embedCodes.ts'
import { nameSingleFile } from './makeSingleFile.ts'
import { OwnAreaNote } from './OwnAreaNote.tsx'
import { SaveForEmbed } from './SaveForEmbed.tsx'
import { ownEmbed, placeFile, useEmbedOrder } from './useEmbedOrder.ts'
import { ABOUT_WAYS } from './ways.ts'

const WIDTHS = [320, 640, 1000] as const

/** How to show this map in another page: what of it, how it will look there, and the code to copy. */
export function EmbedDialog({ model, onClose }: { readonly model: MapModel; readonly onClose: () => void }) {
  const { choices, change, query, fragment, isBuiltIn, hasAddress } = useEmbedOrder()
  const { models } = useAtlas(state => state.library)
  const gloss = useGloss()
  const economy = useAtlas(state => state.economy)
  const [way, setWay] = useState<Way>(hasAddress ? 'frame' : 'file')
  const [width, setWidth] = useState<number>(640)
  const about = ABOUT_WAYS[way]
  const { host } = choices
  const name = nameState(models, choices.view.scenario.state)
  const told = STORIES.find(({ id }) => id === choices.story)?.title
  const { stage } = getStage(models, choices.view.scenario.state)
  const picture = nameExport(economy.id, { format: 'png', story: undefined, view: choices.view })
  const file = placeFile(choices.folder, way === 'picture' ? picture : nameSingleFile(economy))
  // An area too large for an address is framed from where its single file stands.
  const address = choices.address === '' ? (file ?? '') : choices.address
  const code =
    file !== undefined && URL.canParse(address)
      ? toCode(way, {
          address,
          query,
          fragment,
          file,
          title: `${told ?? name}: ${economy.name}`,
          alt: `Map of ${economy.name}: ${name}. ${gloss(stage.caption)} A discussion model, not a proposal.`,
          host: URL.canParse(host) ? new URL(host).origin : undefined,
        })
      : ''
  return (
    <Dialog title="Embed" onClose={onClose}>
      <div className="embed-desk">
        <EmbedChoicesForm choices={choices} change={change} />
        <div className="embed-main">
          {!isBuiltIn && <OwnAreaNote length={fragment.length} />}
          {hasAddress && (
            <>
              <label>
                Preview at a page’s width of{' '}
                <select
                  className="since"
                  value={width}
                  onChange={({ target }) => setWidth(Number(target.value))}
                >
                  {WIDTHS.map(one => (
                    <option key={one} value={one}>
                      {one} pixels
                    </option>
                  ))}
                </select>
              </label>
              <EmbedPreview address={`${ownEmbed()}${query}${fragment}`} width={width} />
            </>
          )}
          <div className="embed-ways" role="radiogroup" aria-label="How">
            {WAYS.filter(one => isBuiltIn || one !== 'element').map(one => (
              <label key={one} className="embed-tick">
                <input type="radio" name="embed-way" checked={one === way} onChange={() => setWay(one)} />{' '}
                {ABOUT_WAYS[one].name}
              </label>
            ))}
          </div>
          <p>{about.where}</p>
          <SaveForEmbed way={way} model={model} choices={choices} query={query} />
          {(way === 'picture' || way === 'file' || !hasAddress) && (
            <label>
              Where will the file stand? The address of its folder
              <input
                type="url"
                placeholder="https://intranet.example/maps/"
                value={choices.folder}
                onChange={({ target }) => change({ folder: target.value })}
              />
            </label>
          )}
          {code === '' ? <p role="alert">The address cannot be read.</p> : <CopyCode code={code} />}
          <details>
            <summary>Addresses</summary>
            {hasAddress && (
              <label>
                Where the map is served from
                <input
                  type="url"
                  value={choices.address}
                  onChange={({ target }) => change({ address: target.value })}
                />
              </label>
            )}
            <label>
              The only page that may speak to it and hear from it (optional)
              <input
                type="url"
                placeholder="https://intranet.example"
                value={host}
                onChange={({ target }) => change({ host: target.value })}
              />
            </label>
          </details>
          <details>
            <summary>For the IT department</summary>
            <p>{about.it}</p>
            <p>
              The map is read-only. It sets no cookie, touches no storage of the browser, and asks nothing of
              any other address. It needs no sign-in, and runs in a frame with sandbox="allow-scripts".
              Without JavaScript it is a picture with the contracts as a table. Settings for nginx, IIS and
              Apache come with <code>atlas publish</code>.
            </p>
          </details>
        </div>
      </div>
    </Dialog>
  )
}
