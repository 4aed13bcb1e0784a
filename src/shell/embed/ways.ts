import type { Way } from './embedCodes.ts'

type About = { readonly name: string; readonly where: string; readonly it: string }

/** Each way: its name, one sentence on where it works, one for the IT department. */
export const ABOUT_WAYS: Readonly<Record<Way, About>> = {
  frame: {
    name: 'Frame (iframe)',
    where:
      'Works in WordPress, plain pages, and SharePoint’s Embed part where IT has allowed this address; it fits whatever box it is given.',
    it: 'Allow this address in SharePoint (HTML Field Security) or in frame-src of the page’s Content-Security-Policy; the server of the atlas must let the page frame it (frame-ancestors, and no X-Frame-Options).',
  },
  fitted: {
    name: 'Frame with automatic height',
    where:
      'Works where a page may have a script of its own, such as WordPress or a plain page; SharePoint takes the script out, and the frame keeps its height.',
    it: 'As for the frame, and the page’s policy must allow this inline script: put its lines into a file of your own where it does not.',
  },
  element: {
    name: 'Element (care-model-map)',
    where:
      'Works in pages that you build yourself, also with React; several on one page share one script; its attributes (model, story, step, vocabulary …) can be changed by the page. Not for SharePoint or editors that take scripts out.',
    it: 'Allow this address in script-src and connect-src. No unsafe-eval, no unsafe-inline and no style-src or font-src are needed. Where it may not connect, it shows the frame.',
  },
  picture: {
    name: 'Picture with words',
    where: 'Works everywhere, also in SharePoint, newsletters and e-mail; nothing moves.',
    it: 'Nothing to allow. SharePoint Online downloads SVG files instead of showing them: use the PNG there.',
  },
  file: {
    name: 'Single file',
    where:
      'Opens by double click from a shared drive, and from any web server; SharePoint Online downloads it instead of opening it.',
    it: 'Nothing to allow: the file holds everything, asks nothing of the network, and its own policy lets only its own script run.',
  },
}
