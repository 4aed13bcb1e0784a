import { apacheSettings } from './apacheSettings.ts'
import type { Hosts } from './hosts.ts'
import { iisSettings } from './iisSettings.ts'
import { nginxSettings } from './nginxSettings.ts'

/** Settings by server. As text, so that a browser shows them and no server takes them for its own where they lie. */
export const SERVERS: readonly {
  readonly name: string
  readonly path: string
  readonly write: (hosts: Hosts) => string
}[] = [
  { name: 'nginx', path: 'server/nginx.txt', write: nginxSettings },
  { name: 'IIS', path: 'server/iis-web-config.txt', write: iisSettings },
  { name: 'Apache', path: 'server/apache.txt', write: apacheSettings },
]
