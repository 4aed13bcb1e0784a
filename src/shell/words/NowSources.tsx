import { useAtlas } from '../useAtlas.ts'

/** The published pages that a counterpart rests on. */
export function NowSources({ ids }: { readonly ids: readonly string[] }) {
  const sources = useAtlas(state => state.library.now?.sources) ?? []
  const cited = sources.filter(source => ids.includes(source.id))
  if (cited.length === 0) return <p className="now-sources">No source was seen for it.</p>
  return (
    <ul className="now-sources">
      {cited.map(({ id, title, address }) => (
        <li key={id}>
          {title}
          {address !== undefined && <span> · {address}</span>}
        </li>
      ))}
    </ul>
  )
}
