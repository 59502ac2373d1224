/** Thrown by work on a form when the user leaves its job out meanwhile; the job is left out, not failed. */
export class LeftOut extends Error {
  constructor() {
    super('You left this job out.');
    this.name = 'LeftOut';
  }
}
