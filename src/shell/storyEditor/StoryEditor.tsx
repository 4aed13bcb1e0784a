import { ArrowLeft, X } from 'lucide-react'
import { type ReactNode, use, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { toOwnAddress, toOwnId } from '../../story/ownAddress.ts'
import { type OwnStory, ownStories, readOwnStories } from '../present/ownStories.ts'
import { useAtlas, useAtlasStore } from '../useAtlas.ts'
import { downloadText } from './downloadText.ts'
import { layAside, openDraft } from './drafts.ts'
import { StoryDesk } from './StoryDesk.tsx'
import './storyEditor.css'

/**
 * The panel in which a story of the reader's own is written; the map beside it shows the step in hand. `children` is
 * what else can be said of the map: it takes the story's place while it is asked for.
 */
export function StoryEditor({ children }: { readonly children: ReactNode }) {
  const library = useAtlas(state => state.library)
  const id = toOwnId(useAtlas(state => state.editing?.story ?? ''))
  use(readOwnStories(library))
  const store = useAtlasStore()
  useEffect(
    () => () => {
      // Closed, or another story is in hand; while it is presented it stays ours.
      if (store.getState().editing?.story !== toOwnAddress(id)) void layAside(id)
    },
    [store, id],
  )
  const own = useStore(ownStories, state => state.list.find(one => one.id === id))
  const [isReading, setReading] = useState(false)
  const failure = useStore(ownStories, state => state.failure)
  if (own?.story !== undefined)
    return (
      <>
        <StoryDesk
          key={id}
          open={openDraft(own.story, library)}
          own={own}
          isHidden={isReading}
          onRead={() => setReading(true)}
        />
        {isReading && (
          <>
            <button type="button" className="button" onClick={() => setReading(false)}>
              <ArrowLeft aria-hidden size={17} />
              Back to the story
            </button>
            {children}
          </>
        )}
      </>
    )
  if (own !== undefined) return <Unreadable own={own} />
  return (
    <Aside>
      <p>
        {failure ??
          'The story of this link is not kept in this browser: ask for its file and open it here. The map shows the view that the link carries.'}
      </p>
    </Aside>
  )
}

function Unreadable({ own }: { readonly own: OwnStory }) {
  return (
    <Aside>
      <p>“{own.title}” is kept here, but it cannot be read as a story:</p>
      <ul>
        {own.problems.map(problem => (
          <li key={`${problem.line} ${problem.message}`}>
            {problem.line === undefined ? '' : `Line ${problem.line}: `}
            {problem.message} {problem.fix}
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => downloadText(own.text ?? '', `${own.id}.yaml`)}>
        Download it as it is
      </button>
    </Aside>
  )
}

function Aside({ children }: { readonly children: ReactNode }) {
  const editStep = useAtlas(state => state.editStep)
  return (
    <section className="story-editor side-scroll" aria-label="Your story">
      <div className="desk-tools">
        <button
          type="button"
          className="icon-button"
          aria-label="Close the story"
          onClick={() => editStep(undefined)}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      {children}
    </section>
  )
}
