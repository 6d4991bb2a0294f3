import fc from "fast-check";
import type { Data } from "../../server/src/syntax/data.ts";
import { mutated } from "./edit-law.ts";
import { writeYaml } from "./yaml-text.ts";

const kubelet = `# managed by hand
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration # one document
cgroupDriver: systemd
maxPods: 110
authentication:
  # nobody without a name
  anonymous:
    enabled: false # CIS 4.2.1
  webhook: {cacheTTL: 2m0s, enabled: true}
  x509:
    clientCAFile: "/etc/kubernetes/pki/ca.crt"
evictionHard:
  memory.available: '100Mi'
  nodefs.available: 10%

clusterDNS:
- 10.96.0.10   # kube-dns
- "fd00::a"
featureGates: {}
staticPodPath:
registerWithTaints:
  - key: role
    value: infra
    effect: NoSchedule
  - effect: NoExecute
    key: other
`;
const kubeadm = `---
apiVersion: kubeadm.k8s.io/v1beta3
kind: InitConfiguration
nodeRegistration:
    criSocket: unix:///run/containerd/containerd.sock
    kubeletExtraArgs:
        node-labels: "a=b,c=d"
        # why not
        v: "2"
    taints: []
---
# the cluster
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
kubernetesVersion: v1.27.3
apiServer:
    extraArgs:
        audit-policy: |
            rules: # kept
              - level: None
    certSANs: [ "a.example.com", 'b.example.com', 10.0.0.1 ]
networking: { podSubnet: 10.244.0.0/16 }
...
`;
const jsonLike = `{
  "kind": "KubeletConfiguration",
  "maxPods": 110, # few
  "clusterDNS": [
    "10.0.0.10"
  ],
  "authentication": {"x509": {}, "anonymous": {"enabled": false}}
}
`;
const crictl = `runtime-endpoint: unix:///run/containerd/containerd.sock
image-endpoint: ""
timeout: 10
debug: false # quiet
`;
const kind = `kind: Cluster
nodes:
- role: control-plane
  kubeadmConfigPatches:
  - |
    kind: InitConfiguration
    nodeRegistration:
      kubeletExtraArgs:
        system-reserved: memory=8Gi # not a comment

  extraMounts:
  - hostPath: /tmp/images
    containerPath: /images
    readOnly: yes
- {role: worker, image: "kindest/node:v1.30.0"} # the other
`;
const fixtures = [crictl, kind, kubelet, kubelet.replaceAll("\n", "\r\n"), kubeadm, jsonLike, kubelet.trimEnd()];

/** Table keys, among them such as need quotes. */
export const keys = fc.oneof(
	fc.constantFrom("maxPods", "kind", "memory.available", "a", "b", "x509", "y", "null", "1"),
	fc.string({ maxLength: 6 }),
	fc.constantFrom("__proto__", "a: b", "a #b", "- c", "“q”", "?", "<<", "it's", 'say "x"'),
);
const strings = fc.oneof(
	fc.string({ maxLength: 8 }),
	fc.constantFrom(
		"systemd",
		"10%",
		"0.0.0.0",
		"on",
		"~",
		"1e3",
		"0x10",
		"2024-01-01",
		"1:30",
		"text\n",
		"two words",
		"# no",
		"a: b",
		"{x",
		"“q”",
		"\u0085",
		"\t",
	),
	fc.string({ unit: "binary", maxLength: 4 }),
);
const scalars: fc.Arbitrary<Data> = fc.oneof(
	strings,
	fc.integer(),
	fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }).filter((n) => n > 2n ** 53n || n < -(2n ** 53n)),
	fc.double(),
	fc.boolean(),
	fc.constant(null),
);
/** Values of every type. */
export const { data } = fc.letrec<{ data: Data; list: Data; table: Data }>((tie) => ({
	data: fc.oneof({ maxDepth: 3 }, scalars, tie("list"), tie("table")),
	list: fc.array(tie("data"), { maxLength: 4 }),
	table: fc.dictionary(keys, tie("data"), { maxKeys: 4, noNullPrototype: true }).map((table) => ({ ...table })),
}));
const tables = fc.dictionary(keys, data, { maxKeys: 5 }).map((table): Data => ({ ...table }));

/** Data and a text that says it. */
export const written = fc
	.tuple(
		fc.oneof({ weight: 9, arbitrary: tables }, { weight: 1, arbitrary: data }),
		fc.infiniteStream(fc.nat()),
		fc.constantFrom("\n", "\n", "\r\n"),
		fc.boolean(),
	)
	.map(([value, stream, eol, end]) => {
		const text = writeYaml(value, (n) => (stream.next().value ?? 0) % n).replaceAll("\n", eol);
		return { value, text: end ? text : text.trimEnd() };
	});
/** Sound texts in a random layout. */
export const texts = written.map(({ text }) => text);
/** Files as people write them, with something broken in most of them. */
export const mutants = mutated(fixtures, [
	'"',
	"'",
	",",
	"{",
	"}",
	"[",
	"]",
	":",
	"“",
	"x",
	"#",
	"# c\n",
	" ",
	"\t",
	"- ",
	"|",
	"&a ",
	"*a",
	"\n",
	"1",
]);

/** Pieces of syntax in any order. */
export const junk = fc
	.array(
		fc.constantFrom(
			"a",
			"b: ",
			"- ",
			"? ",
			": ",
			"\n",
			"\n  ",
			"\n\t",
			"\t",
			" ",
			"'",
			'"',
			"[",
			"]",
			"{",
			"}",
			",",
			"# c",
			"&x ",
			"*x",
			"!!str ",
			"|",
			"> ",
			"---\n",
			"...\n",
			"%YAML 1.1\n",
			"<<: *x",
			"“",
			"\\",
			"\r\n",
			"\r",
			"\u0000",
			"\u0018",
			"\u001f",
			"\ufeff",
			"@",
		),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(""));
