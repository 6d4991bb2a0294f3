import type { Problem, ProblemCode } from "../format.ts";

/** Codes that break the structure: after one of them, what follows on the same line is seldom a fault of its own. */
const STRUCTURAL: ReadonlySet<ProblemCode> = new Set(["syntax", "unclosed", "missing-comma", "trailing-text"]);

/** Collects problems: at most one structural one a line. */
export class Report {
	readonly #problems: Problem[] = [];
	readonly #lines = new Set<number>();

	/** `line` is the line the problem belongs to, which need not be the one its span starts on. */
	add(problem: Problem, line: number): void {
		if (STRUCTURAL.has(problem.code)) {
			if (this.#lines.has(line)) return;
			this.#lines.add(line);
		}
		this.#problems.push(problem);
	}

	/** Keeps structural problems off a line: what is wrong there has been said elsewhere. */
	silence(line: number): void {
		this.#lines.add(line);
	}

	/** In the order of the text. */
	all(): Problem[] {
		return [...this.#problems].sort((a, b) => a.span.start - b.span.start);
	}
}
