import { useMemo } from 'react'
import { nameState } from '../../domain/project/findState.ts'
import { getStage } from '../../domain/project/resolveParts.ts'
import type { ContractId } from '../../domain/vocabulary/ids.ts'
import { formatState, type Scenario } from '../../domain/vocabulary/scenario.ts'
import { glossText } from '../../domain/words/glossText.ts'
import { AtlasMap } from '../../draw/flow/AtlasMap.tsx'
import { MapFrame } from '../../draw/flow/MapFrame.tsx'
import { MapOutline } from '../../draw/flow/MapOutline.tsx'
import { SharedCamera } from '../../draw/flow/SharedCamera.tsx'
import { relatedTo } from '../../draw/words/relatedTo.ts'
import type { Camera } from '../../kit/camera.ts'
import { changedIds } from '../comparePair.ts'
import { useAtlas } from '../useAtlas.ts'
import type { MapModel } from '../useMapModel.ts'

const NO_TRAVELS: ReadonlyMap<string, string> = new Map()
const NOTHING: ReadonlySet<string> = new Set()

type Props = {
  readonly name: string
  readonly model: MapModel
  readonly scenario: Scenario
  /** The other side: what only this one has stands out. */
  readonly other: Scenario
  /** The part that both maps show; absent where there is room for one, which scrolls as a map alone does. */
  readonly camera: Camera | null | undefined
  readonly onMove: (camera: Camera | null) => void
}

/** One of two maps: the same lens, focus and camera as the other, each organisation in the same place. */
export function ComparedMap({ name, model, scenario, other, camera, onMove }: Props) {
  const models = useAtlas(state => state.library.models)
  const { lens, focus, money } = useAtlas(state => state.view)
  const focusOn = useAtlas(state => state.focusOn)
  const { cache, arrangement } = model
  const { pointed, reader: read } = model.look
  const { terms } = read
  const look = useMemo(() => {
    const projection = cache.project(scenario)
    const reader = cache.read(projection, terms)
    return {
      reader,
      lens,
      money,
      focus,
      pointed,
      related: focus === undefined ? undefined : relatedTo(reader, focus, projection.ledger),
      changed: changedIds(cache.project(other), projection),
      onFocus: focusOn,
      onContract: (id: ContractId) => focusOn(reader.contract(id)?.holder),
    }
  }, [cache, scenario, other, lens, money, focus, pointed, focusOn, terms])
  const placed = cache.place(scenario, lens, arrangement, terms)
  const stateName = nameState(models, scenario.state)
  const caption = glossText(getStage(models, scenario.state).stage.caption, terms)
  const shared = useMemo(
    () =>
      camera === undefined ? undefined : <SharedCamera placed={placed} camera={camera} onMove={onMove} />,
    [placed, camera, onMove],
  )
  return (
    <MapFrame>
      <section className="compared-map" aria-label={`${name}: ${stateName}`}>
        <h2>{stateName}</h2>
        <p>{caption}</p>
        <div className="compared-frame">
          <AtlasMap
            placed={placed}
            travels={NO_TRAVELS}
            state={formatState(scenario.state)}
            label={`${name}: ${stateName}. ${caption}`}
            look={look}
            moved={NOTHING}
            isPending={model.isPending}
            spotlight={undefined}
          >
            {shared}
          </AtlasMap>
          <MapOutline
            placed={placed}
            reader={look.reader}
            money={money}
            onPoint={model.point}
            onFocus={focusOn}
          />
        </div>
      </section>
    </MapFrame>
  )
}
