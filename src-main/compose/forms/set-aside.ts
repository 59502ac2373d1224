import { Parked } from '#agents/ports.ts';

/** Remembers which question of a job was put aside. */
export interface SetAside {
  /** Passes on what becomes of a question. */
  note<Answer>(asked: Promise<Answer>): Promise<Answer>;
  /** Withdraws the last one that was put aside, since another takes its place. */
  takeBack(): void;
}

/** `withdraw` takes a question back by its id. */
export function createSetAside(withdraw: (requestId: string) => void): SetAside {
  let aside: string | null = null;
  return {
    note: (asked) =>
      asked.catch((thrown: unknown) => {
        if (thrown instanceof Parked) aside = thrown.requestId;
        throw thrown;
      }),
    takeBack() {
      if (aside !== null) withdraw(aside);
      aside = null;
    },
  };
}
