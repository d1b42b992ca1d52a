import { inBoth as refusal, type Label } from '#kernel/source'

/** What is refused about the log, its keys, its files and the folder that holds them. */
export const refusalsOfTheLedger = {
  'changed-meanwhile': refusal(
    '他人刚刚作了更改。请刷新后再办理。',
    'Somebody else has just changed this. Read it again, and repeat your act if it still applies.',
  ),
  'same-key-other-contents': refusal(
    '同一请求编号已用于内容不同的请求。请使用新的编号。',
    'This request key was used for a request with other contents. Use a new key.',
  ),
  'text-not-storable': refusal(
    '文字中有不能保存的字符，或数值、层次不可用。请删去后重试。',
    'A text holds characters that cannot be kept, or a value is not usable. Remove them and try again.',
  ),
  'too-many-waiting': refusal(
    '等待登记的事项过多。请稍后再试；用同一请求编号不会重复登记。',
    'Too many entries are waiting. Try again soon; with the same request key nothing is entered twice.',
  ),
  'unknown-entry': refusal(
    '日志中没有这一条目。请核对编号。',
    'The log has no such entry. Check its number.',
  ),
  'unknown-file': refusal(
    '证据库中没有这份文件。请核对其哈希值。',
    'The vault has no such file. Check its hash.',
  ),
  'not-what-it-says': refusal(
    '文件内容与其名称或类型不符。请核对原件，以正确的格式重新提交。',
    'The file is not what its name or type says. Check the original, and submit it in its true format.',
  ),
  'unknown-key': refusal(
    '日志由另一把密钥签名。请从原来的数据目录取回 keys 文件夹。',
    'The log is signed with another key. Bring the folder `keys` from the data folder that began it.',
  ),
  'log-broken': refusal(
    '日志与其签名不符，已被改动或缺失。请停止使用，运行 verify 查明位置，并从备份恢复。',
    'The log does not fit its signatures: it was changed or cut. Stop, find the place with `verify`, restore a backup.',
  ),
  'port-busy': refusal(
    '端口已被占用。请用 --port 换一个端口。',
    'The port is in use. Choose another one with --port.',
  ),
  'store-busy': refusal(
    '另一程序正在使用该数据目录。请先停止它，或通过它操作。',
    'Another process is using this data folder. Stop it first, or work through it.',
  ),
} satisfies Record<string, Label>
