/** However fast somebody types, we answer at least this often. */
const LONGEST_MS = 100;

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Lets through what has arrived already before work begins: of ten keystrokes that came while we were busy, only the last
 * text is worth judging. It waits for no clock: with nothing in the queue it lasts two turns of the event loop.
 */
export class Quiet {
	#changes = 0;

	changed(): void {
		this.#changes++;
	}

	async reached(): Promise<void> {
		const started = performance.now();
		for (let seen = -1; seen !== this.#changes && performance.now() - started < LONGEST_MS; ) {
			seen = this.#changes;
			await tick();
			await tick();
		}
	}
}
