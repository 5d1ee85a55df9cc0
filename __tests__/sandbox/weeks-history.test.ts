import { describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { buildHistory } from '../../sandbox/bundle-history.ts'
import { runGit } from '../../sandbox/git-command.ts'
import { clones, end, fileAt, git, inWeek, pullRequests, repository, start, week, world } from './embedded-week.ts'

const gateList = 'test/compatibility_lifecycle/reference/versioned_feature_list.yaml'
const bundled = world.repositories.filter(({ bundle }) => bundle !== null)

describe('each bundle is what its history builds, and clones alone', () => {
  test.each(bundled.map(({ nameWithOwner }) => nameWithOwner))('%s', async (name) => {
    const { bundle, defaultBranch } = repository(name)
    const bare = join(clones, 'built', name)
    const head = await buildHistory(join(week, 'repos', name, 'history'), defaultBranch, bare)
    const heads = (await runGit(week, ['bundle', 'list-heads', bundle ?? ''])).toString()
    expect(heads).toBe(`${head} HEAD\n${head} refs/heads/${defaultBranch}\n`)
    for (const way of ['--bare', '--mirror']) {
      const clone = join(clones, `${way}-${name.replace('/', '-')}`)
      await runGit(clones, ['clone', '--quiet', way, bundle ?? '', clone])
      expect((await runGit(clone, ['symbolic-ref', 'HEAD'])).toString()).toBe(`refs/heads/${defaultBranch}\n`)
    }
  })
})

const gateSpec = v.object({
  default: v.boolean(),
  lockToDefault: v.boolean(),
  preRelease: v.string(),
  version: v.string(),
})
const gatesFile = v.array(v.object({ name: v.string(), versionedSpecs: v.pipe(v.array(gateSpec), v.minLength(1)) }))

/** The newest specification of each gate at an instant, as `Beta on` or `GA locked`. */
async function gatesAt(instant: string): Promise<Map<string, string>> {
  const gates = v.parse(gatesFile, parse(await fileAt('kubernetes/kubernetes', gateList, instant)))
  const state = (spec: v.InferOutput<typeof gateSpec> | undefined) =>
    [spec?.preRelease, spec?.lockToDefault ? 'locked' : spec?.default ? 'on' : 'off'].join(' ')
  return new Map(gates.map(({ name, versionedSpecs }) => [name, state(versionedSpecs.at(-1))]))
}

test('the gates that differ between start and end of the week are those of the seed', async () => {
  const [before, after] = [await gatesAt(start), await gatesAt(end)]
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
  expect(
    Object.fromEntries(names.map((name) => [name, `${before.get(name) ?? '-'} > ${after.get(name) ?? '-'}`])),
  ).toEqual({
    AllowInsecureKubeletCertificateSigningRequests: '- > Deprecated off',
    AppArmor: 'Beta on > GA locked',
    AppArmorFields: 'Beta on > GA locked',
    CoordinatedLeaderElection: '- > Alpha off',
    DisableKubeletCSRAdmissionValidation: 'Deprecated off > -',
    JobSuccessPolicy: 'Alpha off > Beta on',
    KubeletSeparateDiskGC: 'Alpha off > Beta on',
    LocalStorageCapacityIsolationFSQuotaMonitoring: 'Alpha off > Beta off',
    ProcMountType: 'Beta on > Beta off',
    ResourceHealthStatus: '- > Alpha off',
    VolumeAttributesClass: 'Alpha off > Beta off',
  })
  expect(after.get('ImageVolume')).toBe('Alpha off')
})

test('each merge of the git history is a pull request of the world, at its time and with its hash', async () => {
  const log = await git('kubernetes/kubernetes', 'log', '-z', '--format=%H%n%cI%n%B')
  const merges = log.split('\0').filter((commit) => commit.includes('\nMerge pull request #'))
  const known = merges.map((commit) => commit.split(/\n+/)).filter(([, date = '']) => date >= start)
  expect(known).toHaveLength(11)
  for (const [oid, date = '', subject = '', title] of known) {
    const merge = pullRequests.get(Number(/#(\d+) from/.exec(subject)?.[1]))
    expect(merge).toMatchObject({ mergeCommit: oid, mergedAt: date.replace('+00:00', 'Z'), title })
    expect(/ from (.+)\//.exec(subject)?.[1]).toBe(merge?.author.login)
  }
})

test.each([
  ['2024-07-15T12:00:00Z', '1.22.5'],
  [start, '1.23rc2'],
  [end, '1.22.5'],
])('at %s master is built with Go %s', async (instant, version) => {
  const file = v.object({ dependencies: v.array(v.object({ name: v.string(), version: v.string() })) })
  const text = await fileAt('kubernetes/kubernetes', 'build/dependencies.yaml', instant)
  const { dependencies } = v.parse(file, parse(text, { schema: 'failsafe' }))
  expect(dependencies.find(({ name }) => name === 'golang: upstream version')?.version).toBe(version)
})

test('two proposals change in the week, KEP-2644 in its metadata too', async () => {
  const filter = ['--since', start, '--until', end, '--format=', '--name-only']
  const changed = await git('kubernetes/enhancements', 'log', ...filter)
  expect(changed.trim().split('\n').toSorted()).toEqual([
    'keps/sig-api-machinery/4355-coordinated-leader-election/README.md',
    'keps/sig-storage/2644-honor-pv-reclaim-policy/README.md',
    'keps/sig-storage/2644-honor-pv-reclaim-policy/kep.yaml',
  ])
})

test('the site has four editions with a KEP each, the configuration and the news items', async () => {
  const keps = []
  for (const sunday of ['2024-06-30', '2024-07-07', '2024-07-14', '2024-07-21']) {
    const post = await fileAt(world.site, `_posts/${sunday}-update.md`, world.clock)
    expect(post).toMatch(
      new RegExp(`^---\\nlayout: post\\ntitle: Week Ending .+\\ndate: .+ -0000\\nslug: ${sunday}-update\\n---\\n`),
    )
    keps.push(/^### \[KEP-(\d+)/m.exec(post)?.[1])
  }
  expect(keps).toEqual(['3751', '4639', '4633', '4033'])
  expect(await fileAt(world.site, '.github/last-week-in.yml', world.clock)).toMatch(
    /^# .*\npreset: kubernetes\nsources:\n {2}feeds: \[\] # .*\n$/,
  )
  const { issues } = repository(world.site)
  const news = issues.filter(({ state, labels }) => state === 'OPEN' && labels.includes('lwkd'))
  expect(news.map(({ number, createdAt }) => [number, inWeek(createdAt)])).toEqual([
    [407, true],
    [408, true],
  ])
  for (const { title, body } of news) {
    expect(title).toMatch(/^LWKD - /)
    expect(body).toMatch(
      /^\*\*What would you like to be added\*\*\n\n.*\]\(https:.*\n\n\*\*Section:\*\*\n\n- \[x\] Developer News\n/,
    )
  }
  expect(issues).toHaveLength(4)
})
