import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonical } from './envelope.ts';

/** The head of each chain at an instant, signed; kept apart from the database so that a cut-off tail is found. */
const signedHead = z.object({
  version: z.literal(1),
  at: z.string(),
  heads: z.array(
    z.object({
      jurisdictionId: z.uuid(),
      seq: z.number().int().nonnegative(),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** Ed25519 public key, SPKI, base64. */
  publicKey: z.string(),
  signature: z.string(),
});
export type SignedHead = z.infer<typeof signedHead>;
type Unsigned = Pick<SignedHead, 'version' | 'at' | 'heads'>;

/** The installation's signing key (Ed25519), made on first use, readable by the owner of the process only. */
export function signingKey(dataDir: string): KeyObject {
  const path = join(dataDir, 'keys', 'audit-ed25519.pem');
  if (existsSync(path)) return createPrivateKey(readFileSync(path));
  mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return privateKey;
}

export function signHead(key: KeyObject, unsigned: Unsigned): SignedHead {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  const signature = sign(null, Buffer.from(canonical(unsigned)), key).toString('base64');
  return { ...unsigned, publicKey, signature };
}

/** Reads a head file. Null where it is no head, was changed, or was signed by another key than `expected`. */
export function readSignedHead(text: string, expected: KeyObject): SignedHead | null {
  let parsed: ReturnType<typeof signedHead.safeParse>;
  try {
    parsed = signedHead.safeParse(JSON.parse(text));
  } catch {
    return null;
  }
  if (!parsed.success) return null;
  const { version, at, heads, signature } = parsed.data;
  const own = createPublicKey(expected);
  const good = verify(
    null,
    Buffer.from(canonical({ version, at, heads })),
    own,
    Buffer.from(signature, 'base64'),
  );
  return good ? parsed.data : null;
}

/** Writes a head file whole or not at all. */
export function writeHeadFile(path: string, head: SignedHead): void {
  writeFileSync(`${path}.part`, `${JSON.stringify(head, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.part`, path);
}
