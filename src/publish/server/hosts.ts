/** The origins that may frame the maps: `https://intranet.example.nhs.uk`; the server itself always may. */
export type Hosts = readonly string[]

const EXAMPLES: Hosts = ['https://intranet.example.nhs.uk', 'https://example.sharepoint.com']

/** Who may frame a page. It can only be said in a header; all else a page says itself. */
export function ancestorsOf(hosts: Hosts): string {
  return `frame-ancestors 'self' ${(hosts.length === 0 ? EXAMPLES : hosts).join(' ')}`
}

/** The editor is framed by nobody: a page around it could steer a reader's clicks. */
export const PRODUCT_POLICY = "frame-ancestors 'none'"
