import type { FormatId } from "../syntax/format.ts";
import { defineKind, type Kind, type Part } from "./kind.ts";

/** Files that were meant for a daemon, under a name that nobody reads. Listed by name: any other file may be somebody's own. */
const stray = (part: Part, format: FormatId, wantedName: string, places: readonly string[]): Kind =>
	defineKind({
		id: "stray",
		part,
		format,
		reader: "none",
		title: { en: "file that nobody reads", zh: "没有人读取的文件" },
		main: false,
		places,
		wantedName,
	});

/** Beside drop-ins: read by nobody, because their suffix is another one. Found through the folder, not by a place. */
const strayDropIn = (part: Part, format: FormatId, suffix: string): Kind => stray(part, format, `*${suffix}`, []);
export const strayKubeletDropIn = strayDropIn("kubelet", "yaml", ".conf");
export const strayContainerdDropIn = strayDropIn("containerd", "toml", ".toml");

/** Copies that editors and packages leave behind on purpose. */
const LEFTOVER = String.raw`.*(?:~|\.(?:bak|orig|old|save|swp|sw[a-p]|disabled|rpmsave|rpmnew|dpkg-\w+|md|txt|sample|example))|README|\..*`;

/** Names in a folder that have another suffix, leftovers aside. */
export const strayPattern = (folder: string, suffix: string): RegExp => {
	const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`^${plain(folder)}/(?!(?:${LEFTOVER})$)[^/]*(?<!${plain(suffix)})$`);
};

const inFolder = (folder: string, names: readonly string[]): string[] => names.map((name) => `${folder}/${name}`);

export const strays: readonly Kind[] = [
	stray(
		"docker",
		"json",
		"daemon.json",
		inFolder("etc/docker", [
			"daemon.conf",
			"deamon.json",
			"deamon.conf",
			"daemon.jason",
			"daemon.jsn",
			"daemon.yaml",
			"daemon.yml",
			"daemon",
			"docker.json",
			"deamon",
		]),
	),
	stray(
		"containerd",
		"toml",
		"config.toml",
		inFolder("etc/containerd", [
			"config.tml",
			"conf.toml",
			"config.yaml",
			"config.conf",
			"containerd.toml",
			"containerd.conf",
			"config",
		]),
	),
	stray("crio", "toml", "crio.conf", inFolder("etc/crio", ["crio.toml", "config.toml", "crio.cfg", "cri-o.conf"])),
	stray("crictl", "yaml", "crictl.yaml", inFolder("etc", ["crictl.yml", "crictl.conf", "crictl.json"])),
];
