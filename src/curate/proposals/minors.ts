/** How many minors the second version is after the first: `v1.23` and `v1.31` are 8 apart; negative before it. */
export function minorsBetween(first: string, second: string): number {
  return numberOf(second) - numberOf(first)
}

/** Versions are compared number by number: 1.9 comes before 1.31. */
function numberOf(version: string): number {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major * 10_000 + minor
}
