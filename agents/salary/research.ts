import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { type Agent, defineAgent } from '../define-agent.ts';
import { checkedFigure, checkedNote, textOf } from './figures.ts';
import { type PayFigure, PayResearch, ResearchAnswer, ResearchInput } from './schema.ts';

const POSTINGS = 12;
const NOTES = 4;

/**
 * What web results state that a role pays, each figure in the result's own words, and why it differs. A model finds
 * figures that the rules can not read and leaves out those of other work; no figure of its own gets through.
 */
export const salaryResearch: Agent<ResearchInput, PayResearch> = defineAgent({
  name: 'salary',
  tier: 'fast',
  temperature: 0,
  prompt: 'salary.research',
  input: ResearchInput,
  output: PayResearch,
  answer: ResearchAnswer,
  messages({ role, place, level, years, postings, results }, { prompts }) {
    const seen = postings.slice(0, POSTINGS);
    const found = results.map(
      (result, at) =>
        `${seen.length + at + 1}. ${textOf(result)}${result.date === null ? '' : `\n(${result.date})`}`,
    );
    const { text, version } = prompts.render('salary.research', {
      role: asData(role, 200),
      location: asData(place, 200) || 'anywhere',
      level: asData(level, 100) || 'any',
      years: years === null ? 'any' : String(years),
      postings: asData(seen.map((line, at) => `${at + 1}. ${line}`).join('\n'), 6_000) || 'none',
      search_results: asData(found.join('\n\n'), 24_000) || 'none',
    });
    return { messages: promptMessages(text), version };
  },
  finish({ figures, notes, left_out }, input) {
    const seen = input.postings.slice(0, POSTINGS);
    const found = figures.flatMap(
      (figure) => checkedFigure({ ...figure, source: figure.source - 1 - seen.length }, input.results) ?? [],
    );
    const sources = [...seen, ...input.results.map(textOf)];
    const said = notes.flatMap((note) => checkedNote({ ...note, source: note.source - 1 }, sources) ?? []);
    const offline = readByRules(input);
    return {
      figures: found.length === 0 ? offline.figures : distinct(found),
      notes: said.slice(0, NOTES),
      leftOut: found.length === 0 ? offline.leftOut : left_out + figures.length - found.length,
    };
  },
  offline: readByRules,
});

function readByRules({ results }: ResearchInput): PayResearch {
  const figures = results.flatMap(({ stated, snippet }, source): PayFigure[] =>
    stated === null ? [] : [{ source, quote: snippet, salary: stated, covers: 'unknown' }],
  );
  return { figures, notes: [], leftOut: 0 };
}

/** One pay of each result: a page that names two is no two sources. */
function distinct(figures: readonly PayFigure[]): PayFigure[] {
  const seen = new Set<number>();
  return figures.filter(({ source }) => !seen.has(source) && seen.add(source) !== undefined);
}
