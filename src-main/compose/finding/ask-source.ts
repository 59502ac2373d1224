import type { Repositories } from '#main/db/repositories.ts';
import type { PipelineTools } from '#main/pipeline/types.ts';
import { boardOf } from '#main/sources/board-of.ts';
import type { SourceDeps } from '#main/sources/source.ts';
import { boardHealth } from '#shared/domain/board.ts';
import type { JobLead } from '#shared/domain/job.ts';
import type { RunConfig } from '#shared/domain/run.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { JobAIError, serialiseError } from '#shared/errors/index.ts';
import type { Asked } from './where-to-look.ts';

/** What asking one place gave. */
export interface Answered {
  asked: Asked;
  /** The postings whose address the user gave. */
  named: JobLead[];
  leads: JobLead[];
  problems: string[];
  failure: JobAIError | null;
}

interface Asking {
  boards: Repositories['boards'];
  emit: Parameters<PipelineTools['scout']>[1];
  deps: SourceDeps;
  most: number;
}

/** Asks one place, tells what happens, and remembers how it fared. A failure is that place's alone. */
export async function askSource(
  asked: Asked,
  config: RunConfig,
  { boards, emit, deps, most }: Asking,
): Promise<Answered> {
  const { source, target, company } = asked;
  const { name, label } = source;
  const where = target ? `${company ?? target} (${label})` : label;
  emit({
    type: 'scout:searching',
    agent: 'scout',
    message: `Looking at ${where}`,
    data: { source: name, target },
  });
  const told = (message: string) =>
    message.includes(label) || (target && message.includes(target)) ? message : `${where}: ${message}`;
  const board = { vendor: name, token: isBoard(name, target) ? target : '', company: company ?? '' };
  const keepsHealth = name !== 'url' && name !== 'feed' && name !== 'practice';
  const at = deps.clock.now().toISOString();
  try {
    // What the user names is wanted however old it is.
    const freshness = name === 'url' ? null : config.freshness;
    const query = { ...config, freshness, target, company, limit: most };
    const { leads, problems } = await source.search(query, deps);
    if (keepsHealth) boards.tell(board, { at, worked: true, jobs: leads.length });
    emit({
      type: 'scout:found',
      agent: 'scout',
      message: `${where}: ${leads.length} jobs`,
      data: { source: name, count: leads.length },
    });
    const named = name === 'url' ? namedBy(target, leads) : [];
    return {
      ...{ asked, named, leads: named.length > 0 ? [] : leads, failure: null },
      problems: problems.map((problem) => told(problem.message)),
    };
  } catch (thrown) {
    // One source that fails does not end the search at the others; all of them do.
    if (deps.signal.aborted || !(thrown instanceof JobAIError)) throw thrown;
    const { code, message } = serialiseError(thrown);
    const isSetUp = thrown.code !== 'VALIDATION_ERROR';
    if (keepsHealth && isSetUp)
      boards.tell(board, { at, worked: false, problem: message, gone: thrown.details?.['status'] === 404 });
    const known = keepsHealth ? boards.get(board) : null;
    const health = known === null ? '' : boardHealth(known, deps.clock.now());
    const said = `${told(message)}${health === '' || known?.failures === 1 ? '' : ` (${health})`}`;
    emit({ type: 'scout:error', agent: 'scout', message: said, data: { source: name, code } });
    return { asked, leads: [], named: [], problems: [said], failure: thrown };
  }
}

function isBoard(name: string, target: string): boolean {
  return target !== '' && !/^https?:/i.test(target) && name !== 'adzuna';
}

/** The boards that what was found, and what the user gave, leads to. */
export function metBoards(answers: readonly Answered[]) {
  const met = new Map<string, { vendor: string; token: string; company: string }>();
  for (const { asked, leads, named } of answers) {
    if (isBoard(asked.source.name, asked.target)) continue;
    for (const lead of [...named, ...leads])
      for (const address of [lead.url, lead.job?.applyUrl ?? '']) {
        const board = boardOf(address);
        // A link to any host would send the user's words there at the next search.
        if (board !== null && board.vendor !== 'phenom')
          met.set(`${board.vendor}\n${board.token}`, { ...board, company: lead.company });
      }
  }
  return [...met.values()];
}

/** The posting whose address the user gave; none where the address is one of a list. */
function namedBy(target: string, leads: readonly JobLead[]): JobLead[] {
  const given = jobKeyOf({ url: /^https?:\/\//i.test(target) ? target : `https://${target}` });
  const exact = leads.filter((lead) => jobKeyOf({ url: lead.url }) === given);
  if (exact.length > 0) return exact;
  return leads.length === 1 ? [...leads] : [];
}
