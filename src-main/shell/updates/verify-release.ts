import { createPublicKey, verify } from 'node:crypto';
import { ValidationError } from '#shared/errors/index.ts';

/** What a feed says of a version, as far as it is checked. */
export interface OfferedRelease {
  version: string;
  files: readonly { url: string; sha512: string }[];
  /** Ed25519 over `signedText`, base64; set by the publisher's release script. */
  signature?: string | undefined;
}

/** The words that a publisher signs: the version, and each file with its check sum, in the order of their names. */
export const signedText = ({ version, files }: Pick<OfferedRelease, 'version' | 'files'>): string =>
  `${['jobai release', version, ...files.map(({ url, sha512 }) => `${url} ${sha512}`).sort()].join('\n')}\n`;

/** Throws `ValidationError` where a release is not signed with the publisher's key (PEM). Without a key nothing is checked. */
export function verifyRelease(release: OfferedRelease, key: string | null): void {
  if (key === null) return;
  if (release.signature === undefined)
    throw new ValidationError(
      `Version ${release.version} is not signed by the publisher of this copy, so it was refused. Nothing was changed.`,
    );
  const signature = Buffer.from(release.signature, 'base64');
  if (verify(null, Buffer.from(signedText(release)), createPublicKey(key), signature)) return;
  throw new ValidationError(
    `The signature of version ${release.version} is not the publisher’s, so it was refused. Nothing was changed. If it happens again, tell the publisher.`,
  );
}
