/** Full screen is the browser's to give; the map is as good without. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen()
    else await document.exitFullscreen()
  } catch {
    // Refused or not there: nothing is lost.
  }
}
