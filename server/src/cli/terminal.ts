import { type Locale, type Message, render } from "../base/message.ts";
import { printable } from "./columns.ts";
import type { Severity } from "./tally.ts";

/** Colours; none where the output is no terminal. */
export interface Paint {
	readonly severity: (severity: Severity, text: string) => string;
	readonly dim: (text: string) => string;
	readonly bold: (text: string) => string;
	/** Lines that go away and come in a comparison. */
	readonly gone: (text: string) => string;
	readonly come: (text: string) => string;
}

const CODES = { error: 31, warning: 33, information: 36, hint: 90 } as const satisfies Record<Severity, number>;

function paint(colour: boolean): Paint {
	const code = (number: number) => (text: string) => (colour ? `\u001B[${number}m${text}\u001B[0m` : text);
	return {
		severity: (severity, text) => code(CODES[severity])(text),
		dim: code(90),
		bold: code(1),
		gone: code(31),
		come: code(32),
	};
}

/** When the line about progress comes, and how often it is written anew, in milliseconds. */
const PROGRESS_AFTER = 500;
const PROGRESS_EVERY = 100;

/** The two outputs of a command: what it found, and everything else. */
export class Terminal {
	readonly locale: Locale;
	readonly paint: Paint;
	/** Columns of the terminal that findings go to; undefined where it is none. */
	readonly columns: number | undefined;
	readonly #quiet: boolean;
	readonly #started = Date.now();
	/** When progress was last written; 0: no such line stands there. */
	#progress = 0;

	constructor({ locale, quiet }: { readonly locale: Locale; readonly quiet: boolean }) {
		const { stdout, env } = process;
		this.locale = locale;
		this.#quiet = quiet;
		this.columns = stdout.isTTY ? stdout.columns : undefined;
		this.paint = paint(stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb");
	}

	/** Findings, and whatever else the command is for. */
	write(text: string): void {
		this.#clear();
		process.stdout.write(text);
	}

	/** Something that is good to know; not said where quiet is wanted. */
	note(message: Message): void {
		if (!this.#quiet) this.warn(message);
	}

	/** Something that must be known. */
	warn(message: Message): void {
		this.#clear();
		process.stderr.write(`${printable(render(message, this.locale))}\n`);
	}

	/** Something that went wrong. */
	complain(message: Message): void {
		this.#clear();
		process.stderr.write(`runtime-config: ${printable(render(message, this.locale))}\n`);
	}

	/** How far we are, while there is a lot to do and somebody is looking. */
	progress(done: number, all: number): void {
		if (this.#quiet || !process.stderr.isTTY) return;
		const now = Date.now();
		if (now - this.#started < PROGRESS_AFTER || now - this.#progress < PROGRESS_EVERY) return;
		process.stderr.write(`\r${done}/${all}\u001B[K`);
		this.#progress = now;
	}

	#clear(): void {
		if (this.#progress > 0) process.stderr.write("\r\u001B[K");
		this.#progress = 0;
	}
}
