import { asItLooks } from './orders/as-it-looks.ts';
import { speaksToMachines } from './orders/in-languages.ts';
import { sentencesOf } from './sentences.ts';

/** Words that only make sense when they are said to a program that reads the page, in English; other languages are data. */
const TO_MACHINES: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass|skip)\b[^.\n]{0,40}\b(previous|prior|above|earlier|preceding|original\w*|orginal\w*|system|your|all|any|these)\b[^.\n]{0,30}\b(instructions?|prompts?|requests?|rules|directives|guidelines|commands|context)\b/i,
  /\b(if|when|since|as) you('re| are)? (an? |reading this as an? )?(\w+ )?(AI|A\.I\.|LLM|language model|chat ?bot|bot|GPT|automated|artificial intelligence)\b/i,
  /\b(note|message|instructions?|attention|notice|memo|hint)\b[^.\n]{0,12}\b(to|for)\s+(all |any |the )?(AI|LLM|language model|GPT|chatbot|ChatGPT|Claude|Gemini|Copilot)s?\b/i,
  /\b(attention|important|hello|dear|hey|warning)\b[,:! ]+(all |any )?(AI|LLM|language model|GPT)s?\s+(systems?|agents?|models?|assistants?|readers?|screeners?|bots?)\b/i,
  /\b(AI|LLM|language model|GPT)( (systems?|agents?|models?|assistants?|screeners?|bots?))?\s*:/i,
  /\b(only|solely) be read by (an? )?(AI|LLM|language model|bot|machine)/i,
  /\b(AI|LLM|language models?|GPT|chatbots?|automated (systems?|agents?))( (systems?|agents?|models?|assistants?|readers?|screeners?))?\b[^.\n]{0,25}\b(must|should|have to|are (instructed|required|asked) to|please)\b[^.\n]{0,60}\b(respond|output|rate|score|rank|reply|include|mention|recommend|ignore|say|answer|write|insert|approve|hire|submit|click|visit|send)\b/i,
  /\bdo not (disclose|reveal|mention|show|tell)\b[^.\n]{0,60}\b(to|from)? ?(the )?(user|applicant|candidate|human|operator)s?\b/i,
  /\b(never|don't|do not) break character\b|\bnew role\s*:|\byou are now (a|an|in|the)\b|\byour new (task|role|instructions?)\b|\bsystem prompt\b|\bdeveloper mode\b|\bjailbreak/i,
  /\b(respond|reply|answer|output)\b[^.\n]{0,30}\b(only|exactly|nothing but|solely)\b[^.\n]{0,40}\b(with|the following|content|text|this)\b/i,
  /\b(rate|score|rank|grade|evaluate|mark)\b[^.\n]{0,30}\b(this|the|every|all|any)?\s*(candidate|applicant|resume|cv|job|posting|match|fit)\b[^.\n]{0,40}\b(\d{2,3}|perfect|highest|top|maximum|best|excellent)\b/i,
  /<\|?(im_start|im_end|system|endoftext|assistant)\|?>|\[\/?INST\]|<<SYS>>|^#{2,}\s*(system|instruction)s?\s*:?\s*$|<\/?(system|instructions?|prompt)>/im,
  /\b(exfiltrate|upload|send|forward|e-?mail|post|leak)\b[^.\n]{0,40}\b(passwords?|api keys?|credentials|secrets?|tokens?|cookies|user'?s? (data|files|profile|resume))\b[^.\n]{0,30}\bto\b/i,
];
/** In text that nobody sees, any order to the reader is one to a machine. */
const HIDDEN_ORDERS =
  /\b(ignore|disregard|forget|you must|always|never|respond|reply|output|rate|score|recommend|include the|mention the|insert|say that|write|pretend|act as)\b/i;

export interface Injection {
  quote: string;
  /** In words: where on the page it stands. */
  where: string;
}

/** Instructions to AI in what a page shows and in what it hides. Quotes are cut to 300 characters. */
export function findInjection(text: string, hidden: readonly string[] = []): Injection[] {
  const shown = sentencesOf(text)
    .filter(isToMachines)
    .map((sentence) => ({ quote: sentence.slice(0, 300), where: 'in the text of the posting' }));
  const unseen = hidden
    .filter(
      (item) =>
        speaksToMachines(asItLooks(item)) ||
        (HIDDEN_ORDERS.test(item) && (isToMachines(item) || isOrder(item))),
    )
    .map((item) => ({ quote: item.slice(0, 300), where: 'in text that the page hides from people' }));
  return [...shown, ...unseen];
}

/** Whether a sentence speaks to a program, as it is written or as it looks. */
function isToMachines(sentence: string): boolean {
  const looks = asItLooks(sentence);
  return (
    TO_MACHINES.some((pattern) => pattern.test(sentence) || pattern.test(looks)) ||
    speaksToMachines(looks) ||
    (looks !== sentence && speaksToMachines(sentence))
  );
}

/** Whether a sentence orders its reader to say or do something: beside an order to a machine it is one too. */
export function orders(sentence: string): boolean {
  return HIDDEN_ORDERS.test(sentence);
}

/** Hidden labels and menus say "write a review"; a hidden order speaks of the answer, the candidate or the letter. */
function isOrder(text: string): boolean {
  return (
    /\b(candidate|applicant|resume|cover letter|response|answer|summary|output|instructions?)\b/i.test(
      text,
    ) && text.length > 60
  );
}
