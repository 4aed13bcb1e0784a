import { FONT_FAMILY, type Palette } from '../theme.ts'

/** How a handout looks, on paper and on screen: a sheet of A4 landscape a step. */
export function handoutCss({ ink, muted, line }: Palette): string {
  return `
@page { size: 297mm 210mm; margin: 9mm 10mm 8mm }
* { box-sizing: border-box }
html { background: #fff }
body { position: relative; margin: 0; color: ${ink}; font: 10pt/1.34 ${FONT_FAMILY}; -webkit-print-color-adjust: exact; print-color-adjust: exact }
.page { width: 277mm; height: 192.5mm; margin: 0 auto; overflow: hidden; break-after: page; display: grid; gap: 3mm 5mm;
  grid-template: "title title" auto "picture words" auto "grounds words" 1fr "statement statement" auto / 219mm 1fr }
.page.last { break-after: auto; grid-template: "title title" auto "picture words" 1fr "statement statement" auto / 1fr 100mm }
h2 { grid-area: title; margin: 0; font-size: 17pt; line-height: 1.2; font-weight: 700 }
h3 { margin: 0 0 1.5mm; font-size: 10.5pt; font-weight: 700 }
.picture, .sources { grid-area: picture; margin: 0; min-height: 0 }
.picture svg { display: block; width: 100%; max-height: 150mm }
.words { grid-area: words; min-height: 0; font-size: 9.5pt }
.words ol { margin: 0; padding-left: 5mm }
.words li, .sources li { margin: 0 0 1.8mm }
.words p { margin: 0 }
.certainty { color: ${muted}; font-size: 8.5pt; white-space: nowrap }
.certainty::before { content: "· " }
dt { font-weight: 600 } dd { margin: 0 0 2mm }
.grounds { grid-area: grounds; min-height: 0; font-size: 7.5pt; line-height: 1.28; color: ${muted} }
.grounds h3 { font-size: 8pt; margin: 0 }
.grounds ul, .sources ul { margin: 0; padding-left: 4mm }
.statement { grid-area: statement; margin: 0; padding-top: 1.2mm; border-top: 0.3mm solid ${line}; font-size: 8.5pt; color: ${muted}; display: flex; justify-content: space-between; gap: 6mm }
.statement span { white-space: nowrap }
h1 { position: absolute; top: 0; right: 0; margin: 0; font-size: 8.5pt; font-weight: 400; color: ${muted} }
@media screen { body { padding: 8mm; background: #e9e7e0 } .page { background: #fff; padding: 6mm; height: auto; min-height: 192mm; width: 289mm; margin-bottom: 8mm } }
`
}
