/** A place that keeps secrets. Every method may reject with an `AuthenticationError` in plain words. */
export interface Vault {
  /** All that is kept, by name. */
  readAll(): Promise<Map<string, string>>;
  write(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Tells that a prompt which held up a call was answered at last, so that reading again may help. */
  onAnswer?(listener: () => void): void;
}
