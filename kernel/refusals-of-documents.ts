import { inBoth as refusal, type Label } from '#kernel/source'

/** What is refused about evidence, Word templates and the documents written from them. */
export const refusalsOfDocuments = {
  'unknown-evidence': refusal(
    '本案没有这份证据，或者您不能查看。案件页面列出您可以查看的证据。',
    'The case has no such piece of evidence, or you may not see it. Its page lists those that you may.',
  ),
  'unknown-document': refusal(
    '没有这种文书，或者还没有制作。请核对名称；程序的文书用 procedure show 列出。',
    'There is no such document, or it was not written yet. `procedure show` names those of a procedure.',
  ),
  'document-not-due': refusal(
    '本案还没有应当制作这份文书的行为。请先办理该行为。',
    'Nothing has been done in this case that writes this document. Do the act first.',
  ),
  'document-field-missing': refusal(
    '文书模板要用的内容，本案还没有。请先补录，或者修改模板。',
    'The template uses what this case does not have yet. Enter it first, or change the template.',
  ),
  'template-damaged': refusal(
    '这不是完好的 Word 文档（.docx）。请在 Word 中打开，另存为 .docx 后重新上传。',
    'This is no sound Word document (.docx). Open it in Word, save it as .docx, and upload it again.',
  ),
  'template-has-macros': refusal(
    '模板含有宏，不能使用。请另存为不含宏的 .docx。',
    'The template holds macros and cannot be used. Save it as a .docx without macros.',
  ),
  'template-reaches-outside': refusal(
    '模板引用外部文件或嵌入了其他对象，不能使用。请在 Word 中删除该引用或对象。',
    'The template calls for other files or holds foreign objects. Remove them in Word.',
  ),
  'template-field-broken': refusal(
    '模板中有不成对的花括号。字段写作 {字段名}，用半角花括号，不跨段落。',
    'A brace of the template has no partner. Write {field}, with ASCII braces, within one paragraph.',
  ),
  'template-field-unknown': refusal(
    '模板中有不认识的字段。请对照该文书的字段表改正。',
    'The template names a field that this document does not have. Its list of fields shows them all.',
  ),
  'template-loop-open': refusal(
    '模板中有不成对的循环。{#名称} 与 {/名称} 必须成对，依次嵌套。',
    'A loop of the template is not closed, or was never opened. Pair {#name} with {/name}.',
  ),
  'template-in-the-past': refusal(
    '模板不能自过去的日期起施行：已制作的文书依当时的模板。请从今天或以后起施行。',
    'A template cannot be in force from a day gone by. Let it begin today or later.',
  ),
} as const satisfies Record<string, Label>
