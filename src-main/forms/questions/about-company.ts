/** About the user and the company that asks: an answer given to one says nothing to another. */
const ABOUT_THIS_COMPANY =
  /\b(work(ed)?|employed?|appl(y|ied)|interviewed|contract(ed|or)|relatives?|related)\b.{0,80}\b(us|here|our (company|organi[sz]ation|team|group|employees?)|this (company|organi[sz]ation|employer))\b|\b(bei uns|f[üu]r uns|chez nous|con nosotros|bij ons|conosco|u nas|u n[áa]s)\b/i;

export function isAboutThisCompany(question: string): boolean {
  return ABOUT_THIS_COMPANY.test(question);
}
