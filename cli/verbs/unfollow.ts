import { followVerb } from '#cli/follow-thing'

export const verb = followVerb('unfollow', { zh: '取消关注', en: 'Stop following something' }, false)
