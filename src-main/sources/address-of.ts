import { ValidationError } from '#shared/errors/index.ts';

/** The web address that the user gave, with or without its scheme. Throws `ValidationError` where it is none. */
export function addressOf(target: string): string {
  const given = target.trim();
  const address = /^https?:\/\//i.test(given) ? given : `https://${given}`;
  if (given !== '' && URL.canParse(address) && /\.|localhost/.test(new URL(address).hostname)) return address;
  throw new ValidationError(
    `"${given}" is no web address. Paste the address of a posting or of a company's job page.`,
    { details: { field: 'target' } },
  );
}
