/** The releases for which a row holds: from `since` on, before `until`. Absent: no such end in our tables. */
export interface Held {
	readonly since?: string;
	readonly until?: string;
}

/** A value that holds from a release on. Tables of them stand oldest first; `0` stands for every release. */
export interface Since<T> {
	readonly since: string;
	readonly value: T;
}
