import type { Words } from "../cgroups.ts";
import type { Body } from "./page.ts";

/** What no table says about a subsystem: how it works, and one value followed to the end. */
export interface SubsystemText {
	readonly title: Words;
	/** How it works and what it is good for. */
	readonly about: Body;
	/** A value, the files it ends in, and what it means for a pod or the node. */
	readonly example: Body;
}
