import { expect, test } from '@jest/globals'
import { securityIdsIn } from '../../src/text/security-id.ts'

test.each([
  ['Fixes CVE-2024-3177', ['CVE-2024-3177']],
  ['cve-2024-3177, CVE-2024-3177 and CVE-2023-12345678', ['CVE-2023-12345678', 'CVE-2024-3177']],
  ['https://github.com/advisories/ghsa-82HX-w2r5-c2wq', ['GHSA-82hx-w2r5-c2wq']],
  ['[CVE-2024-3177](https://a.example/CVE-2024-3177)', ['CVE-2024-3177']],
  ['CVE-2024-317', []],
  ['CVE-24-3177', []],
  ['XCVE-2024-3177', []],
  ['GHSA-82hx-w2r5', []],
  ['', []],
])('%j names %j', (text, ids) => {
  expect(securityIdsIn(text)).toEqual(ids)
})
