/** Whether a letter's first block is a greeting: short, and ending in a comma or colon. */
export function isSalutation(block: string): boolean {
  return block.length <= 80 && /[,:!]$/.test(block) && !block.includes('\n');
}

/** A letter's text with another greeting; one that begins without any gets one. */
export function withSalutation(text: string, salutation: string): string {
  const [first = '', ...rest] = text.replace(/^\s+/, '').split(/\n\s*\n/);
  return [salutation, ...(isSalutation(first.trim()) ? [] : [first]), ...rest]
    .filter((block) => block.trim() !== '')
    .join('\n\n');
}
