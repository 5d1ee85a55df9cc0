import type { Vocabulary } from './vocabulary.ts'

/** Abbreviations that readers of any project know. */
const KNOWN: ReadonlySet<string> = new Set(
  `AND API APIS ARM ASCII ASN AWS BPF CA CI CIDR CLI CPU CPUS CSV CVE DDOS DNS EOF EOL FS GA GB GC GCP GPU GRPC GUI HA
 HTML HTTP HTTPS ID IDS IO IP IPS IPV IPVS ISO JSON JWT JWTS KB LB LTS MB MTU NAT NFS NIC NOT NUMA OCI OIDC OK OOM OR OS PDF PEM PID PKI PR QOS
 QPS RAM RBAC REST RPC RSA SAN SCTP SDK SHA SIGTERM SIGKILL SLI SLO SPDY SQL SSD SSH SSL TCP TLS TODO TTL TTY UDP UI UID UIDS URI URL URLS US UTC UTF UUID VM VMS VPC WATCH XML YAML`.split(
    /\s+/,
  ),
)

/** Those of the project: names of its glossary, components and dependencies in capitals. */
export function knownAbbreviations({ abbreviations, glossary, components }: Vocabulary): ReadonlySet<string> {
  const names = [...glossary, ...components.flatMap(({ name, otherNames }) => [name, ...otherNames])]
  return new Set([...abbreviations, ...names.map((name) => name.toUpperCase())])
}

const ABBREVIATION = /(?<![\w`./#@-])[A-Z]{2,5}(?![\w`./-])/g

/** The abbreviations of a statement that neither every reader knows nor the project's own words explain. */
export function unknownAbbreviations(statement: string, known: ReadonlySet<string>): readonly string[] {
  const found = statement.replaceAll(/`[^`]*`/g, ' ').match(ABBREVIATION) ?? []
  return [...new Set(found)].filter((word) => !KNOWN.has(word) && !known.has(word))
}

/**
 * Finds what an abbreviation stands for by its initials: words in a row ("declarative validation" for DV) or a name in
 * camel case ("MutatingAdmissionPolicy" for MAP).
 * @param text title, note and description of the merge, without comments
 * @returns the words in lower case, or the name; null if the text has neither
 */
export function meaningOf(abbreviation: string, text: string): string | null {
  const read = text.slice(0, MOST_READ)
  const letters = Array.from(abbreviation)
  const name = new RegExp(String.raw`\b${letters.map((letter) => `${letter}[a-z0-9]+`).join('')}\b`).exec(read)?.[0]
  if (name !== undefined) return name
  const words = letters.map((letter) => `${letter}[a-z]{2,}`).join('[ -]')
  return new RegExp(String.raw`(?<![\w/-])${words}(?![\w/-])`, 'i').exec(read)?.[0].toLowerCase() ?? null
}

/** Maximum number of characters that are searched. */
const MOST_READ = 20_000
