import { table } from '#cli/print/table'
import type { Verb } from '#cli/verb'
import { refusals, refuse } from '#kernel/refusal'
import { type Verified, verify as verifyLedger } from '#ledger/verify'
import type { Misfit } from '#ledger/verify-log'

const labels: Readonly<Record<keyof Verified['counts'], { zh: string; en: string }>> = {
  entries: { zh: '条目', en: 'Entries' },
  heads: { zh: '签名树头', en: 'Signed heads' },
  nodes: { zh: '树节点', en: 'Nodes of the tree' },
  files: { zh: '证据文件', en: 'Files of evidence' },
  projections: { zh: '查阅表', en: 'Tables for reading' },
}

const told: Readonly<Record<Misfit['what'], { zh: string; en: string }>> = {
  'entry-missing': { zh: '条目缺失', en: 'the entry is missing' },
  'entry-changed': { zh: '条目被改动', en: 'the entry was changed' },
  'entry-unsigned': { zh: '条目没有签名树头', en: 'no signed head covers the entry' },
  'tree-changed': { zh: '树节点被改动', en: 'a node of the tree was changed' },
  'head-changed': { zh: '树头被改动', en: 'the head over the entry was changed' },
  'head-unsigned': { zh: '树头签名不符', en: 'the signature of the head over the entry does not fit' },
  'head-by-another-key': {
    zh: '树头由另一把密钥签名',
    en: 'the head over the entry is signed by another key',
  },
  'cut-off': { zh: '其后的条目被删去', en: 'from here on, entries were cut off' },
  'anchor-unreadable': { zh: '留存的树头不可读', en: 'the head kept beside the database cannot be read' },
  'file-missing': { zh: '证据文件缺失', en: 'a file of evidence is missing' },
  'file-changed': { zh: '证据文件被改动', en: 'a file of evidence was changed' },
  'projection-changed': { zh: '查阅表与条目不符', en: 'a table for reading is not what the entries give' },
}

export const verb: Verb = {
  usage: ['verify'],
  summary: {
    zh: '核验全部日志：条目、哈希树、签名、证据文件',
    en: 'Verify the whole log: entries, hash tree, signatures, files of evidence',
  },
  words: [0, 0],
  async run(call) {
    const house = await call.house()
    const { counts, head, misfit } = await verifyLedger(await house.ledger())
    const refusal = misfit && refuse('log-broken', sentenceOf(misfit, call.language))
    if (call.json) {
      const broken = refusal && { misfit, ...refusal, sentence: refusals[refusal.refused] }
      call.say(`${JSON.stringify({ ...counts, head, ...broken })}\n`)
      return refusal
    }
    const rows = Object.entries(counts) as [keyof typeof labels, number][]
    call.say(table(rows.map(([name, count]) => [labels[name][call.language], String(count)])))
    if (head) call.say(`\n${head.root}  ${head.signedAt}\n`)
    return refusal
  },
}

function sentenceOf({ what, seq, detail }: Misfit, language: 'zh' | 'en'): string {
  const entry = seq === undefined ? '' : language === 'zh' ? `第 ${seq} 条：` : `entry ${seq}: `
  return `${entry}${told[what][language]}${detail === undefined ? '' : ` (${detail})`}`
}
