import { median, percentile } from "./figures.ts";
import { type Mode, Session } from "./session.ts";
import type { Size, Workload } from "./workloads.ts";

/** What one server did with one workload, over all rounds. Times in ms. */
export interface Figures {
	readonly workload: Workload;
	readonly server: string;
	readonly mode: Mode;
	readonly firstMs: number;
	/** From a keystroke to the findings of that text. */
	readonly p50: number;
	readonly p95: number;
	readonly cpuPerKeystroke: number;
	/** From the last of ten fast keystrokes to its findings, at worst. */
	readonly backlog: number;
	readonly hoverP95: number;
	readonly peakMiB: number;
	/** The share of keystrokes after which the number of findings was the right one. */
	readonly right: number;
}

/** A server to measure. */
export interface Contestant {
	readonly name: string;
	/** The bundle that Node runs. */
	readonly program: string;
	readonly mode: Mode;
	/** Whether it answers more than `initialize`. */
	readonly isReal: boolean;
}

interface Plan {
	readonly rounds: number;
	readonly warmUps: number;
	/** Letters typed per round; each is also taken out again. */
	readonly letters: number;
	readonly bursts: number;
	readonly hovers: number;
}

const PLANS: Readonly<Record<Size, Plan>> = {
	small: { rounds: 3, warmUps: 30, letters: 60, bursts: 2, hovers: 60 },
	typical: { rounds: 3, warmUps: 30, letters: 60, bursts: 2, hovers: 60 },
	huge: { rounds: 1, warmUps: 2, letters: 8, bursts: 1, hovers: 20 },
};

/** Ten letters as fast as a key that is held down repeats. */
const BURST = { length: 10, gapMs: 30 };

/** What one session gave. */
interface Raw {
	readonly firstMs: number;
	readonly keystrokes: readonly number[];
	readonly backlogs: readonly number[];
	readonly hovers: readonly number[];
	readonly cpuPerKeystroke: number;
	readonly peakMiB: number;
	readonly right: number;
}

/** All contestants on one workload, taking turns. */
export async function measure(workload: Workload, contestants: readonly Contestant[]): Promise<Figures[]> {
	const plan = PLANS[workload.size];
	const raws = new Map<Contestant, Raw[]>(contestants.map((contestant) => [contestant, []]));
	for (let round = 0; round < plan.rounds; round++) {
		const turn = round % 2 === 0 ? contestants : contestants.toReversed();
		for (const contestant of turn) raws.get(contestant)?.push(await once(workload, contestant, plan));
	}
	return [...raws].map(([{ name, mode }, rounds]) => ({
		workload,
		server: name,
		mode,
		firstMs: median(rounds.map(({ firstMs }) => firstMs)),
		p50: median(rounds.map(({ keystrokes }) => median(keystrokes))),
		p95: median(rounds.map(({ keystrokes }) => percentile(keystrokes, 0.95))),
		cpuPerKeystroke: median(rounds.map(({ cpuPerKeystroke }) => cpuPerKeystroke)),
		backlog: Math.max(...rounds.flatMap(({ backlogs }) => backlogs)),
		hoverP95: median(rounds.map(({ hovers }) => percentile(hovers, 0.95))),
		peakMiB: median(rounds.map(({ peakMiB }) => peakMiB)),
		right: Math.min(...rounds.map(({ right }) => right)),
	}));
}

async function once(workload: Workload, { program, mode, isReal }: Contestant, plan: Plan): Promise<Raw> {
	const session = await Session.start(program, workload, mode);
	await typeAll(session, workload, plan.warmUps);
	const before = session.usage().cpuMs;
	const { times, right } = await typeAll(session, workload, plan.letters);
	const cpuPerKeystroke = (session.usage().cpuMs - before) / times.length;
	const [first] = workload.keystrokes;
	const backlogs: number[] = [];
	for (let i = 0; first && i < plan.bursts; i++) backlogs.push(await session.burst(first, BURST.length, BURST.gapMs));
	const hovers: number[] = [];
	for (const place of isReal ? workload.keystrokes.slice(0, plan.hovers) : []) hovers.push(await session.hover(place));
	const { peakMiB } = session.usage();
	await session.stop();
	return { firstMs: session.firstMs, keystrokes: times, backlogs, hovers, cpuPerKeystroke, peakMiB, right };
}

async function typeAll(session: Session, { keystrokes }: Workload, letters: number): Promise<{ times: number[]; right: number }> {
	const clean = session.count;
	const times: number[] = [];
	let right = 0;
	for (let i = 0; i < letters; i++) {
		// Spread over the whole file, however few letters are typed; keys and values keep taking turns.
		const step = Math.max(1, Math.floor(keystrokes.length / letters / 2) * 2 + 1);
		const keystroke = keystrokes[(i * step) % keystrokes.length];
		if (!keystroke) break;
		times.push(await session.type(keystroke, false));
		if (keystroke.finds ? session.count > clean : session.count === clean) right++;
		times.push(await session.type(keystroke, true));
		if (session.count === clean) right++;
	}
	return { times, right: right / times.length };
}

/** From the start of the process to its answer to `initialize`, and to the first findings, ms. */
export interface Start {
	readonly server: string;
	readonly initializeMs: number;
	readonly firstMs: number;
	/** Processor time until then. */
	readonly cpuMs: number;
}

const STARTS = 11;

/** Two servers start in turn, on one typical node. */
export async function measureStarts(workloads: readonly Workload[], a: Contestant, b: Contestant): Promise<[Start, Start]> {
	const workload = workloads.find(({ size }) => size === "typical");
	if (!workload) throw new Error("no typical workload");
	const ofA: Start[] = [];
	const ofB: Start[] = [];
	for (let round = 0; round < STARTS; round++) {
		ofA.push(await startOnce(workload, a));
		ofB.push(await startOnce(workload, b));
	}
	return [medianStart(a, ofA), medianStart(b, ofB)];
}

async function startOnce(workload: Workload, { name, program, mode }: Contestant): Promise<Start> {
	const session = await Session.start(program, workload, mode);
	const { initializeMs, firstMs } = session;
	const { cpuMs } = session.usage();
	await session.stop();
	return { server: name, initializeMs, firstMs, cpuMs };
}

const medianStart = ({ name }: Contestant, rounds: readonly Start[]): Start => ({
	server: name,
	initializeMs: median(rounds.map(({ initializeMs }) => initializeMs)),
	firstMs: median(rounds.map(({ firstMs }) => firstMs)),
	cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)),
});
