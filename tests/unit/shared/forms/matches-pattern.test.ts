import { describe, expect, it } from 'vitest';
import { matchesPattern } from '#shared/forms/matches-pattern.ts';

const LONG_MS = 50;

describe('a pattern that could keep a program busy', () => {
  it.each([
    ['a group that repeats what repeats', '(a+)+b', 60],
    ['alternatives that take the same, repeated', '(a|a)*b', 60],
    ['alternatives that take the same, written out', `${'(a|aa)'.repeat(32)}x`, 60],
    ['alternatives in groups without a number', `${'(?:a|a)'.repeat(27)}x`, 60],
    ['many that repeat without an end', 'a*a*a*a*a*b', 90],
    ['many that may be left out', `${'.?'.repeat(60)}x`, 60],
    ['many that may be left out, unhurried', `${'.??'.repeat(60)}x`, 60],
    ['many with two bounds', `${'a{0,9}'.repeat(30)}x`, 100],
    ['groups that may be left out', `${'(a)?'.repeat(45)}x`, 60],
    ['a choice that repeats a fixed number of times', '(a?){60}x', 60],
    ['nothing, over and over', '((((((?=a)){999}){999}){999}){999})x', 60],
    ['a repetition in a look ahead', '(?=(a+)+b)a', 60],
    ['a class within a class', `${'[[a]]?'.repeat(33)}x`, 60],
    ['a bracket in a class that hides nothing', `${'[)]?a?'.repeat(33)}x`, 60],
    ['texts in a class', `${'[\\q{a|aa}]'.repeat(20)}x`, 60],
    ['what an earlier part took', '(a*)\\1x', 60],
    ['what a part with a name took', '(?<one>a*)\\k<one>x', 60],
  ])('%s', (_, pattern, length) => {
    const began = performance.now();
    expect(matchesPattern(pattern, 'a'.repeat(length))).toBeNull();
    expect(performance.now() - began).toBeLessThan(LONG_MS);
  });

  it.each([
    ['three that repeat without an end', 'a*a*a*x', 40],
    ['as many choices as are tried', `${'(a|a)'.repeat(14)}${'a'.repeat(80)}x`, 98],
    ['as many as are tried that may be left out', `${'a?'.repeat(14)}${'a'.repeat(80)}x`, 98],
  ])('is tried only as far as it ends soon: %s', (_, pattern, length) => {
    // The best of several: a busy machine takes longer for all of them.
    const took = [1, 2, 3].map(() => {
      const began = performance.now();
      expect(matchesPattern(pattern, 'a'.repeat(length))).toBe(false);
      return performance.now() - began;
    });
    expect(Math.min(...took)).toBeLessThan(LONG_MS);
  });

  it('is none', () => {
    for (const none of ['[', '(', ')', 'a**', '\\']) expect(matchesPattern(none, 'a')).toBeNull();
  });
});

it.each([
  ['(\\+49)? ?\\d+', '+49 123', true],
  ['[A-Z]{2}-\\d{2}', 'AB-12', true],
  ['[A-Z]{2}-\\d{2}', 'x AB-12 y', false],
  ['(\\d{3}-){2}\\d{4}', '555-555-0100', true],
  ['\\+?[0-9 \\(\\)\\-]{7,20}', '+1 (555) 0100', true],
  ['https?:\\/\\/(www\\.)?.+', 'example.org', false],
  ['(yes|no|n\\/a)', 'n/a', true],
  ['[a-z0-9._%+\\-]+@[a-z0-9.\\-]+\\.[a-z]{2,}', 'ada@example.org', true],
  ['(?=.*\\d)(?=.*[a-z]).{8,}', 'abcdefgh', false],
  ['\\p{Lu}\\p{L}*', 'Émile', true],
])('judges what people write by %s', (pattern, text, taken) => {
  expect(matchesPattern(pattern, text)).toBe(taken);
});
