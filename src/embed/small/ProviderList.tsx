/** The names behind the numbers on the map. The outline and the table have them all the same: here they are for the eye. */
export function ProviderList({ names }: { readonly names: readonly string[] }) {
  return (
    <ol className="embed-providers" aria-hidden="true">
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a number is what an entry is
        <li key={index}>
          <b>{index + 1}</b> {name}
        </li>
      ))}
    </ol>
  )
}
