import type { LetterTone } from '#shared/domain/letter.ts';

/** The turns of phrase that make a tone; all else of an offline letter is the user's own. */
export interface Phrases {
  salutation(company: string): string;
  opening(role: string, company: string): string;
  /** `skills` is a readable list of at least one. */
  skills(skills: string): string;
  task(quote: string): string;
  about(quote: string): string;
  offer(reach: string): string;
  closing: string;
}

const team = (greeting: string) => (company: string) =>
  company === '' ? `${greeting} hiring team,` : `${greeting} ${company} team,`;
const at = (company: string): string => (company === '' ? '' : ` at ${company}`);

const PHRASES: Record<LetterTone, Phrases> = {
  professional: {
    salutation: team('Dear'),
    opening: (role, company) => `I am applying for the role of ${role}${at(company)}.`,
    skills: (skills) => `Of what you ask for, I bring ${skills}.`,
    task: (quote) => `I would bring this to what your posting describes as "${quote}".`,
    about: (quote) => `In your posting I read: "${quote}" I would like to hear more about it.`,
    offer: (reach) => `I would welcome the chance to talk about the role.${reach}`,
    closing: 'Kind regards,',
  },
  enthusiastic: {
    salutation: team('Dear'),
    opening: (role, company) =>
      `I was glad to find your posting for ${role}${at(company)}, and I would like to apply.`,
    skills: (skills) => `Among the things you ask for, I work with ${skills}.`,
    task: (quote) => `I would gladly put this to work on what you call "${quote}".`,
    about: (quote) =>
      `One line of your posting stayed with me: "${quote}" I would enjoy hearing how that looks from day to day.`,
    offer: (reach) => `I would be very glad to talk soon.${reach}`,
    closing: 'With best wishes,',
  },
  formal: {
    salutation: () => 'Dear Hiring Manager,',
    opening: (role, company) => `I wish to apply for the position of ${role}${at(company)}.`,
    skills: (skills) => `Among your requirements, my background includes ${skills}.`,
    task: (quote) => `I would apply this experience to the task that your posting describes as "${quote}".`,
    about: (quote) =>
      `Your posting states: "${quote}" I would appreciate the opportunity to learn more about this.`,
    offer: (reach) => `I would appreciate the opportunity to discuss the position with you.${reach}`,
    closing: 'Yours faithfully,',
  },
  casual: {
    salutation: team('Hello'),
    opening: (role, company) => `I'd like to join you${at(company)} as ${role}.`,
    skills: (skills) => `From your list, I've got ${skills}.`,
    task: (quote) => `I'd put that to use on "${quote}", as your posting has it.`,
    about: (quote) => `You write: "${quote}" I'd like to know more about that.`,
    offer: (reach) => `Shall we talk?${reach}`,
    closing: 'Best,',
  },
};

/** Other turns for the sentence about the posting, so that letters that are sent on one day do not repeat each other. */
const ABOUT: Record<LetterTone, readonly ((quote: string) => string)[]> = {
  professional: [
    (quote) => `Your posting also says: "${quote}" I would be glad to learn how that looks in practice.`,
    (quote) => `You write: "${quote}" That is something I would like to talk about.`,
    (quote) => `"${quote}" This line of your posting I would like to understand better.`,
  ],
  enthusiastic: [
    (quote) => `You write: "${quote}" I would love to hear the story behind that.`,
    (quote) => `I would enjoy talking about this line of your posting: "${quote}"`,
  ],
  formal: [
    (quote) => `I have noted what your posting states: "${quote}" I would gladly discuss it with you.`,
  ],
  casual: [(quote) => `"${quote}" Tell me more about that?`],
};

/** The phrases of a tone. With a seed, such as the job's name, letters to different places differ; the same seed gives the same. */
export function phrasesOf(tone: LetterTone, seed = ''): Phrases {
  const phrases = PHRASES[tone];
  const turns = [phrases.about, ...ABOUT[tone]];
  const number = [...seed].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 0);
  return { ...phrases, about: seed === '' ? phrases.about : (turns[number % turns.length] ?? phrases.about) };
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
