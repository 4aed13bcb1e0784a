import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { wordLeftOut } from '../../draw/words/wordLeftOut.ts'
import { leftOutOf } from '../openEconomy.ts'
import { useAtlas } from '../useAtlas.ts'
import { ProblemReport } from './ProblemReport.tsx'

/** The lasting mark beside an economy's name that not all of its file is on the map; opens the list again. */
export function LeftOut() {
  const economy = useAtlas(state => state.economy)
  const [isOpen, setOpen] = useState(false)
  const problems = leftOutOf(economy)
  return (
    <>
      <button type="button" className="left-out" onClick={() => setOpen(true)}>
        <TriangleAlert aria-hidden size={17} />
        {wordLeftOut(problems.length).replace(/\.$/, '')}
      </button>
      {isOpen && (
        <ProblemReport
          report={{ name: economy.name, isOpened: true, problems }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
