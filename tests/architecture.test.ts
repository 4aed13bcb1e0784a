import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The rooms of the code and what each may import, as README's table has them. A file that names a package or a room
 * that is not in its row fails here by name. Tests may reach anywhere.
 */
type Room = { readonly rooms: readonly string[]; readonly packages: readonly string[] }

const BELOW_SHELL = ['kit', 'domain', 'story', 'parse', 'layout', 'draw', 'store', 'keep'] as const
const ROOMS: Readonly<Record<string, Room>> = {
  kit: { rooms: [], packages: [] },
  domain: { rooms: ['kit'], packages: [] },
  story: { rooms: ['domain', 'kit'], packages: [] },
  parse: {
    rooms: ['story', 'domain', 'kit'],
    packages: ['zod', 'yaml', 'papaparse', 'fflate', 'write-excel-file'],
  },
  layout: { rooms: ['domain', 'kit'], packages: ['elkjs'] },
  draw: {
    rooms: ['layout', 'domain', 'kit'],
    packages: [
      'react',
      'react-dom',
      '@xyflow/react',
      'd3-interpolate',
      'd3-scale',
      'lucide-react',
      'pptxgenjs',
      'fflate',
      'write-excel-file',
    ],
  },
  store: {
    rooms: ['story', 'layout', 'parse', 'domain', 'kit'],
    packages: ['zustand', 'zundo', 'idb', 'fflate'],
  },
  keep: { rooms: ['parse', 'domain', 'kit'], packages: ['idb'] },
  shell: {
    rooms: [...BELOW_SHELL],
    packages: ['react', 'react-dom', 'react-aria-components', 'zustand', 'lucide-react', '@fontsource'],
  },
  embed: { rooms: [...BELOW_SHELL, 'shell'], packages: ['react', 'react-dom', 'lucide-react'] },
  publish: { rooms: ['story', 'layout', 'draw', 'domain', 'kit'], packages: [] },
  cli: {
    rooms: ['publish', 'parse', 'story', 'store', 'domain', 'layout', 'draw', 'kit'],
    packages: ['node', 'vite', '@vitejs/plugin-react', 'elkjs', 'playwright-core'],
  },
}

/** Where ids are born, and so the only file beside the kit that may say what a text is. */
const ID_FILE = 'src/domain/vocabulary/ids.ts'

const root = resolve(import.meta.dirname, '..')
const sources = listFiles(join(root, 'src')).map(file => ({
  file: relative(root, file),
  code: stripComments(readFileSync(file, 'utf8')),
}))

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return listFiles(path)
      return /\.(ts|tsx|mjs)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : []
    })
    .sort()
}

/** The code without its comments; what stands in quotes stays. */
function stripComments(code: string): string {
  return code.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, quoted: string | undefined) => quoted ?? '',
  )
}

/** The code without what stands in quotes, for finding words of the language. */
function stripTexts(code: string): string {
  return code.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, '``')
}

/** Every module that a file names: in `import`, `export … from`, `import()` and type imports. */
function findImports(code: string): readonly string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\bnew URL\(\s*)(['"])([^'"\s]+)\1/g
  return [...code.matchAll(pattern)].flatMap(match => match[2] ?? [])
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? ''
}

function isFile(path: string): boolean {
  return path.includes('.')
}

/** What a file imports that its room may not, in words. */
function findTrespasses(file: string, code: string): readonly string[] {
  const room = ROOMS[roomOf(file)]
  if (room === undefined)
    return isFile(roomOf(file)) ? [] : [`${file} stands in a room that is not in the table`]
  return findImports(code).flatMap(name => {
    if (name.startsWith('.')) {
      const target = relative(root, resolve(root, dirname(file), name))
      const other = roomOf(target)
      if (!target.startsWith('src/') || other === roomOf(file) || room.rooms.includes(other)) return []
      return [`${file} imports ${target}`]
    }
    if (name.startsWith('virtual:')) return []
    const isAllowed = room.packages.some(
      one => name === one || name.startsWith(`${one}/`) || name.startsWith(`${one}:`),
    )
    return isAllowed ? [] : [`${file} imports the package ${name}`]
  })
}

/** Followed by what only a type begins with, so that prose in JSX is let be. */
const CAST =
  /[\w)\]}>`]\s+as\s+(?:[A-Z{[(]|(?:string|number|boolean|unknown|any|never|object|readonly|typeof|keyof)\b)/g

/** `as` that says what a value is; `as const`, `import … as` and `export … as` only name. */
function findCasts(code: string): number {
  const bare = stripTexts(code)
    .replace(/\b(?:import|export)\b[^;`]*?\bfrom\b/g, '')
    .replace(/\bexport\s*\{[^}]*\}/g, '')
  return [...bare.matchAll(CAST)].length
}

describe('the rooms of the code', () => {
  it('are all looked at', () => {
    expect(sources.length).toBeGreaterThan(100)
    for (const room of ['kit', 'domain', 'parse', 'layout', 'draw', 'cli'])
      expect(sources.some(({ file }) => roomOf(file) === room)).toBe(true)
  })

  it('import only what their row of the table allows', () => {
    expect(sources.flatMap(({ file, code }) => findTrespasses(file, code))).toEqual([])
  })

  it.each([
    ['src/domain/moves/x.ts', "import { parse } from 'yaml'"],
    ['src/domain/moves/x.ts', "import { layoutMap } from '../../layout/layoutMap.ts'"],
    ['src/kit/x.ts', "import type { Flow } from '../domain/vocabulary/careMap.ts'"],
    ['src/domain/moves/x.ts', "type Kind = import('../../draw/theme.ts').Theme"],
    ['src/domain/moves/x.ts', "export { parse } from '../../parse/parseModel.ts'"],
    ['src/domain/moves/x.ts', "import { readFileSync } from 'node:fs'"],
    ['src/layout/x.ts', "const elk = await import('../draw/theme.ts')"],
  ])('would see %s say: %s', (file, code) => {
    expect(findTrespasses(file, stripComments(code))).toHaveLength(1)
  })

  it('are pure in the domain: no clock, no chance, no world outside', () => {
    const impure =
      /\b(Date\.now|new Date|Math\.random|process\.|globalThis|window\.|document\.|fetch\(|console\.)/
    const domain = sources.filter(({ file }) => roomOf(file) === 'domain')
    expect(domain.filter(({ code }) => impure.test(stripTexts(code))).map(({ file }) => file)).toEqual([])
  })
})

describe('the words of the code', () => {
  it('say what a value is only in the kit and where ids are born', () => {
    const casting = sources
      .filter(({ file, code }) => roomOf(file) !== 'kit' && file !== ID_FILE && findCasts(code) > 0)
      .map(({ file }) => file)
    // `readonly string[]` of a constant list is widened to be searched: the one guard that TypeScript cannot write.
    expect(casting.filter(file => file !== 'src/domain/vocabulary/serviceLine.ts')).toEqual([])
  })

  it.each([
    'const id = text as OrganisationId',
    'f(value as unknown)',
    'return { a } as Thing',
    'x as { y: 1 }',
  ])('would see: %s', code => {
    expect(findCasts(code)).toBe(1)
  })

  it.each([
    "import { a as b } from './a.ts'",
    'const a = [1] as const',
    "const text = 'x as y'",
    'export { a as b }',
  ])('would let pass: %s', code => {
    expect(findCasts(code)).toBe(0)
  })

  it('export by name', () => {
    const defaults = sources.filter(({ code }) =>
      /\bexport\s+default\b|\bas\s+default\b/.test(stripTexts(code)),
    )
    expect(defaults.map(({ file }) => file)).toEqual([])
  })

  it('have no barrel: no file hands on what another exports', () => {
    const barrels = sources.filter(({ code }) => /\bexport\s+(type\s+)?(\*|\{[^}]*\})\s*from\b/.test(code))
    expect(barrels.map(({ file }) => file)).toEqual([])
  })

  it('use neither `any` nor `!`', () => {
    const loose = sources.filter(({ file, code }) => {
      const bare = stripTexts(code)
      return roomOf(file) !== 'kit' && /[:<|&]\s*any\b|\w!\.|\w!\[|[)\]]!(?=[.;,)\]])/.test(bare)
    })
    expect(loose.map(({ file }) => file)).toEqual([])
  })

  it('import with the extension', () => {
    const bare = sources
      .filter(({ file }) => /\.tsx?$/.test(file))
      .flatMap(({ file, code }) =>
        findImports(code)
          .filter(name => name.startsWith('.') && !/\.\w+(\?\w+)?$/.test(name))
          .map(name => `${file} imports ${name}`),
      )
    expect(bare).toEqual([])
  })
})
