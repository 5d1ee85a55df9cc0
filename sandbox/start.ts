import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { replay } from './replay-week.ts'

// `npm start`: runs the action on the embedded week, with a GitHub server on this machine.
const week = fileURLToPath(new URL('weeks/2024-07-28', import.meta.url))
const out = fileURLToPath(new URL('../out', import.meta.url))

console.log('Drafting the week ending July 28, 2024 of Kubernetes with a GitHub server on this machine …\n')
const { exitCode, log, outputs, post, pullRequest, summary, requests } = await replay(week, { latency: 0, times: 1 })
console.log(log)
if (exitCode !== 0 || post === null || pullRequest === null) {
  console.error('The draft failed; the lines above say why.')
  process.exit(1)
}
await mkdir(out, { recursive: true })
await Promise.all([
  writeFile(join(out, 'post.md'), post),
  writeFile(join(out, 'summary.md'), summary),
  writeFile(join(out, 'pull-request.md'), `# ${pullRequest.title}\n\n${pullRequest.body}\n`),
])
const cost = requests.reduce((sum, request) => sum + request.cost, 0)
console.log(`${post}
The post:          ${relative(process.cwd(), join(out, 'post.md'))}
The job summary:   ${relative(process.cwd(), join(out, 'summary.md'))}
The pull request:  ${relative(process.cwd(), join(out, 'pull-request.md'))}
                   #${String(pullRequest.number)} "${pullRequest.title}", from ${pullRequest.head} to ${pullRequest.base}, ${pullRequest.isDraft ? 'a draft' : 'ready'}
                   (it only existed in the sandbox, at ${pullRequest.url})
${outputs['merges-told'] ?? '?'} of ${outputs['merges-considered'] ?? '?'} merges listed, ${String(requests.length)} requests, ${String(cost)} points of rate limit`)
