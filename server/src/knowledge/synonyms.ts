/** What a word that people write for a key means. */
export interface Synonym {
	/** The key that it is called by. */
	readonly key: string;
	/** The value is one item of that key's list, behind this text. Absent: the value stays as it is. */
	readonly item?: string;
	/** The value means something else there, so that a person must look at it. */
	readonly differs?: true;
}

/** Words people write for a key that is called otherwise: no spelling mistake, so no distance finds them. */
export const keySynonyms: ReadonlyMap<string, Synonym> = new Map<string, Synonym>([
	["enabled_plugins", { key: "required_plugins", differs: true }],
	["graph-driver", { key: "storage-driver" }],
	["cgroup-driver", { key: "exec-opts", item: "native.cgroupdriver=" }],
	["sandbox_image", { key: "pause_image" }],
	["pinned_image", { key: "pinned_images", differs: true }],
]);
