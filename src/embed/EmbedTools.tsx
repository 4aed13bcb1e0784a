import {
  CircleHelp,
  ExternalLink,
  FileText,
  Fullscreen,
  Landmark,
  LayoutGrid,
  PoundSterling,
  Table2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { LENSES, type Lens } from '../domain/vocabulary/view.ts'
import { MapCamera } from '../draw/flow/MapCamera.tsx'
import type { PlacedMap } from '../layout/placedMap.ts'

const NAMES: Readonly<Record<Lens, string>> = {
  contracts: 'Contracts',
  budgets: 'Budgets',
  leadership: 'Leadership',
}
const ICONS = { contracts: FileText, budgets: PoundSterling, leadership: Landmark }

type Props = {
  readonly id: string
  readonly lens: Lens
  readonly setLens: (lens: Lens) => void
  readonly isTable: boolean
  readonly setTable: (on: boolean) => void
  readonly isLegend: boolean
  readonly setLegend: (on: boolean) => void
  readonly placed: PlacedMap
  /** Whether the practices' own cells are shown; absent where they are anyway. */
  readonly cells: { readonly isOn: boolean; readonly set: (on: boolean) => void } | undefined
  /** The full product with this view; absent where there is none. */
  readonly product: string | undefined
  /** Absent where the page around does not allow it. */
  readonly onFullScreen: (() => void) | undefined
}

/** Lens, zoom, legend, table, full screen and the way to the full product. */
export function EmbedTools(props: Props) {
  const { id, lens, setLens, isTable, setTable, isLegend, setLegend, placed, cells, product, onFullScreen } =
    props
  return (
    <div className="embed-tools" id={id}>
      <div className="embed-lens" role="radiogroup" aria-label="Lens">
        {LENSES.map(one => {
          const Icon = ICONS[one]
          return (
            <label key={one} className={one === lens ? 'is-chosen' : ''}>
              <input
                type="radio"
                name={`${id}-lens`}
                value={one}
                checked={one === lens}
                onChange={() => setLens(one)}
              />
              <Icon aria-hidden size={15} />
              <span>{NAMES[one]}</span>
            </label>
          )
        })}
      </div>
      <div className="embed-buttons">
        {!isTable && <MapCamera placed={placed} />}
        {!isTable && cells !== undefined && (
          <button
            type="button"
            className="embed-button"
            aria-pressed={cells.isOn}
            onClick={() => cells.set(!cells.isOn)}
            title="Each practice in its locality; zoom in to read their names"
          >
            <LayoutGrid aria-hidden size={16} /> Practices
          </button>
        )}
        <button
          type="button"
          className="embed-button"
          aria-pressed={isLegend}
          onClick={() => setLegend(!isLegend)}
          title="What colours, lines and marks mean"
        >
          <CircleHelp aria-hidden size={16} /> Legend
        </button>
        <button
          type="button"
          className="embed-button"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
          title="The contracts as a table"
        >
          <Table2 aria-hidden size={16} /> Table
        </button>
        {onFullScreen !== undefined && (
          <button
            type="button"
            className="embed-button"
            onClick={onFullScreen}
            aria-label="Full screen"
            title="Full screen"
          >
            <Fullscreen aria-hidden size={16} />
          </button>
        )}
        {product !== undefined && <ProductLink address={product}>Atlas</ProductLink>}
      </div>
    </div>
  )
}

function ProductLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  return (
    <a
      className="embed-button"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title="Open this in the Care Model Atlas, in a new tab"
    >
      <ExternalLink aria-hidden size={16} /> {children}
    </a>
  )
}
