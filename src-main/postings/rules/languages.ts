import { sentencesOf } from '#shared/domain/sentences.ts';

/** English name, and the words by which postings in other languages call it. */
const NAMES: readonly (readonly [name: string, words: RegExp])[] = [
  ['English', /\bEnglish\b|\bEnglisch|\b[Aa]nglais\b|\b[Ii]nglés\b|\bEngels\b|\b[Ii]nglese\b|\b[Ii]nglês\b/],
  ['German', /\bGerman\b|\bDeutsch|\b[Aa]llemand\b|\b[Aa]lemán\b|\bDuits\b/],
  ['French', /\bFrench\b|\bFranzösisch|\b[Ff]rançais\b|\b[Ff]rancés\b|\bFrans\b/],
  ['Spanish', /\bSpanish\b|\bSpanisch|\b[Ee]spagnol\b|\b[Ee]spañol\b/],
  ['Portuguese', /\bPortuguese\b|\bPortugiesisch|\b[Pp]ortugais\b|\b[Pp]ortugués\b|\b[Pp]ortuguês\b/],
  ['Italian', /\bItalian\b|\bItalienisch|\b[Ii]talien\b(?! )|\b[Ii]taliano\b/],
  ['Dutch', /\bDutch\b|\bNiederländisch|\bNederlands\b|\b[Nn]éerlandais\b/],
  ['Polish', /\bPolish\b|\bPolnisch|\bpolskiego\b/],
  ['Czech', /\bCzech\b|\bTschechisch/],
  ['Swedish', /\bSwedish\b|\bSchwedisch|\bsvenska\b/],
  ['Danish', /\bDanish\b|\bDänisch|\bdansk\b/],
  ['Norwegian', /\bNorwegian\b|\bNorwegisch|\bnorsk\b/],
  ['Finnish', /\bFinnish\b|\bFinnisch/],
  ['Greek', /\bGreek\b/],
  ['Romanian', /\bRomanian\b/],
  ['Hungarian', /\bHungarian\b/],
  ['Bulgarian', /\bBulgarian\b/],
  ['Ukrainian', /\bUkrainian\b/],
  ['Russian', /\bRussian\b|\bRussisch/],
  ['Turkish', /\bTurkish\b|\bTürkisch/],
  ['Hebrew', /\bHebrew\b/],
  ['Arabic', /\bArabic\b|\bArabisch/],
  ['Hindi', /\bHindi\b/],
  ['Mandarin', /\bMandarin\b|\bChinese\b|\bChinesisch/],
  ['Cantonese', /\bCantonese\b/],
  ['Japanese', /\bJapanese\b|\bJapanisch/],
  ['Korean', /\bKorean\b/],
  ['Vietnamese', /\bVietnamese\b/],
  ['Thai', /\bThai\b/],
  ['Indonesian', /\bIndonesian\b|\bBahasa\b/],
];
const CUE =
  /fluen|native|proficien|\bspeak|spoken|\bwritten\b|\bwriting\b|\bverbal|bilingual|command of|knowledge of|mother tongue|language skills|language\b|communicat|kenntnisse|fließend|verhandlungssicher|muttersprach|\bcourant|bilingue|maîtrise|\bfluido|\bnivel\b|\blevel\b|\b[ABC][12]\b|sprachniveau|\bskills?\b/i;
const OPTIONAL =
  /\b(plus|nice to have|preferred|bonus|an asset|advantage\w*|helpful|desirable|beneficial|not required|von vorteil|wünschenswert|un plus|valorable|ideally|optional)\b/i;
const PEOPLE =
  /\b(English|German|French|Dutch|Italian|Spanish|Greek|Danish|Polish|Chinese|Japanese) (company|companies|market|law|government|startup|customers|team|office|citizen|national|subsidiar)/;

/** Human languages that the posting requires, in English names. Those that are only a plus are left out. */
export function languagesOf(text: string): string[] {
  const found = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    if (!CUE.test(sentence) || PEOPLE.test(sentence)) continue;
    // "Fluent English; Spanish is a plus": each half stands for itself.
    for (const clause of sentence.split(/[;,()]|\bbut\b|\.\s/)) {
      if (OPTIONAL.test(clause)) continue;
      for (const [name, words] of NAMES) if (words.test(clause)) found.add(name);
    }
  }
  return [...found];
}
