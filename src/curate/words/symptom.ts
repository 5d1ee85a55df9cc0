/** What a bug does in the words of those who mend it, with the form behind "from". */
const DOES: ReadonlyMap<string, string> = new Map(
  (
    'mutate:mutating crash:crashing leak:leaking hang:hanging lose:losing overwrite:overwriting corrupt:corrupting ' +
    'block:blocking miss:missing delete:deleting drop:dropping skip:skipping ignore:ignoring return:returning ' +
    'report:reporting fail:failing deadlock:deadlocking restart:restarting remove:removing create:creating ' +
    'evict:evicting reject:rejecting cause:causing exceed:exceeding send:sending accept:accepting bypass:bypassing ' +
    'become:becoming get:getting log:logging allow:allowing update:updating start:starting emit:emitting use:using'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

const SYMPTOM =
  /^fix(?:e[sd]|ing)?\s+(?:an?\s+|the\s+|some\s+)?(?:\w+\s+)?(?:bugs?|issues?|problems?|regressions?)(?:\s+in\s+(?:the\s+)?(`?[\w./-]+`?))?,?\s+(?:where|whereby|in which|that|which)\s+(?:the\s+|an?\s+)?(.{2,50}?)\s+(?:would|could|might|may|can)\s+([a-z]+)\b(.*)$/i

/** A bug told as what no longer happens, with the component it was in. */
export interface Prevented {
  /** Empty where the statement names none. */
  readonly component: string
  readonly words: string
}

/**
 * "Fix bug in CEL where quantity.Add would mutate the receiver" as "Prevent quantity.Add from mutating the receiver".
 * Only where the words say plainly what did what: one subject without a clause or a negation, and a verb of the list.
 * @returns null for every other statement.
 */
export function prevented(statement: string): Prevented | null {
  const [, component = '', subject = '', verb = '', rest = ''] = SYMPTOM.exec(statement) ?? []
  const doing = DOES.get(verb.toLowerCase())
  if (doing === undefined || subject.split(' ').length > 5) return null
  if (/[,;:]|\b(?:that|which|when|if|not|no|never|where|while|and|or)\b/i.test(subject)) return null
  return { component: component.replaceAll('`', ''), words: `prevent ${subject} from ${doing}${rest}` }
}
