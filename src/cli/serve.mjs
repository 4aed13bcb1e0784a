import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** The product may be framed by nobody else: a page around it could make people press what they do not see. */
const PRODUCT_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** The embed is for other people's pages, pages that isolate themselves included: it is read-only and public. */
const EMBED_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/**
 * Serves a folder of built pages on this machine only, with the headers that a host should send: nothing but the
 * embed is framed by others, nothing is sniffed or sent on. Resolves once it listens.
 * `pack`: a folder that `atlas pack` wrote, served as `/pack/`.
 */
export function serve(folder, port, { pack } = {}) {
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/')
    const isPacked = pack !== undefined && path?.startsWith('/pack/')
    const file = isPacked
      ? findFile(pack, path.slice('/pack'.length))
      : path === undefined
        ? undefined
        : findFile(folder, path)
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(file === undefined ? 404 : 405, { 'Content-Type': 'text/plain' }).end('Not found')
      return
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isForEver(file, request.url ?? '')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      ...(file.startsWith(join(folder, 'embed') + sep) ? EMBED_HEADERS : PRODUCT_HEADERS),
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => {
      resolve({ address: `http://localhost:${server.address().port}`, close: () => server.close() })
    })
  })
}

/** Files that are named after what is in them, and the embed's when their version is asked for. */
function isForEver(file, url) {
  return file.includes(`${sep}assets${sep}`) || /\?v=[\da-f]{12}$/.test(url)
}

function decodePath(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/')
  } catch {
    return undefined
  }
}

function findFile(folder, path) {
  const file = normalize(join(folder, path))
  if (file !== folder && !file.startsWith(folder + sep)) return undefined
  if (!existsSync(file)) return undefined
  if (!statSync(file).isDirectory()) return file
  const index = join(file, 'index.html')
  return existsSync(index) ? index : undefined
}
