import { InvalidArgumentError } from 'commander';
import type { SourceChoice } from '#shared/domain/job.ts';
import { splitOnce } from './common-options.ts';

/** Collects `--source name` or `--source name:target` (a company's board token); a URL stands for itself. */
export function collectSource(value: string, known: SourceChoice[]): SourceChoice[] {
  if (/^https?:/.test(value)) return [...known, { name: 'url', target: value }];
  const [name, target] = splitOnce(value, ':');
  if (!name) throw new InvalidArgumentError('write it as name or name:company, e.g. greenhouse:acme');
  return [...known, { name, target }];
}
