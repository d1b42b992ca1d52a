import type { Act, State } from '#kernel/procedures/procedure'
import { roundDeciding } from '#policy/procedures/designation/states/round-deciding'
import { cnipaOfficer } from '#policy/roles/cnipa-officer'
import { headOfAuthority } from '#policy/roles/head-of-authority'
import { officer } from '#policy/roles/officer'

const appoint: Act = {
  label: { zh: '聘请专家', en: 'appoint an expert' },
  by: officer,
  needs: ['expert', 'expertPlace'],
  may: ['declaredTies'],
}
const dismiss: Act = {
  label: { zh: '解聘专家', en: 'dismiss an expert' },
  by: officer,
  needs: ['expert', 'reasons'],
}

export const designationRoundStates: Readonly<Record<string, State>> = {
  prepared: {
    label: { zh: '筹备', en: 'being prepared' },
    holder: officer,
    on: {
      call: {
        label: { zh: '发布申报通知', en: 'issue the call' },
        by: headOfAuthority,
        to: 'called',
        needs: ['scheme', 'quota', 'applyBy', 'ties', 'seed'],
        may: ['minimum', 'capBy', 'capMost', 'capPlaces'],
        writes: ['call'],
      },
      drop: { label: { zh: '取消', en: 'drop it' }, by: officer, to: 'called-off' },
    },
  },
  called: {
    label: { zh: '申报', en: 'open for applications' },
    holder: officer,
    limits: ['application'],
    expires: { limit: 'application', to: 'reviewing' },
    on: {
      appoint,
      dismiss,
      'call-off': {
        label: { zh: '取消本轮', en: 'call it off' },
        by: headOfAuthority,
        to: 'called-off',
        needs: ['reasons'],
      },
    },
  },
  reviewing: {
    label: { zh: '评审', en: 'under review' },
    holder: officer,
    on: {
      appoint,
      dismiss,
      publish: {
        label: { zh: '公示结果', en: 'publish the result' },
        by: headOfAuthority,
        to: 'public-notice',
        needs: ['objectUntil'],
        writes: ['publication'],
      },
    },
  },
  'public-notice': {
    label: { zh: '公示', en: 'open to objections' },
    holder: officer,
    limits: ['objection'],
    expires: { limit: 'objection', to: 'deciding' },
    on: {
      'take-back': {
        label: { zh: '撤回公示，重新评审', en: 'take it back and review again' },
        by: headOfAuthority,
        to: 'reviewing',
        needs: ['reasons'],
      },
    },
  },
  deciding: roundDeciding,
  'sent-up': {
    label: { zh: '已上报', en: 'sent up' },
    holder: cnipaOfficer,
    on: {
      'publish-list': {
        label: { zh: '公布创建对象名单', en: 'publish the list' },
        by: cnipaOfficer,
        to: 'listed',
        needs: ['notice'],
        writes: ['list'],
      },
    },
  },
  listed: { label: { zh: '名单已公布', en: 'list published' }, final: true },
  'called-off': { label: { zh: '已取消', en: 'called off' }, final: true },
}
