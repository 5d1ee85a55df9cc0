import type { GateState } from '../../src/model/feature-gate.ts'

/** Writes a list of gates as Kubernetes generates it, one spec a gate. */
export function gateList(gates: Readonly<Record<string, GateState>>): string {
  const entries = Object.entries(gates).map(([name, { stage, enabled, locked, version }]) =>
    [
      `- name: ${name}`,
      '  versionedSpecs:',
      `  - default: ${String(enabled)}`,
      `    lockToDefault: ${String(locked)}`,
      `    preRelease: ${stage}`,
      `    version: "${version ?? ''}"`,
    ].join('\n'),
  )
  return `# This file is generated.\n\n${entries.join('\n')}\n`
}

/** `Beta on 1.31`, `GA on locked`, `Alpha off`. */
export function gate(words: string): GateState {
  const [stage, ...rest] = words.split(' ')
  if (stage !== 'Alpha' && stage !== 'Beta' && stage !== 'GA' && stage !== 'Deprecated') throw new Error(words)
  const version = rest.find((word) => /^\d/.test(word)) ?? null
  return { stage, enabled: rest.includes('on'), locked: rest.includes('locked'), version }
}

/** A list from `Name: 'Beta on 1.31'`. */
export function listOf(gates: Readonly<Record<string, string>>): string {
  return gateList(Object.fromEntries(Object.entries(gates).map(([name, words]) => [name, gate(words)])))
}
