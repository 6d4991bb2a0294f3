import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { containerdToml } from "./containerd-toml.ts";
import { daemonJson } from "./daemon-json.ts";
import { kubeletYaml } from "./kubelet-yaml.ts";

export type FormatName = "TOML" | "JSON" | "YAML";
export type Size = "small" | "typical" | "huge";

/** One letter typed into the file, and later taken out again. Line and character from 0. */
export interface Keystroke {
	readonly line: number;
	readonly character: number;
	/** Whether a finding must come of it: the letter makes a known key an unknown one. */
	readonly finds: boolean;
}

/** A node on disk, and the file of it that is typed in. */
export interface Workload {
	readonly format: FormatName;
	readonly size: Size;
	readonly languageId: string;
	/** The node's folder. */
	readonly root: string;
	/** The absolute path of the file. */
	readonly file: string;
	readonly text: string;
	readonly keystrokes: readonly Keystroke[];
}

const SIZES: readonly Size[] = ["small", "typical", "huge"];

interface Recipe {
	readonly format: FormatName;
	readonly languageId: string;
	readonly path: string;
	readonly lines: Readonly<Record<Size, number>>;
	readonly write: (lines: number) => string;
	/** Where a letter makes a key unknown, and where it changes a free text: each ends where the letter goes. */
	readonly key: RegExp;
	readonly value: RegExp;
	/** The other files of the node. */
	readonly beside: Readonly<Record<string, string>>;
}

const KUBELET_UNIT = `[Service]
Environment="KUBELET_CONFIG_ARGS=--config=/var/lib/kubelet/config.yaml"
EnvironmentFile=-/var/lib/kubelet/kubeadm-flags.env
ExecStart=
ExecStart=/usr/bin/kubelet $KUBELET_CONFIG_ARGS $KUBELET_KUBEADM_ARGS
`;

const kubeletBeside = (socket: string) => ({
	"etc/systemd/system/kubelet.service.d/10-kubeadm.conf": KUBELET_UNIT,
	"var/lib/kubelet/kubeadm-flags.env": `KUBELET_KUBEADM_ARGS="--container-runtime-endpoint=unix://${socket}"\n`,
});

const RECIPES: readonly Recipe[] = [
	{
		format: "TOML",
		languageId: "toml",
		path: "etc/containerd/config.toml",
		lines: { small: 60, typical: 350, huge: 20_000 },
		write: containerdToml,
		key: /^ *(?:runtime_type|max_conf_num|SystemdCgroup|sandbox_image)(?= =)/gm,
		value: /^ *BinaryName = "[^"]*(?=")/gm,
		beside: { ...kubeletBeside("/run/containerd/containerd.sock"), "var/lib/kubelet/config.yaml": kubeletYaml(60) },
	},
	{
		format: "JSON",
		languageId: "json",
		path: "etc/docker/daemon.json",
		lines: { small: 30, typical: 300, huge: 20_000 },
		write: daemonJson,
		key: /^ *"(?:log-driver|storage-driver|exec-opts|live-restore|max-concurrent-downloads)(?=":)/gm,
		value: /^ *"node\.[^"]*(?=")/gm,
		beside: { ...kubeletBeside("/run/cri-dockerd.sock"), "var/lib/kubelet/config.yaml": kubeletYaml(60) },
	},
	{
		format: "YAML",
		languageId: "yaml",
		path: "var/lib/kubelet/config.yaml",
		lines: { small: 60, typical: 400, huge: 20_000 },
		write: kubeletYaml,
		key: /^(?:[a-z]\w+|- key| {2}effect)(?=:)/gm,
		value: /^ {2}X-Node-\d+: *\n {2}- node[\w.-]*/gm,
		beside: { ...kubeletBeside("/run/containerd/containerd.sock"), "etc/containerd/config.toml": containerdToml(60) },
	},
];

/** Writes the nodes below a folder: the same bytes every time. */
export function writeWorkloads(folder: string): Workload[] {
	return RECIPES.flatMap((recipe) =>
		SIZES.map((size) => {
			const root = path.join(folder, `${recipe.format.toLowerCase()}-${size}`);
			const text = recipe.write(recipe.lines[size]);
			const files = { ...recipe.beside, [recipe.path]: text };
			for (const [name, content] of Object.entries(files)) {
				const file = path.join(root, name);
				mkdirSync(path.dirname(file), { recursive: true });
				writeFileSync(file, content);
			}
			const { format, languageId } = recipe;
			return { format, size, languageId, root, file: path.join(root, recipe.path), text, keystrokes: keystrokesOf(text, recipe) };
		}),
	);
}

/** More places than this are not typed at. */
const MAX_PLACES = 100;

/** Keys and values in turn, spread over the whole file. */
function keystrokesOf(text: string, { key, value, format }: Recipe): Keystroke[] {
	const keys = spread([...text.matchAll(key)]);
	const values = spread([...text.matchAll(value)]);
	if (keys.length === 0 || values.length === 0) throw new Error(`nowhere to type in the ${format} workload`);
	return Array.from({ length: 2 * Math.max(keys.length, values.length) }, (_, i) => {
		const places = i % 2 === 0 ? keys : values;
		const [match] = places.slice((i >> 1) % places.length);
		return { ...positionIn(text, (match?.index ?? 0) + (match?.[0].length ?? 0)), finds: i % 2 === 0 };
	});
}

const spread = <T>(all: readonly T[]): readonly T[] =>
	all.length <= MAX_PLACES
		? all
		: all.filter((_, i) => Math.floor((i * MAX_PLACES) / all.length) !== Math.floor(((i - 1) * MAX_PLACES) / all.length));

function positionIn(text: string, offset: number): { line: number; character: number } {
	const before = text.slice(0, offset);
	return { line: before.split("\n").length - 1, character: offset - (before.lastIndexOf("\n") + 1) };
}
