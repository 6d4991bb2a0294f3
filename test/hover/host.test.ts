import { testHovers } from "../harness/hover-places.ts";

const SYSCTL = "etc/sysctl.d/99-kubernetes.conf";
const MODULES = "etc/modules-load.d/k8s.conf";

const SETTINGS = `# for kubeadm
net.ipv4.ip_forward = 1
net/bridge/bridge-nf-call-iptables = 1
-vm.overcommit_memory=0
vm.panic_on_oom = 0
kernel.panic = 20
kernel.panic_on_oops = 1
fs.inotify.max_user_watches = 524288
vm.swappiness = 60
net.core.somaxconn = 1024
`;

testHovers("a file of sysctl.d", [
	{
		name: "sound",
		files: { [SYSCTL]: SETTINGS },
		places: {
			[SYSCTL]: [
				["net.ipv4.ip‸_forward", "**`net.ipv4.ip_forward`**", "Lets the node pass packets", "A node wants `1`"],
				["ip_forward = ‸1", "**`net.ipv4.ip_forward`**"],
				["net/bridge/bridge‸-nf", "**`net.bridge.bridge-nf-call-iptables`**", "Shows bridged packets"],
				["vm.over‸commit", "The kubelet sets 1", "A node wants `1`"],
				["overcommit_memory=‸0", "**`vm.overcommit_memory`**"],
				["vm.panic‸_on_oom", "A node wants `0`"],
				["kernel.pan‸ic = 20", "Seconds until the machine restarts", "A node wants `10`"],
				["inotify‸.max", "How many files one user may watch", "!wants"],
				["vm.swap‸piness", "How eagerly the kernel swaps", "!wants"],
				["net.core.so‸maxconn"],
				["# for ku‸beadm"],
			],
		},
	},
	{
		name: "Chinese",
		files: { [SYSCTL]: SETTINGS },
		locale: "zh-cn",
		places: { [SYSCTL]: [["net.ipv4.ip‸_forward", "让节点在 Pod 与网络之间转发数据包", "节点需要的值：`1`"]] },
	},
	{
		name: "a name without a value, a colon for the equals sign",
		broken: true,
		files: { [SYSCTL]: `net.ipv4.ip_forward\nvm.panic_on_oom: 0\n${SETTINGS.slice(SETTINGS.indexOf("kernel.panic ="))}` },
		places: {
			[SYSCTL]: [
				["kernel.pan‸ic = 20", "Seconds until"],
				["oops = ‸1", "Takes a kernel oops for a panic"],
			],
		},
	},
	{
		name: "a heredoc around it, Windows line ends",
		broken: true,
		files: { [SYSCTL]: `cat <<EOF > /etc/sysctl.d/🚀𝒳.conf\n${SETTINGS}EOF\n`.replaceAll("\n", "\r\n") },
		places: {
			[SYSCTL]: [
				["vm.swap‸piness", "How eagerly"],
				["panic = ‸20", "**`kernel.panic`**"],
			],
		},
	},
	{
		name: "a byte order mark, no name, no value",
		broken: true,
		files: { [SYSCTL]: "\uFEFFkernel.panic = 10\n= 1\nvm.swappiness =\n" },
		places: {
			[SYSCTL]: [["kernel.pan‸ic", "Seconds until"], ["vm.swap‸piness", "How eagerly"], ["\n‸= 1"]],
		},
	},
]);

testHovers("a file of modules-load.d", [
	{
		name: "sound",
		files: { [MODULES]: "# pods\noverlay\nbr_netfilter\nip-vs\nip_vs_rr\nip_vs_wrr\nip_vs_sh\nnf_conntrack\nvxlan\nnvme\n" },
		places: {
			[MODULES]: [
				["over‸lay", "**`overlay`**", "The file system of image layers"],
				["br‸_netfilter", "Makes the `net.bridge.*` settings exist"],
				["ip‸-vs", "**`ip_vs`**", "IPVS itself"],
				["ip_vs_r‸r", "round robin"],
				["ip_vs_w‸rr", "weighted round robin"],
				["ip_vs_s‸h", "by the hash of the source address"],
				["nf_conn‸track", "Tracks connections"],
				["vx‸lan", "Overlay networks"],
				["nv‸me"],
				["# po‸ds"],
			],
		},
	},
	{
		name: "Chinese",
		files: { [MODULES]: "overlay\n" },
		locale: "zh-cn",
		places: { [MODULES]: [["over‸lay", "镜像层的文件系统"]] },
	},
	{
		name: "two names on a line",
		broken: true,
		files: { [MODULES]: "overlay br_netfilter\nvxlan\n" },
		places: {
			[MODULES]: [
				["over‸lay", "The file system of image layers"],
				["vx‸lan", "Overlay networks"],
			],
		},
	},
	{
		name: "a command, a comma, Windows line ends",
		broken: true,
		files: { [MODULES]: "modprobe overlay\r\nbr_netfilter\r\nip_vs,\r\n" },
		places: { [MODULES]: [["br‸_netfilter", "Makes the `net.bridge.*`"], ["mod‸probe"]] },
	},
	{
		name: "a byte order mark, a heredoc",
		broken: true,
		files: { [MODULES]: "\uFEFFcat <<EOF\noverlay\nnf_conntrack\nEOF\n" },
		places: {
			[MODULES]: [
				["over‸lay", "The file system"],
				["nf_conn‸track", "Tracks connections"],
			],
		},
	},
]);
