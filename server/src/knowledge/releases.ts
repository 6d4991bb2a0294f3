/** A minor release line of one daemon. Months are YYYY-MM. */
export interface ReleaseLine {
	/** `1.30`; the first two numbers of its versions. */
	readonly minor: string;
	readonly released: string;
	/** Last month in which upstream (or its long-term maintainer) shipped patches. */
	readonly supportedUntil: string;
	/** The newest patch in our tables: 1.6 with 39 stands for 1.6.0 to 1.6.39. 0 where no fact hangs on a patch. */
	readonly patches: number;
}

const line = (minor: string, released: string, supportedUntil: string, patches = 0): ReleaseLine => ({
	minor,
	released,
	supportedUntil,
	patches,
});

/** Sources: kubernetes.io/releases (patch release history); CRI-O follows the same minors. */
const kubernetes: readonly ReleaseLine[] = [
	line("1.17", "2019-12", "2021-01"),
	line("1.18", "2020-03", "2021-06"),
	line("1.19", "2020-08", "2021-10"),
	line("1.20", "2020-12", "2022-02"),
	line("1.21", "2021-04", "2022-06"),
	line("1.22", "2021-08", "2022-10"),
	line("1.23", "2021-12", "2023-02"),
	line("1.24", "2022-05", "2023-07"),
	line("1.25", "2022-08", "2023-10"),
	line("1.26", "2022-12", "2024-02"),
	line("1.27", "2023-04", "2024-06"),
	line("1.28", "2023-08", "2024-10"),
	line("1.29", "2023-12", "2025-02"),
	line("1.30", "2024-04", "2025-06"),
	line("1.31", "2024-08", "2025-10"),
	line("1.32", "2024-12", "2026-02"),
	line("1.33", "2025-04", "2026-06"),
	line("1.34", "2025-08", "2026-10"),
	line("1.35", "2025-12", "2027-02"),
	line("1.36", "2026-04", "2027-06"),
];

/** The daemons whose releases matter here, oldest line first. */
export const releaseLines = {
	kubelet: kubernetes,
	kubeadm: kubernetes,
	crio: kubernetes.filter((l) => l.minor !== "1.17"),
	/** Source: containerd RELEASES.md and the tags. */
	containerd: [
		line("1.2", "2018-10", "2020-10", 14),
		line("1.3", "2019-09", "2021-03", 10),
		line("1.4", "2020-08", "2022-03", 13),
		line("1.5", "2021-05", "2023-02", 18),
		line("1.6", "2022-02", "2025-08", 39),
		line("1.7", "2023-03", "2026-09", 34),
		line("2.0", "2024-11", "2025-11", 11),
		line("2.1", "2025-05", "2026-05", 9),
		line("2.2", "2025-11", "2026-11", 7),
		line("2.3", "2026-04", "2028-04", 4),
	],
	/** Source: moby tags; 23.0 and 25.0 are kept up longer by Mirantis. */
	docker: [
		line("18.09", "2018-11", "2020-05"),
		line("19.03", "2019-07", "2021-06"),
		line("20.10", "2020-12", "2023-12"),
		line("23.0", "2023-02", "2024-05"),
		line("24.0", "2023-05", "2024-06"),
		line("25.0", "2024-01", "2026-12"),
		line("26.0", "2024-03", "2024-05"),
		line("26.1", "2024-04", "2024-10"),
		line("27.0", "2024-06", "2025-05"),
		line("27.5", "2025-01", "2025-05"),
		line("28.0", "2025-02", "2025-11"),
		line("28.2", "2025-05", "2025-11"),
		line("28.5", "2025-10", "2026-02"),
		line("29.0", "2025-11", "2026-12"),
		line("29.3", "2026-03", "2026-12"),
		line("29.7", "2026-08", "2026-12"),
	],
	/** Source: Mirantis/cri-dockerd tags. */
	"cri-dockerd": [
		line("0.2", "2022-04", "2023-01", 6),
		line("0.3", "2022-12", "2025-04", 17),
		line("0.4", "2025-04", "2026-12", 3),
	],
} as const satisfies Record<string, readonly ReleaseLine[]>;

/** How far back the possible releases reach when nothing is known, counted from the newest release of that daemon. */
export const WINDOW_MONTHS = 24;
