import type { Field } from '#kernel/register'

const word = (zh: string, en: string) => ({ zh, en })

/** Facts that its acts state; the grounds are those of 第二十八条, 第二十九条, 第十九条 and 第三十六条. */
export const patentInfringementFields: Readonly<Record<string, Field>> = {
  supplementUntil: { kind: 'day', label: word('补正期限', 'Supplement by') },
  extensionDays: {
    kind: 'number',
    label: word('批准延长的日数（未写明的为最长期限）', 'Days of the extension, if not the longest'),
  },
  answerDays: { kind: 'number', label: word('准许延期答辩的日数', 'More days for the answer') },
  performBy: {
    kind: 'day',
    label: word('裁决书确定的履行期限届满日', 'Last day to perform, by the decision'),
  },
  hearingOn: { kind: 'day', label: word('口头审理日', 'Day of the hearing') },
  repeated: {
    kind: 'flag',
    label: word(
      '裁决或判决生效后同一专利同类侵权',
      'The same infringement again after a decision took effect',
    ),
  },
  stayGround: {
    kind: 'code',
    label: word('中止事由', 'Ground for suspension'),
    values: {
      invalidation: word(
        '实用新型、外观设计专利无效请求已受理',
        'Invalidation of a utility model or design pends',
      ),
      death: word('一方当事人死亡', 'A party died'),
      incapacity: word('一方当事人丧失民事行为能力', 'A party lost capacity'),
      dissolution: word('法人或者非法人组织终止', 'A body that is a party ended'),
      'force-majeure': word('不可抗拒的事由', 'Force majeure'),
      'other-case': word('以另一案审理结果为依据', 'The case depends on another'),
      question: word('向上级部门请示', 'A question to the office above'),
    },
  },
  noStayGround: {
    kind: 'code',
    label: word('不中止事由', 'Ground for not suspending'),
    values: {
      invention: word('涉案发明专利被申请宣告无效', 'An invention patent is attacked'),
      report: word('评价报告未发现缺陷', 'The evaluation report finds no defect'),
      repeated: word('撤回无效请求后再次提出', 'Invalidation is asked for again after a withdrawal'),
      maintained: word('维持有效的决定已生效', 'A decision maintaining the patent is effective'),
      other: word('无需中止的其他情形', 'Suspension is not needed'),
    },
  },
  rescissionGround: {
    kind: 'code',
    label: word('撤案事由', 'Ground for rescission'),
    values: {
      inadmissible: word('不符合受理条件', 'Not admissible'),
      'not-competent': word('不属于管辖范围', 'Not within the jurisdiction'),
      withdrawn: word('请求人撤回请求', 'Withdrawn'),
      'claimant-gone': word('请求人死亡或者注销', 'The claimant died or was dissolved'),
      'respondent-gone': word('被请求人死亡或者注销', 'The respondent died or was dissolved'),
      'time-bar': word('请求时限抗辩成立', 'The request came too late'),
      'claims-unclear': word('不明确权利要求项', 'The claims relied on stay unclear'),
      other: word('其他情形', 'Other'),
    },
  },
}
