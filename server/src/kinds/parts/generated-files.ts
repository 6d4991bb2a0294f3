import { fileTemplates } from "../../knowledge/containerd-dialects.ts";
import type { Document } from "../../syntax/documents.ts";
import { entryOf } from "../../syntax/tree.ts";
import { fileSpot, type Spot, scalarOf } from "../setting.ts";

/** A file that a distribution writes itself, from a template. */
export interface GeneratedFile extends Spot {
	readonly distribution: string;
	/** The name of the template, which lies beside it. */
	readonly template: string;
}

/** containerd's files that k3s or RKE2 wrote. */
export function generatedFiles(documents: readonly Document[]): GeneratedFile[] {
	return documents.flatMap((document) => {
		const distribution = /^var\/lib\/rancher\/(k3s|rke2)\/agent\//.exec(document.file.path)?.[1];
		if (!distribution) return [];
		const version = scalarOf(entryOf(document.root, "version")?.value, "integer") ?? 0;
		const template = fileTemplates.findLast((one) => one.version <= version) ?? fileTemplates[0];
		return template ? [{ ...fileSpot(document), distribution, template: template.name }] : [];
	});
}
