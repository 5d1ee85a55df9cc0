/** What is shorter is no token of GitHub's; taking it out could hit any word. */
const SHORTEST = 8

/**
 * Takes tokens out of a text. The runner masks them in its log alone, and a token can come back in what GitHub or the
 * network says.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter(({ length }) => length >= SHORTEST)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
}
