import { atLeast } from "../../base/version.ts";
import { keyInfoOf, keyTableOf } from "../../kinds/key-tables.ts";
import { scalarOf } from "../../kinds/setting.ts";
import { held } from "../../kinds/world.ts";
import {
	builtInRuntime,
	criPlugins,
	highestConfigVersion,
	pluginsByRelease,
	runcTypes,
} from "../../knowledge/containerd-dialects.ts";
import { logDrivers } from "../../knowledge/docker-log-options.ts";
import { kubeadmApiVersions } from "../../knowledge/evidence.ts";
import { childrenOf } from "../../knowledge/key-lookup.ts";
import { crioKeys } from "../../knowledge/keys/crio.ts";
import { kubeadmKeys } from "../../knowledge/keys/kubeadm.ts";
import { KUBEADM_GROUP, kubeletHeader, kubeProxyHeader } from "../../knowledge/type-headers.ts";
import { storageDrivers } from "../../knowledge/word-values.ts";
import type { Plain } from "../../syntax/cursor/write.ts";
import { entryOf, type Path, type Tree, treeAt } from "../../syntax/tree.ts";
import { defaultRows } from "../by-release.ts";
import type { Context } from "./context.ts";
import { flagsOf, flagValues } from "./flags.ts";
import { type Candidate, pauseImages, sockets } from "./known-values.ts";
import { lifeOf, newestOf } from "./life.ts";
import type { Slot } from "./slot.ts";

type Source = (slot: Slot, context: Context) => readonly Candidate[];

const of = (values: readonly Plain[]): Candidate[] => values.map((value) => ({ value }));

/** The values for a slot that stand in no table of keys: names defined elsewhere, sockets, images, plugins. */
export function namedValues(slot: Slot, context: Context): readonly Candidate[] {
	const names = slot.path.filter((step) => typeof step === "string");
	const last = names.at(-1) ?? "";
	const heads = headValues(slot, context) ?? argumentValues(slot, context);
	if (heads) return heads;
	const pattern = keyInfoOf(slot.node, slot.path)?.pattern;
	if (pattern === undefined) return [];
	const source = SOURCES[`${slot.node.kind.part}:${last}`] ?? SOURCES[`:${last}`];
	return source?.(slot, context) ?? [];
}

/** The values by the part and the name of their key; the same for every part where none is named. */
const SOURCES: Readonly<Record<string, Source>> = {
	"containerd:version": (_, { possible }) => {
		const read = possible.releases.containerd.map((release) => held(highestConfigVersion, release) || 2);
		const [safe, highest] = [Math.min(...read), Math.max(...read)];
		// First the newest that every release reads.
		return of([safe, ...[4, 3, 2, 1].filter((version) => version <= highest && version !== safe)]);
	},
	"containerd:disabled_plugins": (slot, context) => plugins(slot, context),
	"containerd:required_plugins": (slot, context) => plugins(slot, context),
	"containerd:default_runtime_name": (slot, context) => of(unique([builtInRuntime.name, ...containerdRuntimes(slot, context)])),
	"containerd:snapshotter": (slot) => snapshotters(slot),
	"containerd:runtime_type": (_, { possible }) =>
		Object.entries(runcTypes).flatMap(([value, dates]) => {
			const life = lifeOf(dates, possible.releases.containerd);
			return life === "unknown" ? [] : [{ value, going: dates.removed !== undefined }];
		}),
	"containerd:sandbox_image": (_, context) => pauseImages("containerd", context),
	"containerd:sandbox": (_, context) => pauseImages("containerd", context),
	"crio:pause_image": (_, context) => pauseImages("crio", context),
	"crio:default_runtime": (slot, context) => of(unique(crioRuntimes(slot, context))),
	"docker:default-runtime": (slot) => of(unique(["runc", ...namesAt(slot.node.document.root, ["runtimes"])])),
	"docker:exec-opts": () => of(["native.cgroupdriver=systemd", "native.cgroupdriver=cgroupfs"]),
	"docker:log-driver": () => of(logDrivers),
	"docker:storage-driver": () => of(storageDrivers),
	":criSocket": () => sockets(),
	":containerRuntimeEndpoint": () => sockets(),
	":imageServiceEndpoint": () => sockets(),
	":runtime-endpoint": () => sockets(),
	":image-endpoint": () => sockets(),
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The plugins that a version of containerd's file speaks of, that some possible release has. */
function plugins(slot: Slot, { possible }: Context): Candidate[] {
	const keys = keyTableOf(slot.node)?.keys ?? {};
	const known = childrenOf(keys, ["plugins"]).filter((name) => name !== "*");
	const others = known.some((name) => name.includes(".v")) ? Object.keys(pluginsByRelease) : [];
	return unique([...known, ...others]).flatMap((value) =>
		lifeOf(pluginsByRelease[value] ?? {}, possible.releases.containerd) === "unknown" ? [] : [{ value }],
	);
}

/** The handlers that stand beside a `default_runtime_name`, and those in the other files of this containerd. */
function containerdRuntimes({ node, path }: Slot, { documents, file }: Context): string[] {
	const others = documents.filter(({ kind, document }) => kind.part === "containerd" && document.file !== file);
	return [
		...namesAt(node.document.root, [...path.slice(0, -1), "runtimes"]),
		...others.flatMap(({ document: { root } }) =>
			[criPlugins.v1, criPlugins.grpc, criPlugins.runtime].flatMap((id) =>
				namesAt(root, ["plugins", id, "containerd", "runtimes"]),
			),
		),
	];
}

/** CRI-O's own handlers, and those of all its files. */
function crioRuntimes({ node }: Slot, { documents, file }: Context): string[] {
	const others = documents.filter(({ kind, document }) => kind.part === "crio" && document.file !== file);
	return [
		...defaultRows(crioKeys["crio.runtime.default_runtime"]).map(({ value }) => String(value)),
		...[node, ...others].flatMap(({ document }) => namesAt(document.root, ["crio", "runtime", "runtimes"])),
	];
}

function namesAt(root: Tree, path: Path): string[] {
	const table = treeAt(root, path);
	return table?.kind === "table" ? table.entries.map(({ key }) => key) : [];
}

/** Snapshotters that no Linux node has. */
const WINDOWS = ["io.containerd.snapshotter.v1.blockcim"];
const SNAPSHOTTER = "io.containerd.snapshotter.v1.";

/** The snapshotters built into containerd, and those that the file brings in as proxy plugins. */
function snapshotters({ node }: Slot): Candidate[] {
	const { root } = node.document;
	const ids = childrenOf(keyTableOf(node)?.keys ?? {}, ["plugins"]).filter(
		(name) => name.startsWith(SNAPSHOTTER) && !WINDOWS.includes(name),
	);
	const own = ids.length > 0 ? ids.map((id) => id.slice(SNAPSHOTTER.length)) : ["overlayfs", "native", "btrfs", "devmapper"];
	const proxies = namesAt(root, ["proxy_plugins"]).filter(
		(name) => scalarAt(root, ["proxy_plugins", name, "type"]) === "snapshot",
	);
	return of(unique(["overlayfs", ...own, ...proxies]));
}

function scalarAt(root: Tree, path: Path): unknown {
	const tree = treeAt(root, path);
	return tree?.kind === "scalar" ? tree.value : undefined;
}

/** Names and values of the kubelet's flags in kubeadm's `kubeletExtraArgs`: texts, whatever the flag takes. */
function argumentValues({ node, path }: Slot, context: Context): readonly Candidate[] | undefined {
	const at = path.indexOf("kubeletExtraArgs");
	if (at < 0 || node.kind.part !== "kubeadm") return undefined;
	const [step, field] = path.slice(at + 1);
	if (field === "name") return flagsOf("kubelet", context).map(({ name, going }) => ({ value: name, going }));
	const name =
		field === "value" ? scalarAt(node.document.root, [...path.slice(0, -1), "name"]) : field === undefined ? step : undefined;
	if (typeof name !== "string") return [];
	return flagValues("kubelet", name, context).map((one) => ({ ...one, value: String(one.value) }));
}

/** `apiVersion` and `kind` of kubeadm's and the kubelet's documents. */
function headValues({ node, path }: Slot, { possible }: Context): readonly Candidate[] | undefined {
	const [name] = path;
	if (node.kind.format !== "yaml" || path.length !== 1 || (name !== "apiVersion" && name !== "kind")) return undefined;
	if (node.kind.part === "kubelet")
		return node.document.index > 0 ? [] : of([name === "kind" ? kubeletHeader.kind : kubeletHeader.apiVersion]);
	if (node.kind.part !== "kubeadm") return undefined;
	const { root } = node.document;
	return name === "kind" ? kindsOf(textAt(root, "apiVersion")) : apiVersionsOf(textAt(root, "kind"), possible);
}

const GROUP = `${KUBEADM_GROUP}/`;

const textAt = (root: Tree, key: string): string => scalarOf(entryOf(root, key)?.value, "string") ?? "";

function kindsOf(apiVersion: string): Candidate[] {
	if (apiVersion === kubeletHeader.apiVersion) return of([kubeletHeader.kind]);
	if (apiVersion === kubeProxyHeader.apiVersion) return of([kubeProxyHeader.kind]);
	const tables: Readonly<Record<string, object>> = kubeadmKeys;
	const own = Object.entries(tables).filter(([version]) => apiVersion === "" || apiVersion === GROUP + version);
	const kinds = unique(own.flatMap(([, kinds]) => Object.keys(kinds)));
	return of(apiVersion === "" ? [...kinds, kubeletHeader.kind, kubeProxyHeader.kind] : kinds);
}

function apiVersionsOf(kind: string, { releases }: Context["possible"]): Candidate[] {
	if (kind === kubeletHeader.kind) return of([kubeletHeader.apiVersion]);
	if (kind === kubeProxyHeader.kind) return of([kubeProxyHeader.apiVersion]);
	const tables: Readonly<Record<string, object>> = kubeadmKeys;
	const newest = newestOf(releases.kubeadm);
	const own = Object.entries(kubeadmApiVersions)
		.filter(([, dates]) => lifeOf(dates, releases.kubeadm) !== "unknown")
		.filter(([version]) => kind === "" || Object.hasOwn(tables[version.slice(GROUP.length)] ?? {}, kind))
		.map(([value, { deprecated }]) => ({
			value,
			going: deprecated !== undefined && newest !== undefined && atLeast(newest, deprecated),
		}))
		.reverse();
	return kind === "" ? [...own, ...of([kubeletHeader.apiVersion, kubeProxyHeader.apiVersion])] : own;
}
