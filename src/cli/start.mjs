import { resolve } from 'node:path'
import { ensureInstalled, ROOT, run } from './ensureInstalled.mjs'

ensureInstalled()
run('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
const { serve } = await import('./serve.mjs')
/** Where `atlas pack` wrote a pack that is to be served beside the pages: `PACK=DIR npm start`. */
const findPack = () => (process.env.PACK === undefined ? undefined : resolve(process.env.PACK))
const port = Number(process.env.PORT ?? 4173)
try {
  const { address } = await serve(`${ROOT}dist`, port, { pack: findPack() })
  console.log(`The Care Model Atlas is at ${address}`)
} catch (trouble) {
  console.error(
    trouble.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=4180 npm start`
      : String(trouble),
  )
  process.exit(1)
}
