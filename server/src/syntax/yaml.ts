import type { Format } from "./format.ts";
import { edit } from "./yaml/edit.ts";
import { parse } from "./yaml/parse.ts";

/**
 * YAML as the kubelet reads it (YAML 1.1 by goyaml.v2): several documents, aliases and merge keys resolved, and recovery
 * after errors. Edits are spliced in: nothing is printed anew but the value that changes.
 */
export const yaml: Format = { id: "yaml", parse, edit };
