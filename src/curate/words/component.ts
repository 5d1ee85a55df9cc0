import type { Component } from '../../model/newsletter.ts'
import { literally } from '../../text/glossary.ts'

/** Whether a topic, such as that of `[kubelet/cm]`, begins with the name of a component. */
export function isComponent(topic: string, components: readonly Component[]): boolean {
  const lower = topic.toLowerCase()
  return components.some((component) =>
    namesOf(component).some(
      (name) => lower.startsWith(name) && /^(?:[ :/.-][\w :/.-]*)?$/.test(topic.slice(name.length)),
    ),
  )
}

/** The component's name if the text is another name of it, else the text. */
export function componentName(text: string, components: readonly Component[]): string {
  const lower = text.toLowerCase()
  return components.find(({ otherNames }) => otherNames.some((name) => name.toLowerCase() === lower))?.name ?? text
}

/** The one component that a text names anywhere; empty if it names none or several. */
export function componentNamedIn(text: string, components: readonly Component[]): string {
  const [named, ...others] = components.filter((component) => component.anywhere && isNamed(component, text))
  return named === undefined || others.length > 0 ? '' : named.name
}

/** Whether the text names a component that is looked for anywhere. */
export function namesAComponent(text: string, components: readonly Component[]): boolean {
  return components.some((component) => component.anywhere && isNamed(component, text))
}

function isNamed(component: Component, text: string): boolean {
  const names = namesOf(component).map(literally).join('|')
  return new RegExp(String.raw`(?<!\w)(?:${names})s?(?!\w)`, 'i').test(text)
}

const namesOf = ({ name, otherNames }: Component): string[] => [name, ...otherNames].map((each) => each.toLowerCase())
