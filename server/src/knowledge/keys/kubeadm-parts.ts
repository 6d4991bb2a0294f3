import type { Keys } from "../keys.ts";

/** Structs that several of kubeadm's documents share. Sources: see `kubeadm.ts`. */

/** Every document begins with these. */
export const headKeys = {
	apiVersion: { type: "string" },
	kind: { type: "string" },
} as const satisfies Keys;

/** `APIEndpoint`. */
export const endpointKeys = {
	advertiseAddress: { type: "string", note: "absent: the address of the default interface" },
	bindPort: { type: "integer", default: 6443 },
} as const satisfies Keys;

/** `BootstrapToken`. */
export const bootstrapTokens = {
	"bootstrapTokens.[].token": { type: "string", note: "six characters, a dot, sixteen characters" },
	"bootstrapTokens.[].description": { type: "string" },
	"bootstrapTokens.[].ttl": { type: "duration", default: "24h0m0s", note: "not together with expires" },
	"bootstrapTokens.[].expires": { type: "string" },
	"bootstrapTokens.[].usages": { type: "list<string>", default: ["signing", "authentication"] },
	"bootstrapTokens.[].groups": { type: "list<string>", default: ["system:bootstrappers:kubeadm:default-node-token"] },
} as const satisfies Keys;

/** `NodeRegistrationOptions` without the kubelet's arguments, which differ by version. */
export const nodeKeys = {
	name: { type: "string", note: "absent: the host's name" },
	criSocket: { type: "string", note: "absent: the one socket that is found" },
	taints: { type: "list<table>", note: "absent: the control plane's taint; an empty list: none" },
	"taints.[].key": { type: "string" },
	"taints.[].value": { type: "string" },
	"taints.[].effect": { type: "string", values: ["NoSchedule", "PreferNoSchedule", "NoExecute"] },
	"taints.[].timeAdded": { type: "string" },
	ignorePreflightErrors: { type: "list<string>" },
} as const satisfies Keys;

/** `Discovery` without the timeout, which version v1beta4 moved. */
export const discoveryKeys = {
	"discovery.bootstrapToken": { type: "table", note: "not together with file" },
	"discovery.bootstrapToken.token": { type: "string" },
	"discovery.bootstrapToken.apiServerEndpoint": { type: "string" },
	"discovery.bootstrapToken.caCertHashes": { type: "list<string>", note: "sha256:…" },
	"discovery.bootstrapToken.unsafeSkipCAVerification": { type: "boolean", default: false },
	"discovery.file.kubeConfigPath": { type: "string" },
	"discovery.tlsBootstrapToken": { type: "string" },
} as const satisfies Keys;

/** `HostPathMount`s of a control plane component. */
export const volumeKeys = {
	"extraVolumes.[].name": { type: "string" },
	"extraVolumes.[].hostPath": { type: "string" },
	"extraVolumes.[].mountPath": { type: "string" },
	"extraVolumes.[].readOnly": { type: "boolean", default: false },
	"extraVolumes.[].pathType": {
		type: "string",
		values: ["", "DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice", "BlockDevice"],
	},
} as const satisfies Keys;

/** Arguments until v1beta3: a map by flag. */
export const argumentMap = { type: "map<string>" } as const;

/** An argument from v1beta4 on: an item of a list, so that a flag can stand twice. */
export const argumentKeys = {
	name: { type: "string" },
	value: { type: "string" },
} as const satisfies Keys;

/** `EnvVar`s of a component, v1beta4. */
export const environmentKeys = {
	"extraEnvs.[].name": { type: "string" },
	"extraEnvs.[].value": { type: "string" },
	"extraEnvs.[].valueFrom": { type: "map<any>" },
} as const satisfies Keys;

/** `ImageMeta`. */
const imageKeys = {
	imageRepository: { type: "string", note: "absent: that of the cluster" },
	imageTag: { type: "string" },
} as const satisfies Keys;

/** What every version's `ClusterConfiguration` has. */
export const clusterKeys = {
	clusterName: { type: "string", default: "kubernetes" },
	kubernetesVersion: { type: "string", default: "stable-1", note: "a label is looked up in the network" },
	controlPlaneEndpoint: { type: "string" },
	certificatesDir: { type: "string", default: "/etc/kubernetes/pki" },
	imageRepository: {
		type: "string",
		default: {
			byRelease: [
				{ since: "1.15", value: "k8s.gcr.io" },
				{ since: "1.25", value: "registry.k8s.io" },
			],
		},
	},
	featureGates: { type: "map<boolean>" },
	"networking.serviceSubnet": { type: "string", default: "10.96.0.0/12" },
	"networking.podSubnet": { type: "string", default: "" },
	"networking.dnsDomain": { type: "string", default: "cluster.local" },
	"etcd.local": { type: "table", note: "not together with external" },
	"etcd.local.imageRepository": imageKeys.imageRepository,
	"etcd.local.imageTag": imageKeys.imageTag,
	"etcd.local.dataDir": { type: "string", default: "/var/lib/etcd" },
	"etcd.local.serverCertSANs": { type: "list<string>" },
	"etcd.local.peerCertSANs": { type: "list<string>" },
	"etcd.external.endpoints": { type: "list<string>" },
	"etcd.external.caFile": { type: "string" },
	"etcd.external.certFile": { type: "string" },
	"etcd.external.keyFile": { type: "string" },
	"apiServer.certSANs": { type: "list<string>" },
	"dns.imageRepository": imageKeys.imageRepository,
	"dns.imageTag": imageKeys.imageTag,
} as const satisfies Keys;

/** `Patches`. */
export const patchKeys = {
	"patches.directory": { type: "string" },
} as const satisfies Keys;

/** `Timeouts`, v1beta4. */
export const timeoutKeys = {
	"timeouts.controlPlaneComponentHealthCheck": { type: "duration", default: "4m0s" },
	"timeouts.kubeletHealthCheck": { type: "duration", default: "4m0s" },
	"timeouts.kubernetesAPICall": { type: "duration", default: "1m0s" },
	"timeouts.etcdAPICall": { type: "duration", default: "2m0s" },
	"timeouts.tlsBootstrap": { type: "duration", default: "5m0s" },
	"timeouts.discovery": { type: "duration", default: "5m0s" },
	"timeouts.upgradeManifests": { type: "duration", default: "5m0s" },
} as const satisfies Keys;
