/** Shims that dockerd lists among its runtimes by itself; the second one up to 20.10. Measured on 20.10 and 26.1. */
export const builtInShims: readonly string[] = ["io.containerd.runc.v2", "io.containerd.runtime.v1.linux"];

/** From here on a runtime is checked when dockerd starts. Source: moby daemon/runtime_unix.go, measured on 20.10 and 26.1. */
export const runtimesCheckedSince = "24.0";

/** From here on a runtime need not be defined if its name is that of a containerd shim. Source: moby 23.0 release notes. */
export const shimsByNameSince = "23.0";
