import type { State } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { highCourt } from '#policy/roles/high-court'
import { higherCourt } from '#policy/roles/higher-court'
import { judge } from '#policy/roles/judge'
import { prosecutor } from '#policy/roles/prosecutor'
import { suspect } from '#policy/roles/suspect'
import { criminalProcedureLaw2018 as law } from '#policy/sources/criminal-procedure-law-2018'

const ends = {
  by: higherCourt,
  to: '/effective',
  writes: ['final-judgment'],
  basis: cite(law, '第二百三十六条'),
}

/** From the judgment until it is final. */
export const criminalAppeal: Readonly<Record<string, State>> = {
  judged: {
    label: { zh: '已宣判', en: 'judged' },
    holder: judge,
    limits: ['judgment-service'],
    basis: cite(law, '第二百零二条'),
    on: { serve: { label: { zh: '送达判决书', en: 'serve' }, by: judge, to: 'appealable' } },
  },
  appealable: {
    label: { zh: '上诉、抗诉期间', en: 'open to appeal' },
    holder: judge,
    limits: ['appeal'],
    expires: { limit: 'appeal', to: 'effective', basis: cite(law, '第二百五十九条') },
    basis: cite(law, '第二百三十条'),
    on: {
      appeal: { label: { zh: '上诉', en: 'appeal' }, by: suspect, to: 'appealed', writes: ['appeal'] },
      protest: { label: { zh: '抗诉', en: 'protest' }, by: prosecutor, to: 'appealed', writes: ['protest'] },
    },
  },
  appealed: {
    label: { zh: '第二审', en: 'on appeal' },
    initial: 'forwarding',
    states: {
      forwarding: {
        label: { zh: '原审法院移送', en: 'to be forwarded' },
        holder: judge,
        limits: ['appeal-forwarding'],
        basis: cite(law, '第二百三十一条'),
        on: { forward: { label: { zh: '移送上一级法院', en: 'forward' }, by: judge, to: 'trial' } },
      },
      trial: {
        label: { zh: '审理', en: 'appeal tried' },
        holder: higherCourt,
        limits: ['second-instance'],
        basis: cite(law, '第二百四十三条'),
        initial: 'hearing',
        on: {
          extend: { label: { zh: '批准延长', en: 'extend' }, by: highCourt, extends: 'second-instance' },
          uphold: { label: { zh: '驳回上诉、抗诉', en: 'uphold' }, ...ends },
          change: { label: { zh: '改判', en: 'change' }, ...ends },
          remand: {
            label: { zh: '发回重审', en: 'remand' },
            by: higherCourt,
            to: '/trial',
            basis: cite(law, '第二百三十八条'),
          },
        },
        states: {
          hearing: {
            label: { zh: '审理', en: 'hearing' },
            on: {
              'send-files': {
                label: { zh: '通知检察院阅卷', en: 'let the prosecution read the files' },
                by: higherCourt,
                to: 'file-reading',
              },
            },
          },
          'file-reading': {
            label: { zh: '检察院阅卷', en: 'prosecution reads the files' },
            holder: prosecutor,
            limits: ['file-reading'],
            stopsClock: ['second-instance'],
            basis: cite(law, '第二百三十五条'),
            on: {
              'files-read': { label: { zh: '阅卷完毕', en: 'done reading' }, by: prosecutor, to: 'hearing' },
            },
          },
        },
      },
    },
  },
}
