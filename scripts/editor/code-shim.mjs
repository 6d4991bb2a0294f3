#!/usr/bin/env node
// Stands in for the program of a desktop VS Code: takes the arguments that @vscode/test-electron gives to it.
import { register } from "tsx/esm/api";

register();
await import("./host-run.mts");
