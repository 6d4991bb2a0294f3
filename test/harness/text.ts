/**
 * A file written in a test, at the indentation of the test: the line break after the first backtick and the tabs that indent the
 * first line are taken off, as is what stands before the last backtick.
 */
export function text(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
	const whole = strings.reduce((out, part, i) => out + String(values[i - 1]) + part);
	const body = whole.replace(/^\n/, "").replace(/\n\t*$/, "\n");
	const indent = /^\t*/.exec(body)?.[0] ?? "";
	return body
		.split("\n")
		.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
		.join("\n");
}

/** The same file with Windows line ends. */
export const crlf = (file: string): string => file.replaceAll("\n", "\r\n");
