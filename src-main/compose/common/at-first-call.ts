/** A function that is made, and whose module is loaded, at its first call: the window must not wait for it. */
export function atFirstCall<A extends unknown[], R>(
  make: () => Promise<(...args: A) => R | Promise<R>>,
): (...args: A) => Promise<R> {
  let made: Promise<(...args: A) => R | Promise<R>> | null = null;
  return async (...args) => {
    made ??= make();
    return (await made)(...args);
  };
}
