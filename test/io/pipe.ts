import { execFileSync } from "node:child_process";

/** Makes a named pipe, which Node by itself cannot. */
export function makePipe(file: string): void {
	execFileSync("/bin/sh", ["-c", 'mkfifo "$0"', file]);
}
