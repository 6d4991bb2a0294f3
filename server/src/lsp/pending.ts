import type { Quiet } from "./quiet.ts";

/**
 * Changes that nobody has looked at yet. They are handed on together as soon as nothing more is coming in, one batch after
 * the other: what arrives during the work makes the next batch.
 */
export class Pending {
	readonly #work: (paths: ReadonlySet<string>) => Promise<void>;
	readonly #failed: (error: unknown) => void;
	readonly #quiet: Quiet;
	#paths = new Set<string>();
	#running = false;

	constructor(quiet: Quiet, work: (paths: ReadonlySet<string>) => Promise<void>, failed: (error: unknown) => void) {
		this.#quiet = quiet;
		this.#work = work;
		this.#failed = failed;
	}

	add(paths: readonly string[]): void {
		for (const path of paths) this.#paths.add(path);
		if (!this.#running) void this.#run();
	}

	async #run(): Promise<void> {
		this.#running = true;
		while (this.#paths.size > 0) {
			await this.#quiet.reached();
			const paths = this.#paths;
			this.#paths = new Set();
			try {
				await this.#work(paths);
			} catch (error) {
				this.#failed(error);
			}
		}
		this.#running = false;
	}
}
