import { inBoth as refusal, type Label } from '#kernel/source'

/** What is refused about offices, persons, their duties and their signing in. */
export const refusalsOfPeople = {
  'signed-out': refusal('请先登录。', 'Sign in first.'),
  'sign-in-failed': refusal(
    '账号、密码或动态口令不正确。请核对后重试。',
    'The account, the password or the code is not right. Check them and try again.',
  ),
  'too-many-attempts': refusal(
    '尝试次数过多。请十五分钟后再试。',
    'There were too many attempts. Try again in fifteen minutes.',
  ),
  'password-weak': refusal(
    '密码应为12至128个字符，且不得为账号。请另选一个。',
    'A password has 12 to 128 characters and is not the account. Choose another one.',
  ),
  'other-origin': refusal(
    '请求来自其他网页，未予办理。请在本系统的页面上操作。',
    'The request came from another page and was not done. Use the pages of this system.',
  ),
  'first-run-over': refusal(
    '单位和人员已经建立。请登录，或请管理员授予职责。',
    'Offices and people exist already. Sign in, or ask an administrator for a duty.',
  ),
  'not-entitled': refusal(
    '只有本单位负责人或者本市管理员可以办理；本市以外的单位由其负责人办理，或者在服务器上办理。',
    'Only its head or an administrator of the city may do this. ' +
      'An office outside of the city is kept by its head, or on the server itself.',
  ),
  'unknown-person': refusal('没有这个人员。请核对账号。', 'There is no such person. Check the account.'),
  'unknown-office': refusal('没有这个单位。请核对编号。', 'There is no such office. Check its id.'),
  'unknown-duty': refusal('没有这项职责。请刷新后再试。', 'There is no such duty. Read the list again.'),
  'unknown-city-template': refusal(
    '没有这个机构模板。用 city list 可列出全部模板。',
    'There is no such template of a city. `city list` shows them all.',
  ),
  'not-a-city': refusal(
    '这里需要一个设区的市。请另选地区。',
    'A city is wanted here, and this place is none. Choose another place.',
  ),
  'account-invalid': refusal(
    '账号应为2至40个小写字母、数字、点或短横，以字母开头。',
    'An account has 2 to 40 small letters, digits, dots or hyphens, and begins with a letter.',
  ),
  'account-taken': refusal('该账号已被使用。请另选一个。', 'This account is taken. Choose another one.'),
  'office-taken': refusal(
    '该单位已经建立。请直接使用，或换一个编号。',
    'This office exists already. Use it, or choose another id.',
  ),
  'name-invalid': refusal(
    '名称应为1至60个字符，不含控制字符。',
    'A name has 1 to 60 characters and no control characters.',
  ),
  'duty-over': refusal('这项职责在该日之前已经结束。', 'This duty has ended by that day already.'),
  'last-administrator': refusal(
    '这是最后一名管理员。请先授予他人管理员职责。',
    'This is the last administrator. Make somebody else an administrator first.',
  ),
} as const satisfies Record<string, Label>
