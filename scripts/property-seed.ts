import fc from 'fast-check'

/**
 * Properties are tried on the same invented values every time, so that a change is judged by itself and not
 * by chance. With `ZHICHENG_SEED=random` new values are tried; a failure prints the seed that repeats it.
 */
const asked = process.env.ZHICHENG_SEED ?? '20161109'
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) })
