/** Resolves once the drill says so: programs are loaded before, so that a kill meets the work itself. */
export async function toldToGo(): Promise<void> {
  await new Promise(go => process.stdin.once('data', go))
  process.stdin.destroy()
}
