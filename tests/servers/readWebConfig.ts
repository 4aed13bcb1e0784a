/** An element of XML. Text between elements is left out: settings of IIS have none. */
export type Element = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
}

type Open = Element & { readonly children: Element[] }

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w.]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y

/** Reads XML without namespaces, entities or text. Throws where it is not well formed, or an element has an attribute twice. */
export function readXml(text: string): Element {
  const root = { name: '', attributes: new Map<string, string>(), children: [] as Element[] }
  const open: Open[] = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(text)
    if (token === null) throw new Error(`Not well formed: ${text.slice(at, at + 60)}`)
    const [, closing, name, attributes = '', alone, between = ''] = token
    if (between.trim() !== '') throw new Error(`Text between elements: ${between}`)
    if (name === undefined) continue
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
      continue
    }
    const element = { name, attributes: readAttributes(attributes), children: [] as Element[] }
    open.at(-1)?.children.push(element)
    if (alone !== '/') open.push(element)
  }
  const [whole, ...others] = root.children
  if (open.length !== 1 || whole === undefined || others.length > 0) throw new Error('Not one whole element')
  return whole
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} stands twice`)
    attributes.set(name, value)
  }
  return attributes
}

/** What IIS answers with, as its documentation has it: headers by name in lower case, and the directives of caching. */
export type Answer = { readonly headers: ReadonlyMap<string, string>; readonly caching: readonly string[] }

/**
 * The settings that hold for a path: the whole's, then those of each location that it stands in, the outer first; each
 * removes and adds headers in its order, and takes over the attributes that it says. Throws where a header is added that
 * is there already, as IIS does.
 */
export function answerOf(config: Element, path: string): Answer {
  const locations = config.children
    .filter(({ name, attributes }) => name === 'location' && isWithin(path, attributes.get('path') ?? ''))
    .sort((a, b) => (a.attributes.get('path') ?? '').length - (b.attributes.get('path') ?? '').length)
  const headers = new Map<string, string>()
  const cache = new Map<string, string>()
  for (const layer of [config, ...locations]) {
    const server = layer.children.find(({ name }) => name === 'system.webServer')
    for (const { name, attributes } of find(server, 'httpProtocol', 'customHeaders')?.children ?? []) {
      const header = (attributes.get('name') ?? '').toLowerCase()
      if (name === 'remove') headers.delete(header)
      else if (headers.has(header)) throw new Error(`${path}: ${header} is added twice`)
      else headers.set(header, attributes.get('value') ?? '')
    }
    for (const [name, value] of find(server, 'staticContent', 'clientCache')?.attributes ?? [])
      cache.set(name, value)
  }
  return { headers, caching: toDirectives(cache) }
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`)
}

function find(from: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (element, name) => element?.children.find(child => child.name === name),
    from,
  )
}

function toDirectives(cache: ReadonlyMap<string, string>): readonly string[] {
  const own = (cache.get('cacheControlCustom') ?? '').split(',').flatMap(one => one.trim() || [])
  const [, days = '0'] = /^(\d+)\.00:00:00$/.exec(cache.get('cacheControlMaxAge') ?? '') ?? []
  switch (cache.get('cacheControlMode')) {
    case 'UseMaxAge':
      return [...own, `max-age=${Number(days) * 86_400}`].sort()
    case 'DisableCache':
      return [...own, 'no-cache'].sort()
    default:
      throw new Error('There is no such mode of caching')
  }
}
