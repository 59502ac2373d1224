import { countryName } from '#renderer/lib/countries.ts';
import { withoutBullet } from '#shared/domain/bullet.ts';
import type { CheckValue } from './check-value.ts';

/** A value as it is shown in its box. */
export function textOf(value: unknown, kind: CheckValue['kind']): string {
  if (Array.isArray(value)) return value.map(String).join(kind === 'list' ? ', ' : '\n');
  if (value === true) return 'yes';
  if (typeof value !== 'string') return '';
  return kind === 'country' ? countryName(value) : value;
}

/** What was typed in a box as the profile holds it. */
export function typedValue(text: string, kind: CheckValue['kind']): string | string[] {
  if (kind === 'lines' || kind === 'list')
    return text
      .split(kind === 'list' ? /\s*[,;]\s*/ : '\n')
      .map(withoutBullet)
      .filter((part) => part !== '');
  return text;
}
