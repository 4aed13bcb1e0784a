/** A way of showing the maps on somebody else's pages. Facts carry where they were read; the words are ours. */
export type Route = {
  readonly slug: string
  readonly title: string
  /** Where it works, in a sentence. */
  readonly where: string
  /** What readers get, and what they do not. */
  readonly gives: string
  readonly steps: readonly string[]
  /** For the IT department. */
  readonly allow: readonly string[]
  readonly sources: readonly Source[]
}

type Source = { readonly words: string; readonly address?: string }

const STRICT: Source = {
  words:
    'Microsoft Learn, permissive setting of SharePoint Online: HTML files of a library are downloaded, not run, and the setting cannot be changed.',
  address: 'https://learn.microsoft.com/en-us/sharepoint/dev/solution-guidance/security-permissivesetting',
}
const DOMAINS: Source = {
  words:
    'Microsoft Learn, ScriptSafeExternalEmbedding: frames from nowhere, from allowed domains, or from anywhere.',
  address:
    'https://learn.microsoft.com/en-us/previous-versions/office/sharepoint-server/jj175070(v=office.15)',
}
const ENFORCED: Source = {
  words:
    'Microsoft 365 message MC1193419: from 1 March 2026 SharePoint Online blocks scripts that are inline or not on its list.',
}
const FRAMED: Source = {
  words: 'A page says itself who may frame it: the page around has no say in that.',
  address:
    'https://blogs.technet.microsoft.com/joeric/2018/05/18/sharepoint-and-iframes-this-content-cannot-be-displayed-in-a-frame/',
}
const FIXED: Source = {
  words: 'The Embed part of SharePoint keeps its height: it does not listen to messages from the frame.',
  address: 'https://github.com/SharePoint/sp-dev-docs/issues/1653',
}
const UNFILTERED: Source = {
  words:
    'WordPress takes frames out of what users without the right “unfiltered_html” save; in a network of sites only its super administrators have it.',
  address: 'https://publishpress.com/knowledge-base/unfiltered_html/',
}

/** The ways, those that need least of an IT department first. */
export const ROUTES: readonly Route[] = [
  {
    slug: 'guide-sharepoint-slides',
    title: 'SharePoint, as slides',
    where: 'Any SharePoint site, with no web address and nothing for IT to allow.',
    gives:
      'The walk as slides that readers step through in the page, or open in PowerPoint. They cannot change the lens or point at an organisation.',
    steps: [
      'Upload walk.pptx to a document library that your readers may open.',
      'Edit the page, add the part “File and media”, and choose the file.',
      'Set the start page of the file if you want to begin at another step.',
      'Put the words of “SharePoint, as pictures and words” under it: slides alone do not make an accessible page.',
    ],
    allow: ['Nothing: the file is shown by SharePoint’s own viewer.'],
    sources: [STRICT],
  },
  {
    slug: 'guide-sharepoint-pictures',
    title: 'SharePoint, as pictures and words',
    where: 'Any SharePoint site, news post or newsletter, with nothing for IT to allow.',
    gives: 'Still pictures with captions, alternative texts and a table. Nothing moves.',
    steps: [
      'Open “Pictures and words for SharePoint” in this folder.',
      'For each state you want: add the part “Image”, upload the PNG, and paste the alternative text and the caption.',
      'Add the part “Text” and paste the table of contracts under the picture.',
      'Keep the line that says what the pictures are and are not.',
    ],
    allow: [
      'Nothing. Use the PNG files: SharePoint Online downloads SVG and HTML files instead of showing them.',
    ],
    sources: [STRICT],
  },
  {
    slug: 'guide-file-share',
    title: 'A shared drive',
    where: 'Any drive or stick: no server, no address, no internet.',
    gives: 'The whole, opened by double click.',
    steps: [
      'Copy the whole folder to the drive.',
      'Tell your readers to open index.html.',
      'To hand on a single file instead, send map.html.',
    ],
    allow: ['Nothing. No file asks anything of the network; no page stores anything.'],
    sources: [],
  },
  {
    slug: 'guide-wordpress',
    title: 'WordPress',
    where: 'WordPress with the block editor; a frame needs an editor’s rights, a picture does not.',
    gives: 'In a frame the whole; as a picture one state with a link.',
    steps: [
      'Add the block “Custom HTML” and paste the code “A frame” or “A picture with its words”.',
      'Save, and look at the page as a visitor: where the frame is gone after saving, your account may not use frames. Use the picture.',
      'For a picture without code: upload the PNG, and paste the alternative text into its field.',
    ],
    allow: [
      'For a frame: the right “unfiltered_html” for whoever edits the page.',
      'Where the site sends a Content-Security-Policy: frame-src (or img-src) with the address of this folder.',
      'On the web server of this folder: frame-ancestors with the address of the WordPress site.',
    ],
    sources: [UNFILTERED, FRAMED],
  },
  {
    slug: 'guide-sharepoint-frame',
    title: 'SharePoint, in a frame',
    where: 'SharePoint, where this folder stands on a web server with an address of its own.',
    gives: 'The whole: readers step from model to model and change the lens inside your page.',
    steps: [
      'Ask IT for the two things below.',
      'Edit the page, add the part “Embed”, and paste the code “A frame” of the state you begin with.',
      'If the part refuses the code, paste only the address from its src.',
      'The frame keeps the height that the code says: SharePoint does not listen when a frame asks for more.',
    ],
    allow: [
      'In SharePoint: the domain of this folder on the site’s list of HTML Field Security (Site settings).',
      'On the web server: frame-ancestors with your SharePoint address, as in the settings in the folder “server”; and no X-Frame-Options.',
      'https with a certificate that browsers trust: a page under https shows no frame under http.',
      'Nothing is stored in the reader’s browser, and nothing is sent to any other host.',
    ],
    sources: [DOMAINS, ENFORCED, FIXED, FRAMED],
  },
  {
    slug: 'guide-web-server',
    title: 'A web server or a plain intranet',
    where: 'nginx, IIS, Apache, or any server that hands out files.',
    gives: 'The whole, with addresses that stay as they are.',
    steps: [
      'Copy the whole folder to the server, with its front page and all versions in it.',
      'Take the settings for your server from the folder “server”, and put your addresses into them.',
      'Open the front page, and one page with a frame on another site. Opened from the server, its codes hold the right address already.',
      'To publish again, write into the same folder: what is there stays, the front page leads to the newest.',
    ],
    allow: [
      'Types: html, css, js, svg, png, csv, json, pptx. Nothing runs on the server.',
      'Headers: Content-Security-Policy with frame-ancestors, X-Content-Type-Options, Referrer-Policy. Each page carries the rest of its policy itself.',
      'Caching: files of a version for ever, the front page not at all.',
      'The settings for nginx and Apache are run by these servers in our tests; those for IIS are held against its documentation and against the other two, and were not run.',
    ],
    sources: [FRAMED],
  },
]
