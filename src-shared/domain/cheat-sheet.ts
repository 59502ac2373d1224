/** What one takes into an interview, on paper: sections of short items, each with the words that it rests on. */
export interface CheatSheet {
  title: string;
  subtitle: string;
  sections: { title: string; items: SheetItem[] }[];
}

export interface SheetItem {
  text: string;
  /** A source's own words; empty where the text is all. */
  quote: string;
  /** Where it comes from, or what goes with it, small. */
  note: string;
}
