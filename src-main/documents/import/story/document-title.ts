const DOCUMENT_TITLE =
  /^(curriculum vitae(?: et studiorum)?|(?:formato europeo(?: per il)?|europass)(?: curriculum vitae| cv)?|(?:curriculum vitae|cv) europass|resume|résumé|cv|lebenslauf|hoja de vida|currículum|currículo|zyciorys|životopis)$/iu;

/** "Curriculum vitae", "Lebenslauf": what a resume calls itself, and nobody's name. */
export function isDocumentTitle(text: string): boolean {
  return text
    .trim()
    .split(/\s+\/\s+/)
    .every((part) => DOCUMENT_TITLE.test(part));
}
