/** Whether the text can be a login on GitHub, including `octocat_acme` of a managed user and `dependabot[bot]`. */
export function isLogin(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,10}|\[bot\])?$/.test(text)
}

/**
 * Whether the text can be the tag of a release: `v1.2.3`, `kustomize/v5.4.3`, `api@1.0.0+build.1`. Braces, quotes, dollar
 * signs and letters outside ASCII are not accepted, although git allows them.
 */
export function isTagName(text: string): boolean {
  return /^[A-Za-z0-9](?:[\w./+@-]{0,198}[\w+])?$/.test(text) && !/\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)/.test(text)
}

/** Whether the text can be the name of a feature gate: an identifier of Go. */
export function isGateName(text: string): boolean {
  return /^[A-Za-z]\w{0,150}$/.test(text)
}
