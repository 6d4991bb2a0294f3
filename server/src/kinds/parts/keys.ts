import { atLeast, before } from "../../base/version.ts";
import { containerd2, namedTables, oldSpellings } from "../../knowledge/containerd-dialects.ts";
import { checkedByCommand } from "../../knowledge/strictness.ts";
import type { Path } from "../../syntax/tree.ts";
import type { NodeDocument } from "../kind.ts";
import type { World } from "../world.ts";
import { early, type GoingKey, going, gone, type Successor, successorOf } from "./dated-keys.ts";
import type { MisplacedKey } from "./misplaced.ts";
import { isReadable, verdictOn } from "./readable.ts";
import { type DatedKey, type IneffectiveKey, keysIn, type UnknownKey, type WrittenKey } from "./written-keys.ts";
import type { WrongType } from "./wrong-types.ts";

/** The written keys of the node that a table speaks of, and what this world's releases make of them. */
export interface Keys {
	/** The keys no table row knows, where no other key may stand: below them nothing is listed. */
	readonly unknown: readonly UnknownKey[];
	readonly wrongTypes: readonly WrongType[];
	readonly ineffective: readonly IneffectiveKey[];
	readonly misplaced: readonly MisplacedKey[];
	/** Keys that this release no longer knows. */
	gone(): readonly DatedKey[];
	/** Keys that it still knows, and that are going. */
	going(): readonly GoingKey[];
	/** Keys that it does not know yet, as far as somebody said which release it is. */
	early(): readonly DatedKey[];
	/** Whether somebody said which release of its daemon it is. */
	isKnownFor(key: WrittenKey): boolean;
	/** Where a successor of a key is to be written in its document; undefined where there is none, or it is not free. */
	successor(key: DatedKey): Successor | undefined;
	/** Whether this release takes a key that is known in another case all the same. */
	takesAnyCase(key: WrittenKey): boolean;
	/** What this release makes of a file with a key it does not know; `checked`: a command that checks it refuses, the daemon warns. */
	unknownIs(key: WrittenKey): "refused" | "checked" | "ignored";
}

export function keysOf(documents: readonly NodeDocument[], world: World): Keys {
	const read = documents.filter((node) => isReadable(node, world)).map(keysIn);
	return {
		unknown: read.flatMap(({ unknown }) => unknown),
		wrongTypes: read.flatMap(({ wrongTypes }) => wrongTypes),
		ineffective: read.flatMap(({ ineffective }) => ineffective).filter((key) => isIneffective(key, world)),
		misplaced: read.flatMap(({ misplaced }) => misplaced),
		gone: () =>
			gone(
				read.flatMap(({ dated }) => dated),
				world,
			),
		going: () =>
			going(
				read.flatMap(({ dated }) => dated),
				world,
			),
		early: () =>
			early(
				read.flatMap(({ dated }) => dated),
				world,
			),
		isKnownFor: ({ release }) => world.isKnown(release),
		successor: (key) => successorOf(key, world),
		takesAnyCase: (key) => key.kind.part === "containerd" && !isName(key.path) && takesSpelling(key, world),
		unknownIs: (key) => {
			if (isUnchecked(key) || verdictOn(key.kind, "unknown-key", world) !== "fatal") return "ignored";
			return checkedByCommand.includes(key.kind.reader) ? "checked" : "refused";
		},
	};
}

function isIneffective({ info, release }: IneffectiveKey, world: World): boolean {
	const { deprecated, since } = info ?? {};
	if (since && world.isKnown(release) && world.ask(release, (v) => before(v, since))) return false; // not decoded at all
	return !deprecated || !world.ask(release, (v) => before(v, deprecated));
}

/** dockerd looks at the keys of the top and of `proxies`; what it does not know deeper down only goes unread. */
const isUnchecked = ({ kind, path }: WrittenKey): boolean => kind.part === "docker" && path.length > 1 && path[0] !== "proxies";

/** Whether containerd takes a key of its own in this spelling. */
const takesSpelling = ({ key, otherCase = "" }: WrittenKey, world: World): boolean =>
	world.ask("containerd", (v) => atLeast(v, containerd2) || oldSpellings(otherCase).includes(key));

/** A plugin's id, or a key of a table whose keys are names: containerd takes them as they are spelt. */
const isName = (path: Path): boolean => (path.length === 2 && path[0] === "plugins") || namedTables.includes(String(path.at(-2)));
