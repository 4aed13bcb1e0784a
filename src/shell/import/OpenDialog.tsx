import type { ReactNode } from 'react'
import type { Economy } from '../../domain/vocabulary/economy.ts'
import { Dialog } from '../Dialog.tsx'
import { makeWorkbook } from '../export/makeWorkbook.ts'
import { PackFinder } from '../pack/PackFinder.tsx'
import { saveFile } from '../saveFile.ts'
import { useAtlas, useBuiltIn } from '../useAtlas.ts'
import { KeptWork } from '../work/KeptWork.tsx'
import './import.css'

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
      <PackFinder onOpened={onClose} />
      <ul className="story-list">
        <li>
          <button type="button" className="button" onClick={leaveTo(onChooseFile)}>
            Choose files
          </button>
          <p>
            An economy (YAML, JSON or a workbook), a scenario, a story or saved work, or files to import.
            Dropping them on the page does the same.
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
        <li>
          <span className="open-workbooks">
            <WorkbookButton economy={economy}>Download {economy.name} as a workbook</WorkbookButton>
            <WorkbookButton economy={undefined}>Download an empty workbook</WorkbookButton>
          </span>
          <p>Edit it in Excel, save it, and drop it on the page: the map follows.</p>
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
      <p className="move-ground">What you open stays in this browser; nothing of it is sent anywhere.</p>
    </Dialog>
  )
}

function WorkbookButton({
  economy,
  children,
}: {
  readonly economy: Economy | undefined
  readonly children: ReactNode
}) {
  const download = async () => {
    const { blob, name } = await makeWorkbook(economy)
    saveFile(blob, name)
  }
  return (
    <button type="button" className="button" onClick={() => void download()}>
      {children}
    </button>
  )
}
