import { defaultConfigPathCollides } from "../../knowledge/containerd-dialects.ts";
import { entryOf, type Table } from "../../syntax/tree.ts";
import { nearestSpan, type Place, type Setting, type Spot, stringsOf } from "../setting.ts";
import { held, type World } from "../world.ts";
import type { ContainerdStack, Hit } from "./containerd-stack.ts";

/** Old registry settings beside `config_path`: containerd does not load its CRI plugin with both. */
export interface RegistryClash {
	readonly kind: "mirrors" | "tls";
	readonly spot: Spot;
	/** The table to take away. */
	readonly place: Place;
	/** Written, or the default that collides. */
	readonly configPath: Setting<string>;
	/** The mirrors by registry host; undefined where they hold more than endpoints. */
	readonly mirrors: readonly { readonly host: string; readonly endpoints: readonly string[] }[] | undefined;
}

/** The strongest table of old mirrors that says anything, whether or not it collides. */
export function oldMirrors(
	stack: ContainerdStack,
	configPath: Setting<string> | undefined,
): Omit<RegistryClash, "kind"> | undefined {
	const hit = stack.readable ? mirrorsIn(stack) : undefined;
	if (!hit || !configPath) return undefined;
	const { document } = hit.layer;
	const spot = { file: document.file, span: nearestSpan(document, hit.path), written: true };
	return { place: { document, path: hit.path }, spot, configPath, mirrors: mirrorsOf(hit.tree as Table) };
}

const mirrorsIn = (stack: ContainerdStack): Hit | undefined =>
	stack.hits(["registry", "mirrors"]).find(({ tree }) => tree.kind === "table" && tree.entries.length > 0);

export function registryClash(
	stack: ContainerdStack,
	configPath: Setting<string> | undefined,
	world: World,
): RegistryClash | undefined {
	if (!stack.readable || !configPath) return undefined;
	const mirrors = mirrorsIn(stack);
	if (mirrors && (configPath.value !== "" || collides(configPath, world))) return clash("mirrors", mirrors, configPath);
	if (configPath.value === "" || stack.isNew()) return undefined;
	const tls = stack
		.hits(["registry", "configs"])
		.find(({ tree }) => tree.kind === "table" && tree.entries.some((e) => entryOf(e.value, "tls")));
	return tls && clash("tls", tls, configPath);
}

/** Two patch releases only: nothing to say where the release is a guess. */
const collides = ({ origin }: Setting<string>, world: World): boolean =>
	origin === "default" &&
	world.isKnown("containerd") &&
	(world.ask("containerd", (v) => held(defaultConfigPathCollides, v)) ?? false);

function clash(kind: "mirrors" | "tls", { layer, path, tree }: Hit, configPath: Setting<string>): RegistryClash {
	const { document } = layer;
	const first = (tree as Table).entries[0];
	const spot = { file: document.file, span: first?.keySpan ?? nearestSpan(document, path), written: true };
	return {
		kind,
		spot,
		place: { document, path },
		configPath,
		mirrors: kind === "mirrors" ? mirrorsOf(tree as Table) : undefined,
	};
}

function mirrorsOf(table: Table): RegistryClash["mirrors"] {
	const found = table.entries.map((entry) => {
		const endpoints = stringsOf(entryOf(entry.value, "endpoint")?.value);
		const onlyEndpoint = entry.value.kind === "table" && entry.value.entries.every((e) => e.key === "endpoint");
		return endpoints && onlyEndpoint ? { host: entry.key, endpoints: endpoints.map(({ value }) => value) } : undefined;
	});
	return found.every((mirror) => mirror !== undefined) ? found : undefined;
}
