import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { analyst } from '#agents/analyst/agent.ts';
import { company } from '#agents/company/agent.ts';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import type { GenerateRequest, LlmPort, PromptMessage } from '#agents/ports.ts';
import { resume } from '#agents/resume/agent.ts';
import { importProfile } from '#main/documents/import/import-profile.ts';
import { loadCatalogue } from '#main/llm/catalogue.ts';
import { readObject } from '#main/llm/structured/read-object.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import type { Job } from '#shared/domain/job.ts';
import { RateLimitError } from '#shared/errors/index.ts';
import { catalogueFile, gatewayOver } from '#tests/fakes/gateway.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { posting } from '#tests/fakes/postings.ts';
import type { Row } from '#tests/measures/measure.ts';
import { jobBrain } from '#tests/simulators/llm/job-brain.ts';
import { startSimulator } from '#tests/simulators/llm/start-simulator.ts';

const JOBS = 60;
const AT_ONCE = 4;
/** The providers' minutes are this many times shorter, and so are latencies and waits; the more, the more this machine's own work weighs. */
const SCALE = 30;
/** Enough to see what the loop gains by our order of prompts. */
const JOBS_CACHED = 20;
/** Groq's free plan for each of both models; its limit of tokens a day would end both ways of working before the sixtieth job. */
const QUOTA = { requestsPerMinute: 30, requestsPerDay: 1_000, tokensPerMinute: 8_000 };

const resources = new URL('../../resources/', import.meta.url);

/** Sixty jobs judged, researched and written for: the gateway and its agents, against the seed's loop. */
export async function measureSixtyJobs(): Promise<Row[]> {
  const jobs = sampleJobs();
  const seed = await ratePerMinute(jobs, 1, seedLoop(inputFirst));
  const cached = await ratePerMinute(jobs.slice(0, JOBS_CACHED), 1, seedLoop(commonFirst));
  const ours = await ratePerMinute(jobs, AT_ONCE, gateway);
  const ratio = ours.rate / seed.rate;
  const note = [
    `${ours.rate.toFixed(2)} jobs a minute (${JOBS} jobs, ${ours.byModel} wholly by models) against ${seed.rate.toFixed(2)}`,
    `the loop works on the same jobs with the same agents, one after another, with one model and the job before the rules, as its templates have it; with our order of prompts it does ${cached.rate.toFixed(2)} (${JOBS_CACHED} jobs)`,
    `for all three: minutes, latency and waits ${SCALE} times shorter, the work of this machine not; no limit of tokens a day`,
  ].join('; ');
  return [
    {
      name: 'jobs a minute at the free limits',
      figure: ratio,
      unit: 'times',
      against: "the seed's loop",
      goal: 'at least 4',
      holds: ratio >= 4 && ours.byModel === JOBS,
      note,
    },
    {
      name: 'refusals for a full minute',
      figure: ours.refusals,
      unit: 'refusals',
      against: null,
      goal: '0',
      holds: ours.refusals === 0,
      note: `the seed's loop met ${seed.refusals}`,
    },
  ];
}

async function ratePerMinute(jobs: readonly Job[], atOnce: number, portOver: (url: string) => LlmPort) {
  const latencyMs = () => (500 + Math.random() * 1_000) / SCALE;
  const simulator = await startSimulator({ brain: jobBrain, quota: QUOTA, scale: SCALE, latencyMs });
  try {
    const llm = portOver(simulator.url);
    const waiting = [...jobs];
    let byModel = 0;
    const started = performance.now();
    const worker = async () => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        if (await workOn(job, llm)) byModel += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    const minutes = ((performance.now() - started) * SCALE) / 60_000;
    return { rate: jobs.length / minutes, refusals: simulator.refusals(), byModel };
  } finally {
    await simulator.close();
  }
}

const { profile } = importProfile({
  name: 'profile.json',
  bytes: readFileSync(new URL('sample/profile.json', resources)),
});
const facts = factsOf(profile);

/** Whether every part was a model's work. */
async function workOn(job: Job, llm: LlmPort): Promise<boolean> {
  const ports = fakePorts({ llm, run: null });
  const judged = await analyst.run({ job, profile, facts }, ports);
  const known = await company.run({ company: job.company, role: job.title, job }, ports);
  const analysis = judged.value;
  const tailored = await resume.run({ analysis, profile, facts }, ports);
  const letter = await coverLetter.run(
    {
      analysis,
      profile,
      facts,
      company: known.value,
      tone: 'professional',
      review: false,
      saveDraft: () => 'l',
    },
    ports,
  );
  return [judged, known, tailored, letter].every(({ engine }) => engine === 'model');
}

function gateway(url: string): LlmPort {
  const start = Date.now();
  const clock = { now: () => new Date(start + (Date.now() - start) * SCALE) };
  const catalogue = loadCatalogue(catalogueFile);
  for (const model of Object.values(catalogue.providers.groq.models)) model.limits = QUOTA;
  return gatewayOver({
    ...{ url, catalogue, clock },
    llm: { order: ['groq'], timeoutMs: 60_000 },
    sleep: (ms, signal) => sleep(ms / SCALE, undefined, { signal }),
  }).llm;
}

type Layout = (messages: readonly PromptMessage[]) => readonly PromptMessage[];
const commonFirst: Layout = (messages) => messages;
/** The seed's templates name the company or the posting in their first line, so that no two prompts begin alike. */
const inputFirst: Layout = (messages) => messages.toReversed();

/** The seed's way: one model, each prompt as one message, and patience where a minute is full. */
const seedLoop =
  (layout: Layout) =>
  (url: string): LlmPort => {
    const generate = async <T>(request: GenerateRequest<T>) => {
      const content = layout(request.messages)
        .map((message) => message.content)
        .join('\n\n');
      for (;;) {
        const response = await fetch(`${url}/openai/v1/chat/completions`, {
          method: 'POST',
          headers: { authorization: 'Bearer seed', 'content-type': 'application/json' },
          body: JSON.stringify({ model: 'openai/gpt-oss-120b', messages: [{ role: 'user', content }] }),
        });
        const body = await response.json();
        if (response.status === 429) {
          await sleep(Number(response.headers.get('retry-after') ?? 1) * 1_000);
          continue;
        }
        const reading = readObject(body.choices[0].message.content, request.schema, false);
        if (!reading.ok) throw new RateLimitError(`the simulated answer does not fit: ${reading.problem}`);
        const tokens = { input: 0, cached: 0, output: 0 };
        return { value: reading.value, provider: 'seed', model: 'seed', tokens, costUsd: 0, latencyMs: 0 };
      }
    };
    return { available: async () => true, generate, async *stream() {} };
  };

/** The practice board's postings, with other companies' names where there are not enough. */
function sampleJobs(): Job[] {
  const folder = new URL('practice-board/companies/', resources);
  const companies = readdirSync(folder).map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));
  const all = companies.flatMap(({ name, about, postings }) =>
    postings.map((one: { title: string; intro?: string; duties?: string[]; requirements?: string[] }) => ({
      ...{ title: one.title, company: String(name) },
      description: [
        about,
        ...Object.values(one).filter((part) => typeof part === 'string' || Array.isArray(part)),
      ]
        .flat()
        .filter((part) => typeof part === 'string')
        .join('\n'),
    })),
  );
  return Array.from({ length: JOBS }, (_, index) => {
    const { title, company: name, description } = all[index % all.length] ?? all[0];
    const round = Math.floor(index / all.length);
    const employer = round === 0 ? name : `${name} ${round + 1}`;
    return posting(`${employer}\n${description}`, { id: `job-${index}`, title, company: employer });
  });
}
