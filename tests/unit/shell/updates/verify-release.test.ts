import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { signedText, verifyRelease } from '#main/shell/updates/verify-release.ts';

const pair = generateKeyPairSync('ed25519');
const key = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const files = [
  { url: 'JobAI-0.2.0.AppImage', sha512: 'a'.repeat(88) },
  { url: 'JobAI-0.2.0.deb', sha512: 'b'.repeat(88) },
];
const signed = (release: { version: string; files: typeof files }, by = pair.privateKey) => ({
  ...release,
  signature: sign(null, Buffer.from(signedText(release)), by).toString('base64'),
});

test('a release that the publisher signed is taken, in whatever order its files stand', () => {
  const release = signed({ version: '0.2.0', files });
  expect(() => verifyRelease(release, key)).not.toThrow();
  expect(() => verifyRelease({ ...release, files: files.toReversed() }, key)).not.toThrow();
});

test('what the publisher did not sign is refused with words', () => {
  const release = signed({ version: '0.2.0', files });
  const [first, second] = files;
  if (first === undefined || second === undefined) throw new Error('two files');
  for (const other of [
    { ...release, version: '0.3.0' },
    { ...release, files: [first] },
    { ...release, files: [{ ...first, sha512: second.sha512 }, second] },
    { ...release, files: [{ ...first, url: 'https://other.example/JobAI-0.2.0.AppImage' }, second] },
    { ...release, signature: 'bm8=' },
    signed({ version: '0.2.0', files }, generateKeyPairSync('ed25519').privateKey),
  ])
    expect(() => verifyRelease(other, key)).toThrow(/is not the publisher’s, so it was refused/);
  expect(() => verifyRelease({ version: '0.2.0', files }, key)).toThrow(/is not signed by the publisher/);
});

test('without a key there is nothing to compare with', () => {
  expect(() => verifyRelease({ version: '0.2.0', files }, null)).not.toThrow();
});
