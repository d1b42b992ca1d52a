import { type Guarded, mayAct, maySee, type Viewer } from '#kernel/authority'
import type { Role } from '#kernel/procedures/role'
import type { Label } from '#kernel/source'
import type { Tx } from '#ledger/store/connection'
import { dutiesIn, personsIn } from '#office/people/rows'

/** Whether somebody may, and the sentence that says by what, or why not and who can grant it. */
export interface Explained {
  readonly may: boolean
  readonly sentence: Label
}

export async function explain(
  viewer: Viewer,
  matter: Guarded,
  wish: 'see' | Role,
  tx: Tx,
): Promise<Explained> {
  const decision = wish === 'see' ? maySee(viewer, matter) : mayAct(viewer, matter, wish)
  if (decision.may) {
    const { office, post } = decision.by
    return {
      may: true,
      sentence: {
        zh: `可以：依据在${office.name}的职责（${posts[post].zh}）。`,
        en: `Yes: by the duty of ${posts[post].en} in ${labelOf(office).en}.`,
      },
    }
  }
  // Whoever may not see a matter is told the same whether there is one or not.
  if (wish === 'see' || !maySee(viewer, matter).may) return { may: false, sentence: hidden }
  const heads = await headsOf(matter.lead.id, viewer, tx)
  const lead = labelOf(matter.lead)
  return {
    may: false,
    sentence: {
      zh: `此行为由“${wish.label.zh}”作出，您在本案没有这一职责。可由${lead.zh}负责人${named(heads, '、', '（', '）')}授予。`,
      en:
        `This act belongs to the role “${wish.label.en}”, and you hold no such duty in this case. ` +
        `The head of ${lead.en}${named(heads, ', ', ' (', ')')} can grant it.`,
    },
  }
}

const hidden: Label = {
  zh: '没有这个案件，或者您没有该案件的职责。职责由承办单位的负责人授予；不知是哪个单位的，请问本市管理员。',
  en:
    'There is no such case, or you have no duty in it. The head of the office that leads a case grants duties; ' +
    'where you do not know the office, ask an administrator of the city.',
}

const posts = {
  member: { zh: '工作人员', en: 'member' },
  head: { zh: '负责人', en: 'head' },
  administrator: { zh: '管理员', en: 'administrator' },
} as const

const labelOf = (office: { name: string; label?: Label }): Label =>
  office.label ?? { zh: office.name, en: office.name }

async function headsOf(office: string, { on }: Viewer, tx: Tx): Promise<string[]> {
  const heads = (await dutiesIn(tx, { office, on })).filter(one => one.post === 'head')
  const names = new Map((await personsIn(tx)).map(one => [one.id, one.name]))
  return heads.map(one => names.get(one.person) ?? one.person)
}

const named = (names: readonly string[], comma: string, open: string, close: string): string =>
  names.length === 0 ? '' : `${open}${names.join(comma)}${close}`
