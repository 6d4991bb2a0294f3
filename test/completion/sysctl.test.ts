import { testPlaces } from "./cases.ts";

testPlaces("a file of sysctl.d", "etc/sysctl.d/99-kubernetes.conf", [
	{
		name: "a name with the value that a node needs",
		file: "net.ipv4.ip|\n",
		gives: { "net.ipv4.ip_forward": "net.ipv4.ip_forward = 1\n" },
	},
	{
		name: "a dash before it stays",
		file: "-vm.|\n",
		gives: { "vm.overcommit_memory": "-vm.overcommit_memory = 1\n" },
	},
	{ name: "a name that has its value keeps it", file: "kernel.pa| = 20\n", gives: { "kernel.panic": "kernel.panic = 20\n" } },
	{
		name: "a name whose value nobody can guess",
		file: "fs.inotify.max_user_w|\n",
		gives: { "fs.inotify.max_user_watches": "fs.inotify.max_user_watches = \n" },
	},
	{
		name: "slashes where slashes are written",
		file: "net/ipv4|\n",
		gives: { "net/ipv4/ip_forward": "net/ipv4/ip_forward = 1\n" },
		not: ["net.ipv4.ip_forward"],
	},
	{
		name: "no name twice, in either spelling",
		file: "net/ipv4/ip_forward = 1\n|\n",
		not: ["net.ipv4.ip_forward"],
		has: ["kernel.panic"],
	},
	{ name: "the value of a name", file: "kernel.panic = |\n", only: ["10"], gives: { 10: "kernel.panic = 10\n" } },
	{ name: "the value right behind the equals sign", file: "kernel.panic=|\n", gives: { 10: "kernel.panic=10\n" } },
	{ name: "a value where nobody knows one", file: "vm.swappiness = |\n", only: [] },
	{ name: "an empty file", file: "|", has: ["net.bridge.bridge-nf-call-iptables", "net.ipv4.ip_forward"] },
	{ name: "nothing in a comment", file: "# net|\n", only: [] },
	{ name: "nothing behind the other mark of a comment", file: "; net|\n", only: [] },
	{ name: "nothing behind a value", file: "kernel.panic = 10 |\n", only: [] },
	{
		name: "broken: a name without a value above",
		file: "net.ipv4.ip_forward\nkernel.panic_on|\n",
		gives: { "kernel.panic_on_oops": "net.ipv4.ip_forward\nkernel.panic_on_oops = 1\n" },
	},
	{
		name: "broken: a colon for the equals sign above",
		file: "vm.panic_on_oom: 0\nvm.over|\n",
		gives: { "vm.overcommit_memory": "vm.panic_on_oom: 0\nvm.overcommit_memory = 1\n" },
	},
	{
		name: "broken: a command instead of a setting",
		file: "sysctl -w net.ipv4.ip_forward=1\nnet.ipv4.ip|\n",
		has: ["net.ipv4.ip_forward"],
	},
	{
		name: "broken: no name before the equals sign above, Windows line ends",
		file: "= 1\r\nkernel.panic = |\r\n",
		gives: { 10: "= 1\r\nkernel.panic = 10\r\n" },
	},
	{
		name: "broken: a byte order mark before half a name",
		file: "\uFEFFnet.ipv4.ip|\n",
		gives: { "net.ipv4.ip_forward": "\uFEFFnet.ipv4.ip_forward = 1\n" },
	},
	{
		name: "broken: a heredoc of a shell around it, letters beyond 16 bits",
		file: "cat <<EOF > /etc/sysctl.d/k8s.conf # 🚀𝒳\nnet.bridge.bridge-nf-call-ipt|\nEOF\n",
		has: ["net.bridge.bridge-nf-call-iptables"],
	},
	{
		name: "broken: a quote that is open in the value above",
		file: 'kernel.keys.root_maxkeys = "1\nkernel.keys.root_maxb|\n',
		gives: { "kernel.keys.root_maxbytes": 'kernel.keys.root_maxkeys = "1\nkernel.keys.root_maxbytes = 25000000\n' },
	},
]);
