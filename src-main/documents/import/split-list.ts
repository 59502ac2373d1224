/** What parts one skill from the next, outside of brackets: points and bars of all kinds, and a comma that stands in no figure. */
const PARTING = /\s*(?:[;|·•∙‣⁃●○◦■□▪▫▸►➢➤❖✓✔★☆◆◇]|(?<!\d),|,(?!\d))\s*(?![^()]*\)|[^[\]]*\])/u;

/** Splits texts such as "Python, Go (basic)" or "Kafka · Terraform" into single skills. */
export function splitList(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(PARTING))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
