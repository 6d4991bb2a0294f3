/** Does something now, and from then on gives the same result, or throws the same. */
export function attempt<T>(make: () => T): () => T {
	try {
		const value = make();
		return () => value;
	} catch (thrown) {
		return () => {
			throw thrown;
		};
	}
}

/** Does something when it is first asked for, and from then on gives the same result, or throws the same. */
export function once<T>(make: () => T): () => T {
	let known: (() => T) | undefined;
	return () => {
		known ??= attempt(make);
		return known();
	};
}
