import type { SearchUnderstood } from '#shared/domain/search-understood.ts';
import type { ServiceDeps } from './service-deps.ts';

/** So long one waits for a model to complete what the rules read, in ms; then theirs is all. */
const PATIENCE_MS = 10_000;
/** A role of so few words leaves nothing to be completed. */
const SHORT_ROLE = 3;

/** A sentence as filters: by rules, and where there is a model by what it reads in the words that the rules left. */
export async function understandSearch(
  { repos, portsOutsideRun }: ServiceDeps,
  sentence: string,
  signal: AbortSignal,
): Promise<SearchUnderstood> {
  const { readSearch } = await import('#shared/search/read-search.ts');
  const read = readSearch(sentence);
  const byRules = { ...read, added: [] };
  if (read.query.split(/\s+/).length <= SHORT_ROLE) return byRules;
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const ports = portsOutsideRun(repos.profiles.active()?.id ?? '', AbortSignal.any([signal, patience]));
  try {
    const { AGENTS } = await import('#main/pipeline/agents.ts');
    return (await AGENTS.scoutUnderstand.run({ sentence, read }, ports)).value;
  } catch (thrown) {
    if (!patience.aborted || signal.aborted) throw thrown;
    ports.log.warn('no model completed the search in time; the rules read it alone');
    return byRules;
  }
}
