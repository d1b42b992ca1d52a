/**
 * Logarithm and exponential by additions and multiplications alone, after FDLIBM (Sun Microsystems, e_log.c
 * and e_exp.c): those of a browser may differ in the last digit, and a published ranking must not.
 */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const SQRT_HALF = Math.SQRT1_2
const LARGEST_EXPONENT = 709.782712893384
const SMALLEST_EXPONENT = -745.133219101941

const bits = new DataView(new ArrayBuffer(8))

/** Powers of two from 2^-1074 to 2^1023, by halving and doubling, which are exact. */
const LOWEST_POWER = -1074
const powers = (() => {
  const found = new Float64Array(1023 - LOWEST_POWER + 1)
  found[-LOWEST_POWER] = 1
  for (let at = -LOWEST_POWER; at > 0; at -= 1) found[at - 1] = (found[at] as number) / 2
  for (let at = -LOWEST_POWER; at + 1 < found.length; at += 1) found[at + 1] = (found[at] as number) * 2
  return found
})()
const power = (k: number): number => powers[k - LOWEST_POWER] as number

/** The natural logarithm of a number above zero. */
export function ln(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY)
    return x === 0 ? Number.NEGATIVE_INFINITY : x < 0 ? Number.NaN : x
  const isSmall = x < 2.2250738585072014e-308
  const normal = isSmall ? x * power(54) : x
  bits.setFloat64(0, normal)
  let k = ((bits.getUint32(0) >>> 20) & 0x7ff) - 1022
  let fraction = normal * power(-k)
  if (fraction < SQRT_HALF) {
    fraction *= 2
    k -= 1
  }
  if (isSmall) k -= 54
  const f = fraction - 1
  const s = f / (2 + f)
  const z = s * s
  const half = 0.5 * f * f
  return k * LN2_HIGH - (half - (s * (half + tail(z)) + k * LN2_LOW) - f)
}

const tail = (z: number): number =>
  z *
  (0.6666666666666735 +
    z *
      (0.3999999999940942 +
        z *
          (0.2857142874366239 +
            z *
              (0.22222198432149784 +
                z * (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))))

export function exp(x: number): number {
  if (Number.isNaN(x) || x > LARGEST_EXPONENT) return x > 0 ? Number.POSITIVE_INFINITY : x
  if (x < SMALLEST_EXPONENT) return 0
  const k = Math.floor(x * Math.LOG2E + 0.5)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const t = r * r
  const even =
    0.16666666666666602 +
    t *
      (-0.0027777777777015593 +
        t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8)))
  const c = r - t * even
  const y = 1 - (low - (r * c) / (2 - c) - high)
  const part = Math.trunc(k / 2)
  return y * power(part) * power(k - part)
}
