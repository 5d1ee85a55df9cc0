/** Minimum length of a token. Removing shorter text could hit ordinary words. */
const SHORTEST = 8

/**
 * Removes tokens from a text, also if they are encoded for a URL or as JSON. The runner masks them only in its log, and a
 * message from GitHub or the network can contain a token.
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
