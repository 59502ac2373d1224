const RESPONSIBILITIES =
  /responsibilit|what you(['’]| wi)?ll (do|be doing|own|work)|what you will|you will\b|\byour (tasks?|role|impact|mission|day|responsib|challenge)|the role$|role overview|\bduties\b|day[\s-]to[\s-]day|how you(['’]| wi)?ll (contribute|make)|key (tasks|activities)|essential functions|what (the|this) (job|role) (involves|entails)|in this role|deine aufgaben|ihre aufgaben|\baufgaben\b|das erwartet dich|(vos|tes|les) missions|responsabilidades|funciones|taken\b/i;
const BENEFITS =
  /\bbenefits?\b|\bperks?\b|what we offer|we offer|what(['’]s| is) in it for you|why (join|you(['’]ll)? (love|want|should))|our offer|what you(['’]| wi)?ll (get|receive|enjoy)|you(['’]| wi)?ll (get|receive):?$|wir bieten|das bieten wir|unser angebot|deine vorteile|avantages|ce que nous (offrons|proposons)|ofrecemos|beneficios|wat (wij|we) bieden|compensation (and|&) /i;
const MOST_ITEMS = 30;

/** The items of lists that stand under a heading for duties, and under one for benefits. */
export function sectionsOf(text: string): { responsibilities: string[]; benefits: string[] } {
  const found = { responsibilities: [] as string[], benefits: [] as string[] };
  let current: string[] | null = null;
  for (const line of text.split('\n').map((item) => item.trim())) {
    const item = /^[-•*·▪◦‣–]\s*(.+)$/.exec(line)?.[1];
    if (item !== undefined) {
      if (current !== null && current.length < MOST_ITEMS) current.push(item.trim());
    } else if (isHeading(line)) {
      current = listUnder(line, found);
    }
  }
  return found;
}

function isHeading(line: string): boolean {
  return line !== '' && line.length <= 80 && (/[:?]$/.test(line) || !/[.!,;]$/.test(line));
}

function listUnder(
  heading: string,
  found: { responsibilities: string[]; benefits: string[] },
): string[] | null {
  if (BENEFITS.test(heading)) return found.benefits;
  return RESPONSIBILITIES.test(heading) ? found.responsibilities : null;
}
