import { testPlaces } from "./cases.ts";

testPlaces("a file of modules-load.d", "etc/modules-load.d/k8s.conf", [
	{ name: "an empty file", file: "|", has: ["overlay", "br_netfilter", "ip_vs"] },
	{ name: "a name that is half typed", file: "overlay\nbr_|\n", gives: { br_netfilter: "overlay\nbr_netfilter\n" } },
	{ name: "no name twice", file: "overlay\n|\n", has: ["br_netfilter"], not: ["overlay"] },
	{ name: "nor one that stands below", file: "|\noverlay\n", not: ["overlay"], has: ["nf_conntrack"] },
	{ name: "nor one in the other spelling", file: "br-netfilter\n|\n", not: ["br_netfilter"], has: ["overlay"] },
	{ name: "in the middle of a name", file: "ip_v|s\n", gives: { ip_vs_rr: "ip_vs_rr\n" } },
	{ name: "behind an indentation", file: "  over|\n", gives: { overlay: "  overlay\n" } },
	{ name: "a comment above", file: "# for kube-proxy\nip_vs_|\n", has: ["ip_vs_rr", "ip_vs_sh"] },
	{ name: "nothing in a comment", file: "# ov|\n", only: [] },
	{ name: "nothing in the other kind of comment", file: "; ov|\n", only: [] },
	{ name: "nothing behind a name", file: "overlay |\n", only: [] },
	{ name: "broken: two names on the line above", file: "overlay br_netfilter\nip_v|\n", has: ["ip_vs"] },
	{
		name: "broken: both of them are there",
		file: "overlay br_netfilter\n|\n",
		not: ["br_netfilter", "overlay"],
		has: ["ip_vs"],
	},
	{
		name: "broken: a comma behind the name above",
		file: "overlay,\nbr_n|\n",
		gives: { br_netfilter: "overlay,\nbr_netfilter\n" },
	},
	{
		name: "broken: a command instead of a name, Windows line ends",
		file: "modprobe overlay\r\nbr_n|\r\n",
		gives: { br_netfilter: "modprobe overlay\r\nbr_netfilter\r\n" },
	},
	{ name: "broken: a byte order mark before half a name", file: "\uFEFFover|\n", gives: { overlay: "\uFEFFoverlay\n" } },
	{
		name: "broken: a heredoc around it, letters beyond 16 bits",
		file: "cat <<EOF > /etc/modules-load.d/🚀𝒳.conf\nover|\nEOF\n",
		gives: { overlay: "cat <<EOF > /etc/modules-load.d/🚀𝒳.conf\noverlay\nEOF\n" },
	},
]);
