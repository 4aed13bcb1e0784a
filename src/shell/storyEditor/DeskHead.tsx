import { Download, Plus, Presentation, Redo2, Undo2, X } from 'lucide-react'
import type { SaveState } from '../../keep/createAutosave.ts'
import { downloadStory } from './downloadStory.ts'
import { SaveWord } from './SaveWord.tsx'
import { ToolButton } from './ToolButton.tsx'
import type { Desk } from './useDesk.ts'
import { WordsField } from './WordsField.tsx'

type Props = { readonly desk: Desk; readonly saving: SaveState; readonly onRead: () => void }

/** What the story is called and to whom it is told, and what can be done with it as a whole. */
export function DeskHead({ desk, saving, onRead }: Props) {
  const { story } = desk
  return (
    <header className="desk-head">
      <div className="desk-tools">
        <ToolButton
          words="Undo"
          hint="Undo ( Ctrl + Z )"
          icon={Undo2}
          isOff={!desk.canUndo}
          onPress={desk.undo}
        />
        <ToolButton
          words="Redo"
          hint="Redo ( Ctrl + Shift + Z )"
          icon={Redo2}
          isOff={!desk.canRedo}
          onPress={desk.redo}
        />
        <ToolButton
          words="Download the story"
          hint="Download the story (YAML): pass it on, or open it in another browser"
          icon={Download}
          onPress={() => downloadStory(story)}
        />
        <button
          type="button"
          className="button"
          onClick={desk.present}
          aria-label="Present from here"
          title="Present from the step in hand ( F5 )"
        >
          <Presentation aria-hidden size={17} />
          From here
        </button>
        <span className="desk-gap" />
        <SaveWord state={saving} />
        <ToolButton
          words="Close the story"
          hint="Close the story: it stays in this browser"
          icon={X}
          onPress={desk.close}
        />
      </div>
      <WordsField
        label="Title"
        value={story.title}
        longest={200}
        isNeeded
        className="desk-title"
        onWrite={text => desk.entitle('title', text)}
        onLeave={desk.endRun}
        onUndo={desk.undo}
        onRedo={desk.redo}
      />
      <WordsField
        label="For"
        value={story.audience}
        longest={200}
        isNeeded
        className="desk-audience"
        onWrite={text => desk.entitle('audience', text)}
        onLeave={desk.endRun}
        onUndo={desk.undo}
        onRedo={desk.redo}
      />
      <div className="desk-add">
        <button
          type="button"
          className="button is-main"
          aria-disabled={desk.isFull}
          onClick={() => !desk.isFull && desk.addView()}
        >
          <Plus aria-hidden size={18} />
          Add this view
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={desk.isOnScreen}
          title={
            desk.isOnScreen
              ? 'The map shows this step: change the map first'
              : 'The step takes what is on the map'
          }
          onClick={() => !desk.isOnScreen && desk.replaceView()}
        >
          Use it for step {desk.step + 1}
        </button>
      </div>
      <div className="desk-state">
        <p role="status">
          {desk.isFull
            ? 'A story has 200 steps at most.'
            : desk.isOnScreen
              ? `The map shows step ${desk.step + 1}.`
              : `The map differs from step ${desk.step + 1}.`}
        </p>
        <button type="button" className="link-button" onClick={onRead}>
          About this map
        </button>
      </div>
    </header>
  )
}
