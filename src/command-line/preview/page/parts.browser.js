// The parts of the preview's page. Only text is written into them.

/** @template {HTMLElement} Kind @param {string} id @param {new () => Kind} kind @returns {Kind} */
export function part(id, kind) {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`)
  return found
}

/** @param {number} number @param {string} one @param {string} [many] */
export const count = (number, one, many = `${one}s`) => `${String(number)} ${number === 1 ? one : many}`

/** @param {string} id @param {string} words */
export function write(id, words) {
  const element = part(id, HTMLElement)
  element.textContent = words
  element.hidden = words === ''
}

/** Screen readers announce it too. @param {string} words */
export function say(words) {
  part('status', HTMLParagraphElement).textContent = words
}

/** A copy of a template. Its parts are found by class. @param {string} id */
export function copyOf(id) {
  const element = part(id, HTMLTemplateElement).content.firstElementChild?.cloneNode(true)
  if (!(element instanceof HTMLElement)) throw new Error(`The template ${id} is empty.`)
  /** @param {string} name */
  const inside = (name) => {
    const found = element.querySelector(`.${name}`)
    if (!(found instanceof HTMLElement)) throw new Error(`The template ${id} has no ${name}.`)
    return found
  }
  return { element, inside }
}
