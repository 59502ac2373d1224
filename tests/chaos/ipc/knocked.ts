/** What came of malformed calls. */
export interface Knocked {
  calls: number;
  /** Answers by code. */
  codes: Map<string, number>;
  /** Malformed calls that were carried out. */
  letThrough: string[];
  /** Answers that show the program's inside. */
  inside: string[];
  /** Calls that nobody answered. */
  silent: string[];
  /** What nobody caught: each would have ended the program. */
  crashes: string[];
  hear(call: string, thrown: unknown): void;
}

/** A stack, a path of the sources, or an error of the machine's own. */
const INSIDE =
  /\n\s+at |node_modules|\.[cm]?[jt]s:\d|\bfile:\/\/|SQLITE_|ENOENT|Cannot read propert|is not a function|ZodError/;

export function createKnocked(): Knocked {
  const knocked: Knocked = {
    ...{ calls: 0, codes: new Map(), letThrough: [], inside: [], silent: [], crashes: [] },
    hear(call, thrown) {
      const { code = '', message = '', data } = thrown as { code?: string; message?: string; data?: unknown };
      if (message === 'NO ANSWER') knocked.silent.push(call);
      knocked.codes.set(code, (knocked.codes.get(code) ?? 0) + 1);
      const said = `${message} ${told(data)}`;
      if (INSIDE.test(said)) knocked.inside.push(`${call}: ${said.slice(0, 300)}`);
      // A refused input is the caller's fault; a code that says otherwise hides one of ours.
      if (/INTERNAL|UNKNOWN/.test(code)) knocked.inside.push(`${call}: ${code} ${said.slice(0, 200)}`);
    },
  };
  return knocked;
}

/** Any value in a few words. */
export function told(value: unknown): string {
  try {
    return (
      JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item)) ?? 'undefined'
    ).slice(0, 300);
  } catch {
    return String(value).slice(0, 300);
  }
}
