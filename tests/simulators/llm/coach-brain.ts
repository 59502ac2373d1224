const inside = (tag: string, text: string): string =>
  new RegExp(`<${tag}[^>]*>\\s*([\\s\\S]*?)\\s*</${tag}>`).exec(text)?.[1] ?? '';
const firstFact = (text: string): { id: string; fact: string } => {
  const [, id = '', fact = ''] = /^\s*\[([^\]\n]*highlight[^\]\n]*)\] (.+)$/m.exec(text) ?? [];
  return { id, fact };
};

/** Answers of a careful model to the coach's prompts about pay and people, by the words that the instructions begin with. */
export const COACH_ANSWERS: Record<string, (seen: { text: string }) => unknown> = {
  'Write a first message to somebody': ({ text }) => {
    const [, company = ''] = /<person company="([^"]*)"/.exec(text) ?? [];
    const [name = ''] = inside('person', text).split(/[ ,]/);
    return `Hello ${name}, I am interested in your team at ${company}. May I ask you one question about the work there?`;
  },
  'Write a message that asks an acquaintance': ({ text }) => {
    const [, company = ''] = /<job company="([^"]*)"/.exec(text) ?? [];
    return `I am applying to ${company}, and I would value a word from you. If it does not suit you, that is quite all right.`;
  },
  'From numbered search results choose': () => ({ people: [] }),
  'You play the other side in a practice negotiation': ({ text }) =>
    `Thank you for telling me that. ${inside('decided', text)}`,
  'You help someone answer a job offer': ({ text }) => {
    const ask = inside('ask', text);
    const email = `Thank you for the offer. I would like to join you, and I am asking for ${ask} a year. When could we speak?`;
    const call = ['Thank you for the offer.', `I am asking for ${ask} a year.`, 'Is that possible?'];
    const tone = { email, call };
    return {
      ...{ reasons: [firstFact(text).fact].filter(Boolean), beside: ['more days of holiday'] },
      ...{ warm: tone, plain: tone, firm: tone },
    };
  },
  'You find what a role pays': () => ({ figures: [], notes: [], left_out: 0 }),
};
