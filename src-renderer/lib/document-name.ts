/** What a stored document is, e.g. `Letter to Acme`; by the job where its posting names no company. */
export function documentName(
  kind: 'resume' | 'letter',
  { company, title }: { company: string; title: string },
): string {
  if (company === '') return `${kind === 'resume' ? 'Resume' : 'Letter'} for “${title}”`;
  return kind === 'resume' ? `Resume for ${company}` : `Letter to ${company}`;
}
