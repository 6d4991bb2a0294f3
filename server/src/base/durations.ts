/** Seconds in each unit that Go writes durations with. */
const UNITS: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };

/** A duration as Go reads it (`1h30m`, `-1.5s`, `0`), in seconds; undefined where Go refuses it. */
export function parseDuration(text: string): number | undefined {
	const match = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/.exec(text);
	if (!match) return undefined;
	const parts = [...(match[2] as string).matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)];
	const seconds = parts.reduce((sum, [, number, unit]) => sum + Number(number) * (UNITS[unit as string] as number), 0);
	return match[1] === "-" ? -seconds : seconds;
}
