// What makes `electron DIR` work: Electron's own copy of this is missing from the fallback runtime.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

process.defaultApp = true;

const preloads = [];
let target = '.';
for (let index = 1; index < process.argv.length; index += 1) {
  const argument = process.argv[index];
  if (argument === '-r' || argument === '--require') {
    index += 1;
    preloads.push(process.argv[index]);
  } else if (!argument.startsWith('-')) {
    target = argument;
    break;
  }
}

const require = createRequire(import.meta.url);
for (const file of preloads) require(resolve(file));

let main = resolve(target);
const folder = existsSync(main) && statSync(main).isDirectory() ? main : dirname(main);
const description = join(folder, 'package.json');
if (existsSync(description)) {
  const { name, productName, version, main: entry } = JSON.parse(readFileSync(description, 'utf8'));
  if (version) app.setVersion(version);
  if (productName || name) app.setName(productName || name);
  if (folder === main) main = resolve(folder, entry ?? 'index.js');
}
app.setAppPath(folder);

try {
  // Awaited, as Electron's own does: an app that waits for `ready` at its top level hangs here as it would there.
  await import(pathToFileURL(main).href);
} catch (error) {
  process.stderr.write(`Cannot start ${main}\n${error?.stack ?? error}\n`);
  app.exit(1);
}
