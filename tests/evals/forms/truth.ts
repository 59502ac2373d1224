import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';

export const PAGES = new URL('./pages/', import.meta.url);

/** What is true of a page, as it says itself in its `truth` script. */
const Truth = z.strictObject({
  /** What a person sees, a line a question: `* type key | label | options`. */
  reads: z.array(z.string()),
  /** What the page holds once it is filled in; all else stays empty. Left out where the page can not be filled in. */
  holds: z.record(z.string(), z.string()).optional(),
  /** Another phone and country for the user, where the page is of such a place. */
  phone: z.string().optional(),
  country: z.string().optional(),
});
export type Truth = z.infer<typeof Truth>;

export interface TruePage {
  name: string;
  truth: Truth;
}

/** All labelled pages, or those that are named. */
export async function truePages(only: readonly string[] = []): Promise<TruePage[]> {
  const names = (await readdir(PAGES)).filter((name) => name.endsWith('.html')).sort();
  const wanted = names.filter((name) => only.length === 0 || only.includes(name.replace('.html', '')));
  return Promise.all(
    wanted.map(async (name) => {
      const html = await readFile(new URL(name, PAGES), 'utf8');
      const script = /<script type="application\/json" id="truth">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
      return { name: name.replace('.html', ''), truth: Truth.parse(JSON.parse(script)) };
    }),
  );
}
