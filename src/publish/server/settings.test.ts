import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { apacheSettings } from './apacheSettings.ts'
import { iisSettings } from './iisSettings.ts'
import { nginxSettings } from './nginxSettings.ts'

const HOSTS = ['https://intranet.vale.nhs.uk', 'https://vale.sharepoint.com']
const ANCESTORS = "frame-ancestors 'self' https://intranet.vale.nhs.uk https://vale.sharepoint.com"
const VERSION = '0123456789ab'
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  path => existsSync(path),
)

const FILES = {
  'index.html': '<!doctype html>front',
  [`${VERSION}/index.html`]: '<!doctype html>version',
  [`${VERSION}/walk.pptx`]: 'PK',
  [`${VERSION}/tables/today.csv`]: 'a,b',
  [`${VERSION}/pictures/today.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'atlas/index.html': '<!doctype html>editor',
  'atlas/assets/index-abc.js': 'let x',
  'atlas/embed/index.html': '<!doctype html>embed',
}

/** The settings as they are, but for what every server has of its own: its port and its folder. */
function toWholeConfig(folder: string, port: number): string {
  const settings = nginxSettings(HOSTS)
    .replace(/listen 80;[^\n]*/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]*;/, `root ${join(folder, 'www')};`)
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${join(folder, name)};`,
  )
  // As root the workers would be another user, who may not read a test's folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `${user} daemon off; pid ${join(folder, 'pid')}; error_log stderr;
events {} http { access_log off; ${own.join(' ')} ${settings} }`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

describe.skipIf(NGINX === undefined)(
  'the settings for nginx, run by nginx (left out where it is not installed: apt-get install nginx-light)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
    const config = join(folder, 'nginx.conf')
    let server: ChildProcess | undefined
    let address = ''

    beforeAll(async () => {
      for (const [path, content] of Object.entries(FILES)) {
        const file = join(folder, 'www', path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
      const port = await freePort()
      address = `http://127.0.0.1:${port}`
      writeFileSync(config, toWholeConfig(folder, port))
      server = spawn(NGINX ?? '', ['-p', folder, '-c', config, '-e', 'stderr'])
      await vi.waitFor(async () => expect((await fetch(address)).status).toBe(200), { timeout: 10_000 })
    })
    afterAll(async () => {
      const ended = new Promise(resolve => server?.once('exit', resolve))
      server?.kill()
      await ended
      rmSync(folder, { recursive: true })
    })
    const ask = async (path: string) => {
      const { status, headers } = await fetch(address + path)
      return { status, header: (name: string) => headers.get(name) }
    }

    it('pass nginx’s own check', () => {
      expect(() =>
        execFileSync(NGINX ?? '', ['-t', '-p', folder, '-c', config], { stdio: 'pipe' }),
      ).not.toThrow()
    })

    it.each([
      '/',
      '/index.html',
      `/${VERSION}/`,
      `/${VERSION}/walk.pptx`,
      '/atlas/',
      '/atlas/embed/',
      '/atlas/assets/index-abc.js',
      `/${VERSION}/nowhere.html`,
    ])('say on %s what every answer says, once', async path => {
      const { header } = await ask(path)
      expect(header('x-content-type-options')).toBe('nosniff')
      expect(header('referrer-policy')).toBe('no-referrer')
      expect(header('x-frame-options')).toBeNull()
      expect(header('server')).toBe('nginx')
    })

    it('let the named hosts frame what is published and the embed, and nobody the editor', async () => {
      for (const path of ['/', `/${VERSION}/`, `/${VERSION}/pictures/today.svg`, '/atlas/embed/'])
        expect((await ask(path)).header('content-security-policy'), path).toBe(ANCESTORS)
      expect((await ask('/atlas/')).header('content-security-policy')).toBe("frame-ancestors 'none'")
      expect((await ask('/atlas/')).header('cross-origin-opener-policy')).toBe('same-origin')
    })

    it('let a version be kept for ever, and the front page not at all', async () => {
      for (const path of [`/${VERSION}/`, `/${VERSION}/tables/today.csv`, '/atlas/assets/index-abc.js'])
        expect((await ask(path)).header('cache-control'), path).toBe('public, max-age=31536000, immutable')
      for (const path of ['/', '/index.html', '/atlas/', '/atlas/embed/'])
        expect((await ask(path)).header('cache-control'), path).toBe('no-cache')
    })

    it('let nobody keep for a year that something is not there yet', async () => {
      const { status, header } = await ask(`/${VERSION}/nowhere.html`)
      expect([status, header('cache-control')]).toEqual([404, null])
    })

    it('name each file’s type, and list no folder', async () => {
      expect((await ask(`/${VERSION}/`)).header('content-type')).toBe('text/html; charset=utf-8')
      expect((await ask(`/${VERSION}/walk.pptx`)).header('content-type')).toContain('presentationml')
      expect((await ask(`/${VERSION}/tables/today.csv`)).header('content-type')).toContain('text/csv')
      expect((await ask(`/${VERSION}/pictures/today.svg`)).header('content-type')).toContain('image/svg+xml')
      expect((await ask(`/${VERSION}/tables/`)).status).toBe(403)
      expect((await ask('/../etc/passwd')).status).toBeGreaterThanOrEqual(400)
    })
  },
)

describe('the settings for every server', () => {
  it.each([
    ['nginx', nginxSettings],
    ['Apache', apacheSettings],
    ['IIS', iisSettings],
  ])('of %s name who may frame, and examples where nobody is named', (_, write) => {
    expect(write(HOSTS)).toContain(ANCESTORS)
    expect(write(HOSTS)).toContain("frame-ancestors 'none'")
    expect(write(HOSTS)).toContain('nosniff')
    expect(write([])).toContain("frame-ancestors 'self' https://intranet.example.nhs.uk")
    expect(write(HOSTS)).not.toMatch(/X-Frame-Options/i)
  })
})
