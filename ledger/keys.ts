import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { placeFile } from '#ledger/place-file'

/** The keys of one ledger, in the folder `keys` below the data folder. */
export interface Keys {
  /** The raw 32 bytes of the public key (RFC 8032). */
  readonly publicKey: Buffer
  sign(bytes: Uint8Array): Buffer
  /**
   * Whether heads signed by this key are ours: the present one, or a former one whose `.pub.pem` was kept.
   */
  isOurs(publicKey: Uint8Array): boolean
}

const PRIVATE = 'ledger.key.pem'
const PUBLIC = 'ledger.pub.pem'
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex')

/** Opens the keys, and makes them where there are none. The private key is readable by its owner only. */
export async function openKeys(dir: string): Promise<Keys> {
  const folder = join(dir, 'keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, PRIVATE)
  if (!existsSync(path)) await makeKey(folder)
  const privateKey = createPrivateKey(readFileSync(path))
  const publicKey = rawOf(createPublicKey(privateKey))
  await placeFile(join(folder, PUBLIC), pemOf(publicKey))
  const trusted = publicKeysIn(folder)
  return {
    publicKey,
    sign: bytes => signBytes(null, bytes, privateKey),
    isOurs: key => trusted.some(one => one.equals(key)),
  }
}

/** The public keys of a folder, for whoever only verifies. */
export function publicKeysIn(folder: string): Buffer[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.pub.pem'))
    .map(name => rawOf(createPublicKey(readFileSync(join(folder, name)))))
}

async function makeKey(folder: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519')
  rmSync(join(folder, PUBLIC), { force: true })
  await placeFile(join(folder, PRIVATE), privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 0o600)
}

const rawOf = (key: KeyObject): Buffer =>
  Buffer.from(key.export({ type: 'spki', format: 'der' })).subarray(SPKI_HEAD.length)

/** The key as tools such as openssl read it. */
export const pemOf = (publicKey: Uint8Array): string => {
  const der = Buffer.concat([SPKI_HEAD, publicKey]).toString('base64')
  return `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`
}

/** Whether a signature by Ed25519 is that of the key over the bytes. */
export function isSignedBy(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  const der = Buffer.concat([SPKI_HEAD, publicKey])
  return verifyBytes(null, bytes, { key: der, format: 'der', type: 'spki' }, signature)
}
