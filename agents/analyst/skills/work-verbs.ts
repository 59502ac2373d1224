/** Verbs that open a duty in postings ("develop", "coordinate"), in their base form. */
export const WORK_VERBS: ReadonlySet<string> = new Set(
  `achieve act adapt address adjust administer adopt advance advise advocate align analyse analyze anticipate apply appraise
architect arrange articulate assemble assess assign assist assure attend audit author automate balance brief bring broaden build
calculate calibrate care carry champion check clean coach code collaborate collect communicate compile complete compose conduct
configure consolidate construct consult contribute control convert cook coordinate counsel craft create cultivate customize deal
debug define deliver demonstrate deploy derive design detect determine develop devise diagnose direct discover discuss dispatch
disseminate distribute document draft draw drive edit educate elaborate elicit embed enable encourage enforce engage engineer enhance
enrich ensure establish estimate evaluate evolve examine execute expand experiment explain explore extend facilitate file find fix focus follow
forecast form formulate foster gather generate grow guide handle help identify illustrate implement improve increase
influence inform initiate innovate inspect inspire install instruct integrate interact interpret interview introduce invent
investigate keep launch lead learn leverage liaise liaison listen maintain make manage manufacture map market master measure mediate mentor
migrate model moderate modify monitor motivate navigate negotiate nurture observe obtain operate optimise optimize
orchestrate order organise organize oversee own participate partner perform persuade pioneer plan prepare present prevent prioritise
prioritize process procure produce program promote propose protect prototype provide publish purchase qualify raise recommend
reconcile record recruit redesign reduce refactor refine register reinforce repair report represent research resolve respond
restructure review revise run safeguard scale schedule secure select sell serve set shape share simplify solve source spar specify spearhead
standardise standardize steer stimulate strengthen streamline structure study supervise supply support survey synthesise
synthesize tackle take teach test track trade train transfer transform translate troubleshoot understand undertake update upgrade use
utilise utilize validate verify visit visualise visualize weld work write`
    .split(/\s+/)
    .filter((verb) => verb !== ''),
);

/** The base form of a work verb as written ("developing", "manages"); null where the word is none. */
export function workVerb(word: string): string | null {
  const lower = word.toLowerCase();
  const candidates = [lower];
  if (lower.endsWith('ing')) {
    const stem = lower.slice(0, -3);
    candidates.push(stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem);
  }
  if (lower.endsWith('ies')) candidates.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('es')) candidates.push(lower.slice(0, -2));
  if (lower.endsWith('s')) candidates.push(lower.slice(0, -1));
  return candidates.find((candidate) => WORK_VERBS.has(candidate)) ?? null;
}
