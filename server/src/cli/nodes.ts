import { promises as fs } from "node:fs";
import { resolve } from "node:path";
import { listBelow, readAs, readBelow } from "../io/disk.ts";
import { hostFacts } from "../io/host.ts";
import { load } from "../io/load.ts";
import { walk } from "../io/walk.ts";
import { type Group, groupRead, mayBeClaimed, rootOf } from "../node/find.ts";
import { needs, places } from "../node/needs.ts";
import { type Assumptions, isAssumption, type Node, readAssumptions } from "../node/node.ts";

export interface NodeOptions {
	readonly assume: Assumptions;
	/** Path of a `runtime-config.json` that stands for every node's own. */
	readonly config?: string;
}

/** A path that could not be read, for exit code 2. */
export class UnreadablePath extends Error {}

/** The nodes below the paths that were given: files, node roots, or folders with node roots below. `/` is the machine itself. */
export async function findNodes(paths: readonly string[], options: NodeOptions): Promise<Node[]> {
	const nodes: Node[] = [];
	for (const given of paths) {
		const absolute = resolve(given);
		const groups = await groupsAt(given, absolute);
		for (const group of groups) nodes.push(await complete(group, shownRoot(given, absolute, group.root), options));
	}
	return nodes;
}

async function groupsAt(given: string, absolute: string): Promise<Group[]> {
	const stat = await fs.stat(absolute).catch(() => undefined);
	if (!stat) throw new UnreadablePath(given);
	if (absolute === "/") return [{ root: "", files: [], loose: false }];
	if (stat.isDirectory()) return groupRead(await readAll(await walk(absolute, mayBeClaimed)));
	const root = rootOf(absolute);
	if (root !== undefined) return [{ root, files: [], loose: false }];
	return groupRead(await readAll([absolute]));
}

async function readAll(paths: readonly string[]) {
	const files = await Promise.all(paths.map(async (path) => ({ path, file: await readAs(path, path) })));
	return files.flatMap(({ path, file }) => (file ? [{ path, file }] : []));
}

/** A group with everything its files name, and what is known of the node. */
async function complete(group: Group, shown: string, options: NodeOptions): Promise<Node> {
	const reader = {
		read: (path: string) => readBelow(group.root, path),
		list: (folder: string) => listBelow(group.root, folder),
	};
	const files = await load(group.files, group.files.length === 0 ? places : [], needs, reader);
	const own = await ownConfig(group.root, options.config);
	const host = group.root === "" ? validOnly(await hostFacts()) : {};
	return { root: shown, files, assume: { ...host, ...own.assume, ...options.assume }, rules: own.rules };
}

async function ownConfig(root: string, config: string | undefined): Promise<ReturnType<typeof readAssumptions>> {
	const candidates = config ? [config] : [`${root}/runtime-config.json`, `${root}/etc/runtime-config.json`];
	for (const path of candidates) {
		const text = await fs.readFile(path, "utf8").catch(() => undefined);
		if (text === undefined) continue;
		try {
			return readAssumptions(JSON.parse(text.replace(/^\uFEFF/, "")));
		} catch {
			throw new UnreadablePath(path);
		}
	}
	return { assume: {}, rules: {} };
}

const validOnly = (facts: Readonly<Record<string, string>>): Assumptions =>
	Object.fromEntries(Object.entries(facts).filter(([key, value]) => isAssumption(key, value)));

/** The root as the user named it: relative paths stay relative. */
function shownRoot(given: string, absolute: string, root: string): string {
	if (root === "") return "/";
	if (root === absolute) return given;
	const below = root.startsWith(`${absolute}/`) ? root.slice(absolute.length + 1) : undefined;
	if (below === undefined) return root;
	return given === "." ? below : `${given.replace(/\/+$/, "")}/${below}`;
}
