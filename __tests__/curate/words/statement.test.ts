import { describe, expect, test } from '@jest/globals'
import { statementOfNote, statementOfTitle } from '../../../src/curate/words/statement.ts'
import { VOCABULARY } from '../invented.ts'

describe('statementOfTitle', () => {
  test.each([
    ['Add a flag', '', 'Add a flag'],
    ['kubectl debug: Add a flag', 'kubectl debug', 'Add a flag'],
    ['Fix this and that: a story', '', 'Fix this and that: a story'],
    ['kubelet: fix eviction', 'kubelet', 'fix eviction'],
    ['`kubectl`: add a flag', 'kubectl', 'add a flag'],
    ['[KEP-4639] Add `ImageVolumeSource` API', '', 'Add `ImageVolumeSource` API'],
    ['KEP-4222: Add CBOR', '', 'Add CBOR'],
    ['KEP-5710: Add PreemptionPolicy to PodGroupTemplate [WAS]', '', 'Add PreemptionPolicy to PodGroupTemplate'],
    ['Implement resource health in pod status (KEP 4680)', '', 'Implement resource health in pod status'],
    [':bug: fix(kube-apiserver): hanging forever', 'kube-apiserver', 'fix hanging forever'],
    ['feat(scheduler/framework): smaller events', 'scheduler/framework', 'smaller events'],
    ['fix(kubelet): handle swap', 'kubelet', 'handle swap'],
    ['feat: add a flag', '', 'add a flag'],
    ['🐛 Fix it for good', '', 'Fix it for good'],
    ['[kube-proxy: nftables] Implement partial sync.', 'kube-proxy: nftables', 'Implement partial sync'],
    ['[FG:InPlacePodVerticalScaling] Fix a race', '', 'Fix a race'],
    ['pkg/volume/*: Enable quotas', '', 'Enable quotas'],
    [
      'drop PollWithContext and adopt PollUntilContextTimeout ins…',
      '',
      'drop PollWithContext and adopt PollUntilContextTimeout',
    ],
    ['Add  two   spaces (#123)', '', 'Add two spaces'],
    ['Automated cherry pick of #124568: fix the tag', '', 'fix the tag'],
    ['', '', ''],
  ])('%j', (title, component, words) => {
    expect(statementOfTitle(title, VOCABULARY.components)).toEqual({ component, words })
  })
})

describe('statementOfNote', () => {
  test.each([
    ['Added a flag. It does much.', '', 'Added a flag'],
    ['Updated etcd to v3.5.10 for safety. More.', '', 'Updated etcd to v3.5.10 for safety'],
    ['Supports e.g. Windows nodes. More.', '', 'Supports e.g. Windows nodes'],
    ['ACTION REQUIRED: The driver must be deployed. More.', '', 'The driver must be deployed'],
    ['kube-apiserver: added a flag', 'kube-apiserver', 'added a flag'],
    ['- Added one\n- Added two', '', 'Added one'],
    ['"Added a flag"', '', 'Added a flag'],
    ['Added a flag ([#109706](https://github.com/kubernetes/kubernetes/pull/109706))', '', 'Added a flag'],
    ['Reads the [docs](https://kubernetes.io/docs)', '', 'Reads the docs'],
    ['Added a flag\nover two lines', '', 'Added a flag over two lines'],
    ['When configuring an authenticator:\n\nit must be used', '', ''],
    ['...', '', ''],
  ])('%j', (note, component, words) => {
    expect(statementOfNote(note, VOCABULARY.components)).toEqual({ component, words })
  })
})
