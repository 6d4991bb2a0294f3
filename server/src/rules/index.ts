import cgroupDriverFallback from "./cgroup/cgroup-driver-fallback.ts";
import cgroupDriverMismatch from "./cgroup/cgroup-driver-mismatch.ts";
import cgroupDriverOverriddenByRuntime from "./cgroup/cgroup-driver-overridden-by-runtime.ts";
import cgroupV1BootParameter from "./cgroup/cgroup-v1-boot-parameter.ts";
import cgroupV1Refused from "./cgroup/cgroup-v1-refused.ts";
import handlerCgroupDriversDiffer from "./cgroup/handler-cgroup-drivers-differ.ts";
import ineffectiveSystemdCgroup from "./cgroup/ineffective-systemd-cgroup.ts";
import legacySystemdCgroup from "./cgroup/legacy-systemd-cgroup.ts";
import memoryCgroupDisabled from "./cgroup/memory-cgroup-disabled.ts";
import unusableConmonCgroup from "./cgroup/unusable-conmon-cgroup.ts";
import configVersionTooNew from "./containerd/config-version-too-new.ts";
import dropInReplacesSection from "./containerd/drop-in-replaces-section.ts";
import dropInVersionDiffers from "./containerd/drop-in-version-differs.ts";
import generatedFile from "./containerd/generated-file.ts";
import missingConfigVersion from "./containerd/missing-config-version.ts";
import oldConfigVersion from "./containerd/old-config-version.ts";
import pluginIdOfOtherVersion from "./containerd/plugin-id-of-other-version.ts";
import unimportedDropIn from "./containerd/unimported-drop-in.ts";
import ambiguousCriSocket from "./cri/ambiguous-cri-socket.ts";
import criDisabled from "./cri/cri-disabled.ts";
import criV1Unsupported from "./cri/cri-v1-unsupported.ts";
import dockershimEndpoint from "./cri/dockershim-endpoint.ts";
import emptyRuntimeEndpoint from "./cri/empty-runtime-endpoint.ts";
import mirrorsWithConfigPath from "./cri/mirrors-with-config-path.ts";
import runtimeEndpointMismatch from "./cri/runtime-endpoint-mismatch.ts";
import runtimeWithoutType from "./cri/runtime-without-type.ts";
import severalContainerdConfigs from "./cri/several-containerd-configs.ts";
import shortPluginId from "./cri/short-plugin-id.ts";
import undefinedDefaultRuntime from "./cri/undefined-default-runtime.ts";
import unloadableRequiredPlugin from "./cri/unloadable-required-plugin.ts";
import execStartWithoutReset from "./docker/exec-start-without-reset.ts";
import flagAndFileConflict from "./docker/flag-and-file-conflict.ts";
import tcpSocketWithoutTls from "./docker/tcp-socket-without-tls.ts";
import unknownLogOption from "./docker/unknown-log-option.ts";
import unusableRuntime from "./docker/unusable-runtime.ts";
import bridgeNetfilterNotLoaded from "./host/bridge-netfilter-not-loaded.ts";
import bridgeNetfilterOff from "./host/bridge-netfilter-off.ts";
import ipForwardOff from "./host/ip-forward-off.ts";
import protectedKernelDefaults from "./host/protected-kernel-defaults.ts";
import conflictingSettings from "./keys/conflicting-settings.ts";
import deprecatedKey from "./keys/deprecated-key.ts";
import dropInOverridesValue from "./keys/drop-in-overrides-value.ts";
import ineffectiveKey from "./keys/ineffective-key.ts";
import malformedValue from "./keys/malformed-value.ts";
import missingCompanionKey from "./keys/missing-companion-key.ts";
import removedKey from "./keys/removed-key.ts";
import unknownKey from "./keys/unknown-key.ts";
import unknownValue from "./keys/unknown-value.ts";
import valueOutOfRange from "./keys/value-out-of-range.ts";
import wrongCaseKey from "./keys/wrong-case-key.ts";
import wrongType from "./keys/wrong-type.ts";
import oldKubeadmApi from "./kubeadm/old-kubeadm-api.ts";
import flagOverridesFile from "./kubelet/flag-overrides-file.ts";
import kubeconfigAsKubeletConfig from "./kubelet/kubeconfig-as-kubelet-config.ts";
import lockedFeatureGate from "./kubelet/locked-feature-gate.ts";
import missingKubeletConfig from "./kubelet/missing-kubelet-config.ts";
import missingTypeHeader from "./kubelet/missing-type-header.ts";
import removedFlag from "./kubelet/removed-flag.ts";
import reservedCgroupMissing from "./kubelet/reserved-cgroup-missing.ts";
import reservedCgroupNotASlice from "./kubelet/reserved-cgroup-not-a-slice.ts";
import stubResolver from "./kubelet/stub-resolver.ts";
import swapRefused from "./kubelet/swap-refused.ts";
import unknownFeatureGate from "./kubelet/unknown-feature-gate.ts";
import frozenPauseRegistry from "./pause/frozen-pause-registry.ts";
import pauseFlagWithoutEffect from "./pause/pause-flag-without-effect.ts";
import pauseImageNeedsCredentials from "./pause/pause-image-needs-credentials.ts";
import pauseImageOutsideMirror from "./pause/pause-image-outside-mirror.ts";
import pauseImageUnlikeKubeadm from "./pause/pause-image-unlike-kubeadm.ts";
import type { Rule } from "./rule.ts";
import byteOrderMark from "./syntax/byte-order-mark.ts";
import duplicateKey from "./syntax/duplicate-key.ts";
import emptyFile from "./syntax/empty-file.ts";
import fileTooLarge from "./syntax/file-too-large.ts";
import fileUnreadable from "./syntax/file-unreadable.ts";
import jsonComment from "./syntax/json-comment.ts";
import keyInWrongTable from "./syntax/key-in-wrong-table.ts";
import smartQuotes from "./syntax/smart-quotes.ts";
import syntaxError from "./syntax/syntax-error.ts";
import tabIndentation from "./syntax/tab-indentation.ts";
import trailingComma from "./syntax/trailing-comma.ts";
import unreadFile from "./syntax/unread-file.ts";

/** Every rule, by group. */
export const rules: readonly Rule[] = [
	cgroupDriverFallback,
	cgroupDriverMismatch,
	cgroupDriverOverriddenByRuntime,
	cgroupV1Refused,
	handlerCgroupDriversDiffer,
	ineffectiveSystemdCgroup,
	legacySystemdCgroup,
	unusableConmonCgroup,
	memoryCgroupDisabled,
	cgroupV1BootParameter,
	configVersionTooNew,
	missingConfigVersion,
	oldConfigVersion,
	pluginIdOfOtherVersion,
	unimportedDropIn,
	dropInVersionDiffers,
	generatedFile,
	dropInReplacesSection,
	ambiguousCriSocket,
	criDisabled,
	criV1Unsupported,
	dockershimEndpoint,
	emptyRuntimeEndpoint,
	mirrorsWithConfigPath,
	runtimeEndpointMismatch,
	runtimeWithoutType,
	severalContainerdConfigs,
	shortPluginId,
	undefinedDefaultRuntime,
	unloadableRequiredPlugin,
	execStartWithoutReset,
	flagAndFileConflict,
	tcpSocketWithoutTls,
	unknownLogOption,
	unusableRuntime,
	deprecatedKey,
	conflictingSettings,
	ineffectiveKey,
	malformedValue,
	removedKey,
	missingCompanionKey,
	unknownKey,
	unknownValue,
	valueOutOfRange,
	wrongCaseKey,
	wrongType,
	dropInOverridesValue,
	flagOverridesFile,
	lockedFeatureGate,
	missingTypeHeader,
	removedFlag,
	unknownFeatureGate,
	missingKubeletConfig,
	kubeconfigAsKubeletConfig,
	swapRefused,
	stubResolver,
	reservedCgroupMissing,
	reservedCgroupNotASlice,
	frozenPauseRegistry,
	pauseFlagWithoutEffect,
	pauseImageNeedsCredentials,
	pauseImageOutsideMirror,
	pauseImageUnlikeKubeadm,
	byteOrderMark,
	duplicateKey,
	emptyFile,
	fileTooLarge,
	fileUnreadable,
	jsonComment,
	keyInWrongTable,
	smartQuotes,
	syntaxError,
	tabIndentation,
	trailingComma,
	unreadFile,
	oldKubeadmApi,
	ipForwardOff,
	bridgeNetfilterOff,
	bridgeNetfilterNotLoaded,
	protectedKernelDefaults,
];
