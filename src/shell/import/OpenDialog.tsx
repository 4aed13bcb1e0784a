import { Dialog } from '../Dialog.tsx'
import { useAtlas, useBuiltIn } from '../useAtlas.ts'
import { KeptWork } from '../work/KeptWork.tsx'

/** The ways to another economy: a file, the NHS's own files, what is built in, and what this browser keeps. */
export function OpenDialog({
  onChooseFile,
  onImport,
  onClose,
}: {
  readonly onChooseFile: () => void
  readonly onImport: () => void
  readonly onClose: () => void
}) {
  const economy = useAtlas(state => state.economy)
  const openEconomy = useAtlas(state => state.openEconomy)
  const others = useBuiltIn().economies.filter(one => one.economy !== economy)
  const leaveTo = (go: () => void) => () => {
    onClose()
    go()
  }
  return (
    <Dialog title="Open" onClose={onClose}>
      <ul className="story-list">
        <li>
          <button type="button" className="button" onClick={leaveTo(onChooseFile)}>
            Choose files
          </button>
          <p>
            An economy, a scenario, a story or saved work (YAML or JSON), or files to import. Dropping them on
            the page does the same.
          </p>
        </li>
        <li>
          <button type="button" className="button" onClick={leaveTo(onImport)}>
            Import your own area
          </button>
          <p>
            From the files that the NHS publishes on practices, lists and payments, or from a list of your
            own.
          </p>
        </li>
        {others.map(one => (
          <li key={one.economy.id}>
            <button type="button" className="button" onClick={leaveTo(() => openEconomy(one.economy))}>
              {one.economy.name}
            </button>
            <p>The made-up area that comes with the atlas.</p>
          </li>
        ))}
      </ul>
      <KeptWork onOpened={onClose} />
      <p className="move-ground">Everything stays in this browser; nothing is sent anywhere.</p>
    </Dialog>
  )
}
