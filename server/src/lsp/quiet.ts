/** However fast somebody types, we answer at least this often. */
const LONGEST_MS = 100;

/**
 * Turns of the event loop without a change, after which none is waiting. A message that has come takes two turns to be read
 * and handed on, and an editor sends up to three for one keystroke: the change, a question, and that the last one is void.
 */
const CALM_TURNS = 10;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Lets through what has arrived already before work begins: of ten keystrokes that came while we were busy, only the last
 * text is worth judging. It waits for no clock: with nothing in the queue it lasts a few turns of the event loop, which is
 * less than a tenth of a millisecond.
 */
export class Quiet {
	#changes = 0;

	changed(): void {
		this.#changes++;
	}

	async reached(): Promise<void> {
		const started = performance.now();
		let seen = this.#changes;
		for (let calm = 0; calm < CALM_TURNS && performance.now() - started < LONGEST_MS; calm++) {
			await turn();
			if (seen === this.#changes) continue;
			seen = this.#changes;
			calm = 0;
		}
	}
}
