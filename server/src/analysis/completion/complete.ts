import type { SourceFile } from "../../base/file.ts";
import { documentsOfNode, type Node } from "../../node/node.ts";
import { possibleOn } from "../../node/possible.ts";
import type { TreeFormat } from "../../syntax/cursor/token.ts";
import { blockProposals } from "./blocks.ts";
import { commandLineProposals } from "./command-line.ts";
import type { Context } from "./context.ts";
import { headerProposals } from "./headers.ts";
import { moduleProposals, sysctlProposals } from "./host.ts";
import { keyProposals } from "./keys.ts";
import type { Proposal } from "./proposal.ts";
import { type Slot, slotsAt } from "./slot.ts";
import { valueProposals } from "./values.ts";

/**
 * What could stand at an offset of a file of a node, likeliest first. Nothing in comments, and nothing in files that no daemon
 * reads. `offset` may lie anywhere in the text.
 */
export function proposalsAt(node: Node, file: SourceFile, offset: number): Proposal[] {
	return found(node, file, offset).sort(
		(a, b) => a.rank - b.rank || (a.kind === "value" || b.kind === "value" ? 0 : a.label < b.label ? -1 : 1),
	);
}

function found(node: Node, file: SourceFile, offset: number): Proposal[] {
	const kind = node.files.find((one) => one.file === file)?.kind;
	if (!kind || kind.id === "stray" || file.absent) return [];
	const documents = documentsOfNode(node);
	const context: Context = { file, offset, documents, possible: possibleOn(documents, node.assume) };
	switch (kind.format) {
		case "env":
		case "unit":
			return commandLineProposals(kind, context);
		case "sysctl":
			return sysctlProposals(context);
		case "modules":
			return moduleProposals(context);
		case "lines":
			return [];
		default: {
			const { format } = kind;
			return slotsAt(file, kind, format, offset).flatMap((slot) => inSlot(slot, context, format));
		}
	}
}

function inSlot(slot: Slot, context: Context, format: TreeFormat): Proposal[] {
	if (slot.at === "value") return valueProposals(slot, context, format);
	const blocks = blockProposals(slot, context, format);
	return [...(slot.header ? headerProposals(slot, context) : keyProposals(slot, context, format)), ...blocks];
}
