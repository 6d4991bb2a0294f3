/** An image reference taken apart. */
export interface ImageName {
	/** `registry.k8s.io`; `docker.io` where none is written. */
	readonly host: string;
	/** Everything before tag and digest, as written. */
	readonly repository: string;
	readonly tag: string | undefined;
	readonly digest: string | undefined;
}

const REFERENCE =
	/^(?<repository>(?:[a-zA-Z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[A-Za-z][\w.+-]*:[0-9a-fA-F]{32,}))?$/;

/** Reads `host/path/name:tag@digest`; undefined when it is no image reference. */
export function imageOf(text: string): ImageName | undefined {
	const groups = REFERENCE.exec(text)?.groups;
	const repository = groups?.repository;
	if (!groups || repository === undefined) return undefined;
	const first = repository.split("/")[0] as string;
	const isHost = repository.includes("/") && (/[.:]/.test(first) || first === "localhost");
	return { host: isHost ? first : "docker.io", repository, tag: groups.tag, digest: groups.digest };
}
