import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { Dialog } from '../Dialog.tsx'
import { createMapCache } from '../mapCache.ts'
import { leftOutOf } from '../openEconomy.ts'
import { ownStories, readOwnStories } from '../present/ownStories.ts'
import { findStory, STORIES, toAddressed } from '../present/readStories.ts'
import { saveFile } from '../saveFile.ts'
import { useAtlas, useBuiltIn } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'
import { type ExportFormat, makeExport } from './makeExport.ts'

type Choice = {
  readonly format: ExportFormat
  readonly scale: number
  readonly name: string
  readonly isStory: boolean
}

const CHOICES: readonly Choice[] = [
  { format: 'svg', scale: 1, name: 'Picture, scalable (SVG)', isStory: false },
  { format: 'png', scale: 2, name: 'Picture (PNG, 2×)', isStory: false },
  { format: 'png', scale: 4, name: 'Picture for a poster (PNG, 4×)', isStory: false },
  { format: 'pptx', scale: 1, name: 'Slides (PowerPoint, editable shapes, notes, Morph)', isStory: true },
  { format: 'md', scale: 1, name: 'Board paper with options page (Markdown)', isStory: true },
  { format: 'html', scale: 1, name: 'Handout to print or save as PDF (HTML)', isStory: true },
  { format: 'xlsx', scale: 1, name: 'Workbook of this area, to edit and drop back (Excel)', isStory: false },
]

type Job = { readonly done: number; readonly of: number; readonly abort: () => void }

/** Pictures of this view; slides, paper and handout of a story. Made in this browser; nothing is sent anywhere. */
export function ExportDialog({ model, onClose }: { readonly model: MapModel; readonly onClose: () => void }) {
  const economy = useAtlas(state => state.economy)
  const library = useAtlas(state => state.library)
  const view = useAtlas(state => state.view)
  const answers = useAtlas(state => state.answers)
  const arrangement = useBuiltIn().economies.find(one => one.economy === economy)?.arrangement
  const cache = useMemo(() => createMapCache(economy, library), [economy, library])
  const [story, setStory] = useState(useAtlas(state => state.editing?.story) ?? '')
  const own = useStore(ownStories, state => state.list).flatMap(({ story }) =>
    story ? toAddressed(story) : [],
  )
  const [job, setJob] = useState<Job>()
  const [message, setMessage] = useState('')
  useEffect(() => {
    void readOwnStories(library)
  }, [library])

  const run = async ({ format, scale, isStory }: Choice) => {
    const controller = new AbortController()
    const abort = () => controller.abort(new Error('Cancelled'))
    setMessage('')
    setJob({ done: 0, of: 1, abort })
    try {
      const { blob, name } = await makeExport(
        {
          format,
          scale,
          story: isStory ? findStory(story) : undefined,
          view,
          about: { economy, library, leftOut: leftOutOf(economy).length },
          viewTitle: model.stateName,
          answers,
          cache,
          arrangement,
        },
        { signal: controller.signal, onProgress: (done, of) => setJob({ done, of, abort }) },
      )
      saveFile(blob, name)
      setMessage(`${name} is in your downloads.`)
    } catch (trouble) {
      setMessage(
        controller.signal.aborted
          ? 'Cancelled: nothing was saved.'
          : `It could not be made: ${trouble instanceof Error ? trouble.message : 'the browser gave no reason'}.`,
      )
    } finally {
      setJob(undefined)
    }
  }

  return (
    <Dialog title="Export" onClose={onClose}>
      <label>
        Slides, paper and handout of{' '}
        <select className="since" value={story} onChange={event => setStory(event.target.value)}>
          <option value="">this view alone</option>
          {[...own, ...STORIES].map(one => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <ul className="story-list">
        {CHOICES.map(choice => (
          <li key={choice.name}>
            <button
              type="button"
              className="button"
              disabled={job !== undefined}
              onClick={() => void run(choice)}
            >
              {choice.name}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {job !== undefined && (
          <p>
            <progress max={job.of} value={job.done} aria-label="Making the file" />{' '}
            <button type="button" className="button" onClick={job.abort}>
              Cancel
            </button>
          </p>
        )}
        {message !== '' && <p>{message}</p>}
      </div>
      <p className="move-ground">
        Everything is made in this browser and sent nowhere. Each export says what it is: a discussion model
        of April 2015, not a proposal, and what in it is illustrative.{' '}
        {view.money ? '' : 'Money is off: no £ is written, but in the workbook.'}
      </p>
    </Dialog>
  )
}
