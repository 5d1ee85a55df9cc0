/**
 * Waits for all promises in an object, which run at the same time.
 * @returns their results under the same keys; values that are not promises, such as null, stay as they are
 * @throws the first error of any of them
 */
export async function allOf<Promises extends Readonly<Record<string, unknown>>>(
  promises: Promises,
): Promise<{ readonly [Key in keyof Promises]: Awaited<Promises[Key]> }> {
  const entries = await Promise.all(
    Object.entries(promises).map(async ([key, promise]) => [key, await promise] as const),
  )
  return Object.fromEntries(entries) as { readonly [Key in keyof Promises]: Awaited<Promises[Key]> }
}
