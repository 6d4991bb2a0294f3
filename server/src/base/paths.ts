/** The last name of a path: `etc/docker/daemon.json` → `daemon.json`. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The folder that a path lies in, without a slash at its end; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
