import { defineMessages, type Message, type Text } from "../base/message.ts";
import { placeBelow, resolveBelow } from "../io/disk.ts";
import { ChangedMeanwhile, createText, moveFile, replaceText } from "../io/write.ts";
import type { FileChange } from "./draft.ts";
import { shownPath } from "./places.ts";
import type { Plan } from "./plan.ts";

const messages = defineMessages({
	changed: { en: "{path} has changed meanwhile, so it was left alone", zh: "{path} 在此期间已被改动，因此未作修改" },
	unwritten: { en: "cannot write {path}: {why}", zh: "无法写入 {path}：{why}" },
});

const reasons: Readonly<Record<string, Text>> = {
	EACCES: { en: "permission denied", zh: "没有权限" },
	EPERM: { en: "permission denied", zh: "没有权限" },
	EROFS: { en: "the file system is read-only", zh: "文件系统是只读的" },
	ENOSPC: { en: "the disk is full", zh: "磁盘已满" },
};

/** Writes what was planned, file by file; what could not be written is told, and the other files are written all the same. */
export async function writeChanges(plans: readonly Plan[]): Promise<Message[]> {
	const failures: Message[] = [];
	// One file may lie at two places of a node, one of them a link.
	const written = new Set<string>();
	for (const { site, changes } of plans) {
		for (const change of changes) {
			try {
				await write(site.root, change, written);
			} catch (error) {
				const path = shownPath(site.node, change.path);
				const { code = "", message } = error as NodeJS.ErrnoException;
				const why = reasons[code] ?? message;
				failures.push(error instanceof ChangedMeanwhile ? messages.changed({ path }) : messages.unwritten({ path, why }));
			}
		}
	}
	return failures;
}

async function write(root: string, { path, before, after, renamedFrom }: FileChange, written: Set<string>): Promise<void> {
	if (before && renamedFrom !== undefined) {
		const [from, to] = [await placeBelow(root, renamedFrom), await placeBelow(root, path)];
		if (from === undefined || to === undefined) throw new ChangedMeanwhile(path);
		await moveFile(from, to);
	}
	const target = await resolveBelow(root, path);
	if (target === undefined) throw new ChangedMeanwhile(path);
	if (written.has(target)) return;
	written.add(target);
	if (!before) await createText(target, after);
	else if (before.text !== after) await replaceText(target, before.text, after);
}
