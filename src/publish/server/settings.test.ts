import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apache, nginx } from '../../../tests/servers/programs.ts'
import { answerOf, readXml } from '../../../tests/servers/readWebConfig.ts'
import { type RunningServer, startServer } from '../../../tests/servers/startServer.ts'
import { apacheSettings } from './apacheSettings.ts'
import { iisSettings } from './iisSettings.ts'
import { nginxSettings } from './nginxSettings.ts'

const HOSTS = ['https://intranet.vale.nhs.uk', 'https://vale.sharepoint.com']
const ANCESTORS = "frame-ancestors 'self' https://intranet.vale.nhs.uk https://vale.sharepoint.com"
const NOBODY = "frame-ancestors 'none'"
const VERSION = '0123456789ab'
const FOR_EVER = 'public, max-age=31536000, immutable'

const FILES = {
  'index.html': '<!doctype html>front',
  [`${VERSION}/index.html`]: '<!doctype html>version',
  [`${VERSION}/walk.pptx`]: 'PK',
  [`${VERSION}/tables/today.csv`]: 'a,b',
  [`${VERSION}/pictures/today.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  [`${VERSION}/embed/data.json`]: '{}',
  'atlas/index.html': '<!doctype html>editor',
  'atlas/assets/index-abc.js': 'let x',
  'atlas/embed/index.html': '<!doctype html>embed',
}

/** What every server has to answer: who may frame it, how long it may be kept, who may ask for it. */
type Promised = {
  readonly path: string
  readonly policy?: string
  readonly caching: string
  readonly anybodyAsks?: boolean
  readonly opener?: string
}
const PROMISED: readonly Promised[] = [
  { path: 'index.html', policy: ANCESTORS, caching: 'no-cache' },
  { path: `${VERSION}/index.html`, policy: ANCESTORS, caching: FOR_EVER },
  { path: `${VERSION}/tables/today.csv`, policy: ANCESTORS, caching: FOR_EVER },
  { path: `${VERSION}/pictures/today.svg`, policy: ANCESTORS, caching: FOR_EVER },
  { path: `${VERSION}/embed/data.json`, policy: ANCESTORS, caching: FOR_EVER, anybodyAsks: true },
  { path: 'atlas/index.html', policy: NOBODY, caching: 'no-cache', opener: 'same-origin' },
  { path: 'atlas/assets/index-abc.js', caching: FOR_EVER },
  { path: 'atlas/embed/index.html', policy: ANCESTORS, caching: 'no-cache', anybodyAsks: true },
]

describe.each([nginx(HOSTS), apache(HOSTS)].map(program => [program.name, program] as const))(
  'the settings for %s, run by it (left out where it is not installed: apt-get install nginx-light apache2)',
  (name, program) => {
    let server: RunningServer
    beforeAll(async () => {
      if (program.path !== undefined) server = await startServer(program, FILES)
    })
    afterAll(async () => {
      if (program.path !== undefined) await server.close()
    })
    const ask = async (path: string) => {
      const { status, headers } = await fetch(`${server.address}/${path}`)
      return { status, header: (name: string) => headers.get(name) }
    }
    const runIt = it.skipIf(program.path === undefined)

    runIt('pass its own check', () => {
      expect(() => server.check()).not.toThrow()
    })

    runIt.each(['', ...PROMISED.map(({ path }) => path), `${VERSION}/nowhere.html`])(
      'say on /%s what every answer says, once',
      async path => {
        const { header } = await ask(path)
        expect(header('x-content-type-options')).toBe('nosniff')
        expect(header('referrer-policy')).toBe('no-referrer')
        expect(header('x-frame-options')).toBeNull()
        if (name === 'nginx') expect(header('server')).toBe('nginx')
      },
    )

    runIt.each(PROMISED)('say on /$path who may frame it, keep it and ask for it', async promised => {
      const { path, policy, caching, anybodyAsks = false, opener } = promised
      const { status, header } = await ask(path)
      expect(status).toBe(200)
      if (policy !== undefined) expect(header('content-security-policy')).toBe(policy)
      expect(header('cache-control')).toBe(caching)
      expect(header('access-control-allow-origin')).toBe(anybodyAsks ? '*' : null)
      if (opener !== undefined) expect(header('cross-origin-opener-policy')).toBe(opener)
    })

    runIt('ask for the front page each time, under either name', async () => {
      const { header } = await ask('')
      expect([header('cache-control'), header('content-security-policy')]).toEqual(['no-cache', ANCESTORS])
    })

    runIt('let nobody keep for a year that something is not there yet', async () => {
      const { status, header } = await ask(`${VERSION}/nowhere.html`)
      expect([status, header('cache-control')]).toEqual([404, null])
    })

    runIt('name each file’s type, and list no folder', async () => {
      expect((await ask(`${VERSION}/`)).header('content-type')?.toLowerCase()).toBe(
        'text/html; charset=utf-8',
      )
      expect((await ask(`${VERSION}/walk.pptx`)).header('content-type')).toContain('presentationml')
      expect((await ask(`${VERSION}/tables/today.csv`)).header('content-type')).toContain('text/csv')
      expect((await ask(`${VERSION}/pictures/today.svg`)).header('content-type')).toContain('image/svg+xml')
      expect((await ask(`${VERSION}/tables/`)).status).toBe(403)
      expect((await ask('../etc/passwd')).status).toBeGreaterThanOrEqual(400)
    })
  },
)

describe('the settings for IIS, which cannot be run here', () => {
  const config = readXml(iisSettings(HOSTS))

  it.each(PROMISED)(
    'say on /$path what the other servers say',
    ({ path, policy, caching, anybodyAsks, opener }) => {
      const { headers, caching: told } = answerOf(config, path)
      if (policy !== undefined) expect(headers.get('content-security-policy')).toBe(policy)
      expect(told).toEqual(caching.split(', ').sort())
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      if (anybodyAsks === true) expect(headers.get('access-control-allow-origin')).toBe('*')
      if (path === 'atlas/index.html') expect(headers.get('access-control-allow-origin')).toBeUndefined()
      expect(headers.get('cross-origin-opener-policy')).toBe(
        path === 'atlas/assets/index-abc.js' ? 'same-origin' : opener,
      )
    },
  )

  it('use only elements and attributes that its documentation has', () => {
    const KNOWN: Readonly<Record<string, readonly string[]>> = {
      configuration: [],
      location: ['path'],
      'system.webServer': [],
      directoryBrowse: ['enabled'],
      defaultDocument: ['enabled'],
      files: [],
      clear: [],
      add: ['name', 'value'],
      remove: ['name', 'fileExtension'],
      staticContent: [],
      mimeMap: ['fileExtension', 'mimeType'],
      clientCache: ['cacheControlMode', 'cacheControlMaxAge', 'cacheControlCustom'],
      httpProtocol: [],
      customHeaders: [],
    }
    const visit = ({ name, attributes, children }: ReturnType<typeof readXml>): void => {
      expect(Object.keys(KNOWN), name).toContain(name)
      for (const attribute of attributes.keys()) expect(KNOWN[name], name).toContain(attribute)
      for (const child of children) visit(child)
    }
    visit(config)
  })
})

describe('the settings for every server', () => {
  it.each([
    ['nginx', nginxSettings],
    ['Apache', apacheSettings],
    ['IIS', iisSettings],
  ])('of %s name who may frame, and examples where nobody is named', (_, write) => {
    expect(write(HOSTS)).toContain(ANCESTORS)
    expect(write(HOSTS)).toContain(NOBODY)
    expect(write(HOSTS)).toContain('nosniff')
    expect(write([])).toContain("frame-ancestors 'self' https://intranet.example.nhs.uk")
    expect(write(HOSTS)).not.toMatch(/X-Frame-Options/i)
  })
})
