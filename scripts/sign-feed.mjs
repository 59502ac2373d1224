import { createPrivateKey, sign } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the publisher signs of a release; the program compares it with what a feed says. */
function signedText(list) {
  const value = (line = '') => line.trim().replace(/^'(.*)'$/, '$1');
  const version = value(/^version: (.+)$/m.exec(list)?.[1]);
  const files = [...list.matchAll(/^ +- url: (.+)\n +sha512: (.+)$/gm)];
  if (version === '' || files.length === 0) throw new Error('This is no list of a release.');
  const lines = files.map(([, url, sha512]) => `${value(url)} ${value(sha512)}`).sort();
  return `${['jobai release', version, ...lines].join('\n')}\n`;
}

/** Signs every list of a release (`latest*.yml`, as electron-builder writes it) in a folder with an Ed25519 key (PEM). */
function signFeed(folder, pem) {
  const key = createPrivateKey(pem);
  const lists = readdirSync(folder).filter((name) => /^latest.*\.yml$/.test(name));
  for (const name of lists) {
    const file = join(folder, name);
    const signature = sign(null, Buffer.from(signedText(readFileSync(file, 'utf8'))), key).toString('base64');
    appendFileSync(file, `signature: ${signature}\n`);
  }
  return lists;
}

/** `UPDATE_SIGNING_KEY=... node scripts/sign-feed.mjs FOLDER` */
const [folder = ''] = process.argv.slice(2);
const { UPDATE_SIGNING_KEY: pem = '' } = process.env;
if (pem === '') process.stdout.write('no key is given: the lists stay unsigned\n');
else process.stdout.write(`signed: ${signFeed(folder, pem).join(', ')}\n`);
