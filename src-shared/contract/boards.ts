import { z } from 'zod';
import { KnownBoard, ListedBoard } from '#shared/domain/board.ts';
import { Nothing, Page, procedure } from './procedure.ts';

const BoardRef = z.object({ vendor: z.string(), token: z.string().min(1), company: z.string() });

/** A board that answered, with what shows whose it is. */
export const FoundBoard = BoardRef.extend({
  label: z.string(),
  jobs: z.number().int(),
  /** Some of its openings and their places. */
  titles: z.array(z.string()),
  places: z.array(z.string()),
});
export type FoundBoard = z.infer<typeof FoundBoard>;
export const BoardSearch = z.object({
  found: z.array(FoundBoard),
  /** What was asked in vain, in words. */
  tried: z.array(z.string()),
});
export type BoardSearch = z.infer<typeof BoardSearch>;

/** A board as the window shows it. */
export const BoardRow = KnownBoard.extend({
  label: z.string(),
  /** How it fares, in words; empty where there is nothing to say. */
  health: z.string(),
});
export type BoardRow = z.infer<typeof BoardRow>;

/** The calls about companies' boards; part of the router `jobs`. */
export const boards = {
  boards: procedure('Boards that are watched or were met in links, and job sites, with how they fare')
    .input(Nothing)
    .output(z.array(BoardRow)),
  findBoard: procedure("Find a company's board by its name or the address of its careers page")
    .input(z.object({ text: z.string().trim().min(2).max(500) }))
    .output(BoardSearch),
  watchBoard: procedure('Ask a board at every search, or no longer')
    .input(BoardRef.extend({ watched: z.boolean() }))
    .output(Nothing),
  directory: procedure('Companies of the built-in directory, by name, field or country')
    .input(z.object({ ...Page.shape, text: z.string().max(200).default('') }))
    .output(
      z.object({
        rows: z.array(ListedBoard.extend({ label: z.string(), watched: z.boolean() })),
        total: z.number().int(),
      }),
    ),
};
