import { fold } from '../fold.ts';

interface Person {
  name: { full: string };
  email: string;
  phone: string;
}

/**
 * Whether two profiles are clearly of two people: both are named, differently, and share neither e-mail nor telephone.
 * A corrected e-mail, another phone, or a name with or without its middle part make nobody another person.
 */
export function areTwoPeople(one: Person, other: Person): boolean {
  const [a, b] = [nameParts(one.name.full), nameParts(other.name.full)];
  if (a.length === 0 || b.length === 0) return false;
  if (sameText(one.email, other.email) || samePhone(one.phone, other.phone)) return false;
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  return !less.every((part) => more.some((whole) => whole === part || isInitial(part, whole)));
}

function nameParts(name: string): string[] {
  return fold(name).match(/[\p{L}]+/gu) ?? [];
}

function isInitial(one: string, other: string): boolean {
  return (one.length === 1 || other.length === 1) && one[0] === other[0];
}

function sameText(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The last eight digits: with or without the country's number. */
function samePhone(one: string, other: string): boolean {
  const [a, b] = [one, other].map((phone) => phone.replace(/\D/g, '').slice(-8));
  return a !== undefined && a.length === 8 && a === b;
}
