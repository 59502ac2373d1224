import type { BrowserHost } from '#main/browser/browser-host.ts';
import { readForm } from '#main/forms/read-form.ts';
import type { FormField } from '#shared/domain/form.ts';
import type { TruePage } from './truth.ts';

export interface Compared {
  right: number;
  wanted: number;
  /** Lines that are not there or not so (`-`), and lines that are there in their place (`+`). */
  differences: string[];
}

/** Reads a page and compares, question by question, with what is true of it. */
export async function readAndCompare(host: BrowserHost, url: string, { truth }: TruePage): Promise<Compared> {
  const { fields } = await readForm(host, url, AbortSignal.timeout(60_000));
  const lines = fields.filter(({ visible, decoy, type }) => visible && !decoy && type !== 'hidden').map(line);
  const [left, differences] = [[...lines], [] as string[]];
  for (const wanted of truth.reads) {
    const at = left.indexOf(wanted);
    if (at < 0) differences.push(`- ${wanted}`);
    else left.splice(at, 1);
  }
  const missed = differences.length;
  const more = Math.max(0, left.length - missed);
  differences.push(...left.map((one) => `+ ${one}`));
  return { right: truth.reads.length - missed, wanted: truth.reads.length + more, differences };
}

function line({ required, type, key, label, options }: FormField): string {
  const shown =
    options.length > 6 ? `${options.length} options` : options.map((option) => option.label).join(' / ');
  return `${required ? '*' : ' '} ${type} ${key} | ${label}${shown === '' ? '' : ` | ${shown}`}`;
}
