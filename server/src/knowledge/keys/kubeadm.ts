import type { Keys } from "../keys.ts";
import {
	argumentKeys,
	argumentMap,
	bootstrapTokens,
	clusterKeys,
	discoveryKeys,
	endpointKeys,
	environmentKeys,
	headKeys,
	nodeKeys,
	patchKeys,
	timeoutKeys,
	volumeKeys,
} from "./kubeadm-parts.ts";
import { place } from "./place.ts";

/**
 * kubeadm's documents by the version of `kubeadm.k8s.io` and their kind. kubeadm warns of unknown fields;
 * `kubeadm config validate` and `migrate` refuse them.
 * Sources: kubernetes cmd/kubeadm/app/apis/kubeadm/{v1beta2,v1beta3,v1beta4}/types.go, apis/bootstraptoken/v1/types.go,
 * the list of changes in v1beta4/doc.go, and pull request 124442 for the pulling of images by upgrades.
 */

const phases = { skipPhases: { type: "list<string>" } } as const satisfies Keys;
const nodeOfOld = place("nodeRegistration", { ...nodeKeys, kubeletExtraArgs: argumentMap });
const pullPolicy = { type: "string", default: "IfNotPresent", values: ["", "Always", "IfNotPresent", "Never"] } as const;
const componentOfOld = { extraArgs: argumentMap, ...volumeKeys } as const satisfies Keys;
const controlPlaneOfOld = {
	...place("apiServer", componentOfOld),
	...place("controllerManager", componentOfOld),
	...place("scheduler", componentOfOld),
	"etcd.local.extraArgs": argumentMap,
	"apiServer.timeoutForControlPlane": { type: "duration", default: "4m0s" },
} as const satisfies Keys;

const init = {
	...headKeys,
	...bootstrapTokens,
	...place("localAPIEndpoint", endpointKeys),
	certificateKey: { type: "string" },
} as const satisfies Keys;
const join = {
	...headKeys,
	caCertPath: { type: "string", default: "/etc/kubernetes/pki/ca.crt" },
	...discoveryKeys,
	...place("controlPlane.localAPIEndpoint", endpointKeys),
	"controlPlane.certificateKey": { type: "string" },
} as const satisfies Keys;
const discoveryTimeout = { "discovery.timeout": { type: "duration", default: "5m0s" } } as const satisfies Keys;

const v1beta2 = {
	ClusterConfiguration: {
		...headKeys,
		...clusterKeys,
		...controlPlaneOfOld,
		useHyperKubeImage: { type: "boolean", default: false },
		"dns.type": { type: "string", values: ["CoreDNS", "kube-dns"], note: "kube-dns until 1.20" },
	},
	InitConfiguration: { ...init, ...nodeOfOld },
	JoinConfiguration: { ...join, ...nodeOfOld, ...discoveryTimeout },
	ClusterStatus: { ...headKeys, ...place("apiEndpoints.*", endpointKeys) },
} as const satisfies Record<string, Keys>;

const nodeOfV1beta3 = { ...nodeOfOld, "nodeRegistration.imagePullPolicy": pullPolicy } as const satisfies Keys;

const v1beta3 = {
	ClusterConfiguration: { ...headKeys, ...clusterKeys, ...controlPlaneOfOld },
	InitConfiguration: { ...init, ...nodeOfV1beta3, ...phases, ...patchKeys },
	JoinConfiguration: { ...join, ...nodeOfV1beta3, ...discoveryTimeout, ...phases, ...patchKeys },
} as const satisfies Record<string, Keys>;

const program = { ...place("extraArgs.[]", argumentKeys), ...environmentKeys } as const satisfies Keys;
const component = { ...program, ...volumeKeys } as const satisfies Keys;
const dryRun = { dryRun: { type: "boolean", default: false } } as const satisfies Keys;
const preflight = { ignorePreflightErrors: { type: "list<string>" } } as const satisfies Keys;
const pulling = { imagePullPolicy: pullPolicy, imagePullSerial: { type: "boolean", default: true } } as const satisfies Keys;
const nodeOfV1beta4 = place("nodeRegistration", { ...nodeKeys, ...place("kubeletExtraArgs.[]", argumentKeys), ...pulling });
const upgrades = {
	certificateRenewal: { type: "boolean", default: true },
	etcdUpgrade: { type: "boolean", default: true },
	...dryRun,
	...preflight,
	...phases,
	...patchKeys,
	...pulling,
} as const satisfies Keys;
const targets = {
	kubernetesVersion: { type: "string" },
	allowExperimentalUpgrades: { type: "boolean", default: false },
	allowRCUpgrades: { type: "boolean", default: false },
	printConfig: { type: "boolean", default: false },
} as const satisfies Keys;

const v1beta4 = {
	ClusterConfiguration: {
		...headKeys,
		...clusterKeys,
		...place("apiServer", component),
		...place("controllerManager", component),
		...place("scheduler", component),
		...place("etcd.local", program),
		"etcd.external.httpEndpoints": { type: "list<string>", since: "1.35" },
		"dns.disabled": { type: "boolean", default: false },
		"proxy.disabled": { type: "boolean", default: false },
		encryptionAlgorithm: {
			type: "string",
			default: "RSA-2048",
			values: ["", "RSA-2048", "RSA-3072", "RSA-4096", "ECDSA-P256", "ECDSA-P384"],
			note: "ECDSA-P384 since 1.34",
		},
		certificateValidityPeriod: { type: "duration", default: "8760h0m0s" },
		caCertificateValidityPeriod: { type: "duration", default: "87600h0m0s" },
	},
	InitConfiguration: { ...init, ...nodeOfV1beta4, ...dryRun, ...phases, ...patchKeys, ...timeoutKeys },
	JoinConfiguration: { ...join, ...nodeOfV1beta4, ...dryRun, ...phases, ...patchKeys, ...timeoutKeys },
	ResetConfiguration: {
		...headKeys,
		cleanupTmpDir: { type: "boolean", default: false },
		certificatesDir: { type: "string", default: "/etc/kubernetes/pki" },
		criSocket: { type: "string" },
		force: { type: "boolean", default: false },
		unmountFlags: { type: "list<string>", values: ["MNT_FORCE", "MNT_DETACH", "MNT_EXPIRE", "UMOUNT_NOFOLLOW"] },
		...dryRun,
		...preflight,
		...phases,
		...timeoutKeys,
	},
	UpgradeConfiguration: {
		...headKeys,
		...place("apply", { ...targets, ...upgrades, forceUpgrade: { type: "boolean", default: false } }),
		...place("node", upgrades),
		...place("plan", { ...targets, ...dryRun, ...preflight, etcdUpgrade: { type: "boolean", default: true, since: "1.33" } }),
		"diff.kubernetesVersion": { type: "string" },
		"diff.contextLines": { type: "integer", default: 3 },
		...timeoutKeys,
	},
} as const satisfies Record<string, Keys>;

/** Keys by version of the API group (without the group) and kind. */
export const kubeadmKeys = { v1beta2, v1beta3, v1beta4 } as const satisfies Record<string, Readonly<Record<string, Keys>>>;
