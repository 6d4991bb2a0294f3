/** A command-line flag of a daemon, by its name without dashes. Releases are the daemon's. */
export interface FlagInfo {
	/** Whether the next word is its value when no `=` stands in it. Boolean flags take a value only after `=`. */
	readonly takesValue: boolean;
	/** The key of the daemon's configuration file that it overrides or may not stand beside, dotted. */
	readonly field?: string;
	/** First release that takes it; absent: older than every release in our tables. */
	readonly since?: string;
	/** First release that warns about it. Only with `removed` has anybody said that it will go. */
	readonly deprecated?: string;
	/** Parsed, and nothing happens, from this release on. */
	readonly noEffectSince?: string;
	/** First release that refuses to start with it; where only a later release is known for certain, that one. */
	readonly removed?: string;
	/** Where the fact was read. */
	readonly source?: string;
}

/** Flags by name, without dashes. */
export type Flags = Readonly<Record<string, FlagInfo>>;
