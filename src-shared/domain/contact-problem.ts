const AN_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u;
/** Fewer digits reach nobody from outside. */
const LEAST_DIGITS = 5;

/** What is wrong with an e-mail address of the user's, in words; empty where nothing is, and where there is none. */
export function emailProblem(email: string): string {
  const given = email.trim();
  return given === '' || AN_ADDRESS.test(given)
    ? ''
    : 'This is no e-mail address; one looks like name@example.com';
}

/** The same of a phone number. */
export function phoneProblem(phone: string): string {
  const given = phone.trim();
  return given === '' || (given.match(/\p{Nd}/gu) ?? []).length >= LEAST_DIGITS
    ? ''
    : 'This is no phone number; one looks like +44 20 7946 0958';
}
