const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language by its code, e.g. `German` for `de`; the code itself where it has none. */
export function languageName(code: string): string {
  return NAMES.of(code) ?? code;
}
