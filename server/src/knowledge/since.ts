/** A value that holds from a release on. Tables of them stand oldest first; `0` stands for every release. */
export interface Since<T> {
	readonly since: string;
	readonly value: T;
}
