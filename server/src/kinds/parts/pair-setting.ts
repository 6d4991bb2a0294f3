import type { Setting } from "../setting.ts";

/** A setting of a pair, with the words a message speaks of it in (`maxPods: 110`). */
export interface PairSetting {
	readonly setting: Setting<unknown>;
	readonly shown: string;
	/** An item of a list, which is not alone there. */
	readonly isItem: boolean;
	/** Taking it away would break something else. */
	readonly mustStay?: true;
}

export const whole = (setting: Setting<unknown>): PairSetting => ({ setting, shown: shownAs(setting), isItem: false });
export const itemOf = (setting: Setting<string>): PairSetting => ({ setting, shown: shownAs(setting), isItem: true });

const shownAs = ({ name, value }: Setting<unknown>): string =>
	typeof value === "object" ? name : name.startsWith("--") ? `${name}=${value}` : `${name}: ${value}`;
