/** The map as the page will show it, at the page's own width; what does not fit here can be scrolled to. */
export function EmbedPreview({ address, width }: { readonly address: string; readonly width: number }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs a tab stop
    <section className="embed-preview" aria-label="Preview" tabIndex={0}>
      <iframe
        key={address}
        src={address}
        title="Preview of the embedded map"
        style={{ width, height: Math.max(240, Math.round((width * 9) / 16)) }}
      />
    </section>
  )
}
