import { describe, expect, test } from '@jest/globals'
import { highlightsOf } from '../../../src/curate/subprojects/highlights.ts'

describe('highlightsOf', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'features by their mark',
      '* [FEATURE] Promtool: Add `analyze` histograms command. #12331',
      ['`analyze` histograms command for Promtool'],
    ],
    [
      'features under their heading',
      '## New Features\n- Support VLAN sub-interface configuration for machines (#3956)',
      ['VLAN sub-interface configuration for machines'],
    ],
    [
      'security first',
      '## Features\n- Add automatic memory limit\n## Notes\n- Update libraries to fix CVE-2026-53606',
      ['fix for CVE-2026-53606', 'automatic memory limit'],
    ],
    [
      'several identifiers in one highlight',
      '- Fix CVE-2024-1111 and CVE-2024-2222\n- fix GHSA-xr7q-jx4m-x55m',
      ['fixes for CVE-2024-1111, CVE-2024-2222 and GHSA-xr7q-jx4m-x55m'],
    ],
    [
      'unnamed vulnerabilities of a dependency',
      "## What's Changed\n* 1.36 - Upgrade example.org/tls packages to resolve CVEs by @k8s-ci-robot in https://github.com/a/b/pull/1",
      ['CVE fixes in example.org/tls'],
    ],
    [
      'bold heads',
      '## Highlights\n* **Karpenter refresh**: Karpenter v1.13.0\n* **Removed**: support for 1.30',
      ['Karpenter refresh'],
    ],
    [
      'a bold head that is a sentence',
      '### Highlights\n* **Add a lamp manager** ([#1](https://a.test))',
      ['lamp manager'],
    ],
    [
      'breaking changes with their verb',
      '## Breaking Changes\n- Remove the v1alpha1 API (#12)\n- The default is different',
      ['Remove the v1alpha1 API'],
    ],
    [
      'lists without marks',
      '## Noteworthy Changes\n\nplugin/forward: Add source_address directive (https://example.org)\nA sentence: no.',
      ['source_address directive for plugin/forward'],
    ],
    [
      "GitHub's own list",
      "## What's Changed\n* [lamps] Implement dimmer support for release 1.28 by @octocat in https://github.com/a/b/pull/2\n* tests: wait longer by @octocat in https://github.com/a/b/pull/3",
      ['dimmer support for lamps'],
    ],
    [
      'the component of a conventional prefix',
      "## What's Changed\n* feat(harbour): add SSH key rotation by @octocat in https://github.com/a/b/pull/2",
      ['SSH key rotation for harbour'],
    ],
    [
      'cherry-picks',
      "## What's Changed\n* Automated cherry pick of #12: lighthouse: add FogMode setting by @octocat in https://github.com/a/b/pull/2",
      ['FogMode setting for lighthouse'],
    ],
    [
      'a list under its command',
      '## Changes\n- `lamp switch`:\n  - Support `--all` flag (#4, thanks to @octocat)',
      ['`--all` flag for `lamp switch`'],
    ],
    [
      'the first of several fixes',
      '## Bug Fixes\n- Fix lost beam after restart (#1)\n- Fix crash of the horn (#2)',
      ['fix lost beam after restart'],
    ],
    ['no fix next to a feature', '- Fix lost beam after restart\n- Add fog horn', ['fog horn']],
    [
      'a change that users notice',
      '* SPEC, liblamp: harmonize beam key by @octocat in https://a.test/1',
      ['harmonize beam key (SPEC, liblamp)'],
    ],
    ['what something is for', '* Add new API field for the harbour gate policy', ['harbour gate policy']],
    ['something possible', '## Features\n* Allow configuring beamWidth', ['support for configuring beamWidth']],
    ['a place after a thing', '* Add FogType to LampConfig', ['FogType in LampConfig']],
    ['no half of a thing', '## Features\n- Add image minimum and maximum age of all the old images there', []],
    ['no lost condition', '- Fix the lamp (only for old harbours with a wide and foggy bay)', []],
    ['no lost negation', '- Add dimmer by default using the slow path, not the fast one', []],
    ['nothing that only says new', '## Features\n- Implement new code structure', []],
    ['no dependency bumps', '## Features\n- Bump go to 1.22\n- Add support for go.mod toolchain', []],
    [
      'no chores',
      "## What's Changed\n* Add a PR template\n* Enable more linters\n* Release 1.35.2\n* Add octocat to maintainers",
      [],
    ],
    ['no changelog', '## What is new\nSee the changelog.\n* see CHANGELOG', []],
    ['nothing of people and commits', '### Contributors\n* New Person Here\n<details>\n* Add fine new thing', []],
    [
      'nothing of an older release',
      '## Changes since v1.1\n- Add fog horn\n## Changes since v1.0\n- Add tide clock',
      ['fog horn'],
    ],
    [
      'nothing of a folded older release',
      '## Changes since v1.1\n- Add fog horn\n<details>\n## Features\n- Add tide clock\n- Fix CVE-2024-1111\n</details>',
      ['fog horn'],
    ],
    ['folded notes of this release', '<details>\n## Changes since v1.1\n- Add fog horn\n</details>', ['fog horn']],
    ['no vulnerability that does not concern it', '- This project is not affected by CVE-2026-1', []],
    ['nothing', '', []],
  ])('%s', (_, notes, highlights) => {
    expect(highlightsOf(notes)).toEqual(highlights)
  })

  test('the name of the product is not repeated', () => {
    expect(highlightsOf('* Lamp Post: add fog horn', 'lamp-post')).toEqual(['fog horn'])
  })

  test.each([
    ['# Features', 4],
    ["# What's Changed", 3],
  ])('under %s at most %d', (heading, most) => {
    const notes = [heading, ...[1, 2, 3, 4, 5].map((n) => `- Add fine thing ${String(n)}`)].join('\n')
    expect(highlightsOf(notes)).toHaveLength(most)
  })
})
