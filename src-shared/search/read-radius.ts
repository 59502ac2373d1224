const KM_OF_MILE = 1.609;
const RADIUS =
  /(?:\b(?:within|inside|in a radius of|im umkreis von|umkreis von|umkreis|im radius von|dans un rayon de|rayon de|en un radio de|radio de|a menos de|à moins de|à|a|binnen|binnen een straal van|straal van|entro|nel raggio di|num raio de|raio de|w promieniu|inom)\s+)?(?<count>\d{1,3})\s?(?<unit>km|kilomet\p{L}*|miles?|mi|mil)\b\s*(?:of|around|from|um|von|rund um|de|du|alrededor de|rond|van|da|di|a|od|wokół|från|runt)?(?=\s+\p{L}|\s*(?:[,;.)]|$))/iu;

/** "Within 20 miles of Leeds", "30 km um Köln": the radius, and the sentence with "in" in its stead. */
export function readRadius(text: string): { radiusKm: number | null; rest: string } {
  const match = RADIUS.exec(text);
  const count = Number(match?.groups?.count ?? 0);
  if (match === null || count === 0) return { radiusKm: null, rest: text };
  const isMiles = /^mi/i.test(match.groups?.unit ?? '');
  const km = Math.min(500, Math.max(1, Math.round(isMiles ? count * KM_OF_MILE : count)));
  // "Leeds 10 miles": behind its place nothing is to follow.
  const isBehind = !/^\s+\p{L}/u.test(text.slice(match.index + match[0].length));
  return { radiusKm: km, rest: text.replace(match[0], isBehind ? ' , ' : ' in ') };
}
