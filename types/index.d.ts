// Ambient types of the JavaScript host of WinDbg, kd, cdb and ntsd (JsProvider).
//
// A script sees one global, `host`, and the built-ins of its engine: nothing of Node, nothing of a
// browser, no module loader, no timers. Compile with `"lib": ["ES2017"], "types": []` and include
// this file. Everything but the globals `host`, `Symbol.metadataDescriptor` and the arithmetic on
// `Number` is in the namespace `JsProvider`.

/// <reference path="./jsprovider.d.ts" />
/// <reference path="./int64.d.ts" />
/// <reference path="./collection.d.ts" />
/// <reference path="./diagnostics.d.ts" />
/// <reference path="./metadata.d.ts" />
/// <reference path="./records.d.ts" />
/// <reference path="./memory.d.ts" />
/// <reference path="./symbols.d.ts" />
/// <reference path="./native-objects.d.ts" />
/// <reference path="./type-system.d.ts" />
/// <reference path="./models.d.ts" />
/// <reference path="./namespace.d.ts" />
/// <reference path="./control.d.ts" />
/// <reference path="./file-system.d.ts" />
/// <reference path="./code.d.ts" />
/// <reference path="./state.d.ts" />
/// <reference path="./session.d.ts" />
/// <reference path="./process.d.ts" />
/// <reference path="./thread.d.ts" />
