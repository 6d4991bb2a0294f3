import rule from "../../server/src/rules/syntax/byte-order-mark.ts";
import { testRule } from "../harness/rule-cases.ts";
import { CONTAINERD, CRICTL, CRIO, DOCKER, KUBELET, kubeletFile } from "../harness/snippets.ts";

const BOM = "\uFEFF";
/** A text as Windows' “Unicode” has it. */
const utf16 = (file: string): Uint8Array => new Uint8Array(Buffer.from(`${BOM}${file}`, "utf16le"));
/** A text with one byte that no UTF-8 has. */
const latin1 = (file: string): Uint8Array => new Uint8Array(Buffer.from(file, "latin1"));

testRule(rule, [
	{
		name: "containerd 2.x stops at it",
		assume: { containerd: "2.1.9" },
		files: {
			[CONTAINERD]: `${BOM}version = 3\n| error: begins with a byte order mark, which containerd takes for a broken key\n`,
		},
		fixed: [{ [CONTAINERD]: "version = 3\n" }],
		safe: [true],
	},
	{ name: "containerd 1.x skips it", assume: { containerd: "1.7.24" }, files: { [CONTAINERD]: `${BOM}version = 2\n` } },
	{
		name: "releases unknown: those that stop are named",
		files: { [CONTAINERD]: `${BOM}version = 2\n| warning: containerd 2.0–2.3\n` },
	},
	{
		name: "dockerd before 23.0",
		assume: { docker: "20.10.24" },
		files: { [DOCKER]: `${BOM}{}\n| error: dockerd\n` },
		fixed: [{ [DOCKER]: "{}\n" }],
	},
	{ name: "dockerd since 23.0", assume: { docker: "26.1.5" }, files: { [DOCKER]: `${BOM}{}\n` } },
	{ name: "the kubelet", assume: { kubelet: "1.36.3" }, files: { [KUBELET]: `${BOM}${kubeletFile()}` } },
	{ name: "CRI-O", assume: { crio: "1.36.3" }, files: { [CRIO]: `${BOM}[crio.runtime]\n` } },
	{ name: "crictl, which nobody asked", files: { [CRICTL]: `${BOM}runtime-endpoint: unix:///run/containerd/containerd.sock\n` } },
	{
		name: "a mark in the middle is another rule's",
		assume: { containerd: "2.1.9" },
		files: { [CONTAINERD]: `# ${BOM}\nversion = 3\n` },
	},
	{
		name: "UTF-16: containerd",
		assume: { containerd: "1.7.24" },
		files: { [CONTAINERD]: utf16("version = 2\n") },
		unmarked: { [CONTAINERD]: "The file is UTF-16; containerd reads only UTF-8" },
		fixed: [],
	},
	{
		name: "UTF-16: dockerd before 23.0",
		assume: { docker: "20.10.24" },
		files: { [DOCKER]: utf16("{}\n") },
		unmarked: { [DOCKER]: "UTF-16" },
	},
	{ name: "UTF-16: dockerd since 23.0", assume: { docker: "28.5.2" }, files: { [DOCKER]: utf16("{}\n") } },
	{
		name: "a byte that is not UTF-8: containerd 2.x",
		assume: { containerd: "2.3.4" },
		files: { [CONTAINERD]: latin1("version = 3 # f\u00fcr alle\n") },
		unmarked: { [CONTAINERD]: "bytes that are not UTF-8" },
		fixed: [],
	},
	{
		name: "such a byte: containerd 1.x",
		assume: { containerd: "1.6.20" },
		files: { [CONTAINERD]: latin1("version = 2 # f\u00fcr alle\n") },
	},
]);
