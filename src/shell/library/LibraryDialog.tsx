import { lazy, Suspense, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useIsNarrow } from '../compare/useIsNarrow.ts'
import { Dialog } from '../Dialog.tsx'
import './library.css'
import { ModelList } from './ModelList.tsx'

const ModelMapPanel = lazy(async () => ({ default: (await import('./ModelMapPanel.tsx')).ModelMapPanel }))
const CasesPanel = lazy(async () => ({ default: (await import('./CasesPanel.tsx')).CasesPanel }))

type Props = {
  readonly onClose: () => void
  /** The case to begin at. */
  readonly showCase?: string
}

/** All care models: how they lead to one another as a map, the same as a list, and the places that tried them. A narrow window has no room for the map. */
export function LibraryDialog({ onClose, showCase }: Props) {
  const isNarrow = useIsNarrow()
  const [chosen, setChosen] = useState(showCase === undefined ? 'map' : 'cases')
  const view = isNarrow && chosen === 'map' ? 'list' : chosen
  return (
    <Dialog title="All care models" onClose={onClose} isWide>
      <Tabs className="library-tabs" selectedKey={view} onSelectionChange={key => setChosen(String(key))}>
        <TabList className="library-tab-list" aria-label="Views of the library">
          {!isNarrow && <Tab id="map">Map</Tab>}
          <Tab id="list">List</Tab>
          <Tab id="cases">Cases and vanguards</Tab>
        </TabList>
        <TabPanel id="map" className="library-tab is-map">
          <Suspense fallback={<p>Loading …</p>}>
            <ModelMapPanel onClose={onClose} />
          </Suspense>
        </TabPanel>
        <TabPanel id="list" className="library-tab">
          {isNarrow && (
            <p className="library-official">
              In a wider window a map shows how the models lead to one another. Here each model says it in
              words.
            </p>
          )}
          <ModelList onClose={onClose} />
        </TabPanel>
        <TabPanel id="cases" className="library-tab">
          <Suspense fallback={<p>Loading …</p>}>
            <CasesPanel onClose={onClose} showCase={showCase} />
          </Suspense>
        </TabPanel>
      </Tabs>
    </Dialog>
  )
}
