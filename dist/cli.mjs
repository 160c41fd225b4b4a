#!/usr/bin/env node
/*! pooltag 0.1.0 | MIT license */
// src/cli/main.ts
import { stderr, stdin, stdout } from "node:process";
import { fileURLToPath } from "node:url";

// src/simulator/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/simulator/kd/paths.ts
var pathKey = (path2) => withSlashes(path2).toLowerCase();
function withSlashes(path2) {
  const steps = path2.trim().replaceAll("\\", "/").split("/");
  return steps.filter((step2, index) => index === 0 || step2 !== "." && step2 !== "").join("/");
}

// src/simulator/kd/memory-files.ts
var MemoryFiles = class {
  #files = /* @__PURE__ */ new Map();
  /** @param files text by path */
  constructor(files = {}) {
    for (const [path2, text3] of Object.entries(files)) this.write(path2, text3);
  }
  exists(path2) {
    return this.#files.has(pathKey(path2));
  }
  read(path2) {
    const file = this.#files.get(pathKey(path2));
    if (!file) throw new Error(`The system cannot find the file specified: ${path2}`);
    return file.text;
  }
  write(path2, text3) {
    this.#files.set(pathKey(path2), { path: path2, text: text3 });
  }
  remove(path2) {
    this.#files.delete(pathKey(path2));
  }
  /** Paths of the files directly in the directory. */
  list(directory2) {
    const prefix = `${pathKey(directory2).replace(/\/$/, "")}/`;
    return [...this.#files].filter(([key]) => key.startsWith(prefix) && !key.slice(prefix.length).includes("/")).map(([, { path: path2 }]) => path2);
  }
};

// src/simulator/kd/layered-files.ts
var LayeredFiles = class {
  #given;
  #store;
  /** @param given text by path */
  constructor(given, store) {
    this.#given = new MemoryFiles(given);
    this.#store = store;
  }
  exists(path2) {
    return this.#given.exists(path2) || this.#store.exists(path2);
  }
  read(path2) {
    return (this.#given.exists(path2) ? this.#given : this.#store).read(path2);
  }
  write(path2, text3) {
    this.#given.remove(path2);
    this.#store.write(path2, text3);
  }
  remove(path2) {
    this.#given.remove(path2);
    this.#store.remove(path2);
  }
  list(directory2) {
    const given = this.#given.list(directory2);
    const keys = new Set(given.map(pathKey));
    return [...given, ...this.#store.list(directory2).filter((path2) => !keys.has(pathKey(path2)))];
  }
};

// src/simulator/kd/node-files.ts
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
var NodeFiles = class {
  #root;
  constructor(root) {
    this.#root = resolve(root);
  }
  /** What lies outside the folder does not exist here. */
  exists(path2) {
    const file = this.#locate(path2);
    return file !== void 0 && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  }
  read(path2) {
    return readFileSync(this.#resolve(path2), "utf8");
  }
  write(path2, text3) {
    const file = this.#resolve(path2);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text3);
  }
  remove(path2) {
    rmSync(this.#resolve(path2), { force: true });
  }
  list(directory2) {
    const folder = this.#resolve(directory2);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map(
      (name2) => `${withSlashes(directory2).replace(/\/$/, "")}/${name2}`
    );
  }
  /** @throws when the path leads out of the folder */
  #resolve(path2) {
    const file = this.#locate(path2);
    if (file === void 0) throw new Error(`Access is denied: ${path2}`);
    return file;
  }
  #locate(path2) {
    if (isAbsolute(path2) && this.#holds(resolve(path2))) return resolve(path2);
    const steps = withSlashes(path2).replace(
      /^([a-z]):/i,
      (_, drive) => drive.toLowerCase()
    );
    const file = resolve(join(this.#root, steps));
    return this.#holds(file) ? file : void 0;
  }
  #holds(file) {
    const inside = relative(this.#root, file);
    return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
  }
};

// src/simulator/dx/model.ts
var ModelError = class extends Error {
  name = "ModelError";
};
var nothing = { kind: "nothing" };
var modelString = (value) => ({ kind: "string", value });
var modelBoolean = (value) => ({ kind: "boolean", value });
var modelDouble = (value) => ({ kind: "double", value });
function modelInteger(value, bits2 = 64, signed2 = false) {
  const wrapped2 = signed2 ? BigInt.asIntN(bits2, BigInt(value)) : BigInt.asUintN(bits2, BigInt(value));
  return { kind: "integer", value: wrapped2, bits: bits2, signed: signed2 };
}
function modelMethod(name2, call2, metadata = {}) {
  return { kind: "method", name: name2, metadata, call: (_receiver, args) => call2(args) };
}

// src/simulator/namespace/named-models.ts
var NamedModels = class {
  #extensions = /* @__PURE__ */ new Map();
  #registered = /* @__PURE__ */ new Set();
  extensionsOf(model) {
    return this.#extensions.get(model) ?? [];
  }
  /** Adds members to a model; one that nobody registered yet is extended for later. */
  extend(model, extension) {
    this.#extensions.set(model, [...this.extensionsOf(model), extension]);
    return () => {
      const others2 = this.extensionsOf(model).filter((other) => other !== extension);
      this.#extensions.set(model, others2);
    };
  }
  /** @returns undefined when the name is taken */
  register(model) {
    if (this.#registered.has(model)) return void 0;
    this.#registered.add(model);
    return () => this.#registered.delete(model);
  }
};

// src/simulator/namespace/data-model.ts
var emptyDataModel = () => ({
  models: new NamedModels(),
  aliases: /* @__PURE__ */ new Map(),
  variables: /* @__PURE__ */ new Map(),
  scripts: /* @__PURE__ */ new Map()
});

// src/simulator/dx/errors.ts
var unboundName = (name2) => new ModelError(`Unable to bind name '${name2}'`);
var improperArguments = (method3) => new ModelError(`Improper number of arguments to method '${method3}'`);
var invalidArgument = (method3) => new ModelError(`Invalid argument to method '${method3}'`);
var notIterable = () => new ModelError("Object is not iterable");
var notCallable = () => new ModelError("Object is not callable");
var notIndexable = () => new ModelError("Object does not have an element with this index");
var notDereferenceable = () => new ModelError("Unable to dereference object");
var notWritable = () => new ModelError("Cannot write to property");
var notBoolean = () => new ModelError("Value is not convertible to a boolean");
var invalidOperands = (operator) => new ModelError(`Invalid operands to operator '${operator}'`);
var divideByZero = () => new ModelError("Divide by zero");
var notComparable = () => new ModelError("Objects are not comparable");
var noSuchElement = (method3) => new ModelError(`No element of the collection satisfies method '${method3}'`);
var severalElements = (method3) => new ModelError(`More than one element of the collection satisfies method '${method3}'`);
var untypedSymbol = (address3) => new ModelError(`No type (or void) for object at Address 0x${address3.toString(16)}`);
var noTargetView = () => new ModelError("The target is not shown here");
var unreadableMemory = (address3) => new ModelError(`Unable to read memory at Address 0x${address3.toString(16)}`);
var unexpected = (found) => new ModelError(found === "" ? "Unexpected end of expression" : `Unexpected token '${found}'`);
var badLiteral = (text3) => new ModelError(`Invalid literal '${text3}'`);
var tooComplex = () => new ModelError("Expression is too complex");
var tooLong = () => new ModelError("String is too long");

// src/simulator/dx/plain-object.ts
var PlainObject = class {
  kind = "object";
  display() {
    return void 0;
  }
  metadata(_name) {
    return {};
  }
  isMethod(name2) {
    return this.get(name2)?.kind === "method";
  }
  set(_name, _value) {
    throw notWritable();
  }
  remove(_name) {
    throw notWritable();
  }
  elements() {
    return void 0;
  }
  at(_index) {
    return void 0;
  }
  compare(_other) {
    return void 0;
  }
};

// src/simulator/dx/numbers.ts
function isNumeric(value) {
  return value.kind === "integer" || value.kind === "double" || value.kind === "boolean";
}
function toDouble(value) {
  return Number(value.value);
}
function promote(value) {
  if (value.kind === "boolean") return modelInteger(value.value ? 1 : 0, 32, true);
  return value.bits < 32 ? modelInteger(value.value, 32, true) : value;
}
function commonType(left, right) {
  const a = promote(left);
  const b = promote(right);
  const bits2 = a.bits === 64 || b.bits === 64 ? 64 : 32;
  const signed2 = (a.signed || a.bits < bits2) && (b.signed || b.bits < bits2);
  return [modelInteger(a.value, bits2, signed2), modelInteger(b.value, bits2, signed2)];
}
function castNumber(value, type, pointerBits2) {
  if (!isNumeric(value)) throw invalidOperands("cast");
  switch (type.kind) {
    case "double":
      return modelDouble(toDouble(value));
    case "boolean":
      return modelBoolean(Boolean(value.value));
    case "pointer":
      return modelInteger(toBigInt(value), pointerBits2);
    case "integer":
      return modelInteger(toBigInt(value), type.bits, type.signed);
  }
}
function toBigInt(value) {
  if (value.kind !== "double") return BigInt(value.value);
  return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : 0n;
}

// src/simulator/dx/values.ts
function isTrue(value) {
  if (isNumeric(value)) return Boolean(value.value);
  throw notBoolean();
}
function tryCompare(left, right) {
  if (left.kind === "object") return left.compare(right);
  if (right.kind === "object") {
    const reversed = right.compare(left);
    return reversed === void 0 ? void 0 : -reversed;
  }
  if (left.kind === "string" && right.kind === "string") return order(left.value, right.value);
  if (!isNumeric(left) || !isNumeric(right)) return void 0;
  if (left.kind === "integer" && right.kind === "integer") return order(left.value, right.value);
  return order(toDouble(left), toDouble(right));
}
function order(left, right) {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
function compareValues(left, right) {
  const result = tryCompare(left, right);
  if (result === void 0) throw notComparable();
  return result;
}
function sameValue(left, right) {
  return left === right || tryCompare(left, right) === 0;
}
function plainKey(value) {
  if (value.kind === "string") return `s${value.value}`;
  if (!isNumeric(value)) return void 0;
  const number2 = value.kind === "boolean" ? Number(value.value) : value.value;
  return Number.isInteger(number2) ? `n${BigInt(number2)}` : `n${number2}`;
}

// src/simulator/dx/linq/items.ts
var itemOf = (value) => ({ outcome: "value", value });
var withValue = (item, value) => ({
  outcome: "value",
  value,
  index: item.index,
  metadata: item.metadata
});
function guarded(item, read3) {
  if (item.outcome === "error") return item;
  try {
    return read3(item.value);
  } catch (error2) {
    if (!(error2 instanceof ModelError)) throw error2;
    return { outcome: "error", error: error2, index: item.index };
  }
}
function unwrap(item) {
  if (item.outcome === "error") throw item.error;
  return item.value;
}
var MOST_FAILURES = 100;
function* itemsOf(object2, interrupt) {
  const elements = object2.elements();
  if (elements === void 0) throw notIterable();
  const iterator2 = elements[Symbol.iterator]();
  let failures = 0;
  let done = false;
  try {
    while (failures < MOST_FAILURES) {
      interrupt();
      const step2 = stepOf(iterator2);
      if (step2.outcome === "done") {
        done = true;
        return;
      }
      failures = step2.outcome === "error" ? failures + 1 : 0;
      yield step2;
    }
  } finally {
    if (!done) iterator2.return?.();
  }
}
function stepOf(iterator2) {
  try {
    const step2 = iterator2.next();
    return step2.done === true ? { outcome: "done" } : { outcome: "value", ...step2.value };
  } catch (error2) {
    if (!(error2 instanceof ModelError)) throw error2;
    return { outcome: "error", error: error2 };
  }
}
function elementsOf(items) {
  return {
    [Symbol.iterator]() {
      const iterator2 = items()[Symbol.iterator]();
      return {
        next() {
          const step2 = iterator2.next();
          if (step2.done === true) return { done: true, value: void 0 };
          return { done: false, value: elementOf(step2.value) };
        },
        return() {
          iterator2.return?.();
          return { done: true, value: void 0 };
        }
      };
    }
  };
}
function elementOf(item) {
  return {
    value: unwrap(item),
    ...item.index === void 0 ? {} : { index: item.index },
    ...item.metadata === void 0 ? {} : { metadata: item.metadata }
  };
}

// src/simulator/dx/linq/sequence.ts
var DEEPEST = 200;
var Sequence = class extends PlainObject {
  /** Makes the items; called once per enumeration. */
  items;
  /** Number of queries between this one and the data. */
  depth;
  constructor(items, depth = 0) {
    super();
    if (depth > DEEPEST) throw tooComplex();
    this.items = items;
    this.depth = depth;
  }
  keys() {
    return [];
  }
  get(_name) {
    return void 0;
  }
  elements() {
    return elementsOf(this.items);
  }
  at(index) {
    return elementAt(this.items(), index)?.value;
  }
};
function listOf(values2) {
  return new Sequence(() => values2.map(itemOf));
}
function depthOf(object2) {
  return object2 instanceof Sequence ? object2.depth : 0;
}
function elementAt(items, index) {
  let position = 0;
  for (const item of items) {
    const own = item.index ?? [modelInteger(position)];
    position += 1;
    if (own.length !== index.length) continue;
    if (!own.every((key, at3) => sameKey(key, index[at3]))) continue;
    if (item.outcome === "error") throw item.error;
    return item;
  }
  return void 0;
}
function sameKey(key, wanted) {
  return wanted !== void 0 && sameValue(key, wanted);
}
function readItems(object2, interrupt) {
  return object2 instanceof Sequence ? object2.items() : itemsOf(object2, interrupt);
}

// src/simulator/namespace/node.ts
var NamespaceNode = class extends PlainObject {
  #parts;
  #methods;
  constructor(parts) {
    super();
    this.#parts = parts;
    this.#methods = new Map(parts.methods?.map((method3) => [method3.name, method3]));
  }
  display() {
    return this.#parts.display?.();
  }
  keys() {
    return [
      ...Object.keys(this.#parts.properties ?? {}),
      ...this.#methods.keys(),
      ...this.#extensions().flatMap((extension) => extension.names())
    ];
  }
  get(name2) {
    const own = this.#property(name2)?.() ?? this.#methods.get(name2);
    if (own) return own;
    for (const extension of this.#extensions()) {
      const value = extension.get(name2, this);
      if (value) return value;
    }
    return void 0;
  }
  metadata(name2) {
    const method3 = this.#methods.get(name2);
    if (method3) return method3.metadata;
    return this.#extension(name2)?.metadata(name2, this) ?? {};
  }
  isMethod(name2) {
    return this.#methods.has(name2) || (this.#extension(name2)?.isMethod(name2) ?? false);
  }
  set(name2, value) {
    const write3 = this.#parts.writers?.[name2];
    if (!write3) throw notWritable();
    write3(value);
  }
  elements() {
    return this.#parts.elements?.();
  }
  at(index) {
    return this.#parts.at?.(index);
  }
  #property(name2) {
    const { properties } = this.#parts;
    return properties && Object.hasOwn(properties, name2) ? properties[name2] : void 0;
  }
  #extension(name2) {
    return this.#extensions().find((extension) => extension.names().includes(name2));
  }
  #extensions() {
    return this.#parts.extensions?.() ?? [];
  }
};

// src/simulator/namespace/collections.ts
var collections = new NamespaceNode({
  methods: [
    modelMethod("CreateArray", (elements) => listOf(elements), {
      Help: "CreateArray(\u2026) - Creates an array of the given objects"
    })
  ]
});

// src/simulator/kd/engine.ts
var CommandError = class extends Error {
  name = "CommandError";
};

// src/simulator/namespace/arguments.ts
var Arguments = class {
  #method;
  #values;
  constructor(method3, values2) {
    this.#method = method3;
    this.#values = values2;
  }
  text(position) {
    const value = this.#required(position);
    return value.kind === "string" ? value.value : this.#invalid();
  }
  optionalText(position) {
    const value = this.#values[position];
    return value === void 0 || value.kind === "nothing" ? void 0 : this.text(position);
  }
  value(position) {
    return this.#required(position);
  }
  count(position) {
    const value = this.#required(position);
    if (value.kind !== "integer" || value.value < 0n) return this.#invalid();
    return Number(value.value);
  }
  optionalCount(position) {
    const value = this.#values[position];
    return value === void 0 || value.kind === "nothing" ? void 0 : this.count(position);
  }
  /** The elements of a collection, each of this kind. */
  list(position, kind) {
    const value = this.#required(position);
    const elements = value.kind === "object" ? value.elements() : void 0;
    if (!elements) return this.#invalid();
    return [...elements].map((element) => {
      if (element.value.kind !== kind) return this.#invalid();
      return element.value;
    });
  }
  #required(position) {
    const value = this.#values[position];
    if (value) return value;
    throw improperArguments(this.#method);
  }
  #invalid() {
    throw invalidArgument(this.#method);
  }
};
function method(name2, help3, call2) {
  return modelMethod(name2, (values2) => call2(new Arguments(name2, values2)), { Help: help3 });
}

// src/simulator/namespace/control.ts
function control(context) {
  return new NamespaceNode({
    methods: [
      method(
        "ExecuteCommand",
        "ExecuteCommand(command) - Method which executes a debugger command and returns a collection of strings representing the lines of output of the command execution",
        (args) => listOf(execute(context, args.text(0)).map(modelString))
      )
    ]
  });
}
function execute({ engine, calls }, command2) {
  return calls.perform(
    { kind: "command", text: command2 },
    () => {
      try {
        return engine.capture(command2);
      } catch (error2) {
        if (error2 instanceof CommandError) throw new ModelError(error2.message);
        throw error2;
      }
    },
    { nothing: () => [], text: (text3) => text3.split("\n") }
  );
}

// src/simulator/namespace/open-file.ts
var OpenFile = class _OpenFile {
  path;
  #context;
  #temporary;
  #text;
  #position = 0;
  #open = true;
  static #behind = /* @__PURE__ */ new WeakMap();
  /** The file behind its object in the model. */
  static behind(value) {
    return value.kind === "object" ? _OpenFile.#behind.get(value) : void 0;
  }
  static represent(file, object2) {
    _OpenFile.#behind.set(object2, file);
    return object2;
  }
  /** @throws ModelError when the disposition does not fit what is there */
  static open(context, path2, disposition, lifetime = "kept") {
    return fileCall(context, `Open ${path2}`, () => {
      const { files } = context.engine;
      const exists = files.exists(path2);
      if (disposition === "CreateNew" && exists) throw new ModelError(`The file exists: ${path2}`);
      if (disposition === "OpenExisting") {
        return new _OpenFile(context, path2, files.read(path2), lifetime);
      }
      if (disposition !== "CreateAlways" && disposition !== "CreateNew") {
        throw invalidArgument("CreateFile");
      }
      files.write(path2, "");
      return new _OpenFile(context, path2, "", lifetime);
    });
  }
  static remove(context, path2) {
    fileCall(context, `Delete ${path2}`, () => {
      if (!context.engine.files.exists(path2)) throw new ModelError(`No such file: ${path2}`);
      context.engine.files.remove(path2);
    });
  }
  constructor(context, path2, text3, lifetime) {
    this.#context = context;
    this.path = path2;
    this.#text = text3;
    this.#temporary = lifetime === "temporary";
  }
  /** In characters. */
  get size() {
    return this.#text.length;
  }
  get position() {
    return this.#position;
  }
  set position(position) {
    this.#position = Math.min(position, this.size);
  }
  /** Up to `count` characters from the position on. */
  read(count2) {
    this.#requireOpen();
    const text3 = this.#text.slice(this.#position, this.#position + count2);
    this.#position += text3.length;
    return text3;
  }
  /** The next line without its terminator; undefined at the end. */
  readLine() {
    this.#requireOpen();
    if (this.#position >= this.size) return void 0;
    const end = this.#text.indexOf("\n", this.#position);
    const line = this.read((end < 0 ? this.size : end + 1) - this.#position);
    return line.replace(/\r?\n$/, "");
  }
  write(text3) {
    this.#requireOpen();
    fileCall(this.#context, `Write ${this.path}`, () => {
      const behind2 = this.#text.slice(this.#position + text3.length);
      this.#text = this.#text.slice(0, this.#position) + text3 + behind2;
      this.#position += text3.length;
      this.#context.engine.files.write(this.path, this.#text);
    });
  }
  close() {
    this.#requireOpen();
    this.#open = false;
    if (this.#temporary) this.#context.engine.files.remove(this.path);
  }
  delete() {
    this.#open = false;
    _OpenFile.remove(this.#context, this.path);
  }
  #requireOpen() {
    if (!this.#open) throw new ModelError(`The file is closed: ${this.path}`);
  }
};
function fileCall({ calls }, text3, run2) {
  return calls.perform(
    { kind: "file", text: text3 },
    () => {
      try {
        return run2();
      } catch (error2) {
        if (error2 instanceof ModelError) throw error2;
        throw new ModelError(error2 instanceof Error ? error2.message : String(error2));
      }
    },
    { nothing: noFile, text: noFile }
  );
}
function noFile() {
  throw new ModelError("The device is not ready");
}

// src/simulator/namespace/file.ts
function fileObject(file) {
  const name2 = file.path.split(/[\\/]/).at(-1) ?? "";
  const object2 = new NamespaceNode({
    display: () => file.path,
    properties: {
      Name: () => modelString(name2),
      Extension: () => modelString(/\.([^.]*)$/.exec(name2)?.[1] ?? ""),
      Path: () => modelString(file.path),
      Position: () => modelInteger(file.position),
      Size: () => modelInteger(file.size)
    },
    writers: {
      Position: (value) => {
        if (value.kind === "integer") file.position = Number(value.value);
      }
    },
    methods: [
      method("Close", "Close() - Closes the file", () => {
        file.close();
        return nothing;
      }),
      method("Delete", "Delete() - Deletes the file", () => {
        file.delete();
        return nothing;
      }),
      method("ReadBytes", "ReadBytes(size) - Reads bytes", (args) => {
        const bytes2 = Buffer.from(file.read(args.count(0)), "latin1");
        return listOf([...bytes2].map((byte2) => modelInteger(byte2, 8)));
      }),
      method("WriteBytes", "WriteBytes(bytes, [size]) - Writes bytes", (args) => {
        const bytes2 = args.list(0, "integer").map(({ value }) => Number(value) & 255);
        file.write(Buffer.from(bytes2.slice(0, args.optionalCount(1))).toString("latin1"));
        return nothing;
      })
    ]
  });
  return OpenFile.represent(file, object2);
}

// src/simulator/namespace/directory.ts
function directory(context, path2) {
  const open3 = (name2, disposition) => fileObject(OpenFile.open(context, `${path2}\\${name2}`, disposition));
  return new NamespaceNode({
    display: () => path2,
    properties: {
      Path: () => modelString(path2),
      Files: () => listOf(
        context.engine.files.list(path2).map((file) => fileObject(OpenFile.open(context, file, "OpenExisting")))
      )
    },
    methods: [
      method(
        "CreateFile",
        "CreateFile(name, [disposition]) - Creates a file",
        (args) => open3(args.text(0), args.optionalText(1) ?? "CreateAlways")
      ),
      method(
        "OpenFile",
        "OpenFile(name) - Opens a file for reading",
        (args) => open3(args.text(0), "OpenExisting")
      )
    ]
  });
}

// src/simulator/namespace/text-reader.ts
function textReader(file) {
  return new NamespaceNode({
    methods: [
      method("ReadLine", "ReadLine() - Reads the next line", () => {
        const line = file.readLine();
        if (line === void 0) throw new ModelError("End of file");
        return modelString(line);
      }),
      method(
        "ReadLineContents",
        "ReadLineContents() - Returns the remaining lines",
        () => new NamespaceNode({ elements: () => remainingLines(file) })
      )
    ]
  });
}
function* remainingLines(file) {
  for (let line = file.readLine(); line !== void 0; line = file.readLine()) {
    yield { value: modelString(line) };
  }
}

// src/simulator/namespace/text-writer.ts
var encodings = {
  Ascii: (text3) => text3.replace(/[^\0-\x7f]/g, "?"),
  Utf8: (text3) => text3,
  Utf16: (text3) => text3
};
function textWriter(file, encoding) {
  const encode2 = Object.hasOwn(encodings, encoding) ? encodings[encoding] : void 0;
  if (!encode2) throw invalidArgument("CreateTextWriter");
  const write3 = (text3) => {
    file.write(encode2(text3));
    return nothing;
  };
  const joined2 = (texts, end) => write3(texts.map(({ value }) => `${value}${end}`).join(""));
  return new NamespaceNode({
    methods: [
      method("Write", "Write(string) - Writes a string", (args) => write3(args.text(0))),
      method(
        "WriteLine",
        "WriteLine(string) - Writes a line",
        (args) => write3(`${args.text(0)}\r
`)
      ),
      method(
        "WriteContents",
        "WriteContents(strings) - Writes strings",
        (args) => joined2(args.list(0, "string"), "")
      ),
      method(
        "WriteLineContents",
        "WriteLineContents(strings) - Writes lines",
        (args) => joined2(args.list(0, "string"), "\r\n")
      )
    ]
  });
}

// src/simulator/namespace/file-system.ts
var CURRENT_DIRECTORY = "C:\\Debuggers";
var TEMP_DIRECTORY = "C:\\Temp";
function fileSystem(context) {
  const file = (args, position) => OpenFile.behind(args.value(position)) ?? OpenFile.open(context, args.text(position), "OpenExisting");
  let temporary = 0;
  return new NamespaceNode({
    properties: {
      CurrentDirectory: () => directory(context, CURRENT_DIRECTORY),
      TempDirectory: () => directory(context, TEMP_DIRECTORY)
    },
    methods: [
      method(
        "CreateFile",
        "CreateFile(path, [disposition]) - Creates a file",
        (args) => fileObject(OpenFile.open(context, args.text(0), args.optionalText(1) ?? "CreateAlways"))
      ),
      method("CreateTempFile", "CreateTempFile() - Creates a temporary file", () => {
        temporary += 1;
        const path2 = `${TEMP_DIRECTORY}\\dbg${temporary}.tmp`;
        return fileObject(OpenFile.open(context, path2, "CreateAlways", "temporary"));
      }),
      method(
        "OpenFile",
        "OpenFile(path) - Opens a file for reading",
        (args) => fileObject(OpenFile.open(context, args.text(0), "OpenExisting"))
      ),
      method(
        "CreateTextReader",
        "CreateTextReader(file | path, [encoding]) - Creates a text reader",
        (args) => textReader(file(args, 0))
      ),
      method(
        "CreateTextWriter",
        "CreateTextWriter(file | path, [encoding]) - Creates a text writer",
        (args) => {
          const value = args.value(0);
          const target2 = OpenFile.behind(value) ?? OpenFile.open(context, args.text(0), "CreateAlways");
          return textWriter(target2, args.optionalText(1) ?? "Ascii");
        }
      ),
      method(
        "FileExists",
        "FileExists(path) - Whether a file exists",
        (args) => modelBoolean(context.engine.files.exists(args.text(0)))
      ),
      method("DeleteFile", "DeleteFile(path) - Deletes a file", (args) => {
        OpenFile.remove(context, args.text(0));
        return nothing;
      })
    ]
  });
}

// src/simulator/bytes.ts
function littleEndian(bytes2) {
  return bytes2.reduceRight((value, byte2) => value << 8n | BigInt(byte2), 0n);
}
function toBytes(value, length) {
  return Uint8Array.from({ length }, (_, index) => Number(value >> BigInt(8 * index) & 0xffn));
}
var asciiBytes = (text3) => Uint8Array.from(text3, (character3) => character3.charCodeAt(0) & 255);

// src/simulator/dx/native.ts
function viewOf(engine) {
  if (!engine.view) throw noTargetView();
  return engine.view;
}
function pointerBits(engine) {
  return engine.pointerSize === 4 ? 32 : 64;
}
function registerValue(engine, name2) {
  const value = viewOf(engine).processor.registers.get(name2.toLowerCase());
  if (value === void 0) throw unboundName(`@${name2}`);
  return modelInteger(value, pointerBits(engine));
}
function symbolAddress(engine, name2) {
  const address3 = viewOf(engine).symbols.address(name2);
  if (address3 === void 0) throw unboundName(name2);
  return modelInteger(address3, pointerBits(engine));
}
function symbolValue(engine, name2) {
  throw untypedSymbol(symbolAddress(engine, name2).value);
}
function readNumber(engine, address3, type) {
  if (type.kind !== "integer" && type.kind !== "pointer") throw notDereferenceable();
  const bits2 = type.kind === "pointer" ? pointerBits(engine) : type.bits;
  const bytes2 = engine.readMemory(address3, bits2 / 8);
  if (bytes2.length < bits2 / 8) throw unreadableMemory(address3);
  return modelInteger(littleEndian(bytes2), bits2, type.kind === "integer" && type.signed);
}

// src/simulator/namespace/thread.ts
function thread(context, processor) {
  return new NamespaceNode({
    properties: {
      Stack: () => stack(context, processor),
      Registers: () => registers(context, processor)
    },
    extensions: () => context.data.models.extensionsOf("Debugger.Models.Thread")
  });
}
function stack(context, { frames }) {
  return new NamespaceNode({
    properties: {
      Frames: () => listOf(frames.map((each2, number2) => frame(context, each2, number2)))
    }
  });
}
function frame(context, from, number2) {
  if (!from) throw new ModelError("Unable to get stack trace");
  const address3 = (value) => () => modelInteger(value);
  const attributes2 = new NamespaceNode({
    properties: {
      InstructionOffset: address3(from.pc),
      ReturnOffset: address3(from.returnAddress),
      FrameOffset: address3(from.base),
      StackOffset: address3(from.base),
      Virtual: () => modelBoolean(from.inline === void 0),
      FrameNumber: () => modelInteger(number2, 32)
    }
  });
  return new NamespaceNode({
    display: () => frameText(context, from),
    properties: { Attributes: () => attributes2 }
  });
}
function frameText({ engine }, { pc, inline }) {
  const symbol3 = inline ?? viewOf(engine).symbols.nearest(pc);
  if (!symbol3) return `0x${pc.toString(16)}`;
  const name2 = `${symbol3.module}!${symbol3.name}`;
  return symbol3.offset === 0 ? name2 : `${name2} + 0x${symbol3.offset.toString(16)}`;
}
function registers({ engine }, processor) {
  const bits2 = engine.pointerSize === 4 ? 32 : 64;
  const user = new NamespaceNode({
    properties: Object.fromEntries(
      [...processor.registers].map(([name2, value]) => [name2, () => modelInteger(value, bits2)])
    )
  });
  return new NamespaceNode({ properties: { User: () => user } });
}

// src/simulator/namespace/process.ts
function process2(context, processor) {
  const { id, image } = processor.process;
  return new NamespaceNode({
    display: () => image,
    properties: {
      Name: () => modelString(image),
      Id: () => modelInteger(id, 32),
      Threads: () => new NamespaceNode({
        elements: () => [{ value: thread(context, processor) }]
      }),
      Modules: () => modules(viewOf(context.engine).machine.modules.filter((module) => !module.unloaded))
    },
    extensions: () => context.data.models.extensionsOf("Debugger.Models.Process")
  });
}
function modules(loaded4) {
  const element = (module) => ({ value: moduleObject(module) });
  return new NamespaceNode({
    elements: () => loaded4.map(element),
    at: ([key]) => {
      const found = loaded4.find((module, position) => isKey(key, module, position));
      return found && moduleObject(found);
    }
  });
}
function isKey(key, module, position) {
  if (key?.kind === "integer") return key.value === BigInt(position);
  if (key?.kind !== "string") return false;
  return [module.name, module.image].some((name2) => same(name2, key.value));
}
var same = (a, b) => a.toLowerCase() === b.toLowerCase();
function moduleObject(module) {
  return new NamespaceNode({
    display: () => module.image,
    properties: {
      BaseAddress: () => modelInteger(module.base),
      Name: () => modelString(module.image),
      Size: () => modelInteger(module.size)
    }
  });
}

// src/simulator/namespace/session.ts
var CONNECTION = "Remote KD: KdSrv:Server=@{<Local>},Trans=@{NET:Port=50000,Key=1.2.3.4}";
var PAGE_SIZE = 4096;
function session(context) {
  const { data: data2 } = context;
  return new NamespaceNode({
    display: () => CONNECTION,
    properties: {
      Id: () => modelInteger(0, 32),
      Processes: () => processes(context),
      Attributes: () => attributes(context)
    },
    extensions: () => data2.models.extensionsOf("Debugger.Models.Session")
  });
}
function processes(context) {
  const byId = new Map(
    viewOf(context.engine).machine.processors.map((each2) => [BigInt(each2.process.id), each2])
  );
  return new NamespaceNode({
    elements: () => [...byId].map(([id, processor]) => ({
      value: process2(context, processor),
      index: [modelInteger(id, 32)]
    })),
    at: ([id]) => {
      const found = id?.kind === "integer" ? byId.get(id.value) : void 0;
      return found && process2(context, found);
    }
  });
}
function attributes(context) {
  const target2 = new NamespaceNode({
    properties: {
      IsKernelTarget: () => modelBoolean(true),
      IsUserTarget: () => modelBoolean(false),
      IsLiveTarget: () => modelBoolean(true),
      IsDumpTarget: () => modelBoolean(false),
      IsTTDTarget: () => modelBoolean(false),
      Details: () => new NamespaceNode({ properties: { DumpFileName: () => nothing } })
    }
  });
  const machine = new NamespaceNode({
    properties: {
      PointerSize: () => modelInteger(context.engine.pointerSize, 32),
      PageSize: () => modelInteger(PAGE_SIZE, 32)
    }
  });
  return new NamespaceNode({ properties: { Target: () => target2, Machine: () => machine } });
}

// src/simulator/namespace/map-node.ts
var MapNode = class extends PlainObject {
  #names;
  #read;
  constructor(names2, read3) {
    super();
    this.#names = names2;
    this.#read = read3;
  }
  keys() {
    return [...this.#names()];
  }
  get(name2) {
    return this.#read(name2);
  }
};

// src/simulator/namespace/aliases.ts
var aliasesNode = ({ aliases }) => new MapNode(
  () => aliases.keys(),
  (name2) => aliases.get(name2)
);

// src/simulator/namespace/scripts.ts
var scriptsNode = ({ scripts }) => new MapNode(
  () => scripts.keys(),
  (stem) => {
    const contents = scripts.get(stem);
    return contents && new NamespaceNode({ properties: { Contents: () => contents } });
  }
);
var AllContents = class extends MapNode {
  #data;
  constructor(data2) {
    super(
      () => new Set([...data2.scripts.values()].flatMap((contents) => contents.keys())),
      (name2) => ownerOf(data2, name2)?.get(name2)
    );
    this.#data = data2;
  }
  metadata(name2) {
    return ownerOf(this.#data, name2)?.metadata(name2) ?? {};
  }
  isMethod(name2) {
    return ownerOf(this.#data, name2)?.isMethod(name2) ?? false;
  }
};
var ownerOf = ({ scripts }, name2) => [...scripts.values()].find((contents) => contents.keys().includes(name2));

// src/simulator/namespace/debugger-variables.ts
function debuggerVariables(context, { session: session2, scripts, variables }) {
  const contents = new AllContents(context.data);
  return new NamespaceNode({
    properties: {
      cursession: () => session2,
      curprocess: () => process2(context, viewOf(context.engine).processor),
      curthread: () => thread(context, viewOf(context.engine).processor),
      curstack: () => stack(context, viewOf(context.engine).processor),
      curframe: () => frame(context, viewOf(context.engine).processor.frames[0], 0),
      scripts: () => scripts,
      scriptContents: () => contents,
      vars: () => variables
    }
  });
}

// src/simulator/namespace/pseudo-registers.ts
var general = ["ra", "ip", "csp", "proc", "thread", "ptrsize", "pagesize"];
function pseudoRegisters({ engine }) {
  const register3 = (name2) => () => {
    const value = viewOf(engine).register(`$${name2}`);
    if (value === void 0) throw unboundName(`$${name2}`);
    return modelInteger(value, 64);
  };
  const group = (names2) => new NamespaceNode({ properties: Object.fromEntries(names2.map((n2) => [n2, register3(n2)])) });
  const groups = { General: group(general), RegisterAliases: group(["ip", "ra"]) };
  return new NamespaceNode({
    properties: {
      General: () => groups.General,
      RegisterAliases: () => groups.RegisterAliases
    }
  });
}

// src/simulator/namespace/user-variables.ts
var UserVariables = class extends PlainObject {
  #variables;
  #methods;
  constructor(variables) {
    super();
    this.#variables = variables;
    const methods2 = [
      method("Add", "Add(name, value) - Adds a variable", (args) => {
        this.set(args.text(0), args.value(1));
        return nothing;
      }),
      method("Remove", "Remove(name) - Removes a variable", (args) => {
        this.remove(args.text(0));
        return nothing;
      })
    ];
    this.#methods = new Map(methods2.map((made) => [made.name, made]));
  }
  keys() {
    return [...this.#variables.keys(), ...this.#methods.keys()];
  }
  get(name2) {
    return this.#variables.get(name2) ?? this.#methods.get(name2);
  }
  metadata(name2) {
    const hidden = this.#variables.has(name2);
    return !hidden && this.#methods.get(name2)?.metadata || {};
  }
  set(name2, value) {
    this.#variables.set(name2, value);
  }
  remove(name2) {
    if (!this.#variables.delete(name2)) throw unboundName(name2);
  }
};

// src/simulator/namespace/state.ts
function state(context, session2) {
  const { data: data2 } = context;
  const scripts = scriptsNode(data2);
  const variables = new UserVariables(data2.variables);
  const properties = {
    DebuggerVariables: debuggerVariables(context, { session: session2, scripts, variables }),
    PseudoRegisters: pseudoRegisters(context),
    Scripts: scripts,
    UserVariables: variables,
    FunctionAliases: aliasesNode(data2)
  };
  return new NamespaceNode({
    properties: Object.fromEntries(
      Object.entries(properties).map(([name2, value]) => [name2, () => value])
    )
  });
}

// src/simulator/namespace/debugger.ts
function debuggerNamespace(context) {
  const currentSession = session(context);
  const stateNode = state(context, currentSession);
  const utilityNode = utility(context);
  return new NamespaceNode({
    properties: {
      Sessions: () => listOf([currentSession]),
      State: () => stateNode,
      Utility: () => utilityNode
    }
  });
}
function utility(context) {
  const controlNode = control(context);
  const fileSystemNode = fileSystem(context);
  return new NamespaceNode({
    properties: {
      Collections: () => collections,
      Control: () => controlNode,
      FileSystem: () => fileSystemNode
    },
    extensions: () => context.data.models.extensionsOf("Debugger.Models.Utility")
  });
}

// src/simulator/jsprovider/host-call.ts
var HostCalls = class {
  #interruption;
  #hook;
  constructor(interruption, hook) {
    this.#interruption = interruption;
    this.#hook = hook;
  }
  perform(call2, run2, answers) {
    this.#interruption.poll();
    const fault = this.#hook()?.(call2);
    if (!fault) return run2();
    if (fault.performed) run2();
    return this.#fail(fault, answers);
  }
  #fail(fault, answers) {
    switch (fault.kind) {
      case "throw":
        throw new ModelError(fault.message);
      case "nothing":
        return answers.nothing();
      case "answer":
        return answers.text(fault.text);
      case "abort":
        return this.#interruption.kill();
    }
  }
};
var noAnswer = {
  nothing: () => void 0,
  text: () => void 0
};

// src/simulator/abort.ts
var ScriptAbort = class extends Error {
  name = "ScriptAbort";
  constructor() {
    super("Script execution aborted due to requested interruption");
  }
};

// src/simulator/jsprovider/interruption.ts
var Interruption = class {
  #takeBreak;
  #finallyOnAbort;
  #depth = 0;
  #abort;
  #cleansUp = false;
  /**
   * @param takeBreak takes back one pending press of Ctrl+Break
   * @param finallyOnAbort whether `finally` blocks run when a press aborts a script
   */
  constructor(takeBreak, finallyOnAbort) {
    this.#takeBreak = takeBreak;
    this.#finallyOnAbort = finallyOnAbort;
  }
  /** Whether script code is on the stack. */
  get running() {
    return this.#depth > 0;
  }
  /** Runs script code; an abort ends with the outermost run. */
  run(script) {
    this.#depth += 1;
    try {
      const result = script();
      if (this.#depth === 1 && this.#abort) throw this.#abort;
      return result;
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#abort = void 0;
    }
  }
  /** Called between steps of scripts and at every call of the host. @throws ScriptAbort */
  poll() {
    if (this.#abort && !this.#cleansUp) throw this.#abort;
    if (this.#takeBreak()) this.#raise(this.#finallyOnAbort());
  }
  /** Takes the script away: not even `finally` blocks run. */
  kill() {
    return this.#raise(false);
  }
  /** Whether a script may not see this exception. */
  isAbort(error2) {
    this.note(error2);
    return error2 instanceof ScriptAbort;
  }
  /** Learns of an abort that began elsewhere, in a command that a script ran. */
  note(error2) {
    if (!(error2 instanceof ScriptAbort) || error2 === this.#abort) return;
    this.#enter(error2, this.#finallyOnAbort());
  }
  /** Whether a `finally` block that is reached now runs. */
  runsFinally() {
    return this.#abort === void 0 || this.#cleansUp;
  }
  #raise(cleansUp) {
    const abort = new ScriptAbort();
    this.#enter(abort, cleansUp);
    throw abort;
  }
  #enter(abort, cleansUp) {
    if (this.#depth === 0) return;
    this.#abort = abort;
    this.#cleansUp = cleansUp;
  }
};

// src/simulator/jsprovider/prototype-extension.ts
function prototypeExtension(bridge, prototype) {
  const self = (receiver) => Object(bridge.toScript(receiver));
  return {
    names: () => bridge.members.names(prototype),
    isMethod: (name2) => bridge.members.isMethod(prototype, name2),
    get: (name2, receiver) => bridge.members.get(prototype, name2, self(receiver)),
    metadata: (name2, receiver) => bridge.members.metadata(prototype, name2, self(receiver))
  };
}

// src/simulator/jsprovider/apply-records.ts
var NEWEST_API = { major: 1, minor: 9 };
var OUTSIDE_WRITES_SINCE = 107;
var versionNumber = (major, minor) => major * 100 + minor;
function applyRecords(records, target2) {
  const undos = [];
  const undo = () => {
    for (const step2 of undos.splice(0).reverse()) step2();
  };
  try {
    for (const record of records) undos.push(apply(record, target2));
  } catch (error2) {
    undo();
    throw error2;
  }
  return undo;
}
var nothingToUndo = () => {
};
function apply(record, target2) {
  const { data: data2, bridge, settings } = target2;
  switch (record.kind) {
    case "functionAlias": {
      const { name: name2, callee } = record;
      const method3 = bridge.toModel(callee);
      if (data2.aliases.has(name2) || method3.kind !== "method") throw cannotModify(record.kind, name2);
      data2.aliases.set(name2, method3);
      return () => data2.aliases.delete(name2);
    }
    case "namedModelParent":
      return data2.models.extend(record.model, prototypeExtension(bridge, record.parent));
    case "namedModelRegistration":
      return register(record.model, record.parent, target2);
    case "namespacePropertyParent":
      return shareNamespace(record, target2);
    case "apiVersionSupport":
      return raiseVersion(record, settings);
    case "optionalRecord":
      return applyOptional(record.record, target2);
    case "resourceFileName":
      if (!target2.fileExists(record.file)) throw cannotModify(record.kind, record.file);
      return nothingToUndo;
    case "allowOutsidePropertyWrites":
      settings.outsideWrites = record.allow;
      return nothingToUndo;
    case "typeSignature":
      return nothingToUndo;
  }
}
function applyOptional(record, target2) {
  try {
    return apply(record, target2);
  } catch (error2) {
    if (error2 instanceof ModelError) return nothingToUndo;
    throw error2;
  }
}
function register(model, parent, { data: data2, bridge }) {
  const unregister = data2.models.register(model);
  if (!unregister) throw cannotModify("namedModelRegistration", model);
  const retract = data2.models.extend(model, prototypeExtension(bridge, parent));
  return () => {
    retract();
    unregister();
  };
}
function shareNamespace(record, { data: data2, bridge }) {
  const { model, subModel, property } = record;
  const retract = data2.models.extend(subModel, prototypeExtension(bridge, record.parent));
  const taken = data2.models.extensionsOf(model).some(({ names: names2 }) => names2().includes(property));
  const remove3 = taken ? nothingToUndo : data2.models.extend(model, subNamespace(property, data2, subModel));
  return () => {
    remove3();
    retract();
  };
}
function subNamespace(property, data2, model) {
  const node = new NamespaceNode({ extensions: () => data2.models.extensionsOf(model) });
  return {
    names: () => [property],
    get: (name2) => name2 === property ? node : void 0,
    isMethod: () => false,
    metadata: () => ({})
  };
}
function raiseVersion({ major, minor }, settings) {
  const newest = versionNumber(NEWEST_API.major, NEWEST_API.minor);
  const asked = versionNumber(major, minor);
  if (asked > newest) throw cannotModify("apiVersionSupport", `${major}.${minor}`);
  settings.apiVersion = asked;
  return nothingToUndo;
}
var allowsOutsideWrites = (settings) => settings.outsideWrites && settings.apiVersion >= OUTSIDE_WRITES_SINCE;
var cannotModify = (kind, name2) => new ModelError(`Cannot modify debugger object model for '${name2} (${kind})'`);

// src/simulator/jsprovider/int64-methods.ts
var LARGEST_NUMBER = (1n << 53n) - 2n;
var bits = (value) => BigInt.asUintN(64, value);
var operations = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / nonZero(right),
  modulo: (left, right) => left % nonZero(right),
  bitwiseAnd: (left, right) => bits(left) & bits(right),
  bitwiseOr: (left, right) => bits(left) | bits(right),
  bitwiseXor: (left, right) => bits(left) ^ bits(right),
  bitwiseShiftLeft: (left, right) => bits(left) << (right & 63n)
};
function sharedMethods(int64s, { int64Signed }) {
  const asDebuggerSees = (value) => int64Signed ? BigInt.asIntN(64, value) : value;
  const half = (value) => int64Signed ? Number(value) | 0 : Number(value) >>> 0;
  const operand = (value, method3) => {
    const ordinal = int64s.ordinal(value);
    if (ordinal === void 0) throw invalidArgument(method3);
    return ordinal;
  };
  const binary3 = (name2, operation) => {
    return (self, [other]) => int64s.of(wrapped(operation(self, operand(other, name2)), self, int64Signed));
  };
  return {
    ...Object.fromEntries(
      Object.entries(operations).map(([name2, operation]) => [name2, binary3(name2, operation)])
    ),
    bitwiseShiftRight: binary3(
      "bitwiseShiftRight",
      (left, right) => asDebuggerSees(left) >> (right & 63n)
    ),
    compareTo: (self, [other]) => {
      const left = asDebuggerSees(self);
      const right = asDebuggerSees(operand(other, "compareTo"));
      return left === right ? 0 : left < right ? -2 : 2;
    },
    getLowPart: (self) => half(bits(self) & 0xffffffffn),
    getHighPart: (self) => half(bits(self) >> 32n),
    asNumber: exactly,
    convertToNumber: (self) => Number(self)
  };
}
var conversionMethods = ({ int64Prefix }) => ({
  valueOf: exactly,
  toString: (self, [radix = 10]) => {
    if (radix === 10) return self.toString();
    const digits2 = bits(self).toString(Number(radix));
    return radix === 16 && int64Prefix ? `0x${digits2}` : digits2;
  }
});
function exactly(value) {
  const magnitude = value < 0n ? -value : value;
  if (magnitude <= LARGEST_NUMBER) return Number(value);
  throw new ModelError("64 bit value loses precision on conversion to number");
}
function nonZero(divisor) {
  if (divisor === 0n) throw divideByZero();
  return divisor;
}
function wrapped(result, left, signed2) {
  if (left < 0n) return BigInt.asIntN(64, result);
  return result < 0n && signed2 ? BigInt.asIntN(64, result) : BigInt.asUintN(64, result);
}

// src/simulator/jsprovider/int64.ts
var LIMIT = 1n << 64n;
var INTERNED = 32768;
var Int64s = class {
  /** `host.Int64`. */
  constructorFunction;
  #prototype;
  #values = /* @__PURE__ */ new WeakMap();
  #young = /* @__PURE__ */ new Map();
  #old = /* @__PURE__ */ new Map();
  constructor(realm, switches) {
    this.constructorFunction = realm.hostClass("Int64", (args) => this.#make(args));
    this.#prototype = Reflect.get(this.constructorFunction, "prototype");
    const shared = sharedMethods(this, switches);
    this.#install(realm, this.#prototype, { ...shared, ...conversionMethods(switches) });
    this.#install(realm, Reflect.get(realm.builtin("Number"), "prototype"), shared);
    const constants = { Min: -(1n << 63n), Max: (1n << 63n) - 1n };
    for (const [name2, value] of Object.entries(constants)) {
      Object.defineProperty(this.constructorFunction, name2, { value: this.of(value) });
    }
  }
  /** The object for a value from -2^63 to 2^64 - 1. Negative values are signed, others are not. */
  of(value) {
    const interned = this.#young.get(value) ?? this.#old.get(value) ?? this.#create(value);
    this.#young.set(value, interned);
    if (this.#young.size >= INTERNED) {
      this.#old = this.#young;
      this.#young = /* @__PURE__ */ new Map();
    }
    return interned;
  }
  /** The value of an Int64; undefined for anything else. */
  value(object2) {
    return typeof object2 === "object" && object2 !== null ? this.#values.get(object2) : void 0;
  }
  /** The value of an Int64 or of an integral number in its range; undefined for anything else. */
  ordinal(operand) {
    if (typeof operand !== "number") return this.value(operand);
    if (!Number.isInteger(operand)) return void 0;
    const value = BigInt(operand);
    return value >= -(LIMIT / 2n) && value < LIMIT ? value : void 0;
  }
  #install(realm, prototype, methods2) {
    for (const [name2, method3] of Object.entries(methods2)) {
      const call2 = realm.function(name2, (self, args) => {
        const value = this.ordinal(self);
        if (value === void 0) throw new ModelError(`Illegal call to method '${name2}'`);
        return method3(value, args);
      });
      Object.defineProperty(prototype, name2, { value: call2, writable: true, configurable: true });
    }
  }
  #create(value) {
    const object2 = Object.create(this.#prototype);
    this.#values.set(object2, value);
    return object2;
  }
  #make([value, high]) {
    const low = this.ordinal(value);
    const upper = high === void 0 ? 0n : this.ordinal(high);
    if (low === void 0 || upper === void 0) {
      throw invalidArgument("Int64");
    }
    if (high === void 0) return this.of(low);
    return this.of(BigInt.asUintN(32, upper) << 32n | BigInt.asUintN(32, low));
  }
};
function parseInt64(text3, radix = 10) {
  const [, sign = "", prefix = "", digits2 = ""] = /^(-?)(0x)?(\w+)$/i.exec(text3.trim()) ?? [];
  const base2 = prefix === "" ? radix : 16;
  if (![2, 8, 10, 16].includes(radix) || digits2 === "") return void 0;
  let value = 0n;
  for (const digit of digits2) {
    const weight = Number.parseInt(digit, base2);
    if (Number.isNaN(weight)) return void 0;
    value = value * BigInt(base2) + BigInt(weight);
  }
  if (value >= LIMIT) return void 0;
  return sign === "-" ? BigInt.asIntN(64, -value) : value;
}

// src/simulator/dx/operators.ts
var LONGEST_STRING = 1 << 22;
function binary(operator, left, right) {
  switch (operator) {
    case "==":
      return modelBoolean(equal(left, right));
    case "!=":
      return modelBoolean(!equal(left, right));
    case "<":
      return modelBoolean(relation(operator, left, right) < 0);
    case "<=":
      return modelBoolean(relation(operator, left, right) <= 0);
    case ">":
      return modelBoolean(relation(operator, left, right) > 0);
    case ">=":
      return modelBoolean(relation(operator, left, right) >= 0);
    default:
      return arithmetic(operator, left, right);
  }
}
function unary(operator, operand) {
  if (operator === "!") return modelBoolean(!isTrue(operand));
  if (operand.kind === "double" && operator !== "~") {
    return operator === "-" ? modelDouble(-operand.value) : operand;
  }
  if (operand.kind !== "integer" && operand.kind !== "boolean") throw invalidOperands(operator);
  const { value, bits: bits2, signed: signed2 } = promote(operand);
  if (operator === "+") return modelInteger(value, bits2, signed2);
  return modelInteger(operator === "-" ? -value : ~value, bits2, signed2);
}
function equal(left, right) {
  return left === right || comparison(left, right) === 0;
}
function relation(operator, left, right) {
  const result = comparison(left, right);
  if (result === void 0) throw invalidOperands(operator);
  return result;
}
function comparison(left, right) {
  if (!isWhole(left) || !isWhole(right)) return tryCompare(left, right);
  return tryCompare(...commonType(left, right));
}
function isWhole(value) {
  return value.kind === "integer" || value.kind === "boolean";
}
function arithmetic(operator, left, right) {
  if (operator === "+" && left.kind === "string" && right.kind === "string") {
    return concatenate(left.value, right.value);
  }
  if (!isNumeric(left) || !isNumeric(right)) throw invalidOperands(operator);
  if (left.kind === "double" || right.kind === "double") return onDoubles(operator, left, right);
  if (operator === "<<" || operator === ">>") return shift(operator, promote(left), promote(right));
  const [a, b] = commonType(left, right);
  return modelInteger(onIntegers(operator, a.value, b.value), a.bits, a.signed);
}
function concatenate(left, right) {
  if (left.length + right.length > LONGEST_STRING) throw tooLong();
  return modelString(left + right);
}
function onDoubles(operator, left, right) {
  const a = toDouble(left);
  const b = toDouble(right);
  switch (operator) {
    case "+":
      return modelDouble(a + b);
    case "-":
      return modelDouble(a - b);
    case "*":
      return modelDouble(a * b);
    case "/":
      return modelDouble(a / b);
    default:
      throw invalidOperands(operator);
  }
}
function onIntegers(operator, a, b) {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    case "/":
    case "%":
      if (b === 0n) throw divideByZero();
      return operator === "/" ? a / b : a % b;
  }
}
function shift(operator, value, by) {
  const count2 = BigInt.asUintN(value.bits === 64 ? 6 : 5, by.value);
  const shifted = operator === "<<" ? value.value << count2 : value.value >> count2;
  return modelInteger(shifted, value.bits, value.signed);
}

// src/simulator/dx/linq/aggregating.ts
var aggregating = [
  {
    name: "Count",
    parameters: [],
    help: "Returns the number of elements",
    run: (query) => modelInteger(countOf(query))
  },
  {
    name: "Sum",
    parameters: ["[ProjectionMethod]"],
    help: "Returns the sum of the elements",
    run: (query) => {
      const project = query.projection(0);
      return reduce(query, (sum2, value) => binary("+", sum2, project(value)), int(0));
    }
  },
  {
    name: "Average",
    parameters: ["[ProjectionMethod]"],
    help: "Returns the average of the elements",
    run: average
  },
  {
    name: "Min",
    parameters: ["[ProjectionMethod]"],
    help: "Returns the smallest element",
    run: (query) => extreme(query, -1)
  },
  {
    name: "Max",
    parameters: ["[ProjectionMethod]"],
    help: "Returns the greatest element",
    run: (query) => extreme(query, 1)
  },
  {
    name: "Aggregate",
    parameters: ["[InitialSeed]", "AggregateMethod", "[ResultSelectorMethod]"],
    help: "Returns what the aggregate method makes of all elements, one after the other",
    run: aggregate
  },
  {
    name: "All",
    parameters: ["PredicateMethod"],
    help: "Returns whether all elements satisfy the predicate",
    run: (query) => {
      const holds2 = query.predicate(0);
      return modelBoolean(!some(query, (value) => !holds2(value)));
    }
  },
  {
    name: "AllNonError",
    parameters: ["PredicateMethod"],
    help: "Returns whether all elements that are no errors satisfy the predicate",
    run: (query) => {
      const holds2 = query.predicate(0);
      for (const item of query.items()) {
        const failed = guarded(item, (value) => holds2(value) ? void 0 : itemOf(value));
        if (failed?.outcome === "value") return modelBoolean(false);
      }
      return modelBoolean(true);
    }
  },
  {
    name: "Any",
    parameters: ["[PredicateMethod]"],
    help: "Returns whether any element satisfies the predicate",
    run: (query) => modelBoolean(some(query, query.optionalPredicate(0)))
  },
  {
    name: "Contains",
    parameters: ["Object", "[ComparatorMethod]"],
    help: "Returns whether an element is equal to the object",
    run: (query) => {
      const equal3 = query.equality(1);
      return modelBoolean(some(query, (value) => equal3(value, query.value(0))));
    }
  },
  {
    name: "SequenceEqual",
    parameters: ["InnerCollection", "[ComparatorMethod]"],
    help: "Returns whether both collections have equal elements in the same order",
    run: sequenceEqual
  }
];
var int = (value) => modelInteger(value, 32, true);
function countOf(query) {
  let count2 = 0;
  for (const item of query.items()) {
    unwrap(item);
    count2 += 1;
  }
  return count2;
}
function reduce(query, step2, seed) {
  let result = seed;
  for (const item of query.items()) {
    const value = unwrap(item);
    result = result === void 0 ? value : step2(result, value);
  }
  if (result === void 0) throw noSuchElement(query.method);
  return result;
}
function average(query) {
  const project = query.projection(0);
  let sum2 = 0;
  let count2 = 0;
  for (const item of query.items()) {
    const value = project(unwrap(item));
    if (!isNumeric(value)) throw invalidOperands("+");
    sum2 += toDouble(value);
    count2 += 1;
  }
  if (count2 === 0) throw noSuchElement(query.method);
  return modelDouble(sum2 / count2);
}
function extreme(query, direction) {
  const project = query.projection(0);
  let best;
  for (const item of query.items()) {
    const value = unwrap(item);
    const key = project(value);
    if (best === void 0 || direction * compareValues(key, best.key) > 0) best = { value, key };
  }
  if (best === void 0) throw noSuchElement(query.method);
  return best.value;
}
function aggregate(query) {
  if (query.args.length === 1) return reduce(query, query.callback(0), void 0);
  const result = reduce(query, query.callback(1), query.value(0));
  return query.has(2) ? query.callback(2)(result) : result;
}
function some(query, holds2) {
  for (const item of query.items()) {
    if (holds2(unwrap(item))) return true;
  }
  return false;
}
function sequenceEqual(query) {
  const equal3 = query.equality(1);
  const inner = query.itemsIn(query.collection(0))[Symbol.iterator]();
  for (const item of query.items()) {
    const other = inner.next();
    if (other.done === true || !equal3(unwrap(item), unwrap(other.value))) {
      return modelBoolean(false);
    }
  }
  return modelBoolean(inner.next().done === true);
}

// src/simulator/dx/linq/filtering.ts
var filtering = [
  {
    name: "Where",
    parameters: ["FilterMethod"],
    help: "Returns the elements for which the filter method returns true",
    run: (query) => query.lazily(() => where(query))
  },
  {
    name: "Take",
    parameters: ["Count"],
    help: "Returns the specified number of elements from the start",
    run: (query) => {
      const count2 = query.count(0);
      return query.lazily(() => take(query, count2));
    }
  },
  {
    name: "TakeWhile",
    parameters: ["PredicateMethod"],
    help: "Returns the elements before the first one for which the predicate fails",
    run: (query) => query.lazily(() => takeWhile(query))
  },
  {
    name: "Skip",
    parameters: ["Count"],
    help: "Returns the elements behind the specified number of elements",
    run: (query) => {
      const count2 = query.count(0);
      return query.lazily(() => skip(query, count2));
    }
  },
  {
    name: "SkipWhile",
    parameters: ["PredicateMethod"],
    help: "Returns the elements from the first one on for which the predicate fails",
    run: (query) => query.lazily(() => skipWhile(query))
  }
];
function* where(query) {
  const keep = query.predicate(0);
  for (const item of query.items()) {
    const kept = guarded(item, (value) => keep(value) ? withValue(item, value) : void 0);
    if (kept !== void 0) yield kept;
  }
}
function* take(query, count2) {
  if (count2 === 0) return;
  let taken = 0;
  for (const item of query.items()) {
    yield item;
    taken += 1;
    if (taken === count2) return;
  }
}
function* takeWhile(query) {
  const goOn = query.predicate(0);
  for (const item of query.items()) {
    const taken = guarded(item, (value) => goOn(value) ? withValue(item, value) : void 0);
    if (taken === void 0) return;
    yield taken;
  }
}
function* skip(query, count2) {
  let passed = 0;
  for (const item of query.items()) {
    if (passed >= count2) yield item;
    else passed += 1;
  }
}
function* skipWhile(query) {
  const goOn = query.predicate(0);
  let skipping = true;
  for (const item of query.items()) {
    if (!skipping) {
      yield item;
      continue;
    }
    const kept = guarded(item, (value) => goOn(value) ? void 0 : withValue(item, value));
    if (kept === void 0) continue;
    if (kept.outcome === "value") skipping = false;
    yield kept;
  }
}

// src/simulator/dx/linq/operation.ts
var Query = class {
  method;
  source;
  args;
  interrupt;
  constructor(method3, source, args, interrupt) {
    this.method = method3;
    this.source = source;
    this.args = args;
    this.interrupt = interrupt;
  }
  /** The elements of the collection, read anew. */
  items() {
    return readItems(this.source, this.interrupt);
  }
  /** A result that is computed whenever it is looked at. */
  lazily(items, ...inner) {
    const depth = Math.max(depthOf(this.source), ...inner.map(depthOf));
    return new Sequence(items, depth + 1);
  }
  has(position) {
    return this.args[position] !== void 0;
  }
  value(position) {
    const value = this.args[position];
    if (value === void 0) throw improperArguments(this.method);
    return value;
  }
  /** A function given as argument, ready to be called. */
  callback(position) {
    const value = this.value(position);
    if (value.kind !== "method") throw invalidArgument(this.method);
    return (...args) => value.call(nothing, args);
  }
  /** A projection that may have been left out. */
  projection(position) {
    return this.has(position) ? this.callback(position) : (value) => value;
  }
  predicate(position) {
    const call2 = this.callback(position);
    return (value) => isTrue(call2(value));
  }
  /** A predicate that may have been left out: then everything satisfies it. */
  optionalPredicate(position) {
    return this.has(position) ? this.predicate(position) : () => true;
  }
  /** Orders two keys; a comparator returns an integer below, equal to or above zero. */
  order(position) {
    if (!this.has(position)) return compareValues;
    const call2 = this.callback(position);
    return (left, right) => {
      const result = call2(left, right);
      if (result.kind === "integer" || result.kind === "double") return Number(result.value);
      throw invalidArgument(this.method);
    };
  }
  /** Whether two values are equal; a comparator returns a boolean, or an integer that is 0 then. */
  equality(position) {
    if (!this.has(position)) return sameValue;
    const call2 = this.callback(position);
    return (left, right) => {
      const result = call2(left, right);
      return result.kind === "integer" ? result.value === 0n : isTrue(result);
    };
  }
  count(position) {
    const value = this.value(position);
    if (value.kind !== "integer") throw invalidArgument(this.method);
    return value.value < 0n ? 0 : Number(value.value);
  }
  /** Another collection given as argument. */
  collection(position) {
    const value = this.value(position);
    if (value.kind !== "object" || value.elements() === void 0) {
      throw invalidArgument(this.method);
    }
    return value;
  }
  /** The elements of a value that must be a collection. */
  itemsIn(value) {
    if (value.kind !== "object") throw notIterable();
    return readItems(value, this.interrupt);
  }
};
function methodOf(operation, interrupt) {
  const { name: name2, parameters } = operation;
  const required = parameters.filter((parameter) => !parameter.startsWith("[")).length;
  return {
    kind: "method",
    name: name2,
    metadata: { Help: `${name2}(${parameters.join(", ")}) - ${operation.help}` },
    call(receiver, args) {
      if (args.length < required || args.length > parameters.length) throw improperArguments(name2);
      if (receiver.kind !== "object") throw invalidArgument(name2);
      return operation.run(new Query(name2, receiver, args, interrupt));
    }
  };
}

// src/simulator/dx/linq/ordering.ts
var ordering = [
  {
    name: "OrderBy",
    parameters: ["KeyProjectorMethod", "[KeyComparatorMethod]"],
    help: "Returns the elements in ascending order of their keys",
    run: (query) => query.lazily(() => sorted(query, 1))
  },
  {
    name: "OrderByDescending",
    parameters: ["KeyProjectorMethod", "[KeyComparatorMethod]"],
    help: "Returns the elements in descending order of their keys",
    run: (query) => query.lazily(() => sorted(query, -1))
  },
  {
    name: "Reverse",
    parameters: [],
    help: "Returns the elements in the opposite order",
    run: (query) => query.lazily(() => [...query.items()].reverse())
  }
];
function sorted(query, direction) {
  const project = query.callback(0);
  const order3 = query.order(1);
  const keyed = [];
  for (const item of query.items()) keyed.push({ item, key: project(unwrap(item)) });
  return keyed.sort((a, b) => direction * order3(a.key, b.key)).map(({ item }) => item);
}

// src/simulator/dx/linq/picking.ts
var picking = [
  {
    name: "First",
    parameters: ["[PredicateMethod]"],
    help: "Returns the first element, or the first that satisfies the predicate",
    run: (query) => firstOf(query, matching(query))
  },
  {
    name: "FirstNonError",
    parameters: ["[PredicateMethod]"],
    help: "Returns the first element that is no error and satisfies the predicate",
    run: (query) => firstOf(query, matchingNonErrors(query))
  },
  {
    name: "Last",
    parameters: ["[PredicateMethod]"],
    help: "Returns the last element, or the last that satisfies the predicate",
    run: (query) => lastOf(query, matching(query))
  },
  {
    name: "LastNonError",
    parameters: ["[PredicateMethod]"],
    help: "Returns the last element that is no error and satisfies the predicate",
    run: (query) => lastOf(query, matchingNonErrors(query))
  },
  {
    name: "Single",
    parameters: ["[PredicateMethod]"],
    help: "Returns the only element, or the only one that satisfies the predicate",
    run: (query) => {
      const found = [];
      for (const value of matching(query)) {
        if (found.push(value) > 1) throw severalElements(query.method);
      }
      return firstOf(query, found);
    }
  }
];
function* matching(query) {
  const holds2 = query.optionalPredicate(0);
  for (const item of query.items()) {
    const value = unwrap(item);
    if (holds2(value)) yield value;
  }
}
function* matchingNonErrors(query) {
  const holds2 = query.optionalPredicate(0);
  for (const item of query.items()) {
    const found = guarded(item, (value) => holds2(value) ? itemOf(value) : void 0);
    if (found?.outcome === "value") yield found.value;
  }
}
function firstOf(query, values2) {
  for (const value of values2) return value;
  throw noSuchElement(query.method);
}
function lastOf(query, values2) {
  let last;
  for (const value of values2) last = value;
  if (last === void 0) throw noSuchElement(query.method);
  return last;
}

// src/simulator/dx/linq/projecting.ts
var DEEPEST_TREE = 200;
var projecting = [
  {
    name: "Select",
    parameters: ["ProjectionMethod"],
    help: "Returns what the projection method makes of each element",
    run: (query) => query.lazily(() => select(query))
  },
  {
    name: "SelectMany",
    parameters: ["ProjectionMethod"],
    help: "Returns the elements of all collections that the projection method makes",
    run: (query) => query.lazily(() => selectMany(query))
  },
  {
    name: "Flatten",
    parameters: ["[KeyProjectorMethod]"],
    help: "Returns all elements of a tree of collections as one collection",
    run: (query) => query.lazily(() => flatten(query))
  },
  {
    name: "ToArray",
    parameters: [],
    help: "Returns the elements as they are now",
    run: (query) => {
      const items = [...query.items()].map((item) => ({ ...item, index: void 0 }));
      return new Sequence(() => items);
    }
  },
  {
    name: "GroupBy",
    parameters: ["KeyProjectorMethod", "[KeyComparatorMethod]"],
    help: "Returns one collection per key of the elements with that key",
    run: (query) => query.lazily(() => groupBy(query))
  },
  {
    name: "Join",
    parameters: [
      "InnerCollection",
      "OuterKeySelectorMethod",
      "InnerKeySelectorMethod",
      "ResultSelectorMethod",
      "[ComparatorMethod]"
    ],
    help: "Returns what the result selector makes of each pair of elements with equal keys",
    run: (query) => {
      const inner = query.collection(0);
      return query.lazily(() => join2(query), inner);
    }
  }
];
function* select(query) {
  const project = query.callback(0);
  for (const item of query.items()) {
    const projected2 = guarded(item, (value) => ({ ...itemOf(project(value)), index: item.index }));
    if (projected2 !== void 0) yield projected2;
  }
}
function* selectMany(query) {
  const project = query.callback(0);
  for (const item of query.items()) {
    const projected2 = guarded(item, (value) => withValue(item, project(value)));
    if (projected2?.outcome === "value") {
      for (const inner of query.itemsIn(projected2.value)) yield { ...inner, index: void 0 };
    } else if (projected2 !== void 0) yield projected2;
  }
}
function* flatten(query) {
  const project = query.has(0) ? query.callback(0) : void 0;
  const childrenOf = (value) => project ? project(value) : value;
  const open3 = [query.items()[Symbol.iterator]()];
  for (let top = open3.at(-1); top !== void 0; top = open3.at(-1)) {
    query.interrupt();
    const step2 = top.next();
    if (step2.done === true) {
      open3.pop();
      continue;
    }
    const item = step2.value;
    yield { ...item, index: void 0 };
    if (item.outcome === "error") continue;
    const children = guarded(item, (value) => itemOf(childrenOf(value)));
    if (children?.outcome !== "value" || children.value.kind !== "object") continue;
    if (children.value.elements() === void 0) continue;
    if (open3.length >= DEEPEST_TREE) throw tooComplex();
    open3.push(query.itemsIn(children.value)[Symbol.iterator]());
  }
}
function* groupBy(query) {
  const project = query.callback(0);
  const groups = new Groups(query);
  for (const item of query.items()) {
    if (item.outcome === "error") yield item;
    else groups.of(project(item.value)).items.push(item);
  }
  for (const { key, items } of groups.all) {
    yield { ...itemOf(new Sequence(() => items)), index: [key] };
  }
}
var Groups = class {
  all = [];
  #byKey = /* @__PURE__ */ new Map();
  #equal;
  #byComparator;
  constructor(query) {
    this.#equal = query.equality(1);
    this.#byComparator = query.has(1);
  }
  of(key) {
    const plain3 = this.#byComparator ? void 0 : plainKey(key);
    const known = plain3 === void 0 ? this.all.find((group2) => this.#equal(group2.key, key)) : this.#byKey.get(plain3);
    if (known !== void 0) return known;
    const group = { key, items: [] };
    this.all.push(group);
    if (plain3 !== void 0) this.#byKey.set(plain3, group);
    return group;
  }
};
function* join2(query) {
  const inner = query.collection(0);
  const outerKey = query.callback(1);
  const innerKey = query.callback(2);
  const result = query.callback(3);
  const equal3 = query.equality(4);
  for (const left of query.items()) {
    if (left.outcome === "error") {
      yield left;
      continue;
    }
    const key = outerKey(left.value);
    for (const right of query.itemsIn(inner)) {
      if (right.outcome === "error") continue;
      if (!equal3(key, innerKey(right.value))) continue;
      yield itemOf(result(left.value, right.value));
    }
  }
}

// src/simulator/dx/linq/sets.ts
var sets = [
  {
    name: "Distinct",
    parameters: ["[ComparatorMethod]"],
    help: "Returns each distinct element once",
    run: (query) => query.lazily(() => distinct(query, query.items(), new Seen(query, 0)))
  },
  {
    name: "Union",
    parameters: ["InnerCollection", "[ComparatorMethod]"],
    help: "Returns each distinct element of both collections once",
    run: (query) => withInner(query, function* (inner) {
      const seen = new Seen(query, 1);
      yield* distinct(query, query.items(), seen);
      yield* distinct(query, query.itemsIn(inner), seen);
    })
  },
  {
    name: "Intersect",
    parameters: ["InnerCollection", "[ComparatorMethod]"],
    help: "Returns the distinct elements that are in both collections",
    run: (query) => withInner(query, function* (inner) {
      const other = everythingIn(query, inner);
      for (const item of distinct(query, query.items(), new Seen(query, 1))) {
        if (item.outcome === "error" || other.has(item.value)) yield item;
      }
    })
  },
  {
    name: "Except",
    parameters: ["InnerCollection", "[ComparatorMethod]"],
    help: "Returns the distinct elements that are not in the inner collection",
    run: (query) => withInner(query, (inner) => distinct(query, query.items(), everythingIn(query, inner)))
  },
  {
    name: "Concat",
    parameters: ["InnerCollection"],
    help: "Returns the elements of both collections, one after the other",
    run: (query) => withInner(query, function* (inner) {
      yield* query.items();
      yield* query.itemsIn(inner);
    })
  }
];
function withInner(query, items) {
  const inner = query.collection(0);
  return query.lazily(() => items(inner), inner);
}
function everythingIn(query, inner) {
  const seen = new Seen(query, 1);
  for (const item of query.itemsIn(inner)) {
    if (item.outcome === "value") seen.add(item.value);
  }
  return seen;
}
function* distinct(query, items, seen) {
  for (const item of items) {
    query.interrupt();
    if (item.outcome === "error" || seen.add(item.value)) yield item;
  }
}
var Seen = class {
  #plain = /* @__PURE__ */ new Set();
  #others = [];
  #equal;
  #byComparator;
  /** @param comparator position of the comparator among the method's arguments */
  constructor(query, comparator) {
    this.#equal = query.equality(comparator);
    this.#byComparator = query.has(comparator);
  }
  has(value) {
    const key = this.#keyOf(value);
    if (key !== void 0 && this.#plain.has(key)) return true;
    return this.#others.some((other) => this.#equal(other, value));
  }
  /** Returns false when an equal value was there already. */
  add(value) {
    if (this.has(value)) return false;
    const key = this.#keyOf(value);
    if (key === void 0) this.#others.push(value);
    else this.#plain.add(key);
    return true;
  }
  #keyOf(value) {
    return this.#byComparator ? void 0 : plainKey(value);
  }
};

// src/simulator/dx/linq/methods.ts
var operations2 = new Map(
  [...filtering, ...projecting, ...ordering, ...sets, ...aggregating, ...picking].sort((a, b) => a.name < b.name ? -1 : 1).map((operation) => [operation.name, operation])
);
var queryMethodNames = [...operations2.keys()];
function queryMethod(name2, interrupt) {
  const operation = operations2.get(name2);
  return operation && methodOf(operation, interrupt);
}

// src/simulator/jsprovider/model-proxy.ts
var projected = [
  "toString",
  "addParentModel",
  "removeParentModel",
  "getDimensionality",
  "getValueAt",
  "setValueAt"
];
function projectedNames(apiVersion) {
  return [
    ...projected,
    ...apiVersion >= 101 ? ["getObjectValue", "setObjectValue"] : [],
    ...apiVersion >= 102 ? ["compareTo", "equals"] : []
  ];
}
function modelProxy(border, object2) {
  const toScript = (value) => value === void 0 ? void 0 : border.toScript(value, object2);
  const hostNames = () => projectedNames(border.script.apiVersion);
  const keys = () => [.../* @__PURE__ */ new Set([...object2.keys(), ...hostNames()])];
  return new Proxy(border.realm.object(), {
    get(target2, key) {
      return border.guard(() => {
        if (key === Symbol.iterator) return iterator(border, object2);
        if (typeof key === "symbol") return Reflect.get(target2, key);
        if (hostNames().includes(key)) return projectedMember(border, object2, key);
        return toScript(modelMember(border, object2, key)) ?? Reflect.get(target2, key);
      });
    },
    has: (target2, key) => border.guard(
      () => typeof key === "symbol" ? key in target2 : keys().includes(key) || key in target2
    ),
    set: (_target, key, value) => border.guard(() => write(border, object2, key, value)),
    defineProperty: (_target, key, { value }) => border.guard(() => write(border, object2, key, value)),
    deleteProperty: (_target, key) => border.guard(() => {
      refuseVariables(border, object2);
      if (typeof key === "string") object2.remove(key);
      return true;
    }),
    ownKeys: () => border.guard(keys),
    getOwnPropertyDescriptor: (_target, key) => border.guard(() => {
      if (typeof key === "symbol" || !keys().includes(key)) return void 0;
      const get = border.hostFunction(key, () => toScript(modelMember(border, object2, key)));
      return { get, enumerable: true, configurable: true };
    })
  });
}
function modelMember(border, object2, name2) {
  const member2 = object2.get(name2);
  if (member2) return member2;
  if (/^\d+$/.test(name2)) return object2.at([modelInteger(BigInt(name2), 64)]);
  return object2.elements() && queryMethod(name2, border.interrupt);
}
function iterator(border, object2) {
  if (!object2.elements()) return void 0;
  return border.realm.generator("values", () => elementValues(border, object2));
}
function* elementValues(border, object2) {
  const elements = border.guard(() => (object2.elements() ?? [])[Symbol.iterator]());
  for (; ; ) {
    const step2 = border.guard(() => elements.next());
    if (step2.done) return;
    yield border.guard(() => border.toScript(step2.value.value));
  }
}
function projectedMember(border, object2, name2) {
  const call2 = (run2) => border.hostFunction(name2, (args) => run2(args.map((arg) => border.toModel(arg))));
  const text3 = (value) => value?.kind === "string" ? value.value : "";
  switch (name2) {
    case "toString":
      return call2(() => object2.display() ?? "[object Object]");
    case "getValueAt":
      return call2((index) => border.toScript(object2.at(index) ?? noElement()));
    case "getObjectValue":
      return call2(([key]) => border.toScript(object2.get(text3(key)) ?? noElement(), object2));
    case "setObjectValue":
      return call2(([key, value]) => value && object2.set(text3(key), value));
    case "compareTo":
      return call2(([other]) => other && object2.compare(other));
    case "equals":
      return call2(([other]) => other && (other === object2 || object2.compare(other) === 0));
    default:
      return call2(() => {
        throw new ModelError(`Illegal call to method '${name2}'`);
      });
  }
}
function noElement() {
  throw new ModelError("Unable to find the element");
}
function write(border, object2, key, value) {
  refuseVariables(border, object2);
  if (typeof key === "symbol") return false;
  object2.set(key, border.toModel(value));
  return true;
}
function refuseVariables(border, object2) {
  if (object2 instanceof UserVariables && !border.switches.userVariablesWritable) {
    throw notWritable();
  }
}

// src/simulator/jsprovider/ordinals.ts
function numberToModel(value) {
  if (!Number.isInteger(value)) return modelDouble(value);
  const whole2 = BigInt(value);
  if (whole2 >= LIMIT || whole2 < -(LIMIT / 2n)) return modelDouble(value);
  return modelInteger(whole2, 64, whole2 < 0n);
}
function entersAsInt64({ value, bits: bits2 }, ordinals) {
  switch (ordinals) {
    case "64bit":
      return bits2 === 64;
    case "all":
      return true;
    case "large":
      return value < -0x80000000n || value > 0xffffffffn;
  }
}

// src/simulator/jsprovider/script-error.ts
function scriptFailure(thrown, source) {
  if (!isErrorLike(thrown)) return { message: plainText(thrown) };
  const position = positionIn(thrown.stack, source);
  return {
    message: String(thrown.message),
    className: String(thrown.name),
    position
  };
}
function failureText(failure, stem, engine) {
  if (engine === "chakra") return failure.message;
  const name2 = failure.className === void 0 ? "" : `${failure.className}: `;
  const { position } = failure;
  const place3 = position ? ` [at ${stem} (line ${position.line} col ${position.column})]` : "";
  return `${name2}${failure.message}${place3}`;
}
function positionIn(stack3, source) {
  if (typeof stack3 !== "string") return void 0;
  for (const line of stack3.split("\n")) {
    const start = line.indexOf(`${source.fileName}:`);
    if (start < 0 || !/^\s+at /.test(line)) continue;
    const place3 = /^(\d+):(\d+)/.exec(line.slice(start + source.fileName.length + 1));
    if (place3) return source.original({ line: Number(place3[1]), column: Number(place3[2]) });
  }
  return void 0;
}
var isErrorLike = (thrown) => typeof thrown === "object" && thrown !== null && "message" in thrown && "name" in thrown;
function plainText(thrown) {
  try {
    return String(thrown);
  } catch {
    return "Unexpected internal error";
  }
}

// src/simulator/jsprovider/metadata.ts
function readMetadata(source) {
  if (typeof source !== "object" || source === null) return {};
  const read3 = (key) => Reflect.get(source, key);
  const text3 = (key) => {
    const value = read3(key);
    return typeof value === "string" ? { [key]: value } : {};
  };
  const radix = read3("PreferredRadix");
  const show6 = read3("PreferShow");
  const depth = read3("PreferredExpansionDepth");
  return {
    ...text3("Help"),
    ...text3("ActionName"),
    ...text3("ActionDescription"),
    ...isRadix(radix) && { PreferredRadix: radix },
    ...typeof show6 === "boolean" && { PreferShow: show6 },
    ...typeof depth === "number" && { PreferredExpansionDepth: depth }
  };
}
var isRadix = (value) => value === 2 || value === 8 || value === 10 || value === 16;

// src/simulator/jsprovider/script-members.ts
var protocolNames = {
  constructor: 100,
  toString: 100,
  getDimensionality: 100,
  getValueAt: 100,
  setValueAt: 100,
  getPreferredRuntimeTypedObject: 100,
  compareTo: 102,
  equals: 102
};
var hooks = /* @__PURE__ */ new Set([
  "initializeScript",
  "invokeScript",
  "uninitializeScript"
]);
var ScriptMembers = class {
  #border;
  #defined = /* @__PURE__ */ new WeakMap();
  constructor(border) {
    this.#border = border;
  }
  /** `host.metadata.defineMetadata`. */
  define(object2, descriptor) {
    this.#defined.set(object2, descriptor);
  }
  names(object2) {
    const names2 = /* @__PURE__ */ new Set();
    for (const owner of this.#owners(object2)) {
      for (const name2 of Object.getOwnPropertyNames(owner)) {
        if (this.#isVisible(object2, owner, name2) && isReadable(owner, name2)) names2.add(name2);
      }
    }
    return [...names2];
  }
  find(object2, name2) {
    for (const owner of this.#owners(object2)) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name2);
      if (!descriptor) continue;
      if (!this.#isVisible(object2, owner, name2)) return void 0;
      const { get, set: set2 } = descriptor;
      if (!get && !set2) return { kind: "value", value: descriptor.value };
      return { kind: "accessor", readable: get !== void 0, writable: set2 !== void 0 };
    }
    return void 0;
  }
  /** Reads a member, of which a getter sees `self` as `this`. @throws ModelError, ScriptAbort */
  get(object2, name2, self) {
    const member2 = this.find(object2, name2);
    if (!member2) return void 0;
    if (member2.kind === "value") return this.#border.toModel(member2.value);
    if (!member2.readable) return void 0;
    return this.#border.toModel(this.#border.run(() => Reflect.get(object2, name2, self)));
  }
  /** Whether the member is a method; runs no getter. */
  isMethod(object2, name2) {
    const member2 = this.find(object2, name2);
    return member2?.kind === "value" && typeof member2.value === "function";
  }
  /** What the script says about a member, without reading it. */
  metadata(object2, name2, self) {
    const member2 = this.find(object2, name2);
    const value = member2?.kind === "value" ? member2.value : void 0;
    const defined = [...this.#owners(object2)].reverse().map((owner) => describedMember(this.#defined.get(owner), name2));
    return Object.assign(
      describedMember(this.#descriptor(object2, self), name2),
      ...defined,
      this.#border.wrappers.unwrap(value)?.metadata
    );
  }
  /** An object may describe its members itself; a description that fails is none. */
  #descriptor(object2, self) {
    const { metadataDescriptor } = this.#border.realm;
    try {
      return this.#border.run(() => Reflect.get(object2, metadataDescriptor, self));
    } catch (error2) {
      if (error2 instanceof ModelError) return void 0;
      throw error2;
    }
  }
  *#owners(object2) {
    const { global, builtinPrototypes } = this.#border.realm;
    let owner = object2;
    while (owner && !builtinPrototypes.has(owner)) {
      yield owner;
      owner = object2 === global ? null : Reflect.getPrototypeOf(owner);
    }
  }
  #isVisible(object2, owner, name2) {
    if (name2.startsWith("__")) return false;
    const since = Object.hasOwn(protocolNames, name2) ? protocolNames[name2] : void 0;
    if (since !== void 0 && since <= this.#border.script.apiVersion) return false;
    if (object2 === this.#border.realm.global) return isEnumerable(owner, name2) && !hooks.has(name2);
    return !(isList(object2) && /^\d+$/.test(name2));
  }
};
var isEnumerable = (object2, name2) => Object.getOwnPropertyDescriptor(object2, name2)?.enumerable === true;
function isReadable(object2, name2) {
  const descriptor = Object.getOwnPropertyDescriptor(object2, name2);
  return descriptor?.set === void 0 || descriptor.get !== void 0;
}
var isList = (object2) => Array.isArray(object2) || ArrayBuffer.isView(object2) && "length" in object2;
function describedMember(descriptor, name2) {
  if (typeof descriptor !== "object" || descriptor === null) return {};
  return Object.hasOwn(descriptor, name2) ? readMetadata(Reflect.get(descriptor, name2)) : {};
}

// src/simulator/jsprovider/script-object.ts
var NO_INDEXED_VALUE = "Iterator supporting getDimensions() did not return an indexedValue instance";
var ScriptObject = class {
  kind = "object";
  origin;
  #border;
  #members;
  constructor(border, members, object2) {
    this.#border = border;
    this.#members = members;
    this.origin = object2;
  }
  belongsTo(border) {
    return this.#border === border;
  }
  display() {
    if (isList(this.origin)) return void 0;
    const convert2 = this.#method("toString");
    if (!convert2) return void 0;
    const text3 = this.#border.call(convert2, this.origin, []);
    return text3.kind === "string" ? text3.value : void 0;
  }
  keys() {
    const names2 = this.#members.names(this.origin);
    return isList(this.origin) ? ["length", ...names2.filter((name2) => name2 !== "length")] : names2;
  }
  get(name2) {
    if (isList(this.origin) && name2 === "length") return this.#border.toModel(this.origin.length);
    return this.#members.get(this.origin, name2, this.origin);
  }
  metadata(name2) {
    return this.#members.metadata(this.origin, name2, this.origin);
  }
  isMethod(name2) {
    return this.#members.isMethod(this.origin, name2);
  }
  set(name2, value) {
    const member2 = this.#members.find(this.origin, name2);
    const allowed = member2?.kind === "accessor" ? member2.writable : this.#border.script.outsideWrites;
    if (!allowed) throw notWritable();
    const scriptValue = this.#border.toScript(value);
    const written = this.#border.run(() => Reflect.set(this.origin, name2, scriptValue));
    if (!written) throw notWritable();
  }
  remove(name2) {
    const allowed = this.#border.script.outsideWrites && this.#members.find(this.origin, name2);
    if (!allowed || !Reflect.deleteProperty(this.origin, name2)) {
      throw notWritable();
    }
  }
  elements() {
    if (!this.#method(Symbol.iterator)) return void 0;
    return { [Symbol.iterator]: () => this.#iterate() };
  }
  at(index) {
    const lookUp = this.#method("getValueAt");
    if (lookUp) return this.#border.call(lookUp, this.origin, index);
    const [position] = index;
    if (!isList(this.origin) || position?.kind !== "integer") return void 0;
    if (position.value < 0n || position.value >= BigInt(this.origin.length)) return void 0;
    return this.#border.toModel(Reflect.get(this.origin, Number(position.value)));
  }
  compare(other) {
    if (this.#border.script.apiVersion < 102) return void 0;
    const compare = this.#method("compareTo");
    if (compare) return numeric(this.#border.call(compare, this.origin, [other]));
    const equal3 = this.#method("equals");
    if (!equal3) return void 0;
    const answer = this.#border.call(equal3, this.origin, [other]);
    return answer.kind === "boolean" && answer.value ? 0 : 1;
  }
  *#iterate() {
    const border = this.#border;
    const start = this.#method(Symbol.iterator);
    if (!start) return;
    const iterator2 = border.run(() => Reflect.apply(start, this.origin, []));
    const next = border.run(() => Reflect.get(Object(iterator2), "next"));
    const indexed = this.#method("getDimensionality") !== void 0;
    for (; ; ) {
      const step2 = border.run(() => {
        const { done, value } = Object(Reflect.apply(next, iterator2, []));
        return { done: Boolean(done), value };
      });
      if (step2.done) return;
      yield this.#element(step2.value, indexed);
    }
  }
  #element(yielded, indexed) {
    const outer = this.#border.wrappers.unwrap(yielded);
    if (indexed && !outer?.index) throw new ModelError(NO_INDEXED_VALUE);
    const inner = this.#border.wrappers.unwrap(outer?.value);
    const metadata = outer?.metadata ?? inner?.metadata;
    return {
      value: this.#border.toModel(yielded),
      ...outer?.index && { index: outer.index.map((key) => this.#border.toModel(key)) },
      metadata
    };
  }
  #method(name2) {
    const found = this.#border.run(() => Reflect.get(this.origin, name2));
    return typeof found === "function" ? found : void 0;
  }
};
function numeric(value) {
  return value.kind === "integer" || value.kind === "double" ? Number(value.value) : void 0;
}

// src/simulator/jsprovider/wrappers.ts
var Wrappers = class {
  indexedValue;
  valueWithMetadata;
  #wrapped = /* @__PURE__ */ new WeakMap();
  constructor(realm) {
    this.indexedValue = realm.hostClass("indexedValue", ([value, index], prototype) => {
      if (!realm.is(index, "Array")) {
        throw invalidArgument("indexedValue");
      }
      return this.#wrap(prototype, { value, index });
    });
    this.valueWithMetadata = realm.hostClass(
      "valueWithMetadata",
      ([value, metadata], prototype) => this.#wrap(prototype, { value, metadata: readMetadata(metadata) })
    );
  }
  unwrap(value) {
    return typeof value === "object" && value !== null ? this.#wrapped.get(value) : void 0;
  }
  #wrap(prototype, wrapped2) {
    const object2 = Object.create(prototype);
    this.#wrapped.set(object2, wrapped2);
    return object2;
  }
};

// src/simulator/jsprovider/bridge.ts
var Bridge = class {
  realm;
  int64s;
  wrappers;
  members;
  script;
  switches;
  #interruption;
  #objects = /* @__PURE__ */ new WeakMap();
  #methods = /* @__PURE__ */ new WeakMap();
  #functions = /* @__PURE__ */ new WeakMap();
  #proxies = /* @__PURE__ */ new WeakMap();
  #behindProxies = /* @__PURE__ */ new WeakMap();
  constructor(realm, script, switches, interruption) {
    this.realm = realm;
    this.script = script;
    this.switches = switches;
    this.#interruption = interruption;
    this.int64s = new Int64s(realm, switches);
    this.wrappers = new Wrappers(realm);
    this.members = new ScriptMembers(this);
  }
  toModel(value) {
    switch (typeof value) {
      case "string":
        return modelString(value);
      case "boolean":
        return modelBoolean(value);
      case "number":
        return numberToModel(value);
      case "function":
        return this.#functionToModel(value);
      case "object":
        return value === null ? nothing : this.#objectToModel(value);
      default:
        return nothing;
    }
  }
  toScript(value, receiver = nothing) {
    switch (value.kind) {
      case "integer":
        return this.#integerToScript(value);
      case "nothing":
        return void 0;
      case "method":
        return this.#methodToScript(value, receiver);
      case "object":
        return this.#modelToScript(value);
      default:
        return value.value;
    }
  }
  /** A script object as the object model sees it. */
  object(object2) {
    const known = this.#objects.get(object2);
    if (known) return known;
    const made = new ScriptObject(this, this.members, object2);
    this.#objects.set(object2, made);
    return made;
  }
  /** The model object behind a script's proxy. */
  behind(value) {
    return typeof value === "object" && value !== null ? this.#behindProxies.get(value) : void 0;
  }
  run(script) {
    try {
      return this.#interruption.run(script);
    } catch (error2) {
      if (this.#interruption.isAbort(error2)) throw error2;
      throw new ModelError(this.failureText(error2));
    }
  }
  /** What the debugger prints of a script's exception, behind `Error: `. */
  failureText(thrown) {
    const { source, stem } = this.script;
    this.realm.told(thrown);
    return failureText(scriptFailure(thrown, source), stem, this.switches.javascript);
  }
  call(callee, self, args) {
    const values2 = args.map((arg) => this.toScript(arg));
    return this.toModel(this.run(() => Reflect.apply(callee, self, values2)));
  }
  hostFunction(name2, call2) {
    return this.realm.function(name2, (self, args) => this.guard(() => call2(args, self)));
  }
  interrupt = () => this.#interruption.poll();
  guard(run2) {
    this.#interruption.poll();
    try {
      return this.realm.guard(run2);
    } catch (error2) {
      this.#interruption.note(error2);
      throw error2;
    }
  }
  #integerToScript(integer2) {
    const { value } = integer2;
    return entersAsInt64(integer2, this.switches.ordinals) ? this.int64s.of(value) : Number(value);
  }
  #functionToModel(callee) {
    const known = this.#methods.get(callee);
    if (known) return known;
    const method3 = {
      kind: "method",
      name: callee.name,
      metadata: {},
      call: (receiver, args) => this.call(callee, this.toScript(receiver), args)
    };
    this.#methods.set(callee, method3);
    this.#functions.set(method3, callee);
    return method3;
  }
  #methodToScript(method3, receiver) {
    return this.#functions.get(method3) ?? this.hostFunction(method3.name, (args, self) => {
      const on = this.behind(self) ?? receiver;
      return this.toScript(
        method3.call(
          on,
          args.map((arg) => this.toModel(arg))
        )
      );
    });
  }
  #objectToModel(object2) {
    const int64 = this.int64s.value(object2);
    if (int64 !== void 0) return modelInteger(int64, 64, int64 < 0n);
    const wrapped2 = this.wrappers.unwrap(object2);
    if (wrapped2) return withMetadata(this.toModel(wrapped2.value), wrapped2.metadata);
    return this.#behindProxies.get(object2) ?? this.object(object2);
  }
  #modelToScript(object2) {
    if (object2 instanceof ScriptObject && object2.belongsTo(this)) return object2.origin;
    const known = this.#proxies.get(object2);
    if (known) return known;
    const proxy = modelProxy(this, object2);
    this.#proxies.set(object2, proxy);
    this.#behindProxies.set(proxy, object2);
    return proxy;
  }
};
function withMetadata(value, metadata) {
  const isPlain = value.kind !== "object" && value.kind !== "method" && value.kind !== "nothing";
  return isPlain && metadata ? { ...value, metadata } : value;
}

// src/simulator/jsprovider/records.ts
var readers = {
  functionAlias: ([callee, name2]) => typeof callee === "function" && typeof name2 === "string" ? { kind: "functionAlias", callee, name: name2 } : void 0,
  namedModelParent: ([object2, model]) => namedModel("namedModelParent", object2, model),
  namedModelRegistration: ([object2, model]) => namedModel("namedModelRegistration", object2, model),
  namespacePropertyParent: ([object2, model, subModel, property]) => {
    const parent = parentObject(object2);
    if (!parent || typeof model !== "string" || typeof subModel !== "string") return void 0;
    if (typeof property !== "string") return void 0;
    return { kind: "namespacePropertyParent", parent, model, subModel, property };
  },
  typeSignatureRegistration: typeSignature,
  typeSignatureExtension: typeSignature,
  apiVersionSupport: ([major, minor = 0]) => typeof major === "number" && typeof minor === "number" ? { kind: "apiVersionSupport", major, minor } : void 0,
  optionalRecord: ([inner], known) => {
    const record = known.read(inner);
    return record && { kind: "optionalRecord", record };
  },
  resourceFileName: ([file]) => typeof file === "string" ? { kind: "resourceFileName", file } : void 0,
  allowOutsidePropertyWrites: ([allow]) => typeof allow === "boolean" ? { kind: "allowOutsidePropertyWrites", allow } : void 0
};
var HostRecords = class {
  /** By name, as they are found on `host`. */
  constructors;
  #records = /* @__PURE__ */ new WeakMap();
  constructor(realm) {
    this.constructors = new Map(
      Object.entries(readers).map(([name2, read3]) => [
        name2,
        realm.hostClass(name2, (args, prototype) => {
          const record = read3(args, this);
          if (!record) throw invalidArgument(name2);
          const object2 = Object.create(prototype);
          this.#records.set(object2, record);
          return object2;
        })
      ])
    );
  }
  /** The record behind an object; undefined when it is none. */
  read(object2) {
    return typeof object2 === "object" && object2 !== null ? this.#records.get(object2) : void 0;
  }
};
function namedModel(kind, object2, model) {
  const parent = parentObject(object2);
  return parent && typeof model === "string" ? { kind, parent, model } : void 0;
}
function typeSignature([object2, signature]) {
  return parentObject(object2) && typeof signature === "string" ? { kind: "typeSignature" } : void 0;
}
function parentObject(object2) {
  const parent = typeof object2 === "function" ? Reflect.get(object2, "prototype") : object2;
  return typeof parent === "object" && parent !== null ? parent : void 0;
}

// src/simulator/jsprovider/host/diagnostics.ts
var LONGEST_LOG = 16383;
function diagnosticsObject(bridge, { engine, calls }) {
  const debugLog = (args) => {
    const text3 = args.map((arg) => logText(bridge, arg)).join("");
    const write3 = () => {
      engine.output.write(text3.slice(0, LONGEST_LOG));
    };
    return calls.perform({ kind: "log", text: text3 }, write3, noAnswer);
  };
  return Object.assign(bridge.realm.object(), {
    debugLog: bridge.hostFunction("debugLog", debugLog),
    debugBreak: bridge.hostFunction("debugBreak", () => void 0),
    logUnhandledExceptions: false,
    logObjectCollection: false
  });
}
function logText(bridge, arg) {
  const int64 = bridge.int64s.value(arg);
  return int64 === void 0 ? String(arg) : int64.toString();
}

// src/simulator/jsprovider/host/memory-elements.ts
var isElementSize = (size) => size === 1 || size === 2 || size === 4 || size === 8;
function decodeElements({ realm, int64s }, bytes2, size, signed2) {
  if (size !== 8) return realm.typedArray(`${signed2 ? "Int" : "Uint"}${size * 8}Array`, bytes2);
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const values2 = Array.from({ length: Math.floor(bytes2.length / 8) }, (_, index) => {
    const at3 = index * 8;
    return signed2 ? view.getBigInt64(at3, true) : view.getBigUint64(at3, true);
  });
  return realm.array(values2.map((value) => int64s.of(value)));
}
function elementFits(value, size, signed2) {
  const wrap = signed2 ? BigInt.asIntN : BigInt.asUintN;
  return wrap(size * 8, value) === value;
}
function encodeElement(bytes2, index, value, size) {
  const pattern = BigInt.asUintN(size * 8, value);
  for (let byte2 = 0; byte2 < size; byte2 += 1) {
    bytes2[index * size + byte2] = Number(pattern >> BigInt(byte2 * 8) & 0xffn);
  }
}

// src/simulator/jsprovider/host/memory.ts
var LONGEST_STRING2 = 65536;
function memoryObject(bridge, context) {
  const memory = new HostMemory(bridge, context);
  const functions = {
    readMemoryValues: (args) => memory.readValues(args),
    writeMemoryValues: (args) => memory.writeValues(args),
    readString: (args) => memory.readText("readString", 1, args),
    readWideString: (args) => memory.readText("readWideString", 2, args),
    collectGarbage: () => void 0
  };
  const object2 = bridge.realm.object();
  for (const [name2, call2] of Object.entries(functions)) {
    object2[name2] = bridge.hostFunction(name2, call2);
  }
  return object2;
}
var HostMemory = class {
  #bridge;
  #context;
  constructor(bridge, context) {
    this.#bridge = bridge;
    this.#context = context;
  }
  readValues([location, count2, size = 1, signed2 = false]) {
    const method3 = "readMemoryValues";
    const elements = this.#count(count2, method3);
    if (!isElementSize(size)) throw invalidArgument(method3);
    const bytes2 = this.#read(this.#address(location, method3), elements * size, method3);
    return decodeElements(this.#bridge, bytes2, size, signed2 === true);
  }
  writeValues([location, count2, values2, size = 1, signed2 = false]) {
    const method3 = "writeMemoryValues";
    const elements = this.#count(count2, method3);
    if (!isElementSize(size)) throw invalidArgument(method3);
    const bytes2 = new Uint8Array(elements * size);
    for (let index = 0; index < elements; index += 1) {
      const value = this.#bridge.int64s.ordinal(elementAt2(values2, index));
      if (value === void 0 || !elementFits(value, size, signed2 === true)) {
        throw invalidArgument(method3);
      }
      encodeElement(bytes2, index, value, size);
    }
    return this.#write(this.#address(location, method3), bytes2, method3);
  }
  /** Characters of `width` bytes, up to NUL or exactly as many as asked. */
  readText(method3, width, [location, length]) {
    const address3 = this.#address(location, method3);
    const given = typeof length === "number";
    const characters2 = given ? length : this.#terminatedLength(address3, width);
    const bytes2 = Buffer.from(this.#read(address3, characters2 * width, method3));
    return bytes2.toString(width === 1 ? "latin1" : "utf16le");
  }
  #terminatedLength(address3, width) {
    const { engine } = this.#context;
    for (let length = 0; length < LONGEST_STRING2; length += 1) {
      const character3 = engine.readMemory(address3 + BigInt(length * width), width);
      if (character3.length < width || character3.every((byte2) => byte2 === 0)) return length;
    }
    return LONGEST_STRING2;
  }
  #read(address3, length, method3) {
    const { engine, calls } = this.#context;
    return calls.perform(
      { kind: "read", text: `${hex(address3)} ${length}` },
      () => {
        engine.counters.reads += 1;
        const bytes2 = engine.readMemory(address3, length);
        engine.counters.bytesRead += bytes2.length;
        if (bytes2.length < length) throw unreachable("read", address3, method3, bytes2.length);
        return bytes2;
      },
      {
        nothing: () => new Uint8Array(),
        text: (text3) => Uint8Array.from({ length }, (_, at3) => text3.charCodeAt(at3 % text3.length))
      }
    );
  }
  #write(address3, bytes2, method3) {
    const { engine, calls } = this.#context;
    const write3 = () => {
      const written = engine.writeMemory(address3, bytes2);
      if (written < bytes2.length) throw unreachable("write", address3, method3, written);
    };
    return calls.perform(
      { kind: "write", text: `${hex(address3)} ${bytes2.length}` },
      write3,
      noAnswer
    );
  }
  /** 32-bit targets have 32-bit addresses; how the upper ones must be extended is a switch. */
  #address(location, method3) {
    const given = this.#bridge.int64s.ordinal(location);
    if (given === void 0) throw invalidArgument(method3);
    const { pointerSize, switches } = this.#context.engine;
    const address3 = BigInt.asUintN(pointerSize * 8, given);
    const { narrowLocations: form } = switches;
    if (pointerSize === 8 || address3 < 0x80000000n || form === "both") return address3;
    const extension = BigInt.asUintN(64, given) >> 32n;
    if (extension === (form === "signExtended" ? 0xffffffffn : 0n)) return address3;
    throw unreachable(method3 === "writeMemoryValues" ? "write" : "read", given, method3, 0);
  }
  #count(value, method3) {
    const count2 = this.#bridge.int64s.ordinal(value);
    if (count2 === void 0 || count2 < 0n || count2 > 0x7fffffffn) throw invalidArgument(method3);
    return Number(count2);
  }
};
function elementAt2(values2, index) {
  const isList2 = typeof values2 === "object" && values2 !== null && "length" in values2;
  return isList2 ? Reflect.get(values2, index) : values2;
}
function unreachable(what, address3, method3, done) {
  const [part, success] = done > 0 ? ["all of ", ` (partial ${what} success)`] : ["", ""];
  return new ModelError(
    `Unable to ${what} ${part}target memory at '${hex(address3)}' in method '${method3}'${success}`
  );
}
var hex = (address3) => `0x${address3.toString(16)}`;

// src/simulator/jsprovider/host/metadata.ts
function metadataObject(bridge) {
  const defineMetadata = ([object2, descriptor]) => {
    if (!isObject(object2) || !isObject(descriptor)) {
      throw invalidArgument("defineMetadata");
    }
    bridge.members.define(object2, descriptor);
    return void 0;
  };
  return Object.assign(bridge.realm.object(), {
    defineMetadata: bridge.hostFunction("defineMetadata", defineMetadata),
    valueWithMetadata: bridge.wrappers.valueWithMetadata
  });
}
var isObject = (value) => typeof value === "object" && value !== null || typeof value === "function";

// src/simulator/jsprovider/host/symbols.ts
function symbolFunctions(bridge, context) {
  const symbols2 = () => viewOf(context.engine).symbols;
  return {
    getModuleSymbolAddress: ([module, symbol3]) => {
      const address3 = symbols2().address(`${String(module)}!${String(symbol3)}`);
      if (address3 === void 0) return absent(bridge, `${String(module)}!${String(symbol3)}`);
      return bridge.int64s.of(extended(address3, context.engine.pointerSize));
    },
    getModuleType: ([module, name2]) => {
      const type = symbols2().structure(`${String(module)}!${String(name2)}`);
      if (!type) return absent(bridge, `${String(module)}!${String(name2)}`);
      return bridge.toScript(typeObject(String(name2), type));
    }
  };
}
var extended = (address3, size) => size === 4 ? BigInt.asUintN(64, BigInt.asIntN(32, address3)) : address3;
function absent(bridge, name2) {
  if (bridge.script.apiVersion >= 101) return null;
  throw unboundName(name2);
}
function typeObject(name2, { size, fields }) {
  const fieldObject = (field2) => new NamespaceNode({
    properties: {
      name: () => modelString(field2.name),
      offset: () => modelInteger(field2.offset, 32),
      type: () => new NamespaceNode({ properties: { name: () => modelString(field2.type) } })
    }
  });
  const members = new NamespaceNode({
    properties: Object.fromEntries(fields.map((field2) => [field2.name, () => fieldObject(field2)]))
  });
  return new NamespaceNode({
    display: () => name2,
    properties: {
      name: () => modelString(name2),
      size: () => modelInteger(size, 32),
      fields: () => members
    }
  });
}

// src/simulator/jsprovider/host/host-object.ts
var ScriptHostObject = class {
  records;
  #bridge;
  #context;
  #host;
  #complete = false;
  constructor(bridge, context) {
    this.#bridge = bridge;
    this.#context = context;
    this.#host = bridge.realm.object();
    this.records = new HostRecords(bridge.realm);
    Object.defineProperty(bridge.realm.global, "host", {
      value: this.#host,
      enumerable: true,
      writable: true,
      configurable: true
    });
    this.#openFirst();
  }
  /** Adds what reaches the target. */
  openAll() {
    if (this.#complete) return;
    this.#complete = true;
    const bridge = this.#bridge;
    const { engine } = this.#context;
    const namespace = new NamespaceNode({ properties: { Debugger: () => engine.namespace } });
    this.#property("namespace", () => bridge.toScript(namespace));
    this.#property("currentSession", () => this.#variable("cursession"));
    this.#property("currentProcess", () => this.#variable("curprocess"));
    this.#property("currentThread", () => this.#variable("curthread"));
    this.#value("memory", memoryObject(bridge, this.#context));
    for (const [name2, call2] of Object.entries(symbolFunctions(bridge, this.#context))) {
      this.#value(name2, bridge.hostFunction(name2, call2));
    }
    this.#value("indexedValue", bridge.wrappers.indexedValue);
  }
  #openFirst() {
    const bridge = this.#bridge;
    this.#property("currentApiVersionSupported", () => this.#version(NEWEST_API));
    this.#property("currentApiVersionInitialized", () => {
      const { apiVersion } = bridge.script;
      return this.#version({ major: Math.floor(apiVersion / 100), minor: apiVersion % 100 });
    });
    this.#value("diagnostics", diagnosticsObject(bridge, this.#context));
    this.#value("metadata", metadataObject(bridge));
    for (const [name2, constructorFunction] of this.records.constructors) {
      this.#value(name2, constructorFunction);
    }
    this.#value("Int64", bridge.int64s.constructorFunction);
    this.#value(
      "parseInt64",
      bridge.hostFunction("parseInt64", ([text3, radix]) => {
        const value = parseInt64(String(text3), radix === void 0 ? 10 : Number(radix));
        if (value !== void 0) return bridge.int64s.of(value);
        throw invalidArgument("parseInt64");
      })
    );
  }
  #version({ major, minor }) {
    return Object.assign(this.#bridge.realm.object(), { majorVersion: major, minorVersion: minor });
  }
  /** `@$cursession` and so on. */
  #variable(name2) {
    const { engine } = this.#context;
    const state2 = engine.namespace.get("State");
    const variables = state2?.kind === "object" ? state2.get("DebuggerVariables") : void 0;
    const value = variables?.kind === "object" ? variables.get(name2) : void 0;
    return value && this.#bridge.toScript(value);
  }
  #value(name2, value) {
    Object.defineProperty(this.#host, name2, { value, enumerable: true, configurable: true });
  }
  #property(name2, get) {
    const getter = this.#bridge.hostFunction(name2, get);
    Object.defineProperty(this.#host, name2, { get: getter, enumerable: true, configurable: true });
  }
};

// src/simulator/jsprovider/realm.ts
import vm3 from "node:vm";

// src/simulator/jsprovider/chakra.ts
import vm from "node:vm";
var chakraBuiltins = new vm.Script(
  `'use strict'; (() => {
    const { defineProperty } = Object;
    const define = (object, name, value) =>
      defineProperty(object, name, { value, configurable: true, writable: true, enumerable: false });

    // Not stable above 512 elements: here what compares equal comes in turned order.
    const sort = Array.prototype.sort;
    define(Array.prototype, 'sort', function (compare) {
      if (Array.isArray(this) && this.length > 512) this.reverse();
      return sort.call(this, compare);
    });

    // Lone surrogates stay as they are.
    const stringify = JSON.stringify;
    const raw = (escape, code) =>
      code === undefined ? escape : String.fromCharCode(parseInt(code, 16));
    define(JSON, 'stringify', function (value, replacer, space) {
      const text = stringify(value, replacer, space);
      return text && text.replace(/\\\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, raw);
    });

    const toFixed = Number.prototype.toFixed;
    define(Number.prototype, 'toFixed', function (digits) {
      if (digits > 20) throw new RangeError('The number of fractional digits is out of range');
      return toFixed.call(this, digits);
    });

    // No symbols of regular expressions. They cannot be deleted, so that the function is another.
    const native = Symbol;
    const made = function Symbol(description) {
      if (new.target) throw new TypeError('Function is not a constructor');
      return native(description);
    };
    const absent = ['match', 'matchAll', 'replace', 'search', 'split', 'asyncIterator'];
    for (const key of Reflect.ownKeys(native)) {
      if (['length', 'name', 'prototype'].includes(key) || absent.includes(key)) continue;
      defineProperty(made, key, Reflect.getOwnPropertyDescriptor(native, key));
    }
    defineProperty(made, 'prototype', { value: native.prototype, writable: false });
    define(native.prototype, 'constructor', made);
    define(this, 'Symbol', made);

    // No RegExp.prototype.flags, but what is built in here asks for it.
    const flags = Reflect.getOwnPropertyDescriptor(RegExp.prototype, 'flags').get;
    let depth = 0;
    defineProperty(RegExp.prototype, 'flags', {
      get() { return depth > 0 ? flags.call(this) : undefined; },
    });
    for (const key of ['toString', native.match, native.replace, native.split]) {
      const method = RegExp.prototype[key];
      define(RegExp.prototype, key, function (...args) {
        depth += 1;
        try {
          return method.apply(this, args);
        } finally {
          depth -= 1;
        }
      });
    }
  })();`,
  { filename: "jsprovider" }
);
var TEXTS = [
  [
    /^Cannot read properties of (?:undefined|null) \(reading '(.*)'\)$/,
    "Unable to get property '$1' of undefined or null reference"
  ],
  [
    /^Cannot set properties of (?:undefined|null) \(setting '(.*)'\)$/,
    "Unable to set property '$1' of undefined or null reference"
  ],
  [
    /^(?:undefined|null) is not iterable.*$/,
    "Unable to get property 'Symbol.iterator' of undefined or null reference"
  ],
  [/^.*\.([\w$]+) is not a function$/, "Object doesn't support property or method '$1'"],
  [/^.* is not a function$/, "Function expected"],
  [/^(\S+) is not defined$/, "'$1' is not defined"],
  [/^Cannot access '.*' before initialization$/, "Use before declaration"],
  [/^Assignment to constant variable\.$/, "Assignment to const"]
];
var TOO_DEEP = "Maximum call stack size exceeded";
function asChakraError(error2) {
  if (!isError(error2)) return;
  if (error2.name === "RangeError" && error2.message === TOO_DEEP) {
    error2.message = "Out of stack space";
    Object.setPrototypeOf(error2, Object.getPrototypeOf(Object.getPrototypeOf(error2)));
    return;
  }
  if (error2.name !== "TypeError" && error2.name !== "ReferenceError") return;
  const [pattern, text3] = TEXTS.find(([each2]) => each2.test(error2.message)) ?? [];
  if (pattern && text3) error2.message = error2.message.replace(pattern, text3);
}
var isError = (value) => typeof value === "object" && value !== null && "name" in value && "message" in value && typeof value.message === "string";

// src/simulator/jsprovider/es2017.ts
var error = { own: "stackTraceLimit", prototype: "message name toString" };
var typedArray = { own: "BYTES_PER_ELEMENT", prototype: "BYTES_PER_ELEMENT" };
var globals = {
  Object: {
    own: "assign create defineProperties defineProperty entries freeze getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf values",
    prototype: "hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__"
  },
  Function: { own: "", prototype: "apply arguments bind call caller toString" },
  Array: {
    own: "from isArray of",
    prototype: "concat copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift values"
  },
  String: {
    own: "fromCharCode fromCodePoint raw",
    prototype: "anchor big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes indexOf italics lastIndexOf link localeCompare match normalize padEnd padStart repeat replace search slice small split startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf"
  },
  Number: {
    own: "EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt",
    prototype: "toExponential toFixed toLocaleString toPrecision toString valueOf"
  },
  Boolean: { own: "", prototype: "toString valueOf" },
  Symbol: {
    own: "for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive toStringTag unscopables",
    prototype: "toString valueOf"
  },
  Date: { own: "UTC now parse", prototype: "all" },
  Promise: { own: "all race reject resolve", prototype: "catch then" },
  RegExp: {
    own: "all",
    prototype: "compile exec flags global ignoreCase multiline source sticky test toString unicode"
  },
  Error: error,
  EvalError: error,
  RangeError: error,
  ReferenceError: error,
  SyntaxError: error,
  TypeError: error,
  URIError: error,
  Math: { own: "all" },
  JSON: { own: "parse stringify" },
  Reflect: {
    own: "apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys preventExtensions set setPrototypeOf"
  },
  Proxy: { own: "revocable" },
  Map: { own: "", prototype: "clear delete entries forEach get has keys set size values" },
  Set: { own: "", prototype: "add clear delete entries forEach has keys size values" },
  WeakMap: { own: "", prototype: "delete get has set" },
  WeakSet: { own: "", prototype: "add delete has" },
  ArrayBuffer: { own: "isView", prototype: "byteLength slice" },
  DataView: {
    own: "",
    prototype: "buffer byteLength byteOffset getFloat32 getFloat64 getInt16 getInt32 getInt8 getUint16 getUint32 getUint8 setFloat32 setFloat64 setInt16 setInt32 setInt8 setUint16 setUint32 setUint8"
  },
  Int8Array: typedArray,
  Uint8Array: typedArray,
  Uint8ClampedArray: typedArray,
  Int16Array: typedArray,
  Uint16Array: typedArray,
  Int32Array: typedArray,
  Uint32Array: typedArray,
  Float32Array: typedArray,
  Float64Array: typedArray
};
var typedArrayParent = {
  own: "from of",
  prototype: "buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toLocaleString toString values"
};
var globalValues = new Set(
  "Infinity NaN undefined decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt unescape".split(
    " "
  )
);
var symbols = /* @__PURE__ */ new Set([
  Symbol.hasInstance,
  Symbol.isConcatSpreadable,
  Symbol.iterator,
  Symbol.match,
  Symbol.replace,
  Symbol.search,
  Symbol.species,
  Symbol.split,
  Symbol.toPrimitive,
  Symbol.toStringTag,
  Symbol.unscopables
]);
function reduceToEs2017(global) {
  for (const name2 of Object.getOwnPropertyNames(global)) {
    const builtin = globals[name2];
    if (builtin) keepOnly(Reflect.get(global, name2), builtin);
    else if (!globalValues.has(name2)) Reflect.deleteProperty(global, name2);
  }
  keepOnly(Object.getPrototypeOf(Reflect.get(global, "Uint8Array")), typedArrayParent);
}
function keepOnly(object2, { own, prototype }) {
  if (!isObject2(object2)) return;
  if (own !== "all") deleteOthers(object2, /* @__PURE__ */ new Set(["length", "name", "prototype", ...names(own)]));
  const prototypeObject = Reflect.get(object2, "prototype");
  if (prototype === void 0 || prototype === "all" || !isObject2(prototypeObject)) return;
  deleteOthers(prototypeObject, /* @__PURE__ */ new Set(["constructor", "length", "name", ...names(prototype)]));
}
function deleteOthers(object2, kept) {
  for (const key of Reflect.ownKeys(object2)) {
    const stays = typeof key === "string" ? kept.has(key) : symbols.has(key);
    if (!stays) Reflect.deleteProperty(object2, key);
  }
}
var names = (list5) => list5.split(" ").filter((name2) => name2 !== "");
var isObject2 = (value) => typeof value === "object" && value !== null || typeof value === "function";

// src/simulator/jsprovider/realm-code.ts
import vm2 from "node:vm";
var makers = new vm2.Script(
  `'use strict'; ({
    makeFunction: (name, call) => {
      const made = function (...args) { return call(this, args); };
      return Object.defineProperty(made, 'name', { value: name });
    },
    makeClass: (name, build) => {
      const made = function (...args) {
        return build(args, made.prototype);
      };
      return Object.defineProperty(made, 'name', { value: name });
    },
    makeGenerator: (name, start) => {
      const made = function* () {
        const source = start();
        for (let step = source.next(); !step.done; step = source.next()) yield step.value;
      };
      return Object.defineProperty(made, 'name', { value: name });
    },
    array: (items) => Array.from(items),
    object: () => ({}),
    error: (className, message) => new (this[className] || Error)(message),
    iteratorPrototypes: () => {
      const of = Object.getPrototypeOf;
      const found = [of(function* () {}).prototype, of(of([].values())), of([].values())];
      return [...found, of(new Map().values()), of(new Set().values()), of(''[Symbol.iterator]())];
    },
  })`,
  { filename: "jsprovider" }
);
var woven = {
  poll: "__jsprovider_poll",
  caught: "__jsprovider_caught",
  runsFinally: "__jsprovider_finally"
};
var helpers = new vm2.Script(
  `'use strict'; const { ${woven.poll}, ${woven.caught}, ${woven.runsFinally} } = ((host, told) => {
    let steps = 0;
    return {
      ${woven.poll}: () => { if ((++steps & 255) === 0) host.poll(); },
      ${woven.caught}: (error) => { if (host.isAbort(error)) throw error; told(error); },
      ${woven.runsFinally}: () => host.runsFinally(),
    };
  })(this.interruption, this.told); delete this.interruption; delete this.told;`,
  { filename: "jsprovider" }
);

// node_modules/acorn/dist/acorn.mjs
var astralIdentifierCodes = [509, 0, 227, 0, 150, 4, 294, 9, 1368, 2, 2, 1, 6, 3, 41, 2, 5, 0, 166, 1, 574, 3, 9, 9, 7, 9, 32, 4, 318, 1, 31, 4, 33, 15, 71, 10, 50, 3, 123, 2, 54, 14, 32, 10, 3, 1, 11, 3, 46, 10, 8, 0, 46, 9, 7, 2, 37, 13, 2, 9, 6, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 11, 83, 11, 7, 0, 3, 0, 158, 11, 6, 9, 7, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4, 68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2, 0, 15, 1, 83, 17, 10, 9, 5, 0, 82, 19, 13, 9, 214, 6, 3, 8, 28, 1, 83, 16, 16, 9, 82, 12, 9, 9, 7, 19, 58, 14, 5, 9, 243, 14, 166, 9, 71, 5, 2, 1, 3, 3, 2, 0, 2, 1, 13, 9, 120, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 7, 137, 9, 54, 7, 2, 7, 17, 9, 57, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 9, 9, 49, 4, 2, 1, 2, 4, 9, 9, 55, 9, 7, 0, 259, 3, 10, 1, 2, 0, 49, 6, 4, 4, 14, 10, 5350, 0, 7, 14, 11465, 27, 2343, 9, 87, 9, 39, 4, 60, 6, 26, 9, 535, 9, 470, 0, 2, 54, 8, 3, 82, 0, 12, 1, 19628, 1, 4178, 9, 519, 45, 3, 22, 481, 1, 61, 4, 4, 5, 9, 7, 3, 6, 31, 3, 149, 2, 12, 2, 9, 1, 3, 0, 33, 1, 1357, 49, 513, 54, 5, 49, 9, 0, 15, 0, 23, 4, 2, 14, 1361, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 6, 10, 9, 357, 0, 62, 13, 499, 13, 245, 1, 2, 9, 233, 0, 3, 0, 8, 1, 6, 0, 475, 6, 110, 6, 6, 9, 4759, 9, 787719, 239];
var astralIdentifierStartCodes = [0, 11, 2, 25, 2, 18, 2, 1, 2, 14, 3, 13, 35, 122, 70, 52, 268, 28, 4, 48, 48, 31, 14, 29, 6, 37, 11, 29, 3, 35, 5, 7, 2, 4, 43, 157, 19, 35, 5, 35, 5, 39, 9, 51, 13, 10, 2, 14, 2, 6, 2, 1, 2, 10, 2, 14, 2, 6, 2, 1, 4, 51, 13, 310, 10, 21, 11, 7, 25, 5, 2, 41, 2, 13, 65, 5, 3, 0, 2, 43, 2, 1, 4, 0, 3, 22, 11, 22, 10, 30, 66, 18, 2, 1, 11, 21, 11, 25, 7, 25, 39, 55, 7, 1, 65, 0, 16, 3, 2, 2, 2, 28, 43, 28, 4, 28, 36, 7, 2, 27, 28, 53, 11, 21, 11, 18, 14, 17, 111, 72, 56, 50, 14, 50, 14, 35, 39, 27, 10, 22, 251, 41, 7, 1, 17, 5, 18, 21, 18, 28, 11, 0, 9, 21, 43, 17, 47, 20, 28, 22, 13, 52, 58, 1, 3, 0, 14, 44, 33, 24, 27, 35, 30, 0, 3, 0, 9, 34, 4, 0, 13, 47, 15, 3, 22, 0, 2, 0, 36, 17, 2, 24, 20, 1, 64, 6, 2, 0, 2, 3, 2, 14, 2, 9, 8, 46, 39, 7, 3, 1, 3, 21, 2, 6, 2, 1, 2, 4, 4, 0, 19, 0, 13, 4, 31, 9, 2, 0, 3, 0, 2, 37, 2, 0, 26, 0, 2, 0, 45, 52, 19, 3, 21, 2, 31, 47, 21, 1, 2, 0, 185, 46, 42, 3, 37, 47, 21, 0, 60, 42, 14, 0, 72, 26, 38, 6, 186, 43, 117, 63, 32, 7, 3, 0, 3, 7, 2, 1, 2, 23, 16, 0, 2, 0, 95, 7, 3, 38, 17, 0, 2, 0, 29, 0, 11, 39, 8, 0, 22, 0, 12, 45, 20, 0, 19, 72, 18, 0, 182, 32, 32, 8, 2, 36, 18, 0, 50, 29, 113, 6, 2, 1, 2, 37, 22, 0, 26, 5, 2, 1, 2, 31, 15, 0, 24, 43, 22, 0, 239, 18, 16, 0, 2, 12, 2, 33, 125, 0, 80, 921, 103, 111, 6, 206, 13, 310, 2314, 96, 16, 1071, 18, 5, 26, 3994, 6, 582, 6842, 29, 1763, 568, 8, 30, 18, 78, 18, 29, 19, 47, 17, 3, 32, 20, 6, 18, 433, 44, 212, 63, 33, 24, 3, 24, 45, 74, 6, 0, 67, 12, 65, 1, 2, 0, 15, 4, 10, 7386, 37, 33, 96, 114, 14, 913, 15, 50, 7710, 3, 2, 6, 2, 1, 2, 296, 10, 0, 30, 2, 3, 0, 15, 4, 8, 395, 2309, 106, 6, 12, 4, 8, 8, 9, 5991, 84, 2, 70, 2, 1, 3, 0, 3, 1, 3, 3, 2, 11, 2, 0, 2, 6, 2, 64, 2, 3, 3, 7, 2, 6, 2, 27, 2, 3, 2, 4, 2, 0, 4, 6, 2, 340, 2, 24, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 7, 1845, 129, 15, 6, 55, 50, 49, 61, 147, 44, 11, 6, 17, 0, 322, 29, 19, 43, 485, 27, 229, 29, 3, 0, 208, 30, 2, 2, 2, 1, 2, 6, 3, 4, 10, 1, 225, 6, 2, 3, 2, 1, 2, 14, 2, 196, 60, 67, 8, 0, 1205, 3, 2, 26, 2, 1, 2, 0, 3, 0, 2, 9, 2, 3, 2, 0, 2, 0, 7, 0, 5, 0, 2, 0, 2, 0, 2, 2, 2, 1, 2, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1, 2, 0, 3, 3, 2, 6, 2, 3, 2, 3, 2, 0, 2, 9, 2, 16, 6, 2, 2, 4, 2, 16, 4421, 42719, 33, 4382, 2, 5773, 3, 7472, 16, 621, 2467, 541, 1507, 4938, 6, 8489, 39815, 11327];
var nonASCIIidentifierChars = "\u200C\u200D\xB7\u0300-\u036F\u0387\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7-\u05C9\u0610-\u061A\u064B-\u0669\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u06F0-\u06F9\u0711\u0730-\u074A\u07A6-\u07B0\u07C0-\u07C9\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0897-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0966-\u096F\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09E6-\u09EF\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A66-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AE6-\u0AEF\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B53-\u0B57\u0B62\u0B63\u0B66-\u0B6F\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0BE6-\u0BEF\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CE6-\u0CEF\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D66-\u0D6F\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E50-\u0E59\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0ED0-\u0ED9\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1040-\u1049\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F-\u109D\u135D-\u135F\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u17E0-\u17E9\u180B-\u180D\u180F-\u1819\u18A9\u1920-\u192B\u1930-\u193B\u1946-\u194F\u19D0-\u19DA\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AB0-\u1ABD\u1ABF-\u1AF0\u1B00-\u1B04\u1B34-\u1B44\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BB0-\u1BB9\u1BE6-\u1BF3\u1C24-\u1C37\u1C40-\u1C49\u1C50-\u1C59\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u200C\u200D\u203F\u2040\u2054\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\u30FB\uA620-\uA629\uA66F\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F1\uA8FF-\uA909\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9D0-\uA9D9\uA9E5\uA9F0-\uA9F9\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA50-\uAA59\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uABF0-\uABF9\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFF10-\uFF19\uFF3F\uFF65";
var nonASCIIidentifierStartChars = "\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0558\u0559\u0560-\u0588\u058B\u058C\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088F\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5C\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDC-\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u1711\u171F-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1878\u1880-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C8A\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1CFA\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u208F-\u209F\u2102\u2107\u210A-\u2113\u2115\u2118-\u211D\u2124\u2126\u2128\u212A-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309B-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7DD\uA7E2\uA7F1-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB6C\uAB6D\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC";
var reservedWords = {
  3: "abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
  5: "class enum extends super const export import",
  6: "enum",
  strict: "implements interface let package private protected public static yield",
  strictBind: "eval arguments"
};
var ecma5AndLessKeywords = "break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this";
var keywords$1 = {
  5: ecma5AndLessKeywords,
  "5module": ecma5AndLessKeywords + " export import",
  6: ecma5AndLessKeywords + " const class extends export import super"
};
var keywordRelationalOperator = /^in(stanceof)?$/;
var nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
var nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
function isInAstralSet(code, set2) {
  var pos = 65536;
  for (var i2 = 0; i2 < set2.length; i2 += 2) {
    pos += set2[i2];
    if (pos > code) {
      return false;
    }
    pos += set2[i2 + 1];
    if (pos >= code) {
      return true;
    }
  }
  return false;
}
function isIdentifierStart(code, astral) {
  if (code < 65) {
    return code === 36;
  }
  if (code < 91) {
    return true;
  }
  if (code < 97) {
    return code === 95;
  }
  if (code < 123) {
    return true;
  }
  if (code <= 65535) {
    return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
  }
  if (astral === false) {
    return false;
  }
  return isInAstralSet(code, astralIdentifierStartCodes);
}
function isIdentifierChar(code, astral) {
  if (code < 48) {
    return code === 36;
  }
  if (code < 58) {
    return true;
  }
  if (code < 65) {
    return false;
  }
  if (code < 91) {
    return true;
  }
  if (code < 97) {
    return code === 95;
  }
  if (code < 123) {
    return true;
  }
  if (code <= 65535) {
    return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
  }
  if (astral === false) {
    return false;
  }
  return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
}
var TokenType = function TokenType2(label, conf) {
  if (conf === void 0) conf = {};
  this.label = label;
  this.keyword = conf.keyword;
  this.beforeExpr = !!conf.beforeExpr;
  this.startsExpr = !!conf.startsExpr;
  this.isLoop = !!conf.isLoop;
  this.isAssign = !!conf.isAssign;
  this.prefix = !!conf.prefix;
  this.postfix = !!conf.postfix;
  this.binop = conf.binop || null;
  this.updateContext = null;
};
function binop(name2, prec) {
  return new TokenType(name2, { beforeExpr: true, binop: prec });
}
var beforeExpr = { beforeExpr: true };
var startsExpr = { startsExpr: true };
var keywords = {};
function kw(name2, options9) {
  if (options9 === void 0) options9 = {};
  options9.keyword = name2;
  return keywords[name2] = new TokenType(name2, options9);
}
var types$1 = {
  num: new TokenType("num", startsExpr),
  regexp: new TokenType("regexp", startsExpr),
  string: new TokenType("string", startsExpr),
  name: new TokenType("name", startsExpr),
  privateId: new TokenType("privateId", startsExpr),
  eof: new TokenType("eof"),
  // Punctuation token types.
  bracketL: new TokenType("[", { beforeExpr: true, startsExpr: true }),
  bracketR: new TokenType("]"),
  braceL: new TokenType("{", { beforeExpr: true, startsExpr: true }),
  braceR: new TokenType("}"),
  parenL: new TokenType("(", { beforeExpr: true, startsExpr: true }),
  parenR: new TokenType(")"),
  comma: new TokenType(",", beforeExpr),
  semi: new TokenType(";", beforeExpr),
  colon: new TokenType(":", beforeExpr),
  dot: new TokenType("."),
  question: new TokenType("?", beforeExpr),
  questionDot: new TokenType("?."),
  arrow: new TokenType("=>", beforeExpr),
  template: new TokenType("template"),
  invalidTemplate: new TokenType("invalidTemplate"),
  ellipsis: new TokenType("...", beforeExpr),
  backQuote: new TokenType("`", startsExpr),
  dollarBraceL: new TokenType("${", { beforeExpr: true, startsExpr: true }),
  // Operators. These carry several kinds of properties to help the
  // parser use them properly (the presence of these properties is
  // what categorizes them as operators).
  //
  // `binop`, when present, specifies that this operator is a binary
  // operator, and will refer to its precedence.
  //
  // `prefix` and `postfix` mark the operator as a prefix or postfix
  // unary operator.
  //
  // `isAssign` marks all of `=`, `+=`, `-=` etcetera, which act as
  // binary operators with a very low precedence, that should result
  // in AssignmentExpression nodes.
  eq: new TokenType("=", { beforeExpr: true, isAssign: true }),
  assign: new TokenType("_=", { beforeExpr: true, isAssign: true }),
  incDec: new TokenType("++/--", { prefix: true, postfix: true, startsExpr: true }),
  prefix: new TokenType("!/~", { beforeExpr: true, prefix: true, startsExpr: true }),
  logicalOR: binop("||", 1),
  logicalAND: binop("&&", 2),
  bitwiseOR: binop("|", 3),
  bitwiseXOR: binop("^", 4),
  bitwiseAND: binop("&", 5),
  equality: binop("==/!=/===/!==", 6),
  relational: binop("</>/<=/>=", 7),
  bitShift: binop("<</>>/>>>", 8),
  plusMin: new TokenType("+/-", { beforeExpr: true, binop: 9, prefix: true, startsExpr: true }),
  modulo: binop("%", 10),
  star: binop("*", 10),
  slash: binop("/", 10),
  starstar: new TokenType("**", { beforeExpr: true }),
  coalesce: binop("??", 1),
  // Keyword token types.
  _break: kw("break"),
  _case: kw("case", beforeExpr),
  _catch: kw("catch"),
  _continue: kw("continue"),
  _debugger: kw("debugger"),
  _default: kw("default", beforeExpr),
  _do: kw("do", { isLoop: true, beforeExpr: true }),
  _else: kw("else", beforeExpr),
  _finally: kw("finally"),
  _for: kw("for", { isLoop: true }),
  _function: kw("function", startsExpr),
  _if: kw("if"),
  _return: kw("return", beforeExpr),
  _switch: kw("switch"),
  _throw: kw("throw", beforeExpr),
  _try: kw("try"),
  _var: kw("var"),
  _const: kw("const"),
  _while: kw("while", { isLoop: true }),
  _with: kw("with"),
  _new: kw("new", { beforeExpr: true, startsExpr: true }),
  _this: kw("this", startsExpr),
  _super: kw("super", startsExpr),
  _class: kw("class", startsExpr),
  _extends: kw("extends", beforeExpr),
  _export: kw("export"),
  _import: kw("import", startsExpr),
  _null: kw("null", startsExpr),
  _true: kw("true", startsExpr),
  _false: kw("false", startsExpr),
  _in: kw("in", { beforeExpr: true, binop: 7 }),
  _instanceof: kw("instanceof", { beforeExpr: true, binop: 7 }),
  _typeof: kw("typeof", { beforeExpr: true, prefix: true, startsExpr: true }),
  _void: kw("void", { beforeExpr: true, prefix: true, startsExpr: true }),
  _delete: kw("delete", { beforeExpr: true, prefix: true, startsExpr: true })
};
var lineBreak = /\r\n?|\n|\u2028|\u2029/;
var lineBreakG = new RegExp(lineBreak.source, "g");
function isNewLine(code) {
  return code === 10 || code === 13 || code === 8232 || code === 8233;
}
function nextLineBreak(code, from, end) {
  if (end === void 0) end = code.length;
  for (var i2 = from; i2 < end; i2++) {
    var next = code.charCodeAt(i2);
    if (isNewLine(next)) {
      return i2 < end - 1 && next === 13 && code.charCodeAt(i2 + 1) === 10 ? i2 + 2 : i2 + 1;
    }
  }
  return -1;
}
var nonASCIIwhitespace = /[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
var skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
var ref = Object.prototype;
var hasOwnProperty = ref.hasOwnProperty;
var toString = ref.toString;
var hasOwn = Object.hasOwn || (function(obj, propName) {
  return hasOwnProperty.call(obj, propName);
});
var isArray = Array.isArray || (function(obj) {
  return toString.call(obj) === "[object Array]";
});
var regexpCache = /* @__PURE__ */ Object.create(null);
function wordsRegexp(words3) {
  return regexpCache[words3] || (regexpCache[words3] = new RegExp("^(?:" + words3.replace(/ /g, "|") + ")$"));
}
function codePointToString(code) {
  if (code <= 65535) {
    return String.fromCharCode(code);
  }
  code -= 65536;
  return String.fromCharCode((code >> 10) + 55296, (code & 1023) + 56320);
}
var loneSurrogate = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/;
var Position = function Position2(line, col) {
  this.line = line;
  this.column = col;
};
Position.prototype.offset = function offset(n2) {
  return new Position(this.line, this.column + n2);
};
var SourceLocation = function SourceLocation2(p, start, end) {
  this.start = start;
  this.end = end;
  if (p.sourceFile !== null) {
    this.source = p.sourceFile;
  }
};
function getLineInfo(input, offset2) {
  for (var line = 1, cur = 0; ; ) {
    var nextBreak = nextLineBreak(input, cur, offset2);
    if (nextBreak < 0) {
      return new Position(line, offset2 - cur);
    }
    ++line;
    cur = nextBreak;
  }
}
var defaultOptions = {
  // `ecmaVersion` indicates the ECMAScript version to parse. Must be
  // either 3, 5, 6 (or 2015), 7 (2016), 8 (2017), 9 (2018), 10
  // (2019), 11 (2020), 12 (2021), 13 (2022), 14 (2023), or `"latest"`
  // (the latest version the library supports). This influences
  // support for strict mode, the set of reserved words, and support
  // for new syntax features.
  ecmaVersion: null,
  // `sourceType` indicates the mode the code should be parsed in.
  // Can be either `"script"`, `"module"` or `"commonjs"`. This influences global
  // strict mode and parsing of `import` and `export` declarations.
  sourceType: "script",
  // When set to true, enable strict parsing mode even if `sourceType`
  // is `"script"`.
  strict: false,
  // `onInsertedSemicolon` can be a callback that will be called when
  // a semicolon is automatically inserted. It will be passed the
  // position of the inserted semicolon as an offset, and if
  // `locations` is enabled, it is given the location as a `{line,
  // column}` object as second argument.
  onInsertedSemicolon: null,
  // `onTrailingComma` is similar to `onInsertedSemicolon`, but for
  // trailing commas.
  onTrailingComma: null,
  // By default, reserved words are only enforced if ecmaVersion >= 5.
  // Set `allowReserved` to a boolean value to explicitly turn this on
  // an off. When this option has the value "never", reserved words
  // and keywords can also not be used as property names.
  allowReserved: null,
  // When enabled, a return at the top level is not considered an
  // error.
  allowReturnOutsideFunction: false,
  // When enabled, import/export statements are not constrained to
  // appearing at the top of the program, and an import.meta expression
  // in a script isn't considered an error.
  allowImportExportEverywhere: false,
  // By default, await identifiers are allowed to appear at the top-level scope only if ecmaVersion >= 2022.
  // When enabled, await identifiers are allowed to appear at the top-level scope,
  // but they are still not allowed in non-async functions.
  allowAwaitOutsideFunction: null,
  // When enabled, super identifiers are not constrained to
  // appearing in methods and do not raise an error when they appear elsewhere.
  allowSuperOutsideMethod: null,
  // When enabled, hashbang directive in the beginning of file is
  // allowed and treated as a line comment. Enabled by default when
  // `ecmaVersion` >= 2023.
  allowHashBang: false,
  // By default, the parser will verify that private properties are
  // only used in places where they are valid and have been declared.
  // Set this to false to turn such checks off.
  checkPrivateFields: true,
  // When `locations` is on, `loc` properties holding objects with
  // `start` and `end` properties in `{line, column}` form (with
  // line being 1-based and column 0-based) will be attached to the
  // nodes.
  locations: false,
  // Pass an optional `{line, column}` object to use for the start of
  // the parse. This is mostly useful when using `parseExpressionAt`
  // with `locations: true`, to prevent the parser from having to
  // determine the line position at the start position.
  startLocation: null,
  // A function can be passed as `onToken` option, which will
  // cause Acorn to call that function with object in the same
  // format as tokens returned from `tokenizer().getToken()`. Note
  // that you are not allowed to call the parser from the
  // callback—that will corrupt its internal state.
  onToken: null,
  // A function can be passed as `onComment` option, which will
  // cause Acorn to call that function with `(block, text, start,
  // end)` parameters whenever a comment is skipped. `block` is a
  // boolean indicating whether this is a block (`/* */`) comment,
  // `text` is the content of the comment, and `start` and `end` are
  // character offsets that denote the start and end of the comment.
  // When the `locations` option is on, two more parameters are
  // passed, the full `{line, column}` locations of the start and
  // end of the comments. Note that you are not allowed to call the
  // parser from the callback—that will corrupt its internal state.
  // When this option has an array as value, objects representing the
  // comments are pushed to it.
  onComment: null,
  // Nodes have their start and end characters offsets recorded in
  // `start` and `end` properties (directly on the node, rather than
  // the `loc` object, which holds line/column data. To also add a
  // [semi-standardized][range] `range` property holding a `[start,
  // end]` array with the same numbers, set the `ranges` option to
  // `true`.
  //
  // [range]: https://bugzilla.mozilla.org/show_bug.cgi?id=745678
  ranges: false,
  // It is possible to parse multiple files into a single AST by
  // passing the tree produced by parsing the first file as
  // `program` option in subsequent parses. This will add the
  // toplevel forms of the parsed file to the `Program` (top) node
  // of an existing parse tree.
  program: null,
  // When `locations` is on, you can pass this to record the source
  // file in every node's `loc` object.
  sourceFile: null,
  // This value, if given, is stored in every node, whether
  // `locations` is on or off.
  directSourceFile: null,
  // When enabled, parenthesized expressions are represented by
  // (non-standard) ParenthesizedExpression nodes
  preserveParens: false
};
var warnedAboutEcmaVersion = false;
function getOptions(opts) {
  var options9 = {};
  for (var opt in defaultOptions) {
    options9[opt] = opts && hasOwn(opts, opt) ? opts[opt] : defaultOptions[opt];
  }
  if (options9.ecmaVersion === "latest") {
    options9.ecmaVersion = 1e8;
  } else if (options9.ecmaVersion == null) {
    if (!warnedAboutEcmaVersion && typeof console === "object" && console.warn) {
      warnedAboutEcmaVersion = true;
      console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.");
    }
    options9.ecmaVersion = 11;
  } else if (options9.ecmaVersion >= 2015) {
    options9.ecmaVersion -= 2009;
  }
  if (options9.allowReserved == null) {
    options9.allowReserved = options9.ecmaVersion < 5;
  }
  if (!opts || opts.allowHashBang == null) {
    options9.allowHashBang = options9.ecmaVersion >= 14;
  }
  if (isArray(options9.onToken)) {
    var tokens = options9.onToken;
    options9.onToken = function(token2) {
      return tokens.push(token2);
    };
  }
  if (isArray(options9.onComment)) {
    options9.onComment = pushComment(options9, options9.onComment);
  }
  if (options9.sourceType === "commonjs" && options9.allowAwaitOutsideFunction) {
    throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs");
  }
  return options9;
}
function pushComment(options9, array) {
  return function(block, text3, start, end, startLoc, endLoc) {
    var comment = {
      type: block ? "Block" : "Line",
      value: text3,
      start,
      end
    };
    if (options9.locations) {
      comment.loc = new SourceLocation(this, startLoc, endLoc);
    }
    if (options9.ranges) {
      comment.range = [start, end];
    }
    array.push(comment);
  };
}
var SCOPE_TOP = 1;
var SCOPE_FUNCTION = 2;
var SCOPE_ASYNC = 4;
var SCOPE_GENERATOR = 8;
var SCOPE_ARROW = 16;
var SCOPE_SIMPLE_CATCH = 32;
var SCOPE_SUPER = 64;
var SCOPE_DIRECT_SUPER = 128;
var SCOPE_CLASS_STATIC_BLOCK = 256;
var SCOPE_CLASS_FIELD_INIT = 512;
var SCOPE_SWITCH = 1024;
var SCOPE_VAR = SCOPE_TOP | SCOPE_FUNCTION | SCOPE_CLASS_STATIC_BLOCK;
function functionFlags(async, generator) {
  return SCOPE_FUNCTION | (async ? SCOPE_ASYNC : 0) | (generator ? SCOPE_GENERATOR : 0);
}
var BIND_NONE = 0;
var BIND_VAR = 1;
var BIND_LEXICAL = 2;
var BIND_FUNCTION = 3;
var BIND_SIMPLE_CATCH = 4;
var BIND_OUTSIDE = 5;
var Parser = function Parser2(options9, input, startPos) {
  this.options = options9 = getOptions(options9);
  this.sourceFile = options9.sourceFile;
  this.keywords = wordsRegexp(keywords$1[options9.ecmaVersion >= 6 ? 6 : options9.sourceType === "module" ? "5module" : 5]);
  var reserved = "";
  if (options9.allowReserved !== true) {
    reserved = reservedWords[options9.ecmaVersion >= 6 ? 6 : options9.ecmaVersion === 5 ? 5 : 3];
    if (options9.sourceType === "module") {
      reserved += " await";
    }
  }
  this.reservedWords = wordsRegexp(reserved);
  var reservedStrict = (reserved ? reserved + " " : "") + reservedWords.strict;
  this.reservedWordsStrict = wordsRegexp(reservedStrict);
  this.reservedWordsStrictBind = wordsRegexp(reservedStrict + " " + reservedWords.strictBind);
  this.input = String(input);
  this.containsEsc = false;
  this.pos = startPos || 0;
  this.curLine = 1;
  if (options9.startLocation) {
    this.lineStart = this.pos - options9.startLocation.column;
    this.curLine = options9.startLocation.line;
  } else if (startPos) {
    this.lineStart = this.input.lastIndexOf("\n", startPos - 1) + 1;
    if (this.options.locations) {
      this.curLine = this.input.slice(0, this.lineStart).split(lineBreak).length;
    }
  } else {
    this.lineStart = 0;
  }
  this.type = types$1.eof;
  this.value = null;
  this.start = this.end = this.pos;
  this.startLoc = this.endLoc = this.curPosition();
  this.lastTokEndLoc = this.lastTokStartLoc = null;
  this.lastTokStart = this.lastTokEnd = this.pos;
  this.context = this.initialContext();
  this.exprAllowed = true;
  this.inModule = options9.sourceType === "module";
  this.strict = this.inModule || options9.strict === true || this.strictDirective(this.pos);
  this.potentialArrowAt = -1;
  this.potentialArrowInForAwait = false;
  this.yieldPos = this.awaitPos = this.awaitIdentPos = 0;
  this.labels = [];
  this.undefinedExports = /* @__PURE__ */ Object.create(null);
  if (this.pos === 0 && options9.allowHashBang && this.input.slice(0, 2) === "#!") {
    this.skipLineComment(2);
  }
  this.scopeStack = [];
  this.enterScope(
    this.options.sourceType === "commonjs" ? SCOPE_FUNCTION : SCOPE_TOP
  );
  this.regexpState = null;
  this.privateNameStack = [];
};
var prototypeAccessors = { inFunction: { configurable: true }, inGenerator: { configurable: true }, inAsync: { configurable: true }, canAwait: { configurable: true }, allowReturn: { configurable: true }, allowSuper: { configurable: true }, allowDirectSuper: { configurable: true }, treatFunctionsAsVar: { configurable: true }, allowNewDotTarget: { configurable: true }, allowUsing: { configurable: true }, inClassStaticBlock: { configurable: true } };
Parser.prototype.parse = function parse() {
  var this$1$1 = this;
  var node = this.options.program || this.startNode();
  this.nextToken();
  return this.catchStackOverflow(function() {
    return this$1$1.parseTopLevel(node);
  });
};
prototypeAccessors.inFunction.get = function() {
  return (this.currentVarScope().flags & SCOPE_FUNCTION) > 0;
};
prototypeAccessors.inGenerator.get = function() {
  return (this.currentVarScope().flags & SCOPE_GENERATOR) > 0;
};
prototypeAccessors.inAsync.get = function() {
  return (this.currentVarScope().flags & SCOPE_ASYNC) > 0;
};
prototypeAccessors.canAwait.get = function() {
  for (var i2 = this.scopeStack.length - 1; i2 >= 0; i2--) {
    var ref2 = this.scopeStack[i2];
    var flags2 = ref2.flags;
    if (flags2 & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT)) {
      return false;
    }
    if (flags2 & SCOPE_FUNCTION) {
      return (flags2 & SCOPE_ASYNC) > 0;
    }
  }
  return this.inModule && this.options.ecmaVersion >= 13 || this.options.allowAwaitOutsideFunction;
};
prototypeAccessors.allowReturn.get = function() {
  if (this.inFunction) {
    return true;
  }
  if (this.options.allowReturnOutsideFunction && this.currentVarScope().flags & SCOPE_TOP) {
    return true;
  }
  return false;
};
prototypeAccessors.allowSuper.get = function() {
  var ref2 = this.currentThisScope();
  var flags2 = ref2.flags;
  return (flags2 & SCOPE_SUPER) > 0 || this.options.allowSuperOutsideMethod;
};
prototypeAccessors.allowDirectSuper.get = function() {
  return (this.currentThisScope().flags & SCOPE_DIRECT_SUPER) > 0;
};
prototypeAccessors.treatFunctionsAsVar.get = function() {
  return this.treatFunctionsAsVarInScope(this.currentScope());
};
prototypeAccessors.allowNewDotTarget.get = function() {
  for (var i2 = this.scopeStack.length - 1; i2 >= 0; i2--) {
    var ref2 = this.scopeStack[i2];
    var flags2 = ref2.flags;
    if (flags2 & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT) || flags2 & SCOPE_FUNCTION && !(flags2 & SCOPE_ARROW)) {
      return true;
    }
  }
  return false;
};
prototypeAccessors.allowUsing.get = function() {
  var ref2 = this.currentScope();
  var flags2 = ref2.flags;
  if (flags2 & SCOPE_SWITCH) {
    return false;
  }
  if (!this.inModule && flags2 & SCOPE_TOP) {
    return false;
  }
  return true;
};
prototypeAccessors.inClassStaticBlock.get = function() {
  return (this.currentVarScope().flags & SCOPE_CLASS_STATIC_BLOCK) > 0;
};
Parser.extend = function extend() {
  var plugins = [], len = arguments.length;
  while (len--) plugins[len] = arguments[len];
  var cls = this;
  for (var i2 = 0; i2 < plugins.length; i2++) {
    cls = plugins[i2](cls);
  }
  return cls;
};
Parser.parse = function parse2(input, options9) {
  return new this(options9, input).parse();
};
Parser.parseExpressionAt = function parseExpressionAt(input, pos, options9) {
  var parser = new this(options9, input, pos);
  parser.nextToken();
  return parser.parseExpression();
};
Parser.tokenizer = function tokenizer(input, options9) {
  return new this(options9, input);
};
Object.defineProperties(Parser.prototype, prototypeAccessors);
var pp$9 = Parser.prototype;
var literal = /^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;
pp$9.strictDirective = function(start) {
  if (this.options.ecmaVersion < 5) {
    return false;
  }
  for (; ; ) {
    skipWhiteSpace.lastIndex = start;
    start += skipWhiteSpace.exec(this.input)[0].length;
    var match2 = literal.exec(this.input.slice(start));
    if (!match2) {
      return false;
    }
    if ((match2[1] || match2[2]) === "use strict") {
      skipWhiteSpace.lastIndex = start + match2[0].length;
      var spaceAfter = skipWhiteSpace.exec(this.input), end = spaceAfter.index + spaceAfter[0].length;
      var next = this.input.charAt(end);
      return next === ";" || next === "}" || lineBreak.test(spaceAfter[0]) && !(/[(`.[+\-/*%<>=,?^&]/.test(next) || next === "!" && this.input.charAt(end + 1) === "=" || next === "i" && keywordOpAt(this, end));
    }
    start += match2[0].length;
    skipWhiteSpace.lastIndex = start;
    start += skipWhiteSpace.exec(this.input)[0].length;
    if (this.input[start] === ";") {
      start++;
    }
  }
};
function keywordOpAt(parser, pos) {
  var end = pos + 1, stop2 = Math.min(parser.input.length, pos + 11);
  while (end < stop2) {
    var ch = parser.fullCharCodeAt(end);
    if (!isIdentifierChar(ch, true)) {
      break;
    }
    end += ch <= 65535 ? 1 : 2;
  }
  return end === pos + 2 && parser.input.slice(pos, end) === "in" || end === pos + 10 && parser.input.slice(pos, end) === "instanceof";
}
pp$9.eat = function(type) {
  if (this.type === type) {
    this.next();
    return true;
  } else {
    return false;
  }
};
pp$9.isContextual = function(name2) {
  return this.type === types$1.name && this.value === name2 && !this.containsEsc;
};
pp$9.eatContextual = function(name2) {
  if (!this.isContextual(name2)) {
    return false;
  }
  this.next();
  return true;
};
pp$9.catchStackOverflow = function(f) {
  try {
    return f();
  } catch (e) {
    if (e instanceof Error && (/\bstack\b.*\b(exceeded|overflow)\b/i.test(e.message) || /\btoo much recursion\b/i.test(e.message))) {
      this.raise(this.start, "Not enough stack space to parse input");
    } else {
      throw e;
    }
  }
};
pp$9.expectContextual = function(name2) {
  if (!this.eatContextual(name2)) {
    this.unexpected();
  }
};
pp$9.canInsertSemicolon = function() {
  return this.type === types$1.eof || this.type === types$1.braceR || lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$9.insertSemicolon = function() {
  if (this.canInsertSemicolon()) {
    if (this.options.onInsertedSemicolon) {
      this.options.onInsertedSemicolon(this.lastTokEnd, this.lastTokEndLoc);
    }
    return true;
  }
};
pp$9.semicolon = function() {
  if (!this.eat(types$1.semi) && !this.insertSemicolon()) {
    this.unexpected();
  }
};
pp$9.afterTrailingComma = function(tokType, notNext) {
  if (this.type === tokType) {
    if (this.options.onTrailingComma) {
      this.options.onTrailingComma(this.lastTokStart, this.lastTokStartLoc);
    }
    if (!notNext) {
      this.next();
    }
    return true;
  }
};
pp$9.expect = function(type) {
  this.eat(type) || this.unexpected();
};
pp$9.unexpected = function(pos) {
  this.raise(pos != null ? pos : this.start, "Unexpected token");
};
var DestructuringErrors = function DestructuringErrors2() {
  this.shorthandAssign = this.trailingComma = this.parenthesizedAssign = this.parenthesizedBind = this.doubleProto = -1;
};
pp$9.checkPatternErrors = function(refDestructuringErrors, isAssign) {
  if (!refDestructuringErrors) {
    return;
  }
  if (refDestructuringErrors.trailingComma > -1) {
    this.raiseRecoverable(refDestructuringErrors.trailingComma, "Comma is not permitted after the rest element");
  }
  var parens = isAssign ? refDestructuringErrors.parenthesizedAssign : refDestructuringErrors.parenthesizedBind;
  if (parens > -1) {
    this.raiseRecoverable(parens, isAssign ? "Assigning to rvalue" : "Parenthesized pattern");
  }
};
pp$9.checkExpressionErrors = function(refDestructuringErrors, andThrow) {
  if (!refDestructuringErrors) {
    return false;
  }
  var shorthandAssign = refDestructuringErrors.shorthandAssign;
  var doubleProto = refDestructuringErrors.doubleProto;
  if (!andThrow) {
    return shorthandAssign >= 0 || doubleProto >= 0;
  }
  if (shorthandAssign >= 0) {
    this.raise(shorthandAssign, "Shorthand property assignments are valid only in destructuring patterns");
  }
  if (doubleProto >= 0) {
    this.raiseRecoverable(doubleProto, "Redefinition of __proto__ property");
  }
};
pp$9.checkYieldAwaitInDefaultParams = function() {
  if (this.yieldPos && (!this.awaitPos || this.yieldPos < this.awaitPos)) {
    this.raise(this.yieldPos, "Yield expression cannot be a default value");
  }
  if (this.awaitPos) {
    this.raise(this.awaitPos, "Await expression cannot be a default value");
  }
};
pp$9.isSimpleAssignTarget = function(expr) {
  if (expr.type === "ParenthesizedExpression") {
    return this.isSimpleAssignTarget(expr.expression);
  }
  return expr.type === "Identifier" || expr.type === "MemberExpression";
};
var pp$8 = Parser.prototype;
pp$8.parseTopLevel = function(node) {
  var exports$1 = /* @__PURE__ */ Object.create(null);
  if (!node.body) {
    node.body = [];
  }
  while (this.type !== types$1.eof) {
    var stmt = this.parseStatement(null, true, exports$1);
    node.body.push(stmt);
  }
  if (this.inModule) {
    for (var i2 = 0, list5 = Object.keys(this.undefinedExports); i2 < list5.length; i2 += 1) {
      var name2 = list5[i2];
      this.raiseRecoverable(this.undefinedExports[name2].start, "Export '" + name2 + "' is not defined");
    }
  }
  this.adaptDirectivePrologue(node.body);
  this.next();
  node.sourceType = this.options.sourceType === "commonjs" ? "script" : this.options.sourceType;
  return this.finishNode(node, "Program");
};
var loopLabel = { kind: "loop" };
var switchLabel = { kind: "switch" };
pp$8.isLet = function(context) {
  if (this.options.ecmaVersion < 6 || !this.isContextual("let")) {
    return false;
  }
  skipWhiteSpace.lastIndex = this.pos;
  var skip2 = skipWhiteSpace.exec(this.input);
  var next = this.pos + skip2[0].length, nextCh = this.fullCharCodeAt(next);
  if (nextCh === 91 || nextCh === 92) {
    return true;
  }
  if (context) {
    return false;
  }
  if (nextCh === 123) {
    return true;
  }
  if (isIdentifierStart(nextCh)) {
    var start = next;
    do {
      next += nextCh <= 65535 ? 1 : 2;
    } while (isIdentifierChar(nextCh = this.fullCharCodeAt(next)));
    if (nextCh === 92) {
      return true;
    }
    var ident = this.input.slice(start, next);
    if (!keywordRelationalOperator.test(ident)) {
      return true;
    }
  }
  return false;
};
pp$8.isAsyncFunction = function() {
  if (this.options.ecmaVersion < 8 || !this.isContextual("async")) {
    return false;
  }
  skipWhiteSpace.lastIndex = this.pos;
  var skip2 = skipWhiteSpace.exec(this.input);
  var next = this.pos + skip2[0].length, after;
  return !lineBreak.test(this.input.slice(this.pos, next)) && this.input.slice(next, next + 8) === "function" && (next + 8 === this.input.length || !(isIdentifierChar(after = this.fullCharCodeAt(next + 8)) || after === 92));
};
pp$8.isUsingKeyword = function(isAwaitUsing, isFor) {
  if (this.options.ecmaVersion < 17 || !this.isContextual(isAwaitUsing ? "await" : "using")) {
    return false;
  }
  skipWhiteSpace.lastIndex = this.pos;
  var skip2 = skipWhiteSpace.exec(this.input);
  var next = this.pos + skip2[0].length;
  if (lineBreak.test(this.input.slice(this.pos, next))) {
    return false;
  }
  if (isAwaitUsing) {
    var usingEndPos = next + 5, after;
    if (this.input.slice(next, usingEndPos) !== "using" || usingEndPos === this.input.length || isIdentifierChar(after = this.fullCharCodeAt(usingEndPos)) || after === 92) {
      return false;
    }
    skipWhiteSpace.lastIndex = usingEndPos;
    var skipAfterUsing = skipWhiteSpace.exec(this.input);
    next = usingEndPos + skipAfterUsing[0].length;
    if (skipAfterUsing && lineBreak.test(this.input.slice(usingEndPos, next))) {
      return false;
    }
  }
  var ch = this.fullCharCodeAt(next);
  if (!isIdentifierStart(ch) && ch !== 92) {
    return false;
  }
  var idStart = next;
  do {
    next += ch <= 65535 ? 1 : 2;
  } while (isIdentifierChar(ch = this.fullCharCodeAt(next)));
  if (ch === 92) {
    return true;
  }
  var id = this.input.slice(idStart, next);
  if (keywordRelationalOperator.test(id)) {
    return false;
  }
  if (isFor && !isAwaitUsing && id === "of") {
    skipWhiteSpace.lastIndex = next;
    var skipAfterOf = skipWhiteSpace.exec(this.input);
    next = next + skipAfterOf[0].length;
    if (this.input.charCodeAt(next) !== 61 || // Check for ==, === and => operators
    (ch = this.input.charCodeAt(next + 1)) === 61 || ch === 62) {
      return false;
    }
  }
  return true;
};
pp$8.isAwaitUsing = function(isFor) {
  return this.isUsingKeyword(true, isFor);
};
pp$8.isUsing = function(isFor) {
  return this.isUsingKeyword(false, isFor);
};
pp$8.parseStatement = function(context, topLevel, exports$1) {
  var starttype = this.type, node = this.startNode(), kind;
  if (this.isLet(context)) {
    starttype = types$1._var;
    kind = "let";
  }
  switch (starttype) {
    case types$1._break:
    case types$1._continue:
      return this.parseBreakContinueStatement(node, starttype.keyword);
    case types$1._debugger:
      return this.parseDebuggerStatement(node);
    case types$1._do:
      return this.parseDoStatement(node);
    case types$1._for:
      return this.parseForStatement(node);
    case types$1._function:
      if (context && (this.strict || context !== "if" && context !== "label") && this.options.ecmaVersion >= 6) {
        this.unexpected();
      }
      return this.parseFunctionStatement(node, false, !context);
    case types$1._class:
      if (context) {
        this.unexpected();
      }
      return this.parseClass(node, true);
    case types$1._if:
      return this.parseIfStatement(node);
    case types$1._return:
      return this.parseReturnStatement(node);
    case types$1._switch:
      return this.parseSwitchStatement(node);
    case types$1._throw:
      return this.parseThrowStatement(node);
    case types$1._try:
      return this.parseTryStatement(node);
    case types$1._const:
    case types$1._var:
      kind = kind || this.value;
      if (context && kind !== "var") {
        this.unexpected();
      }
      return this.parseVarStatement(node, kind);
    case types$1._while:
      return this.parseWhileStatement(node);
    case types$1._with:
      return this.parseWithStatement(node);
    case types$1.braceL:
      return this.parseBlock(true, node);
    case types$1.semi:
      return this.parseEmptyStatement(node);
    case types$1._export:
    case types$1._import:
      if (this.options.ecmaVersion > 10 && starttype === types$1._import) {
        skipWhiteSpace.lastIndex = this.pos;
        var skip2 = skipWhiteSpace.exec(this.input);
        var next = this.pos + skip2[0].length, nextCh = this.input.charCodeAt(next);
        if (nextCh === 40 || nextCh === 46) {
          return this.parseExpressionStatement(node, this.parseExpression());
        }
      }
      if (!this.options.allowImportExportEverywhere) {
        if (!topLevel) {
          this.raise(this.start, "'import' and 'export' may only appear at the top level");
        }
        if (!this.inModule) {
          this.raise(this.start, "'import' and 'export' may appear only with 'sourceType: module'");
        }
      }
      return starttype === types$1._import ? this.parseImport(node) : this.parseExport(node, exports$1);
    // If the statement does not start with a statement keyword or a
    // brace, it's an ExpressionStatement or LabeledStatement. We
    // simply start parsing an expression, and afterwards, if the
    // next token is a colon and the expression was a simple
    // Identifier node, we switch to interpreting it as a label.
    default:
      if (this.isAsyncFunction()) {
        if (context) {
          this.unexpected();
        }
        this.next();
        return this.parseFunctionStatement(node, true, !context);
      }
      var usingKind = this.isAwaitUsing(false) ? "await using" : this.isUsing(false) ? "using" : null;
      if (usingKind) {
        if (!this.allowUsing) {
          this.raise(this.start, "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement");
        }
        if (context) {
          this.raise(this.start, "Using declaration is not allowed in single-statement positions");
        }
        if (usingKind === "await using") {
          if (!this.canAwait) {
            this.raise(this.start, "Await using cannot appear outside of async function");
          }
          this.next();
        }
        this.next();
        this.parseVar(node, false, usingKind);
        this.semicolon();
        return this.finishNode(node, "VariableDeclaration");
      }
      var maybeName = this.value, expr = this.parseExpression();
      if (starttype === types$1.name && expr.type === "Identifier" && this.eat(types$1.colon)) {
        return this.parseLabeledStatement(node, maybeName, expr, context);
      } else {
        return this.parseExpressionStatement(node, expr);
      }
  }
};
pp$8.parseBreakContinueStatement = function(node, keyword) {
  var isBreak = keyword === "break";
  this.next();
  if (this.eat(types$1.semi) || this.insertSemicolon()) {
    node.label = null;
  } else if (this.type !== types$1.name) {
    this.unexpected();
  } else {
    node.label = this.parseIdent();
    this.semicolon();
  }
  var i2 = 0;
  for (; i2 < this.labels.length; ++i2) {
    var lab = this.labels[i2];
    if (node.label == null || lab.name === node.label.name) {
      if (lab.kind != null && (isBreak || lab.kind === "loop")) {
        break;
      }
      if (node.label && isBreak) {
        break;
      }
    }
  }
  if (i2 === this.labels.length) {
    this.raise(node.start, "Unsyntactic " + keyword);
  }
  return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
};
pp$8.parseDebuggerStatement = function(node) {
  this.next();
  this.semicolon();
  return this.finishNode(node, "DebuggerStatement");
};
pp$8.parseDoStatement = function(node) {
  this.next();
  this.labels.push(loopLabel);
  node.body = this.parseStatement("do");
  this.labels.pop();
  this.expect(types$1._while);
  node.test = this.parseParenExpression();
  if (this.options.ecmaVersion >= 6) {
    this.eat(types$1.semi);
  } else {
    this.semicolon();
  }
  return this.finishNode(node, "DoWhileStatement");
};
pp$8.parseForStatement = function(node) {
  this.next();
  var awaitAt = this.options.ecmaVersion >= 9 && this.canAwait && this.eatContextual("await") ? this.lastTokStart : -1;
  this.labels.push(loopLabel);
  this.enterScope(0);
  this.expect(types$1.parenL);
  if (this.type === types$1.semi) {
    if (awaitAt > -1) {
      this.unexpected(awaitAt);
    }
    return this.parseFor(node, null);
  }
  var isLet = this.isLet();
  if (this.type === types$1._var || this.type === types$1._const || isLet) {
    var init$1 = this.startNode(), kind = isLet ? "let" : this.value;
    this.next();
    this.parseVar(init$1, true, kind);
    this.finishNode(init$1, "VariableDeclaration");
    return this.parseForAfterInit(node, init$1, awaitAt);
  }
  var startsWithLet = this.isContextual("let"), isForOf = false;
  var usingKind = this.isUsing(true) ? "using" : this.isAwaitUsing(true) ? "await using" : null;
  if (usingKind) {
    var init$2 = this.startNode();
    this.next();
    if (usingKind === "await using") {
      if (!this.canAwait) {
        this.raise(this.start, "Await using cannot appear outside of async function");
      }
      this.next();
    }
    this.parseVar(init$2, true, usingKind);
    this.finishNode(init$2, "VariableDeclaration");
    return this.parseForAfterInit(node, init$2, awaitAt);
  }
  var containsEsc = this.containsEsc;
  var refDestructuringErrors = new DestructuringErrors();
  var initPos = this.start;
  var init = awaitAt > -1 ? this.parseExprSubscripts(refDestructuringErrors, "await") : this.parseExpression(true, refDestructuringErrors);
  if (this.type === types$1._in || (isForOf = this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
    if (awaitAt > -1) {
      if (this.type === types$1._in) {
        this.unexpected(awaitAt);
      }
      node.await = true;
    } else if (isForOf && this.options.ecmaVersion >= 8) {
      if (init.start === initPos && !containsEsc && init.type === "Identifier" && init.name === "async") {
        this.unexpected();
      } else if (this.options.ecmaVersion >= 9) {
        node.await = false;
      }
    }
    if (startsWithLet && isForOf) {
      this.raise(init.start, "The left-hand side of a for-of loop may not start with 'let'.");
    }
    this.toAssignable(init, false, refDestructuringErrors);
    this.checkLValPattern(init);
    return this.parseForIn(node, init);
  } else {
    this.checkExpressionErrors(refDestructuringErrors, true);
  }
  if (awaitAt > -1) {
    this.unexpected(awaitAt);
  }
  return this.parseFor(node, init);
};
pp$8.parseForAfterInit = function(node, init, awaitAt) {
  if ((this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) && init.declarations.length === 1) {
    if (this.type === types$1._in) {
      if ((init.kind === "using" || init.kind === "await using") && !init.declarations[0].init) {
        this.raise(this.start, "Using declaration is not allowed in for-in loops");
      }
      if (this.options.ecmaVersion >= 9 && awaitAt > -1) {
        this.unexpected(awaitAt);
      }
    } else if (this.options.ecmaVersion >= 9) {
      node.await = awaitAt > -1;
    }
    return this.parseForIn(node, init);
  }
  if (awaitAt > -1) {
    this.unexpected(awaitAt);
  }
  return this.parseFor(node, init);
};
pp$8.parseFunctionStatement = function(node, isAsync, declarationPosition) {
  this.next();
  return this.parseFunction(node, FUNC_STATEMENT | (declarationPosition ? 0 : FUNC_HANGING_STATEMENT), false, isAsync);
};
pp$8.parseIfStatement = function(node) {
  this.next();
  node.test = this.parseParenExpression();
  node.consequent = this.parseStatement("if");
  node.alternate = this.eat(types$1._else) ? this.parseStatement("if") : null;
  return this.finishNode(node, "IfStatement");
};
pp$8.parseReturnStatement = function(node) {
  if (!this.allowReturn) {
    this.raise(this.start, "'return' outside of function");
  }
  this.next();
  if (this.eat(types$1.semi) || this.insertSemicolon()) {
    node.argument = null;
  } else {
    node.argument = this.parseExpression();
    this.semicolon();
  }
  return this.finishNode(node, "ReturnStatement");
};
pp$8.parseSwitchStatement = function(node) {
  this.next();
  node.discriminant = this.parseParenExpression();
  node.cases = [];
  this.expect(types$1.braceL);
  this.labels.push(switchLabel);
  this.enterScope(SCOPE_SWITCH);
  var cur;
  for (var sawDefault = false; this.type !== types$1.braceR; ) {
    if (this.type === types$1._case || this.type === types$1._default) {
      var isCase = this.type === types$1._case;
      if (cur) {
        this.finishNode(cur, "SwitchCase");
      }
      node.cases.push(cur = this.startNode());
      cur.consequent = [];
      this.next();
      if (isCase) {
        cur.test = this.parseExpression();
      } else {
        if (sawDefault) {
          this.raiseRecoverable(this.lastTokStart, "Multiple default clauses");
        }
        sawDefault = true;
        cur.test = null;
      }
      this.expect(types$1.colon);
    } else {
      if (!cur) {
        this.unexpected();
      }
      cur.consequent.push(this.parseStatement(null));
    }
  }
  this.exitScope();
  if (cur) {
    this.finishNode(cur, "SwitchCase");
  }
  this.next();
  this.labels.pop();
  return this.finishNode(node, "SwitchStatement");
};
pp$8.parseThrowStatement = function(node) {
  this.next();
  if (lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) {
    this.raise(this.lastTokEnd, "Illegal newline after throw");
  }
  node.argument = this.parseExpression();
  this.semicolon();
  return this.finishNode(node, "ThrowStatement");
};
var empty$1 = [];
pp$8.parseCatchClauseParam = function() {
  var param = this.parseBindingAtom();
  var simple2 = param.type === "Identifier";
  this.enterScope(simple2 ? SCOPE_SIMPLE_CATCH : 0);
  this.checkLValPattern(param, simple2 ? BIND_SIMPLE_CATCH : BIND_LEXICAL);
  this.expect(types$1.parenR);
  return param;
};
pp$8.parseTryStatement = function(node) {
  this.next();
  node.block = this.parseBlock();
  node.handler = null;
  if (this.type === types$1._catch) {
    var clause = this.startNode();
    this.next();
    if (this.eat(types$1.parenL)) {
      clause.param = this.parseCatchClauseParam();
    } else {
      if (this.options.ecmaVersion < 10) {
        this.unexpected();
      }
      clause.param = null;
      this.enterScope(0);
    }
    clause.body = this.parseBlock(false);
    this.exitScope();
    node.handler = this.finishNode(clause, "CatchClause");
  }
  node.finalizer = this.eat(types$1._finally) ? this.parseBlock() : null;
  if (!node.handler && !node.finalizer) {
    this.raise(node.start, "Missing catch or finally clause");
  }
  return this.finishNode(node, "TryStatement");
};
pp$8.parseVarStatement = function(node, kind, allowMissingInitializer) {
  this.next();
  this.parseVar(node, false, kind, allowMissingInitializer);
  this.semicolon();
  return this.finishNode(node, "VariableDeclaration");
};
pp$8.parseWhileStatement = function(node) {
  this.next();
  node.test = this.parseParenExpression();
  this.labels.push(loopLabel);
  node.body = this.parseStatement("while");
  this.labels.pop();
  return this.finishNode(node, "WhileStatement");
};
pp$8.parseWithStatement = function(node) {
  if (this.strict) {
    this.raise(this.start, "'with' in strict mode");
  }
  this.next();
  node.object = this.parseParenExpression();
  node.body = this.parseStatement("with");
  return this.finishNode(node, "WithStatement");
};
pp$8.parseEmptyStatement = function(node) {
  this.next();
  return this.finishNode(node, "EmptyStatement");
};
pp$8.parseLabeledStatement = function(node, maybeName, expr, context) {
  for (var i$1 = 0, list5 = this.labels; i$1 < list5.length; i$1 += 1) {
    var label = list5[i$1];
    if (label.name === maybeName) {
      this.raise(expr.start, "Label '" + maybeName + "' is already declared");
    }
  }
  var kind = this.type.isLoop ? "loop" : this.type === types$1._switch ? "switch" : null;
  for (var i2 = this.labels.length - 1; i2 >= 0; i2--) {
    var label$1 = this.labels[i2];
    if (label$1.statementStart === node.start) {
      label$1.statementStart = this.start;
      label$1.kind = kind;
    } else {
      break;
    }
  }
  this.labels.push({ name: maybeName, kind, statementStart: this.start });
  node.body = this.parseStatement(context ? context.indexOf("label") === -1 ? context + "label" : context : "label");
  this.labels.pop();
  node.label = expr;
  return this.finishNode(node, "LabeledStatement");
};
pp$8.parseExpressionStatement = function(node, expr) {
  node.expression = expr;
  this.semicolon();
  return this.finishNode(node, "ExpressionStatement");
};
pp$8.parseBlock = function(createNewLexicalScope, node, exitStrict) {
  if (createNewLexicalScope === void 0) createNewLexicalScope = true;
  if (node === void 0) node = this.startNode();
  node.body = [];
  this.expect(types$1.braceL);
  if (createNewLexicalScope) {
    this.enterScope(0);
  }
  while (this.type !== types$1.braceR) {
    var stmt = this.parseStatement(null);
    node.body.push(stmt);
  }
  if (exitStrict) {
    this.strict = false;
  }
  this.next();
  if (createNewLexicalScope) {
    this.exitScope();
  }
  return this.finishNode(node, "BlockStatement");
};
pp$8.parseFor = function(node, init) {
  node.init = init;
  this.expect(types$1.semi);
  node.test = this.type === types$1.semi ? null : this.parseExpression();
  this.expect(types$1.semi);
  node.update = this.type === types$1.parenR ? null : this.parseExpression();
  this.expect(types$1.parenR);
  node.body = this.parseStatement("for");
  this.exitScope();
  this.labels.pop();
  return this.finishNode(node, "ForStatement");
};
pp$8.parseForIn = function(node, init) {
  var isForIn = this.type === types$1._in;
  this.next();
  if (init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || this.options.ecmaVersion < 8 || this.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier")) {
    this.raise(
      init.start,
      (isForIn ? "for-in" : "for-of") + " loop variable declaration may not have an initializer"
    );
  }
  node.left = init;
  node.right = isForIn ? this.parseExpression() : this.parseMaybeAssign();
  this.expect(types$1.parenR);
  node.body = this.parseStatement("for");
  this.exitScope();
  this.labels.pop();
  return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
};
pp$8.parseVar = function(node, isFor, kind, allowMissingInitializer) {
  node.declarations = [];
  node.kind = kind;
  for (; ; ) {
    var decl = this.startNode();
    this.parseVarId(decl, kind);
    if (this.eat(types$1.eq)) {
      decl.init = this.parseMaybeAssign(isFor);
    } else if (!allowMissingInitializer && kind === "const" && !(this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
      this.unexpected();
    } else if (!allowMissingInitializer && (kind === "using" || kind === "await using") && this.options.ecmaVersion >= 17 && this.type !== types$1._in && !this.isContextual("of")) {
      this.raise(this.lastTokEnd, "Missing initializer in " + kind + " declaration");
    } else if (!allowMissingInitializer && decl.id.type !== "Identifier" && !(isFor && (this.type === types$1._in || this.isContextual("of")))) {
      this.raise(this.lastTokEnd, "Complex binding patterns require an initialization value");
    } else {
      decl.init = null;
    }
    node.declarations.push(this.finishNode(decl, "VariableDeclarator"));
    if (!this.eat(types$1.comma)) {
      break;
    }
  }
  return node;
};
pp$8.parseVarId = function(decl, kind) {
  decl.id = kind === "using" || kind === "await using" ? this.parseIdent() : this.parseBindingAtom();
  this.checkLValPattern(decl.id, kind === "var" ? BIND_VAR : BIND_LEXICAL, false);
};
var FUNC_STATEMENT = 1;
var FUNC_HANGING_STATEMENT = 2;
var FUNC_NULLABLE_ID = 4;
pp$8.parseFunction = function(node, statement, allowExpressionBody, isAsync, forInit) {
  this.initFunction(node);
  if (this.options.ecmaVersion >= 9 || this.options.ecmaVersion >= 6 && !isAsync) {
    if (this.type === types$1.star && statement & FUNC_HANGING_STATEMENT) {
      this.unexpected();
    }
    node.generator = this.eat(types$1.star);
  }
  if (this.options.ecmaVersion >= 8) {
    node.async = !!isAsync;
  }
  if (statement & FUNC_STATEMENT) {
    node.id = statement & FUNC_NULLABLE_ID && this.type !== types$1.name ? null : this.parseIdent();
    if (node.id && !(statement & FUNC_HANGING_STATEMENT)) {
      this.checkLValSimple(node.id, this.strict || node.generator || node.async ? this.treatFunctionsAsVar ? BIND_VAR : BIND_LEXICAL : BIND_FUNCTION);
    }
  }
  var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
  this.yieldPos = 0;
  this.awaitPos = 0;
  this.awaitIdentPos = 0;
  this.enterScope(functionFlags(node.async, node.generator));
  if (!(statement & FUNC_STATEMENT)) {
    node.id = this.type === types$1.name ? this.parseIdent() : null;
  }
  this.parseFunctionParams(node);
  this.parseFunctionBody(node, allowExpressionBody, false, forInit);
  this.yieldPos = oldYieldPos;
  this.awaitPos = oldAwaitPos;
  this.awaitIdentPos = oldAwaitIdentPos;
  return this.finishNode(node, statement & FUNC_STATEMENT ? "FunctionDeclaration" : "FunctionExpression");
};
pp$8.parseFunctionParams = function(node) {
  this.expect(types$1.parenL);
  node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
  this.checkYieldAwaitInDefaultParams();
};
pp$8.parseClass = function(node, isStatement) {
  this.next();
  var oldStrict = this.strict;
  this.strict = true;
  this.parseClassId(node, isStatement);
  this.parseClassSuper(node);
  var privateNameMap = this.enterClassBody();
  var classBody = this.startNode();
  var hadConstructor = false;
  classBody.body = [];
  this.expect(types$1.braceL);
  while (this.type !== types$1.braceR) {
    var element = this.parseClassElement(node.superClass !== null);
    if (element) {
      classBody.body.push(element);
      if (element.type === "MethodDefinition" && element.kind === "constructor") {
        if (hadConstructor) {
          this.raiseRecoverable(element.start, "Duplicate constructor in the same class");
        }
        hadConstructor = true;
      } else if (element.key && element.key.type === "PrivateIdentifier" && isPrivateNameConflicted(privateNameMap, element)) {
        this.raiseRecoverable(element.key.start, "Identifier '#" + element.key.name + "' has already been declared");
      }
    }
  }
  this.strict = oldStrict;
  this.next();
  node.body = this.finishNode(classBody, "ClassBody");
  this.exitClassBody();
  return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
};
pp$8.parseClassElement = function(constructorAllowsSuper) {
  if (this.eat(types$1.semi)) {
    return null;
  }
  var ecmaVersion2 = this.options.ecmaVersion;
  var node = this.startNode();
  var keyName = "";
  var isGenerator = false;
  var isAsync = false;
  var kind = "method";
  var isStatic = false;
  if (this.eatContextual("static")) {
    if (ecmaVersion2 >= 13 && this.eat(types$1.braceL)) {
      this.parseClassStaticBlock(node);
      return node;
    }
    if (this.isClassElementNameStart() || this.type === types$1.star) {
      isStatic = true;
    } else {
      keyName = "static";
    }
  }
  node.static = isStatic;
  if (!keyName && ecmaVersion2 >= 8 && this.eatContextual("async")) {
    if ((this.isClassElementNameStart() || this.type === types$1.star) && !this.canInsertSemicolon()) {
      isAsync = true;
    } else {
      keyName = "async";
    }
  }
  if (!keyName && (ecmaVersion2 >= 9 || !isAsync) && this.eat(types$1.star)) {
    isGenerator = true;
  }
  if (!keyName && !isAsync && !isGenerator) {
    var lastValue = this.value;
    if (this.eatContextual("get") || this.eatContextual("set")) {
      if (this.isClassElementNameStart()) {
        kind = lastValue;
      } else {
        keyName = lastValue;
      }
    }
  }
  if (keyName) {
    node.computed = false;
    node.key = this.startNodeAt(this.lastTokStart, this.lastTokStartLoc);
    node.key.name = keyName;
    this.finishNode(node.key, "Identifier");
  } else {
    this.parseClassElementName(node);
  }
  if (ecmaVersion2 < 13 || this.type === types$1.parenL || kind !== "method" || isGenerator || isAsync) {
    var isConstructor = !node.static && checkKeyName(node, "constructor");
    var allowsDirectSuper = isConstructor && constructorAllowsSuper;
    if (isConstructor && kind !== "method") {
      this.raise(node.key.start, "Constructor can't have get/set modifier");
    }
    node.kind = isConstructor ? "constructor" : kind;
    this.parseClassMethod(node, isGenerator, isAsync, allowsDirectSuper);
  } else {
    this.parseClassField(node);
  }
  return node;
};
pp$8.isClassElementNameStart = function() {
  return this.type === types$1.name || this.type === types$1.privateId || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword;
};
pp$8.parseClassElementName = function(element) {
  if (this.type === types$1.privateId) {
    if (this.value === "constructor") {
      this.raise(this.start, "Classes can't have an element named '#constructor'");
    }
    element.computed = false;
    element.key = this.parsePrivateIdent();
  } else {
    this.parsePropertyName(element);
  }
};
pp$8.parseClassMethod = function(method3, isGenerator, isAsync, allowsDirectSuper) {
  var key = method3.key;
  if (method3.kind === "constructor") {
    if (isGenerator) {
      this.raise(key.start, "Constructor can't be a generator");
    }
    if (isAsync) {
      this.raise(key.start, "Constructor can't be an async method");
    }
  } else if (method3.static && checkKeyName(method3, "prototype")) {
    this.raise(key.start, "Classes may not have a static property named prototype");
  }
  var value = method3.value = this.parseMethod(isGenerator, isAsync, allowsDirectSuper);
  if (method3.kind === "get" && value.params.length !== 0) {
    this.raiseRecoverable(value.start, "getter should have no params");
  }
  if (method3.kind === "set" && value.params.length !== 1) {
    this.raiseRecoverable(value.start, "setter should have exactly one param");
  }
  if (method3.kind === "set" && value.params[0].type === "RestElement") {
    this.raiseRecoverable(value.params[0].start, "Setter cannot use rest params");
  }
  return this.finishNode(method3, "MethodDefinition");
};
pp$8.parseClassField = function(field2) {
  if (checkKeyName(field2, "constructor")) {
    this.raise(field2.key.start, "Classes can't have a field named 'constructor'");
  } else if (field2.static && checkKeyName(field2, "prototype")) {
    this.raise(field2.key.start, "Classes can't have a static field named 'prototype'");
  }
  if (this.eat(types$1.eq)) {
    this.enterScope(SCOPE_CLASS_FIELD_INIT | SCOPE_SUPER);
    field2.value = this.parseMaybeAssign();
    this.exitScope();
  } else {
    field2.value = null;
  }
  this.semicolon();
  return this.finishNode(field2, "PropertyDefinition");
};
pp$8.parseClassStaticBlock = function(node) {
  node.body = [];
  var oldLabels = this.labels;
  this.labels = [];
  this.enterScope(SCOPE_CLASS_STATIC_BLOCK | SCOPE_SUPER);
  while (this.type !== types$1.braceR) {
    var stmt = this.parseStatement(null);
    node.body.push(stmt);
  }
  this.next();
  this.exitScope();
  this.labels = oldLabels;
  return this.finishNode(node, "StaticBlock");
};
pp$8.parseClassId = function(node, isStatement) {
  if (this.type === types$1.name) {
    node.id = this.parseIdent();
    if (isStatement) {
      this.checkLValSimple(node.id, BIND_LEXICAL, false);
    }
  } else {
    if (isStatement === true) {
      this.unexpected();
    }
    node.id = null;
  }
};
pp$8.parseClassSuper = function(node) {
  node.superClass = this.eat(types$1._extends) ? this.parseExprSubscripts(null, false) : null;
};
pp$8.enterClassBody = function() {
  var element = { declared: /* @__PURE__ */ Object.create(null), used: [] };
  this.privateNameStack.push(element);
  return element.declared;
};
pp$8.exitClassBody = function() {
  var ref2 = this.privateNameStack.pop();
  var declared = ref2.declared;
  var used = ref2.used;
  if (!this.options.checkPrivateFields) {
    return;
  }
  var len = this.privateNameStack.length;
  var parent = len === 0 ? null : this.privateNameStack[len - 1];
  for (var i2 = 0; i2 < used.length; ++i2) {
    var id = used[i2];
    if (!hasOwn(declared, id.name)) {
      if (parent) {
        parent.used.push(id);
      } else {
        this.raiseRecoverable(id.start, "Private field '#" + id.name + "' must be declared in an enclosing class");
      }
    }
  }
};
function isPrivateNameConflicted(privateNameMap, element) {
  var name2 = element.key.name;
  var curr = privateNameMap[name2];
  var next = "true";
  if (element.type === "MethodDefinition" && (element.kind === "get" || element.kind === "set")) {
    next = (element.static ? "s" : "i") + element.kind;
  }
  if (curr === "iget" && next === "iset" || curr === "iset" && next === "iget" || curr === "sget" && next === "sset" || curr === "sset" && next === "sget") {
    privateNameMap[name2] = "true";
    return false;
  } else if (!curr) {
    privateNameMap[name2] = next;
    return false;
  } else {
    return true;
  }
}
function checkKeyName(node, name2) {
  var computed = node.computed;
  var key = node.key;
  return !computed && (key.type === "Identifier" && key.name === name2 || key.type === "Literal" && key.value === name2);
}
pp$8.parseExportAllDeclaration = function(node, exports$1) {
  if (this.options.ecmaVersion >= 11) {
    if (this.eatContextual("as")) {
      node.exported = this.parseModuleExportName();
      this.checkExport(exports$1, node.exported, this.lastTokStart);
    } else {
      node.exported = null;
    }
  }
  this.expectContextual("from");
  if (this.type !== types$1.string) {
    this.unexpected();
  }
  node.source = this.parseExprAtom();
  if (this.options.ecmaVersion >= 16) {
    node.attributes = this.parseWithClause();
  }
  this.semicolon();
  return this.finishNode(node, "ExportAllDeclaration");
};
pp$8.parseExport = function(node, exports$1) {
  this.next();
  if (this.eat(types$1.star)) {
    return this.parseExportAllDeclaration(node, exports$1);
  }
  if (this.eat(types$1._default)) {
    this.checkExport(exports$1, "default", this.lastTokStart);
    node.declaration = this.parseExportDefaultDeclaration();
    return this.finishNode(node, "ExportDefaultDeclaration");
  }
  if (this.shouldParseExportStatement()) {
    node.declaration = this.parseExportDeclaration(node);
    if (node.declaration.type === "VariableDeclaration") {
      this.checkVariableExport(exports$1, node.declaration.declarations);
    } else {
      this.checkExport(exports$1, node.declaration.id, node.declaration.id.start);
    }
    node.specifiers = [];
    node.source = null;
    if (this.options.ecmaVersion >= 16) {
      node.attributes = [];
    }
  } else {
    node.declaration = null;
    node.specifiers = this.parseExportSpecifiers(exports$1);
    if (this.eatContextual("from")) {
      if (this.type !== types$1.string) {
        this.unexpected();
      }
      node.source = this.parseExprAtom();
      if (this.options.ecmaVersion >= 16) {
        node.attributes = this.parseWithClause();
      }
    } else {
      for (var i2 = 0, list5 = node.specifiers; i2 < list5.length; i2 += 1) {
        var spec = list5[i2];
        this.checkUnreserved(spec.local);
        this.checkLocalExport(spec.local);
        if (spec.local.type === "Literal") {
          this.raise(spec.local.start, "A string literal cannot be used as an exported binding without `from`.");
        }
      }
      node.source = null;
      if (this.options.ecmaVersion >= 16) {
        node.attributes = [];
      }
    }
    this.semicolon();
  }
  return this.finishNode(node, "ExportNamedDeclaration");
};
pp$8.parseExportDeclaration = function(node) {
  return this.parseStatement(null);
};
pp$8.parseExportDefaultDeclaration = function() {
  var isAsync;
  if (this.type === types$1._function || (isAsync = this.isAsyncFunction())) {
    var fNode = this.startNode();
    this.next();
    if (isAsync) {
      this.next();
    }
    return this.parseFunction(fNode, FUNC_STATEMENT | FUNC_NULLABLE_ID, false, isAsync);
  } else if (this.type === types$1._class) {
    var cNode = this.startNode();
    return this.parseClass(cNode, "nullableID");
  } else {
    var declaration = this.parseMaybeAssign();
    this.semicolon();
    return declaration;
  }
};
pp$8.checkExport = function(exports$1, name2, pos) {
  if (!exports$1) {
    return;
  }
  if (typeof name2 !== "string") {
    name2 = name2.type === "Identifier" ? name2.name : name2.value;
  }
  if (hasOwn(exports$1, name2)) {
    this.raiseRecoverable(pos, "Duplicate export '" + name2 + "'");
  }
  exports$1[name2] = true;
};
pp$8.checkPatternExport = function(exports$1, pat) {
  var type = pat.type;
  if (type === "Identifier") {
    this.checkExport(exports$1, pat, pat.start);
  } else if (type === "ObjectPattern") {
    for (var i2 = 0, list5 = pat.properties; i2 < list5.length; i2 += 1) {
      var prop = list5[i2];
      this.checkPatternExport(exports$1, prop);
    }
  } else if (type === "ArrayPattern") {
    for (var i$1 = 0, list$1 = pat.elements; i$1 < list$1.length; i$1 += 1) {
      var elt = list$1[i$1];
      if (elt) {
        this.checkPatternExport(exports$1, elt);
      }
    }
  } else if (type === "Property") {
    this.checkPatternExport(exports$1, pat.value);
  } else if (type === "AssignmentPattern") {
    this.checkPatternExport(exports$1, pat.left);
  } else if (type === "RestElement") {
    this.checkPatternExport(exports$1, pat.argument);
  }
};
pp$8.checkVariableExport = function(exports$1, decls) {
  if (!exports$1) {
    return;
  }
  for (var i2 = 0, list5 = decls; i2 < list5.length; i2 += 1) {
    var decl = list5[i2];
    this.checkPatternExport(exports$1, decl.id);
  }
};
pp$8.shouldParseExportStatement = function() {
  return this.type.keyword === "var" || this.type.keyword === "const" || this.type.keyword === "class" || this.type.keyword === "function" || this.isLet() || this.isAsyncFunction();
};
pp$8.parseExportSpecifier = function(exports$1) {
  var node = this.startNode();
  node.local = this.parseModuleExportName();
  node.exported = this.eatContextual("as") ? this.parseModuleExportName() : node.local;
  this.checkExport(
    exports$1,
    node.exported,
    node.exported.start
  );
  return this.finishNode(node, "ExportSpecifier");
};
pp$8.parseExportSpecifiers = function(exports$1) {
  var nodes = [], first = true;
  this.expect(types$1.braceL);
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    nodes.push(this.parseExportSpecifier(exports$1));
  }
  return nodes;
};
pp$8.parseImport = function(node) {
  this.next();
  if (this.type === types$1.string) {
    node.specifiers = empty$1;
    node.source = this.parseExprAtom();
  } else {
    node.specifiers = this.parseImportSpecifiers();
    this.expectContextual("from");
    node.source = this.type === types$1.string ? this.parseExprAtom() : this.unexpected();
  }
  if (this.options.ecmaVersion >= 16) {
    node.attributes = this.parseWithClause();
  }
  this.semicolon();
  return this.finishNode(node, "ImportDeclaration");
};
pp$8.parseImportSpecifier = function() {
  var node = this.startNode();
  node.imported = this.parseModuleExportName();
  if (this.eatContextual("as")) {
    node.local = this.parseIdent();
  } else {
    this.checkUnreserved(node.imported);
    node.local = node.imported;
  }
  this.checkLValSimple(node.local, BIND_LEXICAL);
  return this.finishNode(node, "ImportSpecifier");
};
pp$8.parseImportDefaultSpecifier = function() {
  var node = this.startNode();
  node.local = this.parseIdent();
  this.checkLValSimple(node.local, BIND_LEXICAL);
  return this.finishNode(node, "ImportDefaultSpecifier");
};
pp$8.parseImportNamespaceSpecifier = function() {
  var node = this.startNode();
  this.next();
  this.expectContextual("as");
  node.local = this.parseIdent();
  this.checkLValSimple(node.local, BIND_LEXICAL);
  return this.finishNode(node, "ImportNamespaceSpecifier");
};
pp$8.parseImportSpecifiers = function() {
  var nodes = [], first = true;
  if (this.type === types$1.name) {
    nodes.push(this.parseImportDefaultSpecifier());
    if (!this.eat(types$1.comma)) {
      return nodes;
    }
  }
  if (this.type === types$1.star) {
    nodes.push(this.parseImportNamespaceSpecifier());
    return nodes;
  }
  this.expect(types$1.braceL);
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    nodes.push(this.parseImportSpecifier());
  }
  return nodes;
};
pp$8.parseWithClause = function() {
  var nodes = [];
  if (!this.eat(types$1._with)) {
    return nodes;
  }
  this.expect(types$1.braceL);
  var attributeKeys = {};
  var first = true;
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    var attr = this.parseImportAttribute();
    var keyName = attr.key.type === "Identifier" ? attr.key.name : attr.key.value;
    if (hasOwn(attributeKeys, keyName)) {
      this.raiseRecoverable(attr.key.start, "Duplicate attribute key '" + keyName + "'");
    }
    attributeKeys[keyName] = true;
    nodes.push(attr);
  }
  return nodes;
};
pp$8.parseImportAttribute = function() {
  var node = this.startNode();
  node.key = this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
  this.expect(types$1.colon);
  if (this.type !== types$1.string) {
    this.unexpected();
  }
  node.value = this.parseExprAtom();
  return this.finishNode(node, "ImportAttribute");
};
pp$8.parseModuleExportName = function() {
  if (this.options.ecmaVersion >= 13 && this.type === types$1.string) {
    var stringLiteral = this.parseLiteral(this.value);
    if (loneSurrogate.test(stringLiteral.value)) {
      this.raise(stringLiteral.start, "An export name cannot include a lone surrogate.");
    }
    return stringLiteral;
  }
  return this.parseIdent(true);
};
pp$8.adaptDirectivePrologue = function(statements) {
  for (var i2 = 0; i2 < statements.length && this.isDirectiveCandidate(statements[i2]); ++i2) {
    statements[i2].directive = statements[i2].expression.raw.slice(1, -1);
  }
};
pp$8.isDirectiveCandidate = function(statement) {
  return this.options.ecmaVersion >= 5 && statement.type === "ExpressionStatement" && statement.expression.type === "Literal" && typeof statement.expression.value === "string" && // Reject parenthesized strings.
  (this.input[statement.start] === '"' || this.input[statement.start] === "'");
};
var pp$7 = Parser.prototype;
pp$7.toAssignable = function(node, isBinding, refDestructuringErrors) {
  if (this.options.ecmaVersion >= 6 && node) {
    switch (node.type) {
      case "Identifier":
        if (this.inAsync && node.name === "await") {
          this.raise(node.start, "Cannot use 'await' as identifier inside an async function");
        }
        break;
      case "ObjectPattern":
      case "ArrayPattern":
      case "AssignmentPattern":
      case "RestElement":
        break;
      case "ObjectExpression":
        node.type = "ObjectPattern";
        if (refDestructuringErrors) {
          this.checkPatternErrors(refDestructuringErrors, true);
        }
        for (var i2 = 0, list5 = node.properties; i2 < list5.length; i2 += 1) {
          var prop = list5[i2];
          this.toAssignable(prop, isBinding);
          if (prop.type === "RestElement" && (prop.argument.type === "ArrayPattern" || prop.argument.type === "ObjectPattern")) {
            this.raise(prop.argument.start, "Unexpected token");
          }
        }
        break;
      case "Property":
        if (node.kind !== "init") {
          this.raise(node.key.start, "Object pattern can't contain getter or setter");
        }
        this.toAssignable(node.value, isBinding);
        break;
      case "ArrayExpression":
        node.type = "ArrayPattern";
        if (refDestructuringErrors) {
          this.checkPatternErrors(refDestructuringErrors, true);
        }
        this.toAssignableList(node.elements, isBinding);
        break;
      case "SpreadElement":
        node.type = "RestElement";
        this.toAssignable(node.argument, isBinding);
        if (node.argument.type === "AssignmentPattern") {
          this.raise(node.argument.start, "Rest elements cannot have a default value");
        }
        break;
      case "AssignmentExpression":
        if (node.operator !== "=") {
          this.raise(node.left.end, "Only '=' operator can be used for specifying default value.");
        }
        node.type = "AssignmentPattern";
        delete node.operator;
        this.toAssignable(node.left, isBinding);
        break;
      case "ParenthesizedExpression":
        this.toAssignable(node.expression, isBinding, refDestructuringErrors);
        break;
      case "ChainExpression":
        this.raiseRecoverable(node.start, "Optional chaining cannot appear in left-hand side");
        break;
      case "MemberExpression":
        if (!isBinding) {
          break;
        }
      default:
        this.raise(node.start, "Assigning to rvalue");
    }
  } else if (refDestructuringErrors) {
    this.checkPatternErrors(refDestructuringErrors, true);
  }
  return node;
};
pp$7.toAssignableList = function(exprList, isBinding) {
  var end = exprList.length;
  for (var i2 = 0; i2 < end; i2++) {
    var elt = exprList[i2];
    if (elt) {
      this.toAssignable(elt, isBinding);
    }
  }
  if (end) {
    var last = exprList[end - 1];
    if (this.options.ecmaVersion === 6 && isBinding && last && last.type === "RestElement" && last.argument.type !== "Identifier") {
      this.unexpected(last.argument.start);
    }
  }
  return exprList;
};
pp$7.parseSpread = function(refDestructuringErrors) {
  var node = this.startNode();
  this.next();
  node.argument = this.parseMaybeAssign(false, refDestructuringErrors);
  return this.finishNode(node, "SpreadElement");
};
pp$7.parseRestBinding = function() {
  var node = this.startNode();
  this.next();
  if (this.options.ecmaVersion === 6 && this.type !== types$1.name) {
    this.unexpected();
  }
  node.argument = this.parseBindingAtom();
  return this.finishNode(node, "RestElement");
};
pp$7.parseBindingAtom = function() {
  if (this.options.ecmaVersion >= 6) {
    switch (this.type) {
      case types$1.bracketL:
        var node = this.startNode();
        this.next();
        node.elements = this.parseBindingList(types$1.bracketR, true, true);
        return this.finishNode(node, "ArrayPattern");
      case types$1.braceL:
        return this.parseObj(true);
    }
  }
  return this.parseIdent();
};
pp$7.parseBindingList = function(close, allowEmpty, allowTrailingComma, allowModifiers) {
  var elts = [], first = true;
  while (!this.eat(close)) {
    if (first) {
      first = false;
    } else {
      this.expect(types$1.comma);
    }
    if (allowEmpty && this.type === types$1.comma) {
      elts.push(null);
    } else if (allowTrailingComma && this.afterTrailingComma(close)) {
      break;
    } else if (this.type === types$1.ellipsis) {
      var rest = this.parseRestBinding();
      this.parseBindingListItem(rest);
      elts.push(rest);
      if (this.type === types$1.comma) {
        this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
      }
      this.expect(close);
      break;
    } else {
      elts.push(this.parseAssignableListItem(allowModifiers));
    }
  }
  return elts;
};
pp$7.parseAssignableListItem = function(allowModifiers) {
  var elem = this.parseMaybeDefault(this.start, this.startLoc);
  this.parseBindingListItem(elem);
  return elem;
};
pp$7.parseBindingListItem = function(param) {
  return param;
};
pp$7.parseMaybeDefault = function(startPos, startLoc, left) {
  left = left || this.parseBindingAtom();
  if (this.options.ecmaVersion < 6 || !this.eat(types$1.eq)) {
    return left;
  }
  var node = this.startNodeAt(startPos, startLoc);
  node.left = left;
  node.right = this.parseMaybeAssign();
  return this.finishNode(node, "AssignmentPattern");
};
pp$7.checkLValSimple = function(expr, bindingType, checkClashes) {
  if (bindingType === void 0) bindingType = BIND_NONE;
  var isBind = bindingType !== BIND_NONE;
  switch (expr.type) {
    case "Identifier":
      if (this.strict && this.reservedWordsStrictBind.test(expr.name)) {
        this.raiseRecoverable(expr.start, (isBind ? "Binding " : "Assigning to ") + expr.name + " in strict mode");
      }
      if (isBind) {
        if (bindingType === BIND_LEXICAL && expr.name === "let") {
          this.raiseRecoverable(expr.start, "let is disallowed as a lexically bound name");
        }
        if (checkClashes) {
          if (hasOwn(checkClashes, expr.name)) {
            this.raiseRecoverable(expr.start, "Argument name clash");
          }
          checkClashes[expr.name] = true;
        }
        if (bindingType !== BIND_OUTSIDE) {
          this.declareName(expr.name, bindingType, expr.start);
        }
      }
      break;
    case "ChainExpression":
      this.raiseRecoverable(expr.start, "Optional chaining cannot appear in left-hand side");
      break;
    case "MemberExpression":
      if (isBind) {
        this.raiseRecoverable(expr.start, "Binding member expression");
      }
      break;
    case "ParenthesizedExpression":
      if (isBind) {
        this.raiseRecoverable(expr.start, "Binding parenthesized expression");
      }
      return this.checkLValSimple(expr.expression, bindingType, checkClashes);
    default:
      this.raise(expr.start, (isBind ? "Binding" : "Assigning to") + " rvalue");
  }
};
pp$7.checkLValPattern = function(expr, bindingType, checkClashes) {
  if (bindingType === void 0) bindingType = BIND_NONE;
  switch (expr.type) {
    case "ObjectPattern":
      for (var i2 = 0, list5 = expr.properties; i2 < list5.length; i2 += 1) {
        var prop = list5[i2];
        this.checkLValInnerPattern(prop, bindingType, checkClashes);
      }
      break;
    case "ArrayPattern":
      for (var i$1 = 0, list$1 = expr.elements; i$1 < list$1.length; i$1 += 1) {
        var elem = list$1[i$1];
        if (elem) {
          this.checkLValInnerPattern(elem, bindingType, checkClashes);
        }
      }
      break;
    default:
      this.checkLValSimple(expr, bindingType, checkClashes);
  }
};
pp$7.checkLValInnerPattern = function(expr, bindingType, checkClashes) {
  if (bindingType === void 0) bindingType = BIND_NONE;
  switch (expr.type) {
    case "Property":
      this.checkLValInnerPattern(expr.value, bindingType, checkClashes);
      break;
    case "AssignmentPattern":
      this.checkLValPattern(expr.left, bindingType, checkClashes);
      break;
    case "RestElement":
      this.checkLValPattern(expr.argument, bindingType, checkClashes);
      break;
    default:
      this.checkLValPattern(expr, bindingType, checkClashes);
  }
};
var TokContext = function TokContext2(token2, isExpr, preserveSpace, override, generator) {
  this.token = token2;
  this.isExpr = !!isExpr;
  this.preserveSpace = !!preserveSpace;
  this.override = override;
  this.generator = !!generator;
};
var types = {
  b_stat: new TokContext("{", false),
  b_expr: new TokContext("{", true),
  b_tmpl: new TokContext("${", false),
  p_stat: new TokContext("(", false),
  p_expr: new TokContext("(", true),
  q_tmpl: new TokContext("`", true, true, function(p) {
    return p.tryReadTemplateToken();
  }),
  f_stat: new TokContext("function", false),
  f_expr: new TokContext("function", true),
  f_expr_gen: new TokContext("function", true, false, null, true),
  f_gen: new TokContext("function", false, false, null, true)
};
var pp$6 = Parser.prototype;
pp$6.initialContext = function() {
  return [types.b_stat];
};
pp$6.curContext = function() {
  return this.context[this.context.length - 1];
};
pp$6.braceIsBlock = function(prevType) {
  var parent = this.curContext();
  if (parent === types.f_expr || parent === types.f_stat) {
    return true;
  }
  if (prevType === types$1.colon && (parent === types.b_stat || parent === types.b_expr)) {
    return !parent.isExpr;
  }
  if (prevType === types$1._return || prevType === types$1.name && this.exprAllowed) {
    return lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
  }
  if (prevType === types$1._else || prevType === types$1.semi || prevType === types$1.eof || prevType === types$1.parenR || prevType === types$1.arrow) {
    return true;
  }
  if (prevType === types$1.braceL) {
    return parent === types.b_stat;
  }
  if (prevType === types$1._var || prevType === types$1._const || prevType === types$1.name) {
    return false;
  }
  return !this.exprAllowed;
};
pp$6.inGeneratorContext = function() {
  for (var i2 = this.context.length - 1; i2 >= 1; i2--) {
    var context = this.context[i2];
    if (context.token === "function") {
      return context.generator;
    }
  }
  return false;
};
pp$6.updateContext = function(prevType) {
  var update, type = this.type;
  if (type.keyword && prevType === types$1.dot) {
    this.exprAllowed = false;
  } else if (update = type.updateContext) {
    update.call(this, prevType);
  } else {
    this.exprAllowed = type.beforeExpr;
  }
};
pp$6.overrideContext = function(tokenCtx) {
  if (this.curContext() !== tokenCtx) {
    this.context[this.context.length - 1] = tokenCtx;
  }
};
types$1.parenR.updateContext = types$1.braceR.updateContext = function() {
  if (this.context.length === 1) {
    this.exprAllowed = true;
    return;
  }
  var out = this.context.pop();
  if (out === types.b_stat && this.curContext().token === "function") {
    out = this.context.pop();
  }
  this.exprAllowed = !out.isExpr;
};
types$1.braceL.updateContext = function(prevType) {
  this.context.push(this.braceIsBlock(prevType) ? types.b_stat : types.b_expr);
  this.exprAllowed = true;
};
types$1.dollarBraceL.updateContext = function() {
  this.context.push(types.b_tmpl);
  this.exprAllowed = true;
};
types$1.parenL.updateContext = function(prevType) {
  var statementParens = prevType === types$1._if || prevType === types$1._for || prevType === types$1._with || prevType === types$1._while;
  this.context.push(statementParens ? types.p_stat : types.p_expr);
  this.exprAllowed = true;
};
types$1.incDec.updateContext = function() {
};
types$1._function.updateContext = types$1._class.updateContext = function(prevType) {
  if (prevType.beforeExpr && prevType !== types$1._else && !(prevType === types$1.semi && this.curContext() !== types.p_stat) && !(prevType === types$1._return && lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) && !((prevType === types$1.colon || prevType === types$1.braceL) && this.curContext() === types.b_stat)) {
    this.context.push(types.f_expr);
  } else {
    this.context.push(types.f_stat);
  }
  this.exprAllowed = false;
};
types$1.colon.updateContext = function() {
  if (this.curContext().token === "function") {
    this.context.pop();
  }
  this.exprAllowed = true;
};
types$1.backQuote.updateContext = function() {
  if (this.curContext() === types.q_tmpl) {
    this.context.pop();
  } else {
    this.context.push(types.q_tmpl);
  }
  this.exprAllowed = false;
};
types$1.star.updateContext = function(prevType) {
  if (prevType === types$1._function) {
    var index = this.context.length - 1;
    if (this.context[index] === types.f_expr) {
      this.context[index] = types.f_expr_gen;
    } else {
      this.context[index] = types.f_gen;
    }
  }
  this.exprAllowed = true;
};
types$1.name.updateContext = function(prevType) {
  var allowed = false;
  if (this.options.ecmaVersion >= 6 && prevType !== types$1.dot) {
    if (this.value === "of" && !this.exprAllowed || this.value === "yield" && this.inGeneratorContext()) {
      allowed = true;
    }
  }
  this.exprAllowed = allowed;
};
var pp$5 = Parser.prototype;
pp$5.checkPropClash = function(prop, propHash, refDestructuringErrors) {
  if (this.options.ecmaVersion >= 9 && prop.type === "SpreadElement") {
    return;
  }
  if (this.options.ecmaVersion >= 6 && (prop.computed || prop.method || prop.shorthand)) {
    return;
  }
  var key = prop.key;
  var name2;
  switch (key.type) {
    case "Identifier":
      name2 = key.name;
      break;
    case "Literal":
      name2 = String(key.value);
      break;
    default:
      return;
  }
  var kind = prop.kind;
  if (this.options.ecmaVersion >= 6) {
    if (name2 === "__proto__" && kind === "init") {
      if (propHash.proto) {
        if (refDestructuringErrors) {
          if (refDestructuringErrors.doubleProto < 0) {
            refDestructuringErrors.doubleProto = key.start;
          }
        } else {
          this.raiseRecoverable(key.start, "Redefinition of __proto__ property");
        }
      }
      propHash.proto = true;
    }
    return;
  }
  name2 = "$" + name2;
  var other = propHash[name2];
  if (other) {
    var redefinition;
    if (kind === "init") {
      redefinition = this.strict && other.init || other.get || other.set;
    } else {
      redefinition = other.init || other[kind];
    }
    if (redefinition) {
      this.raiseRecoverable(key.start, "Redefinition of property");
    }
  } else {
    other = propHash[name2] = {
      init: false,
      get: false,
      set: false
    };
  }
  other[kind] = true;
};
pp$5.parseExpression = function(forInit, refDestructuringErrors) {
  var this$1$1 = this;
  return this.catchStackOverflow(function() {
    var startPos = this$1$1.start, startLoc = this$1$1.startLoc;
    var expr = this$1$1.parseMaybeAssign(forInit, refDestructuringErrors);
    if (this$1$1.type === types$1.comma) {
      var node = this$1$1.startNodeAt(startPos, startLoc);
      node.expressions = [expr];
      while (this$1$1.eat(types$1.comma)) {
        node.expressions.push(this$1$1.parseMaybeAssign(forInit, refDestructuringErrors));
      }
      return this$1$1.finishNode(node, "SequenceExpression");
    }
    return expr;
  });
};
pp$5.parseMaybeAssign = function(forInit, refDestructuringErrors, afterLeftParse) {
  if (this.isContextual("yield")) {
    if (this.inGenerator) {
      return this.parseYield(forInit);
    } else {
      this.exprAllowed = false;
    }
  }
  var ownDestructuringErrors = false, oldParenAssign = -1, oldTrailingComma = -1, oldDoubleProto = -1;
  if (refDestructuringErrors) {
    oldParenAssign = refDestructuringErrors.parenthesizedAssign;
    oldTrailingComma = refDestructuringErrors.trailingComma;
    oldDoubleProto = refDestructuringErrors.doubleProto;
    refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
  } else {
    refDestructuringErrors = new DestructuringErrors();
    ownDestructuringErrors = true;
  }
  var startPos = this.start, startLoc = this.startLoc;
  if (this.type === types$1.parenL || this.type === types$1.name) {
    this.potentialArrowAt = this.start;
    this.potentialArrowInForAwait = forInit === "await";
  }
  var left = this.parseMaybeConditional(forInit, refDestructuringErrors);
  if (afterLeftParse) {
    left = afterLeftParse.call(this, left, startPos, startLoc);
  }
  if (this.type.isAssign) {
    var node = this.startNodeAt(startPos, startLoc);
    node.operator = this.value;
    if (this.type === types$1.eq) {
      left = this.toAssignable(left, false, refDestructuringErrors);
    }
    if (!ownDestructuringErrors) {
      refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
      if (refDestructuringErrors.shorthandAssign >= left.start) {
        refDestructuringErrors.shorthandAssign = -1;
      }
      if (refDestructuringErrors.doubleProto >= left.start) {
        refDestructuringErrors.doubleProto = -1;
      }
    }
    if (this.type === types$1.eq) {
      this.checkLValPattern(left);
    } else {
      this.checkLValSimple(left);
    }
    node.left = left;
    this.next();
    node.right = this.parseMaybeAssign(forInit);
    if (oldDoubleProto > -1) {
      refDestructuringErrors.doubleProto = oldDoubleProto;
    }
    return this.finishNode(node, "AssignmentExpression");
  } else {
    if (ownDestructuringErrors) {
      this.checkExpressionErrors(refDestructuringErrors, true);
    }
  }
  if (oldParenAssign > -1) {
    refDestructuringErrors.parenthesizedAssign = oldParenAssign;
  }
  if (oldTrailingComma > -1) {
    refDestructuringErrors.trailingComma = oldTrailingComma;
  }
  return left;
};
pp$5.parseMaybeConditional = function(forInit, refDestructuringErrors) {
  var startPos = this.start, startLoc = this.startLoc;
  var expr = this.parseExprOps(forInit, refDestructuringErrors);
  if (this.checkExpressionErrors(refDestructuringErrors)) {
    return expr;
  }
  if (!(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.question)) {
    var node = this.startNodeAt(startPos, startLoc);
    node.test = expr;
    node.consequent = this.parseMaybeAssign();
    this.expect(types$1.colon);
    node.alternate = this.parseMaybeAssign(forInit);
    return this.finishNode(node, "ConditionalExpression");
  }
  return expr;
};
pp$5.parseExprOps = function(forInit, refDestructuringErrors) {
  var startPos = this.start, startLoc = this.startLoc;
  var expr = this.parseMaybeUnary(refDestructuringErrors, false, false, forInit);
  if (this.checkExpressionErrors(refDestructuringErrors)) {
    return expr;
  }
  return expr.start === startPos && expr.type === "ArrowFunctionExpression" ? expr : this.parseExprOp(expr, startPos, startLoc, -1, forInit);
};
pp$5.parseExprOp = function(left, leftStartPos, leftStartLoc, minPrec, forInit) {
  var prec = this.type.binop;
  if (prec != null && (!forInit || this.type !== types$1._in)) {
    if (prec > minPrec) {
      var logical = this.type === types$1.logicalOR || this.type === types$1.logicalAND;
      var coalesce = this.type === types$1.coalesce;
      if (coalesce) {
        prec = types$1.logicalAND.binop;
      }
      var op = this.value;
      this.next();
      var startPos = this.start, startLoc = this.startLoc;
      var right = this.parseExprOp(this.parseMaybeUnary(null, false, false, forInit), startPos, startLoc, prec, forInit);
      var node = this.buildBinary(leftStartPos, leftStartLoc, left, right, op, logical || coalesce);
      if (logical && this.type === types$1.coalesce || coalesce && (this.type === types$1.logicalOR || this.type === types$1.logicalAND)) {
        this.raiseRecoverable(this.start, "Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses");
      }
      return this.parseExprOp(node, leftStartPos, leftStartLoc, minPrec, forInit);
    }
  }
  return left;
};
pp$5.buildBinary = function(startPos, startLoc, left, right, op, logical) {
  if (right.type === "PrivateIdentifier") {
    this.raise(right.start, "Private identifier can only be left side of binary expression");
  }
  var node = this.startNodeAt(startPos, startLoc);
  node.left = left;
  node.operator = op;
  node.right = right;
  return this.finishNode(node, logical ? "LogicalExpression" : "BinaryExpression");
};
pp$5.parseMaybeUnary = function(refDestructuringErrors, sawUnary, incDec, forInit) {
  var startPos = this.start, startLoc = this.startLoc, expr;
  if (this.isContextual("await") && this.canAwait) {
    expr = this.parseAwait(forInit);
    sawUnary = true;
  } else if (this.type.prefix) {
    var node = this.startNode(), update = this.type === types$1.incDec;
    node.operator = this.value;
    node.prefix = true;
    this.next();
    node.argument = this.parseMaybeUnary(null, true, update, forInit);
    this.checkExpressionErrors(refDestructuringErrors, true);
    if (update) {
      this.checkLValSimple(node.argument);
    } else if (this.strict && node.operator === "delete" && isLocalVariableAccess(node.argument)) {
      this.raiseRecoverable(node.start, "Deleting local variable in strict mode");
    } else if (node.operator === "delete" && isPrivateFieldAccess(node.argument)) {
      this.raiseRecoverable(node.start, "Private fields can not be deleted");
    } else {
      sawUnary = true;
    }
    expr = this.finishNode(node, update ? "UpdateExpression" : "UnaryExpression");
  } else if (!sawUnary && this.type === types$1.privateId) {
    if ((forInit || this.privateNameStack.length === 0) && this.options.checkPrivateFields) {
      this.unexpected();
    }
    expr = this.parsePrivateIdent();
    if (this.type !== types$1._in) {
      this.unexpected();
    }
  } else {
    expr = this.parseExprSubscripts(refDestructuringErrors, forInit);
    if (this.checkExpressionErrors(refDestructuringErrors)) {
      return expr;
    }
    while (this.type.postfix && !this.canInsertSemicolon()) {
      var node$1 = this.startNodeAt(startPos, startLoc);
      node$1.operator = this.value;
      node$1.prefix = false;
      node$1.argument = expr;
      this.checkLValSimple(expr);
      this.next();
      expr = this.finishNode(node$1, "UpdateExpression");
    }
  }
  if (!incDec && !(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.starstar)) {
    if (sawUnary) {
      this.unexpected(this.lastTokStart);
    } else {
      return this.buildBinary(startPos, startLoc, expr, this.parseMaybeUnary(null, false, false, forInit), "**", false);
    }
  } else {
    return expr;
  }
};
function isLocalVariableAccess(node) {
  return node.type === "Identifier" || node.type === "ParenthesizedExpression" && isLocalVariableAccess(node.expression);
}
function isPrivateFieldAccess(node) {
  return node.type === "MemberExpression" && node.property.type === "PrivateIdentifier" || node.type === "ChainExpression" && isPrivateFieldAccess(node.expression) || node.type === "ParenthesizedExpression" && isPrivateFieldAccess(node.expression);
}
pp$5.parseExprSubscripts = function(refDestructuringErrors, forInit) {
  var startPos = this.start, startLoc = this.startLoc;
  var oldDoubleProto = -1, oldShorthandAssign = -1;
  if (refDestructuringErrors) {
    oldDoubleProto = refDestructuringErrors.doubleProto;
    oldShorthandAssign = refDestructuringErrors.shorthandAssign;
    refDestructuringErrors.doubleProto = refDestructuringErrors.shorthandAssign = -1;
  }
  var expr = this.parseExprAtom(refDestructuringErrors, forInit);
  if (expr.type === "ArrowFunctionExpression" && this.input.slice(this.lastTokStart, this.lastTokEnd) !== ")") {
    return expr;
  }
  var result = this.parseSubscripts(expr, startPos, startLoc, false, forInit);
  if (refDestructuringErrors) {
    if (result.end > expr.end) {
      this.checkExpressionErrors(refDestructuringErrors, true);
      if (refDestructuringErrors.parenthesizedAssign >= result.start) {
        refDestructuringErrors.parenthesizedAssign = -1;
      }
      if (refDestructuringErrors.parenthesizedBind >= result.start) {
        refDestructuringErrors.parenthesizedBind = -1;
      }
      if (refDestructuringErrors.trailingComma >= result.start) {
        refDestructuringErrors.trailingComma = -1;
      }
    }
    if (oldDoubleProto > -1) {
      refDestructuringErrors.doubleProto = oldDoubleProto;
    }
    if (oldShorthandAssign > -1) {
      refDestructuringErrors.shorthandAssign = oldShorthandAssign;
    }
  }
  return result;
};
pp$5.parseSubscripts = function(base2, startPos, startLoc, noCalls, forInit) {
  var maybeAsyncArrow = this.options.ecmaVersion >= 8 && base2.type === "Identifier" && base2.name === "async" && this.lastTokEnd === base2.end && !this.canInsertSemicolon() && base2.end - base2.start === 5 && this.potentialArrowAt === base2.start;
  var optionalChained = false;
  while (true) {
    var element = this.parseSubscript(base2, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit);
    if (element.optional) {
      optionalChained = true;
    }
    if (element.end === base2.end || element.type === "ArrowFunctionExpression") {
      if (optionalChained) {
        var chainNode = this.startNodeAt(startPos, startLoc);
        chainNode.expression = element;
        element = this.finishNode(chainNode, "ChainExpression");
      }
      return element;
    }
    base2 = element;
    maybeAsyncArrow = false;
  }
};
pp$5.shouldParseAsyncArrow = function() {
  return !this.canInsertSemicolon() && this.eat(types$1.arrow);
};
pp$5.parseSubscriptAsyncArrow = function(startPos, startLoc, exprList, forInit) {
  return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, true, forInit);
};
pp$5.parseSubscript = function(base2, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit) {
  var optionalSupported = this.options.ecmaVersion >= 11;
  var optional = optionalSupported && this.eat(types$1.questionDot);
  if (noCalls && optional) {
    this.raise(this.lastTokStart, "Optional chaining cannot appear in the callee of new expressions");
  }
  var computed = this.eat(types$1.bracketL);
  if (computed || optional && this.type !== types$1.parenL && this.type !== types$1.backQuote || this.eat(types$1.dot)) {
    var node = this.startNodeAt(startPos, startLoc);
    node.object = base2;
    if (computed) {
      node.property = this.parseExpression();
      this.expect(types$1.bracketR);
    } else if (this.type === types$1.privateId && base2.type !== "Super") {
      node.property = this.parsePrivateIdent();
    } else {
      node.property = this.parseIdent(this.options.allowReserved !== "never");
    }
    node.computed = !!computed;
    if (optionalSupported) {
      node.optional = optional;
    }
    base2 = this.finishNode(node, "MemberExpression");
  } else if (!noCalls && this.eat(types$1.parenL)) {
    var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
    this.yieldPos = 0;
    this.awaitPos = 0;
    this.awaitIdentPos = 0;
    var exprList = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false, refDestructuringErrors);
    if (maybeAsyncArrow && !optional && this.shouldParseAsyncArrow()) {
      this.checkPatternErrors(refDestructuringErrors, false);
      this.checkYieldAwaitInDefaultParams();
      if (this.awaitIdentPos > 0) {
        this.raise(this.awaitIdentPos, "Cannot use 'await' as identifier inside an async function");
      }
      this.yieldPos = oldYieldPos;
      this.awaitPos = oldAwaitPos;
      this.awaitIdentPos = oldAwaitIdentPos;
      return this.parseSubscriptAsyncArrow(startPos, startLoc, exprList, forInit);
    }
    this.checkExpressionErrors(refDestructuringErrors, true);
    this.yieldPos = oldYieldPos || this.yieldPos;
    this.awaitPos = oldAwaitPos || this.awaitPos;
    this.awaitIdentPos = oldAwaitIdentPos || this.awaitIdentPos;
    var node$1 = this.startNodeAt(startPos, startLoc);
    node$1.callee = base2;
    node$1.arguments = exprList;
    if (optionalSupported) {
      node$1.optional = optional;
    }
    base2 = this.finishNode(node$1, "CallExpression");
  } else if (this.type === types$1.backQuote) {
    if (optional || optionalChained) {
      this.raise(this.start, "Optional chaining cannot appear in the tag of tagged template expressions");
    }
    var node$2 = this.startNodeAt(startPos, startLoc);
    node$2.tag = base2;
    node$2.quasi = this.parseTemplate({ isTagged: true });
    base2 = this.finishNode(node$2, "TaggedTemplateExpression");
  }
  return base2;
};
pp$5.parseExprAtom = function(refDestructuringErrors, forInit, forNew) {
  if (this.type === types$1.slash) {
    this.readRegexp();
  }
  var node, canBeArrow = this.potentialArrowAt === this.start;
  switch (this.type) {
    case types$1._super:
      if (!this.allowSuper) {
        this.raise(this.start, "'super' keyword outside a method");
      }
      node = this.startNode();
      this.next();
      if (this.type === types$1.parenL && !this.allowDirectSuper) {
        this.raise(node.start, "super() call outside constructor of a subclass");
      }
      if (this.type !== types$1.dot && this.type !== types$1.bracketL && this.type !== types$1.parenL) {
        this.unexpected();
      }
      return this.finishNode(node, "Super");
    case types$1._this:
      node = this.startNode();
      this.next();
      return this.finishNode(node, "ThisExpression");
    case types$1.name:
      var startPos = this.start, startLoc = this.startLoc, containsEsc = this.containsEsc;
      var id = this.parseIdent(false);
      if (this.options.ecmaVersion >= 8 && !containsEsc && id.name === "async" && !this.canInsertSemicolon() && this.eat(types$1._function)) {
        this.overrideContext(types.f_expr);
        return this.parseFunction(this.startNodeAt(startPos, startLoc), 0, false, true, forInit);
      }
      if (canBeArrow && !this.canInsertSemicolon()) {
        if (this.eat(types$1.arrow)) {
          return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], false, forInit);
        }
        if (this.options.ecmaVersion >= 8 && id.name === "async" && this.type === types$1.name && !containsEsc && (!this.potentialArrowInForAwait || this.value !== "of" || this.containsEsc)) {
          id = this.parseIdent(false);
          if (this.canInsertSemicolon() || !this.eat(types$1.arrow)) {
            this.unexpected();
          }
          return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], true, forInit);
        }
      }
      return id;
    case types$1.regexp:
      var value = this.value;
      node = this.parseLiteral(value.value);
      node.regex = { pattern: value.pattern, flags: value.flags };
      return node;
    case types$1.num:
    case types$1.string:
      return this.parseLiteral(this.value);
    case types$1._null:
    case types$1._true:
    case types$1._false:
      node = this.startNode();
      node.value = this.type === types$1._null ? null : this.type === types$1._true;
      node.raw = this.type.keyword;
      this.next();
      return this.finishNode(node, "Literal");
    case types$1.parenL:
      var start = this.start, expr = this.parseParenAndDistinguishExpression(canBeArrow, forInit);
      if (refDestructuringErrors) {
        if (refDestructuringErrors.parenthesizedAssign < 0 && !this.isSimpleAssignTarget(expr)) {
          refDestructuringErrors.parenthesizedAssign = start;
        }
        if (refDestructuringErrors.parenthesizedBind < 0) {
          refDestructuringErrors.parenthesizedBind = start;
        }
      }
      return expr;
    case types$1.bracketL:
      node = this.startNode();
      this.next();
      node.elements = this.parseExprList(types$1.bracketR, true, true, refDestructuringErrors);
      return this.finishNode(node, "ArrayExpression");
    case types$1.braceL:
      this.overrideContext(types.b_expr);
      return this.parseObj(false, refDestructuringErrors);
    case types$1._function:
      node = this.startNode();
      this.next();
      return this.parseFunction(node, 0);
    case types$1._class:
      return this.parseClass(this.startNode(), false);
    case types$1._new:
      return this.parseNew();
    case types$1.backQuote:
      return this.parseTemplate();
    case types$1._import:
      if (this.options.ecmaVersion >= 11) {
        return this.parseExprImport(forNew);
      } else {
        return this.unexpected();
      }
    default:
      return this.parseExprAtomDefault();
  }
};
pp$5.parseExprAtomDefault = function() {
  this.unexpected();
};
pp$5.parseExprImport = function(forNew) {
  var node = this.startNode();
  if (this.containsEsc) {
    this.raiseRecoverable(this.start, "Escape sequence in keyword import");
  }
  this.next();
  if (this.type === types$1.parenL && !forNew) {
    return this.parseDynamicImport(node);
  } else if (this.type === types$1.dot) {
    var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
    meta.name = "import";
    node.meta = this.finishNode(meta, "Identifier");
    return this.parseImportMeta(node);
  } else {
    this.unexpected();
  }
};
pp$5.parseDynamicImport = function(node) {
  this.next();
  node.source = this.parseMaybeAssign();
  if (this.options.ecmaVersion >= 16) {
    if (!this.eat(types$1.parenR)) {
      this.expect(types$1.comma);
      if (!this.afterTrailingComma(types$1.parenR)) {
        node.options = this.parseMaybeAssign();
        if (!this.eat(types$1.parenR)) {
          this.expect(types$1.comma);
          if (!this.afterTrailingComma(types$1.parenR)) {
            this.unexpected();
          }
        }
      } else {
        node.options = null;
      }
    } else {
      node.options = null;
    }
  } else {
    if (!this.eat(types$1.parenR)) {
      var errorPos = this.start;
      if (this.eat(types$1.comma) && this.eat(types$1.parenR)) {
        this.raiseRecoverable(errorPos, "Trailing comma is not allowed in import()");
      } else {
        this.unexpected(errorPos);
      }
    }
  }
  return this.finishNode(node, "ImportExpression");
};
pp$5.parseImportMeta = function(node) {
  this.next();
  var containsEsc = this.containsEsc;
  node.property = this.parseIdent(true);
  if (node.property.name !== "meta") {
    this.raiseRecoverable(node.property.start, "The only valid meta property for import is 'import.meta'");
  }
  if (containsEsc) {
    this.raiseRecoverable(node.start, "'import.meta' must not contain escaped characters");
  }
  if (this.options.sourceType !== "module" && !this.options.allowImportExportEverywhere) {
    this.raiseRecoverable(node.start, "Cannot use 'import.meta' outside a module");
  }
  return this.finishNode(node, "MetaProperty");
};
pp$5.parseLiteral = function(value) {
  var node = this.startNode();
  node.value = value;
  node.raw = this.input.slice(this.start, this.end);
  if (node.raw.charCodeAt(node.raw.length - 1) === 110) {
    node.bigint = node.value != null ? node.value.toString() : node.raw.slice(0, -1).replace(/_/g, "");
  }
  this.next();
  return this.finishNode(node, "Literal");
};
pp$5.parseParenExpression = function() {
  this.expect(types$1.parenL);
  var val = this.parseExpression();
  this.expect(types$1.parenR);
  return val;
};
pp$5.shouldParseArrow = function(exprList) {
  return !this.canInsertSemicolon();
};
pp$5.parseParenAndDistinguishExpression = function(canBeArrow, forInit) {
  var startPos = this.start, startLoc = this.startLoc, val, allowTrailingComma = this.options.ecmaVersion >= 8;
  if (this.options.ecmaVersion >= 6) {
    this.next();
    var innerStartPos = this.start, innerStartLoc = this.startLoc;
    var exprList = [], first = true, lastIsComma = false;
    var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, spreadStart;
    this.yieldPos = 0;
    this.awaitPos = 0;
    while (this.type !== types$1.parenR) {
      first ? first = false : this.expect(types$1.comma);
      if (allowTrailingComma && this.afterTrailingComma(types$1.parenR, true)) {
        lastIsComma = true;
        break;
      } else if (this.type === types$1.ellipsis) {
        spreadStart = this.start;
        exprList.push(this.parseParenItem(this.parseRestBinding()));
        if (this.type === types$1.comma) {
          this.raiseRecoverable(
            this.start,
            "Comma is not permitted after the rest element"
          );
        }
        break;
      } else {
        exprList.push(this.parseMaybeAssign(false, refDestructuringErrors, this.parseParenItem));
      }
    }
    var innerEndPos = this.lastTokEnd, innerEndLoc = this.lastTokEndLoc;
    this.expect(types$1.parenR);
    if (canBeArrow && this.shouldParseArrow(exprList) && this.eat(types$1.arrow)) {
      this.checkPatternErrors(refDestructuringErrors, false);
      this.checkYieldAwaitInDefaultParams();
      this.yieldPos = oldYieldPos;
      this.awaitPos = oldAwaitPos;
      return this.parseParenArrowList(startPos, startLoc, exprList, forInit);
    }
    if (!exprList.length || lastIsComma) {
      this.unexpected(this.lastTokStart);
    }
    if (spreadStart) {
      this.unexpected(spreadStart);
    }
    this.checkExpressionErrors(refDestructuringErrors, true);
    this.yieldPos = oldYieldPos || this.yieldPos;
    this.awaitPos = oldAwaitPos || this.awaitPos;
    if (exprList.length > 1) {
      val = this.startNodeAt(innerStartPos, innerStartLoc);
      val.expressions = exprList;
      this.finishNodeAt(val, "SequenceExpression", innerEndPos, innerEndLoc);
    } else {
      val = exprList[0];
    }
  } else {
    val = this.parseParenExpression();
  }
  if (this.options.preserveParens) {
    var par = this.startNodeAt(startPos, startLoc);
    par.expression = val;
    return this.finishNode(par, "ParenthesizedExpression");
  } else {
    return val;
  }
};
pp$5.parseParenItem = function(item) {
  return item;
};
pp$5.parseParenArrowList = function(startPos, startLoc, exprList, forInit) {
  return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, false, forInit);
};
var empty = [];
pp$5.parseNew = function() {
  if (this.containsEsc) {
    this.raiseRecoverable(this.start, "Escape sequence in keyword new");
  }
  var node = this.startNode();
  this.next();
  if (this.options.ecmaVersion >= 6 && this.type === types$1.dot) {
    var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
    meta.name = "new";
    node.meta = this.finishNode(meta, "Identifier");
    this.next();
    var containsEsc = this.containsEsc;
    node.property = this.parseIdent(true);
    if (node.property.name !== "target") {
      this.raiseRecoverable(node.property.start, "The only valid meta property for new is 'new.target'");
    }
    if (containsEsc) {
      this.raiseRecoverable(node.start, "'new.target' must not contain escaped characters");
    }
    if (!this.allowNewDotTarget) {
      this.raiseRecoverable(node.start, "'new.target' can only be used in functions and class static block");
    }
    return this.finishNode(node, "MetaProperty");
  }
  var startPos = this.start, startLoc = this.startLoc;
  node.callee = this.parseSubscripts(this.parseExprAtom(null, false, true), startPos, startLoc, true, false);
  if (node.callee.type === "Super") {
    this.raiseRecoverable(startPos, "Invalid use of 'super'");
  }
  if (this.eat(types$1.parenL)) {
    node.arguments = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false);
  } else {
    node.arguments = empty;
  }
  return this.finishNode(node, "NewExpression");
};
pp$5.parseTemplateElement = function(ref2) {
  var isTagged = ref2.isTagged;
  var elem = this.startNode();
  if (this.type === types$1.invalidTemplate) {
    if (!isTagged) {
      this.raiseRecoverable(this.start, "Bad escape sequence in untagged template literal");
    }
    elem.value = {
      raw: this.value.replace(/\r\n?/g, "\n"),
      cooked: null
    };
  } else {
    elem.value = {
      raw: this.input.slice(this.start, this.end).replace(/\r\n?/g, "\n"),
      cooked: this.value
    };
  }
  this.next();
  elem.tail = this.type === types$1.backQuote;
  return this.finishNode(elem, "TemplateElement");
};
pp$5.parseTemplate = function(ref2) {
  if (ref2 === void 0) ref2 = {};
  var isTagged = ref2.isTagged;
  if (isTagged === void 0) isTagged = false;
  var node = this.startNode();
  this.next();
  node.expressions = [];
  var curElt = this.parseTemplateElement({ isTagged });
  node.quasis = [curElt];
  while (!curElt.tail) {
    if (this.type === types$1.eof) {
      this.raise(this.pos, "Unterminated template literal");
    }
    this.expect(types$1.dollarBraceL);
    node.expressions.push(this.parseExpression());
    this.expect(types$1.braceR);
    node.quasis.push(curElt = this.parseTemplateElement({ isTagged }));
  }
  this.next();
  return this.finishNode(node, "TemplateLiteral");
};
pp$5.isAsyncProp = function(prop) {
  return !prop.computed && prop.key.type === "Identifier" && prop.key.name === "async" && (this.type === types$1.name || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword || this.options.ecmaVersion >= 9 && this.type === types$1.star) && !lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$5.parseObj = function(isPattern, refDestructuringErrors) {
  var node = this.startNode(), first = true, propHash = {};
  node.properties = [];
  this.next();
  while (!this.eat(types$1.braceR)) {
    if (!first) {
      this.expect(types$1.comma);
      if (this.options.ecmaVersion >= 5 && this.afterTrailingComma(types$1.braceR)) {
        break;
      }
    } else {
      first = false;
    }
    var prop = this.parseProperty(isPattern, refDestructuringErrors);
    if (!isPattern) {
      this.checkPropClash(prop, propHash, refDestructuringErrors);
    }
    node.properties.push(prop);
  }
  return this.finishNode(node, isPattern ? "ObjectPattern" : "ObjectExpression");
};
pp$5.parseProperty = function(isPattern, refDestructuringErrors) {
  var prop = this.startNode(), isGenerator, isAsync, startPos, startLoc;
  if (this.options.ecmaVersion >= 9 && this.eat(types$1.ellipsis)) {
    if (isPattern) {
      prop.argument = this.parseIdent(false);
      if (this.type === types$1.comma) {
        this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
      }
      return this.finishNode(prop, "RestElement");
    }
    prop.argument = this.parseMaybeAssign(false, refDestructuringErrors);
    if (this.type === types$1.comma && refDestructuringErrors && refDestructuringErrors.trailingComma < 0) {
      refDestructuringErrors.trailingComma = this.start;
    }
    return this.finishNode(prop, "SpreadElement");
  }
  if (this.options.ecmaVersion >= 6) {
    prop.method = false;
    prop.shorthand = false;
    if (isPattern || refDestructuringErrors) {
      startPos = this.start;
      startLoc = this.startLoc;
    }
    if (!isPattern) {
      isGenerator = this.eat(types$1.star);
    }
  }
  var containsEsc = this.containsEsc;
  this.parsePropertyName(prop);
  if (!isPattern && !containsEsc && this.options.ecmaVersion >= 8 && !isGenerator && this.isAsyncProp(prop)) {
    isAsync = true;
    isGenerator = this.options.ecmaVersion >= 9 && this.eat(types$1.star);
    this.parsePropertyName(prop);
  } else {
    isAsync = false;
  }
  this.parsePropertyValue(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc);
  return this.finishNode(prop, "Property");
};
pp$5.parseGetterSetter = function(prop) {
  var kind = prop.key.name;
  this.parsePropertyName(prop);
  prop.value = this.parseMethod(false);
  prop.kind = kind;
  var paramCount = prop.kind === "get" ? 0 : 1;
  if (prop.value.params.length !== paramCount) {
    var start = prop.value.start;
    if (prop.kind === "get") {
      this.raiseRecoverable(start, "getter should have no params");
    } else {
      this.raiseRecoverable(start, "setter should have exactly one param");
    }
  } else {
    if (prop.kind === "set" && prop.value.params[0].type === "RestElement") {
      this.raiseRecoverable(prop.value.params[0].start, "Setter cannot use rest params");
    }
  }
};
pp$5.parsePropertyValue = function(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc) {
  if ((isGenerator || isAsync) && this.type === types$1.colon) {
    this.unexpected();
  }
  if (this.eat(types$1.colon)) {
    prop.value = isPattern ? this.parseMaybeDefault(this.start, this.startLoc) : this.parseMaybeAssign(false, refDestructuringErrors);
    prop.kind = "init";
  } else if (this.options.ecmaVersion >= 6 && this.type === types$1.parenL) {
    if (isPattern) {
      this.unexpected();
    }
    prop.method = true;
    prop.value = this.parseMethod(isGenerator, isAsync);
    prop.kind = "init";
  } else if (!isPattern && !containsEsc && this.options.ecmaVersion >= 5 && !prop.computed && prop.key.type === "Identifier" && (prop.key.name === "get" || prop.key.name === "set") && (this.type !== types$1.comma && this.type !== types$1.braceR && this.type !== types$1.eq)) {
    if (isGenerator || isAsync) {
      this.unexpected();
    }
    this.parseGetterSetter(prop);
  } else if (this.options.ecmaVersion >= 6 && !prop.computed && prop.key.type === "Identifier") {
    if (isGenerator || isAsync) {
      this.unexpected();
    }
    this.checkUnreserved(prop.key);
    if (prop.key.name === "await" && !this.awaitIdentPos) {
      this.awaitIdentPos = startPos;
    }
    if (isPattern) {
      prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
    } else if (this.type === types$1.eq && refDestructuringErrors) {
      if (refDestructuringErrors.shorthandAssign < 0) {
        refDestructuringErrors.shorthandAssign = this.start;
      }
      prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
    } else {
      prop.value = this.copyNode(prop.key);
    }
    prop.kind = "init";
    prop.shorthand = true;
  } else {
    this.unexpected();
  }
};
pp$5.parsePropertyName = function(prop) {
  if (this.options.ecmaVersion >= 6) {
    if (this.eat(types$1.bracketL)) {
      prop.computed = true;
      prop.key = this.parseMaybeAssign();
      this.expect(types$1.bracketR);
      return prop.key;
    } else {
      prop.computed = false;
    }
  }
  return prop.key = this.type === types$1.num || this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
};
pp$5.initFunction = function(node) {
  node.id = null;
  if (this.options.ecmaVersion >= 6) {
    node.generator = node.expression = false;
  }
  if (this.options.ecmaVersion >= 8) {
    node.async = false;
  }
};
pp$5.parseMethod = function(isGenerator, isAsync, allowDirectSuper) {
  var node = this.startNode(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
  this.initFunction(node);
  if (this.options.ecmaVersion >= 6) {
    node.generator = isGenerator;
  }
  if (this.options.ecmaVersion >= 8) {
    node.async = !!isAsync;
  }
  this.yieldPos = 0;
  this.awaitPos = 0;
  this.awaitIdentPos = 0;
  this.enterScope(functionFlags(isAsync, node.generator) | SCOPE_SUPER | (allowDirectSuper ? SCOPE_DIRECT_SUPER : 0));
  this.expect(types$1.parenL);
  node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
  this.checkYieldAwaitInDefaultParams();
  this.parseFunctionBody(node, false, true, false);
  this.yieldPos = oldYieldPos;
  this.awaitPos = oldAwaitPos;
  this.awaitIdentPos = oldAwaitIdentPos;
  return this.finishNode(node, "FunctionExpression");
};
pp$5.parseArrowExpression = function(node, params, isAsync, forInit) {
  var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
  this.enterScope(functionFlags(isAsync, false) | SCOPE_ARROW);
  this.initFunction(node);
  if (this.options.ecmaVersion >= 8) {
    node.async = !!isAsync;
  }
  this.yieldPos = 0;
  this.awaitPos = 0;
  this.awaitIdentPos = 0;
  node.params = this.toAssignableList(params, true);
  this.parseFunctionBody(node, true, false, forInit);
  this.yieldPos = oldYieldPos;
  this.awaitPos = oldAwaitPos;
  this.awaitIdentPos = oldAwaitIdentPos;
  return this.finishNode(node, "ArrowFunctionExpression");
};
pp$5.parseFunctionBody = function(node, isArrowFunction, isMethod, forInit) {
  var isExpression = isArrowFunction && this.type !== types$1.braceL;
  var oldStrict = this.strict, useStrict = false;
  if (isExpression) {
    node.body = this.parseMaybeAssign(forInit);
    node.expression = true;
    this.checkParams(node, false);
  } else {
    var nonSimple = this.options.ecmaVersion >= 7 && !this.isSimpleParamList(node.params);
    if (!oldStrict || nonSimple) {
      useStrict = this.strictDirective(this.end);
      if (useStrict && nonSimple) {
        this.raiseRecoverable(node.start, "Illegal 'use strict' directive in function with non-simple parameter list");
      }
    }
    var oldLabels = this.labels;
    this.labels = [];
    if (useStrict) {
      this.strict = true;
    }
    this.checkParams(node, !oldStrict && !useStrict && !isArrowFunction && !isMethod && this.isSimpleParamList(node.params));
    if (this.strict && node.id) {
      this.checkLValSimple(node.id, BIND_OUTSIDE);
    }
    node.body = this.parseBlock(false, void 0, useStrict && !oldStrict);
    node.expression = false;
    this.adaptDirectivePrologue(node.body.body);
    this.labels = oldLabels;
  }
  this.exitScope();
};
pp$5.isSimpleParamList = function(params) {
  for (var i2 = 0, list5 = params; i2 < list5.length; i2 += 1) {
    var param = list5[i2];
    if (param.type !== "Identifier") {
      return false;
    }
  }
  return true;
};
pp$5.checkParams = function(node, allowDuplicates) {
  var nameHash = /* @__PURE__ */ Object.create(null);
  for (var i2 = 0, list5 = node.params; i2 < list5.length; i2 += 1) {
    var param = list5[i2];
    this.checkLValInnerPattern(param, BIND_VAR, allowDuplicates ? null : nameHash);
  }
};
pp$5.parseExprList = function(close, allowTrailingComma, allowEmpty, refDestructuringErrors) {
  var elts = [], first = true;
  while (!this.eat(close)) {
    if (!first) {
      this.expect(types$1.comma);
      if (allowTrailingComma && this.afterTrailingComma(close)) {
        break;
      }
    } else {
      first = false;
    }
    var elt = void 0;
    if (allowEmpty && this.type === types$1.comma) {
      elt = null;
    } else if (this.type === types$1.ellipsis) {
      elt = this.parseSpread(refDestructuringErrors);
      if (refDestructuringErrors && this.type === types$1.comma && refDestructuringErrors.trailingComma < 0) {
        refDestructuringErrors.trailingComma = this.start;
      }
    } else {
      elt = this.parseMaybeAssign(false, refDestructuringErrors);
    }
    elts.push(elt);
  }
  return elts;
};
pp$5.checkUnreserved = function(ref2) {
  var start = ref2.start;
  var end = ref2.end;
  var name2 = ref2.name;
  if (this.inGenerator && name2 === "yield") {
    this.raiseRecoverable(start, "Cannot use 'yield' as identifier inside a generator");
  }
  if (this.inAsync && name2 === "await") {
    this.raiseRecoverable(start, "Cannot use 'await' as identifier inside an async function");
  }
  if (!(this.currentThisScope().flags & SCOPE_VAR) && name2 === "arguments") {
    this.raiseRecoverable(start, "Cannot use 'arguments' in class field initializer");
  }
  if (this.inClassStaticBlock && (name2 === "arguments" || name2 === "await")) {
    this.raise(start, "Cannot use " + name2 + " in class static initialization block");
  }
  if (this.keywords.test(name2)) {
    this.raise(start, "Unexpected keyword '" + name2 + "'");
  }
  if (this.options.ecmaVersion < 6 && this.input.slice(start, end).indexOf("\\") !== -1) {
    return;
  }
  var re = this.strict ? this.reservedWordsStrict : this.reservedWords;
  if (re.test(name2)) {
    if (!this.inAsync && name2 === "await") {
      this.raiseRecoverable(start, "Cannot use keyword 'await' outside an async function");
    }
    this.raiseRecoverable(start, "The keyword '" + name2 + "' is reserved");
  }
};
pp$5.parseIdent = function(liberal) {
  var node = this.parseIdentNode();
  this.next(!!liberal);
  this.finishNode(node, "Identifier");
  if (!liberal) {
    this.checkUnreserved(node);
    if (node.name === "await" && !this.awaitIdentPos) {
      this.awaitIdentPos = node.start;
    }
  }
  return node;
};
pp$5.parseIdentNode = function() {
  var node = this.startNode();
  if (this.type === types$1.name) {
    node.name = this.value;
  } else if (this.type.keyword) {
    node.name = this.type.keyword;
    if ((node.name === "class" || node.name === "function") && (this.lastTokEnd !== this.lastTokStart + 1 || this.input.charCodeAt(this.lastTokStart) !== 46)) {
      this.context.pop();
    }
    this.type = types$1.name;
  } else {
    this.unexpected();
  }
  return node;
};
pp$5.parsePrivateIdent = function() {
  var node = this.startNode();
  if (this.type === types$1.privateId) {
    node.name = this.value;
  } else {
    this.unexpected();
  }
  this.next();
  this.finishNode(node, "PrivateIdentifier");
  if (this.options.checkPrivateFields) {
    if (this.privateNameStack.length === 0) {
      this.raise(node.start, "Private field '#" + node.name + "' must be declared in an enclosing class");
    } else {
      this.privateNameStack[this.privateNameStack.length - 1].used.push(node);
    }
  }
  return node;
};
pp$5.parseYield = function(forInit) {
  if (!this.yieldPos) {
    this.yieldPos = this.start;
  }
  var node = this.startNode();
  this.next();
  if (this.type === types$1.semi || this.canInsertSemicolon() || this.type !== types$1.star && !this.type.startsExpr) {
    node.delegate = false;
    node.argument = null;
  } else {
    node.delegate = this.eat(types$1.star);
    node.argument = this.parseMaybeAssign(forInit);
  }
  return this.finishNode(node, "YieldExpression");
};
pp$5.parseAwait = function(forInit) {
  if (!this.awaitPos) {
    this.awaitPos = this.start;
  }
  var node = this.startNode();
  this.next();
  node.argument = this.parseMaybeUnary(null, true, false, forInit);
  return this.finishNode(node, "AwaitExpression");
};
var pp$4 = Parser.prototype;
pp$4.raise = function(pos, message) {
  var loc = getLineInfo(this.input, pos);
  message += " (" + loc.line + ":" + loc.column + ")";
  if (this.sourceFile) {
    message += " in " + this.sourceFile;
  }
  var err = new SyntaxError(message);
  err.pos = pos;
  err.loc = loc;
  err.raisedAt = this.pos;
  throw err;
};
pp$4.raiseRecoverable = pp$4.raise;
pp$4.curPosition = function() {
  if (this.options.locations) {
    return new Position(this.curLine, this.pos - this.lineStart);
  }
};
var pp$3 = Parser.prototype;
var Scope = function Scope2(flags2) {
  this.flags = flags2;
  this.var = [];
  this.lexical = [];
  this.functions = [];
};
pp$3.enterScope = function(flags2) {
  this.scopeStack.push(new Scope(flags2));
};
pp$3.exitScope = function() {
  this.scopeStack.pop();
};
pp$3.treatFunctionsAsVarInScope = function(scope) {
  return scope.flags & SCOPE_FUNCTION || !this.inModule && scope.flags & SCOPE_TOP;
};
pp$3.declareName = function(name2, bindingType, pos) {
  var redeclared = false;
  if (bindingType === BIND_LEXICAL) {
    var scope = this.currentScope();
    redeclared = scope.lexical.indexOf(name2) > -1 || scope.functions.indexOf(name2) > -1 || scope.var.indexOf(name2) > -1;
    scope.lexical.push(name2);
    if (this.inModule && scope.flags & SCOPE_TOP) {
      delete this.undefinedExports[name2];
    }
  } else if (bindingType === BIND_SIMPLE_CATCH) {
    var scope$1 = this.currentScope();
    scope$1.lexical.push(name2);
  } else if (bindingType === BIND_FUNCTION) {
    var scope$2 = this.currentScope();
    if (this.treatFunctionsAsVar) {
      redeclared = scope$2.lexical.indexOf(name2) > -1;
    } else {
      redeclared = scope$2.lexical.indexOf(name2) > -1 || scope$2.var.indexOf(name2) > -1;
    }
    scope$2.functions.push(name2);
  } else {
    for (var i2 = this.scopeStack.length - 1; i2 >= 0; --i2) {
      var scope$3 = this.scopeStack[i2];
      if (scope$3.lexical.indexOf(name2) > -1 && !(scope$3.flags & SCOPE_SIMPLE_CATCH && scope$3.lexical[0] === name2) || !this.treatFunctionsAsVarInScope(scope$3) && scope$3.functions.indexOf(name2) > -1) {
        redeclared = true;
        break;
      }
      scope$3.var.push(name2);
      if (this.inModule && scope$3.flags & SCOPE_TOP) {
        delete this.undefinedExports[name2];
      }
      if (scope$3.flags & SCOPE_VAR) {
        break;
      }
    }
  }
  if (redeclared) {
    this.raiseRecoverable(pos, "Identifier '" + name2 + "' has already been declared");
  }
};
pp$3.checkLocalExport = function(id) {
  if (this.scopeStack[0].lexical.indexOf(id.name) === -1 && this.scopeStack[0].var.indexOf(id.name) === -1) {
    this.undefinedExports[id.name] = id;
  }
};
pp$3.currentScope = function() {
  return this.scopeStack[this.scopeStack.length - 1];
};
pp$3.currentVarScope = function() {
  for (var i2 = this.scopeStack.length - 1; ; i2--) {
    var scope = this.scopeStack[i2];
    if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK)) {
      return scope;
    }
  }
};
pp$3.currentThisScope = function() {
  for (var i2 = this.scopeStack.length - 1; ; i2--) {
    var scope = this.scopeStack[i2];
    if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK) && !(scope.flags & SCOPE_ARROW)) {
      return scope;
    }
  }
};
var Node = function Node2(parser, pos, loc) {
  this.type = "";
  this.start = pos;
  this.end = 0;
  if (parser.options.locations) {
    this.loc = new SourceLocation(parser, loc);
  }
  if (parser.options.directSourceFile) {
    this.sourceFile = parser.options.directSourceFile;
  }
  if (parser.options.ranges) {
    this.range = [pos, 0];
  }
};
var pp$2 = Parser.prototype;
pp$2.startNode = function() {
  return new Node(this, this.start, this.startLoc);
};
pp$2.startNodeAt = function(pos, loc) {
  return new Node(this, pos, loc);
};
function finishNodeAt(node, type, pos, loc) {
  node.type = type;
  node.end = pos;
  if (this.options.locations) {
    node.loc.end = loc;
  }
  if (this.options.ranges) {
    node.range[1] = pos;
  }
  return node;
}
pp$2.finishNode = function(node, type) {
  return finishNodeAt.call(this, node, type, this.lastTokEnd, this.lastTokEndLoc);
};
pp$2.finishNodeAt = function(node, type, pos, loc) {
  return finishNodeAt.call(this, node, type, pos, loc);
};
pp$2.copyNode = function(node) {
  var newNode = new Node(this, node.start, this.startLoc);
  for (var prop in node) {
    newNode[prop] = node[prop];
  }
  return newNode;
};
var scriptValuesAddedInUnicode = "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz";
var ecma9BinaryProperties = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";
var ecma10BinaryProperties = ecma9BinaryProperties + " Extended_Pictographic";
var ecma11BinaryProperties = ecma10BinaryProperties;
var ecma12BinaryProperties = ecma11BinaryProperties + " EBase EComp EMod EPres ExtPict";
var ecma13BinaryProperties = ecma12BinaryProperties;
var ecma14BinaryProperties = ecma13BinaryProperties;
var unicodeBinaryProperties = {
  9: ecma9BinaryProperties,
  10: ecma10BinaryProperties,
  11: ecma11BinaryProperties,
  12: ecma12BinaryProperties,
  13: ecma13BinaryProperties,
  14: ecma14BinaryProperties
};
var ecma14BinaryPropertiesOfStrings = "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji";
var unicodeBinaryPropertiesOfStrings = {
  9: "",
  10: "",
  11: "",
  12: "",
  13: "",
  14: ecma14BinaryPropertiesOfStrings
};
var unicodeGeneralCategoryValues = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu";
var ecma9ScriptValues = "Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb";
var ecma10ScriptValues = ecma9ScriptValues + " Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd";
var ecma11ScriptValues = ecma10ScriptValues + " Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho";
var ecma12ScriptValues = ecma11ScriptValues + " Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi";
var ecma13ScriptValues = ecma12ScriptValues + " Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith";
var ecma14ScriptValues = ecma13ScriptValues + " " + scriptValuesAddedInUnicode;
var unicodeScriptValues = {
  9: ecma9ScriptValues,
  10: ecma10ScriptValues,
  11: ecma11ScriptValues,
  12: ecma12ScriptValues,
  13: ecma13ScriptValues,
  14: ecma14ScriptValues
};
var data = {};
function buildUnicodeData(ecmaVersion2) {
  var d = data[ecmaVersion2] = {
    binary: wordsRegexp(unicodeBinaryProperties[ecmaVersion2] + " " + unicodeGeneralCategoryValues),
    binaryOfStrings: wordsRegexp(unicodeBinaryPropertiesOfStrings[ecmaVersion2]),
    nonBinary: {
      General_Category: wordsRegexp(unicodeGeneralCategoryValues),
      Script: wordsRegexp(unicodeScriptValues[ecmaVersion2])
    }
  };
  d.nonBinary.Script_Extensions = d.nonBinary.Script;
  d.nonBinary.gc = d.nonBinary.General_Category;
  d.nonBinary.sc = d.nonBinary.Script;
  d.nonBinary.scx = d.nonBinary.Script_Extensions;
}
for (i = 0, list = [9, 10, 11, 12, 13, 14]; i < list.length; i += 1) {
  ecmaVersion = list[i];
  buildUnicodeData(ecmaVersion);
}
var ecmaVersion;
var i;
var list;
var pp$1 = Parser.prototype;
var BranchID = function BranchID2(parent, base2) {
  this.parent = parent;
  this.base = base2 || this;
};
BranchID.prototype.separatedFrom = function separatedFrom(alt) {
  for (var self = this; self; self = self.parent) {
    for (var other = alt; other; other = other.parent) {
      if (self.base === other.base && self !== other) {
        return true;
      }
    }
  }
  return false;
};
BranchID.prototype.sibling = function sibling() {
  return new BranchID(this.parent, this.base);
};
var RegExpValidationState = function RegExpValidationState2(parser) {
  this.parser = parser;
  this.validFlags = "gim" + (parser.options.ecmaVersion >= 6 ? "uy" : "") + (parser.options.ecmaVersion >= 9 ? "s" : "") + (parser.options.ecmaVersion >= 13 ? "d" : "") + (parser.options.ecmaVersion >= 15 ? "v" : "");
  this.unicodeProperties = data[parser.options.ecmaVersion >= 14 ? 14 : parser.options.ecmaVersion];
  this.source = "";
  this.flags = "";
  this.start = 0;
  this.switchU = false;
  this.switchV = false;
  this.switchN = false;
  this.pos = 0;
  this.lastIntValue = 0;
  this.lastStringValue = "";
  this.lastAssertionIsQuantifiable = false;
  this.numCapturingParens = 0;
  this.maxBackReference = 0;
  this.groupNames = /* @__PURE__ */ Object.create(null);
  this.backReferenceNames = [];
  this.branchID = null;
};
RegExpValidationState.prototype.reset = function reset(start, pattern, flags2) {
  var unicodeSets = flags2.indexOf("v") !== -1;
  var unicode = flags2.indexOf("u") !== -1;
  this.start = start | 0;
  this.source = pattern + "";
  this.flags = flags2;
  if (unicodeSets && this.parser.options.ecmaVersion >= 15) {
    this.switchU = true;
    this.switchV = true;
    this.switchN = true;
  } else {
    this.switchU = unicode && this.parser.options.ecmaVersion >= 6;
    this.switchV = false;
    this.switchN = unicode && this.parser.options.ecmaVersion >= 9;
  }
};
RegExpValidationState.prototype.raise = function raise(message) {
  this.parser.raiseRecoverable(this.start, "Invalid regular expression: /" + this.source + "/: " + message);
};
RegExpValidationState.prototype.at = function at(i2, forceU) {
  if (forceU === void 0) forceU = false;
  var s = this.source;
  var l = s.length;
  if (i2 >= l) {
    return -1;
  }
  var c = s.charCodeAt(i2);
  if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i2 + 1 >= l) {
    return c;
  }
  var next = s.charCodeAt(i2 + 1);
  return next >= 56320 && next <= 57343 ? (c << 10) + next - 56613888 : c;
};
RegExpValidationState.prototype.nextIndex = function nextIndex(i2, forceU) {
  if (forceU === void 0) forceU = false;
  var s = this.source;
  var l = s.length;
  if (i2 >= l) {
    return l;
  }
  var c = s.charCodeAt(i2), next;
  if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i2 + 1 >= l || (next = s.charCodeAt(i2 + 1)) < 56320 || next > 57343) {
    return i2 + 1;
  }
  return i2 + 2;
};
RegExpValidationState.prototype.current = function current(forceU) {
  if (forceU === void 0) forceU = false;
  return this.at(this.pos, forceU);
};
RegExpValidationState.prototype.lookahead = function lookahead(forceU) {
  if (forceU === void 0) forceU = false;
  return this.at(this.nextIndex(this.pos, forceU), forceU);
};
RegExpValidationState.prototype.advance = function advance(forceU) {
  if (forceU === void 0) forceU = false;
  this.pos = this.nextIndex(this.pos, forceU);
};
RegExpValidationState.prototype.eat = function eat(ch, forceU) {
  if (forceU === void 0) forceU = false;
  if (this.current(forceU) === ch) {
    this.advance(forceU);
    return true;
  }
  return false;
};
RegExpValidationState.prototype.eatChars = function eatChars(chs, forceU) {
  if (forceU === void 0) forceU = false;
  var pos = this.pos;
  for (var i2 = 0, list5 = chs; i2 < list5.length; i2 += 1) {
    var ch = list5[i2];
    var current2 = this.at(pos, forceU);
    if (current2 === -1 || current2 !== ch) {
      return false;
    }
    pos = this.nextIndex(pos, forceU);
  }
  this.pos = pos;
  return true;
};
pp$1.validateRegExpFlags = function(state2) {
  var validFlags = state2.validFlags;
  var flags2 = state2.flags;
  var u = false;
  var v = false;
  for (var i2 = 0; i2 < flags2.length; i2++) {
    var flag2 = flags2.charAt(i2);
    if (validFlags.indexOf(flag2) === -1) {
      this.raise(state2.start, "Invalid regular expression flag");
    }
    if (flags2.indexOf(flag2, i2 + 1) > -1) {
      this.raise(state2.start, "Duplicate regular expression flag");
    }
    if (flag2 === "u") {
      u = true;
    }
    if (flag2 === "v") {
      v = true;
    }
  }
  if (this.options.ecmaVersion >= 15 && u && v) {
    this.raise(state2.start, "Invalid regular expression flag");
  }
};
function hasProp(obj) {
  for (var _ in obj) {
    return true;
  }
  return false;
}
pp$1.validateRegExpPattern = function(state2) {
  this.regexp_pattern(state2);
  if (!state2.switchN && this.options.ecmaVersion >= 9 && hasProp(state2.groupNames)) {
    state2.switchN = true;
    this.regexp_pattern(state2);
  }
};
pp$1.regexp_pattern = function(state2) {
  state2.pos = 0;
  state2.lastIntValue = 0;
  state2.lastStringValue = "";
  state2.lastAssertionIsQuantifiable = false;
  state2.numCapturingParens = 0;
  state2.maxBackReference = 0;
  state2.groupNames = /* @__PURE__ */ Object.create(null);
  state2.backReferenceNames.length = 0;
  state2.branchID = null;
  this.regexp_disjunction(state2);
  if (state2.pos !== state2.source.length) {
    if (state2.eat(
      41
      /* ) */
    )) {
      state2.raise("Unmatched ')'");
    }
    if (state2.eat(
      93
      /* ] */
    ) || state2.eat(
      125
      /* } */
    )) {
      state2.raise("Lone quantifier brackets");
    }
  }
  if (state2.maxBackReference > state2.numCapturingParens) {
    state2.raise("Invalid escape");
  }
  for (var i2 = 0, list5 = state2.backReferenceNames; i2 < list5.length; i2 += 1) {
    var name2 = list5[i2];
    if (!state2.groupNames[name2]) {
      state2.raise("Invalid named capture referenced");
    }
  }
};
pp$1.regexp_disjunction = function(state2) {
  var trackDisjunction = this.options.ecmaVersion >= 16;
  if (trackDisjunction) {
    state2.branchID = new BranchID(state2.branchID, null);
  }
  this.regexp_alternative(state2);
  while (state2.eat(
    124
    /* | */
  )) {
    if (trackDisjunction) {
      state2.branchID = state2.branchID.sibling();
    }
    this.regexp_alternative(state2);
  }
  if (trackDisjunction) {
    state2.branchID = state2.branchID.parent;
  }
  if (this.regexp_eatQuantifier(state2, true)) {
    state2.raise("Nothing to repeat");
  }
  if (state2.eat(
    123
    /* { */
  )) {
    state2.raise("Lone quantifier brackets");
  }
};
pp$1.regexp_alternative = function(state2) {
  while (state2.pos < state2.source.length && this.regexp_eatTerm(state2)) {
  }
};
pp$1.regexp_eatTerm = function(state2) {
  if (this.regexp_eatAssertion(state2)) {
    if (state2.lastAssertionIsQuantifiable && this.regexp_eatQuantifier(state2)) {
      if (state2.switchU) {
        state2.raise("Invalid quantifier");
      }
    }
    return true;
  }
  if (state2.switchU ? this.regexp_eatAtom(state2) : this.regexp_eatExtendedAtom(state2)) {
    this.regexp_eatQuantifier(state2);
    return true;
  }
  return false;
};
pp$1.regexp_eatAssertion = function(state2) {
  var start = state2.pos;
  state2.lastAssertionIsQuantifiable = false;
  if (state2.eat(
    94
    /* ^ */
  ) || state2.eat(
    36
    /* $ */
  )) {
    return true;
  }
  if (state2.eat(
    92
    /* \ */
  )) {
    if (state2.eat(
      66
      /* B */
    ) || state2.eat(
      98
      /* b */
    )) {
      return true;
    }
    state2.pos = start;
  }
  if (state2.eat(
    40
    /* ( */
  ) && state2.eat(
    63
    /* ? */
  )) {
    var lookbehind = false;
    if (this.options.ecmaVersion >= 9) {
      lookbehind = state2.eat(
        60
        /* < */
      );
    }
    if (state2.eat(
      61
      /* = */
    ) || state2.eat(
      33
      /* ! */
    )) {
      this.regexp_disjunction(state2);
      if (!state2.eat(
        41
        /* ) */
      )) {
        state2.raise("Unterminated group");
      }
      state2.lastAssertionIsQuantifiable = !lookbehind;
      return true;
    }
  }
  state2.pos = start;
  return false;
};
pp$1.regexp_eatQuantifier = function(state2, noError) {
  if (noError === void 0) noError = false;
  if (this.regexp_eatQuantifierPrefix(state2, noError)) {
    state2.eat(
      63
      /* ? */
    );
    return true;
  }
  return false;
};
pp$1.regexp_eatQuantifierPrefix = function(state2, noError) {
  return state2.eat(
    42
    /* * */
  ) || state2.eat(
    43
    /* + */
  ) || state2.eat(
    63
    /* ? */
  ) || this.regexp_eatBracedQuantifier(state2, noError);
};
pp$1.regexp_eatBracedQuantifier = function(state2, noError) {
  var start = state2.pos;
  if (state2.eat(
    123
    /* { */
  )) {
    var min = 0, max = -1;
    if (this.regexp_eatDecimalDigits(state2)) {
      min = state2.lastIntValue;
      if (state2.eat(
        44
        /* , */
      ) && this.regexp_eatDecimalDigits(state2)) {
        max = state2.lastIntValue;
      }
      if (state2.eat(
        125
        /* } */
      )) {
        if (max !== -1 && max < min && !noError) {
          state2.raise("numbers out of order in {} quantifier");
        }
        return true;
      }
    }
    if (state2.switchU && !noError) {
      state2.raise("Incomplete quantifier");
    }
    state2.pos = start;
  }
  return false;
};
pp$1.regexp_eatAtom = function(state2) {
  return this.regexp_eatPatternCharacters(state2) || state2.eat(
    46
    /* . */
  ) || this.regexp_eatReverseSolidusAtomEscape(state2) || this.regexp_eatCharacterClass(state2) || this.regexp_eatUncapturingGroup(state2) || this.regexp_eatCapturingGroup(state2);
};
pp$1.regexp_eatReverseSolidusAtomEscape = function(state2) {
  var start = state2.pos;
  if (state2.eat(
    92
    /* \ */
  )) {
    if (this.regexp_eatAtomEscape(state2)) {
      return true;
    }
    state2.pos = start;
  }
  return false;
};
pp$1.regexp_eatUncapturingGroup = function(state2) {
  var start = state2.pos;
  if (state2.eat(
    40
    /* ( */
  )) {
    if (state2.eat(
      63
      /* ? */
    )) {
      if (this.options.ecmaVersion >= 16) {
        var addModifiers = this.regexp_eatModifiers(state2);
        var hasHyphen = state2.eat(
          45
          /* - */
        );
        if (addModifiers || hasHyphen) {
          for (var i2 = 0; i2 < addModifiers.length; i2++) {
            var modifier = addModifiers.charAt(i2);
            if (addModifiers.indexOf(modifier, i2 + 1) > -1) {
              state2.raise("Duplicate regular expression modifiers");
            }
          }
          if (hasHyphen) {
            var removeModifiers = this.regexp_eatModifiers(state2);
            if (!addModifiers && !removeModifiers && state2.current() === 58) {
              state2.raise("Invalid regular expression modifiers");
            }
            for (var i$1 = 0; i$1 < removeModifiers.length; i$1++) {
              var modifier$1 = removeModifiers.charAt(i$1);
              if (removeModifiers.indexOf(modifier$1, i$1 + 1) > -1 || addModifiers.indexOf(modifier$1) > -1) {
                state2.raise("Duplicate regular expression modifiers");
              }
            }
          }
        }
      }
      if (state2.eat(
        58
        /* : */
      )) {
        this.regexp_disjunction(state2);
        if (state2.eat(
          41
          /* ) */
        )) {
          return true;
        }
        state2.raise("Unterminated group");
      }
    }
    state2.pos = start;
  }
  return false;
};
pp$1.regexp_eatCapturingGroup = function(state2) {
  if (state2.eat(
    40
    /* ( */
  )) {
    if (this.options.ecmaVersion >= 9) {
      this.regexp_groupSpecifier(state2);
    } else if (state2.current() === 63) {
      state2.raise("Invalid group");
    }
    this.regexp_disjunction(state2);
    if (state2.eat(
      41
      /* ) */
    )) {
      state2.numCapturingParens += 1;
      return true;
    }
    state2.raise("Unterminated group");
  }
  return false;
};
pp$1.regexp_eatModifiers = function(state2) {
  var modifiers = "";
  var ch = 0;
  while ((ch = state2.current()) !== -1 && isRegularExpressionModifier(ch)) {
    modifiers += codePointToString(ch);
    state2.advance();
  }
  return modifiers;
};
function isRegularExpressionModifier(ch) {
  return ch === 105 || ch === 109 || ch === 115;
}
pp$1.regexp_eatExtendedAtom = function(state2) {
  return state2.eat(
    46
    /* . */
  ) || this.regexp_eatReverseSolidusAtomEscape(state2) || this.regexp_eatCharacterClass(state2) || this.regexp_eatUncapturingGroup(state2) || this.regexp_eatCapturingGroup(state2) || this.regexp_eatInvalidBracedQuantifier(state2) || this.regexp_eatExtendedPatternCharacter(state2);
};
pp$1.regexp_eatInvalidBracedQuantifier = function(state2) {
  if (this.regexp_eatBracedQuantifier(state2, true)) {
    state2.raise("Nothing to repeat");
  }
  return false;
};
pp$1.regexp_eatSyntaxCharacter = function(state2) {
  var ch = state2.current();
  if (isSyntaxCharacter(ch)) {
    state2.lastIntValue = ch;
    state2.advance();
    return true;
  }
  return false;
};
function isSyntaxCharacter(ch) {
  return ch === 36 || ch >= 40 && ch <= 43 || ch === 46 || ch === 63 || ch >= 91 && ch <= 94 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatPatternCharacters = function(state2) {
  var start = state2.pos;
  var ch = 0;
  while ((ch = state2.current()) !== -1 && !isSyntaxCharacter(ch)) {
    state2.advance();
  }
  return state2.pos !== start;
};
pp$1.regexp_eatExtendedPatternCharacter = function(state2) {
  var ch = state2.current();
  if (ch !== -1 && ch !== 36 && !(ch >= 40 && ch <= 43) && ch !== 46 && ch !== 63 && ch !== 91 && ch !== 94 && ch !== 124) {
    state2.advance();
    return true;
  }
  return false;
};
pp$1.regexp_groupSpecifier = function(state2) {
  if (state2.eat(
    63
    /* ? */
  )) {
    if (!this.regexp_eatGroupName(state2)) {
      state2.raise("Invalid group");
    }
    var trackDisjunction = this.options.ecmaVersion >= 16;
    var known = state2.groupNames[state2.lastStringValue];
    if (known) {
      if (trackDisjunction) {
        for (var i2 = 0, list5 = known; i2 < list5.length; i2 += 1) {
          var altID = list5[i2];
          if (!altID.separatedFrom(state2.branchID)) {
            state2.raise("Duplicate capture group name");
          }
        }
      } else {
        state2.raise("Duplicate capture group name");
      }
    }
    if (trackDisjunction) {
      (known || (state2.groupNames[state2.lastStringValue] = [])).push(state2.branchID);
    } else {
      state2.groupNames[state2.lastStringValue] = true;
    }
  }
};
pp$1.regexp_eatGroupName = function(state2) {
  state2.lastStringValue = "";
  if (state2.eat(
    60
    /* < */
  )) {
    if (this.regexp_eatRegExpIdentifierName(state2) && state2.eat(
      62
      /* > */
    )) {
      return true;
    }
    state2.raise("Invalid capture group name");
  }
  return false;
};
pp$1.regexp_eatRegExpIdentifierName = function(state2) {
  state2.lastStringValue = "";
  if (this.regexp_eatRegExpIdentifierStart(state2)) {
    state2.lastStringValue += codePointToString(state2.lastIntValue);
    while (this.regexp_eatRegExpIdentifierPart(state2)) {
      state2.lastStringValue += codePointToString(state2.lastIntValue);
    }
    return true;
  }
  return false;
};
pp$1.regexp_eatRegExpIdentifierStart = function(state2) {
  var start = state2.pos;
  var forceU = this.options.ecmaVersion >= 11;
  var ch = state2.current(forceU);
  state2.advance(forceU);
  if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state2, forceU)) {
    ch = state2.lastIntValue;
  }
  if (isRegExpIdentifierStart(ch)) {
    state2.lastIntValue = ch;
    return true;
  }
  state2.pos = start;
  return false;
};
function isRegExpIdentifierStart(ch) {
  return isIdentifierStart(ch, true) || ch === 36 || ch === 95;
}
pp$1.regexp_eatRegExpIdentifierPart = function(state2) {
  var start = state2.pos;
  var forceU = this.options.ecmaVersion >= 11;
  var ch = state2.current(forceU);
  state2.advance(forceU);
  if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state2, forceU)) {
    ch = state2.lastIntValue;
  }
  if (isRegExpIdentifierPart(ch)) {
    state2.lastIntValue = ch;
    return true;
  }
  state2.pos = start;
  return false;
};
function isRegExpIdentifierPart(ch) {
  return isIdentifierChar(ch, true) || ch === 36 || ch === 95 || ch === 8204 || ch === 8205;
}
pp$1.regexp_eatAtomEscape = function(state2) {
  if (this.regexp_eatBackReference(state2) || this.regexp_eatCharacterClassEscape(state2) || this.regexp_eatCharacterEscape(state2) || state2.switchN && this.regexp_eatKGroupName(state2)) {
    return true;
  }
  if (state2.switchU) {
    if (state2.current() === 99) {
      state2.raise("Invalid unicode escape");
    }
    state2.raise("Invalid escape");
  }
  return false;
};
pp$1.regexp_eatBackReference = function(state2) {
  var start = state2.pos;
  if (this.regexp_eatDecimalEscape(state2)) {
    var n2 = state2.lastIntValue;
    if (state2.switchU) {
      if (n2 > state2.maxBackReference) {
        state2.maxBackReference = n2;
      }
      return true;
    }
    if (n2 <= state2.numCapturingParens) {
      return true;
    }
    state2.pos = start;
  }
  return false;
};
pp$1.regexp_eatKGroupName = function(state2) {
  if (state2.eat(
    107
    /* k */
  )) {
    if (this.regexp_eatGroupName(state2)) {
      state2.backReferenceNames.push(state2.lastStringValue);
      return true;
    }
    state2.raise("Invalid named reference");
  }
  return false;
};
pp$1.regexp_eatCharacterEscape = function(state2) {
  return this.regexp_eatControlEscape(state2) || this.regexp_eatCControlLetter(state2) || this.regexp_eatZero(state2) || this.regexp_eatHexEscapeSequence(state2) || this.regexp_eatRegExpUnicodeEscapeSequence(state2, false) || !state2.switchU && this.regexp_eatLegacyOctalEscapeSequence(state2) || this.regexp_eatIdentityEscape(state2);
};
pp$1.regexp_eatCControlLetter = function(state2) {
  var start = state2.pos;
  if (state2.eat(
    99
    /* c */
  )) {
    if (this.regexp_eatControlLetter(state2)) {
      return true;
    }
    state2.pos = start;
  }
  return false;
};
pp$1.regexp_eatZero = function(state2) {
  if (state2.current() === 48 && !isDecimalDigit(state2.lookahead())) {
    state2.lastIntValue = 0;
    state2.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatControlEscape = function(state2) {
  var ch = state2.current();
  if (ch === 116) {
    state2.lastIntValue = 9;
    state2.advance();
    return true;
  }
  if (ch === 110) {
    state2.lastIntValue = 10;
    state2.advance();
    return true;
  }
  if (ch === 118) {
    state2.lastIntValue = 11;
    state2.advance();
    return true;
  }
  if (ch === 102) {
    state2.lastIntValue = 12;
    state2.advance();
    return true;
  }
  if (ch === 114) {
    state2.lastIntValue = 13;
    state2.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatControlLetter = function(state2) {
  var ch = state2.current();
  if (isControlLetter(ch)) {
    state2.lastIntValue = ch % 32;
    state2.advance();
    return true;
  }
  return false;
};
function isControlLetter(ch) {
  return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122;
}
pp$1.regexp_eatRegExpUnicodeEscapeSequence = function(state2, forceU) {
  if (forceU === void 0) forceU = false;
  var start = state2.pos;
  var switchU = forceU || state2.switchU;
  if (state2.eat(
    117
    /* u */
  )) {
    if (this.regexp_eatFixedHexDigits(state2, 4)) {
      var lead = state2.lastIntValue;
      if (switchU && lead >= 55296 && lead <= 56319) {
        var leadSurrogateEnd = state2.pos;
        if (state2.eat(
          92
          /* \ */
        ) && state2.eat(
          117
          /* u */
        ) && this.regexp_eatFixedHexDigits(state2, 4)) {
          var trail = state2.lastIntValue;
          if (trail >= 56320 && trail <= 57343) {
            state2.lastIntValue = (lead - 55296) * 1024 + (trail - 56320) + 65536;
            return true;
          }
        }
        state2.pos = leadSurrogateEnd;
        state2.lastIntValue = lead;
      }
      return true;
    }
    if (switchU && state2.eat(
      123
      /* { */
    ) && this.regexp_eatHexDigits(state2) && state2.eat(
      125
      /* } */
    ) && isValidUnicode(state2.lastIntValue)) {
      return true;
    }
    if (switchU) {
      state2.raise("Invalid unicode escape");
    }
    state2.pos = start;
  }
  return false;
};
function isValidUnicode(ch) {
  return ch >= 0 && ch <= 1114111;
}
pp$1.regexp_eatIdentityEscape = function(state2) {
  if (state2.switchU) {
    if (this.regexp_eatSyntaxCharacter(state2)) {
      return true;
    }
    if (state2.eat(
      47
      /* / */
    )) {
      state2.lastIntValue = 47;
      return true;
    }
    return false;
  }
  var ch = state2.current();
  if (ch !== 99 && (!state2.switchN || ch !== 107)) {
    state2.lastIntValue = ch;
    state2.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatDecimalEscape = function(state2) {
  state2.lastIntValue = 0;
  var ch = state2.current();
  if (ch >= 49 && ch <= 57) {
    do {
      state2.lastIntValue = 10 * state2.lastIntValue + (ch - 48);
      state2.advance();
    } while ((ch = state2.current()) >= 48 && ch <= 57);
    return true;
  }
  return false;
};
var CharSetNone = 0;
var CharSetOk = 1;
var CharSetString = 2;
pp$1.regexp_eatCharacterClassEscape = function(state2) {
  var ch = state2.current();
  if (isCharacterClassEscape(ch)) {
    state2.lastIntValue = -1;
    state2.advance();
    return CharSetOk;
  }
  var negate = false;
  if (state2.switchU && this.options.ecmaVersion >= 9 && ((negate = ch === 80) || ch === 112)) {
    state2.lastIntValue = -1;
    state2.advance();
    var result;
    if (state2.eat(
      123
      /* { */
    ) && (result = this.regexp_eatUnicodePropertyValueExpression(state2)) && state2.eat(
      125
      /* } */
    )) {
      if (negate && result === CharSetString) {
        state2.raise("Invalid property name");
      }
      return result;
    }
    state2.raise("Invalid property name");
  }
  return CharSetNone;
};
function isCharacterClassEscape(ch) {
  return ch === 100 || ch === 68 || ch === 115 || ch === 83 || ch === 119 || ch === 87;
}
pp$1.regexp_eatUnicodePropertyValueExpression = function(state2) {
  var start = state2.pos;
  if (this.regexp_eatUnicodePropertyName(state2) && state2.eat(
    61
    /* = */
  )) {
    var name2 = state2.lastStringValue;
    if (this.regexp_eatUnicodePropertyValue(state2)) {
      var value = state2.lastStringValue;
      this.regexp_validateUnicodePropertyNameAndValue(state2, name2, value);
      return CharSetOk;
    }
  }
  state2.pos = start;
  if (this.regexp_eatLoneUnicodePropertyNameOrValue(state2)) {
    var nameOrValue = state2.lastStringValue;
    return this.regexp_validateUnicodePropertyNameOrValue(state2, nameOrValue);
  }
  return CharSetNone;
};
pp$1.regexp_validateUnicodePropertyNameAndValue = function(state2, name2, value) {
  if (!hasOwn(state2.unicodeProperties.nonBinary, name2)) {
    state2.raise("Invalid property name");
  }
  if (!state2.unicodeProperties.nonBinary[name2].test(value)) {
    state2.raise("Invalid property value");
  }
};
pp$1.regexp_validateUnicodePropertyNameOrValue = function(state2, nameOrValue) {
  if (state2.unicodeProperties.binary.test(nameOrValue)) {
    return CharSetOk;
  }
  if (state2.switchV && state2.unicodeProperties.binaryOfStrings.test(nameOrValue)) {
    return CharSetString;
  }
  state2.raise("Invalid property name");
};
pp$1.regexp_eatUnicodePropertyName = function(state2) {
  var ch = 0;
  state2.lastStringValue = "";
  while (isUnicodePropertyNameCharacter(ch = state2.current())) {
    state2.lastStringValue += codePointToString(ch);
    state2.advance();
  }
  return state2.lastStringValue !== "";
};
function isUnicodePropertyNameCharacter(ch) {
  return isControlLetter(ch) || ch === 95;
}
pp$1.regexp_eatUnicodePropertyValue = function(state2) {
  var ch = 0;
  state2.lastStringValue = "";
  while (isUnicodePropertyValueCharacter(ch = state2.current())) {
    state2.lastStringValue += codePointToString(ch);
    state2.advance();
  }
  return state2.lastStringValue !== "";
};
function isUnicodePropertyValueCharacter(ch) {
  return isUnicodePropertyNameCharacter(ch) || isDecimalDigit(ch);
}
pp$1.regexp_eatLoneUnicodePropertyNameOrValue = function(state2) {
  return this.regexp_eatUnicodePropertyValue(state2);
};
pp$1.regexp_eatCharacterClass = function(state2) {
  if (state2.eat(
    91
    /* [ */
  )) {
    var negate = state2.eat(
      94
      /* ^ */
    );
    var result = this.regexp_classContents(state2);
    if (!state2.eat(
      93
      /* ] */
    )) {
      state2.raise("Unterminated character class");
    }
    if (negate && result === CharSetString) {
      state2.raise("Negated character class may contain strings");
    }
    return true;
  }
  return false;
};
pp$1.regexp_classContents = function(state2) {
  if (state2.current() === 93) {
    return CharSetOk;
  }
  if (state2.switchV) {
    return this.regexp_classSetExpression(state2);
  }
  this.regexp_nonEmptyClassRanges(state2);
  return CharSetOk;
};
pp$1.regexp_nonEmptyClassRanges = function(state2) {
  while (this.regexp_eatClassAtom(state2)) {
    var left = state2.lastIntValue;
    if (state2.eat(
      45
      /* - */
    ) && this.regexp_eatClassAtom(state2)) {
      var right = state2.lastIntValue;
      if (state2.switchU && (left === -1 || right === -1)) {
        state2.raise("Invalid character class");
      }
      if (left !== -1 && right !== -1 && left > right) {
        state2.raise("Range out of order in character class");
      }
    }
  }
};
pp$1.regexp_eatClassAtom = function(state2) {
  var start = state2.pos;
  if (state2.eat(
    92
    /* \ */
  )) {
    if (this.regexp_eatClassEscape(state2)) {
      return true;
    }
    if (state2.switchU) {
      var ch$1 = state2.current();
      if (ch$1 === 99 || isOctalDigit(ch$1)) {
        state2.raise("Invalid class escape");
      }
      state2.raise("Invalid escape");
    }
    state2.pos = start;
  }
  var ch = state2.current();
  if (ch !== 93) {
    state2.lastIntValue = ch;
    state2.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatClassEscape = function(state2) {
  var start = state2.pos;
  if (state2.eat(
    98
    /* b */
  )) {
    state2.lastIntValue = 8;
    return true;
  }
  if (state2.switchU && state2.eat(
    45
    /* - */
  )) {
    state2.lastIntValue = 45;
    return true;
  }
  if (!state2.switchU && state2.eat(
    99
    /* c */
  )) {
    if (this.regexp_eatClassControlLetter(state2)) {
      return true;
    }
    state2.pos = start;
  }
  return this.regexp_eatCharacterClassEscape(state2) || this.regexp_eatCharacterEscape(state2);
};
pp$1.regexp_classSetExpression = function(state2) {
  var result = CharSetOk, subResult;
  if (this.regexp_eatClassSetRange(state2)) ;
  else if (subResult = this.regexp_eatClassSetOperand(state2)) {
    if (subResult === CharSetString) {
      result = CharSetString;
    }
    var start = state2.pos;
    while (state2.eatChars(
      [38, 38]
      /* && */
    )) {
      if (state2.current() !== 38 && (subResult = this.regexp_eatClassSetOperand(state2))) {
        if (subResult !== CharSetString) {
          result = CharSetOk;
        }
        continue;
      }
      state2.raise("Invalid character in character class");
    }
    if (start !== state2.pos) {
      return result;
    }
    while (state2.eatChars(
      [45, 45]
      /* -- */
    )) {
      if (this.regexp_eatClassSetOperand(state2)) {
        continue;
      }
      state2.raise("Invalid character in character class");
    }
    if (start !== state2.pos) {
      return result;
    }
  } else {
    state2.raise("Invalid character in character class");
  }
  for (; ; ) {
    if (this.regexp_eatClassSetRange(state2)) {
      continue;
    }
    subResult = this.regexp_eatClassSetOperand(state2);
    if (!subResult) {
      return result;
    }
    if (subResult === CharSetString) {
      result = CharSetString;
    }
  }
};
pp$1.regexp_eatClassSetRange = function(state2) {
  var start = state2.pos;
  if (this.regexp_eatClassSetCharacter(state2)) {
    var left = state2.lastIntValue;
    if (state2.eat(
      45
      /* - */
    ) && this.regexp_eatClassSetCharacter(state2)) {
      var right = state2.lastIntValue;
      if (left !== -1 && right !== -1 && left > right) {
        state2.raise("Range out of order in character class");
      }
      return true;
    }
    state2.pos = start;
  }
  return false;
};
pp$1.regexp_eatClassSetOperand = function(state2) {
  if (this.regexp_eatClassSetCharacter(state2)) {
    return CharSetOk;
  }
  return this.regexp_eatClassStringDisjunction(state2) || this.regexp_eatNestedClass(state2);
};
pp$1.regexp_eatNestedClass = function(state2) {
  var start = state2.pos;
  if (state2.eat(
    91
    /* [ */
  )) {
    var negate = state2.eat(
      94
      /* ^ */
    );
    var result = this.regexp_classContents(state2);
    if (state2.eat(
      93
      /* ] */
    )) {
      if (negate && result === CharSetString) {
        state2.raise("Negated character class may contain strings");
      }
      return result;
    }
    state2.pos = start;
  }
  if (state2.eat(
    92
    /* \ */
  )) {
    var result$1 = this.regexp_eatCharacterClassEscape(state2);
    if (result$1) {
      return result$1;
    }
    state2.pos = start;
  }
  return null;
};
pp$1.regexp_eatClassStringDisjunction = function(state2) {
  var start = state2.pos;
  if (state2.eatChars(
    [92, 113]
    /* \q */
  )) {
    if (state2.eat(
      123
      /* { */
    )) {
      var result = this.regexp_classStringDisjunctionContents(state2);
      if (state2.eat(
        125
        /* } */
      )) {
        return result;
      }
    } else {
      state2.raise("Invalid escape");
    }
    state2.pos = start;
  }
  return null;
};
pp$1.regexp_classStringDisjunctionContents = function(state2) {
  var result = this.regexp_classString(state2);
  while (state2.eat(
    124
    /* | */
  )) {
    if (this.regexp_classString(state2) === CharSetString) {
      result = CharSetString;
    }
  }
  return result;
};
pp$1.regexp_classString = function(state2) {
  var count2 = 0;
  while (this.regexp_eatClassSetCharacter(state2)) {
    count2++;
  }
  return count2 === 1 ? CharSetOk : CharSetString;
};
pp$1.regexp_eatClassSetCharacter = function(state2) {
  var start = state2.pos;
  if (state2.eat(
    92
    /* \ */
  )) {
    if (this.regexp_eatCharacterEscape(state2) || this.regexp_eatClassSetReservedPunctuator(state2)) {
      return true;
    }
    if (state2.eat(
      98
      /* b */
    )) {
      state2.lastIntValue = 8;
      return true;
    }
    state2.pos = start;
    return false;
  }
  var ch = state2.current();
  if (ch < 0 || ch === state2.lookahead() && isClassSetReservedDoublePunctuatorCharacter(ch)) {
    return false;
  }
  if (isClassSetSyntaxCharacter(ch)) {
    return false;
  }
  state2.advance();
  state2.lastIntValue = ch;
  return true;
};
function isClassSetReservedDoublePunctuatorCharacter(ch) {
  return ch === 33 || ch >= 35 && ch <= 38 || ch >= 42 && ch <= 44 || ch === 46 || ch >= 58 && ch <= 64 || ch === 94 || ch === 96 || ch === 126;
}
function isClassSetSyntaxCharacter(ch) {
  return ch === 40 || ch === 41 || ch === 45 || ch === 47 || ch >= 91 && ch <= 93 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatClassSetReservedPunctuator = function(state2) {
  var ch = state2.current();
  if (isClassSetReservedPunctuator(ch)) {
    state2.lastIntValue = ch;
    state2.advance();
    return true;
  }
  return false;
};
function isClassSetReservedPunctuator(ch) {
  return ch === 33 || ch === 35 || ch === 37 || ch === 38 || ch === 44 || ch === 45 || ch >= 58 && ch <= 62 || ch === 64 || ch === 96 || ch === 126;
}
pp$1.regexp_eatClassControlLetter = function(state2) {
  var ch = state2.current();
  if (isDecimalDigit(ch) || ch === 95) {
    state2.lastIntValue = ch % 32;
    state2.advance();
    return true;
  }
  return false;
};
pp$1.regexp_eatHexEscapeSequence = function(state2) {
  var start = state2.pos;
  if (state2.eat(
    120
    /* x */
  )) {
    if (this.regexp_eatFixedHexDigits(state2, 2)) {
      return true;
    }
    if (state2.switchU) {
      state2.raise("Invalid escape");
    }
    state2.pos = start;
  }
  return false;
};
pp$1.regexp_eatDecimalDigits = function(state2) {
  var start = state2.pos;
  var ch = 0;
  state2.lastIntValue = 0;
  while (isDecimalDigit(ch = state2.current())) {
    state2.lastIntValue = 10 * state2.lastIntValue + (ch - 48);
    state2.advance();
  }
  return state2.pos !== start;
};
function isDecimalDigit(ch) {
  return ch >= 48 && ch <= 57;
}
pp$1.regexp_eatHexDigits = function(state2) {
  var start = state2.pos;
  var ch = 0;
  state2.lastIntValue = 0;
  while (isHexDigit(ch = state2.current())) {
    state2.lastIntValue = 16 * state2.lastIntValue + hexToInt(ch);
    state2.advance();
  }
  return state2.pos !== start;
};
function isHexDigit(ch) {
  return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
function hexToInt(ch) {
  if (ch >= 65 && ch <= 70) {
    return 10 + (ch - 65);
  }
  if (ch >= 97 && ch <= 102) {
    return 10 + (ch - 97);
  }
  return ch - 48;
}
pp$1.regexp_eatLegacyOctalEscapeSequence = function(state2) {
  if (this.regexp_eatOctalDigit(state2)) {
    var n1 = state2.lastIntValue;
    if (this.regexp_eatOctalDigit(state2)) {
      var n2 = state2.lastIntValue;
      if (n1 <= 3 && this.regexp_eatOctalDigit(state2)) {
        state2.lastIntValue = n1 * 64 + n2 * 8 + state2.lastIntValue;
      } else {
        state2.lastIntValue = n1 * 8 + n2;
      }
    } else {
      state2.lastIntValue = n1;
    }
    return true;
  }
  return false;
};
pp$1.regexp_eatOctalDigit = function(state2) {
  var ch = state2.current();
  if (isOctalDigit(ch)) {
    state2.lastIntValue = ch - 48;
    state2.advance();
    return true;
  }
  state2.lastIntValue = 0;
  return false;
};
function isOctalDigit(ch) {
  return ch >= 48 && ch <= 55;
}
pp$1.regexp_eatFixedHexDigits = function(state2, length) {
  var start = state2.pos;
  state2.lastIntValue = 0;
  for (var i2 = 0; i2 < length; ++i2) {
    var ch = state2.current();
    if (!isHexDigit(ch)) {
      state2.pos = start;
      return false;
    }
    state2.lastIntValue = 16 * state2.lastIntValue + hexToInt(ch);
    state2.advance();
  }
  return true;
};
var Token = function Token2(p) {
  this.type = p.type;
  this.value = p.value;
  this.start = p.start;
  this.end = p.end;
  if (p.options.locations) {
    this.loc = new SourceLocation(p, p.startLoc, p.endLoc);
  }
  if (p.options.ranges) {
    this.range = [p.start, p.end];
  }
};
var pp = Parser.prototype;
pp.next = function(ignoreEscapeSequenceInKeyword) {
  if (!ignoreEscapeSequenceInKeyword && this.type.keyword && this.containsEsc) {
    this.raiseRecoverable(this.start, "Escape sequence in keyword " + this.type.keyword);
  }
  if (this.options.onToken) {
    this.options.onToken(new Token(this));
  }
  this.lastTokEnd = this.end;
  this.lastTokStart = this.start;
  this.lastTokEndLoc = this.endLoc;
  this.lastTokStartLoc = this.startLoc;
  this.nextToken();
};
pp.getToken = function() {
  this.next();
  return new Token(this);
};
if (typeof Symbol !== "undefined") {
  pp[Symbol.iterator] = function() {
    var this$1$1 = this;
    return {
      next: function() {
        var token2 = this$1$1.getToken();
        return {
          done: token2.type === types$1.eof,
          value: token2
        };
      }
    };
  };
}
pp.nextToken = function() {
  var curContext = this.curContext();
  if (!curContext || !curContext.preserveSpace) {
    this.skipSpace();
  }
  this.start = this.pos;
  if (this.options.locations) {
    this.startLoc = this.curPosition();
  }
  if (this.pos >= this.input.length) {
    return this.finishToken(types$1.eof);
  }
  if (curContext.override) {
    return curContext.override(this);
  } else {
    this.readToken(this.fullCharCodeAtPos());
  }
};
pp.readToken = function(code) {
  if (isIdentifierStart(code, this.options.ecmaVersion >= 6) || code === 92) {
    return this.readWord();
  }
  return this.getTokenFromCode(code);
};
pp.fullCharCodeAt = function(pos) {
  var code = this.input.charCodeAt(pos);
  if (code <= 55295 || code >= 56320) {
    return code;
  }
  var next = this.input.charCodeAt(pos + 1);
  return next <= 56319 || next >= 57344 ? code : (code << 10) + next - 56613888;
};
pp.fullCharCodeAtPos = function() {
  return this.fullCharCodeAt(this.pos);
};
pp.skipBlockComment = function() {
  var startLoc = this.options.onComment && this.curPosition();
  var start = this.pos, end = this.input.indexOf("*/", this.pos += 2);
  if (end === -1) {
    this.raise(this.pos - 2, "Unterminated comment");
  }
  this.pos = end + 2;
  if (this.options.locations) {
    for (var nextBreak = void 0, pos = start; (nextBreak = nextLineBreak(this.input, pos, this.pos)) > -1; ) {
      ++this.curLine;
      pos = this.lineStart = nextBreak;
    }
  }
  if (this.options.onComment) {
    this.options.onComment(
      true,
      this.input.slice(start + 2, end),
      start,
      this.pos,
      startLoc,
      this.curPosition()
    );
  }
};
pp.skipLineComment = function(startSkip) {
  var start = this.pos;
  var startLoc = this.options.onComment && this.curPosition();
  var ch = this.input.charCodeAt(this.pos += startSkip);
  while (this.pos < this.input.length && !isNewLine(ch)) {
    ch = this.input.charCodeAt(++this.pos);
  }
  if (this.options.onComment) {
    this.options.onComment(
      false,
      this.input.slice(start + startSkip, this.pos),
      start,
      this.pos,
      startLoc,
      this.curPosition()
    );
  }
};
pp.skipSpace = function() {
  loop: while (this.pos < this.input.length) {
    var ch = this.input.charCodeAt(this.pos);
    switch (ch) {
      case 32:
      case 160:
        ++this.pos;
        break;
      case 13:
        if (this.input.charCodeAt(this.pos + 1) === 10) {
          ++this.pos;
        }
      case 10:
      case 8232:
      case 8233:
        ++this.pos;
        if (this.options.locations) {
          ++this.curLine;
          this.lineStart = this.pos;
        }
        break;
      case 47:
        switch (this.input.charCodeAt(this.pos + 1)) {
          case 42:
            this.skipBlockComment();
            break;
          case 47:
            this.skipLineComment(2);
            break;
          default:
            break loop;
        }
        break;
      default:
        if (ch > 8 && ch < 14 || ch >= 5760 && nonASCIIwhitespace.test(String.fromCharCode(ch))) {
          ++this.pos;
        } else {
          break loop;
        }
    }
  }
};
pp.finishToken = function(type, val) {
  this.end = this.pos;
  if (this.options.locations) {
    this.endLoc = this.curPosition();
  }
  var prevType = this.type;
  this.type = type;
  this.value = val;
  this.updateContext(prevType);
};
pp.readToken_dot = function() {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next >= 48 && next <= 57) {
    return this.readNumber(true);
  }
  var next2 = this.input.charCodeAt(this.pos + 2);
  if (this.options.ecmaVersion >= 6 && next === 46 && next2 === 46) {
    this.pos += 3;
    return this.finishToken(types$1.ellipsis);
  } else {
    ++this.pos;
    return this.finishToken(types$1.dot);
  }
};
pp.readToken_slash = function() {
  var next = this.input.charCodeAt(this.pos + 1);
  if (this.exprAllowed) {
    ++this.pos;
    return this.readRegexp();
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(types$1.slash, 1);
};
pp.readToken_mult_modulo_exp = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  var size = 1;
  var tokentype = code === 42 ? types$1.star : types$1.modulo;
  if (this.options.ecmaVersion >= 7 && code === 42 && next === 42) {
    ++size;
    tokentype = types$1.starstar;
    next = this.input.charCodeAt(this.pos + 2);
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, size + 1);
  }
  return this.finishOp(tokentype, size);
};
pp.readToken_pipe_amp = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === code) {
    if (this.options.ecmaVersion >= 12) {
      var next2 = this.input.charCodeAt(this.pos + 2);
      if (next2 === 61) {
        return this.finishOp(types$1.assign, 3);
      }
    }
    return this.finishOp(code === 124 ? types$1.logicalOR : types$1.logicalAND, 2);
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(code === 124 ? types$1.bitwiseOR : types$1.bitwiseAND, 1);
};
pp.readToken_caret = function() {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(types$1.bitwiseXOR, 1);
};
pp.readToken_plus_min = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === code) {
    if (next === 45 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 62 && (this.lastTokEnd === 0 || lineBreak.test(this.input.slice(this.lastTokEnd, this.pos)))) {
      this.skipLineComment(3);
      this.skipSpace();
      return this.nextToken();
    }
    return this.finishOp(types$1.incDec, 2);
  }
  if (next === 61) {
    return this.finishOp(types$1.assign, 2);
  }
  return this.finishOp(types$1.plusMin, 1);
};
pp.readToken_lt_gt = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  var size = 1;
  if (next === code) {
    size = code === 62 && this.input.charCodeAt(this.pos + 2) === 62 ? 3 : 2;
    if (this.input.charCodeAt(this.pos + size) === 61) {
      return this.finishOp(types$1.assign, size + 1);
    }
    return this.finishOp(types$1.bitShift, size);
  }
  if (next === 33 && code === 60 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 45 && this.input.charCodeAt(this.pos + 3) === 45) {
    this.skipLineComment(4);
    this.skipSpace();
    return this.nextToken();
  }
  if (next === 61) {
    size = 2;
  }
  return this.finishOp(types$1.relational, size);
};
pp.readToken_eq_excl = function(code) {
  var next = this.input.charCodeAt(this.pos + 1);
  if (next === 61) {
    return this.finishOp(types$1.equality, this.input.charCodeAt(this.pos + 2) === 61 ? 3 : 2);
  }
  if (code === 61 && next === 62 && this.options.ecmaVersion >= 6) {
    this.pos += 2;
    return this.finishToken(types$1.arrow);
  }
  return this.finishOp(code === 61 ? types$1.eq : types$1.prefix, 1);
};
pp.readToken_question = function() {
  var ecmaVersion2 = this.options.ecmaVersion;
  if (ecmaVersion2 >= 11) {
    var next = this.input.charCodeAt(this.pos + 1);
    if (next === 46) {
      var next2 = this.input.charCodeAt(this.pos + 2);
      if (next2 < 48 || next2 > 57) {
        return this.finishOp(types$1.questionDot, 2);
      }
    }
    if (next === 63) {
      if (ecmaVersion2 >= 12) {
        var next2$1 = this.input.charCodeAt(this.pos + 2);
        if (next2$1 === 61) {
          return this.finishOp(types$1.assign, 3);
        }
      }
      return this.finishOp(types$1.coalesce, 2);
    }
  }
  return this.finishOp(types$1.question, 1);
};
pp.readToken_numberSign = function() {
  var ecmaVersion2 = this.options.ecmaVersion;
  var code = 35;
  if (ecmaVersion2 >= 13) {
    ++this.pos;
    code = this.fullCharCodeAtPos();
    if (isIdentifierStart(code, true) || code === 92) {
      return this.finishToken(types$1.privateId, this.readWord1());
    }
  }
  this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
};
pp.getTokenFromCode = function(code) {
  switch (code) {
    // The interpretation of a dot depends on whether it is followed
    // by a digit or another two dots.
    case 46:
      return this.readToken_dot();
    // Punctuation tokens.
    case 40:
      ++this.pos;
      return this.finishToken(types$1.parenL);
    case 41:
      ++this.pos;
      return this.finishToken(types$1.parenR);
    case 59:
      ++this.pos;
      return this.finishToken(types$1.semi);
    case 44:
      ++this.pos;
      return this.finishToken(types$1.comma);
    case 91:
      ++this.pos;
      return this.finishToken(types$1.bracketL);
    case 93:
      ++this.pos;
      return this.finishToken(types$1.bracketR);
    case 123:
      ++this.pos;
      return this.finishToken(types$1.braceL);
    case 125:
      ++this.pos;
      return this.finishToken(types$1.braceR);
    case 58:
      ++this.pos;
      return this.finishToken(types$1.colon);
    case 96:
      if (this.options.ecmaVersion < 6) {
        break;
      }
      ++this.pos;
      return this.finishToken(types$1.backQuote);
    case 48:
      var next = this.input.charCodeAt(this.pos + 1);
      if (next === 120 || next === 88) {
        return this.readRadixNumber(16);
      }
      if (this.options.ecmaVersion >= 6) {
        if (next === 111 || next === 79) {
          return this.readRadixNumber(8);
        }
        if (next === 98 || next === 66) {
          return this.readRadixNumber(2);
        }
      }
    // Anything else beginning with a digit is an integer, octal
    // number, or float.
    case 49:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
      return this.readNumber(false);
    // Quotes produce strings.
    case 34:
    case 39:
      return this.readString(code);
    // Operators are parsed inline in tiny state machines. '=' (61) is
    // often referred to. `finishOp` simply skips the amount of
    // characters it is given as second argument, and returns a token
    // of the type given by its first argument.
    case 47:
      return this.readToken_slash();
    case 37:
    case 42:
      return this.readToken_mult_modulo_exp(code);
    case 124:
    case 38:
      return this.readToken_pipe_amp(code);
    case 94:
      return this.readToken_caret();
    case 43:
    case 45:
      return this.readToken_plus_min(code);
    case 60:
    case 62:
      return this.readToken_lt_gt(code);
    case 61:
    case 33:
      return this.readToken_eq_excl(code);
    case 63:
      return this.readToken_question();
    case 126:
      return this.finishOp(types$1.prefix, 1);
    case 35:
      return this.readToken_numberSign();
  }
  this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
};
pp.finishOp = function(type, size) {
  var str = this.input.slice(this.pos, this.pos + size);
  this.pos += size;
  return this.finishToken(type, str);
};
pp.readRegexp = function() {
  var escaped, inClass, start = this.pos;
  for (; ; ) {
    if (this.pos >= this.input.length) {
      this.raise(start, "Unterminated regular expression");
    }
    var ch = this.input.charAt(this.pos);
    if (lineBreak.test(ch)) {
      this.raise(start, "Unterminated regular expression");
    }
    if (!escaped) {
      if (ch === "[") {
        inClass = true;
      } else if (ch === "]" && inClass) {
        inClass = false;
      } else if (ch === "/" && !inClass) {
        break;
      }
      escaped = ch === "\\";
    } else {
      escaped = false;
    }
    ++this.pos;
  }
  var pattern = this.input.slice(start, this.pos);
  ++this.pos;
  var flagsStart = this.pos;
  var flags2 = this.readWord1();
  if (this.containsEsc) {
    this.unexpected(flagsStart);
  }
  var state2 = this.regexpState || (this.regexpState = new RegExpValidationState(this));
  state2.reset(start, pattern, flags2);
  this.validateRegExpFlags(state2);
  this.validateRegExpPattern(state2);
  var value = null;
  try {
    value = new RegExp(pattern, flags2);
  } catch (e) {
  }
  return this.finishToken(types$1.regexp, { pattern, flags: flags2, value });
};
pp.readInt = function(radix, len, maybeLegacyOctalNumericLiteral) {
  var allowSeparators = this.options.ecmaVersion >= 12 && len === void 0;
  var isLegacyOctalNumericLiteral = maybeLegacyOctalNumericLiteral && this.input.charCodeAt(this.pos) === 48;
  var start = this.pos, total3 = 0, lastCode = 0;
  for (var i2 = 0, e = len == null ? Infinity : len; i2 < e; ++i2, ++this.pos) {
    var code = this.input.charCodeAt(this.pos), val = void 0;
    if (allowSeparators && code === 95) {
      if (isLegacyOctalNumericLiteral) {
        this.raiseRecoverable(this.pos, "Numeric separator is not allowed in legacy octal numeric literals");
      }
      if (lastCode === 95) {
        this.raiseRecoverable(this.pos, "Numeric separator must be exactly one underscore");
      }
      if (i2 === 0) {
        this.raiseRecoverable(this.pos, "Numeric separator is not allowed at the first of digits");
      }
      lastCode = code;
      continue;
    }
    if (code >= 97) {
      val = code - 97 + 10;
    } else if (code >= 65) {
      val = code - 65 + 10;
    } else if (code >= 48 && code <= 57) {
      val = code - 48;
    } else {
      val = Infinity;
    }
    if (val >= radix) {
      break;
    }
    lastCode = code;
    total3 = total3 * radix + val;
  }
  if (allowSeparators && lastCode === 95) {
    this.raiseRecoverable(this.pos - 1, "Numeric separator is not allowed at the last of digits");
  }
  if (this.pos === start || len != null && this.pos - start !== len) {
    return null;
  }
  return total3;
};
function stringToNumber(str, isLegacyOctalNumericLiteral) {
  if (isLegacyOctalNumericLiteral) {
    return parseInt(str, 8);
  }
  return parseFloat(str.replace(/_/g, ""));
}
function stringToBigInt(str) {
  if (typeof BigInt !== "function") {
    return null;
  }
  return BigInt(str.replace(/_/g, ""));
}
pp.readRadixNumber = function(radix) {
  var start = this.pos;
  this.pos += 2;
  var val = this.readInt(radix);
  if (val == null) {
    this.raise(this.start + 2, "Expected number in radix " + radix);
  }
  if (this.options.ecmaVersion >= 11 && this.input.charCodeAt(this.pos) === 110) {
    val = stringToBigInt(this.input.slice(start, this.pos));
    ++this.pos;
  } else if (isIdentifierStart(this.fullCharCodeAtPos())) {
    this.raise(this.pos, "Identifier directly after number");
  }
  return this.finishToken(types$1.num, val);
};
pp.readNumber = function(startsWithDot) {
  var start = this.pos;
  if (!startsWithDot && this.readInt(10, void 0, true) === null) {
    this.raise(start, "Invalid number");
  }
  var octal = this.pos - start >= 2 && this.input.charCodeAt(start) === 48;
  if (octal && this.strict) {
    this.raise(start, "Invalid number");
  }
  var next = this.input.charCodeAt(this.pos);
  if (!octal && !startsWithDot && this.options.ecmaVersion >= 11 && next === 110) {
    var val$1 = stringToBigInt(this.input.slice(start, this.pos));
    ++this.pos;
    if (isIdentifierStart(this.fullCharCodeAtPos())) {
      this.raise(this.pos, "Identifier directly after number");
    }
    return this.finishToken(types$1.num, val$1);
  }
  if (octal && /[89]/.test(this.input.slice(start, this.pos))) {
    octal = false;
  }
  if (next === 46 && !octal) {
    ++this.pos;
    this.readInt(10);
    next = this.input.charCodeAt(this.pos);
  }
  if ((next === 69 || next === 101) && !octal) {
    next = this.input.charCodeAt(++this.pos);
    if (next === 43 || next === 45) {
      ++this.pos;
    }
    if (this.readInt(10) === null) {
      this.raise(start, "Invalid number");
    }
  }
  if (isIdentifierStart(this.fullCharCodeAtPos())) {
    this.raise(this.pos, "Identifier directly after number");
  }
  var val = stringToNumber(this.input.slice(start, this.pos), octal);
  return this.finishToken(types$1.num, val);
};
pp.readCodePoint = function() {
  var ch = this.input.charCodeAt(this.pos), code;
  if (ch === 123) {
    if (this.options.ecmaVersion < 6) {
      this.unexpected();
    }
    var codePos = ++this.pos;
    code = this.readHexChar(this.input.indexOf("}", this.pos) - this.pos);
    ++this.pos;
    if (code > 1114111) {
      this.invalidStringToken(codePos, "Code point out of bounds");
    }
  } else {
    code = this.readHexChar(4);
  }
  return code;
};
pp.readString = function(quote2) {
  var out = "", chunkStart = ++this.pos;
  for (; ; ) {
    if (this.pos >= this.input.length) {
      this.raise(this.start, "Unterminated string constant");
    }
    var ch = this.input.charCodeAt(this.pos);
    if (ch === quote2) {
      break;
    }
    if (ch === 92) {
      out += this.input.slice(chunkStart, this.pos);
      out += this.readEscapedChar(false);
      chunkStart = this.pos;
    } else if (ch === 8232 || ch === 8233) {
      if (this.options.ecmaVersion < 10) {
        this.raise(this.start, "Unterminated string constant");
      }
      ++this.pos;
      if (this.options.locations) {
        this.curLine++;
        this.lineStart = this.pos;
      }
    } else {
      if (isNewLine(ch)) {
        this.raise(this.start, "Unterminated string constant");
      }
      ++this.pos;
    }
  }
  out += this.input.slice(chunkStart, this.pos++);
  return this.finishToken(types$1.string, out);
};
var INVALID_TEMPLATE_ESCAPE_ERROR = {};
pp.tryReadTemplateToken = function() {
  this.inTemplateElement = true;
  try {
    this.readTmplToken();
  } catch (err) {
    if (err === INVALID_TEMPLATE_ESCAPE_ERROR) {
      this.readInvalidTemplateToken();
    } else {
      throw err;
    }
  }
  this.inTemplateElement = false;
};
pp.invalidStringToken = function(position, message) {
  if (this.inTemplateElement && this.options.ecmaVersion >= 9) {
    throw INVALID_TEMPLATE_ESCAPE_ERROR;
  } else {
    this.raise(position, message);
  }
};
pp.readTmplToken = function() {
  var out = "", chunkStart = this.pos;
  for (; ; ) {
    if (this.pos >= this.input.length) {
      this.raise(this.start, "Unterminated template");
    }
    var ch = this.input.charCodeAt(this.pos);
    if (ch === 96 || ch === 36 && this.input.charCodeAt(this.pos + 1) === 123) {
      if (this.pos === this.start && (this.type === types$1.template || this.type === types$1.invalidTemplate)) {
        if (ch === 36) {
          this.pos += 2;
          return this.finishToken(types$1.dollarBraceL);
        } else {
          ++this.pos;
          return this.finishToken(types$1.backQuote);
        }
      }
      out += this.input.slice(chunkStart, this.pos);
      return this.finishToken(types$1.template, out);
    }
    if (ch === 92) {
      out += this.input.slice(chunkStart, this.pos);
      out += this.readEscapedChar(true);
      chunkStart = this.pos;
    } else if (isNewLine(ch)) {
      out += this.input.slice(chunkStart, this.pos);
      ++this.pos;
      switch (ch) {
        case 13:
          if (this.input.charCodeAt(this.pos) === 10) {
            ++this.pos;
          }
        case 10:
          out += "\n";
          break;
        default:
          out += String.fromCharCode(ch);
          break;
      }
      if (this.options.locations) {
        ++this.curLine;
        this.lineStart = this.pos;
      }
      chunkStart = this.pos;
    } else {
      ++this.pos;
    }
  }
};
pp.readInvalidTemplateToken = function() {
  for (; this.pos < this.input.length; this.pos++) {
    switch (this.input[this.pos]) {
      case "\\":
        ++this.pos;
        break;
      case "$":
        if (this.input[this.pos + 1] !== "{") {
          break;
        }
      // fall through
      case "`":
        return this.finishToken(types$1.invalidTemplate, this.input.slice(this.start, this.pos));
      case "\r":
        if (this.input[this.pos + 1] === "\n") {
          ++this.pos;
        }
      // fall through
      case "\n":
      case "\u2028":
      case "\u2029":
        ++this.curLine;
        this.lineStart = this.pos + 1;
        break;
    }
  }
  this.raise(this.start, "Unterminated template");
};
pp.readEscapedChar = function(inTemplate) {
  var ch = this.input.charCodeAt(++this.pos);
  ++this.pos;
  switch (ch) {
    case 110:
      return "\n";
    // 'n' -> '\n'
    case 114:
      return "\r";
    // 'r' -> '\r'
    case 120:
      return String.fromCharCode(this.readHexChar(2));
    // 'x'
    case 117:
      return codePointToString(this.readCodePoint());
    // 'u'
    case 116:
      return "	";
    // 't' -> '\t'
    case 98:
      return "\b";
    // 'b' -> '\b'
    case 118:
      return "\v";
    // 'v' -> '\u000b'
    case 102:
      return "\f";
    // 'f' -> '\f'
    case 13:
      if (this.input.charCodeAt(this.pos) === 10) {
        ++this.pos;
      }
    // '\r\n'
    case 10:
      if (this.options.locations) {
        this.lineStart = this.pos;
        ++this.curLine;
      }
      return "";
    case 56:
    case 57:
      if (this.strict) {
        this.invalidStringToken(
          this.pos - 1,
          "Invalid escape sequence"
        );
      }
      if (inTemplate) {
        var codePos = this.pos - 1;
        this.invalidStringToken(
          codePos,
          "Invalid escape sequence in template string"
        );
      }
    default:
      if (ch >= 48 && ch <= 55) {
        var octalStr = this.input.substr(this.pos - 1, 3).match(/^[0-7]+/)[0];
        var octal = parseInt(octalStr, 8);
        if (octal > 255) {
          octalStr = octalStr.slice(0, -1);
          octal = parseInt(octalStr, 8);
        }
        this.pos += octalStr.length - 1;
        ch = this.input.charCodeAt(this.pos);
        if ((octalStr !== "0" || ch === 56 || ch === 57) && (this.strict || inTemplate)) {
          this.invalidStringToken(
            this.pos - 1 - octalStr.length,
            inTemplate ? "Octal literal in template string" : "Octal literal in strict mode"
          );
        }
        return String.fromCharCode(octal);
      }
      if (isNewLine(ch)) {
        if (this.options.locations) {
          this.lineStart = this.pos;
          ++this.curLine;
        }
        return "";
      }
      return String.fromCharCode(ch);
  }
};
pp.readHexChar = function(len) {
  var codePos = this.pos;
  var n2 = this.readInt(16, len);
  if (n2 === null) {
    this.invalidStringToken(codePos, "Bad character escape sequence");
  }
  return n2;
};
pp.readWord1 = function() {
  this.containsEsc = false;
  var word2 = "", first = true, chunkStart = this.pos;
  var astral = this.options.ecmaVersion >= 6;
  while (this.pos < this.input.length) {
    var ch = this.fullCharCodeAtPos();
    if (isIdentifierChar(ch, astral)) {
      this.pos += ch <= 65535 ? 1 : 2;
    } else if (ch === 92) {
      this.containsEsc = true;
      word2 += this.input.slice(chunkStart, this.pos);
      var escStart = this.pos;
      if (this.input.charCodeAt(++this.pos) !== 117) {
        this.invalidStringToken(this.pos, "Expecting Unicode escape sequence \\uXXXX");
      }
      ++this.pos;
      var esc = this.readCodePoint();
      if (!(first ? isIdentifierStart : isIdentifierChar)(esc, astral)) {
        this.invalidStringToken(escStart, "Invalid Unicode escape");
      }
      word2 += codePointToString(esc);
      chunkStart = this.pos;
    } else {
      break;
    }
    first = false;
  }
  return word2 + this.input.slice(chunkStart, this.pos);
};
pp.readWord = function() {
  var word2 = this.readWord1();
  var type = types$1.name;
  if (this.keywords.test(word2)) {
    type = keywords[word2];
  }
  return this.finishToken(type, word2);
};
var version = "8.19.0";
Parser.acorn = {
  Parser,
  version,
  defaultOptions,
  Position,
  SourceLocation,
  getLineInfo,
  Node,
  TokenType,
  tokTypes: types$1,
  keywordTypes: keywords,
  TokContext,
  tokContexts: types,
  isIdentifierChar,
  isIdentifierStart,
  Token,
  isNewLine,
  lineBreak,
  lineBreakG,
  nonASCIIwhitespace
};
function parse3(input, options9) {
  return Parser.parse(input, options9);
}
function parseExpressionAt2(input, pos, options9) {
  return Parser.parseExpressionAt(input, pos, options9);
}

// src/simulator/jsprovider/regexp.ts
function oldRegExp(native, fail) {
  const checked = (regexp, flags2) => {
    const problem = patternProblem(regexp.source, String(flags2 ?? ""));
    if (problem !== void 0) throw fail(problem);
    return regexp;
  };
  const old = new Proxy(native, {
    apply: (target2, receiver, args) => checked(Reflect.apply(target2, receiver, args), args[1]),
    construct: (target2, args, newTarget) => checked(Reflect.construct(target2, args, newTarget), args[1])
  });
  Object.defineProperty(native.prototype, "constructor", { value: old });
  return old;
}
function patternProblem(source, flags2) {
  try {
    parseExpressionAt2(`/${source}/${flags2}`, 0, { ecmaVersion: 2017 });
    return void 0;
  } catch (error2) {
    return error2 instanceof Error ? error2.message.replace(/ \(\d+:\d+\)$/, "") : String(error2);
  }
}

// src/simulator/jsprovider/virtual-date.ts
function virtualDate(native, now) {
  Object.defineProperty(native, "now", { value: now, writable: true });
  const date = new Proxy(native, {
    apply: (target2) => new target2(now()).toString(),
    construct: (target2, args, newTarget) => Reflect.construct(target2, args.length === 0 ? [now()] : args, newTarget)
  });
  Object.defineProperty(native.prototype, "constructor", { value: date });
  return date;
}

// src/simulator/jsprovider/realm.ts
var STACK_FRAMES = 60;
var NOT_OF_THE_LANGUAGE = ["console", "WebAssembly", "SharedArrayBuffer", "Atomics"];
var Realm = class {
  global;
  /** Prototypes whose members are the language's own and never the script's. */
  builtinPrototypes;
  /** `Symbol.metadataDescriptor`. */
  metadataDescriptor = /* @__PURE__ */ Symbol("metadataDescriptor");
  #context;
  #makers;
  /** What becomes of an error of the engine before anyone sees it: it reads as in that engine. */
  told;
  /** @param now milliseconds since 1970 of the clock that scripts see */
  constructor(interruption, now, engine) {
    this.told = engine === "chakra" ? asChakraError : () => void 0;
    const given = { interruption, told: this.told };
    this.#context = vm3.createContext(given, { microtaskMode: "afterEvaluate" });
    helpers.runInContext(this.#context);
    this.#makers = makers.runInContext(this.#context);
    this.global = vm3.runInContext("this", this.#context);
    if (engine === "chakra") this.#becomeChakra();
    for (const name2 of NOT_OF_THE_LANGUAGE) Reflect.deleteProperty(this.global, name2);
    const present = () => Math.floor(now());
    this.#replace("Date", virtualDate(this.builtin("Date"), present));
    Object.defineProperty(this.builtin("Symbol"), "metadataDescriptor", {
      value: this.metadataDescriptor
    });
    Reflect.set(this.builtin("Error"), "stackTraceLimit", STACK_FRAMES);
    this.builtinPrototypes = /* @__PURE__ */ new Set([...this.#prototypes(), ...this.#makers.iteratorPrototypes()]);
  }
  run(script) {
    script.runInContext(this.#context);
  }
  /** A built-in of the realm: `Error`, `Uint8Array`. */
  builtin(name2) {
    const found = Reflect.get(this.global, name2);
    if (typeof found === "function" || typeof found === "object" && found !== null) return found;
    throw new Error(`The realm has no ${name2}`);
  }
  /** Whether the value was made by this constructor of the realm. */
  is(value, builtin) {
    return value instanceof this.builtin(builtin);
  }
  /** Runs code of ours for a script: errors of the object model become Errors of the realm. */
  guard(run2) {
    try {
      return run2();
    } catch (error2) {
      if (error2 instanceof ModelError) throw this.error("Error", error2.message);
      throw error2;
    }
  }
  function(name2, call2) {
    return this.#makers.makeFunction(name2, (self, args) => this.guard(() => call2(self, args)));
  }
  hostClass(name2, build) {
    return this.#makers.makeClass(
      name2,
      (args, prototype) => this.guard(() => build(args, prototype))
    );
  }
  generator(name2, start) {
    return this.#makers.makeGenerator(name2, start);
  }
  array(items) {
    return this.#makers.array(items);
  }
  object() {
    return this.#makers.object();
  }
  error(className, message) {
    return this.#makers.error(className, message);
  }
  /** An array over bytes: `Uint8Array`, `Int32Array`. */
  typedArray(name2, bytes2) {
    const buffer = Reflect.construct(this.builtin("ArrayBuffer"), [
      bytes2.length
    ]);
    new Uint8Array(buffer).set(bytes2);
    return Reflect.construct(this.builtin(name2), [buffer]);
  }
  #becomeChakra() {
    reduceToEs2017(this.global);
    chakraBuiltins.runInContext(this.#context);
    const regExp = this.builtin("RegExp");
    const old = oldRegExp(regExp, (message) => this.error("SyntaxError", message));
    this.#replace("RegExp", old);
  }
  #replace(name2, value) {
    Object.defineProperty(this.global, name2, { value, writable: true, enumerable: false });
  }
  *#prototypes() {
    for (const name2 of Object.getOwnPropertyNames(this.global)) {
      const value = Reflect.get(this.global, name2);
      const prototype = typeof value === "function" && Reflect.get(value, "prototype");
      if (typeof prototype === "object" && prototype !== null) yield prototype;
    }
    yield Object.getPrototypeOf(Reflect.get(this.builtin("Uint8Array"), "prototype"));
    yield Reflect.get(this.builtin("Function"), "prototype");
  }
};

// src/simulator/jsprovider/script.ts
var LoadFailure = class extends Error {
  name = "LoadFailure";
  failure;
  constructor(failure) {
    super(failure.message);
    this.failure = failure;
  }
};
var Script = class {
  path;
  stem;
  /** Its global object, as the object model sees it. */
  contents;
  #source;
  #realm;
  #bridge;
  #host;
  #context;
  #interruption;
  #settings = { apiVersion: 100, outsideWrites: false };
  #records = [];
  #undo = () => {
  };
  constructor(path2, source, context, interruption) {
    const { engine } = context;
    const settings = this.#settings;
    this.path = path2;
    this.stem = stemOf(path2);
    this.#source = source;
    this.#context = context;
    this.#interruption = interruption;
    this.#realm = new Realm(interruption, () => engine.now(), engine.switches.javascript);
    const identity = {
      source,
      stem: this.stem,
      get apiVersion() {
        return settings.apiVersion;
      },
      get outsideWrites() {
        return allowsOutsideWrites(settings);
      }
    };
    this.#bridge = new Bridge(this.#realm, identity, engine.switches, interruption);
    this.#host = new ScriptHostObject(this.#bridge, context);
    this.contents = this.#bridge.object(this.#realm.global);
  }
  /**
   * Runs root code and `initializeScript` and applies the records that this returns.
   * @throws LoadFailure, ScriptAbort
   */
  load() {
    if (this.#context.engine.switches.namespaceWhileLoading) this.#host.openAll();
    this.#runScriptCode(() => this.#realm.run(this.#source.script));
    const returned = this.#runScriptCode(() => this.#callHook("initializeScript"));
    this.#records = this.#readRecords(returned);
    this.activate();
    this.#host.openAll();
  }
  /** `invokeScript`, with everything of the host at hand. @throws ModelError, ScriptAbort */
  invoke() {
    this.#bridge.run(() => this.#callHook("invokeScript"));
  }
  /** `uninitializeScript`, then the records are undone. @throws ModelError, ScriptAbort */
  deactivate() {
    try {
      this.#bridge.run(() => this.#callHook("uninitializeScript"));
    } finally {
      this.#undo();
      const { scripts } = this.#context.data;
      if (scripts.get(this.stem) === this.contents) scripts.delete(this.stem);
    }
  }
  /** Applies the records and shows the contents; also again, after a failed replacement. */
  activate() {
    const { engine, data: data2 } = this.#context;
    const target2 = {
      data: data2,
      bridge: this.#bridge,
      settings: this.#settings,
      fileExists: (path2) => engine.files.exists(path2)
    };
    try {
      this.#undo = applyRecords(this.#records, target2);
    } catch (error2) {
      if (error2 instanceof ModelError) throw new LoadFailure({ message: error2.message });
      throw error2;
    }
    data2.scripts.set(this.stem, this.contents);
  }
  #callHook(name2) {
    const hook = Reflect.get(this.#realm.global, name2);
    if (hook === void 0) return void 0;
    if (typeof hook !== "function") {
      throw this.#realm.error("TypeError", `'${name2}' must be an invocable function`);
    }
    return Reflect.apply(hook, this.#realm.global, []);
  }
  #readRecords(returned) {
    if (returned === void 0) return [];
    const list5 = this.#realm.is(returned, "Array") ? returned : [returned];
    return Array.from(list5, (object2) => {
      const record = this.#host.records.read(object2);
      if (record) return record;
      throw new LoadFailure({ message: "Invalid argument to method 'initializeScript'" });
    });
  }
  #runScriptCode(run2) {
    try {
      return this.#interruption.run(run2);
    } catch (error2) {
      if (this.#interruption.isAbort(error2)) throw error2;
      this.#realm.told(error2);
      throw new LoadFailure(scriptFailure(error2, this.#source));
    }
  }
};
function stemOf(path2) {
  const file = path2.split(/[\\/]/).at(-1) ?? path2;
  return file.replace(/\.js$/i, "");
}

// src/simulator/jsprovider/source.ts
import vm4 from "node:vm";

// node_modules/acorn-walk/dist/walk.mjs
function simple(node, visitors, baseVisitor, state2, override) {
  if (!baseVisitor) {
    baseVisitor = base;
  }
  (function c(node2, st, override2) {
    var type = override2 || node2.type;
    visitNode(baseVisitor, type, node2, st, c);
    if (visitors[type]) {
      visitors[type](node2, st);
    }
  })(node, state2, override);
}
function skipThrough(node, st, c) {
  c(node, st);
}
function ignore(_node, _st, _c) {
}
function visitNode(baseVisitor, type, node, st, c) {
  if (baseVisitor[type] == null) {
    throw new Error("No walker function defined for node type " + type);
  }
  baseVisitor[type](node, st, c);
}
var base = {};
base.Program = base.BlockStatement = base.StaticBlock = function(node, st, c) {
  for (var i2 = 0, list5 = node.body; i2 < list5.length; i2 += 1) {
    var stmt = list5[i2];
    c(stmt, st, "Statement");
  }
};
base.Statement = skipThrough;
base.EmptyStatement = ignore;
base.ExpressionStatement = base.ParenthesizedExpression = base.ChainExpression = function(node, st, c) {
  return c(node.expression, st, "Expression");
};
base.IfStatement = function(node, st, c) {
  c(node.test, st, "Expression");
  c(node.consequent, st, "Statement");
  if (node.alternate) {
    c(node.alternate, st, "Statement");
  }
};
base.LabeledStatement = function(node, st, c) {
  return c(node.body, st, "Statement");
};
base.BreakStatement = base.ContinueStatement = ignore;
base.WithStatement = function(node, st, c) {
  c(node.object, st, "Expression");
  c(node.body, st, "Statement");
};
base.SwitchStatement = function(node, st, c) {
  c(node.discriminant, st, "Expression");
  for (var i2 = 0, list5 = node.cases; i2 < list5.length; i2 += 1) {
    var cs = list5[i2];
    c(cs, st);
  }
};
base.SwitchCase = function(node, st, c) {
  if (node.test) {
    c(node.test, st, "Expression");
  }
  for (var i2 = 0, list5 = node.consequent; i2 < list5.length; i2 += 1) {
    var cons = list5[i2];
    c(cons, st, "Statement");
  }
};
base.ReturnStatement = base.YieldExpression = base.AwaitExpression = function(node, st, c) {
  if (node.argument) {
    c(node.argument, st, "Expression");
  }
};
base.ThrowStatement = base.SpreadElement = function(node, st, c) {
  return c(node.argument, st, "Expression");
};
base.TryStatement = function(node, st, c) {
  c(node.block, st, "Statement");
  if (node.handler) {
    c(node.handler, st);
  }
  if (node.finalizer) {
    c(node.finalizer, st, "Statement");
  }
};
base.CatchClause = function(node, st, c) {
  if (node.param) {
    c(node.param, st, "Pattern");
  }
  c(node.body, st, "Statement");
};
base.WhileStatement = base.DoWhileStatement = function(node, st, c) {
  c(node.test, st, "Expression");
  c(node.body, st, "Statement");
};
base.ForStatement = function(node, st, c) {
  if (node.init) {
    c(node.init, st, "ForInit");
  }
  if (node.test) {
    c(node.test, st, "Expression");
  }
  if (node.update) {
    c(node.update, st, "Expression");
  }
  c(node.body, st, "Statement");
};
base.ForInStatement = base.ForOfStatement = function(node, st, c) {
  c(node.left, st, "ForInit");
  c(node.right, st, "Expression");
  c(node.body, st, "Statement");
};
base.ForInit = function(node, st, c) {
  if (node.type === "VariableDeclaration") {
    c(node, st);
  } else {
    c(node, st, "Expression");
  }
};
base.DebuggerStatement = ignore;
base.FunctionDeclaration = function(node, st, c) {
  return c(node, st, "Function");
};
base.VariableDeclaration = function(node, st, c) {
  for (var i2 = 0, list5 = node.declarations; i2 < list5.length; i2 += 1) {
    var decl = list5[i2];
    c(decl, st);
  }
};
base.VariableDeclarator = function(node, st, c) {
  c(node.id, st, "Pattern");
  if (node.init) {
    c(node.init, st, "Expression");
  }
};
base.Function = function(node, st, c) {
  if (node.id) {
    c(node.id, st, "Pattern");
  }
  for (var i2 = 0, list5 = node.params; i2 < list5.length; i2 += 1) {
    var param = list5[i2];
    c(param, st, "Pattern");
  }
  c(node.body, st, node.expression ? "Expression" : "Statement");
};
base.Pattern = function(node, st, c) {
  if (node.type === "Identifier") {
    c(node, st, "VariablePattern");
  } else if (node.type === "MemberExpression") {
    c(node, st, "MemberPattern");
  } else {
    c(node, st);
  }
};
base.VariablePattern = ignore;
base.MemberPattern = skipThrough;
base.RestElement = function(node, st, c) {
  return c(node.argument, st, "Pattern");
};
base.ArrayPattern = function(node, st, c) {
  for (var i2 = 0, list5 = node.elements; i2 < list5.length; i2 += 1) {
    var elt = list5[i2];
    if (elt) {
      c(elt, st, "Pattern");
    }
  }
};
base.ObjectPattern = function(node, st, c) {
  for (var i2 = 0, list5 = node.properties; i2 < list5.length; i2 += 1) {
    var prop = list5[i2];
    if (prop.type === "Property") {
      if (prop.computed) {
        c(prop.key, st, "Expression");
      }
      c(prop.value, st, "Pattern");
    } else if (prop.type === "RestElement") {
      c(prop.argument, st, "Pattern");
    }
  }
};
base.Expression = skipThrough;
base.ThisExpression = base.Super = base.MetaProperty = ignore;
base.ArrayExpression = function(node, st, c) {
  for (var i2 = 0, list5 = node.elements; i2 < list5.length; i2 += 1) {
    var elt = list5[i2];
    if (elt) {
      c(elt, st, "Expression");
    }
  }
};
base.ObjectExpression = function(node, st, c) {
  for (var i2 = 0, list5 = node.properties; i2 < list5.length; i2 += 1) {
    var prop = list5[i2];
    c(prop, st);
  }
};
base.FunctionExpression = base.ArrowFunctionExpression = base.FunctionDeclaration;
base.SequenceExpression = function(node, st, c) {
  for (var i2 = 0, list5 = node.expressions; i2 < list5.length; i2 += 1) {
    var expr = list5[i2];
    c(expr, st, "Expression");
  }
};
base.TemplateLiteral = function(node, st, c) {
  for (var i2 = 0, list5 = node.quasis; i2 < list5.length; i2 += 1) {
    var quasi = list5[i2];
    c(quasi, st);
  }
  for (var i$1 = 0, list$1 = node.expressions; i$1 < list$1.length; i$1 += 1) {
    var expr = list$1[i$1];
    c(expr, st, "Expression");
  }
};
base.TemplateElement = ignore;
base.UnaryExpression = base.UpdateExpression = function(node, st, c) {
  c(node.argument, st, "Expression");
};
base.BinaryExpression = base.LogicalExpression = function(node, st, c) {
  c(node.left, st, "Expression");
  c(node.right, st, "Expression");
};
base.AssignmentExpression = base.AssignmentPattern = function(node, st, c) {
  c(node.left, st, "Pattern");
  c(node.right, st, "Expression");
};
base.ConditionalExpression = function(node, st, c) {
  c(node.test, st, "Expression");
  c(node.consequent, st, "Expression");
  c(node.alternate, st, "Expression");
};
base.NewExpression = base.CallExpression = function(node, st, c) {
  c(node.callee, st, "Expression");
  if (node.arguments) {
    for (var i2 = 0, list5 = node.arguments; i2 < list5.length; i2 += 1) {
      var arg = list5[i2];
      c(arg, st, "Expression");
    }
  }
};
base.MemberExpression = function(node, st, c) {
  c(node.object, st, "Expression");
  if (node.computed) {
    c(node.property, st, "Expression");
  }
};
base.ExportNamedDeclaration = base.ExportDefaultDeclaration = function(node, st, c) {
  if (node.declaration) {
    c(node.declaration, st, node.type === "ExportNamedDeclaration" || node.declaration.id ? "Statement" : "Expression");
  }
  if (node.source) {
    c(node.source, st, "Expression");
  }
  if (node.attributes) {
    for (var i2 = 0, list5 = node.attributes; i2 < list5.length; i2 += 1) {
      var attr = list5[i2];
      c(attr, st);
    }
  }
};
base.ExportAllDeclaration = function(node, st, c) {
  if (node.exported) {
    c(node.exported, st);
  }
  c(node.source, st, "Expression");
  if (node.attributes) {
    for (var i2 = 0, list5 = node.attributes; i2 < list5.length; i2 += 1) {
      var attr = list5[i2];
      c(attr, st);
    }
  }
};
base.ImportAttribute = function(node, st, c) {
  c(node.value, st, "Expression");
};
base.ImportDeclaration = function(node, st, c) {
  for (var i2 = 0, list5 = node.specifiers; i2 < list5.length; i2 += 1) {
    var spec = list5[i2];
    c(spec, st);
  }
  c(node.source, st, "Expression");
  if (node.attributes) {
    for (var i$1 = 0, list$1 = node.attributes; i$1 < list$1.length; i$1 += 1) {
      var attr = list$1[i$1];
      c(attr, st);
    }
  }
};
base.ImportExpression = function(node, st, c) {
  c(node.source, st, "Expression");
  if (node.options) {
    c(node.options, st, "Expression");
  }
};
base.ImportSpecifier = base.ImportDefaultSpecifier = base.ImportNamespaceSpecifier = base.Identifier = base.PrivateIdentifier = base.Literal = ignore;
base.TaggedTemplateExpression = function(node, st, c) {
  c(node.tag, st, "Expression");
  c(node.quasi, st, "Expression");
};
base.ClassDeclaration = base.ClassExpression = function(node, st, c) {
  return c(node, st, "Class");
};
base.Class = function(node, st, c) {
  if (node.id) {
    c(node.id, st, "Pattern");
  }
  if (node.superClass) {
    c(node.superClass, st, "Expression");
  }
  c(node.body, st);
};
base.ClassBody = function(node, st, c) {
  for (var i2 = 0, list5 = node.body; i2 < list5.length; i2 += 1) {
    var elt = list5[i2];
    c(elt, st);
  }
};
base.MethodDefinition = base.PropertyDefinition = base.Property = function(node, st, c) {
  if (node.computed) {
    c(node.key, st, "Expression");
  }
  if (node.value) {
    c(node.value, st, "Expression");
  }
};

// node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i2 = 0; i2 < chars.length; i2++) {
  const c = chars.charCodeAt(i2);
  intToChar[i2] = c;
  charToInt[c] = i2;
}
function encodeInteger(builder, num) {
  do {
    let clamped = num & 31;
    num >>>= 5;
    if (num > 0) clamped |= 32;
    builder.write(intToChar[clamped]);
  } while (num > 0);
}
function encodeSign(num) {
  return num < 0 ? -num << 1 | 1 : num << 1;
}
var bufLength = 1024 * 16;
var td = typeof TextDecoder !== "undefined" ? /* @__PURE__ */ new TextDecoder() : typeof Buffer !== "undefined" ? {
  decode(buf) {
    const out = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength);
    return out.toString();
  }
} : {
  decode(buf) {
    let out = "";
    for (let i2 = 0; i2 < buf.length; i2++) {
      out += String.fromCharCode(buf[i2]);
    }
    return out;
  }
};
var StringWriter = class {
  constructor() {
    this.pos = 0;
    this.out = "";
    this.buffer = new Uint8Array(bufLength);
  }
  write(v) {
    const { buffer } = this;
    buffer[this.pos++] = v;
    if (this.pos === bufLength) {
      this.out += td.decode(buffer);
      this.pos = 0;
    }
  }
  flush() {
    const { buffer, out, pos } = this;
    return pos > 0 ? out + td.decode(buffer.subarray(0, pos)) : out;
  }
};
function encodeRangeMappings(decoded) {
  if (decoded.length === 0) return "";
  const writer = new StringWriter();
  for (let i2 = 0; i2 < decoded.length; i2++) {
    const indices = decoded[i2];
    if (i2 > 0) writer.write(semicolon);
    let index = 0;
    for (let j = 0; j < indices.length; j++) {
      const offset2 = indices[j];
      encodeInteger(writer, offset2 - index);
      index = offset2;
    }
  }
  return writer.flush();
}
function encode(decoded) {
  const writer = new StringWriter();
  let sourcesIndex = 0;
  let sourceLine = 0;
  let sourceColumn = 0;
  let namesIndex = 0;
  for (let i2 = 0; i2 < decoded.length; i2++) {
    const line = decoded[i2];
    if (i2 > 0) writer.write(semicolon);
    if (line.length === 0) continue;
    let genColumn = 0;
    for (let j = 0; j < line.length; j++) {
      const segment = line[j];
      if (j > 0) writer.write(comma);
      encodeInteger(writer, encodeSign(segment[0] - genColumn));
      genColumn = segment[0];
      if (segment.length === 1) continue;
      encodeInteger(writer, encodeSign(segment[1] - sourcesIndex));
      encodeInteger(writer, encodeSign(segment[2] - sourceLine));
      encodeInteger(writer, encodeSign(segment[3] - sourceColumn));
      sourcesIndex = segment[1];
      sourceLine = segment[2];
      sourceColumn = segment[3];
      if (segment.length === 4) continue;
      encodeInteger(writer, encodeSign(segment[4] - namesIndex));
      namesIndex = segment[4];
    }
  }
  return writer.flush();
}

// node_modules/magic-string/dist/index.mjs
var BitSet = class BitSet2 {
  constructor(arg) {
    this.bits = arg instanceof BitSet2 ? arg.bits.slice() : [];
  }
  add(n2) {
    this.bits[n2 >> 5] |= 1 << (n2 & 31);
  }
  has(n2) {
    return !!(this.bits[n2 >> 5] & 1 << (n2 & 31));
  }
  forEach(fn) {
    const bits2 = this.bits;
    for (let w = 0; w < bits2.length; w++) {
      let word2 = bits2[w];
      while (word2) {
        const lowest = word2 & -word2;
        fn((w << 5) + 31 - Math.clz32(lowest));
        word2 ^= lowest;
      }
    }
  }
};
var Chunk = class Chunk2 {
  constructor(start, end, content) {
    this.start = start;
    this.end = end;
    this.original = content;
    this.intro = "";
    this.outro = "";
    this.content = content;
    this.storeName = false;
    this.edited = false;
    this.replacesUntil = -1;
    this.replacedFrom = -1;
    this.previous = null;
    this.next = null;
  }
  appendLeft(content) {
    this.outro += content;
  }
  appendRight(content) {
    this.intro = this.intro + content;
  }
  clone() {
    const chunk = new Chunk2(this.start, this.end, this.original);
    chunk.intro = this.intro;
    chunk.outro = this.outro;
    chunk.content = this.content;
    chunk.storeName = this.storeName;
    chunk.edited = this.edited;
    chunk.replacesUntil = this.replacesUntil;
    chunk.replacedFrom = this.replacedFrom;
    return chunk;
  }
  contains(index) {
    return this.start < index && index < this.end;
  }
  eachNext(fn) {
    fn(this);
    let chunk = this.next;
    while (chunk) {
      fn(chunk);
      chunk = chunk.next;
    }
  }
  eachPrevious(fn) {
    fn(this);
    let chunk = this.previous;
    while (chunk) {
      fn(chunk);
      chunk = chunk.previous;
    }
  }
  edit(content, storeName, contentOnly) {
    this.content = content;
    if (!contentOnly) {
      this.intro = "";
      this.outro = "";
    }
    this.storeName = storeName;
    this.edited = true;
    return this;
  }
  prependLeft(content) {
    this.outro = content + this.outro;
  }
  prependRight(content) {
    this.intro = content + this.intro;
  }
  reset() {
    this.intro = "";
    this.outro = "";
    this.replacesUntil = -1;
    this.replacedFrom = -1;
    if (this.edited) {
      this.content = this.original;
      this.storeName = false;
      this.edited = false;
    }
  }
  split(index) {
    const sliceIndex = index - this.start;
    const originalBefore = this.original.slice(0, sliceIndex);
    const originalAfter = this.original.slice(sliceIndex);
    this.original = originalBefore;
    const newChunk = new Chunk2(index, this.end, originalAfter);
    newChunk.outro = this.outro;
    this.outro = "";
    this.end = index;
    if (this.edited) {
      newChunk.edit("", false, true);
      newChunk.replacedFrom = this.replacedFrom;
    } else this.content = originalBefore;
    newChunk.next = this.next;
    if (newChunk.next) newChunk.next.previous = newChunk;
    newChunk.previous = this;
    this.next = newChunk;
    return newChunk;
  }
  toString() {
    return this.intro + this.content + this.outro;
  }
  trimEnd(rx) {
    this.outro = this.outro.replace(rx, "");
    if (this.outro.length) return true;
    const trimmed = this.content.replace(rx, "");
    if (trimmed.length) {
      if (trimmed !== this.content) {
        if (this.edited) this.edit(trimmed, this.storeName, true);
        else this.split(this.start + trimmed.length).edit("", void 0, true);
      }
      return true;
    } else {
      this.edit("", void 0, true);
      this.intro = this.intro.replace(rx, "");
      if (this.intro.length) return true;
    }
  }
  trimStart(rx) {
    this.intro = this.intro.replace(rx, "");
    if (this.intro.length) return true;
    const trimmed = this.content.replace(rx, "");
    if (trimmed.length) {
      if (trimmed !== this.content) {
        if (this.edited) this.edit(trimmed, this.storeName, true);
        else {
          this.split(this.end - trimmed.length);
          this.edit("", void 0, true);
        }
      }
      return true;
    } else {
      this.edit("", void 0, true);
      this.outro = this.outro.replace(rx, "");
      if (this.outro.length) return true;
    }
  }
};
var MagicStringError = class extends Error {
  name = "MagicStringError";
  constructor(message, options9) {
    super(`[MagicString] ${message}`, options9);
  }
};
function getBtoa() {
  if (typeof globalThis !== "undefined" && typeof globalThis.btoa === "function") return (str) => globalThis.btoa(unescape(encodeURIComponent(str)));
  const buffer = globalThis["Buffer"];
  if (buffer) return (str) => buffer.from(str, "utf-8").toString("base64");
  return () => {
    throw new MagicStringError("unsupported environment: `btoa` or `Buffer` is required");
  };
}
var btoa = /* @__PURE__ */ getBtoa();
var SourceMap = class {
  constructor(properties) {
    this.version = 3;
    this.file = properties.file;
    this.sources = properties.sources;
    this.sourcesContent = properties.sourcesContent;
    this.names = properties.names;
    this.mappings = typeof properties.mappings === "string" ? properties.mappings : encode(properties.mappings);
    if (typeof properties.x_google_ignoreList !== "undefined") this.x_google_ignoreList = properties.x_google_ignoreList;
    if (typeof properties.debugId !== "undefined") this.debugId = properties.debugId;
    if (typeof properties.rangeMappings !== "undefined") {
      let shouldOutputRangeMapping = false;
      for (const line of properties.rangeMappings) if (line.length !== 0) {
        shouldOutputRangeMapping = true;
        break;
      }
      if (shouldOutputRangeMapping) this.rangeMappings = encodeRangeMappings(properties.rangeMappings);
    }
  }
  /**
  * Returns the equivalent of `JSON.stringify(map)`
  */
  toString() {
    return JSON.stringify(this);
  }
  /**
  * Returns a DataURI containing the sourcemap. Useful for doing this sort of thing:
  * `generateMap(options?: SourceMapOptions): SourceMap;`
  */
  toUrl() {
    return `data:application/json;charset=utf-8;base64,${btoa(this.toString())}`;
  }
};
function getLocator(source) {
  const lineOffsets = [0];
  for (let i2 = source.indexOf("\n"); i2 !== -1; i2 = source.indexOf("\n", i2 + 1)) lineOffsets.push(i2 + 1);
  return function locate(index) {
    let i2 = 0;
    let j = lineOffsets.length;
    while (i2 < j) {
      const m = i2 + j >> 1;
      if (index < lineOffsets[m]) j = m;
      else i2 = m + 1;
    }
    const line = i2 - 1;
    return {
      line,
      column: index - lineOffsets[line]
    };
  };
}
function getRelativePath(from, to) {
  const fromParts = from.split(/[/\\]/);
  const toParts = to.split(/[/\\]/);
  fromParts.pop();
  while (fromParts[0] === toParts[0]) {
    fromParts.shift();
    toParts.shift();
  }
  if (fromParts.length) {
    let i2 = fromParts.length;
    while (i2--) fromParts[i2] = "..";
  }
  return fromParts.concat(toParts).join("/");
}
function guessIndent(code) {
  const lines3 = code.split("\n");
  const tabbed = lines3.filter((line) => /^\t+/.test(line));
  const spaced = lines3.filter((line) => /^ {2,}/.test(line));
  if (tabbed.length === 0 && spaced.length === 0) return null;
  if (tabbed.length >= spaced.length) return "	";
  const min = spaced.reduce((previous, current2) => {
    const numSpaces = /^ +/.exec(current2)[0].length;
    return Math.min(numSpaces, previous);
  }, Infinity);
  return " ".repeat(min);
}
var toString2 = Object.prototype.toString;
function isObject3(thing2) {
  return toString2.call(thing2) === "[object Object]";
}
var BASE64_CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar2 = /* @__PURE__ */ (() => {
  const chars2 = /* @__PURE__ */ new Uint8Array(64);
  for (let i2 = 0; i2 < 64; i2++) chars2[i2] = BASE64_CHARS.charCodeAt(i2);
  return chars2;
})();
var COMMA = 44;
var SEMICOLON = 59;
var BUFFER_SIZE = 16384;
var FLUSH_THRESHOLD = 16348;
var scratch = /* @__PURE__ */ new Uint8Array(BUFFER_SIZE);
function writeVlq(pos, num) {
  num = num < 0 ? -num << 1 | 1 : num << 1;
  do {
    let clamped = num & 31;
    num >>>= 5;
    if (num > 0) clamped |= 32;
    scratch[pos++] = intToChar2[clamped];
  } while (num > 0);
  return pos;
}
var decoder = /* @__PURE__ */ new TextDecoder();
var MappingsEncoder = class {
  constructor() {
    this.out = "";
    this.pos = 0;
    this.lines = [];
    this.buffered = 0;
    this.needsComma = false;
    this.prevGenColumn = 0;
    this.prevSourceIndex = 0;
    this.prevSourceLine = 0;
    this.prevSourceColumn = 0;
    this.prevNameIndex = 0;
  }
  endLine(segments2) {
    this.lines.push(segments2);
    this.buffered += segments2.length + 1;
    if (this.buffered >= 4096) this.drain(null);
  }
  segments(segments2) {
    this.drain(segments2);
  }
  finish(segments2) {
    this.drain(segments2);
    this.flush();
    return this.out;
  }
  drain(trailing) {
    const lines3 = this.lines;
    const lineCount = lines3.length;
    for (let l = 0; l <= lineCount; l++) {
      const line = l < lineCount ? lines3[l] : trailing;
      if (line === null) break;
      for (let i2 = 0; i2 < line.length; i2++) {
        if (this.pos > FLUSH_THRESHOLD) this.flush();
        const segment = line[i2];
        if (this.needsComma) scratch[this.pos++] = COMMA;
        this.needsComma = true;
        this.pos = writeVlq(this.pos, segment[0] - this.prevGenColumn);
        this.prevGenColumn = segment[0];
        this.pos = writeVlq(this.pos, segment[1] - this.prevSourceIndex);
        this.prevSourceIndex = segment[1];
        this.pos = writeVlq(this.pos, segment[2] - this.prevSourceLine);
        this.prevSourceLine = segment[2];
        this.pos = writeVlq(this.pos, segment[3] - this.prevSourceColumn);
        this.prevSourceColumn = segment[3];
        if (segment.length === 5) {
          this.pos = writeVlq(this.pos, segment[4] - this.prevNameIndex);
          this.prevNameIndex = segment[4];
        }
      }
      if (l < lineCount) {
        if (this.pos > FLUSH_THRESHOLD) this.flush();
        scratch[this.pos++] = SEMICOLON;
        this.needsComma = false;
        this.prevGenColumn = 0;
      }
    }
    lines3.length = 0;
    this.buffered = 0;
    this.flush();
  }
  flush() {
    this.out += decoder.decode(scratch.subarray(0, this.pos));
    this.pos = 0;
  }
};
var NEWLINE_CHAR$1 = 10;
function isWordCode(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95;
}
var Mappings = class {
  constructor(hires, encoder = null) {
    this.hires = hires;
    this.generatedCodeLine = 0;
    this.generatedCodeColumn = 0;
    this.raw = [];
    this.rawSegments = this.raw[this.generatedCodeLine] = [];
    this.rawRangeMappingsIndices = [];
    this.rawRangeMappings = hires === "experimental-range" ? [this.rawRangeMappingsIndices] : void 0;
    this.encoder = encoder;
  }
  nextLine() {
    if (this.encoder === null) {
      this.generatedCodeLine += 1;
      this.raw[this.generatedCodeLine] = this.rawSegments = [];
    } else {
      this.encoder.endLine(this.rawSegments);
      this.rawSegments = [];
      this.generatedCodeLine += 1;
    }
    this.generatedCodeColumn = 0;
    if (this.rawRangeMappings) this.rawRangeMappings[this.generatedCodeLine] = this.rawRangeMappingsIndices = [];
  }
  /**
  * Emits the mappings for one MagicString: its intro, every chunk (with the
  * chunk's own intro/outro) and its outro. `sourceIndex === -1` means the
  * string has no source of its own, so its content only advances the
  * generated position without mapping anything.
  */
  addMagicString(magicString, sourceIndex, nameIndex) {
    const { original } = magicString;
    const locate = getLocator(original);
    if (magicString.intro) this.advance(magicString.intro);
    magicString.firstChunk.eachNext((chunk) => {
      if (chunk.intro.length) this.advance(chunk.intro);
      if (sourceIndex === -1) this.advance(chunk.content);
      else if (chunk.edited) {
        const name2 = chunk.storeName ? nameIndex.get(original.slice(chunk.start, chunk.replacesUntil)) : void 0;
        this.addEdit(sourceIndex, chunk.content, locate(chunk.start), name2 ?? -1);
      } else this.addUneditedChunk(sourceIndex, chunk, original, locate(chunk.start), magicString.sourcemapLocations);
      if (chunk.outro.length) this.advance(chunk.outro);
    });
    if (magicString.outro) this.advance(magicString.outro);
  }
  addEdit(sourceIndex, content, loc, nameIndex) {
    if (content.length) {
      const contentLengthMinusOne = content.length - 1;
      let contentLineEnd = content.indexOf("\n", 0);
      let previousContentLineEnd = -1;
      while (contentLineEnd >= 0 && contentLengthMinusOne > contentLineEnd) {
        const segment2 = [
          this.generatedCodeColumn,
          sourceIndex,
          loc.line,
          loc.column
        ];
        if (nameIndex >= 0) segment2.push(nameIndex);
        this.rawSegments.push(segment2);
        this.nextLine();
        previousContentLineEnd = contentLineEnd;
        contentLineEnd = content.indexOf("\n", contentLineEnd + 1);
      }
      const segment = [
        this.generatedCodeColumn,
        sourceIndex,
        loc.line,
        loc.column
      ];
      if (nameIndex >= 0) segment.push(nameIndex);
      this.rawSegments.push(segment);
      this.advance(content.slice(previousContentLineEnd + 1));
    }
  }
  addUneditedChunk(sourceIndex, chunk, original, loc, sourcemapLocations) {
    const end = chunk.end;
    let i2 = chunk.start;
    if (this.hires) {
      const boundary = this.hires === "boundary";
      const experimentalRange = this.hires === "experimental-range";
      const encoder = experimentalRange ? null : this.encoder;
      let charInHiresBoundary = false;
      while (i2 < end) {
        if (encoder !== null && this.rawSegments.length >= 4096) {
          encoder.segments(this.rawSegments);
          this.rawSegments.length = 0;
        }
        if (experimentalRange && i2 + 1 >= end) this.rawSegments.push([
          this.generatedCodeColumn,
          sourceIndex,
          loc.line,
          loc.column
        ]);
        const code = original.charCodeAt(i2);
        if (code === NEWLINE_CHAR$1) {
          loc.line += 1;
          loc.column = 0;
          this.nextLine();
          charInHiresBoundary = false;
        } else {
          if (boundary) {
            if (isWordCode(code)) {
              if (!charInHiresBoundary) {
                this.rawSegments.push([
                  this.generatedCodeColumn,
                  sourceIndex,
                  loc.line,
                  loc.column
                ]);
                charInHiresBoundary = true;
              }
            } else {
              this.rawSegments.push([
                this.generatedCodeColumn,
                sourceIndex,
                loc.line,
                loc.column
              ]);
              charInHiresBoundary = false;
            }
          } else if (experimentalRange) {
            if (i2 === chunk.start) {
              this.rawRangeMappingsIndices.push(this.rawSegments.length);
              this.rawSegments.push([
                this.generatedCodeColumn,
                sourceIndex,
                loc.line,
                loc.column
              ]);
            }
          } else this.rawSegments.push([
            this.generatedCodeColumn,
            sourceIndex,
            loc.line,
            loc.column
          ]);
          loc.column += 1;
          this.generatedCodeColumn += 1;
        }
        i2 += 1;
      }
    } else {
      const bits2 = sourcemapLocations.bits;
      while (i2 < end) {
        let newline = original.indexOf("\n", i2);
        if (newline === -1 || newline > end) newline = end;
        if (newline > i2) {
          this.rawSegments.push([
            this.generatedCodeColumn,
            sourceIndex,
            loc.line,
            loc.column
          ]);
          for (let w = i2 + 1 >> 5, last = newline - 1 >> 5; w <= last; w++) {
            let word2 = bits2[w];
            if (!word2) continue;
            const base2 = w << 5;
            while (word2) {
              const lowest = word2 & -word2;
              const index = base2 + 31 - Math.clz32(lowest);
              if (index > i2 && index < newline) {
                const offset2 = index - i2;
                this.rawSegments.push([
                  this.generatedCodeColumn + offset2,
                  sourceIndex,
                  loc.line,
                  loc.column + offset2
                ]);
              }
              word2 ^= lowest;
            }
          }
          loc.column += newline - i2;
          this.generatedCodeColumn += newline - i2;
        }
        if (newline === end) break;
        loc.line += 1;
        loc.column = 0;
        this.nextLine();
        i2 = newline + 1;
      }
    }
  }
  advance(str) {
    if (!str) return;
    const lastNewline = str.lastIndexOf("\n");
    for (let i2 = str.indexOf("\n"); i2 !== -1; i2 = str.indexOf("\n", i2 + 1)) this.nextLine();
    this.generatedCodeColumn += str.length - lastNewline - 1;
  }
};
var n = "\n";
var NEWLINE_CHAR = "\n".charCodeAt(0);
var CR_CHAR = "\r".charCodeAt(0);
var warned = {
  insertLeft: false,
  insertRight: false,
  storeName: false
};
function expandReplacement(replacement, matched, position, str, captures, namedCaptures) {
  if (!replacement.includes("$")) return replacement;
  let result = "";
  let index = 0;
  while (index < replacement.length) {
    const dollar = replacement.indexOf("$", index);
    if (dollar === -1) {
      result += replacement.slice(index);
      break;
    }
    result += replacement.slice(index, dollar);
    const char = replacement[dollar + 1];
    let expansion = "$";
    let consumed = 1;
    if (char === "$") consumed = 2;
    else if (char === "&") {
      expansion = matched;
      consumed = 2;
    } else if (char === "`") {
      expansion = str.slice(0, position);
      consumed = 2;
    } else if (char === "'") {
      expansion = str.slice(position + matched.length);
      consumed = 2;
    } else if (char === "<" && namedCaptures !== void 0) {
      const close = replacement.indexOf(">", dollar + 2);
      if (close !== -1) {
        expansion = namedCaptures[replacement.slice(dollar + 2, close)] ?? "";
        consumed = close + 1 - dollar;
      }
    } else if (char >= "0" && char <= "9") {
      const second = replacement[dollar + 2];
      const double3 = second >= "0" && second <= "9" ? Number(char + second) : NaN;
      const single = Number(char);
      if (double3 >= 1 && double3 <= captures.length) {
        expansion = captures[double3 - 1] ?? "";
        consumed = 3;
      } else if (single >= 1 && single <= captures.length) {
        expansion = captures[single - 1] ?? "";
        consumed = 2;
      }
    }
    result += expansion;
    index = dollar + consumed;
  }
  return result;
}
var MagicString = class MagicString2 {
  /**
  * Wraps `string` for editing; every index passed to the editing methods refers to this original string.
  */
  constructor(string, options9 = {}) {
    const chunk = new Chunk(0, string.length, string);
    Object.defineProperties(this, {
      original: {
        writable: true,
        value: string
      },
      outro: {
        writable: true,
        value: ""
      },
      intro: {
        writable: true,
        value: ""
      },
      firstChunk: {
        writable: true,
        value: chunk
      },
      lastChunk: {
        writable: true,
        value: chunk
      },
      lastSearchedChunk: {
        writable: true,
        value: chunk
      },
      byStart: {
        writable: true,
        value: /* @__PURE__ */ new Map([[0, chunk]])
      },
      byEnd: {
        writable: true,
        value: /* @__PURE__ */ new Map([[string.length, chunk]])
      },
      filename: {
        writable: true,
        value: options9.filename
      },
      indentExclusionRanges: {
        writable: true,
        value: options9.indentExclusionRanges
      },
      sourcemapLocations: {
        writable: true,
        value: new BitSet()
      },
      storedNames: {
        writable: true,
        value: /* @__PURE__ */ new Set()
      },
      indentStr: {
        writable: true,
        value: void 0
      },
      ignoreList: {
        writable: true,
        value: options9.ignoreList
      },
      offset: {
        writable: true,
        value: options9.offset || 0
      },
      hasMovedChunks: {
        writable: true,
        value: false
      }
    });
  }
  /**
  * Adds the specified character index (with respect to the original string) to sourcemap mappings, if `hires` is false.
  */
  addSourcemapLocation(char) {
    this.sourcemapLocations.add(char);
  }
  /**
  * Appends the specified content to the end of the string.
  */
  append(content) {
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this.outro += content;
    return this;
  }
  /**
  * Appends the specified content at the index in the original string.
  * If a range *ending* with index is subsequently moved, the insert will be moved with it.
  * See also `s.prependLeft(...)`.
  */
  appendLeft(index, content) {
    index = this._resolveIndex(index);
    if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this._split(index);
    const chunk = this.byEnd.get(index);
    if (chunk) chunk.appendLeft(content);
    else this.intro += content;
    return this;
  }
  /**
  * Appends the specified content at the index in the original string.
  * If a range *starting* with index is subsequently moved, the insert will be moved with it.
  * See also `s.prependRight(...)`.
  */
  appendRight(index, content) {
    index = this._resolveIndex(index);
    if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this._split(index);
    const chunk = this.byStart.get(index);
    if (chunk) chunk.appendRight(content);
    else this.outro += content;
    return this;
  }
  /**
  * Returns an independent copy: the chunk list, string-level intro/outro,
  * sourcemap locations, stored names, indent exclusion ranges, `offset`,
  * `filename` and `ignoreList` are all copied; later edits to either string
  * do not affect the other.
  */
  clone() {
    const cloned = new MagicString2(this.original, {
      filename: this.filename,
      ignoreList: this.ignoreList,
      offset: this.offset
    });
    let originalChunk = this.firstChunk;
    let clonedChunk = cloned.firstChunk = cloned.lastSearchedChunk = originalChunk.clone();
    while (originalChunk) {
      cloned.byStart.set(clonedChunk.start, clonedChunk);
      cloned.byEnd.set(clonedChunk.end, clonedChunk);
      const nextOriginalChunk = originalChunk.next;
      const nextClonedChunk = nextOriginalChunk && nextOriginalChunk.clone();
      if (nextClonedChunk) {
        clonedChunk.next = nextClonedChunk;
        nextClonedChunk.previous = clonedChunk;
        clonedChunk = nextClonedChunk;
      }
      originalChunk = nextOriginalChunk;
    }
    cloned.lastChunk = clonedChunk;
    if (this.indentExclusionRanges) cloned.indentExclusionRanges = this.indentExclusionRanges.slice();
    cloned.sourcemapLocations = new BitSet(this.sourcemapLocations);
    cloned.storedNames = new Set(this.storedNames);
    cloned.intro = this.intro;
    cloned.outro = this.outro;
    cloned.hasMovedChunks = this.hasMovedChunks;
    return cloned;
  }
  /**
  * Generates a sourcemap object with raw mappings in array form, rather than encoded as a string.
  * Useful if you need to manipulate the sourcemap further, but most of the time you will use `generateMap` instead.
  */
  generateDecodedMap(options9) {
    options9 = options9 || {};
    const mappings = new Mappings(options9.hires);
    const names2 = this._generateMappings(mappings);
    return {
      ...this._mapProperties(options9, names2),
      mappings: mappings.raw,
      rangeMappings: mappings.rawRangeMappings
    };
  }
  /**
  * Generates a version 3 sourcemap.
  */
  generateMap(options9) {
    options9 = options9 || {};
    const encoder = new MappingsEncoder();
    const mappings = new Mappings(options9.hires, encoder);
    const names2 = this._generateMappings(mappings);
    return new SourceMap({
      ...this._mapProperties(options9, names2),
      mappings: encoder.finish(mappings.rawSegments),
      rangeMappings: mappings.rawRangeMappings
    });
  }
  /** @internal */
  _generateMappings(mappings) {
    const names2 = [...this.storedNames];
    mappings.addMagicString(this, 0, new Map(names2.map((name2, i2) => [name2, i2])));
    return names2;
  }
  /** @internal */
  _mapProperties(options9, names2) {
    return {
      file: options9.file ? options9.file.split(/[/\\]/).pop() : void 0,
      sources: [options9.source ? getRelativePath(options9.file || "", options9.source) : options9.file || ""],
      sourcesContent: options9.includeContent ? [this.original] : void 0,
      names: names2,
      x_google_ignoreList: this.ignoreList ? [0] : void 0
    };
  }
  /** @internal */
  _ensureindentStr() {
    if (this.indentStr === void 0) this.indentStr = guessIndent(this.original);
  }
  /** @internal */
  _getRawIndentString() {
    this._ensureindentStr();
    return this.indentStr;
  }
  /**
  * Returns the indentation string guessed from the original content, falling back to a single tab character.
  * This is the value `s.indent()` uses when no prefix is supplied.
  */
  getIndentString() {
    this._ensureindentStr();
    return this.indentStr ?? "	";
  }
  indent(indentStr, options9) {
    const pattern = /^[^\r\n]/gm;
    if (isObject3(indentStr)) {
      options9 = indentStr;
      indentStr = void 0;
    }
    if (indentStr === void 0) {
      this._ensureindentStr();
      indentStr = this.indentStr || "	";
    }
    if (indentStr === "") return this;
    const resolvedIndentStr = indentStr;
    options9 = options9 || {};
    const isExcluded = new BitSet();
    if (options9.exclude) (typeof options9.exclude[0] === "number" ? [options9.exclude] : options9.exclude).forEach((exclusion) => {
      for (let i2 = exclusion[0]; i2 < exclusion[1]; i2 += 1) isExcluded.add(i2);
    });
    let shouldIndentNextCharacter = options9.indentStart !== false;
    const indentPiece = (str) => {
      if (str === "") return str;
      const indented = str.replace(pattern, (match2, offset2) => offset2 > 0 || shouldIndentNextCharacter ? `${resolvedIndentStr}${match2}` : match2);
      shouldIndentNextCharacter = str[str.length - 1] === "\n";
      return indented;
    };
    this.intro = indentPiece(this.intro);
    let charIndex = 0;
    let chunk = this.firstChunk;
    const indentAt = (index) => {
      shouldIndentNextCharacter = false;
      if (index === chunk.start) chunk.appendRight(resolvedIndentStr);
      else {
        this._splitChunk(chunk, index);
        chunk = chunk.next;
        chunk.prependRight(resolvedIndentStr);
      }
    };
    while (chunk) {
      const end = chunk.end;
      if (!isExcluded.has(chunk.start)) chunk.intro = indentPiece(chunk.intro);
      if (chunk.edited) {
        if (!isExcluded.has(chunk.start)) chunk.content = indentPiece(chunk.content);
        else if (chunk.content) shouldIndentNextCharacter = chunk.content[chunk.content.length - 1] === "\n";
      } else if (options9.exclude) {
        charIndex = chunk.start;
        while (charIndex < end) {
          if (!isExcluded.has(charIndex)) {
            const char = this.original.charCodeAt(charIndex);
            if (char === NEWLINE_CHAR) shouldIndentNextCharacter = true;
            else if (char !== CR_CHAR && shouldIndentNextCharacter) indentAt(charIndex);
          }
          charIndex += 1;
        }
      } else {
        charIndex = chunk.start;
        while (charIndex < end) {
          if (!shouldIndentNextCharacter) {
            const nextLine = this.original.indexOf(n, charIndex);
            if (nextLine === -1 || nextLine >= end) break;
            shouldIndentNextCharacter = true;
            charIndex = nextLine + 1;
            continue;
          }
          const char = this.original.charCodeAt(charIndex);
          if (char === NEWLINE_CHAR || char === CR_CHAR) {
            charIndex += 1;
            continue;
          }
          indentAt(charIndex);
          charIndex += 1;
        }
      }
      if (!isExcluded.has(chunk.end - 1)) chunk.outro = indentPiece(chunk.outro);
      charIndex = chunk.end;
      chunk = chunk.next;
    }
    this.outro = indentPiece(this.outro);
    return this;
  }
  /** @internal */
  insert() {
    throw new MagicStringError("insert() is deprecated, use appendLeft() or prependRight()");
  }
  /** @internal */
  insertLeft(index, content) {
    if (!warned.insertLeft) {
      console.warn("magicString.insertLeft(...) is deprecated. Use magicString.appendLeft(...) instead");
      warned.insertLeft = true;
    }
    return this.appendLeft(index, content);
  }
  /** @internal */
  insertRight(index, content) {
    if (!warned.insertRight) {
      console.warn("magicString.insertRight(...) is deprecated. Use magicString.prependRight(...) instead");
      warned.insertRight = true;
    }
    return this.prependRight(index, content);
  }
  /**
  * Moves the characters from `start` and `end` to `index`.
  *
  * `affinity` controls where the range is anchored at `index`. With the
  * default `'right'`, it is inserted before the content that starts at `index`;
  * with `'left'`, it is inserted after the content that ends at `index`. The
  * two differ only when other content has already been moved to that boundary,
  * mirroring the `appendLeft`/`appendRight` distinction.
  */
  move(start, end, index, affinity = "right") {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    index = this._resolveIndex(index);
    if (start === end) return this;
    if (start < 0 || end > this.original.length || index < 0 || index > this.original.length) throw new MagicStringError(`range ${start}\u2013${end} is out of bounds`);
    if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
    if (index >= start && index <= end) throw new MagicStringError("cannot move a selection inside itself");
    this._split(start);
    this._split(end);
    this._split(index);
    const first = this.byStart.get(start);
    const last = this.byEnd.get(end);
    if (!first || !last) throw new MagicStringError(`range ${start}\u2013${end} is out of bounds`);
    if (this.hasMovedChunks) {
      let cursor = first;
      while (cursor !== last) {
        cursor = cursor.next;
        if (!cursor || cursor.start < start || cursor.end > end) throw new MagicStringError(`cannot move ${start} to ${end} because an earlier move split that range`);
      }
    }
    const oldLeft = first.previous;
    const oldRight = last.next;
    let newLeft;
    let newRight;
    if (affinity === "left") {
      newLeft = this.byEnd.get(index) ?? null;
      if (!newLeft) {
        if (first === this.firstChunk) return this;
        newRight = this.firstChunk;
      } else {
        if (newLeft.next === first) return this;
        newRight = newLeft.next;
      }
    } else {
      newRight = this.byStart.get(index) ?? null;
      if (!newRight) {
        if (last === this.lastChunk) return this;
        newLeft = this.lastChunk;
      } else {
        if (newRight.previous === last) return this;
        newLeft = newRight.previous;
      }
    }
    if (oldLeft) oldLeft.next = oldRight;
    if (oldRight) oldRight.previous = oldLeft;
    if (newLeft) newLeft.next = first;
    if (newRight) newRight.previous = last;
    if (!oldLeft) this.firstChunk = oldRight;
    if (!oldRight) {
      this.lastChunk = oldLeft;
      this.lastChunk.next = null;
    }
    first.previous = newLeft;
    last.next = newRight || null;
    if (!newLeft) this.firstChunk = first;
    if (!newRight) this.lastChunk = last;
    this.hasMovedChunks = true;
    return this;
  }
  /**
  * Replaces the characters from `start` to `end` with `content`, along with the appended/prepended content in
  * that range. The same restrictions as `s.remove()` apply.
  *
  * The fourth argument is optional. It can have a storeName property - if true, the original name will be stored
  * for later inclusion in a sourcemap's names array - and a contentOnly property which determines whether only
  * the content is overwritten, or anything that was appended/prepended to the range as well.
  *
  * It may be preferred to use `s.update(...)` instead if you wish to avoid overwriting the appended/prepended content.
  */
  overwrite(start, end, content, options9) {
    if (options9 === true) {
      if (!warned.storeName) {
        console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
        warned.storeName = true;
      }
      return this.update(start, end, content, {
        storeName: true,
        overwrite: true
      });
    }
    const optionObject = typeof options9 === "object" && options9 ? options9 : {};
    return this.update(start, end, content, {
      ...optionObject,
      overwrite: !optionObject.contentOnly
    });
  }
  /**
  * Replaces the characters from `start` to `end` with `content`. The same restrictions as `s.remove()` apply.
  *
  * The fourth argument is optional. It can have a storeName property - if true, the original name will be stored
  * for later inclusion in a sourcemap's names array - and an overwrite property which determines whether only
  * the content is overwritten, or anything that was appended/prepended to the range as well.
  */
  update(start, end, content, options9) {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    if (start < 0) throw new MagicStringError(`start ${start} is out of bounds`);
    if (end > this.original.length) throw new MagicStringError(`end ${end} is out of bounds`);
    if (start === end) throw new MagicStringError(`cannot overwrite a zero-length range at ${start}, use appendLeft() or prependRight()`);
    if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
    this._split(start);
    this._split(end);
    if (options9 === true) {
      if (!warned.storeName) {
        console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
        warned.storeName = true;
      }
      options9 = { storeName: true };
    }
    const optionObject = typeof options9 === "object" && options9 ? options9 : {};
    const storeName = optionObject.storeName || false;
    const overwrite = optionObject.overwrite || false;
    if (storeName) this.storedNames.add(this.original.slice(start, end));
    const first = this.byStart.get(start);
    for (let chunk = first; chunk.end < end; ) {
      const next = chunk.next;
      if (next === null || next !== this.byStart.get(chunk.end)) throw new MagicStringError("cannot overwrite across a split point");
      chunk = next;
    }
    for (let chunk = first.next; chunk !== null && chunk.start < end; chunk = chunk.next) {
      chunk.edit("", false, !overwrite);
      chunk.replacesUntil = -1;
      chunk.replacedFrom = start;
    }
    first.edit(content, storeName, !overwrite);
    first.replacesUntil = end;
    first.replacedFrom = -1;
    return this;
  }
  /**
  * Prepends the string with the specified content.
  */
  prepend(content) {
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this.intro = content + this.intro;
    return this;
  }
  /**
  * Same as `s.appendLeft(...)`, except that the inserted content will go *before* any previous appends or prepends at index
  */
  prependLeft(index, content) {
    index = this._resolveIndex(index);
    if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this._split(index);
    const chunk = this.byEnd.get(index);
    if (chunk) chunk.prependLeft(content);
    else this.intro = content + this.intro;
    return this;
  }
  /**
  * Same as `s.appendRight(...)`, except that the inserted content will go *before* any previous appends or prepends at `index`
  */
  prependRight(index, content) {
    index = this._resolveIndex(index);
    if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
    if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
    this._split(index);
    const chunk = this.byStart.get(index);
    if (chunk) chunk.prependRight(content);
    else this.outro = content + this.outro;
    return this;
  }
  /**
  * Removes the characters from `start` to `end` (of the original string, **not** the generated string).
  * Content appended or prepended at positions strictly inside the range is removed with it, while
  * content attached at `start` or `end` is preserved — use `s.overwrite(start, end, '')` to remove
  * the range including its edge inserts.
  * Repeated removals and removals with partially overlapping ranges are allowed.
  */
  remove(start, end) {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    if (start === end) return this;
    if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}\u2013${end} is out of bounds`);
    if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
    this._split(start);
    this._split(end);
    let chunk = this.byStart.get(start);
    while (chunk) {
      if (chunk.start > start) chunk.intro = "";
      if (chunk.end < end) chunk.outro = "";
      chunk.edit("", false, true);
      chunk.replacesUntil = -1;
      chunk.replacedFrom = -1;
      chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
    }
    return this;
  }
  /**
  * Reset the modified characters from `start` to `end` (of the original string, **not** the generated string).
  */
  reset(start, end) {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    if (start === end) return this;
    if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}\u2013${end} is out of bounds`);
    if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
    this._split(start);
    this._split(end);
    let chunk = this.byStart.get(start);
    while (chunk) {
      chunk.reset();
      chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
    }
    return this;
  }
  /**
  * Returns the last character of the generated string, or `''` if it is empty.
  */
  lastChar() {
    if (this.outro.length) return this.outro[this.outro.length - 1];
    let chunk = this.lastChunk;
    while (chunk) {
      if (chunk.outro.length) return chunk.outro[chunk.outro.length - 1];
      if (chunk.content.length) return chunk.content[chunk.content.length - 1];
      if (chunk.intro.length) return chunk.intro[chunk.intro.length - 1];
      chunk = chunk.previous;
    }
    if (this.intro.length) return this.intro[this.intro.length - 1];
    return "";
  }
  /**
  * Returns everything after the last newline in the generated string, or the whole string if there is no newline.
  */
  lastLine() {
    let lineIndex = this.outro.lastIndexOf(n);
    if (lineIndex !== -1) return this.outro.slice(lineIndex + 1);
    let lineStr = this.outro;
    let chunk = this.lastChunk;
    while (chunk) {
      if (chunk.outro.length > 0) {
        lineIndex = chunk.outro.lastIndexOf(n);
        if (lineIndex !== -1) return chunk.outro.slice(lineIndex + 1) + lineStr;
        lineStr = chunk.outro + lineStr;
      }
      if (chunk.content.length > 0) {
        lineIndex = chunk.content.lastIndexOf(n);
        if (lineIndex !== -1) return chunk.content.slice(lineIndex + 1) + lineStr;
        lineStr = chunk.content + lineStr;
      }
      if (chunk.intro.length > 0) {
        lineIndex = chunk.intro.lastIndexOf(n);
        if (lineIndex !== -1) return chunk.intro.slice(lineIndex + 1) + lineStr;
        lineStr = chunk.intro + lineStr;
      }
      chunk = chunk.previous;
    }
    lineIndex = this.intro.lastIndexOf(n);
    if (lineIndex !== -1) return this.intro.slice(lineIndex + 1) + lineStr;
    return this.intro + lineStr;
  }
  /**
  * Returns the content of the generated string that corresponds to the slice
  * between `start` and `end` of the original string, walking the generated
  * string from the chunk holding `start` to the chunk holding `end`. Throws
  * if either index falls inside replaced content. After `move()`, a range
  * whose end now comes before its start in the output yields `''`.
  */
  slice(start = 0, end = this.original.length - this.offset) {
    start = this._resolveIndex(start);
    end = this._resolveIndex(end);
    let result = "";
    let chunk;
    if (this.hasMovedChunks) {
      chunk = this.firstChunk;
      while (chunk && (chunk.start > start || chunk.end <= start)) {
        if (chunk.start < end && chunk.end >= end || end === 0 && chunk.start === 0) return result;
        chunk = chunk.next;
      }
    } else {
      if (start >= end) return result;
      chunk = this._chunkAt(start);
    }
    if (chunk && chunk.edited && chunk.start !== start) throw new MagicStringError(`cannot use edited character ${start} as slice start anchor`);
    const startChunk = chunk;
    while (chunk) {
      if (end === 0 && chunk.start === 0) break;
      if (chunk.intro && (startChunk !== chunk || chunk.start === start)) result += chunk.intro;
      const containsEnd = chunk.start < end && chunk.end >= end;
      if (containsEnd && chunk.edited && chunk.end !== end) throw new MagicStringError(`cannot use edited character ${end} as slice end anchor`);
      const sliceStart = startChunk === chunk ? start - chunk.start : 0;
      const sliceEnd = containsEnd ? chunk.content.length + end - chunk.end : chunk.content.length;
      result += chunk.content.slice(sliceStart, sliceEnd);
      if (chunk.outro && (!containsEnd || chunk.end === end)) result += chunk.outro;
      if (containsEnd) break;
      chunk = chunk.next;
    }
    return result;
  }
  /**
  * Returns a clone of `s`, with all content before the `start` and `end` characters of the original string removed.
  */
  snip(start, end) {
    const clone = this.clone();
    clone.remove(-clone.offset, start);
    clone.remove(end, clone.original.length - clone.offset);
    return clone;
  }
  /**
  * Applies `offset`, resolves a negative index from the end of `original` as
  * `update`/`remove` always have, and rejects anything that is not an integer.
  * Bounds are checked by the caller, because the methods report them differently.
  *
  * @internal
  */
  _resolveIndex(index) {
    const resolved = index + this.offset;
    if (!Number.isInteger(resolved)) throw new MagicStringError(`index must be an integer, got ${index}`);
    if (resolved < 0 && this.original.length !== 0) return Math.max(0, resolved + this.original.length);
    return resolved;
  }
  /**
  * The chunk whose original range holds `index` (`chunk.start <= index < chunk.end`),
  * or `undefined` when `index` is at or past the end. Searches from the last
  * visited chunk so that scans over nearby indices stay cheap.
  *
  * @internal
  */
  _chunkAt(index) {
    let chunk = this.byStart.get(index);
    if (chunk) return chunk;
    chunk = this.lastSearchedChunk;
    const searchForward = index >= chunk.end;
    while (chunk && !chunk.contains(index)) chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
    if (chunk) this.lastSearchedChunk = chunk;
    return chunk;
  }
  /** @internal */
  _split(index) {
    if (this.byStart.get(index) || this.byEnd.get(index)) return;
    let chunk = this.lastSearchedChunk;
    let previousChunk = chunk;
    const searchForward = index > chunk.end;
    while (chunk) {
      if (chunk.contains(index)) return this._splitChunk(chunk, index);
      chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
      if (chunk === previousChunk) return;
      previousChunk = chunk;
    }
  }
  /** @internal */
  _splitChunk(chunk, index) {
    if (chunk.edited && chunk.content.length) {
      const loc = getLocator(this.original)(index);
      throw new MagicStringError(`cannot split a chunk that has already been edited (${loc.line}:${loc.column} \u2013 "${chunk.original}")`);
    }
    const newChunk = chunk.split(index);
    this.byEnd.set(index, chunk);
    this.byStart.set(index, newChunk);
    this.byEnd.set(newChunk.end, newChunk);
    if (chunk === this.lastChunk) this.lastChunk = newChunk;
    this.lastSearchedChunk = chunk;
    return true;
  }
  /**
  * Returns the generated string.
  */
  toString() {
    let str = this.intro;
    let chunk = this.firstChunk;
    while (chunk) {
      str += chunk.toString();
      chunk = chunk.next;
    }
    return str + this.outro;
  }
  /**
  * Returns true if the resulting source is empty (disregarding white space).
  */
  isEmpty() {
    if (this.intro.length && this.intro.trim()) return false;
    let chunk = this.firstChunk;
    while (chunk) {
      if (chunk.intro.length && chunk.intro.trim() || chunk.content.length && chunk.content.trim() || chunk.outro.length && chunk.outro.trim()) return false;
      chunk = chunk.next;
    }
    if (this.outro.length && this.outro.trim()) return false;
    return true;
  }
  /**
  * Returns the length of the generated string, counting only content attached to the original characters.
  * Content outside the string body (`s.prepend()`/`s.append()`, and inserts before the first or after the last
  * character) is not counted, so this can differ from `s.toString().length`.
  */
  length() {
    let chunk = this.firstChunk;
    let length = 0;
    while (chunk) {
      length += chunk.intro.length + chunk.content.length + chunk.outro.length;
      chunk = chunk.next;
    }
    return length;
  }
  /**
  * Removes empty lines from the start and end.
  */
  trimLines() {
    return this.trim("[\\r\\n]");
  }
  /**
  * Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the start and end.
  */
  trim(charType) {
    return this.trimStart(charType).trimEnd(charType);
  }
  /** @internal */
  trimEndAborted(charType) {
    const rx = new RegExp(`${charType || "\\s"}+$`);
    this.outro = this.outro.replace(rx, "");
    if (this.outro.length) return true;
    let chunk = this.lastChunk;
    do {
      const end = chunk.end;
      const aborted = chunk.trimEnd(rx);
      if (chunk.end !== end) {
        const next = chunk.next;
        if (this.lastChunk === chunk) this.lastChunk = next;
        this.byEnd.set(chunk.end, chunk);
        this.byStart.set(next.start, next);
        this.byEnd.set(next.end, next);
      }
      if (aborted) return true;
      chunk = chunk.previous;
    } while (chunk);
    this.intro = this.intro.replace(rx, "");
    return this.intro.length > 0;
  }
  /**
  * Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the end.
  */
  trimEnd(charType) {
    this.trimEndAborted(charType);
    return this;
  }
  /** @internal */
  trimStartAborted(charType) {
    const rx = new RegExp(`^${charType || "\\s"}+`);
    this.intro = this.intro.replace(rx, "");
    if (this.intro.length) return true;
    let chunk = this.firstChunk;
    do {
      const end = chunk.end;
      const aborted = chunk.trimStart(rx);
      if (chunk.end !== end) {
        const next = chunk.next;
        if (chunk === this.lastChunk) this.lastChunk = next;
        this.byEnd.set(chunk.end, chunk);
        this.byStart.set(next.start, next);
        this.byEnd.set(next.end, next);
      }
      if (aborted) return true;
      chunk = chunk.next;
    } while (chunk);
    this.outro = this.outro.replace(rx, "");
    return this.outro.length > 0;
  }
  /**
  * Trims content matching `charType` (defaults to `\s`, i.e. whitespace) from the start.
  */
  trimStart(charType) {
    this.trimStartAborted(charType);
    return this;
  }
  /**
  * Indicates if the string has been changed.
  */
  hasChanged() {
    if (this.intro || this.outro) return true;
    let outputIndex = 0;
    let chunk = this.firstChunk;
    while (chunk) {
      if (chunk.intro || chunk.outro) return true;
      if (!chunk.edited && chunk.start === outputIndex) outputIndex = chunk.end;
      else {
        if (!this.original.startsWith(chunk.content, outputIndex)) return true;
        outputIndex += chunk.content.length;
      }
      chunk = chunk.next;
    }
    return outputIndex !== this.original.length;
  }
  /**
  * Whether the original range [start, end) has had any of its characters
  * removed. `replace`/`replaceAll` search `original`, so a match can land on
  * text that is no longer in the output - overwriting it would resurrect the
  * removed characters, so such matches are skipped instead.
  *
  * @internal
  */
  _hasRemovedContent(start, end) {
    const atBoundary = this.byStart.get(start);
    if (atBoundary && start === end) {
      const previous = this.byEnd.get(start);
      return !!previous && previous.content === "" && atBoundary.content === "";
    }
    let chunk = this._chunkAt(start);
    while (chunk && chunk.start < end) {
      if (chunk.content === "" && (chunk.replacedFrom < start || this.byStart.get(chunk.replacedFrom).replacesUntil < chunk.end)) return true;
      chunk = this.byStart.get(chunk.end);
    }
    return false;
  }
  /** @internal */
  _replaceRegexp(searchValue, replacement) {
    function getReplacement(match2, index, str) {
      if (typeof replacement === "string") return expandReplacement(replacement, match2[0], index, str, match2.slice(1), match2.groups);
      else return match2.groups === void 0 ? replacement(match2[0], ...match2.slice(1), index, str) : replacement(match2[0], ...match2.slice(1), index, str, match2.groups);
    }
    const replaceMatch = (match2) => {
      if (match2.index == null) return false;
      if (this._hasRemovedContent(match2.index, match2.index + match2[0].length)) return false;
      const replacement2 = getReplacement(match2, match2.index, this.original);
      if (replacement2 === match2[0]) return true;
      if (match2[0].length === 0) this.appendRight(match2.index - this.offset, replacement2);
      else this.overwrite(match2.index - this.offset, match2.index + match2[0].length - this.offset, replacement2);
      return true;
    };
    if (searchValue.global) {
      searchValue.lastIndex = 0;
      for (const match2 of this.original.matchAll(searchValue)) replaceMatch(match2);
    } else {
      const match2 = this.original.match(searchValue);
      if (match2 && !replaceMatch(match2)) {
        const global = new RegExp(searchValue.source, `${searchValue.flags}g`);
        for (const next of this.original.matchAll(global)) if (replaceMatch(next)) break;
      }
    }
    return this;
  }
  /** @internal */
  _replaceString(string, replacement) {
    const { original } = this;
    let index = original.indexOf(string);
    while (index !== -1) {
      if (this._hasRemovedContent(index, index + string.length)) {
        index = original.indexOf(string, index + string.length);
        continue;
      }
      if (typeof replacement === "function") replacement = replacement(string, index, original);
      else replacement = expandReplacement(replacement, string, index, original, [], void 0);
      if (string !== replacement) {
        if (string.length === 0) this.appendRight(index - this.offset, replacement);
        else this.overwrite(index - this.offset, index + string.length - this.offset, replacement);
      }
      break;
    }
    return this;
  }
  /**
  * String replacement with RegExp or string.
  */
  replace(searchValue, replacement) {
    if (typeof searchValue === "string") return this._replaceString(searchValue, replacement);
    return this._replaceRegexp(searchValue, replacement);
  }
  /** @internal */
  _replaceAllString(string, replacement) {
    const { original } = this;
    const stringLength = string.length;
    if (stringLength === 0) {
      for (let index = 0; index <= original.length; index += 1) {
        if (this._hasRemovedContent(index, index)) continue;
        const _replacement = typeof replacement === "function" ? replacement("", index, original) : expandReplacement(replacement, "", index, original, [], void 0);
        if (_replacement !== "") this.appendRight(index - this.offset, _replacement);
      }
      return this;
    }
    for (let index = original.indexOf(string); index !== -1; index = original.indexOf(string, index + stringLength)) {
      if (this._hasRemovedContent(index, index + stringLength)) continue;
      const previous = original.slice(index, index + stringLength);
      const _replacement = typeof replacement === "function" ? replacement(previous, index, original) : expandReplacement(replacement, previous, index, original, [], void 0);
      if (previous !== _replacement) this.overwrite(index - this.offset, index + stringLength - this.offset, _replacement);
    }
    return this;
  }
  /**
  * Same as `s.replace`, but replace all matched strings instead of just one.
  */
  replaceAll(searchValue, replacement) {
    if (typeof searchValue === "string") return this._replaceAllString(searchValue, replacement);
    if (!searchValue.global) throw new MagicStringError("replaceAll() requires a global RegExp");
    return this._replaceRegexp(searchValue, replacement);
  }
};

// src/simulator/jsprovider/source.ts
var ScriptSyntaxError = class extends Error {
  name = "ScriptSyntaxError";
  position;
  constructor(message, position) {
    super(message);
    this.position = position;
  }
};
var ScriptSource = class {
  script;
  /** The text that runs. */
  text;
  /** Name that stands in stack traces; no other script has it. */
  fileName;
  #woven;
  #lines;
  /** @throws ScriptSyntaxError */
  constructor(path2, text3, engine) {
    const source = text3.replace(/^\uFEFF/, "");
    this.fileName = `jsprovider:${path2}`;
    this.#woven = weave(source, parseScript(source, EDITIONS[engine]));
    this.text = this.#woven.toString();
    this.script = new vm4.Script(this.text, { filename: this.fileName });
  }
  /** Where something stands in the file as its author sees it. */
  original(position) {
    this.#lines ??= this.#woven.generateDecodedMap({ hires: "boundary" }).mappings;
    const segments2 = this.#lines[position.line - 1] ?? [];
    const column = position.column - 1;
    const before = segments2.filter((segment) => segment[0] <= column).at(-1);
    if (before?.[3] === void 0) return position;
    return { line: (before[2] ?? 0) + 1, column: before[3] + (column - before[0]) + 1 };
  }
};
var KEPT_SOURCES = 8;
var sources = /* @__PURE__ */ new Map();
function compileScript(path2, text3, engine) {
  const key = `${engine} ${path2}
${text3}`;
  const source = sources.get(key) ?? new ScriptSource(path2, text3, engine);
  sources.delete(key);
  sources.set(key, source);
  for (const [oldest] of sources) {
    if (sources.size <= KEPT_SOURCES) break;
    sources.delete(oldest);
  }
  return source;
}
var EDITIONS = { chakra: 2017, v8: 2023 };
function parseScript(source, ecmaVersion2) {
  try {
    return parse3(source, { ecmaVersion: ecmaVersion2, sourceType: "script" });
  } catch (error2) {
    if (!isAcornError(error2)) throw error2;
    const message = error2.message.replace(/ \(\d+:\d+\)$/, "");
    throw new ScriptSyntaxError(message, { line: error2.loc.line, column: error2.loc.column + 1 });
  }
}
var isAcornError = (error2) => error2 instanceof Error && "loc" in error2;
function weave(source, program) {
  const text3 = new MagicString(source);
  const loop = (node) => weaveLoop(text3, node.body);
  simple(program, {
    CatchClause: (node) => weaveCatch(text3, source, node),
    TryStatement({ finalizer }) {
      if (!finalizer) return;
      text3.appendRight(finalizer.start + 1, `if(${woven.runsFinally}()){`);
      text3.appendLeft(finalizer.end - 1, "}");
    },
    ForStatement: loop,
    ForInStatement: loop,
    ForOfStatement: loop,
    WhileStatement: loop,
    DoWhileStatement: loop
  });
  return text3;
}
var CAUGHT_VALUE = "__jsprovider_value";
function weaveCatch(text3, source, { param, body }) {
  const start = body.start + 1;
  if (!param || param.type === "Identifier") {
    text3.appendRight(start, `${woven.caught}(${param ? param.name : ""});`);
    return;
  }
  const pattern = source.slice(param.start, param.end);
  text3.overwrite(param.start, param.end, CAUGHT_VALUE);
  text3.appendRight(start, `${woven.caught}(${CAUGHT_VALUE});let ${pattern}=${CAUGHT_VALUE};{`);
  text3.appendLeft(body.end - 1, "}");
}
function weaveLoop(text3, body) {
  if (body.type === "BlockStatement") {
    text3.appendRight(body.start + 1, `${woven.poll}();`);
    return;
  }
  text3.appendRight(body.start, `{${woven.poll}();`);
  text3.appendLeft(body.end, "}");
}

// src/simulator/jsprovider/js-provider.ts
var E_FAIL = "0x80004005";
var E_BOUNDS = "0x8000000B";
var JsProvider = class {
  /** `Debugger`, the root of the object model. */
  namespace;
  /** For tests: asked before every call from a script to the debugger. */
  onHostCall;
  #engine;
  #context;
  #interruption;
  #scripts = [];
  constructor(engine) {
    this.#engine = engine;
    this.#interruption = new Interruption(
      () => engine.takeBreak(),
      () => engine.switches.finallyOnAbort
    );
    this.#context = {
      engine,
      data: emptyDataModel(),
      calls: new HostCalls(this.#interruption, () => this.onHostCall)
    };
    this.namespace = debuggerNamespace(this.#context);
  }
  get running() {
    return this.#interruption.running;
  }
  list() {
    return this.#scripts;
  }
  alias(name2) {
    return this.#context.data.aliases.has(name2);
  }
  /** @throws ScriptAbort */
  load(path2, invoke) {
    const old = this.#find(path2);
    if (old && !invoke) {
      this.#print(`Error: JavaScript script '${path2}' is already loaded`);
      return;
    }
    const script = this.#replace(old, path2);
    if (!script) return;
    this.#print(`JavaScript script successfully loaded from '${path2}'`);
    if (invoke) this.#reportingErrors(() => script.invoke());
  }
  /** @throws ScriptAbort */
  unload(path2) {
    const script = this.#find(path2);
    if (!script) {
      this.#print(`Error: Unable to find JavaScript script '${path2}'`);
      return;
    }
    this.#forget(script);
    this.#reportingErrors(() => script.deactivate());
    this.#print(`JavaScript script unloaded from '${script.path}'`);
  }
  /** @throws ScriptAbort */
  unloadAll() {
    for (const { path: path2 } of [...this.#scripts]) this.unload(path2);
  }
  /** Loads a script, in place of an older instance of it if there is one. */
  #replace(old, path2) {
    if (old) {
      this.#forget(old);
      this.#reportingErrors(() => old.deactivate());
    }
    try {
      const script = this.#compile(path2);
      script.load();
      this.#scripts.push(script);
      return script;
    } catch (error2) {
      if (old) this.#restore(old);
      this.#reportLoadFailure(path2, error2);
      return void 0;
    }
  }
  #restore(script) {
    script.activate();
    this.#scripts.push(script);
  }
  #compile(path2) {
    const { files, switches } = this.#engine;
    if (!files.exists(path2)) {
      throw new LoadFailure({ message: "The system cannot find the file specified" });
    }
    const source = compileScript(path2, files.read(path2), switches.javascript);
    return new Script(path2, source, this.#context, this.#interruption);
  }
  #reportLoadFailure(path2, error2) {
    const failure = loadFailure(error2);
    if (!failure) throw error2;
    const { position, ...told } = failure;
    const { javascript } = this.#engine.switches;
    const place3 = position ? ` (line ${position.line} (@ ${position.column}))` : "";
    const code = told.className === "RangeError" ? E_BOUNDS : E_FAIL;
    const isSyntax = told.className === "SyntaxError" && javascript === "chakra";
    const text3 = isSyntax ? "Syntax error" : failureText(told, "", javascript);
    this.#print(`"${path2}"${place3}: Error (${code}): ${text3}`);
    this.#print(`Error: Unable to execute JavaScript script '${path2}'`);
  }
  #reportingErrors(run2) {
    try {
      run2();
    } catch (error2) {
      if (!(error2 instanceof ModelError)) throw error2;
      this.#print(`Error: ${error2.message}`);
    }
  }
  /** By path, or by file name alone. */
  #find(path2) {
    const wanted = comparable(path2);
    return this.#scripts.find((script) => {
      const own = comparable(script.path);
      return own === wanted || own.endsWith(`/${wanted}`);
    });
  }
  #forget(script) {
    this.#scripts.splice(this.#scripts.indexOf(script), 1);
  }
  #print(line) {
    this.#engine.output.write(`${line}
`);
  }
};
function loadFailure(error2) {
  if (error2 instanceof LoadFailure) return error2.failure;
  if (!(error2 instanceof ScriptSyntaxError)) return void 0;
  return { message: error2.message, className: "SyntaxError", position: error2.position };
}
var comparable = (path2) => path2.replaceAll("\\", "/").toLowerCase();

// src/simulator/kd/breakpoints.ts
var MOST = 32;
var Breakpoints = class {
  #machine;
  #all = /* @__PURE__ */ new Map();
  /** @param machine the addresses at which the machine stops; another machine after a restart */
  constructor(machine) {
    this.#machine = machine;
  }
  /** In the order of their numbers. */
  get all() {
    return [...this.#all.values()].sort((left, right) => left.number - right.number);
  }
  get(number2) {
    return this.#all.get(number2);
  }
  /** The enabled one at the address. */
  at(address3) {
    return this.all.find((breakpoint) => breakpoint.enabled && breakpoint.address === address3);
  }
  /** Adds one under the lowest free number; undefined when there are too many. */
  add(breakpoint) {
    const number2 = Array.from({ length: MOST }, (_, index) => index).find(
      (candidate) => !this.#all.has(candidate)
    );
    if (number2 === void 0) return void 0;
    const added = { ...breakpoint, number: number2, enabled: true };
    this.#all.set(number2, added);
    this.synchronise();
    return added;
  }
  remove(number2) {
    this.#all.delete(number2);
    this.synchronise();
  }
  enable(number2, enabled) {
    const breakpoint = this.#all.get(number2);
    if (breakpoint) this.#all.set(number2, { ...breakpoint, enabled });
    this.synchronise();
  }
  /** Stops at the address for the time of one run, without a number. */
  during(address3, run2) {
    this.#machine().add(address3);
    try {
      return run2();
    } finally {
      this.synchronise();
    }
  }
  /** Sets in the machine what is enabled, and nothing else. */
  synchronise() {
    this.#machine().clear();
    for (const { enabled, address: address3 } of this.#all.values()) {
      if (enabled && address3 !== void 0) this.#machine().add(address3);
    }
  }
};

// src/simulator/kd/command-line.ts
function splitCommands(line) {
  const commands3 = [];
  let start = 0;
  for (const end of [...separators(line), line.length]) {
    const text3 = line.slice(start, end);
    const trimmed = text3.trim();
    const column = start + (text3.length - text3.trimStart().length);
    if (trimmed.startsWith("*")) return commands3;
    if (/^as\s/.test(trimmed)) return [...commands3, { text: line.slice(column), column }];
    if (trimmed !== "" && !trimmed.startsWith("$$")) commands3.push({ text: trimmed, column });
    start = end + 1;
  }
  return commands3;
}
function separators(line) {
  const found = [];
  let quoted3 = false;
  let depth = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character3 = line[index];
    if (quoted3 && character3 === "\\") index += 1;
    else if (character3 === '"') quoted3 = !quoted3;
    else if (quoted3) continue;
    else if (character3 === "{") depth += 1;
    else if (character3 === "}") depth -= 1;
    else if (character3 === ";" && depth <= 0) found.push(index);
  }
  return found;
}

// src/simulator/kd/failures.ts
function caretError(what, { text: text3, column }, understood = text3.length) {
  const indent2 = " ".repeat(column + Math.max(understood - 1, 0));
  return new CommandError(`${indent2}^ ${what} in '${text3}'`);
}
function expressionError(what, rest) {
  return new CommandError(`${what} error at '${rest}'`);
}
var nothingToEvaluate = () => new CommandError("Numeric expression missing from '<EOL>'");
var noExport = (name2) => [
  `${name2} is not extension gallery command`,
  `No export ${name2} found`
];
var noContext = () => new CommandError("GetContextState failed, 0xD0000147");

// src/simulator/kd/commands/command.ts
var command = (name2, run2) => ({
  name: name2,
  run: (kd2, invocation) => {
    run2(kd2, invocation);
    return "done";
  }
});
var pathArgument = (argument) => argument.replace(/^"(.*)"$/, "$1");

// src/simulator/kd/commands/alias-commands.ts
var aliasCommands = [
  command(/^(?:as|aS)(?=\s|$)/, (kd2, invocation) => {
    const [, name2, value] = /^(\S+)\s+(.*)$/s.exec(invocation.argument) ?? [];
    if (name2 === void 0 || value === void 0 || name2.startsWith("/")) {
      throw caretError("Syntax error", invocation);
    }
    kd2.aliases.set(name2, value);
  }),
  command(/^ad(?=\s|$)/, remove),
  command(/^al$/, list2)
];
function remove(kd2, invocation) {
  const { argument } = invocation;
  if (argument === "") throw caretError("Syntax error", invocation);
  const isKnown = argument === "*" ? kd2.aliases.all.length > 0 : kd2.aliases.remove(argument);
  if (argument === "*") kd2.aliases.clear();
  if (!isKnown) throw new CommandError(noInformation(invocation));
}
var noInformation = ({ text: text3, column }) => `${" ".repeat(column + text3.length - 1)}^ No information found error in '${text3}'`;
function list2(kd2) {
  const { all } = kd2.aliases;
  if (all.length === 0) {
    kd2.print("No aliases");
    return;
  }
  kd2.print("  Alias            Value  ");
  kd2.print(" -------          ------- ");
  for (const [name2, value] of all) kd2.print(` ${name2.padEnd(16)} ${value} `);
}

// src/simulator/kd/commands/block.ts
var blockCommands = [
  {
    name: /^\.block(?=\s|\{|$)/i,
    run: (kd2, invocation) => kd2.run(onlyBlock(invocation), invocation.column)
  },
  { name: /^\.catch(?=\s|\{|$)/i, run: runCaught }
];
function runCaught(kd2, invocation) {
  const body = onlyBlock(invocation);
  let outcome = "done";
  const failure = kd2.attempt(() => {
    outcome = kd2.run(body, invocation.column);
  });
  if (failure) kd2.print(failure.message);
  return outcome;
}
function onlyBlock(invocation) {
  const { body, rest } = takeBlock(invocation.argument, invocation);
  if (rest !== "") throw caretError("Extra character error", invocation);
  return body;
}
function takeBlock(text3, invocation) {
  let depth = 0;
  for (let index = 0; index < text3.length; index += 1) {
    if (text3[index] === "{") depth += 1;
    else if (text3[index] === "}") depth -= 1;
    else if (depth === 0) break;
    if (depth === 0) return { body: text3.slice(1, index), rest: text3.slice(index + 1).trim() };
  }
  throw caretError("Syntax error", invocation);
}

// src/pool/hex.ts
var hex32 = (value) => (value >>> 0).toString(16).padStart(8, "0");

// src/pool/address.ts
var DIGITS = 16;
var fromDigits = (digits2) => digits2;
var NULL_ADDRESS = fromDigits("0".repeat(DIGITS));
function parseAddress(text3) {
  const digits2 = text3.replace(/^0x/i, "").replace(/`/g, "");
  if (!/^[0-9a-f]{1,16}$/i.test(digits2)) return void 0;
  return fromDigits(digits2.toLowerCase().padStart(DIGITS, "0"));
}
function addressFromParts(high, low) {
  return fromDigits(hex32(high) + hex32(low));
}
function addressParts(address3) {
  return {
    high: Number.parseInt(address3.slice(0, 8), 16),
    low: Number.parseInt(address3.slice(8), 16)
  };
}
function distance(from, to) {
  const a = addressParts(from);
  const b = addressParts(to);
  const difference = (b.high - a.high) * 4294967296 + (b.low - a.low);
  return Number.isSafeInteger(difference) ? difference : void 0;
}
function compareAddresses(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function isAligned(address3, granularity) {
  return (addressParts(address3).low & granularity - 1) === 0;
}
function isKernelAddress(address3, pointerSize) {
  const { high, low } = addressParts(address3);
  return (pointerSize === 4 ? low : high) >= 2147483648;
}
function formatAddress(address3, pointerSize) {
  return pointerSize === 4 ? address3.slice(8) : `${address3.slice(0, 8)}\`${address3.slice(8)}`;
}
function commandAddress(address3) {
  return `0x${address3.replace(/^0{1,15}/, "")}`;
}

// src/pool/frame.ts
function symbolText(symbol3) {
  const head = symbol3.name === "" ? symbol3.module : `${symbol3.module}!${symbol3.name}`;
  return symbol3.offset === 0 ? head : `${head}+0x${symbol3.offset.toString(16)}`;
}
function functionText(symbol3) {
  return symbolText({ ...symbol3, offset: 0 });
}

// src/simulator/kd/address-text.ts
var hexDigits = (value, digits2) => value.toString(16).padStart(digits2, "0");
function quadText(value) {
  const digits2 = hexDigits(BigInt.asUintN(64, value), 16);
  return `${digits2.slice(0, 8)}\`${digits2.slice(8)}`;
}
function pointerText(value, pointerSize) {
  return pointerSize === 8 ? quadText(value) : hexDigits(BigInt.asUintN(32, value), 8);
}
function valueText(value, pointerSize) {
  const narrow = value <= 0xffffffffn || value >= 0xffffffff80000000n;
  return pointerText(value, pointerSize === 4 && narrow ? 4 : 8);
}
function toAddress(value) {
  const bits2 = BigInt.asUintN(64, value);
  return addressFromParts(Number(bits2 >> 32n), Number(bits2 & 0xffffffffn));
}
function symbolAt(symbols2, address3) {
  const symbol3 = symbols2.nearest(address3);
  return symbol3 && symbolText(symbol3);
}

// src/simulator/kd/commands/breakpoint-commands.ts
var breakpointCommands = [
  command(/^b[pu]\d*(?=\s)/i, set),
  command(/^bl(?=\s|$)/i, (kd2) => {
    for (const breakpoint of kd2.breakpoints.all) kd2.print(describe(kd2, breakpoint));
  }),
  command(
    /^bc(?=\s)/i,
    (kd2, invocation) => each(kd2, invocation, (number2) => kd2.breakpoints.remove(number2))
  ),
  command(
    /^bd(?=\s)/i,
    (kd2, invocation) => each(kd2, invocation, (number2) => kd2.breakpoints.enable(number2, false))
  ),
  command(
    /^be(?=\s)/i,
    (kd2, invocation) => each(kd2, invocation, (number2) => kd2.breakpoints.enable(number2, true))
  )
];
function set(kd2, invocation) {
  const once = /^\/1\s/.test(invocation.argument);
  const text3 = invocation.argument.replace(/^(?:\/\S+\s+)*/, "");
  const [, expression = "", quoted3 = ""] = /^([^"]*?)\s*(?:"((?:[^"\\]|\\.)*)")?$/.exec(text3) ?? [];
  if (expression === "") throw caretError("Syntax error", invocation);
  const address3 = resolve2(kd2, expression);
  const command2 = quoted3.replace(/\\(["\\])/g, "$1");
  const added = kd2.breakpoints.add({
    address: address3,
    expression,
    command: command2,
    once
  });
  if (!added) throw caretError("Too many breakpoints error", invocation);
  if (address3 === void 0) {
    kd2.print(`Bp expression '${expression}' could not be resolved, adding deferred bp`);
  }
}
function resolve2(kd2, expression) {
  try {
    return kd2.address(kd2.evaluate(expression));
  } catch (error2) {
    if (error2 instanceof CommandError && error2.message.startsWith("Couldn't resolve")) {
      return void 0;
    }
    throw error2;
  }
}
function describe(kd2, breakpoint) {
  const { number: number2, enabled, address: address3, expression, command: command2, once } = breakpoint;
  const state2 = `${enabled ? "e" : "d"}${address3 === void 0 ? "u" : ""}`;
  const place3 = address3 === void 0 ? `${" ".repeat(kd2.pointerSize === 8 ? 17 : 8)}     0001 (0001) (${expression})` : `${pointerText(address3, kd2.pointerSize)}     0001 (0001) ${symbolAt(kd2.symbols, address3) ?? ""}`;
  const suffix = `${once ? " /1" : ""}${command2 === "" ? "" : ` "${command2}"`}`;
  return `${String(number2).padStart(2, " ")} ${state2} ${place3}${suffix}`;
}
function each(kd2, invocation, act) {
  for (const part of invocation.argument.split(/[\s,]+/)) {
    const range3 = part === "*" ? ["", "0", "99"] : /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
    if (!range3) throw caretError("Syntax error", invocation);
    const [, first = "", last = first] = range3;
    for (const { number: number2 } of kd2.breakpoints.all) {
      if (number2 >= Number(first) && number2 <= Number(last)) act(number2);
    }
  }
}

// src/simulator/kd/commands/condition.ts
var conditionCommands = [{ name: /^\.if(?=\s|\()/i, run: choose }];
function choose(kd2, invocation) {
  let rest = invocation.argument;
  for (; ; ) {
    const condition = kd2.evaluatePrefix(rest);
    const block = takeBlock(condition.rest, invocation);
    if (condition.value !== 0n) return kd2.run(block.body, invocation.column);
    if (block.rest === "") return "done";
    const next = /^\.(elsif|else)(?=[\s({])/i.exec(block.rest);
    if (!next?.[1]) throw caretError("Syntax error", invocation);
    rest = block.rest.slice(next[0].length).trim();
    if (next[1].toLowerCase() === "else") {
      return kd2.run(takeBlock(rest, invocation).body, invocation.column);
    }
  }
}

// src/text/memory.print.ts
function printMemory(listing4, command2, pointerSize) {
  return listing4.rows.map((row2) => {
    const numbers = `${formatAddress(row2.address, pointerSize)}  ${numbersText(row2, command2)}`;
    if (command2 === "dd") return numbers;
    return `${numbers.padEnd(charactersColumn(command2, pointerSize))}${charactersText(row2, command2)}`;
  });
}
function charactersColumn(command2, pointerSize) {
  const address3 = (pointerSize === 4 ? 8 : 17) + 2;
  return address3 + (command2 === "db" ? 16 * 3 - 1 : 4 * 9 - 1) + 2;
}
function numbersText({ elements }, command2) {
  const width = command2 === "db" ? 2 : 8;
  const texts = elements.map(
    (element) => element === void 0 ? "?".repeat(width) : element.toString(16).padStart(width, "0")
  );
  if (command2 !== "db" || texts.length <= 8) return texts.join(" ");
  return `${texts.slice(0, 8).join(" ")}-${texts.slice(8).join(" ")}`;
}
function charactersText({ elements }, command2) {
  return elements.map((element) => {
    if (element === void 0) return "?".repeat(command2 === "db" ? 1 : 4);
    return command2 === "db" ? character(element) : dwordCharacters(element);
  }).join("");
}
var dwordCharacters = (value) => [0, 8, 16, 24].map((shift3) => character(value >>> shift3 & 255)).join("");
var character = (byte2) => byte2 >= 32 && byte2 <= 126 ? String.fromCharCode(byte2) : ".";

// src/simulator/kd/commands/range.ts
var MOST_BYTES = 1048576;
function readRange(kd2, invocation, elementSize) {
  const first = kd2.evaluatePrefix(invocation.argument);
  const start = kd2.address(first.value);
  if (first.rest === "") return { start, count: void 0, rest: "" };
  const length = /^L\??\s*(?=[^\s])/i.exec(first.rest);
  const second = kd2.evaluatePrefix(first.rest.slice(length?.[0].length ?? 0));
  const count2 = length ? Number(second.value) : Math.ceil((Number(kd2.address(second.value) - start) + 1) / elementSize);
  if (count2 < 0 || count2 * elementSize > MOST_BYTES) throw caretError("Range error", invocation);
  return { start, count: count2, rest: second.rest };
}

// src/simulator/kd/commands/display.ts
var ROW = 16;
var DEFAULT_BYTES = 128;
var MOST_CHARACTERS = 256;
var displayCommands = [
  command(/^d[bcd](?=\s)/i, (kd2, invocation) => {
    const elementSize = invocation.name === "db" ? 1 : 4;
    const { start, elements } = read(kd2, invocation, elementSize);
    const listing4 = { elementSize, rows: rows(start, elements, elementSize) };
    const layout = commandOf(invocation.name);
    for (const line of printMemory(listing4, layout, kd2.pointerSize)) kd2.print(line);
  }),
  command(/^d[qp](?=\s)/i, (kd2, invocation) => {
    const size = invocation.name === "dq" ? 8 : kd2.pointerSize;
    const { start, elements } = read(kd2, invocation, size);
    printWide(kd2, start, elements, size);
  }),
  command(/^d(?:ps|qs|ds)(?=\s)/i, (kd2, invocation) => {
    const size = { dps: kd2.pointerSize, dqs: 8, dds: 4 }[invocation.name] ?? kd2.pointerSize;
    const { start, elements } = read(kd2, invocation, size);
    elements.forEach((value, index) => {
      kd2.print(symbolRow(kd2, start + BigInt(index * size), value, size));
    });
  }),
  command(/^da(?=\s)/i, showText)
];
var commandOf = (name2) => name2 === "db" || name2 === "dc" ? name2 : "dd";
function read(kd2, invocation, size) {
  const { start, count: count2 } = readRange(kd2, invocation, size);
  const length = count2 ?? DEFAULT_BYTES / size;
  const bytes2 = kd2.readMemory(start, length * size);
  const elements = Array.from({ length }, (_, index) => {
    const element = bytes2.subarray(index * size, (index + 1) * size);
    return element.length < size ? void 0 : littleEndian(element);
  });
  kd2.lastDisplayed = elements.at(-1) ?? kd2.lastDisplayed;
  return { start, elements };
}
function rows(start, elements, size) {
  const perRow = ROW / size;
  return Array.from({ length: Math.ceil(elements.length / perRow) }, (_, row2) => ({
    address: toAddress(start + BigInt(row2 * ROW)),
    elements: elements.slice(row2 * perRow, (row2 + 1) * perRow).map((value) => value === void 0 ? void 0 : Number(value))
  }));
}
function printWide(kd2, start, elements, size) {
  const perRow = ROW / size;
  for (let index = 0; index < elements.length; index += perRow) {
    const row2 = elements.slice(index, index + perRow).map((value) => elementText(value, size));
    const address3 = pointerText(start + BigInt(index * size), kd2.pointerSize);
    kd2.print(`${address3}  ${row2.join(" ")}`);
  }
}
function elementText(value, size) {
  if (value === void 0) return size === 8 ? "????????`????????" : "????????";
  return size === 8 ? quadText(value) : pointerText(value, 4);
}
function symbolRow(kd2, address3, value, size) {
  const text3 = `${pointerText(address3, kd2.pointerSize)}  ${elementText(value, size)}`;
  const symbol3 = value === void 0 ? void 0 : symbolAt(kd2.symbols, kd2.address(value));
  return symbol3 === void 0 ? text3 : `${text3} ${symbol3}`;
}
function showText(kd2, invocation) {
  const { start, count: count2 } = readRange(kd2, invocation, 1);
  const address3 = pointerText(start, kd2.pointerSize);
  const bytes2 = kd2.readMemory(start, count2 ?? MOST_CHARACTERS);
  if (bytes2.length === 0) {
    kd2.print(`${address3}  "${"?".repeat(Math.min(count2 ?? 4, 32))}"`);
    return;
  }
  const end = bytes2.indexOf(0);
  const characters2 = [...end < 0 ? bytes2 : bytes2.subarray(0, end)].map(
    (byte2) => byte2 >= 32 && byte2 <= 126 ? String.fromCharCode(byte2) : "."
  );
  kd2.print(`${address3}  "${characters2.join("")}"`);
}

// src/simulator/kd/commands/edit.ts
var elementSizes = { eb: 1, ew: 2, ed: 4, eq: 8, ep: 0 };
var editCommands = [
  command(/^e[bdpqw](?=\s)/i, editElements),
  command(/^e(?:za|a)(?=\s)/i, editText)
];
function editElements(kd2, invocation) {
  const size = elementSizes[invocation.name] || kd2.pointerSize;
  const start = kd2.evaluatePrefix(invocation.argument);
  const address3 = kd2.address(start.value);
  const bytes2 = values(kd2, start.rest).flatMap((value) => [...toBytes(value, size)]);
  if (bytes2.length === 0) showElement(kd2, invocation, address3, size);
  else write2(kd2, invocation, address3, Uint8Array.from(bytes2));
}
function values(kd2, text3) {
  const found = [];
  for (let rest = text3; rest !== ""; ) {
    const next = kd2.evaluatePrefix(rest);
    found.push(next.value);
    rest = next.rest.replace(/^,\s*/, "");
  }
  return found;
}
function showElement(kd2, invocation, address3, size) {
  const bytes2 = kd2.readMemory(address3, size);
  if (bytes2.length < size) throw caretError("Memory access error", invocation);
  kd2.print(`${pointerText(address3, kd2.pointerSize)} ${hexDigits(littleEndian(bytes2), size * 2)} `);
}
function editText(kd2, invocation) {
  const start = kd2.evaluatePrefix(invocation.argument);
  const text3 = /^"([^"]*)"$/.exec(start.rest)?.[1];
  if (text3 === void 0) throw caretError("Syntax error", invocation);
  const ended = invocation.name === "eza" ? `${text3}\0` : text3;
  write2(kd2, invocation, kd2.address(start.value), asciiBytes(ended));
}
function write2(kd2, invocation, address3, bytes2) {
  if (kd2.writeMemory(address3, bytes2) < bytes2.length) {
    throw caretError("Memory access error", invocation);
  }
}

// src/simulator/kd/last-event.ts
function eventText({ stop: stop2, breakpoint }) {
  switch (stop2.kind) {
    case "breakpoint":
      return `Hit breakpoint ${breakpoint ?? 0}`;
    case "stepped":
      return "Single step exception - code 80000004 (first chance)";
    case "targetGone":
      return "Target shutdown";
    default:
      return "Break instruction exception - code 80000003 (first chance)";
  }
}
function debuggerTime(milliseconds) {
  const date = new Date(milliseconds);
  const [weekday, day, month, year] = date.toUTCString().replace(",", "").split(" ");
  const clock = date.toISOString().slice(11, 23);
  return `${weekday} ${month} ${String(Number(day)).padStart(2, " ")} ${clock} ${year} (UTC + 0:00)`;
}

// src/simulator/kd/commands/evaluation.ts
var evaluationCommands = [
  command(/^\?(?!\?)/, (kd2, invocation) => {
    if (invocation.argument === "") throw expressionError("Syntax", "<EOL>");
    const value = kd2.evaluateArgument(invocation);
    const signed2 = BigInt.asIntN(64, value).toString();
    kd2.print(`Evaluate expression: ${signed2} = ${valueText(value, kd2.pointerSize)}`);
  }),
  command(/^\.formats(?=\s)/i, (kd2, invocation) => {
    const value = kd2.evaluateArgument(invocation);
    kd2.print("Evaluate expression:");
    for (const [title, text3] of formats(kd2, value)) kd2.print(`  ${`${title}:`.padEnd(9)}${text3}`);
  })
];
function formats(kd2, value) {
  const narrow = kd2.pointerSize === 4 && valueText(value, 4).length === 8;
  const bits2 = narrow ? 32 : 64;
  const plain3 = BigInt.asUintN(bits2, value);
  return [
    ["Hex", narrow ? valueText(value, 4) : quadText(value)],
    ["Decimal", BigInt.asIntN(bits2, value).toString()],
    ["Octal", plain3.toString(8).padStart(narrow ? 11 : 22, "0")],
    ["Binary", binary2(plain3, bits2)],
    ["Chars", characters(plain3, bits2)],
    ["Time", time(value)],
    ["Float", `low ${float(value)} high ${float(value >> 32n)}`],
    ["Double", double(value)]
  ];
}
function binary2(value, bits2) {
  const digits2 = value.toString(2).padStart(bits2, "0");
  return digits2.replace(/(.{8})(?=.)/g, "$1 ");
}
function characters(value, bits2) {
  let text3 = "";
  for (let shift3 = bits2 - 8; shift3 >= 0; shift3 -= 8) {
    const code = Number(value >> BigInt(shift3) & 0xffn);
    text3 += code >= 32 && code <= 126 ? String.fromCharCode(code) : ".";
  }
  return text3;
}
var LAST_SECOND = 0x7fffffffn;
var FILETIME_OF_1970 = 116444736000000000n;
function time(value) {
  if (value <= LAST_SECOND) {
    return debuggerTime(Number(value) * 1e3).replace(/\.\d+| \(.*$/g, "");
  }
  const milliseconds = Number((value - FILETIME_OF_1970) / 10000n);
  const date = new Date(milliseconds);
  const shown = !Number.isNaN(date.getTime()) && date.getUTCFullYear() < 1e4 && milliseconds > 0;
  return shown ? debuggerTime(milliseconds) : "***** Invalid FILETIME";
}
function scientific(value) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "1.#QNAN" : "1.#INF";
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -5 && exponent < 6) return String(Number(value.toPrecision(6)));
  const [digits2 = "", power = "0"] = Number(value.toPrecision(6)).toExponential().split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${digits2}e${sign}${power.replace(/[-+]/, "").padStart(3, "0")}`;
}
function float(value) {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, Number(value & 0xffffffffn));
  return scientific(view.getFloat32(0));
}
function double(value) {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt.asUintN(64, value));
  return scientific(view.getFloat64(0));
}

// src/simulator/kd/event-filters.ts
var event = (code, title, status) => ({
  code,
  title,
  status,
  exception: false,
  handled: false,
  command: ""
});
var exception = (code, title, status, handled = false) => ({
  ...event(code, title, status),
  exception: true,
  handled
});
var defaults = [
  event("ct", "Create thread", "ignore"),
  event("et", "Exit thread", "ignore"),
  event("cpr", "Create process", "ignore"),
  event("epr", "Exit process", "ignore"),
  event("ld", "Load module", "output"),
  event("ud", "Unload module", "ignore"),
  event("ser", "System error", "ignore"),
  event("ibp", "Initial breakpoint", "ignore"),
  event("iml", "Initial module load", "ignore"),
  event("out", "Debuggee output", "output"),
  exception("av", "Access violation", "break"),
  exception("asrt", "Assertion failure", "break"),
  exception("aph", "Application hang", "break"),
  exception("bpe", "Break instruction exception", "break", true),
  exception("dz", "Integer divide-by-zero exception", "break"),
  exception("ii", "Illegal instruction", "second-chance break"),
  exception("sse", "Single step exception", "break", true),
  exception("wkd", "Wake debugger", "break")
];
var handlingCodes = /* @__PURE__ */ new Map([
  ["bpec", "bpe"],
  ["ssec", "sse"]
]);
var EventFilters = class {
  #filters = /* @__PURE__ */ new Map();
  constructor() {
    this.reset();
  }
  reset() {
    this.#filters = new Map(defaults.map((filter) => [filter.code, filter]));
  }
  get all() {
    return [...this.#filters.values()];
  }
  get(code) {
    return this.#filters.get(code);
  }
  change(code, change3) {
    const filter = this.#filters.get(code);
    if (filter) this.#filters.set(code, { ...filter, ...change3 });
  }
};

// src/simulator/kd/commands/events.ts
var statuses = {
  sxe: "break",
  sxd: "second-chance break",
  sxn: "output",
  sxi: "ignore"
};
var eventCommands = [
  command(/^sxr$/i, (kd2) => kd2.filters.reset()),
  command(/^sx$/i, (kd2) => {
    for (const exception2 of [false, true]) {
      for (const filter of kd2.filters.all.filter((each2) => each2.exception === exception2)) {
        show(kd2, filter);
      }
      kd2.print();
    }
  }),
  command(/^sx[-dein](?=\s)/i, change)
];
function show(kd2, { code, title, status, exception: exception2, handled, command: command2 }) {
  const handling = exception2 ? ` - ${handled ? "handled" : "not handled"}` : "";
  kd2.print(`${code.padStart(4, " ")} - ${title} - ${status}${handling}`);
  if (command2 !== "") kd2.print(`       Command: "${command2}"`);
}
function change(kd2, invocation) {
  const { name: name2, argument } = invocation;
  const attached = /-c2?\s*"((?:[^"\\]|\\.)*)"/.exec(argument)?.[1];
  const rest = argument.replace(/-c2?\s*"(?:[^"\\]|\\.)*"/g, "").replace(/(^|\s)-h(?=\s|$)/, " ");
  const given = rest.trim().toLowerCase();
  const code = handlingCodes.get(given) ?? given;
  if (!kd2.filters.get(code)) throw caretError("Syntax error", invocation);
  if (attached !== void 0) {
    kd2.filters.change(code, { command: attached.replace(/\\(["\\])/g, "$1") });
  }
  const status = statuses[name2];
  if (status === void 0) return;
  const handling = handlingCodes.has(given) || /(^|\s)-h(\s|$)/.test(argument);
  kd2.filters.change(code, handling ? { handled: status === "break" } : { status });
}

// src/text/instruction.print.ts
function printInstruction(instruction, style) {
  const address3 = formatAddress(instruction.address, style.pointerSize);
  const code = style.codeBytes && instruction.code !== void 0 ? instruction.code : "";
  const field2 = code === "" || style.words ? code : code.padEnd(15);
  const blank = instruction.text.indexOf(" ");
  const operands = blank < 0 ? "" : instruction.text.slice(blank + 1);
  const mnemonic = blank < 0 ? instruction.text : instruction.text.slice(0, blank);
  const text3 = operands === "" ? mnemonic : `${mnemonic.padEnd(style.words ? 11 : 7)} ${operands}`;
  return [address3, ...field2 === "" ? [] : [field2], text3].join(" ");
}

// src/text/scan.ts
var BLANK = 32;
var TAB = 9;
var BACK_TICK = 96;
var LONGEST_LINE = 8192;
var isBlank = (code) => code === BLANK || code === TAB;
var isDigit = (code) => code >= 48 && code <= 57;
var isHexDigit2 = (code) => isDigit(code) || code >= 97 && code <= 102 || code >= 65 && code <= 70;
function skipBlanks(text3, from) {
  let at3 = from;
  while (at3 < text3.length && isBlank(text3.charCodeAt(at3))) at3++;
  return at3;
}
function skipHexDigits(text3, from) {
  let at3 = from;
  while (at3 < text3.length && isHexDigit2(text3.charCodeAt(at3))) at3++;
  return at3;
}
function skipDigits(text3, from) {
  let at3 = from;
  while (at3 < text3.length && isDigit(text3.charCodeAt(at3))) at3++;
  return at3;
}
function trimEnd(text3) {
  let end = text3.length;
  while (end > 0 && text3.charCodeAt(end - 1) <= BLANK) end--;
  return text3.slice(0, end);
}
function addressAt(text3, at3) {
  const half = skipHexDigits(text3, at3);
  const length = half - at3;
  if (length === 16) return token(text3.slice(at3, half), 8, half);
  if (length !== 8) return void 0;
  if (text3.charCodeAt(half) !== BACK_TICK) return token(ZEROS + text3.slice(at3, half), 4, half);
  const end = skipHexDigits(text3, half + 1);
  if (end - half !== 9) return void 0;
  return token(text3.slice(at3, half) + text3.slice(half + 1, end), 8, end);
}
var ZEROS = "00000000";
var token = (digits2, pointerSize, end) => ({
  address: digits2.toLowerCase(),
  pointerSize,
  end
});
function safeCount(digits2) {
  const value = Number(digits2);
  return Number.isSafeInteger(value) ? value : void 0;
}

// src/text/stop.opening.ts
var BREAK_INSTRUCTION = "Break instruction exception - code 80000003 (first chance)";
var GLUED_BREAK = /(?:^|\S)Break instruction exception - code 80000003 \(first chance\)$/;
var LONGEST_OPENING = 256;
var GONE = [
  /^Shutdown occurred\b/,
  /^The transport connection between host kernel debugger and target Windows seems lost/,
  /\bNo runnable debuggees\b/i,
  /^Debuggee (is )?not connected\b/i
];
function openingOf(line) {
  if (line.length > LONGEST_OPENING || !mayOpen(line)) return void 0;
  const text3 = line.trim();
  if (GLUED_BREAK.test(text3)) return { kind: "breakInstruction" };
  if (text3.startsWith("Breakpoint ")) {
    const number2 = /^Breakpoint (\d{1,9}) hit$/.exec(text3)?.[1];
    return number2 === void 0 ? void 0 : { kind: "breakpoint", number: Number(number2) };
  }
  if (text3.startsWith("*** Fatal System Error: ")) return bugcheck(text3);
  if (/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(text3)) {
    return { kind: "other", event: text3 };
  }
  return GONE.some((words3) => words3.test(text3)) ? { kind: "targetGone", event: text3 } : void 0;
}
var mayOpen = (line) => "B*STND^".includes(line.charAt(skipBlanks(line, 0))) || line.includes(" - code ");
function bugcheck(text3) {
  const code = /^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(text3)?.[1];
  if (code === void 0) return void 0;
  return { kind: "bugcheck", code: Number.parseInt(code, 16), parameters: parametersIn(text3) };
}
function parametersIn(line) {
  const list5 = /\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(line.trim())?.[1];
  const read3 = [];
  for (const text3 of list5?.split(",") ?? []) {
    const address3 = parseAddress(text3.trim());
    if (address3) read3.push(address3);
  }
  return read3;
}

// src/text/stop.print.ts
function printStop(report, style) {
  return report.kind === "targetGone" ? [report.event] : [...printOpening(report, style.pointerSize), ...printPlace(report, style)];
}
function printOpening(report, pointerSize) {
  switch (report.kind) {
    case "breakInstruction":
      return [BREAK_INSTRUCTION];
    case "manualBreak":
      return [BREAK_INSTRUCTION, ...MANUAL_BREAK_BOX];
    case "breakpoint":
      return [`Breakpoint ${report.number} hit`];
    case "stepped":
      return [];
    case "other":
      return [report.event];
    case "bugcheck":
      return [
        "",
        `*** Fatal System Error: 0x${hex32(report.code)}`,
        `                       (${report.parameters.map(parameterText(pointerSize)).join(",")})`,
        "",
        BREAK_INSTRUCTION,
        "",
        "A fatal system error has occurred.",
        "Debugger entered on first try; Bugcheck callbacks have not been invoked.",
        "",
        "A fatal system error has occurred.",
        ""
      ];
  }
}
var parameterText = (pointerSize) => (parameter) => {
  const digits2 = parameter.toUpperCase();
  return `0x${pointerSize === 4 && addressParts(parameter).high === 0 ? digits2.slice(8) : digits2}`;
};
function printPlace(place3, style) {
  return [
    ...place3.symbol === void 0 ? [] : [`${place3.symbol}:`],
    ...place3.instruction ? [printInstruction(place3.instruction, style)] : []
  ];
}
var MANUAL_BREAK_BOX = [
  "*******************************************************************************",
  "*                                                                             *",
  "*   You are seeing this message because you pressed either                    *",
  "*       CTRL+C (if you run console kernel debugger) or,                       *",
  "*       CTRL+BREAK (if you run GUI kernel debugger),                          *",
  "*   on your debugger machine's keyboard.                                      *",
  "*                                                                             *",
  "*                   THIS IS NOT A BUG OR A SYSTEM CRASH                       *",
  "*                                                                             *",
  '* If you did not intend to break into the debugger, press the "g" key, then   *',
  '* press the "Enter" key now.  This message might immediately reappear.  If it *',
  '* does, press "g" and "Enter" again.                                          *',
  "*                                                                             *",
  "*******************************************************************************"
];

// src/simulator/kd/disassembly.ts
var instructionAt = (machine, address3) => machine.instructions(address3).find((instruction) => instruction.address === address3);
function printable(architecture, { address: address3, bytes: bytes2, mnemonic, operands }) {
  const code = architecture === "arm64" ? hexDigits(littleEndian(bytes2), 8) : [...bytes2].map((byte2) => hexDigits(BigInt(byte2), 2)).join("");
  return { address: toAddress(address3), code, text: `${mnemonic} ${operands}`.trim() };
}
var instructionStyle = (kd2) => ({
  pointerSize: kd2.pointerSize,
  codeBytes: kd2.settings.codeBytes,
  words: kd2.machine.spec.architecture === "arm64"
});

// src/simulator/kd/stop-text.ts
var stopText = (kd2, stop2) => openingText(kd2, stop2) + (stop2.kind === "targetGone" ? "" : placeText(kd2));
var openingText = (kd2, stop2) => printReport(kd2, reason(kd2, stop2));
var placeText = (kd2) => printReport(kd2, { ...place(kd2), kind: "stepped" });
var printReport = (kd2, report) => printStop(report, instructionStyle(kd2)).map((line) => `${line}
`).join("");
function place(kd2) {
  const { machine, ip } = kd2.target;
  const symbol3 = symbolAt(kd2.symbols, ip);
  const instruction = instructionAt(machine, ip);
  return {
    symbol: symbol3,
    ...instruction && { instruction: printable(machine.spec.architecture, instruction) }
  };
}
function reason(kd2, stop2) {
  switch (stop2.kind) {
    case "breakpoint": {
      const { breakpoint } = kd2.target.lastEvent;
      return breakpoint === void 0 ? { kind: "stepped" } : { kind: "breakpoint", number: breakpoint };
    }
    case "bugcheck":
      return { kind: "bugcheck", code: stop2.code, parameters: stop2.parameters.map(toAddress) };
    case "targetGone":
      return { kind: "targetGone", event: shutdownText(kd2) };
    default:
      return { kind: stop2.kind };
  }
}
var shutdownText = (kd2) => `Shutdown occurred at (${debuggerTime(kd2.machine.clock.now())})...unloading all symbol tables.`;

// src/simulator/kd/run-target.ts
function runTarget(kd2, how) {
  if (how.how === "go" && kd2.events.goesOn()) return "sentOn";
  kd2.target.breaks.begin();
  if (kd2.path.depth === 0) kd2.moved();
  let stays = false;
  while (!stays) {
    kd2.counters.resumes += 1;
    const stop2 = kd2.target.resume(how);
    stays = settle(kd2, stop2, how);
  }
  return "resumed";
}
function settle(kd2, stop2, { how }) {
  const command2 = stop2.kind === "breakpoint" ? hitBreakpoint(kd2, stop2.address) : "";
  if (stop2.kind === "breakInstruction") return settleBreak(kd2, stop2);
  const ran = how === "go" ? runCommand(kd2, command2) : "not run";
  if (ran === "not run") show2(kd2, stop2);
  return ran !== "goes on";
}
var runCommand = (kd2, command2) => kd2.events.run(command2, (line) => {
  kd2.run(line, 0);
});
function hitBreakpoint(kd2, address3) {
  const breakpoint = kd2.breakpoints.at(address3);
  if (!breakpoint) return "";
  kd2.target.named(breakpoint.number);
  if (breakpoint.once) kd2.breakpoints.remove(breakpoint.number);
  return breakpoint.command;
}
function settleBreak(kd2, stop2) {
  const filter = kd2.filters.get("bpe");
  const status = filter?.status ?? "break";
  if (status !== "ignore") show2(kd2, stop2);
  return runCommand(kd2, filter?.command ?? "") !== "goes on" && status === "break";
}
function show2(kd2, stop2) {
  const isCaptured = kd2.path.depth > 0;
  const { resumeText } = kd2.switches;
  const output = isCaptured && resumeText === "nothing" ? kd2.path.console : kd2.output;
  output.write(openingText(kd2, stop2));
  if (isCaptured && resumeText !== "event" && !kd2.target.gone) output.write(placeText(kd2));
}

// src/simulator/kd/commands/execution.ts
var resuming = (name2, run2) => ({
  name: name2,
  run: (kd2, invocation) => {
    if (kd2.target.gone) throw caretError("No runnable debuggees error", invocation);
    return run2(kd2, invocation);
  }
});
var executionCommands = [
  resuming(/^gu(?=\s|$)/i, (kd2) => runTarget(kd2, { how: "out" })),
  resuming(/^g[chn]?(?=\s|$)/i, (kd2, invocation) => {
    const { argument } = invocation;
    return argument === "" ? runTarget(kd2, { how: "go" }) : goTo(kd2, invocation);
  }),
  resuming(/^p(?=\s|$|\d)/i, (kd2, invocation) => step(kd2, invocation, { how: "over" })),
  resuming(/^t(?=\s|$|\d)/i, (kd2, invocation) => step(kd2, invocation, { how: "into" }))
];
function goTo(kd2, invocation) {
  const address3 = kd2.address(kd2.evaluateArgument(invocation));
  return kd2.breakpoints.during(address3, () => runTarget(kd2, { how: "go" }));
}
function step(kd2, invocation, how) {
  const count2 = invocation.argument === "" ? 1 : Number(kd2.evaluateArgument(invocation));
  for (let index = 0; index < count2; index += 1) {
    if (index > 0) kd2.output.write(placeText(kd2));
    runTarget(kd2, how);
    if (kd2.target.lastEvent.stop.kind !== "stepped") break;
  }
  return "resumed";
}

// src/simulator/dx/display/format.ts
var MOST_ELEMENTS = 1e6;
var radixes = { x: 16, d: 10, o: 8, b: 2 };
var withoutEffect = /^(?:en|c|s|sb|s8|s8b|su|sub|!|nd)$/;
function formatOf(text3) {
  let format = {};
  for (const specifier of text3.split(",")) {
    const next = oneSpecifier(specifier.trim());
    if (next === void 0) return void 0;
    format = { ...format, ...next };
  }
  return format;
}
function oneSpecifier(text3) {
  const radix = Object.hasOwn(radixes, text3) ? radixes[text3] : void 0;
  if (radix !== void 0) return { radix };
  const count2 = /^\[?\s*(0x[\da-f]+|\d+)\s*\]?$/i.exec(text3)?.[1];
  if (count2 !== void 0) return { count: Math.min(Number(count2), MOST_ELEMENTS) };
  return withoutEffect.test(text3) ? {} : void 0;
}
function preferredFormat(format, metadata) {
  if (format.radix !== void 0 || metadata.PreferredRadix === void 0) return format;
  return { ...format, radix: metadata.PreferredRadix };
}

// src/simulator/dx/literals.ts
var integer = /^(?:0x([\da-f`]+)|0b([01]+)|(\d+))(u|l|ll|ul|lu|ull|llu|i64|ui64)?$/i;
var double2 = /^(\d+\.\d*(?:e[+-]?\d+)?|\d+e[+-]?\d+)[fl]?$/i;
function numberLiteral(text3) {
  const parts = integer.exec(text3);
  if (parts !== null) return integerLiteral(text3, parts);
  const digits2 = double2.exec(text3)?.[1];
  if (digits2 === void 0) throw badLiteral(text3);
  return modelDouble(Number(digits2));
}
function integerLiteral(text3, parts) {
  const [, hex4, binary3, plain3 = "", suffix = ""] = parts;
  const value = integerValue(hex4, binary3, plain3);
  if (value === void 0 || value > 0xffffffffffffffffn) throw badLiteral(text3);
  const unsigned2 = /u/i.test(suffix);
  const wide2 = /ll|i64/i.test(suffix);
  if (unsigned2) return modelInteger(value, wide2 || value > 0xffffffffn ? 64 : 32);
  if (!wide2 && value <= 0x7fffffffn) return modelInteger(value, 32, true);
  const decimal = hex4 === void 0 && binary3 === void 0;
  if (!wide2 && !decimal && value <= 0xffffffffn) return modelInteger(value, 32);
  return modelInteger(value, 64, true);
}
function integerValue(hex4, binary3, plain3) {
  if (hex4 !== void 0) {
    const digits2 = hex4.replaceAll("`", "");
    return digits2 === "" ? void 0 : BigInt(`0x${digits2}`);
  }
  if (binary3 !== void 0) return BigInt(`0b${binary3}`);
  if (!/^0\d/.test(plain3)) return BigInt(plain3);
  return /^[0-7]+$/.test(plain3) ? BigInt(`0o${plain3}`) : void 0;
}
var simpleEscapes = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
var escapes = /\\(?:x([\da-fA-F]{1,4})|u([\da-fA-F]{4})|([0-7]{1,3})|([\s\S]))/g;
function unescapeText(body) {
  return body.replace(
    escapes,
    (_all, hex4, unicode, octal, other = "") => {
      const digits2 = hex4 ?? unicode;
      if (digits2 !== void 0) return String.fromCharCode(Number.parseInt(digits2, 16));
      if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
      return simpleEscapes[other] ?? other;
    }
  );
}
function escapeText(text3) {
  return text3.replace(/["\\\n\r\t]/g, (character3) => {
    switch (character3) {
      case "\n":
        return "\\n";
      case "\r":
        return "\\r";
      case "	":
        return "\\t";
      default:
        return `\\${character3}`;
    }
  });
}
function characterLiteral(body) {
  const characters2 = unescapeText(body);
  if (characters2.length === 0 || characters2.length > 4) throw badLiteral(`'${body}'`);
  let value = 0n;
  for (const character3 of characters2) {
    const code = character3.charCodeAt(0);
    if (code > 255) throw badLiteral(`'${body}'`);
    value = value << 8n | BigInt(code);
  }
  return modelInteger(value, 32, true);
}

// src/simulator/dx/display/text.ts
function displayText(value, format = {}, metadata = {}) {
  switch (value.kind) {
    case "integer":
      return integerText(value, preferredFormat(format, { ...metadata, ...value.metadata }));
    case "double":
      return doubleText(value.value);
    case "boolean":
      return String(value.value);
    case "string":
      return value.value;
    case "object":
      return value.display();
    case "nothing":
    case "method":
      return void 0;
  }
}
function integerText(integer2, format) {
  const bits2 = BigInt.asUintN(integer2.bits, integer2.value);
  switch (format.radix ?? (integer2.signed ? 10 : 16)) {
    case 2:
      return `0y${bits2.toString(2)}`;
    case 8:
      return bits2 === 0n ? "0" : `0${bits2.toString(8)}`;
    case 10:
      return integer2.value.toString();
    case 16:
      return `0x${bits2.toString(16)}`;
  }
}
function doubleText(value) {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  if (Math.abs(value) < 1e21) return value.toFixed(6);
  return `${BigInt(value)}.000000`;
}
function indexText(index, format) {
  return `[${index.map((key) => keyText(key, format)).join(", ")}]`;
}
function keyText(key, format) {
  if (key.kind === "string") return `"${escapeText(key.value)}"`;
  if (key.kind === "integer" && key.value >= 0n) {
    return integerText({ ...key, signed: false }, format);
  }
  return displayText(key, format) ?? "";
}

// src/simulator/dx/strings.ts
var Arguments2 = class {
  method;
  #values;
  constructor(method3, values2) {
    this.method = method3;
    this.#values = values2;
  }
  text(position) {
    const value = this.#values[position];
    if (value?.kind !== "string") throw invalidArgument(this.method);
    return value.value;
  }
  /** A position or length; `missing` when the argument was left out. */
  count(position, missing) {
    const value = this.#values[position];
    if (value === void 0 && missing !== void 0) return missing;
    if (value?.kind !== "integer" || value.value < 0n) throw invalidArgument(this.method);
    const count2 = Number(value.value);
    if (count2 > LONGEST_STRING) throw tooLong();
    return count2;
  }
};
var int2 = (value) => modelInteger(value, 32, true);
function within(text3, method3, start, length) {
  if (start > text3.length || length > text3.length - start) throw invalidArgument(method3);
}
var methods = {
  Contains: {
    parameters: ["OtherString"],
    run: (text3, args) => modelBoolean(text3.includes(args.text(0)))
  },
  EndsWith: {
    parameters: ["OtherString"],
    run: (text3, args) => modelBoolean(text3.endsWith(args.text(0)))
  },
  IndexOf: {
    parameters: ["OtherString"],
    run: (text3, args) => int2(text3.indexOf(args.text(0)))
  },
  LastIndexOf: {
    parameters: ["OtherString"],
    run: (text3, args) => int2(text3.lastIndexOf(args.text(0)))
  },
  PadLeft: {
    parameters: ["TotalWidth"],
    run: (text3, args) => modelString(text3.padStart(args.count(0)))
  },
  PadRight: {
    parameters: ["TotalWidth"],
    run: (text3, args) => modelString(text3.padEnd(args.count(0)))
  },
  Remove: {
    parameters: ["StartPos", "[Length]"],
    run: (text3, args) => {
      const start = args.count(0);
      const length = args.count(1, Math.max(text3.length - start, 0));
      within(text3, args.method, start, length);
      return modelString(text3.slice(0, start) + text3.slice(start + length));
    }
  },
  Replace: {
    parameters: ["SearchString", "ReplaceString"],
    run: (text3, args) => {
      const pieces = args.text(0) === "" ? [text3] : text3.split(args.text(0));
      const length = text3.length + (pieces.length - 1) * args.text(1).length;
      if (length > LONGEST_STRING) throw tooLong();
      return modelString(pieces.join(args.text(1)));
    }
  },
  Split: {
    parameters: ["Separator"],
    run: (text3, args) => {
      if (args.text(0) === "") throw invalidArgument(args.method);
      return listOf(text3.split(args.text(0)).map(modelString));
    }
  },
  StartsWith: {
    parameters: ["OtherString"],
    run: (text3, args) => modelBoolean(text3.startsWith(args.text(0)))
  },
  Substring: {
    parameters: ["StartPos", "[Length]"],
    run: (text3, args) => {
      const start = args.count(0);
      const length = args.count(1, Math.max(text3.length - start, 0));
      within(text3, args.method, start, length);
      return modelString(text3.slice(start, start + length));
    }
  },
  ToLower: { parameters: [], run: (text3) => modelString(text3.toLowerCase()) },
  ToUpper: { parameters: [], run: (text3) => modelString(text3.toUpperCase()) }
};
function stringMember(text3, name2) {
  if (name2 === "Length") return modelInteger(text3.value.length);
  return stringMethods.find((method3) => method3.name === name2);
}
var stringMethods = Object.entries(methods).map(
  ([name2, { parameters, run: run2 }]) => ({
    kind: "method",
    name: name2,
    metadata: { Help: `${name2}(${parameters.join(", ")})` },
    call(receiver, args) {
      const required = parameters.filter((parameter) => !parameter.startsWith("[")).length;
      if (args.length < required || args.length > parameters.length) throw improperArguments(name2);
      if (receiver.kind !== "string") throw invalidArgument(name2);
      return run2(receiver.value, new Arguments2(name2, args));
    }
  })
);

// src/simulator/dx/members.ts
function memberOf(value, name2, interrupt) {
  return ownMember(value, name2, interrupt) ?? displayMember(value, name2);
}
function ownMember(value, name2, interrupt) {
  if (value.kind === "string") return stringMember(value, name2);
  if (value.kind !== "object") return void 0;
  const own = value.get(name2);
  if (own !== void 0) return own;
  const query = queryMethod(name2, interrupt);
  return query !== void 0 && value.elements() !== void 0 ? query : void 0;
}
function displayMember(value, name2) {
  if (name2 !== toDisplayString.name) return void 0;
  return displayText(value) === void 0 ? void 0 : toDisplayString;
}
var toDisplayString = {
  kind: "method",
  name: "ToDisplayString",
  metadata: {
    Help: "ToDisplayString([FormatSpecifier]) - Method which converts the object to its display string representation according to an optional format specifier"
  },
  call(receiver, args) {
    if (args.length > 1) throw improperArguments("ToDisplayString");
    const [specifier] = args;
    if (specifier !== void 0 && specifier.kind !== "string") {
      throw invalidArgument("ToDisplayString");
    }
    const format = specifier === void 0 ? {} : formatOf(specifier.value);
    const text3 = format && displayText(receiver, format);
    if (text3 === void 0) throw invalidArgument("ToDisplayString");
    return modelString(text3);
  }
};

// src/simulator/dx/display/path.ts
function basePath(expression, typed) {
  const text3 = typed.trim();
  switch (expression.kind) {
    case "name":
    case "symbol":
    case "variable":
    case "register":
    case "member":
    case "index":
    case "call":
      return text3;
    default:
      return `(${text3})`;
  }
}
function memberPath(name2) {
  return /^[A-Za-z_]\w*$/.test(name2) ? `.${name2}` : quotedPath(name2);
}
function quotedPath(name2) {
  return `.@"${escapeText(name2)}"`;
}
function elementPath(index) {
  const keys = [];
  for (const key of index) {
    const text3 = keyPath(key);
    if (text3 === void 0) return void 0;
    keys.push(text3);
  }
  return `[${keys.join(", ")}]`;
}
function keyPath(key) {
  switch (key.kind) {
    case "integer":
    case "boolean":
      return key.value.toString();
    case "string":
      return `"${escapeText(key.value)}"`;
    default:
      return void 0;
  }
}
function joinPath(parent, step2) {
  return parent === void 0 || step2 === void 0 ? void 0 : parent + step2;
}

// src/simulator/dx/display/children.ts
function contentOf(child, format) {
  try {
    const value = child.read();
    return { outcome: "value", value, text: displayText(value, format, child.metadata) };
  } catch (error2) {
    if (!(error2 instanceof ModelError)) throw error2;
    return { outcome: "error", message: error2.message };
  }
}
function* membersOf(value, everything) {
  if (value.kind === "string") {
    yield member("Length", {}, false, () => modelInteger(value.value.length));
  }
  if (value.kind !== "object") return;
  for (const name2 of value.keys()) {
    const metadata = value.metadata(name2);
    const isMethod = value.isMethod(name2);
    if (isMethod && !everything && metadata.PreferShow !== true) continue;
    yield member(name2, metadata, isMethod, () => value.get(name2));
  }
}
function* projectedMethods(value, interrupt) {
  if (value.kind === "string") {
    for (const { name: name2, metadata } of stringMethods) yield method2(name2, metadata);
  }
  if (value.kind !== "object") return;
  if (value.elements() !== void 0) {
    for (const name2 of queryMethodNames) {
      yield method2(name2, queryMethod(name2, interrupt)?.metadata ?? {});
    }
  }
  if (value.display() !== void 0) yield method2(toDisplayString.name, toDisplayString.metadata);
}
function* elementsOf2(value, format, interrupt) {
  if (value.kind !== "object" || value.elements() === void 0) return;
  let position = 0;
  for (const item of itemsOf(value, interrupt)) {
    const index = item.index ?? [modelInteger(position)];
    position += 1;
    yield {
      label: indexText(index, format),
      path: elementPath(index),
      metadata: item.metadata ?? {},
      isMethod: item.outcome === "value" && item.value.kind === "method",
      read: () => unwrap(item)
    };
  }
}
function isExpandable(value) {
  return value.kind === "object" && (hasMembers(value) || value.elements() !== void 0);
}
function hasMembers(object2) {
  return object2.keys().some((name2) => {
    return !object2.isMethod(name2) || object2.metadata(name2).PreferShow === true;
  });
}
function member(name2, metadata, isMethod, get) {
  const read3 = () => get() ?? nothing;
  return { label: name2, path: memberPath(name2), metadata, isMethod, read: read3 };
}
function method2(name2, metadata) {
  return { label: name2, path: void 0, metadata, isMethod: true, read: () => nothing };
}

// src/simulator/dx/display/listing.ts
var NAME_WIDTH = 16;
var DEFAULT_COUNT = 100;
var Listing = class {
  #options;
  #interrupt;
  #lines;
  #links;
  /** @param shown what is shown is added here, so that an error in the middle leaves the rest */
  constructor(options9, interrupt, shown) {
    this.#options = options9;
    this.#interrupt = interrupt;
    this.#lines = shown.lines;
    this.#links = shown.links;
  }
  show(root) {
    this.#lines.push(this.#rootLine(root));
    if (root.value.kind === "nothing") return;
    this.#gridLink(root.value, root.path);
    if (this.#options.depth > 0) this.#children(root.value, root.path, 1);
  }
  #rootLine({ echo, value, metadata, path: path2 }) {
    if (value.kind === "nothing") return echo;
    const text3 = displayText(value, this.#options.format, metadata);
    const structured = value.kind === "object" || value.kind === "method";
    const name2 = structured ? echo + " ".repeat(NAME_WIDTH) : echo.padEnd(NAME_WIDTH);
    return name2 + this.#suffixes(text3, value, metadata, path2, value.kind === "method");
  }
  /** @param path undefined below an element that no expression leads to: there are no links then */
  #children(value, path2, level) {
    const { verbose, format } = this.#options;
    const skip2 = level === 1 ? this.#options.skip : 0;
    if (skip2 === 0) {
      for (const child of membersOf(value, verbose)) this.#child(child, path2, level);
    }
    let position = 0;
    for (const child of elementsOf2(value, format, this.#interrupt)) {
      position += 1;
      if (position <= skip2) continue;
      if (position > skip2 + (format.count ?? DEFAULT_COUNT)) {
        this.#cutOff(path2, level, position - 1);
        break;
      }
      this.#child(child, path2, level);
    }
    if (!verbose) return;
    for (const child of projectedMethods(value, this.#interrupt)) this.#child(child, path2, level);
  }
  /** The line that says that there is more; only on the first level it leads there. */
  #cutOff(path2, level, shown) {
    this.#lines.push(indent(level) + (level === 1 ? "[...]" : "...").padEnd(NAME_WIDTH));
    if (level === 1) this.#link(`-r1 -c ${shown}`, path2);
  }
  #child(child, parent, level) {
    this.#interrupt();
    const start = indent(level) + child.label.padEnd(NAME_WIDTH);
    if (child.isMethod) {
      this.#lines.push(start + help(child.metadata));
      return;
    }
    const content = contentOf(child, this.#options.format);
    if (content.outcome === "error") {
      this.#lines.push(`${start} : ${content.message}`);
      return;
    }
    const { value, text: text3 } = content;
    const path2 = joinPath(parent, child.path);
    this.#lines.push(start + this.#suffixes(text3, value, child.metadata, path2, false));
    if (!isExpandable(value)) return;
    this.#link("-r1", path2);
    this.#gridLink(value, path2);
    if (level < this.#options.depth) this.#children(value, path2, level + 1);
  }
  /** Everything behind the name: value, action, help. */
  #suffixes(text3, value, metadata, path2, isMethod) {
    const shown = text3 === void 0 ? "" : ` : ${text3}`;
    const showHelp = this.#options.help || isMethod && this.#options.verbose;
    return shown + this.#action(value, path2) + (showHelp ? help(metadata) : "");
  }
  /** `cmd.exe [Switch To]`: the first method of the object that calls itself an action. */
  #action(value, path2) {
    if (value.kind !== "object") return "";
    for (const name2 of value.keys()) {
      const { ActionName } = value.metadata(name2);
      if (ActionName === void 0 || !value.isMethod(name2)) continue;
      this.#link("-s", joinPath(path2, `${memberPath(name2)}()`));
      return ` [${ActionName}]`;
    }
    return "";
  }
  /** "Display as grid", offered for everything that has elements. */
  #gridLink(value, path2) {
    if (value.kind === "object" && value.elements() !== void 0) this.#link("-r1 -g", path2);
  }
  #link(options9, path2) {
    if (path2 !== void 0) this.#links.push(`dx ${options9} ${path2}`);
  }
};
var indent = (level) => " ".repeat(4 * level);
var help = (metadata) => metadata.Help === void 0 ? "" : ` [${metadata.Help}]`;

// src/simulator/dx/display/grid.ts
var WIDEST = 60;
function grid(root, options9, interrupt) {
  if (root.value.kind !== "object" || root.value.elements() === void 0) throw notIterable();
  const links = [];
  const rows2 = [];
  let position = 0;
  for (const child of elementsOf2(root.value, options9.format, interrupt)) {
    position += 1;
    if (position <= options9.skip) continue;
    if (rows2.length >= (options9.format.count ?? DEFAULT_COUNT)) {
      rows2.push({ index: "[...]", text: void 0, cells: /* @__PURE__ */ new Map() });
      links.push(`dx -r1 -g -c ${position - 1} ${root.path}`);
      break;
    }
    rows2.push(rowOf(child, root.path, options9.format, interrupt, links));
  }
  const names2 = [...new Set(rows2.flatMap((row2) => [...row2.cells.keys()]))];
  const widest = options9.widest ?? WIDEST;
  const columns3 = names2.map((name2) => columnOf(name2, rows2, widest));
  for (const name2 of names2) links.push(`dx -r1 -g ${sortedPath(root.path, name2)}`);
  return { lines: draw(rows2, columns3, widest), links };
}
function rowOf(child, parent, format, interrupt, links) {
  const content = contentOf(child, format);
  const index = child.label;
  if (content.outcome === "error") return { index, text: content.message, cells: /* @__PURE__ */ new Map() };
  const { value, text: text3 } = content;
  const path2 = joinPath(parent, child.path);
  if (path2 !== void 0 && isExpandable(value)) links.push(`dx -r1 ${path2}`);
  const cells2 = /* @__PURE__ */ new Map();
  if (value.kind !== "object") return { index, text: text3, cells: cells2 };
  for (const column of displayedChildren(value, format, interrupt)) {
    const cell2 = cellOf(column, format);
    cells2.set(column.label, cell2);
    if (!cell2.expandable || path2 === void 0 || column.path === void 0) continue;
    const step2 = column.path.startsWith(".") ? quotedPath(column.label) : column.path;
    links.push(`dx -r1 ${path2}${step2}`);
  }
  return { index, text: text3, cells: cells2 };
}
function* displayedChildren(value, format, interrupt) {
  for (const child of membersOf(value, false)) {
    if (!child.isMethod) yield child;
  }
  let shown = 0;
  for (const child of elementsOf2(value, format, interrupt)) {
    shown += 1;
    if (shown > DEFAULT_COUNT) return;
    yield child;
  }
}
function cellOf(child, format) {
  const content = contentOf(child, format);
  if (content.outcome === "error") return { text: content.message, expandable: false };
  const expandable = isExpandable(content.value);
  return { text: content.text ?? (expandable ? "{...}" : ""), expandable };
}
function columnOf(name2, rows2, widest) {
  const cells2 = rows2.map((row2) => row2.cells.get(name2));
  const title = cells2.some((cell2) => cell2?.expandable) ? `(+) ${name2}` : name2;
  return {
    title,
    width: Math.min(widest, Math.max(title.length, longest(cells2) + 3)),
    cell: (row2) => row2.cells.get(name2)?.text ?? ""
  };
}
var longest = (cells2) => cells2.reduce((most, cell2) => Math.max(most, cell2?.text.length ?? 0), 0);
function draw(rows2, columns3, widest) {
  const labels = rows2.reduce((most, row2) => Math.max(most, labelWidth(row2)), 0);
  const width = Math.min(widest, labels);
  const line = (label, sign, text3) => {
    const cells2 = columns3.map((column) => `${sign} ${inWidth(text3(column), column.width)} `);
    return `= ${inWidth(label, width)} ${cells2.join("")}=`;
  };
  const title = line("", "=", (column) => column.title);
  const body = rows2.map((row2) => line(labelOf(row2), "-", (column) => column.cell(row2)));
  const border = "=".repeat(title.length);
  return [border, title, border, ...body, border];
}
var labelOf = ({ index, text: text3 }) => text3 === void 0 ? index : `${index} : ${text3}`;
var labelWidth = ({ index, text: text3 }) => index.length + " : ".length + (text3?.length ?? 0);
function inWidth(text3, width) {
  if (text3.length <= width) return text3.padEnd(width);
  return width > 3 ? `${text3.slice(0, width - 3)}...` : text3.slice(0, width);
}
function sortedPath(path2, column) {
  const key = `(obj => obj${quotedPath(column)})`;
  const ascending = `.OrderBy${key}`;
  const descending = `.OrderByDescending${key}`;
  if (path2.endsWith(ascending)) return path2.slice(0, -ascending.length) + descending;
  if (path2.endsWith(descending)) return path2.slice(0, -descending.length) + ascending;
  return path2 + ascending;
}

// src/simulator/dx/anonymous.ts
var AnonymousObject = class extends PlainObject {
  #fields;
  constructor(fields) {
    super();
    this.#fields = fields;
  }
  keys() {
    return [...this.#fields.keys()];
  }
  get(name2) {
    return this.#fields.get(name2);
  }
};

// src/simulator/dx/interrupt.ts
var INTERVAL = 64;
function breakInterrupt(engine) {
  let elements = 0;
  return () => {
    elements += 1;
    if (elements % INTERVAL === 0 && engine.takeBreak()) throw new ScriptAbort();
  };
}

// src/simulator/dx/variables.ts
var places = [
  ["State", "UserVariables"],
  ["State", "FunctionAliases"],
  ["State", "DebuggerVariables"],
  ["State", "PseudoRegisters", "General"]
];
function namespaceVariables(namespace) {
  return {
    get(name2) {
      for (const place3 of places) {
        const value = descend(namespace, place3)?.get(name2);
        if (value !== void 0) return value;
      }
      return void 0;
    },
    set(name2, value) {
      descend(namespace, places[0])?.set(name2, value);
    }
  };
}
function descend(from, path2) {
  let at3 = from;
  for (const name2 of path2) {
    const next = at3.get(name2);
    if (next?.kind !== "object") return void 0;
    at3 = next;
  }
  return at3;
}

// src/simulator/dx/evaluate.ts
var DEEPEST2 = 250;
var Evaluator = class {
  engine;
  interrupt;
  #variables;
  #depth = 0;
  constructor(engine) {
    this.engine = engine;
    this.interrupt = breakInterrupt(engine);
    this.#variables = namespaceVariables(engine.namespace);
  }
  /** The value of a whole expression, with the metadata of the member that it names. */
  evaluate(expression) {
    if (expression.kind !== "member") {
      return { value: this.#value(expression, void 0), metadata: {} };
    }
    const object2 = this.#value(expression.object, void 0);
    const metadata = object2.kind === "object" ? object2.metadata(expression.name) : {};
    return { value: this.#member(object2, expression.name), metadata };
  }
  #value(expression, scope) {
    if (this.#depth >= DEEPEST2) throw tooComplex();
    this.#depth += 1;
    try {
      return this.#compute(expression, scope);
    } finally {
      this.#depth -= 1;
    }
  }
  #compute(expression, scope) {
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "name":
        return this.#name(expression.name, scope);
      case "symbol":
        return symbolValue(this.engine, expression.name);
      case "variable":
        return this.#variable(expression.name);
      case "register":
        return registerValue(this.engine, expression.name);
      case "member":
        return this.#member(this.#value(expression.object, scope), expression.name);
      case "index":
        return this.#element(
          this.#value(expression.object, scope),
          expression.keys.map((key) => this.#value(key, scope))
        );
      case "call":
        return this.#call(expression.callee, expression.args, scope);
      case "lambda":
        return this.#lambda(expression.parameters, expression.body, scope);
      case "anonymous":
        return new AnonymousObject(
          new Map(expression.fields.map(({ name: name2, value }) => [name2, this.#value(value, scope)]))
        );
      case "unary":
        return this.#unary(expression.operator, expression.operand, scope);
      case "binary":
        return binary(
          expression.operator,
          this.#value(expression.left, scope),
          this.#value(expression.right, scope)
        );
      default:
        return this.#control(expression, scope);
    }
  }
  /** The forms that decide which of their parts are computed, or change something. */
  #control(expression, scope) {
    switch (expression.kind) {
      case "and":
      case "or": {
        const decided = isTrue(this.#value(expression.left, scope));
        const known = decided === (expression.kind === "or");
        return {
          kind: "boolean",
          value: known ? decided : isTrue(this.#value(expression.right, scope))
        };
      }
      case "conditional": {
        const holds2 = isTrue(this.#value(expression.test, scope));
        return this.#value(holds2 ? expression.yes : expression.no, scope);
      }
      case "cast":
        return castNumber(
          this.#value(expression.operand, scope),
          expression.type,
          pointerBits(this.engine)
        );
      case "comma":
        this.#value(expression.first, scope);
        return this.#value(expression.second, scope);
      case "assign": {
        const { target: target2 } = expression;
        if (target2.kind === "variable") {
          const value = this.#value(expression.value, scope);
          this.#variables.set(target2.name, value);
          return value;
        }
        return this.#assignMember(target2, expression.value, scope);
      }
    }
  }
  #assignMember(target2, source, scope) {
    const object2 = this.#value(target2.object, scope);
    const value = this.#value(source, scope);
    if (object2.kind !== "object") throw notWritable();
    object2.set(target2.name, value);
    return value;
  }
  #name(name2, scope) {
    for (let at3 = scope; at3 !== void 0; at3 = at3.outer) {
      const value = at3.names.get(name2);
      if (value !== void 0) return value;
    }
    if (name2 === "Debugger") return this.engine.namespace;
    return symbolValue(this.engine, name2);
  }
  #variable(name2) {
    const value = this.#variables.get(name2);
    if (value === void 0) throw unboundName(`@$${name2}`);
    return value;
  }
  #member(object2, name2) {
    const value = memberOf(object2, name2, this.interrupt);
    if (value === void 0) throw unboundName(name2);
    return value;
  }
  #element(object2, keys) {
    if (object2.kind !== "object") throw notIndexable();
    const value = object2.at(keys) ?? this.#found(object2, keys);
    if (value === void 0) throw notIndexable();
    return value;
  }
  /** Objects without an indexer are searched. */
  #found(object2, keys) {
    if (object2.elements() === void 0) return void 0;
    return elementAt(readItems(object2, this.interrupt), keys)?.value;
  }
  #call(callee, args, scope) {
    const receiver = callee.kind === "member" ? this.#value(callee.object, scope) : nothing;
    const method3 = callee.kind === "member" ? this.#member(receiver, callee.name) : this.#value(callee, scope);
    if (method3.kind !== "method") throw notCallable();
    return method3.call(
      receiver,
      args.map((argument) => this.#value(argument, scope))
    );
  }
  #lambda(parameters, body, outer) {
    return {
      kind: "method",
      name: "",
      metadata: {},
      call: (_receiver, args) => {
        const names2 = /* @__PURE__ */ new Map();
        parameters.forEach((parameter, position) => {
          const value = args[position];
          if (value === void 0) throw improperArguments("lambda");
          names2.set(parameter, value);
        });
        return this.#value(body, { names: names2, outer });
      }
    };
  }
  #unary(operator, operand, scope) {
    if (operator === "&") {
      if (operand.kind !== "symbol" && operand.kind !== "name") throw notDereferenceable();
      return symbolAddress(this.engine, operand.name);
    }
    if (operator !== "*") return unary(operator, this.#value(operand, scope));
    if (operand.kind !== "cast" || operand.type.kind !== "pointer" || operand.type.to === "void") {
      throw notDereferenceable();
    }
    const address3 = this.#value(operand, scope);
    if (address3.kind !== "integer") throw notDereferenceable();
    return readNumber(this.engine, address3.value, operand.type.to);
  }
};

// src/simulator/dx/options.ts
var defaults2 = {
  depth: 1,
  grid: false,
  widest: void 0,
  skip: 0,
  verbose: false,
  help: false,
  silent: false,
  usage: false
};
var option = /^\s*-(?:(r)(\d*)|(gc|c)\s+(\d+)|(g|v|h|s|n|\?)|id\s+\S+)(?=\s|$)/;
function readOptions(argument) {
  let options9 = defaults2;
  let rest = argument;
  for (; ; ) {
    const found = option.exec(rest);
    if (found === null) break;
    const [all, recursion, levels = "", counted3, count2 = "", flag2] = found;
    rest = rest.slice(all.length);
    options9 = {
      ...options9,
      ...recursion ? { depth: levels === "" ? 1 : Number(levels) } : {},
      ...counted3 === "gc" ? { grid: true, widest: Number(count2) } : {},
      ...counted3 === "c" ? { skip: Number(count2) } : {},
      ...flagged(flag2)
    };
  }
  const expression = rest.trimStart();
  return { options: expression === "" ? { ...options9, usage: true } : options9, expression };
}
function flagged(flag2) {
  switch (flag2) {
    case "g":
      return { grid: true };
    case "v":
      return { verbose: true };
    case "h":
      return { help: true };
    case "s":
      return { silent: true };
    case "?":
      return { usage: true };
    default:
      return {};
  }
}
var usage = [
  "dx [-g|-gc #] [-c #] [-n|-v] [-h] [-s] [-r#] <expression>[,<format specifier>]"
];

// src/simulator/dx/casts.ts
var words = /* @__PURE__ */ new Set([
  "unsigned",
  "signed",
  "char",
  "wchar_t",
  "short",
  "int",
  "long",
  "__int8",
  "__int16",
  "__int32",
  "__int64",
  "float",
  "double",
  "bool",
  "void"
]);
function castAt(tokens, position) {
  const found = [];
  let at3 = position + 1;
  for (; ; at3 += 1) {
    const token2 = tokens[at3];
    if (token2?.kind !== "name" || token2.quoted || !words.has(token2.name)) break;
    found.push(token2.name);
  }
  let stars = 0;
  for (; tokens[at3]?.text === "*"; at3 += 1) stars += 1;
  if (found.length === 0 || tokens[at3]?.text !== ")") return void 0;
  const type = pointers(baseType(found), stars);
  return type === void 0 || type === "void" ? void 0 : { type, next: at3 + 1 };
}
function pointers(base2, stars) {
  let type = base2;
  for (let level = 0; level < stars && type !== void 0; level += 1) {
    type = { kind: "pointer", to: type };
  }
  return type;
}
function baseType(found) {
  const signs = found.filter((word2) => word2 === "unsigned" || word2 === "signed");
  const rest = found.filter((word2) => word2 !== "unsigned" && word2 !== "signed").join(" ");
  if (signs.length > 1) return void 0;
  const integer2 = integers[rest];
  if (integer2 !== void 0) {
    const signed2 = signs.length === 0 ? integer2.signed : signs[0] === "signed";
    return { kind: "integer", bits: integer2.bits, signed: signed2 };
  }
  if (signs.length > 0) return void 0;
  return others[rest];
}
var integers = {
  "": { bits: 32, signed: true },
  char: { bits: 8, signed: true },
  __int8: { bits: 8, signed: true },
  wchar_t: { bits: 16, signed: false },
  short: { bits: 16, signed: true },
  "short int": { bits: 16, signed: true },
  __int16: { bits: 16, signed: true },
  int: { bits: 32, signed: true },
  long: { bits: 32, signed: true },
  "long int": { bits: 32, signed: true },
  __int32: { bits: 32, signed: true },
  "long long": { bits: 64, signed: true },
  "long long int": { bits: 64, signed: true },
  __int64: { bits: 64, signed: true }
};
var others = {
  float: { kind: "double" },
  double: { kind: "double" },
  bool: { kind: "boolean" },
  void: "void"
};

// src/simulator/dx/lexer.ts
var LONGEST = 65536;
var space = /[\s\0]+/y;
var number = /(?:0x[\da-fA-F`]+|\d+\.\d*(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\d+)[A-Za-z_\d]*/iy;
var text = /"((?:[^"\\]|\\[\s\S])*)"/y;
var character2 = /'((?:[^'\\]|\\[\s\S])*)'/y;
var quotedName = /@"((?:[^"\\]|\\[\s\S])*)"/y;
var variable = /@\$(\w+)/y;
var register2 = /@(\w+)/y;
var symbol = /[A-Za-z_]\w*![A-Za-z_]\w*(?:::[A-Za-z_]\w*)*/y;
var name = /[A-Za-z_]\w*/y;
var punctuator = /=>|->|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^~!<>=?:,.()[\]{}]/y;
function tokenize(expression) {
  if (expression.length > LONGEST) throw tooComplex();
  const tokens = [];
  let position = 0;
  for (; ; ) {
    position += match(space, expression, position)?.[0].length ?? 0;
    const token2 = tokenAt(expression, position);
    tokens.push(token2);
    if (token2.kind === "end") return tokens;
    position = token2.end;
  }
}
function match(pattern, source, position) {
  pattern.lastIndex = position;
  return pattern.exec(source) ?? void 0;
}
function tokenAt(source, start) {
  if (start >= source.length) return { kind: "end", start, end: start, text: "" };
  const found = (pattern) => {
    const result = match(pattern, source, start);
    if (result === void 0) return void 0;
    const [text3, body = text3] = result;
    return { body, at: { start, end: start + text3.length, text: text3 } };
  };
  const digits2 = found(number);
  if (digits2) return { kind: "literal", value: numberLiteral(digits2.body), ...digits2.at };
  const quoted3 = found(text);
  if (quoted3) {
    return { kind: "literal", value: modelString(unescapeText(quoted3.body)), ...quoted3.at };
  }
  const characters2 = found(character2);
  if (characters2) {
    return { kind: "literal", value: characterLiteral(characters2.body), ...characters2.at };
  }
  const strange = found(quotedName);
  if (strange) {
    return { kind: "name", name: unescapeText(strange.body), quoted: true, ...strange.at };
  }
  const dollar = found(variable);
  if (dollar) return { kind: "variable", name: dollar.body, ...dollar.at };
  const machine = found(register2);
  if (machine) return { kind: "register", name: machine.body, ...machine.at };
  const qualified = found(symbol);
  if (qualified) return { kind: "symbol", name: qualified.body, ...qualified.at };
  const word2 = found(name);
  if (word2) return { kind: "name", name: word2.body, quoted: false, ...word2.at };
  const sign = found(punctuator);
  if (sign) return { kind: "punctuator", ...sign.at };
  const rest = source.charAt(start);
  throw rest === '"' || rest === "'" ? badLiteral(source.slice(start)) : unexpected(rest);
}

// src/simulator/dx/parser.ts
var DEEPEST3 = 256;
var precedence = {
  "||": 1,
  "&&": 2,
  "|": 3,
  "^": 4,
  "&": 5,
  "==": 6,
  "!=": 6,
  "<": 7,
  "<=": 7,
  ">": 7,
  ">=": 7,
  "<<": 8,
  ">>": 8,
  "+": 9,
  "-": 9,
  "*": 10,
  "/": 10,
  "%": 10
};
var unaryOperators = /* @__PURE__ */ new Set(["+", "-", "!", "~", "*", "&"]);
function parse4(source, isSpecifier) {
  return new Parser3(source).whole(isSpecifier);
}
var Parser3 = class {
  #source;
  #tokens;
  #position = 0;
  #depth = 0;
  constructor(source) {
    this.#source = source;
    this.#tokens = tokenize(source);
  }
  whole(isSpecifier) {
    let expression = this.#assignment();
    while (this.#peek().text === "," && this.#peek().kind === "punctuator") {
      const comma2 = this.#next();
      if (isSpecifier(this.#source.slice(comma2.end))) return { expression, end: comma2.start };
      expression = { kind: "comma", first: expression, second: this.#assignment() };
    }
    if (this.#peek().kind !== "end") throw unexpected(this.#peek().text);
    return { expression, end: this.#source.length };
  }
  #peek(ahead = 0) {
    const token2 = this.#tokens[Math.min(this.#position + ahead, this.#tokens.length - 1)];
    if (token2 === void 0) throw unexpected("");
    return token2;
  }
  #next() {
    const token2 = this.#peek();
    this.#position += 1;
    return token2;
  }
  #is(text3, ahead = 0) {
    const token2 = this.#peek(ahead);
    return token2.kind === "punctuator" && token2.text === text3;
  }
  #take(text3) {
    if (!this.#is(text3)) return false;
    this.#position += 1;
    return true;
  }
  #expect(text3) {
    if (!this.#take(text3)) throw unexpected(this.#peek().text);
  }
  #nested(read3) {
    if (this.#depth >= DEEPEST3) throw tooComplex();
    this.#depth += 1;
    const result = read3();
    this.#depth -= 1;
    return result;
  }
  #assignment() {
    return this.#nested(() => {
      const parameters = this.#lambdaParameters();
      if (parameters !== void 0) {
        return { kind: "lambda", parameters, body: this.#assignment() };
      }
      const target2 = this.#conditional();
      if (!this.#is("=")) return target2;
      if (target2.kind !== "variable" && target2.kind !== "member") throw unexpected("=");
      this.#next();
      return { kind: "assign", target: target2, value: this.#assignment() };
    });
  }
  /** `x =>` or `(x, y) =>`, consumed; undefined and nothing consumed when it is something else. */
  #lambdaParameters() {
    const first = this.#peek();
    if (first.kind === "name" && this.#is("=>", 1)) {
      this.#position += 2;
      return [first.name];
    }
    if (!this.#is("(")) return void 0;
    const names2 = [];
    let ahead = 1;
    while (!this.#is(")", ahead)) {
      if (names2.length > 0 && !this.#is(",", ahead++)) return void 0;
      const token2 = this.#peek(ahead++);
      if (token2.kind !== "name") return void 0;
      names2.push(token2.name);
    }
    if (!this.#is("=>", ahead + 1)) return void 0;
    this.#position += ahead + 2;
    return names2;
  }
  #conditional() {
    const test = this.#binary(1);
    if (!this.#take("?")) return test;
    const yes = this.#assignment();
    this.#expect(":");
    return { kind: "conditional", test, yes, no: this.#assignment() };
  }
  #binary(lowest) {
    let left = this.#unary();
    for (; ; ) {
      const token2 = this.#peek();
      const level = token2.kind === "punctuator" ? precedence[token2.text] : void 0;
      if (level === void 0 || level < lowest) return left;
      this.#next();
      const right = this.#binary(level + 1);
      if (token2.text === "&&") left = { kind: "and", left, right };
      else if (token2.text === "||") left = { kind: "or", left, right };
      else left = { kind: "binary", operator: token2.text, left, right };
    }
  }
  #unary() {
    return this.#nested(() => {
      const token2 = this.#peek();
      if (token2.kind === "punctuator" && unaryOperators.has(token2.text)) {
        this.#next();
        return { kind: "unary", operator: token2.text, operand: this.#unary() };
      }
      const cast = this.#is("(") ? castAt(this.#tokens, this.#position) : void 0;
      if (cast !== void 0) {
        this.#position = cast.next;
        return { kind: "cast", type: cast.type, operand: this.#unary() };
      }
      return this.#postfix(this.#primary());
    });
  }
  #postfix(start) {
    let object2 = start;
    for (; ; ) {
      if (this.#take(".") || this.#take("->")) {
        const token2 = this.#next();
        if (token2.kind !== "name") throw unexpected(token2.text);
        object2 = { kind: "member", object: object2, name: token2.name };
      } else if (this.#take("(")) {
        object2 = { kind: "call", callee: object2, args: this.#list(")") };
      } else if (this.#take("[")) {
        const keys = this.#list("]");
        if (keys.length === 0) throw unexpected("]");
        object2 = { kind: "index", object: object2, keys };
      } else return object2;
    }
  }
  /** Expressions with commas between them, up to and including `close`. */
  #list(close) {
    const found = [];
    if (this.#take(close)) return found;
    do
      found.push(this.#assignment());
    while (this.#take(","));
    this.#expect(close);
    return found;
  }
  #primary() {
    const token2 = this.#next();
    switch (token2.kind) {
      case "literal":
        return { kind: "literal", value: token2.value };
      case "symbol":
      case "variable":
      case "register":
        return { kind: token2.kind, name: token2.name };
      case "name":
        if (!token2.quoted && token2.name === "new") return this.#anonymous();
        if (!token2.quoted && (token2.name === "true" || token2.name === "false")) {
          return { kind: "literal", value: modelBoolean(token2.name === "true") };
        }
        return { kind: "name", name: token2.name };
      default:
        if (token2.text === "(") return this.#parenthesized();
        throw unexpected(token2.text);
    }
  }
  #parenthesized() {
    let inner = this.#assignment();
    while (this.#take(",")) {
      inner = { kind: "comma", first: inner, second: this.#assignment() };
    }
    this.#expect(")");
    return inner;
  }
  #anonymous() {
    this.#expect("{");
    const fields = [];
    if (!this.#take("}")) {
      do {
        const token2 = this.#next();
        if (token2.kind !== "name") throw unexpected(token2.text);
        this.#expect("=");
        fields.push({ name: token2.name, value: this.#assignment() });
      } while (this.#take(","));
      this.#expect("}");
    }
    return { kind: "anonymous", fields };
  }
};

// src/simulator/dx/dx.ts
function dx(engine, argument) {
  const { options: options9, expression } = readOptions(argument);
  if (options9.usage) return { lines: usage, links: [], outcome: "shown" };
  const shown = { lines: [], links: [] };
  try {
    modelErrorsOnly(() => show3(engine, expression, options9, shown));
    return outputOf(shown, "shown");
  } catch (error2) {
    if (!(error2 instanceof ModelError)) throw error2;
    shown.lines.push(`Error: ${error2.message}`);
    return outputOf(shown, "failed");
  }
}
function dxAlias(engine, name2, args) {
  const text3 = args.trim();
  return dx(engine, `@$${name2}${isParenthesized(text3) ? text3 : `(${text3})`}`);
}
function show3(engine, typed, options9, shown) {
  const { expression, end } = parse4(typed, (rest) => formatOf(rest) !== void 0);
  const format = formatOf(typed.slice(end + 1)) ?? {};
  const evaluator = new Evaluator(engine);
  const { value, metadata } = evaluator.evaluate(expression);
  if (options9.silent) return;
  const path2 = basePath(expression, typed.slice(0, end));
  const root = { echo: typed, path: path2, value, metadata };
  if (options9.grid) {
    const table2 = grid(root, { ...options9, format }, evaluator.interrupt);
    shown.lines = table2.lines;
    shown.links = table2.links;
  } else {
    new Listing({ ...options9, format }, evaluator.interrupt, shown).show(root);
  }
}
function outputOf({ lines: lines3, links }, outcome) {
  return { lines: lines3.flatMap((line) => line.split(/\r?\n/)), links, outcome };
}
function isParenthesized(text3) {
  let depth = 0;
  for (let at3 = 0; at3 < text3.length; at3 += 1) {
    const character3 = text3[at3];
    if (character3 === "(") depth += 1;
    else if (character3 === ")") depth -= 1;
    else if (character3 === '"' || character3 === "'") at3 = literalEnd(text3, at3);
    if (depth === 0) return at3 === text3.length - 1 && character3 === ")";
  }
  return false;
}
function literalEnd(text3, start) {
  for (let at3 = start + 1; at3 < text3.length; at3 += 1) {
    if (text3[at3] === "\\") at3 += 1;
    else if (text3[at3] === text3[start]) return at3;
  }
  return text3.length;
}
function modelErrorsOnly(run2) {
  try {
    return run2();
  } catch (error2) {
    if (error2 instanceof RangeError && /call stack/.test(error2.message)) throw tooComplex();
    throw error2;
  }
}

// src/pool/tag.ts
var PROTECTED_POOL = 2147483648;
function tagFromValue(value) {
  return value >>> 0;
}
function tagFromBytes(bytes2) {
  const at3 = (index) => (bytes2[index] ?? 0) & 255;
  return tagFromValue(at3(0) | at3(1) << 8 | at3(2) << 16 | at3(3) << 24);
}
function tagBytes(tag3) {
  return [tag3 & 255, tag3 >>> 8 & 255, tag3 >>> 16 & 255, tag3 >>> 24 & 255];
}
function tagFromCharacters(text3) {
  if (text3.length === 0) return { ok: false, problem: { kind: "empty" } };
  if (text3.length > 4) return { ok: false, problem: { kind: "tooLong", length: text3.length } };
  const wide2 = /[^\0-\xff]/.exec(text3);
  if (wide2) return { ok: false, problem: { kind: "notOneByte", character: wide2[0] } };
  return plain(tagFromBytes([...text3.padEnd(4, " ")].map((character3) => character3.charCodeAt(0))));
}
function parseTag(text3) {
  if (/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(text3)) {
    return plain(tagFromBytes(text3.split(" ").map((byte2) => Number.parseInt(byte2, 16))));
  }
  if (/^0x[0-9a-f]{3,8}$/i.test(text3)) return plain(tagFromValue(Number.parseInt(text3, 16)));
  return tagFromCharacters(text3);
}
function plain(tag3) {
  if (tag3 < PROTECTED_POOL) return { ok: true, tag: tag3 };
  return { ok: false, problem: { kind: "protectedBit", plain: withoutProtectedBit(tag3) } };
}
function withoutProtectedBit(tag3) {
  return tagFromValue(tag3 & ~PROTECTED_POOL);
}
function tagText(tag3) {
  const printable3 = (byte2) => byte2 >= 32 && byte2 <= 126;
  return tagBytes(tag3).map((byte2) => printable3(byte2) ? String.fromCharCode(byte2) : ".").join("");
}
function tagHex(tag3) {
  return `0x${hex32(tag3)}`;
}
function reversedTag(tag3) {
  return tagFromBytes([...tagBytes(tag3)].reverse());
}
function hasAmbiguousText(tag3) {
  return tagText(tag3).includes(".");
}

// src/pool/wildcard.ts
function matchesWildcard(pattern, text3) {
  return matchesExactly(pattern.toLowerCase(), text3.toLowerCase());
}
function matchesExactly(pattern, text3) {
  let at3 = 0;
  let next = 0;
  let star = -1;
  let starAt = 0;
  while (at3 < text3.length) {
    if (pattern[next] === "*") {
      star = next++;
      starAt = at3;
    } else if (pattern[next] === "?" || pattern[next] === text3[at3]) {
      next++;
      at3++;
    } else if (star >= 0) {
      next = star + 1;
      at3 = ++starAt;
    } else {
      return false;
    }
  }
  while (pattern[next] === "*") next++;
  return next === pattern.length;
}

// src/text/poolused.layout.ts
var TAG_WIDTH = 4;
var columnWidths = {
  oldest: [9, 9, 10, 9],
  old: [9, 9, 10, 9],
  current: [10, 13, 11, 13],
  verbose: [12, 12, 10, 13, 13, 12, 10, 13]
};
var columnNames = {
  summary: ["Allocs", "Used", "Allocs", "Used"],
  verbose: ["Allocs", "Frees", "Diff", "Used", "Allocs", "Frees", "Diff", "Used"]
};

// src/text/poolused.print.ts
function printPoolUsed(listing4) {
  const { layout, sort, total: total3 } = listing4;
  const style = styles[layout];
  return [
    ...sort ? [style.sortLine(sort)] : [],
    ...style.headings,
    ...listing4.rows.map((row2) => style.row(row2)),
    ...total3 ? style.total(numbersText2(layout, total3)) : []
  ];
}
var sortNames = {
  tag: "Tag",
  nonPaged: "NonPaged Pool Consumed",
  paged: "Paged Pool Consumed",
  sessionTag: "Session Tag"
};
var wide = (layout, poolNames) => ({
  sortLine: (sort) => ` Sorting by ${sortNames[sort]}`,
  headings: ["", poolNames, ` Tag${columnHeadings(layout)}`, ""],
  row: (usage3) => ` ${usage3.text.padEnd(4)}${numbersText2(layout, usage3)}	${printedDescription(usage3)}`,
  total: (numbers) => ["", `TOTAL${numbers}`, ""]
});
var styles = {
  oldest: {
    sortLine: (sort) => `Sorting by ${sortNames[sort]}`,
    headings: [
      "",
      "Pool Used:",
      "            NonPaged            Paged     ",
      `Tag${columnHeadings("oldest")} `
    ],
    row: (usage3) => `${usage3.text.padEnd(4)}${numbersText2("oldest", usage3)} `,
    total: (numbers) => [`TOTAL   ${numbers} `]
  },
  old: {
    sortLine: (sort) => `   Sorting by  ${sortNames[sort]}`,
    headings: [
      "",
      "  Pool Used:",
      "            NonPaged            Paged",
      ` Tag${columnHeadings("old")}`
    ],
    row: (usage3) => ` ${usage3.text.padEnd(4)}${numbersText2("old", usage3)}${printedDescription(usage3)}`,
    total: (numbers) => [` TOTAL   ${numbers}`]
  },
  current: wide("current", "               NonPaged                  Paged"),
  verbose: wide(
    "verbose",
    "                            NonPaged                                         Paged"
  )
};
function columnHeadings(layout) {
  const names2 = layout === "verbose" ? columnNames.verbose : columnNames.summary;
  return ` ${columnWidths[layout].map((width, index) => (names2[index] ?? "").padStart(width)).join("")}`;
}
function numbersText2(layout, pools) {
  const numbers = [...columnsOf(layout, pools.nonPaged), ...columnsOf(layout, pools.paged)];
  return columnWidths[layout].map((width, index) => ` ${String(numbers[index] ?? 0).padStart(width - 1)}`).join("");
}
var columnsOf = (layout, use3) => layout === "verbose" ? [use3.allocs ?? use3.outstanding, use3.frees ?? 0, use3.outstanding, use3.bytes] : [use3.outstanding, use3.bytes];
function printedDescription({ description = "" }) {
  const bare = description === "" || /^UNKNOWN pooltag|, Binary: /.test(description);
  return bare ? description : `${description} `;
}

// src/simulator/kd/poolused/pooltag-file.ts
var TEXT = `
rem tags of the simulated machines, with descriptions of our own
1394 - 1394bus.sys  - Serial bus driver
8042 - i8042prt.sys - Keyboard and mouse port
AGP  - <unknown>    - Graphics port
AcpA - acpi.sys     - ACPI arbiter data
Afd? - afd.sys      - Winsock objects
ALPC - nt!alpc      - Local calls between processes
CM?? - nt!cm        - Registry, internal allocations
CM   - nt!cm        - Registry
Cont - nt!mm        - Contiguous memory
EtwB - nt!etw       - Event tracing buffers
EtwR - nt!etw       - Event tracing registrations
Even - nt!ob        - Event objects
FMfn - fltmgr.sys   - File names kept for filters
FMsl - fltmgr.sys   - Stream lists of filters
File - <unknown>    - File objects
Frag - nt!ex        - Left over ends of big blocks
HalD - hal.dll      - Buffers for direct memory access
Io   - nt!io        - Input and output, general
IoNm - nt!io        - File names of input and output
IoWI - nt!io        - Work items
Irp  - <unknown>    - Request packets
Key  - <unknown>    - Key objects
MmCa - nt!mm        - Control areas of mapped files
MmSt - nt!mm        - Prototype page tables of sections
Mdl  - <unknown>    - Memory descriptor lists
NDnd - ndis.sys     - Network data blocks
Ntf? - ntfs.sys     - File system structures
ObDi - nt!ob        - Object directories
ObNm - nt!ob        - Object names
ohci - ohci1394.sys - 1394 host controller
Pool - nt!ex        - Pool tables
Proc - nt!ps        - Process objects
SeTd - nt!se        - Token data
Sema - nt!ob        - Semaphore objects
Thre - nt!ps        - Thread objects
Toke - nt!se        - Token objects
Usb? - usbport.sys  - Transfers of the bus driver
Vad  - nt!mm        - Address descriptors
`;
var lines = TEXT.split("\n").flatMap((line) => {
  const found = /^(.{4}) - (.+?) +- (.*)$/.exec(line);
  if (!found) return [];
  const [, tag3 = "", binary3 = "", description = ""] = found;
  return [{ tag: tag3, binary: binary3, description }];
});
function find(text3) {
  return lines.find(({ tag: tag3 }) => tag3 === text3) ?? lines.filter(({ tag: tag3 }) => /[*?]/.test(tag3) && matchesExactly(tag3.trimEnd(), text3)).sort((left, right) => right.tag.indexOf("?") - left.tag.indexOf("?"))[0];
}
function describeTag(text3, bytes2) {
  const line = find(text3);
  if (!line) return `UNKNOWN pooltag '${quoted(text3, bytes2)}', please update pooltag.txt`;
  if (line.binary === "<unknown>") return line.description;
  return `${line.description} , Binary: ${line.binary}`;
}
function quoted(text3, bytes2) {
  const end = bytes2.length - [...bytes2].reverse().findIndex((byte2) => byte2 !== 0);
  return text3.slice(0, end).padStart(text3.length, " ");
}

// src/simulator/kd/poolused/preamble.ts
var RECORDS_PER_DOT = 200;
var LAST_CACHE_BANNER_BUILD = 7601;
function preamble(kd2, records) {
  const { style, build } = kd2.machine.spec;
  if (style.poolUsed === "old") return [];
  const dots2 = ".".repeat(Math.max(1, Math.floor(records / RECORDS_PER_DOT)));
  if (build > LAST_CACHE_BANNER_BUILD || kd2.cacheRaised) return [dots2];
  kd2.cacheRaised = true;
  return [
    "Using a machine size of fff7d pages to configure the kd cache",
    "",
    "*** CacheSize too low - increasing to 81 MB",
    "",
    "Max cache size is       : 85884928 bytes (0x147a0 KB) ",
    "Number of regions cached: 2283",
    "52044 full reads broken into 52083 partial reads",
    "    counts: 49797 cached/2286 uncached, 95.61% cached",
    "** Transition PTEs are implicitly decoded",
    "** Prototype PTEs are implicitly decoded",
    dots2
  ];
}

// src/simulator/kd/field-size.ts
function fieldSize(type, pointerSize) {
  const digits2 = /^U?int(\d)B$/i.exec(type)?.[1];
  if (digits2 !== void 0) return Number(digits2);
  return /^Ptr\d\d\b/.test(type) ? pointerSize : void 0;
}

// src/simulator/kd/poolused/tracker-tables.ts
function readTrackerTables(kd2, interrupted) {
  const layout = readLayout(kd2);
  const sums = /* @__PURE__ */ new Map();
  const slots = Number(variable2(kd2, "PoolTrackTableSize"));
  const master = table(kd2, variable2(kd2, "PoolTrackTable"), slots, layout.size);
  if (master.length === 0) {
    throw new CommandError("unable to get PoolTrackTable - probably wrong symbols");
  }
  const keys = master.map(layout.key);
  const hashed = [master, ...processorTables(kd2, slots, layout.size, interrupted)];
  for (const records of hashed) {
    keys.forEach((key, slot) => {
      const record = records[slot];
      if (key !== 0 && record) add(sums, tagFromValue(key), record, layout);
    });
  }
  const expansion = expansionTable(kd2, layout.size);
  for (const record of expansion) {
    const key = layout.key(record);
    if (key !== 0) add(sums, tagFromValue(key), record, layout);
  }
  return { sums: [...sums.values()], records: slots * hashed.length + expansion.length };
}
function readLayout(kd2) {
  const type = kd2.symbols.structure("nt!_POOL_TRACKER_TABLE");
  if (!type) {
    throw new CommandError("Unable to get _POOL_TRACKER_TABLE : probably wrong symbols.");
  }
  const places2 = new Map(type.fields.map((field2) => [field2.name, field2]));
  const bytes2 = (record, name2) => {
    const field2 = places2.get(name2);
    if (!field2) return new Uint8Array(0);
    const size = fieldSize(field2.type, kd2.pointerSize) ?? 0;
    return record.subarray(field2.offset, field2.offset + size);
  };
  return {
    size: type.size,
    key: (record) => Number(littleEndian(bytes2(record, "Key"))),
    counter: (record, name2) => {
      const field2 = bytes2(record, name2);
      return BigInt.asIntN(8 * field2.length, littleEndian(field2));
    }
  };
}
function variable2(kd2, name2) {
  const address3 = kd2.symbols.address(`nt!${name2}`);
  return address3 === void 0 ? 0n : littleEndian(kd2.readMemory(address3, kd2.pointerSize));
}
function table(kd2, address3, count2, size) {
  const bytes2 = address3 === 0n ? new Uint8Array(0) : kd2.readMemory(address3, count2 * size);
  const whole2 = Math.floor(bytes2.length / size);
  return Array.from({ length: whole2 }, (_, slot) => bytes2.subarray(slot * size, (slot + 1) * size));
}
function processorTables(kd2, slots, size, interrupted) {
  const list5 = kd2.symbols.address("nt!ExPoolTagTables");
  if (list5 === void 0) return [];
  const master = variable2(kd2, "PoolTrackTable");
  const found = [];
  for (let index = 0; index < kd2.machine.processors.length && !interrupted(); index += 1) {
    const entry = list5 + BigInt(index * kd2.pointerSize);
    const address3 = littleEndian(kd2.readMemory(entry, kd2.pointerSize));
    if (address3 !== 0n && address3 !== master) found.push(table(kd2, address3, slots, size));
  }
  return found;
}
function expansionTable(kd2, size) {
  const count2 = Number(variable2(kd2, "PoolTrackTableExpansionSize"));
  return table(kd2, variable2(kd2, "PoolTrackTableExpansion"), count2, size);
}
function add(sums, tag3, record, layout) {
  const before = sums.get(tag3);
  const pool = (kind, sum2) => {
    const counter = (name2) => layout.counter(record, kind + name2);
    return {
      allocs: (sum2?.allocs ?? 0n) + counter("Allocs"),
      frees: (sum2?.frees ?? 0n) + counter("Frees"),
      bytes: (sum2?.bytes ?? 0n) + counter("Bytes")
    };
  };
  sums.set(tag3, {
    tag: tag3,
    nonPaged: pool("NonPaged", before?.nonPaged),
    paged: pool("Paged", before?.paged)
  });
}

// src/simulator/kd/poolused/command.ts
var VERBOSE = 1;
var BY_NONPAGED = 2;
var BY_PAGED = 4;
var SESSION = 8;
function poolUsed(kd2, { argument }) {
  const [, flagText = "", pattern = ""] = /^(\S*)\s*(.*)$/.exec(argument) ?? [];
  const flags2 = flagText === "" ? 0 : Number(kd2.evaluate(flagText));
  const { sums, records } = read2(kd2, flags2);
  for (const line of preamble(kd2, records)) kd2.print(line);
  for (const line of printPoolUsed(listing(kd2, flags2, pattern, sums))) kd2.print(line);
}
function read2(kd2, flags2) {
  if ((flags2 & SESSION) !== 0) return { sums: [], records: 0 };
  return readTrackerTables(kd2, () => kd2.takeBreak());
}
function listing(kd2, flags2, pattern, sums) {
  const verbose = (flags2 & VERBOSE) !== 0;
  const sort = sortOf(flags2);
  const rows2 = sums.filter(({ tag: tag3 }) => pattern === "" || matchesExactly(pattern, tagText(tag3))).map((each2) => row(each2, verbose)).filter((usage3) => verbose ? wasUsed(usage3) : isUsed(usage3)).sort(order2[sort]);
  const sortShown = pattern === "" || (flags2 & (BY_NONPAGED | BY_PAGED)) === 0;
  return {
    layout: layoutOf(kd2, verbose),
    ...sortShown && { sort },
    rows: rows2,
    total: { nonPaged: total(rows2, "nonPaged"), paged: total(rows2, "paged") },
    unread: []
  };
}
function layoutOf(kd2, verbose) {
  if (kd2.machine.spec.style.poolUsed === "old") return "old";
  return verbose ? "verbose" : "current";
}
function sortOf(flags2) {
  if ((flags2 & BY_NONPAGED) !== 0) return "nonPaged";
  if ((flags2 & BY_PAGED) !== 0) return "paged";
  return (flags2 & SESSION) !== 0 ? "sessionTag" : "tag";
}
var byTag = (left, right) => left.text < right.text ? -1 : Number(left.text > right.text);
var order2 = {
  tag: byTag,
  sessionTag: byTag,
  nonPaged: (left, right) => right.nonPaged.bytes - left.nonPaged.bytes || byTag(left, right),
  paged: (left, right) => right.paged.bytes - left.paged.bytes || byTag(left, right)
};
var isUsed = ({ nonPaged, paged }) => nonPaged.outstanding > 0 || paged.outstanding > 0 || nonPaged.bytes > 0 || paged.bytes > 0;
var wasUsed = ({ nonPaged, paged }) => [nonPaged, paged].some(({ allocs = 0, frees = 0 }) => allocs > 0 || frees > 0);
function row({ tag: tag3, nonPaged, paged }, verbose) {
  const text3 = tagText(tag3);
  return {
    text: text3,
    ...exact(tag3),
    nonPaged: use(nonPaged, verbose),
    paged: use(paged, verbose),
    description: describeTag(text3, tagBytes(tag3))
  };
}
var exact = (tag3) => hasAmbiguousText(tag3) ? {} : { tag: tag3 };
function use({ allocs, frees, bytes: bytes2 }, verbose) {
  const outstanding = Math.max(0, Number(allocs - frees));
  const summary2 = { outstanding, bytes: Math.max(0, Number(bytes2)) };
  return verbose ? { allocs: Number(allocs), frees: Number(frees), ...summary2 } : summary2;
}
function total(rows2, pool) {
  const sum2 = (of) => rows2.reduce((value, usage3) => value + (of(usage3[pool]) ?? 0), 0);
  return {
    allocs: sum2((each2) => each2.allocs),
    frees: sum2((each2) => each2.frees),
    outstanding: sum2((each2) => each2.outstanding),
    bytes: sum2((each2) => each2.bytes)
  };
}

// src/simulator/kd/commands/extension.ts
var extensionCommands = [
  command(/^dx(?=\s|$)/i, (kd2, { argument }) => show4(kd2, dx(kd2, argument))),
  command(/^!(?:kdexts\.)?poolused(?=\s|$)/i, (kd2, invocation) => {
    if (kd2.switches.kdexts) poolUsed(kd2, invocation);
    else unknown(kd2, invocation);
  }),
  command(/^![\w.]+/, (kd2, invocation) => {
    const { text: text3, argument } = invocation;
    const name2 = extensionName(text3);
    if (kd2.scripts.alias(name2)) show4(kd2, dxAlias(kd2, name2, argument));
    else unknown(kd2, invocation);
  })
];
var extensionName = (text3) => /^!([\w.]+)/.exec(text3)?.[1] ?? "";
function unknown(kd2, { text: text3 }) {
  for (const line of noExport(extensionName(text3))) kd2.print(line);
}
function show4(kd2, { lines: lines3, links }) {
  kd2.links = links;
  for (const line of lines3) kd2.print(line);
}

// src/simulator/kd/commands/log.ts
var logCommands = [
  command(/^\.logopen(?=\s|$)/i, (kd2, { argument }) => open(kd2, argument, false)),
  command(/^\.logappend(?=\s|$)/i, (kd2, { argument }) => open(kd2, argument, true)),
  command(/^\.logclose$/i, (kd2) => {
    if (kd2.log.path === void 0) kd2.print("No log file open");
    else kd2.print(`Closing open log file ${kd2.log.path}`);
    kd2.log.close();
  }),
  command(/^\.logfile$/i, (kd2) => {
    kd2.print(kd2.log.path === void 0 ? "No log file open" : `Log '${kd2.log.path}' open`);
  })
];
function open(kd2, argument, append) {
  const path2 = pathArgument(argument.replace(/^(?:\/[a-z]\s*)*/i, "").trim()) || "dbgeng.log";
  if (kd2.log.path !== void 0) kd2.print(`Closing open log file ${kd2.log.path}`);
  if (!kd2.log.open(path2, append)) throw new CommandError("Log file could not be opened");
  kd2.print(`Opened log file '${path2}'`);
}

// src/text/modules.print.ts
function printModules(rows2, pointerSize) {
  const unloaded = rows2.filter((row2) => row2.unloaded);
  return [
    pointerSize === 4 ? "start    end        module name" : "start             end                 module name",
    ...rows2.filter((row2) => !row2.unloaded).map((row2) => loadedRow(row2, pointerSize)),
    ...unloaded.length === 0 ? [] : ["", "Unloaded modules:"],
    ...unloaded.map((row2) => `${range(row2, pointerSize)}   ${row2.name.padEnd(8)}`)
  ];
}
var loadedRow = (row2, pointerSize) => `${range(row2, pointerSize)}   ${row2.name.padEnd(8)}   ${row2.symbols.padEnd(23)}`;
var range = (row2, pointerSize) => `${formatAddress(row2.start, pointerSize)} ${formatAddress(row2.end, pointerSize)}`;

// src/simulator/kd/commands/modules.ts
var moduleCommands = [
  command(/^lm[a-z]*(?=\s|\d|$)/i, (kd2, { name: name2, argument }) => {
    const letters = name2.slice(2);
    const chosen = choose2(kd2, letters, argument);
    if (letters.includes("v")) for (const module of chosen) describe2(kd2, module);
    else list3(kd2, chosen);
  })
];
function choose2(kd2, letters, argument) {
  const [, option2 = "", rest = ""] = /^(?:([am])\s+)?(.*)$/i.exec(argument) ?? [];
  const by = option2.toLowerCase() || (/[am]$/.exec(letters)?.[0] ?? "");
  const { modules: modules2 } = kd2.machine;
  if (by === "m") return modules2.filter(({ name: name2 }) => matchesWildcard(rest, name2));
  if (by !== "a") return modules2;
  const address3 = kd2.address(kd2.evaluate(rest));
  return modules2.filter(
    ({ base: base2, size, unloaded }) => !unloaded && base2 <= address3 && address3 < base2 + BigInt(size)
  );
}
var symbolFile = {
  pdb: ({ image }) => `(pdb symbols)          ${image.replace(/\.\w+$/, ".pdb")}`,
  export: ({ image }) => `(export symbols)       ${image}`,
  none: () => "(no symbols)"
};
var symbolState = (kd2, module) => kd2.symbols.isLoaded(module) ? symbolFile[module.symbols](module) : "(deferred)";
function list3(kd2, modules2) {
  const sorted3 = [...modules2].sort((a, b) => a.base < b.base ? -1 : a.base > b.base ? 1 : 0);
  const rows2 = sorted3.map((module) => ({
    start: toAddress(module.base),
    end: toAddress(module.base + BigInt(module.size)),
    name: module.unloaded ? module.image : module.name,
    symbols: module.unloaded ? "" : symbolState(kd2, module),
    unloaded: module.unloaded
  }));
  for (const line of printModules(rows2, kd2.pointerSize)) kd2.print(line);
}
function describe2(kd2, module) {
  list3(kd2, [module]);
  if (module.unloaded) return;
  const time2 = debuggerTime(module.timestamp * 1e3).replace(/\.\d+| \(.*$/g, "");
  const stamp = hexDigits(BigInt(module.timestamp), 8).toUpperCase();
  kd2.print(`    Loaded symbol image file: ${module.image}`);
  kd2.print(`    Image path: ${module.image}`);
  kd2.print(`    Image name: ${module.image}`);
  kd2.print(`    Timestamp:        ${time2} (${stamp})`);
  kd2.print("    CheckSum:         00000000");
  kd2.print(`    ImageSize:        ${hexDigits(BigInt(module.size), 8).toUpperCase()}`);
}

// src/simulator/kd/printf.ts
var escapes2 = {
  n: "\n",
  t: "	",
  r: "\r",
  '"': '"',
  "\\": "\\"
};
var CONVERSION = /%([-+ 0#]*)(\d{0,3})(?:I64|I32|ll|l|h)?(ma|mu|[a-zA-Z%])/g;
function formatPrintf(format, values2, kd2) {
  const text3 = format.replace(/\\(.)/g, (whole2, letter) => escapes2[letter] ?? whole2);
  let next = 0;
  return text3.replace(CONVERSION, (whole2, flags2, width, letter) => {
    if (letter === "%") return "%";
    const value = values2[next] ?? 0n;
    next += 1;
    const wide2 = whole2.includes("I64") || whole2.includes("ll");
    return pad(convert(letter, wide2, value, kd2), flags2, Number(width || "0"));
  });
}
function convert(letter, wide2, value, kd2) {
  const bits2 = wide2 ? 64 : 32;
  switch (letter) {
    case "d":
    case "i":
      return BigInt.asIntN(bits2, value).toString();
    case "u":
      return BigInt.asUintN(bits2, value).toString();
    case "x":
      return BigInt.asUintN(bits2, value).toString(16);
    case "X":
      return BigInt.asUintN(bits2, value).toString(16).toUpperCase();
    case "o":
      return BigInt.asUintN(bits2, value).toString(8);
    case "c":
      return String.fromCharCode(Number(value & 0xffn));
    case "p":
    case "N":
      return hexDigits(kd2.address(value), kd2.pointerSize * 2);
    case "y":
      return symbolAt(kd2.symbols, kd2.address(value)) ?? hexDigits(kd2.address(value), 8);
    case "ma":
      return targetString(kd2, kd2.address(value), 1);
    case "mu":
      return targetString(kd2, kd2.address(value), 2);
    default:
      return "";
  }
}
function pad(text3, flags2, width) {
  if (flags2.includes("-")) return text3.padEnd(width, " ");
  return text3.padStart(width, flags2.includes("0") ? "0" : " ");
}
function targetString(kd2, address3, size) {
  const bytes2 = kd2.readMemory(address3, 256 * size);
  let text3 = "";
  for (let index = 0; index + size <= bytes2.length; index += size) {
    const code = Number(littleEndian(bytes2.subarray(index, index + size)));
    if (code === 0) break;
    text3 += String.fromCharCode(code);
  }
  return text3;
}

// src/simulator/kd/commands/printing.ts
var printingCommands = [
  command(/^\.echo(?=\s|$)/i, (kd2, { argument }) => {
    kd2.print(argument.replace(/^"(.*)"$/, "$1"));
  }),
  command(/^\.printf(?=\s)/i, (kd2, invocation) => {
    const plain3 = invocation.argument.replace(/^(?:\/\w+\s+)+/, "");
    const found = /^"((?:[^"\\]|\\.)*)"\s*(?:,\s*(.*))?$/s.exec(plain3);
    if (found?.[1] === void 0) throw caretError("Syntax error", invocation);
    const values2 = [];
    for (let rest = found[2] ?? ""; rest !== ""; ) {
      const next = kd2.evaluatePrefix(rest);
      values2.push(next.value);
      rest = next.rest.replace(/^,\s*/, "");
    }
    kd2.output.write(formatPrintf(found[1], values2, kd2));
  })
];

// src/text/registers.print.ts
function printRegisters(registers2, architecture) {
  return [
    ...printIntegerRegisters(registers2, architecture),
    ...architecture === "arm64" ? [] : [segments(lookup(registers2))]
  ];
}
function printIntegerRegisters(registers2, architecture) {
  const value = lookup(registers2);
  switch (architecture) {
    case "x86":
      return [
        cells(["eax", "ebx", "ecx", "edx", "esi", "edi"], value, 8, " "),
        `${cells(["eip", "esp", "ebp"], value, 8, " ")} ${flags(value)}`
      ];
    case "x64":
      return [...X64_ROWS.map((names2) => cells(names2, value, 16, " ")), flags(value)];
    case "arm64":
      return [...ARM64_ROWS.map((names2) => cells(names2, value, 16, "  ")), armFlags(value)];
  }
}
function printNamedRegisters(names2, registers2, architecture, isNarrow = false) {
  const value = lookup(registers2);
  const text3 = (name2) => {
    const digits2 = value(name2);
    if (architecture === "x86") return digits2.slice(8);
    if (!isNarrow) return digits2;
    return `${digits2.slice(8)}${digits2.startsWith("00000000") ? "" : "*"}`;
  };
  return names2.map((name2) => `${name2}=${text3(name2)}`).join(" ");
}
var lookup = (registers2) => (name2) => registers2.get(name2) ?? NULL_ADDRESS;
var X64_ROWS = [
  ["rax", "rbx", "rcx"],
  ["rdx", "rsi", "rdi"],
  ["rip", "rsp", "rbp"],
  ["r8", "r9", "r10"],
  ["r11", "r12", "r13"],
  ["r14", "r15"]
];
var ARM64_ROWS = [
  ["x0", "x1", "x2", "x3"],
  ["x4", "x5", "x6", "x7"],
  ["x8", "x9", "x10", "x11"],
  ["x12", "x13", "x14", "x15"],
  ["x16", "x17", "x18", "x19"],
  ["x20", "x21", "x22", "x23"],
  ["x24", "x25", "x26", "x27"],
  ["x28", "fp", "lr", "sp"]
];
var cells = (names2, value, digits2, gap2) => names2.map((name2) => `${name2.padStart(3)}=${value(name2).slice(16 - digits2)}`).join(gap2);
var FLAG_WORDS = [
  [11, "ov", "nv"],
  [10, "dn", "up"],
  [9, "ei", "di"],
  [7, "ng", "pl"],
  [6, "zr", "nz"],
  [4, "ac", "na"],
  [2, "pe", "po"],
  [0, "cy", "nc"]
];
function flags(value) {
  const { low } = addressParts(value("efl"));
  const words3 = FLAG_WORDS.map(([bit, set2, clear]) => (low >>> bit & 1) === 1 ? set2 : clear);
  return `iopl=${low >>> 12 & 3}         ${words3.join(" ")}`;
}
function segments(value) {
  const names2 = ["cs", "ss", "ds", "es", "fs", "gs"];
  const texts = names2.map((name2) => `${name2}=${value(name2).slice(12)}`);
  return `${texts.join("  ")}             efl=${value("efl").slice(8)}`;
}
function armFlags(value) {
  const { low } = addressParts(value("psr"));
  const letters = [..."NZCV"].map((letter, index) => low >>> 31 - index & 1 ? letter : "-");
  const state2 = `psr=${value("psr").slice(8)} ${letters.join("")} EL${low >>> 2 & 3}`;
  return `${cells(["pc"], value, 16, "")}  ${state2}`;
}

// src/simulator/kd/register-text.ts
var allRegisters = (kd2) => printRegisters(listing2(kd2), kd2.machine.spec.architecture);
var integerRegisters = (kd2) => printIntegerRegisters(listing2(kd2), kd2.machine.spec.architecture);
var listing2 = (kd2) => new Map([...kd2.processor.registers].map(([name2, value]) => [name2, toAddress(value)]));

// src/simulator/kd/registers.ts
var registerRoles = {
  x86: { ip: "eip", sp: "esp", result: "eax" },
  x64: { ip: "rip", sp: "rsp", result: "rax" },
  arm64: { ip: "pc", sp: "sp", result: "x0" }
};
var exceptionCode = (event2) => event2.stop.kind === "stepped" ? 0x80000004n : 0x80000003n;
var FILETIME_OF_19702 = 116444736000000000n;
var role = (name2) => ({ processor, architecture }) => processor.registers.get(registerRoles[architecture][name2]);
var bugcheck2 = (index) => ({ lastEvent: { stop: stop2 } }) => {
  if (stop2.kind !== "bugcheck") return 0n;
  return index === -1 ? BigInt(stop2.code) : stop2.parameters[index];
};
var pseudoRegisters2 = /* @__PURE__ */ new Map([
  ["$ip", role("ip")],
  ["$scopeip", role("ip")],
  ["$eventip", ({ lastEvent }) => lastEvent.ip],
  ["$csp", role("sp")],
  ["$retreg", role("result")],
  ["$retreg64", role("result")],
  ["$ra", ({ processor }) => processor.frames[0]?.returnAddress],
  ["$proc", ({ processor }) => processor.process.address],
  ["$thread", ({ processor }) => processor.thread],
  ["$tpid", ({ processor }) => BigInt(processor.process.id)],
  ["$prcb", ({ processor, processorRegister }) => processorRegister ? processor.prcb : void 0],
  ["$ptrsize", ({ architecture }) => architecture === "x86" ? 4n : 8n],
  ["$pagesize", () => 0x1000n],
  ["$frame", () => 0n],
  ["$exp", ({ lastExpression }) => lastExpression],
  ["$p", ({ lastDisplayed }) => lastDisplayed],
  ["$dbgtime", ({ now }) => BigInt(Math.floor(now)) * 10000n + FILETIME_OF_19702],
  ["$exr_chance", () => 1n],
  ["$exr_code", ({ lastEvent }) => exceptionCode(lastEvent)],
  ["$exr_numparams", () => 1n],
  ["$exr_param0", () => 0n],
  ["$bug_code", bugcheck2(-1)],
  ["$bug_param1", bugcheck2(0)],
  ["$bug_param2", bugcheck2(1)],
  ["$bug_param3", bugcheck2(2)],
  ["$bug_param4", bugcheck2(3)]
]);
function readRegister(name2, source) {
  const key = name2.toLowerCase();
  const variable3 = variableIndex(key);
  if (variable3 !== void 0) return source.variables[variable3];
  const breakpoint = /^\$bp(\d{1,2})$/.exec(key)?.[1];
  if (breakpoint !== void 0) return source.breakpoint(Number(breakpoint)) ?? 0n;
  return pseudoRegisters2.get(key)?.(source) ?? source.processor.registers.get(key);
}
function variableIndex(name2) {
  const digits2 = /^\$t(1?\d)$/i.exec(name2)?.[1];
  return digits2 === void 0 ? void 0 : Number(digits2);
}

// src/simulator/kd/commands/register-commands.ts
var registerCommands = [
  command(/^[rR]M(?=\s)/, (kd2, invocation) => showMasked(kd2, invocation)),
  command(/^rm(?=\s)/, (kd2, invocation) => {
    kd2.settings = { ...kd2.settings, registerMask: kd2.evaluateArgument(invocation) };
  }),
  command(/^r(?=\s|$)/i, (kd2, invocation) => {
    if (kd2.target.gone) throw noContext();
    if (invocation.argument === "") showAll(kd2);
    else if (invocation.argument.includes("=")) assign(kd2, invocation);
    else showNamed(kd2, invocation);
  })
];
function showAll(kd2) {
  for (const line of allRegisters(kd2)) kd2.print(line);
  kd2.output.write(placeText(kd2));
}
function showMasked(kd2, invocation) {
  if (kd2.target.gone) throw noContext();
  const mask = kd2.evaluateArgument(invocation);
  if ((mask & 3n) !== 0n) for (const line of integerRegisters(kd2)) kd2.print(line);
  kd2.output.write(placeText(kd2));
}
function showNamed(kd2, invocation) {
  const values2 = /* @__PURE__ */ new Map();
  const names2 = invocation.argument.split(/[\s,]+/).map((name2) => name2.replace(/^@/, "").toLowerCase());
  const unknown2 = names2.findIndex((name2) => {
    const value = kd2.register(name2);
    if (value !== void 0) values2.set(name2, toAddress(value));
    return value === void 0;
  });
  const known = unknown2 < 0 ? names2 : names2.slice(0, unknown2);
  const { architecture } = kd2.machine.spec;
  const isNarrow = (kd2.settings.registerMask & 2n) === 0n;
  kd2.output.write(printNamedRegisters(known, values2, architecture, isNarrow));
  if (unknown2 >= 0) throw caretError("Bad register error", invocation);
  kd2.print();
}
function assign(kd2, invocation) {
  const [name2 = "", expression = ""] = invocation.argument.split(/=(.*)/s).map((part) => part.trim());
  const index = variableIndex(name2.replace(/^@/, ""));
  if (index === void 0) throw caretError("Bad register error", invocation);
  kd2.variables[index] = kd2.evaluateArgument(invocation, expression);
}

// src/simulator/kd/commands/scripts.ts
var scriptCommands = [
  command(/^\.scriptload(?=\s)/i, (kd2, { argument }) => {
    kd2.scripts.load(pathArgument(argument), false);
  }),
  command(/^\.scriptrun(?=\s)/i, (kd2, { argument }) => {
    kd2.scripts.load(pathArgument(argument), true);
  }),
  command(/^\.scriptunload(?=\s)/i, (kd2, { argument }) => {
    kd2.scripts.unload(pathArgument(argument));
  }),
  command(/^\.scriptunloadall$/i, (kd2) => kd2.scripts.unloadAll()),
  command(/^\.scriptlist$/i, (kd2) => {
    kd2.print("Command Loaded Scripts:");
    for (const { path: path2 } of kd2.scripts.list()) kd2.print(`    JavaScript script from '${path2}'`);
  }),
  command(/^\.scriptproviders$/i, (kd2) => {
    kd2.print("Available Script Providers:");
    kd2.print("    NatVis (extension '.NatVis')");
    kd2.print("    JavaScript (extension '.js')");
  })
];

// src/simulator/kd/commands/setting-commands.ts
var settingCommands = [
  command(/^n(?=\s|$)/i, setRadix),
  command(/^\.kframes(?=\s|$)/i, (kd2, invocation) => {
    const frames = invocation.argument === "" ? kd2.settings.frames : Number(kd2.evaluateArgument(invocation));
    kd2.settings = { ...kd2.settings, frames };
    kd2.print(`Default stack trace depth is 0n${frames} frames`);
  }),
  command(/^\.prefer_dml(?=\s|$)/i, (kd2, { argument }) => {
    if (argument !== "") kd2.settings = { ...kd2.settings, dml: argument !== "0" };
    kd2.print(`DML versions of commands ${kd2.settings.dml ? "on" : "off"} by default`);
  }),
  command(/^\.asm-?(?=\s|$)/i, (kd2, { name: name2, argument }) => {
    if (argument.includes("no_code_bytes")) {
      kd2.settings = { ...kd2.settings, codeBytes: name2 === ".asm-" };
    }
    kd2.print(`Assembly options: ${kd2.settings.codeBytes ? "<default>" : "no_code_bytes"}`);
  }),
  command(/^~\d+s?(?=\s|$)/i, selectProcessor)
];
function setRadix(kd2, invocation) {
  const { argument } = invocation;
  if (argument !== "") {
    const radix = Number(argument);
    if (radix !== 8 && radix !== 10 && radix !== 16) throw caretError("Syntax error", invocation);
    kd2.settings = { ...kd2.settings, radix };
  }
  kd2.print(`base is ${kd2.settings.radix}`);
}
function selectProcessor(kd2, invocation) {
  const number2 = Number.parseInt(invocation.name.slice(1), 10);
  if (!invocation.name.endsWith("s") || !kd2.target.select(number2)) {
    throw caretError("Illegal processor error", invocation);
  }
}

// src/text/stack.layout.ts
var INLINE_X86 = "(Inline)";
var INLINE_WIDE = "(Inline Function)";
var argumentCount = (pointerSize) => pointerSize === 4 ? 3 : 4;
var NEW_GAP = 5;

// src/text/stack.print.ts
function printStack(frames, style) {
  const print = style.pointerSize === 4 ? narrowRow : wideRow;
  return [
    `${style.numbered ? " # " : ""}${heading(style)}`,
    ...frames.map((frame4, index) => {
      const number2 = style.numbered ? `${index.toString(16).padStart(2, "0")} ` : "";
      return `${number2}${print(frame4, style)}${sourceText(frame4, style)}`;
    })
  ];
}
var gap = (style) => " ".repeat(style.generation === "new" ? NEW_GAP : 1);
function heading(style) {
  const extra = gap(style).slice(1);
  if (style.pointerSize === 4) {
    return `ChildEBP RetAddr  ${extra}${style.args ? "Args to Child              " : ""}`;
  }
  const frameData = `Child-SP          RetAddr           ${extra}`;
  return style.args ? `${frameData}: ${"Args to Child".padEnd(72)}: Call Site` : `${frameData}Call Site`;
}
function narrowRow(frame4, style) {
  const [base2, returnAddress, ...words3] = columns(frame4, style, "--------", INLINE_X86);
  return [base2, ` ${returnAddress}`, gap(style), [...words3, frame4.text].join(" ")].join("");
}
function wideRow(frame4, style) {
  const [base2, returnAddress, ...words3] = columns(frame4, style, "--------`--------", INLINE_WIDE);
  const args = style.args ? `: ${words3.join(" ")} : ` : "";
  return `${base2} ${returnAddress}${gap(style)}${args}${frame4.text}`;
}
function columns(frame4, style, dashes, mark) {
  const count2 = style.args ? argumentCount(style.pointerSize) : 0;
  const indexes = Array.from({ length: count2 }, (_, index) => index);
  if (frame4.inline) return [mark, dashes, ...indexes.map(() => dashes)];
  const text3 = (address3 = NULL_ADDRESS) => formatAddress(address3, style.pointerSize);
  return [
    text3(frame4.base),
    text3(frame4.returnAddress),
    ...indexes.map((index) => text3(frame4.args[index]))
  ];
}
function sourceText({ source }, style) {
  if (!source) return "";
  return ` [${source.file} @ ${source.line}]${style.generation === "new" ? " " : ""}`;
}

// src/simulator/kd/stack-frames.ts
function readStack(kd2, count2, withArguments) {
  const { frames } = kd2.processor;
  return frames.slice(0, count2).map((frame4, index) => {
    kd2.readMemory(frame4.base, kd2.pointerSize);
    return {
      ...nameOf(kd2, frame4),
      ...!frame4.inline && {
        address: toAddress(frame4.pc),
        base: toAddress(frame4.base),
        returnAddress: toAddress(frame4.returnAddress)
      },
      args: withArguments && !frame4.inline ? readArguments(kd2, frame4, frames[index + 1]) : [],
      inline: frame4.inline !== void 0,
      doubtful: false
    };
  });
}
function nameOf(kd2, frame4) {
  const symbol3 = frame4.inline ?? kd2.symbols.nearest(frame4.pc);
  if (!symbol3) return { text: `0x${frame4.pc.toString(16)}` };
  return { text: symbolText(symbol3), symbol: symbol3 };
}
function readArguments(kd2, frame4, caller2) {
  const { pointerSize } = kd2;
  const words3 = pointerSize === 4 ? 3 : 4;
  const start = pointerSize === 4 ? frame4.base + 8n : caller2?.base ?? 0n;
  const known = frame4.base !== 0n && start !== 0n;
  const bytes2 = known ? kd2.readMemory(start, words3 * pointerSize) : new Uint8Array(0);
  return Array.from(
    { length: words3 },
    (_, index) => toAddress(littleEndian(bytes2.subarray(index * pointerSize, (index + 1) * pointerSize)))
  );
}

// src/simulator/kd/commands/stack.ts
var stackCommands = [
  command(/^k[bcnpvL]*(?=\s|\d|$)/i, (kd2, invocation) => {
    const letters = invocation.name.slice(1);
    if (kd2.target.gone) throw noContext();
    const count2 = frameCount(kd2, invocation);
    const { stack: stack3 } = kd2.machine.spec.style;
    const numbered = stack3.numberedByDefault || letters.includes("n");
    const args = /[bv]/.test(letters);
    const frames = readStack(kd2, count2, args);
    if (letters.includes("c")) {
      printNames(
        kd2,
        frames.map((frame4) => frame4.text),
        numbered
      );
      return;
    }
    const style = { pointerSize: kd2.pointerSize, generation: stack3.generation, numbered, args };
    for (const line of printStack(frames, style)) kd2.print(line);
  })
];
function frameCount(kd2, invocation) {
  if (invocation.argument === "") return kd2.settings.frames;
  const count2 = Number(kd2.evaluateArgument(invocation));
  if (count2 > 65535) throw caretError("Range error", invocation);
  return count2;
}
function printNames(kd2, names2, numbered) {
  kd2.print(numbered ? " # Call Site" : "Call Site");
  names2.forEach((text3, index) => {
    const number2 = numbered ? `${index.toString(16).padStart(2, "0")} ` : "";
    kd2.print(`${number2}${text3.replace(/\+0x[0-9a-f]+$/, "")}`);
  });
}

// src/text/structure.print.ts
function printStructure(listing4) {
  return [...listing4.fields].map(
    ([name2, { offset: offset2, type }]) => `   +0x${offset2.toString(16).padStart(3, "0")} ${name2.padEnd(16)} : ${type}`
  );
}

// src/simulator/kd/commands/structure.ts
var structureCommands = [command(/^dt(?=\s)/i, showType)];
function showType(kd2, { argument }) {
  const [name2 = "", ...words3] = argument.split(/\s+/);
  const type = kd2.symbols.structure(name2);
  if (!type) {
    kd2.print(`Symbol ${name2} not found.`);
    return;
  }
  const field2 = words3.find(
    (word2) => /^[A-Za-z_*?][\w*?.]*$/.test(word2) && !/^[0-9a-f]+$/i.test(word2)
  );
  const place3 = words3.find((word2) => word2 !== field2 && word2 !== "-r");
  const fields = type.fields.filter((each2) => !field2 || matchesWildcard(field2, each2.name));
  if (fields.length === 0) {
    kd2.print("Cannot find specified field members.");
    return;
  }
  const address3 = place3 === void 0 ? void 0 : kd2.address(kd2.evaluate(place3));
  const shown = fields.map(({ name: title, offset: offset2, type: kind }) => {
    const text3 = address3 === void 0 ? kind : valueText2(kd2, kind, address3 + BigInt(offset2));
    return [title, { offset: offset2, type: text3 }];
  });
  for (const line of printStructure({ name: name2, fields: new Map(shown) })) kd2.print(line);
}
function valueText2(kd2, type, address3) {
  const size = fieldSize(type, kd2.pointerSize);
  if (size === void 0) return type;
  const bytes2 = kd2.readMemory(address3, size);
  if (bytes2.length < size) return "??";
  const value = littleEndian(bytes2);
  return value === 0n ? "0" : `0x${value.toString(16)}`;
}

// src/text/symbols.print.ts
function printSymbols(rows2, pointerSize) {
  return rows2.map(
    ({ address: address3, name: name2, detail }) => [formatAddress(address3, pointerSize).padEnd(17), name2, ...detail ? [detail] : []].join(" ")
  );
}

// src/simulator/kd/commands/symbols.ts
var symbolCommands = [
  command(/^x(?=\s)/i, (kd2, { argument }) => {
    const found = kd2.symbols.matching(argument.replace(/^(?:\/\w+\s+)+/, ""));
    const rows2 = found.map(({ name: name2, address: address3 }) => ({
      name: name2,
      address: toAddress(address3),
      detail: "= <no type information>"
    }));
    for (const line of printSymbols(rows2, kd2.pointerSize)) kd2.print(line);
  }),
  command(/^ln(?=\s)/i, showNearest)
];
function showNearest(kd2, invocation) {
  const address3 = kd2.address(kd2.evaluateArgument(invocation));
  const symbol3 = kd2.symbols.nearest(address3);
  if (!symbol3) return;
  const start = address3 - BigInt(symbol3.offset);
  const text3 = pointerText(start, kd2.pointerSize);
  const next = following(kd2, symbol3.module, address3);
  const after = next ? `   |  (${pointerText(next.address, kd2.pointerSize)})   ${next.name}` : "";
  kd2.print(`(${text3})   ${symbolText(symbol3)}${after}`);
  if (symbol3.offset === 0) {
    kd2.print("Exact matches:");
    kd2.print(`    ${symbolText(symbol3)} = <no type information>`);
  }
}
function following(kd2, module, address3) {
  return kd2.symbols.matching(`${module}!*`).filter((symbol3) => symbol3.address > address3).reduce(
    (nearest, symbol3) => !nearest || symbol3.address < nearest.address ? symbol3 : nearest,
    void 0
  );
}

// src/simulator/kd/version-text.ts
var products = [
  [10240, "Windows 10"],
  [9600, "Windows 8.1"],
  [9200, "Windows 8"],
  [7600, "Windows 7"],
  [6e3, "Windows Vista"],
  [3790, "Windows Server 2003"],
  [2600, "Windows XP"]
];
var architectures = { x86: "x86 compatible", x64: "x64", arm64: "ARM 64-bit (AArch64)" };
function versionText(kd2) {
  const { spec, processors } = kd2.machine;
  const product = products.find(([build]) => spec.build >= build)?.[1] ?? "Windows";
  const count2 = processors.length;
  const kind = count2 > 1 ? `MP (${count2} procs)` : "UP";
  return [
    `${product} Kernel Version ${spec.build} ${kind} Free ${architectures[spec.architecture]}`,
    "Product: WinNt, suite: TerminalServer SingleUserTS",
    "Machine Name:",
    kernelBase(kd2),
    ...timeText(kd2)
  ];
}
function kernelBase(kd2) {
  const base2 = kd2.machine.modules.find(({ name: name2 }) => name2.toLowerCase() === "nt")?.base ?? 0n;
  const list5 = kd2.symbols.address("nt!PsLoadedModuleList") ?? 0n;
  const text3 = (value) => `0x${pointerText(value, kd2.pointerSize)}`;
  return `Kernel base = ${text3(base2)} PsLoadedModuleList = ${text3(list5)}`;
}
function timeText(kd2) {
  const now = kd2.machine.clock.now();
  return [
    `Debug session time: ${debuggerTime(now)}`,
    `System Uptime: ${durationText(now - kd2.bootTime)}`
  ];
}
function durationText(milliseconds) {
  const whole2 = Math.max(0, Math.floor(milliseconds));
  const two = (value) => String(value).padStart(2, "0");
  const seconds = Math.floor(whole2 / 1e3);
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor(seconds / 3600) % 24;
  const clock = `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${days} days ${clock}.${String(whole2 % 1e3).padStart(3, "0")}`;
}
var DOTS_PER_LINE = 64;
function reloadText(kd2) {
  const { spec, modules: modules2 } = kd2.machine;
  const product = products.find(([build]) => spec.build >= build)?.[1] ?? "Windows";
  const time2 = debuggerTime(kd2.machine.clock.now());
  const loaded4 = modules2.filter(({ unloaded }) => !unloaded).length;
  const architecture = architectures[spec.architecture];
  return [
    `Connected to ${product} ${spec.build} ${architecture} target at (${time2}), ptr64 ${kd2.pointerSize === 8 ? "TRUE" : "FALSE"}`,
    "Loading Kernel Symbols",
    ...dots(loaded4),
    "Loading User Symbols",
    "Loading unloaded module list",
    ...dots(modules2.length - loaded4)
  ];
}
function dots(count2) {
  const rows2 = Math.ceil(count2 / DOTS_PER_LINE);
  return Array.from(
    { length: rows2 },
    (_, row2) => ".".repeat(Math.min(DOTS_PER_LINE, count2 - row2 * DOTS_PER_LINE))
  );
}

// src/simulator/kd/commands/target-commands.ts
var lines2 = (kd2, texts) => {
  for (const text3 of texts) kd2.print(text3);
};
var targetCommands = [
  command(/^\.reload(?=\s|$)/i, (kd2, { argument }) => {
    kd2.symbols.reload(/(^|\s)\/f\b/i.test(argument));
    lines2(kd2, reloadText(kd2));
  }),
  command(/^\.lastevent$/i, (kd2) => {
    const { lastEvent } = kd2.target;
    kd2.print(`Last event: ${eventText(lastEvent)}`);
    kd2.print(`  debugger time: ${debuggerTime(lastEvent.time)}`);
  }),
  command(/^vertarget$/i, (kd2) => lines2(kd2, versionText(kd2))),
  command(/^version$/i, (kd2) => {
    lines2(kd2, versionText(kd2));
    kd2.print("Embedded kernel debugger of pooltag");
  }),
  command(/^\.time$/i, (kd2) => lines2(kd2, timeText(kd2))),
  command(/^q[dq]?$/i, (kd2) => {
    kd2.scripts.unloadAll();
    kd2.quit = true;
  })
];

// src/simulator/kd/commands/unassemble.ts
var DEFAULT_COUNT2 = 8;
var unassembleCommands = [
  command(/^uf(?=\s|$)/i, (kd2, invocation) => {
    const address3 = startOf(kd2, invocation);
    show5(kd2, invocation, address3, kd2.machine.instructions(address3));
  }),
  command(/^ub(?=\s|$)/i, (kd2, invocation) => {
    const { start, count: count2 } = range2(kd2, invocation);
    const before = kd2.machine.instructions(start - 1n).filter((instruction) => instruction.address < start);
    show5(kd2, invocation, start, before.slice(-(count2 ?? DEFAULT_COUNT2)));
  }),
  command(/^u(?=\s|$)/i, (kd2, invocation) => {
    const { start, count: count2 } = range2(kd2, invocation);
    const from = kd2.machine.instructions(start).filter((instruction) => instruction.address >= start);
    show5(kd2, invocation, start, from.slice(0, count2 ?? DEFAULT_COUNT2));
  })
];
var startOf = (kd2, invocation) => invocation.argument === "" ? kd2.target.ip : kd2.address(kd2.evaluateArgument(invocation));
var range2 = (kd2, invocation) => invocation.argument === "" ? { start: kd2.target.ip, count: void 0 } : readRange(kd2, invocation, 1);
function show5(kd2, invocation, address3, instructions) {
  const [first] = instructions;
  const symbol3 = symbolAt(kd2.symbols, first?.address ?? address3);
  if (symbol3 !== void 0) kd2.print(`${symbol3}:`);
  if (!first || kd2.readMemory(first.address, 1).length === 0) {
    kd2.print(`${pointerText(address3, kd2.pointerSize)} ??              ???`);
    throw caretError("Memory access error", invocation);
  }
  const { architecture } = kd2.machine.spec;
  for (const instruction of instructions) {
    kd2.print(printInstruction(printable(architecture, instruction), instructionStyle(kd2)));
  }
}

// src/simulator/kd/commands/table.ts
var commands = [
  ...scriptCommands,
  ...extensionCommands,
  ...conditionCommands,
  ...blockCommands,
  ...aliasCommands,
  ...printingCommands,
  ...logCommands,
  ...settingCommands,
  ...targetCommands,
  ...executionCommands,
  ...breakpointCommands,
  ...eventCommands,
  ...structureCommands,
  ...displayCommands,
  ...editCommands,
  ...registerCommands,
  ...stackCommands,
  ...moduleCommands,
  ...symbolCommands,
  ...unassembleCommands,
  ...evaluationCommands
];
function findCommand(text3) {
  for (const { name: name2, run: run2 } of commands) {
    const found = name2.exec(text3)?.[0];
    if (found !== void 0) return { name: found, run: run2 };
  }
  return void 0;
}

// src/simulator/kd/wire.ts
var BYTES_PER_MILLISECOND = 11.52;
var STATE_CHANGE = 273;
var CONTINUE = 89;
var EXCHANGE = 178;
var MOST_PER_PACKET = 3944;
var PAGE = 0x1000n;
var contextSize = { x86: 716, x64: 1232, arm64: 912 };
var COMMAND = 0.22;
var Wire = class {
  #advance;
  #context;
  /** Pages that the debugger has read since the target last stopped. */
  #pages = /* @__PURE__ */ new Set();
  constructor(architecture, advance2) {
    this.#advance = advance2;
    this.#context = contextSize[architecture];
  }
  /** The target reports a stop and the debugger fetches the context. */
  stopped() {
    this.#send(STATE_CHANGE);
    this.#exchange(this.#context);
  }
  resumed() {
    this.#pages.clear();
    this.#send(CONTINUE);
  }
  /** Another processor's context is fetched. */
  switched() {
    this.#exchange(this.#context);
  }
  command() {
    this.#advance(COMMAND);
  }
  /** Memory is read page by page, each page once per stop. */
  read(address3, length) {
    const last = address3 + BigInt(Math.max(length, 1) - 1);
    for (let page = address3 / PAGE; page <= last / PAGE; page += 1n) {
      if (this.#pages.has(page)) continue;
      this.#pages.add(page);
      this.#exchange(Number(PAGE));
    }
  }
  wrote(length) {
    this.#exchange(length);
  }
  #exchange(bytes2) {
    this.#send(bytes2 + EXCHANGE * Math.max(1, Math.ceil(bytes2 / MOST_PER_PACKET)));
  }
  #send(bytes2) {
    this.#advance(bytes2 / BYTES_PER_MILLISECOND);
  }
};

// src/simulator/kd/debug-target.ts
var DebugTarget = class {
  breaks;
  #wire;
  #report;
  #machine;
  #selected;
  #lastEvent;
  #hits = 0;
  constructor(machine, breaks, report) {
    this.#machine = machine;
    this.breaks = breaks;
    this.#report = report;
    this.#wire = new Wire(machine.spec.architecture, (time2) => this.machine.clock.advance(time2));
    this.#selected = machine.current;
    this.#lastEvent = this.#event({ kind: "manualBreak" });
    this.#pollBreaks();
  }
  get machine() {
    return this.#machine;
  }
  /** The target was started again, or another one is on the wire: broken in. */
  reconnect(machine) {
    this.#machine = machine;
    this.#wire.resumed();
    this.#selected = machine.current;
    this.#lastEvent = this.#event({ kind: "manualBreak" });
    this.#pollBreaks();
  }
  #pollBreaks() {
    this.#machine.pollBreak = () => {
      if (this.breaks.step()) this.#reportProgress();
      return this.breaks.take();
    };
  }
  get pointerSize() {
    return this.machine.spec.architecture === "x86" ? 4 : 8;
  }
  get lastEvent() {
    return this.#lastEvent;
  }
  /** The target does not answer any more. */
  get gone() {
    return this.#lastEvent.stop.kind === "targetGone";
  }
  /** The processor that commands look at. */
  get processor() {
    const { processors, current: current2 } = this.machine;
    const chosen = processors[this.#selected] ?? processors[current2] ?? processors[0];
    if (!chosen) throw new Error("a machine without processors");
    return chosen;
  }
  get ip() {
    const { processor, machine } = this;
    const { ip } = registerRoles[machine.spec.architecture];
    return processor.registers.get(ip) ?? processor.frames[0]?.pc ?? 0n;
  }
  /** @returns false when there is no such processor */
  select(number2) {
    if (!this.machine.processors[number2]) return false;
    if (number2 !== this.#selected) this.#wire.switched();
    this.#selected = number2;
    return true;
  }
  read(address3, length) {
    if (this.gone || length <= 0) return new Uint8Array(0);
    this.#wire.read(address3, length);
    return this.machine.memory.read(address3, length);
  }
  write(address3, bytes2) {
    if (this.gone) return 0;
    this.#wire.wrote(bytes2.length);
    return this.machine.memory.write(address3, bytes2);
  }
  /** The debugger's own work on a command. */
  command() {
    this.#wire.command();
  }
  /** Lets the machine run to its next stop. */
  resume(how) {
    this.#wire.resumed();
    this.breaks.resumed();
    const stop2 = this.machine.resume(how);
    if (stop2.kind !== "targetGone") this.#wire.stopped();
    this.#selected = this.machine.current;
    this.#lastEvent = this.#event(stop2);
    if (stop2.kind === "breakInstruction") this.#hits += 1;
    this.#reportProgress();
    return stop2;
  }
  /** Notes which of the debugger's breakpoints the last stop was. */
  named(breakpoint) {
    this.#lastEvent = { ...this.#lastEvent, breakpoint };
  }
  #event(stop2) {
    return { stop: stop2, ip: this.ip, time: this.machine.clock.now() };
  }
  #reportProgress() {
    this.#report({ hits: this.#hits, time: this.machine.clock.now() });
  }
};

// src/simulator/kd/event-commands.ts
var EventCommands = class {
  /** Captures that were open when the running command began; undefined when none runs. */
  #depth;
  #goesOn = false;
  #captures;
  constructor(captures) {
    this.#captures = captures;
  }
  /** Asked by commands that resume: true when the target will be sent on later. */
  goesOn() {
    if (this.#depth === void 0 || this.#depth !== this.#captures()) return false;
    this.#goesOn = true;
    return true;
  }
  /**
   * Runs the command of an event by `execute`, unless one runs already.
   * @returns what becomes of the target
   */
  run(command2, execute3) {
    if (command2 === "" || this.#depth !== void 0) return "not run";
    this.#depth = this.#captures();
    this.#goesOn = false;
    try {
      execute3(command2);
    } finally {
      this.#depth = void 0;
    }
    return this.#goesOn ? "goes on" : "stays";
  }
};

// src/simulator/kd/expression/number.ts
var digitsOf = { 2: "[01]", 8: "[0-7]", 10: "[0-9]", 16: "[0-9a-f`]" };
var prefixes = [
  { prefix: /^0x/i, base: 16 },
  { prefix: /^0n/i, base: 10 },
  { prefix: /^0t/i, base: 8 },
  { prefix: /^0y/i, base: 2 }
];
var signExtended = (value) => value >= 0x80000000n && value <= 0xffffffffn ? value | 0xffffffff00000000n : value;
function readNumber2(text3, radix) {
  for (const { prefix, base: base2 } of prefixes) {
    if (prefix.test(text3)) return digits(text3, 2, base2);
  }
  const marked = /^([0-9][0-9a-f]*)h(?![\w!$?])/i.exec(text3)?.[1];
  if (marked !== void 0) {
    return { value: signExtended(parse5(marked, 16, text3)), length: marked.length + 1 };
  }
  return digits(text3, 0, radix);
}
function digits(text3, skip2, base2) {
  const rest = text3.slice(skip2);
  const found = new RegExp(`^${digitsOf[base2]}${skip2 ? "*" : "+"}(?![\\w!$?])`, "i").exec(rest);
  if (!found) return void 0;
  const value = parse5(found[0].replaceAll("`", ""), base2, text3);
  const extended2 = found[0].includes("`") ? value : signExtended(value);
  return { value: extended2, length: skip2 + found[0].length };
}
function parse5(text3, base2, rest) {
  const digits2 = text3.replace(/^0+(?=.)/, "");
  if (digits2 === "") return 0n;
  const prefix = { 2: "0b", 8: "0o", 10: "", 16: "0x" }[base2];
  const value = digits2.length > 64 ? void 0 : BigInt(`${prefix}${digits2}`);
  if (value === void 0 || value >= 1n << 64n) throw expressionError("Overflow", rest);
  return value;
}
function readCharacters(text3) {
  const found = /^'([^']{1,8})'/.exec(text3);
  if (!found?.[1]) return void 0;
  let value = 0n;
  for (const character3 of found[1]) {
    value = value << 8n | BigInt(character3.charCodeAt(0) & 255);
  }
  return { value, length: found[0].length };
}

// src/simulator/kd/expression/operators.ts
var truth = (value) => value ? 1n : 0n;
var shift2 = (right, apply2) => right > 63n ? 0n : apply2();
var divide = (left, right) => right === 0n ? "operandError" : left / right;
var remainder = (left, right) => right === 0n ? "operandError" : left % right;
var equal2 = (left, right) => truth(left === right);
var binaryOperators = [
  /* @__PURE__ */ new Map([
    ["*", (left, right) => left * right],
    ["/", divide],
    ["%", remainder],
    ["mod", remainder]
  ]),
  /* @__PURE__ */ new Map([
    ["+", (left, right) => left + right],
    ["-", (left, right) => left - right]
  ]),
  /* @__PURE__ */ new Map([
    [">>>", (left, right) => BigInt.asIntN(64, left) >> (right > 63n ? 63n : right)],
    ["<<", (left, right) => shift2(right, () => left << right)],
    [">>", (left, right) => shift2(right, () => left >> right)]
  ]),
  /* @__PURE__ */ new Map([
    ["==", equal2],
    ["!=", (left, right) => truth(left !== right)],
    ["<=", (left, right) => truth(left <= right)],
    [">=", (left, right) => truth(left >= right)],
    ["=", equal2],
    ["<", (left, right) => truth(left < right)],
    [">", (left, right) => truth(left > right)]
  ]),
  /* @__PURE__ */ new Map([
    ["&", (left, right) => left & right],
    ["and", (left, right) => left & right]
  ]),
  /* @__PURE__ */ new Map([
    ["^", (left, right) => left ^ right],
    ["xor", (left, right) => left ^ right]
  ]),
  /* @__PURE__ */ new Map([
    ["|", (left, right) => left | right],
    ["or", (left, right) => left | right]
  ])
];

// src/simulator/kd/expression/evaluate.ts
var unsigned = (value) => BigInt.asUintN(64, value);
function evaluatePrefix(text3, scope) {
  const reader = new Reader(text3, scope);
  const value = reader.expression();
  return { value, rest: reader.rest };
}
function evaluate(text3, scope) {
  const { value, rest } = evaluatePrefix(text3, scope);
  if (rest !== "") throw expressionError("Extra character", rest);
  return value;
}
var SYMBOL = /^(?:[A-Za-z_?$][\w$?]*)?(?:!(?:[\w$?@~]|::)+)|^[A-Za-z_?][\w$?]*/;
var DEEPEST4 = 200;
var readers2 = /* @__PURE__ */ new Map([
  ["by", 1],
  ["wo", 2],
  ["dwo", 4],
  ["qwo", 8]
]);
var Reader = class {
  rest;
  #scope;
  /** Operands within operands at this moment. */
  #depth = 0;
  constructor(text3, scope) {
    this.rest = text3.trim();
    this.#scope = scope;
  }
  expression(level = binaryOperators.length - 1) {
    const operators = binaryOperators[level];
    if (!operators) return this.#unary();
    let value = this.expression(level - 1);
    for (; ; ) {
      const name2 = this.#operator(operators);
      if (name2 === void 0) return value;
      const right = this.expression(level - 1);
      const result = operators.get(name2)?.(value, right) ?? "operandError";
      if (result === "operandError") throw expressionError("Operand", this.rest);
      value = unsigned(result);
    }
  }
  /** Consumes an operator of this level; a longer one of another level is not taken apart. */
  #operator(operators) {
    const found = /^(?:>>>|<<|>>|==|!=|<=|>=|[-+*/%&^|=<>]|(?:mod|and|xor|or)\b)/i.exec(this.rest);
    const name2 = found?.[0].toLowerCase();
    if (name2 === void 0 || !operators.has(name2)) return void 0;
    this.#skip(name2.length);
    return name2;
  }
  #unary() {
    this.#depth += 1;
    if (this.#depth > DEEPEST4) throw expressionError("Overflow", this.rest);
    const value = this.#operand();
    this.#depth -= 1;
    return value;
  }
  #operand() {
    if (this.rest === "") throw nothingToEvaluate();
    const sign = this.rest[0];
    if (sign === "+" || sign === "-") {
      this.#skip(1);
      const value = this.#unary();
      return sign === "-" ? unsigned(-value) : value;
    }
    const word2 = /^(not|hi|low|by|wo|dwo|qwo|poi)(?=[\s(])/i.exec(this.rest)?.[1]?.toLowerCase();
    if (word2 === void 0) return this.#primary();
    this.#skip(word2.length);
    return this.#word(word2, this.#unary());
  }
  #word(word2, value) {
    if (word2 === "not") return value === 0n ? 1n : 0n;
    if (word2 === "hi") return value >> 16n & 0xffffn;
    if (word2 === "low") return value & 0xffffn;
    const { pointerSize } = this.#scope;
    const length = readers2.get(word2) ?? pointerSize;
    const bytes2 = this.#scope.read(BigInt.asUintN(pointerSize * 8, value), length);
    if (bytes2.length < length) throw expressionError("Memory access", this.rest || "<EOL>");
    const read3 = littleEndian(bytes2);
    return word2 === "poi" && pointerSize === 4 ? unsigned(BigInt.asIntN(32, read3)) : read3;
  }
  #primary() {
    const open3 = /^(?:@@masm)?\(/i.exec(this.rest)?.[0];
    if (open3 !== void 0) {
      this.#skip(open3.length);
      const value = this.expression();
      if (!this.rest.startsWith(")")) throw expressionError("Syntax", this.rest || "<EOL>");
      this.#skip(1);
      return value;
    }
    const constant = readCharacters(this.rest) ?? readNumber2(this.rest, this.#scope.radix);
    if (constant) {
      this.#skip(constant.length);
      return constant.value;
    }
    return this.#name();
  }
  #name() {
    const register3 = /^(?:@[$\w]+|\$\w+(?![\w!])|\.(?=\s|$))/.exec(this.rest)?.[0];
    if (register3 !== void 0) {
      const name2 = register3 === "." ? "$ip" : register3.replace("@", "");
      const value2 = this.#scope.register(name2);
      if (value2 === void 0) throw expressionError("Bad register", this.rest);
      this.#skip(register3.length);
      return value2;
    }
    const symbol3 = SYMBOL.exec(this.rest)?.[0];
    if (symbol3 === void 0) throw expressionError("Syntax", this.rest);
    const value = this.#bareRegister(symbol3) ?? this.#scope.symbol(symbol3.replace(/^!/, ""));
    if (value === void 0) throw expressionError("Couldn't resolve", this.rest);
    this.#skip(symbol3.length);
    return value;
  }
  #bareRegister(name2) {
    return name2.includes("!") ? void 0 : this.#scope.register(name2);
  }
  #skip(length) {
    this.rest = this.rest.slice(length).trimStart();
  }
};

// src/simulator/kd/log-file.ts
var LogFile = class {
  #files;
  #open;
  constructor(files) {
    this.#files = files;
  }
  get path() {
    return this.#open?.path;
  }
  /**
   * Begins a log, or goes on with the file when `append`.
   * @returns false when the file cannot be written
   */
  open(path2, append) {
    this.close();
    this.#open = { path: path2, parts: [] };
    try {
      if (append && this.#files.exists(path2)) this.write(this.#files.read(path2));
    } catch {
      this.#open = void 0;
    }
    this.flush();
    return this.#open !== void 0;
  }
  close() {
    this.flush();
    this.#open = void 0;
  }
  write(text3) {
    this.#open?.parts.push(text3);
  }
  /** Brings the file up to date; a log that cannot be written is closed. */
  flush() {
    if (!this.#open) return;
    const { path: path2, parts } = this.#open;
    const text3 = parts.join("");
    this.#open = { path: path2, parts: [text3] };
    try {
      this.#files.write(path2, text3);
    } catch {
      this.#open = void 0;
    }
  }
};

// src/simulator/kd/output.ts
var TextOutput = class {
  #parts = [];
  write(text3) {
    this.#parts.push(text3);
  }
  get text() {
    return this.#parts.join("");
  }
  /** The text by lines, without terminators. */
  get lines() {
    const { text: text3 } = this;
    if (text3 === "") return [];
    return (text3.endsWith("\n") ? text3.slice(0, -1) : text3).split("\n");
  }
};
var OutputPath = class {
  #console;
  #captures = [];
  constructor(console2) {
    this.#console = console2;
  }
  /** What the person at the prompt sees, whatever is being captured. */
  get console() {
    return this.#console;
  }
  /** Captures within captures. */
  get depth() {
    return this.#captures.length;
  }
  write(text3) {
    (this.#captures.at(-1) ?? this.#console).write(text3);
  }
  /** Runs `action` with its output going to `target` instead. */
  redirect(target2, action) {
    this.#captures.push(target2);
    try {
      action();
    } finally {
      this.#captures.pop();
    }
  }
};

// src/simulator/kd/settings.ts
var defaultSettings = (spec) => ({
  radix: 16,
  frames: 256,
  dml: false,
  registerMask: spec.architecture === "x86" ? 9n : 0xan,
  codeBytes: spec.style.codeBytes
});

// src/simulator/kd/symbol-files.ts
var KERNEL = "nt";
var SymbolFiles = class {
  /** Another one after a restart. */
  #machine;
  #loaded = /* @__PURE__ */ new Set([KERNEL]);
  constructor(machine) {
    this.#machine = machine;
  }
  /** Whether the symbols of the module were looked for; there need not be any. */
  isLoaded({ name: name2 }) {
    return this.#loaded.has(name2.toLowerCase());
  }
  /** `.reload`: what was loaded is forgotten; with `/f` all is loaded at once. */
  reload(isForced) {
    this.#loaded.clear();
    this.#load(isForced ? "*" : KERNEL);
  }
  address(name2) {
    const mark = name2.indexOf("!");
    if (mark >= 0) this.#load(name2.slice(0, mark));
    return this.#machine().symbols.address(name2);
  }
  matching(pattern) {
    this.#load(pattern.includes("!") ? pattern.slice(0, pattern.indexOf("!")) : "*");
    return this.#machine().symbols.matching(pattern);
  }
  nearest(address3) {
    const found = this.#machine().symbols.nearest(address3);
    if (found) this.#loaded.add(found.module.toLowerCase());
    return found;
  }
  structure(name2) {
    return this.#machine().symbols.structure(name2);
  }
  #load(pattern) {
    for (const { name: name2, unloaded } of this.#machine().modules) {
      if (!unloaded && matchesWildcard(pattern, name2)) this.#loaded.add(name2.toLowerCase());
    }
  }
};

// src/simulator/kd/user-aliases.ts
var UserAliases = class {
  #values = /* @__PURE__ */ new Map();
  /** Names and values in the order of the names. */
  get all() {
    return [...this.#values].sort(([left], [right]) => left < right ? -1 : 1);
  }
  set(name2, value) {
    this.#values.set(name2, value);
  }
  /** @returns whether there was one of the name */
  remove(name2) {
    return this.#values.delete(name2);
  }
  clear() {
    this.#values.clear();
  }
  /** The line with its aliases replaced. Lines that are about aliases name them. */
  expand(line) {
    if (this.#values.size === 0 || /^\s*(?:as|aS|ad|al)(?:\s|$)/.test(line)) return line;
    return line.replace(/[^\s;]+/g, (word2) => this.#values.get(word2) ?? word2).replace(/\$\{([^{}]*)\}/g, (whole2, name2) => this.#values.get(name2) ?? whole2);
  }
};

// src/simulator/kd/kd-engine.ts
var REFUSED = "<Unable to get error code text> (0x80040205)";
var KdEngine = class {
  switches;
  files;
  namespace;
  scripts;
  counters = {
    commands: 0,
    resumes: 0,
    reads: 0,
    bytesRead: 0,
    writes: 0
  };
  target;
  breakpoints;
  aliases = new UserAliases();
  filters = new EventFilters();
  events;
  log;
  path;
  symbols;
  variables = Array.from({ length: 20 }, () => 0n);
  settings;
  links = [];
  lastExpression = 0n;
  lastDisplayed = 0n;
  cacheRaised = false;
  quit = false;
  #isMoved = false;
  bootTime;
  constructor(parts) {
    this.switches = parts.switches;
    this.files = parts.files;
    this.log = new LogFile(parts.files);
    this.path = new OutputPath({
      write: (text3) => {
        this.log.write(text3);
        parts.console.write(text3);
      }
    });
    this.events = new EventCommands(() => this.path.depth);
    this.target = new DebugTarget(parts.machine, parts.breaks, parts.onProgress);
    this.symbols = new SymbolFiles(() => this.machine);
    this.breakpoints = new Breakpoints(() => this.machine.breakpoints);
    this.bootTime = parts.machine.bootTime;
    this.settings = defaultSettings(parts.machine.spec);
    const { scripts, namespace } = parts.scriptHost(this);
    this.scripts = scripts;
    this.namespace = namespace;
  }
  /** The target was started again and has been broken into. */
  reconnect(machine) {
    this.target.reconnect(machine);
    this.symbols.reload(false);
    this.breakpoints.synchronise();
  }
  get machine() {
    return this.target.machine;
  }
  get output() {
    return this.path;
  }
  get view() {
    return this;
  }
  get processor() {
    return this.target.processor;
  }
  get pointerSize() {
    return this.target.pointerSize;
  }
  get prompt() {
    const several = this.machine.processors.length > 1;
    return several ? `${this.processor.number}: kd> ` : "kd> ";
  }
  execute(line) {
    this.#isMoved = false;
    try {
      this.run(line, this.prompt.length);
    } catch (error2) {
      if (!(error2 instanceof CommandError) && !(error2 instanceof ScriptAbort)) throw error2;
      const text3 = error2 instanceof ScriptAbort ? `Error: ${error2.message}` : error2.message;
      this.output.write(`${text3}
`);
    } finally {
      if (this.#isMoved && !this.target.gone) this.output.write(placeText(this));
      this.log.flush();
    }
  }
  moved() {
    this.#isMoved = true;
  }
  capture(line) {
    this.counters.commands += 1;
    const captured = new TextOutput();
    const failure = this.attempt(() => this.path.redirect(captured, () => this.run(line, 0)));
    if (failure) this.#tell(failure, captured);
    return captured.lines.length === 0 ? [""] : captured.lines;
  }
  /** What a script sees of a failing command. */
  #tell(failure, captured) {
    const { failingCommands, errorsBypassCapture } = this.switches;
    const seen = errorsBypassCapture ? this.path.console : captured;
    if (errorsBypassCapture || failingCommands === "answer") seen.write(`${failure.message}
`);
    if (failingCommands === "throw") throw new CommandError(REFUSED);
  }
  attempt(action) {
    try {
      action();
      return void 0;
    } catch (error2) {
      if (error2 instanceof CommandError) return error2;
      throw error2;
    }
  }
  run(line, column) {
    for (const command2 of splitCommands(this.aliases.expand(line))) {
      const outcome = this.#command(command2.text, column + command2.column);
      if (this.quit || outcome === "sentOn") return outcome;
      if (outcome === "resumed" && !this.switches.tailAfterStop) return outcome;
    }
    return "done";
  }
  #command(text3, column) {
    this.target.command();
    const found = findCommand(text3);
    if (!found) {
      const word2 = /^\.\w*/.exec(text3)?.[0].length ?? 1;
      throw caretError("Syntax error", { name: "", argument: "", text: text3, column }, word2);
    }
    const argument = text3.slice(found.name.length).trim();
    return found.run(this, { name: found.name.toLowerCase(), argument, text: text3, column });
  }
  print(line = "") {
    this.output.write(`${line}
`);
  }
  now() {
    return this.machine.clock.now();
  }
  takeBreak() {
    return this.target.breaks.take();
  }
  evaluate(expression) {
    return this.#noted(evaluate(expression, this.#scope));
  }
  evaluatePrefix(text3) {
    const evaluation = evaluatePrefix(text3, this.#scope);
    this.#noted(evaluation.value);
    return evaluation;
  }
  evaluateArgument(invocation, argument = invocation.argument) {
    const { value, rest } = this.evaluatePrefix(argument);
    if (rest !== "") throw caretError("Extra character error", invocation);
    return value;
  }
  #noted(value) {
    this.lastExpression = value;
    return value;
  }
  address(value) {
    return BigInt.asUintN(this.pointerSize * 8, value);
  }
  register(name2) {
    return readRegister(name2, this.#registers);
  }
  readMemory(address3, length) {
    return this.target.read(address3, length);
  }
  writeMemory(address3, bytes2) {
    this.counters.writes += 1;
    return this.target.write(address3, bytes2);
  }
  get #registers() {
    return {
      architecture: this.machine.spec.architecture,
      processor: this.processor,
      lastEvent: this.target.lastEvent,
      processorRegister: this.switches.processorRegister,
      variables: this.variables,
      lastExpression: this.lastExpression,
      lastDisplayed: this.lastDisplayed,
      now: this.machine.clock.now(),
      breakpoint: (number2) => this.breakpoints.get(number2)?.address
    };
  }
  get #scope() {
    const extended2 = (value) => this.pointerSize === 4 ? BigInt.asUintN(64, BigInt.asIntN(32, value)) : value;
    return {
      radix: this.settings.radix,
      pointerSize: this.pointerSize,
      register: (name2) => {
        const value = this.register(name2);
        return value === void 0 || name2.startsWith("$") ? value : extended2(value);
      },
      symbol: (name2) => {
        const value = this.symbols.address(name2);
        return value === void 0 ? void 0 : extended2(value);
      },
      read: (address3, length) => this.readMemory(address3, length)
    };
  }
};

// src/simulator/targets/recorded/load.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join3 } from "node:path";
import { gunzipSync } from "node:zlib";

// src/simulator/targets/recorded/images.ts
var PAGE2 = 4096;
var KERNEL_TAIL = 131072;
function completeModules(file, stacks) {
  const listed = file?.modules ?? [];
  const known = new Set([...listed, ...file?.userImages ?? []].map(({ name: name2 }) => name2));
  const modules2 = [
    ...listed,
    ...seenImages(stacks).filter((image) => !known.has(image.name) && !overlaps(image, listed))
  ];
  const nt9 = modules2.find(({ name: name2 }) => name2 === "nt") ?? file?.nt ?? NO_KERNEL;
  return {
    nt: nt9,
    modules: modules2.some(({ name: name2 }) => name2 === "nt") ? modules2 : [kernelImage(nt9), ...modules2],
    userImages: file?.userImages ?? [],
    symbols: file?.symbols ?? {}
  };
}
var NO_KERNEL = { base: "80800000", size: 2097152 };
var kernelImage = ({ base: base2, size }) => ({
  name: "nt",
  image: "ntoskrnl.exe",
  base: base2,
  size
});
function seenImages(stacks) {
  const seen = /* @__PURE__ */ new Map();
  for (const { pc, sym } of stacks) {
    for (const [index, text3] of sym.entries()) {
      const mark = text3.indexOf("!");
      const address3 = Number.parseInt(pc[index] ?? "", 16);
      if (mark < 0 || Number.isNaN(address3)) continue;
      const name2 = text3.slice(0, mark);
      const range3 = seen.get(name2) ?? { low: address3, high: address3 };
      seen.set(name2, { low: Math.min(range3.low, address3), high: Math.max(range3.high, address3) });
    }
  }
  return [...seen].map(([name2, { low, high }]) => {
    const base2 = low - low % PAGE2;
    const end = high - high % PAGE2 + (name2 === "nt" ? KERNEL_TAIL : PAGE2);
    return { name: name2, image: `${name2}.sys`, base: base2.toString(16), size: end - base2 };
  });
}
function overlaps(image, listed) {
  const start = Number.parseInt(image.base, 16);
  return listed.some(({ base: base2, size }) => {
    const other = Number.parseInt(base2, 16);
    return start < other + size && other < start + image.size;
  });
}

// src/simulator/targets/recorded/load.ts
var loaded = /* @__PURE__ */ new Map();
function loadRecording(folder) {
  const known = loaded.get(folder);
  if (known) return known;
  const header = readOptional(join3(folder, "header.json"));
  const stacks = readLines(folder, "stacks.ndjson");
  const recording2 = {
    folder,
    events: readLines(folder, "events.ndjson").sort((a, b) => a.seq - b.seq),
    stacks: new Map(stacks.map((stack3) => [stack3.stackId, stack3])),
    modules: completeModules(
      readOptional(join3(folder, "modules.json")),
      stacks
    ),
    callSites: readOptional(join3(folder, "callsites.json")) ?? [],
    complete: header?.complete
  };
  loaded.set(folder, recording2);
  return recording2;
}
function readLines(folder, name2) {
  const plain3 = join3(folder, name2);
  const file = existsSync2(plain3) ? plain3 : `${plain3}.gz`;
  const text3 = file === plain3 ? readText(file) : unzipped(file);
  return text3.split("\n").filter((line) => line.trim() !== "").map((line, index) => parse6(`${file} line ${index + 1}`, line));
}
function unzipped(file) {
  const bytes2 = readBytes(file);
  try {
    return gunzipSync(bytes2).toString("utf8");
  } catch {
    throw new Error(`${file}: not a whole .gz file`);
  }
}
function readOptional(file) {
  return existsSync2(file) ? parse6(file, readText(file)) : void 0;
}
var readText = (file) => readBytes(file).toString("utf8");
function readBytes(file) {
  try {
    return readFileSync2(file);
  } catch {
    throw new Error(`${file}: no such file; a recording is a folder with this file in it`);
  }
}
function parse6(where3, text3) {
  try {
    return JSON.parse(text3);
  } catch {
    throw new Error(`${where3}: not JSON`);
  }
}

// src/simulator/kernel/memory.ts
var PAGE_BITS = 12n;
var PAGE_SIZE2 = 4096;
var SparseMemory = class _SparseMemory {
  #pages = /* @__PURE__ */ new Map();
  /** Pages of the memory that this one was made from; copied before they are written. */
  #base = /* @__PURE__ */ new Map();
  #ranges = [];
  /** Pages of ranges that are not present until they are written. */
  #hidden = /* @__PURE__ */ new Set();
  /** Counts writes of the debugger, so that what was derived from memory can be dropped. */
  revision = 0;
  /** The target is gone: nothing can be read any more. */
  gone = false;
  /** Memory of its own that begins as this one, which must not change any more. */
  fork() {
    const fork = new _SparseMemory();
    fork.#base = new Map([...this.#base, ...this.#pages]);
    fork.#ranges.push(...this.#ranges);
    for (const page of this.#hidden) fork.#hidden.add(page);
    return fork;
  }
  /**
   * Makes a range present; its end may be moved later.
   * @param writable false: the debugger's writes are refused there
   */
  reserve(base2, size, writable = true) {
    const range3 = { base: base2, end: base2 + BigInt(size), writable };
    this.#ranges.push(range3);
    return range3;
  }
  /** Takes a page away, with what is on it, until the kernel writes there again. */
  hide(address3) {
    this.#hidden.add(Number(address3 >> PAGE_BITS));
  }
  /** A present range in one piece, for the kernel's own quick access. */
  map(base2, size) {
    const first = Number(base2 >> PAGE_BITS);
    const start = Number(base2 & 0xfffn);
    const pages = Math.ceil((start + size) / PAGE_SIZE2);
    const bytes2 = new Uint8Array(pages * PAGE_SIZE2);
    for (let page = 0; page < pages; page++) {
      const piece = bytes2.subarray(page * PAGE_SIZE2, (page + 1) * PAGE_SIZE2);
      const old = this.#page(first + page);
      if (old) piece.set(old);
      this.#pages.set(first + page, piece);
    }
    return new DataView(bytes2.buffer, start, size);
  }
  read(address3, length) {
    const bytes2 = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const at3 = address3 + BigInt(done);
      const start = Number(at3 & 0xfffn);
      const count2 = Math.min(length - done, PAGE_SIZE2 - start);
      const page = this.#page(Number(at3 >> PAGE_BITS));
      if (this.gone || !page && !this.#rangeOf(at3)) break;
      if (page) bytes2.set(page.subarray(start, start + count2), done);
      done += count2;
    }
    return done === length ? bytes2 : bytes2.slice(0, done);
  }
  write(address3, bytes2) {
    let done = 0;
    while (done < bytes2.length) {
      const at3 = address3 + BigInt(done);
      const start = Number(at3 & 0xfffn);
      const count2 = Math.min(bytes2.length - done, PAGE_SIZE2 - start);
      const range3 = this.#rangeOf(at3);
      if (this.gone || range3?.writable === false) break;
      if (!range3 && !this.#page(Number(at3 >> PAGE_BITS))) break;
      this.store(at3, bytes2.subarray(done, done + count2));
      done += count2;
    }
    if (done > 0) this.revision++;
    return done;
  }
  /** The kernel's own write: makes pages present as needed. */
  store(address3, bytes2) {
    for (let done = 0; done < bytes2.length; ) {
      const at3 = address3 + BigInt(done);
      const start = Number(at3 & 0xfffn);
      const page = this.page(at3);
      const count2 = Math.min(bytes2.length - done, PAGE_SIZE2 - start);
      for (let index = 0; index < count2; index++) page[start + index] = bytes2[done + index] ?? 0;
      done += count2;
    }
  }
  /** Stores an integer in little-endian order. */
  storeWord(address3, value, size) {
    const start = Number(address3 & 0xfffn);
    if (start + size > PAGE_SIZE2) {
      this.store(address3, toBytes(BigInt(value), size));
      return;
    }
    const page = this.page(address3);
    let low = Number(BigInt.asUintN(32, BigInt(value)));
    for (let index = 0; index < Math.min(size, 4); index++, low >>>= 8) page[start + index] = low;
    if (size < 8) return;
    let high = Number(BigInt.asUintN(32, BigInt(value) >> 32n));
    for (let index = 4; index < 8; index++, high >>>= 8) page[start + index] = high;
  }
  /** Little-endian integer at an address that is present. */
  word(address3, size) {
    return littleEndian(this.read(address3, size));
  }
  /** The page that holds the address, to be written; made when absent. */
  page(address3) {
    const number2 = Number(address3 >> PAGE_BITS);
    const isNew = this.#hidden.delete(number2);
    const own = this.#pages.get(number2);
    if (own && !isNew) return own;
    const base2 = isNew ? void 0 : this.#base.get(number2);
    const page = base2?.slice() ?? new Uint8Array(PAGE_SIZE2);
    this.#pages.set(number2, page);
    return page;
  }
  /** Numbers of the pages that hold anything but zeros, ascending. */
  writtenPages() {
    const numbers = /* @__PURE__ */ new Set([...this.#base.keys(), ...this.#pages.keys()]);
    for (const hidden of this.#hidden) numbers.delete(hidden);
    return [...numbers].sort((a, b) => a - b);
  }
  /** Numbers of the pages that are present, were never written and read as zeros, ascending. */
  emptyPages() {
    const numbers = /* @__PURE__ */ new Set();
    for (const { base: base2, end } of this.#ranges) {
      const last = Number(end - 1n >> PAGE_BITS);
      for (let page = Number(base2 >> PAGE_BITS); page <= last; page++) {
        if (!this.#page(page) && !this.#hidden.has(page)) numbers.add(page);
      }
    }
    return [...numbers].sort((a, b) => a - b);
  }
  #page(number2) {
    if (this.#hidden.has(number2)) return void 0;
    return this.#pages.get(number2) ?? this.#base.get(number2);
  }
  #rangeOf(address3) {
    if (this.#hidden.has(Number(address3 >> PAGE_BITS))) return void 0;
    return this.#ranges.find((range3) => address3 >= range3.base && address3 < range3.end);
  }
};

// src/simulator/kernel/charge.ts
function smallCharge(request, granularity) {
  return Math.ceil((Math.max(request, 1) + granularity) / granularity) * granularity;
}
function bigCharge(request, rule) {
  const granules = Math.ceil(request / 16) * 16;
  const rest = granules % PAGE_SIZE2;
  if (rule === "granules" && granules < 65536 && rest >= 1 && rest <= 4032) return granules;
  return Math.ceil(request / PAGE_SIZE2) * PAGE_SIZE2;
}

// src/simulator/kernel/pool-header.ts
function poolUnits(architecture) {
  return architecture === "x86" ? { granularity: 8, pointer: 4 } : { granularity: 16, pointer: 8 };
}
var ALIGNED_HEADER = 4;
function typeByteOf(poolType, rule) {
  return rule === "plusOne" ? (poolType & 105) + 1 | 4 : poolType & 105 | 2;
}
function writePoolHeader(memory, address3, units, header) {
  const { previousSize, blockSize, typeByte, tag: tag3 } = header;
  const first = units.pointer === 4 ? previousSize | blockSize << 16 | typeByte << 25 : previousSize | blockSize << 16 | typeByte << 24;
  memory.storeWord(address3, first >>> 0, 4);
  memory.storeWord(address3 + 4n, tag3 >>> 0, 4);
  if (units.pointer === 8) memory.storeWord(address3 + 8n, 0n, 8);
}
function writeFreeType(memory, address3, units) {
  const page = memory.page(address3);
  const at3 = Number(address3 & 0xfffn) + 3;
  page[at3] = units.pointer === 4 ? (page[at3] ?? 0) & 1 : 0;
}
function poolHeaderStructure(architecture) {
  if (architecture === "x86") {
    return {
      size: 8,
      fields: [
        { name: "PreviousSize", offset: 0, bytes: 2, bits: [0, 9] },
        { name: "PoolIndex", offset: 0, bytes: 2, bits: [9, 7] },
        { name: "BlockSize", offset: 2, bytes: 2, bits: [0, 9] },
        { name: "PoolType", offset: 2, bytes: 2, bits: [9, 7] },
        { name: "Ulong1", offset: 0, bytes: 4 },
        { name: "PoolTag", offset: 4, bytes: 4 },
        { name: "AllocatorBackTraceIndex", offset: 4, bytes: 2 },
        { name: "PoolTagHash", offset: 6, bytes: 2 }
      ]
    };
  }
  return {
    size: 16,
    fields: [
      { name: "PreviousSize", offset: 0, bytes: 2, bits: [0, 8] },
      { name: "PoolIndex", offset: 0, bytes: 2, bits: [8, 8] },
      { name: "BlockSize", offset: 2, bytes: 2, bits: [0, 8] },
      { name: "PoolType", offset: 2, bytes: 2, bits: [8, 8] },
      { name: "Ulong1", offset: 0, bytes: 4 },
      { name: "PoolTag", offset: 4, bytes: 4 },
      { name: "ProcessBilled", offset: 8, bytes: 8, pointer: "_EPROCESS" },
      { name: "AllocatorBackTraceIndex", offset: 8, bytes: 2 },
      { name: "PoolTagHash", offset: 10, bytes: 2 }
    ]
  };
}

// src/simulator/kernel/pool-region.ts
var PoolRegion = class {
  #memory;
  #units;
  #range;
  #page;
  #used = PAGE_SIZE2;
  #previous = 0;
  #freeSmall = /* @__PURE__ */ new Map();
  #freePages = /* @__PURE__ */ new Map();
  constructor(memory, units, base2) {
    this.#memory = memory;
    this.#units = units;
    this.#range = memory.reserve(base2, 0);
    this.#page = base2;
  }
  /** A block of `bytes` bytes with its header; most often one that was freed lately. */
  takeSmall(bytes2) {
    return this.#freeSmall.get(bytes2)?.pop() ?? this.#cut(bytes2);
  }
  giveSmall(cut, bytes2) {
    const free6 = this.#freeSmall.get(bytes2);
    if (free6) free6.push(cut);
    else this.#freeSmall.set(bytes2, [cut]);
  }
  takePages(count2) {
    return this.#freePages.get(count2)?.pop() ?? this.#newPages(count2);
  }
  givePages(address3, count2) {
    const free6 = this.#freePages.get(count2);
    if (free6) free6.push(address3);
    else this.#freePages.set(count2, [address3]);
  }
  #newPages(count2) {
    const address3 = this.#range.end;
    this.#range.end += BigInt(count2 * PAGE_SIZE2);
    return address3;
  }
  #cut(bytes2) {
    if (this.#used + bytes2 > PAGE_SIZE2) {
      this.#closePage();
      this.#page = this.#newPages(1);
      this.#used = 0;
      this.#previous = 0;
    }
    const cut = { header: this.#page + BigInt(this.#used), previous: this.#previous };
    this.#used += bytes2;
    this.#previous = bytes2;
    return cut;
  }
  /** What is left of a page is a free block. */
  #closePage() {
    if (this.#used === PAGE_SIZE2) return;
    writePoolHeader(this.#memory, this.#page + BigInt(this.#used), this.#units, {
      previousSize: this.#previous / this.#units.granularity,
      blockSize: (PAGE_SIZE2 - this.#used) / this.#units.granularity,
      typeByte: 0,
      tag: 0
    });
  }
};

// src/simulator/kernel/special-pool.ts
var HEADER_SIZE = 16;
var PAGED = 32768;
var SpecialPool = class {
  #memory;
  #units;
  #region;
  #free = [];
  #ticks = 0;
  constructor(memory, units, region) {
    this.#memory = memory;
    this.#units = units;
    this.#region = region;
  }
  /** The address of a new block. */
  take({ bytes: bytes2, tag: tag3, paged }) {
    const page = this.#free.shift() ?? this.#region.takePages(1);
    this.#ticks += 6;
    const fill = this.#ticks & 255 | 1;
    this.#memory.store(page, new Uint8Array(PAGE_SIZE2).fill(fill));
    this.#memory.store(page, new Uint8Array(HEADER_SIZE));
    this.#memory.storeWord(page, bytes2 | (paged ? PAGED : 0) | fill << 16, 4);
    this.#memory.storeWord(page + 4n, tag3, 4);
    const { granularity } = this.#units;
    return page + BigInt(PAGE_SIZE2 - Math.ceil(bytes2 / granularity) * granularity);
  }
  give(block) {
    const page = block - block % BigInt(PAGE_SIZE2);
    this.#memory.hide(page);
    this.#free.push(page);
  }
};

// src/simulator/kernel/tag-bytes.ts
function tagOf(text3) {
  if (text3.length !== 4) throw new Error(`A tag in target data has four characters: "${text3}"`);
  return tagFromBytes([...text3].map((character3) => character3.charCodeAt(0)));
}
function protectedTag(tag3) {
  return tagFromValue(tag3 | PROTECTED_POOL);
}

// src/simulator/kernel/allocator.ts
var TYPE_PAGED = 1;
var TYPE_CACHE_ALIGNED = 4;
var CACHE_LINE = 64;
var TAIL_CHARGE = 32;
var TAIL_TAG = tagOf("Frag");
var UNTRACKED_BIG = tagOf("BIG ");
var PoolStore = class {
  #memory;
  #spec;
  #units;
  #nonPaged;
  #paged;
  #specialNonPaged;
  #specialPaged;
  #bigPages;
  #cuts = /* @__PURE__ */ new Map();
  constructor(memory, spec, bigPages) {
    this.#memory = memory;
    this.#spec = spec;
    this.#units = poolUnits(spec.architecture);
    this.#nonPaged = new PoolRegion(memory, this.#units, spec.pool.nonPagedBase);
    this.#paged = new PoolRegion(memory, this.#units, spec.pool.pagedBase);
    this.#specialNonPaged = new SpecialPool(memory, this.#units, this.#nonPaged);
    this.#specialPaged = new SpecialPool(memory, this.#units, this.#paged);
    this.#bigPages = bigPages;
  }
  allocate(request) {
    if (request.special) return this.#allocateSpecial(request);
    if (request.bytes > this.#spec.pool.smallLimit) return this.#allocateBig(request);
    return this.#allocateSmall(request);
  }
  free(block) {
    const region = this.#region(block.type);
    if (block.kind === "small" && block.header !== void 0) {
      const cut = this.#cuts.get(block.header);
      this.#cuts.delete(block.header);
      writeFreeType(this.#memory, block.header, this.#units);
      if (cut) region.giveSmall(cut, block.charged);
      return;
    }
    if (block.kind === "special") {
      this.#special(block.type).give(block.address);
      return;
    }
    this.#bigPages.remove(block.address);
    region.givePages(block.address, Math.ceil(block.charged / PAGE_SIZE2));
  }
  #special(type) {
    return type & TYPE_PAGED ? this.#specialPaged : this.#specialNonPaged;
  }
  #region(type) {
    return type & TYPE_PAGED ? this.#paged : this.#nonPaged;
  }
  #allocateSmall(request) {
    const { pool } = this.#spec;
    const { granularity } = this.#units;
    const aligned = (request.type & TYPE_CACHE_ALIGNED) !== 0 && pool.secondHeader;
    const charged = smallCharge(request.bytes + (aligned ? CACHE_LINE : 0), granularity);
    const cut = this.#region(request.type).takeSmall(charged);
    this.#cuts.set(cut.header, cut);
    writePoolHeader(this.#memory, cut.header, this.#units, {
      previousSize: pool.segmentHeap ? 0 : cut.previous / granularity,
      blockSize: charged / granularity,
      typeByte: typeByteOf(request.type, pool.typeByte),
      tag: this.#storedTag(request.tag)
    });
    const address3 = cut.header + BigInt(granularity);
    const pointer = aligned ? this.#align(request, address3, charged) : address3;
    return {
      ...this.#common(request),
      charged,
      kind: "small",
      header: cut.header,
      address: address3,
      pointer
    };
  }
  /** The aligned pointer, with a second header that leads back to the first one. */
  #align(request, address3, charged) {
    const line = BigInt(CACHE_LINE);
    const pointer = (address3 + line - 1n) / line * line;
    if (pointer === address3) return address3;
    const distance2 = Number(pointer - address3);
    const { granularity } = this.#units;
    writePoolHeader(this.#memory, pointer - BigInt(granularity), this.#units, {
      previousSize: distance2 / granularity,
      blockSize: (charged - distance2) / granularity,
      typeByte: typeByteOf(request.type, this.#spec.pool.typeByte) | ALIGNED_HEADER,
      tag: this.#storedTag(request.tag)
    });
    return pointer;
  }
  #allocateBig(request) {
    const { pool } = this.#spec;
    const charged = bigCharge(request.bytes, pool.bigBlocks);
    const pages = Math.ceil(charged / PAGE_SIZE2);
    const address3 = this.#region(request.type).takePages(pages);
    const paged = (request.type & TYPE_PAGED) !== 0;
    const common = this.#common(request);
    const entered = this.#bigPages.insert({ address: address3, tag: common.tag, charged, paged });
    const tag3 = entered ? common.tag : UNTRACKED_BIG;
    const block = { ...common, tag: tag3, charged, kind: "big", address: address3, pointer: address3 };
    const rest = pages * PAGE_SIZE2 - charged;
    return pool.tails && rest > 0 ? { ...block, tail: this.#makeTail(block, rest) } : block;
  }
  #makeTail(block, bytes2) {
    const header = block.address + BigInt(block.charged);
    writePoolHeader(this.#memory, header, this.#units, {
      previousSize: 0,
      blockSize: bytes2 / this.#units.granularity,
      typeByte: 0,
      tag: TAIL_TAG
    });
    const address3 = header + BigInt(this.#units.granularity);
    const { type } = block;
    return {
      tag: TAIL_TAG,
      protectedPool: false,
      type,
      requested: bytes2,
      charged: TAIL_CHARGE,
      kind: "small",
      header,
      address: address3,
      pointer: address3
    };
  }
  /** The request is what is charged. */
  #allocateSpecial(request) {
    const { bytes: bytes2, tag: tag3, type } = request;
    const address3 = this.#special(type).take({ bytes: bytes2, tag: tag3, paged: (type & TYPE_PAGED) !== 0 });
    return {
      ...this.#common(request),
      charged: bytes2,
      kind: "special",
      address: address3,
      pointer: address3
    };
  }
  #common(request) {
    const tag3 = withoutProtectedBit(request.tag);
    return {
      tag: tag3,
      protectedPool: request.tag !== tag3,
      type: request.type,
      requested: request.bytes
    };
  }
  #storedTag(tag3) {
    return this.#spec.pool.storesProtectedBit ? tag3 : withoutProtectedBit(tag3);
  }
};

// src/simulator/kernel/allocation-step.ts
var AllocationStep = class {
  #rules;
  #store;
  #data;
  #books;
  #tags;
  #lastOfTag = /* @__PURE__ */ new Map();
  constructor(rules, store, data2, books, tags) {
    this.#rules = rules;
    this.#store = store;
    this.#data = data2;
    this.#books = books;
    this.#tags = tags;
  }
  /** The first booking of an event. */
  begin(activity, processor) {
    const { work, trace } = activity;
    if (work.kind === "alloc") {
      const block2 = this.#allocate(activity, work);
      if (work.tail && block2.tail) {
        activity.pending.push({ trace: work.tail, kind: "alloc", block: block2.tail });
      }
      if (work.refused) activity.pending.push({ trace: work.refused, kind: "free", block: block2 });
      return this.#book({ trace, kind: "alloc", block: block2 }, activity, processor);
    }
    const { block, tail: tail2 } = work;
    if (this.#isWrongTag(activity, block)) return "wrongTag";
    if (tail2 && block.tail) activity.pending.push({ trace: tail2, kind: "free", block: block.tail });
    activity.block = block;
    if (trace.path.freedBeforeStop) this.#store.free(block);
    return this.#book({ trace, kind: "free", block }, activity, processor);
  }
  /** The next booking of the same event. */
  proceed(activity, booking, processor) {
    activity.trace = booking.trace;
    activity.alsoBooked = booking.block;
    return this.#book(booking, activity, processor);
  }
  /** What happens behind the last compare: a freed block becomes available again. */
  finish(activity) {
    const { work, trace, block } = activity;
    activity.alsoBooked = void 0;
    if (work.kind === "free") {
      if (!trace.path.freedBeforeStop) this.#store.free(work.block);
    } else if (work.refused && block) {
      this.#store.free(block);
      activity.block = void 0;
    }
  }
  /** The tag passed to a free; 0 where none is. */
  passedTag(activity) {
    return activity.trace.tag ? this.#tags.read(activity.trace.tag) : 0;
  }
  #allocate(activity, work) {
    const tag3 = activity.trace.tag ? tagFromValue(this.passedTag(activity)) : work.tag;
    const { type, bytes: bytes2, special: special2, placement } = work;
    const block = this.#store.allocate({
      tag: tag3,
      type,
      bytes: bytes2,
      special: special2,
      placement
    });
    activity.block = block;
    activity.previous = this.#lastOfTag.get(block.tag);
    this.#lastOfTag.set(block.tag, block);
    return block;
  }
  #isWrongTag(activity, block) {
    if (this.#rules.freeTagCheck === "never" || !block.protectedPool) return false;
    return withoutProtectedBit(tagFromValue(this.passedTag(activity))) !== block.tag;
  }
  #book(booking, activity, processor) {
    const { trace, kind, block } = booking;
    const paged = (block.type & TYPE_PAGED) !== 0;
    this.#data.tracker.book(block.tag, processor, paged, kind, block.charged);
    if (kind === "alloc") this.#books.allocated(block, trace.site);
    else this.#books.freed(block, trace.site);
    if (kind === "free") activity.previous = this.#lastOfTag.get(block.tag);
    return block.tag === this.#data.hitTag() ? "hit" : "passed";
  }
};

// src/simulator/kernel/tracker.ts
var OVERFLOW_KEY = 1818654287;
function trackerHash(key) {
  const product = (key >>> 0) * 40543;
  return (product % 4294967296 ^ Math.floor(product / 4294967296)) >>> 0;
}
var TagTracker = class {
  #record;
  #tables;
  #expansion;
  #makeExpansion;
  #slots = /* @__PURE__ */ new Map();
  #fields = /* @__PURE__ */ new Map();
  #overflow;
  #used = 0;
  #expansionUsed = 0;
  /** @param onExpansion is told when the expansion table comes into being */
  constructor(memory, record, addresses, onExpansion) {
    this.#record = record;
    const size = (record.slots + 1) * record.size;
    this.#tables = [addresses.master, ...addresses.others].map((base2) => memory.map(base2, size));
    this.#makeExpansion = () => {
      onExpansion();
      return memory.map(addresses.expansion, record.expansion * record.size);
    };
    for (const { name: name2, offset: offset2, bytes: bytes2 } of record.fields) {
      this.#fields.set(name2, { offset: offset2, wide: bytes2 === 8 });
    }
    this.#overflow = { expansion: false, index: record.slots };
    this.#master.setUint32(record.slots * record.size, OVERFLOW_KEY, true);
  }
  /** Books one event of `bytes` charged bytes on a processor. */
  book(tag3, processor, paged, kind, bytes2) {
    this.add(tag3, processor, paged, kind === "alloc" ? "Allocs" : "Frees", 1);
    this.add(tag3, processor, paged, "Bytes", kind === "alloc" ? bytes2 : -bytes2);
  }
  /** Adds to one counter; per processor it may go below zero. */
  add(tag3, processor, paged, counter, amount) {
    const slot = this.#slots.get(tag3) ?? this.#insert(tag3);
    const table2 = this.#tableOf(slot, processor);
    const start = slot.index * this.#record.size;
    if (slot !== this.#overflow) table2.setUint32(start, tag3, true);
    else table2.setUint32(start, OVERFLOW_KEY, true);
    const field2 = this.#field(paged, counter);
    addTo(table2, start + field2.offset, field2.wide, amount);
  }
  /** All records that have a key, summed over the processors. */
  rows() {
    const rows2 = [];
    const collect = (views, count2) => {
      for (let index = 0; index < count2; index++) {
        const start = index * this.#record.size;
        const key = views[0]?.getUint32(start, true) ?? 0;
        if (key !== 0) rows2.push(this.#sum(tagFromValue(key), views, start));
      }
    };
    collect(this.#tables, this.#record.slots + 1);
    if (this.#expansion) collect([this.#expansion], this.#expansionUsed);
    return rows2;
  }
  get #master() {
    return this.#tables[0];
  }
  #tableOf(slot, processor) {
    if (slot.expansion) return this.#expansion;
    return this.#tables[processor] ?? this.#master;
  }
  #field(paged, counter) {
    return this.#fields.get(`${paged ? "Paged" : "NonPaged"}${counter}`);
  }
  /** Finds a free slot by linear probing, then in the expansion table, then the last record. */
  #insert(tag3) {
    const slot = this.#hashedSlot(tag3) ?? this.#expansionSlot(tag3) ?? this.#overflow;
    this.#slots.set(tag3, slot);
    return slot;
  }
  #hashedSlot(tag3) {
    const { slots, size } = this.#record;
    if (this.#used === slots) return void 0;
    let index = trackerHash(tag3) & slots - 1;
    while (this.#master.getUint32(index * size, true) !== 0) index = index + 1 & slots - 1;
    this.#master.setUint32(index * size, tag3, true);
    this.#used++;
    return { expansion: false, index };
  }
  #expansionSlot(tag3) {
    if (this.#expansionUsed === this.#record.expansion) return void 0;
    this.#expansion ??= this.#makeExpansion();
    const index = this.#expansionUsed++;
    this.#expansion.setUint32(index * this.#record.size, tag3, true);
    return { expansion: true, index };
  }
  #sum(tag3, views, start) {
    const total3 = (paged, counter) => {
      const field2 = this.#field(paged, counter);
      return views.reduce((sum2, view) => sum2 + signedAt(view, start + field2.offset, field2.wide), 0);
    };
    const use3 = (paged) => ({
      allocs: total3(paged, "Allocs"),
      frees: total3(paged, "Frees"),
      bytes: total3(paged, "Bytes")
    });
    return { tag: tag3, nonPaged: use3(false), paged: use3(true) };
  }
};
function addTo(view, at3, wide2, amount) {
  const sum2 = view.getUint32(at3, true) + amount;
  view.setUint32(at3, sum2, true);
  if (wide2) view.setInt32(at3 + 4, view.getInt32(at3 + 4, true) + Math.floor(sum2 / 2 ** 32), true);
}
function signedAt(view, at3, wide2) {
  if (!wide2) return view.getInt32(at3, true);
  return view.getInt32(at3 + 4, true) * 2 ** 32 + view.getUint32(at3, true);
}

// src/simulator/kernel/big-pages.ts
var BIG_PAGE_SLOTS = 4096;
var BigPageTable = class {
  #memory;
  #base;
  #record;
  #slots = /* @__PURE__ */ new Map();
  #taken = /* @__PURE__ */ new Set();
  constructor(memory, base2, record) {
    this.#memory = memory;
    this.#base = base2;
    this.#record = record;
    const view = memory.map(base2, BIG_PAGE_SLOTS * record.size);
    for (let slot = 0; slot < BIG_PAGE_SLOTS; slot++) view.setUint32(slot * record.size, 1, true);
  }
  /** Enters a block; false when the table is full and the block stays without an entry. */
  insert(block) {
    if (this.#taken.size === BIG_PAGE_SLOTS) return false;
    let slot = this.#home(block.address);
    while (this.#taken.has(slot)) slot = slot + 1 & BIG_PAGE_SLOTS - 1;
    this.#taken.add(slot);
    this.#slots.set(block.address, slot);
    this.#write(slot, block);
    return true;
  }
  remove(address3) {
    const slot = this.#slots.get(address3);
    if (slot === void 0) return;
    this.#slots.delete(address3);
    this.#taken.delete(slot);
    const at3 = this.#base + BigInt(slot * this.#record.size);
    this.#memory.storeWord(at3, address3 | 1n, this.#record.fields[0]?.bytes ?? 8);
  }
  #home(address3) {
    return trackerHash(Number(BigInt.asUintN(32, address3 >> 12n))) & BIG_PAGE_SLOTS - 1;
  }
  #write(slot, block) {
    const values2 = {
      Va: block.address,
      Key: block.tag,
      PoolType: block.paged ? 1 : 0,
      NumberOfPages: Math.ceil(block.charged / 4096),
      NumberOfBytes: block.charged
    };
    for (const { name: name2, offset: offset2, bytes: bytes2, bits: bits2 } of this.#record.fields) {
      const value = BigInt(values2[name2] ?? 0) << BigInt(bits2?.[0] ?? 0);
      const at3 = this.#base + BigInt(slot * this.#record.size + offset2);
      const old = bits2 && bits2[0] > 0 ? this.#memory.word(at3, bytes2) : 0n;
      this.#memory.storeWord(at3, old | value, bytes2);
    }
  }
};

// src/simulator/kernel/books.ts
var Books = class {
  #books = /* @__PURE__ */ new Map();
  /** Which book each block allocated since the last mark stands in. */
  #owners = /* @__PURE__ */ new Map();
  allocated(block, site) {
    const book = this.#book(block.tag, site);
    book.allocations++;
    book.outstanding++;
    book.outstandingBytes += block.charged;
    this.#owners.set(block, book);
  }
  freed(block, site) {
    this.#book(block.tag, site).frees++;
    const owner = this.#owners.get(block);
    if (!owner) return;
    this.#owners.delete(block);
    owner.outstanding--;
    owner.outstandingBytes -= block.charged;
  }
  mark() {
    this.#books = /* @__PURE__ */ new Map();
    this.#owners = /* @__PURE__ */ new Map();
  }
  truth() {
    return [...this.#books.values()].map((book) => ({ ...book }));
  }
  #book(tag3, site) {
    const key = `${tag3}:${site}`;
    const known = this.#books.get(key);
    if (known) return known;
    const book = { tag: tag3, site, allocations: 0, frees: 0, outstanding: 0, outstandingBytes: 0 };
    this.#books.set(key, book);
    return book;
  }
};

// src/simulator/kernel/code/instruction.ts
var pieceLength = (piece) => "length" in piece ? piece.length : piece.bytes.length;
var placed = (piece, address3) => "at" in piece ? piece.at(address3) : piece;
function hexBytes(text3) {
  return text3.split(" ").map((byte2) => Number.parseInt(byte2, 16));
}
function wordBytes(value) {
  return [value & 255, value >>> 8 & 255, value >>> 16 & 255, value >>> 24 & 255];
}
function fixed(bytes2, mnemonic, operands = "") {
  return { bytes: hexBytes(bytes2), mnemonic, operands };
}
function hexOperand(value) {
  const digits2 = (value >>> 0).toString(16).toUpperCase();
  return `${/^[A-F]/.test(digits2) ? "0" : ""}${digits2}h`;
}
function withImmediate(opcode, value, mnemonic, before) {
  return {
    bytes: [...opcode, ...wordBytes(value)],
    mnemonic,
    operands: ({ bytes: bytes2 }) => before + hexOperand(wordAt(bytes2, opcode.length))
  };
}
function wordAt(bytes2, offset2) {
  const at3 = (index) => bytes2[offset2 + index] ?? 0;
  return (at3(0) | at3(1) << 8 | at3(2) << 16 | at3(3) << 24) >>> 0;
}
function relative2(target2, end) {
  return wordBytes(Number(BigInt.asIntN(32, target2 - end)));
}

// src/simulator/kernel/code/tag-source.ts
function readTag(memory, source) {
  const bytes2 = memory.read(source.address, 8);
  if (source.form === "imm32") return wordAt(bytes2, 0);
  const half = (offset2) => wordAt(bytes2, offset2) >>> 5 & 65535;
  return (half(0) | half(4) << 16) >>> 0;
}

// src/simulator/kernel/code/passed-tags.ts
var PassedTags = class {
  #memory;
  #known = /* @__PURE__ */ new Map();
  #revision = 0;
  constructor(memory) {
    this.#memory = memory;
  }
  read(source) {
    if (this.#revision !== this.#memory.revision) {
      this.#known.clear();
      this.#revision = this.#memory.revision;
    }
    const known = this.#known.get(source);
    if (known !== void 0) return known;
    const tag3 = readTag(this.#memory, source);
    this.#known.set(source, tag3);
    return tag3;
  }
};

// src/simulator/kernel/module-list.ts
function loadedModule(module) {
  const { name: name2, image, base: base2, size, timestamp, symbols: symbols2 } = module;
  return { name: name2, image, base: base2, size, timestamp, symbols: symbols2, unloaded: false };
}

// src/simulator/kernel/names.ts
function splitName(text3) {
  const mark = text3.indexOf("!");
  if (mark < 0) throw new Error(`"${text3}" names no module`);
  return { module: text3.slice(0, mark), name: text3.slice(mark + 1) };
}
var isJunkLabel = (text3) => text3.includes("`string");
var isBareAddress = (text3) => text3.startsWith("0x");

// src/simulator/kernel/stack-shape.ts
function placeFrames(architecture, frames, top, userTop) {
  const placed2 = [];
  let base2 = frames[frames.length - 1]?.user ? userTop : top;
  let outer = 0;
  for (let index = frames.length - 1; index >= 0; index--) {
    const frame4 = frames[index];
    if (!frame4.user && frames[index + 1]?.user) base2 = top;
    base2 -= BigInt(architecture === "x86" ? outer : frame4.size);
    outer = frame4.size;
    placed2.unshift({ ...frame4, base: base2 });
  }
  return placed2;
}
var X86_TRAP_FRAME = 0x74n;
var X86_LINK = 8n;
function roomBelow(architecture, stack3, frames) {
  const pointer = stackPointer(architecture, stack3);
  const isTrap = frames[frames.length - 1]?.trap === true;
  if (architecture === "x86") return pointer - (isTrap ? X86_TRAP_FRAME : X86_LINK);
  return isTrap ? pointer & ~0xfn : pointer;
}
function stackPointer(architecture, frames) {
  const first = frames[0];
  if (architecture !== "x86") return first.base;
  return first.frameless ? first.base + 4n : first.base - BigInt(first.size);
}
function machineFrames(frames) {
  return frames.flatMap(({ pc, base: base2, inline }, index) => {
    const returnAddress = frames[index + 1]?.pc ?? 0n;
    const inlined = inline.map(({ function: name2, offset: offset2 }) => ({
      pc,
      base: base2,
      returnAddress: pc,
      inline: { ...splitName(name2), offset: offset2 }
    }));
    return [...inlined, { pc, base: base2, returnAddress }];
  });
}

// src/simulator/kernel/processor.ts
function idleProcessor(setup) {
  return { setup, thread: setup.idle, activities: [], overlay: [], lastBlock: void 0 };
}
function stackOf(architecture, processor, common) {
  let stack3 = [];
  const { stackTop, userStackTop } = processor.thread;
  const push = (frames) => {
    const top = stack3.length > 0 ? roomBelow(architecture, stack3, frames) : stackTop;
    stack3 = [...placeFrames(architecture, frames, top, userStackTop), ...stack3];
  };
  processor.activities.forEach((activity, depth) => {
    const frames = framesAt(architecture, activity, depth > 0 ? common.nested : []);
    push(frames);
  });
  if (stack3.length === 0) push(common.idle);
  if (processor.overlay.length > 0) push(processor.overlay);
  return stack3;
}
function framesAt(architecture, { trace, progress, steppedTo }, below) {
  const from = (level, pc) => {
    const [first, ...callers] = [...trace.frames.slice(level), ...below];
    return first ? [{ ...first, pc: pc ?? first.pc }, ...callers] : callers;
  };
  switch (progress.at) {
    case "call":
      return from(trace.siteLevel, steppedTo ?? trace.call);
    case "entry":
      return [entryFrame(architecture, trace.entry, steppedTo), ...from(trace.siteLevel)];
    case "level":
      return from(progress.level, steppedTo);
  }
}
function entryFrame(architecture, { start, framedAfter, size }, now) {
  const pc = now ?? start;
  const common = { pc, args: [], trap: false, user: false, inline: [] };
  if (framedAfter > 0 && pc >= start + BigInt(framedAfter))
    return { ...common, size, frameless: false };
  return { ...common, size: architecture === "arm64" ? 0 : 8, frameless: true };
}

// src/simulator/kernel/random.ts
var Random = class {
  #state;
  constructor(seed) {
    this.#state = Math.imul(seed ^ 2654435769, 2246822507) | 1;
    for (let round = 0; round < 4; round++) this.next();
  }
  /** A number in [0, 2^32). */
  next() {
    let state2 = this.#state;
    state2 ^= state2 << 13;
    state2 ^= state2 >>> 17;
    state2 ^= state2 << 5;
    this.#state = state2;
    return state2 >>> 0;
  }
  /** An integer in [0, count). */
  below(count2) {
    return this.next() % count2;
  }
  /** An integer in [low, high]. */
  between(low, high) {
    return low + this.below(high - low + 1);
  }
  /** True with this probability. */
  chance(probability) {
    return probability > 0 && this.next() < probability * 4294967296;
  }
  /** One of the items; there must be one. */
  pick(items) {
    return items[this.below(items.length)];
  }
};
function hashText(text3) {
  let hash = 2166136261;
  for (let index = 0; index < text3.length; index++) {
    hash = Math.imul(hash ^ text3.charCodeAt(index), 16777619);
  }
  return hash >>> 0;
}

// src/simulator/kernel/simulated-machine.ts
var NESTING = 1 / 48;
var SWITCHING = 1 / 8;
var UPTIME = 753e3;
var BAD_POOL_CALLER = 194;
var WRONG_FREE_TAG = 0x0an;
var SimulatedMachine = class {
  spec;
  memory;
  symbols;
  modules;
  breakInstruction;
  breakpoints = /* @__PURE__ */ new Set();
  bootTime;
  clock;
  pollBreak = () => false;
  #parts;
  #current;
  #elapsed = 0;
  #injected = [];
  #crashed = false;
  #goal;
  /** A stop that came as soon as the machine was let go. */
  #begun;
  /** The processors as they stood at the last stop. */
  #described;
  constructor(parts) {
    this.#parts = parts;
    this.spec = parts.spec;
    this.memory = parts.memory;
    this.symbols = parts.symbols;
    this.modules = parts.modules;
    this.breakInstruction = parts.code.breakInstruction;
    this.bootTime = parts.startTime - UPTIME;
    this.clock = {
      now: () => Math.floor(parts.startTime + this.#elapsed),
      advance: (milliseconds) => {
        this.#elapsed += milliseconds;
      }
    };
    this.#current = parts.processors[0];
    this.#stopOver(this.#current, parts.frames.breakIn);
    this.#described = this.#describe();
  }
  /** The code of all images. */
  get code() {
    return this.#parts.code;
  }
  /** The processors with the threads that run on them. */
  get hardware() {
    return this.#parts.processors;
  }
  get current() {
    return this.#current.setup.number;
  }
  get processors() {
    return this.#described;
  }
  instructions(address3) {
    return this.memory.gone ? [] : this.#parts.code.instructions(address3);
  }
  inject(event2) {
    this.#injected.push({ event: event2, remaining: event2.afterHits });
  }
  truth() {
    return this.#parts.books.truth();
  }
  mark() {
    this.#parts.books.mark();
  }
  hitBlock() {
    const { overlay, activities } = this.#current;
    const activity = overlay.length > 0 ? void 0 : activities.at(-1);
    const block = activity?.alsoBooked ?? activity?.block;
    return block && { address: block.address, charged: block.charged };
  }
  resume(how) {
    this.start(how);
    for (; ; ) {
      const stop2 = this.proceed(Number.POSITIVE_INFINITY);
      if (stop2) return stop2;
    }
  }
  start({ how }) {
    const lost = this.#crashed || this.memory.gone;
    this.#begun = lost ? this.#lose() : this.#begin(how);
  }
  proceed(steps) {
    const stop2 = this.#begun ?? this.#run(steps);
    this.#begun = void 0;
    if (!stop2) return void 0;
    this.#goal = void 0;
    if (stop2.kind !== "targetGone") this.#described = this.#describe();
    return stop2;
  }
  /** What the way of resuming does before processors take turns again. */
  #begin(how) {
    const processor = this.#current;
    const onOverlay = processor.overlay.length > 0;
    if (onOverlay && how === "out" && processor.overlay.length > 1) {
      processor.overlay = processor.overlay.slice(1);
      return { kind: "stepped" };
    }
    processor.overlay = [];
    const activity = processor.activities.at(-1);
    if (how === "go" || onOverlay || !activity) return void 0;
    const level = levelOf(activity);
    if (how === "out") {
      this.#goal = { activity, level: level + 1 };
      return void 0;
    }
    if (activity.progress.at === "call") {
      if (how === "over") {
        this.#goal = { activity, level };
        return void 0;
      }
      activity.progress = { at: "entry" };
      activity.steppedTo = void 0;
      return { kind: "stepped" };
    }
    if (this.#stepInside(activity)) return { kind: "stepped" };
    this.#goal = { activity, level: level + 1 };
    return void 0;
  }
  /** One instruction further in the same function; false at its end. */
  #stepInside(activity) {
    const pc = this.processors[this.current]?.frames.find((frame4) => !frame4.inline)?.pc ?? 0n;
    const instructions = this.#parts.code.instructions(pc);
    const index = instructions.findIndex(({ address: address3 }) => address3 === pc);
    const next = instructions[index + 1];
    if (index < 0 || !next || next.mnemonic === "ret") return false;
    activity.steppedTo = next.address;
    return true;
  }
  #run(steps) {
    for (let step2 = 0; step2 < steps; step2++) {
      const stop2 = this.#injectedStop() ?? this.#turn();
      if (stop2) return stop2;
      if (this.pollBreak()) return this.#systemStop({ kind: "manualBreak" });
    }
    return void 0;
  }
  #turn() {
    const { processors, random } = this.#parts;
    const processor = processors[processors.length === 1 ? 0 : random.below(processors.length)];
    const activity = processor.activities.at(-1);
    if (!activity) return this.#start(processor);
    if (this.#mayNest(processor, activity) && random.chance(NESTING)) {
      const event2 = this.#parts.source.nested();
      if (event2) return this.#arrive(processor, this.#push(processor, event2));
    }
    return this.#advance(processor, activity);
  }
  /** Interrupts come while the allocator runs, not on top of each other. */
  #mayNest(processor, { progress }) {
    return processor.activities.length === 1 && progress.at !== "call";
  }
  #start(processor) {
    const { source, random } = this.#parts;
    this.#elapsed += source.interval;
    const event2 = source.next();
    if (event2 === "end") return this.#lose();
    if (event2 === "nothing") return void 0;
    if (event2.thread) processor.thread = event2.thread;
    else if (random.chance(SWITCHING) || processor.thread === processor.setup.idle) {
      processor.thread = random.pick(processor.setup.threads);
    }
    return this.#arrive(processor, this.#push(processor, event2));
  }
  #push(processor, { trace, work }) {
    const activity = {
      trace,
      work,
      progress: { at: "call" },
      block: work.kind === "free" ? work.block : void 0,
      alsoBooked: void 0,
      previous: void 0,
      steppedTo: void 0,
      pending: []
    };
    processor.activities.push(activity);
    return activity;
  }
  /** One small step of an event. */
  #advance(processor, activity) {
    activity.steppedTo = void 0;
    switch (activity.progress.at) {
      case "call":
        activity.progress = { at: "entry" };
        return this.#arrive(processor, activity);
      case "entry":
        activity.progress = { at: "level", level: 0 };
        return this.#booked(processor, this.#parts.step.begin(activity, processor.setup.number));
      case "level":
        return this.#goOn(processor, activity, activity.progress.level);
    }
  }
  #goOn(processor, activity, level) {
    const booking = level === 0 ? activity.pending.shift() : void 0;
    if (booking) {
      const { step: step2 } = this.#parts;
      return this.#booked(processor, step2.proceed(activity, booking, processor.setup.number));
    }
    if (level === 0) this.#parts.step.finish(activity);
    const watched = this.#goal !== void 0 || this.breakpoints.size > 0;
    const next = watched ? level + 1 : activity.trace.frames.length;
    const { siteLevel, frames } = activity.trace;
    if (level < siteLevel && next >= siteLevel) this.#returned(processor, activity);
    activity.progress = { at: "level", level: next };
    if (next < frames.length) return this.#arrive(processor, activity);
    processor.activities.pop();
    return this.#goal?.activity === activity ? this.#reached(processor) : void 0;
  }
  /** The call has come back to its site. */
  #returned(processor, activity) {
    const { work, block } = activity;
    if (work.kind === "alloc" && block && !work.refused) work.done(block);
    if (block) processor.lastBlock = block;
  }
  #booked(processor, outcome) {
    switch (outcome) {
      case "passed":
        return void 0;
      case "hit":
        this.#current = processor;
        for (const waiting of this.#injected) waiting.remaining--;
        return { kind: "breakInstruction" };
      case "wrongTag":
        return this.#wrongTag(processor);
    }
  }
  #wrongTag(processor) {
    const activity = processor.activities.at(-1);
    const passed = activity ? this.#parts.step.passedTag(activity) : 0;
    const { pointer = 0n, tag: tag3 = 0 } = activity?.block ?? {};
    this.#crashed = true;
    this.#stopOver(processor, this.#parts.frames.bugcheck);
    return {
      kind: "bugcheck",
      code: BAD_POOL_CALLER,
      parameters: [WRONG_FREE_TAG, pointer, BigInt(tag3), BigInt(passed)]
    };
  }
  /** Control has come to another instruction that may be watched. */
  #arrive(processor, activity) {
    const goal = this.#goal;
    if (goal?.activity === activity && levelOf(activity) >= goal.level && isBack(activity)) {
      return this.#reached(processor);
    }
    if (this.breakpoints.size === 0) return void 0;
    const address3 = addressOf(activity);
    if (!this.breakpoints.has(address3)) return void 0;
    this.#current = processor;
    return { kind: "breakpoint", address: address3 };
  }
  #reached(processor) {
    this.#current = processor;
    return { kind: "stepped" };
  }
  #injectedStop() {
    const index = this.#injected.findIndex(({ remaining }) => remaining <= 0);
    const [due] = index < 0 ? [] : this.#injected.splice(index, 1);
    return due && this.#systemStop(due.event.stop);
  }
  /** A stop that no pool event made. */
  #systemStop(stop2) {
    const { processors, random, frames } = this.#parts;
    const processor = random.pick(processors);
    switch (stop2.kind) {
      case "targetGone":
        return this.#lose();
      case "manualBreak":
        this.#stopOver(processor, frames.breakIn);
        return stop2;
      case "bugcheck":
        this.#crashed = true;
        this.#stopOver(processor, frames.bugcheck);
        return stop2;
      case "breakInstruction":
        this.#stopOver(processor, frames.otherBreak);
        return stop2;
    }
  }
  #stopOver(processor, frames) {
    processor.overlay = frames;
    this.#current = processor;
  }
  #lose() {
    this.memory.gone = true;
    return { kind: "targetGone" };
  }
  #describe() {
    const { processors, state: state2, frames, spec } = this.#parts;
    return processors.map((processor) => {
      const stack3 = stackOf(spec.architecture, processor, frames);
      state2.writeStack(processor, stack3);
      const { address: address3, process: process3 } = processor.thread;
      return {
        number: processor.setup.number,
        registers: state2.registers(processor, stack3),
        frames: machineFrames(stack3),
        thread: address3,
        process: process3,
        prcb: processor.setup.prcb
      };
    });
  }
};
function levelOf({ progress, trace }) {
  switch (progress.at) {
    case "call":
      return trace.siteLevel;
    case "entry":
      return trace.siteLevel - 1;
    case "level":
      return progress.level;
  }
}
var isBack = ({ progress }) => progress.at === "level";
function addressOf({ progress, trace }) {
  switch (progress.at) {
    case "call":
      return trace.call;
    case "entry":
      return trace.entry.start;
    case "level":
      return trace.frames[progress.level]?.pc ?? 0n;
  }
}

// src/simulator/kernel/code/x64.ts
var branch = (mnemonic) => (opcode, text3, target2) => {
  const bytes2 = hexBytes(opcode);
  const length = bytes2.length + 4;
  return {
    length,
    at: (address3) => ({
      bytes: [...bytes2, ...relative2(target2, address3 + BigInt(length))],
      mnemonic,
      operands: ({ label }) => text3(label(target2))
    })
  };
};
var call = branch("call");
var MACHINE_FRAME = 5 * 8;
var allocatedBytes = ({ size, trap: trap2 }) => size - (trap2 ? MACHINE_FRAME : 8);
function moveStack(mnemonic, shape) {
  const bytes2 = allocatedBytes(shape);
  if (bytes2 === 0) return [];
  const small5 = bytes2 < 128;
  const register3 = mnemonic === "sub" ? 236 : 196;
  const value = small5 ? [bytes2] : wordBytes(bytes2);
  const operands = `rsp,${hexOperand(bytes2)}`;
  return [{ bytes: [72, small5 ? 131 : 129, register3, ...value], mnemonic, operands }];
}
var quad = (label) => `qword ptr [${label}]`;
var loaded2 = (slot) => ({
  length: 7,
  at: (address3) => ({
    bytes: [76, 139, 21, ...relative2(slot, address3 + 7n)],
    mnemonic: "mov",
    operands: ({ label }) => `r10,${quad(label(slot))}`
  })
});
var x64 = {
  form: "imm32",
  breakPiece: fixed("cc", "int", "3"),
  prologue: (shape) => moveStack("sub", shape),
  framedAfter: 1,
  epilogue: (shape) => shape.trap ? [...moveStack("add", shape), fixed("48 cf", "iretq")] : [...moveStack("add", shape), fixed("c3", "ret")],
  jump: (target2) => branch("jmp")("e9", (label) => label, target2),
  filler: [
    fixed("90", "nop"),
    fixed("33 c0", "xor", "eax,eax"),
    fixed("8b f1", "mov", "esi,ecx"),
    fixed("48 8b da", "mov", "rbx,rdx"),
    fixed("48 8b f8", "mov", "rdi,rax"),
    fixed("48 85 c0", "test", "rax,rax"),
    fixed("48 8b 4b 18", "mov", "rcx,qword ptr [rbx+18h]"),
    fixed("48 8d 54 24 30", "lea", "rdx,[rsp+30h]")
  ],
  padding: fixed("cc", "int", "3"),
  tagImmediate: (argument, tag3) => argument === "alloc" ? { pieces: [withImmediate([65, 184], tag3, "mov", "r8d,")], immediateAt: 2 } : { pieces: [withImmediate([186], tag3, "mov", "edx,")], immediateAt: 1 },
  tagRegister: (tag3) => ({ pieces: [withImmediate([191], tag3, "mov", "edi,")], immediateAt: 1 }),
  tagFromRegister: (argument) => argument === "alloc" ? [fixed("44 8b c7", "mov", "r8d,edi")] : [fixed("8b d7", "mov", "edx,edi")],
  tagFromVariable: (argument, variable3) => {
    const opcode = argument === "alloc" ? [68, 139, 5] : [139, 21];
    const length = opcode.length + 4;
    const register3 = argument === "alloc" ? "r8d" : "edx";
    return [
      {
        length,
        at: (address3) => ({
          bytes: [...opcode, ...relative2(variable3, address3 + BigInt(length))],
          mnemonic: "mov",
          operands: ({ label }) => `${register3},dword ptr [${label(variable3)}]`
        })
      }
    ];
  },
  otherArguments: (argument) => argument === "alloc" ? [fixed("8b ce", "mov", "ecx,esi"), fixed("48 8b d3", "mov", "rdx,rbx")] : [fixed("48 8b cb", "mov", "rcx,rbx")],
  direct: (target2) => [call("e8", (label) => label, target2)],
  imported: (slot) => [call("ff 15", quad, slot)],
  importedPadded: (slot) => [call("48 ff 15", quad, slot)],
  trailing: [fixed("0f 1f 44 00 00", "nop", "dword ptr [rax+rax]")],
  importedRewritten: (slot, target2) => [loaded2(slot), call("e8", (label) => label, target2)],
  register: () => [fixed("ff d0", "call", "rax")]
};

// src/simulator/kernel/register-names.ts
var x86 = {
  general: ["eax", "ebx", "ecx", "edx", "esi", "edi"],
  pc: "eip",
  sp: "esp",
  fp: "ebp",
  result: "eax"
};
var x642 = {
  general: ["rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "r8", "r9", "r10"].concat([
    "r11",
    "r12",
    "r13",
    "r14",
    "r15"
  ]),
  pc: "rip",
  sp: "rsp",
  result: "rax"
};
var arm64 = {
  general: Array.from({ length: 29 }, (_, number2) => `x${number2}`),
  pc: "pc",
  sp: "sp",
  fp: "fp",
  lr: "lr",
  result: "x0"
};
function registerNames(architecture) {
  return { x86, x64: x642, arm64 }[architecture];
}
function segmentRegisters(architecture) {
  switch (architecture) {
    case "x86":
      return [
        ["efl", 0x246n],
        ["cs", 0x8n],
        ["ss", 0x10n],
        ["ds", 0x23n],
        ["es", 0x23n],
        ["fs", 0x30n],
        ["gs", 0n]
      ];
    case "x64":
      return [
        ["efl", 0x246n],
        ["cs", 0x10n],
        ["ss", 0x18n],
        ["ds", 0x2bn],
        ["es", 0x2bn],
        ["fs", 0x53n],
        ["gs", 0x2bn]
      ];
    case "arm64":
      return [["psr", 0x60000344n]];
  }
}

// src/simulator/kernel/values.ts
var LEFTOVERS = [
  "zero",
  "small",
  "stack",
  "tag",
  "kernel",
  "previous",
  "size",
  "thread",
  "lastHere",
  "small",
  "neighbour",
  "user",
  "charged",
  "previousHeader",
  "zero",
  "page"
];
var VERIFIER_TYPE_BITS = 192;
var StopValues = class {
  #activity;
  #processor;
  #granularity;
  #kernel;
  #pathHash;
  constructor(activity, processor, granularity, kernel, pathHash) {
    this.#activity = activity;
    this.#processor = processor;
    this.#granularity = BigInt(granularity);
    this.#kernel = kernel;
    this.#pathHash = pathHash;
  }
  get #block() {
    return this.#activity.alsoBooked ?? this.#activity.block;
  }
  /** The leftover in a place that is numbered along the path. */
  leftover(place3) {
    let mixed = Math.imul(this.#pathHash ^ place3 + 1, 2654435761);
    mixed = Math.imul(mixed ^ mixed >>> 15, 2246822507) >>> 0;
    return this.#leftoverValue(LEFTOVERS[(mixed >>> 8) % LEFTOVERS.length] ?? "zero", mixed & 255);
  }
  /** What a place of the path holds; undefined where there is no such block. */
  place(place3) {
    const { previous } = this.#activity;
    const block = this.#block;
    switch (place3.holds) {
      case "block":
        return block?.address;
      case "header":
        return block?.header ?? block?.address;
      case "previous":
        return previous?.address;
    }
  }
  argument(word2, place3) {
    const { work } = this.#activity;
    const block = this.#block;
    switch (word2) {
      case "pointer":
        return block?.pointer ?? 0n;
      case "tag":
        return BigInt(block?.tag ?? 0);
      case "size":
        return BigInt(block?.requested ?? (work.kind === "alloc" ? work.bytes : 0));
      case "callerSize":
        return BigInt(block?.requested ?? 0) - this.#granularity / 2n;
      case "charged":
        return BigInt(block?.charged ?? 0);
      case "type":
        return BigInt(block?.type ?? 0);
      case "verifierType":
        return BigInt((block?.type ?? 0) | VERIFIER_TYPE_BITS);
      case "zero":
        return 0n;
      case "stale":
        return this.leftover(place3);
    }
  }
  #leftoverValue(kind, variety) {
    const { previous } = this.#activity;
    const block = this.#block;
    const last = this.#processor.lastBlock;
    switch (kind) {
      case "zero":
        return 0n;
      case "small":
        return BigInt(variety >> 3);
      case "stack":
        return this.#processor.thread.stackTop - BigInt(512 + variety * 8);
      case "tag":
        return BigInt(block?.tag ?? 0);
      case "kernel":
        return this.#kernel + BigInt(variety * 64);
      case "previous":
        return previous?.address ?? 0n;
      case "previousHeader":
        return previous ? previous.header ?? previous.address : 0n;
      case "size":
        return BigInt(block?.requested ?? 0);
      case "charged":
        return BigInt(block?.charged ?? 0);
      case "thread":
        return this.#processor.thread.address;
      case "lastHere":
        return last?.address ?? 0n;
      case "neighbour":
        return block ? block.address + BigInt(block.charged) : 0n;
      case "page":
        return block ? block.address - this.#granularity & ~0xfffn : 0n;
      case "user":
        return 0x12f000n + BigInt(variety * 16);
    }
  }
};

// src/simulator/kernel/stop-state.ts
var INTERRUPTED_FLAGS = 0x246n;
var FILLED_WORDS = 96;
var StopState = class {
  #spec;
  #memory;
  #kernel;
  #pointer;
  #hashes = /* @__PURE__ */ new Map();
  /** @param kernel an address in the kernel's data, for leftovers that point there */
  constructor(spec, memory, kernel) {
    this.#spec = spec;
    this.#memory = memory;
    this.#kernel = kernel;
    this.#pointer = poolUnits(spec.architecture).pointer;
  }
  /** Brings the stack of the processor's thread up to date. */
  writeStack(processor, stack3) {
    const activity = innermost(processor);
    const values2 = activity && this.#values(activity, processor);
    stack3.forEach((frame4, index) => {
      if (values2 && this.#isPoolFrame(activity, index)) this.#fill(frame4, index, values2);
    });
    stack3.forEach((_, index) => {
      this.#link(stack3, index, values2);
    });
    if (!activity || !values2 || !atBreak(activity)) return;
    for (const place3 of activity.trace.path.places) {
      const value = values2.place(place3);
      if (!("frame" in place3.at) || value === void 0) continue;
      const base2 = stack3[place3.at.frame]?.base;
      if (base2 !== void 0) this.#word(base2 + BigInt(place3.at.offset), value);
    }
  }
  registers(processor, stack3) {
    const names2 = registerNames(this.#spec.architecture);
    const registers2 = /* @__PURE__ */ new Map();
    const activity = innermost(processor);
    const values2 = activity && this.#values(activity, processor);
    names2.general.forEach((name2, index) => {
      registers2.set(name2, this.#narrow(values2?.leftover(4096 + index) ?? 0n));
    });
    const [first] = stack3;
    registers2.set(names2.pc, first?.pc ?? 0n);
    registers2.set(names2.sp, first ? stackPointer(this.#spec.architecture, stack3) : 0n);
    if (names2.fp) registers2.set(names2.fp, this.#framePointer(stack3));
    if (names2.lr) registers2.set(names2.lr, stack3[1]?.pc ?? 0n);
    for (const [name2, value] of segmentRegisters(this.#spec.architecture)) {
      registers2.set(name2, value);
    }
    if (activity && values2 && atBreak(activity)) {
      for (const place3 of activity.trace.path.places) {
        const value = values2.place(place3);
        if ("register" in place3.at && value !== void 0) registers2.set(place3.at.register, value);
      }
    }
    if (activity && hasReturned(activity) && activity.work.kind === "alloc") {
      registers2.set(names2.result, activity.block?.pointer ?? 0n);
    }
    return registers2;
  }
  #isPoolFrame(activity, index) {
    const { progress, trace } = activity;
    return progress.at === "level" && progress.level + index < trace.siteLevel;
  }
  /** Locals of a frame: leftovers, the same kinds at every stop on this path. */
  #fill({ base: base2, size }, index, values2) {
    const start = this.#spec.architecture === "x86" ? base2 - BigInt(size) : base2;
    const words3 = Math.min(Math.floor(size / this.#pointer), FILLED_WORDS);
    for (let word2 = 0; word2 < words3; word2++) {
      const value = values2.leftover(index * 256 + word2);
      this.#word(start + BigInt(word2 * this.#pointer), value);
    }
  }
  /** Return address, saved frame pointer and argument words. */
  #link(stack3, index, values2) {
    const frame4 = stack3[index];
    const caller2 = stack3[index + 1];
    const returnAddress = caller2?.pc ?? 0n;
    const pointer = BigInt(this.#pointer);
    let args = caller2?.base ?? frame4.base + BigInt(frame4.size);
    if (this.#spec.architecture === "x86") {
      if (!frame4.frameless) this.#word(frame4.base, caller2?.base ?? 0n);
      this.#word(frame4.base + pointer, returnAddress);
      args = frame4.base + 2n * pointer;
    } else if (this.#spec.architecture === "x64") {
      if (frame4.trap) this.#machineFrame(frame4, caller2);
      else this.#word(args - pointer, returnAddress);
    } else {
      if (frame4.frameless) return;
      this.#word(frame4.base, caller2?.base ?? 0n);
      this.#word(frame4.base + pointer, returnAddress);
      return;
    }
    frame4.args.forEach((word2, position) => {
      const value = values2?.argument(word2, 8192 + index * 16 + position) ?? 0n;
      this.#word(args + BigInt(position) * pointer, value);
    });
  }
  /** What an interrupt pushed: where the interrupted code goes on, and with which stack. */
  #machineFrame({ base: base2, size }, interrupted) {
    const { pc = 0n, base: sp = 0n, user = true } = interrupted ?? {};
    const [cs, ss] = user ? [0x33n, 0x2bn] : [0x10n, 0x18n];
    const start = base2 + BigInt(size) - BigInt(MACHINE_FRAME);
    [pc, cs, INTERRUPTED_FLAGS, sp, ss].forEach((word2, index) => {
      this.#word(start + BigInt(index * 8), word2);
    });
  }
  #framePointer(stack3) {
    return stack3.find((frame4) => !frame4.frameless)?.base ?? 0n;
  }
  #values(activity, processor) {
    const { name: name2 } = activity.trace.path;
    const hash = this.#hashes.get(name2) ?? hashText(name2);
    this.#hashes.set(name2, hash);
    const { granularity } = poolUnits(this.#spec.architecture);
    return new StopValues(activity, processor, granularity, this.#kernel, hash);
  }
  #word(address3, value) {
    this.#memory.storeWord(address3, this.#narrow(value), this.#pointer);
  }
  #narrow(value) {
    return BigInt.asUintN(this.#pointer * 8, value);
  }
};
function innermost(processor) {
  return processor.overlay.length > 0 ? void 0 : processor.activities.at(-1);
}
var atBreak = ({ progress }) => progress.at === "level" && progress.level === 0;
var hasReturned = ({ progress }) => progress.at === "level" && progress.level > 0;

// src/simulator/kernel/symbol-table.ts
var EXPORTED = /^(DriverEntry|(Ex|Dbg|Ke|Io|Ob|Mm|Se|Rtl|FsRtl|Cc)(?!p[A-Z])[A-Z].*)$/;
var SymbolTable = class _SymbolTable {
  #modules = /* @__PURE__ */ new Map();
  #structures = /* @__PURE__ */ new Map();
  #architecture;
  constructor(architecture, modules2) {
    this.#architecture = architecture;
    for (const spec of modules2) {
      this.#modules.set(spec.name.toLowerCase(), {
        spec,
        byName: /* @__PURE__ */ new Map(),
        places: /* @__PURE__ */ new Map(),
        sorted: void 0
      });
    }
  }
  /** A table of its own that begins as this one. */
  fork() {
    const fork = new _SymbolTable(this.#architecture, []);
    for (const [key, { spec, byName, places: places2, sorted: sorted3 }] of this.#modules) {
      fork.#modules.set(key, {
        spec,
        byName: new Map(byName),
        places: new Map(places2),
        sorted: sorted3
      });
    }
    for (const [name2, structure] of this.#structures) fork.addStructure(name2, structure);
    return fork;
  }
  /** Names an address. The module's symbols decide whether anybody gets to see the name. */
  add(module, name2, address3) {
    const names2 = this.#modules.get(module.toLowerCase());
    if (!names2) return;
    const key = name2.toLowerCase();
    if (!names2.places.has(key)) names2.places.set(key, address3);
    if (names2.spec.symbols === "none") return;
    if (names2.spec.symbols === "export" && !EXPORTED.test(name2)) return;
    if (!names2.byName.has(key)) names2.byName.set(key, { name: name2, address: address3 });
    names2.sorted = void 0;
  }
  /** Where something lies that the module's symbols may keep back. */
  place(module, name2) {
    return this.#module(module)?.places.get(name2.toLowerCase());
  }
  addStructure(name2, structure) {
    this.#structures.set(name2, structure);
  }
  address(name2) {
    const mark = name2.indexOf("!");
    if (mark >= 0) {
      return this.#module(name2.slice(0, mark))?.byName.get(name2.slice(mark + 1).toLowerCase())?.address;
    }
    const module = this.#module(name2);
    if (module) return module.spec.base;
    for (const { byName } of this.#modules.values()) {
      const entry = byName.get(name2.toLowerCase());
      if (entry) return entry.address;
    }
    return void 0;
  }
  matching(pattern) {
    const mark = pattern.indexOf("!");
    const modulePattern = mark < 0 ? "*" : pattern.slice(0, mark);
    const namePattern = pattern.slice(mark + 1);
    return [...this.#modules.values()].filter(({ spec }) => matchesWildcard(modulePattern, spec.name)).flatMap(
      ({ spec, byName }) => [...byName.values()].filter(({ name: name2 }) => matchesWildcard(namePattern, name2)).map(({ name: name2, address: address3 }) => ({ name: `${spec.name}!${name2}`, address: address3 }))
    ).sort((a, b) => a.address < b.address ? -1 : a.address > b.address ? 1 : 0);
  }
  nearest(address3) {
    for (const names2 of this.#modules.values()) {
      const { base: base2, size, name: module } = names2.spec;
      if (address3 < base2 || address3 >= base2 + BigInt(size)) continue;
      const entry = lastAtOrBefore(sortedOf(names2), address3);
      const start = entry?.address ?? base2;
      return { module, name: entry?.name ?? "", offset: Number(address3 - start) };
    }
    return void 0;
  }
  /** Every structure type that is known, by its name. */
  get structures() {
    return this.#structures;
  }
  structure(name2) {
    const nt9 = this.#modules.get("nt");
    const structure = this.#structures.get(name2.replace(/^nt!/i, ""));
    if (!structure || nt9?.spec.symbols !== "pdb") return void 0;
    return {
      size: structure.size,
      fields: structure.fields.map((field2) => ({
        name: field2.name,
        offset: field2.offset,
        type: this.#typeText(field2)
      }))
    };
  }
  #module(name2) {
    return this.#modules.get(name2.toLowerCase());
  }
  #typeText({ bits: bits2, pointer, bytes: bytes2 }) {
    if (bits2) return `Pos ${bits2[0]}, ${bits2[1]} Bit${bits2[1] === 1 ? "" : "s"}`;
    const size = this.#architecture === "x86" ? "Ptr32" : "Ptr64";
    return pointer ? `${size} ${pointer}` : `Uint${bytes2}B`;
  }
};
function sortedOf(names2) {
  names2.sorted ??= [...names2.byName.values()].reverse().sort((a, b) => a.address < b.address ? -1 : a.address > b.address ? 1 : 0);
  return names2.sorted;
}
function lastAtOrBefore(entries2, address3) {
  let low = 0;
  let high = entries2.length;
  while (low < high) {
    const middle = low + high >> 1;
    const entry = entries2[middle];
    if (entry && entry.address <= address3) low = middle + 1;
    else high = middle;
  }
  return entries2[low - 1];
}

// src/simulator/kernel/thread.ts
var THREADS_PER_PROCESSOR = 3;
var STACK_SIZE = 24576;
var PRCB_IN_PCR = { x86: 0x120n, x64: 0x180n, arm64: 0x980n };
var USER_STACK_SIZE = 32768;
var STACK_HEADROOM = 0x300n;
var PROCESSES = [
  { id: 4, image: "System" },
  { id: 684, image: "svchost.exe" },
  { id: 1524, image: "backup.exe" },
  { id: 2520, image: "explorer.exe" }
];
function areas(architecture) {
  return architecture === "x86" ? {
    objects: 0x863a0000n,
    stacks: 0xf7a00000n,
    userStacks: 0x1f0000n,
    pcrs: 0xf7700000n
  } : {
    objects: 0xffffab842c6e0000n,
    stacks: 0xfffff28e51a00000n,
    userStacks: 0xae1f3f0000n,
    pcrs: 0xffffa9803b180000n
  };
}
function makeProcessors(spec, memory, count2) {
  const area = areas(spec.architecture);
  const pointer = spec.architecture === "x86" ? 4 : 8;
  let object2 = area.objects;
  let stack3 = area.stacks;
  let userStack = area.userStacks;
  const takeObject = () => {
    memory.map(object2, 2048);
    const address3 = object2 + 0x80n;
    object2 += 0x1000n;
    return address3;
  };
  const processes2 = PROCESSES.map((process3) => {
    const made = { ...process3, address: takeObject() };
    writeProcess(memory, spec.objects, made, pointer);
    return made;
  });
  const idleProcess = { id: 0, image: "Idle", address: takeObject() };
  writeProcess(memory, spec.objects, idleProcess, pointer);
  const takeThread = (process3) => {
    const address3 = takeObject();
    const { apcState } = spec.objects.thread;
    memory.storeWord(address3 + BigInt(apcState + 4 * pointer), process3.address, pointer);
    memory.map(stack3, STACK_SIZE);
    stack3 += BigInt(STACK_SIZE + 8192);
    memory.reserve(userStack, USER_STACK_SIZE);
    userStack += BigInt(USER_STACK_SIZE * 2);
    return {
      address: address3,
      process: process3,
      stackTop: stack3 - 0x2000n - STACK_HEADROOM,
      userStackTop: userStack - BigInt(USER_STACK_SIZE) - STACK_HEADROOM
    };
  };
  return Array.from({ length: count2 }, (_, number2) => {
    const pcr = area.pcrs + BigInt(number2) * 0x10000n;
    memory.map(pcr, 4096);
    const prcb = pcr + PRCB_IN_PCR[spec.architecture];
    const idle = takeThread(idleProcess);
    const threads = Array.from(
      { length: THREADS_PER_PROCESSOR },
      (_2, index) => takeThread(processes2[(number2 + index) % processes2.length])
    );
    return { number: number2, pcr, prcb, idle, threads };
  });
}
function writeProcess(memory, { process: offsets }, process3, pointer) {
  memory.storeWord(process3.address + BigInt(offsets.id), process3.id, pointer);
  const name2 = [...process3.image].map((character3) => character3.charCodeAt(0));
  memory.store(process3.address + BigInt(offsets.imageName), [...name2.slice(0, 14), 0]);
}

// src/simulator/kernel/trace.ts
var STACK_DEFAULT = ["stale", "stale", "stale", "stale"];
function resolveFrames(code, frames, defaultArgs = []) {
  return frames.map((frame4) => ({
    pc: code.start(frame4.function) + BigInt(frame4.offset),
    size: frame4.frameSize,
    args: frame4.args ?? defaultArgs,
    frameless: frame4.frameless ?? false,
    trap: frame4.trap ?? false,
    user: false,
    inline: []
  }));
}
function tracesOf(spec, code, site, path2) {
  const own = `${site.module}!${site.function}`;
  const call2 = code.call(own, site.returnOffset);
  const siteFrame = {
    pc: code.start(own) + BigInt(site.returnOffset),
    size: site.frameSize,
    args: STACK_DEFAULT,
    frameless: false,
    trap: false,
    user: false,
    inline: site.inline ?? []
  };
  const inner = resolveFrames(code, path2.frames, STACK_DEFAULT);
  return site.stacks.map((stack3, index) => {
    const passing = stack3.find((frame4) => frame4.tag !== void 0);
    const tag3 = "fromCaller" in site.tag && passing ? code.call(passing.function, passing.offset).tag : code.tagSource(site);
    const above = stack3.map((frame4) => ({
      pc: isBareAddress(frame4.function) ? BigInt(frame4.function) : code.start(frame4.function) + BigInt(frame4.offset),
      size: frame4.frameSize,
      args: STACK_DEFAULT,
      frameless: false,
      trap: frame4.trap ?? false,
      user: isBareAddress(frame4.function),
      inline: frame4.inline ?? []
    }));
    return {
      name: `${spec.id}/${path2.name}/${site.name}/${index}`,
      path: path2,
      frames: [...inner, siteFrame, ...above],
      siteLevel: inner.length,
      site: siteFrame.pc,
      call: call2.address,
      entry: code.entry(path2.entry),
      tag: tag3
    };
  });
}

// src/simulator/kernel/code/listing.ts
function listing3(chunk, memory, symbols2) {
  return chunk.map(({ address: address3, bytes: bytes2, mnemonic, operands }) => {
    const now = memory.read(address3, bytes2.length);
    const context = {
      address: address3,
      bytes: now,
      label: (target2) => labelText(symbols2, target2)
    };
    return {
      address: address3,
      bytes: now,
      mnemonic,
      operands: typeof operands === "string" ? operands : operands(context)
    };
  });
}
function labelText(symbols2, address3) {
  const shown = addressText(address3);
  const near = symbols2.nearest(address3);
  if (!near) return shown;
  const name2 = near.name === "" ? near.module : `${near.module}!${near.name}`;
  const offset2 = near.offset === 0 ? "" : `+0x${near.offset.toString(16)}`;
  return `${name2}${offset2} (${shown})`;
}
function addressText(address3) {
  const digits2 = address3.toString(16).padStart(8, "0");
  return digits2.length <= 8 ? digits2 : `${digits2.padStart(16, "0").slice(0, 8)}\`${digits2.slice(-8)}`;
}

// src/simulator/kernel/code/x86.ts
var branch2 = (opcode, mnemonic, target2) => ({
  length: 5,
  at: (address3) => ({
    bytes: [...hexBytes(opcode), ...relative2(target2, address3 + 5n)],
    mnemonic,
    operands: ({ label }) => label(target2)
  })
});
var imported = (slot) => ({
  bytes: [255, 21, ...wordBytes(Number(slot))],
  mnemonic: "call",
  operands: ({ label }) => `dword ptr [${label(slot)}]`
});
var x862 = {
  form: "imm32",
  breakPiece: fixed("cc", "int", "3"),
  prologue: ({ frameless }) => frameless ? [] : [
    fixed("8b ff", "mov", "edi,edi"),
    fixed("55", "push", "ebp"),
    fixed("8b ec", "mov", "ebp,esp")
  ],
  framedAfter: 3,
  epilogue: ({ frameless, trap: trap2 }) => [
    ...frameless ? [] : [fixed("c9", "leave")],
    trap2 ? fixed("cf", "iretd") : fixed("c3", "ret")
  ],
  jump: (target2) => branch2("e9", "jmp", target2),
  filler: [
    fixed("90", "nop"),
    fixed("33 c0", "xor", "eax,eax"),
    fixed("8b f0", "mov", "esi,eax"),
    fixed("85 c0", "test", "eax,eax"),
    fixed("8b 45 08", "mov", "eax,dword ptr [ebp+8]"),
    fixed("89 5d fc", "mov", "dword ptr [ebp-4],ebx"),
    fixed("8d 4e 10", "lea", "ecx,[esi+10h]")
  ],
  padding: fixed("cc", "int", "3"),
  tagImmediate: (_argument, tag3) => ({
    pieces: [withImmediate([104], tag3, "push", "")],
    immediateAt: 1
  }),
  tagRegister: (tag3) => ({ pieces: [withImmediate([191], tag3, "mov", "edi,")], immediateAt: 1 }),
  tagFromRegister: () => [fixed("57", "push", "edi")],
  tagFromVariable: (_argument, variable3) => [
    {
      bytes: [255, 53, ...wordBytes(Number(variable3))],
      mnemonic: "push",
      operands: ({ label }) => `dword ptr [${label(variable3)}]`
    }
  ],
  otherArguments: (argument) => argument === "alloc" ? [fixed("56", "push", "esi"), fixed("6a 00", "push", "0")] : [fixed("56", "push", "esi")],
  direct: (target2) => [branch2("e8", "call", target2)],
  imported: (slot) => [imported(slot)],
  importedPadded: (slot) => [imported(slot)],
  trailing: [],
  importedRewritten: (slot) => [imported(slot)],
  register: () => [fixed("ff d6", "call", "esi")]
};

// src/simulator/targets/recorded/code.ts
var CALL_BYTES = 5;
var STORE_TAG = [199, 68, 36, 8];
var RecordedCode = class {
  breakInstruction = Uint8Array.from(x862.breakPiece.bytes);
  #chunks = [];
  #memory;
  #symbols;
  #spec;
  #functions;
  constructor(recording2, spec, functions, memory, symbols2) {
    this.#spec = spec;
    this.#functions = functions;
    this.#memory = memory;
    this.#symbols = symbols2;
    this.#layBreak("nt!DbgBreakPoint");
    this.#layBreak("nt!RtlpBreakWithStatusInstruction");
    const allocate6 = symbols2.address("nt!ExAllocatePoolWithTag") ?? 0n;
    for (const { retAddr, tagImmediate } of recording2.callSites) {
      const end = BigInt(`0x${retAddr}`);
      const call2 = callTemplate(allocate6, end);
      if (!tagImmediate) this.#lay(end - BigInt(CALL_BYTES), [call2]);
      else {
        const store = withImmediate(
          STORE_TAG,
          Number.parseInt(tagImmediate.tagRaw, 16),
          "mov",
          "dword ptr [esp+8],"
        );
        const gap2 = -tagImmediate.offsetFromRet - 4 - CALL_BYTES;
        this.#lay(end + BigInt(tagImmediate.offsetFromRet - STORE_TAG.length), [
          store,
          ...filler(gap2),
          call2
        ]);
      }
    }
  }
  get functions() {
    return this.#functions.all;
  }
  /** What is code and what is data was not recorded: the whole image counts as both. */
  extent(module) {
    const image = this.#spec.modules.find(({ name: name2 }) => name2 === module);
    if (!image) throw new Error(`${this.#spec.id} has no module ${module}`);
    const end = image.base + BigInt(image.size);
    return { codeEnd: end, dataEnd: end };
  }
  instructions(address3) {
    const chunk = this.#chunks.find((candidate) => holds(candidate, address3));
    return chunk ? listing3(chunk, this.#memory, this.#symbols) : [];
  }
  #layBreak(name2) {
    const address3 = this.#symbols.address(name2);
    if (address3 !== void 0) this.#lay(address3, [x862.breakPiece, fixed("c3", "ret")]);
  }
  #lay(start, templates) {
    let address3 = start;
    const chunk = [];
    for (const template of templates) {
      this.#memory.store(address3, template.bytes);
      chunk.push({ ...template, address: address3 });
      address3 += BigInt(template.bytes.length);
    }
    this.#chunks.push(chunk);
  }
};
var callTemplate = (target2, end) => ({
  bytes: [232, ...relative2(target2, end)],
  mnemonic: "call",
  operands: ({ label }) => label(target2)
});
function filler(bytes2) {
  if (bytes2 >= 7) {
    return [
      ...filler(bytes2 - 7),
      {
        bytes: [199, 4, 36, ...wordBytes(0)],
        mnemonic: "mov",
        operands: "dword ptr [esp],0"
      }
    ];
  }
  if (bytes2 >= 4)
    return [fixed("89 5c 24 04", "mov", "dword ptr [esp+4],ebx"), ...filler(bytes2 - 4)];
  if (bytes2 >= 2) return [fixed("8b d8", "mov", "ebx,eax"), ...filler(bytes2 - 2)];
  return bytes2 === 1 ? [fixed("90", "nop")] : [];
}
function holds(chunk, address3) {
  const last = chunk[chunk.length - 1];
  const [first] = chunk;
  if (!first || !last) return false;
  return address3 >= first.address && address3 < last.address + BigInt(last.bytes.length);
}

// src/simulator/kernel/code/function-shapes.ts
var UNSEEN = { size: 48, frameless: false, trap: false };
var FunctionShapes = class {
  #target;
  #freeSizes;
  #shapes = /* @__PURE__ */ new Map();
  /**
   * @throws Error when a function has two frames: its unwind data and prologue belong to the
   * function, so that a debugger could follow only one of them
   */
  constructor(spec) {
    this.#target = spec.id;
    this.#freeSizes = spec.architecture === "x86";
    for (const { frames } of spec.paths) for (const frame4 of frames) this.#add(frame4);
    for (const frames of Object.values({ ...spec.system })) {
      for (const frame4 of frames) this.#add(frame4);
    }
    for (const { module, function: name2, frameSize, stacks } of spec.sites) {
      this.#add({ function: `${module}!${name2}`, frameSize });
      for (const frame4 of stacks.flat()) this.#add(frame4);
    }
  }
  of(name2) {
    return this.#shapes.get(name2) ?? UNSEEN;
  }
  #add(frame4) {
    const name2 = frame4.coldOf ?? frame4.function;
    if (isBareAddress(name2)) return;
    const { frameSize: size, frameless = false, trap: trap2 = false } = frame4;
    const known = this.#shapes.get(name2);
    if (!known) {
      this.#shapes.set(name2, { size, frameless, trap: trap2 });
      return;
    }
    const same2 = known.frameless === frameless && known.trap === trap2;
    if (same2 && (this.#freeSizes || known.size === size)) return;
    throw new Error(
      `${this.#target}: ${name2} has a frame of 0x${known.size.toString(16)} bytes and one of 0x${size.toString(16)}`
    );
  }
};

// src/simulator/targets/recorded/invented.ts
var OFFSETS = {
  insert: 178,
  remove: 65,
  allocate: 317,
  allocatePages: 1194,
  free: 1138,
  freePages: 498
};
var BLOCK_SLOT = -84;
var PAGES_SLOT = -96;
var TRACKER = ["tag", "charged", "type"];
var BREAK = { function: "nt!DbgBreakPoint", offset: 0, frameSize: 8, frameless: true };
function allocationFrames(pages) {
  return [
    BREAK,
    { function: "nt!ExpInsertPoolTracker", offset: OFFSETS.insert, frameSize: 64, args: TRACKER },
    {
      function: "nt!ExAllocatePoolWithTag",
      offset: pages ? OFFSETS.allocatePages : OFFSETS.allocate,
      frameSize: 72,
      args: ["type", "size", "tag"]
    }
  ];
}
function freeFrames(pages, tagPassed) {
  return [
    BREAK,
    { function: "nt!ExpRemovePoolTracker", offset: OFFSETS.remove, frameSize: 64, args: TRACKER },
    {
      function: "nt!ExFreePoolWithTag",
      offset: pages ? OFFSETS.freePages : OFFSETS.free,
      frameSize: 96,
      args: ["pointer", tagPassed ? "tag" : "zero", "stale"]
    }
  ];
}
function callerFrameSize(symbol3) {
  return symbol3.startsWith("nt!ExFreePool+") ? 16 : 64 + hashText(symbol3) % 8 * 16;
}
var stackTopOf = (thread2) => 0xf0010000n + BigInt(thread2) * 0x8000n;
var PROCESSOR_BLOCK = 0xffdff120n;
var FIRST_PLACE = 3238002688;
var PLACE_SIZE = 16777216;
function inventedPlaces({ events }) {
  const taken = new Set(
    events.map(({ addr }) => Math.floor(Number.parseInt(addr, 16) / PLACE_SIZE))
  );
  let base2 = FIRST_PLACE;
  while (taken.has(base2 / PLACE_SIZE)) base2 += PLACE_SIZE;
  const at3 = BigInt(base2);
  return {
    trackerTable: at3,
    bigPageTable: at3 + 0x100000n,
    idleThread: at3 + 0x200000n,
    process: (number2) => at3 + 0x201000n + BigInt(number2) * 0x400n
  };
}

// src/simulator/targets/recorded/paths.ts
var allocationPaths = { small: allocationPath(false), pages: allocationPath(true) };
var freePaths = {
  small: { tagPassed: freePath(false, true), noTag: freePath(false, false) },
  pages: { tagPassed: freePath(true, true), noTag: freePath(true, false) }
};
var recordedPaths = [
  allocationPaths.small,
  allocationPaths.pages,
  ...Object.values(freePaths.small),
  ...Object.values(freePaths.pages)
];
function allocationPath(pages) {
  return {
    name: `alloc/${pages ? "pages" : "small"}`,
    kind: "alloc",
    entry: "nt!ExAllocatePoolWithTag",
    serves: pages ? "big" : "small",
    frames: allocationFrames(pages),
    places: [{ at: { frame: 2, offset: pages ? PAGES_SLOT : BLOCK_SLOT }, holds: "block" }]
  };
}
function freePath(pages, tagPassed) {
  return {
    name: `free/${pages ? "pages" : "small"}/${tagPassed ? "tag" : "noTag"}`,
    kind: "free",
    entry: "nt!ExFreePoolWithTag",
    serves: pages ? "big" : "small",
    frames: freeFrames(pages, tagPassed),
    places: []
  };
}

// src/simulator/targets/recorded/functions.ts
var INVENTED_CODE = 0xc000n;
var INVENTED_FUNCTION = 0x800n;
var FUNCTION_NAME = /^nt!(Ex|Dbg)/;
var RecordedFunctions = class {
  #starts = /* @__PURE__ */ new Map();
  #variables = /* @__PURE__ */ new Set();
  #spec;
  #symbols;
  /**
   * Names every function that a recorded stack shows, at its return address less its offset, and
   * puts the functions of nt that only invented frames need behind the recorded ones.
   */
  constructor(recording2, spec, symbols2) {
    this.#spec = spec;
    this.#symbols = symbols2;
    for (const [text3, address3] of Object.entries(recording2.modules.symbols)) {
      this.#name(text3, BigInt(`0x${address3}`));
      if (!FUNCTION_NAME.test(text3)) this.#variables.add(text3);
    }
    for (const { pc, sym } of recording2.stacks.values()) {
      sym.forEach((text3, index) => {
        const plus = text3.lastIndexOf("+0x");
        if (plus < 0) return;
        this.#name(text3.slice(0, plus), BigInt(`0x${pc[index]}`) - BigInt(text3.slice(plus + 1)));
      });
    }
    let next = kernelEnd(spec) - INVENTED_CODE;
    for (const frame4 of [
      ...Object.values(spec.system).flat(),
      ...recordedPaths.flatMap((path2) => path2.frames)
    ]) {
      if (this.#starts.has(frame4.function)) continue;
      this.#name(frame4.function, next);
      next += INVENTED_FUNCTION;
    }
  }
  start(text3) {
    const start = this.#starts.get(text3);
    if (start === void 0) throw new Error(`The recording does not name ${text3}`);
    return start;
  }
  /** In ascending order; each reaches to the next one, as far as anybody knows. */
  get all() {
    const shapes = new FunctionShapes(this.#spec);
    const sorted3 = [...this.#starts].filter(([name2]) => !this.#variables.has(name2)).sort(([, a], [, b]) => a < b ? -1 : a > b ? 1 : 0);
    return sorted3.flatMap(([name2, start], index) => {
      const end = sorted3[index + 1]?.[1] ?? start + INVENTED_FUNCTION;
      if (end === start) return [];
      return [{ name: name2, start, end, prologue: 0, isCold: false, shape: shapes.of(name2) }];
    });
  }
  #name(text3, address3) {
    const mark = text3.indexOf("!");
    if (mark < 0 || this.#starts.has(text3)) return;
    this.#starts.set(text3, address3);
    this.#symbols.add(text3.slice(0, mark), text3.slice(mark + 1), address3);
  }
};
function kernelEnd({ modules: modules2 }) {
  const nt9 = modules2.find((module) => module.name === "nt");
  return nt9 ? nt9.base + BigInt(nt9.size) : 0n;
}

// src/simulator/targets/recorded/store.ts
var RecordedStore = class {
  #memory;
  #bigPages;
  #units = poolUnits("x86");
  constructor(memory, bigPages) {
    this.#memory = memory;
    this.#bigPages = bigPages;
  }
  allocate({ tag: tag3, type, bytes: bytes2, placement }) {
    if (!placement) throw new Error("A recorded allocation has a recorded place");
    const { address: address3, charged } = placement;
    const plain3 = withoutProtectedBit(tag3);
    const common = {
      tag: plain3,
      protectedPool: tag3 !== plain3,
      type,
      requested: bytes2,
      charged,
      address: address3,
      pointer: address3
    };
    if (isPages(address3)) {
      this.#memory.page(address3);
      this.#bigPages.insert({ address: address3, tag: plain3, charged, paged: (type & TYPE_PAGED) !== 0 });
      return { ...common, kind: "big" };
    }
    const header = address3 - BigInt(this.#units.granularity);
    writePoolHeader(this.#memory, header, this.#units, {
      previousSize: 0,
      blockSize: charged / this.#units.granularity,
      typeByte: typeByteOf(type, "plusOne"),
      tag: tag3
    });
    return { ...common, kind: "small", header };
  }
  free({ header, address: address3 }) {
    if (header === void 0) this.#bigPages.remove(address3);
    else writeFreeType(this.#memory, header, this.#units);
  }
};
var isPages = (address3) => address3 % BigInt(PAGE_SIZE2) === 0n;

// src/simulator/targets/recorded/source.ts
var POOL_FUNCTION = /^nt!Ex(AllocatePool|FreePool)/;
var CALL_BYTES2 = 5n;
var TICKS_PER_MILLISECOND = 1e4;
var RecordedSource = class {
  #recording;
  #world;
  #blocks = /* @__PURE__ */ new Map();
  #threads = /* @__PURE__ */ new Map();
  #processes = /* @__PURE__ */ new Map();
  #traces = /* @__PURE__ */ new Map();
  #next = 0;
  constructor(recording2, world) {
    this.#recording = recording2;
    this.#world = world;
  }
  /** Makes the blocks that were there before the first event: those freed without an allocation. */
  prime(tracker) {
    const seen = /* @__PURE__ */ new Set();
    for (const event2 of this.#recording.events) {
      if (event2.kind === "free" && !seen.has(event2.addr)) {
        const block = this.#olderBlock(event2);
        this.#blocks.set(event2.addr, block);
        tracker.book(block.tag, 0, (block.type & TYPE_PAGED) !== 0, "alloc", block.charged);
      }
      seen.add(event2.addr);
    }
  }
  /** Milliseconds from the last event to the next one. */
  get interval() {
    const { events } = this.#recording;
    const now = events[this.#next]?.time ?? 0;
    const before = events[this.#next - 1]?.time ?? now;
    return Math.max(0, now - before) / TICKS_PER_MILLISECOND;
  }
  next() {
    const event2 = this.#recording.events[this.#next];
    if (!event2) return "end";
    this.#next++;
    return {
      trace: this.#traceOf(event2),
      work: this.#workOf(event2),
      thread: this.#threadOf(event2)
    };
  }
  nested() {
    return void 0;
  }
  #workOf(event2) {
    if (event2.kind === "free") {
      const block = this.#blocks.get(event2.addr) ?? this.#olderBlock(event2);
      this.#blocks.delete(event2.addr);
      return { kind: "free", block };
    }
    return {
      kind: "alloc",
      bytes: event2.size ?? 0,
      type: event2.poolType,
      special: false,
      tag: tagOfEvent(event2),
      placement: placementOf(event2),
      done: (block) => this.#blocks.set(event2.addr, block)
    };
  }
  /** A block whose allocation was not recorded, as its free shows it. */
  #olderBlock(event2) {
    return this.#world.store.allocate({
      tag: tagOfEvent(event2),
      type: event2.poolType,
      bytes: event2.blockBytes,
      special: false,
      placement: placementOf(event2)
    });
  }
  #traceOf(event2) {
    const path2 = pathOf(event2);
    const key = `${event2.stackId}/${path2.name}`;
    const known = this.#traces.get(key);
    if (known) return known;
    const stack3 = this.#recording.stacks.get(event2.stackId);
    if (!stack3) throw new Error(`The recording has no stack ${event2.stackId}`);
    const trace = makeTrace(key, path2, stack3, this.#world.starts);
    this.#traces.set(key, trace);
    return trace;
  }
  #threadOf(event2) {
    const known = this.#threads.get(event2.thread);
    const process3 = this.#processOf(event2);
    if (known?.process === process3) return known;
    const address3 = BigInt(`0x${event2.thread}`);
    const stackTop = known?.stackTop ?? stackTopOf(this.#threads.size);
    if (!known) this.#world.memory.reserve(stackTop - BigInt(STACK_SIZE), STACK_SIZE + 768);
    const thread2 = { address: address3, process: process3, stackTop, userStackTop: stackTop };
    this.#threads.set(event2.thread, thread2);
    return thread2;
  }
  #processOf({ pid, process: image }) {
    const known = this.#processes.get(pid);
    if (known?.image === image) return known;
    const process3 = {
      address: this.#world.places.process(this.#processes.size + 1),
      id: pid,
      image
    };
    this.#processes.set(pid, process3);
    return process3;
  }
};
var placementOf = ({ addr, blockBytes }) => ({
  address: BigInt(`0x${addr}`),
  charged: blockBytes
});
var tagOfEvent = ({ tagRaw }) => tagFromValue(Number.parseInt(tagRaw, 16));
function pathOf(event2) {
  const size = isPages(BigInt(`0x${event2.addr}`)) ? "pages" : "small";
  if (event2.kind === "alloc") return allocationPaths[size];
  const passed = event2.tagArg !== void 0 && Number.parseInt(event2.tagArg, 16) !== 0;
  return freePaths[size][passed ? "tagPassed" : "noTag"];
}
function makeTrace(name2, path2, stack3, starts) {
  const inner = resolveFrames(starts, path2.frames);
  const outer = stack3.pc.map((text3, index) => {
    const pc = BigInt(`0x${text3}`);
    const symbol3 = stack3.sym[index] ?? "";
    const wrapper6 = symbol3.startsWith("nt!ExFreePool+");
    return {
      pc,
      size: callerFrameSize(symbol3),
      args: wrapper6 ? ["pointer", "stale", "stale"] : ["stale", "stale", "stale"],
      frameless: false,
      trap: false,
      user: false,
      inline: []
    };
  });
  const caller2 = stack3.sym.findIndex((symbol3) => !POOL_FUNCTION.test(symbol3));
  const returnTo = outer[0]?.pc ?? 0n;
  return {
    name: name2,
    path: path2,
    frames: [...inner, ...outer],
    siteLevel: inner.length,
    site: outer[Math.max(0, caller2)]?.pc ?? 0n,
    call: returnTo - CALL_BYTES2,
    entry: { start: starts.start(path2.entry), framedAfter: 0, size: 8 }
  };
}

// src/simulator/targets/parts/frames.ts
function parseFrame(text3) {
  const plus = text3.lastIndexOf("+0x");
  if (plus < 0) return { function: text3, offset: 0 };
  return { function: text3.slice(0, plus), offset: Number.parseInt(text3.slice(plus + 3), 16) };
}
function frame2(text3, frameSize, args) {
  return { ...parseFrame(text3), frameSize, args };
}
var TRAP_FRAME = 400;
function trap(text3) {
  return { ...parseFrame(text3), frameSize: TRAP_FRAME, trap: true };
}
function stack2(...texts) {
  return texts.map((text3) => caller(text3));
}
function caller(text3, extra = {}) {
  const parsed = parseFrame(text3);
  return { ...parsed, frameSize: 64 + hashText(parsed.function) % 8 * 16, ...extra };
}

// src/simulator/targets/parts/kernel.ts
function ntModule(values2) {
  return {
    name: "nt",
    image: "ntkrnlmp.exe",
    symbols: "pdb",
    functions: ["ExAllocatePool", "ExAllocatePoolWithQuotaTag", "KeBugCheck", "NtClose"],
    ...values2
  };
}
function path(kind, serves, entry, frames, places2, extra = {}) {
  return {
    name: `${entry}/${kind}/${serves}`,
    kind,
    entry,
    serves,
    frames: frames.map(([text3, size, args, coldOf]) => ({
      ...frame2(text3, size, args),
      ...coldOf && { coldOf },
      ...text3 === "nt!DbgBreakPoint" && { frameless: true }
    })),
    places: places2,
    ...extra
  };
}
var inRegister = (register3, holds2 = "block") => ({
  at: { register: register3 },
  holds: holds2
});
var inSlot = (frameIndex, offset2, holds2 = "block") => ({ at: { frame: frameIndex, offset: offset2 }, holds: holds2 });
var x86SystemCall = [
  ...stack2("nt!IopSynchronousServiceTail+0x70", "nt!NtReadFile+0x5d4"),
  caller("nt!KiFastCallEntry+0x12a", { trap: true })
];
var modernSystemCall = [
  ...stack2("nt!IopSynchronousServiceTail+0x1a4", "nt!NtReadFile+0x5a8"),
  trap("nt!KiSystemServiceCopyEnd+0x24")
];
var systemCallFromUser = [
  ...modernSystemCall,
  caller("0x7ff7f8f94299", { frameSize: 8 }),
  caller("0x7ff7f8f915ed", { frameSize: 8 })
];
var connectBanner = (version2, connection) => [
  "",
  `Microsoft (R) Windows Debugger Version ${version2}`,
  "Copyright (c) Microsoft Corporation. All rights reserved.",
  "",
  connection,
  "Waiting to reconnect...",
  "Kernel Debugger connection established."
];
var NET = "Using NET for debugging";
var SERIAL = "Opened \\\\.\\pipe\\com_1";
var styles2 = {
  xp: {
    poolUsed: "old",
    poolFind: "old",
    stack: { generation: "old", numberedByDefault: false },
    codeBytes: true,
    banner: connectBanner("6.12.0002.633 X86", SERIAL)
  },
  win7X86: {
    poolUsed: "current",
    poolFind: "middle",
    stack: { generation: "old", numberedByDefault: true },
    codeBytes: false,
    banner: connectBanner("6.12.0002.633 X86", SERIAL)
  },
  win7X64: {
    poolUsed: "current",
    poolFind: "middle",
    stack: { generation: "old", numberedByDefault: false },
    codeBytes: true,
    banner: connectBanner("6.12.0002.633 AMD64", SERIAL)
  },
  win10: {
    poolUsed: "current",
    poolFind: "new",
    stack: { generation: "old", numberedByDefault: true },
    codeBytes: true,
    banner: connectBanner("10.0.19041.685 AMD64", NET)
  },
  win11: {
    poolUsed: "current",
    poolFind: "new",
    stack: { generation: "new", numberedByDefault: true },
    codeBytes: true,
    banner: connectBanner("10.0.27553.1004 AMD64", NET)
  }
};

// src/simulator/targets/parts/objects.ts
var x64ProcessorFrom10 = {
  size: 44800,
  currentThread: 8,
  idleThread: 24,
  number: 36,
  cpuType: 64,
  megahertz: 68,
  special: 256,
  context: 496
};
var x64ThreadFrom10 = {
  initialStack: 40,
  stackLimit: 48,
  stackBase: 56,
  kernelStack: 88,
  apcState: 152,
  teb: 240,
  state: 388,
  nextProcessor: 536,
  ownProcess: 544,
  kernelList: 760
};
var kernelObjects = {
  xpX86: {
    processor: {
      size: 3152,
      currentThread: 4,
      idleThread: 12,
      number: 16,
      cpuType: 24,
      megahertz: 1228,
      context: 28,
      special: 744
    },
    thread: {
      kernelSize: 448,
      size: 600,
      initialStack: 24,
      stackLimit: 28,
      teb: 32,
      kernelStack: 40,
      state: 45,
      apcState: 52,
      nextProcessor: 292,
      ownProcess: 312,
      stackBase: 360,
      kernelList: 432,
      clientId: 492,
      list: 556
    },
    process: {
      kernelSize: 108,
      size: 608,
      directoryTable: 24,
      kernelThreads: 80,
      id: 132,
      links: 136,
      parent: 332,
      imageName: 372,
      threads: 400,
      peb: 432
    }
  },
  win7X86: {
    processor: {
      size: 13864,
      currentThread: 4,
      idleThread: 12,
      number: 972,
      cpuType: 20,
      megahertz: 964,
      context: 24,
      special: 740
    },
    thread: {
      kernelSize: 512,
      size: 696,
      initialStack: 40,
      stackLimit: 44,
      kernelStack: 48,
      apcState: 64,
      state: 104,
      teb: 136,
      nextProcessor: 292,
      ownProcess: 336,
      stackBase: 400,
      kernelList: 480,
      clientId: 556,
      list: 616
    },
    process: {
      kernelSize: 152,
      size: 704,
      directoryTable: 24,
      kernelThreads: 44,
      id: 180,
      links: 184,
      parent: 320,
      imageName: 364,
      threads: 392,
      peb: 424
    }
  },
  win7X64: {
    processor: {
      size: 19712,
      currentThread: 8,
      idleThread: 24,
      number: 36,
      special: 64,
      context: 288,
      cpuType: 1520,
      megahertz: 1524
    },
    thread: {
      kernelSize: 872,
      size: 1176,
      initialStack: 40,
      stackLimit: 48,
      kernelStack: 56,
      apcState: 80,
      teb: 184,
      state: 356,
      nextProcessor: 372,
      ownProcess: 528,
      stackBase: 632,
      kernelList: 760,
      clientId: 944,
      list: 1064
    },
    process: {
      kernelSize: 352,
      size: 1232,
      directoryTable: 40,
      kernelThreads: 48,
      id: 384,
      links: 392,
      parent: 656,
      imageName: 736,
      threads: 776,
      peb: 824
    }
  },
  win10_1809: {
    processor: x64ProcessorFrom10,
    thread: {
      ...x64ThreadFrom10,
      kernelSize: 1520,
      size: 2064,
      clientId: 1608,
      /** Own. */
      list: 1720
    },
    process: {
      kernelSize: 728,
      size: 2128,
      directoryTable: 40,
      kernelThreads: 48,
      id: 736,
      links: 744,
      parent: 992,
      peb: 1016,
      imageName: 1104,
      threads: 1160
    }
  },
  win10_2004: {
    processor: x64ProcessorFrom10,
    thread: { ...x64ThreadFrom10, kernelSize: 1072, size: 2200, clientId: 1144, list: 1256 },
    process: {
      kernelSize: 1080,
      size: 2624,
      directoryTable: 40,
      kernelThreads: 48,
      id: 1088,
      links: 1096,
      parent: 1344,
      peb: 1360,
      imageName: 1448,
      threads: 1504
    }
  },
  win11_22h2: {
    processor: x64ProcessorFrom10,
    thread: { ...x64ThreadFrom10, kernelSize: 1152, size: 2304, clientId: 1224, list: 1336 },
    process: {
      kernelSize: 1080,
      size: 2944,
      directoryTable: 40,
      kernelThreads: 48,
      id: 1088,
      links: 1096,
      parent: 1344,
      peb: 1360,
      imageName: 1448,
      threads: 1504
    }
  },
  win11_24h2: {
    processor: x64ProcessorFrom10,
    thread: { ...x64ThreadFrom10, kernelSize: 1216, size: 2368, clientId: 1288, list: 1400 },
    process: {
      kernelSize: 456,
      size: 2112,
      directoryTable: 40,
      kernelThreads: 48,
      id: 464,
      links: 472,
      parent: 720,
      peb: 736,
      imageName: 824,
      threads: 880
    }
  }
};

// src/simulator/targets/parts/pool.ts
var olderPool = {
  bigBlocks: "wholePages",
  tails: false,
  secondHeader: false,
  segmentHeap: false,
  typeByte: "plusOne",
  storesProtectedBit: true,
  freeTagCheck: "protected"
};

// src/simulator/targets/parts/records.ts
var field = (name2, offset2, bytes2) => ({ name: name2, offset: offset2, bytes: bytes2 });
var counts64 = [
  field("Key", 0, 4),
  field("NonPagedBytes", 8, 8),
  field("NonPagedAllocs", 16, 8),
  field("NonPagedFrees", 24, 8),
  field("PagedBytes", 32, 8),
  field("PagedAllocs", 40, 8),
  field("PagedFrees", 48, 8)
];
var trackerRecords = {
  x86: {
    size: 28,
    fields: [
      field("Key", 0, 4),
      field("NonPagedAllocs", 4, 4),
      field("NonPagedFrees", 8, 4),
      field("NonPagedBytes", 12, 4),
      field("PagedAllocs", 16, 4),
      field("PagedFrees", 20, 4),
      field("PagedBytes", 24, 4)
    ]
  },
  /** Up to Windows 10 1709. */
  x64Counts32: {
    size: 40,
    fields: [
      field("Key", 0, 4),
      field("NonPagedAllocs", 4, 4),
      field("NonPagedFrees", 8, 4),
      field("NonPagedBytes", 16, 8),
      field("PagedAllocs", 24, 4),
      field("PagedFrees", 28, 4),
      field("PagedBytes", 32, 8)
    ]
  },
  /** Windows 10 1803 to 22H2: bytes before counts, all 64-bit. */
  x64Counts64: {
    size: 56,
    fields: counts64
  },
  /** Windows 11: with the limits of a tag. */
  x64Limits: {
    size: 80,
    fields: [
      ...counts64,
      field("AvailableLimit", 56, 8),
      { ...field("LimitInfo", 72, 8), pointer: "_POOL_LIMIT_INFO" }
    ]
  }
};
var address = (bytes2) => ({ ...field("Va", 0, bytes2), pointer: "Void" });
var bigBlock64 = [
  address(8),
  field("Key", 8, 4),
  { ...field("Pattern", 12, 4), bits: [0, 8] },
  { ...field("PoolType", 12, 4), bits: [8, 12] },
  { ...field("SlushSize", 12, 4), bits: [20, 12] },
  field("NumberOfBytes", 16, 8)
];
var bigPageRecords = {
  xpX86: {
    size: 12,
    fields: [address(4), field("Key", 4, 4), field("NumberOfPages", 8, 4)]
  },
  win7X86: {
    size: 16,
    fields: [
      address(4),
      field("Key", 4, 4),
      field("PoolType", 8, 4),
      field("NumberOfBytes", 12, 4)
    ]
  },
  win7X64: {
    size: 24,
    fields: [
      address(8),
      field("Key", 8, 4),
      field("PoolType", 12, 4),
      field("NumberOfBytes", 16, 8)
    ]
  },
  win10X64: {
    size: 24,
    fields: bigBlock64
  },
  win11X64: {
    size: 32,
    fields: [...bigBlock64, { ...field("ProcessBilled", 24, 8), pointer: "_EPROCESS" }]
  }
};

// src/simulator/targets/parts/system.ts
var x86System = {
  breakIn: [
    { ...frame2("nt!RtlpBreakWithStatusInstruction", 8), frameless: true },
    frame2("nt!KeUpdateSystemTime+0x142", 20),
    { ...frame2("nt!KiTimerInterrupt+0x84", 120), trap: true }
  ],
  bugcheck: [
    { ...frame2("nt!RtlpBreakWithStatusInstruction", 8), frameless: true },
    frame2("nt!KiBugCheckDebugBreak+0x1c", 28),
    frame2("nt!KeBugCheck2+0x68b", 928),
    frame2("nt!KeBugCheckEx+0x1e", 32)
  ],
  otherBreak: [
    frame2("nt!DebugService2+0x5", 32),
    frame2("nt!DebugPrint+0x24", 36),
    frame2("nt!vDbgPrintExWithPrefixInternal+0x1dc", 576),
    frame2("nt!DbgPrintEx+0x22", 32),
    frame2("nt!IopTraceDeviceTree+0x5a", 64)
  ],
  nested: [
    frame2("nt!MmAccessFault+0x106", 84),
    { ...frame2("nt!KiTrap0E+0xdc", 116), trap: true }
  ],
  idle: [frame2("nt!KiIdleLoop+0x44", 48)]
};
var modernSystem = (leaf, service) => ({
  breakIn: [
    leaf("nt!DbgBreakPointWithStatus"),
    frame2("nt!KdCheckForDebugBreak+0xb0", 64),
    frame2("nt!KeAccumulateTicks+0x5c4", 112),
    frame2("nt!KeClockInterruptNotify+0x98", 96),
    frame2("nt!KiCallInterruptServiceRoutine+0xa4", 80),
    trap("nt!KiInterruptDispatchNoLockNoEtw+0x38")
  ],
  bugcheck: [
    leaf("nt!DbgBreakPointWithStatus"),
    frame2("nt!KiBugCheckDebugBreak+0x14", 96),
    frame2("nt!KeBugCheck2+0xb24", 1792),
    frame2("nt!KeBugCheckEx+0x108", 64)
  ],
  otherBreak: [
    leaf(service),
    frame2("nt!DebugPrint+0x34", 64),
    frame2("nt!vDbgPrintExWithPrefixInternal+0x288", 656),
    frame2("nt!DbgPrintEx+0x38", 64),
    frame2("nt!IopTraceDeviceTree+0x74", 96)
  ],
  nested: [frame2("nt!MmAccessFault+0x400", 288), trap("nt!KiPageFault+0x380")],
  idle: [frame2("nt!PoIdle+0x36c", 288), frame2("nt!KiIdleLoop+0x54", 80)]
});
var x64System = modernSystem((text3) => frame2(text3, 8), "nt!DebugService2+0x5");
var arm64System = modernSystem(
  (text3) => ({ ...frame2(text3, 0), frameless: true }),
  "nt!DebugService2+0x14"
);

// src/simulator/targets/recorded/spec.ts
var PREFIX = "recorded:";
function recordingFolder(id) {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : void 0;
}
var parseHex = (text3) => BigInt(`0x${text3}`);
function poolHitTag({ nt: nt9, symbols: symbols2 }) {
  const known = symbols2["nt!PoolHitTag"];
  return known === void 0 ? parseHex(nt9.base) + BigInt(nt9.size) - 16n : parseHex(known);
}
function recordedTarget(folder) {
  const recording2 = loadRecording(folder);
  const { modules: modules2 } = recording2;
  return {
    id: `${PREFIX}${folder}`,
    title: `Recording of ${recording2.events.length} pool events`,
    facts: "A real NT 5.2-compatible kernel: what it allocated and freed, in order.",
    architecture: "x86",
    processors: 1,
    build: 3790,
    poolHitTag: { address: poolHitTag(modules2), idle: 0 },
    paths: recordedPaths,
    tracker: { ...trackerRecords.x86, slots: 2048, perProcessor: false, expansion: 0 },
    pool: {
      ...olderPool,
      freeTagCheck: "never",
      smallLimit: 4080,
      nonPagedBase: 0xb0000000n,
      pagedBase: 0xe1000000n,
      bigPages: bigPageRecords.xpX86
    },
    objects: kernelObjects.xpX86,
    system: x86System,
    modules: [...modules2.modules, ...modules2.userImages].map(moduleSpec),
    sites: [],
    workloads: [],
    listed: [],
    leak: mostOutstanding(recording2),
    recording: folder,
    onlyTags: recording2.complete,
    eventsPerSecond: 1e3,
    style: styles2.xp
  };
}
function moduleSpec({ name: name2, image, base: base2, size }) {
  return { name: name2, image, base: parseHex(base2), size, timestamp: 1613388800, symbols: "pdb" };
}
function mostOutstanding({ events }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { tagRaw, kind } of events) {
    counts.set(tagRaw, (counts.get(tagRaw) ?? 0) + (kind === "alloc" ? 1 : -1));
  }
  const [most = "20206f49"] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return Buffer.from(most, "hex").reverse().toString("latin1");
}

// src/simulator/targets/recorded/machine.ts
var IDLE_STACK = -1;
var INVENTED_DATA = 0x1000n;
function createRecordedMachine(recording2) {
  const spec = recordedTarget(recording2.folder);
  const memory = new SparseMemory();
  const symbols2 = new SymbolTable("x86", spec.modules);
  for (const { base: base2, size } of spec.modules) memory.reserve(base2, size);
  const starts = new RecordedFunctions(recording2, spec, symbols2);
  const places2 = inventedPlaces(recording2);
  const data2 = recordedData(spec, memory, symbols2, places2);
  const code = new RecordedCode(recording2, spec, starts, memory, symbols2);
  const books = new Books();
  const store = new RecordedStore(memory, data2.bigPages);
  const source = new RecordedSource(recording2, { memory, starts, store, places: places2 });
  source.prime(data2.tracker);
  const { system } = spec;
  const frames = (name2) => resolveFrames(starts, system[name2]);
  return new SimulatedMachine({
    spec,
    memory,
    symbols: symbols2,
    code,
    processors: [idleProcessor(processorSetup(memory, places2))],
    source,
    step: new AllocationStep(spec.pool, store, data2, books, new PassedTags(memory)),
    books,
    state: new StopState(spec, memory, spec.poolHitTag.address & ~0xffffn),
    random: new Random(1),
    frames: {
      breakIn: frames("breakIn"),
      bugcheck: frames("bugcheck"),
      otherBreak: frames("otherBreak"),
      nested: frames("nested"),
      idle: frames("idle")
    },
    modules: spec.modules.map(loadedModule),
    startTime: Date.UTC(2021, 1, 15, 12, 0)
  });
}
function recordedData(spec, memory, symbols2, { trackerTable, bigPageTable }) {
  const hitTag = memory.map(spec.poolHitTag.address, 4);
  symbols2.add("nt", "PoolHitTag", spec.poolHitTag.address);
  let extra = kernelEnd(spec) - INVENTED_DATA;
  const variable3 = (name2, value) => {
    const known = symbols2.address(`nt!${name2}`);
    const address3 = known ?? extra;
    if (known === void 0) {
      symbols2.add("nt", name2, address3);
      extra += 8n;
    }
    memory.storeWord(address3, value, 4);
  };
  variable3("PoolTrackTable", trackerTable);
  variable3("PoolTrackTableSize", spec.tracker.slots + 1);
  variable3("PoolTrackTableMask", spec.tracker.slots - 1);
  variable3("PoolTrackTableExpansion", 0);
  variable3("PoolTrackTableExpansionSize", 0);
  variable3("PoolBigPageTable", bigPageTable);
  variable3("PoolBigPageTableSize", BIG_PAGE_SLOTS);
  variable3("KiProcessorBlock", PROCESSOR_BLOCK);
  symbols2.addStructure("_POOL_TRACKER_TABLE", spec.tracker);
  symbols2.addStructure("_POOL_HEADER", poolHeaderStructure("x86"));
  symbols2.addStructure("_POOL_TRACKER_BIG_PAGES", spec.pool.bigPages);
  const addresses = { master: trackerTable, others: [], expansion: 0n };
  return {
    tracker: new TagTracker(memory, spec.tracker, addresses, () => void 0),
    bigPages: new BigPageTable(memory, bigPageTable, spec.pool.bigPages),
    hitTag: () => hitTag.getUint32(0, true)
  };
}
function processorSetup(memory, { idleThread, process: processOf }) {
  const stackTop = stackTopOf(IDLE_STACK);
  memory.reserve(stackTop - BigInt(STACK_SIZE), STACK_SIZE + 768);
  memory.map(idleThread, 1024);
  memory.map(PROCESSOR_BLOCK, 2048);
  const process3 = { address: processOf(0), id: 0, image: "Idle" };
  const idle = { address: idleThread, process: process3, stackTop, userStackTop: stackTop };
  const pcr = PROCESSOR_BLOCK - PRCB_IN_PCR.x86;
  return { number: 0, pcr, prcb: PROCESSOR_BLOCK, idle, threads: [idle] };
}

// src/simulator/kernel/code/arm64.ts
var word = (code, mnemonic, operands = "") => ({
  bytes: wordBytes(code),
  mnemonic,
  operands
});
var sixteenBits = (bytes2) => `#0x${(wordAt(bytes2, 0) >>> 5 & 65535).toString(16).toUpperCase()}`;
function movePair(register3, tag3) {
  const low = 1384120320 | (tag3 & 65535) << 5 | register3;
  const high = 1923088384 | tag3 >>> 16 << 5 | register3;
  return [
    word(low, "mov", ({ bytes: bytes2 }) => `w${register3},${sixteenBits(bytes2)}`),
    word(high, "movk", ({ bytes: bytes2 }) => `w${register3},${sixteenBits(bytes2)},lsl #0x10`)
  ];
}
function loadFrom(address3, register3, wide2) {
  const offset2 = Number(address3 & 0xfffn);
  const name2 = `${wide2 ? "x" : "w"}${register3}`;
  const scaled = wide2 ? offset2 >> 3 : offset2 >> 2;
  const load = (wide2 ? 4181721088 : 3107979264) | scaled << 10 | 8 << 5 | register3;
  return [
    {
      length: 4,
      at: (pc) => {
        const pages = Number((address3 >> 12n) - (pc >> 12n));
        const code = 2415919112 | (pages & 3) << 29 | (pages >> 2 & 524287) << 5;
        return word(code, "adrp", ({ label }) => `x8,${label(address3 & ~0xfffn)}`);
      }
    },
    word(load, "ldr", `${name2},[x8,#0x${offset2.toString(16).toUpperCase()}]`)
  ];
}
var blr = word(3594453248, "blr", "x8");
var branch3 = (opcode, mnemonic, target2) => ({
  length: 4,
  at: (address3) => {
    const code = opcode | Number(target2 - address3 >> 2n) & 67108863;
    return word(code, mnemonic, ({ label }) => label(target2));
  }
});
var ONE_PAIR = 512;
var hex2 = (value) => `#0x${value.toString(16).toUpperCase()}`;
var pairOffset = (bytes2) => (bytes2 >> 3 & 127) << 15;
function saveFrame(size) {
  if (size === 0) return [];
  if (size <= ONE_PAIR) {
    return [
      word(
        2843769853 | pairOffset(-size),
        "stp",
        `fp,lr,[sp,#-0x${size.toString(16).toUpperCase()}]!`
      )
    ];
  }
  return [
    word(3506439167 | size << 10, "sub", `sp,sp,${hex2(size)}`),
    word(2835381245, "stp", "fp,lr,[sp]")
  ];
}
function restoreFrame(size) {
  if (size === 0) return [];
  if (size < ONE_PAIR)
    return [word(2831186941 | pairOffset(size), "ldp", `fp,lr,[sp],${hex2(size)}`)];
  return [
    word(2839575549, "ldp", "fp,lr,[sp]"),
    word(2432697343 | size << 10, "add", `sp,sp,${hex2(size)}`)
  ];
}
var imported2 = (slot) => [...loadFrom(slot, 8, true), blr];
var tagRegister = (argument) => argument === "alloc" ? 2 : 1;
var arm642 = {
  form: "movPair",
  breakPiece: word(3560833024, "brk", "#0xF000"),
  prologue: ({ size }) => [
    ...saveFrame(size),
    ...size === 0 ? [] : [word(2432697341, "mov", "fp,sp")]
  ],
  framedAfter: 1,
  epilogue: ({ size, trap: trap2 }) => [
    ...restoreFrame(size),
    trap2 ? word(3600745440, "eret") : word(3596551104, "ret")
  ],
  jump: (target2) => branch3(335544320, "b", target2),
  filler: [
    word(3573751839, "nop"),
    word(2852127732, "mov", "x20,x0"),
    word(4043309087, "cmp", "x0,#0"),
    word(4181726185, "ldr", "x9,[sp,#0x20]"),
    word(2432704512, "add", "x0,x0,#8")
  ],
  padding: word(3573751839, "nop"),
  tagImmediate: (argument, tag3) => ({
    pieces: movePair(tagRegister(argument), tag3),
    immediateAt: 0
  }),
  tagRegister: (tag3) => ({ pieces: movePair(20, tag3), immediateAt: 0 }),
  tagFromRegister: (argument) => argument === "alloc" ? [word(705954786, "mov", "w2,w20")] : [word(705954785, "mov", "w1,w20")],
  tagFromVariable: (argument, variable3) => loadFrom(variable3, tagRegister(argument), false),
  otherArguments: (argument) => argument === "alloc" ? [word(2853372897, "mov", "x1,x19"), word(1384122368, "mov", "w0,#0x40")] : [word(2853372896, "mov", "x0,x19")],
  direct: (target2) => [branch3(2483027968, "bl", target2)],
  imported: imported2,
  importedPadded: imported2,
  trailing: [],
  importedRewritten: imported2,
  register: () => [blr]
};

// src/simulator/kernel/code/assemblers.ts
function assemblerOf(architecture) {
  switch (architecture) {
    case "x86":
      return x862;
    case "x64":
      return x64;
    case "arm64":
      return arm642;
  }
}

// src/simulator/kernel/code/function-code.ts
function layRun(assembler, random, start, run2) {
  const chunk = [];
  let offset2 = run2.start;
  const put = (piece) => {
    const address3 = start + BigInt(offset2);
    chunk.push({ ...placed(piece, address3), address: address3 });
    offset2 += pieceLength(piece);
  };
  const fillTo = (end) => {
    while (offset2 < end) put(fillerFor(assembler, random, end - offset2));
  };
  run2.before.forEach(put);
  for (const anchor of [...run2.anchors].sort((a, b) => a.start - b.start)) {
    if (anchor.start < offset2) {
      throw new Error(`Code at ${start.toString(16)}+${anchor.start.toString(16)} overlaps`);
    }
    fillTo(anchor.start);
    anchor.pieces.forEach(put);
  }
  fillTo(run2.end - piecesLength(run2.after));
  run2.after.forEach(put);
  return chunk;
}
function fillerFor(assembler, random, room) {
  const fitting = assembler.filler.filter((template) => template.bytes.length <= room);
  const better = fitting.filter((template) => template.mnemonic !== "nop");
  return random.pick(better.length > 0 ? better : fitting);
}
function piecesLength(pieces) {
  return pieces.reduce((sum2, piece) => sum2 + pieceLength(piece), 0);
}

// src/simulator/kernel/code/function-parts.ts
var AROUND = 64;
var MAX_GAP = 2048;
function partsOf(name2, size, landmarks) {
  const groups = [{ landmarks: [] }];
  let last = 0;
  for (const landmark of [...landmarks].sort((a, b) => a.offset - b.offset)) {
    const current2 = groups[groups.length - 1];
    const isFar = landmark.offset - last > MAX_GAP;
    const owner = landmark.coldOf ?? (isFar ? name2 : current2?.coldOf === name2 ? name2 : void 0);
    if (isFar || owner !== current2?.coldOf) groups.push({ coldOf: owner, landmarks: [landmark] });
    else current2?.landmarks.push(landmark);
    last = landmark.offset;
  }
  const parts = groups.map((group, index) => {
    const start = index === 0 ? 0 : firstOf2(group.landmarks) - AROUND;
    const next = groups[index + 1];
    if (!next) return { ...group, start, end: size };
    const reach = (group.landmarks[group.landmarks.length - 1]?.offset ?? 0) + AROUND;
    return { ...group, start, end: Math.min(reach, firstOf2(next.landmarks) - AROUND) };
  });
  return isJunkLabel(name2) ? parts.slice(1) : parts;
}
var firstOf2 = (landmarks) => landmarks[0]?.offset ?? 0;

// src/simulator/kernel/code/references.ts
function landmarksOf(spec) {
  const functions = /* @__PURE__ */ new Map();
  const declare = (name2) => {
    const known = functions.get(name2) ?? /* @__PURE__ */ new Map();
    functions.set(name2, known);
    return known;
  };
  const add2 = (name2, landmark) => {
    const known = declare(name2);
    if (!known.has(landmark.offset)) known.set(landmark.offset, landmark);
  };
  const addFrames = (frames, breaks) => {
    frames.forEach((frame4, index) => {
      const { offset: offset2, coldOf } = frame4;
      const cold2 = coldOf !== void 0 && { coldOf };
      if (coldOf !== void 0) declare(coldOf);
      if (index === 0 && breaks) {
        add2(frame4.function, { what: "break", offset: offset2, ...cold2 });
        return;
      }
      const inner = frames[index - 1];
      add2(frame4.function, {
        what: "call",
        offset: offset2,
        ...cold2,
        target: inner?.coldOf ?? inner?.function
      });
    });
  };
  for (const path2 of spec.paths) {
    declare(path2.entry);
    addFrames(path2.frames, true);
  }
  const { breakIn: breakIn2, bugcheck: bugcheck3, otherBreak, nested, idle } = spec.system;
  for (const frames of [breakIn2, bugcheck3, otherBreak]) addFrames(frames, true);
  for (const frames of [nested, idle]) addFrames(frames, false);
  for (const site of spec.sites) addSite(spec, site, add2);
  for (const module of spec.modules) {
    for (const name2 of module.functions ?? []) declare(`${module.name}!${name2}`);
  }
  return functions;
}
function addSite(spec, site, add2) {
  const own = `${site.module}!${site.function}`;
  add2(own, { what: "site", offset: site.returnOffset, site });
  if ("register" in site.tag) {
    const { register: register3, loadedAt } = site.tag;
    add2(own, { what: "load", offset: loadedAt, tag: passedTag(spec, site.name, register3) });
  }
  for (const stack3 of site.stacks) {
    stack3.forEach((frame4, index) => {
      if (isBareAddress(frame4.function)) return;
      add2(frame4.function, callOf(spec, site, frame4, stack3[index - 1]?.function ?? own));
    });
  }
}
function callOf(spec, site, frame4, callee) {
  const sameModule = callee.split("!")[0] === frame4.function.split("!")[0];
  return {
    what: "call",
    offset: frame4.offset,
    ...sameModule && { target: callee },
    ...frame4.tag !== void 0 && { tag: passedTag(spec, site.name, frame4.tag) }
  };
}
function passedTag(spec, site, text3) {
  const protects = spec.workloads.some(
    (workload) => workload.protectedPool === true && (workload.allocate === site || workload.free === site)
  );
  return (protects ? tagOf(text3) | PROTECTED_POOL : tagOf(text3)) >>> 0;
}

// src/simulator/kernel/code/layout.ts
var CODE_START = 0x1000n;
var HEADER_OFFSET = 248;
var FUNCTION_ALIGNMENT = 16;
var AFTER_LAST_LANDMARK = 64;
var CodeLayout = class {
  memory = new SparseMemory();
  symbols;
  #spec;
  #assembler;
  #landmarks;
  #shapes;
  #functions = [];
  #starts = /* @__PURE__ */ new Map();
  #sizes = /* @__PURE__ */ new Map();
  #chunks = [];
  #calls = /* @__PURE__ */ new Map();
  #loads = /* @__PURE__ */ new Map();
  #codeEnds = /* @__PURE__ */ new Map();
  /** Next free byte of each module's data. */
  #data = /* @__PURE__ */ new Map();
  #slots = /* @__PURE__ */ new Map();
  #variables = /* @__PURE__ */ new Map();
  constructor(spec) {
    this.#spec = spec;
    this.symbols = new SymbolTable(spec.architecture, spec.modules);
    this.#assembler = assemblerOf(spec.architecture);
    this.#landmarks = landmarksOf(spec);
    this.#shapes = new FunctionShapes(spec);
    for (const module of spec.modules) this.#placeFunctions(module);
    for (const name2 of this.#landmarks.keys()) this.#layOut(name2);
    this.#chunks.sort((a, b) => addressOf2(a) < addressOf2(b) ? -1 : 1);
    this.#functions.sort((a, b) => a.start < b.start ? -1 : 1);
  }
  /** In ascending order. */
  get functions() {
    return this.#functions;
  }
  entry(name2) {
    const start = this.start(name2);
    const found = this.#functions.find((candidate) => candidate.start === start);
    if (!found) throw new Error(`${name2} is no function of ${this.#spec.id}`);
    const opening2 = this.#assembler.prologue(found.shape).slice(0, this.#assembler.framedAfter);
    return { start, framedAfter: piecesLength(opening2), size: found.shape.size };
  }
  /** Start of a function; throws when target data name one that is in no module. */
  start(name2) {
    const start = this.#starts.get(name2);
    if (start === void 0) throw new Error(`No module of ${this.#spec.id} holds ${name2}`);
    return start;
  }
  /** The call that returns to an offset of a function. */
  call(name2, offset2) {
    const call2 = this.#calls.get(callKey(name2, offset2));
    if (!call2) throw new Error(`${name2}+0x${offset2.toString(16)} follows no call`);
    return call2;
  }
  extent(module) {
    const codeEnd = this.#codeEnds.get(module);
    const dataEnd = this.#data.get(module);
    if (codeEnd === void 0 || dataEnd === void 0) {
      throw new Error(`${this.#spec.id} has no module ${module}`);
    }
    return { codeEnd, dataEnd };
  }
  get breakInstruction() {
    return Uint8Array.from(this.#assembler.breakPiece.bytes);
  }
  /** The run of instructions that holds the address. */
  chunkAt(address3) {
    return this.#chunks.find((candidate) => {
      const last = candidate[candidate.length - 1];
      if (!last) return false;
      return address3 >= addressOf2(candidate) && address3 < last.address + BigInt(last.bytes.length);
    });
  }
  #placeFunctions(module) {
    let next = module.base + CODE_START;
    for (const [name2, landmarks] of this.#landmarks) {
      const own = splitName(name2);
      if (own.module !== module.name || module.aliases?.[own.name]) continue;
      const last = Math.max(0, ...landmarks.keys());
      const size = roundUp(last + AFTER_LAST_LANDMARK, FUNCTION_ALIGNMENT);
      this.#starts.set(name2, next);
      this.#sizes.set(name2, size);
      this.symbols.add(module.name, own.name, next);
      next += BigInt(roundUp(size + 1, FUNCTION_ALIGNMENT));
    }
    for (const [alias, name2] of Object.entries(module.aliases ?? {})) {
      const start = this.start(`${module.name}!${name2}`);
      this.#starts.set(`${module.name}!${alias}`, start);
      this.symbols.add(module.name, alias, start);
    }
    const data2 = next + 0xfffn & ~0xfffn;
    const end = module.base + BigInt(module.size);
    if (data2 >= end) throw new Error(`The code of ${module.name} does not fit its size`);
    this.memory.reserve(module.base, data2 - module.base, this.#spec.protectedCode !== true);
    this.memory.reserve(data2, end - data2);
    this.#placeHeader(module);
    this.#codeEnds.set(module.name, next);
    this.#data.set(module.name, data2);
  }
  /** Of the header of an image what tells builds apart: its marks and its TimeDateStamp. */
  #placeHeader({ base: base2, timestamp }) {
    this.memory.store(base2, [77, 90]);
    this.memory.storeWord(base2 + 0x3cn, HEADER_OFFSET, 4);
    this.memory.store(base2 + BigInt(HEADER_OFFSET), [80, 69]);
    this.memory.storeWord(base2 + BigInt(HEADER_OFFSET) + 8n, timestamp, 4);
  }
  #layOut(name2) {
    const start = this.#starts.get(name2);
    const size = this.#sizes.get(name2);
    if (start === void 0) throw new Error(`No module of ${this.#spec.id} holds ${name2}`);
    if (size === void 0) return;
    const random = new Random(hashText(name2));
    const landmarks = [...this.#landmarks.get(name2)?.values() ?? []];
    for (const part of partsOf(name2, size, landmarks)) this.#layPart(name2, start, part, random);
    this.memory.store(start + BigInt(size), this.#assembler.padding.bytes);
  }
  #layPart(name2, start, part, random) {
    const { coldOf, landmarks } = part;
    const shape = this.#shapes.of(coldOf ?? name2);
    const opening2 = this.#assembler.prologue(shape);
    const before = coldOf === void 0 ? opening2 : [];
    const back = BigInt(piecesLength(opening2));
    const chunk = layRun(this.#assembler, random, start, {
      ...part,
      before,
      anchors: landmarks.map((landmark) => this.#anchor(name2, start, landmark)),
      after: coldOf === void 0 ? this.#assembler.epilogue(shape) : [this.#assembler.jump(this.start(coldOf) + back)]
    });
    for (const { address: address3, bytes: bytes2 } of chunk) this.memory.store(address3, bytes2);
    this.#chunks.push(chunk);
    this.#functions.push({
      name: coldOf ?? name2,
      start: start + BigInt(part.start),
      end: start + BigInt(part.end),
      prologue: piecesLength(before),
      isCold: coldOf !== void 0,
      shape
    });
  }
  #anchor(name2, start, landmark) {
    switch (landmark.what) {
      case "break":
        return { start: landmark.offset, pieces: [this.#assembler.breakPiece] };
      case "load": {
        const tagged = this.#assembler.tagRegister(landmark.tag);
        const from = landmark.offset - piecesLength(tagged.pieces);
        this.#loads.set(callKey(name2, landmark.offset), this.#source(tagged, start, from));
        return { start: from, pieces: tagged.pieces };
      }
      case "call": {
        const call2 = landmark.target === void 0 ? this.#assembler.register() : this.#assembler.direct(this.start(landmark.target));
        const tagged = landmark.tag === void 0 ? void 0 : this.#assembler.tagImmediate("alloc", landmark.tag);
        return this.#callAnchor(name2, start, landmark.offset, tagged, [], call2, []);
      }
      case "site":
        return this.#siteAnchor(name2, start, landmark.site);
    }
  }
  #siteAnchor(name2, start, site) {
    const argument = /Allocate/.test(site.calls) ? "alloc" : "free";
    const { tag: tag3 } = site;
    const tagged = "immediate" in tag3 ? this.#assembler.tagImmediate(argument, passedTag(this.#spec, site.name, tag3.immediate)) : void 0;
    const operand = "register" in tag3 || "fromCaller" in tag3 ? this.#assembler.tagFromRegister(argument) : "variable" in tag3 ? this.#assembler.tagFromVariable(argument, this.#variable(site.module, tag3.variable)) : [];
    const others2 = [...operand, ...this.#assembler.otherArguments(argument)];
    const trailing = site.call === "importPadded" ? this.#assembler.trailing : [];
    const call2 = this.#callPieces(site);
    return this.#callAnchor(name2, start, site.returnOffset, tagged, others2, call2, trailing);
  }
  #callPieces(site) {
    const target2 = this.start(site.calls);
    switch (site.call) {
      case "direct":
        return this.#assembler.direct(target2);
      case "register":
        return this.#assembler.register();
      case "import":
        return this.#assembler.imported(this.#slot(site));
      case "importPadded":
        return this.#assembler.importedPadded(this.#slot(site));
      case "importRewritten":
        return this.#assembler.importedRewritten(this.#slot(site), target2);
    }
  }
  #callAnchor(name2, start, returnOffset, tagged, others2, call2, trailing) {
    const before = [...tagged?.pieces ?? [], ...others2, ...call2];
    const from = returnOffset - piecesLength(before);
    const last = call2[call2.length - 1];
    this.#calls.set(callKey(name2, returnOffset), {
      address: start + BigInt(returnOffset - piecesLength([last])),
      ...tagged && { tag: this.#source(tagged, start, from) }
    });
    return { start: from, pieces: [...before, ...trailing] };
  }
  #source(tagged, start, from) {
    return { form: this.#assembler.form, address: start + BigInt(from + tagged.immediateAt) };
  }
  /** Where a site's tag is read from when it does not stand before the call itself. */
  tagSource(site) {
    const name2 = `${site.module}!${site.function}`;
    if ("register" in site.tag) return this.#loads.get(callKey(name2, site.tag.loadedAt));
    if ("variable" in site.tag) {
      return { form: "imm32", address: this.#variable(site.module, site.tag.variable) };
    }
    return this.call(name2, site.returnOffset).tag;
  }
  /** The import slot of a site's function: it holds the address that is called. */
  #slot(site) {
    const imported3 = site.imports ?? splitName(site.calls).name.replace(/^Verifier/, "");
    const key = `${site.module}!${imported3}`;
    const known = this.#slots.get(key);
    if (known !== void 0) return known;
    const size = this.#spec.architecture === "x86" ? 4 : 8;
    const slot = this.#takeData(site.module, size);
    this.#slots.set(key, slot);
    this.memory.storeWord(slot, this.start(site.calls), size);
    const decorated = size === 8 ? imported3 : `_${imported3}@${/Allocate/.test(imported3) ? 12 : argumentBytes(imported3)}`;
    this.symbols.add(site.module, `_imp_${decorated}`, slot);
    return slot;
  }
  #variable(module, tag3) {
    const key = `${module}!${tag3}`;
    const known = this.#variables.get(key);
    if (known !== void 0) return known;
    const address3 = this.#takeData(module, 8);
    this.#variables.set(key, address3);
    this.memory.storeWord(address3, passedTag(this.#spec, "", tag3), 4);
    return address3;
  }
  #takeData(module, size) {
    const address3 = this.#data.get(module);
    if (address3 === void 0) throw new Error(`${this.#spec.id} has no module ${module}`);
    this.#data.set(module, address3 + BigInt(size));
    return address3;
  }
};
var argumentBytes = (name2) => name2 === "ExFreePool" ? 4 : 8;
var callKey = (name2, offset2) => `${name2}+${offset2}`;
var addressOf2 = (chunk) => chunk[0]?.address ?? 0n;
var roundUp = (value, step2) => Math.ceil(value / step2) * step2;

// src/simulator/kernel/code/image.ts
var layouts = /* @__PURE__ */ new WeakMap();
function layoutOf2(spec) {
  const layout = layouts.get(spec) ?? new CodeLayout(spec);
  layouts.set(spec, layout);
  return layout;
}
var CodeImage = class {
  layout;
  memory;
  symbols;
  breakInstruction;
  #listings = /* @__PURE__ */ new Map();
  /** Of memory, when the listings were made. */
  #revision = 0;
  constructor(spec) {
    this.layout = layoutOf2(spec);
    this.memory = this.layout.memory.fork();
    this.symbols = this.layout.symbols.fork();
    this.breakInstruction = this.layout.breakInstruction;
  }
  get functions() {
    return this.layout.functions;
  }
  extent(module) {
    return this.layout.extent(module);
  }
  /** The run of instructions that holds the address, texts after what memory holds now. */
  instructions(address3) {
    const chunk = this.layout.chunkAt(address3);
    if (!chunk) return [];
    if (this.memory.revision !== this.#revision) this.#listings.clear();
    this.#revision = this.memory.revision;
    const known = this.#listings.get(chunk) ?? listing3(chunk, this.memory, this.symbols);
    this.#listings.set(chunk, known);
    return known;
  }
};

// src/simulator/kernel/kernel-data.ts
var MAX_PROCESSORS = 64;
function tableAddresses(spec) {
  return spec.architecture === "x86" ? { trackers: 0x81800000n, bigPages: 0x82a80000n, expansion: 0x82b80000n } : {
    trackers: 0xffffab8428e00000n,
    bigPages: 0xffffab842a800000n,
    expansion: 0xffffab842aa00000n
  };
}
function makeKernelData(spec, memory, symbols2, processors) {
  const { pointer } = poolUnits(spec.architecture);
  const tables = tableAddresses(spec);
  const { slots, size, perProcessor } = spec.tracker;
  const stride = BigInt(Math.ceil((slots + 1) * size / 65536) * 65536);
  const perTable = perProcessor ? processors.length : 1;
  const trackers = Array.from({ length: perTable }, (_, n2) => tables.trackers + BigInt(n2) * stride);
  const hitTag = spec.poolHitTag.address;
  const page = memory.map(hitTag, 4);
  page.setUint32(0, spec.poolHitTag.idle, true);
  symbols2.add("nt", "PoolHitTag", hitTag);
  let next = (hitTag & ~0xfffn) + 0x1000n;
  const variable3 = (name2, value, count2 = 1) => {
    const address3 = next;
    symbols2.add("nt", name2, address3);
    memory.storeWord(address3, value, pointer);
    next += BigInt(Math.max(8, count2 * pointer));
    return address3;
  };
  variable3("PoolTrackTable", tables.trackers);
  variable3("PoolTrackTableSize", slots + 1);
  variable3("PoolTrackTableMask", slots - 1);
  const expansion = variable3("PoolTrackTableExpansion", 0);
  const expansionSize = variable3("PoolTrackTableExpansionSize", 0);
  variable3("PoolBigPageTable", tables.bigPages);
  variable3("PoolBigPageTableSize", BIG_PAGE_SLOTS);
  const array = (name2, values2) => {
    const address3 = variable3(name2, 0, MAX_PROCESSORS);
    values2.forEach((value, index) => {
      memory.storeWord(address3 + BigInt(index * pointer), value, pointer);
    });
  };
  if (perProcessor) array("ExPoolTagTables", trackers);
  array(
    "KiProcessorBlock",
    processors.map(({ prcb }) => prcb)
  );
  variable3("KeNumberProcessors", processors.length);
  variable3("PsLoadedModuleList", 0, 2);
  symbols2.addStructure("_POOL_TRACKER_TABLE", spec.tracker);
  symbols2.addStructure("_POOL_HEADER", poolHeaderStructure(spec.architecture));
  symbols2.addStructure("_POOL_TRACKER_BIG_PAGES", spec.pool.bigPages);
  const [master = tables.trackers, ...others2] = trackers;
  const tracker = new TagTracker(
    memory,
    spec.tracker,
    { master, others: others2, expansion: tables.expansion },
    () => {
      memory.storeWord(expansion, tables.expansion, pointer);
      memory.storeWord(expansionSize, spec.tracker.expansion, pointer);
    }
  );
  const bigPages = new BigPageTable(memory, tables.bigPages, spec.pool.bigPages);
  return { tracker, bigPages, hitTag: () => page.getUint32(0, true) };
}

// src/simulator/kernel/workload.ts
var HISTORY = 40;
var FORGOTTEN_LEAKS = 30;
var Component = class {
  workload;
  allocate;
  free;
  tag;
  type;
  /** Blocks by the event of this component at which their life ends, as a ring. */
  #calendar;
  #due = [];
  #list = [];
  #events = 0;
  constructor(workload, spec) {
    this.workload = workload;
    this.allocate = siteOf(spec, workload.allocate);
    this.free = siteOf(spec, workload.free);
    const tag3 = tagOf(workload.tag);
    this.tag = workload.protectedPool ? protectedTag(tag3) : tag3;
    this.type = (workload.pool === "paged" ? TYPE_PAGED : 0) | (workload.cacheAligned ? TYPE_CACHE_ALIGNED : 0);
    this.#calendar = Array.from({ length: workload.lifetime[1] + 1 }, () => []);
  }
  /** Counts one event and says which block's life has ended. */
  tick() {
    this.#events++;
    const ending = this.#calendar[this.#events % this.#calendar.length];
    if (ending) this.#due.push(...ending.splice(0));
    return this.#due.shift();
  }
  keep(block, lifetime) {
    const slot = (this.#events + Math.max(1, lifetime)) % this.#calendar.length;
    this.#calendar[slot]?.push(block);
  }
  /** A block out of the caller-owned list. */
  fromList() {
    return this.#list.pop();
  }
  /** Whether the list took the block. */
  toList(block) {
    if (this.#list.length >= (this.workload.lookaside ?? 0)) return false;
    this.#list.push(block);
    return true;
  }
};
var WorkloadSource = class {
  #spec;
  #code;
  #random;
  #components;
  #turns;
  #nested;
  #traces = /* @__PURE__ */ new Map();
  interval;
  constructor(spec, code, seed) {
    this.#spec = spec;
    this.#code = code;
    this.#random = new Random(seed);
    this.interval = 1e3 / spec.eventsPerSecond;
    this.#components = spec.workloads.map((workload) => new Component(workload, spec));
    this.#turns = this.#components.flatMap(
      (component) => component.workload.nested ? [] : Array(component.workload.weight).fill(component)
    );
    this.#nested = this.#components.filter(({ workload }) => workload.nested);
  }
  next() {
    return this.#turn(this.#random.pick(this.#turns));
  }
  nested() {
    if (this.#nested.length === 0) return void 0;
    const event2 = this.#turn(this.#random.pick(this.#nested));
    return event2 === "nothing" ? void 0 : event2;
  }
  /** Brings the pool to where it stands some time after boot, outside all books of the judge. */
  prime(store, tracker, processors) {
    for (const component of this.#components) {
      const { lifetime, leaks } = component.workload;
      const living = Math.max(1, Math.round((lifetime[0] + lifetime[1]) / 4));
      const forgotten = leaks > 0 ? FORGOTTEN_LEAKS : 0;
      for (let count2 = 0; count2 < living + forgotten; count2++) {
        const block = store.allocate({
          tag: component.tag,
          type: component.type,
          bytes: this.#random.pick(component.workload.sizes),
          special: component.workload.special ?? false
        });
        const paged = (block.type & TYPE_PAGED) !== 0;
        const booked = block.tail ? [block, block.tail] : [block];
        for (const { tag: tag3, charged } of booked) {
          tracker.book(tag3, this.#random.below(processors), paged, "alloc", charged);
          tracker.add(tag3, this.#random.below(processors), paged, "Allocs", HISTORY);
          tracker.add(tag3, this.#random.below(processors), paged, "Frees", HISTORY);
        }
        if (count2 < living) component.keep(block, this.#random.between(1, lifetime[1]));
      }
    }
  }
  #turn(component) {
    const ending = component.tick();
    return ending ? this.#free(component, ending) : this.#allocate(component);
  }
  #allocate(component) {
    const { workload, allocate: site, type, tag: tag3 } = component;
    const listed = component.fromList();
    if (listed) {
      this.#settle(component, listed);
      return "nothing";
    }
    const special2 = workload.special ?? false;
    const size = this.#random.pick(workload.sizes);
    const path2 = this.#path(site, "alloc", special2 ? "special" : this.#sizeClass(size));
    const stack3 = this.#random.below(site.stacks.length);
    const refused = this.#random.chance(workload.refused ?? 0) ? this.#extra(site, "free", "refused", stack3) : void 0;
    const tail2 = this.#extra(site, "alloc", "tail", stack3);
    const bytes2 = path2.verifier ? size + poolUnits(this.#spec.architecture).pointer : size;
    const work = {
      kind: "alloc",
      bytes: bytes2,
      type,
      special: special2,
      tag: tag3,
      done: (block) => this.#settle(component, block),
      refused,
      tail: tail2
    };
    return { trace: this.#trace(site, path2, stack3), work };
  }
  #free(component, block) {
    if (component.toList(block)) return "nothing";
    const site = component.free;
    const path2 = this.#path(site, "free", block.kind);
    const stack3 = this.#random.below(site.stacks.length);
    const tail2 = block.tail && this.#extra(site, "free", "tail", stack3);
    return {
      trace: this.#trace(site, path2, stack3),
      work: { kind: "free", block, tail: tail2 }
    };
  }
  /** Decides how long a new block lives. */
  #settle(component, block) {
    const { leaks, lifetime } = component.workload;
    if (!this.#random.chance(leaks)) component.keep(block, this.#random.between(...lifetime));
  }
  #sizeClass(bytes2) {
    return bytes2 > this.#spec.pool.smallLimit ? "big" : "small";
  }
  #path(site, kind, size) {
    const path2 = this.#findPath(site, kind, size) ?? this.#findPath(site, kind, "any");
    if (!path2) throw new Error(`${this.#spec.id}: no ${kind} path for ${size} at ${site.name}`);
    return path2;
  }
  #findPath(site, kind, serves) {
    return this.#spec.paths.find(
      (path2) => path2.entry === site.calls && path2.kind === kind && path2.serves === serves
    );
  }
  #extra(site, kind, serves, stack3) {
    const path2 = this.#findPath(site, kind, serves);
    return path2 && this.#trace(site, path2, stack3);
  }
  #trace(site, path2, stack3) {
    const key = `${path2.name}/${site.name}`;
    const traces = this.#traces.get(key) ?? tracesOf(this.#spec, this.#code, site, path2);
    this.#traces.set(key, traces);
    return traces[stack3];
  }
};
function siteOf(spec, name2) {
  const site = spec.sites.find((candidate) => candidate.name === name2);
  if (!site) throw new Error(`${spec.id} has no call site ${name2}`);
  return site;
}

// src/simulator/kernel/create.ts
var START_TIME = Date.UTC(2024, 10, 12, 9, 30);
function createMachine(spec, options9) {
  if (spec.recording !== void 0) return createRecordedMachine(loadRecording(spec.recording));
  const code = new CodeImage(spec);
  const { layout, memory, symbols: symbols2 } = code;
  const setups = makeProcessors(spec, memory, options9.processors ?? spec.processors);
  const data2 = makeKernelData(spec, memory, symbols2, setups);
  const store = new PoolStore(memory, spec, data2.bigPages);
  const source = new WorkloadSource(spec, layout, options9.seed);
  bookListed(spec, data2.tracker);
  source.prime(store, data2.tracker, setups.length);
  const books = new Books();
  const { breakIn: breakIn2, bugcheck: bugcheck3, otherBreak, nested, idle } = spec.system;
  return new SimulatedMachine({
    spec,
    memory,
    symbols: symbols2,
    code,
    processors: setups.map(idleProcessor),
    source,
    step: new AllocationStep(spec.pool, store, data2, books, new PassedTags(memory)),
    books,
    state: new StopState(spec, memory, spec.poolHitTag.address & ~0xffffn),
    random: new Random(options9.seed + 1),
    frames: {
      breakIn: resolveFrames(layout, breakIn2),
      bugcheck: resolveFrames(layout, bugcheck3),
      otherBreak: resolveFrames(layout, otherBreak),
      nested: resolveFrames(layout, nested),
      idle: resolveFrames(layout, idle)
    },
    modules: spec.modules.map(loadedModule),
    startTime: START_TIME
  });
}
function bookListed(spec, tracker) {
  for (const { tag: tag3, pool, allocs, frees, bytes: bytes2 } of spec.listed) {
    const paged = pool === "paged";
    tracker.add(tagOf(tag3), 0, paged, "Allocs", allocs);
    tracker.add(tagOf(tag3), 0, paged, "Frees", frees);
    tracker.add(tagOf(tag3), 0, paged, "Bytes", bytes2);
  }
}

// src/simulator/switches.ts
var JAVASCRIPT_ENGINES = ["chakra", "v8"];
var defaultSwitches = {
  javascript: "v8",
  int64Prefix: false,
  int64Signed: false,
  ordinals: "64bit",
  userVariablesWritable: true,
  namespaceWhileLoading: false,
  failingCommands: "throw",
  errorsBypassCapture: false,
  resumeText: "event",
  tailAfterStop: true,
  finallyOnAbort: false,
  processorRegister: true,
  narrowLocations: "both",
  kdexts: true
};

// src/simulator/debugger.ts
function createEngine(options9) {
  const { target: target2, seed, processors, switches, files, console: console2, breaks, onProgress } = options9;
  return new KdEngine({
    machine: createMachine(target2, { seed, processors }),
    switches: { ...defaultSwitches, ...switches },
    files,
    console: console2,
    breaks,
    onProgress,
    scriptHost: (engine) => {
      const provider = new JsProvider(engine);
      return { scripts: provider, namespace: provider.namespace };
    }
  });
}

// src/simulator/kd/break-word.ts
var PATIENCE = 5e3;
var REST = 20;
var STEPS = 1024;
var MOST_UNATTENDED = 2e6;
var BreakWord = class {
  #word;
  #shared;
  #mostSteps;
  #steps = 0;
  #since = 0;
  /**
   * @param mostSteps after so many steps of a run a press is made in the user's place; by default
   *   never when another thread shares the word
   */
  constructor(word2, mostSteps) {
    this.#word = word2;
    this.#shared = word2.buffer instanceof SharedArrayBuffer;
    this.#mostSteps = mostSteps ?? (this.#shared ? Number.POSITIVE_INFINITY : MOST_UNATTENDED);
  }
  /** Takes one press back; false when none is pending. */
  take() {
    if (Atomics.load(this.#word, 0) <= 0) return false;
    Atomics.sub(this.#word, 0, 1);
    return true;
  }
  /** A run begins; the commands of events may interrupt it and send the target on. */
  begin() {
    this.#steps = 0;
  }
  /** The target goes on. */
  resumed() {
    if (this.#shared) this.#since = performance.now();
  }
  /**
   * One step of a run. Where somebody can press, a run in which nothing happens for long rests
   * between steps and leaves the processor to others; elsewhere runs never wait.
   * @returns whether this step was one of those at which a run may report its progress
   */
  step() {
    this.#steps += 1;
    if (this.#steps % this.#mostSteps === 0) Atomics.add(this.#word, 0, 1);
    if (this.#steps % STEPS !== 0) return false;
    if (this.#shared && performance.now() - this.#since > PATIENCE) {
      Atomics.wait(this.#word, 0, 0, REST);
    }
    return true;
  }
};

// src/simulator/open-session.ts
function openSession(options9) {
  return new ConsoleSession(options9);
}
var ConsoleSession = class {
  engine;
  banner;
  #shown = new TextOutput();
  constructor(options9) {
    const { onOutput } = options9;
    this.engine = createEngine({
      target: options9.target,
      seed: options9.seed ?? 1,
      processors: options9.processors,
      switches: options9.switches,
      files: options9.files ?? new MemoryFiles(),
      console: {
        write: (text3) => {
          this.#shown.write(text3);
          onOutput?.(text3);
        }
      },
      breaks: new BreakWord(options9.breakWord ?? new Int32Array(1), options9.mostSteps),
      onProgress: options9.onProgress ?? (() => void 0)
    });
    const lines3 = options9.target.style.banner.map((line) => `${line}
`).join("");
    this.banner = lines3 + stopText(this.engine, this.engine.target.lastEvent.stop);
  }
  get prompt() {
    return this.engine.prompt;
  }
  get ended() {
    return this.engine.quit;
  }
  execute(line) {
    this.#shown = new TextOutput();
    this.engine.log.write(`${this.prompt}${line}
`);
    this.engine.execute(line);
    return this.#shown.text;
  }
};

// src/simulator/worker-messages.ts
var WORKER_MARK = "pooltag-debugger";

// src/simulator/worker.ts
var PROGRESS_INTERVAL = 100;
function runWorker() {
  const data2 = workerData;
  if (!isWorkerData(data2) || !parentPort) return false;
  const port = parentPort;
  const send = (message) => port.postMessage(message);
  try {
    const session2 = open2(data2, send);
    send({ kind: "ready", banner: session2.banner, ...standing(session2) });
    port.on("message", ({ line }) => execute2(session2, data2.breakWord, line, send));
  } catch (error2) {
    const message = error2 instanceof Error ? error2.stack ?? error2.message : String(error2);
    send({ kind: "failed", message });
  }
  return true;
}
var isWorkerData = (data2) => typeof data2 === "object" && data2 !== null && "mark" in data2 && data2.mark === WORKER_MARK;
function open2({ options: options9, breakWord }, send) {
  const store = options9.folder === void 0 ? new MemoryFiles() : new NodeFiles(options9.folder);
  return openSession({
    ...options9,
    files: new LayeredFiles(options9.files ?? {}, store),
    breakWord,
    onOutput: (text3) => send({ kind: "output", text: text3 }),
    onProgress: sparing((progress) => send({ kind: "progress", ...progress }))
  });
}
function sparing(report) {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_INTERVAL) return;
    last = now;
    report(progress);
  };
}
function execute2(session2, breakWord, line, send) {
  try {
    session2.execute(line);
  } catch (error2) {
    send({ kind: "output", text: `Error: ${error2 instanceof Error ? error2.message : error2}
` });
  }
  Atomics.store(breakWord, 0, 0);
  send({ kind: "done", ...standing(session2) });
}
var standing = ({ prompt, ended }) => ({ prompt, ended });

// src/simulator/worker-session.ts
import { Worker } from "node:worker_threads";
async function openWorkerSession(script, options9, listeners = {}) {
  const breakWord = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData2 = { mark: WORKER_MARK, options: options9, breakWord };
  const session2 = new ThreadSession(new Worker(script, { workerData: workerData2 }), breakWord, listeners);
  await session2.started;
  return session2;
}
var ThreadSession = class {
  started;
  banner = "";
  #worker;
  #breakWord;
  #listeners;
  #standing = { prompt: "", ended: false };
  #shown = [];
  #starting;
  #executing;
  #failure;
  constructor(worker, breakWord, listeners) {
    this.#worker = worker;
    this.#breakWord = breakWord;
    this.#listeners = listeners;
    this.started = new Promise((resolve7, reject) => {
      this.#starting = { resolve: resolve7, reject };
    });
    worker.on("message", (message) => this.#receive(message));
    worker.on(
      "error",
      (error2) => this.#fail(error2 instanceof Error ? error2 : new Error(String(error2)))
    );
    worker.on("exit", () => this.#fail(new Error("the debugger thread has ended")));
  }
  get prompt() {
    return this.#standing.prompt;
  }
  get ended() {
    return this.#standing.ended;
  }
  get busy() {
    return this.#executing !== void 0;
  }
  execute(line) {
    if (this.#failure) return Promise.reject(this.#failure);
    if (this.#executing) return Promise.reject(new Error("the debugger is busy"));
    this.#shown = [];
    const result = new Promise((resolve7, reject) => {
      this.#executing = { resolve: resolve7, reject };
    });
    const message = { kind: "execute", line };
    this.#worker.postMessage(message);
    return result;
  }
  breakIn() {
    if (!this.busy) return;
    Atomics.add(this.#breakWord, 0, 1);
    Atomics.notify(this.#breakWord, 0);
  }
  async close() {
    await this.#worker.terminate();
  }
  #receive(message) {
    switch (message.kind) {
      case "ready":
        this.banner = message.banner;
        this.#standing = message;
        this.#starting?.resolve();
        return;
      case "output":
        this.#shown.push(message.text);
        this.#listeners.onOutput?.(message.text);
        return;
      case "progress":
        this.#listeners.onProgress?.(message);
        return;
      case "done": {
        this.#standing = message;
        const executing = this.#executing;
        this.#executing = void 0;
        executing?.resolve(this.#shown.join(""));
        return;
      }
      case "failed":
        this.#fail(new Error(message.message));
    }
  }
  /** Whoever waits hears of it; a thread that failed serves no more lines. */
  #fail(error2) {
    this.#failure ??= error2;
    this.#starting?.reject(error2);
    this.#executing?.reject(error2);
    this.#executing = void 0;
  }
};

// src/cli/command.ts
import { parseArgs } from "node:util";

// src/errors.ts
var quote = (tag3) => {
  const text3 = tagText(tag3);
  return JSON.stringify(hasAmbiguousText(tag3) || /["$;\\]/.test(text3) ? tagHex(tag3) : text3);
};
var hex3 = (value) => `0x${value.toString(16)}`;
var counted = (count2, noun) => `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
function tagProblem(text3, problem) {
  const given = JSON.stringify(text3);
  switch (problem.kind) {
    case "empty":
      return 'A tag has 1 to 4 characters: "Abc ".';
    case "tooLong":
      return `${given} has ${problem.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;
    case "notOneByte":
      return `${given} holds ${JSON.stringify(problem.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;
    case "protectedBit":
      return `${given} has bit 31 set, which the kernel clears before it compares: use ${quote(problem.plain)} or "${tagHex(problem.plain)}".`;
  }
}
function coverage(value, hits, open3) {
  if (value.kind === "unknown") return "unknown";
  const seen = value.kind === "exact" ? 1 : value.fraction;
  const booked = hits === 0 ? 1 : (hits - open3) / hits;
  return `${Math.floor(seen * booked * 1e3) / 10} %`;
}
function coverageMeaning(hunt2) {
  const value = hunt2.coverage();
  const open3 = hunt2.openHits();
  if (value.kind === "unknown") return ` (${coverageGap(value.why)})`;
  const causes = [
    ...value.kind === "floor" ? [`${missed(value.missed, hunt2.counts().unknown)} not seen`] : [],
    ...open3 > 0 ? [`the block of ${counted(open3, "hit")} is not known`] : []
  ];
  return causes.length === 0 ? "" : ` (what sites hold is a floor: ${causes.join(", ")})`;
}
function missed({ allocs, frees }, unknown2) {
  const kinds = [
    ...allocs > 0 ? [counted(allocs, "allocation")] : [],
    ...frees > 0 ? [counted(frees, "free")] : []
  ];
  return `${unknown2 > 0 ? "up to " : ""}${kinds.join(" and ")}`;
}
function coverageGap(why) {
  switch (why) {
    case "notRead":
      return "the tag tracker could not be read";
    case "notClosed":
      return "the hunt was not brought to its end";
    case "backwards":
      return "the target was started again";
    case "tooFew":
      return "the tag tracker counted fewer events than were seen";
  }
}
function captureEnd(end) {
  switch (end.kind) {
    case "hits":
    case "seconds":
      return void 0;
    case "foreign":
      return `Ended by ${foreignStop(end.stop)}: the prompt is yours.`;
    case "targetGone":
      return "Ended because the target is gone; a restart leaves nothing armed.";
    case "unknownHits":
      return `Ended after ${end.count} hits in a row that were neither allocation nor free by anything known.`;
    case "tooManyBlocks":
      return "Ended because more blocks are outstanding, or more stacks were seen, than are kept.";
    case "tooSlow":
      return `Ended because ${end.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;
    case "failed":
      return `Ended because the debugger failed "${end.call}": ${end.message}`;
    case "superseded":
      return "Ended because another call of pooltag took over.";
  }
}
function foreignStop(stop2) {
  switch (stop2.kind) {
    case "manualBreak":
      return "a break-in";
    case "breakpoint":
      return `breakpoint ${stop2.number}`;
    case "bugcheck":
      return `bugcheck ${hex3(stop2.code)}`;
    case "otherBreak":
      return `a break at ${stop2.at}, which is no pool function`;
    case "other":
      return `another stop (${stop2.event})`;
  }
}
var huntCoverage = (hunt2) => coverage(hunt2.coverage(), hitsOf(hunt2), hunt2.openHits());
var hitsOf = (hunt2) => {
  const { alloc, free: free6, unknown: unknown2 } = hunt2.counts();
  return alloc + free6 + unknown2;
};
var huntSummary = (hunt2) => `${JSON.stringify(tagText(hunt2.tag))}: ${counted(hitsOf(hunt2), "hit")}, coverage ${huntCoverage(hunt2)}`;
var openEnd = ({ openEnd: openEnd2 }) => openEnd2 === "left" ? "left for another recording while armed" : "cut off while armed";

// src/cli/errors.ts
var WrongUse = class extends Error {
  name = "WrongUse";
  /** What to type or do. */
  remedy;
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
};
var Failure = class extends Error {
  name = "Failure";
  remedy;
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
};
function messageOf(error2) {
  const hasMessage = typeof error2 === "object" && error2 !== null && "message" in error2;
  return String(hasMessage ? error2.message : error2);
}
var quoted2 = (text3) => JSON.stringify(text3);
var unknownCommand = (name2, known) => new WrongUse(`there is no command ${quoted2(name2)}`, `the commands are ${known.join(", ")}`);
var badOption = (command2, message) => new WrongUse(message, `pooltag ${command2} --help lists the options`);
var badNumber = (option2, text3, minimum) => new WrongUse(
  `--${option2} wants a whole number from ${minimum} on, not ${quoted2(text3)}`,
  `for example --${option2} ${Math.max(minimum, 1) * 10}`
);
var wrongCount = (command2, usage3, count2) => new WrongUse(
  count2 === 0 ? "something is missing" : `${count2} arguments do not fit`,
  `usage: pooltag ${command2} ${usage3}`
);
var unreadableFile = (path2, reason2) => new WrongUse(`${path2}: ${reason2}`, "give the path of a saved debugger log, or - for stdin");
var newerRecording = (name2, version2) => new WrongUse(
  `${name2}: a later pooltag wrote this recording (format ${version2})`,
  "read it with that version"
);
var badTag = (text3, problem) => new WrongUse(tagProblem(text3, problem), 'pooltag tag "Abc " shows the forms of a tag');
var notInExcerpt = (tag3, complete) => new WrongUse(
  `${tag3} is not in this excerpt: what happened to its blocks was left out`,
  `whole are ${complete}; a recording that is no excerpt has all`
);
var unknownTarget = (name2, known) => new WrongUse(
  `there is no target ${quoted2(name2)}`,
  `the targets are ${known.join(", ")}, or recorded:FOLDER`
);
var unknownEngine = (name2, known) => new WrongUse(`there is no engine ${quoted2(name2)}`, `the engines are ${known.join(" and ")}`);
var unreadableRecording = (error2) => new WrongUse(messageOf(error2), "give recorded:FOLDER, the folder of a recording");
var unwritableFolder = (folder, error2) => new Failure(`${folder}: cannot be written (${messageOf(error2)})`, "give --out another folder");
var debuggerEnded = () => new Failure("the script did not give way to Ctrl+C", "its debugger was ended with it");

// src/cli/command.ts
var Arguments3 = class {
  operands;
  #values;
  constructor(operands, values2) {
    this.operands = operands;
    this.#values = values2;
  }
  /** Whether the switch was given. */
  has(name2) {
    return this.#values.has(name2);
  }
  /** All values of the option in the order typed. */
  texts(name2) {
    return (this.#values.get(name2) ?? []).filter((value) => typeof value === "string");
  }
  /** The option's value; the last one when it was given several times. */
  text(name2) {
    return this.texts(name2).at(-1);
  }
  /** @throws WrongUse when the value is not a whole number of at least `minimum`. */
  number(name2, minimum) {
    const text3 = this.text(name2);
    if (text3 === void 0) return void 0;
    const value = Number(text3);
    if (!/^\d+$/.test(text3) || !Number.isSafeInteger(value) || value < minimum) {
      throw badNumber(name2, text3, minimum);
    }
    return value;
  }
};
function readArguments2(command2, argv) {
  const args = parse7(command2, argv);
  const { least, most } = command2.operands;
  const count2 = args.operands.length;
  if (count2 < least || count2 > most) throw wrongCount(command2.name, command2.usage, count2);
  return args;
}
function parse7(command2, argv) {
  const options9 = Object.fromEntries(
    command2.options.map((option2) => [
      option2.name,
      {
        type: option2.value === void 0 ? "boolean" : "string",
        multiple: true,
        ...option2.short === void 0 ? {} : { short: option2.short }
      }
    ])
  );
  try {
    const { values: values2, positionals } = parseArgs({
      args: [...argv],
      options: options9,
      allowPositionals: true
    });
    return new Arguments3(positionals, new Map(entries(values2)));
  } catch (error2) {
    throw badOption(command2.name, firstSentence(error2));
  }
}
function entries(values2) {
  return Object.entries(values2).map(([name2, value]) => [name2, [value].flat()]);
}
var firstSentence = (error2) => (messageOf(error2).split(/\. |\n/)[0] ?? "").trim();
function helpText(command2) {
  const names2 = command2.options.map((option2) => {
    const short = option2.short === void 0 ? "" : `-${option2.short}, `;
    const value = option2.value === void 0 ? "" : ` ${option2.value}`;
    return `${short}--${option2.name}${value}`;
  });
  const width = Math.max(...names2.map((name2) => name2.length));
  return [
    `pooltag ${command2.name} ${command2.usage}`.trimEnd(),
    "",
    `  ${command2.summary}`,
    "",
    ...command2.options.map((option2, n2) => `  ${(names2[n2] ?? "").padEnd(width)}  ${option2.help}`),
    ...command2.notes.length === 0 ? [] : ["", ...command2.notes.map((note) => `  ${note}`)]
  ];
}

// src/cli/analysis/inputs.ts
import { existsSync as existsSync3 } from "node:fs";
import { resolve as resolve4 } from "node:path";

// src/hunt/recording-files.ts
var MOST_SEGMENTS = 1e3;
var segmentPath = (base2, segment) => `${base2}.${`${segment}`.padStart(3, "0")}.jsonl`;
var recordingBase = (path2) => path2.replace(/(\.\d{3})?\.jsonl$/i, "");

// src/pool/printable.ts
var UNPRINTABLE = /[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g;
var printable2 = (text3) => text3.replace(UNPRINTABLE, ".");

// src/pool/recording/json-shape.ts
var text2 = (value) => typeof value === "string" ? printable2(value) : void 0;
var flag = (value) => typeof value === "boolean" ? value : void 0;
var count = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
var whole = (value) => typeof value === "number" && Number.isSafeInteger(value) ? value : void 0;
var address2 = (value) => typeof value === "string" && /^[0-9a-f]{16}$/.test(value) ? value : void 0;
var tag = (value) => {
  const number2 = count(value);
  return number2 !== void 0 && number2 <= 4294967295 ? tagFromValue(number2) : void 0;
};
function oneOf(...allowed) {
  return (value) => allowed.find((each2) => each2 === value);
}
function list4(shape) {
  return (value) => {
    if (!Array.isArray(value)) return void 0;
    const items = [];
    for (const each2 of value) {
      const item = shape(each2);
      if (item === void 0) return void 0;
      items.push(item);
    }
    return items;
  };
}
function object(required, ...optional) {
  const needed = Object.entries(required);
  const others2 = Object.entries(optional[0] ?? {});
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
    const given = value;
    const result = {};
    for (const [key, shape] of [
      ...needed,
      ...others2.filter(([name2]) => given[name2] !== void 0)
    ]) {
      const read3 = shape(given[key]);
      if (read3 === void 0) return void 0;
      result[key] = read3;
    }
    return result;
  };
}
function either(first, second) {
  return (value) => first(value) ?? second(value);
}

// src/pool/recording/recording.ts
var RECORDING_FORMAT = "pooltag recording";
var RECORDING_VERSION = 1;

// src/pool/recording/recording-line.ts
var LONGEST_LINE2 = 1 << 20;
var symbol2 = object({ module: text2, name: text2, offset: count });
var frame3 = object(
  { text: text2 },
  {
    address: address2,
    symbol: symbol2,
    source: object({ file: text2, line: count }),
    inline: oneOf(true),
    doubtful: oneOf(true)
  }
);
var where2 = either(
  object({ register: text2 }),
  object({ offset: whole })
);
var place2 = object({
  kind: oneOf("alloc", "free"),
  key: address2,
  where: where2,
  holds: oneOf("block", "header")
});
var thing = either(
  object({ kind: oneOf("poolHitTag") }),
  object({ kind: oneOf("code"), site: text2 })
);
var byte = (value) => {
  const number2 = count(value);
  return number2 !== void 0 && number2 <= 255 ? number2 : void 0;
};
var change2 = object({
  id: count,
  thing,
  address: address2,
  before: list4(byte),
  after: list4(byte),
  repair: text2
});
var target = object(
  { pointerSize: oneOf(4, 8), description: text2 },
  { build: count, kernelBase: address2 }
);
var loaded3 = object({ name: text2, start: address2, end: address2 });
var SHAPES = {
  header: object({
    format: oneOf(RECORDING_FORMAT),
    version: oneOf(RECORDING_VERSION),
    segment: count,
    tool: text2,
    time: count
  }),
  hunt: object({
    tag,
    target,
    poolHitTag: object({ address: address2, before: count }),
    time: count
  }),
  modules: object({ modules: list4(loaded3) }),
  image: object({ start: address2, timestamp: count }),
  stack: object({ index: count, frames: list4(frame3) }),
  hit: object(
    { number: count, kind: oneOf("alloc", "free", "unknown"), stack: count },
    {
      stopAddress: address2,
      block: address2,
      blockFrom: oneOf("place", "arguments", "returnValue"),
      requested: count,
      charged: count,
      poolType: count,
      processor: count,
      thread: address2,
      time: count,
      open: oneOf(true)
    }
  ),
  located: object({ hit: count, block: address2 }, { charged: count }),
  places: object({ places: list4(place2) }),
  counters: object(
    { at: oneOf("armed", "stopped") },
    { counts: object({ allocs: count, frees: count }) }
  ),
  gone: object({ missed: flag }),
  blocks: object({ there: list4(address2), gone: list4(address2) }),
  code: object({ address: address2, holdsTag: oneOf("yes", "no", "unreadable") }),
  change: object({
    change: change2,
    state: oneOf("planned", "applied", "undone", "gone"),
    time: count
  }),
  end: object({ why: text2, time: count })
};
var SHAPE_OF = new Map(Object.entries(SHAPES));
function parseRecordingLine(line) {
  if (line.length > LONGEST_LINE2) return { kind: "invalid" };
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: "torn" };
  }
  const head = object({ seq: count, type: text2 })(
    value
  );
  if (!head) return { kind: "invalid" };
  const { seq, type } = head;
  const shape = SHAPE_OF.get(type);
  if (!shape) return { kind: "unknownType", seq };
  const read3 = shape(value);
  if (read3) return { kind: "entry", seq, entry: { type, ...read3 } };
  const { version: version2 } = object({ version: count })(value) ?? {};
  const isNewer = type === "header" && version2 !== void 0 && version2 > RECORDING_VERSION;
  return isNewer ? { kind: "newer", version: version2 } : { kind: "invalid" };
}

// src/cli/log-files.ts
import { createReadStream } from "node:fs";
import { basename, resolve as resolve3 } from "node:path";

// src/cli/lines.ts
import { TextDecoder as TextDecoder2 } from "node:util";
var LONGEST_LINE3 = 1 << 20;
async function* readLines2(chunks) {
  let rest = "";
  for await (const text3 of decode(chunks)) {
    const pieces = (rest + text3).split("\n");
    rest = (pieces.pop() ?? "").slice(0, LONGEST_LINE3);
    for (const piece of pieces) yield withoutTerminator(piece);
  }
  if (rest !== "") yield withoutTerminator(rest);
}
var withoutTerminator = (line) => line.replace(/\r+$/, "").slice(0, LONGEST_LINE3);
async function* decode(chunks) {
  let head = new Uint8Array(0);
  let decoder2;
  for await (const chunk of chunks) {
    if (decoder2 === void 0) {
      head = joined(head, chunk);
      if (head.length < 4) continue;
      decoder2 = new TextDecoder2(encodingOf(head));
      yield decoder2.decode(head, { stream: true });
    } else {
      yield decoder2.decode(chunk, { stream: true });
    }
  }
  if (decoder2 === void 0) yield new TextDecoder2(encodingOf(head)).decode(head);
  else yield decoder2.decode();
}
function joined(a, b) {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
function encodingOf(head) {
  const [first, second] = head;
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  if (first !== 0 && second === 0) return "utf-16le";
  if (first === 0 && second !== void 0 && second !== 0) return "utf-16be";
  return "utf-8";
}

// src/cli/log-files.ts
var logName = (path2) => path2 === "-" ? "stdin" : basename(path2);
async function* logLines(path2, io2) {
  if (path2 === "-") {
    yield* readLines2(io2.input);
    return;
  }
  try {
    yield* readLines2(createReadStream(resolve3(io2.folder, path2)));
  } catch (error2) {
    throw unreadableFile(path2, reasonOf(error2));
  }
}
function reasonOf(error2) {
  const code = typeof error2 === "object" && error2 !== null && "code" in error2 ? error2.code : "";
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
      return "it may not be read";
    default:
      return `it cannot be read (${messageOf(error2)})`;
  }
}

// src/cli/analysis/inputs.ts
async function sortInputs(paths, io2) {
  const logs = [];
  const recordings = /* @__PURE__ */ new Map();
  for (const path2 of new Set(paths.flatMap((each2) => segmentsOf(each2, io2)))) {
    const { first, input } = await peek(path2, io2);
    const segment = segmentOf(path2, parseRecordingLine(first));
    if (segment === void 0) {
      logs.push(input);
      continue;
    }
    const base2 = recordingBase(path2);
    recordings.set(base2, [...recordings.get(base2) ?? [], { segment, input }]);
  }
  return {
    logs,
    recordings: [...recordings.values()].map(
      (files) => files.sort((a, b) => a.segment - b.segment).map(({ input }) => input)
    )
  };
}
function segmentsOf(path2, io2) {
  const base2 = recordingBase(path2);
  const first = segmentPath(base2, 0);
  const exists = (each2) => existsSync3(resolve4(io2.folder, each2));
  if (path2 === "-" || path2 !== first && exists(path2)) return [path2];
  const found = [];
  while (found.length < MOST_SEGMENTS && exists(segmentPath(base2, found.length))) {
    found.push(segmentPath(base2, found.length));
  }
  return found.length > 0 ? found : [path2];
}
async function peek(path2, io2) {
  const lines3 = logLines(path2, io2);
  const { value: first = "" } = await lines3.next();
  if (path2 === "-") return { first, input: { path: path2, lines: preceded(first, lines3) } };
  await lines3.return(void 0);
  return { first, input: { path: path2, lines: logLines(path2, io2) } };
}
async function* preceded(first, rest) {
  yield first;
  yield* rest;
}
function segmentOf(path2, first) {
  if (first.kind === "newer") throw newerRecording(logName(path2), first.version);
  if (first.kind !== "entry" || first.entry.type !== "header") return void 0;
  return first.entry.segment;
}

// src/cli/analysis/result.ts
var allHits = ({ allocations, frees, unknown: unknown2 }) => allocations + frees + unknown2;
var noHits = {
  allocations: 0,
  frees: 0,
  unknown: 0,
  requested: { bytes: 0, of: 0 }
};
function withHit({ allocations, frees, unknown: unknown2, requested: requested2 }, kind, bytes2) {
  const known = kind === "alloc" && bytes2 !== void 0;
  return {
    allocations: allocations + (kind === "alloc" ? 1 : 0),
    frees: frees + (kind === "free" ? 1 : 0),
    unknown: unknown2 + (kind === "unknown" ? 1 : 0),
    requested: known ? { bytes: requested2.bytes + bytes2, of: requested2.of + 1 } : requested2
  };
}
function sumOfHits(a, b) {
  return {
    allocations: a.allocations + b.allocations,
    frees: a.frees + b.frees,
    unknown: a.unknown + b.unknown,
    requested: {
      bytes: a.requested.bytes + b.requested.bytes,
      of: a.requested.of + b.requested.of
    }
  };
}

// src/pool/pool-function.ts
var KERNEL_IMAGE = /^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i;
var ALLOCATING = /^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/;
var FREEING = /^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/;
var VERIFIER = /^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/;
var VERIFIER_EXTENSION = /^VerifierExt$/i;
var JUNK_LABEL = /\?\? ?::|`string'/;
var LONGEST_EXFREEPOOL = 64;
function poolDirection(symbol3) {
  if (VERIFIER_EXTENSION.test(symbol3.module)) {
    return symbol3.name.includes("Pool") ? directionInName(symbol3.name) : void 0;
  }
  if (!KERNEL_IMAGE.test(symbol3.module)) return void 0;
  if (symbol3.name === "DbgBreakPoint" || JUNK_LABEL.test(symbol3.name)) return "neither";
  return directionOfExport(symbol3.name) ?? verifierDirection(symbol3.name);
}
function directionOfExport(name2) {
  if (ALLOCATING.test(name2)) return "alloc";
  return FREEING.test(name2) ? "free" : void 0;
}
function verifierDirection(name2) {
  return VERIFIER.test(name2) ? directionInName(name2) : void 0;
}
function directionInName(name2) {
  if (name2.includes("Alloc")) return "alloc";
  return name2.includes("Free") ? "free" : "neither";
}
function poolRun(stack3) {
  const caller2 = stack3.findIndex(({ symbol: symbol3 }) => !symbol3 || poolDirection(symbol3) === void 0);
  return caller2 < 0 ? stack3.length : caller2;
}
function isMisnamedColdCode(symbol3) {
  return KERNEL_IMAGE.test(symbol3.module) && symbol3.name === "ExFreePool" && symbol3.offset > LONGEST_EXFREEPOOL;
}

// src/pool/call-site.ts
function callSite(stack3, modules2 = [], skip2 = []) {
  let depth = poolRun(stack3);
  while (depth < stack3.length - 1 && isSkipped(stack3[depth], skip2)) depth++;
  const frame4 = stack3[depth];
  return frame4 && describe3(frame4, depth, modules2);
}
function isSkipped(frame4, skip2) {
  const symbol3 = frame4?.symbol;
  if (!symbol3) return false;
  return skip2.some((pattern) => matchesWildcard(pattern, functionText(symbol3)));
}
function describe3(frame4, depth, modules2) {
  const place3 = frame4.address && moduleOffset(frame4.address, modules2);
  if (place3) return { key: moduleKey(place3.module, place3.offset), frame: frame4, depth, ...place3 };
  const named = frame4.symbol && { module: frame4.symbol.module };
  if (frame4.symbol?.name === "") {
    const { module, offset: offset2 } = frame4.symbol;
    return { key: moduleKey(module, offset2), frame: frame4, depth, module, offset: offset2 };
  }
  const key = frame4.address ? commandAddress(frame4.address) : frame4.text;
  return { key, frame: frame4, depth, ...named };
}
var moduleKey = (module, offset2) => `${module}+0x${offset2.toString(16)}`;
function moduleOffset(address3, modules2) {
  const home = modules2.find(
    ({ start, end }) => compareAddresses(start, address3) <= 0 && compareAddresses(address3, end) < 0
  );
  const offset2 = home && distance(home.start, address3);
  return home && offset2 !== void 0 ? { module: home.name, offset: offset2 } : void 0;
}

// src/cli/table.ts
function formatTable(columns3, rows2, heading2 = (line) => line) {
  const filled = columns3.map((column) => ({ column, cells: rows2.map((row2) => visible(column.cell(row2))) })).filter(({ cells: cells2 }) => cells2.some((cell2) => cell2 !== ""));
  const widths = filled.map(
    ({ column, cells: cells2 }) => cells2.reduce((width, cell2) => Math.max(width, cell2.length), column.title.length)
  );
  const line = (cell2) => filled.map(({ column }, n2) => pad2(cell2(n2), widths[n2] ?? 0, column.align)).join("  ").trimEnd();
  return [
    heading2(line((n2) => filled[n2]?.column.title ?? "")),
    ...rows2.map((_row, index) => line((n2) => filled[n2]?.cells[index] ?? ""))
  ];
}
var pad2 = (text3, width, align) => align === "left" ? text3.padEnd(width) : text3.padStart(width);
function visible(text3) {
  return text3.replace(/[\0-\x1f\x7f-\x9f]/g, "\xB7");
}
function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
function signed(value) {
  return value > 0 ? `+${grouped(value)}` : value < 0 ? `-${grouped(-value)}` : "0";
}
function share(part, whole2) {
  return whole2 === 0 ? "" : `${(100 * part / whole2).toFixed(1)}%`;
}
var counted2 = (count2, noun) => `${grouped(count2)} ${noun}${count2 === 1 ? "" : "s"}`;

// src/cli/analysis/site-table.ts
var siteColumns = (hits) => [
  { title: "Call site", align: "left", cell: siteName },
  { title: "Behind", align: "right", cell: behind },
  ...hitColumns(hits),
  { title: "Stacks", align: "right", cell: ({ stacks }) => grouped(stacks) }
];
var siteName = ({ site }) => site?.frame.text ?? "(no caller in the log)";
function behind({ site, behind: { least, most } }) {
  if (site === void 0) return "";
  return least === most ? counted2(most, "frame") : `${least} to ${most} frames`;
}
function hitColumns(hits) {
  return [
    {
      title: "Alloc hits",
      align: "right",
      cell: ({ counts }) => grouped(counts.allocations)
    },
    { title: "Free hits", align: "right", cell: ({ counts }) => grouped(counts.frees) },
    {
      title: "Unknown",
      align: "right",
      cell: ({ counts }) => counts.unknown === 0 ? "" : grouped(counts.unknown)
    },
    { title: "Share", align: "right", cell: ({ counts }) => share(allHits(counts), hits) },
    { title: "Requested", align: "right", cell: ({ counts }) => requested(counts) }
  ];
}
function requested({ allocations, requested: { bytes: bytes2, of } }) {
  if (of === 0) return "";
  return of < allocations ? `\u2265 ${grouped(bytes2)}` : grouped(bytes2);
}
function stackLines({ stack: stack3, counts, first }, skip2) {
  const depth = callSite(stack3, [], skip2)?.depth;
  const rows2 = stack3.map(
    ({ text: text3, inline }, n2) => `  ${n2 === depth ? ">" : " "} ${text3}${inline ? " (inline)" : ""}`
  );
  return [
    `  ${hitsInWords(counts)}, first at ${first.file}:${first.line}`,
    ...rows2.length === 0 ? ["    (no stack in the log)"] : rows2
  ];
}
function hitsInWords(counts) {
  const parts = [
    counted2(counts.allocations, "allocation"),
    counted2(counts.frees, "free"),
    counts.unknown === 0 ? "" : `${grouped(counts.unknown)} of unknown kind`
  ].filter((part) => part !== "" && !part.startsWith("0 "));
  return `${counted2(allHits(counts), "hit")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`;
}
function tagsInWords({ tags }) {
  const names2 = [...tags.keys()].map((tag3) => JSON.stringify(tagText(tag3)));
  return names2.length === 0 ? "" : ` on ${names2.join(", ")}`;
}
function skipOf({ nature, site }) {
  if (nature.kind !== "probableWrapper") return void 0;
  return nature.skip ?? (site?.frame.symbol && functionText(site.frame.symbol));
}

// src/cli/analysis/json.ts
function analysisJson(analysis, sites, growth) {
  const { tables, hits, unread } = analysis;
  return {
    tables: {
      count: tables.count,
      withoutTotal: tables.withoutTotal,
      otherTotal: tables.otherTotal,
      ...tables.last && { last: tableJson(tables.last) }
    },
    growth,
    hits: {
      ...countsJson(hits),
      all: allHits(hits),
      withoutStop: hits.withoutStop,
      withoutStack: hits.withoutStack,
      otherTags: analysis.otherTags,
      tagUnknown: analysis.tagUnknown,
      tags: [...analysis.tags].map(([tag3, count2]) => ({
        text: tagText(tag3),
        value: tagHex(tag3),
        hits: count2
      }))
    },
    sites: sites.map((use3) => siteJson(use3, allHits(hits))),
    stacks: analysis.stacks.map(({ stack: stack3, counts, first }) => ({
      ...countsJson(counts),
      first,
      frames: stack3.map(({ text: text3, address: address3 }) => ({
        text: text3,
        address: address3 && commandAddress(address3)
      }))
    })),
    stops: { foreign: Object.fromEntries(analysis.foreignStops) },
    stackListings: analysis.stackListings,
    looseStacks: analysis.looseStacks,
    unread
  };
}
function tableJson({ place: place3, listing: listing4 }) {
  const { layout, sort, rows: rows2, total: total3 } = listing4;
  return {
    ...place3,
    layout,
    sort,
    rows: rows2.map(usageJson),
    total: total3
  };
}
function usageJson({ tag: tag3, ...usage3 }) {
  return { ...usage3, ...tag3 === void 0 ? {} : { value: tagHex(tag3) } };
}
var countsJson = ({ allocations, frees, unknown: unknown2, requested: requested2 }) => ({
  allocations,
  frees,
  unknown: unknown2,
  ...requested2.of === 0 ? {} : { requested: requested2 }
});
function siteJson(use3, hits) {
  const { site, counts, stacks, nature } = use3;
  const skip2 = skipOf(use3);
  return {
    ...site && { site: site.frame.text, key: site.key, behind: use3.behind },
    ...site?.module && { module: site.module },
    ...countsJson(counts),
    share: allHits(counts) / hits,
    stacks,
    nature: { ...nature, skip: skip2 }
  };
}

// src/text/line-fate.ts
var isLast = (fate) => fate === "last" || fate === "after";

// src/text/markup.ts
var TAG = /<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;
function withoutMarkup(line) {
  if (!line.includes("<")) return line;
  const text3 = line.replace(TAG, "");
  if (text3 === line) return line;
  return text3.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
}

// src/text/stack.heading.ts
function parseStackHeading(line) {
  let at3 = skipBlanks(line, 0);
  if (line.charAt(at3) === "#") at3 = skipBlanks(line, at3 + 1);
  if (!"CFR".includes(line.charAt(at3)) || line.length - at3 > 160) return void 0;
  const heading2 = line.slice(at3).trim();
  if (/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(heading2)) return "wide";
  if (/^Child(EBP|-SP) +RetAddr\b/.test(heading2)) return "frames";
  if (/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(heading2)) return "noBase";
  return heading2 === "Call Site" ? "names" : void 0;
}

// src/text/stack.suffix.ts
var REMARKS = [" (FPO: ", " (CONV: ", " (TrapFrame", " (Inline Function @ "];
var OFFSET = /\+0x[0-9a-f]+(?=\s)/i;
function splitCallSite(printed) {
  const whole2 = trimEnd(printed);
  const end = symbolEnd(whole2);
  const behind2 = whole2.slice(end);
  const open3 = behind2.startsWith(" [") ? 1 : behind2.indexOf(") [") + 2;
  return { text: trimEnd(whole2.slice(0, end)), source: sourceOf(behind2.slice(open3)) };
}
function symbolEnd(text3) {
  const offset2 = OFFSET.exec(text3);
  if (offset2) return offset2.index + offset2[0].length;
  const remarks = remarksStart(text3);
  if (remarks >= 0) return remarks;
  const open3 = text3.indexOf(" [");
  return open3 >= 0 && sourceOf(text3.slice(open3 + 1)) ? open3 : text3.length;
}
function remarksStart(text3) {
  const open3 = text3.indexOf(" (");
  if (open3 < 0) return -1;
  const starts = REMARKS.map((remark) => text3.indexOf(remark, open3)).filter((at3) => at3 >= 0);
  return starts.length === 0 ? -1 : Math.min(...starts);
}
function sourceOf(text3) {
  const at3 = text3.lastIndexOf(" @ ");
  if (at3 < 0 || !text3.endsWith("]")) return void 0;
  const digits2 = text3.slice(at3 + 3, -1);
  const decimal = digits2.length < 10 && [...digits2].every((digit) => isDigit(digit.charCodeAt(0)));
  return decimal && digits2 !== "" ? { file: text3.slice(1, at3), line: Number(digits2) } : void 0;
}

// src/text/symbol-name.ts
function parseSymbolName(text3) {
  const symbol3 = trimEnd(text3);
  const { head, offset: offset2 } = splitOffset(symbol3);
  if (offset2 === void 0) return void 0;
  const mark = head.indexOf("!");
  const module = mark < 0 ? head : head.slice(0, mark);
  if (!isModuleName(module)) return void 0;
  if (mark < 0) return head === symbol3 ? void 0 : { module, name: "", offset: offset2 };
  const name2 = head.slice(mark + 1);
  return name2.trim() === "" || name2.endsWith("(") ? void 0 : { module, name: name2, offset: offset2 };
}
function splitOffset(symbol3) {
  const [, head, digits2] = /^(.*)\+(?:0x)?([0-9a-f]+)$/i.exec(symbol3) ?? [];
  if (head === void 0 || digits2 === void 0) return { head: symbol3, offset: 0 };
  const offset2 = Number.parseInt(digits2, 16);
  return { head, offset: Number.isSafeInteger(offset2) ? offset2 : void 0 };
}
var isModuleName = (text3) => text3.length < 256 && /^[^\s!+`'"()[\]{}:,;=*|]+$/.test(text3);

// src/text/stack.row.ts
function parseStackRow(line, columns3) {
  const start = skipBlanks(line, 0);
  const number2 = frameNumberAt(line, start);
  const after = number2 === void 0 ? start : skipBlanks(line, skipHexDigits(line, start));
  if (columns3 === "names") return namesRow(line.slice(after), number2);
  return line.charCodeAt(after) === OPEN_PARENTHESIS ? inlineRow(line, after, number2) : frameRow(line, after, number2, columns3);
}
var OPEN_PARENTHESIS = 40;
var COLON = 58;
function frameNumberAt(line, at3) {
  const end = skipHexDigits(line, at3);
  const digits2 = end - at3;
  if (digits2 < 2 || digits2 > 3 || !isBlank(line.charCodeAt(end))) return void 0;
  return Number.parseInt(line.slice(at3, end), 16);
}
function frameRow(line, at3, number2, columns3) {
  const first = addressAt(line, at3);
  if (!first) return void 0;
  const second = columns3 === "noBase" ? first : followingAddress(line, first, columns3);
  if (!second || !isBlank(line.charCodeAt(second.end))) return void 0;
  const { pointerSize } = second;
  const behind2 = skipBlanks(line, second.end);
  const args = readArgs(line, behindTrapMark(line, behind2), pointerSize);
  const site = args && callSite2(line.slice(args.end));
  if (!args || !site) return void 0;
  return {
    number: number2,
    pointerSize,
    base: columns3 === "noBase" ? void 0 : first.address,
    returnAddress: second.address,
    gap: behind2 - second.end,
    args: args.words,
    inline: false,
    text: site.text,
    source: site.source,
    symbol: site.symbol
  };
}
function followingAddress(line, before, columns3) {
  const start = skipBlanks(line, before.end);
  if (columns3 !== "wide" && start !== before.end + 1) return void 0;
  const next = addressAt(line, start);
  return next?.pointerSize === before.pointerSize ? next : void 0;
}
var behindTrapMark = (line, at3) => line.startsWith("(T) ", at3) ? skipBlanks(line, at3 + 3) : at3;
function readArgs(line, from, pointerSize) {
  const marked = line.charCodeAt(from) === COLON;
  const words3 = [];
  let at3 = marked ? skipBlanks(line, from + 1) : from;
  while (words3.length < argumentCount(pointerSize)) {
    const word2 = addressAt(line, at3);
    if (word2?.pointerSize !== pointerSize || !isBlankOrEnd(line, word2.end)) break;
    words3.push(word2.address);
    at3 = skipBlanks(line, word2.end);
  }
  if (marked && line.charCodeAt(at3) !== COLON) return void 0;
  if (words3.length > 0 && words3.length < argumentCount(pointerSize)) return void 0;
  return { words: words3, end: marked ? skipBlanks(line, at3 + 1) : at3 };
}
var isBlankOrEnd = (line, at3) => at3 >= line.length || isBlank(line.charCodeAt(at3));
function inlineRow(line, at3, number2) {
  const mark = [INLINE_WIDE, INLINE_X86].find((text3) => line.startsWith(text3, at3));
  if (mark === void 0) return void 0;
  let end = at3 + mark.length;
  while (end < line.length && " -`:".includes(line.charAt(end))) end++;
  const site = callSite2(line.slice(end));
  return site && site.text !== "" ? { ...site, ...NO_FRAME_DATA, number: number2, inline: true } : void 0;
}
var NO_FRAME_DATA = {
  pointerSize: void 0,
  base: void 0,
  returnAddress: void 0,
  gap: 0,
  args: []
};
function namesRow(printed, number2) {
  const site = splitCallSite(printed);
  const symbol3 = parseSymbolName(site.text);
  const named = symbol3 !== void 0 && symbol3.name !== "";
  const moduleAlone = number2 !== void 0 && /^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(site.text);
  if (!named && !moduleAlone) return void 0;
  return { ...site, ...NO_FRAME_DATA, symbol: symbol3, number: number2, inline: false };
}
function callSite2(printed) {
  const { text: text3, source } = splitCallSite(printed);
  const symbol3 = parseSymbolName(text3);
  const read3 = symbol3 !== void 0 || text3 === "" || /^0x[0-9a-f`]{1,17}$/i.test(text3);
  return read3 ? { text: text3, source, symbol: symbol3 } : void 0;
}

// src/text/unquote.ts
function unquoted(line) {
  if (line.length > LONGEST_LINE) return line;
  const start = skipBlanks(line, 0);
  switch (line.charAt(start)) {
    case ">":
      return unquoted(line.slice(quotesEnd(line, start)));
    case "/":
      return line.startsWith("// ", start) ? unquoted(line.slice(start + 3)) : line;
    case "#":
      return withoutComment(line, start);
    default:
      return line;
  }
}
function quotesEnd(line, start) {
  let quote2 = start;
  for (; ; ) {
    const end = quote2 + (line.charAt(quote2 + 1) === " " ? 2 : 1);
    quote2 = skipBlanks(line, end);
    if (line.charAt(quote2) !== ">") return end;
  }
}
var isRemark = (line) => line.charAt(skipBlanks(line, 0)) === "#" && parseStackHeading(line) === void 0;
function withoutComment(line, start) {
  if (line.length > 4096 || parseStackHeading(line)) return line;
  const rest = line.slice(start + 1);
  return parseStackRow(rest, "frames") ? rest : line;
}

// src/text/pasted.ts
var PastedText = class {
  #index = -1;
  /** Every line so far began with its own number. */
  #numbered = true;
  /** Non-blank lines that came with one blank line between each two. */
  #spaced = 0;
  #blanks = 0;
  /** @returns the line as printed, or undefined for one that only double spacing put in */
  line(pasted) {
    this.#index++;
    const line = pasted.length > LONGEST_LINE ? pasted : this.#cleaned(pasted);
    return this.#isSpacing(line) ? void 0 : line;
  }
  #cleaned(pasted) {
    const typed = UNTYPED.test(pasted) ? retyped(pasted) : pasted;
    return expanded(withoutFront(this.#withoutNumber(typed)));
  }
  /**
   * Lines that are all numbered, from 1 on. A frame's number has two digits and begins at 0; a
   * prompt (`1: kd>`) is no number either.
   */
  #withoutNumber(line) {
    if (!this.#numbered) return line;
    const start = skipBlanks(line, 0);
    const end = skipDigits(line, start);
    const behind2 = line.charAt(end);
    this.#numbered = line.slice(start, end) === String(this.#index + 1) && (behind2 === "" || " 	:|".includes(behind2)) && !/^:\s*l?kd\b/.test(line.slice(end));
    return this.#numbered ? line.slice(end + 1) : line;
  }
  /**
   * Some web pages put a blank line between every two. Such a line ends nothing, unlike one
   * between two listings.
   */
  #isSpacing(line) {
    if (skipBlanks(line, 0) < line.length) {
      this.#spaced = this.#blanks === 1 ? this.#spaced + 1 : 0;
      this.#blanks = 0;
      return false;
    }
    this.#blanks++;
    return this.#blanks === 1 && this.#spaced > 0;
  }
};
var UNTYPED = /[\u0080-\uffff]|&[#a-z0-9]+;|\\`|<\/?[a-z]/i;
var REPLACED = [
  [/<br ?\/?>/gi, ""],
  [/&nbsp;|&#160;|[\u00a0\u2000-\u200a\u202f\u3000]/g, " "],
  [/[\u200b-\u200f\u2060\ufeff]/g, ""],
  [/&#96;|&grave;|\\`|[\u2018\u201b]/g, "`"],
  [/&#39;|&apos;|\u2019/g, "'"],
  [/&quot;|[\u201c\u201d]/g, '"'],
  [/[\u2010-\u2014\u2212]/g, "-"],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  [/&amp;/g, "&"]
];
var retyped = (line) => REPLACED.reduce(
  (text3, [found, character3]) => text3.replace(found, character3),
  withoutMarkup(line)
);
var TAB_STOP = 8;
function expanded(line) {
  if (!line.includes("	")) return line;
  const kept = descriptionTab(line);
  let text3 = "";
  for (let at3 = 0; at3 < line.length; at3++) {
    if (line.charAt(at3) !== "	" || at3 === kept) text3 += line.charAt(at3);
    else text3 += " ".repeat(TAB_STOP - text3.length % TAB_STOP);
  }
  return text3;
}
function descriptionTab(line) {
  let at3 = line.indexOf("	");
  while (at3 >= 0) {
    const next = line.charCodeAt(at3 + 1);
    if (isDigit(line.charCodeAt(at3 - 1)) && !isDigit(next) && !isBlank(next)) return at3;
    at3 = line.indexOf("	", at3 + 1);
  }
  return -1;
}
var TIME = /^\s{0,8}\[?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ]|\d\d[-/.]\d\d[-/.]\d{4}[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?\]?[:|>]? ?/;
function withoutFront(line) {
  const text3 = unquoted(line.replace(TIME, ""));
  return text3 === line ? line : withoutFront(text3);
}

// src/text/poolused.heading.ts
var PoolUsedHeadingFinder = class {
  #sort;
  /** Column of the word NonPaged in the line above, when that was a heading line. */
  #nonPagedColumn;
  /** Forgets what came before: another command begins. */
  reset() {
    this.#sort = void 0;
    this.#nonPagedColumn = void 0;
  }
  /** @returns the heading when this line completes one. */
  read(line) {
    const start = skipBlanks(line, 0);
    if (line.length - start > 160) return void 0;
    if (line.startsWith("Sorting by", start)) {
      this.#sort = sortOf2(line);
    } else if (line.startsWith("NonPaged", start)) {
      this.#nonPagedColumn = /^NonPaged +Paged$/.test(line.trim()) ? start : void 0;
    } else if (line.startsWith("Tag", start)) {
      return this.#heading(line);
    }
    return void 0;
  }
  #heading(line) {
    const [tag3, ...columns3] = words2(line);
    if (tag3?.text !== "Tag") return void 0;
    const names2 = columns3.map((word2) => word2.text).join(" ");
    const verbose = names2 === columnNames.verbose.join(" ");
    if (!verbose && names2 !== columnNames.summary.join(" ")) return void 0;
    const widths = columns3.map(
      (word2, index) => word2.end - (columns3[index - 1]?.end ?? tag3.start + TAG_WIDTH)
    );
    const layout = verbose ? "verbose" : this.#summaryLayout(widths, tag3.start);
    const sort = this.#sort;
    this.reset();
    return {
      layout,
      tagColumn: tag3.start,
      sort,
      widths: widths.join() === columnWidths[layout].join() ? widths : void 0
    };
  }
  /** `oldest` and `old` differ in where the tags stand below the word NonPaged. */
  #summaryLayout(widths, tagColumn) {
    if (widths.join() === columnWidths.current.join()) return "current";
    if (widths.join() !== columnWidths.oldest.join()) return "old";
    const nonPaged = this.#nonPagedColumn;
    const oldest = nonPaged === void 0 ? tagColumn === 0 : nonPaged - tagColumn === 12;
    return oldest ? "oldest" : "old";
  }
};
function sortOf2(line) {
  const said = /^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(line.trim());
  switch (said?.[1]) {
    case "Tag":
      return "tag";
    case "NonPaged":
      return "nonPaged";
    case "Paged":
      return "paged";
    case "Session Tag":
      return "sessionTag";
    default:
      return void 0;
  }
}
function words2(line) {
  const found = [];
  let start = skipBlanks(line, 0);
  while (start < line.length) {
    const blank = line.indexOf(" ", start);
    const end = blank < 0 ? line.length : blank;
    found.push({ text: line.slice(start, end), start, end });
    start = skipBlanks(line, end);
  }
  return found;
}

// src/text/poolused.row.ts
var UNREAD = { kind: "unread" };
function readPoolUsedLine(line, heading2) {
  const start = skipBlanks(line, 0);
  if (line.startsWith("TOTAL", start) && isBlank(line.charCodeAt(start + 5))) {
    return readTotal(line, start + 5, heading2);
  }
  const row2 = heading2.widths ? readInColumns(line, heading2, heading2.widths) : readByWords(line, start, heading2);
  return row2 ? { kind: "row", usage: row2 } : looksLikeRow(line, start) ? UNREAD : { kind: "other" };
}
function readTotal(line, at3, heading2) {
  const { layout, widths = unbounded(layout) } = heading2;
  const read3 = readNumbers(line, at3, widths, layout);
  if (!read3 || line.slice(read3.end).trim() !== "") return UNREAD;
  return { kind: "total", ...uses(read3.numbers) };
}
function readInColumns(line, { tagColumn, layout }, widths) {
  for (const column of [tagColumn, tagColumn - 1, tagColumn + 1]) {
    if (!hasTagAt(line, column)) continue;
    const read3 = readNumbers(line, column + TAG_WIDTH, widths, layout);
    if (!read3 || column !== tagColumn && !read3.inPlace) continue;
    return usage2(line.slice(column, column + TAG_WIDTH), read3.numbers, line.slice(read3.end));
  }
  return void 0;
}
function readByWords(line, start, heading2) {
  const whole2 = readWords(line, start, TAG_WIDTH, heading2);
  const short = readWords(line, start, line.slice(start, start + TAG_WIDTH).search(/\s/), heading2);
  return whole2 && short ? void 0 : whole2 ?? short;
}
function readWords(line, start, width, { layout }) {
  if (width < 1 || !hasTagAt(line, start, width)) return void 0;
  const read3 = readNumbers(line, start + width, unbounded(layout), layout);
  if (!read3 || !isEndOfNumber(line, read3.end)) return void 0;
  return usage2(line.slice(start, start + width), read3.numbers, line.slice(read3.end));
}
var unbounded = (layout) => columnWidths[layout].map(() => Number.POSITIVE_INFINITY);
var isEndOfNumber = (line, at3) => at3 >= line.length || isBlank(line.charCodeAt(at3)) || isBlank(line.charCodeAt(at3 - 2)) || line.startsWith(UNKNOWN, at3);
var UNKNOWN = "UNKNOWN pooltag";
function hasTagAt(line, column, width = TAG_WIDTH) {
  const end = column + width;
  if (column < 0 || line.length <= end || !isBlank(line.charCodeAt(end))) return false;
  if (skipBlanks(line, 0) < column) return false;
  const tag3 = line.slice(column, end);
  return tag3.trim() !== "" && [...tag3].every((character3) => character3 >= " ");
}
var looksLikeRow = (line, start) => /^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(line.slice(start, start + 160));
function readNumbers(line, from, widths, layout) {
  const numbers = [];
  let at3 = from;
  let inPlace = true;
  let othersInPlace = true;
  for (let index = 0; index < widths.length; index++) {
    const field2 = fieldAt(line, at3, widths[index] ?? 0);
    if (!field2) return void 0;
    const last = index === widths.length - 1;
    const end = last ? endBeforeDescription(line, field2, othersInPlace, layout) : field2.end;
    const value = end === void 0 ? void 0 : safeCount(line.slice(field2.start, end));
    if (end === void 0 || value === void 0) return void 0;
    const placed2 = end === field2.columnEnd || end > field2.columnEnd && field2.full;
    inPlace = inPlace && placed2;
    othersInPlace = othersInPlace && (placed2 || index === 0);
    numbers.push(value);
    at3 = end;
  }
  return { numbers, end: at3, inPlace };
}
function fieldAt(line, at3, width) {
  const start = skipBlanks(line, at3);
  const digits2 = line.charAt(start) === "-" ? start + 1 : start;
  const end = skipDigits(line, digits2);
  if (start === at3 || end === digits2) return void 0;
  return { start, end, columnEnd: at3 + width, full: start === at3 + 1 };
}
function endBeforeDescription(line, field2, inPlace, layout) {
  if (line.charAt(field2.start) === "0") return field2.start + 1;
  const rest = line.slice(field2.end, field2.end + 16);
  const separated = rest.trim() === "" || rest.startsWith("	");
  if (separated || field2.end <= field2.columnEnd) return field2.end;
  if (rest.startsWith(UNKNOWN)) return field2.end;
  if (!inPlace || field2.start >= field2.columnEnd) return void 0;
  if (!field2.full) return field2.columnEnd;
  return layout === "old" && /^[ .]/.test(rest) ? field2.columnEnd : void 0;
}
function usage2(text3, numbers, rest) {
  const description = rest.trim();
  const isWhole2 = text3.length === TAG_WIDTH && !text3.includes(".");
  const reading = isWhole2 ? tagFromCharacters(text3) : void 0;
  return {
    text: text3.padEnd(TAG_WIDTH),
    tag: reading?.ok ? reading.tag : void 0,
    ...uses(numbers),
    description: description || void 0
  };
}
function uses(numbers) {
  const half = numbers.length / 2;
  return { nonPaged: use2(numbers.slice(0, half)), paged: use2(numbers.slice(half)) };
}
function use2(numbers) {
  const [first = 0, second = 0, diff2 = 0, used = 0] = numbers;
  return numbers.length === 2 ? { outstanding: first, bytes: second } : { allocs: first, frees: second, outstanding: diff2, bytes: used };
}

// src/text/prompt.ts
var PROMPT = /^\s*(?:(?:\d\d\.)?(\d{1,4}):\s*)?l?kd(?::\w{1,8})?>(.*)/;
function parsePrompt(line) {
  const found = PROMPT.exec(line);
  if (!found) return void 0;
  const command2 = (found[2] ?? "").trim();
  return found[1] === void 0 ? { command: command2 } : { processor: Number(found[1]), command: command2 };
}

// src/text/unread.ts
var MOST_UNREAD = 1e3;
var unreadLine = (line, text3) => ({
  line,
  text: text3.slice(0, 200)
});

// src/text/poolused.parse.ts
var MOST_ROWS = 5e4;
var LONGEST_ROW = 1024;
var MOST_OTHER_LINES = 16;
var PoolUsedReader = class {
  #heading;
  #rows = [];
  #unread = [];
  /** Lines of something else since the last row: noise if another row follows. */
  #others = [];
  #total;
  constructor(heading2) {
    this.#heading = heading2;
  }
  /** Takes the next line; {@link listing} has all that were taken. */
  push(line, number2) {
    if (line.length > LONGEST_ROW) return this.#other(line, number2);
    if (/^[ .\t]*$/.test(line)) return "taken";
    const read3 = readPoolUsedLine(line, this.#heading);
    if (read3.kind === "other") return parsePrompt(line) ? "after" : this.#other(line, number2);
    this.#keepOthers();
    if (read3.kind === "row") this.#rows.push(read3.usage);
    else if (read3.kind === "unread") this.#keep(unreadLine(number2, line));
    else {
      this.#total = { nonPaged: read3.nonPaged, paged: read3.paged };
      return "last";
    }
    return this.#rows.length < MOST_ROWS ? "taken" : "last";
  }
  listing() {
    const { layout, sort } = this.#heading;
    return {
      layout,
      sort,
      rows: this.#rows,
      total: this.#total,
      unread: this.#unread
    };
  }
  #other(line, number2) {
    if (this.#others.length >= MOST_OTHER_LINES) return "after";
    this.#others.push(unreadLine(number2, line));
    return "other";
  }
  #keepOthers() {
    for (const line of this.#others) this.#keep(line);
    this.#others = [];
  }
  #keep(line) {
    if (this.#unread.length < MOST_UNREAD) this.#unread.push(line);
  }
};

// src/text/unusual-columns.ts
var UnusualColumns = class {
  /** The column of frame sizes that `kf` has. */
  #sizes;
  usual(line) {
    const heading2 = HEADING.exec(line);
    if (heading2) {
      const [, indent2 = "", mark = "", memory = "", rest = ""] = heading2;
      this.#sizes = memory === "" ? void 0 : mark === "" ? PLAIN_SIZE : NUMBERED_SIZE;
      return indent2 + mark + rest;
    }
    if (parsePrompt(line)) this.#sizes = void 0;
    const sized = this.#sizes ? line.replace(this.#sizes, "$1") : line;
    return sized.replace(LEFT_OUT, "$1 ");
  }
};
var HEADING = /^(\s*)(# +)?(Memory +)?(Child(?:EBP|-SP) +RetAddr.*)$/;
var NUMBERED_SIZE = /^(\s*[0-9a-f]{2,3} ) *(?:[0-9a-f]{1,7} +)?(?=[0-9a-f]{8}[`\s]|\(Inline)/;
var PLAIN_SIZE = /^(\s*)(?:[0-9a-f]{1,7} +)?(?=[0-9a-f]{8}(?:`[0-9a-f]{8})? [0-9a-f]{8}|\(Inline)/;
var LEFT_OUT = /^(\s*(?:[0-9a-f]{2,3} +)?[0-9a-f`]{17} [0-9a-f`]{17}) +: \.\.\. : /;

// src/text/rejoin.ts
var MOST_LINES = 64;
var StackRejoiner = class {
  #broken;
  #columns = new UnusualColumns();
  /** Takes the next line; returns those that are complete. */
  push(line) {
    if (line.text.length > LONGEST_LINE) return [...this.end(), line];
    if (WRAPPED_HEADING.test(line.text)) return this.end();
    if (this.#broken) return this.#continue(line, this.#broken);
    const text3 = this.#columns.usual(line.text);
    const broken = breakIn(text3);
    if (broken) {
      this.#broken = { ...broken, lines: [{ ...line, text: text3 }] };
      return [];
    }
    return [{ ...line, text: withoutParameters(text3) }];
  }
  /** Lines that wait for more, when none follows. */
  end() {
    const { lines: lines3 } = this.#broken ?? { lines: [] };
    this.#broken = void 0;
    return lines3;
  }
  #continue(line, broken) {
    const [first] = broken.lines;
    const lines3 = [...broken.lines, line];
    const joined2 = lines3.map(({ text: text3 }) => text3.trim()).join(broken.between);
    if (first && broken.isComplete(joined2)) {
      this.#broken = void 0;
      return [{ ...first, text: withoutParameters(joined2) }];
    }
    if (broken.goesOn(line.text, joined2) && lines3.length < MOST_LINES) {
      this.#broken = { ...broken, lines: lines3 };
      return [];
    }
    return [...this.end(), ...this.push(line)];
  }
};
var WRAPPED_HEADING = /^\s*: +Call Site\s*$/;
function breakIn(line) {
  const text3 = trimEnd(line);
  if (text3.endsWith("(") && isRow(text3.slice(0, -1))) return PARAMETER_LIST;
  if (text3.trim().length === CONSOLE_WIDTH && isRow(text3)) return CONSOLE_ROW;
  return FRAME_DATA.test(line) && !isRow(line) ? WRAPPED_ROW : void 0;
}
var isRow = (line) => parseStackRow(line, "frames") !== void 0;
var PARAMETER_LIST = {
  between: " ",
  isComplete: (joined2) => PARAMETERS_END.test(joined2),
  goesOn: (line) => line.trim() !== "" && !isRow(line) && !parsePrompt(line)
};
var WRAPPED_ROW = {
  between: " ",
  isComplete: (joined2) => (parseStackRow(joined2, "frames")?.text ?? "") !== "",
  goesOn: (_, joined2) => FRAME_DATA.test(joined2) && (joined2.match(/[0-9a-f`]{8,}/gi) ?? []).length <= MOST_ADDRESSES
};
var CONSOLE_WIDTH = 80;
var CONSOLE_ROW = {
  between: "",
  isComplete: (joined2) => /^(?:\S*\+0x[0-9a-f]+)?$/i.test(restOf(joined2)) && isRow(joined2),
  goesOn: () => false
};
var restOf = (joined2) => joined2.length === CONSOLE_WIDTH ? "" : joined2.slice(joined2.lastIndexOf(" ", CONSOLE_WIDTH) + 1);
var MOST_ADDRESSES = 6;
var FRAME_DATA = /^\s*(?:[0-9a-f]{2,3} )?[0-9a-f]{8}(?:`[0-9a-f]{8})? [0-9a-f]{8}(?:`[0-9a-f]{8})?\s[\s:0-9a-f`]*$/i;
var PARAMETERS_END = /\)((?:\+0x[0-9a-f]+)?(?: \((?:FPO|CONV|Inline Function)[^)]*\))*(?: \[[^[\]]* @ \d+\])?\s*)$/i;
function withoutParameters(line) {
  if (!/ = |\(void\)/.test(line) || !isRow(line)) return line;
  const end = PARAMETERS_END.exec(line);
  if (!end) return line;
  const open3 = opening(line, end.index);
  const inside = line.slice(open3 + 1, end.index);
  const isList2 = open3 > 0 && (inside.trim() === "void" || inside.includes(" = "));
  return isList2 ? line.slice(0, open3) + end[1] : line;
}
function opening(line, close) {
  let depth = 0;
  for (let at3 = close; at3 >= 0; at3--) {
    if (line.charAt(at3) === ")") depth++;
    else if (line.charAt(at3) === "(" && --depth === 0) return at3;
  }
  return -1;
}

// src/text/stack.parse.ts
var MOST_FRAMES = 1e4;
var MOST_OTHER_LINES2 = 8;
var StackReader = class {
  #frames = [];
  #unread = [];
  /** Lines of something else since the last row: noise if another row follows. */
  #others = [];
  #columns = "frames";
  #headed = false;
  #style;
  /** Frame number of the last row. */
  #number;
  /** Where the next frame goes on: the RetAddr of the row above. */
  #next;
  #doubtful = false;
  #fromTop = true;
  /** A row without its symbol, which follows on a line of its own. */
  #broken;
  /** Whether a heading or a row was met. */
  get begun() {
    return this.#headed || this.#frames.length > 0;
  }
  /** Whether the first frame is there: not left out, as far as numbers and dots tell. */
  get fromTop() {
    return this.#frames.length > 0 && this.#fromTop;
  }
  /** Takes the next line; {@link listing} has all that were taken. */
  push(line, number2) {
    if (line.length > LONGEST_LINE) return this.#other(line, number2);
    if (this.#broken) return this.#complete(line, number2, this.#broken);
    const row2 = parseStackRow(line, this.#columns);
    if (row2) return this.#row(row2, line, number2);
    return this.#notRow(line, number2);
  }
  listing() {
    return {
      style: this.#style,
      frames: this.#frames,
      unread: this.#frames.length === 0 ? [...this.#unread, ...this.#others] : this.#unread
    };
  }
  #row(row2, line, number2) {
    if (row2.text === "") {
      if (!this.begun || !this.#continues(row2)) return this.#other(line, number2);
      this.#broken = { row: row2, line: unreadLine(number2, line) };
      return "taken";
    }
    if (!this.#continues(row2)) return "after";
    this.#keepOthers();
    this.#add(row2);
    return "taken";
  }
  /** Old narrow consoles put a long symbol on the next line. */
  #complete(line, number2, { row: row2, line: broken }) {
    this.#broken = void 0;
    const site = parseStackRow(`00 ${line.trim()}`, "names");
    if (!site?.symbol || site.symbol.name === "") {
      this.#others.push(broken);
      return this.push(line, number2);
    }
    this.#add({ ...row2, text: site.text, symbol: site.symbol });
    return "taken";
  }
  #notRow(line, number2) {
    const start = skipBlanks(line, 0);
    if (start === line.length) {
      const ends = this.#frames.length > 0 && this.#number === void 0;
      return ends ? "after" : "taken";
    }
    const columns3 = parseStackHeading(line);
    if (columns3) return this.#heading(columns3);
    if (isWarning(line, start)) {
      this.#doubtful = true;
      return "taken";
    }
    if (!this.begun) return "other";
    if (isNoise(line, start)) return "taken";
    if (isElision(line)) {
      if (this.#frames.length === 0) this.#fromTop = false;
      this.#next = void 0;
      return "taken";
    }
    return parsePrompt(line) ? "after" : this.#other(line, number2);
  }
  #heading(columns3) {
    if (this.#frames.length > 0) return "after";
    this.#headed = true;
    this.#columns = columns3;
    return "taken";
  }
  /** Whether a row belongs to the rows above: numbers rise, the frame data stays as wide. */
  #continues(row2) {
    if (this.#frames.length === 0) return true;
    if (this.#frames.length >= MOST_FRAMES) return false;
    const size = this.#style?.pointerSize;
    if (size !== void 0 && row2.pointerSize !== void 0 && size !== row2.pointerSize)
      return false;
    if (row2.number === void 0 || this.#number === void 0) return row2.number === this.#number;
    return row2.number > this.#number;
  }
  #add(row2) {
    const skipped = this.#number !== void 0 && row2.number !== this.#number + 1;
    if (skipped) this.#next = void 0;
    if (this.#frames.length === 0 && (row2.number ?? this.#unread.length) > 0) this.#fromTop = false;
    const address3 = this.#next;
    this.#number = row2.number;
    this.#style ??= styleOf(row2);
    this.#frames.push(frameOf(row2, address3, this.#doubtful));
    if (!row2.inline)
      this.#next = row2.returnAddress === NULL_ADDRESS ? void 0 : row2.returnAddress;
  }
  #other(line, number2) {
    if (!this.begun) return "other";
    if (this.#others.length >= MOST_OTHER_LINES2) return "after";
    this.#others.push(unreadLine(number2, line));
    return "other";
  }
  /** A row follows lines that could not be read: without frame numbers one may be missing. */
  #keepOthers() {
    if (this.#others.length > 0 && this.#number === void 0) this.#next = void 0;
    for (const line of this.#others) {
      if (this.#unread.length < MOST_UNREAD) this.#unread.push(line);
    }
    this.#others = [];
  }
};
function frameOf(row2, address3, doubtful) {
  const { text: text3, args, inline } = row2;
  const frame4 = { text: text3, args, inline, doubtful };
  if (address3 !== void 0) frame4.address = address3;
  if (row2.symbol !== void 0) frame4.symbol = row2.symbol;
  if (row2.base !== void 0) frame4.base = row2.base;
  if (row2.returnAddress !== void 0) frame4.returnAddress = row2.returnAddress;
  if (row2.source !== void 0) frame4.source = row2.source;
  return frame4;
}
function styleOf(row2) {
  if (row2.pointerSize === void 0) return void 0;
  return {
    pointerSize: row2.pointerSize,
    generation: row2.gap >= NEW_GAP ? "new" : "old",
    numbered: row2.number !== void 0,
    args: row2.args.length > 0
  };
}
var isWarning = (line, start) => line.startsWith("WARNING: ", start) && line.includes("frames may be wrong") || line.startsWith("<Intermediate frames may have been skipped", start);
var NOISE = ["***", "ERROR: ", "WARNING: ", "Unable to load image", "SYMSRV: ", "DBGHELP: ", "#"];
var isNoise = (line, start) => NOISE.some((text3) => line.startsWith(text3, start));
var isElision = (line) => /^\[?(\.{2,}|\u2026)\]?$/.test(line.trim());

// src/text/instruction.parse.ts
function parseInstruction(line) {
  const token2 = addressAt(line, startOf2(line));
  if (!token2 || line.charAt(token2.end) !== " ") return void 0;
  const code = codeAt(line, token2.end + 1);
  const start = code === void 0 ? token2.end + 1 : token2.end + 1 + code.length;
  const text3 = withoutOperandValue(line.slice(start).trim().replace(/\s+/g, " "));
  if (!isInstruction(text3)) return void 0;
  return code === void 0 || code.charAt(0) === "?" ? { address: token2.address, text: text3 } : { address: token2.address, code: code.toLowerCase(), text: text3 };
}
function startOf2(line) {
  const start = skipBlanks(line, 0);
  const segment = skipHexDigits(line, start);
  return segment - start === 4 && line.charAt(segment) === ":" ? segment + 1 : start;
}
var HEXADECIMAL_MNEMONICS = ["fadd", "fabd"];
function codeAt(line, at3) {
  if (line.startsWith("??", at3)) return "??";
  const code = line.slice(at3, skipHexDigits(line, at3));
  const behind2 = line.charAt(at3 + code.length);
  if (code === "" || code.length % 2 !== 0 || code.length > 30 || behind2 !== " ") return void 0;
  return HEXADECIMAL_MNEMONICS.includes(code) ? void 0 : code;
}
function isInstruction(text3) {
  const mnemonic = /^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(text3)?.[1];
  if (mnemonic === void 0) return text3 === "???" || text3 === "????";
  return !(mnemonic.length === 8 && skipHexDigits(mnemonic, 0) === 8);
}
var withoutOperandValue = (text3) => text3.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i, "");

// src/text/stop.parse.ts
var MOST_OTHER_LINES3 = 24;
var StopReader = class {
  #opening;
  #place = new PlaceReader();
  #others = 0;
  #ended;
  constructor(opening2) {
    this.#opening = opening2;
    this.#ended = opening2.kind === "targetGone";
  }
  /** Takes the next line; once one came after the stop, all do. */
  push(line) {
    const fate = this.#ended ? "after" : this.#take(line);
    this.#ended = isLast(fate);
    return fate;
  }
  report() {
    const opening2 = this.#opening;
    return opening2.kind === "targetGone" ? opening2 : { ...opening2, ...this.#place.place };
  }
  #take(line) {
    if (line.length > LONGEST_LINE) return this.#other();
    const opening2 = openingOf(line);
    if (opening2) return this.#takesOpening(opening2) ? "taken" : "after";
    if (isExplanation(line)) {
      this.#explain(line.trim());
      return "taken";
    }
    if (parsePrompt(line)) return "after";
    const read3 = this.#place.push(line);
    if (read3 === "instruction") return "last";
    return read3 === "symbol" ? "taken" : this.#other();
  }
  /** A bugcheck announces itself first and then breaks: one stop. */
  #takesOpening(opening2) {
    const ofBugcheck = this.#opening.kind === "bugcheck" && opening2.kind === "breakInstruction";
    return ofBugcheck && this.#place.place.symbol === void 0;
  }
  #explain(line) {
    const opening2 = this.#opening;
    if (opening2.kind === "bugcheck" && opening2.parameters.length === 0) {
      this.#opening = { ...opening2, parameters: parametersIn(line) };
    } else if (opening2.kind === "breakInstruction") {
      if (line.includes("You are seeing this message because")) {
        this.#opening = { kind: "manualBreak" };
      } else if (line.startsWith(FATAL)) {
        this.#opening = { kind: "other", event: line };
      }
    }
  }
  #other() {
    this.#others++;
    return this.#others > MOST_OTHER_LINES3 ? "after" : "other";
  }
};
var FATAL = "A fatal system error has occurred";
var EXPLANATIONS = ["*", "(0x", FATAL];
function isExplanation(line) {
  const start = skipBlanks(line, 0);
  if (start === line.length || isRemark(line)) return true;
  return EXPLANATIONS.some((text3) => line.startsWith(text3, start));
}
var PlaceReader = class {
  #symbol;
  place = {};
  push(line) {
    const instruction = parseInstruction(line);
    if (instruction) {
      const symbol4 = this.#symbol;
      this.place = { symbol: symbol4, instruction };
      return "instruction";
    }
    const symbol3 = symbolLine(line);
    if (symbol3 === void 0) return "other";
    this.#symbol = symbol3;
    this.place = { symbol: symbol3 };
    return "symbol";
  }
};
function symbolLine(line) {
  const text3 = line.trim();
  if (!text3.endsWith(":")) return void 0;
  const site = splitCallSite(text3.slice(0, -1));
  return parseSymbolName(site.text) && site.text;
}

// src/text/log.ts
var RESUMES = /^(?:g[hncu]?|p[ahct]?|t[ahct]?|wt)\b/i;
var ASIDE = /^\s*(?:STACK_TEXT:|\*\*\* Stack trace for last set context\b)/;
var NOTHING = { kind: "nothing" };
var NO_ITEMS = [];
var LogReader = class {
  #pasted = new PastedText();
  #rejoiner = new StackRejoiner();
  #finder = new PoolUsedHeadingFinder();
  #open = NOTHING;
  /** The last prompt since the machine last stopped. */
  #prompt;
  /** The last line that was not blank. */
  #before = "";
  /** Number of the last line given, and of the one at hand. */
  #pushed = -1;
  #line = -1;
  #items = [];
  /** Takes the next line, without terminator; returns what it completed. */
  push(line) {
    this.#pushed++;
    const text3 = this.#pasted.line(line);
    if (text3 !== void 0) this.#take(this.#rejoiner.push({ text: text3, number: this.#pushed }));
    return this.#takeItems();
  }
  /** Says that no line follows. */
  end() {
    this.#take(this.#rejoiner.end());
    this.#close();
    return this.#takeItems();
  }
  #take(lines3) {
    for (const { text: text3, number: number2 } of lines3) {
      this.#line = number2;
      if (!this.#belongs(text3)) this.#begin(text3);
      if (skipBlanks(text3, 0) < text3.length) this.#before = text3;
    }
  }
  #takeItems() {
    if (this.#items.length === 0) return NO_ITEMS;
    const items = this.#items;
    this.#items = [];
    return items;
  }
  /** Hands the line to what is open; false when it may begin something of its own. */
  #belongs(line) {
    const open3 = this.#open;
    switch (open3.kind) {
      case "nothing":
        return false;
      case "stopped":
        return isBlankOrRemark(line);
      case "stop":
        return this.#fate(open3.reader.push(line));
      default:
        return this.#fate(open3.reader.push(line, this.#line));
    }
  }
  #fate(fate) {
    if (isLast(fate)) this.#complete();
    return fate === "taken" || fate === "last";
  }
  /** A stop waits for its prompt; everything else is told at once. */
  #complete() {
    const open3 = this.#open;
    if (open3.kind === "stop") {
      this.#open = { kind: "stopped", report: open3.reader.report(), line: open3.line };
    } else {
      this.#close();
    }
  }
  /** Looks whether the line begins something, which ends what was open. */
  #begin(line) {
    if (line.length > LONGEST_LINE) return;
    const prompt = parsePrompt(line);
    if (prompt) {
      this.#meetPrompt(prompt);
      this.#start(prompt.command);
    } else {
      this.#start(line);
    }
    if (this.#open.kind === "stopped") this.#close();
  }
  #meetPrompt(prompt) {
    this.#close(prompt);
    this.#prompt = prompt;
    this.#finder.reset();
    if (RESUMES.test(prompt.command)) this.#items.push({ kind: "resumed", line: this.#line });
  }
  #start(line) {
    const start = skipBlanks(line, 0);
    if (startsStack(line, start)) {
      this.#close();
      const reader = new StackReader();
      reader.push(line, this.#line);
      this.#open = { kind: "stack", reader, line: this.#line, aside: ASIDE.test(this.#before) };
      return;
    }
    const heading2 = this.#finder.read(line);
    if (heading2) this.#startListing(heading2);
    const opening2 = heading2 ? void 0 : openingOf(line);
    if (opening2) this.#startStop(opening2);
  }
  #startListing(heading2) {
    this.#close();
    this.#open = { kind: "poolUsed", reader: new PoolUsedReader(heading2), line: this.#line };
  }
  #startStop(opening2) {
    this.#close();
    this.#prompt = void 0;
    this.#open = { kind: "stop", reader: new StopReader(opening2), line: this.#line };
  }
  /** Tells what was open. `prompt` is the one that follows it. */
  #close(prompt) {
    const open3 = this.#open;
    this.#open = NOTHING;
    if (open3.kind === "stack") this.#tellStack(open3);
    else if (open3.kind === "poolUsed") this.#tellListing(open3.reader, open3.line);
    else if (open3.kind === "stop") this.#tellStop(open3.reader.report(), open3.line, prompt);
    else if (open3.kind === "stopped") this.#tellStop(open3.report, open3.line, prompt);
  }
  #tellStack({ reader, line, aside }) {
    if (!reader.fromTop) return;
    const listing4 = reader.listing();
    const prompt = this.#prompt;
    this.#items.push({ kind: "stack", listing: listing4, line, prompt, aside });
  }
  #tellListing(reader, line) {
    const command2 = this.#prompt?.command;
    const asked = command2 !== void 0 && /^!(?:\w+\.)?poolused\b/i.test(command2);
    this.#items.push({
      kind: "poolUsed",
      listing: reader.listing(),
      line,
      command: asked ? command2 : void 0
    });
  }
  #tellStop(report, line, prompt) {
    this.#items.push({ kind: "stop", report, line, prompt });
  }
};
function startsStack(line, start) {
  const first = line.charCodeAt(start);
  if (isHexDigit2(first) || first === 40) {
    const row2 = parseStackRow(line, "frames");
    if (row2) return row2.text !== "";
  }
  return parseStackHeading(line) !== void 0;
}
var isBlankOrRemark = (line) => skipBlanks(line, 0) === line.length || isRemark(line);

// src/cli/analysis/read-log.ts
async function readLog({ path: path2, lines: lines3 }, tally) {
  const reader = new LogReader();
  const file = tally.file(logName(path2));
  for await (const line of lines3) {
    for (const item of reader.push(line)) file.add(item);
  }
  for (const item of reader.end()) file.add(item);
  file.end();
}

// src/cli/analysis/read-recording.ts
import { basename as basename2 } from "node:path";

// src/pool/sorted.ts
function sorted2(items, compare) {
  return Array.from(items, (item, place3) => ({ item, place: place3 })).sort((a, b) => compare(a.item, b.item) || a.place - b.place).map(({ item }) => item);
}

// src/pool/certainty.ts
var NONE = { allocs: 0, frees: 0 };
function unpairedFrees(uses2, { coverage: coverage2, asked: { there, gone }, underWay, outstanding }) {
  const total3 = (value) => uses2.reduce((sum2, use3) => sum2 + value(use3), 0);
  const missed2 = coverage2.kind === "floor" ? coverage2.missed : NONE;
  const unpaired = missed2.frees + total3((use3) => use3.unlocatedFrees) - total3((use3) => use3.missedFrees) - gone.size;
  const count2 = Math.max(0, unpaired);
  const again = missed2.allocs + total3((use3) => use3.unlocatedAllocs);
  const ofThere = Math.min(count2, again + missed2.frees + underWay);
  const matter = there.size + gone.size < outstanding ? count2 : ofThere;
  const impossible = Math.max(0, -unpaired);
  return { count: count2, ofThere, hits: impossible + Math.max(0, matter - missed2.frees) };
}
var isOld = (hit, { lastHit, longestLife }) => hit * 2 <= lastHit && lastHit - hit > longestLife * 2;
function certainHolding(blocks, { count: count2, ofThere }, { there, gone }, { lastHit, longestLife: seen }) {
  const kept = blocks.filter(({ block }) => !gone.has(block));
  const shown = kept.filter(({ block }) => there.has(block)).length;
  const freed = Math.min(count2, Math.min(shown, ofThere) + kept.length - shown);
  const certain = kept.length - freed;
  if (certain === 0 && kept.length > 0) return void 0;
  const longestLife = blocks.reduce(
    (life, { block, hit }) => gone.has(block) ? Math.max(life, lastHit - hit) : life,
    seen
  );
  const aged = kept.filter(({ hit }) => isOld(hit, { lastHit, longestLife })).length;
  const old = Math.max(0, aged - freed);
  const charged = [];
  for (const { charged: bytes2 } of kept) if (bytes2 !== void 0) charged.push(bytes2);
  const bySize = sorted2(charged, (a, b) => a - b);
  const sizes = sizesOf(bySize);
  const known = { blocks: certain, old, sizes };
  if (charged.length < kept.length) return known;
  return { ...known, bytes: bySize.slice(0, certain).reduce((a, b) => a + b, 0) };
}
function sizesOf(bySize) {
  const smallest = bySize[0];
  const median = bySize[Math.floor((bySize.length - 1) / 2)];
  const largest = bySize[bySize.length - 1];
  if (smallest === void 0 || median === void 0 || largest === void 0) return void 0;
  return { smallest, median, largest };
}

// src/pool/coverage.ts
function coverageOf(before, after, hits) {
  if (!before || !after) return { kind: "unknown", why: "notRead" };
  const counted3 = { allocs: after.allocs - before.allocs, frees: after.frees - before.frees };
  if (counted3.allocs < 0 || counted3.frees < 0) return { kind: "unknown", why: "backwards" };
  const events = counted3.allocs + counted3.frees;
  const seen = hits.alloc + hits.free + hits.unknown;
  if (seen > events || hits.alloc > counted3.allocs || hits.free > counted3.frees) {
    return { kind: "unknown", why: "tooFew" };
  }
  if (seen === events) return { kind: "exact", counted: counted3 };
  const missed2 = { allocs: counted3.allocs - hits.alloc, frees: counted3.frees - hits.free };
  return { kind: "floor", fraction: seen / events, counted: counted3, missed: missed2 };
}

// src/pool/hit.ts
var MOST_HITS_UNDER_WAY = 8;

// src/pool/pairing.ts
var MOST_OUTSTANDING = 2e5;
var Pairing = class _Pairing {
  /** Blocks that are kept at most. */
  limit;
  #blocks;
  constructor(limit = MOST_OUTSTANDING, blocks = /* @__PURE__ */ new Map()) {
    this.limit = limit;
    this.#blocks = blocks;
  }
  alloc(block, allocation) {
    const earlier = this.#blocks.get(block);
    if (!earlier && this.#blocks.size >= this.limit) return { kind: "full" };
    this.#blocks.set(block, allocation);
    return earlier ? { kind: "seenAgain", earlier } : { kind: "booked" };
  }
  /** @param charged bytes that the free gives back, where they are known */
  free(block, tag3, charged) {
    const allocation = this.#blocks.get(block);
    if (!allocation) return { kind: "unmatched" };
    this.#blocks.delete(block);
    const isSame = allocation.tag === tag3 && isSameSize(allocation.charged, charged);
    return isSame ? { kind: "matched", allocation } : { kind: "other", earlier: allocation };
  }
  /** What has not been seen freed, by block, in the order of allocation. */
  get outstanding() {
    return this.#blocks;
  }
  copy() {
    return new _Pairing(this.limit, new Map(this.#blocks));
  }
};
var isSameSize = (a, b) => a === void 0 || b === void 0 || a === b;

// src/pool/size-statistics.ts
var MOST_SIZES = 512;
var SizeStatistics = class {
  #counts = /* @__PURE__ */ new Map();
  #smallest = Number.POSITIVE_INFINITY;
  #largest = 0;
  #isComplete = true;
  add(size, times = 1) {
    this.#smallest = Math.min(this.#smallest, size);
    this.#largest = Math.max(this.#largest, size);
    const known = this.#counts.get(size);
    if (known === void 0 && this.#counts.size >= MOST_SIZES) this.#isComplete = false;
    else this.#counts.set(size, (known ?? 0) + times);
  }
  /** Takes over everything that the other has counted. */
  addAll(other) {
    for (const [size, times] of other.#counts) this.add(size, times);
    this.#smallest = Math.min(this.#smallest, other.#smallest);
    this.#largest = Math.max(this.#largest, other.#largest);
    this.#isComplete = this.#isComplete && other.#isComplete;
  }
  /** Undefined when no size was added. */
  summary() {
    if (this.#counts.size === 0) return void 0;
    const smallest = this.#smallest;
    const largest = this.#largest;
    const median = this.#isComplete ? this.#median() : void 0;
    return { smallest, largest, median };
  }
  #median() {
    const bySize = sorted2(this.#counts, ([a], [b]) => a - b);
    const total3 = bySize.reduce((sum2, [, times]) => sum2 + times, 0);
    let before = 0;
    for (const [size, times] of bySize) {
      before += times;
      if (before * 2 >= total3) return size;
    }
    return void 0;
  }
};

// src/pool/stack-use.ts
var StackUse = class _StackUse {
  tag;
  stack;
  /** Hits of each kind on this stack. */
  hits = { alloc: 0, free: 0, unknown: 0 };
  /** Hits whose block is not known. */
  unlocated = { alloc: 0, free: 0 };
  /** Frees made here of blocks whose allocation was not seen. */
  unmatchedFrees = 0;
  /** Blocks allocated here that must have been freed unseen. */
  missedFrees = 0;
  /** Allocations here that were not kept because too many blocks were outstanding. */
  untracked = 0;
  outstanding = { count: 0, charged: 0, unsized: 0 };
  /** Stacks that freed what was allocated here, with how many blocks each. */
  freedBy = /* @__PURE__ */ new Map();
  /** Hits that the longest-lived of the freed blocks lived, at most; 0: none was seen freed. */
  longestLife = 0;
  sizes = new SizeStatistics();
  first;
  last;
  constructor(tag3, stack3) {
    this.tag = tag3;
    this.stack = stack3;
  }
  see({ kind, number: number2, time: time2, charged }) {
    this.hits[kind]++;
    const seen = { hit: number2, time: time2 };
    this.first ??= seen;
    this.last = seen;
    if (kind === "alloc" && charged !== void 0) this.sizes.add(charged);
  }
  allocated({ charged }) {
    this.outstanding.count++;
    if (charged === void 0) this.outstanding.unsized++;
    else this.outstanding.charged += charged;
  }
  /** @param at the hit that showed it */
  gone({ charged, hit }, at3) {
    this.longestLife = Math.max(this.longestLife, at3.number - hit);
    this.outstanding.count--;
    if (charged === void 0) this.outstanding.unsized--;
    else this.outstanding.charged -= charged;
  }
  freedFrom(stack3) {
    this.freedBy.set(stack3, (this.freedBy.get(stack3) ?? 0) + 1);
  }
  copy() {
    const copy = new _StackUse(this.tag, this.stack);
    Object.assign(copy.hits, this.hits);
    Object.assign(copy.unlocated, this.unlocated);
    Object.assign(copy.outstanding, this.outstanding);
    copy.unmatchedFrees = this.unmatchedFrees;
    copy.missedFrees = this.missedFrees;
    copy.untracked = this.untracked;
    copy.longestLife = this.longestLife;
    for (const [stack3, times] of this.freedBy) copy.freedBy.set(stack3, times);
    copy.sizes.addAll(this.sizes);
    copy.first = this.first;
    copy.last = this.last;
    return copy;
  }
};

// src/pool/books.ts
var Books2 = class _Books {
  #pairing;
  #uses = /* @__PURE__ */ new Map();
  #hasGivenUp = false;
  constructor(pairing = new Pairing()) {
    this.#pairing = pairing;
  }
  /** Whether blocks were not kept: outstanding counts are floors from there on. */
  get isFull() {
    return this.#hasGivenUp;
  }
  book(hit) {
    const use3 = this.#use(hit.tag, hit.stack);
    use3.see(hit);
    if (hit.kind === "alloc") this.#alloc(hit, use3);
    else if (hit.kind === "free") this.#free(hit, use3);
  }
  /** What each stack has done, of one tag or of all. */
  stacks(tag3) {
    const all = [];
    this.#uses.forEach((ofTag, each2) => {
      if (tag3 === void 0 || each2 === tag3) all.push(...ofTag.values());
    });
    return all;
  }
  /** Blocks that have not been seen freed, by the stack that allocated them. */
  outstanding() {
    const byStack = /* @__PURE__ */ new Map();
    this.#pairing.outstanding.forEach((allocation, block) => {
      const held = { ...allocation, block };
      const own = byStack.get(allocation.stack);
      if (own) own.push(held);
      else byStack.set(allocation.stack, [held]);
    });
    return byStack;
  }
  copy() {
    const copy = new _Books(this.#pairing.copy());
    copy.#hasGivenUp = this.#hasGivenUp;
    this.#uses.forEach((ofTag, tag3) => {
      const uses2 = /* @__PURE__ */ new Map();
      ofTag.forEach((use3, stack3) => {
        uses2.set(stack3, use3.copy());
      });
      copy.#uses.set(tag3, uses2);
    });
    return copy;
  }
  #alloc(hit, use3) {
    if (hit.block === void 0) {
      use3.unlocated.alloc++;
      return;
    }
    const allocation = allocationOf(hit);
    const outcome = this.#pairing.alloc(hit.block, allocation);
    if (outcome.kind === "full") {
      this.#hasGivenUp = true;
      use3.untracked++;
      return;
    }
    if (outcome.kind === "seenAgain") this.#missed(outcome.earlier, hit);
    use3.allocated(allocation);
  }
  #free(hit, use3) {
    if (hit.block === void 0) {
      use3.unlocated.free++;
      return;
    }
    const outcome = this.#pairing.free(hit.block, hit.tag, hit.charged);
    if (outcome.kind === "matched") {
      const home = this.#use(outcome.allocation.tag, outcome.allocation.stack);
      home.gone(outcome.allocation, hit);
      home.freedFrom(hit.stack);
      return;
    }
    if (outcome.kind === "other") this.#missed(outcome.earlier, hit);
    use3.unmatchedFrees++;
  }
  #missed(earlier, hit) {
    const home = this.#use(earlier.tag, earlier.stack);
    home.gone(earlier, hit);
    home.missedFrees++;
  }
  #use(tag3, stack3) {
    const ofTag = this.#uses.get(tag3) ?? /* @__PURE__ */ new Map();
    this.#uses.set(tag3, ofTag);
    const use3 = ofTag.get(stack3) ?? new StackUse(tag3, stack3);
    ofTag.set(stack3, use3);
    return use3;
  }
};
function allocationOf({ number: number2, tag: tag3, stack: stack3, requested: requested2, charged }) {
  return { tag: tag3, stack: stack3, hit: number2, requested: requested2, charged };
}

// src/pool/ledger.ts
var MOST_HELD = 2e3;
function locatedHit(hit, { block, charged }) {
  const size = hit.charged ?? charged;
  return { ...hit, block, blockFrom: "place", charged: size };
}
var Ledger = class {
  #books;
  #limit;
  #held = [];
  /** @param limit of outstanding blocks */
  constructor(limit = MOST_OUTSTANDING) {
    this.#limit = limit;
    this.#books = new Books2(new Pairing(limit));
  }
  /** @param awaits whether the hit's block may still be found */
  record(hit, awaits = false) {
    this.#held.push({ hit, awaits: awaits && hit.block === void 0 });
    return this.#bookReady();
  }
  /** A hit that was held back has been located. Comes too late for one that is booked. */
  locate(answer) {
    const entry = this.#held.find(({ hit, awaits }) => awaits && hit.number === answer.hit);
    if (entry) {
      entry.hit = locatedHit(entry.hit, answer);
      entry.awaits = false;
    }
    return this.#bookReady();
  }
  /**
   * What each stack has done, of one tag or of all, every recorded hit included. A hit that may
   * still be located counts as not located; looking does not settle it.
   */
  stacks(tag3) {
    return this.#now().stacks(tag3);
  }
  /** Blocks that have not been seen freed, by the stack that allocated them. */
  outstanding() {
    return this.#now().outstanding();
  }
  #now() {
    if (this.#held.length === 0) return this.#books;
    const books = this.#books.copy();
    for (const { hit } of this.#held) books.book(hit);
    return books;
  }
  #bookReady() {
    const firstAwaiting = this.#held.findIndex(({ awaits }) => awaits);
    const ready = firstAwaiting < 0 ? this.#held.length : firstAwaiting;
    const count2 = Math.max(ready, this.#held.length - MOST_HELD);
    for (const { hit } of this.#held.splice(0, count2)) this.#books.book(hit);
    return this.#books.isFull ? { kind: "tooManyOutstanding", limit: this.#limit } : { kind: "recorded" };
  }
};

// src/pool/site-use.ts
function siteUses(uses2, naming) {
  const sites = new SiteNames(naming);
  const groups = /* @__PURE__ */ new Map();
  for (const use3 of uses2) {
    const id = `${use3.tag} ${sites.site(use3.stack)?.key ?? ""}`;
    const group = groups.get(id);
    if (group) group.push(use3);
    else groups.set(id, [use3]);
  }
  const result = [];
  groups.forEach((group) => {
    const [head] = group;
    if (head) result.push(sumOf(head, group, sites));
  });
  return sorted2(result, (a, b) => (a.first?.hit ?? 0) - (b.first?.hit ?? 0));
}
var SiteNames = class {
  #naming;
  #sites = /* @__PURE__ */ new Map();
  #callers = /* @__PURE__ */ new Map();
  constructor(naming) {
    this.#naming = naming;
  }
  site(stack3) {
    return this.#find(this.#sites, stack3, this.#naming.skip ?? []);
  }
  /** Who called the pool, wrappers not skipped. */
  caller(stack3) {
    return this.#find(this.#callers, stack3, []);
  }
  #find(known, stack3, skip2) {
    if (!known.has(stack3)) {
      const { stacks, modules: modules2 } = this.#naming;
      known.set(stack3, callSite(stacks.at(stack3), modules2 ?? [], skip2));
    }
    return known.get(stack3);
  }
};
function sumOf(head, group, sites) {
  const total3 = (value) => group.reduce((sum2, use3) => sum2 + value(use3), 0);
  const site = sites.site(head.stack);
  return {
    tag: head.tag,
    site,
    stacks: group.map(({ stack: stack3 }) => stack3),
    allocs: total3(({ hits }) => hits.alloc),
    frees: total3(({ hits }) => hits.free),
    unknown: total3(({ hits }) => hits.unknown),
    outstanding: outstandingOf(total3),
    unlocatedAllocs: total3(({ unlocated }) => unlocated.alloc),
    unlocatedFrees: total3(({ unlocated }) => unlocated.free),
    ...freesOf(group, site, sites),
    longestLife: Math.max(...group.map(({ longestLife }) => longestLife)),
    unmatchedFrees: total3(({ unmatchedFrees }) => unmatchedFrees),
    missedFrees: total3(({ missedFrees }) => missedFrees),
    untracked: total3(({ untracked }) => untracked),
    sizes: sizesOf2(group),
    ...spanOf(group)
  };
}
function outstandingOf(total3) {
  const allocs = total3(({ hits }) => hits.alloc);
  if (allocs > 0 && total3(({ unlocated }) => unlocated.alloc) === allocs) return void 0;
  const count2 = total3(({ outstanding }) => outstanding.count);
  const isSized = total3(({ outstanding }) => outstanding.unsized) === 0;
  const bytes2 = total3(({ outstanding }) => outstanding.charged);
  return { count: count2, bytes: isSized ? bytes2 : void 0 };
}
function freesOf(group, site, sites) {
  const frees = { freedElsewhere: 0, freedByOtherModules: 0, refused: 0 };
  for (const { stack: stack3, freedBy } of group) {
    const caller2 = sites.caller(stack3)?.key;
    freedBy.forEach((times, freeStack) => {
      const freer = sites.site(freeStack);
      if (caller2 !== void 0 && sites.caller(freeStack)?.key === caller2) frees.refused += times;
      else if (freer?.key !== site?.key) frees.freedElsewhere += times;
      if (freer?.module !== site?.module) frees.freedByOtherModules += times;
    });
  }
  return frees;
}
function sizesOf2(group) {
  const all = new SizeStatistics();
  for (const { sizes } of group) all.addAll(sizes);
  return all.summary();
}
function spanOf(group) {
  const seen = [];
  for (const { first: first2, last: last2 } of group) {
    if (first2) seen.push(first2);
    if (last2) seen.push(last2);
  }
  const inOrder = sorted2(seen, (a, b) => a.hit - b.hit);
  const [first] = inOrder;
  const last = inOrder[inOrder.length - 1];
  return { first, last };
}

// src/pool/stack-table.ts
var MOST_STACKS = 5e4;
var StackTable = class {
  #indexes = /* @__PURE__ */ new Map();
  #stacks = [];
  #limit;
  constructor(limit = MOST_STACKS) {
    this.#limit = limit;
  }
  /** The index of the stack, the same for every equal one. */
  intern(stack3) {
    const key = stackKey(stack3);
    const known = this.#indexes.get(key);
    if (known !== void 0) return known;
    if (this.isFull && stack3.length > 0) return this.intern([]);
    const index = this.#stacks.length;
    this.#indexes.set(key, index);
    this.#stacks.push(stack3);
    return index;
  }
  /** The stack with this index; empty when there is none. */
  at(index) {
    return this.#stacks[index] ?? [];
  }
  get all() {
    return this.#stacks;
  }
  get size() {
    return this.#stacks.length;
  }
  /** Whether stacks not seen yet are kept no more. */
  get isFull() {
    return this.#stacks.length >= this.#limit;
  }
};
function stackKey(stack3) {
  return stack3.map(frameKey).join(" ");
}
function frameKey({ address: address3, inline, text: text3 }) {
  return address3 !== void 0 && !inline ? address3 : text3;
}

// src/pool/wrapper.ts
var FRAMES_ABOVE = 3;
var BRANCHES_OF_A_WRAPPER = 8;
function siteNature(stacks, tagInCode = "unreadable") {
  const branches = fanOut(stacks);
  if (branches < BRANCHES_OF_A_WRAPPER || tagInCode === "yes") return { kind: "owner" };
  const evidence = tagInCode === "no" ? "noTagInCode" : "fanOutOnly";
  const symbol3 = stacks[0]?.stack[stacks[0].depth]?.symbol;
  const skip2 = symbol3 && symbol3.name !== "" ? { skip: functionText(symbol3) } : {};
  return { kind: "probableWrapper", fanOut: branches, evidence, ...skip2 };
}
function fanOut(stacks) {
  const widths = Array.from({ length: FRAMES_ABOVE }, (_, level) => {
    const functions = /* @__PURE__ */ new Set();
    for (const { stack: stack3, depth } of stacks) {
      const frame4 = stack3[depth + 1 + level];
      if (frame4) functions.add(frame4.symbol ? functionText(frame4.symbol) : frame4.text);
    }
    return functions.size;
  });
  return Math.max(...widths);
}

// src/pool/hunt-record.ts
var HITS_SHOWN = 1e3;
var MOST_ENTRIES = 5e4;
var KEPT_ALWAYS = /* @__PURE__ */ new Set(["counters", "gone", "change", "end"]);
var LEFT = "left";
var NOT_ASKED = { there: /* @__PURE__ */ new Set(), gone: /* @__PURE__ */ new Set() };
var wholeFrame = (frame4) => ({
  ...frame4,
  args: [],
  inline: frame4.inline === true,
  doubtful: frame4.doubtful === true
});
var HuntRecord = class {
  start;
  stacks = new StackTable();
  modules = [];
  places = [];
  #look;
  #ledger = new Ledger();
  #kept = [];
  #stackIndexes = /* @__PURE__ */ new Map();
  #code = /* @__PURE__ */ new Map();
  #shown = [];
  #kinds = { alloc: 0, free: 0, unknown: 0 };
  #keptHits = 0;
  #last = 0;
  #before;
  #after;
  #isClosed = false;
  #isLeft = false;
  #asked = NOT_ASKED;
  #change;
  /** Each row of a list asks for it: counted once, as long as nothing is added. */
  #open;
  /** @param look reads the code before a return address, where there is a target to read */
  constructor(start, look = () => "unreadable") {
    this.start = start;
    this.#look = look;
  }
  get tag() {
    return this.start.tag;
  }
  /** Number of the last hit. */
  get lastHit() {
    return this.#last;
  }
  /** The lines that it was made of. */
  get entries() {
    return this.#kept;
  }
  /** Hits that are not among {@link entries}: there were too many. */
  get hitsNotKept() {
    return this.#kinds.alloc + this.#kinds.free + this.#kinds.unknown - this.#keptHits;
  }
  /**
   * How its lines end when they do not say that PoolHitTag was put back: cut off, or left for
   * another recording, in which it goes on.
   */
  get openEnd() {
    const isArmed = this.arming === "planned" || this.arming === "applied";
    return isArmed ? this.#isLeft ? "left" : "cutOff" : void 0;
  }
  /** What was last known of PoolHitTag. */
  get arming() {
    return this.#change?.state;
  }
  /** @returns `full` when the hit's block, or its stack, was one too many to keep */
  take(entry) {
    this.#keep(entry);
    this.#open = void 0;
    switch (entry.type) {
      case "modules":
        this.modules = entry.modules;
        break;
      case "stack":
        this.#stackIndexes.set(entry.index, this.stacks.intern(entry.frames.map(wholeFrame)));
        break;
      case "hit":
        return this.#takeHit(entry);
      case "located":
        this.#takeLocated(entry);
        break;
      case "places":
        this.places = entry.places;
        break;
      case "counters":
        this.#takeCounters(entry);
        break;
      case "gone":
        this.#after = entry.missed ? void 0 : this.#allWereHits();
        this.#isClosed = true;
        break;
      case "blocks":
        this.#asked = { there: new Set(entry.there), gone: new Set(entry.gone) };
        break;
      case "code":
        this.#code.set(entry.address, entry.holdsTag);
        break;
      case "change":
        if (entry.change.thing.kind === "poolHitTag") this.#change = entry;
        break;
      case "end":
        this.#isLeft = entry.why === LEFT;
        break;
      case "image":
        break;
    }
    return "taken";
  }
  /** Hits of each kind. */
  counts() {
    return this.#kinds;
  }
  coverage() {
    if (!this.#isClosed) return { kind: "unknown", why: "notClosed" };
    return coverageOf(this.#before, this.#after, this.#kinds);
  }
  /** The last hits, the oldest first. */
  recent(count2) {
    return this.#shown.slice(-count2);
  }
  stackOf(hit) {
    return this.stacks.at(hit.stack);
  }
  /** What each unique stack has done. */
  stackUses() {
    return this.#ledger.stacks(this.tag);
  }
  /**
   * All call sites. Where frees may have been missed, what they hold is a floor.
   * @param skip patterns of functions to look past
   */
  sites(skip2) {
    const uses2 = siteUses(this.stackUses(), { stacks: this.stacks, modules: this.modules, skip: skip2 });
    const blocks = this.#ledger.outstanding();
    const unpaired = this.#unpaired(uses2);
    return uses2.map((use3) => {
      if (!use3.outstanding || use3.allocs === 0) return { use: use3 };
      const own = [];
      for (const stack3 of use3.stacks) for (const block of blocks.get(stack3) ?? []) own.push(block);
      const holding2 = certainHolding(own, unpaired, this.#asked, {
        lastHit: this.#last,
        longestLife: use3.longestLife
      });
      return { use: use3, holding: holding2 };
    });
  }
  /** Hits whose block is not known, and without which what sites hold is a floor. */
  openHits() {
    this.#open ??= this.#countOpen();
    return this.#open;
  }
  #countOpen() {
    const uses2 = siteUses(this.stackUses(), { stacks: this.stacks });
    const unlocated = uses2.reduce((sum2, use3) => sum2 + use3.unlocatedAllocs, 0);
    return unlocated + this.#unpaired(uses2).hits;
  }
  /** Blocks that unpaired frees can have been about: those in the books, if there are such frees. */
  doubtful() {
    const uses2 = siteUses(this.stackUses(), { stacks: this.stacks });
    return this.#unpaired(uses2).count > 0 ? this.#outstanding() : [];
  }
  #outstanding() {
    const all = [];
    this.#ledger.outstanding().forEach((own) => {
      for (const { block } of own) all.push(block);
    });
    return all;
  }
  #unpaired(uses2) {
    const last = this.recent(MOST_HITS_UNDER_WAY);
    return unpairedFrees(uses2, {
      coverage: this.coverage(),
      asked: this.#asked,
      underWay: last.filter(({ kind, block }) => kind !== "alloc" && !block).length,
      outstanding: this.#outstanding().length
    });
  }
  /** The call site of a stack. */
  siteOf(stack3, skip2) {
    return callSite(stack3, this.modules, skip2);
  }
  /** Whether a site looks like a wrapper. Looks at its code only where it may be one. */
  natureOf({ site, stacks }) {
    if (!site) return { kind: "owner" };
    const paths = stacks.map((index) => ({ stack: this.stacks.at(index), depth: site.depth }));
    const byFanOut = siteNature(paths);
    const { address: address3 } = site.frame;
    if (byFanOut.kind === "owner" || !address3) return byFanOut;
    return siteNature(paths, this.#code.get(address3) ?? this.#look(address3));
  }
  #takeHit(line) {
    const stack3 = this.#stackIndexes.get(line.stack) ?? this.stacks.intern([]);
    const hit = { ...line, stack: stack3, tag: this.tag };
    this.#last = hit.number;
    this.#kinds[hit.kind]++;
    this.#isClosed = false;
    this.#asked = NOT_ASKED;
    this.#shown.push(hit);
    if (this.#shown.length > HITS_SHOWN) this.#shown.shift();
    const { kind } = this.#ledger.record(hit, line.open);
    return kind === "recorded" && !this.stacks.isFull ? "taken" : "full";
  }
  #takeLocated(entry) {
    this.#ledger.locate(entry);
    const index = this.#shown.findIndex(({ number: number2 }) => number2 === entry.hit);
    const hit = this.#shown[index];
    if (hit) this.#shown[index] = locatedHit(hit, entry);
  }
  #takeCounters({ at: at3, counts }) {
    if (at3 === "armed") this.#before = counts;
    else this.#after = counts;
    this.#isClosed = at3 !== "armed";
  }
  /** An armed kernel cannot pass an event by: what was counted while it was is what was seen. */
  #allWereHits() {
    return this.#before && {
      allocs: this.#before.allocs + this.#kinds.alloc,
      frees: this.#before.frees + this.#kinds.free
    };
  }
  #keep(entry) {
    if (this.#kept.length >= MOST_ENTRIES && !KEPT_ALWAYS.has(entry.type)) return;
    this.#kept.push(entry);
    if (entry.type === "hit") this.#keptHits++;
  }
};

// src/pool/recording/read-recording.ts
var MOST_LINES2 = 5e5;
var MOST_CHARACTERS2 = 1e8;
var MOST_HUNTS = 1e3;
var PROBLEMS_SHOWN = 20;
var RecordingReader = class {
  #header;
  #refusal;
  #hunt;
  #hunts = /* @__PURE__ */ new Set();
  #lines = 0;
  #length = 0;
  /** The line that is torn, while it may be the last of its segment. */
  #torn = 0;
  #nextSeq = 0;
  #problems = 0;
  #firstProblems = [];
  /** @returns whether more lines are wanted */
  push(text3) {
    this.#lines++;
    this.#length += text3.length;
    if (this.#lines > MOST_LINES2 || this.#length > MOST_CHARACTERS2) {
      this.#problem("tooLong");
      return false;
    }
    const line = text3.replace(/^\ufeff/, "");
    return line.trim() === "" || this.#read(parseRecordingLine(line));
  }
  /** What was read. */
  end() {
    if (this.#refusal) return this.#refusal;
    if (!this.#header) return { kind: "noRecording" };
    return {
      kind: "recording",
      recording: {
        header: this.#header,
        hunts: [...this.#hunts],
        lastHunt: this.#hunt,
        nextSeq: this.#nextSeq,
        problems: { count: this.#problems, first: this.#firstProblems }
      }
    };
  }
  #read(reading) {
    const isHeader = reading.kind === "entry" && reading.entry.type === "header";
    if (reading.kind === "newer") this.#refusal = reading;
    else if (!this.#header && !isHeader) this.#refusal = { kind: "noRecording" };
    if (this.#refusal) return false;
    if (this.#torn > 0) this.#settleTorn(isHeader);
    if (reading.kind === "entry") this.#takeInOrder(reading.seq, reading.entry);
    else if (reading.kind === "unknownType") this.#isNext(reading.seq);
    else if (reading.kind === "torn") this.#torn = this.#lines;
    else this.#problem("invalid");
    return true;
  }
  /** Before a new segment a torn line is what a writer left that was cut off. */
  #settleTorn(isEndOfSegment) {
    if (!isEndOfSegment) this.#problem("torn", this.#torn);
    this.#torn = 0;
  }
  #problem(what, line = this.#lines) {
    this.#problems++;
    if (this.#firstProblems.length < PROBLEMS_SHOWN) this.#firstProblems.push({ line, what });
  }
  /** Whether the line with this number was not there yet. */
  #isNext(seq) {
    if (seq < this.#nextSeq) this.#problem("repeated");
    else if (seq > this.#nextSeq) this.#problem("gap");
    const isNew = seq >= this.#nextSeq;
    if (isNew) this.#nextSeq = seq + 1;
    return isNew;
  }
  #takeInOrder(seq, entry) {
    if (!this.#isNext(seq)) return;
    switch (entry.type) {
      case "header":
        this.#header = this.#header ?? entry;
        break;
      case "hunt":
        this.#hunt = new HuntRecord(entry);
        break;
      default:
        this.#takeIntoHunt(entry);
    }
  }
  #takeIntoHunt(entry) {
    const hunt2 = this.#hunt;
    if (!hunt2 && entry.type !== "change") this.#problem("noHunt");
    if (!hunt2) return;
    if (entry.type === "hit" && entry.number <= hunt2.lastHit) {
      this.#problem("repeated");
      return;
    }
    hunt2.take(entry);
    if (hunt2.arming !== "applied" || this.#hunts.has(hunt2)) return;
    if (this.#hunts.size < MOST_HUNTS) this.#hunts.add(hunt2);
    else this.#problem("tooLong");
  }
};

// src/cli/analysis/read-recording.ts
async function readRecording(files, tag3) {
  const reader = new RecordingReader();
  for (const { lines: lines3 } of files) {
    for await (const line of lines3) if (!reader.push(line)) break;
  }
  const names2 = files.map(({ path: path2 }) => logName(path2));
  const name2 = recordingBase(names2[0] ?? "");
  const reading = reader.end();
  if (reading.kind === "newer") throw newerRecording(name2, reading.version);
  if (reading.kind === "noRecording") throw unreadableFile(name2, "it changes while it is read");
  const { recording: recording2 } = reading;
  const hunts = recording2.hunts.filter((hunt2) => tag3 === void 0 || hunt2.tag === tag3);
  return { name: basename2(name2), files: names2, recording: { ...recording2, hunts } };
}

// src/cli/analysis/recording-tables.ts
var hitsOf2 = (hunt2) => {
  const { alloc, free: free6, unknown: unknown2 } = hunt2.counts();
  return alloc + free6 + unknown2;
};
function sortedSites(hunt2, skip2) {
  const hits = ({ use: use3 }) => use3.allocs + use3.frees + use3.unknown;
  const bytes2 = ({ holding: holding2 }) => holding2?.bytes ?? -1;
  const blocks = ({ holding: holding2 }) => holding2?.blocks ?? -1;
  return [...hunt2.sites(skip2)].sort(
    (a, b) => bytes2(b) - bytes2(a) || blocks(b) - blocks(a) || hits(b) - hits(a)
  );
}
var siteText = ({ use: use3 }) => use3.site?.frame.text ?? "(no caller)";
var cell = (value) => value === void 0 ? "" : grouped(value);
var tagColumns = [
  { title: "Tag", align: "left", cell: ({ tag: tag3 }) => tagText(tag3) },
  { title: "Hits", align: "right", cell: (hunt2) => grouped(hitsOf2(hunt2)) },
  { title: "Allocs", align: "right", cell: (hunt2) => grouped(hunt2.counts().alloc) },
  { title: "Frees", align: "right", cell: (hunt2) => grouped(hunt2.counts().free) },
  { title: "Coverage", align: "right", cell: huntCoverage },
  {
    title: "Target",
    align: "left",
    cell: ({ start: { target: target2 } }) => target2.description
  }
];
var siteColumns2 = [
  { title: "Call site", align: "left", cell: siteText },
  { title: "Allocs", align: "right", cell: ({ use: use3 }) => grouped(use3.allocs) },
  { title: "Frees", align: "right", cell: ({ use: use3 }) => grouped(use3.frees) },
  {
    title: "Unknown",
    align: "right",
    cell: ({ use: use3 }) => use3.unknown === 0 ? "" : grouped(use3.unknown)
  },
  { title: "Blocks", align: "right", cell: ({ holding: holding2 }) => cell(holding2?.blocks) },
  { title: "Bytes", align: "right", cell: ({ holding: holding2 }) => cell(holding2?.bytes) },
  { title: "Old", align: "right", cell: ({ holding: holding2 }) => cell(holding2?.old) },
  { title: "Median", align: "right", cell: ({ holding: holding2 }) => cell(holding2?.sizes?.median) },
  { title: "Stacks", align: "right", cell: ({ use: use3 }) => grouped(use3.stacks.length) }
];
function recordingBlocks({ name: name2, files, recording: recording2 }, skip2, { style, top }) {
  const { header, hunts } = recording2;
  const title = `Recording ${name2}, ${counted2(files.length, "file")}, written by pooltag ${visible(header.tool)}`;
  if (hunts.length === 0) return [[title]];
  return [
    [title, ...formatTable(tagColumns, hunts, style.heading)],
    ...hunts.map((hunt2) => {
      const sites = sortedSites(hunt2, skip2);
      const shown = top === 0 ? sites : sites.slice(0, top);
      const cut = shown.length < sites.length ? `; the first ${top} of ${sites.length} call sites` : "";
      const meaning = coverageMeaning(hunt2);
      return [
        `${huntSummary(hunt2)}${meaning}${cut}`,
        ...formatTable(siteColumns2, shown, style.heading)
      ];
    })
  ];
}
function recordedStackBlocks({ recording: recording2 }, skip2) {
  return recording2.hunts.map((hunt2) => {
    const uses2 = hunt2.stackUses();
    return [
      `${counted2(uses2.length, "unique stack")} of ${huntSummary(hunt2)}, > marks the call site`,
      ...uses2.flatMap(({ stack: stack3, hits }) => {
        const frames = hunt2.stacks.at(stack3);
        const depth = hunt2.siteOf(frames, skip2)?.depth;
        return [
          `  ${counted2(hits.alloc, "allocation")}, ${counted2(hits.free, "free")}`,
          ...frames.map(({ text: text3 }, n2) => `  ${n2 === depth ? ">" : " "} ${visible(text3)}`)
        ];
      })
    ];
  });
}
function skipOfSite(hunt2, { use: use3 }) {
  const nature = hunt2.natureOf(use3);
  if (nature.kind !== "probableWrapper") return void 0;
  const symbol3 = use3.site?.frame.symbol;
  return nature.skip ?? (symbol3 && functionText(symbol3));
}

// src/cli/analysis/recording-json.ts
function recordingJson({ name: name2, files, recording: recording2 }, skip2) {
  const { header, hunts, problems } = recording2;
  return {
    name: name2,
    files,
    tool: header.tool,
    problems,
    hunts: hunts.map((hunt2) => huntJson(hunt2, skip2))
  };
}
function huntJson(hunt2, skip2) {
  const { tag: tag3, start, arming } = hunt2;
  const { alloc, free: free6, unknown: unknown2 } = hunt2.counts();
  return {
    tag: { text: tagText(tag3), value: tagHex(tag3) },
    target: start.target,
    began: start.time,
    poolHitTag: arming,
    hits: { allocations: alloc, frees: free6, unknown: unknown2, all: alloc + free6 + unknown2 },
    coverage: hunt2.coverage(),
    openHits: hunt2.openHits(),
    sites: sortedSites(hunt2, skip2).map((site) => siteJson2(hunt2, site)),
    stacks: hunt2.stackUses().map(({ stack: stack3, hits }) => ({
      allocations: hits.alloc,
      frees: hits.free,
      unknown: hits.unknown,
      frames: hunt2.stacks.at(stack3).map(({ text: text3, address: address3 }) => ({
        text: text3,
        address: address3 && commandAddress(address3)
      }))
    }))
  };
}
function siteJson2(hunt2, { use: use3, holding: holding2 }) {
  const { site, allocs, frees, unknown: unknown2, stacks } = use3;
  return {
    ...site && { site: site.frame.text, key: site.key },
    ...site?.module && { module: site.module },
    allocations: allocs,
    frees,
    unknown: unknown2,
    outstanding: holding2,
    stacks: stacks.length,
    nature: hunt2.natureOf(use3)
  };
}

// src/cli/analysis/recording-remarks.ts
var SHOWN = 5;
var WHAT = {
  torn: "torn",
  invalid: "no line of a recording",
  gap: "lines are missing before it",
  repeated: "was there already",
  noHunt: "its hunt does not begin in these files: name all files of the recording",
  tooLong: "longer than is read"
};
function recordingRemarks({ name: name2, recording: recording2 }, skip2) {
  const { count: count2, first } = recording2.problems;
  return [
    ...count2 > 0 ? [`${name2}: ${counted2(count2, "line")} damaged or missing:`] : [],
    ...first.slice(0, SHOWN).map(({ line, what }) => `  line ${line}: ${WHAT[what]}`),
    ...recording2.hunts.flatMap((hunt2) => wrapperRemarks(hunt2, skip2)),
    ...armedRemark(recording2.lastHunt)
  ];
}
function wrapperRemarks(hunt2, skip2) {
  return hunt2.sites(skip2).flatMap((site) => {
    const pattern = skipOfSite(hunt2, site);
    return pattern === void 0 ? [] : [
      `${visible(siteText(site))} is probably a wrapper; behind it: --skip "${visible(pattern)}"`
    ];
  });
}
function armedRemark(hunt2) {
  if (!hunt2?.openEnd) return [];
  return [
    `${huntSummary(hunt2)}: ${openEnd(hunt2)}. If that target still runs, dx @$pool.open in its debugger looks, and nt!PoolHitTag has to hold 0x${hunt2.start.poolHitTag.before.toString(16)}.`
  ];
}

// src/pool/well-known-wrappers.ts
var WELL_KNOWN_WRAPPERS = [
  { pattern: "nt!FsRtlAllocatePool*", what: "the file systems' allocator that raises" },
  { pattern: "nt!IoAllocateMdl", what: "the MDL allocator" },
  { pattern: "nt!IoFreeMdl", what: "the MDL release" },
  { pattern: "nt!IoAllocateIrp*", what: "the IRP allocator" },
  { pattern: "nt!IopAllocateIrp*", what: "the IRP allocator" },
  { pattern: "nt!IoFreeIrp", what: "the IRP release" },
  { pattern: "nt!IoAllocateWorkItem", what: "the work item allocator" },
  { pattern: "nt!IoFreeWorkItem", what: "the work item release" },
  { pattern: "nt!Rtl*String*", what: "a string helper of the kernel" },
  { pattern: "nt!CmpAllocate", what: "the registry's allocator" },
  { pattern: "nt!CmpFree", what: "the registry's release" },
  { pattern: "nt!ObpAllocateObject*", what: "the object manager's allocator" },
  { pattern: "nt!ObpFreeObject", what: "the object manager's release" },
  { pattern: "nt!ObCreateObject*", what: "the object manager's allocator" },
  { pattern: "nt!MmAllocateContiguous*", what: "the contiguous memory allocator" },
  { pattern: "nt!MmFreeContiguous*", what: "the contiguous memory release" },
  { pattern: "nt!ExAllocateFrom*Lookaside*", what: "a lookaside list that ran empty" },
  { pattern: "nt!ExFreeTo*Lookaside*", what: "a lookaside list that is full" },
  { pattern: "ndis!Ndis*Allocate*", what: "an allocator of NDIS" },
  { pattern: "ndis!Ndis*Free*", what: "a release of NDIS" },
  { pattern: "fltmgr!FltAllocate*", what: "an allocator of the filter manager" },
  { pattern: "fltmgr!FltFree*", what: "a release of the filter manager" },
  { pattern: "Wdf01000!*", what: "the driver framework" },
  { pattern: "storport!StorPort*Allocate*", what: "an allocator of Storport" },
  { pattern: "storport!StorPort*Free*", what: "a release of Storport" },
  { pattern: "win32k*!*Alloc*WithTag*", what: "the window manager's allocator" },
  { pattern: "*!operator new*", what: "C++ operator new" },
  { pattern: "*!operator delete*", what: "C++ operator delete" }
];
function wellKnownWrapper(symbol3) {
  const name2 = functionText(symbol3);
  return WELL_KNOWN_WRAPPERS.find(({ pattern }) => matchesWildcard(pattern, name2));
}

// src/cli/analysis/remarks.ts
function remarksOn(analysis, sites) {
  return [
    ...hitRemarks(analysis),
    ...tagRemarks(analysis),
    ...sites.flatMap(wrapperRemark),
    ...stopRemarks(analysis),
    ...unreadRemarks(analysis)
  ];
}
function hitRemarks({ hits, stacksFull }) {
  if (allHits(hits) === 0) return [];
  return [
    "Hits are not leaks: the log shows no addresses of allocated blocks, so it cannot tell what is still outstanding.",
    ...some2(
      hits.withoutStop,
      "hit",
      (n2) => `${n2} known by the stack alone: no stop stands before it.`
    ),
    ...some2(hits.withoutStack, "hit", (n2) => `${n2} without a stack in the log.`),
    ...stacksFull ? ["There are more unique stacks than are kept: hits of the others have no call site here."] : [],
    ...some2(hits.unknown, "hit", (n2) => `${n2} that no name tells to be allocation or free.`)
  ];
}
function tagRemarks({ otherTags, tagUnknown, tags, tables }) {
  return [
    ...some2(otherTags, "hit", (n2) => `${n2} of other tags left out.`),
    ...otherTags > 0 || tags.size > 1 ? some2(tagUnknown, "hit", (n2) => `${n2} whose tag the log does not show.`) : [],
    ...some2(
      tables.withoutTotal,
      "table",
      (n2) => `${n2} without a TOTAL row: cut, broken off or filtered; missing tags are not zero.`
    ),
    ...some2(
      tables.otherTotal,
      "table",
      (n2) => `${n2} whose rows do not add up to the TOTAL row: some are missing, or changed.`
    )
  ];
}
function wrapperRemark(use3) {
  const symbol3 = use3.site?.frame.symbol;
  const known = symbol3 && wellKnownWrapper(symbol3);
  if (known !== void 0) {
    return [`${siteName(use3)} is ${known.what}; behind it: --skip "${known.pattern}"`];
  }
  const skip2 = skipOf(use3);
  if (use3.nature.kind !== "probableWrapper" || skip2 === void 0) return [];
  return [
    `${siteName(use3)} is probably a wrapper (by fan-out only: ${use3.nature.fanOut} functions above it); behind it: --skip "${skip2}"`
  ];
}
var FOREIGN = {
  breakInstruction: "other break instruction",
  manualBreak: "manual break",
  breakpoint: "breakpoint",
  bugcheck: "bugcheck",
  other: "other event",
  targetGone: "end of the connection"
};
function stopRemarks({ foreignStops, looseStacks, hits }) {
  const kinds = [...foreignStops].map(([kind, count3]) => counted2(count3, FOREIGN[kind]));
  const count2 = [...foreignStops.values()].reduce((sum2, stops) => sum2 + stops, 0);
  return [
    ...some2(
      count2,
      "stop",
      (n2) => `${n2} that ${count2 === 1 ? "is no hit" : "are no hits"}: ${kinds.join(", ")}.`
    ),
    ...some2(
      looseStacks - hits.withoutStop,
      "stack",
      (n2) => `${n2} left out: no stop stands before it, and no name says that it is a hit.`
    )
  ];
}
function unreadRemarks({ unread }) {
  return [
    ...some2(unread.count, "line", (n2) => `${n2} in tables and stacks could not be read:`),
    ...unread.first.map(
      ({ place: place3, text: text3 }) => `  ${place3.file}:${place3.line}: ${visible(text3).slice(0, 80)}`
    )
  ];
}
function some2(count2, noun, sentence) {
  return count2 === 0 ? [] : [sentence(counted2(count2, noun))];
}

// src/cli/analysis/sites.ts
function sitesOf(stacks, skip2) {
  const groups = /* @__PURE__ */ new Map();
  for (const use3 of stacks) {
    const key = callSite(use3.stack, [], skip2)?.key ?? "";
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [use3]);
    else group.push(use3);
  }
  return [...groups.values()].map((group) => siteUse(group, skip2)).sort((a, b) => allHits(b.counts) - allHits(a.counts));
}
function siteUse(group, skip2) {
  const sites = group.flatMap(({ stack: stack3 }) => callSite(stack3, [], skip2) ?? []);
  const depths = sites.map(({ depth }) => depth);
  const paths = group.flatMap(({ stack: stack3 }, n2) => {
    const depth = depths[n2];
    return depth === void 0 ? [] : [{ stack: stack3, depth }];
  });
  return {
    ...sites[0] && { site: sites[0] },
    counts: group.reduce((sum2, { counts }) => sumOfHits(sum2, counts), noHits),
    behind: {
      least: depths.reduce((a, b) => Math.min(a, b), depths[0] ?? 0),
      most: depths.reduce((a, b) => Math.max(a, b), 0)
    },
    stacks: group.length,
    nature: siteNature(paths)
  };
}

// src/text/poolused.ts
function totalOf({ rows: rows2, total: total3 }) {
  if (total3 === void 0) return "missing";
  const adds = (pool) => rows2.reduce((bytes2, row2) => bytes2 + row2[pool].bytes, 0) === total3[pool].bytes;
  return adds("nonPaged") && adds("paged") ? "whole" : "differs";
}

// src/pool/kind.ts
function kindOfStack(stack3) {
  for (const [index, { symbol: symbol3 }] of stack3.slice(0, poolRun(stack3)).entries()) {
    if (!symbol3 || index === 0 && isMisnamedColdCode(symbol3)) continue;
    const direction = poolDirection(symbol3);
    if (direction === "alloc" || direction === "free") return direction;
  }
  return void 0;
}

// src/cli/analysis/sighting.ts
function hitKind(stack3) {
  const run2 = poolRun(stack3);
  const onlyTheBreak = run2 === 1 && stack3[0]?.symbol?.name === "DbgBreakPoint";
  if (run2 === 0 || onlyTheBreak) return void 0;
  return kindOfStack(stack3) ?? "unknown";
}
function hitKindWithoutStop(stack3) {
  const kind = hitKind(stack3);
  const inside = (stack3[0]?.symbol?.offset ?? 0) > 0;
  return inside && kind !== "unknown" ? kind : void 0;
}

// src/cli/analysis/finder.ts
var SightingFinder = class {
  #open;
  /** What is certain after this item. */
  add(item) {
    switch (item.kind) {
      case "stop": {
        const before = this.finish();
        this.#open = { report: item.report, line: item.line };
        return before;
      }
      case "stack":
        return this.#stack(item);
      case "resumed":
        return this.finish();
      case "poolUsed":
        return [];
    }
  }
  /** What is certain when the log ends. */
  finish() {
    const open3 = this.#open;
    this.#open = void 0;
    return open3 === void 0 ? [] : sightingsOf(open3);
  }
  #stack({ listing: listing4, line, aside }) {
    const open3 = this.#open;
    if (open3 !== void 0 && belongs(listing4, open3)) {
      if (tellsMore(listing4, open3.listing)) this.#open = { ...open3, listing: listing4 };
      return [];
    }
    const isOfCrash = aside || open3?.report.kind === "bugcheck";
    const of = isOfCrash ? void 0 : hitKindWithoutStop(listing4.frames);
    if (of !== void 0) {
      return [...this.finish(), { kind: "hit", of, line, listing: listing4, stopShown: false }];
    }
    return open3 === void 0 ? [{ kind: "looseStack", line }] : [];
  }
};
function belongs({ frames }, { report, listing: listing4 }) {
  const top = frames[0];
  if (top === void 0 || !isSamePlace(top.text, report.symbol ?? top.text)) return false;
  const earlier = listing4?.frames[0]?.base;
  return earlier === void 0 || top.base === void 0 || earlier === top.base;
}
function isSamePlace(text3, other) {
  const [one, two] = [parseSymbolName(text3), parseSymbolName(other)];
  return text3 === other || one !== void 0 && functionText(one) === (two && functionText(two)) && one.offset === two?.offset;
}
function tellsMore(listing4, than) {
  if (than === void 0) return true;
  const words3 = ({ frames }) => frames.reduce((sum2, { args }) => sum2 + 1 + args.length, 0);
  return words3(listing4) > words3(than);
}
function sightingsOf({ report, line, listing: listing4 }) {
  if (report.kind === "stepped") return [];
  const of = report.kind === "breakInstruction" ? hitKind(listing4?.frames ?? placeOf(report)) : void 0;
  if (of === void 0) return [{ kind: "foreignStop", of: report.kind, line }];
  return [{ kind: "hit", of, line, stopShown: true, listing: listing4 }];
}
function placeOf({ symbol: symbol3 }) {
  const name2 = symbol3 === void 0 ? void 0 : parseSymbolName(symbol3);
  if (symbol3 === void 0 || name2 === void 0) return [];
  return [{ text: symbol3, symbol: name2, args: [], inline: false, doubtful: false }];
}

// src/pool/pool-arguments.ts
var SIGNATURES = [
  { functions: /^Exp(?:Insert|Remove)PoolTracker$/, tag: 0, charged: 1, type: 2 },
  {
    functions: /^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,
    type: 0,
    requested: 1,
    tag: 2
  },
  { functions: /^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/, freed: 0 }
];
function poolArguments(stack3, tag3, layout) {
  if (layout.pointerSize !== 4) return {};
  const readings = stack3.slice(0, poolRun(stack3)).map((frame4) => readFrame(frame4, tag3, layout)).filter((reading) => reading !== void 0);
  const last = [...readings].reverse();
  return {
    freed: agreed(readings.map(({ freed }) => freed)),
    requested: last.find((reading) => reading.requested !== void 0)?.requested,
    charged: agreed(readings.map(({ charged }) => charged)),
    poolType: last.find((reading) => reading.poolType !== void 0)?.poolType
  };
}
function readFrame(frame4, tag3, layout) {
  const name2 = frame4.symbol?.name ?? "";
  const signature = SIGNATURES.find(({ functions }) => functions.test(name2));
  if (!signature || frame4.doubtful) return void 0;
  const word2 = (index) => index === void 0 ? void 0 : frame4.args[index] && addressParts(frame4.args[index]).low;
  if (signature.tag !== void 0) {
    const passed = word2(signature.tag);
    if (passed === void 0 || withoutProtectedBit(tagFromValue(passed)) !== tag3) return void 0;
  }
  const freed = signature.freed === void 0 ? void 0 : frame4.args[signature.freed];
  const isBlock = freed !== void 0 && isKernelAddress(freed, layout.pointerSize) && isAligned(freed, layout.granularity);
  return {
    freed: isBlock ? freed : void 0,
    requested: word2(signature.requested),
    charged: word2(signature.charged),
    poolType: word2(signature.type)
  };
}
function agreed(values2) {
  const known = values2.filter((value) => value !== void 0);
  return known.every((value) => value === known[0]) ? known[0] : void 0;
}

// src/pool/pool-header.ts
function poolLayout(pointerSize, alignedHeaders) {
  const unit = pointerSize * 2;
  return { pointerSize, headerSize: unit, granularity: unit, alignedHeaders };
}
var NOTHING2 = new Uint8Array();

// src/cli/analysis/hit-arguments.ts
var TAG_ARGUMENT = [
  { functions: /AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/, index: 2 },
  { functions: /FreePoolWithTag$/, index: 1 },
  { functions: /^Exp(?:Insert|Remove)PoolTracker$/, index: 0 }
];
function hitArguments(listing4) {
  if (listing4.style?.pointerSize !== 4 || !listing4.style.args) return {};
  const tag3 = tagOf2(listing4.frames.slice(0, poolRun(listing4.frames)));
  const layout = poolLayout(4, false);
  const { requested: requested2, freed } = poolArguments(listing4.frames, tag3 ?? tagFromValue(0), layout);
  return {
    ...tag3 === void 0 ? {} : { tag: tag3 },
    ...requested2 === void 0 ? {} : { requested: requested2 },
    ...freed === void 0 ? {} : { freed }
  };
}
function tagOf2(poolFrames) {
  const tags = poolFrames.flatMap((frame4) => tagArgument(frame4) ?? []);
  return tags.every((tag3) => tag3 === tags[0]) ? tags[0] : void 0;
}
function tagArgument({ symbol: symbol3, args, doubtful }) {
  const name2 = symbol3?.name ?? "";
  const place3 = TAG_ARGUMENT.find(({ functions }) => functions.test(name2));
  const word2 = place3 && !doubtful ? args[place3.index] : void 0;
  const tag3 = word2 && withoutProtectedBit(tagFromValue(addressParts(word2).low));
  return tag3 === 0 ? void 0 : tag3;
}

// src/cli/analysis/tally.ts
var SHOWN_UNREAD = 5;
var LogTally = class {
  #tag;
  #stacks = new StackTable();
  #uses = /* @__PURE__ */ new Map();
  #tags = /* @__PURE__ */ new Map();
  #foreign = /* @__PURE__ */ new Map();
  #unread = [];
  #counts = noHits;
  #withoutStop = 0;
  #withoutStack = 0;
  #otherTags = 0;
  #listings = 0;
  #looseStacks = 0;
  #unreadCount = 0;
  #tables = { count: 0, withoutTotal: 0, otherTotal: 0 };
  #firstTable;
  #lastTable;
  /** @param tag the only tag wanted; hits that show another one are left out */
  constructor(tag3) {
    this.#tag = tag3;
  }
  /** Counts one log. */
  file(name2) {
    const finder = new SightingFinder();
    const see = (sightings) => {
      for (const sighting of sightings) this.#see(sighting, name2);
    };
    return {
      add: (item) => {
        this.#note(item, name2);
        see(finder.add(item));
      },
      end: () => see(finder.finish())
    };
  }
  result() {
    const tagged = [...this.#tags.values()].reduce((sum2, count2) => sum2 + count2, 0);
    return {
      tables: {
        ...this.#tables,
        first: this.#firstTable,
        last: this.#lastTable
      },
      hits: {
        ...this.#counts,
        withoutStop: this.#withoutStop,
        withoutStack: this.#withoutStack
      },
      tags: this.#tags,
      otherTags: this.#otherTags,
      tagUnknown: allHits(this.#counts) - tagged,
      foreignStops: this.#foreign,
      stackListings: this.#listings,
      looseStacks: this.#looseStacks,
      stacks: [...this.#uses.values()],
      stacksFull: this.#stacks.isFull,
      unread: { count: this.#unreadCount, first: this.#unread }
    };
  }
  #note(item, file) {
    if (item.kind === "stop" || item.kind === "resumed") return;
    if (item.kind === "stack") this.#listings += 1;
    else this.#noteTable({ place: placeIn(file, item.line), listing: item.listing });
    for (const line of item.listing.unread) this.#notRead(line, file);
  }
  #noteTable(table2) {
    this.#firstTable ??= table2;
    this.#lastTable = table2;
    this.#tables.count += 1;
    const total3 = totalOf(table2.listing);
    if (total3 === "missing") this.#tables.withoutTotal += 1;
    if (total3 === "differs") this.#tables.otherTotal += 1;
  }
  #notRead({ line, text: text3 }, file) {
    this.#unreadCount += 1;
    if (this.#unread.length < SHOWN_UNREAD) {
      this.#unread.push({ place: placeIn(file, line), text: text3 });
    }
  }
  #see(sighting, file) {
    switch (sighting.kind) {
      case "hit":
        this.#hit(sighting, file);
        return;
      case "foreignStop":
        this.#foreign.set(sighting.of, (this.#foreign.get(sighting.of) ?? 0) + 1);
        return;
      case "looseStack":
        this.#looseStacks += 1;
        return;
    }
  }
  #hit(hit, file) {
    const { tag: tag3, requested: requested2 } = hit.listing === void 0 ? {} : hitArguments(hit.listing);
    if (tag3 !== void 0 && this.#tag !== void 0 && tag3 !== this.#tag) {
      this.#otherTags += 1;
      return;
    }
    if (tag3 !== void 0) this.#tags.set(tag3, (this.#tags.get(tag3) ?? 0) + 1);
    if (!hit.stopShown) {
      this.#withoutStop += 1;
      this.#looseStacks += 1;
    }
    if (hit.listing === void 0) this.#withoutStack += 1;
    this.#counts = withHit(this.#counts, hit.of, requested2);
    this.#use(hit, placeIn(file, hit.line), requested2);
  }
  #use(hit, first, requested2) {
    const index = this.#stacks.intern(hit.listing?.frames ?? []);
    const known = this.#uses.get(index) ?? { stack: this.#stacks.at(index), counts: noHits, first };
    this.#uses.set(index, { ...known, counts: withHit(known.counts, hit.of, requested2) });
  }
};
var placeIn = (file, line) => ({ file, line: line + 1 });

// src/cli/io.ts
function writeLines(sink2, lines3) {
  if (lines3.length > 0) sink2.write(`${lines3.join("\n")}
`);
}
function writeBlocks(sink2, blocks) {
  const filled = blocks.filter((block) => block.length > 0);
  writeLines(
    sink2,
    filled.flatMap((block, n2) => n2 === 0 ? block : ["", ...block])
  );
}

// src/cli/style.ts
import { styleText } from "node:util";
var plain2 = (text3) => text3;
var plainStyle = { heading: plain2, faint: plain2, strong: plain2, alert: plain2 };
var styled = (format) => (text3) => styleText(format, text3, { validateStream: false });
var colourStyle = {
  heading: styled("bold"),
  faint: styled("gray"),
  strong: styled("cyan"),
  alert: styled("yellow")
};
var styleFor = (sink2) => sink2.colour ? colourStyle : plainStyle;
var FOREIGN2 = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\x1b(?!\[(?:1|22|90|36|33|39)m)|[\0-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u2028-\u202e]/g
);
var harmless = (text3) => text3.replace(/\r\n/g, "\n").replace(FOREIGN2, "\xB7");

// src/cli/tag-argument.ts
function tagArgument2(text3) {
  const reading = parseTag(text3);
  if (reading.ok) return reading.tag;
  throw badTag(text3, reading.problem);
}
function quotedTag(tag3) {
  const text3 = tagBytes(tag3).map((byte2) => {
    const character3 = String.fromCharCode(byte2);
    if (byte2 < 32 || byte2 > 126) return `\\x${byte2.toString(16).padStart(2, "0")}`;
    return character3 === '"' || character3 === "\\" ? `\\${character3}` : character3;
  });
  return `"${text3.join("")}"`;
}
function tagExpression(tag3) {
  const text3 = String.fromCharCode(...tagBytes(tag3));
  return /^[ -~]{4}$/.test(text3) && !/["\\]/.test(text3) ? `"${text3}"` : `"${tagHex(tag3)}"`;
}

// src/cli/usage/growth.ts
var NOTHING3 = { outstanding: 0, bytes: 0 };
function growthBetween(before, after) {
  const old = byText(before);
  const young = byText(after);
  const [isOldWhole, isYoungWhole] = [before, after].map((each2) => totalOf(each2) === "whole");
  const rows2 = [];
  const incomparable = [];
  for (const text3 of /* @__PURE__ */ new Set([...old.keys(), ...young.keys()])) {
    const from = old.get(text3);
    const to = young.get(text3);
    if (from === void 0 && !isOldWhole || to === void 0 && !isYoungWhole) {
      incomparable.push(text3);
      continue;
    }
    const growth = tagGrowth(text3, from?.usage, to?.usage);
    if (changed(growth)) rows2.push(growth);
  }
  const merged = [...old, ...young].filter(([, tag3]) => tag3.rows > 1).map(([text3]) => text3);
  return {
    rows: rows2.sort((a, b) => b.bytes - a.bytes || (a.text < b.text ? -1 : 1)),
    incomparable,
    merged: [...new Set(merged)]
  };
}
function byText(listing4) {
  const tags = /* @__PURE__ */ new Map();
  for (const row2 of listing4.rows) {
    const known = tags.get(row2.text);
    if (known === void 0) tags.set(row2.text, { usage: row2, rows: 1 });
    else tags.set(row2.text, { usage: sum(known.usage, row2), rows: known.rows + 1 });
  }
  return tags;
}
function sum(a, b) {
  const add2 = (x, y) => ({
    outstanding: x.outstanding + y.outstanding,
    bytes: x.bytes + y.bytes
  });
  return { ...a, nonPaged: add2(a.nonPaged, b.nonPaged), paged: add2(a.paged, b.paged) };
}
function tagGrowth(text3, from, to) {
  const difference = (pool) => {
    const old = from?.[pool] ?? NOTHING3;
    const young = to?.[pool] ?? NOTHING3;
    return {
      outstanding: young.outstanding - old.outstanding,
      bytes: young.bytes - old.bytes
    };
  };
  const nonPaged = difference("nonPaged");
  const paged = difference("paged");
  const description = to?.description ?? from?.description;
  return {
    text: text3,
    ...description === void 0 ? {} : { description },
    nonPaged,
    paged,
    bytes: nonPaged.bytes + paged.bytes
  };
}
var changed = ({ nonPaged, paged }) => nonPaged.outstanding !== 0 || nonPaged.bytes !== 0 || paged.outstanding !== 0 || paged.bytes !== 0;

// src/cli/usage/usage-table.ts
var usageColumns = [
  { title: "Tag", align: "left", cell: ({ text: text3 }) => text3 },
  { title: "NonPaged", align: "right", cell: ({ nonPaged }) => grouped(nonPaged.outstanding) },
  { title: "Bytes", align: "right", cell: ({ nonPaged }) => grouped(nonPaged.bytes) },
  { title: "Paged", align: "right", cell: ({ paged }) => grouped(paged.outstanding) },
  { title: "Bytes", align: "right", cell: ({ paged }) => grouped(paged.bytes) },
  { title: "Description", align: "left", cell: ({ description }) => shortened(description) }
];
var growthColumns = [
  { title: "Tag", align: "left", cell: ({ text: text3 }) => text3 },
  { title: "NonPaged", align: "right", cell: ({ nonPaged }) => signed(nonPaged.outstanding) },
  { title: "Bytes", align: "right", cell: ({ nonPaged }) => signed(nonPaged.bytes) },
  { title: "Paged", align: "right", cell: ({ paged }) => signed(paged.outstanding) },
  { title: "Bytes", align: "right", cell: ({ paged }) => signed(paged.bytes) },
  { title: "Description", align: "left", cell: ({ description }) => shortened(description) }
];
var LONGEST_DESCRIPTION = 48;
function shortened(description) {
  const text3 = (description ?? "").trim();
  if (text3.startsWith("UNKNOWN pooltag")) return "(unknown tag)";
  return text3.length <= LONGEST_DESCRIPTION ? text3 : `${text3.slice(0, LONGEST_DESCRIPTION - 1)}\u2026`;
}
function usageLines(title, listing4, { style, top, tag: tag3 }) {
  const wanted = listing4.rows.filter((row2) => tag3 === void 0 || isOfTag(row2, tag3)).sort((a, b) => bytes(b) - bytes(a));
  return [
    `${title}, ${rowsInWords(wanted.length, top)}`,
    ...formatTable(usageColumns, topOf(wanted, top), style.heading)
  ];
}
function growthLines(title, growth, { style, top, tag: tag3 }) {
  const wanted = growth.rows.filter(({ text: text3 }) => tag3 === void 0 || text3 === tagText(tag3));
  if (wanted.length === 0) {
    const where3 = growth.incomparable.length === 0 ? "" : " among the tags that are in both";
    return [`${title}: nothing changed${where3}`];
  }
  return [
    `${title}, ${rowsInWords(wanted.length, top)}`,
    ...formatTable(growthColumns, topOf(wanted, top), style.heading)
  ];
}
function growthRemarks({ incomparable, merged }) {
  const list5 = (texts) => texts.slice(0, 8).map((text3) => JSON.stringify(text3)).join(", ") + (texts.length > 8 ? " \u2026" : "");
  return [
    ...incomparable.length === 0 ? [] : [
      `Growth of ${counted(incomparable.length, "tag")} is unknown, in one listing alone while the other one is not whole: ${list5(incomparable)}.`
    ],
    ...merged.length === 0 ? [] : [`Several tags print alike and are compared as one: ${list5(merged)}.`]
  ];
}
var bytes = ({ nonPaged, paged }) => nonPaged.bytes + paged.bytes;
var isOfTag = (row2, tag3) => row2.tag === void 0 ? row2.text === tagText(tag3) : row2.tag === tag3;
var topOf = (rows2, top) => top === 0 ? rows2 : rows2.slice(0, top);
var rowsInWords = (count2, top) => top === 0 || count2 <= top ? `${grouped(count2)} ${count2 === 1 ? "tag" : "tags"}` : `the first ${top} of ${grouped(count2)} tags (--top 0 shows all)`;

// src/cli/commands/analyze.ts
async function runAnalyze(args, io2) {
  const tagText2 = args.text("tag");
  const tag3 = tagText2 === void 0 ? void 0 : tagArgument2(tagText2);
  const top = args.number("top", 0) ?? 20;
  const tally = new LogTally(tag3);
  const skip2 = args.texts("skip");
  const inputs = await sortInputs(args.operands, io2);
  for (const log of inputs.logs) await readLog(log, tally);
  const recordings = await Promise.all(inputs.recordings.map((files) => readRecording(files, tag3)));
  const analysis = tally.result();
  const hasNothing = isEmpty(analysis) && recordings.every(isWithoutHunt);
  const sites = sitesOf(analysis.stacks, skip2);
  const growth = growthOf(analysis);
  if (args.has("json")) {
    const found = analysisJson(analysis, sites, growth);
    const recorded = recordings.map((each2) => recordingJson(each2, skip2));
    writeLines(io2.out, [JSON.stringify({ ...found, recordings: recorded })]);
  } else {
    const view = { style: styleFor(io2.out), top, ...tag3 === void 0 ? {} : { tag: tag3 } };
    writeBlocks(io2.out, [
      ...tableBlocks(analysis, args.has("diff") ? growth : void 0, view),
      ...hitBlocks(analysis, sites, view),
      ...args.has("stacks") ? stackBlocks(analysis, skip2) : [],
      ...recordings.flatMap((each2) => recordingBlocks(each2, skip2, view)),
      ...args.has("stacks") ? recordings.flatMap((each2) => recordedStackBlocks(each2, skip2)) : []
    ]);
  }
  writeLines(io2.remarks, [
    ...remarksOn(analysis, sites),
    ...recordings.flatMap((each2) => recordingRemarks(each2, skip2)),
    ...args.has("diff") ? growthOrWhyNot(growth) : [],
    ...hasNothing ? [nothingFound] : []
  ]);
  return hasNothing ? 1 : 0;
}
var nothingFound = 'Found neither a !poolused table nor a stop on PoolHitTag. A log is begun with .logopen before the hunt, a recording with dx @$pool.save("C:/temp/leak").';
var isEmpty = ({ tables, hits }) => tables.count === 0 && allHits(hits) === 0;
var isWithoutHunt = ({ recording: recording2 }) => recording2.hunts.length === 0;
function growthOf({ tables: { first, last, count: count2 } }) {
  if (first === void 0 || last === void 0 || count2 < 2) return void 0;
  return growthBetween(first.listing, last.listing);
}
var growthOrWhyNot = (growth) => growth === void 0 ? ["--diff wants two !poolused tables in the logs; pooltag diff compares two files."] : growthRemarks(growth);
function tableBlocks({ tables: { count: count2, first, last } }, growth, view) {
  if (first === void 0 || last === void 0) return [];
  const at3 = ({ place: place3 }) => `${place3.file}:${place3.line}`;
  const which = count2 === 1 ? "Table" : `Last of ${count2} tables`;
  return [
    usageLines(`${which}, ${at3(last)}`, last.listing, view),
    ...growth ? [growthLines(`Growth from ${at3(first)} to ${at3(last)}`, growth, view)] : []
  ];
}
function hitBlocks(analysis, sites, { style, top }) {
  const { hits } = analysis;
  const count2 = allHits(hits);
  if (count2 === 0) return [];
  const shown = top === 0 ? sites : sites.slice(0, top);
  const cut = shown.length < sites.length ? `, the first ${top} of ${sites.length} call sites` : "";
  return [
    [
      `${hitsInWords(hits)}${tagsInWords(analysis)}${cut}`,
      ...formatTable(siteColumns(count2), shown, style.heading)
    ]
  ];
}
function stackBlocks({ stacks }, skip2) {
  if (stacks.length === 0) return [];
  const lines3 = stacks.flatMap((use3) => stackLines(use3, skip2));
  return [[`${counted2(stacks.length, "unique stack")} of hits, > marks the call site`, ...lines3]];
}
var analyze = {
  name: "analyze",
  summary: "Tables of tags and of call sites from saved debugger logs and recordings.",
  usage: "FILE\u2026 [options]",
  operands: { least: 1, most: Number.MAX_SAFE_INTEGER },
  options: [
    { name: "tag", value: "TAG", help: "only this tag; hits whose tag the log does not show stay" },
    {
      name: "skip",
      value: "PATTERN",
      multiple: true,
      help: 'treat these functions as wrappers: "mydrv!MyAlloc*"; may be repeated'
    },
    { name: "stacks", help: "show every unique stack of hits" },
    { name: "diff", help: "show what grew from the first !poolused table to the last" },
    { name: "top", value: "N", help: "rows of a table, 20 if not given; 0 is all" },
    { name: "json", help: "one JSON object" }
  ],
  notes: [
    "FILE is a log as .logopen writes it, or pasted text, UTF-8 or UTF-16; - is standard input.",
    "FILE is also a recording by dx @$pool.save: all its segments, or what their names begin with.",
    "A hit is a stop on PoolHitTag. In logs hits are counted, never called leaks: that takes addresses.",
    "Exit code 1: neither a table nor a hit was found."
  ],
  run: runAnalyze
};

// src/cli/commands/diff.ts
async function runDiff(args, io2) {
  const [before = "", after = ""] = args.operands;
  const top = args.number("top", 0) ?? 20;
  const old = await lastTable(before, io2);
  const young = await lastTable(after, io2);
  const growth = growthBetween(old.listing, young.listing);
  if (args.has("json")) writeLines(io2.out, [JSON.stringify(growth)]);
  else {
    const at3 = ({ place: place3 }) => `${place3.file}:${place3.line}`;
    const title = `Growth from ${at3(old)} to ${at3(young)}`;
    writeBlocks(io2.out, [growthLines(title, growth, { style: styleFor(io2.out), top })]);
  }
  writeLines(io2.remarks, growthRemarks(growth));
  return growth.rows.length === 0 ? 1 : 0;
}
async function lastTable(path2, io2) {
  const tally = new LogTally();
  await readLog({ path: path2, lines: logLines(path2, io2) }, tally);
  const { count: count2, last } = tally.result().tables;
  if (last === void 0) {
    throw new Failure(
      `${path2}: holds no !poolused table`,
      "save one with .logopen and !poolused 2"
    );
  }
  if (count2 > 1) {
    writeLines(io2.remarks, [
      `${path2}: the last of ${count2} tables is taken, line ${last.place.line}`
    ]);
  }
  return last;
}
var diff = {
  name: "diff",
  summary: "Growth of each tag between two saved !poolused listings.",
  usage: "BEFORE AFTER [options]",
  operands: { least: 2, most: 2 },
  options: [
    { name: "top", value: "N", help: "rows of the table, 20 if not given; 0 is all" },
    { name: "json", help: "one JSON object" }
  ],
  notes: [
    "Both are logs that hold a table; of several, the last one counts.",
    "Exit code 1: nothing changed, or a log holds no table."
  ],
  run: runDiff
};

// src/cli/commands/hunt.ts
import { mkdirSync as mkdirSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join4, resolve as resolve6 } from "node:path";

// src/cli/debugger/choose-target.ts
import { resolve as resolve5 } from "node:path";

// src/simulator/targets/parts/listed.ts
var listedTags = [
  { tag: "Thre", pool: "nonPaged", allocs: 30411, frees: 29187, bytes: 1566720 },
  { tag: "Proc", pool: "nonPaged", allocs: 1932, frees: 1811, bytes: 232320 },
  { tag: "Even", pool: "nonPaged", allocs: 912334, frees: 905201, bytes: 913024 },
  { tag: "MmSt", pool: "paged", allocs: 40110, frees: 31985, bytes: 6614272 },
  { tag: "CM31", pool: "paged", allocs: 21107, frees: 1310, bytes: 91705344 },
  { tag: "Ntff", pool: "paged", allocs: 51873, frees: 49764, bytes: 2598288 },
  { tag: "Key ", pool: "paged", allocs: 388120, frees: 386904, bytes: 155648 },
  { tag: "8042", pool: "nonPaged", allocs: 6, frees: 2, bytes: 3952 },
  { tag: "1394", pool: "nonPaged", allocs: 1, frees: 0, bytes: 528 },
  { tag: "ohci", pool: "nonPaged", allocs: 1, frees: 0, bytes: 144 },
  { tag: "Dh 1", pool: "paged", allocs: 310, frees: 304, bytes: 768 },
  { tag: "rx\0\0", pool: "nonPaged", allocs: 14, frees: 11, bytes: 1248 },
  { tag: "UMD", pool: "nonPaged", allocs: 2, frees: 1, bytes: 144 },
  { tag: ".UMD", pool: "nonPaged", allocs: 9, frees: 4, bytes: 720 },
  { tag: "AGP ", pool: "nonPaged", allocs: 3, frees: 0, bytes: 384 },
  { tag: "Pool", pool: "nonPaged", allocs: 4, frees: 0, bytes: 413696 }
];

// src/simulator/targets/parts/assemble.ts
function assembleTarget(facts, ...components) {
  return {
    ...facts,
    modules: components.flatMap(({ modules: modules2 }) => modules2),
    sites: components.flatMap(({ sites }) => sites),
    workloads: components.flatMap(({ workloads }) => workloads),
    listed: listedTags
  };
}

// src/simulator/targets/parts/drivers.ts
var IMAGE_SIZE = 73728;
var WORKER = stack2(
  "nt!ExpWorkerThread+0x104",
  "nt!PspSystemThreadStartup+0x54",
  "nt!KiStartSystemThread+0x28"
);
function driver(options9, place3, name2, symbols2 = "pdb") {
  return {
    name: name2,
    image: `${name2}.sys`,
    base: options9.firstBase + BigInt(place3 * 131072),
    size: IMAGE_SIZE,
    timestamp: 1723072512 + place3 * 4563,
    symbols: symbols2,
    functions: [`DriverEntry`, `${name2}Unload`]
  };
}
function driverSite(api8, kind, place3, tag3, stacks, extra = {}) {
  const { function: name2, offset: offset2 } = parseFrame(place3);
  const [module = "", own = ""] = name2.split("!");
  return {
    name: place3,
    module,
    function: own,
    returnOffset: offset2,
    frameSize: caller(place3).frameSize,
    calls: kind === "alloc" ? api8.allocate : api8.free,
    ...kind === "free" && api8.freeImports && { imports: api8.freeImports },
    call: api8.call,
    tag: tag3,
    stacks,
    ...extra
  };
}
function leakingDrivers(options9) {
  const { tag: tag3, api: api8, systemCall } = options9;
  const immediate = { immediate: tag3 };
  const request = [...stack2("acmeflt!FltDispatch+0x84", "nt!IofCallDriver+0x54"), ...systemCall];
  const worker = [...stack2("acmeflt!FltWorker+0x60"), ...WORKER];
  const receive = [...stack2("acmenet!NetReceive+0xbc", "acmenet!NetPoll+0x74"), ...WORKER];
  const wrapped2 = WRAPPED.map((text3) => [caller(text3, { tag: tag3 }), ...request]);
  const at3 = (kind, place3, ...stacks) => driverSite(api8, kind, place3, immediate, stacks);
  const sites = [
    at3("alloc", "acmeflt!FltReadDone+0x9c", request, worker),
    at3("free", "acmenet!NetReleaseBuffer+0x58", receive),
    at3("alloc", "acmeflt!FltQueryNotify+0x13c", request),
    at3("free", "acmeflt!FltNotifyDone+0x68", worker),
    driverSite(api8, "alloc", "acmeflt!AcmeAllocate+0x54", { fromCaller: true }, wrapped2),
    driverSite(api8, "free", "acmeflt!AcmeFree+0x40", immediate, [
      [caller("acmeflt!FltCleanup+0xa0"), ...request],
      [caller("acmeflt!FltClose+0x7c"), ...request]
    ]),
    at3("alloc", "acmeflt!FltFaultIn+0xb4", stack2("acmeflt!FltPagingRead+0x98")),
    at3("free", "acmeflt!FltFaultDone+0x4c", stack2("acmeflt!FltPagingDone+0x5c")),
    at3("alloc", "acmeflt!FltMapLarge+0x118", request),
    at3("free", "acmeflt!FltUnmapLarge+0x74", request),
    at3("alloc", "acmedsk!DskQueue+0x174", [
      ...stack2("acmedsk!DskDispatch+0x90", "nt!IofCallDriver+0x54"),
      ...systemCall
    ]),
    at3("free", "acmedsk!DskComplete+0xd8", [...stack2("acmedsk!DskDpc+0x64"), ...WORKER]),
    driverSite(api8, "alloc", "acmenet!NetSend+0xe8", SHARED, [worker]),
    driverSite(api8, "free", "acmenet!NetSend+0x1a4", SHARED, [worker]),
    driverSite(api8, "alloc", "acmenet!NetListMiss+0x48", { immediate: "AcLk" }, [receive]),
    driverSite(api8, "free", "acmenet!NetListFull+0x3c", { immediate: "AcLk" }, [receive])
  ];
  const base2 = { tag: tag3, pool: "nonPaged", leaks: 0 };
  const workloads = [
    {
      ...base2,
      allocate: "acmeflt!FltReadDone+0x9c",
      free: "acmenet!NetReleaseBuffer+0x58",
      sizes: [64, 280, 512],
      lifetime: [1, 6],
      weight: 24
    },
    {
      ...base2,
      allocate: "acmeflt!FltQueryNotify+0x13c",
      free: "acmeflt!FltNotifyDone+0x68",
      sizes: [756, 1776, 3136],
      leaks: 0.6,
      lifetime: [1, 12],
      weight: 12
    },
    {
      ...base2,
      allocate: "acmeflt!AcmeAllocate+0x54",
      free: "acmeflt!AcmeFree+0x40",
      sizes: [24, 48, 136],
      lifetime: [1, 8],
      weight: 12
    },
    {
      ...base2,
      allocate: "acmeflt!FltFaultIn+0xb4",
      free: "acmeflt!FltFaultDone+0x4c",
      sizes: [64, 280],
      lifetime: [1, 3],
      weight: 1,
      nested: true
    },
    {
      ...base2,
      allocate: "acmeflt!FltMapLarge+0x118",
      free: "acmeflt!FltUnmapLarge+0x74",
      sizes: [6384, 4096],
      lifetime: [1, 2],
      weight: 3
    },
    {
      ...base2,
      allocate: "acmedsk!DskQueue+0x174",
      free: "acmedsk!DskComplete+0xd8",
      sizes: [144, 284],
      lifetime: [1, 8],
      weight: 5,
      ...options9.cacheAligned && { cacheAligned: true }
    },
    {
      ...base2,
      tag: "AcSn",
      allocate: "acmenet!NetSend+0xe8",
      free: "acmenet!NetSend+0x1a4",
      sizes: [96],
      lifetime: [1, 3],
      weight: 10
    },
    {
      ...base2,
      tag: "AcLk",
      allocate: "acmenet!NetListMiss+0x48",
      free: "acmenet!NetListFull+0x3c",
      sizes: [192],
      lifetime: [1, 60],
      weight: 14,
      lookaside: 12
    }
  ];
  const modules2 = [
    driver(options9, 0, "acmeflt"),
    driver(options9, 1, "acmenet"),
    driver(options9, 2, "acmedsk", "none")
  ];
  return { modules: modules2, sites, workloads };
}
var SHARED = { register: "AcSn", loadedAt: 72 };
var WRAPPED = [
  "acmeflt!FltCreate+0xac",
  "acmeflt!FltOpenStream+0x74",
  "acmeflt!FltRename+0x110",
  "acmeflt!FltSetInfo+0x98",
  "acmeflt!FltLockControl+0x60",
  "acmeflt!FltDirectory+0x1b4",
  "acmeflt!FltQueryEa+0x8c",
  "acmeflt!FltSetEa+0x94",
  "acmeflt!FltOplock+0x58",
  "acmeflt!FltSecurity+0xd0"
];

// src/simulator/targets/parts/inbox.ts
function inboxComponents(options9, nt9) {
  const { inboxApi: inbox, kernelApi, systemCall } = options9;
  const win32k = options9.modern ? "win32kbase" : "win32k";
  const inline = [{ function: "Wdf01000!MxMemory::MxAllocatePool2", offset: 16 }];
  const file = [...stack2("nt!ObOpenObjectByNameEx+0x1ec", "nt!NtCreateFile+0x78"), ...systemCall];
  return {
    modules: [
      nt9,
      driver(options9, 8, "Wdf01000"),
      driver(options9, 9, win32k),
      driver(options9, 10, "dxgkrnl")
    ],
    sites: [
      driverSite(kernelApi, "alloc", "nt!IopAllocateIrpPrivate+0xc8", { immediate: "Irp " }, [
        file
      ]),
      driverSite(kernelApi, "free", "nt!IopFreeIrp+0x44", { none: true }, [file]),
      driverSite(kernelApi, "alloc", "nt!ObpAllocateObject+0xe0", { fromCaller: true }, [
        [caller("nt!IopParseDevice+0x4f0", { tag: "File" }), ...file],
        [caller("nt!IopCreateStreamFile+0x8c", { tag: "File" }), ...file]
      ]),
      driverSite(kernelApi, "free", "nt!ObpFreeObject+0x148", { immediate: "File" }, [file]),
      driverSite(
        inbox,
        "alloc",
        "Wdf01000!FxPoolAllocator+0x80",
        { variable: "AcWd" },
        [
          [
            ...stack2("Wdf01000!FxWorkItem::_Create+0x9c", "Wdf01000!imp_WdfWorkItemCreate+0xd4"),
            ...stack2("acmenet!NetQueueWork+0x70", "nt!IofCallDriver+0x54"),
            ...systemCall
          ]
        ],
        options9.modern ? { inline } : {}
      ),
      driverSite(inbox, "free", "Wdf01000!FxPoolFree+0x5c", { variable: "AcWd" }, [
        [...stack2("Wdf01000!FxObject::`scalar deleting destructor'+0x40"), ...file]
      ]),
      driverSite(inbox, "alloc", `${win32k}!AllocThreadBufferWithTag+0x90`, { immediate: "Ustb" }, [
        [...stack2(`${win32k}!NtUserGetRawInput+0x128`), ...systemCall]
      ]),
      driverSite(inbox, "free", `${win32k}!FreeThreadBufferWithTag+0x34`, { immediate: "Ustb" }, [
        [...stack2(`${win32k}!NtUserGetRawInput+0x2ac`), ...systemCall]
      ]),
      driverSite(inbox, "alloc", "dxgkrnl!operator new+0x38", { immediate: "DxgK" }, [
        [...stack2("dxgkrnl!DXGDEVICE::CreateAllocation+0x22c"), ...systemCall]
      ]),
      driverSite(inbox, "free", "dxgkrnl!operator delete+0x30", { none: true }, [
        [
          ...stack2("dxgkrnl!AUTOEXPANDALLOCATION::`scalar deleting destructor'+0x24"),
          ...systemCall
        ]
      ])
    ],
    workloads: [
      {
        ...quiet("Irp ", "nt!IopAllocateIrpPrivate+0xc8", "nt!IopFreeIrp+0x44"),
        sizes: [280, 528],
        weight: 16
      },
      {
        ...quiet("File", "nt!ObpAllocateObject+0xe0", "nt!ObpFreeObject+0x148"),
        sizes: [384],
        weight: 8
      },
      {
        ...quiet("AcWd", "Wdf01000!FxPoolAllocator+0x80", "Wdf01000!FxPoolFree+0x5c"),
        sizes: [160, 448],
        weight: 4
      },
      {
        ...quiet(
          "Ustb",
          `${win32k}!AllocThreadBufferWithTag+0x90`,
          `${win32k}!FreeThreadBufferWithTag+0x34`
        ),
        pool: "paged",
        sizes: [40, 1024],
        weight: 6
      },
      {
        ...quiet("DxgK", "dxgkrnl!operator new+0x38", "dxgkrnl!operator delete+0x30"),
        pool: "paged",
        sizes: [80, 4608],
        weight: 4
      }
    ]
  };
}
var quiet = (tag3, allocate6, free6) => ({ tag: tag3, pool: "nonPaged", allocate: allocate6, free: free6, leaks: 0, lifetime: [1, 80] });

// src/simulator/targets/win7-x64.ts
var nt = ntModule({ base: 0xfffff80001412000n, size: 6148096, timestamp: 1290245402 });
var allocate = "nt!ExAllocatePoolWithTag";
var free = "nt!ExFreePoolWithTag";
var cold = "nt! ?? ::FNODOBFM::`string'";
var inAllocate = (text3) => [
  text3,
  176,
  ["size", "tag", "stale", "stale"],
  allocate
];
var inFree = (text3) => [
  text3,
  144,
  ["pointer", "tag", "stale", "stale"],
  free
];
var small = inAllocate(`${cold}+0x24a2a`);
var big = inAllocate(`${cold}+0x24a91`);
var freeSmall = inFree(`${cold}+0x24b63`);
var freeBig = inFree(`${cold}+0x24bd5`);
var wrapper = ["nt!ExFreePool+0xb", 48];
var api = { allocate, free, call: "import" };
var options = {
  tag: "Leak",
  api,
  inboxApi: { ...api, call: "import" },
  kernelApi: { allocate, free: "nt!ExFreePool", call: "direct" },
  systemCall: modernSystemCall,
  firstBase: 0xfffff88004960000n,
  cacheAligned: false,
  modern: false
};
var win7X64 = assembleTarget(
  {
    id: "win7-x64",
    title: "Windows 7 SP1, x64",
    facts: "Break in a cold block; frame 0 is a string label for allocations and frees alike.",
    architecture: "x64",
    processors: 2,
    build: 7601,
    poolHitTag: { address: 0xfffff800016530fcn, idle: 4294967055 },
    paths: [
      path("alloc", "small", allocate, [small], [inRegister("rbx", "header"), inSlot(0, 88)]),
      path("alloc", "big", allocate, [big], [inRegister("rsi"), inSlot(0, 64)]),
      path("free", "small", free, [freeSmall], [inRegister("rdi", "header"), inSlot(0, 56)]),
      path("free", "big", free, [freeBig], [inRegister("rbp")]),
      path("free", "small", "nt!ExFreePool", [freeSmall, wrapper], [inRegister("rdi", "header")]),
      path("free", "big", "nt!ExFreePool", [freeBig, wrapper], [inRegister("rbp")])
    ],
    tracker: { ...trackerRecords.x64Counts32, slots: 2048, perProcessor: true, expansion: 64 },
    pool: {
      ...olderPool,
      smallLimit: 4064,
      nonPagedBase: 0xfffffa8018000000n,
      pagedBase: 0xfffff8a000100000n,
      bigPages: bigPageRecords.win7X64
    },
    objects: kernelObjects.win7X64,
    system: x64System,
    leak: options.tag,
    eventsPerSecond: 2500,
    style: styles2.win7X64
  },
  inboxComponents(options, nt),
  leakingDrivers(options)
);

// src/simulator/targets/win7-x86.ts
var nt2 = ntModule({
  base: 0x82a3d000n,
  size: 4268032,
  timestamp: 1290242569,
  image: "ntkrpamp.exe"
});
var allocate2 = "nt!ExAllocatePoolWithTag";
var free2 = "nt!ExFreePoolWithTag";
var verifiedAllocate = "nt!VerifierExAllocatePoolWithTag";
var verifiedFree = "nt!VerifierExFreePoolWithTag";
var small2 = [`${allocate2}+0x881`, 84, ["type", "size", "tag"]];
var big2 = [`${allocate2}+0x9d7`, 84, ["type", "size", "tag"]];
var freeSmall2 = [`${free2}+0x649`, 92, ["pointer", "tag", "stale"]];
var freeBig2 = [`${free2}+0x7b2`, 92, ["pointer", "tag", "stale"]];
var wrapper2 = ["nt!ExFreePool+0xf", 20, ["pointer", "stale", "stale"]];
var inVerifier = [
  ["nt!ExAllocatePoolWithTagPriority+0x196", 40, ["verifierType", "size", "tag"]],
  ["nt!VeAllocatePoolWithTagPriority+0x1a7", 52, ["verifierType", "size", "tag"]],
  [`${verifiedAllocate}+0x1e`, 28, ["type", "callerSize", "tag"]]
];
var inVerifierFree = [`${verifiedFree}+0x30`, 20, ["pointer", "tag", "stale"]];
var verifier = { verifier: true };
var options2 = {
  tag: "Smpl",
  api: { allocate: verifiedAllocate, free: verifiedFree, call: "import" },
  /** Only the third-party drivers are verified. */
  inboxApi: { allocate: allocate2, free: free2, call: "register" },
  kernelApi: { allocate: allocate2, free: "nt!ExFreePool", call: "direct" },
  systemCall: x86SystemCall,
  firstBase: 0x9a400000n,
  cacheAligned: false,
  modern: false
};
var blockSlot = inSlot(0, -32);
var freePlaces = [inRegister("edi", "header"), inSlot(0, -20)];
var win7X86 = assembleTarget(
  {
    id: "win7-x86",
    title: "Windows 7 SP1, x86, Driver Verifier on for third-party drivers",
    facts: "Break in line in ExAllocatePoolWithTag and ExFreePoolWithTag; verifier frames above.",
    architecture: "x86",
    processors: 2,
    build: 7601,
    poolHitTag: { address: 0x82b37df4n, idle: 4294967055 },
    paths: [
      path("alloc", "small", allocate2, [small2], [inRegister("esi", "header"), blockSlot]),
      path("alloc", "big", allocate2, [big2], [inRegister("ebx"), inSlot(0, -40)]),
      path("free", "small", free2, [freeSmall2], freePlaces),
      path("free", "big", free2, [freeBig2], [inSlot(0, -20)]),
      path("free", "small", "nt!ExFreePool", [freeSmall2, wrapper2], freePlaces),
      path("free", "big", "nt!ExFreePool", [freeBig2, wrapper2], [inSlot(0, -20)]),
      path(
        "alloc",
        "small",
        verifiedAllocate,
        [[small2[0], small2[1], ["verifierType", "size", "tag"]], ...inVerifier],
        [inRegister("esi", "header"), blockSlot],
        verifier
      ),
      path(
        "alloc",
        "big",
        verifiedAllocate,
        [[big2[0], big2[1], ["verifierType", "size", "tag"]], ...inVerifier],
        [inRegister("ebx"), inSlot(0, -40)],
        verifier
      ),
      path("free", "small", verifiedFree, [freeSmall2, inVerifierFree], freePlaces),
      path("free", "big", verifiedFree, [freeBig2, inVerifierFree], [inSlot(0, -20)])
    ],
    tracker: { ...trackerRecords.x86, slots: 2048, perProcessor: true, expansion: 64 },
    pool: {
      ...olderPool,
      smallLimit: 4080,
      nonPagedBase: 0x84000000n,
      pagedBase: 0x91c00000n,
      bigPages: bigPageRecords.win7X86
    },
    objects: kernelObjects.win7X86,
    system: x86System,
    leak: options2.tag,
    eventsPerSecond: 1500,
    style: styles2.win7X86
  },
  inboxComponents(options2, nt2),
  leakingDrivers(options2)
);

// src/simulator/targets/win10-21h1-x64.ts
var allocate3 = "nt!ExAllocatePoolWithTag";
var allocate22 = "nt!ExAllocatePool2";
var free3 = "nt!ExFreePool";
var nt3 = ntModule({
  base: 0xfffff80243c00000n,
  size: 17063936,
  timestamp: 1618400432,
  aliases: { ExFreePoolWithTag: "ExFreePool" }
});
var small3 = ["nt!ExAllocateHeapPool+0x1b1381", 320];
var big3 = ["nt!ExAllocateHeapPool+0x1b1724", 320];
var freeSmall3 = ["nt!ExFreeHeapPool+0x362", 176];
var freeBig3 = ["nt!ExFreeHeapPool+0x4d8", 176];
var withTag = [`${allocate3}+0x64`, 80];
var fromNode = ["nt!ExpAllocatePoolWithTagFromNode+0x5f", 80];
var pool2 = [`${allocate22}+0xdd`, 176];
var wrapper3 = [`${free3}+0x9`, 48];
var api2 = { allocate: allocate3, free: free3, freeImports: "ExFreePoolWithTag", call: "import" };
var options3 = {
  tag: "Leak",
  api: api2,
  inboxApi: { ...api2, call: "importRewritten" },
  kernelApi: { allocate: allocate22, free: free3, call: "direct" },
  systemCall: systemCallFromUser,
  firstBase: 0xfffff80251a00000n,
  cacheAligned: true,
  modern: true
};
var smallPlaces = [inRegister("r14", "header"), inSlot(0, 112)];
var bigPlaces = [inRegister("rsi")];
var win10_21h1X64 = assembleTarget(
  {
    id: "win10-21h1-x64",
    title: "Windows 10 21H1, x64",
    facts: "Segment heap pool: ExAllocateHeapPool with cold code far away, ExFreeHeapPool.",
    architecture: "x64",
    processors: 4,
    build: 19043,
    poolHitTag: { address: 0xfffff802448fb0f0n, idle: 0 },
    paths: [
      path("alloc", "small", allocate3, [small3, withTag], smallPlaces),
      path("alloc", "big", allocate3, [big3, withTag], bigPlaces),
      path("alloc", "small", allocate22, [small3, fromNode, pool2], smallPlaces),
      path("alloc", "big", allocate22, [big3, fromNode, pool2], bigPlaces),
      path("free", "small", free3, [freeSmall3, wrapper3], [inRegister("rbx"), inSlot(0, 72)]),
      path("free", "big", free3, [freeBig3, wrapper3], [inSlot(0, 88)])
    ],
    tracker: { ...trackerRecords.x64Counts64, slots: 4096, perProcessor: true, expansion: 64 },
    pool: {
      smallLimit: 4064,
      bigBlocks: "granules",
      tails: false,
      secondHeader: true,
      segmentHeap: true,
      typeByte: "bitTwo",
      storesProtectedBit: true,
      freeTagCheck: "never",
      nonPagedBase: 0xffffda0fe0000000n,
      pagedBase: 0xffffb780b0000000n,
      bigPages: bigPageRecords.win10X64
    },
    objects: kernelObjects.win10_2004,
    system: x64System,
    leak: options3.tag,
    eventsPerSecond: 4e3,
    style: styles2.win10
  },
  inboxComponents(options3, nt3),
  leakingDrivers(options3)
);

// src/simulator/targets/win10-1809-x64.ts
var nt4 = ntModule({ base: 0xfffff8041be00000n, size: 10948608, timestamp: 1545284157 });
var allocate4 = "nt!ExAllocatePoolWithTag";
var free4 = "nt!ExFreePoolWithTag";
var small4 = [`${allocate4}+0xc0d`, 208, ["size", "tag", "stale", "stale"]];
var toBig = [`${allocate4}+0x9f4`, 208, ["size", "tag", "stale", "stale"]];
var big4 = ["nt!ExpAllocateBigPool+0x2e5", 224];
var tail = ["nt!ExpAllocateBigPool+0x43a", 224];
var special = [
  "nt!ExFreePool+0x126",
  208,
  ["size", "tag", "stale", "stale"],
  allocate4
];
var freeSmall4 = [`${free4}+0x5d2`, 192, ["pointer", "tag", "stale", "stale"]];
var toLarge = [`${free4}+0x7e1`, 192, ["pointer", "tag", "stale", "stale"]];
var freeLarge = ["nt!ExFreeLargePool+0x20d", 160];
var freeTail = ["nt!ExFreeLargePool+0x31c", 160];
var freeSpecial = [
  "nt!ExFreePool+0x4a0",
  192,
  ["pointer", "tag", "stale", "stale"],
  free4
];
var wrapper4 = ["nt!ExFreePool+0xb", 48];
var api3 = { allocate: allocate4, free: free4, call: "import" };
var options4 = {
  tag: "Pkt1",
  api: api3,
  inboxApi: { ...api3, call: "importPadded" },
  kernelApi: { allocate: allocate4, free: "nt!ExFreePool", call: "direct" },
  systemCall: modernSystemCall,
  firstBase: 0xfffff80425a00000n,
  cacheAligned: true,
  modern: true
};
var specialPool = {
  modules: [],
  sites: [
    driverSite(options4.api, "alloc", "acmeflt!FltGuarded+0x88", { immediate: options4.tag }, [
      stack2("acmeflt!FltDispatch+0x84", "nt!IofCallDriver+0x54")
    ]),
    driverSite(options4.api, "free", "acmeflt!FltGuardedDone+0x54", { immediate: options4.tag }, [
      stack2("acmeflt!FltDispatch+0x84", "nt!IofCallDriver+0x54")
    ])
  ],
  workloads: [
    {
      tag: options4.tag,
      pool: "nonPaged",
      allocate: "acmeflt!FltGuarded+0x88",
      free: "acmeflt!FltGuardedDone+0x54",
      sizes: [100, 560],
      leaks: 0,
      lifetime: [1, 4],
      weight: 4,
      special: true
    }
  ]
};
var freePlaces2 = [inRegister("rbx", "header"), inSlot(0, 72)];
var win10_1809X64 = assembleTarget(
  {
    id: "win10-1809-x64",
    title: "Windows 10 1809, x64, special pool on for one component",
    facts: "The last kernels before the segment heap: big blocks with Frag tails, cold code behind ExFreePool.",
    architecture: "x64",
    processors: 4,
    build: 17763,
    poolHitTag: { address: 0xfffff8041c39e0e4n, idle: 0 },
    paths: [
      path("alloc", "small", allocate4, [small4], [inRegister("rbx", "header"), inSlot(0, 96)]),
      path("alloc", "big", allocate4, [big4, toBig], [inRegister("rdi"), inSlot(0, 80)]),
      path("alloc", "tail", allocate4, [tail, toBig], [inRegister("rsi", "header")]),
      path("alloc", "special", allocate4, [special], [inRegister("r14")]),
      path("free", "small", free4, [freeSmall4], freePlaces2),
      path("free", "big", free4, [freeLarge, toLarge], [inRegister("rsi")]),
      path("free", "tail", free4, [freeTail, toLarge], [inRegister("r15", "header")]),
      path("free", "special", free4, [freeSpecial], [inRegister("r14")]),
      path("free", "small", "nt!ExFreePool", [freeSmall4, wrapper4], freePlaces2),
      path("free", "big", "nt!ExFreePool", [freeLarge, toLarge, wrapper4], [inRegister("rsi")]),
      path("free", "tail", "nt!ExFreePool", [freeTail, toLarge, wrapper4], [])
    ],
    tracker: { ...trackerRecords.x64Counts64, slots: 4096, perProcessor: true, expansion: 64 },
    pool: {
      smallLimit: 4064,
      bigBlocks: "granules",
      tails: true,
      secondHeader: true,
      segmentHeap: false,
      typeByte: "bitTwo",
      storesProtectedBit: true,
      freeTagCheck: "protected",
      nonPagedBase: 0xffff9b0e3c000000n,
      pagedBase: 0xffffc48d5e000000n,
      bigPages: bigPageRecords.win10X64
    },
    objects: kernelObjects.win10_1809,
    system: x64System,
    leak: options4.tag,
    eventsPerSecond: 3e3,
    style: styles2.win10
  },
  inboxComponents(options4, nt4),
  leakingDrivers(options4),
  specialPool
);

// src/simulator/targets/parts/win11.ts
var win11X64Places = (small5, free6) => ({
  small: [inRegister(small5, "header"), inSlot(0, 104)],
  big: [inRegister("rsi")],
  free: [inRegister(free6), inSlot(0, 88)],
  freeBig: [inRegister("r15")]
});
var win11Arm64Places = {
  small: [inRegister("x21", "header"), inSlot(0, 104)],
  big: [inRegister("x19")],
  free: [inRegister("x20"), inSlot(0, 88)],
  freeBig: [inRegister("x22")]
};
var at2 = (name2, offset2) => `nt!${name2}+0x${offset2.toString(16)}`;
function win11Paths(offsets, places2) {
  const heap = (offset2) => [
    at2("ExAllocateHeapPool", offset2),
    288,
    ["zero", "stale", "tag", "zero"]
  ];
  const node = [at2("ExpAllocatePoolWithTagFromNode", offsets.fromNode), 80];
  const pool22 = [at2("ExAllocatePool2", offsets.pool2), 176];
  const withTag2 = [at2("ExAllocatePoolWithTag", offsets.withTag), 96];
  const free6 = (offset2) => [
    at2("ExFreePoolWithTag", offset2),
    176,
    ["tag", "stale", "stale", "stale"]
  ];
  const wrapper6 = [at2("ExFreePool", offsets.freeWrapper), 48];
  const freeHeap = [at2("ExFreeHeapPool", offsets.freeHeap), 160];
  const entries2 = [
    ["nt!ExAllocatePool2", [node, pool22]],
    ["nt!ExAllocatePoolWithTag", offsets.throughPool2 ? [node, pool22, withTag2] : [node, withTag2]]
  ];
  return [
    ...entries2.flatMap(([entry, above]) => [
      path("alloc", "small", entry, [heap(offsets.heapSmall), ...above], places2.small),
      path("alloc", "big", entry, [heap(offsets.heapBig), ...above], places2.big),
      path(
        "free",
        "refused",
        entry,
        [freeHeap, heap(offsets.heapRefused), ...above],
        places2.freeBig
      )
    ]),
    path("free", "small", "nt!ExFreePoolWithTag", [free6(offsets.freeSmall)], places2.free),
    path("free", "big", "nt!ExFreePoolWithTag", [free6(offsets.freeBig)], places2.freeBig),
    path("free", "small", "nt!ExFreePool", [free6(offsets.freeSmall), wrapper6], places2.free),
    path("free", "big", "nt!ExFreePool", [free6(offsets.freeBig), wrapper6], places2.freeBig)
  ];
}
var win11Pool = {
  smallLimit: 4064,
  bigBlocks: "granules",
  tails: false,
  secondHeader: true,
  segmentHeap: true,
  typeByte: "bitTwo",
  storesProtectedBit: false,
  freeTagCheck: "never",
  nonPagedBase: 0xffffe2809a000000n,
  pagedBase: 0xffffc48068000000n,
  bigPages: bigPageRecords.win11X64
};

// src/simulator/targets/win11-23h2-x64.ts
var nt5 = ntModule({ base: 0xfffff80478400000n, size: 21295104, timestamp: 1696647409 });
var api4 = {
  allocate: "nt!ExAllocatePool2",
  free: "nt!ExFreePoolWithTag",
  call: "import"
};
var options5 = {
  tag: "Leak",
  api: api4,
  inboxApi: { ...api4, call: "importPadded" },
  kernelApi: { allocate: "nt!ExAllocatePool2", free: "nt!ExFreePool", call: "direct" },
  systemCall: modernSystemCall,
  firstBase: 0xfffff8048a9a0000n,
  cacheAligned: true,
  modern: true
};
var win11_23h2X64 = assembleTarget(
  {
    id: "win11-23h2-x64",
    title: "Windows 11 23H2, x64",
    facts: "ExAllocateHeapPool behind ExAllocatePool2; the free is in line in ExFreePoolWithTag.",
    architecture: "x64",
    processors: 4,
    build: 22631,
    poolHitTag: { address: 0xfffff804791f8b34n, idle: 0 },
    paths: win11Paths(
      {
        heapSmall: 2290,
        heapBig: 2743,
        heapRefused: 1475,
        fromNode: 95,
        pool2: 221,
        withTag: 131,
        freeSmall: 416,
        freeBig: 966,
        freeWrapper: 14,
        freeHeap: 753,
        throughPool2: false
      },
      win11X64Places("rbx", "r13")
    ),
    tracker: { ...trackerRecords.x64Limits, slots: 4096, perProcessor: true, expansion: 64 },
    pool: win11Pool,
    objects: kernelObjects.win11_22h2,
    system: x64System,
    leak: options5.tag,
    eventsPerSecond: 5e3,
    style: styles2.win11
  },
  inboxComponents(options5, nt5),
  leakingDrivers(options5)
);

// src/simulator/targets/win11-24h2-x64.ts
var nt6 = ntModule({ base: 0xfffff80541a00000n, size: 21295104, timestamp: 1724052385 });
var api5 = {
  allocate: "nt!ExAllocatePoolWithTag",
  free: "nt!ExFreePoolWithTag",
  call: "import"
};
var options6 = {
  tag: "Leak",
  api: api5,
  inboxApi: { ...api5, call: "importRewritten" },
  kernelApi: { allocate: "nt!ExAllocatePool2", free: "nt!ExFreePool", call: "direct" },
  systemCall: modernSystemCall,
  firstBase: 0xfffff80562c80000n,
  cacheAligned: true,
  modern: true
};
var win11_24h2X64 = assembleTarget(
  {
    id: "win11-24h2-x64",
    title: "Windows 11 24H2, x64",
    facts: "ExAllocatePoolWithTag goes through ExAllocatePool2; the free is in line in ExFreePoolWithTag.",
    architecture: "x64",
    processors: 4,
    build: 26100,
    poolHitTag: { address: 0xfffff805426fb9c8n, idle: 0 },
    paths: win11Paths(
      {
        heapSmall: 2230,
        heapBig: 2625,
        heapRefused: 1475,
        fromNode: 82,
        pool2: 153,
        withTag: 167,
        freeSmall: 668,
        freeBig: 1053,
        freeWrapper: 14,
        freeHeap: 753,
        throughPool2: true
      },
      win11X64Places("r12", "rdi")
    ),
    tracker: { ...trackerRecords.x64Limits, slots: 4096, perProcessor: true, expansion: 64 },
    pool: win11Pool,
    objects: kernelObjects.win11_24h2,
    system: x64System,
    leak: options6.tag,
    eventsPerSecond: 5e3,
    style: styles2.win11
  },
  inboxComponents(options6, nt6),
  leakingDrivers(options6)
);

// src/simulator/targets/win11-arm64.ts
var nt7 = ntModule({ base: 0xfffff803ba400000n, size: 21295104, timestamp: 1671541445 });
var api6 = {
  allocate: "nt!ExAllocatePool2",
  free: "nt!ExFreePoolWithTag",
  call: "import"
};
var options7 = {
  tag: "Leak",
  api: api6,
  inboxApi: { ...api6, call: "import" },
  kernelApi: { allocate: "nt!ExAllocatePool2", free: "nt!ExFreePool", call: "direct" },
  systemCall: modernSystemCall,
  firstBase: 0xfffff803c0a20000n,
  cacheAligned: true,
  modern: true
};
var win11Arm64 = assembleTarget(
  {
    id: "win11-arm64",
    title: "Windows 11 22H2, ARM64",
    facts: "The functions of the x64 kernel; breaks are brk #0xF000, tags stand in two instructions.",
    architecture: "arm64",
    processors: 4,
    build: 22621,
    poolHitTag: { address: 0xfffff803bb0a4d10n, idle: 0 },
    paths: win11Paths(
      {
        heapSmall: 2536,
        heapBig: 2908,
        heapRefused: 1476,
        fromNode: 100,
        pool2: 216,
        withTag: 140,
        freeSmall: 436,
        freeBig: 1008,
        freeWrapper: 24,
        freeHeap: 752,
        throughPool2: false
      },
      win11Arm64Places
    ),
    tracker: { ...trackerRecords.x64Limits, slots: 4096, perProcessor: true, expansion: 64 },
    pool: win11Pool,
    objects: kernelObjects.win11_22h2,
    system: arm64System,
    leak: options7.tag,
    eventsPerSecond: 5e3,
    style: styles2.win11
  },
  inboxComponents(options7, nt7),
  leakingDrivers(options7)
);

// src/simulator/targets/xp-x86.ts
var nt8 = ntModule({
  base: 0x804d7000n,
  size: 2061696,
  timestamp: 1091600388,
  image: "ntoskrnl.exe"
});
var allocate5 = ["nt!ExAllocatePoolWithTag+0x2e9", 72, ["type", "size", "tag"]];
var allocateBig = ["nt!ExAllocatePoolWithTag+0x4c1", 72, ["type", "size", "tag"]];
var free5 = ["nt!ExFreePoolWithTag+0x2d1", 96, ["pointer", "tag", "stale"]];
var freeBig4 = ["nt!ExFreePoolWithTag+0x1c6", 96, ["pointer", "tag", "stale"]];
var insert = ["nt!ExpInsertPoolTracker+0x7e", 64, ["tag", "charged", "type"]];
var remove2 = ["nt!ExpRemovePoolTracker+0x5c", 64, ["tag", "charged", "type"]];
var stop = ["nt!DbgBreakPoint", 8];
var wrapper5 = ["nt!ExFreePool+0x19", 16, ["pointer", "stale", "stale"]];
var kernelAllocate = "nt!ExAllocatePoolWithTag";
var kernelFree = "nt!ExFreePoolWithTag";
var api7 = { allocate: kernelAllocate, free: kernelFree, call: "import" };
var options8 = {
  tag: "Abc ",
  api: api7,
  inboxApi: { ...api7, call: "register" },
  kernelApi: { allocate: kernelAllocate, free: "nt!ExFreePool", call: "direct" },
  systemCall: x86SystemCall,
  firstBase: 0xf8400000n,
  cacheAligned: false,
  modern: false
};
var xpX86 = assembleTarget(
  {
    id: "xp-x86",
    title: "Windows XP, x86, one processor",
    facts: "Breaks in DbgBreakPoint, called from the tracker routines or from where they are inlined.",
    architecture: "x86",
    processors: 1,
    build: 2600,
    poolHitTag: { address: 0x80559da4n, idle: 4294967055 },
    paths: [
      path("alloc", "small", kernelAllocate, [stop, allocate5], [inSlot(1, -36)]),
      path("alloc", "big", kernelAllocate, [stop, insert, allocateBig], [inSlot(2, -48)]),
      path("free", "small", kernelFree, [stop, free5], [inSlot(1, -28, "header")]),
      path("free", "big", kernelFree, [stop, remove2, freeBig4], [inSlot(2, -16)]),
      path("free", "small", "nt!ExFreePool", [stop, free5, wrapper5], [inSlot(1, -28, "header")]),
      path("free", "big", "nt!ExFreePool", [stop, remove2, freeBig4, wrapper5], [inSlot(2, -16)])
    ],
    tracker: { ...trackerRecords.x86, slots: 2048, perProcessor: false, expansion: 64 },
    pool: {
      ...olderPool,
      smallLimit: 4080,
      nonPagedBase: 0x82c00000n,
      pagedBase: 0xe1000000n,
      bigPages: bigPageRecords.xpX86
    },
    objects: kernelObjects.xpX86,
    system: x86System,
    leak: options8.tag,
    eventsPerSecond: 900,
    style: styles2.xp
  },
  inboxComponents(options8, nt8),
  leakingDrivers(options8)
);

// src/simulator/targets/index.ts
var targets = [
  xpX86,
  win7X86,
  win7X64,
  win10_1809X64,
  win10_21h1X64,
  win11_23h2X64,
  win11_24h2X64,
  win11Arm64
];
var defaultTarget = win11_24h2X64;
function findTarget(id) {
  const folder = recordingFolder(id);
  if (folder !== void 0) return recordedTarget(folder);
  return targets.find((target2) => target2.id === id);
}

// src/cli/debugger/choose-target.ts
var RECORDED = "recorded:";
var isRecording = (name2) => name2?.startsWith(RECORDED) ?? false;
var tagList = (tags) => tags.map((tag3) => JSON.stringify(tag3)).join(", ");
function chooseTarget(name2, io2) {
  if (name2 === void 0) return defaultTarget;
  const found = isRecording(name2) ? recording(name2, io2) : findTarget(name2);
  if (found !== void 0) return found;
  throw unknownTarget(
    name2,
    targets.map(({ id }) => id)
  );
}
function recording(name2, io2) {
  const folder = resolve5(io2.folder, name2.slice(RECORDED.length));
  try {
    return findTarget(`${RECORDED}${folder}`);
  } catch (error2) {
    throw unreadableRecording(error2);
  }
}

// src/cli/debugger/options.ts
import { readFileSync as readFileSync3 } from "node:fs";
var SCRIPT = "dist/pooltag.js";
var debuggerOptionSpecs = [
  {
    name: "target",
    value: "T",
    help: "a simulated target, or recorded:FOLDER; see pooltag targets"
  },
  { name: "seed", value: "N", help: "same seed, same run; 1 if not given" },
  {
    name: "processors",
    value: "N",
    help: "processors of the target, if not the target's own number"
  },
  {
    name: "engine",
    value: "E",
    help: "what scripts run in: v8, or chakra as before WinDbg 1.2407; v8 if not given"
  }
];
function debuggerOptions(args, io2, folder) {
  const seed = args.number("seed", 0);
  const processors = args.number("processors", 1);
  const javascript = engineOf(args);
  return {
    target: chooseTarget(args.text("target"), io2),
    ...seed === void 0 ? {} : { seed },
    ...processors === void 0 ? {} : { processors },
    ...javascript === void 0 ? {} : { switches: { javascript } },
    files: { [SCRIPT]: readScript(io2) },
    ...folder === void 0 ? {} : { folder }
  };
}
function engineOf(args) {
  const name2 = args.text("engine");
  if (name2 === void 0) return void 0;
  const found = JAVASCRIPT_ENGINES.find((engine) => engine === name2);
  if (found === void 0) throw unknownEngine(name2, JAVASCRIPT_ENGINES);
  return found;
}
function readScript({ script }) {
  try {
    return readFileSync3(script, "utf8");
  } catch (_error) {
    throw new Failure(`${script}: there is no such file`, "npm run build makes it");
  }
}

// src/cli/debugger/transcript.ts
async function exchange(session2, command2) {
  const { prompt } = session2;
  const text3 = await session2.execute(command2);
  return { prompt, command: command2, output: linesOf(text3) };
}
function exchangeText({ prompt, command: command2, output }) {
  return [`${prompt}${command2}`, ...output].map((line) => `${line}
`).join("");
}
function linesOf(text3) {
  const lines3 = text3.split("\n");
  return lines3.at(-1) === "" ? lines3.slice(0, -1) : lines3;
}
function writeText(sink2, text3) {
  if (text3 !== "") sink2.write(text3.endsWith("\n") ? text3 : `${text3}
`);
}
var PATIENCE2 = 3;
async function withBreakIn(io2, session2, work) {
  let presses = 0;
  const stop2 = io2.onInterrupt(() => {
    presses += 1;
    if (presses < PATIENCE2) session2.breakIn();
    else void session2.close();
  });
  try {
    return await work(() => presses > 1);
  } catch (error2) {
    throw presses < PATIENCE2 ? error2 : debuggerEnded();
  } finally {
    stop2();
  }
}

// src/cli/hunting/live-transcript.ts
var LiveTranscript = class {
  #sink;
  #pieces = [];
  #open = false;
  #atLineStart = true;
  constructor(sink2) {
    this.#sink = sink2;
  }
  /** All that was written. */
  get text() {
    return this.#pieces.join("");
  }
  /** Takes what the console shows; of use only while one of the transcript's commands runs. */
  output(text3) {
    if (this.#open) this.#write(text3);
  }
  async run(session2, command2) {
    this.#write(`${session2.prompt}${command2}
`);
    this.#open = true;
    try {
      return await exchange(session2, command2);
    } finally {
      this.#open = false;
      if (!this.#atLineStart) this.#write("\n");
    }
  }
  /** Writes lines that are no command's output. */
  lines(text3) {
    for (const line of linesOf(text3)) this.#write(`${line}
`);
  }
  #write(text3) {
    if (text3 === "") return;
    this.#sink.write(text3);
    this.#pieces.push(text3);
    this.#atLineStart = text3.endsWith("\n");
  }
};

// src/text/rows.ts
function parseRows(lines3, parse8) {
  const rows2 = [];
  for (const line of lines3) {
    const row2 = line.length <= LONGEST_LINE ? parse8(line) : void 0;
    if (row2 !== void 0) rows2.push(row2);
  }
  return rows2;
}

// src/text/memory.parse.ts
function parseMemory(lines3, elementSize) {
  return { elementSize, rows: parseRows(lines3, (line) => parseRow(line, elementSize)) };
}
function parseRow(line, elementSize) {
  const token2 = addressAt(line, skipBlanks(line, 0));
  if (!token2 || !line.startsWith("  ", token2.end)) return void 0;
  const elements = [];
  let at3 = token2.end + 2;
  while (elements.length < 16 / elementSize) {
    const end = elementEnd(line, at3, elementSize * 2);
    if (end < 0) break;
    elements.push(elementAt3(line, at3, end));
    if (!isSeparator(line, end, elementSize)) break;
    at3 = end + 1;
  }
  return elements.length === 0 ? void 0 : { address: token2.address, elements };
}
function elementEnd(line, at3, width) {
  const end = at3 + width;
  const digits2 = skipHexDigits(line, at3) === end;
  const unreadable = line.startsWith("?".repeat(width), at3);
  return (digits2 || unreadable) && (end === line.length || " -".includes(line.charAt(end))) ? end : -1;
}
var elementAt3 = (line, at3, end) => line.charAt(at3) === "?" ? void 0 : Number.parseInt(line.slice(at3, end), 16);
var isSeparator = (line, at3, elementSize) => line.charAt(at3 + 1) !== " " && (line.charAt(at3) === " " || elementSize === 1);

// src/cli/hunting/pool-view.ts
async function readRows(session2, expression) {
  const typed = `${expression},d`;
  const [head = "", ...lines3] = linesOf(await session2.execute(`dx -r2 ${typed}`));
  const title = head.startsWith(typed) ? valueIn(head.slice(typed.length)) : void 0;
  if (title === void 0) return void 0;
  const rows2 = [];
  for (const line of lines3) {
    const value = valueIn(line);
    if (value === void 0) continue;
    if (/^ {4}\[\d+\]/.test(line)) rows2.push({ name: value, members: /* @__PURE__ */ new Map() });
    else rows2.at(-1)?.members.set(line.slice(0, line.indexOf(" : ")).trim(), value);
  }
  return { title, rows: rows2 };
}
async function readSiteName(session2, row2) {
  const typed = `${row2}.details()`;
  const [line = ""] = linesOf(await session2.execute(`dx ${typed}`));
  const shown = line.startsWith(typed) ? valueIn(line.slice(typed.length)) : void 0;
  return /^(.*) \(\S+\+0x[0-9a-f]+\), tag "/.exec(shown ?? "")?.[1];
}
function valueIn(line) {
  const mark = line.indexOf(" : ");
  return mark < 0 ? void 0 : line.slice(mark + 3).trim();
}
function countOf2({ members }, member2) {
  const text3 = members.get(member2);
  return text3 !== void 0 && /^\d+$/.test(text3) ? Number(text3) : void 0;
}

// src/cli/hunting/findings.ts
async function readFindings(session2, tag3) {
  const holders = await readHolders(session2, `@$pool.leaks(${tag3})`);
  const sites = await readRows(session2, `@$pool.sites(${tag3})`);
  const title = /: (\d+) hits?, coverage (.+)$/.exec(sites?.title ?? "");
  return {
    ...title?.[1] === void 0 ? {} : { hits: Number(title[1]) },
    ...title?.[2] === void 0 ? {} : { coverage: title[2] },
    sites: sites?.rows.length ?? 0,
    allocations: total2(sites, "Allocs"),
    frees: total2(sites, "Frees"),
    undecided: (sites?.rows ?? []).filter(isUndecided).length,
    holders
  };
}
var CUT = "...";
async function readHolders(session2, leaks) {
  const list5 = await readRows(session2, leaks);
  const holders = [];
  for (const [index, row2] of (list5?.rows ?? []).entries()) {
    const holder = holderIn(row2);
    if (!holder) continue;
    const isCut = holder.site.includes(CUT);
    const whole2 = isCut ? await readSiteName(session2, `${leaks}[${index}]`) : void 0;
    holders.push({ ...holder, site: whole2 ?? holder.site });
  }
  return holders.sort((a, b) => oldOf(b) - oldOf(a) || b.blocks - a.blocks);
}
var FEW = 5;
var showsLives = ({ of, blocks }) => of - blocks >= FEW;
var oldOf = (holder) => showsLives(holder) ? holder.old : 0;
var total2 = (list5, member2) => (list5?.rows ?? []).reduce((sum2, row2) => sum2 + (countOf2(row2, member2) ?? 0), 0);
function holderIn(row2) {
  const blocks = countOf2(row2, "Blocks");
  const old = countOf2(row2, "Old");
  const of = countOf2(row2, "Of");
  if (blocks === void 0 || old === void 0 || of === void 0) return void 0;
  const bytes2 = countOf2(row2, "Bytes");
  return { site: row2.name, blocks, old, of, ...bytes2 === void 0 ? {} : { bytes: bytes2 } };
}
var isUndecided = (row2) => (countOf2(row2, "Allocs") ?? 0) > 0 && countOf2(row2, "Blocks") === void 0;
var CLEAR = 0.5;
var GOES_ON = 0.25;
function verdictOf(findings) {
  const { holders, hits, allocations, frees, undecided } = findings;
  const [first] = holders;
  if (hits === 0) return { kind: "noHits" };
  if (first === void 0) {
    const even = hits !== void 0 && undecided === 0 && allocations <= frees;
    return { kind: even ? "nothingStays" : "unknown" };
  }
  const oldBlocks = holders.reduce((sum2, holder) => sum2 + oldOf(holder), 0);
  const old = oldOf(first);
  if (oldBlocks < FEW) return { kind: "tooEarly", oldBlocks };
  if (old < FEW || old <= CLEAR * oldBlocks) return { kind: "spread", oldBlocks };
  return first.blocks - old < GOES_ON * old ? { kind: "stopped", holder: first } : { kind: "leak", holder: first, oldBlocks };
}

// src/cli/hunting/summary.ts
var isDisarmed = ({ before, after, gone }) => gone || before !== void 0 && before === after;
function summaryLines({ findings, hitTag, refused }) {
  const found = refused === void 0 ? foundLines(findings) : [`Nothing was hunted: ${refused}`];
  return ["What was found", ...[...found, armedLine(hitTag)].map((line) => `  ${line}`)];
}
var foundLines = (findings) => [
  ...verdictLines(findings),
  ...unfreedLines(findings),
  ...undecidedLines(findings),
  hitLine(findings)
];
var OUTLIVED = "what the same place has freed";
var NAMED = 3;
function verdictLines(findings) {
  const { holders } = findings;
  const blocks = holders.reduce((sum2, holder) => sum2 + holder.blocks, 0);
  const verdict = verdictOf(findings);
  switch (verdict.kind) {
    case "leak":
      return [
        `The call site that leaks is most likely ${verdict.holder.site}:`,
        ...holding(verdict.holder, blocks, verdict.oldBlocks).map((line) => `  ${line}`),
        "  Blocks are paired by their addresses: allocated during the hunt and not freed."
      ];
    case "spread":
      return [
        `No call site stands out. What has outlived by far ${OUTLIVED} is spread:`,
        ...holders.filter((holder) => oldOf(holder) > 0).slice(0, NAMED).map((holder) => `  ${holder.site}: ${shareOf(oldOf(holder), verdict.oldBlocks)}`)
      ];
    case "stopped":
      return [
        `No leak is seen to go on. ${verdict.holder.site} holds ${counted2(oldOf(verdict.holder), "old block")} of the hunt's earlier half,`,
        "but hardly any younger: what is set up once and kept looks like that."
      ];
    case "tooEarly":
      return [
        `No leak can be told: ${counted2(blocks, "block")} not freed, ${verdict.oldBlocks || "none"} of which outlived by far ${OUTLIVED}.`,
        `All blocks live for a while; a longer hunt tells more, from ${FEW} such blocks on. What is held now:`,
        ...mostBlocks(holders).map(
          (holder) => `  ${holder.site}: ${shareOf(holder.blocks, blocks)}`
        )
      ];
    case "nothingStays":
      return ["No leak was seen: as many blocks were freed as were allocated."];
    case "noHits":
      return ["Nothing: there were no hits."];
    case "unknown":
      return ["Which call site leaks cannot be told: of no block is it known that it stays."];
  }
}
var mostBlocks = (holders) => [...holders].sort((a, b) => b.blocks - a.blocks).slice(0, NAMED);
var shareOf = (some3, all) => `${grouped(some3)} of the ${counted2(all, "block")}`;
function holding(holder, all, oldBlocks) {
  const { blocks, bytes: bytes2, of } = holder;
  const size = bytes2 === void 0 ? "" : `, ${grouped(bytes2)} bytes`;
  return [
    `It holds ${grouped(blocks)} of the ${counted2(all, "block")} that are known to stay (${share(blocks, all)})${size},`,
    `and ${shareOf(oldOf(holder), oldBlocks)} that have outlived by far ${OUTLIVED}.`,
    `Of ${counted2(of, "allocation")} seen there, ${grouped(blocks)} stay.`
  ];
}
function unfreedLines({ holders }) {
  return holders.filter((holder) => !showsLives(holder) && holder.blocks >= FEW).slice(0, NAMED).map(
    ({ site, blocks, of }) => `${site}: ${grouped(blocks)} of ${counted2(of, "allocation")} stay, too few are freed to tell for how long. They leak, or live long.`
  );
}
var undecidedLines = ({ undecided }) => undecided === 0 ? [] : [`What became of the blocks of ${counted2(undecided, "call site")} is not known.`];
function hitLine({ hits, coverage: coverage2, sites, allocations, frees }) {
  if (hits === void 0) return "The script does not tell how many hits there were.";
  const kinds = `${counted2(allocations, "allocation")}, ${counted2(frees, "free")}`;
  return `${counted2(hits, "hit")} at ${counted2(sites, "call site")}: ${kinds}; coverage ${coverage2 ?? "unknown"}.`;
}
function armedLine(hitTag) {
  const { before, after, gone } = hitTag;
  if (gone) return "Left armed: nothing. The target has ended, and a restart leaves nothing armed.";
  if (isDisarmed(hitTag)) return `Left armed: nothing. PoolHitTag holds ${after}, as before.`;
  if (after === void 0) return "Left armed: not known. PoolHitTag cannot be read.";
  return `LEFT ARMED: PoolHitTag holds ${after}, before the hunt it held ${before ?? "something unknown"}.`;
}

// src/cli/hunting/play.ts
var READ_HIT_TAG = "db nt!PoolHitTag L4";
async function playHunt(session2, transcript, plan, leaving) {
  transcript.lines(session2.banner);
  const before = bytesIn(await exchange(session2, READ_HIT_TAG));
  const hunt2 = `dx @$pool.hitTag(${argumentsOf(plan).join(", ")})`;
  const shown = /* @__PURE__ */ new Map();
  for (const command2 of [
    `.scriptrun ${SCRIPT}`,
    "!poolused 2",
    'dx -g @$pool.used("nonpaged").Take(5)',
    hunt2,
    `dx -g @$pool.leaks(${plan.tag})`,
    `dx -g @$pool.sites(${plan.tag})`
  ]) {
    const isOver = leaving() || whyRefused(shown.get(hunt2)) !== void 0;
    if (!isOver) shown.set(command2, await transcript.run(session2, command2));
  }
  if (leaving()) await transcript.run(session2, "dx @$pool.clear()");
  const after = bytesIn(await transcript.run(session2, READ_HIT_TAG));
  const findings = await readFindings(session2, plan.tag);
  const hitTag = { before, after, gone: saysTargetGone(shown.get(hunt2)) };
  const refused = whyRefused(shown.get(hunt2));
  return {
    findings,
    hitTag,
    ...refused === void 0 ? {} : { refused },
    good: isFound(findings) && isDisarmed(hitTag)
  };
}
function isFound(findings) {
  const { kind } = verdictOf(findings);
  return kind === "leak" || kind === "spread";
}
var argumentsOf = ({ tag: tag3, hits, seconds, unseen }) => [
  tag3,
  hits,
  ...seconds === void 0 ? [] : [seconds],
  ...unseen ? ['"unseen"'] : []
];
function bytesIn({ output }) {
  const bytes2 = parseMemory(output, 1).rows[0]?.elements ?? [];
  if (bytes2.length !== 4 || bytes2.includes(void 0)) return void 0;
  return bytes2.map((byte2) => (byte2 ?? 0).toString(16).padStart(2, "0")).join(" ");
}
var whyRefused = (hunt2) => hunt2?.output.map((line) => / : Not armed: (.+)$/.exec(line)?.[1]).find((why) => why !== void 0);
function saysTargetGone(hunt2) {
  const words3 = captureEnd({ kind: "targetGone", event: "" }) ?? "";
  return hunt2?.output.some((line) => line.includes(words3)) ?? false;
}

// src/cli/hunting/progress.ts
var STEP = 50;
var STEP_SHARE = 0.25;
var HitProgress = class {
  #sink;
  #wanted;
  #shown = 0;
  /** @param wanted hits at which the hunt ends; absent: at the end of the recording */
  constructor(sink2, wanted) {
    this.#sink = sink2;
    this.#wanted = wanted;
  }
  report(hits) {
    if (hits === this.#shown) return;
    const isOver = hits === this.#wanted;
    if (!this.#sink.terminal && (isOver || hits < this.#nextLine())) return;
    this.#shown = hits;
    const count2 = this.#wanted === void 0 ? counted2(hits, "hit") : `${hits} of ${counted2(this.#wanted, "hit")}`;
    if (this.#sink.terminal) this.#sink.redraw(`${count2} `);
    else this.#sink.write(`${count2}
`);
  }
  #nextLine() {
    return this.#shown + Math.max(STEP, this.#shown * STEP_SHARE);
  }
  /** Leaves the line to what comes. */
  end() {
    if (this.#sink.terminal && this.#shown > 0) this.#sink.redraw("");
  }
};

// src/cli/commands/hunt.ts
var USUAL_HITS = 200;
var TO_THE_END = 1e8;
async function runHunt(args, io2) {
  const folder = outFolder(args, io2);
  const options9 = debuggerOptions(args, io2, folder);
  const plan = planOf(args, options9.target);
  const transcript = new LiveTranscript(io2.out);
  const progress = new HitProgress(io2.remarks, plan.hits === TO_THE_END ? void 0 : plan.hits);
  const session2 = await io2.openDebugger(options9, {
    onOutput: (text3) => {
      progress.end();
      transcript.output(text3);
    },
    onProgress: ({ hits }) => progress.report(hits)
  });
  try {
    const { good, ...played } = await withBreakIn(
      io2,
      session2,
      (leaving) => playHunt(session2, transcript, plan, leaving)
    );
    progress.end();
    transcript.lines(`
${summaryLines(played).join("\n")}`);
    if (folder !== void 0) writeFileSync2(join4(folder, "transcript.txt"), transcript.text);
    return good ? 0 : 1;
  } finally {
    await session2.close();
  }
}
function outFolder(args, io2) {
  const out = args.text("out");
  if (out === void 0) return void 0;
  const folder = resolve6(io2.folder, out);
  try {
    mkdirSync2(folder, { recursive: true });
    return folder;
  } catch (error2) {
    throw unwritableFolder(folder, error2);
  }
}
function planOf(args, { leak, onlyTags }) {
  const wanted = tagArgument2(args.text("tag") ?? leak);
  if (onlyTags && !onlyTags.map(tagArgument2).includes(wanted)) {
    throw notInExcerpt(quotedTag(wanted), tagList(onlyTags));
  }
  const tag3 = tagExpression(wanted);
  const hits = args.number("hits", 1);
  const seconds = args.number("seconds", 1);
  const unseen = isRecording(args.text("target"));
  if (unseen && hits === void 0) {
    return { tag: tag3, hits: TO_THE_END, seconds: seconds ?? TO_THE_END, unseen };
  }
  return { tag: tag3, hits: hits ?? USUAL_HITS, ...seconds === void 0 ? {} : { seconds }, unseen };
}
var hunt = {
  name: "hunt",
  summary: "A whole hunt for a pool leak, played in the embedded debugger as a kd transcript.",
  usage: "[options]",
  operands: { least: 0, most: 0 },
  options: [
    ...debuggerOptionSpecs,
    { name: "tag", value: "TAG", help: "the tag to hunt; the target's own leak if not given" },
    {
      name: "hits",
      value: "N",
      help: `hits to record, ${USUAL_HITS} if not given; a recording: all`
    },
    { name: "seconds", value: "S", help: "end after so many seconds of the debugger, at a stop" },
    { name: "out", value: "DIR", help: "write transcript.txt, and what the debugger saves, there" }
  ],
  notes: [
    `The script is ${SCRIPT}, loaded as WinDbg or kd would. Progress goes to stderr.`,
    "Ctrl+C ends the capture, which disarms; a second one ends the hunt.",
    "Exit code 1: nothing was found that stays, or it is not certain that nothing is armed."
  ],
  run: runHunt
};

// src/cli/debugger/interact.ts
async function interact(options9, io2) {
  const shown = new Console(io2);
  const session2 = await io2.openDebugger(options9, { onOutput: (text3) => shown.write(text3) });
  const prompt = io2.openPrompt();
  const breaker = new Breaker(session2, prompt, io2);
  try {
    writeText(io2.out, session2.banner);
    for (; ; ) {
      const line = breaker.leaving ? "q" : await prompt.ask(session2.prompt) ?? "q";
      breaker.forget();
      await session2.execute(line);
      breaker.forget();
      shown.endLine();
      if (session2.ended) return 0;
    }
  } catch (error2) {
    throw breaker.killed ? debuggerEnded() : error2;
  } finally {
    breaker.close();
    prompt.close();
    await session2.close();
  }
}
var Console = class {
  #io;
  #atLineStart = true;
  constructor(io2) {
    this.#io = io2;
  }
  write(text3) {
    this.#io.out.write(text3);
    this.#atLineStart = text3.endsWith("\n");
  }
  /** The prompt starts in the first column. */
  endLine() {
    if (!this.#atLineStart) this.write("\n");
  }
};
var Breaker = class {
  leaving = false;
  killed = false;
  #presses = 0;
  #session;
  #prompt;
  #io;
  #stop;
  constructor(session2, prompt, io2) {
    this.#session = session2;
    this.#prompt = prompt;
    this.#io = io2;
    this.#stop = io2.onInterrupt(() => this.#press());
  }
  /** What was pressed before counts no more. */
  forget() {
    this.#presses = 0;
  }
  close() {
    this.#stop();
  }
  #press() {
    this.#presses += 1;
    if (!this.#session.busy) this.#pressAtPrompt();
    else if (this.#presses < PATIENCE2) this.#breakIn();
    else {
      this.killed = true;
      void this.#session.close();
    }
  }
  #breakIn() {
    this.#session.breakIn();
    if (this.#presses < 2) return;
    this.leaving = true;
    writeLines(this.#io.remarks, ["Leaving when the command has ended; Ctrl+C ends it at once."]);
  }
  #pressAtPrompt() {
    if (this.#presses < 2) {
      writeLines(this.#io.remarks, ["", "q leaves, and so does another Ctrl+C."]);
      return;
    }
    this.leaving = true;
    this.#prompt.close();
  }
};

// src/cli/commands/kd.ts
async function runKd(args, io2) {
  const options9 = debuggerOptions(args, io2, io2.folder);
  const { onlyTags } = options9.target;
  if (onlyTags) {
    io2.remarks.write(
      `An excerpt: of ${tagList(onlyTags)} it holds all that happened, of other tags nothing.
`
    );
  }
  const commands3 = args.texts("command");
  if (commands3.length === 0) {
    if (args.has("json")) throw badOption("kd", "--json wants commands: -c COMMAND");
    return interact(options9, io2);
  }
  const session2 = await io2.openDebugger(options9, {});
  const write3 = args.has("json") ? (done) => io2.out.write(`${JSON.stringify(done)}
`) : (done) => io2.out.write(exchangeText(done));
  try {
    await runAll(session2, commands3, io2, write3);
    return 0;
  } finally {
    await session2.close();
  }
}
function runAll(session2, commands3, io2, write3) {
  return withBreakIn(io2, session2, async (leaving) => {
    for (const command2 of commands3) {
      if (session2.ended || leaving()) return;
      write3(await exchange(session2, command2));
    }
  });
}
var kd = {
  name: "kd",
  summary: "A kernel debugger prompt on a simulated target.",
  usage: "[options]",
  operands: { least: 0, most: 0 },
  options: [
    ...debuggerOptionSpecs,
    {
      name: "command",
      short: "c",
      value: "COMMAND",
      multiple: true,
      help: "run this and print prompt, command and output; may be repeated"
    },
    { name: "json", help: "with -c: one JSON object for each command" }
  ],
  notes: [
    `.scriptrun ${SCRIPT} loads pooltag. Other paths are files below the current folder.`,
    "Ctrl+C breaks into the running target or aborts the script; a second one leaves. q leaves."
  ],
  run: runKd
};

// src/cli/commands/tag.ts
function tagForms(tag3) {
  const bytes2 = tagBytes(tag3).map((byte2) => byte2.toString(16).padStart(2, "0")).join(" ");
  const text3 = tagText(tag3);
  const plain3 = !hasAmbiguousText(tag3) && !/['"\\;]/.test(text3);
  const pattern = text3.replace(/ /g, "?");
  return {
    tag: quotedTag(tag3),
    bytes: bytes2,
    value: tagHex(tag3),
    reversed: `${quotedTag(reversedTag(tag3))}, ${tagHex(reversedTag(tag3))}`,
    arm: `ed nt!PoolHitTag ${tagHex(tag3)}`,
    ...plain3 ? { armQuoted: `ed nt!PoolHitTag '${tagText(reversedTag(tag3))}'` } : {},
    check: "db nt!PoolHitTag L4",
    shown: `${bytes2}  ${text3}`,
    ...plain3 && !/[*?]/.test(text3) ? { listing: `!poolused 1 ${pattern}` } : {}
  };
}
async function runTag(args, io2) {
  const forms = tagForms(tagArgument2(args.operands[0] ?? ""));
  if (args.has("json")) {
    writeLines(io2.out, [JSON.stringify(forms)]);
    return 0;
  }
  const style = styleFor(io2.out);
  const line = (label, text3) => text3 === void 0 ? [] : [`${style.faint(label.padEnd(16))}  ${text3}`];
  writeLines(io2.out, [
    ...line("tag", forms.tag),
    ...line("bytes in memory", forms.bytes),
    ...line("value", forms.value),
    ...line("read backwards", forms.reversed),
    ...line("arm", forms.arm),
    ...line("  or", forms.armQuoted),
    ...line("check", forms.check),
    ...line("  shows", forms.shown),
    ...line("usage", forms.listing)
  ]);
  return 0;
}
var tag2 = {
  name: "tag",
  summary: "A pool tag in every form: byte orders, value, the commands that arm and check it.",
  usage: "TAG [--json]",
  operands: { least: 1, most: 1 },
  options: [{ name: "json", help: "one JSON object" }],
  notes: [
    'TAG is 1 to 4 characters ("Abc" is "Abc "), four bytes ("41 62 63 20") or a value (0x20636241).',
    "A command that arms holds until it is undone: write the value back that db showed before."
  ],
  run: runTag
};

// src/cli/commands/targets.ts
var columns2 = [
  { title: "Target", align: "left", cell: ({ id }) => id },
  { title: "Build", align: "right", cell: ({ build }) => String(build) },
  { title: "CPUs", align: "right", cell: ({ processors }) => String(processors) },
  { title: "Leaks", align: "left", cell: ({ leak }) => JSON.stringify(leak) },
  { title: "What it is", align: "left", cell: (target2) => describe4(target2) }
];
var describe4 = (target2) => target2 === defaultTarget ? `${target2.title} (the one taken if none is named)` : target2.title;
async function runTargets(args, io2) {
  if (args.has("json")) {
    writeLines(io2.out, [JSON.stringify(targets.map(summary))]);
    return 0;
  }
  writeLines(io2.out, formatTable(columns2, targets, styleFor(io2.out).heading));
  return 0;
}
var summary = (target2) => ({
  id: target2.id,
  title: target2.title,
  facts: target2.facts,
  architecture: target2.architecture,
  build: target2.build,
  processors: target2.processors,
  leak: target2.leak,
  default: target2 === defaultTarget
});
var targets2 = {
  name: "targets",
  summary: "The simulated targets that hunt and kd can debug.",
  usage: "[--json]",
  operands: { least: 0, most: 0 },
  options: [{ name: "json", help: "one JSON array, with the facts that each target rests on" }],
  notes: ["Besides these, recorded:FOLDER replays a recording of pool events."],
  run: runTargets
};

// src/cli/commands/all.ts
var commands2 = [hunt, kd, targets2, analyze, diff, tag2];

// src/cli/run.ts
async function run(argv, io2) {
  const [name2, ...rest] = argv;
  try {
    if (name2 === void 0) throw new WrongUse("no command given", "pooltag --help lists them");
    if (name2 === "--help" || name2 === "-h" || name2 === "help") return help2(rest, io2);
    if (name2 === "--version") {
      writeLines(io2.out, [`pooltag ${"0.1.0"}`]);
      return 0;
    }
    return await runCommand2(commandNamed(name2), rest, io2);
  } catch (error2) {
    return refuse(error2, name2, io2);
  }
}
async function runCommand2(command2, argv, io2) {
  const beforeOperands = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  if (beforeOperands.includes("--help") || beforeOperands.includes("-h")) {
    writeLines(io2.out, helpText(command2));
    return 0;
  }
  return command2.run(readArguments2(command2, argv), io2);
}
function commandNamed(name2) {
  const command2 = commands2.find((known) => known.name === name2);
  if (command2 !== void 0) return command2;
  throw unknownCommand(
    name2,
    commands2.map((known) => known.name)
  );
}
function help2(rest, io2) {
  const [name2] = rest;
  if (name2 !== void 0) {
    writeLines(io2.out, helpText(commandNamed(name2)));
    return 0;
  }
  const width = Math.max(...commands2.map((command2) => command2.name.length));
  writeLines(io2.out, [
    "pooltag: finds Windows kernel pool leaks from the debugger",
    "",
    ...commands2.map((command2) => `  pooltag ${command2.name.padEnd(width)}  ${command2.summary}`),
    "",
    "  pooltag COMMAND --help   the options of a command",
    "  pooltag --version"
  ]);
  return 0;
}
function refuse(error2, command2, io2) {
  if (!(error2 instanceof WrongUse) && !(error2 instanceof Failure)) throw error2;
  const style = styleFor(io2.remarks);
  const known = commands2.some(({ name: name2 }) => name2 === command2);
  writeLines(io2.remarks, [
    `${style.alert(known ? `pooltag ${command2}:` : "pooltag:")} ${error2.message}`,
    `  ${error2.remedy}`
  ]);
  return error2 instanceof WrongUse ? 2 : 1;
}

// src/cli/terminal.ts
import { createInterface } from "node:readline";
var Interrupts = class {
  #listeners = /* @__PURE__ */ new Set();
  #fire = () => {
    for (const listener of this.#listeners) listener();
  };
  /** While somebody listens, the signal does not end the process. */
  add(listener) {
    if (this.#listeners.size === 0) process.on("SIGINT", this.#fire);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) process.off("SIGINT", this.#fire);
    };
  }
  press() {
    this.#fire();
  }
};
var ReadlinePrompt = class {
  #editor;
  #output;
  #typed = [];
  #waiting;
  #ended = false;
  constructor(input, output, interrupts2) {
    this.#output = output;
    const terminal = input.isTTY === true && output.isTTY === true;
    this.#editor = createInterface({ input, ...terminal ? { output } : {}, terminal });
    this.#editor.on("SIGINT", () => {
      interrupts2.press();
      if (this.#waiting && !this.#ended) this.#editor.prompt();
    });
    this.#editor.on("line", (line) => this.#receive(line));
    this.#editor.on("close", () => {
      this.#ended = true;
      this.#waiting?.(void 0);
    });
  }
  async ask(prompt) {
    if (this.#editor.terminal) return this.#askPerson(prompt);
    const line = await this.#next();
    if (line !== void 0) this.#output.write(`${prompt}${line}
`);
    return line;
  }
  close() {
    this.#editor.close();
  }
  #askPerson(prompt) {
    this.#editor.setPrompt(prompt);
    if (this.#typed.length === 0 && !this.#ended) this.#editor.prompt();
    return this.#next();
  }
  /** Lines come while a command still runs: they wait for their turn. */
  #next() {
    const typed = this.#typed.shift();
    if (typed !== void 0 || this.#ended) return Promise.resolve(typed);
    return new Promise((resolve7) => {
      this.#waiting = resolve7;
    });
  }
  #receive(line) {
    const waiting = this.#waiting;
    this.#waiting = void 0;
    if (waiting) waiting(line);
    else this.#typed.push(line);
  }
};

// src/cli/main.ts
function sink(stream) {
  const terminal = stream.isTTY === true;
  return {
    write: (text3) => void stream.write(harmless(text3)),
    redraw: (text3) => void stream.write(`\r\x1B[K${harmless(text3)}`),
    terminal,
    colour: terminal && !process.env.NO_COLOR
  };
}
var interrupts = new Interrupts();
var io = {
  out: sink(stdout),
  remarks: sink(stderr),
  input: stdin,
  folder: process.cwd(),
  script: fileURLToPath(new URL("pooltag.js", import.meta.url)),
  openDebugger: (options9, listeners) => openWorkerSession(new URL(import.meta.url), options9, listeners),
  openPrompt: () => new ReadlinePrompt(stdin, stdout, interrupts),
  onInterrupt: (listener) => interrupts.add(listener)
};
async function main() {
  stdout.on("error", (error2) => {
    if (error2.code === "EPIPE") process.exit(0);
    throw error2;
  });
  process.exitCode = await run(process.argv.slice(2), io);
}
if (!runWorker()) await main();
/*! This file holds the following packages.

@jridgewell/sourcemap-codec 1.6.0 (MIT)
Copyright 2024 Justin Ridgewell <justin@ridgewell.name>

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

acorn 8.19.0 (MIT)
MIT License

Copyright (C) 2012-2022 by various contributors (see AUTHORS)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

acorn-walk 8.3.5 (MIT)
MIT License

Copyright (C) 2012-2020 by various contributors (see AUTHORS)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

magic-string 1.4.5 (MIT)
Copyright 2018 Rich Harris

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
