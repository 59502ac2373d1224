/** What a page keeps of its answers, by question; the measure asks the page for it. */
const held = new Map<string, string>();

/** Keeps an answer; an empty one is none. */
export function keep(question: string, value: string | null | undefined): void {
  if (value === null || value === undefined || value === '') held.delete(question);
  else held.set(question, value);
}

/** Keeps what is typed into boxes of the browser's own that carry `data-q`. */
export function keepNative(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['q'] !== undefined && target.type !== 'file')
      keep(target.dataset['q'], target.value);
  });
  Object.assign(window, { held: () => Object.fromEntries(held) });
}

export const COUNTRIES = ['Austria', 'Belgium', 'France', 'Germany', 'Netherlands', 'Poland', 'Spain'];
export const CITIES = ['Leipzig', 'Leiden', 'Leeds', 'Lisbon', 'Berlin', 'Lyon'];
export const SOURCES = ['A friend', 'Indeed', 'LinkedIn', 'Your website'];
export const LANGUAGES = ['Czech', 'English', 'French', 'German', 'Spanish'];
export const DEGREES = ["Bachelor's degree", "Master's degree", 'Doctorate', 'Apprenticeship'];
