import type { Message } from "../base/message.ts";

/** Something on the command line that cannot be done as it is written: exit code 2. */
export class UsageError extends Error {
	readonly said: Message;

	constructor(said: Message) {
		super(said.text.en);
		this.said = said;
	}
}
