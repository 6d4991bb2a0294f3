import rule from "../../server/src/rules/kubelet/swap-refused.ts";
import { testRule } from "../harness/rule-cases.ts";
import { FLAGS, flagsFile, KUBELET, KUBELET_UNIT_DROP_IN, kubeletFile } from "../harness/snippets.ts";
import { text } from "../harness/text.ts";

const FSTAB = "etc/fstab";
const swap = "/swapfile none swap sw 0 0\n";
const plain = kubeletFile("maxPods: 110");

testRule(rule, [
	{
		name: "a kubelet that lets pods swap",
		files: {
			[FSTAB]: text`
				# /etc/fstab
				UUID=0f3-9a	/	ext4 errors=remount-ro 0 1
				/swapfile none swap sw 0 0
				^^^^^^^^^^^^^^^^^^^^^^^^^^ error: /swapfile is used from the next boot on, and with failSwapOn true
			`,
			[KUBELET]: plain,
		},
		assume: { kubelet: "1.34.1" },
		fixed: [
			{ [FSTAB]: "# /etc/fstab\nUUID=0f3-9a\t/\text4 errors=remount-ro 0 1\n#/swapfile none swap sw 0 0\n" },
			{ [KUBELET]: `${plain}failSwapOn: false\nmemorySwap:\n  swapBehavior: LimitedSwap\n` },
		],
		safe: [false, false],
	},
	{
		name: "two lines; an older kubelet, which cannot let pods swap",
		files: {
			[FSTAB]: text`
				LABEL=a none swap sw,pri=5 0 0
				^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: failSwapOn
				tmpfs /tmp tmpfs defaults 0 0
				LABEL=b	swap	swap	defaults,nofail
				~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ activates swap too
			`,
			[KUBELET]: kubeletFile("failSwapOn: true"),
		},
		assume: { kubelet: "1.29.4" },
		fixed: [
			{ [FSTAB]: "#LABEL=a none swap sw,pri=5 0 0\ntmpfs /tmp tmpfs defaults 0 0\n#LABEL=b\tswap\tswap\tdefaults,nofail\n" },
		],
	},
	{
		name: "how pods swap is written already",
		files: {
			[FSTAB]: text`
				/swapfile none swap sw 0 0
				^^^^^^^^^^^^^^^^^^^^^^^^^^ error: failSwapOn
			`,
			[KUBELET]: kubeletFile("memorySwap:", "  swapBehavior: LimitedSwap"),
		},
		assume: { kubelet: "1.34.1" },
		fixed: [{ [FSTAB]: `#${swap}` }],
	},
	{ name: "a comment", files: { [FSTAB]: `#${swap}`, [KUBELET]: plain } },
	{ name: "noauto", files: { [FSTAB]: "/swapfile none swap noauto,pri=1 0 0\n", [KUBELET]: plain } },
	{ name: "a folder of that name", files: { [FSTAB]: "/dev/sdb1 /swap ext4 defaults 0 0\n", [KUBELET]: plain } },
	{ name: "the kubelet takes swap", files: { [FSTAB]: swap, [KUBELET]: kubeletFile("failSwapOn: false") } },
	{ name: "so its flag says", files: { [FSTAB]: swap, [KUBELET]: plain, [FLAGS]: flagsFile("--fail-swap-on=false") } },
	{ name: "a machine without a kubelet", files: { [FSTAB]: swap } },
	{
		name: "swap is turned off before the kubelet starts",
		files: {
			[FSTAB]: swap,
			[KUBELET]: plain,
			[KUBELET_UNIT_DROP_IN]: "[Service]\nExecStartPre=/sbin/swapoff -a\n",
		},
	},
	{
		name: "systemd is told to leave swap alone",
		files: { [FSTAB]: swap, [KUBELET]: plain, "etc/default/grub": 'GRUB_CMDLINE_LINUX="systemd.swap=0"\n' },
	},
	{ name: "a template of fstab", files: { [FSTAB]: `{% if swap %}\n${swap}{% endif %}\n`, [KUBELET]: plain } },
	{ name: "an fstab that nobody may read", files: { [FSTAB]: "unreadable", [KUBELET]: plain } },
]);
