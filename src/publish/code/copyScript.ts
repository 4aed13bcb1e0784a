/**
 * The only script of the pages: it puts a button beside each text to copy, and where the codes lack the folder's
 * address a field for it, filled in already where the page comes from a server. Nothing is kept: another page asks
 * anew. Without it the text can be selected and copied as it stands. A classic script of the folder's own, so that it
 * runs from a file share too.
 */
export const COPY_SCRIPT = `'use strict'
for (const field of document.querySelectorAll('textarea[readonly]')) {
  const row = document.createElement('span')
  const button = document.createElement('button')
  const said = document.createElement('span')
  row.className = 'copy'
  button.type = 'button'
  button.textContent = 'Copy'
  button.setAttribute('aria-label', 'Copy: ' + field.labels[0].textContent)
  said.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    let done = false
    try {
      await navigator.clipboard.writeText(field.value)
      done = true
    } catch {
      field.select()
      done = document.execCommand('copy')
    }
    said.textContent = done ? 'Copied' : 'Press Ctrl + C to copy'
  })
  row.append(button, said)
  field.after(row)
}
const note = document.querySelector('[data-fill]')
if (note !== null) {
  const blank = note.dataset.fill
  const codes = Array.from(document.querySelectorAll('textarea[readonly]'), field => ({ field, text: field.value }))
  const label = document.createElement('label')
  const input = document.createElement('input')
  const said = document.createElement('span')
  input.type = 'url'
  input.placeholder = blank
  input.autocomplete = 'off'
  said.setAttribute('role', 'status')
  const fill = () => {
    const typed = input.value.trim()
    const isAddress = /^https?:\\/\\/[^\\s"'<>\`]+$/.test(typed)
    for (const { field, text } of codes)
      field.value = isAddress ? text.replaceAll(blank, typed.replace(/\\/*$/, '/')) : text
    if (typed === '') said.textContent = 'The codes lack it still.'
    else said.textContent = isAddress ? 'It is in all the codes.' : 'An address begins with https:// and has no spaces.'
  }
  input.addEventListener('input', fill)
  // The folder of the version is where the page's style is; the folder that was published is around it.
  if (/^https?:$/.test(location.protocol)) input.value = document.querySelector('link[rel=stylesheet]').href.replace(/[^/]+\\/[^/]*$/, '')
  label.append('Where will this folder stand? Its address', input)
  note.replaceChildren(label, said)
  fill()
}
`
