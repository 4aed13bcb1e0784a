import type { Hosts } from './hosts.ts'
import { ancestorsOf, PRODUCT_POLICY } from './hosts.ts'

/**
 * Settings for nginx: for a published folder, and for the whole product beside it, whose editor nobody else may frame.
 * nginx's `add_header` in a location takes the place of those around it, so each location says all of its own.
 */
export function nginxSettings(hosts: Hosts): string {
  const common = (indent: string) =>
    [
      'add_header X-Content-Type-Options nosniff always;',
      'add_header Referrer-Policy no-referrer always;',
      'add_header Permissions-Policy "camera=(), geolocation=(), microphone=()" always;',
    ]
      .map(line => indent + line)
      .join('\n')
  return `# nginx: put this file into conf.d/ (or sites-enabled/), with your own names in place of those marked.
server {
    listen 80;                                # behind https: listen 443 ssl; with your certificate
    server_name maps.example.nhs.uk;          # <- your server
    root /var/www/care-models;                # <- the published folder
    index index.html;
    server_tokens off;
    charset utf-8;
    include /etc/nginx/mime.types;
    types {
        text/csv csv;
    }
    gzip on;
    gzip_types text/css text/csv text/javascript application/javascript application/json image/svg+xml;

    # The front page leads to the newest version: it is asked for each time.
    location = / {
${common('        ')}
        add_header Cache-Control "no-cache";
        add_header Content-Security-Policy "${ancestorsOf(hosts)}" always;
        try_files /index.html =404;
    }
    location = /index.html {
${common('        ')}
        add_header Cache-Control "no-cache";
        add_header Content-Security-Policy "${ancestorsOf(hosts)}" always;
    }

    # What the element <care-model-map> asks for, in whatever page it stands: script, style and data.
    location ~ "^/[0-9a-f]{12}/embed/" {
${common('        ')}
        add_header Cache-Control "public, max-age=31536000, immutable";
        add_header Content-Security-Policy "${ancestorsOf(hosts)}" always;
        add_header Cross-Origin-Resource-Policy cross-origin always;
        add_header Access-Control-Allow-Origin * always;
    }
    # A version never changes: its address holds the fingerprint of its content.
    location ~ "^/[0-9a-f]{12}/" {
${common('        ')}
        add_header Cache-Control "public, max-age=31536000, immutable";
        add_header Content-Security-Policy "${ancestorsOf(hosts)}" always;
        add_header Cross-Origin-Resource-Policy cross-origin always;
    }

    # The whole product (its folder "dist"), if you serve it: the embed may be framed, the editor may not.
    location /atlas/embed/ {
${common('        ')}
        add_header Cache-Control "no-cache";
        add_header Content-Security-Policy "${ancestorsOf(hosts)}" always;
        add_header Cross-Origin-Resource-Policy cross-origin always;
        add_header Access-Control-Allow-Origin * always;
    }
    location /atlas/assets/ {
${common('        ')}
        add_header Cache-Control "public, max-age=31536000, immutable";
    }
    location /atlas/ {
${common('        ')}
        add_header Cache-Control "no-cache";
        add_header Content-Security-Policy "${PRODUCT_POLICY}" always;
        add_header Cross-Origin-Opener-Policy same-origin always;
    }
}
`
}
