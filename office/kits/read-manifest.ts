import { z } from 'zod'
import { isDay } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import { kitBounds } from '#office/kits/kit-bounds'
import { FORMAT, isFileName, type Manifest, MANIFEST, RECEIPT } from '#office/kits/kit-files'

const TEXT_MAX = 200
const text = z.string().min(1).max(TEXT_MAX)

const shape = z.strictObject({
  format: z.literal(FORMAT),
  definition: text,
  on: z.string().refine(isDay),
  program: z.strictObject({ name: text, version: text }),
  seeds: z.record(z.string().regex(/^[a-z]+$/), z.number()),
  files: z
    .array(
      z.strictObject({
        name: z.string().refine(name => isFileName(name) && name !== MANIFEST && name !== RECEIPT),
        bytes: z.int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        lines: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(kitBounds.lines),
      }),
    )
    .max(kitBounds.files),
})

/** What a manifest says, or the place in it where it is none. */
export function readManifest(given: unknown): Manifest | Refusal {
  const read = shape.safeParse(given)
  if (!read.success) return damagedAt(MANIFEST, read.error)
  const names = read.data.files.map(one => one.name)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  return twice === undefined ? read.data : refuse('kit-damaged', `${MANIFEST}: ${twice}, ${twice}`)
}

/** The first place that does not fit a shape. */
export function damagedAt(file: string, { issues: [first] }: z.ZodError): Refusal {
  const path = (first?.path ?? []).map(String).join('.')
  return refuse('kit-damaged', [file, path.slice(0, TEXT_MAX)].filter(Boolean).join(': '))
}
