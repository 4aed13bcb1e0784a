import { createServer } from 'node:http'

/**
 * Serves, from an origin of its own, `/?kind=frame|element&count=N`: a page with so many embeds, which marks itself
 * `data-all-drawn` with the milliseconds since its navigation when the last has drawn its map.
 */
export async function serveEmbeds(
  atlas: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams
    const count = Number(query.get('count') ?? 1)
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(toPage(atlas, query.get('kind') === 'element', count))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}

const STATES = ['today', 'soft-mcp', 'ccpo']

function toPage(atlas: string, isElement: boolean, count: number): string {
  const maps = STATES.slice(0, count).map(model =>
    isElement
      ? `<care-model-map src="${atlas}/embed/" model="${model}" lens="budgets"></care-model-map>`
      : `<iframe src="${atlas}/embed/?model=${model}&lens=budgets" title="${model}"></iframe>`,
  )
  return `<!doctype html>
<html lang="en-GB">
<title>Embeds</title>
<link rel="icon" href="data:,">
<style>iframe, care-model-map { display: block; width: 900px; height: 340px; border: 0 }</style>
<script>
let drawn = 0
const count = () => {
  drawn += 1
  if (drawn === ${maps.length}) document.documentElement.dataset.allDrawn = performance.now()
}
addEventListener('message', event => event.data.type === 'ready' && count())
addEventListener('atlas-ready', count)
</script>
${isElement ? `<script src="${atlas}/embed/embed.js" defer></script>` : ''}
${maps.join('\n')}
</html>
`
}
