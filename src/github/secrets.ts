/** What is shorter is no token of GitHub's; taking it out could hit any word. */
const SHORTEST = 8

/**
 * Takes tokens out of a text, also where they were encoded for an address or a string of JSON. The runner masks them in
 * its log alone, and a token can come back in what GitHub or the network says.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter(({ length }) => length >= SHORTEST)
    .flatMap(formsOf)
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
}

/** A token as it is, and as addresses and JSON write it. */
function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)]
}
