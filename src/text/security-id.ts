const SECURITY_ID = /\bCVE-\d{4}-\d{4,}\b|\bGHSA(?:-[0-9a-z]{4}){3}\b/gi

/**
 * The security identifiers that a text names: CVE numbers and GitHub's advisories.
 * @returns each once, sorted, in their usual spelling: `CVE-2024-3177`, `GHSA-82hx-w2r5-c2wq`
 */
export function securityIdsIn(text: string): readonly string[] {
  const ids = (text.match(SECURITY_ID) ?? []).map((id) =>
    /^CVE/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`,
  )
  return [...new Set(ids)].sort()
}
