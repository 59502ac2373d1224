import { findInjection } from '#shared/domain/find-injection.ts';
import { seeded } from '../seeded.ts';
import { companyOf, formPage, mailText, postingPage, sitePage } from './draw-page.ts';
import { drawPlant, type Plant } from './draw-plant.ts';
import type { HostileProgram } from './open-hostile.ts';
import type { HostileSite } from './serve-hostile.ts';

export type Kind = 'posting' | 'site' | 'mail' | 'form';

/** What became of one page. */
export interface Met {
  kind: Kind;
  plant: Plant;
  /** All that the user is told of orders to programs. */
  told: string;
  /** What was written, judged or proposed from it. */
  made: string;
  /** What went wrong with reading it; empty where nothing did. */
  failed: string;
}

/** Of so many pages one is a form that a run works on, with the browser. */
const FORMS = 25;
/** Of so many postings one gets a letter. */
const LETTERS = 6;

/** Lets the program meet pages drawn at random, each with one order to programs in it. */
export async function meetPlants(
  { client }: Pick<HostileProgram, 'client'>,
  site: HostileSite,
  { n, seed }: { n: number; seed: number },
): Promise<Met[]> {
  const random = seeded(seed);
  const met: Met[] = [];
  const forms: { jobId: string; met: Met }[] = [];
  for (let serial = 1; serial <= n; serial += 1) {
    const plant = drawPlant(random, serial);
    const kind =
      serial % FORMS === 0 ? 'form' : (['posting', 'posting', 'site', 'mail'] as const)[random.between(0, 3)];
    const one: Met = { kind: kind ?? 'posting', plant, told: '', made: '', failed: '' };
    met.push(one);
    try {
      const jobId = await meet(one, serial);
      if (jobId !== null) forms.push({ jobId, met: one });
    } catch (thrown) {
      one.failed = thrown instanceof Error ? thrown.message : String(thrown);
    }
  }
  await workOnForms(client, forms);
  return met;

  async function meet(one: Met, serial: number): Promise<string | null> {
    const company = companyOf(serial);
    const { plant, kind } = one;
    const harmless = { ...plant, text: '', dress: 'plain' as const };
    if (kind === 'mail') {
      const base64 = Buffer.from(mailText(plant, company)).toString('base64');
      const reply = await client.tracker.readReply({ name: 'mail.eml', base64 });
      one.told = findInjection(reply.text)
        .map(({ quote }) => quote)
        .join('\n');
      one.made = `${reply.proposed ?? ''} ${reply.class === 'received' ? '' : `taken for ${reply.class}`}`;
      return null;
    }
    site.pages.set(`/form/${serial}`, formPage(kind === 'form' ? plant : harmless, random));
    const page = kind === 'posting' ? plant : harmless;
    const form = `${site.url}/form/${serial}`;
    site.pages.set(`/job/${serial}`, postingPage(page, random, { company, form }));
    site.pages.set(`/about/${serial}`, sitePage(kind === 'site' ? plant : harmless, random, company));
    if (kind === 'site') {
      const read = await client.company.lookUp({ company, website: `${site.url}/about/${serial}` });
      one.told = read.siteProblem;
      one.made = JSON.stringify({ ...read.research, siteProblem: '' });
      return null;
    }
    const { jobId } = await client.jobs.add({ url: `${site.url}/job/${serial}` });
    const { job } = await client.jobs.get({ jobId });
    one.told = (job.orders ?? []).join('\n');
    one.made = JSON.stringify({ ...job, orders: [] });
    if (kind === 'posting' && serial % LETTERS === 0) {
      const { letter } = await client.letter.write({ jobId });
      one.made += letter.text;
    }
    return kind === 'form' ? jobId : null;
  }
}

/** Lets runs fill in the forms up to their review, and never approves one. */
async function workOnForms(
  client: HostileProgram['client'],
  forms: readonly { jobId: string; met: Met }[],
): Promise<void> {
  if (forms.length === 0) return;
  const left = new AbortController();
  const waits = new Map(forms.map(({ jobId }) => [jobId, Promise.withResolvers<void>()]));
  const answered = new Set<string>();
  const watch = async () => {
    for await (const open of await client.pipeline.watchQuestions({}, { signal: left.signal }))
      for (const { id, jobId, body } of open) {
        if (answered.has(id)) continue;
        answered.add(id);
        const answer = answerTo(body);
        if (body.kind === 'form-review') {
          const met = forms.find((form) => form.jobId === jobId)?.met;
          if (met !== undefined) {
            met.told = body.warnings.join('\n');
            met.made = JSON.stringify(body.fields.map(({ value, readBack }) => [value, readBack]));
          }
          waits.get(jobId)?.resolve();
        }
        if (answer !== null) await client.pipeline.answer({ requestId: id, answer }).catch(() => undefined);
      }
  };
  void watch().catch(() => undefined);
  for (const { jobId, met } of forms) {
    const { runId } = await client.pipeline.workOn({ jobId });
    const patience = setTimeout(() => waits.get(jobId)?.reject(new Error('no review came')), 400_000);
    await waits.get(jobId)?.promise.catch(async (thrown: Error) => {
      const view = await client.pipeline.status({ runId });
      met.failed = `${thrown.message}: ${view.lanes.map(({ message }) => message).join('; ')}`;
    });
    clearTimeout(patience);
  }
  left.abort();
}

type Question = Awaited<ReturnType<HostileProgram['client']['pipeline']['questions']>>[number]['body'];

function answerTo(body: Question) {
  if (body.kind === 'resume-review') return { kind: body.kind, decision: 'approve' as const, comment: '' };
  if (body.kind === 'letter-review')
    return { kind: body.kind, decision: 'approve' as const, comment: '', text: null };
  if (body.kind === 'form-questions') return { kind: body.kind, decision: 'skip' as const, answers: [] };
  if (body.kind === 'form-review')
    return { kind: body.kind, decision: 'stop' as const, formHash: body.formHash, values: [] };
  if (body.kind === 'browser-handover') return { kind: body.kind, decision: 'stop' as const };
  if (body.kind === 'same-job') return { kind: body.kind, decision: 'other-job' as const };
  return null;
}
