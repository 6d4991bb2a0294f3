import type { Since } from "./since.ts";

/**
 * What a release does with a fault in a text: `fatal` it refuses to start; `skipped` it goes on without the whole file;
 * `ignored` it goes on without that line or takes one of two values; `accepted` nothing is wrong; `unknown` nobody measured it.
 */
export type Verdict = "fatal" | "skipped" | "ignored" | "accepted" | "unknown";

/** Who reads a file. */
export type Reader =
	| "containerd"
	| "hosts"
	| "crio"
	| "docker"
	| "kubelet"
	| "kubelet-drop-in"
	| "kubeadm"
	| "crictl"
	| "systemd"
	| "none";

/** A fault: a problem code of a format, what only bytes show, an empty file, or a key that the reader does not know. */
export type Fault = string;

const always = (value: Verdict): readonly Since<Verdict>[] => [{ since: "0", value }];

/** Measured on containerd 1.6.20, 1.7.24, 2.1.9, 2.3.4; dockerd 20.10.24, 26.1.5, 28.5.2, 29.7.2; CRI-O 1.31, 1.36; kubelet and kubeadm 1.31, 1.36. */
const verdicts: Readonly<
	Record<Reader, { readonly rest: Verdict; readonly [fault: Fault]: Verdict | readonly Since<Verdict>[] }>
> = {
	containerd: {
		rest: "fatal",
		"unknown-key": "ignored",
		"trailing-comma": [
			{ since: "0", value: "fatal" },
			{ since: "2.0", value: "unknown" },
			{ since: "2.3", value: "fatal" },
		],
		"toml-1.1": [
			{ since: "0", value: "fatal" },
			{ since: "2.0", value: "unknown" },
		],
		"split-inline-table": [
			{ since: "0", value: "fatal" },
			{ since: "2.0", value: "unknown" },
			{ since: "2.3", value: "fatal" },
		],
		"split-table": [
			{ since: "0", value: "accepted" },
			{ since: "2.0", value: "fatal" },
		],
		"control-character": [
			{ since: "0", value: "accepted" },
			{ since: "2.0", value: "fatal" },
		],
		"byte-order-mark": [
			{ since: "0", value: "accepted" },
			{ since: "2.0", value: "fatal" },
		],
		"invalid-utf-8": [
			{ since: "0", value: "accepted" },
			{ since: "2.0", value: "fatal" },
		],
		"utf-16": "fatal",
		"empty-file": "accepted",
		"blank-file": "accepted",
	},
	hosts: {
		rest: "skipped",
		"unknown-key": "ignored",
		"byte-order-mark": "unknown",
		"utf-16": "unknown",
		"invalid-utf-8": "unknown",
		"empty-file": "accepted",
		"blank-file": "accepted",
		"split-table": "unknown",
		"toml-1.1": "unknown",
		"split-inline-table": "unknown",
	},
	crio: {
		rest: "fatal",
		"unknown-key": "ignored",
		"byte-order-mark": "accepted",
		"utf-16": "unknown",
		"empty-file": "accepted",
		"blank-file": "accepted",
		"trailing-comma": "unknown",
		"toml-1.1": "unknown",
		"split-inline-table": "unknown",
		"split-table": "unknown",
		"control-character": "unknown",
		"invalid-utf-8": "unknown",
	},
	docker: {
		rest: "fatal",
		"unknown-key": "fatal",
		"byte-order-mark": [
			{ since: "0", value: "fatal" },
			{ since: "23.0", value: "accepted" },
		],
		"empty-file": [
			{ since: "0", value: "fatal" },
			{ since: "23.0", value: "unknown" },
			{ since: "26.0", value: "accepted" },
		],
		"blank-file": "accepted",
		"utf-16": [
			{ since: "0", value: "fatal" },
			{ since: "23.0", value: "accepted" },
		],
		"trailing-text": [
			{ since: "0", value: "ignored" },
			{ since: "23.0", value: "unknown" },
			{ since: "26.0", value: "fatal" },
		],
		"duplicate-key": "ignored",
		"invalid-utf-8": "unknown",
	},
	kubelet: {
		rest: "fatal",
		"unknown-key": "ignored",
		"byte-order-mark": "accepted",
		"utf-16": "unknown",
		"duplicate-key": "ignored",
		"smart-quote": "ignored",
		"empty-file": "fatal",
		"blank-file": "fatal",
		"invalid-utf-8": "unknown",
		"control-character": "unknown",
	},
	"kubelet-drop-in": {
		rest: "fatal",
		"unknown-key": "ignored",
		"byte-order-mark": "accepted",
		"utf-16": "unknown",
		"smart-quote": "ignored",
		"duplicate-key": [
			{ since: "0", value: "ignored" },
			{ since: "1.32", value: "fatal" },
		],
		"empty-file": "fatal",
		"blank-file": "fatal",
		"invalid-utf-8": "unknown",
		"control-character": "unknown",
	},
	kubeadm: {
		rest: "fatal",
		"unknown-key": [
			{ since: "0", value: "ignored" },
			{ since: "1.31", value: "fatal" },
		],
		"byte-order-mark": "accepted",
		"utf-16": "unknown",
		"duplicate-key": "ignored",
		"smart-quote": "ignored",
		"empty-file": "accepted",
		"blank-file": "accepted",
		"invalid-utf-8": "unknown",
		"control-character": "unknown",
	},
	crictl: {
		rest: "fatal",
		"unknown-key": "fatal",
		"byte-order-mark": "unknown",
		"utf-16": "unknown",
		"duplicate-key": "unknown",
		"smart-quote": "ignored",
		"empty-file": "accepted",
		"blank-file": "accepted",
		"invalid-utf-8": "unknown",
		"control-character": "unknown",
	},
	systemd: {
		rest: "ignored",
		"byte-order-mark": "unknown",
		"utf-16": "unknown",
		"duplicate-key": "accepted",
		"empty-file": "accepted",
		"blank-file": "accepted",
		"invalid-utf-8": "unknown",
		"control-character": "unknown",
	},
	none: { rest: "unknown", "empty-file": "accepted", "blank-file": "accepted" },
};

/**
 * Readers that refuse unknown keys when asked to check or migrate a file; what makes the node only warns.
 * Source: kubernetes cmd/kubeadm/app/util/config (strictErrors); `kubeadm config validate` measured on 1.31 and 1.36.
 */
export const checkedByCommand: readonly Reader[] = ["kubeadm"];

/** The verdicts of one reader on one fault, oldest first. */
export function verdictsOn(reader: Reader, fault: Fault): readonly Since<Verdict>[] {
	const known = verdicts[reader][fault] ?? verdicts[reader].rest;
	return typeof known === "string" ? always(known) : known;
}
