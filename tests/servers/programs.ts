import { join } from 'node:path'
import { apacheSettings } from '../../src/publish/server/apacheSettings.ts'
import type { Hosts } from '../../src/publish/server/hosts.ts'
import { nginxSettings } from '../../src/publish/server/nginxSettings.ts'
import { findProgram, type Program } from './startServer.ts'

const isRoot = process.getuid?.() === 0

export function nginx(hosts: Hosts): Program {
  return {
    name: 'nginx',
    path: findProgram('/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'),
    toConfig: (folder, port) => {
      const settings = nginxSettings(hosts)
        .replace(/listen 80;[^\n]*/, `listen 127.0.0.1:${port};`)
        .replace(/root [^;]*;/, `root ${join(folder, 'www')};`)
      const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        name => `${name}_temp_path ${join(folder, name)};`,
      )
      // As root the workers would be another user, who may not read a test's folder.
      return `${isRoot ? 'user root;' : ''} daemon off; pid ${join(folder, 'pid')}; error_log stderr;
events {} http { access_log off; ${own.join(' ')} ${settings} }`
    },
    toArguments: (config, folder) => ['-p', folder, '-c', config, '-e', 'stderr'],
    checking: ['-t'],
  }
}

const MODULES = ['mpm_event', 'authz_core', 'headers', 'mime', 'dir', 'autoindex']
const MODULE_FOLDER = findProgram(
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/etc/httpd/modules',
)

export function apache(hosts: Hosts): Program {
  return {
    name: 'apache',
    path: MODULE_FOLDER && findProgram('/usr/sbin/apache2', '/usr/sbin/httpd'),
    toConfig: (folder, port) => {
      const www = join(folder, 'www')
      const settings = apacheSettings(hosts)
        .replace('<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`)
        .replaceAll('/var/www/care-models', www)
      return `${MODULES.map(name => `LoadModule ${name}_module ${MODULE_FOLDER}/mod_${name}.so`).join('\n')}
ServerRoot ${folder}
PidFile ${join(folder, 'pid')}
Mutex sem
ErrorLog ${join(folder, 'errors')}
TypesConfig /etc/mime.types
ServerName localhost
${isRoot ? 'User nobody\nGroup nogroup' : ''}
Listen 127.0.0.1:${port}
${settings}`
    },
    toArguments: (config, folder) => ['-d', folder, '-f', config, '-X'],
    checking: ['-t'],
  }
}
