/** Text in a code from before Unicode, as `TextDecoder` reads it; throws where the code has no such letter. */
export function encodeText(text: string, code: string): Uint8Array {
  const bytes = bytesOf(code);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const found = bytes.get(letter);
      if (found === undefined) throw new Error(`${code} has no ${letter}`);
      return found;
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();

function bytesOf(code: string): Map<string, number[]> {
  const made = tables.get(code);
  if (made) return made;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(code, { fatal: true });
  const add = (...bytes: number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // Not every row of bytes is a letter.
    }
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  if (/jis|jp|gb|big5|kr/.test(code))
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  tables.set(code, table);
  return table;
}
