import { runLine } from '#cli/run'
import type { Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { civilToday, listeningPort } from '#server/environment'
import { listen } from '#server/listen'
import { tendCases } from '#server/tend-cases'

export const verb: Verb = {
  usage: ['start [--port N] [--empty] [--today DAY]'],
  summary: { zh: '启动服务，仅供本机访问', en: 'Start the server, for this machine alone' },
  options: { port: { type: 'string' }, empty: { type: 'boolean' }, today: { type: 'string' } },
  words: [0, 0],
  async run(call) {
    const port = listeningPort(typeof call.flags.port === 'string' ? call.flags.port : undefined)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUse('--port takes 0 to 65535')
    const { today } = call.flags
    // Nobody may enter as done what has not happened, so a day ahead is no rehearsal.
    if (today !== undefined && (today !== call.today || call.today > civilToday()))
      throw new WrongUse('--today takes a day gone by, YYYY-MM-DD')
    // Whoever has read the address may end the server at once.
    const ended = endOf(call.signal)
    const house = await call.house()
    const listening = await listen(house, port, (line, speaking) => {
      if (line[0] === 'start') {
        speaking.note(`Already running at ${listening.address}\n`)
        return Promise.resolve(1)
      }
      return runLine(line, { ...speaking, today: house.today, house: () => Promise.resolve(house) })
    })
    call.say(`知城 Zhicheng ${listening.address}\n`)
    call.say('仅供本机访问。 It answers this machine alone.\n')
    if (today !== undefined)
      call.say(`演练：以 ${today} 为今天。 A rehearsal: ${today} is taken for today.\n`)
    const isUnused = await (await house.people()).isUnused()
    call.say(
      isUnused
        ? `尚无人员，请先建立城市和管理员。 Nobody is known yet; begin here: ${listening.address}/first-run\n`
        : `案件和职责须登录。 Cases and duties need a sign-in: ${listening.address}/sign-in\n`,
    )
    const tending = tendCases(house)
    await ended
    await tending.stop()
    await listening.stop()
    return undefined
  },
}

const endOf = (signal: AbortSignal): Promise<void> =>
  new Promise(done => {
    if (signal.aborted) done()
    signal.addEventListener('abort', () => done(), { once: true })
    process.once('SIGTERM', () => done())
  })
