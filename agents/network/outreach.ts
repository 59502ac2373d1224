import { asData, promptMessages } from '#prompts/prompt-messages.ts';
import { messageProblems } from '#shared/coach/network/message-problems.ts';
import {
  emailAround,
  fitsNote,
  limitOf,
  measuredNote,
  type OutreachInput,
  outreach,
} from '#shared/coach/network/outreach.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { Contact, OutreachKind } from '#shared/domain/contact.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { OutreachDraft, OutreachStep } from '#shared/domain/outreach.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
import { LLMError } from '#shared/errors/index.ts';
import type { Ports } from '../ports.ts';

export interface WriteInput extends OutreachInput {
  person: Pick<Contact, 'name' | 'title' | 'company' | 'why'>;
  facts: readonly Fact[];
}

const FACTS = 40;
/** Longer than any e-mail that is asked for, in characters. */
const MOST_CHARACTERS = 2_000;
const SAYS_NOTHING_OF_USER = new Set<Fact['kind']>(['identity', 'contact']);
const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** Which of the two parts a model words, by kind: thanks are for what only the user knows. */
const PARTS: Record<OutreachKind, readonly ('note' | 'email')[]> = {
  alumni: ['note'],
  colleague: ['note', 'email'],
  stranger: ['note'],
  recruiter: ['note'],
  manager: ['note'],
  thanks: [],
};

/**
 * A message in a model's words while one listens: the words of each part so far, and the draft after each. A part that
 * is too long or says more than is stored, or that no model finishes, stays as it is without a model.
 */
export async function* writeOutreach(input: WriteInput, ports: Ports): AsyncGenerator<OutreachStep> {
  let draft = outreach(input);
  yield { kind: 'draft', draft };
  const parts = (await ports.llm.available()) ? PARTS[input.kind] : [];
  for (const part of parts) {
    let said = '';
    try {
      for await (said of wordsOf(part, input, ports)) yield { kind: 'writing', part, text: said };
    } catch (thrown) {
      if (!(thrown instanceof LLMError)) throw thrown;
      ports.log.warn('no model wrote the message; it stays as it is', { agent: 'network' });
      said = '';
    }
    draft = withPart(draft, part, said, input, ports);
    yield { kind: 'draft', draft };
  }
}

async function* wordsOf(part: 'note' | 'email', input: WriteInput, ports: Ports): AsyncIterable<string> {
  const { key, variables } = questionFor(part, input);
  const { text, version } = ports.prompts.render(key, variables);
  let said = '';
  const pieces = ports.llm.stream({
    ...{ agent: 'network', tier: 'fast', temperature: 0.7 },
    prompt: { key, version },
    messages: promptMessages(text),
    signal: ports.signal,
  });
  for await (const piece of pieces) {
    said = visibleText(said + piece);
    if (said.trim() !== '') yield said.trim();
    if (said.length > MOST_CHARACTERS) return;
  }
}

function questionFor(part: 'note' | 'email', input: WriteInput) {
  const { person, role, premium, language } = input;
  const facts = input.facts.filter(({ kind }) => !SAYS_NOTHING_OF_USER.has(kind)).slice(0, FACTS);
  const common = {
    facts: asData(facts.map(({ id, text }) => `[${id}] ${text}`).join('\n'), 8_000),
    person: asData([person.name, person.title].filter((one) => one !== '').join(', '), 600),
    company: asData(person.company, 300),
    role: asData(role, 200) || 'not chosen yet',
    language: LANGUAGE_NAMES.of(language) ?? language,
  };
  const ground = groundOf(input);
  return part === 'note'
    ? {
        key: 'network.outreach',
        variables: { ...common, common_ground: asData(ground, 600), limit: String(limitOf(premium)) },
      }
    : { key: 'network.referral', variables: { ...common, relation: asData(ground, 600) } };
}

/** What the user says that both have in common, by the kind that they chose. */
function groundOf({ kind, profile }: WriteInput): string {
  const school = profile.education[0]?.school.trim() ?? '';
  const employer = profile.experience[0]?.company.trim() ?? '';
  switch (kind) {
    case 'alumni':
      return school === '' ? 'none stated' : `Both went to ${school}.`;
    case 'colleague':
      return employer === '' ? 'They know each other from work.' : `They know each other from ${employer}.`;
    case 'stranger':
      return 'None; they do not know each other.';
    case 'recruiter':
      return 'None; the person recruits there.';
    case 'manager':
      return 'None; the person would lead the sender.';
    case 'thanks':
      return '';
  }
}

function withPart(
  draft: OutreachDraft,
  part: 'note' | 'email',
  said: string,
  input: WriteInput,
  ports: Ports,
): OutreachDraft {
  const today = localDay(ports.clock.now());
  const problems = messageProblems(said, { ...input, today });
  const isNote = part === 'note';
  if (isNote && (!fitsNote(said, input.premium) || /\n/.test(said)))
    problems.push('it is too long for a note');
  if (problems.length > 0) {
    if (said !== '') ports.log.info('a message of a model is not used', { part, problems: problems.length });
    return draft;
  }
  return isNote
    ? { ...draft, ...measuredNote(said, input.premium), noteBy: 'model' }
    : { ...draft, email: emailAround(said, input), emailBy: 'model' };
}
