import { createPrivateKey, sign } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** What the publisher signs of a release; the program compares it with what a feed says. */
const signedText = ({ version, files }) =>
  `${['jobai release', version, ...files.map(({ url, sha512 }) => `${url} ${sha512}`).sort()].join('\n')}\n`;

/** Signs every list of a release (`latest*.yml`) in a folder with an Ed25519 key (PEM), in place; gives their names. */
function signFeed(folder, pem) {
  const key = createPrivateKey(pem);
  const lists = readdirSync(folder).filter((name) => /^latest.*\.yml$/.test(name));
  for (const name of lists) {
    const file = join(folder, name);
    const list = parseDocument(readFileSync(file, 'utf8'));
    list.set('signature', sign(null, Buffer.from(signedText(list.toJS())), key).toString('base64'));
    writeFileSync(file, list.toString());
  }
  return lists;
}

/** `UPDATE_SIGNING_KEY=... node scripts/sign-feed.mjs FOLDER` */
const [folder = ''] = process.argv.slice(2);
const { UPDATE_SIGNING_KEY: pem = '' } = process.env;
if (pem === '') process.stdout.write('no key is given: the lists stay unsigned\n');
else process.stdout.write(`signed: ${signFeed(folder, pem).join(', ')}\n`);
