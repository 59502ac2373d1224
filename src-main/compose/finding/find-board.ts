import type { Ports } from '#agents/ports.ts';
import { addressOf } from '#main/sources/address-of.ts';
import { boardOf } from '#main/sources/board-of.ts';
import type { Directory } from '#main/sources/directory.ts';
import { boardInPage } from '#main/sources/find-board.ts';
import { GUESSED_VENDORS, tokensOf } from '#main/sources/guess-tokens.ts';
import { sourceNamed } from '#main/sources/index.ts';
import type { SourceDeps } from '#main/sources/source.ts';
import type { BoardSearch, FoundBoard } from '#shared/contract/boards.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import { JobAIError } from '#shared/errors/index.ts';

export interface FindBoardDeps {
  directory: Directory;
  depsOf(ports: Ports): SourceDeps;
}

const MOST_TITLES = 3;

/**
 * Finds a company's board by the address of its careers page, or by its name: the directory first, then the names that
 * vendors would give it. Says what was tried. Nothing is kept.
 */
export function createBoardFinder({
  directory,
  depsOf,
}: FindBoardDeps): (text: string, ports: Ports) => Promise<BoardSearch> {
  return async (text, ports) => {
    const given = text.trim();
    const deps = depsOf(ports);
    return /^https?:\/\/|^[\w-]+(\.[\w-]+)+(\/|$)/i.test(given)
      ? byAddress(addressOf(given), deps)
      : byName(given, deps);
  };

  async function byAddress(address: string, deps: SourceDeps): Promise<BoardSearch> {
    const direct = boardOf(address);
    if (direct !== null) return checked([{ ...direct, company: '', listed: false }], [address], deps);
    const page = await deps.http.read(address, { named: true, signal: deps.signal });
    const embedded = boardInPage(page.body);
    const board = embedded === null ? null : boardOf(embedded.address);
    if (board === null)
      return { found: [], tried: [`${address}: no board of a vendor that JobAI knows is linked there`] };
    return checked([{ ...board, company: '', listed: false }], [address, embedded?.address ?? ''], deps);
  }

  async function byName(name: string, deps: SourceDeps): Promise<BoardSearch> {
    const key = companyKey(name);
    const listed = (await directory.all()).filter((entry) => companyKey(entry.company) === key);
    if (listed.length > 0)
      return checked(
        listed.map((entry) => ({ ...entry, listed: true })),
        [`the directory: ${name}`],
        deps,
      );
    const guesses = GUESSED_VENDORS.flatMap((vendor) =>
      tokensOf(name).map((token) => ({ vendor, token, company: name, listed: false })),
    );
    const result = await checked(guesses, [], deps);
    return { ...result, tried: [`the directory: ${name}`, ...result.tried] };
  }

  /** Asks each of them, one after the other at a vendor, and keeps those that have openings. */
  async function checked(
    boards: readonly { vendor: string; token: string; company: string; listed: boolean }[],
    tried: readonly string[],
    deps: SourceDeps,
  ): Promise<BoardSearch> {
    const byVendor = Map.groupBy(boards, ({ vendor }) => vendor);
    const results = await Promise.all(
      [...byVendor.values()].map(async (ones) => {
        const found: (FoundBoard | string)[] = [];
        for (const one of ones) found.push(await ask(one, deps));
        return found;
      }),
    );
    const all = results.flat();
    const isFound = (item: FoundBoard | string): item is FoundBoard => typeof item !== 'string';
    return {
      found: all.filter(isFound),
      tried: [...tried, ...all.filter((item) => typeof item === 'string')],
    };
  }

  async function ask(
    board: { vendor: string; token: string; company: string; listed: boolean },
    deps: SourceDeps,
  ): Promise<FoundBoard | string> {
    const { vendor, token, company } = board;
    const source = sourceNamed(vendor);
    if (source === undefined) return `${vendor}: not known`;
    const query = {
      query: '',
      location: '',
      freshness: null,
      target: token,
      limit: 500,
      company: company || undefined,
    };
    try {
      const { leads } = await source.search(query, deps);
      if (leads.length === 0 && !board.listed) return `${source.label} "${token}": no openings`;
      const named = leads.find((lead) => lead.company !== '')?.company ?? company;
      return {
        ...{ vendor, token, label: source.label, company: named || token, jobs: leads.length },
        titles: leads.slice(0, MOST_TITLES).map(({ title }) => title),
        places: [
          ...new Set(leads.map(({ location }) => location ?? '').filter((place) => place !== '')),
        ].slice(0, MOST_TITLES),
      };
    } catch (thrown) {
      if (deps.signal.aborted || !(thrown instanceof JobAIError)) throw thrown;
      return `${source.label} "${token}": ${thrown.details?.['status'] === 404 ? 'no such board' : thrown.message}`;
    }
  }
}
