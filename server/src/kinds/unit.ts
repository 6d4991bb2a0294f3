import { entryOf } from "../syntax/tree.ts";
import { defineKind, type Kind, type Part } from "./kind.ts";

/** Where systemd looks for units, strongest first. */
export const UNIT_FOLDERS = [
	"etc/systemd/system",
	"run/systemd/system",
	"usr/local/lib/systemd/system",
	"usr/lib/systemd/system",
	"lib/systemd/system",
];

const unit = (part: Part, names: readonly string[]): Kind =>
	defineKind({
		id: "unit",
		part,
		format: "unit",
		reader: "systemd",
		title: { en: "systemd unit", zh: "systemd 单元文件" },
		main: false,
		looseNames: new RegExp(`(?:^|/)(?:${names.join("|").replace(/\./g, "\\.")})$`),
		claims: ([tree]) => entryOf(tree, "Service") !== undefined || entryOf(tree, "Socket") !== undefined,
		places: names.flatMap((name) => UNIT_FOLDERS.flatMap((folder) => [`${folder}/${name}`, `${folder}/${name}.d/*.conf`])),
	});

/** The units of the daemons we judge. */
export const units: readonly Kind[] = [
	unit("kubelet", ["kubelet.service"]),
	unit("containerd", ["containerd.service"]),
	unit("docker", ["docker.service", "docker.socket"]),
	unit("cri-dockerd", ["cri-docker.service", "cri-docker.socket"]),
	unit("crio", ["crio.service"]),
];
