import type { DrawnForm } from './drawn.ts';
import type { Program } from './open-program.ts';
import type { Worked } from './worked.ts';

const MOST_MS = 400_000;

/** `form fill`, with or without leave to send. */
export async function fillOne({ client }: Program, form: DrawnForm): Promise<Worked> {
  try {
    const signal = AbortSignal.timeout(MOST_MS);
    const asked = { url: form.url, submit: form.mode === 'send' };
    const { submitted, reason, fields } = await client.jobs.fillForm(asked, { signal });
    return { submitted, said: reason, fields, approvals: [] };
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    return { submitted: false, said, fields: [], approvals: [] };
  }
}
