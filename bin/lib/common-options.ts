import { Command, InvalidArgumentError } from 'commander';

/** What every command takes. */
export interface CommonOptions {
  json?: boolean;
  dataDir?: string;
  offline?: boolean;
  quiet?: boolean;
  baseUrl?: Record<string, string>;
}

/** A command that has the common options. */
export function command(nameAndArguments: string, description: string): Command {
  const [name, parameters] = splitOnce(nameAndArguments, ' ');
  const made = new Command(name);
  if (parameters) made.arguments(parameters);
  return made
    .description(description)
    .option('--json', 'print one JSON document on stdout, nothing else')
    .option('--data-dir <dir>', 'where the data lives')
    .option('--offline', 'no network but this machine and what the command names')
    .option('--quiet', 'no progress on stderr')
    .option(
      '--base-url <name=url>',
      "replace a source's or provider's address; may be repeated",
      collectBaseUrl,
      {},
    );
}

function collectBaseUrl(value: string, known: Record<string, string>): Record<string, string> {
  const [name, url] = splitOnce(value, '=');
  if (!name || !url || !URL.canParse(url))
    throw new InvalidArgumentError('write it as name=http://host:port');
  return { ...known, [name]: url };
}

/** Splits at the first `separator`; the second part is empty where there is none. */
export function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** A whole number option, checked. */
export function wholeNumber(least: number, most: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`give a whole number from ${least} to ${most}`);
    return number;
  };
}
