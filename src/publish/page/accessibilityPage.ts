import type { Publication } from '../publication.ts'
import { html } from './html.ts'
import { pageFrame } from './pageFrame.ts'

/**
 * The statement that public-sector bodies owe for their websites (SI 2018/952, regulation 8), with what was tested and
 * what was not. Who answers for it, how to reach them and when it is looked at again are asked for where they are missing.
 */
export function accessibilityPage(publication: Publication): string {
  const { economy, owner, contact, prepared, review } = publication
  const filled = (value: string | undefined, asked: string) =>
    value === undefined ? html`<strong class="todo">to be filled in: ${asked}</strong>` : html`${value}`
  const main = html`<h1>Accessibility statement</h1>
<p class="lead">For the pages “Care models for ${economy.name}”, in this folder.</p>
<p>These pages are run by ${filled(owner, 'the organisation')}. As many people as possible should be able to use them. You should be able to:</p>
<ul><li>read every page without script, in light or dark colours as your device is set, and on paper;</li>
<li>enlarge text to 400 % and use a screen 320 pixels wide: words run in one column; maps and wide tables scroll within their own frame;</li>
<li>reach everything with the keyboard alone, and see where you are;</li>
<li>read each map as words, and its contracts as a table, with a screen reader.</li></ul>
<h2>How accessible these pages are</h2>
<p>The pages are partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA: not because a failure is known, but because not every criterion has been tested, as said below.</p>
<p>A map is a picture of many small boxes and lines. On a small screen it has to be scrolled sideways, and its text cannot be enlarged on its own. The words under it, what moves, and the tables say the same.</p>
<h2>What was tested</h2>
<ul><li>Every kind of page with the axe rules for WCAG 2.2 A and AA in Chromium, the main ones in dark colours too: no finding.</li>
<li>That no kind of page scrolls sideways at a width of 320 pixels, which is what 400 % leaves of a usual screen.</li>
<li>That a state’s page works without script and opened from a folder, and its lens is changed by keyboard.</li>
<li>The interactive map: stepping and lenses, by its buttons and by keys.</li>
<li>That contrast of text and marks meets level AA, for every colour of the maps.</li></ul>
<h2>What was not tested</h2>
<ul><li>Use by disabled people, and with real screen readers (JAWS, NVDA, VoiceOver, TalkBack), speech recognition or screen magnifiers.</li>
<li>Other browsers than Chromium.</li>
<li>The PowerPoint file with a screen reader.</li></ul>
<h2>Tell us of a problem, or ask for another format</h2>
<p>Contact: ${filled(contact, 'a form, an e-mail address or a telephone number')}. Say which page you mean, what you tried to do, and what you use to read it.</p>
<h2>If you are not content with the answer</h2>
<p>The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not content with how your complaint is answered, contact the <a href="https://www.equalityadvisoryservice.com/" rel="noreferrer">Equality Advisory and Support Service</a>; in Northern Ireland, the Equality Commission for Northern Ireland.</p>
<h2>How this statement was made</h2>
<p>It was written with the pages, on ${filled(prepared, 'the date')}, from the tests named above, which are part of the program that made the pages. It is to be reviewed on ${filled(review, 'a date within a year')}.</p>`
  return pageFrame(
    {
      title: `Accessibility statement: care models for ${economy.name}`,
      description: `How accessible the pages “Care models for ${economy.name}” are, what was tested and whom to tell of a problem.`,
      here: 'accessibility',
      main,
    },
    publication,
  )
}
