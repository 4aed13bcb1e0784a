/** Full screen is the page's and the browser's to give; the map is as good without. */
export async function toggleFullScreen(element: Element | null): Promise<void> {
  try {
    if (document.fullscreenElement === null) await element?.requestFullscreen()
    else await document.exitFullscreen()
  } catch {
    // Refused: nothing is lost.
  }
}
