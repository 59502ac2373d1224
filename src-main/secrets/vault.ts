/** A place that keeps secrets. Every method may reject with an `AuthenticationError` in plain words. */
export interface Vault {
  /** All that is kept, by name. */
  readAll(): Promise<Map<string, string>>;
  write(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
}
