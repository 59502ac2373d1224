import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

const Base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** An encrypted text with all that is needed, besides the passphrase, to open it. */
export const Sealed = z.object({
  version: z.literal(1),
  kdf: z.literal('scrypt'),
  /** scrypt's cost; bounded, so that a forged file can't take all memory. */
  cost: z
    .number()
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  blockSize: z.literal(8),
  salt: Base64,
  cipher: z.literal('aes-256-gcm'),
  nonce: Base64,
  tag: Base64,
  data: Base64,
});
export type Sealed = z.infer<typeof Sealed>;

/** A key made of a passphrase, with what it was made with. */
export interface PassphraseKey {
  bytes: Buffer;
  cost: number;
  salt: string;
}

/** 128 MB and about half a second: what OWASP asks of scrypt. */
const COST = 2 ** 17;
const BLOCK_SIZE = 8;

/** What a new key is made with. */
export const newSalt = (cost = COST): Pick<Sealed, 'cost' | 'salt'> => ({
  cost,
  salt: randomBytes(16).toString('base64'),
});

/** Makes the key of a passphrase. */
export async function passphraseKey(
  passphrase: string,
  { cost, salt }: Pick<Sealed, 'cost' | 'salt'>,
): Promise<PassphraseKey> {
  const options = { N: cost, r: BLOCK_SIZE, p: 1, maxmem: 256 * cost * BLOCK_SIZE };
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    // The same passphrase may be typed in two Unicode forms.
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
  return { bytes, cost, salt };
}

/** Encrypts and authenticates a text, each time with a new nonce. */
export function seal(text: string, { bytes, cost, salt }: PassphraseKey): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce);
  cipher.setAAD(header(cost, salt));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    ...{ version: 1, kdf: 'scrypt', cost, blockSize: BLOCK_SIZE, salt, cipher: 'aes-256-gcm' },
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
}

/** The text; null where the key is not the one, or the data was changed. */
export function open(sealed: Sealed, { bytes }: PassphraseKey): string | null {
  try {
    const nonce = Buffer.from(sealed.nonce, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', bytes, nonce, { authTagLength: 16 });
    decipher.setAAD(header(sealed.cost, sealed.salt));
    decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'));
    const data = Buffer.from(sealed.data, 'base64');
    return Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function header(cost: number, salt: string): Buffer {
  return Buffer.from(`jobai-vault 1 scrypt ${cost} ${BLOCK_SIZE} ${salt}`);
}
