import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { extname, join } from 'node:path'

export type Served = { readonly address: string; readonly close: () => void }

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Serves a published folder as the settings that come with it do: any page may frame it, and ask for what the element needs. */
export function serveFolder(folder: string): Promise<Served> {
  return listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    try {
      const content = await readFile(join(folder, path))
      response.writeHead(200, {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        ...(path.includes('/embed/') ? { 'Access-Control-Allow-Origin': '*' } : {}),
      })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
}

/** Serves one page, whatever is asked for. */
export function servePage(html: string): Promise<Served> {
  return listen((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
  })
}

async function listen(answer: RequestListener): Promise<Served> {
  const server = createServer(answer)
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
