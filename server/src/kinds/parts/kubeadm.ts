import { kubeadmImageRepositories } from "../../knowledge/pause-images.ts";
import type { Document } from "../../syntax/documents.ts";
import { entryOf, type Path, treeAt } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import { isKubeadmDocument } from "../kubeadm.ts";
import {
	defaultSetting,
	isUncertain,
	nearestSpan,
	type Place,
	type Setting,
	type Spot,
	scalarOf,
	stringsOf,
	writtenSetting,
} from "../setting.ts";
import { held, type World } from "../world.ts";
import { type OutdatedApi, outdatedApis } from "./kubeadm-api.ts";
import { isReadable } from "./readable.ts";

export type KubeadmKind =
	| "ClusterConfiguration"
	| "InitConfiguration"
	| "JoinConfiguration"
	| "ResetConfiguration"
	| "UpgradeConfiguration";

/** kubeadm's configuration on a node: the documents of its files by kind. */
export interface Kubeadm {
	readonly documents: readonly { readonly kind: string; readonly document: Document }[];
	documentOf(kind: KubeadmKind): Document | undefined;
	/** A string of a document; no default. */
	text(kind: KubeadmKind, path: Path): Setting<string> | undefined;
	/** The registry of the control plane's images; undefined when nobody can tell. */
	imageRepository(): Setting<string> | undefined;
	/** The registries that kubeadm itself ever took by default. */
	upstreamRepositories(): readonly string[];
	/** The init and join documents without a criSocket. */
	withoutCriSocket(): readonly { readonly kind: string; readonly at: Spot; readonly place: Place }[];
	/** The documents whose apiVersion this release refuses, or is about to. */
	outdatedApis(): readonly OutdatedApi[];
	/** Whether it is told to go on where one of its preflight checks fails. */
	ignores(check: string): boolean;
	/** Its release in this world, for messages. */
	readonly release: string;
}

export function kubeadmOf(files: readonly NodeDocument[], world: World): Kubeadm | undefined {
	const own = files.filter(({ kind, document }) => kind.id === "kubeadm" && isKubeadmDocument(document.root));
	if (own.length === 0) return undefined;
	const documents = own
		.filter((file) => isReadable(file, world))
		.map(({ document }) => ({ kind: scalarOf(entryOf(document.root, "kind")?.value, "string") ?? "", document }));
	const documentOf = (kind: KubeadmKind) => documents.find((d) => d.kind === kind)?.document;
	const text = (kind: KubeadmKind, path: Path) => {
		const document = documentOf(kind);
		const tree = document && treeAt(document.root, path);
		const value = scalarOf(tree, "string");
		return document && tree && value !== undefined ? writtenSetting(document, path, value, tree.span) : undefined;
	};
	return {
		documents,
		documentOf,
		text,
		imageRepository: () => {
			const document = documentOf("ClusterConfiguration");
			if (!document || isUncertain(document, ["imageRepository"])) return undefined;
			const written = text("ClusterConfiguration", ["imageRepository"]);
			if (written) return written;
			const value = world.ask("kubeadm", (v) => held(kubeadmImageRepositories, v));
			return value === undefined ? undefined : defaultSetting(document, ["imageRepository"], value);
		},
		upstreamRepositories: () => kubeadmImageRepositories.map(({ value }) => value),
		withoutCriSocket: () =>
			(["InitConfiguration", "JoinConfiguration"] as const).flatMap((kind) => {
				const document = documentOf(kind);
				const path = ["nodeRegistration", "criSocket"];
				if (!document || isUncertain(document, path) || text(kind, path)?.value) return [];
				return [
					{ kind, at: { file: document.file, span: nearestSpan(document, path), written: true }, place: { document, path } },
				];
			}),
		outdatedApis: () =>
			outdatedApis(
				documents.map(({ document }) => document),
				world,
			),
		ignores: (check) =>
			documents.some(({ document }) => ignoredChecks(document).some((name) => name === "all" || name === check)),
		get release() {
			return world.describe("kubeadm");
		},
	};
}

const ignoredChecks = ({ root }: Document): string[] =>
	(stringsOf(treeAt(root, ["nodeRegistration", "ignorePreflightErrors"])) ?? []).map(({ value }) => value.toLowerCase());
