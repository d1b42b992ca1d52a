/** Folders whose files are found by being there, and would otherwise be opened one by one at every start. */
const folders = /^(policy\/[\w-]+|jurisdictions\/(targets|figures|limits))\//

/**
 * The files of definitions as one module: `export * as "policy/sources/patent-law-2020"` and so on. Opening
 * hundreds of modules takes a quarter of a second, opening one a few hundredths. The kernel stays outside.
 */
export async function definitionsModule(root, files) {
  const { build } = await import('esbuild')
  const named = files.filter(file => folders.test(file)).map(file => [file.replace(/\.ts$/, ''), file])
  const contents = named.map(([name, file]) => `export * as "${name}" from "./${file}"`).join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    external: ['#kernel/*', '#jurisdictions/places/*'],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0].contents
}
