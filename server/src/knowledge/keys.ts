/** What the value of a key must decode to. `duration`: Go's notation; `quantity`: Kubernetes' notation (`1Gi`, `500m`). */
export type KeyType =
	| "string"
	| "integer"
	| "float"
	| "boolean"
	| "duration"
	| "quantity"
	| "list"
	| "list<string>"
	| "list<integer>"
	| "list<table>"
	| "table"
	| "map<string>"
	| "map<boolean>"
	| "map<any>"
	| "any";

/** A default that changed: the value from each release on, oldest first. */
export interface DefaultByRelease {
	readonly byRelease: readonly { readonly since: string; readonly value: KeyDefault }[];
}
export const isByRelease = (value: KeyInfo["default"]): value is DefaultByRelease =>
	typeof value === "object" && value !== null && "byRelease" in value && Array.isArray(value.byRelease);

export type KeyDefault = string | number | boolean | null | readonly KeyDefault[] | { readonly [key: string]: KeyDefault };

/** One key of one kind of file, as the daemon that reads it knows it. Releases are that daemon's (`1.31`, `2.2.2`). */
export interface KeyInfo {
	readonly type: KeyType;
	/** Absent: none, or not known. */
	readonly default?: KeyDefault | DefaultByRelease;
	/** The values it takes, where they are few. */
	readonly values?: readonly string[];
	/** First release that reads it; absent: older than every release in our tables. */
	readonly since?: string;
	/** Release in which upstream announced that it will go. */
	readonly deprecated?: string;
	/** First release that no longer knows it. */
	readonly removed?: string;
	/** The release that upstream has announced to go without it; such dates slide, so only those still to come stand here. */
	readonly goes?: string;
	/** The key that took its place. */
	readonly replacedBy?: string;
	/** Decoded, and nothing happens. */
	readonly ignored?: true;
	/** Where the fact was read. */
	readonly source?: string;
	/** A remark about the value, for those who read the table. */
	readonly note?: string;
}

/**
 * The keys of one kind of file by dotted path from its root. `*` stands for any one key (a runtime's name),
 * `[]` for any item of a list; a key with dots of its own is quoted: `plugins."io.containerd.grpc.v1.cri".sandbox_image`.
 */
export type Keys = Readonly<Record<string, KeyInfo>>;
