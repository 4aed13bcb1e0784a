import { FileText, Landmark, PoundSterling } from 'lucide-react'
import { memo } from 'react'
import { LENSES, type Lens } from '../domain/vocabulary/view.ts'
import { useAtlas } from './useAtlas.ts'

const NAMES: Readonly<Record<Lens, string>> = {
  contracts: 'Contracts',
  budgets: 'Budgets',
  leadership: 'Leadership',
}
const ICONS = { contracts: FileText, budgets: PoundSterling, leadership: Landmark }

/** Which question the map answers. */
export const LensSwitch = memo(function LensSwitch() {
  const lens = useAtlas(state => state.view.lens)
  const setLens = useAtlas(state => state.setLens)
  return (
    <div className="lens-switch" role="radiogroup" aria-label="Lens">
      {LENSES.map(one => {
        const Icon = ICONS[one]
        return (
          <label key={one} className={one === lens ? 'is-chosen' : ''} data-term={`lenses:${one}`}>
            <input
              type="radio"
              name="lens"
              value={one}
              checked={one === lens}
              onChange={() => setLens(one)}
            />
            <Icon aria-hidden size={17} />
            {NAMES[one]}
          </label>
        )
      })}
    </div>
  )
})
