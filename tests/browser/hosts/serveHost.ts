import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

/** A page that embeds the atlas, on an origin of its own. */
export type Host = { readonly address: string; readonly close: () => void }

const NAMES = [
  'sharepoint',
  'wordpress',
  'strict',
  'sandbox',
  'unconnected',
  'unframed',
  'hostileStyle',
  'hostile',
] as const
export type HostName = (typeof NAMES)[number]

/** What some hosts send with their pages. */
const policyOf = (name: HostName, atlas: string): string | undefined => {
  switch (name) {
    case 'sharepoint':
      return `script-src 'none'; frame-src ${atlas}; object-src 'none'`
    case 'strict':
      return `default-src 'none'; script-src ${atlas}; connect-src ${atlas}; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`
    case 'unconnected':
      return `script-src ${atlas}; frame-src ${atlas}; connect-src 'none'`
    case 'unframed':
      return `script-src ${atlas}; frame-src 'none'; connect-src 'none'`
    default:
      return undefined
  }
}

/** Serves a page of the gallery from a port of its own; `/elsewhere` is a plain page to come from and go back to. */
export async function serveHost(name: HostName, atlas: string): Promise<Host> {
  // One page under two policies: what it may not do is all that differs.
  const page = name === 'unframed' ? 'unconnected' : name
  const file = new URL(`./${page}.html`, import.meta.url)
  const html = (await readFile(file, 'utf8')).replaceAll('{{atlas}}', atlas)
  const attempts = await readFile(new URL('./attempts.js', import.meta.url))
  const policy = policyOf(name, atlas)
  const server = createServer((request, response) => {
    if (request.url === '/strict.css') {
      response.writeHead(200, { 'Content-Type': 'text/css' }).end('care-model-map { height: 420px }')
      return
    }
    if (request.url === '/attempts.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(attempts)
      return
    }
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
    })
    response.end(request.url === '/elsewhere' ? '<title>Elsewhere</title><p>Elsewhere</p>' : html)
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
