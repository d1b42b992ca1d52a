import type { Language } from '#kernel/source'
import type { PaperMatter } from '#office/papers/matter'
import { speechIn, standingWords } from '#office/papers/paper-words'

const widths = [6, 24, 28, 48, 22, 30, 12, 12, 10, 12, 12, 36]

/** The ledger of duties (责任清单): each task with who answers for it, by when, and how it stands. */
export async function taskLedger(matter: PaperMatter, language: Language): Promise<Uint8Array> {
  const { say, day } = speechIn(language)
  // It takes long to open, and few ask for a workbook.
  const { default: books } = await import('exceljs')
  const book = new books.Workbook()
  const sheet = book.addWorksheet(say('责任清单', 'Duties'), {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: 3 }],
  })
  const heads = say(
    '序号,工程,项目,任务,牵头单位,配合单位,起始,期限,进度,情况,完成日期,说明',
    'No.,Programme,Project,Task,Accountable office,Assisting offices,Begins,Due,Progress,Standing,Done on,Explanation',
  ).split(',')
  const sample = matter.isSample ? say('（示例，虚构内容）', ' (sample, invented contents)') : ''
  sheet.addRow([say(`《${matter.title}》责任清单${sample}`, `Duties under “${matter.title}”${sample}`)])
  sheet.addRow([
    say(
      `截至${day(matter.on)}，台账第${matter.lastSeq}号以前的记载；由${matter.keeper.zh}保管`,
      `As on ${day(matter.on)}, entries of the ledger up to no. ${matter.lastSeq}; kept by ${matter.keeper.en}`,
    ),
  ])
  sheet.addRow(heads)
  for (const [at, one] of matter.tasks.entries())
    sheet.addRow([
      ...[at + 1, one.programme, one.project, one.title, [one.office, one.person].filter(Boolean).join(' ')],
      ...[one.assisting.join(say('、', '; ')), one.from, one.due, one.share],
      ...[standingWords[one.standing][language], one.doneOn ?? '', one.said ?? ''],
    ])
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width
  for (const row of [1, 2]) sheet.mergeCells(row, 1, row, widths.length)
  sheet.getRow(1).font = { bold: true, size: 16 }
  sheet.getRow(1).alignment = { horizontal: 'center' }
  sheet.getRow(3).font = { bold: true }
  sheet.pageSetup.printTitlesRow = '3:3'
  sheet.getColumn(9).numFmt = '0.0%'
  const line = { style: 'thin' as const }
  const border = { top: line, left: line, bottom: line, right: line }
  for (let row = 3; row <= matter.tasks.length + 3; row += 1)
    sheet.getRow(row).eachCell({ includeEmpty: true }, cell => {
      cell.border = border
      cell.alignment = { wrapText: true, vertical: 'top' }
    })
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}
