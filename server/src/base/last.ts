/** A reader of texts that need not read the same text twice in a row. What it read last is let go when memory is needed. */
export function rememberingLast<T extends object>(read: (text: string) => T): (text: string) => T {
	let last: WeakRef<{ readonly text: string; readonly value: T }> | undefined;
	return (text) => {
		const known = last?.deref();
		if (known?.text === text) return known.value;
		const value = read(text);
		last = new WeakRef({ text, value });
		return value;
	};
}
