import { ancestorsOf, type Hosts, PRODUCT_POLICY } from './hosts.ts'

/** Settings for Apache 2.4 with mod_headers: the same as for nginx. */
export function apacheSettings(hosts: Hosts): string {
  return `# Apache 2.4 with mod_headers and mod_dir: include this file, with your own names in place of those marked.
<VirtualHost *:80>
    # behind https: *:443 with SSLEngine on and your certificate
    ServerName maps.example.nhs.uk
    # <- your server
    DocumentRoot "/var/www/care-models"
    # <- the published folder
    DirectoryIndex index.html
    AddDefaultCharset utf-8
    AddType application/vnd.openxmlformats-officedocument.presentationml.presentation .pptx
    AddType text/csv .csv
    AddType image/svg+xml .svg

    <Directory "/var/www/care-models">
        Options -Indexes
        AllowOverride None
        Require all granted
    </Directory>

    Header always set X-Content-Type-Options "nosniff"
    Header always set Referrer-Policy "no-referrer"
    Header always set Permissions-Policy "camera=(), geolocation=(), microphone=()"
    Header always set Content-Security-Policy "${ancestorsOf(hosts)}"

    # The front page leads to the newest version: it is asked for each time.
    Header set Cache-Control "no-cache"

    # A version never changes: its address holds the fingerprint of its content.
    <LocationMatch "^/[0-9a-f]{12}/">
        Header set Cache-Control "public, max-age=31536000, immutable"
        Header always set Cross-Origin-Resource-Policy "cross-origin"
    </LocationMatch>

    # What the element <care-model-map> asks for, in whatever page it stands: script, style and data.
    <LocationMatch "^/[0-9a-f]{12}/embed/">
        Header always set Access-Control-Allow-Origin "*"
    </LocationMatch>

    # The whole product (its folder "dist"), if you serve it: the embed may be framed, the editor may not.
    <LocationMatch "^/atlas/(?!embed/)">
        Header always set Content-Security-Policy "${PRODUCT_POLICY}"
        Header always set Cross-Origin-Opener-Policy "same-origin"
    </LocationMatch>
    <LocationMatch "^/atlas/assets/">
        Header set Cache-Control "public, max-age=31536000, immutable"
    </LocationMatch>
    <LocationMatch "^/atlas/embed/">
        Header always set Cross-Origin-Resource-Policy "cross-origin"
        Header always set Access-Control-Allow-Origin "*"
    </LocationMatch>
</VirtualHost>
`
}
