/** A login that GitHub gives out: to people, and to bots and managed users with their marks. */
export function isLogin(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,10}|\[bot\])?$/.test(text)
}

/**
 * A tag that projects give to releases: `v1.2.3`, `kustomize/v5.4.3`, `api@1.0.0+build.1`. Git allows braces, quotes,
 * dollar signs and every letter of the world too; no release needs them.
 */
export function isTagName(text: string): boolean {
  return /^[A-Za-z0-9](?:[\w./+@-]{0,198}[\w+])?$/.test(text) && !/\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)/.test(text)
}

/** The name of a feature gate, as Go has names. */
export function isGateName(text: string): boolean {
  return /^[A-Za-z]\w{0,150}$/.test(text)
}
