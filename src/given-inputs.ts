/** What the runner passed as inputs: `INPUT_WEEK-ENDING` is the input `week-ending`. */
export function givenInputs(environment: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith('INPUT_') && value !== undefined ? [[name.slice('INPUT_'.length), value] as const] : [],
    ),
  )
}

/** What to say of an error that this program did not foresee. */
export function unexpected(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return `This is a mistake in last-week-in: ${said}. Please open an issue with this line and the log of the run.`
}
