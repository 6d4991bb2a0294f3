import { randomBytes } from "node:crypto";
import { promises as fs } from "node:fs";
import { dirname } from "node:path";
import { readBytes } from "./disk.ts";

/** The file is not what it was when it was read, or stands where none was: nothing was written. */
export class ChangedMeanwhile extends Error {}

/**
 * Writes a text over a file that held another one, as UTF-8. All or nothing wherever the system lets us: a new file with the same
 * owner and mode takes the place of the old one. Where that cannot be (a file with several names, or mounted by itself; a folder
 * that may not be written), the old file itself is written.
 *
 * `absolute` is a path behind all links, so that links stay links.
 */
export async function replaceText(absolute: string, before: string, after: string): Promise<void> {
	const old = await readBytes(absolute);
	if (!old || !Buffer.from(before).equals(old)) throw new ChangedMeanwhile(absolute);
	const bytes = Buffer.from(after);
	if (!(await swap(absolute, bytes))) await overwrite(absolute, bytes, old);
}

/** Writes a new file, with its folders. */
export async function createText(absolute: string, text: string): Promise<void> {
	await fs.mkdir(dirname(absolute), { recursive: true });
	await fs.writeFile(absolute, text, { flag: "wx" }).catch(throwChanged(absolute));
}

/** Gives a file another name, never over another file. A link is moved, not what it leads to. */
export async function moveFile(from: string, to: string): Promise<void> {
	await fs.mkdir(dirname(to), { recursive: true });
	// A second name fails where there is one already; a rename would replace it.
	await fs.link(from, to).catch(throwChanged(to));
	await fs.unlink(from);
}

const throwChanged = (path: string) => (error: NodeJS.ErrnoException) => {
	throw error.code === "EEXIST" ? new ChangedMeanwhile(path) : error;
};

/** Puts a new file in the place of the old one; false where that cannot be, with nothing changed. */
async function swap(absolute: string, bytes: Uint8Array): Promise<boolean> {
	const stat = await fs.stat(absolute);
	if (stat.nlink > 1) return false;
	const beside = `${dirname(absolute)}/.${randomBytes(6).toString("hex")}.tmp`;
	try {
		const handle = await fs.open(beside, "wx", stat.mode & 0o777);
		try {
			await handle.writeFile(bytes);
			const own = await handle.stat();
			if (own.uid !== stat.uid || own.gid !== stat.gid) await handle.chown(stat.uid, stat.gid);
			// After the owner: a change of owner takes special bits away, and the first mode was cut by the umask.
			await handle.chmod(stat.mode & 0o7777);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await fs.rename(beside, absolute);
		return true;
	} catch {
		await fs.rm(beside, { force: true }).catch(() => undefined);
		return false;
	}
}

/** Writes the old file itself; puts the old bytes back when that fails half-way. */
async function overwrite(absolute: string, bytes: Uint8Array, old: Uint8Array): Promise<void> {
	const handle = await fs.open(absolute, "r+");
	const put = async (all: Uint8Array): Promise<void> => {
		for (let at = 0; at < all.length; ) at += (await handle.write(all, at, all.length - at, at)).bytesWritten;
		await handle.truncate(all.length);
		await handle.sync();
	};
	try {
		await put(bytes).catch(async (error: unknown) => {
			await put(old);
			throw error;
		});
	} finally {
		await handle.close();
	}
}
