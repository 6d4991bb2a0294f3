/** Line and character, both from 0, in UTF-16 code units, as in LSP. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/** Where each line of a text starts; a line ends at LF, CRLF or CR, as editors count. */
export class LineIndex {
	readonly #starts: number[] = [0];
	readonly #length: number;

	constructor(text: string) {
		this.#length = text.length;
		const end = /\r\n|\n|\r/g;
		for (let match = end.exec(text); match; match = end.exec(text)) this.#starts.push(match.index + match[0].length);
	}

	positionAt(offset: number): Position {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low, character: offset - (this.#starts[low] as number) };
	}

	/** Offset of a position; one past the text when the position lies behind it. */
	offsetAt(position: Position): number {
		const start = this.#starts[position.line];
		if (start === undefined) return this.#length;
		const next = this.#starts[position.line + 1] ?? this.#length;
		return Math.min(start + position.character, next);
	}
}
