import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';

// The house's rule on file sizes (lines of code files, generated and data files aside).
const limits = { median: 60, p90: 180, most: 300 };
const isCode = (path) => /\.(ts|tsx|mjs)$/.test(path);
const isAside = (path) => /\.(data|generated)\.(ts|mjs)$/.test(path) || /^resources\//.test(path);

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = listed
  .split('\n')
  .filter((path) => isCode(path) && !isAside(path) && existsSync(join(root, path)))
  .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length }))
  .sort((one, other) => one.lines - other.lines);

const at = (share) => files[Math.min(files.length - 1, Math.floor(files.length * share))]?.lines ?? 0;
const median = at(0.5);
const p90 = at(0.9);
const longest = files.at(-1)?.lines ?? 0;
console.log(`${files.length} files: median ${median} lines, p90 ${p90}, longest ${longest}`);

const problems = [
  median > limits.median && `the median is over ${limits.median} lines`,
  p90 > limits.p90 && `p90 is over ${limits.p90} lines`,
  ...files
    .filter((file) => file.lines > limits.most)
    .map((file) => `${file.path} has ${file.lines} lines, more than ${limits.most}`),
].filter(Boolean);
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
