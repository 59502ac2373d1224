const DOCUMENT_TITLE =
  /^(curriculum vitae|resume|résumé|cv|lebenslauf|hoja de vida|currículum|currículo|zyciorys|životopis)$/iu;

/** "Curriculum vitae", "Lebenslauf": what a resume calls itself, and nobody's name. */
export function isDocumentTitle(text: string): boolean {
  return DOCUMENT_TITLE.test(text.trim());
}
