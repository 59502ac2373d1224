/** About the user and the company that asks: an answer given to one says nothing to another. */
const ABOUT_THIS_COMPANY =
  /\b(work(ed)?|employed?|appl(y|ied)|interviewed|contract(ed|or)|relatives?|related)\b.{0,80}\b(us|here|our (company|organi[sz]ation|team|group|employees?)|this (company|organi[sz]ation|employer))\b|\b(bei uns|f[üu]r uns|chez nous|pour nous|con nosotros|para nosotros|bij ons|voor ons|conosco|para n[óo]s|(?:da|per|presso di|con) noi|u nas|u n[áa]s)(?![\p{L}])/iu;

/** "US" is a country; "us" is who asks. */
const COUNTRY = /\bU\.?S\.?(?=$|\P{L})/gu;

/** Stands for the name of the company that asks, in a text for the vocabularies. */
const NAME = ' companyname ';

export function isAboutThisCompany(question: string, company = ''): boolean {
  return ABOUT_THIS_COMPANY.test(question.replace(COUNTRY, ' ')) || namesCompany(question, company);
}

/** Whether a question has the name of a company, as a word of its own. */
export function namesCompany(question: string, company: string): boolean {
  return withoutName(question, company) !== question;
}

/** A question with the word of the vocabularies in the place of a company's name. */
export function withoutName(question: string, company: string): string {
  const name = company.trim();
  if (name.length < 2 || !question.includes(name)) return question;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return question.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), NAME);
}
