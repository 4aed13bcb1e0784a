/**
 * The only script of the pages: it puts a button beside each text to copy. Without it the text can be selected and
 * copied as it stands. A classic script of the folder's own, so that it runs from a file share too.
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
`
