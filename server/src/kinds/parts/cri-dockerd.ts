import { defaultPauseImages } from "../../knowledge/pause-images.ts";
import type { NodeDocument } from "../kind.ts";
import type { Setting } from "../setting.ts";
import { startOf } from "../setting.ts";
import { held, type World } from "../world.ts";
import { type Flag, flagsOf } from "./command-line.ts";
import { commandLine, type Unit, unitOf } from "./units.ts";

/** cri-dockerd of a node: flags only. */
export interface CriDockerd {
	readonly unit: Unit;
	readonly flags: readonly Flag[];
	pauseImage(): Setting<string> | undefined;
}

const BOOLEAN_FLAGS = new Set(["ipv6-dual-stack", "version", "buildinfo", "help"]);

export function criDockerdOf(files: readonly NodeDocument[], world: World): CriDockerd | undefined {
	const unit = unitOf(files, "cri-docker.service");
	if (!unit) return undefined;
	const words = commandLine(unit);
	const flags = flagsOf(words.slice(1), (name) => !BOOLEAN_FLAGS.has(name));
	return {
		unit,
		flags,
		pauseImage: () => {
			const flag = flags.findLast((f) => f.name === "pod-infra-container-image");
			if (flag) return flag.setting;
			const value = world.ask("cri-dockerd", (v) => held(defaultPauseImages["cri-dockerd"], v));
			const program = words[0];
			const document = program?.document ?? unit.documents[0];
			if (value === undefined || !document) return undefined;
			return {
				file: document.file,
				span: program?.span ?? startOf(document),
				written: false,
				value,
				origin: "default",
				name: "--pod-infra-container-image",
				writing: { as: "new-item", prefix: "--pod-infra-container-image=", suffix: "" },
				...(program ? { place: { document, path: program.path.slice(0, -1) } } : {}),
			};
		},
	};
}
