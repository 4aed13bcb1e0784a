/**
 * Shows the picture of the state, which leads to its page with the table of contracts; or what the page's author wrote
 * between the element's tags, where there is something.
 */
export function mountPicture(shadow: ShadowRoot, src: string, state: string): void {
  const host = shadow.host
  if (host.textContent?.trim() !== '' || host.childElementCount > 0) {
    shadow.replaceChildren(document.createElement('slot'))
    return
  }
  const file = state.replace(':', '-')
  const link = document.createElement('a')
  link.href = new URL(`still/${file}.html`, src).href
  const picture = document.createElement('img')
  picture.src = new URL(`still/${file}.svg`, src).href
  picture.alt = 'Map of this care model; the page behind it lists every contract as a table.'
  picture.style.setProperty('width', '100%')
  link.append(picture)
  shadow.replaceChildren(link)
}
