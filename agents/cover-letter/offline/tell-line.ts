import { verbForm } from './verbs.ts';

/** How a line of a resume is told in a sentence of a letter. */
export type Telling =
  /** It goes on after "I". */
  | { kind: 'deed'; said: string }
  /** What became of a thing: it goes on after "My project X was". */
  | { kind: 'fate'; said: string }
  /** What a thing does by itself: it goes on after "My project X". */
  | { kind: 'does'; said: string }
  /** A part of the work: it goes on after "My work there includes". */
  | { kind: 'part'; said: string }
  /** It fits into no sentence, and can only be quoted. */
  | { kind: 'quote'; said: string };

interface Of {
  kind: 'job' | 'project';
  current: boolean;
}

/** What is done to a thing, not by the user: "Used in a graduate course". */
const DONE_TO_IT =
  /^(?:used|adopted|featured|cited|accepted|deployed|downloaded|starred|viewed|funded|sponsored|hosted|based|shown|read|published|maintained|chosen|selected) (?:by|in|for|at|as|among|across|on|over|more than|[\d,.]+\+? times)\b/i;
/** How a thing is made, with nothing said of what: "Built with React". */
const MADE_WITH =
  /^(?:built|written|made|developed|implemented|coded|created|produced) (?:with|in|on|using|from)\b/i;
/** What is done to the user: "Promoted to shift lead", "Awarded a prize". */
const DONE_TO_ME =
  /^(?:(?:promoted|elected|nominated|appointed|invited|hired|recogni[sz]ed|certified|licensed|shortlisted|named|trusted|asked|entrusted|ranked|rated) (?:to|as|for|by|from|among|in|with|first|best|top)|awarded (?:the|an?|first|second|third|best|by|for|with))\b/i;
/** What somebody is, beside their job's title: "Preceptor to nine nurses", "Member of the hiring committee". */
const IS_SOMEBODY =
  /^(?:(?:\p{Lu}[\p{L}-]*|[\p{L}]+-[\p{L}-]+|\p{Ll}+) ){0,2}(member|mentor|tutor|preceptor|lead|leader|head|chair|captain|owner|supervisor|representative|employee|winner|speaker|trainer|coordinator|secretary|treasurer|delegate|steward|first aider) (?:of|to|for|at|in|on)\b/iu;
const WITH_ARTICLE = /^(?:member|mentor|tutor|speaker|trainer|winner|delegate|steward|representative)$/i;
/** A line that names work: "Training of apprentices", "Teaching maths", "Kafka migration of 14 jobs". */
const NAMES_WORK =
  /^(?:[\p{L}\p{N}.+#&/-]+ ){0,2}[\p{L}-]*(?:ing|tion|sion|ment|ance|ence|care|upkeep|repairs?|sales|support|bookkeeping|audits?|tests|reports|campaigns|APIs|reviews|design|research|therapy|control|analysis|administration|triage)\b/iu;
/** What ends as such words do and is no work: a licence, experience. */
const NAMES_NONE =
  /^(?:[\p{L}\p{N}.+#&/-]+ ){0,2}(?:licen[cs]es?|experience|excellence|certification|qualification|permission|confidence|patience|audience|conference|recommendation|recognition|information)\b/iu;
const STARTS_WITH_FIGURE = /^[\d~<>+$€£]/;
/** After a word that may be a verb or a noun ("Design", "Plans"): what only a verb has behind it. */
const HAS_OBJECT =
  /^(?:an?|the|all|our|its|their|my|each|every|both|new|daily|weekly|monthly|yearly|annual|up to|over|about|around|more than|[\d~]\S*|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ly)\b/iu;
const GOES_WITH: Readonly<Record<string, RegExp>> = {
  care: /^for\b/i,
  work: /^(?:with|on|in|for|at|as)\b/i,
  report: /^to\b/i,
  liaise: /^with\b/i,
  assist: /^(?:with|in)\b/i,
  consult: /^(?:on|for|with)\b/i,
  participate: /^in\b/i,
  contribute: /^to\b/i,
  deal: /^with\b/i,
  speak: /^(?:at|to|with)\b/i,
};

/** Puts a line into the form in which one says it of oneself; what the user wrote else stays as it is. */
export function tellLine(line: string, of: Of): Telling {
  const text = line.trim().replace(/[.;\s]+$/, '');
  const was = of.current && of.kind === 'job' ? 'am' : 'was';
  const own = /^(I|responsible for|in charge of)\s+(?=\S)/i.exec(text);
  if (own?.[1] === 'I') return { kind: 'deed', said: text.slice(own[0].length) };
  if (own !== null) return { kind: 'deed', said: `${was} ${small(text)}` };
  if (/^(?:was|had)\s/i.test(text)) return { kind: 'deed', said: small(text) };
  if (DONE_TO_ME.test(text)) return { kind: 'deed', said: `was ${small(text)}` };
  if (DONE_TO_IT.test(text)) return { kind: 'fate', said: small(text) };
  if (MADE_WITH.test(text)) return { kind: of.kind === 'project' ? 'fate' : 'quote', said: small(text) };
  const somebody = IS_SOMEBODY.exec(text);
  if (somebody !== null && verbForm(firstWord(text))?.form !== 'past') {
    const article =
      WITH_ARTICLE.test(somebody[1] ?? '') && /^\p{L}+ (?:of|to|for|at|in|on)\b/u.test(text) ? 'a ' : '';
    return { kind: 'deed', said: `${was} ${article}${smallWord(text)}` };
  }
  return withVerb(text, of) ?? asPart(text);
}

/** A line that begins with a verb, with an adverb before it or not. */
function withVerb(text: string, { kind, current }: Of): Telling | null {
  const match =
    /^((?:(?:successfully|also|independently|personally|jointly|single-handedly|regularly|currently|co-)\s*)?)([\p{L}-]+)(.*)$/isu.exec(
      text,
    );
  if (match === null) return null;
  const [, before = '', word = '', rest = ''] = match;
  // "Built by a team of ten" is no deed of one's own.
  if (/^\s+by\b/.test(rest)) return null;
  const verb = verbForm(word);
  const isPast = verb?.form === 'past' || (verb === undefined && /[^e]ed$/i.test(word));
  if (isPast) return { kind: 'deed', said: small(text) };
  if (verb === undefined || !hasObject(verb.base, rest.trim())) return null;
  if (kind === 'project' && verb.form === 'third') return { kind: 'does', said: small(text) };
  const said = current || kind === 'project' ? verb.base : verb.past;
  return { kind: 'deed', said: `${small(before)}${said}${rest}` };
}

/** "Build reports", "Lead engineering teams" and "Hold weekly office hours" do; "Design system used by all" has a noun. */
function hasObject(base: string, rest: string): boolean {
  const goes = GOES_WITH[base];
  if (goes !== undefined) return goes.test(rest) || HAS_OBJECT.test(rest);
  if (HAS_OBJECT.test(rest)) return true;
  const words = rest.split(/\s+/).slice(0, 3);
  const stop = words.findIndex((word) => /^(?:of|for|by|with|in|at|used|to|down|up|and)$/i.test(word));
  const before = stop < 0 ? words : words.slice(0, stop);
  return before.some((word) => /[^s]s[,;]?$/i.test(word));
}

function asPart(text: string): Telling {
  if (
    STARTS_WITH_FIGURE.test(text) ||
    !NAMES_WORK.test(text) ||
    /\b(?:rose|fell|grew|down|up|used by|is|are|was|were)\b/i.test(text) ||
    NAMES_NONE.test(text)
  )
    return { kind: 'quote', said: text };
  return { kind: 'part', said: smallWord(text) };
}

function firstWord(text: string): string {
  return /^[\p{L}-]+/u.exec(text)?.[0] ?? '';
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** With a small first letter where the first word is no name: "Kafka" and "REST" stay as they are. */
function smallWord(text: string): string {
  const plain =
    /^(?:\p{Lu}\p{Ll}*(?:ing|tion|sion|ment|ance|ence|care|upkeep|repairs?|sales|support|audits?|tests?|reports?|campaigns?|reviews?)|\p{Lu}\p{Ll}+-\p{Ll}+|Member|Mentor|Tutor|Preceptor|Lead|Leader|Head|Chair|Captain|Owner|Supervisor|Representative|Employee|Winner|Speaker|Trainer|Coordinator|Secretary|Treasurer|Form|Team|Shift|Unit|Wound|Email|Food|Design|Stock|Patient|Customer|Data|Web|Quality|Cash|Order|Goods|Medication|Meal|Bed|Room|Class|Lesson|Child|Family|Student|Client|Guest|Staff|Office|Site|Machine|Vehicle|Kitchen|Menu|Bar|Floor|Night|Day|Event|Budget|Contract|Invoice|Payroll|Account|Tax|Risk|Project|Product|Process|System|Network|Software|Hardware|Database|Server|User|Bug|Code|Content|Social|Media|Press|Market|Brand|Print|Photo|Video|Music|Sports?|Garden|Plant|Tree|Animal|Home|Personal|Primary|Basic|General|Regular|Routine|Full|Part|Public|Private|Internal|External|Weekly|Daily|Monthly|Annual)\b/u;
  return plain.test(text) ? small(text) : text;
}
