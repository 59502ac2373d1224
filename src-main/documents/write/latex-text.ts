const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  "'": '\\textquotesingle{}',
  '`': '\\textasciigrave{}',
  // Two of these in a row would become another sign.
  '-': '-{}',
  ',': ',{}',
  // At the start of a line of a list it would be read as a label.
  '[': '{[}',
  ']': '{]}',
};

/** A text as LaTeX shows it, sign by sign as it was typed. */
export function latexText(text: string): string {
  return text.replace(/-(?=-)|,(?=,)|[\\{}#$%&_~^<>|"'`[\]]/g, (sign) => SIGNS[sign] ?? sign);
}

/** An address as `\href` takes it; the link leads to it to the byte. */
export function latexHref(address: string): string {
  return address
    .replace(/[\\{}^]/g, (sign) => encodeURIComponent(sign))
    .replace(/[%#&]/g, (sign) => `\\${sign}`);
}
