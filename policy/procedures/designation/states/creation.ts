import type { State } from '#kernel/procedures/procedure'
import { cnipaOfficer } from '#policy/roles/cnipa-officer'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'
import { provinceOfficer } from '#policy/roles/province-officer'

/** The creation period: a plan, then a report on every year. */
export const creation: State = {
  label: { zh: '创建', en: 'creation' },
  holder: officer,
  initial: 'planning',
  bounds: ['year-report'],
  on: {
    suspend: {
      label: { zh: '触及红线，中止创建', en: 'suspend for a red line' },
      by: [provinceOfficer, cnipaOfficer],
      to: 'suspended',
      needs: ['veto', 'reasons'],
      writes: ['suspension'],
    },
    'give-up': {
      label: { zh: '退出创建', en: 'give it up' },
      by: headOfAuthority,
      to: 'withdrawn',
      needs: ['reasons'],
    },
  },
  states: {
    planning: {
      label: { zh: '编制创建方案', en: 'planning' },
      on: {
        'file-plan': {
          label: { zh: '报送创建方案', en: 'send the plan' },
          by: officer,
          to: 'plan-review',
          needs: ['creationPlan'],
          writes: ['plan'],
        },
      },
    },
    'plan-review': {
      label: { zh: '审核创建方案', en: 'plan under review' },
      holder: provinceOfficer,
      on: {
        'approve-plan': {
          label: { zh: '批准方案', en: 'approve the plan' },
          by: provinceOfficer,
          to: 'running',
          needs: ['reportBy'],
          starts: ['year-report'],
        },
        'return-plan': {
          label: { zh: '退回方案', en: 'return the plan' },
          by: provinceOfficer,
          to: 'planning',
          needs: ['reasons'],
        },
      },
    },
    running: {
      label: { zh: '实施', en: 'under way' },
      on: {
        'report-year': {
          label: { zh: '报送年度报告', en: 'report on the year' },
          by: officer,
          needs: ['yearReport', 'reportBy'],
          meets: ['year-report'],
          starts: ['year-report'],
          writes: ['year-report'],
        },
        'call-acceptance': {
          label: { zh: '启动验收', en: 'call for acceptance' },
          by: cnipaOfficer,
          to: '/acceptance',
          needs: ['acceptBy'],
        },
      },
    },
  },
}
