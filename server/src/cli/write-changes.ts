import { defineMessages, type Message, type Text } from "../base/message.ts";
import { placeBelow, resolveBelow } from "../io/disk.ts";
import { ChangedMeanwhile, createText, moveFile, replaceText } from "../io/write.ts";
import type { FileChange } from "./draft.ts";
import { shownPath } from "./places.ts";
import { type Plan, pathsOf } from "./plan.ts";

const messages = defineMessages({
	changed: { en: "{path} has changed meanwhile, so it was left alone", zh: "{path} 在此期间已被改动，因此未作修改" },
	together: { en: "{path} was left alone, since {other} goes with it", zh: "{path} 未作修改，因为 {other} 与它须一同修改" },
	unwritten: { en: "cannot write {path}: {why}", zh: "无法写入 {path}：{why}" },
});

const reasons: Readonly<Record<string, Text>> = {
	EACCES: { en: "permission denied", zh: "没有权限" },
	EPERM: { en: "permission denied", zh: "没有权限" },
	EROFS: { en: "the file system is read-only", zh: "文件系统是只读的" },
	ENOSPC: { en: "the disk is full", zh: "磁盘已满" },
};

/** Writes what was planned; what could not be written is told, and all that does not go with it is written all the same. */
export async function writeChanges(plans: readonly Plan[]): Promise<Message[]> {
	const failures: Message[] = [];
	// One file may lie at two places of a node, one of them a link.
	const written = new Set<string>();
	for (const plan of plans) for (const group of groupsOf(plan)) failures.push(...(await writeGroup(plan, group, written)));
	return failures;
}

/** The changes by what goes together, as one fix wants them all; new files first, since the others may lean on them. */
function groupsOf({ steps, changes }: Plan): FileChange[][] {
	let groups = changes.map((change) => [change]);
	for (const { edits } of steps) {
		const paths = new Set(edits.flatMap(pathsOf));
		const isTouched = (group: readonly FileChange[]) => group.some(({ path }) => paths.has(path));
		const joined = groups.filter(isTouched).flat();
		if (joined.length > 0) groups = [...groups.filter((group) => !isTouched(group)), joined];
	}
	return groups.map((group) => group.sort((a, b) => Number(a.before !== undefined) - Number(b.before !== undefined)));
}

/** Writes changes up to the first that fails. */
async function writeGroup({ site }: Plan, group: readonly FileChange[], written: Set<string>): Promise<Message[]> {
	for (const [i, change] of group.entries()) {
		try {
			await write(site.root, change, written);
		} catch (error) {
			const path = shownPath(site.node, change.path);
			const { code = "", message } = error as NodeJS.ErrnoException;
			const why = reasons[code] ?? message;
			const left = group.slice(i + 1).map((other) => messages.together({ path: shownPath(site.node, other.path), other: path }));
			return [error instanceof ChangedMeanwhile ? messages.changed({ path }) : messages.unwritten({ path, why }), ...left];
		}
	}
	return [];
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
