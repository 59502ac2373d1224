import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { currencyOfCountry } from '#shared/domain/currency.ts';

/** What the user is paid in where they live, as far as it is one of these; the first of them where that is not known. */
export function useUsualCurrency(among: readonly string[]): string {
  const { data: profile } = useQuery(orpc.profile.active.queryOptions({ input: {} }));
  const own = currencyOfCountry(profile?.address.country ?? '');
  return among.find((code) => code === own) ?? among[0] ?? '';
}
