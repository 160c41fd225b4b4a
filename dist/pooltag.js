/*! pooltag 0.1.0 | MIT license */
var pool = (function () {
"use strict";
var __pooltag = (() => {
  var __defProp = Object.defineProperty;
  var __defProps = Object.defineProperties;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropDescs = Object.getOwnPropertyDescriptors;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getOwnPropSymbols = Object.getOwnPropertySymbols;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __propIsEnum = Object.prototype.propertyIsEnumerable;
  var __typeError = (msg) => {
    throw TypeError(msg);
  };
  var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
  var __spreadValues = (a, b) => {
    for (var prop in b || (b = {}))
      if (__hasOwnProp.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    if (__getOwnPropSymbols)
      for (var prop of __getOwnPropSymbols(b)) {
        if (__propIsEnum.call(b, prop))
          __defNormalProp(a, prop, b[prop]);
      }
    return a;
  };
  var __spreadProps = (a, b) => __defProps(a, __getOwnPropDescs(b));
  var __objRest = (source, exclude) => {
    var target = {};
    for (var prop in source)
      if (__hasOwnProp.call(source, prop) && exclude.indexOf(prop) < 0)
        target[prop] = source[prop];
    if (source != null && __getOwnPropSymbols)
      for (var prop of __getOwnPropSymbols(source)) {
        if (exclude.indexOf(prop) < 0 && __propIsEnum.call(source, prop))
          target[prop] = source[prop];
      }
    return target;
  };
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
  var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
  var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
  var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
  var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
  var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
  var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
  var __privateWrapper = (obj, member, setter, getter) => ({
    set _(value) {
      __privateSet(obj, member, value, setter);
    },
    get _() {
      return __privateGet(obj, member, getter);
    }
  });

  // src/extension/main.ts
  var main_exports = {};
  __export(main_exports, {
    initializeScript: () => initializeScript,
    invokeScript: () => invokeScript,
    pool: () => pool,
    uninitializeScript: () => uninitializeScript
  });

  // src/pool/address.ts
  var DIGITS = 16;
  var fromDigits = (digits) => digits;
  var NULL_ADDRESS = fromDigits("0".repeat(DIGITS));
  function parseAddress(text) {
    const digits = text.replace(/^0x/i, "").replace(/`/g, "");
    if (!/^[0-9a-f]{1,16}$/i.test(digits)) return void 0;
    return fromDigits(digits.toLowerCase().padStart(DIGITS, "0"));
  }
  function addressFromParts(high, low) {
    const half = (part) => (part >>> 0).toString(16).padStart(8, "0");
    return fromDigits(half(high) + half(low));
  }
  function addressParts(address) {
    return {
      high: Number.parseInt(address.slice(0, 8), 16),
      low: Number.parseInt(address.slice(8), 16)
    };
  }
  function offsetAddress(address, delta) {
    const { high, low } = addressParts(address);
    const sum2 = low + delta;
    return addressFromParts((high + Math.floor(sum2 / 4294967296)) % 4294967296, sum2 % 4294967296);
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
  function isAligned(address, granularity) {
    return (addressParts(address).low & granularity - 1) === 0;
  }
  function narrowAddress(address, pointerSize2) {
    return pointerSize2 === 4 ? addressFromParts(0, addressParts(address).low) : address;
  }
  function isKernelAddress(address, pointerSize2) {
    const { high, low } = addressParts(address);
    return (pointerSize2 === 4 ? low : high) >= 2147483648;
  }
  function formatAddress(address, pointerSize2) {
    return pointerSize2 === 4 ? address.slice(8) : `${address.slice(0, 8)}\`${address.slice(8)}`;
  }
  function commandAddress(address) {
    return `0x${address.replace(/^0{1,15}/, "")}`;
  }

  // src/pool/tag.ts
  var PROTECTED_POOL = 2147483648;
  function tagFromValue(value) {
    return value >>> 0;
  }
  function tagFromBytes(bytes) {
    const at = (index) => {
      var _a;
      return ((_a = bytes[index]) != null ? _a : 0) & 255;
    };
    return tagFromValue(at(0) | at(1) << 8 | at(2) << 16 | at(3) << 24);
  }
  function tagBytes(tag) {
    return [tag & 255, tag >>> 8 & 255, tag >>> 16 & 255, tag >>> 24 & 255];
  }
  function tagFromCharacters(text) {
    if (text.length === 0) return { ok: false, problem: { kind: "empty" } };
    if (text.length > 4) return { ok: false, problem: { kind: "tooLong", length: text.length } };
    const wide = /[^\0-\xff]/.exec(text);
    if (wide) return { ok: false, problem: { kind: "notOneByte", character: wide[0] } };
    return plain(tagFromBytes([...text.padEnd(4, " ")].map((character) => character.charCodeAt(0))));
  }
  function parseTag(text) {
    if (/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/i.test(text)) {
      return plain(tagFromBytes(text.split(" ").map((byte) => Number.parseInt(byte, 16))));
    }
    if (/^0x[0-9a-f]{3,8}$/i.test(text)) return plain(tagFromValue(Number.parseInt(text, 16)));
    return tagFromCharacters(text);
  }
  function plain(tag) {
    if (tag < PROTECTED_POOL) return { ok: true, tag };
    return { ok: false, problem: { kind: "protectedBit", plain: withoutProtectedBit(tag) } };
  }
  function withoutProtectedBit(tag) {
    return tagFromValue(tag & ~PROTECTED_POOL);
  }
  function tagText(tag) {
    const printable = (byte) => byte >= 32 && byte <= 126;
    return tagBytes(tag).map((byte) => printable(byte) ? String.fromCharCode(byte) : ".").join("");
  }
  function tagHex(tag) {
    return `0x${tag.toString(16).padStart(8, "0")}`;
  }
  function reversedTag(tag) {
    return tagFromBytes([...tagBytes(tag)].reverse());
  }

  // src/errors.ts
  var quote = (tag) => JSON.stringify(tagText(tag));
  var hex = (value) => `0x${value.toString(16)}`;
  var counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  var seconds = (value) => value < 10 ? `${value.toFixed(1)} s` : `${Math.round(value)} s`;
  function tagProblem(text, problem) {
    const given = JSON.stringify(text);
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
  var tagIsNumber = (method) => `A tag goes in double quotes: dx @$pool.${method}("Abc "). In single quotes it is a number, and numbers are not taken because their byte order is easily confused; as text "0x20636241" is.`;
  var tagMissing = (method) => `Which tag? dx @$pool.${method}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`;
  var badCount = (what, example) => `${what} is a whole number from 1 on: ${example}`;
  var badArgument = (given, usage2) => `${given} does not fit: ${usage2}`;
  var noHunt = (tag) => tag === void 0 ? 'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").' : `Nothing has been recorded for ${quote(tag)}. Begin with dx @$pool.hitTag(${quote(tag)}).`;
  function preflightProblem(problem) {
    var _a;
    switch (problem.kind) {
      case "notKernel":
        return "Not armed: this is no kernel session. Attach kd or WinDbg to a kernel target.";
      case "notLive":
        return "Not armed: this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.";
      case "localKernel":
        return "Not armed: on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.";
      case "noSymbol":
        return `Not armed: there is no symbol nt!${problem.name}. Set the symbol path (.symfix; .reload) and try again.`;
      case "noModules":
        return "Not armed: the module list holds no nt. Type .reload and try again.";
      case "noPointerSize":
        return "Not armed: the debugger did not say how large a pointer is (r $ptrsize).";
      case "unreadable":
        return "Not armed: nt!PoolHitTag cannot be read. Type .reload and try again.";
      case "taggingOff":
        return "Not armed: pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.";
      case "alreadyArmed":
        return `Not armed: nt!PoolHitTag holds ${hex(problem.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;
      case "unseen":
        return unseenTag(problem.tag, problem.meant);
      case "ambiguous":
        return `Not armed: ${problem.tags.map(tagHex).join(" and ")} are both in use and print alike. Say which: dx @$pool.hitTag("${tagHex((_a = problem.tags[0]) != null ? _a : 0)}", "unseen").`;
    }
  }
  function unseenTag(tag, meant) {
    const anyway = `To arm all the same: dx @$pool.hitTag(${quote(tag)}, "unseen").`;
    return meant === void 0 ? `Not armed: no allocation with ${quote(tag)} since the target started. ${anyway}` : `Not armed: no allocation with ${quote(tag)} since the target started. Did you mean ${quote(meant)} (${tagHex(meant)})? ${anyway}`;
  }
  function armProblem(outcome) {
    switch (outcome.kind) {
      case "refused":
        return preflightProblem(outcome.problem);
      case "failed":
        return `Not armed: the debugger refused "${outcome.call}": ${outcome.message}`;
      case "notWritten": {
        const said = outcome.applied.failure === void 0 ? "" : ` (${outcome.applied.failure})`;
        return `Not armed: writing nt!PoolHitTag did not take${said}. ${disarmed(outcome.applied.undone)}`;
      }
    }
  }
  var armed = (tag, repair) => `ARMED: the machine stops at every allocation and free of ${quote(tag)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${repair}.`;
  var notArmed = 'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.';
  function disarmed(undone) {
    if (undone.kind === "undone") return "PoolHitTag is as it was.";
    const said = undone.failure === void 0 ? "" : ` (${undone.failure})`;
    return `STILL ARMED${said}: type ${undone.repair}`;
  }
  function cleared(outcome) {
    switch (outcome.kind) {
      case "nothing":
        return "Nothing was armed.";
      case "cleared":
        return outcome.undone.map(disarmed).join(" ");
    }
  }
  function huntEvent(event) {
    switch (event.kind) {
      case "ready": {
        const { target, tag } = event;
        const processors = target.processorBlocks.length;
        const machine = [
          target.description,
          counted(target.modules.filter((module) => !module.unloaded).length, "module"),
          ...processors > 0 ? [counted(processors, "processor")] : []
        ].join(", ");
        return `pooltag: ${machine}; arming ${quote(tag)} at ${formatAddress(target.poolHitTag, target.pointerSize)}`;
      }
      case "repairLine":
        return `pooltag: should anything go wrong, this disarms: ${event.command}`;
      case "progress": {
        const rate = event.hits / event.seconds;
        const left = (event.wanted - event.hits) / rate;
        return `pooltag: ${event.hits} of ${event.wanted} hits, ${rate.toFixed(1)}/s, about ${seconds(left)} to go`;
      }
      case "repaired":
        return `pooltag: an earlier call had left PoolHitTag armed; it holds ${hex(event.value)} again`;
      case "notRepaired":
        return `pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${event.command}`;
    }
  }
  function coverage(value) {
    switch (value.kind) {
      case "exact":
        return "100 %";
      case "floor":
        return `${Math.floor(value.fraction * 1e3) / 10} %`;
      case "unknown":
        return "unknown";
    }
  }
  function coverageMeaning(value) {
    switch (value.kind) {
      case "exact":
        return "";
      case "floor":
        return " (the numbers are floors)";
      case "unknown":
        return ` (${coverageGap(value.why)})`;
    }
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
        return "Ended because more blocks are outstanding than are kept.";
      case "tooSlow":
        return `Ended because ${end.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600).`;
      case "failed":
        return `Ended because the debugger failed "${end.call}": ${end.message}`;
      case "superseded":
        return "Ended because another call of pooltag took over.";
    }
  }
  function foreignStop(stop) {
    switch (stop.kind) {
      case "manualBreak":
        return "a break-in";
      case "breakpoint":
        return `breakpoint ${stop.number}`;
      case "bugcheck":
        return `bugcheck ${hex(stop.code)}`;
      case "otherBreak":
        return `a break at ${stop.at}, which is no pool function`;
      case "other":
        return `another stop (${stop.event})`;
    }
  }
  function hunted(outcome) {
    const { capture, evidence, tag } = outcome;
    const kinds = evidence.counts();
    const parts = [
      counted(kinds.alloc, "allocation"),
      counted(kinds.free, "free"),
      ...kinds.unknown > 0 ? [`${kinds.unknown} unknown`] : []
    ].join(", ");
    const lines = [
      `${counted(capture.hits, "hit")} on ${quote(tag)} in ${seconds(capture.seconds)}: ${parts}; coverage ${coverage(evidence.coverage())}.`,
      captureEnd(capture.end),
      outcome.disarmed === void 0 ? void 0 : disarmed(outcome.disarmed),
      `Next: dx -g @$pool.leaks(${quote(tag)})`
    ];
    return lines.filter((line) => line !== void 0).join(" ");
  }

  // src/hunt/commands.ts
  var command = (text) => text;
  var hex2 = (value) => `0x${(value >>> 0).toString(16)}`;
  var go = command("g");
  var goTo = (address) => command(`g ${commandAddress(address)}`);
  function readStop(depth, printedArguments) {
    const stack = printedArguments ? "kb" : "k";
    return command(`rM 0x1;${stack} ${hex2(depth)};r $thread,$pcrb`);
  }
  var readRegisters = command("rM 0x1;r $thread");
  var lastEvent = command(".lastevent");
  var pointerSize = command("r $ptrsize");
  var targetVersion = command("vertarget");
  var listModules = command("lm");
  var reloadModules = command(".reload");
  var findSymbol = (name) => command(`x nt!${name}`);
  var describeStructure = (name) => command(`dt nt!${name}`);
  var instructionBefore = (returnAddress) => command(`ub ${commandAddress(returnAddress)} L1`);
  var nameOfSlot = (slot) => command(`dps ${commandAddress(slot)} L1`);
  function writeBytes(address, bytes) {
    if (bytes.length === 4) return command(`ed ${commandAddress(address)} ${hex2(dword(bytes))}`);
    return command(`eb ${commandAddress(address)} ${bytes.map(hex2).join(" ")}`);
  }
  var repairPoolHitTag = (value) => command(`ed nt!PoolHitTag ${hex2(value)}`);
  function poolUsed(sort, verbose) {
    const flags = { tag: 0, nonPaged: 2, paged: 4 }[sort] + (verbose ? 1 : 0);
    return command(`!poolused ${hex2(flags)}`);
  }
  function poolUsedOf(tag) {
    const pattern = tagText(tag).replace(/[^A-Za-z0-9]/g, "?");
    return command(`!poolused 0x1 ${pattern}`);
  }
  var NOTE_VARIABLE = "poolHitTagNote";
  var leaveNote = (text) => command(`dx -r0 @$${NOTE_VARIABLE} = "${text.replace(/[^0-9a-f ]/g, "")}"`);
  var readNote = command(`dx -r0 @$${NOTE_VARIABLE}`);
  var removeNote = command(`dx -r0 @$vars.Remove("${NOTE_VARIABLE}")`);
  function dword(bytes) {
    const at = (index) => {
      var _a;
      return (_a = bytes[index]) != null ? _a : 0;
    };
    return (at(0) | at(1) << 8 | at(2) << 16 | at(3) << 24) >>> 0;
  }
  function dwordBytes(value) {
    return [value & 255, value >>> 8 & 255, value >>> 16 & 255, value >>> 24 & 255];
  }

  // src/hunt/ports.ts
  var HostError = class extends Error {
    constructor(call, message) {
      super(message);
      __publicField(this, "name", "HostError");
      /** What was asked: a command, or `read <address> <length>`. */
      __publicField(this, "call");
      this.call = call;
    }
  };

  // src/hunt/note.ts
  var hex8 = (value) => (value >>> 0).toString(16).padStart(8, "0");
  function writeNote(changes, note) {
    const text = `${hex8(note.armed)} ${hex8(note.saved)} ${note.address}`;
    ignoreRefusal(() => changes.debugger(leaveNote(text)));
  }
  function eraseNote(changes) {
    ignoreRefusal(() => changes.debugger(removeNote));
  }
  function findNote(reader) {
    try {
      const lines = reader.query(readNote);
      const found2 = lines.map(parseNote).find((note) => note !== void 0);
      if (found2) return { kind: "found", note: found2 };
      return lines.length === 0 ? { kind: "unknown" } : { kind: "none" };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return error.message.includes(NOTE_VARIABLE) ? { kind: "none" } : { kind: "unknown" };
    }
  }
  function parseNote(line) {
    const match = /:\s*"?([0-9a-f]{8}) ([0-9a-f]{8}) ([0-9a-f]{16})"?\s*$/.exec(line);
    const [, armed2 = "", saved = "", at = ""] = match != null ? match : [];
    const address = parseAddress(at);
    if (!match || !address) return void 0;
    const value = (digits) => Number.parseInt(digits, 16);
    return { armed: tagFromValue(value(armed2)), saved: value(saved), address };
  }
  function ignoreRefusal(act) {
    try {
      act();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }

  // src/hunt/arming.ts
  var _changes, _change;
  var Arming = class {
    constructor(changes, target, tag, idle) {
      __publicField(this, "target");
      __publicField(this, "tag");
      /** The value to put back. */
      __publicField(this, "idle");
      /** The command that puts it back by hand. */
      __publicField(this, "repair");
      __privateAdd(this, _changes);
      __privateAdd(this, _change);
      __privateSet(this, _changes, changes);
      this.target = target;
      this.tag = tag;
      this.idle = idle;
      this.repair = repairPoolHitTag(idle);
    }
    /** The change in force; undefined while disarmed. */
    get change() {
      return __privateGet(this, _change);
    }
    /** Leaves a note for whoever comes after an abort that no script can catch. */
    leaveNote() {
      const { tag, idle, target } = this;
      writeNote(__privateGet(this, _changes), { armed: tag, saved: idle, address: target.poolHitTag });
    }
    /** Arms. Not undone by itself when it fails: {@link disarm} is due in any case. */
    arm() {
      const { target, tag, idle, repair } = this;
      const before = dwordBytes(idle);
      const after = dwordBytes(tag);
      const change = __privateGet(this, _changes).plan(
        { kind: "poolHitTag" },
        target.poolHitTag,
        before,
        after,
        repair
      );
      __privateSet(this, _change, change);
      return __privateGet(this, _changes).apply(change);
    }
    /** Puts the idle value back, for the time of a step out of the allocator. */
    pause() {
      if (!__privateGet(this, _change)) return { kind: "undone" };
      const undone = __privateGet(this, _changes).undo(__privateGet(this, _change));
      if (undone.kind === "undone") __privateSet(this, _change, void 0);
      return undone;
    }
    /** Puts the idle value back for good. */
    disarm() {
      const undone = this.pause();
      if (undone.kind === "undone") eraseNote(__privateGet(this, _changes));
      return undone;
    }
    /** The target is gone, and the change with it. */
    forget() {
      __privateGet(this, _changes).forget();
      __privateSet(this, _change, void 0);
    }
  };
  _changes = new WeakMap();
  _change = new WeakMap();

  // src/pool/pool-function.ts
  var KERNEL_IMAGE = /^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i;
  var ALLOCATING = /^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/;
  var FREEING = /^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/;
  var VERIFIER = /^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/;
  var VERIFIER_EXTENSION = /^VerifierExt$/i;
  var JUNK_LABEL = /\?\? ?::|`string'/;
  var LONGEST_EXFREEPOOL = 64;
  function poolDirection(symbol) {
    var _a;
    if (VERIFIER_EXTENSION.test(symbol.module)) {
      return symbol.name.includes("Pool") ? directionInName(symbol.name) : void 0;
    }
    if (!KERNEL_IMAGE.test(symbol.module)) return void 0;
    if (symbol.name === "DbgBreakPoint" || JUNK_LABEL.test(symbol.name)) return "neither";
    return (_a = directionOfExport(symbol.name)) != null ? _a : verifierDirection(symbol.name);
  }
  function directionOfExport(name) {
    if (ALLOCATING.test(name)) return "alloc";
    return FREEING.test(name) ? "free" : void 0;
  }
  function verifierDirection(name) {
    return VERIFIER.test(name) ? directionInName(name) : void 0;
  }
  function directionInName(name) {
    if (name.includes("Alloc")) return "alloc";
    return name.includes("Free") ? "free" : "neither";
  }
  function poolRun(stack) {
    const caller = stack.findIndex(({ symbol }) => !symbol || poolDirection(symbol) === void 0);
    return caller < 0 ? stack.length : caller;
  }
  function isMisnamedColdCode(symbol) {
    return KERNEL_IMAGE.test(symbol.module) && symbol.name === "ExFreePool" && symbol.offset > LONGEST_EXFREEPOOL;
  }
  function isBreakOrTracker(symbol) {
    return symbol.name === "DbgBreakPoint" || /^Exp\w*PoolTracker/.test(symbol.name);
  }

  // src/pool/kind.ts
  function kindOfStack(stack) {
    for (const [index, { symbol }] of stack.slice(0, poolRun(stack)).entries()) {
      if (!symbol || index === 0 && isMisnamedColdCode(symbol)) continue;
      const direction = poolDirection(symbol);
      if (direction === "alloc" || direction === "free") return direction;
    }
    return void 0;
  }
  function kindOfCallTarget(target) {
    var _a;
    if (target.offset !== 0) return void 0;
    const imported = (_a = /^_*imp_+([^@]+)(?:@\d+)?$/.exec(target.name)) == null ? void 0 : _a[1];
    if (imported !== void 0) return directionOfExport(imported);
    const direction = poolDirection(target);
    return direction === "neither" ? void 0 : direction;
  }

  // src/text/scan.ts
  var BLANK = 32;
  var TAB = 9;
  var BACK_TICK = 96;
  var LONGEST_LINE = 8192;
  var isBlank = (code) => code === BLANK || code === TAB;
  var isDigit = (code) => code >= 48 && code <= 57;
  var isHexDigit = (code) => isDigit(code) || code >= 97 && code <= 102 || code >= 65 && code <= 70;
  function skipBlanks(text, from) {
    let at = from;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    return at;
  }
  function skipHexDigits(text, from) {
    let at = from;
    while (at < text.length && isHexDigit(text.charCodeAt(at))) at++;
    return at;
  }
  function skipDigits(text, from) {
    let at = from;
    while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    return at;
  }
  function trimEnd(text) {
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) <= BLANK) end--;
    return text.slice(0, end);
  }
  function addressAt(text, at) {
    const half = skipHexDigits(text, at);
    const length = half - at;
    if (length === 16) return token(text.slice(at, half), 8, half);
    if (length !== 8) return void 0;
    if (text.charCodeAt(half) !== BACK_TICK) return token(ZEROS + text.slice(at, half), 4, half);
    const end = skipHexDigits(text, half + 1);
    if (end - half !== 9) return void 0;
    return token(text.slice(at, half) + text.slice(half + 1, end), 8, end);
  }
  var ZEROS = "00000000";
  var token = (digits, pointerSize2, end) => ({
    address: digits.toLowerCase(),
    pointerSize: pointerSize2,
    end
  });
  function safeCount(digits) {
    const value = Number(digits);
    return Number.isSafeInteger(value) ? value : void 0;
  }

  // src/text/symbol-name.ts
  function parseSymbolName(text) {
    const symbol = trimEnd(text);
    const { head, offset } = splitOffset(symbol);
    if (offset === void 0) return void 0;
    const mark = head.indexOf("!");
    const module = mark < 0 ? head : head.slice(0, mark);
    if (!isModuleName(module)) return void 0;
    if (mark < 0) return head === symbol ? void 0 : { module, name: "", offset };
    const name = head.slice(mark + 1);
    return name.trim() === "" ? void 0 : { module, name, offset };
  }
  function splitOffset(symbol) {
    const plus = symbol.lastIndexOf("+0x");
    const digits = symbol.slice(plus + 3);
    if (plus < 0 || digits === "" || skipHexDigits(digits, 0) < digits.length) {
      return { head: symbol, offset: 0 };
    }
    const offset = Number.parseInt(digits, 16);
    return { head: symbol.slice(0, plus), offset: Number.isSafeInteger(offset) ? offset : void 0 };
  }
  var isModuleName = (text) => text.length < 256 && /^[^\s!+`'"()[\]{}:,;=*|]+$/.test(text);

  // src/text/call-target.ts
  var NONE = { kind: "none" };
  function parseCallTarget(text) {
    var _a, _b;
    const operand = (_a = /^(?:bnd )?(?:call|blr?) +(.+)$/.exec(text.trim())) == null ? void 0 : _a[1];
    if (operand === void 0 || operand.length > 4096) return NONE;
    const slot = (_b = /^(?:[qd]word ptr )?\[(.+)\]$/.exec(operand)) == null ? void 0 : _b[1];
    if (slot !== void 0) return slotTarget(slot);
    if (/^[a-z][a-z0-9]{1,2}$/.test(operand)) return { kind: "register", register: operand };
    const symbol = parseSymbolName(withAddress(operand).text);
    return symbol ? { kind: "symbol", symbol } : NONE;
  }
  function slotTarget(inside) {
    var _a, _b;
    const { text, address } = withAddress(inside);
    if (!address) return NONE;
    const imported = importName((_b = (_a = parseSymbolName(text)) == null ? void 0 : _a.name) != null ? _b : "");
    return __spreadValues({ kind: "slot", address }, imported !== void 0 && { import: imported });
  }
  function withAddress(text) {
    const open = text.lastIndexOf(" (");
    const address = text.endsWith(")") ? parseAddress(text.slice(open + 2, -1)) : void 0;
    return open >= 0 && address ? { text: text.slice(0, open), address } : { text };
  }
  function importName(symbol) {
    var _a;
    return (_a = /^_+imp_+(.+?)(?:@\d{1,3})?$/.exec(symbol)) == null ? void 0 : _a[1];
  }

  // src/text/instruction.parse.ts
  function parseInstruction(line) {
    const token2 = addressAt(line, startOf(line));
    if (!token2 || line.charAt(token2.end) !== " ") return void 0;
    const code = codeAt(line, token2.end + 1);
    const start = code === void 0 ? token2.end + 1 : token2.end + 1 + code.length;
    const text = withoutOperandValue(line.slice(start).trim().replace(/\s+/g, " "));
    if (!isInstruction(text)) return void 0;
    return code === void 0 || code.charAt(0) === "?" ? { address: token2.address, text } : { address: token2.address, code: code.toLowerCase(), text };
  }
  function startOf(line) {
    const start = skipBlanks(line, 0);
    const segment = skipHexDigits(line, start);
    return segment - start === 4 && line.charAt(segment) === ":" ? segment + 1 : start;
  }
  var HEXADECIMAL_MNEMONICS = ["fadd", "fabd"];
  function codeAt(line, at) {
    if (line.startsWith("??", at)) return "??";
    const code = line.slice(at, skipHexDigits(line, at));
    const behind = line.charAt(at + code.length);
    if (code === "" || code.length % 2 !== 0 || code.length > 30 || behind !== " ") return void 0;
    return HEXADECIMAL_MNEMONICS.includes(code) ? void 0 : code;
  }
  function isInstruction(text) {
    var _a;
    const mnemonic = (_a = /^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(text)) == null ? void 0 : _a[1];
    if (mnemonic === void 0) return text === "???" || text === "????";
    return !(mnemonic.length === 8 && skipHexDigits(mnemonic, 0) === 8);
  }
  var withoutOperandValue = (text) => text.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i, "");

  // src/text/rows.ts
  function parseRows(lines, parse) {
    const rows = [];
    for (const line of lines) {
      const row = line.length <= LONGEST_LINE ? parse(line) : void 0;
      if (row !== void 0) rows.push(row);
    }
    return rows;
  }

  // src/text/disassembly.parse.ts
  var parseDisassembly = (lines) => parseRows(lines, parseInstruction);
  var parsePointerNames = (lines) => parseRows(lines, parsePointerName);
  function parsePointerName(line) {
    const place = addressAt(line, skipBlanks(line, 0));
    if (!place || !line.startsWith("  ", place.end)) return void 0;
    const value = addressAt(line, place.end + 2);
    if ((value == null ? void 0 : value.pointerSize) !== place.pointerSize) return void 0;
    const symbol = line.slice(value.end).trim();
    return __spreadValues({
      address: place.address,
      value: value.address
    }, symbol !== "" && { symbol });
  }

  // src/hunt/call-target.ts
  function callTargetBefore(reader, returnAddress) {
    const instruction = parseDisassembly(reader.query(instructionBefore(returnAddress))).pop();
    if (!instruction) return { kind: "undecided" };
    const called = parseCallTarget(instruction.text);
    switch (called.kind) {
      case "symbol":
        return ofSymbol(called.symbol);
      case "slot":
        return called.import === void 0 ? ofSlot(reader, called.address) : ofImport(called.import);
      case "register":
      case "none":
        return { kind: "undecided" };
    }
  }
  function ofSlot(reader, slot) {
    const row = parsePointerNames(reader.query(nameOfSlot(slot)))[0];
    const symbol = (row == null ? void 0 : row.symbol) === void 0 ? void 0 : parseSymbolName(row.symbol);
    return symbol ? ofSymbol(symbol) : { kind: "undecided" };
  }
  function ofImport(name) {
    const of = kindOfCallTarget({ module: "nt", name, offset: 0 });
    return of ? { kind: "pool", of } : { kind: "notPool" };
  }
  function ofSymbol(symbol) {
    const of = kindOfCallTarget(symbol);
    if (of) return { kind: "pool", of };
    return { kind: symbol.module.toLowerCase() === "nt" ? "notPool" : "undecided" };
  }

  // src/text/modules.parse.ts
  function parseModules(lines) {
    let unloaded = false;
    return parseRows(lines, (line) => {
      if (line.trim() === "Unloaded modules:") unloaded = true;
      else if (/^start +end +module name$/.test(line.trim())) unloaded = false;
      return parseRow(line, unloaded);
    });
  }
  function parseRow(line, unloaded) {
    const start = addressAt(line, skipBlanks(line, 0));
    if (!start || !isBlank(line.charCodeAt(start.end))) return void 0;
    const end = addressAt(line, skipBlanks(line, start.end));
    if (!end || !isBlank(line.charCodeAt(end.end))) return void 0;
    const nameStart = skipBlanks(line, end.end);
    const rest = line.slice(nameStart);
    const blank = rest.search(/\s/);
    const name = blank < 0 ? rest : rest.slice(0, blank);
    if (name === "" || name.startsWith("(")) return void 0;
    return {
      start: start.address,
      end: end.address,
      name,
      symbols: rest.slice(name.length).trim(),
      unloaded
    };
  }

  // src/text/registers.parse.ts
  function parseRegisters(lines) {
    const registers = /* @__PURE__ */ new Map();
    for (const line of lines) {
      if (line.length > LONGEST_LINE || !line.includes("=")) continue;
      for (const [name, value] of assignments(line)) {
        if (!registers.has(name)) registers.set(name, value);
      }
    }
    return registers;
  }
  var FLAG_WORD = /^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;
  function assignments(line) {
    var _a, _b;
    const read = [];
    for (const word of line.trim().split(/\s+/)) {
      const assignment = /^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})$/i.exec(word);
      const value = parseAddress((_a = assignment == null ? void 0 : assignment[2]) != null ? _a : "");
      if (assignment && value) read.push([((_b = assignment[1]) != null ? _b : "").toLowerCase(), value]);
      else if (!FLAG_WORD.test(word)) return [];
    }
    return read;
  }

  // src/text/symbols.parse.ts
  var parseSymbols = (lines) => parseRows(lines, parseRow2);
  function parseRow2(line) {
    const token2 = addressAt(line, skipBlanks(line, 0));
    if (!token2 || !isBlank(line.charCodeAt(token2.end))) return void 0;
    const printed = line.slice(token2.end).trim();
    const behind = detailStart(printed);
    const name = printed.slice(0, behind).trim();
    const detail = printed.slice(behind).trim();
    if (!/^[^\s!]+!\S/.test(name)) return void 0;
    return __spreadValues({ address: token2.address, name }, detail !== "" && { detail });
  }
  function detailStart(printed) {
    const value = printed.indexOf(" = ");
    if (value >= 0) return value;
    const parameters = printed.endsWith(")") ? printed.indexOf(" (") : -1;
    return parameters < 0 ? printed.length : parameters;
  }

  // src/pool/little-endian.ts
  function readUnsigned(bytes, offset, size2) {
    var _a;
    if (offset < 0 || offset + size2 > bytes.length) return void 0;
    let value = 0;
    for (let index = size2 - 1; index >= 0; index--)
      value = value * 256 + ((_a = bytes[offset + index]) != null ? _a : 0);
    return value;
  }
  function readPointer(bytes, offset, size2) {
    const low = readUnsigned(bytes, offset, 4);
    const high = size2 === 8 ? readUnsigned(bytes, offset + 4, 4) : 0;
    return low === void 0 || high === void 0 ? void 0 : addressFromParts(high, low);
  }

  // src/pool/tracker-table.ts
  var TRACKER_FIELDS = [
    "Key",
    "NonPagedAllocs",
    "NonPagedFrees",
    "NonPagedBytes",
    "PagedAllocs",
    "PagedFrees",
    "PagedBytes"
  ];
  var OVERFLOW_TAG = tagFromValue(1818654287);
  function hashSlot(value, mask) {
    const factor = 40543;
    const lowProduct = (value & 65535) * factor;
    const highProduct = (value >>> 16) * factor;
    const low = lowProduct + highProduct % 65536 * 65536;
    const high = Math.floor(highProduct / 65536) + Math.floor(low / 4294967296);
    return (low % 4294967296 ^ high) & mask;
  }
  function readTrackerRecord(bytes, at, layout) {
    const field = (name, signed2) => {
      const { offset, bytes: size2 } = layout.fields[name];
      return readCounter(bytes, at + offset, size2, signed2);
    };
    const key = field("Key", false);
    const nonPaged = counters(
      field("NonPagedAllocs", false),
      field("NonPagedFrees", false),
      field("NonPagedBytes", true)
    );
    const paged = counters(
      field("PagedAllocs", false),
      field("PagedFrees", false),
      field("PagedBytes", true)
    );
    if (key === void 0 || !nonPaged || !paged) return void 0;
    return { tag: tagFromValue(key), nonPaged, paged };
  }
  function counters(allocs, frees, bytes) {
    if (allocs === void 0 || frees === void 0 || bytes === void 0) return void 0;
    return { allocs, frees, bytes };
  }
  function readCounter(bytes, at, size2, signed2) {
    const low = readUnsigned(bytes, at, 4);
    const high = size2 === 8 ? readUnsigned(bytes, at + 4, 4) : 0;
    if (low === void 0 || high === void 0) return void 0;
    const top = size2 === 8 ? high : low;
    const sign = signed2 && top >= 2147483648 ? -(size2 === 8 ? 2 ** 64 : 2 ** 32) : 0;
    const value = size2 === 8 ? (high + sign / 2 ** 32) * 2 ** 32 + low : low + sign;
    return Number.isSafeInteger(value) ? value : void 0;
  }
  function sumRecords(records) {
    const [first2, ...rest] = records;
    if (!first2) return void 0;
    return rest.reduce(
      (sum2, record) => ({
        tag: sum2.tag,
        nonPaged: addCounters(sum2.nonPaged, record.nonPaged),
        paged: addCounters(sum2.paged, record.paged)
      }),
      first2
    );
  }
  var addCounters = (a, b) => ({
    allocs: a.allocs + b.allocs,
    frees: a.frees + b.frees,
    bytes: a.bytes + b.bytes
  });
  function readTrackerTable(bytes, layout) {
    const records = /* @__PURE__ */ new Map();
    for (let slot = 0; (slot + 1) * layout.size <= bytes.length; slot += 1) {
      const record = readTrackerRecord(bytes, slot * layout.size, layout);
      if (record && record.tag !== 0) records.set(slot, record);
    }
    return records;
  }

  // src/hunt/memory.ts
  function pointerAt(bytes, offset, size2) {
    const low = dword(bytes.subarray(offset, offset + 4));
    const high = size2 === 8 ? dword(bytes.subarray(offset + 4, offset + 8)) : 0;
    return addressFromParts(high, low);
  }
  function readPointer2(reader, address, size2) {
    const bytes = reader.readMemory(address, size2);
    return bytes && pointerAt(bytes, 0, size2);
  }
  function readDword(reader, address) {
    const bytes = reader.readMemory(address, 4);
    return bytes && dword(bytes);
  }
  function readPointers(reader, address, atMost, size2) {
    const bytes = reader.readMemory(address, atMost * size2);
    if (!bytes) return [];
    const pointers = [];
    for (let index = 0; index < atMost; index += 1) {
      const pointer = pointerAt(bytes, index * size2, size2);
      if (pointer === addressFromParts(0, 0)) break;
      pointers.push(pointer);
    }
    return pointers;
  }
  var elementAddress = (address, index, stride) => offsetAddress(address, index * stride);

  // src/text/structure.parse.ts
  function parseStructure(lines, name) {
    const fields = /* @__PURE__ */ new Map();
    let depth;
    for (const line of lines) {
      if (line.length > LONGEST_LINE) continue;
      const field = /^(\s*)\+0x([0-9a-f]{3,8}) (\w+) *: (.*)$/i.exec(line);
      if (!field) continue;
      const [, indent = "", offset = "", key = "", type = ""] = field;
      depth != null ? depth : depth = indent.length;
      if (indent.length > depth || fields.has(key)) continue;
      fields.set(key, { offset: Number.parseInt(offset, 16), type: type.trim() });
    }
    return fields.size === 0 ? void 0 : { name, fields };
  }

  // src/hunt/structure.ts
  var readStructure = (reader, name) => parseStructure(reader.query(describeStructure(name)), name);
  function structureSize(structure) {
    let last;
    structure.fields.forEach((field) => {
      if (!last || field.offset >= last.offset) last = field;
    });
    const bytes = last && typeSize(last.type);
    return last && bytes !== void 0 ? last.offset + bytes : void 0;
  }
  function typeSize(type) {
    var _a, _b, _c;
    const [, count = "1", element = ""] = (_a = /^(?:\[(\d+)\] )?(.*)$/.exec(type.trim())) != null ? _a : [];
    const integer = (_b = /^U?[Ii]nt([1248])B$/.exec(element)) == null ? void 0 : _b[1];
    const pointer = (_c = /^Ptr(32|64)\b/.exec(element)) == null ? void 0 : _c[1];
    if (integer) return Number(count) * Number(integer);
    return pointer ? Number(count) * (Number(pointer) / 8) : void 0;
  }

  // src/hunt/big-pages.ts
  var PROBES = 16;
  var PAGE_BITS = 12;
  function findBigPageTable(reader, locate, pointerSize2) {
    const layout = readStructure(reader, "_POOL_TRACKER_BIG_PAGES");
    const key = layout == null ? void 0 : layout.fields.get("Key");
    const bytes = layout == null ? void 0 : layout.fields.get("NumberOfBytes");
    const table = locate("PoolBigPageTable");
    const size2 = locate("PoolBigPageTableSize");
    if (!layout || !key || !bytes || !table || !size2) return void 0;
    const address = readPointer2(reader, table, pointerSize2);
    const slots = readDword(reader, size2);
    if (!address || !slots || (slots & slots - 1) !== 0) return void 0;
    const entrySize = structureSize(layout);
    if (entrySize === void 0) return void 0;
    const offsets = { keyOffset: key.offset, bytesOffset: bytes.offset };
    return __spreadProps(__spreadValues({ address, slots, entrySize }, offsets), { pointerSize: pointerSize2 });
  }
  function readBigBlock(reader, table, block) {
    const { address, slots, entrySize, keyOffset, bytesOffset, pointerSize: pointerSize2 } = table;
    const slot = hashSlot(pageNumber(block), slots - 1);
    const probes = Math.min(PROBES, slots - slot);
    const entries = reader.readMemory(elementAddress(address, slot, entrySize), probes * entrySize);
    if (!entries) return { kind: "unreadable" };
    for (let start = 0; start < entries.length; start += entrySize) {
      if (pointerAt(entries, start, pointerSize2) !== block) continue;
      const bytes = distance(NULL_ADDRESS, pointerAt(entries, start + bytesOffset, pointerSize2));
      if (bytes === void 0) return { kind: "unreadable" };
      const tag = tagFromBytes(entries.subarray(start + keyOffset, start + keyOffset + 4));
      return { kind: "found", tag, bytes };
    }
    return { kind: "absent" };
  }
  function pageNumber(block) {
    const { high, low } = addressParts(block);
    return (low >>> PAGE_BITS | high << 32 - PAGE_BITS) >>> 0;
  }

  // src/text/line-fate.ts
  var isLast = (fate) => fate === "last" || fate === "after";

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

  // src/text/poolused.heading.ts
  var _sort, _nonPagedColumn, _PoolUsedHeadingFinder_instances, heading_fn, summaryLayout_fn;
  var PoolUsedHeadingFinder = class {
    constructor() {
      __privateAdd(this, _PoolUsedHeadingFinder_instances);
      __privateAdd(this, _sort);
      /** Column of the word NonPaged in the line above, when that was a heading line. */
      __privateAdd(this, _nonPagedColumn);
    }
    /** Forgets what came before: another command begins. */
    reset() {
      __privateSet(this, _sort, void 0);
      __privateSet(this, _nonPagedColumn, void 0);
    }
    /** @returns the heading when this line completes one. */
    read(line) {
      const start = skipBlanks(line, 0);
      if (line.length - start > 160) return void 0;
      if (line.startsWith("Sorting by", start)) {
        __privateSet(this, _sort, sortOf(line));
      } else if (line.startsWith("NonPaged", start)) {
        __privateSet(this, _nonPagedColumn, /^NonPaged +Paged$/.test(line.trim()) ? start : void 0);
      } else if (line.startsWith("Tag", start)) {
        return __privateMethod(this, _PoolUsedHeadingFinder_instances, heading_fn).call(this, line);
      }
      return void 0;
    }
  };
  _sort = new WeakMap();
  _nonPagedColumn = new WeakMap();
  _PoolUsedHeadingFinder_instances = new WeakSet();
  heading_fn = function(line) {
    const [tag, ...columns] = words(line);
    if ((tag == null ? void 0 : tag.text) !== "Tag") return void 0;
    const names = columns.map((word) => word.text).join(" ");
    const verbose = names === columnNames.verbose.join(" ");
    if (!verbose && names !== columnNames.summary.join(" ")) return void 0;
    const widths = columns.map(
      (word, index) => {
        var _a, _b;
        return word.end - ((_b = (_a = columns[index - 1]) == null ? void 0 : _a.end) != null ? _b : tag.start + TAG_WIDTH);
      }
    );
    const layout = verbose ? "verbose" : __privateMethod(this, _PoolUsedHeadingFinder_instances, summaryLayout_fn).call(this, widths, tag.start);
    const sort = __privateGet(this, _sort);
    this.reset();
    return __spreadValues(__spreadValues({
      layout,
      tagColumn: tag.start
    }, sort && { sort }), widths.join() === columnWidths[layout].join() && { widths });
  };
  /** `oldest` and `old` differ in where the tags stand below the word NonPaged. */
  summaryLayout_fn = function(widths, tagColumn) {
    if (widths.join() === columnWidths.current.join()) return "current";
    if (widths.join() !== columnWidths.oldest.join()) return "old";
    const nonPaged = __privateGet(this, _nonPagedColumn);
    const oldest = nonPaged === void 0 ? tagColumn === 0 : nonPaged - tagColumn === 12;
    return oldest ? "oldest" : "old";
  };
  function sortOf(line) {
    const said = /^Sorting by +(Tag|NonPaged|Paged|Session Tag)( Pool Consumed)?$/.exec(line.trim());
    switch (said == null ? void 0 : said[1]) {
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
  function words(line) {
    const found2 = [];
    let start = skipBlanks(line, 0);
    while (start < line.length) {
      const blank = line.indexOf(" ", start);
      const end = blank < 0 ? line.length : blank;
      found2.push({ text: line.slice(start, end), start, end });
      start = skipBlanks(line, end);
    }
    return found2;
  }

  // src/text/poolused.row.ts
  var UNREAD = { kind: "unread" };
  function readPoolUsedLine(line, heading) {
    const start = skipBlanks(line, 0);
    if (line.startsWith("TOTAL", start) && isBlank(line.charCodeAt(start + 5))) {
      return readTotal(line, start + 5, heading);
    }
    const row = heading.widths ? readInColumns(line, heading, heading.widths) : readByWords(line, start, heading);
    return row ? { kind: "row", usage: row } : looksLikeRow(line, start) ? UNREAD : { kind: "other" };
  }
  function readTotal(line, at, heading) {
    const { layout, widths = unbounded(layout) } = heading;
    const read = readNumbers(line, at, widths, layout);
    if (!read || line.slice(read.end).trim() !== "") return UNREAD;
    return __spreadValues({ kind: "total" }, uses(read.numbers));
  }
  function readInColumns(line, { tagColumn, layout }, widths) {
    for (const column of [tagColumn, tagColumn - 1, tagColumn + 1]) {
      if (!hasTagAt(line, column)) continue;
      const read = readNumbers(line, column + TAG_WIDTH, widths, layout);
      if (!read || column !== tagColumn && !read.inPlace) continue;
      return usage(line.slice(column, column + TAG_WIDTH), read.numbers, line.slice(read.end));
    }
    return void 0;
  }
  function readByWords(line, start, { layout }) {
    if (!hasTagAt(line, start)) return void 0;
    const read = readNumbers(line, start + TAG_WIDTH, unbounded(layout), layout);
    if (!read || !isEndOrBlank(line, read.end)) return void 0;
    return usage(line.slice(start, start + TAG_WIDTH), read.numbers, line.slice(read.end));
  }
  var unbounded = (layout) => columnWidths[layout].map(() => Number.POSITIVE_INFINITY);
  var isEndOrBlank = (line, at) => at >= line.length || isBlank(line.charCodeAt(at));
  function hasTagAt(line, column) {
    const end = column + TAG_WIDTH;
    if (column < 0 || line.length <= end || !isBlank(line.charCodeAt(end))) return false;
    if (skipBlanks(line, 0) < column) return false;
    const tag = line.slice(column, end);
    return tag.trim() !== "" && [...tag].every((character) => character >= " ");
  }
  var looksLikeRow = (line, start) => /^\S.{0,3} +\d+ +\d+ +\d+ +\d/.test(line.slice(start, start + 160));
  function readNumbers(line, from, widths, layout) {
    var _a;
    const numbers = [];
    let at = from;
    let inPlace = true;
    let othersInPlace = true;
    for (let index = 0; index < widths.length; index++) {
      const field = fieldAt(line, at, (_a = widths[index]) != null ? _a : 0);
      if (!field) return void 0;
      const last = index === widths.length - 1;
      const end = last ? endBeforeDescription(line, field, othersInPlace, layout) : field.end;
      const value = end === void 0 ? void 0 : safeCount(line.slice(field.start, end));
      if (end === void 0 || value === void 0) return void 0;
      const placed = end === field.columnEnd || end > field.columnEnd && field.full;
      inPlace = inPlace && placed;
      othersInPlace = othersInPlace && (placed || index === 0);
      numbers.push(value);
      at = end;
    }
    return { numbers, end: at, inPlace };
  }
  function fieldAt(line, at, width) {
    const start = skipBlanks(line, at);
    const digits = line.charAt(start) === "-" ? start + 1 : start;
    const end = skipDigits(line, digits);
    if (start === at || end === digits) return void 0;
    return { start, end, columnEnd: at + width, full: start === at + 1 };
  }
  function endBeforeDescription(line, field, inPlace, layout) {
    const rest = line.slice(field.end, field.end + 16);
    const separated = rest.trim() === "" || rest.startsWith("	");
    if (separated || field.end <= field.columnEnd) return field.end;
    if (rest.startsWith("UNKNOWN pooltag")) return field.end;
    if (!inPlace || field.start >= field.columnEnd) return void 0;
    if (!field.full) return field.columnEnd;
    return layout === "old" && /^[ .]/.test(rest) ? field.columnEnd : void 0;
  }
  function usage(text, numbers, rest) {
    const description = rest.trim();
    const reading = text.includes(".") ? void 0 : tagFromCharacters(text);
    return __spreadValues(__spreadValues(__spreadValues({
      text
    }, (reading == null ? void 0 : reading.ok) && { tag: reading.tag }), uses(numbers)), description !== "" && { description });
  }
  function uses(numbers) {
    const half = numbers.length / 2;
    return { nonPaged: use(numbers.slice(0, half)), paged: use(numbers.slice(half)) };
  }
  function use(numbers) {
    const [first2 = 0, second = 0, diff = 0, used = 0] = numbers;
    return numbers.length === 2 ? { outstanding: first2, bytes: second } : { allocs: first2, frees: second, outstanding: diff, bytes: used };
  }

  // src/text/prompt.ts
  function parsePrompt(line) {
    var _a;
    const start = skipBlanks(line, 0);
    if (!isPromptStart(line.charCodeAt(start))) return void 0;
    const digits = skipDigits(line, start);
    const name = digits > start ? nameBehindProcessor(line, start, digits) : start;
    if (name < 0) return void 0;
    const rest = /^l?kd(?::\w{1,8})?>(.*)$/.exec(line.slice(name));
    if (!rest) return void 0;
    const command2 = ((_a = rest[1]) != null ? _a : "").trim();
    return digits > start ? { processor: Number(line.slice(start, digits)), command: command2 } : { command: command2 };
  }
  var isPromptStart = (code) => isDigit(code) || code === 107 || code === 108;
  function nameBehindProcessor(line, start, digits) {
    if (digits - start > 4 || line.charCodeAt(digits) !== 58) return -1;
    return skipBlanks(line, digits + 1);
  }

  // src/text/unread.ts
  var MOST_UNREAD = 1e3;
  var unreadLine = (line, text) => ({
    line,
    text: text.slice(0, 200)
  });

  // src/text/poolused.parse.ts
  function parsePoolUsed(lines) {
    var _a;
    const finder = new PoolUsedHeadingFinder();
    let reader;
    for (let number = 0; number < lines.length; number++) {
      const line = (_a = lines[number]) != null ? _a : "";
      if (reader) {
        if (isLast(reader.push(line, number))) break;
      } else {
        const heading = finder.read(line);
        if (heading) reader = new PoolUsedReader(heading);
      }
    }
    return reader == null ? void 0 : reader.listing();
  }
  var MOST_ROWS = 5e4;
  var LONGEST_ROW = 1024;
  var MOST_OTHER_LINES = 16;
  var _heading, _rows, _unread, _others, _total, _PoolUsedReader_instances, other_fn, keepOthers_fn, keep_fn;
  var PoolUsedReader = class {
    constructor(heading) {
      __privateAdd(this, _PoolUsedReader_instances);
      __privateAdd(this, _heading);
      __privateAdd(this, _rows, []);
      __privateAdd(this, _unread, []);
      /** Lines of something else since the last row: noise if another row follows. */
      __privateAdd(this, _others, []);
      __privateAdd(this, _total);
      __privateSet(this, _heading, heading);
    }
    /** Takes the next line; {@link listing} has all that were taken. */
    push(line, number) {
      if (line.length > LONGEST_ROW) return __privateMethod(this, _PoolUsedReader_instances, other_fn).call(this, line, number);
      if (/^[ .\t]*$/.test(line)) return "taken";
      const read = readPoolUsedLine(line, __privateGet(this, _heading));
      if (read.kind === "other") return parsePrompt(line) ? "after" : __privateMethod(this, _PoolUsedReader_instances, other_fn).call(this, line, number);
      __privateMethod(this, _PoolUsedReader_instances, keepOthers_fn).call(this);
      if (read.kind === "row") __privateGet(this, _rows).push(read.usage);
      else if (read.kind === "unread") __privateMethod(this, _PoolUsedReader_instances, keep_fn).call(this, unreadLine(number, line));
      else {
        __privateSet(this, _total, { nonPaged: read.nonPaged, paged: read.paged });
        return "last";
      }
      return __privateGet(this, _rows).length < MOST_ROWS ? "taken" : "last";
    }
    listing() {
      const { layout, sort } = __privateGet(this, _heading);
      return __spreadProps(__spreadValues(__spreadProps(__spreadValues({
        layout
      }, sort && { sort }), {
        rows: __privateGet(this, _rows)
      }), __privateGet(this, _total) && { total: __privateGet(this, _total) }), {
        unread: __privateGet(this, _unread)
      });
    }
  };
  _heading = new WeakMap();
  _rows = new WeakMap();
  _unread = new WeakMap();
  _others = new WeakMap();
  _total = new WeakMap();
  _PoolUsedReader_instances = new WeakSet();
  other_fn = function(line, number) {
    if (__privateGet(this, _others).length >= MOST_OTHER_LINES) return "after";
    __privateGet(this, _others).push(unreadLine(number, line));
    return "other";
  };
  keepOthers_fn = function() {
    for (const line of __privateGet(this, _others)) __privateMethod(this, _PoolUsedReader_instances, keep_fn).call(this, line);
    __privateSet(this, _others, []);
  };
  keep_fn = function(line) {
    if (__privateGet(this, _unread).length < MOST_UNREAD) __privateGet(this, _unread).push(line);
  };

  // src/hunt/tracker.ts
  var PROBES2 = 8;
  var MOST_TABLES = 64;
  function findTrackerTables(reader, locate, size2) {
    const layout = layoutOf(readStructure(reader, "_POOL_TRACKER_TABLE"));
    const master = pointerIn(reader, locate("PoolTrackTable"), size2);
    const slots = numberIn(reader, locate("PoolTrackTableSize"));
    const mask = numberIn(reader, locate("PoolTrackTableMask"));
    if (!layout || !master || slots === void 0 || mask === void 0) return void 0;
    const copies = locate("ExPoolTagTables");
    const others = copies ? readPointers(reader, copies, MOST_TABLES, size2) : [];
    const tables = [master, ...others.filter((table) => table !== master)];
    const expansion = pointerIn(reader, locate("PoolTrackTableExpansion"), size2);
    const expansionSlots = numberIn(reader, locate("PoolTrackTableExpansionSize"));
    return __spreadValues({
      layout,
      tables,
      slots,
      mask
    }, expansion && expansionSlots && { expansion: { table: expansion, slots: expansionSlots } });
  }
  function readCounters(reader, target, tag) {
    if (target.tracker) return readTagCounters(reader, target.tracker, tag);
    try {
      return readListedCounters(reader, tag);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { kind: "unreadable" };
    }
  }
  function readTagCounters(reader, tracker, tag) {
    var _a;
    const slot = findSlot(reader, tracker, tag);
    if (slot.kind !== "slot")
      return slot.kind === "none" ? readExpansion(reader, tracker, tag) : slot;
    const records = [];
    for (const table of tracker.tables) {
      const record = (_a = readRecords(reader, tracker, table, slot.index, 1)) == null ? void 0 : _a.get(0);
      if (record && withoutProtectedBit(record.tag) === tag) records.push(record);
      else if (table === tracker.tables[0]) return { kind: "unreadable" };
    }
    return found(sumRecords(records));
  }
  function findSlot(reader, tracker, tag) {
    const [master] = tracker.tables;
    if (!master) return { kind: "unreadable" };
    const hashed = tracker.mask + 1;
    let slot = hashSlot(tag, tracker.mask);
    for (let left = hashed; left > 0; ) {
      const count = Math.min(PROBES2, hashed - slot, left);
      const records = readRecords(reader, tracker, master, slot, count);
      if (!records) return { kind: "unreadable" };
      for (let index = 0; index < count; index += 1) {
        const record = records.get(index);
        if (!record) return { kind: "none" };
        if (withoutProtectedBit(record.tag) === tag) return { kind: "slot", index: slot + index };
      }
      slot = (slot + count) % hashed;
      left -= count;
    }
    return { kind: "none" };
  }
  function readRecords(reader, { layout }, table, first2, count) {
    const address = elementAddress(table, first2, layout.size);
    const bytes = reader.readMemory(address, count * layout.size);
    return bytes && readTrackerTable(bytes, layout);
  }
  function readExpansion(reader, tracker, tag) {
    var _a;
    const { expansion } = tracker;
    const records = expansion && readRecords(reader, tracker, expansion.table, 0, expansion.slots);
    if (expansion && !records) return { kind: "unreadable" };
    const own = [...(_a = records == null ? void 0 : records.values()) != null ? _a : []].find(
      (record) => withoutProtectedBit(record.tag) === tag
    );
    return own ? found(own) : overflowOrAbsent(reader, tracker);
  }
  function overflowOrAbsent(reader, tracker) {
    const [master] = tracker.tables;
    const address = master && elementAddress(master, tracker.slots - 1, tracker.layout.size);
    const bytes = address && reader.readMemory(address, tracker.layout.size);
    const last = bytes && readTrackerRecord(bytes, 0, tracker.layout);
    if (!last) return { kind: "unreadable" };
    const used = last.nonPaged.allocs + last.paged.allocs > 0;
    return last.tag === OVERFLOW_TAG && used ? { kind: "overflow" } : { kind: "absent" };
  }
  function readListedCounters(reader, tag) {
    const listing = parsePoolUsed(reader.query(poolUsedOf(tag)));
    if (!listing) return { kind: "unreadable" };
    const rows = listing.rows.filter((row2) => row2.tag === tag);
    const [row] = rows;
    if (!row) return { kind: listing.rows.length === 0 ? "absent" : "unreadable" };
    const { nonPaged, paged } = row;
    const counts = [nonPaged.allocs, nonPaged.frees, paged.allocs, paged.frees];
    const [a, b, c, d] = counts;
    if (a === void 0 || b === void 0 || c === void 0 || d === void 0) {
      return { kind: "unreadable" };
    }
    return { kind: "found", counts: { allocs: a + c, frees: b + d } };
  }
  function found(record) {
    if (!record) return { kind: "unreadable" };
    const { nonPaged, paged } = record;
    return {
      kind: "found",
      counts: { allocs: nonPaged.allocs + paged.allocs, frees: nonPaged.frees + paged.frees }
    };
  }
  function layoutOf(structure) {
    const size2 = structure && structureSize(structure);
    if (!structure || size2 === void 0) return void 0;
    const fields = {};
    for (const name of TRACKER_FIELDS) {
      const field = structure.fields.get(name);
      const bytes = field && typeSize(field.type);
      if (!field || bytes !== 4 && bytes !== 8) return void 0;
      fields[name] = { offset: field.offset, bytes };
    }
    return { size: size2, fields };
  }
  var pointerIn = (reader, address, size2) => address && readPointer2(reader, address, size2);
  var numberIn = (reader, address) => address && readDword(reader, address);

  // src/hunt/target.ts
  var isIn = (module, address) => compareAddresses(module.start, address) <= 0 && compareAddresses(address, module.end) < 0;
  var moduleAt = (target, address) => target.modules.find((module) => !module.unloaded && isIn(module, address));
  var inKernelImage = (target, address) => {
    var _a;
    return ((_a = moduleAt(target, address)) == null ? void 0 : _a.name.toLowerCase()) === "nt";
  };
  var MOST_PROCESSORS = 64;
  function readTarget(reader) {
    const size2 = readPointerSizeOf(reader);
    if (!size2) return { kind: "noPointerSize" };
    const poolHitTag = symbolAddress(reader, "PoolHitTag", size2);
    if (!poolHitTag) return { kind: "noSymbol", name: "PoolHitTag" };
    const modules = parseModules(reader.query(listModules)).map((row) => __spreadProps(__spreadValues({}, row), {
      start: narrowAddress(row.start, size2),
      end: narrowAddress(row.end, size2)
    }));
    if (!modules.some((row) => row.name.toLowerCase() === "nt")) return { kind: "noModules" };
    const version = readVersion(reader);
    const locate = (name) => symbolAddress(reader, name, size2);
    const blocks = locate("KiProcessorBlock");
    const tracker = findTrackerTables(reader, locate, size2);
    const bigPages = findBigPageTable(reader, locate, size2);
    return {
      kind: "read",
      target: __spreadValues(__spreadValues(__spreadProps(__spreadValues({
        pointerSize: size2
      }, version), {
        poolHitTag,
        modules,
        processorBlocks: blocks ? readPointers(reader, blocks, MOST_PROCESSORS, size2) : []
      }), tracker && { tracker }), bigPages && { bigPages })
    };
  }
  function symbolAddress(reader, name, size2) {
    const wanted = `nt!${name}`.toLowerCase();
    const row = parseSymbols(reader.query(findSymbol(name))).find(
      (candidate) => candidate.name.toLowerCase() === wanted
    );
    return row && narrowAddress(row.address, size2);
  }
  function readPointerSizeOf(reader) {
    const value = parseRegisters(reader.query(pointerSize)).get("$ptrsize");
    if (value === addressFromParts(0, 4)) return 4;
    return value === addressFromParts(0, 8) ? 8 : void 0;
  }
  function readVersion(reader) {
    var _a, _b;
    const lines = reader.query(targetVersion);
    const line = (_a = lines.find((text) => /Kernel Version/i.test(text))) != null ? _a : "";
    const build = (_b = /Kernel Version\s+(\d{4,6})\b/i.exec(line)) == null ? void 0 : _b[1];
    const isArm = /\bARM\s?64\b/i.test(line);
    return __spreadValues({ description: line.trim(), isArm }, build && { build: Number(build) });
  }

  // src/hunt/classify.ts
  var _reader, _target, _breaks, _kinds, _StopClassifier_instances, foreign_fn, isBreak_fn, byCall_fn;
  var StopClassifier = class {
    constructor(reader, target) {
      __privateAdd(this, _StopClassifier_instances);
      __privateAdd(this, _reader);
      __privateAdd(this, _target);
      __privateAdd(this, _breaks, /* @__PURE__ */ new Map());
      __privateAdd(this, _kinds, /* @__PURE__ */ new Map());
      __privateSet(this, _reader, reader);
      __privateSet(this, _target, target);
    }
    classify(reading) {
      const foreign = __privateMethod(this, _StopClassifier_instances, foreign_fn).call(this, reading);
      if (foreign) return { kind: "foreign", stop: foreign };
      const named = kindOfStack(reading.stack);
      if (named) return { kind: "hit", of: named };
      return __privateMethod(this, _StopClassifier_instances, byCall_fn).call(this, reading);
    }
  };
  _reader = new WeakMap();
  _target = new WeakMap();
  _breaks = new WeakMap();
  _kinds = new WeakMap();
  _StopClassifier_instances = new WeakSet();
  foreign_fn = function({ report, ip, stack }) {
    var _a, _b, _c;
    if ((report == null ? void 0 : report.kind) === "manualBreak") return { kind: "manualBreak" };
    if ((report == null ? void 0 : report.kind) === "breakpoint") return { kind: "breakpoint", number: report.number };
    if ((report == null ? void 0 : report.kind) === "bugcheck") {
      return { kind: "bugcheck", code: report.code, parameters: report.parameters };
    }
    if ((report == null ? void 0 : report.kind) === "other") return { kind: "other", event: report.event };
    const at = (_b = (_a = stack[0]) == null ? void 0 : _a.text) != null ? _b : "";
    if (!inKernelImage(__privateGet(this, _target), ip) || !__privateMethod(this, _StopClassifier_instances, isBreak_fn).call(this, ip)) return { kind: "other", event: at };
    const run2 = poolRun(stack);
    const symbol = (_c = stack[0]) == null ? void 0 : _c.symbol;
    const onlyTheBreak = run2 === 1 && symbol !== void 0 && isBreakOrTracker(symbol);
    return run2 === 0 || onlyTheBreak ? { kind: "otherBreak", at } : void 0;
  };
  /** The memory there is a break instruction; a debugger's breakpoint reads as what it covers. */
  isBreak_fn = function(ip) {
    const known = __privateGet(this, _breaks).get(ip);
    if (known !== void 0) return known;
    const bytes = __privateGet(this, _reader).readMemory(ip, 4);
    if (!bytes) return false;
    const arm = bytes[2] === 62 && bytes[3] === 212;
    const found2 = bytes[0] === 204 || arm;
    __privateGet(this, _breaks).set(ip, found2);
    return found2;
  };
  /**
   * No name in the run of pool functions says what this is (cold code under a junk label): the
   * call that led here does, once for each stop address.
   */
  byCall_fn = function({ ip, stack }) {
    var _a, _b;
    const caller = stack[poolRun(stack)];
    if (!(caller == null ? void 0 : caller.address)) return { kind: "hit", of: "unknown" };
    const known = __privateGet(this, _kinds).get(ip);
    if (known) return { kind: "hit", of: known };
    const target = callTargetBefore(__privateGet(this, _reader), caller.address);
    switch (target.kind) {
      case "pool":
        __privateGet(this, _kinds).set(ip, target.of);
        return { kind: "hit", of: target.of };
      case "notPool":
        return { kind: "foreign", stop: { kind: "otherBreak", at: (_b = (_a = stack[0]) == null ? void 0 : _a.text) != null ? _b : "" } };
      case "undecided":
        return { kind: "hit", of: "unknown" };
    }
  };

  // src/text/stack.heading.ts
  function parseStackHeading(line) {
    let at = skipBlanks(line, 0);
    if (line.charAt(at) === "#") at = skipBlanks(line, at + 1);
    if (!"CFR".includes(line.charAt(at)) || line.length - at > 160) return void 0;
    const heading = line.slice(at).trim();
    if (/^(ChildEBP|Child-SP|FramePtr) +RetAddr\b/.test(heading)) return "frames";
    if (/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(heading)) return "noBase";
    return heading === "Call Site" ? "names" : void 0;
  }

  // src/text/stack.layout.ts
  var INLINE_X86 = "(Inline)";
  var INLINE_WIDE = "(Inline Function)";
  var argumentCount = (pointerSize2) => pointerSize2 === 4 ? 3 : 4;
  var NEW_GAP = 5;

  // src/text/stack.suffix.ts
  var REMARKS = [" (FPO: ", " (CONV: ", " (TrapFrame", " (Inline Function @ "];
  function splitCallSite(printed) {
    const whole = trimEnd(printed);
    if (!/[)\]]$/.test(whole)) return { text: whole, source: void 0 };
    const remarks2 = remarksStart(whole);
    const open = whole.indexOf(remarks2 < 0 ? " [" : ") [", Math.max(remarks2, 0));
    const source = open < 0 ? void 0 : sourceOf(whole.slice(whole.indexOf("[", open)));
    const end = remarks2 >= 0 ? remarks2 : source ? open : whole.length;
    return { text: trimEnd(whole.slice(0, end)), source };
  }
  function remarksStart(text) {
    const open = text.indexOf(" (");
    if (open < 0) return -1;
    const starts = REMARKS.map((remark) => text.indexOf(remark, open)).filter((at) => at >= 0);
    return starts.length === 0 ? -1 : Math.min(...starts);
  }
  function sourceOf(text) {
    const at = text.lastIndexOf(" @ ");
    if (at < 0 || !text.endsWith("]")) return void 0;
    const digits = text.slice(at + 3, -1);
    const decimal2 = digits.length < 10 && [...digits].every((digit) => isDigit(digit.charCodeAt(0)));
    return decimal2 && digits !== "" ? { file: text.slice(1, at), line: Number(digits) } : void 0;
  }

  // src/text/stack.row.ts
  function parseStackRow(line, columns) {
    const start = skipBlanks(line, 0);
    const number = frameNumberAt(line, start);
    const after = number === void 0 ? start : skipBlanks(line, skipHexDigits(line, start));
    if (columns === "names") return namesRow(line.slice(after), number);
    return line.charCodeAt(after) === OPEN_PARENTHESIS ? inlineRow(line, after, number) : frameRow(line, after, number, columns);
  }
  var OPEN_PARENTHESIS = 40;
  var COLON = 58;
  function frameNumberAt(line, at) {
    const end = skipHexDigits(line, at);
    const digits = end - at;
    if (digits < 2 || digits > 3 || !isBlank(line.charCodeAt(end))) return void 0;
    return Number.parseInt(line.slice(at, end), 16);
  }
  function frameRow(line, at, number, columns) {
    const first2 = addressAt(line, at);
    if (!first2) return void 0;
    const second = columns === "noBase" ? first2 : followingAddress(line, first2);
    if (!second || !isBlank(line.charCodeAt(second.end))) return void 0;
    const { pointerSize: pointerSize2 } = second;
    const behind = skipBlanks(line, second.end);
    const args = readArgs(line, behindTrapMark(line, behind), pointerSize2);
    const site = args && callSite(line.slice(args.end));
    if (!args || !site) return void 0;
    return {
      number,
      pointerSize: pointerSize2,
      base: columns === "noBase" ? void 0 : first2.address,
      returnAddress: second.address,
      gap: behind - second.end,
      args: args.words,
      inline: false,
      text: site.text,
      source: site.source,
      symbol: site.symbol
    };
  }
  function followingAddress(line, before) {
    if (line.charAt(before.end) !== " ") return void 0;
    const next = addressAt(line, before.end + 1);
    return (next == null ? void 0 : next.pointerSize) === before.pointerSize ? next : void 0;
  }
  var behindTrapMark = (line, at) => line.startsWith("(T) ", at) ? skipBlanks(line, at + 3) : at;
  function readArgs(line, from, pointerSize2) {
    const marked = line.charCodeAt(from) === COLON;
    const words2 = [];
    let at = marked ? skipBlanks(line, from + 1) : from;
    while (words2.length < argumentCount(pointerSize2)) {
      const word = addressAt(line, at);
      if ((word == null ? void 0 : word.pointerSize) !== pointerSize2 || !isBlankOrEnd(line, word.end)) break;
      words2.push(word.address);
      at = skipBlanks(line, word.end);
    }
    if (marked && line.charCodeAt(at) !== COLON) return void 0;
    if (words2.length > 0 && words2.length < argumentCount(pointerSize2)) return void 0;
    return { words: words2, end: marked ? skipBlanks(line, at + 1) : at };
  }
  var isBlankOrEnd = (line, at) => at >= line.length || isBlank(line.charCodeAt(at));
  function inlineRow(line, at, number) {
    const mark = [INLINE_WIDE, INLINE_X86].find((text) => line.startsWith(text, at));
    if (mark === void 0) return void 0;
    let end = at + mark.length;
    while (end < line.length && " -`:".includes(line.charAt(end))) end++;
    const site = callSite(line.slice(end));
    return site && site.text !== "" ? __spreadProps(__spreadValues(__spreadValues({}, site), NO_FRAME_DATA), { number, inline: true }) : void 0;
  }
  var NO_FRAME_DATA = {
    pointerSize: void 0,
    base: void 0,
    returnAddress: void 0,
    gap: 0,
    args: []
  };
  function namesRow(printed, number) {
    const site = splitCallSite(printed);
    const symbol = parseSymbolName(site.text);
    const named = symbol !== void 0 && symbol.name !== "";
    const moduleAlone = number !== void 0 && /^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(site.text);
    if (!named && !moduleAlone) return void 0;
    return __spreadProps(__spreadValues(__spreadValues({}, site), NO_FRAME_DATA), { symbol, number, inline: false });
  }
  function callSite(printed) {
    const { text, source } = splitCallSite(printed);
    const symbol = parseSymbolName(text);
    const read = symbol !== void 0 || text === "" || /^0x[0-9a-f`]{1,17}$/i.test(text);
    return read ? { text, source, symbol } : void 0;
  }

  // src/text/stack.parse.ts
  function parseStack(lines) {
    var _a;
    const reader = new StackReader();
    for (let number = 0; number < lines.length; number++) {
      if (reader.push((_a = lines[number]) != null ? _a : "", number) === "after") break;
    }
    return reader.listing();
  }
  var MOST_FRAMES = 1e4;
  var MOST_OTHER_LINES2 = 8;
  var _frames, _unread2, _others2, _columns, _headed, _style, _number, _next, _doubtful, _fromTop, _broken, _StackReader_instances, row_fn, complete_fn, notRow_fn, heading_fn2, continues_fn, add_fn, other_fn2, keepOthers_fn2;
  var StackReader = class {
    constructor() {
      __privateAdd(this, _StackReader_instances);
      __privateAdd(this, _frames, []);
      __privateAdd(this, _unread2, []);
      /** Lines of something else since the last row: noise if another row follows. */
      __privateAdd(this, _others2, []);
      __privateAdd(this, _columns, "frames");
      __privateAdd(this, _headed, false);
      __privateAdd(this, _style);
      /** Frame number of the last row. */
      __privateAdd(this, _number);
      /** Where the next frame goes on: the RetAddr of the row above. */
      __privateAdd(this, _next);
      __privateAdd(this, _doubtful, false);
      __privateAdd(this, _fromTop, true);
      /** A row without its symbol, which follows on a line of its own. */
      __privateAdd(this, _broken);
    }
    /** Whether a heading or a row was met. */
    get begun() {
      return __privateGet(this, _headed) || __privateGet(this, _frames).length > 0;
    }
    /** Whether the first frame is there: not left out, as far as numbers and dots tell. */
    get fromTop() {
      return __privateGet(this, _frames).length > 0 && __privateGet(this, _fromTop);
    }
    /** Takes the next line; {@link listing} has all that were taken. */
    push(line, number) {
      if (line.length > LONGEST_LINE) return __privateMethod(this, _StackReader_instances, other_fn2).call(this, line, number);
      if (__privateGet(this, _broken)) return __privateMethod(this, _StackReader_instances, complete_fn).call(this, line, number, __privateGet(this, _broken));
      const row = parseStackRow(line, __privateGet(this, _columns));
      if (row) return __privateMethod(this, _StackReader_instances, row_fn).call(this, row, line, number);
      return __privateMethod(this, _StackReader_instances, notRow_fn).call(this, line, number);
    }
    listing() {
      return __spreadProps(__spreadValues({}, __privateGet(this, _style) && { style: __privateGet(this, _style) }), {
        frames: __privateGet(this, _frames),
        unread: __privateGet(this, _frames).length === 0 ? [...__privateGet(this, _unread2), ...__privateGet(this, _others2)] : __privateGet(this, _unread2)
      });
    }
  };
  _frames = new WeakMap();
  _unread2 = new WeakMap();
  _others2 = new WeakMap();
  _columns = new WeakMap();
  _headed = new WeakMap();
  _style = new WeakMap();
  _number = new WeakMap();
  _next = new WeakMap();
  _doubtful = new WeakMap();
  _fromTop = new WeakMap();
  _broken = new WeakMap();
  _StackReader_instances = new WeakSet();
  row_fn = function(row, line, number) {
    if (row.text === "") {
      if (!this.begun || !__privateMethod(this, _StackReader_instances, continues_fn).call(this, row)) return __privateMethod(this, _StackReader_instances, other_fn2).call(this, line, number);
      __privateSet(this, _broken, { row, line: unreadLine(number, line) });
      return "taken";
    }
    if (!__privateMethod(this, _StackReader_instances, continues_fn).call(this, row)) return "after";
    __privateMethod(this, _StackReader_instances, keepOthers_fn2).call(this);
    __privateMethod(this, _StackReader_instances, add_fn).call(this, row);
    return "taken";
  };
  /** Old narrow consoles put a long symbol on the next line. */
  complete_fn = function(line, number, { row, line: broken }) {
    __privateSet(this, _broken, void 0);
    const site = parseStackRow(`00 ${line.trim()}`, "names");
    if (!(site == null ? void 0 : site.symbol) || site.symbol.name === "") {
      __privateGet(this, _others2).push(broken);
      return this.push(line, number);
    }
    __privateMethod(this, _StackReader_instances, add_fn).call(this, __spreadProps(__spreadValues({}, row), { text: site.text, symbol: site.symbol }));
    return "taken";
  };
  notRow_fn = function(line, number) {
    const start = skipBlanks(line, 0);
    if (start === line.length) {
      const ends = __privateGet(this, _frames).length > 0 && __privateGet(this, _number) === void 0;
      return ends ? "after" : "taken";
    }
    const columns = parseStackHeading(line);
    if (columns) return __privateMethod(this, _StackReader_instances, heading_fn2).call(this, columns);
    if (isWarning(line, start)) {
      __privateSet(this, _doubtful, true);
      return "taken";
    }
    if (!this.begun) return "other";
    if (isNoise(line, start)) return "taken";
    if (isElision(line)) {
      if (__privateGet(this, _frames).length === 0) __privateSet(this, _fromTop, false);
      __privateSet(this, _next, void 0);
      return "taken";
    }
    return parsePrompt(line) ? "after" : __privateMethod(this, _StackReader_instances, other_fn2).call(this, line, number);
  };
  heading_fn2 = function(columns) {
    if (__privateGet(this, _frames).length > 0) return "after";
    __privateSet(this, _headed, true);
    __privateSet(this, _columns, columns);
    return "taken";
  };
  /** Whether a row belongs to the rows above: numbers rise, the frame data stays as wide. */
  continues_fn = function(row) {
    var _a;
    if (__privateGet(this, _frames).length === 0) return true;
    if (__privateGet(this, _frames).length >= MOST_FRAMES) return false;
    const size2 = (_a = __privateGet(this, _style)) == null ? void 0 : _a.pointerSize;
    if (size2 !== void 0 && row.pointerSize !== void 0 && size2 !== row.pointerSize)
      return false;
    if (row.number === void 0 || __privateGet(this, _number) === void 0) return row.number === __privateGet(this, _number);
    return row.number > __privateGet(this, _number);
  };
  add_fn = function(row) {
    var _a;
    const skipped = __privateGet(this, _number) !== void 0 && row.number !== __privateGet(this, _number) + 1;
    if (skipped) __privateSet(this, _next, void 0);
    if (__privateGet(this, _frames).length === 0 && row.number !== void 0) __privateSet(this, _fromTop, row.number === 0);
    const address = __privateGet(this, _next);
    __privateSet(this, _number, row.number);
    (_a = __privateGet(this, _style)) != null ? _a : __privateSet(this, _style, styleOf(row));
    __privateGet(this, _frames).push(frameOf(row, address, __privateGet(this, _doubtful)));
    if (!row.inline)
      __privateSet(this, _next, row.returnAddress === NULL_ADDRESS ? void 0 : row.returnAddress);
  };
  other_fn2 = function(line, number) {
    if (!this.begun) return "other";
    if (__privateGet(this, _others2).length >= MOST_OTHER_LINES2) return "after";
    __privateGet(this, _others2).push(unreadLine(number, line));
    return "other";
  };
  /** A row follows lines that could not be read: without frame numbers one may be missing. */
  keepOthers_fn2 = function() {
    if (__privateGet(this, _others2).length > 0 && __privateGet(this, _number) === void 0) __privateSet(this, _next, void 0);
    for (const line of __privateGet(this, _others2)) {
      if (__privateGet(this, _unread2).length < MOST_UNREAD) __privateGet(this, _unread2).push(line);
    }
    __privateSet(this, _others2, []);
  };
  function frameOf(row, address, doubtful) {
    const { text, args, inline } = row;
    const frame = { text, args, inline, doubtful };
    if (address !== void 0) frame.address = address;
    if (row.symbol !== void 0) frame.symbol = row.symbol;
    if (row.base !== void 0) frame.base = row.base;
    if (row.returnAddress !== void 0) frame.returnAddress = row.returnAddress;
    if (row.source !== void 0) frame.source = row.source;
    return frame;
  }
  function styleOf(row) {
    if (row.pointerSize === void 0) return void 0;
    return {
      pointerSize: row.pointerSize,
      generation: row.gap >= NEW_GAP ? "new" : "old",
      numbered: row.number !== void 0,
      args: row.args.length > 0
    };
  }
  var isWarning = (line, start) => line.startsWith("WARNING: ", start) && line.includes("frames may be wrong") || line.startsWith("<Intermediate frames may have been skipped", start);
  var NOISE = ["***", "ERROR: ", "WARNING: ", "Unable to load image", "SYMSRV: ", "DBGHELP: ", "#"];
  var isNoise = (line, start) => NOISE.some((text) => line.startsWith(text, start));
  var isElision = (line) => /^\[?(\.{2,}|\u2026)\]?$/.test(line.trim());

  // src/text/stop.opening.ts
  var BREAK_INSTRUCTION = "Break instruction exception - code 80000003 (first chance)";
  var LONGEST_OPENING = 256;
  var GONE = [
    /^Shutdown occurred\b/,
    /^The transport connection between host kernel debugger and target Windows seems lost/,
    /\bNo runnable debuggees\b/i,
    /^Debuggee (is )?not connected\b/i
  ];
  function openingOf(line) {
    var _a;
    if (line.length > LONGEST_OPENING || !mayOpen(line)) return void 0;
    const text = line.trim();
    if (text === BREAK_INSTRUCTION) return { kind: "breakInstruction" };
    if (text.startsWith("Breakpoint ")) {
      const number = (_a = /^Breakpoint (\d{1,9}) hit$/.exec(text)) == null ? void 0 : _a[1];
      return number === void 0 ? void 0 : { kind: "breakpoint", number: Number(number) };
    }
    if (text.startsWith("*** Fatal System Error: ")) return bugcheck(text);
    if (/^[^:]* - code [0-9a-f]{8} \(|^\([0-9a-f.]+\): .* - code [0-9a-f]{8} \(/i.test(text)) {
      return { kind: "other", event: text };
    }
    return GONE.some((words2) => words2.test(text)) ? { kind: "targetGone", event: text } : void 0;
  }
  var mayOpen = (line) => "B*STND^".includes(line.charAt(skipBlanks(line, 0))) || line.includes(" - code ");
  function bugcheck(text) {
    var _a;
    const code = (_a = /^\*\*\* Fatal System Error: 0x([0-9a-f]{1,8})\b/i.exec(text)) == null ? void 0 : _a[1];
    if (code === void 0) return void 0;
    return { kind: "bugcheck", code: Number.parseInt(code, 16), parameters: parametersIn(text) };
  }
  function parametersIn(line) {
    var _a, _b;
    const list2 = (_a = /\((0x[0-9a-f]{1,16}(?:, ?0x[0-9a-f]{1,16}){0,4})\)$/i.exec(line.trim())) == null ? void 0 : _a[1];
    const read = [];
    for (const text of (_b = list2 == null ? void 0 : list2.split(",")) != null ? _b : []) {
      const address = parseAddress(text.trim());
      if (address) read.push(address);
    }
    return read;
  }

  // src/text/unquote.ts
  var isRemark = (line) => line.charAt(skipBlanks(line, 0)) === "#" && parseStackHeading(line) === void 0;

  // src/text/stop.parse.ts
  function parseStop(lines) {
    var _a;
    let reader;
    for (const line of lines) {
      if (reader && reader.push(line) !== "after") continue;
      const opening = openingOf(line);
      if (opening) reader = new StopReader(opening);
    }
    return (_a = reader == null ? void 0 : reader.report()) != null ? _a : placeAlone(lines);
  }
  function placeAlone(lines) {
    const place = new PlaceReader();
    for (const line of lines) place.push(line);
    return place.place.instruction ? __spreadValues({ kind: "stepped" }, place.place) : void 0;
  }
  var MOST_OTHER_LINES3 = 24;
  var _opening, _place, _others3, _ended, _StopReader_instances, take_fn, takesOpening_fn, explain_fn, other_fn3;
  var StopReader = class {
    constructor(opening) {
      __privateAdd(this, _StopReader_instances);
      __privateAdd(this, _opening);
      __privateAdd(this, _place, new PlaceReader());
      __privateAdd(this, _others3, 0);
      __privateAdd(this, _ended);
      __privateSet(this, _opening, opening);
      __privateSet(this, _ended, opening.kind === "targetGone");
    }
    /** Takes the next line; once one came after the stop, all do. */
    push(line) {
      const fate = __privateGet(this, _ended) ? "after" : __privateMethod(this, _StopReader_instances, take_fn).call(this, line);
      __privateSet(this, _ended, isLast(fate));
      return fate;
    }
    report() {
      const opening = __privateGet(this, _opening);
      return opening.kind === "targetGone" ? opening : __spreadValues(__spreadValues({}, opening), __privateGet(this, _place).place);
    }
  };
  _opening = new WeakMap();
  _place = new WeakMap();
  _others3 = new WeakMap();
  _ended = new WeakMap();
  _StopReader_instances = new WeakSet();
  take_fn = function(line) {
    if (line.length > LONGEST_LINE) return __privateMethod(this, _StopReader_instances, other_fn3).call(this);
    const opening = openingOf(line);
    if (opening) return __privateMethod(this, _StopReader_instances, takesOpening_fn).call(this, opening) ? "taken" : "after";
    if (isExplanation(line)) {
      __privateMethod(this, _StopReader_instances, explain_fn).call(this, line.trim());
      return "taken";
    }
    if (parsePrompt(line)) return "after";
    const read = __privateGet(this, _place).push(line);
    if (read === "instruction") return "last";
    return read === "symbol" ? "taken" : __privateMethod(this, _StopReader_instances, other_fn3).call(this);
  };
  /** A bugcheck announces itself first and then breaks: one stop. */
  takesOpening_fn = function(opening) {
    const ofBugcheck = __privateGet(this, _opening).kind === "bugcheck" && opening.kind === "breakInstruction";
    return ofBugcheck && __privateGet(this, _place).place.symbol === void 0;
  };
  explain_fn = function(line) {
    const opening = __privateGet(this, _opening);
    if (opening.kind === "bugcheck" && opening.parameters.length === 0) {
      __privateSet(this, _opening, __spreadProps(__spreadValues({}, opening), { parameters: parametersIn(line) }));
    } else if (opening.kind === "breakInstruction") {
      if (line.includes("You are seeing this message because")) {
        __privateSet(this, _opening, { kind: "manualBreak" });
      } else if (line.startsWith(FATAL)) {
        __privateSet(this, _opening, { kind: "other", event: line });
      }
    }
  };
  other_fn3 = function() {
    __privateWrapper(this, _others3)._++;
    return __privateGet(this, _others3) > MOST_OTHER_LINES3 ? "after" : "other";
  };
  var FATAL = "A fatal system error has occurred";
  var EXPLANATIONS = ["*", "(0x", FATAL];
  function isExplanation(line) {
    const start = skipBlanks(line, 0);
    if (start === line.length || isRemark(line)) return true;
    return EXPLANATIONS.some((text) => line.startsWith(text, start));
  }
  var _symbol;
  var PlaceReader = class {
    constructor() {
      __privateAdd(this, _symbol);
      __publicField(this, "place", {});
    }
    push(line) {
      const instruction = parseInstruction(line);
      if (instruction) {
        const symbol2 = __privateGet(this, _symbol);
        this.place = __spreadProps(__spreadValues({}, symbol2 !== void 0 && { symbol: symbol2 }), { instruction });
        return "instruction";
      }
      const symbol = symbolLine(line);
      if (symbol === void 0) return "other";
      __privateSet(this, _symbol, symbol);
      this.place = { symbol };
      return "symbol";
    }
  };
  _symbol = new WeakMap();
  function symbolLine(line) {
    const text = line.trim();
    if (!text.endsWith(":")) return void 0;
    const site = splitCallSite(text.slice(0, -1));
    return parseSymbolName(site.text) && site.text;
  }

  // src/hunt/read-stop.ts
  var STACK_DEPTH = 24;
  function readStopAt(reader, target, printed) {
    var _a, _b, _c, _d;
    const report = parseStop(printed);
    if ((report == null ? void 0 : report.kind) === "targetGone") return { kind: "targetGone", event: report.event };
    const lines = reader.query(readStop(STACK_DEPTH, target.pointerSize === 4));
    const registers = narrowed(parseRegisters(lines), target);
    const ip = (_b = (_a = registers.get("eip")) != null ? _a : registers.get("rip")) != null ? _b : registers.get("pc");
    const sp = (_d = (_c = registers.get("esp")) != null ? _c : registers.get("rsp")) != null ? _d : registers.get("sp");
    if (!ip || !sp) return unreadable("registers", lines);
    const [first2, ...rest] = parseStack(lines).frames;
    if (!first2) return unreadable("stack", lines);
    const processor = processorOf(registers, target);
    const thread = registers.get("$thread");
    return {
      kind: "read",
      reading: __spreadValues(__spreadValues(__spreadProps(__spreadValues({}, report && { report }), {
        ip,
        sp,
        registers,
        stack: [__spreadProps(__spreadValues({}, first2), { address: ip }), ...rest]
      }), thread && { thread }), processor !== void 0 && { processor })
    };
  }
  var unreadable = (missing, lines) => ({
    kind: "unreadable",
    missing,
    answer: lines.slice(0, 3).join(" / ").slice(0, 200)
  });
  function narrowed(registers, target) {
    const result = /* @__PURE__ */ new Map();
    registers.forEach((value, name) => {
      result.set(name, narrowAddress(value, target.pointerSize));
    });
    return result;
  }
  function processorOf(registers, target) {
    const block = registers.get("$pcrb");
    const number = block === void 0 ? -1 : target.processorBlocks.indexOf(block);
    if (number >= 0) return number;
    return target.processorBlocks.length === 1 ? 0 : void 0;
  }

  // src/hunt/capture.ts
  var UNKNOWN_IN_A_ROW = 16;
  var LONGEST_PROJECTION_SECONDS = 2 * 3600;
  var RATE_HITS = 20;
  var RATE_SECONDS = 60;
  var PROGRESS_SECONDS = 30;
  var _parts, _bounds, _classifier, _started, _hits, _unknownInARow, _told, _Capture_instances, untilEnd_fn, step_fn, record_fn, boundMet_fn, hopelessRate_fn, tell_fn, seconds_fn;
  var Capture = class {
    constructor(parts, bounds) {
      __privateAdd(this, _Capture_instances);
      __privateAdd(this, _parts);
      __privateAdd(this, _bounds);
      __privateAdd(this, _classifier);
      __privateAdd(this, _started);
      __privateAdd(this, _hits, 0);
      __privateAdd(this, _unknownInARow, 0);
      __privateAdd(this, _told);
      __privateSet(this, _parts, parts);
      __privateSet(this, _bounds, bounds);
      __privateSet(this, _classifier, new StopClassifier(parts.reader, parts.target));
      __privateSet(this, _started, parts.reader.now());
      __privateSet(this, _told, __privateGet(this, _started));
    }
    /** Records a hit at which the machine stands already, met by the user's own `g`. */
    takeCurrentStop() {
      const { reader, target } = __privateGet(this, _parts);
      const outcome = readStopAt(reader, target, []);
      if (outcome.kind !== "read") return;
      const classified = __privateGet(this, _classifier).classify(outcome.reading);
      if (classified.kind === "hit") __privateMethod(this, _Capture_instances, record_fn).call(this, outcome.reading, classified.of);
    }
    run() {
      const end = __privateMethod(this, _Capture_instances, untilEnd_fn).call(this);
      const { stepOut } = __privateGet(this, _parts);
      return { end, hits: __privateGet(this, _hits), seconds: __privateMethod(this, _Capture_instances, seconds_fn).call(this), stepOuts: stepOut.count };
    }
  };
  _parts = new WeakMap();
  _bounds = new WeakMap();
  _classifier = new WeakMap();
  _started = new WeakMap();
  _hits = new WeakMap();
  _unknownInARow = new WeakMap();
  _told = new WeakMap();
  _Capture_instances = new WeakSet();
  untilEnd_fn = function() {
    var _a;
    try {
      for (; ; ) {
        const end = (_a = __privateMethod(this, _Capture_instances, boundMet_fn).call(this)) != null ? _a : __privateMethod(this, _Capture_instances, step_fn).call(this);
        if (end) return end;
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { kind: "failed", call: error.call, message: error.message };
    }
  };
  step_fn = function() {
    const { reader, changes, target, isCurrent } = __privateGet(this, _parts);
    const printed = changes.run(go);
    if (!isCurrent()) return { kind: "superseded" };
    const outcome = readStopAt(reader, target, printed);
    if (outcome.kind === "targetGone") return outcome;
    if (outcome.kind === "unreadable") {
      const message = `no ${outcome.missing} in the answer: ${outcome.answer}`;
      return { kind: "failed", call: "read the stop", message };
    }
    const classified = __privateGet(this, _classifier).classify(outcome.reading);
    if (classified.kind === "foreign") return { kind: "foreign", stop: classified.stop };
    return __privateMethod(this, _Capture_instances, record_fn).call(this, outcome.reading, classified.of);
  };
  record_fn = function(reading, kind) {
    __privateSet(this, _unknownInARow, kind === "unknown" ? __privateGet(this, _unknownInARow) + 1 : 0);
    __privateSet(this, _hits, __privateGet(this, _hits) + 1);
    const { evidence, stepOut } = __privateGet(this, _parts);
    const kept = evidence.record(reading, kind, stepOut);
    __privateMethod(this, _Capture_instances, tell_fn).call(this);
    if (stepOut.trouble) return troubleEnd(stepOut.trouble);
    return kept === "full" ? { kind: "tooManyBlocks" } : void 0;
  };
  boundMet_fn = function() {
    if (__privateGet(this, _unknownInARow) >= UNKNOWN_IN_A_ROW) {
      return { kind: "unknownHits", count: __privateGet(this, _unknownInARow) };
    }
    if (__privateGet(this, _hits) >= __privateGet(this, _bounds).hits) return { kind: "hits" };
    const { seconds: seconds2 } = __privateGet(this, _bounds);
    if (seconds2 !== void 0) return __privateMethod(this, _Capture_instances, seconds_fn).call(this) >= seconds2 ? { kind: "seconds" } : void 0;
    return __privateMethod(this, _Capture_instances, hopelessRate_fn).call(this);
  };
  hopelessRate_fn = function() {
    const seconds2 = __privateMethod(this, _Capture_instances, seconds_fn).call(this);
    if (__privateGet(this, _hits) < RATE_HITS || seconds2 < RATE_SECONDS) return void 0;
    const hitsPerSecond = __privateGet(this, _hits) / seconds2;
    const projected = __privateGet(this, _bounds).hits / hitsPerSecond;
    return projected > LONGEST_PROJECTION_SECONDS ? { kind: "tooSlow", hitsPerSecond } : void 0;
  };
  tell_fn = function() {
    const now = __privateGet(this, _parts).reader.now();
    if (now - __privateGet(this, _told) < PROGRESS_SECONDS * 1e3) return;
    __privateSet(this, _told, now);
    const { observer } = __privateGet(this, _parts);
    const wanted = __privateGet(this, _bounds).hits;
    observer.event({ kind: "progress", hits: __privateGet(this, _hits), wanted, seconds: __privateMethod(this, _Capture_instances, seconds_fn).call(this) });
  };
  seconds_fn = function() {
    return (__privateGet(this, _parts).reader.now() - __privateGet(this, _started)) / 1e3;
  };
  function troubleEnd(trouble) {
    var _a;
    switch (trouble.kind) {
      case "strayed": {
        const event = `stopped at ${(_a = trouble.ip) != null ? _a : "an unknown address"} on the way out of the allocator`;
        return { kind: "foreign", stop: { kind: "other", event } };
      }
      case "notArmedAgain":
        return { kind: "failed", call: "write nt!PoolHitTag", message: "it did not take" };
    }
  }

  // src/hunt/changes.ts
  var _owner, _reader2, _journal, _open, _lastId, _Changes_instances, close_fn, note_fn, write_fn, read_fn;
  var Changes = class {
    constructor(owner, reader, journal) {
      __privateAdd(this, _Changes_instances);
      __privateAdd(this, _owner);
      __privateAdd(this, _reader2);
      __privateAdd(this, _journal);
      __privateAdd(this, _open, []);
      __privateAdd(this, _lastId, 0);
      __privateSet(this, _owner, owner);
      __privateSet(this, _reader2, reader);
      __privateSet(this, _journal, journal);
    }
    /** Changes that are in force, or may be: a write that could not be verified counts. */
    get open() {
      return __privateGet(this, _open);
    }
    /** Resumes the target; returns at its next stop with whatever text the debugger gave. */
    run(command2) {
      return __privateGet(this, _owner).run(command2);
    }
    /** Changes the debugger only, such as its module list or a variable of its own. */
    debugger(command2) {
      return __privateGet(this, _owner).change(command2);
    }
    /** Plans a change: journalled, not yet made, so that a person can be told how to undo it. */
    plan(thing, address, before, after, repair) {
      __privateSet(this, _lastId, __privateGet(this, _lastId) + 1);
      const change = { id: __privateGet(this, _lastId), thing, address, before, after, repair };
      __privateMethod(this, _Changes_instances, note_fn).call(this, change, "planned");
      return change;
    }
    /** Takes over a change that a session before this one left behind. */
    adopt(thing, address, before, after, repair) {
      const change = this.plan(thing, address, before, after, repair);
      __privateGet(this, _open).push(change);
      return change;
    }
    /** Makes a planned change and reads it back. */
    apply(change) {
      __privateGet(this, _open).push(change);
      const failure = __privateMethod(this, _Changes_instances, write_fn).call(this, change.address, change.after);
      const found2 = __privateMethod(this, _Changes_instances, read_fn).call(this, change);
      if (found2 && same(found2, change.after)) {
        __privateMethod(this, _Changes_instances, note_fn).call(this, change, "applied");
        return { kind: "applied" };
      }
      const undone = this.undo(change);
      return { kind: "refused", failure, undone };
    }
    /** Puts the old bytes back and reads them back. Tries again where a call fails. */
    undo(change) {
      var _a;
      if (!__privateGet(this, _open).includes(change)) return { kind: "undone" };
      let failure;
      for (let attempt3 = 0; attempt3 < ATTEMPTS; attempt3 += 1) {
        const found3 = __privateMethod(this, _Changes_instances, read_fn).call(this, change);
        if (found3 && same(found3, change.before)) {
          __privateMethod(this, _Changes_instances, close_fn).call(this, change, "undone");
          return { kind: "undone" };
        }
        failure = (_a = __privateMethod(this, _Changes_instances, write_fn).call(this, change.address, change.before)) != null ? _a : failure;
      }
      const found2 = __privateMethod(this, _Changes_instances, read_fn).call(this, change);
      if (found2 && same(found2, change.before)) {
        __privateMethod(this, _Changes_instances, close_fn).call(this, change, "undone");
        return { kind: "undone" };
      }
      return { kind: "stillThere", repair: change.repair, failure };
    }
    /** Undoes what is open, the last change first; goes on where one fails. */
    undoAll() {
      return [...__privateGet(this, _open)].reverse().map((change) => this.undo(change));
    }
    /** The target is gone or was started again: its memory no longer holds any change. */
    forget() {
      for (const change of [...__privateGet(this, _open)]) __privateMethod(this, _Changes_instances, close_fn).call(this, change, "gone");
    }
  };
  _owner = new WeakMap();
  _reader2 = new WeakMap();
  _journal = new WeakMap();
  _open = new WeakMap();
  _lastId = new WeakMap();
  _Changes_instances = new WeakSet();
  close_fn = function(change, state) {
    __privateGet(this, _open).splice(__privateGet(this, _open).indexOf(change), 1);
    __privateMethod(this, _Changes_instances, note_fn).call(this, change, state);
  };
  note_fn = function(change, state) {
    __privateGet(this, _journal).call(this, { change, state, time: __privateGet(this, _reader2).now() });
  };
  /** @returns what went wrong, in the debugger's words; undefined when it did not object */
  write_fn = function(address, bytes) {
    try {
      const lines = __privateGet(this, _owner).change(writeBytes(address, bytes));
      return lines.find((line) => line.trim() !== "");
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  read_fn = function(change) {
    const bytes = __privateGet(this, _reader2).readMemory(change.address, change.before.length);
    return bytes && [...bytes];
  };
  var ATTEMPTS = 3;
  var same = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);

  // src/pool/frame.ts
  function symbolText(symbol) {
    const head = symbol.name === "" ? symbol.module : `${symbol.module}!${symbol.name}`;
    return symbol.offset === 0 ? head : `${head}+0x${symbol.offset.toString(16)}`;
  }
  function functionText(symbol) {
    return symbolText(__spreadProps(__spreadValues({}, symbol), { offset: 0 }));
  }

  // src/pool/wildcard.ts
  function matchesWildcard(pattern, text) {
    const wanted = pattern.toLowerCase();
    const given = text.toLowerCase();
    let at = 0;
    let next = 0;
    let star = -1;
    let starAt = 0;
    while (at < given.length) {
      if (wanted[next] === "*") {
        star = next++;
        starAt = at;
      } else if (wanted[next] === "?" || wanted[next] === given[at]) {
        next++;
        at++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++starAt;
      } else {
        return false;
      }
    }
    while (wanted[next] === "*") next++;
    return next === wanted.length;
  }

  // src/pool/call-site.ts
  function callSite2(stack, modules = [], skip = []) {
    let depth = poolRun(stack);
    while (depth < stack.length - 1 && isSkipped(stack[depth], skip)) depth++;
    const frame = stack[depth];
    return frame && describe(frame, depth, modules);
  }
  function isSkipped(frame, skip) {
    const symbol = frame == null ? void 0 : frame.symbol;
    if (!symbol) return false;
    return skip.some((pattern) => matchesWildcard(pattern, functionText(symbol)));
  }
  function describe(frame, depth, modules) {
    var _a;
    const place = frame.address && moduleOffset(frame.address, modules);
    if (place) return __spreadValues({ key: moduleKey(place.module, place.offset), frame, depth }, place);
    const named = frame.symbol && { module: frame.symbol.module };
    if (((_a = frame.symbol) == null ? void 0 : _a.name) === "") {
      const { module, offset } = frame.symbol;
      return { key: moduleKey(module, offset), frame, depth, module, offset };
    }
    const key = frame.address ? commandAddress(frame.address) : frame.text;
    return __spreadValues({ key, frame, depth }, named);
  }
  var moduleKey = (module, offset) => `${module}+0x${offset.toString(16)}`;
  function moduleOffset(address, modules) {
    const home = modules.find(
      ({ start, end }) => compareAddresses(start, address) <= 0 && compareAddresses(address, end) < 0
    );
    const offset = home && distance(home.start, address);
    return home && offset !== void 0 ? { module: home.name, offset } : void 0;
  }

  // src/pool/certainty.ts
  function unpairedFrees(uses2, coverage2) {
    const missed = coverage2.kind === "floor" ? coverage2.missed.frees : 0;
    const total = (value) => uses2.reduce((sum2, use2) => sum2 + value(use2), 0);
    const unlocated = total((use2) => use2.unlocatedFrees);
    const foundOut = total((use2) => use2.missedFrees);
    return Math.max(0, missed + unlocated - foundOut);
  }
  function certainHolding(blocks, unpaired, lastHit) {
    const certain = Math.max(0, blocks.length - unpaired);
    const old = Math.max(0, blocks.filter(({ hit }) => hit * 2 <= lastHit).length - unpaired);
    const charged = [];
    for (const { charged: bytes } of blocks) if (bytes !== void 0) charged.push(bytes);
    charged.sort((a, b) => a - b);
    const sizes2 = sizesOf(charged);
    const known = __spreadValues({ blocks: certain, old }, sizes2 && { sizes: sizes2 });
    if (charged.length < blocks.length) return known;
    return __spreadProps(__spreadValues({}, known), { bytes: charged.slice(0, certain).reduce((a, b) => a + b, 0) });
  }
  function sizesOf(sorted) {
    const smallest = sorted[0];
    const median = sorted[Math.floor((sorted.length - 1) / 2)];
    const largest = sorted[sorted.length - 1];
    if (smallest === void 0 || median === void 0 || largest === void 0) return void 0;
    return { smallest, median, largest };
  }

  // src/pool/coverage.ts
  function coverageOf(before, after, hits) {
    if (!before || !after) return { kind: "unknown", why: "notRead" };
    const counted2 = { allocs: after.allocs - before.allocs, frees: after.frees - before.frees };
    if (counted2.allocs < 0 || counted2.frees < 0) return { kind: "unknown", why: "backwards" };
    const events = counted2.allocs + counted2.frees;
    const seen = hits.alloc + hits.free + hits.unknown;
    if (seen > events || hits.alloc > counted2.allocs || hits.free > counted2.frees) {
      return { kind: "unknown", why: "tooFew" };
    }
    if (seen === events) return { kind: "exact", counted: counted2 };
    const missed = { allocs: counted2.allocs - hits.alloc, frees: counted2.frees - hits.free };
    return { kind: "floor", fraction: seen / events, counted: counted2, missed };
  }

  // src/pool/pairing.ts
  var MOST_OUTSTANDING = 2e5;
  var Pairing = class _Pairing {
    constructor(limit = MOST_OUTSTANDING, blocks = /* @__PURE__ */ new Map()) {
      /** Blocks that are kept at most. */
      __publicField(this, "limit");
      __publicField(this, "blocks");
      this.limit = limit;
      this.blocks = blocks;
    }
    alloc(block, allocation) {
      const earlier = this.blocks.get(block);
      if (!earlier && this.blocks.size >= this.limit) return { kind: "full" };
      this.blocks.set(block, allocation);
      return earlier ? { kind: "seenAgain", earlier } : { kind: "booked" };
    }
    /** @param charged bytes that the free gives back, where they are known */
    free(block, tag, charged) {
      const allocation = this.blocks.get(block);
      if (!allocation) return { kind: "unmatched" };
      this.blocks.delete(block);
      const isSame = allocation.tag === tag && isSameSize(allocation.charged, charged);
      return isSame ? { kind: "matched", allocation } : { kind: "other", earlier: allocation };
    }
    get size() {
      return this.blocks.size;
    }
    /** What has not been seen freed, by block, in the order of allocation. */
    get outstanding() {
      return this.blocks;
    }
    copy() {
      return new _Pairing(this.limit, new Map(this.blocks));
    }
  };
  var isSameSize = (a, b) => a === void 0 || b === void 0 || a === b;

  // src/pool/size-statistics.ts
  var MOST_SIZES = 512;
  var SizeStatistics = class {
    constructor() {
      __publicField(this, "counts", /* @__PURE__ */ new Map());
      __publicField(this, "smallest", Number.POSITIVE_INFINITY);
      __publicField(this, "largest", 0);
      __publicField(this, "isComplete", true);
    }
    add(size2, times = 1) {
      this.smallest = Math.min(this.smallest, size2);
      this.largest = Math.max(this.largest, size2);
      const known = this.counts.get(size2);
      if (known === void 0 && this.counts.size >= MOST_SIZES) this.isComplete = false;
      else this.counts.set(size2, (known != null ? known : 0) + times);
    }
    /** Takes over everything that the other has counted. */
    addAll(other) {
      for (const [size2, times] of other.counts) this.add(size2, times);
      this.smallest = Math.min(this.smallest, other.smallest);
      this.largest = Math.max(this.largest, other.largest);
      this.isComplete = this.isComplete && other.isComplete;
    }
    /** Undefined when no size was added. */
    summary() {
      if (this.counts.size === 0) return void 0;
      const { smallest, largest } = this;
      const median = this.isComplete ? this.median() : void 0;
      return __spreadValues({ smallest, largest }, median === void 0 ? {} : { median });
    }
    median() {
      const sorted = [...this.counts].sort(([a], [b]) => a - b);
      const total = sorted.reduce((sum2, [, times]) => sum2 + times, 0);
      let before = 0;
      for (const [size2, times] of sorted) {
        before += times;
        if (before * 2 >= total) return size2;
      }
      return void 0;
    }
  };

  // src/pool/stack-use.ts
  var StackUse = class _StackUse {
    constructor(tag, stack) {
      __publicField(this, "tag");
      __publicField(this, "stack");
      /** Hits of each kind on this stack. */
      __publicField(this, "hits", { alloc: 0, free: 0, unknown: 0 });
      /** Hits whose block is not known. */
      __publicField(this, "unlocated", { alloc: 0, free: 0 });
      /** Frees made here of blocks whose allocation was not seen. */
      __publicField(this, "unmatchedFrees", 0);
      /** Blocks allocated here that must have been freed unseen. */
      __publicField(this, "missedFrees", 0);
      /** Allocations here that were not kept because too many blocks were outstanding. */
      __publicField(this, "untracked", 0);
      __publicField(this, "outstanding", { count: 0, charged: 0, unsized: 0 });
      /** Stacks that freed what was allocated here, with how many blocks each. */
      __publicField(this, "freedBy", /* @__PURE__ */ new Map());
      __publicField(this, "sizes", new SizeStatistics());
      __publicField(this, "first");
      __publicField(this, "last");
      this.tag = tag;
      this.stack = stack;
    }
    see({ kind, number, time, charged }) {
      var _a;
      this.hits[kind]++;
      const seen = __spreadValues({ hit: number }, time === void 0 ? {} : { time });
      (_a = this.first) != null ? _a : this.first = seen;
      this.last = seen;
      if (kind === "alloc" && charged !== void 0) this.sizes.add(charged);
    }
    allocated({ charged }) {
      this.outstanding.count++;
      if (charged === void 0) this.outstanding.unsized++;
      else this.outstanding.charged += charged;
    }
    gone({ charged }) {
      this.outstanding.count--;
      if (charged === void 0) this.outstanding.unsized--;
      else this.outstanding.charged -= charged;
    }
    freedFrom(stack) {
      var _a;
      this.freedBy.set(stack, ((_a = this.freedBy.get(stack)) != null ? _a : 0) + 1);
    }
    copy() {
      const copy = new _StackUse(this.tag, this.stack);
      Object.assign(copy.hits, this.hits);
      Object.assign(copy.unlocated, this.unlocated);
      Object.assign(copy.outstanding, this.outstanding);
      copy.unmatchedFrees = this.unmatchedFrees;
      copy.missedFrees = this.missedFrees;
      copy.untracked = this.untracked;
      for (const [stack, times] of this.freedBy) copy.freedBy.set(stack, times);
      copy.sizes.addAll(this.sizes);
      copy.first = this.first;
      copy.last = this.last;
      return copy;
    }
  };

  // src/pool/books.ts
  var Books = class _Books {
    constructor(pairing = new Pairing()) {
      __publicField(this, "pairing");
      __publicField(this, "uses", /* @__PURE__ */ new Map());
      __publicField(this, "hasGivenUp", false);
      this.pairing = pairing;
    }
    /** Whether blocks were not kept: outstanding counts are floors from there on. */
    get isFull() {
      return this.hasGivenUp;
    }
    book(hit) {
      const use2 = this.use(hit.tag, hit.stack);
      use2.see(hit);
      if (hit.kind === "alloc") this.alloc(hit, use2);
      else if (hit.kind === "free") this.free(hit, use2);
    }
    /** What each stack has done, of one tag or of all. */
    stacks(tag) {
      const all = [];
      this.uses.forEach((ofTag, each) => {
        if (tag === void 0 || each === tag) all.push(...ofTag.values());
      });
      return all;
    }
    /** Blocks that have not been seen freed, by the stack that allocated them. */
    outstanding() {
      const byStack = /* @__PURE__ */ new Map();
      for (const block of this.pairing.outstanding.values()) {
        const own = byStack.get(block.stack);
        if (own) own.push(block);
        else byStack.set(block.stack, [block]);
      }
      return byStack;
    }
    copy() {
      const copy = new _Books(this.pairing.copy());
      copy.hasGivenUp = this.hasGivenUp;
      this.uses.forEach((ofTag, tag) => {
        const uses2 = /* @__PURE__ */ new Map();
        ofTag.forEach((use2, stack) => {
          uses2.set(stack, use2.copy());
        });
        copy.uses.set(tag, uses2);
      });
      return copy;
    }
    alloc(hit, use2) {
      if (hit.block === void 0) {
        use2.unlocated.alloc++;
        return;
      }
      const allocation = allocationOf(hit);
      const outcome = this.pairing.alloc(hit.block, allocation);
      if (outcome.kind === "full") {
        this.hasGivenUp = true;
        use2.untracked++;
        return;
      }
      if (outcome.kind === "seenAgain") this.missed(outcome.earlier);
      use2.allocated(allocation);
    }
    free(hit, use2) {
      if (hit.block === void 0) {
        use2.unlocated.free++;
        return;
      }
      const outcome = this.pairing.free(hit.block, hit.tag, hit.charged);
      if (outcome.kind === "matched") {
        const home = this.use(outcome.allocation.tag, outcome.allocation.stack);
        home.gone(outcome.allocation);
        home.freedFrom(hit.stack);
        return;
      }
      if (outcome.kind === "other") this.missed(outcome.earlier);
      use2.unmatchedFrees++;
    }
    missed(earlier) {
      const home = this.use(earlier.tag, earlier.stack);
      home.gone(earlier);
      home.missedFrees++;
    }
    use(tag, stack) {
      var _a, _b;
      const ofTag = (_a = this.uses.get(tag)) != null ? _a : /* @__PURE__ */ new Map();
      this.uses.set(tag, ofTag);
      const use2 = (_b = ofTag.get(stack)) != null ? _b : new StackUse(tag, stack);
      ofTag.set(stack, use2);
      return use2;
    }
  };
  function allocationOf({ number, tag, stack, requested, charged }) {
    return __spreadValues(__spreadValues({
      tag,
      stack,
      hit: number
    }, requested === void 0 ? {} : { requested }), charged === void 0 ? {} : { charged });
  }

  // src/pool/ledger.ts
  var MOST_HELD = 2e3;
  var Ledger = class {
    /** @param limit of outstanding blocks */
    constructor(limit = MOST_OUTSTANDING) {
      __publicField(this, "books");
      __publicField(this, "limit");
      __publicField(this, "held", []);
      this.limit = limit;
      this.books = new Books(new Pairing(limit));
    }
    /** @param awaits whether the hit's block may still be found */
    record(hit, awaits = false) {
      this.held.push({ hit, awaits: awaits && hit.block === void 0 });
      return this.bookReady();
    }
    /** A hit that was held back has been located. Comes too late for one that is booked. */
    locate({ hit: number, block, charged }) {
      var _a;
      const entry = this.held.find(({ hit, awaits }) => awaits && hit.number === number);
      if (entry) {
        const size2 = (_a = entry.hit.charged) != null ? _a : charged;
        const sized = size2 === void 0 ? {} : { charged: size2 };
        entry.hit = __spreadValues(__spreadProps(__spreadValues({}, entry.hit), { block, blockFrom: "place" }), sized);
        entry.awaits = false;
      }
      return this.bookReady();
    }
    /**
     * What each stack has done, of one tag or of all, every recorded hit included. A hit that may
     * still be located counts as not located; looking does not settle it.
     */
    stacks(tag) {
      return this.now().stacks(tag);
    }
    /** Blocks that have not been seen freed, by the stack that allocated them. */
    outstanding() {
      return this.now().outstanding();
    }
    now() {
      if (this.held.length === 0) return this.books;
      const books = this.books.copy();
      for (const { hit } of this.held) books.book(hit);
      return books;
    }
    bookReady() {
      const firstAwaiting = this.held.findIndex(({ awaits }) => awaits);
      const ready = firstAwaiting < 0 ? this.held.length : firstAwaiting;
      const count = Math.max(ready, this.held.length - MOST_HELD);
      for (const { hit } of this.held.splice(0, count)) this.books.book(hit);
      return this.books.isFull ? { kind: "tooManyOutstanding", limit: this.limit } : { kind: "recorded" };
    }
  };

  // src/pool/block-events.ts
  var MOST_BLOCKS = 2e5;
  var BlockEvents = class {
    constructor() {
      __publicField(this, "last", /* @__PURE__ */ new Map());
      __publicField(this, "lastUnlocated", { alloc: 0, free: 0 });
      __publicField(this, "lastHit", 0);
      __publicField(this, "lastGap", 0);
    }
    located(kind, block, hit) {
      this.lastHit = Math.max(this.lastHit, hit);
      this.last.delete(block);
      this.last.set(block, { kind, hit });
      if (this.last.size <= MOST_BLOCKS) return;
      const oldest = this.last.keys().next();
      if (!oldest.done) this.last.delete(oldest.value);
    }
    /** A hit of this kind was about a block that is not known. */
    unlocated(kind, hit) {
      this.lastHit = Math.max(this.lastHit, hit);
      this.lastUnlocated[kind] = hit;
    }
    /** Hits were missed: nothing before this is certain to be the last that happened. */
    gap() {
      this.lastGap = this.lastHit;
    }
    /** Whether the block was never heard of. */
    isNew(block) {
      return !this.last.has(block);
    }
    /** Whether the block was allocated when something of it was last heard. */
    isOutstanding(block) {
      return this.lastOf("alloc", block) !== void 0;
    }
    /** The hit that freed the block, if that is the last that was heard of it. */
    freedAt(block) {
      return this.lastOf("free", block);
    }
    /** Whether this cannot happen to the block now: it did already, and was not undone since. */
    isRepeated(kind, block) {
      const hit = this.lastOf(kind, block);
      return hit !== void 0 && this.isCertainSince(kind, hit);
    }
    /** Whether every hit since then that could have undone an event of this kind was located. */
    isCertainSince(kind, hit) {
      return hit > this.lastGap && hit > this.lastUnlocated[kind === "alloc" ? "free" : "alloc"];
    }
    lastOf(kind, block) {
      const last = this.last.get(block);
      return (last == null ? void 0 : last.kind) === kind && last.hit > this.lastGap ? last.hit : void 0;
    }
  };

  // src/pool/place.ts
  function placeKey(stack, kind, stopAddress) {
    var _a, _b;
    const index = stack.slice(0, poolRun(stack)).findIndex(({ symbol, inline }) => symbol && !inline && !isBreakOrTracker(symbol));
    const frame = stack[index];
    if (!frame || frame.doubtful) return void 0;
    const address = (_a = frame.address) != null ? _a : index === 0 ? stopAddress : void 0;
    const limit = (_b = stack.slice(index + 1).find(({ inline }) => !inline)) == null ? void 0 : _b.base;
    if (!address || !frame.base || !limit || compareAddresses(frame.base, limit) >= 0) {
      return void 0;
    }
    return { kind, address, base: frame.base, limit };
  }
  function stackWords(from, bytes, size2) {
    const words2 = [];
    for (let offset = 0; offset + size2 <= bytes.length; offset += size2) {
      const word = readPointer(bytes, offset, size2);
      if (word) words2.push(word);
    }
    return { from, words: words2 };
  }
  function wordAt(where, base, words2, size2) {
    var _a;
    if ("register" in where) return words2.registers.get(where.register);
    const from = words2.stack && distance(words2.stack.from, offsetAddress(base, where.offset));
    return from === void 0 || from % size2 !== 0 ? void 0 : (_a = words2.stack) == null ? void 0 : _a.words[from / size2];
  }
  var X86_END_OF_FRAME = 28;
  function coveredPlaces(key, words2, size2) {
    var _a, _b;
    const slots = [];
    const first2 = words2.stack && distance(key.base, words2.stack.from);
    const end = distance(key.base, key.limit);
    if (first2 !== void 0 && end !== void 0) {
      const frameEnd = size2 === 4 ? Math.min(end, X86_END_OF_FRAME) : end;
      const last = Math.min(frameEnd, first2 + ((_b = (_a = words2.stack) == null ? void 0 : _a.words.length) != null ? _b : 0) * size2);
      for (let offset = first2; offset < last; offset += size2) slots.push({ offset });
    }
    return [...slots, ...[...words2.registers.keys()].map((register) => ({ register }))];
  }

  // src/pool/hypothesis.ts
  var hypothesis = (place, proofs = 0) => ({
    place,
    proofs,
    freshProofs: proofs,
    shown: /* @__PURE__ */ new Map(),
    open: /* @__PURE__ */ new Map()
  });
  function showing(place, key, words2, layout, look) {
    const word = wordAt(place.where, key.base, words2, layout.pointerSize);
    if (word === void 0) return "notRead";
    const named = place.holds === "block" ? word : offsetAddress(word, layout.headerSize);
    return canBeBlock(named, layout) ? bookedBlock(named, look) : "noBlock";
  }
  function canBeBlock(address, layout) {
    return isKernelAddress(address, layout.pointerSize) && isAligned(address, layout.granularity);
  }
  function bookedBlock(block, look) {
    if (!look) return { block };
    const header = look(block);
    if (header.kind !== "second") return { block, header };
    const booked = offsetAddress(block, -header.distance);
    return { block: booked, header: look(booked) };
  }

  // src/pool/trial.ts
  function tried(each, shown, { kind, pointer, charged }, events) {
    if (shown === void 0 || typeof shown === "string") return void 0;
    const { block, header } = shown;
    if (pointer !== void 0 && pointer !== block) return void 0;
    const open = each.open.get(block);
    if (open && events.isCertainSince(kind, open.hit)) return void 0;
    if (events.isRepeated(kind, block)) return void 0;
    if ((header == null ? void 0 : header.kind) === "inUse" && differ(header.bytes, charged)) return void 0;
    const verdict = headerVerdict(kind, header);
    if (verdict === "refutation") return void 0;
    const freesKnownBlock = kind === "free" && events.isOutstanding(block);
    const isProof = verdict === "proof" || pointer !== void 0 || freesKnownBlock;
    return { hypothesis: isProof ? proved(each, true) : each, sighting: shown };
  }
  function triedByOther(each, named) {
    const open = each.open.get(named.block);
    if (!open) return each;
    each.open.delete(named.block);
    if (named.kind === "alloc" || each.place.kind === "free") return each;
    return differ(open.charged, named.charged) ? void 0 : proved(each, open.isNew);
  }
  function headerVerdict(kind, header) {
    switch (header == null ? void 0 : header.kind) {
      case void 0:
      case "headerless":
        return "nothing";
      case "inUse":
        return "proof";
      case "released":
        return kind === "free" ? "proof" : "refutation";
      case "unreadable":
        return kind === "free" ? "nothing" : "refutation";
      default:
        return "refutation";
    }
  }
  var proved = (each, isFresh) => __spreadProps(__spreadValues({}, each), {
    proofs: each.proofs + 1,
    freshProofs: each.freshProofs + (isFresh ? 1 : 0)
  });
  var differ = (a, b) => a !== void 0 && b !== void 0 && a !== b;

  // src/pool/path-learner.ts
  var ENOUGH_PROOFS = 3;
  var ENOUGH_FRESH_PROOFS = 2;
  var HITS_TO_COMPARE = 16;
  var RECHECK_EVERY = 32;
  var MOST_PLACES = 3;
  var MOST_WAITING = 256;
  var PATIENCE = 8;
  var MOST_RETURN_VALUES = 3;
  var MOST_RESTARTS = 2;
  var PathLearner = class {
    constructor(kind, layout) {
      __publicField(this, "kind");
      __publicField(this, "layout");
      /** Undefined before the first hit, and after everything was refuted. */
      __publicField(this, "hypotheses");
      __publicField(this, "waiting", []);
      __publicField(this, "hits", 0);
      __publicField(this, "returnValues", 0);
      __publicField(this, "restarts", 0);
      __publicField(this, "believesArguments", true);
      __publicField(this, "lastHit", 0);
      /** The last hit that no hypothesis can have shown: not read, or before learning started over. */
      __publicField(this, "lastBlind", 0);
      /** The last unanswered hit for which there was no room to wait. */
      __publicField(this, "lastDropped", 0);
      this.kind = kind;
      this.layout = layout;
    }
    plan() {
      if (this.isBarren) return { kind: "places", places: [] };
      if (this.isSettled && this.hits % RECHECK_EVERY !== 0) {
        return { kind: "places", places: this.alive.map(({ place }) => place) };
      }
      const isStuck = this.hits >= PATIENCE && !(this.isLearned && this.waiting.length === 0);
      const returnValueHelps = this.kind === "alloc" && isStuck && this.returnValues < MOST_RETURN_VALUES;
      return { kind: "everything", returnValueHelps };
    }
    /** @param given the pointer of the observation, led back to the booked block */
    observe(observation, given, events) {
      this.lastHit = observation.hit;
      const pointer = this.believesArguments || (given == null ? void 0 : given.from) !== "arguments" ? given : void 0;
      if ((pointer == null ? void 0 : pointer.from) === "returnValue") this.returnValues++;
      const found2 = this.isBarren ? "noPlace" : this.look(observation, pointer, events);
      if (typeof found2 !== "string") return __spreadValues({ kind: "located", from: "place" }, answer(found2));
      if (pointer && found2 !== "disagreement") {
        return { kind: "located", from: pointer.from, block: pointer.block };
      }
      if (found2 !== "learning") this.lastBlind = observation.hit;
      return { kind: "unlocated", why: found2 };
    }
    /** A hit of this kind was located, here or on another way, and named this block. */
    blockNamed(kind, block, charged) {
      const named = { kind, block, charged };
      this.keepOnly(
        this.alive.map((each) => triedByOther(each, named)).filter((each) => each !== void 0)
      );
    }
    /** Answers for waiting hits on which all that remain agree now. */
    settle(events) {
      if (!this.isLearned || this.waiting.length === 0) return [];
      const answers = [];
      this.waiting = this.waiting.filter((hit) => {
        const sighting = agreement(this.alive.map(({ shown }) => shown.get(hit)));
        if (!sighting) return true;
        this.close(hit, sighting.block, events);
        answers.push(__spreadValues({ hit, kind: this.kind }, answer(sighting)));
        return false;
      });
      return answers;
    }
    hasHitsSince(hit) {
      return this.lastHit > hit;
    }
    /** Whether a hit since then is not answered. */
    hasUnknownsSince(hit) {
      var _a;
      const lastWaiting = (_a = this.waiting[this.waiting.length - 1]) != null ? _a : 0;
      return Math.max(this.lastBlind, this.lastDropped, lastWaiting) > hit;
    }
    /** One of the unanswered hits since then was about this block, and about no other way. */
    mustHaveShown(block, since) {
      if (this.lastBlind > since) return;
      this.keepOnly(this.alive.filter(({ open }) => open.has(block)));
    }
    forgetOpen() {
      for (const { open } of this.alive) open.clear();
    }
    learned() {
      return this.isLearned ? this.alive.map(({ place, proofs }) => ({ place, proofs })) : [];
    }
    /** Believes places from the start, as if they had been learned. */
    restore(places) {
      this.hypotheses = places.map((place) => hypothesis(place, ENOUGH_PROOFS));
      this.hits = HITS_TO_COMPARE;
    }
    /** Everything known of this way is in doubt. */
    startOver() {
      this.hypotheses = void 0;
      this.waiting = [];
      this.hits = 0;
      this.lastBlind = this.lastHit;
      this.restarts++;
    }
    get alive() {
      var _a;
      return (_a = this.hypotheses) != null ? _a : [];
    }
    get isLearned() {
      return this.alive.some(
        ({ proofs, freshProofs }) => proofs >= ENOUGH_PROOFS && freshProofs >= ENOUGH_FRESH_PROOFS
      );
    }
    get isSettled() {
      return this.isLearned && this.waiting.length === 0 && this.hits >= HITS_TO_COMPARE;
    }
    get isBarren() {
      return this.restarts > MOST_RESTARTS;
    }
    look(observation, pointer, events) {
      var _a;
      const before = (_a = this.hypotheses) != null ? _a : this.everyPlace(observation);
      const shown = before.map((each) => this.showing(each, observation));
      if (shown.every((each) => each === "notRead")) return "unreadable";
      this.hits++;
      if (this.contradictsArguments(shown, pointer)) {
        this.believesArguments = false;
        this.startOver();
        return "disagreement";
      }
      const { charged } = observation;
      const hit = { kind: this.kind, charged, pointer: pointer == null ? void 0 : pointer.block };
      const remaining = before.map((each, index) => tried(each, shown[index], hit, events)).filter((each) => each !== void 0);
      if (remaining.length === 0) {
        this.startOver();
        return "noPlace";
      }
      this.hypotheses = remaining.map((each) => each.hypothesis);
      const sightings = remaining.map((each) => each.sighting);
      const agreed2 = this.isLearned ? agreement(sightings) : void 0;
      if (agreed2) {
        this.trim();
        return agreed2;
      }
      if (!pointer) this.keep(observation, sightings, events);
      return "learning";
    }
    everyPlace({ key, words: words2 }) {
      const places = coveredPlaces(key, words2, this.layout.pointerSize);
      const here = (where, holds) => hypothesis({ kind: this.kind, key: key.address, where, holds });
      return [
        ...places.map((where) => here(where, "block")),
        ...places.map((where) => here(where, "header"))
      ];
    }
    showing({ place }, { key, words: words2, look }) {
      return showing(place, key, words2, this.layout, look);
    }
    contradictsArguments(shown, pointer) {
      if ((pointer == null ? void 0 : pointer.from) !== "arguments" || !this.isLearned) return false;
      const blocks = shown.filter((each) => typeof each !== "string");
      return blocks.length > 0 && blocks.every(({ block }) => block !== pointer.block);
    }
    keep({ hit, charged }, sightings, events) {
      const isKept = this.waiting.length < MOST_WAITING;
      if (isKept) this.waiting = [...this.waiting, hit];
      else this.lastDropped = hit;
      for (const [index, { shown, open }] of this.alive.entries()) {
        const sighting = sightings[index];
        if (!sighting) continue;
        if (isKept) shown.set(hit, sighting);
        const isNew = events.isNew(sighting.block);
        open.set(sighting.block, __spreadValues({ hit, isNew }, charged === void 0 ? {} : { charged }));
      }
    }
    /** Takes an answered hit out of the hypotheses' own books into the common ones. */
    close(hit, block, events) {
      var _a;
      let isOpen = false;
      for (const { shown, open } of this.alive) {
        shown.delete(hit);
        if (((_a = open.get(block)) == null ? void 0 : _a.hit) === hit) isOpen = open.delete(block);
      }
      if (isOpen) events.located(this.kind, block, hit);
    }
    trim() {
      if (this.isSettled) this.hypotheses = this.alive.slice(0, MOST_PLACES);
    }
    keepOnly(remaining) {
      if (!this.hypotheses) return;
      this.hypotheses = remaining;
      if (remaining.length === 0) this.startOver();
    }
  };
  function agreement(sightings) {
    const [first2] = sightings;
    return sightings.every((each) => (each == null ? void 0 : each.block) === (first2 == null ? void 0 : first2.block)) ? first2 : void 0;
  }
  function answer({ block, header }) {
    return (header == null ? void 0 : header.kind) === "inUse" ? { block, charged: header.bytes } : { block };
  }

  // src/pool/place-learner.ts
  var PlaceLearner = class {
    constructor(layout) {
      __publicField(this, "paths", /* @__PURE__ */ new Map());
      __publicField(this, "events", new BlockEvents());
      __publicField(this, "layout");
      __publicField(this, "late", []);
      this.layout = layout;
    }
    /** What to read at a hit before handing it to {@link observe}. */
    plan(key) {
      return this.path(key.kind, key.address).plan();
    }
    observe(observation) {
      const { hit, key, look, pointer, charged } = observation;
      if (this.layout.alignedHeaders && !look) return this.unreadable(key, hit);
      const path = this.path(key.kind, key.address);
      const location = path.observe(observation, this.booked(pointer, observation), this.events);
      if (location.kind === "located") this.located(key.kind, location.block, hit, charged);
      else this.events.unlocated(key.kind, hit);
      for (const each of this.paths.values()) this.late.push(...each.settle(this.events));
      return location;
    }
    /**
     * Hits were missed, or one had no key or could not be told to be an allocation or a free:
     * what was outstanding before proves nothing any more.
     */
    gap() {
      this.events.gap();
      for (const path of this.paths.values()) path.forgetOpen();
    }
    /** Answers for earlier hits that were found since the last call. */
    resolved() {
      const { late } = this;
      this.late = [];
      return late;
    }
    /** The places from which answers are given. Several of one key have always agreed. */
    places() {
      return [...this.paths.values()].reduce(
        (all, path) => [...all, ...path.learned()],
        []
      );
    }
    /** Takes over what an earlier hunt learned on the same boot of the same target. */
    restore(places) {
      for (const { kind, key } of places) {
        const own = places.filter((place) => place.kind === kind && place.key === key);
        this.path(kind, key).restore(own);
      }
    }
    path(kind, address) {
      const id = `${kind} ${address}`;
      const known = this.paths.get(id);
      if (known) return known;
      const path = new PathLearner(kind, this.layout);
      this.paths.set(id, path);
      return path;
    }
    unreadable({ kind }, hit) {
      this.events.unlocated(kind, hit);
      return { kind: "unlocated", why: "unreadable" };
    }
    booked(pointer, { look }) {
      if (!pointer || !canBeBlock(pointer.block, this.layout)) return void 0;
      return { from: pointer.from, block: bookedBlock(pointer.block, look).block };
    }
    /** A located hit is evidence for the hypotheses of every way. */
    located(kind, block, hit, charged) {
      if (kind === "free") this.explainFree(block);
      this.events.located(kind, block, hit);
      for (const path of this.paths.values()) path.blockNamed(kind, block, charged);
    }
    /** A block that is freed twice was allocated in between, and some way must have shown it. */
    explainFree(block) {
      const since = this.events.freedAt(block);
      if (since === void 0) return;
      const paths = [...this.paths.values()].filter(
        (path) => path.kind === "alloc" && path.hasHitsSince(since)
      );
      const [only2, ...others] = paths.filter((path) => path.hasUnknownsSince(since));
      if (only2 && others.length === 0) only2.mustHaveShown(block, since);
      if (only2) return;
      for (const path of paths) path.startOver();
      this.gap();
    }
  };

  // src/pool/pool-header.ts
  var PAGE = 4096;
  function poolLayout(pointerSize2, alignedHeaders) {
    const unit = pointerSize2 * 2;
    return { pointerSize: pointerSize2, headerSize: unit, granularity: unit, alignedHeaders };
  }
  var CACHE_ALIGNED = 4;
  function readHeader(bytes, address, tag, layout) {
    const sizes2 = bytes && readUnsigned(bytes, 0, 4);
    const stored = bytes && readUnsigned(bytes, 4, 4);
    if (sizes2 === void 0 || stored === void 0) return { kind: "unreadable" };
    if (withoutProtectedBit(tagFromValue(stored)) !== tag) return { kind: "noHeader" };
    const narrow = layout.pointerSize === 4;
    const sizeBits = narrow ? 9 : 8;
    const units = (at) => (sizes2 >>> at & (1 << sizeBits) - 1) * layout.granularity;
    const type = sizes2 >>> 16 + sizeBits;
    if (type === 0) return { kind: "released" };
    if (layout.alignedHeaders && type & CACHE_ALIGNED) return { kind: "second", distance: units(0) };
    const blockBytes = units(16);
    const room = PAGE - addressParts(address).low % PAGE;
    const fits = blockBytes > layout.headerSize && blockBytes <= room;
    return fits ? { kind: "inUse", bytes: blockBytes } : { kind: "noHeader" };
  }
  function headerAddress(block, layout) {
    return addressParts(block).low % PAGE === 0 ? void 0 : offsetAddress(block, -layout.headerSize);
  }

  // src/pool/site-use.ts
  function siteUses(uses2, naming) {
    var _a, _b;
    const sites = new SiteNames(naming);
    const groups = /* @__PURE__ */ new Map();
    for (const use2 of uses2) {
      const id = `${use2.tag} ${(_b = (_a = sites.site(use2.stack)) == null ? void 0 : _a.key) != null ? _b : ""}`;
      const group = groups.get(id);
      if (group) group.push(use2);
      else groups.set(id, [use2]);
    }
    const result = [];
    groups.forEach((group) => {
      const [head] = group;
      if (head) result.push(sumOf(head, group, sites));
    });
    return result.sort((a, b) => {
      var _a2, _b2, _c, _d;
      return ((_b2 = (_a2 = a.first) == null ? void 0 : _a2.hit) != null ? _b2 : 0) - ((_d = (_c = b.first) == null ? void 0 : _c.hit) != null ? _d : 0);
    });
  }
  var SiteNames = class {
    constructor(naming) {
      __publicField(this, "naming");
      __publicField(this, "sites", /* @__PURE__ */ new Map());
      __publicField(this, "callers", /* @__PURE__ */ new Map());
      this.naming = naming;
    }
    site(stack) {
      var _a;
      return this.find(this.sites, stack, (_a = this.naming.skip) != null ? _a : []);
    }
    /** Who called the pool, wrappers not skipped. */
    caller(stack) {
      return this.find(this.callers, stack, []);
    }
    find(known, stack, skip) {
      if (!known.has(stack)) {
        const { stacks, modules } = this.naming;
        known.set(stack, callSite2(stacks.at(stack), modules != null ? modules : [], skip));
      }
      return known.get(stack);
    }
  };
  function sumOf(head, group, sites) {
    const total = (value) => group.reduce((sum2, use2) => sum2 + value(use2), 0);
    const site = sites.site(head.stack);
    return __spreadValues(__spreadValues(__spreadProps(__spreadValues(__spreadProps(__spreadValues(__spreadProps(__spreadValues({
      tag: head.tag
    }, site && { site }), {
      stacks: group.map(({ stack }) => stack),
      allocs: total(({ hits }) => hits.alloc),
      frees: total(({ hits }) => hits.free),
      unknown: total(({ hits }) => hits.unknown)
    }), outstandingOf(total)), {
      unlocatedAllocs: total(({ unlocated }) => unlocated.alloc),
      unlocatedFrees: total(({ unlocated }) => unlocated.free)
    }), freesOf(group, site, sites)), {
      unmatchedFrees: total(({ unmatchedFrees }) => unmatchedFrees),
      missedFrees: total(({ missedFrees }) => missedFrees),
      untracked: total(({ untracked }) => untracked)
    }), sizesOf2(group)), spanOf(group));
  }
  function outstandingOf(total) {
    const allocs = total(({ hits }) => hits.alloc);
    if (allocs > 0 && total(({ unlocated }) => unlocated.alloc) === allocs) return {};
    const count = total(({ outstanding }) => outstanding.count);
    const isSized = total(({ outstanding }) => outstanding.unsized) === 0;
    const bytes = total(({ outstanding }) => outstanding.charged);
    return { outstanding: isSized ? { count, bytes } : { count } };
  }
  function freesOf(group, site, sites) {
    var _a;
    const frees = { freedElsewhere: 0, freedByOtherModules: 0, refused: 0 };
    for (const { stack, freedBy } of group) {
      const caller = (_a = sites.caller(stack)) == null ? void 0 : _a.key;
      freedBy.forEach((times, freeStack) => {
        var _a2;
        const freer = sites.site(freeStack);
        if (caller !== void 0 && ((_a2 = sites.caller(freeStack)) == null ? void 0 : _a2.key) === caller) frees.refused += times;
        else if ((freer == null ? void 0 : freer.key) !== (site == null ? void 0 : site.key)) frees.freedElsewhere += times;
        if ((freer == null ? void 0 : freer.module) !== (site == null ? void 0 : site.module)) frees.freedByOtherModules += times;
      });
    }
    return frees;
  }
  function sizesOf2(group) {
    const all = new SizeStatistics();
    for (const { sizes: sizes3 } of group) all.addAll(sizes3);
    const sizes2 = all.summary();
    return sizes2 ? { sizes: sizes2 } : {};
  }
  function spanOf(group) {
    const seen = [];
    for (const { first: first3, last: last2 } of group) {
      if (first3) seen.push(first3);
      if (last2) seen.push(last2);
    }
    seen.sort((a, b) => a.hit - b.hit);
    const [first2] = seen;
    const last = seen[seen.length - 1];
    return __spreadValues(__spreadValues({}, first2 && { first: first2 }), last && { last });
  }

  // src/pool/stack-table.ts
  var MOST_STACKS = 5e4;
  var StackTable = class {
    constructor(limit = MOST_STACKS) {
      __publicField(this, "indexes", /* @__PURE__ */ new Map());
      __publicField(this, "stacks", []);
      __publicField(this, "limit");
      this.limit = limit;
    }
    /** The index of the stack, the same for every equal one. */
    intern(stack) {
      const key = stackKey(stack);
      const known = this.indexes.get(key);
      if (known !== void 0) return known;
      if (this.isFull && stack.length > 0) return this.intern([]);
      const index = this.stacks.length;
      this.indexes.set(key, index);
      this.stacks.push(stack);
      return index;
    }
    /** The stack with this index; empty when there is none. */
    at(index) {
      var _a;
      return (_a = this.stacks[index]) != null ? _a : [];
    }
    get size() {
      return this.stacks.length;
    }
    /** Whether stacks not seen yet are kept no more. */
    get isFull() {
      return this.stacks.length >= this.limit;
    }
  };
  function stackKey(stack) {
    return stack.map(frameKey).join(" ");
  }
  function frameKey({ address, inline, text }) {
    return address !== void 0 && !inline ? address : text;
  }

  // src/pool/wrapper.ts
  var FRAMES_ABOVE = 3;
  var BRANCHES_OF_A_WRAPPER = 8;
  function siteNature(stacks, tagInCode = "unreadable") {
    var _a, _b;
    const branches = fanOut(stacks);
    if (branches < BRANCHES_OF_A_WRAPPER || tagInCode === "yes") return { kind: "owner" };
    const evidence = tagInCode === "no" ? "noTagInCode" : "fanOutOnly";
    const symbol = (_b = (_a = stacks[0]) == null ? void 0 : _a.stack[stacks[0].depth]) == null ? void 0 : _b.symbol;
    const skip = symbol && symbol.name !== "" ? { skip: functionText(symbol) } : {};
    return __spreadValues({ kind: "probableWrapper", fanOut: branches, evidence }, skip);
  }
  function fanOut(stacks) {
    const widths = Array.from({ length: FRAMES_ABOVE }, (_, level) => {
      const functions = /* @__PURE__ */ new Set();
      for (const { stack, depth } of stacks) {
        const frame = stack[depth + 1 + level];
        if (frame) functions.add(frame.symbol ? functionText(frame.symbol) : frame.text);
      }
      return functions.size;
    });
    return Math.max(...widths);
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
  function poolArguments(stack, tag, layout) {
    var _a, _b;
    if (layout.pointerSize !== 4) return {};
    const readings = stack.slice(0, poolRun(stack)).map((frame) => readFrame(frame, tag, layout)).filter((reading) => reading !== void 0);
    const last = [...readings].reverse();
    return __spreadValues(__spreadValues(__spreadValues(__spreadValues({}, only("freed", agreed(readings.map(({ freed }) => freed)))), only("requested", (_a = last.find((reading) => reading.requested !== void 0)) == null ? void 0 : _a.requested)), only("charged", agreed(readings.map(({ charged }) => charged)))), only("poolType", (_b = last.find((reading) => reading.poolType !== void 0)) == null ? void 0 : _b.poolType));
  }
  function readFrame(frame, tag, layout) {
    var _a, _b;
    const name = (_b = (_a = frame.symbol) == null ? void 0 : _a.name) != null ? _b : "";
    const signature = SIGNATURES.find(({ functions }) => functions.test(name));
    if (!signature || frame.doubtful) return void 0;
    const word = (index) => index === void 0 ? void 0 : frame.args[index] && addressParts(frame.args[index]).low;
    if (signature.tag !== void 0) {
      const passed = word(signature.tag);
      if (passed === void 0 || withoutProtectedBit(tagFromValue(passed)) !== tag) return void 0;
    }
    const freed = signature.freed === void 0 ? void 0 : frame.args[signature.freed];
    const isBlock = freed !== void 0 && isKernelAddress(freed, layout.pointerSize) && isAligned(freed, layout.granularity);
    return __spreadValues(__spreadValues(__spreadValues(__spreadValues({}, isBlock ? { freed } : {}), only("requested", word(signature.requested))), only("charged", word(signature.charged))), only("poolType", word(signature.type)));
  }
  function agreed(values) {
    const known = values.filter((value) => value !== void 0);
    return known.every((value) => value === known[0]) ? known[0] : void 0;
  }
  function only(key, value) {
    return value === void 0 ? {} : { [key]: value };
  }

  // src/hunt/locate.ts
  var MOST_STACK_BYTES = 2048;
  var _reader3, _target2, _tag, _layout, _learner, _BlockLocator_instances, observe_fn, everything_fn, only_fn, looks_fn, look_fn, lookInTable_fn;
  var BlockLocator = class {
    constructor(reader, target, tag, layout, learner) {
      __privateAdd(this, _BlockLocator_instances);
      __privateAdd(this, _reader3);
      __privateAdd(this, _target2);
      __privateAdd(this, _tag);
      __privateAdd(this, _layout);
      __privateAdd(this, _learner);
      __privateSet(this, _reader3, reader);
      __privateSet(this, _target2, target);
      __privateSet(this, _tag, tag);
      __privateSet(this, _layout, layout);
      __privateSet(this, _learner, learner);
    }
    /**
     * @param hit number of the hit
     * @param stepOut leaves the allocator once, with PoolHitTag disarmed, for the return value
     */
    locate(hit, reading, kind, stepOut) {
      var _a;
      const said = poolArguments(reading.stack, __privateGet(this, _tag), __privateGet(this, _layout));
      const key = placeKey(reading.stack, kind, reading.ip);
      if (!key) return withoutPlace(said);
      const observation = __privateMethod(this, _BlockLocator_instances, observe_fn).call(this, hit, reading, key, said, stepOut);
      const location = __privateGet(this, _learner).observe(observation);
      if (location.kind === "unlocated") {
        return __spreadValues(__spreadValues({}, sizes(said)), location.why === "learning" && { open: true });
      }
      const charged = (_a = location.charged) != null ? _a : said.charged;
      return __spreadValues(__spreadProps(__spreadValues({}, sizes(said)), {
        block: location.block,
        blockFrom: location.from
      }), charged !== void 0 && { charged });
    }
  };
  _reader3 = new WeakMap();
  _target2 = new WeakMap();
  _tag = new WeakMap();
  _layout = new WeakMap();
  _learner = new WeakMap();
  _BlockLocator_instances = new WeakSet();
  observe_fn = function(hit, reading, key, said, stepOut) {
    const plan = __privateGet(this, _learner).plan(key);
    const words2 = plan.kind === "everything" ? __privateMethod(this, _BlockLocator_instances, everything_fn).call(this, reading, key) : __privateMethod(this, _BlockLocator_instances, only_fn).call(this, plan.places, reading, key);
    const helps = plan.kind === "everything" && plan.returnValueHelps && key.kind === "alloc";
    const returned = helps ? stepOut.returnValue(reading) : void 0;
    const pointer = returned ? { block: returned, from: "returnValue" } : said.freed && { block: said.freed, from: "arguments" };
    return __spreadValues(__spreadValues({
      hit,
      key,
      words: words2,
      look: __privateMethod(this, _BlockLocator_instances, looks_fn).call(this, key.kind)
    }, pointer && { pointer }), said.charged !== void 0 && { charged: said.charged });
  };
  everything_fn = function({ registers, sp }, key) {
    const length = distance(sp, key.limit);
    const bytes = length !== void 0 && length > 0 ? __privateGet(this, _reader3).readMemory(sp, Math.min(length, MOST_STACK_BYTES)) : void 0;
    const stack = bytes && stackWords(sp, bytes, __privateGet(this, _layout).pointerSize);
    return __spreadValues({ registers: general(registers) }, stack && { stack });
  };
  /** The slots of the places, which lie near each other, in one read. */
  only_fn = function(places, { registers }, key) {
    const offsets = [];
    for (const { where } of places) if ("offset" in where) offsets.push(where.offset);
    if (offsets.length === 0) return { registers: general(registers) };
    const first2 = Math.min(...offsets);
    const length = Math.max(...offsets) - first2 + __privateGet(this, _layout).pointerSize;
    const from = offsetAddress(key.base, first2);
    const bytes = __privateGet(this, _reader3).readMemory(from, length);
    const stack = bytes && stackWords(from, bytes, __privateGet(this, _layout).pointerSize);
    return __spreadValues({ registers: general(registers) }, stack && { stack });
  };
  /** What the kernel's own records say of a block; each is looked up at most once a hit. */
  looks_fn = function(kind) {
    const seen = /* @__PURE__ */ new Map();
    return (block) => {
      var _a;
      const finding = (_a = seen.get(block)) != null ? _a : __privateMethod(this, _BlockLocator_instances, look_fn).call(this, kind, block);
      seen.set(block, finding);
      return finding;
    };
  };
  look_fn = function(kind, block) {
    const header = headerAddress(block, __privateGet(this, _layout));
    if (!header) return __privateMethod(this, _BlockLocator_instances, lookInTable_fn).call(this, kind, block);
    const bytes = __privateGet(this, _reader3).readMemory(header, __privateGet(this, _layout).headerSize);
    return readHeader(bytes, header, __privateGet(this, _tag), __privateGet(this, _layout));
  };
  /**
   * A block at the start of a page has no header: the kernel has entered it in a table before an
   * allocation stops. At a free it may have been taken out already.
   */
  lookInTable_fn = function(kind, block) {
    const entry = __privateGet(this, _target2).bigPages && readBigBlock(__privateGet(this, _reader3), __privateGet(this, _target2).bigPages, block);
    if (!entry || entry.kind === "unreadable") return { kind: "headerless" };
    const isOurs = entry.kind === "found" && withoutProtectedBit(entry.tag) === __privateGet(this, _tag);
    if (isOurs) return { kind: "inUse", bytes: entry.bytes };
    return { kind: kind === "alloc" ? "noHeader" : "headerless" };
  };
  function sizes({ requested, charged, poolType }) {
    return __spreadValues(__spreadValues(__spreadValues({}, requested !== void 0 && { requested }), charged !== void 0 && { charged }), poolType !== void 0 && { poolType });
  }
  var withoutPlace = (said) => __spreadValues(__spreadValues({}, sizes(said)), said.freed && { block: said.freed, blockFrom: "arguments" });
  var GENERAL = /^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
  function general(registers) {
    const result = /* @__PURE__ */ new Map();
    registers.forEach((value, name) => {
      if (GENERAL.test(name)) result.set(name, value);
    });
    return result;
  }

  // src/hunt/site-code.ts
  var CODE_BYTES = 64;
  var _reader4, _target3, _known, _SiteCode_instances, look_fn2;
  var SiteCode = class {
    constructor(reader, target) {
      __privateAdd(this, _SiteCode_instances);
      __privateAdd(this, _reader4);
      __privateAdd(this, _target3);
      __privateAdd(this, _known, /* @__PURE__ */ new Map());
      __privateSet(this, _reader4, reader);
      __privateSet(this, _target3, target);
    }
    /** Whether the code before a return address holds the tag as a constant. */
    holds(returnAddress, tag) {
      const known = __privateGet(this, _known).get(returnAddress);
      if (known) return known;
      const answer2 = __privateMethod(this, _SiteCode_instances, look_fn2).call(this, returnAddress, tag);
      __privateGet(this, _known).set(returnAddress, answer2);
      return answer2;
    }
  };
  _reader4 = new WeakMap();
  _target3 = new WeakMap();
  _known = new WeakMap();
  _SiteCode_instances = new WeakSet();
  look_fn2 = function(returnAddress, tag) {
    if (__privateGet(this, _target3).isArm) return "unreadable";
    const start = offsetAddress(returnAddress, -CODE_BYTES);
    const code = __privateGet(this, _reader4).readMemory(start, CODE_BYTES);
    if (!code) return "unreadable";
    const wanted = tagBytes(tag);
    for (let at = 0; at + wanted.length <= code.length; at += 1) {
      if (wanted.every((byte, index) => code[at + index] === byte)) return "yes";
    }
    return "no";
  };

  // src/hunt/evidence.ts
  var HITS_KEPT = 1e3;
  var FIRST_ALIGNED_HEADERS = 9200;
  var _reader5, _ledger, _learner2, _locator, _code, _recent, _lastNumber, _counts, _before, _after, _isAbandoned, _Evidence_instances, loaded_fn, book_fn, takeLateAnswers_fn;
  var Evidence = class {
    /** @param earlier of the same tag: what it learned of places serves again on the same boot */
    constructor(reader, target, tag, places) {
      __privateAdd(this, _Evidence_instances);
      __publicField(this, "target");
      __publicField(this, "tag");
      __publicField(this, "stacks", new StackTable());
      /** Milliseconds since 1970 when PoolHitTag was armed. */
      __publicField(this, "began", 0);
      __privateAdd(this, _reader5);
      __privateAdd(this, _ledger, new Ledger());
      __privateAdd(this, _learner2);
      __privateAdd(this, _locator);
      __privateAdd(this, _code);
      __privateAdd(this, _recent, []);
      __privateAdd(this, _lastNumber, 0);
      __privateAdd(this, _counts, { alloc: 0, free: 0, unknown: 0 });
      __privateAdd(this, _before);
      __privateAdd(this, _after);
      __privateAdd(this, _isAbandoned, false);
      __privateSet(this, _reader5, reader);
      this.target = target;
      this.tag = tag;
      const layout = poolLayout(
        target.pointerSize,
        target.build === void 0 || target.build >= FIRST_ALIGNED_HEADERS
      );
      __privateSet(this, _learner2, new PlaceLearner(layout));
      __privateGet(this, _learner2).restore(places.map(({ place }) => place));
      __privateSet(this, _code, new SiteCode(reader, target));
      __privateSet(this, _locator, new BlockLocator(reader, target, tag, layout, __privateGet(this, _learner2)));
    }
    /** What the tracker counted before PoolHitTag was armed. */
    begin(reading) {
      this.began = __privateGet(this, _reader5).now();
      __privateSet(this, _before, countsOf(reading));
    }
    /** What it counts now, with nothing run since the last hit or the disarming. */
    end(reading) {
      __privateSet(this, _after, countsOf(reading));
    }
    /**
     * The target is gone while armed. Until then every event was a hit: the kernel cannot pass an
     * armed compare. Only where the allocator was left, disarmed, could anything be missed.
     */
    endWithTarget(leftDisarmed) {
      if (!__privateGet(this, _before) || leftDisarmed) return;
      __privateSet(this, _after, {
        allocs: __privateGet(this, _before).allocs + __privateGet(this, _counts).alloc,
        frees: __privateGet(this, _before).frees + __privateGet(this, _counts).free
      });
    }
    /** The call that gathered this was aborted: how much it missed is not known. */
    abandon() {
      __privateSet(this, _isAbandoned, true);
    }
    /**
     * Records a hit. When the debugger fails while its block is looked for, the hit is recorded
     * without one before the failure goes on.
     */
    record(reading, kind, stepOut) {
      __privateSet(this, _lastNumber, __privateGet(this, _lastNumber) + 1);
      const number = __privateGet(this, _lastNumber);
      __privateSet(this, _counts, __spreadProps(__spreadValues({}, __privateGet(this, _counts)), { [kind]: __privateGet(this, _counts)[kind] + 1 }));
      if (kind === "unknown") {
        __privateGet(this, _learner2).gap();
        return __privateMethod(this, _Evidence_instances, book_fn).call(this, number, reading, kind, {});
      }
      try {
        return __privateMethod(this, _Evidence_instances, book_fn).call(this, number, reading, kind, __privateGet(this, _locator).locate(number, reading, kind, stepOut));
      } catch (error) {
        if (error instanceof HostError) __privateMethod(this, _Evidence_instances, book_fn).call(this, number, reading, kind, {});
        throw error;
      }
    }
    counts() {
      return __privateGet(this, _counts);
    }
    coverage() {
      if (__privateGet(this, _isAbandoned)) return { kind: "unknown", why: "notClosed" };
      return coverageOf(__privateGet(this, _before), __privateGet(this, _after), __privateGet(this, _counts));
    }
    /** The last hits, the oldest first. */
    recent(count) {
      return __privateGet(this, _recent).slice(-count);
    }
    stackOf(hit) {
      return this.stacks.at(hit.stack);
    }
    /** Places of blocks learned so far, on this boot. */
    places() {
      return __privateGet(this, _learner2).places();
    }
    /** What each unique stack has done. */
    stackUses() {
      return __privateGet(this, _ledger).stacks(this.tag);
    }
    /**
     * All call sites. Where frees may have been missed, what they hold is a floor.
     * @param skip patterns of functions to look past
     */
    sites(skip) {
      const naming = { stacks: this.stacks, modules: __privateMethod(this, _Evidence_instances, loaded_fn).call(this), skip };
      const uses2 = siteUses(this.stackUses(), naming);
      const unpaired = unpairedFrees(uses2, this.coverage());
      const blocks = __privateGet(this, _ledger).outstanding();
      return uses2.map((use2) => {
        var _a;
        if (!use2.outstanding || use2.allocs === 0) return { use: use2 };
        const own = [];
        for (const stack of use2.stacks) own.push(...(_a = blocks.get(stack)) != null ? _a : []);
        return { use: use2, holding: certainHolding(own, unpaired, __privateGet(this, _lastNumber)) };
      });
    }
    /** The call site of a stack. */
    siteOf(stack, skip) {
      return callSite2(stack, __privateMethod(this, _Evidence_instances, loaded_fn).call(this), skip);
    }
    /** Whether a site looks like a wrapper. Reads its code once, and only where it may be one. */
    natureOf({ site, stacks }) {
      if (!site) return { kind: "owner" };
      const paths = stacks.map((index) => ({ stack: this.stacks.at(index), depth: site.depth }));
      const byFanOut = siteNature(paths);
      if (byFanOut.kind === "owner" || !site.frame.address) return byFanOut;
      return siteNature(paths, __privateGet(this, _code).holds(site.frame.address, this.tag));
    }
  };
  _reader5 = new WeakMap();
  _ledger = new WeakMap();
  _learner2 = new WeakMap();
  _locator = new WeakMap();
  _code = new WeakMap();
  _recent = new WeakMap();
  _lastNumber = new WeakMap();
  _counts = new WeakMap();
  _before = new WeakMap();
  _after = new WeakMap();
  _isAbandoned = new WeakMap();
  _Evidence_instances = new WeakSet();
  loaded_fn = function() {
    return this.target.modules.filter((module) => !module.unloaded);
  };
  book_fn = function(number, reading, hitKind, located) {
    const _a = located, { open = false } = _a, block = __objRest(_a, ["open"]);
    const hit = __spreadProps(__spreadValues(__spreadValues(__spreadValues({
      number,
      kind: hitKind,
      tag: this.tag,
      stack: this.stacks.intern(reading.stack),
      stopAddress: reading.ip
    }, block), reading.processor !== void 0 && { processor: reading.processor }), reading.thread && { thread: reading.thread }), {
      time: __privateGet(this, _reader5).now()
    });
    __privateSet(this, _recent, [...__privateGet(this, _recent).slice(1 - HITS_KEPT), hit]);
    const { kind } = __privateGet(this, _ledger).record(hit, open);
    __privateMethod(this, _Evidence_instances, takeLateAnswers_fn).call(this);
    return kind === "recorded" ? "booked" : "full";
  };
  takeLateAnswers_fn = function() {
    for (const answer2 of __privateGet(this, _learner2).resolved()) __privateGet(this, _ledger).locate(answer2);
  };
  var countsOf = (reading) => {
    if (reading.kind === "found") return reading.counts;
    return reading.kind === "absent" ? { allocs: 0, frees: 0 } : void 0;
  };

  // src/hunt/tag-presence.ts
  function tagPresence(reader, target, tag) {
    const tracker = target.tracker;
    if (!tracker) return { kind: "unknown" };
    const isSeen = (candidate) => candidate !== void 0 && readTagCounters(reader, tracker, candidate).kind === "found";
    const own = readTagCounters(reader, tracker, tag);
    if (own.kind === "unreadable") return { kind: "unknown" };
    const twin = twinOf(tag);
    if (own.kind === "found") return __spreadValues({ kind: "seen" }, twin && isSeen(twin) && { twin });
    const meant = [reversedTag(tag), twin].find(isSeen);
    return __spreadValues({ kind: "unseen" }, meant && { meant });
  }
  function twinOf(tag) {
    const last = tag >>> 24;
    if (last !== 32 && last !== 0) return void 0;
    return tagFromValue(tag & 16777215 | (last === 0 ? 32 : 0) << 24);
  }

  // src/hunt/preflight.ts
  var ALWAYS_TAGGED = 3790;
  var FLG_POOL_ENABLE_TAGGING = 1024;
  function preflight(reader, changes, tag, allowUnseen) {
    const session = sessionProblem(reader);
    if (session) return refused(session);
    const reading = readTargetWithModules(reader, changes);
    if (reading.kind !== "read") return refused(reading);
    const { target } = reading;
    const value = readDword(reader, target.poolHitTag);
    if (value === void 0) return refused({ kind: "unreadable" });
    if (!isIdle(value)) return refused({ kind: "alreadyArmed", value });
    if (isTaggingOff(reader, target)) return refused({ kind: "taggingOff" });
    const problem = tagProblem2(tag, tagPresence(reader, target, tag), allowUnseen);
    return problem ? refused(problem) : { kind: "ready", target, idle: value };
  }
  function sessionProblem(reader) {
    const { kernel, live, description = "" } = reader.session();
    if (kernel === false || /user mode/i.test(description)) return { kind: "notKernel" };
    if (live === false || /\bdump\b/i.test(description)) return { kind: "notLive" };
    return /^local\b/i.test(description) ? { kind: "localKernel" } : void 0;
  }
  var isIdle = (value) => value === 0 || value >= 2147483648;
  var refused = (problem) => ({ kind: "refused", problem });
  function readTargetWithModules(reader, changes) {
    const reading = readTarget(reader);
    const loaded = reading.kind === "read" ? reading.target.modules.filter((m) => !m.unloaded) : [];
    if (reading.kind !== "noModules" && loaded.length > 1) return reading;
    changes.debugger(reloadModules);
    return readTarget(reader);
  }
  function isTaggingOff(reader, target) {
    if (target.build === void 0 || target.build >= ALWAYS_TAGGED) return false;
    const address = symbolAddress(reader, "NtGlobalFlag", target.pointerSize);
    const flags = address && readDword(reader, address);
    return flags !== void 0 && (flags & FLG_POOL_ENABLE_TAGGING) === 0;
  }
  function tagProblem2(tag, presence, allowUnseen) {
    switch (presence.kind) {
      case "seen":
        return presence.twin === void 0 || allowUnseen ? void 0 : { kind: "ambiguous", tags: [tag, presence.twin] };
      case "unseen":
        if (allowUnseen) return void 0;
        return __spreadValues({ kind: "unseen", tag }, presence.meant && { meant: presence.meant });
      case "unknown":
        return void 0;
    }
  }

  // src/hunt/reconcile.ts
  var _reader6, _changes2, _observer, _lookedForNote, _Reconciler_instances, undo_fn, followNote_fn, undoNoted_fn;
  var Reconciler = class {
    constructor(reader, changes, observer) {
      __privateAdd(this, _Reconciler_instances);
      __privateAdd(this, _reader6);
      __privateAdd(this, _changes2);
      __privateAdd(this, _observer);
      __privateAdd(this, _lookedForNote, false);
      __privateSet(this, _reader6, reader);
      __privateSet(this, _changes2, changes);
      __privateSet(this, _observer, observer);
    }
    /**
     * @param keep a change that the user wants in force
     * @returns whether anything had to be put right
     */
    run(keep) {
      const left = __privateGet(this, _changes2).open.filter((change) => change !== keep);
      for (const change of [...left].reverse()) __privateMethod(this, _Reconciler_instances, undo_fn).call(this, change);
      if (left.length > 0) return true;
      if (__privateGet(this, _lookedForNote) || keep) return false;
      return __privateMethod(this, _Reconciler_instances, followNote_fn).call(this);
    }
  };
  _reader6 = new WeakMap();
  _changes2 = new WeakMap();
  _observer = new WeakMap();
  _lookedForNote = new WeakMap();
  _Reconciler_instances = new WeakSet();
  undo_fn = function(change) {
    const undone = __privateGet(this, _changes2).undo(change);
    if (undone.kind === "undone") {
      eraseNote(__privateGet(this, _changes2));
      __privateGet(this, _observer).event({ kind: "repaired", value: dword(change.before) });
    } else {
      __privateGet(this, _observer).event({ kind: "notRepaired", command: undone.repair });
    }
  };
  /** Once per script: the note of a session before this one. */
  followNote_fn = function() {
    const reading = findNote(__privateGet(this, _reader6));
    __privateSet(this, _lookedForNote, reading.kind !== "unknown");
    if (reading.kind !== "found") return false;
    try {
      return __privateMethod(this, _Reconciler_instances, undoNoted_fn).call(this, reading.note);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      __privateSet(this, _lookedForNote, false);
      const command2 = repairPoolHitTag(reading.note.saved);
      __privateGet(this, _observer).event({ kind: "notRepaired", command: command2 });
      return true;
    }
  };
  undoNoted_fn = function(note) {
    const repair = repairPoolHitTag(note.saved);
    const reading = readTarget(__privateGet(this, _reader6));
    const anotherBoot = reading.kind === "read" && reading.target.poolHitTag !== note.address;
    const value = anotherBoot ? void 0 : readDword(__privateGet(this, _reader6), note.address);
    if (!anotherBoot && (reading.kind !== "read" || value === void 0)) {
      __privateSet(this, _lookedForNote, false);
      __privateGet(this, _observer).event({ kind: "notRepaired", command: repair });
      return true;
    }
    if (value !== note.armed) {
      eraseNote(__privateGet(this, _changes2));
      return false;
    }
    const before = dwordBytes(note.saved);
    const after = dwordBytes(note.armed);
    __privateMethod(this, _Reconciler_instances, undo_fn).call(this, __privateGet(this, _changes2).adopt({ kind: "poolHitTag" }, note.address, before, after, repair));
    return true;
  };

  // src/hunt/step-out.ts
  var MOST_ARGUMENT_BYTES = 64;
  var _reader7, _changes3, _arming, _count, _trouble, _StepOut_instances, registers_fn, isAbove_fn;
  var StepOut = class {
    constructor(reader, changes, arming) {
      __privateAdd(this, _StepOut_instances);
      __privateAdd(this, _reader7);
      __privateAdd(this, _changes3);
      __privateAdd(this, _arming);
      __privateAdd(this, _count, 0);
      __privateAdd(this, _trouble);
      __privateSet(this, _reader7, reader);
      __privateSet(this, _changes3, changes);
      __privateSet(this, _arming, arming);
    }
    /** How often the machine ran with PoolHitTag disarmed. */
    get count() {
      return __privateGet(this, _count);
    }
    /** Set once the machine is no longer where the capture believes it to be. */
    get trouble() {
      return __privateGet(this, _trouble);
    }
    /** The return value of the allocator; undefined when it cannot be vouched for. */
    returnValue(reading) {
      const run2 = poolRun(reading.stack);
      const caller = reading.stack.slice(run2).find((frame) => !frame.inline);
      const allocator = [...reading.stack.slice(0, run2)].reverse().find((frame) => !frame.inline);
      if (!(caller == null ? void 0 : caller.address) || !allocator) return void 0;
      if (__privateGet(this, _arming).pause().kind !== "undone") {
        __privateSet(this, _trouble, { kind: "notArmedAgain" });
        return void 0;
      }
      __privateSet(this, _count, __privateGet(this, _count) + 1);
      __privateGet(this, _changes3).run(goTo(caller.address));
      const registers = __privateMethod(this, _StepOut_instances, registers_fn).call(this);
      const ip = first(registers, "eip", "rip", "pc");
      if (ip !== caller.address) {
        __privateSet(this, _trouble, { kind: "strayed", ip });
        return void 0;
      }
      if (__privateGet(this, _arming).arm().kind !== "applied") __privateSet(this, _trouble, { kind: "notArmedAgain" });
      const sp = first(registers, "esp", "rsp", "sp");
      const isOurs = registers.get("$thread") === reading.thread && __privateMethod(this, _StepOut_instances, isAbove_fn).call(this, sp, allocator, caller);
      return isOurs ? first(registers, "eax", "rax", "x0") : void 0;
    }
  };
  _reader7 = new WeakMap();
  _changes3 = new WeakMap();
  _arming = new WeakMap();
  _count = new WeakMap();
  _trouble = new WeakMap();
  _StepOut_instances = new WeakSet();
  registers_fn = function() {
    const registers = parseRegisters(__privateGet(this, _reader7).query(readRegisters));
    const { pointerSize: pointerSize2 } = __privateGet(this, _arming).target;
    return new Map(
      [...registers].map(([name, value]) => [name, narrowAddress(value, pointerSize2)])
    );
  };
  /** Whether the stack pointer is where the return from this very call leaves it. */
  isAbove_fn = function(sp, allocator, caller) {
    if (!sp) return false;
    if (__privateGet(this, _arming).target.pointerSize === 8) return sp === caller.base;
    if (!allocator.base) return false;
    const least = offsetAddress(allocator.base, 8);
    const most = offsetAddress(least, MOST_ARGUMENT_BYTES);
    return compareAddresses(least, sp) <= 0 && compareAddresses(sp, most) <= 0;
  };
  function first(registers, ...names) {
    const name = names.find((candidate) => registers.has(candidate));
    return name === void 0 ? void 0 : registers.get(name);
  }

  // src/hunt/hunter.ts
  var _reader8, _observer2, _changes4, _reconciler, _evidence, _armed, _lastEvidence, _generation, _Hunter_instances, arm_fn, write_fn2, capture_fn, disarm_fn, lastEvent_fn;
  var Hunter = class {
    constructor(reader, owner, observer) {
      __privateAdd(this, _Hunter_instances);
      __privateAdd(this, _reader8);
      __privateAdd(this, _observer2);
      __privateAdd(this, _changes4);
      __privateAdd(this, _reconciler);
      __privateAdd(this, _evidence, /* @__PURE__ */ new Map());
      __privateAdd(this, _armed);
      __privateAdd(this, _lastEvidence);
      __privateAdd(this, _generation, 0);
      __privateSet(this, _reader8, reader);
      __privateSet(this, _observer2, observer);
      __privateSet(this, _changes4, new Changes(owner, reader, (entry) => observer.journal(entry)));
      __privateSet(this, _reconciler, new Reconciler(reader, __privateGet(this, _changes4), observer));
    }
    get armed() {
      return __privateGet(this, _armed);
    }
    /** What hunts have found, by tag; the last hunt for each. */
    get evidence() {
      return __privateGet(this, _evidence);
    }
    /** Places of blocks that hunts have learned on this boot of the target. */
    learnedOn(target) {
      const last = __privateGet(this, _lastEvidence);
      return (last == null ? void 0 : last.target.poolHitTag) === target.poolHitTag ? last.places() : [];
    }
    /** Places that the last hunt has learned. */
    learned() {
      var _a, _b;
      return (_b = (_a = __privateGet(this, _lastEvidence)) == null ? void 0 : _a.places()) != null ? _b : [];
    }
    /**
     * Puts right what an aborted call or a dead session left behind. Every public call begins with
     * it. Whatever call was under way before is over: it notices, and ends.
     */
    reconcile() {
      var _a;
      __privateSet(this, _generation, __privateGet(this, _generation) + 1);
      const keep = ((_a = __privateGet(this, _armed)) == null ? void 0 : _a.byUser) === true ? __privateGet(this, _armed).arming.change : void 0;
      if (__privateGet(this, _armed) && !keep) {
        __privateGet(this, _armed).evidence.abandon();
        __privateSet(this, _armed, void 0);
      }
      __privateGet(this, _reconciler).run(keep);
    }
    /** The whole hunt: preflight, arm, capture, disarm. */
    hunt(tag, bounds, allowUnseen) {
      const outcome = __privateMethod(this, _Hunter_instances, arm_fn).call(this, tag, allowUnseen, false);
      if (outcome.kind !== "armed") return outcome;
      const { armed: armed2 } = outcome;
      let capture;
      let disarmed2;
      try {
        capture = __privateMethod(this, _Hunter_instances, capture_fn).call(this, armed2, bounds).run();
      } finally {
        disarmed2 = __privateMethod(this, _Hunter_instances, disarm_fn).call(this, armed2, capture);
      }
      return { kind: "hunted", tag, capture, evidence: armed2.evidence, disarmed: disarmed2 };
    }
    /** Arms and leaves it so: the user lets the machine run. */
    arm(tag, allowUnseen) {
      return __privateMethod(this, _Hunter_instances, arm_fn).call(this, tag, allowUnseen, true);
    }
    /** Captures while armed by {@link arm}; stays armed. Undefined when nothing is armed. */
    capture(bounds) {
      const armed2 = __privateGet(this, _armed);
      if (!armed2) return void 0;
      const { evidence, arming } = armed2;
      const capture = __privateMethod(this, _Hunter_instances, capture_fn).call(this, armed2, bounds);
      if (__privateMethod(this, _Hunter_instances, lastEvent_fn).call(this) !== armed2.event) capture.takeCurrentStop();
      const outcome = capture.run();
      const done = { kind: "hunted", tag: arming.tag, capture: outcome, evidence };
      if (outcome.end.kind === "targetGone") {
        return __spreadProps(__spreadValues({}, done), { disarmed: __privateMethod(this, _Hunter_instances, disarm_fn).call(this, armed2, outcome) });
      }
      __privateSet(this, _armed, __spreadProps(__spreadValues({}, armed2), { event: __privateMethod(this, _Hunter_instances, lastEvent_fn).call(this) }));
      evidence.end(readCounters(__privateGet(this, _reader8), arming.target, arming.tag));
      return done;
    }
    /** Puts everything back. */
    clear() {
      const armed2 = __privateGet(this, _armed);
      if (armed2) return { kind: "cleared", undone: [__privateMethod(this, _Hunter_instances, disarm_fn).call(this, armed2, void 0)] };
      const undone = __privateGet(this, _changes4).undoAll();
      return undone.length === 0 ? { kind: "nothing" } : { kind: "cleared", undone };
    }
  };
  _reader8 = new WeakMap();
  _observer2 = new WeakMap();
  _changes4 = new WeakMap();
  _reconciler = new WeakMap();
  _evidence = new WeakMap();
  _armed = new WeakMap();
  _lastEvidence = new WeakMap();
  _generation = new WeakMap();
  _Hunter_instances = new WeakSet();
  arm_fn = function(tag, allowUnseen, byUser) {
    try {
      if (__privateGet(this, _armed)) __privateMethod(this, _Hunter_instances, disarm_fn).call(this, __privateGet(this, _armed), void 0);
      const ready = preflight(__privateGet(this, _reader8), __privateGet(this, _changes4), tag, allowUnseen);
      if (ready.kind === "refused") return ready;
      return __privateMethod(this, _Hunter_instances, write_fn2).call(this, tag, ready.target, ready.idle, byUser);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { kind: "failed", call: error.call, message: error.message };
    }
  };
  write_fn2 = function(tag, target, idle, byUser) {
    const arming = new Arming(__privateGet(this, _changes4), target, tag, idle);
    const evidence = new Evidence(__privateGet(this, _reader8), target, tag, this.learnedOn(target));
    const event = byUser ? __privateMethod(this, _Hunter_instances, lastEvent_fn).call(this) : "";
    const armed2 = { arming, evidence, byUser, event };
    __privateGet(this, _observer2).event({ kind: "ready", target, tag });
    __privateGet(this, _observer2).event({ kind: "repairLine", command: arming.repair });
    arming.leaveNote();
    evidence.begin(readCounters(__privateGet(this, _reader8), target, tag));
    __privateSet(this, _armed, armed2);
    const applied = arming.arm();
    if (applied.kind === "applied") {
      __privateGet(this, _evidence).set(tag, evidence);
      __privateSet(this, _lastEvidence, evidence);
      return { kind: "armed", armed: armed2 };
    }
    __privateMethod(this, _Hunter_instances, disarm_fn).call(this, armed2, void 0);
    return { kind: "notWritten", applied };
  };
  capture_fn = function({ arming, evidence }, bounds) {
    const generation = __privateGet(this, _generation);
    return new Capture(
      {
        reader: __privateGet(this, _reader8),
        changes: __privateGet(this, _changes4),
        observer: __privateGet(this, _observer2),
        target: arming.target,
        evidence,
        stepOut: new StepOut(__privateGet(this, _reader8), __privateGet(this, _changes4), arming),
        isCurrent: () => __privateGet(this, _generation) === generation
      },
      bounds
    );
  };
  /** Writes the saved value back, then reads the tracker while nothing has run in between. */
  disarm_fn = function({ arming, evidence }, capture) {
    if ((capture == null ? void 0 : capture.end.kind) === "targetGone") {
      arming.forget();
      __privateSet(this, _armed, void 0);
      evidence.endWithTarget(capture.stepOuts > 0);
      return { kind: "undone" };
    }
    const undone = arming.disarm();
    if (undone.kind === "undone") __privateSet(this, _armed, void 0);
    evidence.end(readCounters(__privateGet(this, _reader8), arming.target, arming.tag));
    return undone;
  };
  lastEvent_fn = function() {
    try {
      return __privateGet(this, _reader8).query(lastEvent).join("\n");
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return "";
    }
  };

  // src/extension/int64.ts
  var toHost = (address) => host.parseInt64(commandAddress(address), 16);
  function toNumber(value) {
    if (typeof value === "number") return value;
    if (!isInt64(value)) return void 0;
    const number = value.convertToNumber();
    return Number.isSafeInteger(number) ? number : void 0;
  }
  function isInt64(value) {
    return typeof value === "object" && value !== null && "getHighPart" in value;
  }

  // src/extension/host-debugger.ts
  var LONGEST_LOG = 8e3;
  var HostDebugger = class {
    query(command2) {
      return execute(command2);
    }
    change(command2) {
      return execute(command2);
    }
    run(command2) {
      return execute(command2);
    }
    /** Unreadable memory throws in the host, and so may a lost connection: neither gives bytes. */
    readMemory(address, length) {
      try {
        const bytes = host.memory.readMemoryValues(toHost(address), length, 1);
        return bytes.length === length ? Uint8Array.from(bytes) : void 0;
      } catch (_error) {
        return void 0;
      }
    }
    now() {
      return Date.now();
    }
    session() {
      const attributes = attempt(() => host.currentSession.Attributes.Target);
      const kernel = attempt(() => attributes == null ? void 0 : attributes.IsKernelTarget);
      const live = attempt(() => attributes == null ? void 0 : attributes.IsLiveTarget);
      const description = attempt(() => `${host.currentSession}`);
      return __spreadValues(__spreadValues(__spreadValues({}, typeof kernel === "boolean" && { kernel }), typeof live === "boolean" && { live }), typeof description === "string" && { description });
    }
  };
  function printLine(line) {
    for (let start = 0; start < line.length; start += LONGEST_LOG) {
      host.diagnostics.debugLog(line.slice(start, start + LONGEST_LOG));
    }
    host.diagnostics.debugLog("\n");
  }
  function execute(command2) {
    try {
      const lines = host.namespace.Debugger.Utility.Control.ExecuteCommand(command2);
      return lines ? [...lines].map((line) => `${line}`) : [];
    } catch (error) {
      throw new HostError(command2, error instanceof Error ? error.message : String(error));
    }
  }
  function attempt(ask) {
    try {
      return ask();
    } catch (_error) {
      return void 0;
    }
  }

  // src/extension/load.ts
  var VARIABLE = "pool";
  var STEM = "pooltag";
  var loadLines = (version) => [
    `pooltag ${version}: dx @$scriptContents.pool.status() looks for what an earlier session left armed.`,
    `To have @$pool: dx -r0 @$pool = Debugger.State.Scripts.${STEM}.Contents.pool   (or load with .scriptrun)`
  ];
  function makeVariable(pool2) {
    return attempt2(() => assign(pool2)) || attempt2(byCommand);
  }
  function removeVariable() {
    const gone = attempt2(() => delete variables()[VARIABLE] && variables()[VARIABLE] === void 0);
    if (!gone) attempt2(() => run(`dx -r0 @$vars.Remove("${VARIABLE}")`));
  }
  var variables = () => host.namespace.Debugger.State.UserVariables;
  function assign(pool2) {
    variables()[VARIABLE] = pool2;
    return variables()[VARIABLE] !== void 0;
  }
  function byCommand() {
    const sources = [`Debugger.State.Scripts.${STEM}.Contents.pool`, "@$scriptContents.pool"];
    return sources.some((source) => run(`dx -r0 @$${VARIABLE} = ${source}`));
  }
  function run(command2) {
    const lines = [...host.namespace.Debugger.Utility.Control.ExecuteCommand(command2)];
    return !lines.some((line) => `${line}`.includes("Error"));
  }
  function attempt2(act) {
    try {
      return act();
    } catch (_error) {
      return false;
    }
  }

  // src/hunt/usage.ts
  function readUsage(reader) {
    const began = reader.now();
    const lines = reader.query(poolUsed("tag", true));
    const listing = parsePoolUsed(lines);
    if (!listing) return { kind: "noTable", answer: lines.slice(-3).join(" / ").slice(0, 200) };
    return {
      kind: "read",
      rows: listing.rows,
      unread: listing.unread.length,
      cut: listing.total === void 0,
      seconds: (reader.now() - began) / 1e3
    };
  }
  var USAGE_SORTS = [
    "nonpaged",
    "paged",
    "tag",
    "allocs",
    "frees",
    "diff",
    "bytes",
    "peralloc"
  ];
  function sortUsage(rows, sort) {
    if (sort === "tag") return [...rows].sort((a, b) => a.text < b.text ? -1 : 1);
    const value = usageValue(sort);
    return [...rows].sort((a, b) => value(b) - value(a));
  }
  function usageValue(sort) {
    switch (sort) {
      case "nonpaged":
        return (row) => row.nonPaged.bytes;
      case "paged":
        return (row) => row.paged.bytes;
      case "allocs":
        return (row) => {
          var _a, _b;
          return ((_a = row.nonPaged.allocs) != null ? _a : 0) + ((_b = row.paged.allocs) != null ? _b : 0);
        };
      case "frees":
        return (row) => {
          var _a, _b;
          return ((_a = row.nonPaged.frees) != null ? _a : 0) + ((_b = row.paged.frees) != null ? _b : 0);
        };
      case "diff":
        return outstandingOf2;
      case "bytes":
        return bytesOf;
      case "peralloc":
        return (row) => outstandingOf2(row) === 0 ? 0 : bytesOf(row) / outstandingOf2(row);
    }
  }
  var outstandingOf2 = (row) => row.nonPaged.outstanding + row.paged.outstanding;
  var bytesOf = (row) => row.nonPaged.bytes + row.paged.bytes;

  // src/extension/arguments.ts
  var right = (value) => ({ ok: true, value });
  var wrong = (message) => ({
    ok: false,
    message
  });
  var DEFAULT_HITS = 500;
  function tagArgument(method, given) {
    if (given === void 0) return wrong(tagMissing(method));
    if (typeof given !== "string") return wrong(tagIsNumber(method));
    const reading = parseTag(given);
    return reading.ok ? right(reading.tag) : wrong(tagProblem(given, reading.problem));
  }
  function optionalTag(method, given) {
    return given === void 0 ? right(void 0) : tagArgument(method, given);
  }
  function countArgument(what, given, fallback, example) {
    if (given === void 0) return right(fallback);
    const value = toNumber(given);
    const fits = value !== void 0 && Number.isInteger(value) && value >= 1;
    return fits ? right(value) : wrong(badCount(what, example));
  }
  function huntArguments(given) {
    const numbers = given.filter((argument) => argument !== "unseen" && argument !== void 0);
    const example = 'dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)';
    if (numbers.length > 2) return wrong(badArgument(`${numbers[2]}`, example));
    const hits = countArgument("The number of hits", numbers[0], DEFAULT_HITS, example);
    if (!hits.ok) return hits;
    const allowUnseen = given.includes("unseen");
    if (numbers[1] === void 0) return right({ bounds: { hits: hits.value }, allowUnseen });
    const seconds2 = countArgument("The number of seconds", numbers[1], 1, example);
    if (!seconds2.ok) return seconds2;
    return right({ bounds: { hits: hits.value, seconds: seconds2.value }, allowUnseen });
  }
  function patternArgument(method, given) {
    const example = `dx @$pool.${method}("mydrv!MyAlloc*")`;
    return typeof given === "string" && given.trim() !== "" ? right(given.trim()) : wrong(badArgument(given === void 0 ? "No pattern" : `${given}`, example));
  }

  // src/extension/help.ts
  var HELP = {
    used: {
      usage: "used([sort], [pattern])",
      help: "what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?"
    },
    hitTag: {
      usage: 'hitTag("Abc ", [hits], [seconds])',
      help: "the whole hunt: arms PoolHitTag, records hits with stacks, disarms, says what was found"
    },
    arm: { usage: 'arm("Abc ")', help: "arms PoolHitTag and leaves it armed" },
    capture: { usage: "capture([hits], [seconds])", help: "records hits while armed" },
    clear: { usage: "clear()", help: "puts PoolHitTag back as it was" },
    leaks: { usage: 'leaks(["Abc "])', help: "blocks still allocated, by call site" },
    sites: { usage: 'sites(["Abc "])', help: "all call sites, allocating and freeing" },
    stacks: { usage: 'stacks(["Abc "])', help: "unique stacks" },
    hits: { usage: "hits([last])", help: "the last hits recorded, one row each" },
    skip: {
      usage: 'skip("drv!MyAlloc*")',
      help: "looks past these functions for the call site, as past a pool function"
    },
    unskip: { usage: 'unskip("drv!MyAlloc*")', help: "no longer looks past them" },
    status: { usage: "status()", help: "armed? what was learned, and how to put it right by hand" },
    help: { usage: "help()", help: "this list" }
  };
  function helpMetadata() {
    const descriptor = {};
    for (const member of Object.keys(HELP)) {
      const entry = HELP[member];
      if (entry) descriptor[member] = { Help: `${entry.usage} - ${entry.help}` };
    }
    return descriptor;
  }
  var _usage;
  var HelpRow = class {
    constructor(member) {
      __publicField(this, "Does");
      __privateAdd(this, _usage);
      var _a, _b;
      const entry = HELP[member];
      __privateSet(this, _usage, (_a = entry == null ? void 0 : entry.usage) != null ? _a : member);
      this.Does = (_b = entry == null ? void 0 : entry.help) != null ? _b : "";
    }
    toString() {
      return __privateGet(this, _usage);
    }
  };
  _usage = new WeakMap();

  // src/extension/rows.ts
  var _title, _rows2;
  var Rows = class {
    constructor(title, rows) {
      __privateAdd(this, _title);
      __privateAdd(this, _rows2);
      __privateSet(this, _title, title);
      __privateSet(this, _rows2, rows);
    }
    toString() {
      return __privateGet(this, _title);
    }
    *[Symbol.iterator]() {
      for (let index = 0; index < __privateGet(this, _rows2).length; index += 1) {
        const row = __privateGet(this, _rows2)[index];
        if (row !== void 0) yield new host.indexedValue(row, [index]);
      }
    }
    getDimensionality() {
      return 1;
    }
    /** @throws RangeError when there is no such row */
    getValueAt(index) {
      const row = __privateGet(this, _rows2)[index.convertToNumber()];
      if (row === void 0) throw new RangeError(`there are ${__privateGet(this, _rows2).length} rows`);
      return row;
    }
  };
  _title = new WeakMap();
  _rows2 = new WeakMap();
  function decimal(...names) {
    const descriptor = {};
    for (const name of names) descriptor[name] = { PreferredRadix: 10 };
    return descriptor;
  }

  // src/extension/hit-row.ts
  var _hit, _evidence2;
  var HitRow = class {
    constructor(evidence, hit, skip) {
      __publicField(this, "Kind");
      __publicField(this, "Site");
      /** First byte of the block, after its header. */
      __publicField(this, "Block");
      /** Bytes asked for, and bytes booked. */
      __publicField(this, "Requested");
      __publicField(this, "Charged");
      __publicField(this, "Processor");
      /** ETHREAD. */
      __publicField(this, "Thread");
      __privateAdd(this, _hit);
      __privateAdd(this, _evidence2);
      var _a, _b;
      __privateSet(this, _hit, hit);
      __privateSet(this, _evidence2, evidence);
      this.Kind = hit.kind;
      this.Site = (_b = (_a = evidence.siteOf(evidence.stackOf(hit), skip)) == null ? void 0 : _a.frame.text) != null ? _b : "";
      this.Block = hit.block && toHost(hit.block);
      this.Requested = hit.requested;
      this.Charged = hit.charged;
      this.Processor = hit.processor;
      this.Thread = hit.thread && toHost(hit.thread);
    }
    toString() {
      return `${__privateGet(this, _hit).number}`;
    }
    /** Stop address, pool type, how the block was found, and all frames. */
    details() {
      const { stopAddress, poolType, blockFrom } = __privateGet(this, _hit);
      const facts = [
        stopAddress && `stopped at 0x${stopAddress}`,
        poolType !== void 0 && `pool type 0x${poolType.toString(16)}`,
        blockFrom && `block found by ${blockFrom}`
      ].filter(Boolean);
      const frames = __privateGet(this, _evidence2).stackOf(__privateGet(this, _hit)).map(({ text }) => text);
      return [facts.join(", "), ...frames].join("\n");
    }
    get [Symbol.metadataDescriptor]() {
      return decimal("Requested", "Charged", "Processor");
    }
  };
  _hit = new WeakMap();
  _evidence2 = new WeakMap();

  // src/extension/leaf.ts
  var _text;
  var Leaf = class {
    constructor(text) {
      __privateAdd(this, _text);
      __privateSet(this, _text, text);
    }
    toString() {
      return __privateGet(this, _text);
    }
  };
  _text = new WeakMap();

  // src/extension/site-details.ts
  var siteName = (use2) => {
    var _a, _b;
    return (_b = (_a = use2.site) == null ? void 0 : _a.frame.text) != null ? _b : "(no caller)";
  };
  function siteDetails(evidence, { use: use2, holding }) {
    const { site, allocs, frees, stacks } = use2;
    const sentences = [
      `${siteName(use2)}${site ? ` (${site.key})` : ""}, tag ${JSON.stringify(tagText(evidence.tag))}`,
      `${counted(allocs, "allocation")} and ${counted(frees, "free")} seen here, from ${counted(stacks.length, "stack")}`,
      holding && holdingText(holding),
      ...remarks(use2),
      `coverage ${coverage(evidence.coverage())}${coverageMeaning(evidence.coverage())}`,
      (site == null ? void 0 : site.frame.source) && `source ${site.frame.source.file} line ${site.frame.source.line}`,
      wrapperText(evidence.natureOf(use2))
    ];
    return `${sentences.filter(Boolean).join("; ")}.`;
  }
  function holdingText({ blocks, bytes, old }) {
    const stay = blocks === 1 ? "stays" : "stay";
    return `${counted(blocks, "block")} allocated here ${stay}${bytesText(bytes)}, ${old} of them since the earlier half of the hunt`;
  }
  function remarks(use2) {
    const { freedByOtherModules, unlocatedAllocs, refused: refused2 } = use2;
    return [
      ...freedByOtherModules > 0 ? [`${counted(freedByOtherModules, "block")} of here freed by other modules`] : [],
      ...unlocatedAllocs > 0 ? [`of ${counted(unlocatedAllocs, "allocation")} here the block is not known`] : [],
      ...refused2 > 0 ? [`${counted(refused2, "block")} refused at once by a limit of the tag`] : []
    ];
  }
  function wrapperText(nature) {
    if (nature.kind === "owner") return void 0;
    const evidence = nature.evidence === "noTagInCode" ? " and its code does not hold the tag" : " (by fan-out only: its code could not be read)";
    const skip = nature.skip ? `; dx @$pool.skip("${nature.skip}") looks past it` : "";
    return `${nature.fanOut} functions lead through here${evidence}: perhaps a wrapper${skip}`;
  }
  var bytesText = (bytes) => bytes === void 0 ? "" : `, ${bytes} bytes`;

  // src/extension/leak-row.ts
  function leaksOf(evidence, skip) {
    const holders = [];
    for (const { use: use2, holding } of evidence.sites(skip)) {
      if (holding && holding.blocks > 0) holders.push({ use: use2, holding });
    }
    const all = holders.reduce((sum2, { holding }) => sum2 + holding.blocks, 0);
    return holders.map((leak) => __spreadProps(__spreadValues({}, leak), { share: leak.holding.blocks / all })).sort((a, b) => size(b) - size(a) || b.holding.blocks - a.holding.blocks);
  }
  var size = ({ holding }) => {
    var _a;
    return (_a = holding.bytes) != null ? _a : -1;
  };
  var _evidence3, _use, _holding;
  var LeakRow = class {
    constructor(evidence, { use: use2, holding, share }) {
      __publicField(this, "Tag");
      /** Blocks allocated here during the hunt and not freed. */
      __publicField(this, "Blocks");
      /** Bytes that they are booked with; blank where the size of some is not known. */
      __publicField(this, "Bytes");
      /** Part of all blocks of the tag that stay. */
      __publicField(this, "Share");
      /** Allocations seen here, of which those blocks stay. */
      __publicField(this, "Of");
      /** Those of the blocks that are older than the later half of the hits. */
      __publicField(this, "Old");
      /** Smallest, median and largest booked size of the blocks. */
      __publicField(this, "Sizes");
      __publicField(this, "Coverage");
      __privateAdd(this, _evidence3);
      __privateAdd(this, _use);
      __privateAdd(this, _holding);
      __privateSet(this, _evidence3, evidence);
      __privateSet(this, _use, use2);
      __privateSet(this, _holding, holding);
      this.Tag = tagText(evidence.tag);
      this.Blocks = holding.blocks;
      this.Bytes = holding.bytes;
      this.Share = `${Math.round(share * 100)} %`;
      this.Of = use2.allocs;
      this.Old = holding.old;
      const { sizes: sizes2 } = holding;
      this.Sizes = sizes2 && `${sizes2.smallest}/${sizes2.median}/${sizes2.largest}`;
      this.Coverage = coverage(evidence.coverage());
    }
    toString() {
      return siteName(__privateGet(this, _use));
    }
    /** Everything known of the site, in words. */
    details() {
      return siteDetails(__privateGet(this, _evidence3), { use: __privateGet(this, _use), holding: __privateGet(this, _holding) });
    }
    get [Symbol.metadataDescriptor]() {
      return decimal("Blocks", "Bytes", "Of", "Old");
    }
  };
  _evidence3 = new WeakMap();
  _use = new WeakMap();
  _holding = new WeakMap();

  // src/extension/site-row.ts
  var _evidence4, _site;
  var SiteRow = class {
    constructor(evidence, site) {
      __publicField(this, "Tag");
      /** Hits seen here; frees count where they were made. */
      __publicField(this, "Allocs");
      __publicField(this, "Frees");
      /** Blocks allocated here and not freed; blank where nothing told which blocks they are. */
      __publicField(this, "Blocks");
      __publicField(this, "Bytes");
      /** Share of what the tracker counted meanwhile: below 100 % the numbers are floors. */
      __publicField(this, "Coverage");
      /** `wrapper?` where many functions lead through here: details() says what to skip. */
      __publicField(this, "Note");
      __privateAdd(this, _evidence4);
      __privateAdd(this, _site);
      const { use: use2, holding } = site;
      __privateSet(this, _evidence4, evidence);
      __privateSet(this, _site, site);
      this.Tag = tagText(evidence.tag);
      this.Allocs = use2.allocs;
      this.Frees = use2.frees;
      this.Blocks = holding == null ? void 0 : holding.blocks;
      this.Bytes = holding == null ? void 0 : holding.bytes;
      this.Coverage = coverage(evidence.coverage());
      this.Note = evidence.natureOf(use2).kind === "probableWrapper" ? "wrapper?" : void 0;
    }
    toString() {
      return siteName(__privateGet(this, _site).use);
    }
    /** Everything known of the site, in words. */
    details() {
      return siteDetails(__privateGet(this, _evidence4), __privateGet(this, _site));
    }
    get [Symbol.metadataDescriptor]() {
      return decimal("Allocs", "Frees", "Blocks", "Bytes");
    }
  };
  _evidence4 = new WeakMap();
  _site = new WeakMap();

  // src/extension/stack-row.ts
  var FUNCTIONS_SHOWN = 3;
  var _stack, _StackRow_instances, callers_fn;
  var StackRow = class {
    constructor(evidence, use2) {
      __privateAdd(this, _StackRow_instances);
      __publicField(this, "Tag");
      __publicField(this, "Allocs");
      __publicField(this, "Frees");
      /** Frames below the call site's function: who led to it. */
      __publicField(this, "Callers");
      __publicField(this, "Coverage");
      __privateAdd(this, _stack);
      __privateSet(this, _stack, evidence.stacks.at(use2.stack));
      this.Tag = tagText(evidence.tag);
      this.Allocs = use2.hits.alloc;
      this.Frees = use2.hits.free;
      this.Callers = __privateMethod(this, _StackRow_instances, callers_fn).call(this).slice(1, 1 + FUNCTIONS_SHOWN).join(" < ");
      this.Coverage = coverage(evidence.coverage());
    }
    toString() {
      var _a;
      return (_a = __privateMethod(this, _StackRow_instances, callers_fn).call(this)[0]) != null ? _a : "(no caller)";
    }
    /** All frames, the innermost first. */
    details() {
      return __privateGet(this, _stack).map(({ text }) => text).join("\n");
    }
    get [Symbol.metadataDescriptor]() {
      return decimal("Allocs", "Frees");
    }
  };
  _stack = new WeakMap();
  _StackRow_instances = new WeakSet();
  callers_fn = function() {
    return __privateGet(this, _stack).slice(poolRun(__privateGet(this, _stack))).map(({ text }) => text);
  };

  // src/hunt/pool-hit-tag.ts
  function readPoolHitTag(reader) {
    try {
      const size2 = readPointerSizeOf(reader);
      const address = size2 && symbolAddress(reader, "PoolHitTag", size2);
      const value = address && readDword(reader, address);
      return value === void 0 ? { kind: "notRead" } : { kind: "read", value };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { kind: "notRead" };
    }
  }

  // src/extension/status.ts
  var Status = class {
    constructor(reader, hunter2, skipped) {
      /** Value of nt!PoolHitTag as it was just read. */
      __publicField(this, "PoolHitTag");
      /** Whether that makes the machine stop, and who armed it. */
      __publicField(this, "Armed");
      /** The command that disarms with no script loaded. */
      __publicField(this, "Repair");
      /** Tags with recorded hits. */
      __publicField(this, "Recorded");
      /** Places of blocks learned on this boot. */
      __publicField(this, "Learned");
      /** Functions looked past for the call site. */
      __publicField(this, "Skipped");
      const reading = readPoolHitTag(reader);
      this.PoolHitTag = reading.kind === "read" ? tagHex(tagFromValue(reading.value)) : "not readable";
      this.Armed = armedText(reading, hunter2);
      this.Repair = repairText(reading, hunter2);
      this.Recorded = list([...hunter2.evidence.keys()].map((tag) => JSON.stringify(tagText(tag))));
      this.Learned = list(hunter2.learned().map(placeText));
      this.Skipped = list(skipped);
    }
    toString() {
      return this.Armed;
    }
  };
  function placeText({ place }) {
    const { kind, key, where, holds } = place;
    const at = "register" in where ? where.register : `[base${signed(where.offset)}]`;
    return `${kind} at 0x${key}: ${holds} in ${at}`;
  }
  var signed = (offset) => `${offset < 0 ? "-" : "+"}0x${Math.abs(offset).toString(16)}`;
  var list = (texts) => texts.length === 0 ? "none" : texts.join(", ");
  function armedText(reading, hunter2) {
    var _a;
    if (reading.kind !== "read") return "unknown: nt!PoolHitTag cannot be read";
    if (isIdle(reading.value)) return "not armed";
    const text = JSON.stringify(tagText(tagFromValue(reading.value)));
    const ours = ((_a = hunter2.armed) == null ? void 0 : _a.arming.tag) === reading.value;
    return ours ? `ARMED for ${text} by arm()` : `ARMED for ${text}, not by this script`;
  }
  function repairText(reading, hunter2) {
    if (hunter2.armed) return hunter2.armed.arming.repair;
    const idle = reading.kind === "read" && isIdle(reading.value);
    return idle ? "nothing to repair" : "ed nt!PoolHitTag 0x0";
  }

  // src/extension/titles.ts
  function huntTitle(evidence, rows, noun) {
    const parts = evidence.map((each) => {
      const { alloc, free, unknown } = each.counts();
      const tag = JSON.stringify(tagText(each.tag));
      return `${tag}: ${counted(alloc + free + unknown, "hit")}, coverage ${coverage(each.coverage())}`;
    });
    return `${counted(rows, noun)}; ${parts.join("; ")}`;
  }
  function usedTitle(reading, rows) {
    const took = `read in ${seconds(reading.seconds)}`;
    const unread = reading.unread > 0 ? [`${counted(reading.unread, "line")} not understood`] : [];
    const cut = reading.cut ? ["the listing was cut off before its end"] : [];
    return [counted(rows, "tag"), took, ...unread, ...cut].join("; ");
  }

  // src/extension/used-row.ts
  var _usage2;
  var UsedRow = class {
    constructor(usage2) {
      /** Outstanding nonpaged allocations and their bytes. */
      __publicField(this, "NonPaged");
      __publicField(this, "NonPagedBytes");
      __publicField(this, "Paged");
      __publicField(this, "PagedBytes");
      /** Since boot, both pools. */
      __publicField(this, "Allocs");
      __publicField(this, "Frees");
      /** The binary that pooltag.txt names, or nothing. */
      __publicField(this, "Owner");
      __privateAdd(this, _usage2);
      __privateSet(this, _usage2, usage2);
      this.NonPaged = usage2.nonPaged.outstanding;
      this.NonPagedBytes = usage2.nonPaged.bytes;
      this.Paged = usage2.paged.outstanding;
      this.PagedBytes = usage2.paged.bytes;
      this.Allocs = sum(usage2.nonPaged.allocs, usage2.paged.allocs);
      this.Frees = sum(usage2.nonPaged.frees, usage2.paged.frees);
      this.Owner = ownerOf(usage2.description);
    }
    toString() {
      return __privateGet(this, _usage2).text;
    }
    /** The whole description. */
    details() {
      var _a;
      return `${__privateGet(this, _usage2).text}: ${(_a = __privateGet(this, _usage2).description) != null ? _a : "no description"}`;
    }
    get [Symbol.metadataDescriptor]() {
      return decimal("NonPaged", "NonPagedBytes", "Paged", "PagedBytes", "Allocs", "Frees");
    }
  };
  _usage2 = new WeakMap();
  function sum(a, b) {
    return a === void 0 || b === void 0 ? void 0 : a + b;
  }
  function ownerOf(description) {
    var _a;
    return (_a = /, Binary\s*:\s*(\S+)/.exec(description != null ? description : "")) == null ? void 0 : _a[1];
  }

  // src/extension/pool-api.ts
  var _reader9, _hunter, _version, _skipped, _PoolApi_instances, hunts_fn;
  var PoolApi = class {
    constructor(reader, hunter2, version) {
      __privateAdd(this, _PoolApi_instances);
      __privateAdd(this, _reader9);
      __privateAdd(this, _hunter);
      __privateAdd(this, _version);
      __privateAdd(this, _skipped, []);
      __privateSet(this, _reader9, reader);
      __privateSet(this, _hunter, hunter2);
      __privateSet(this, _version, version);
    }
    toString() {
      return `pooltag ${__privateGet(this, _version)}: dx @$pool.help()`;
    }
    get [Symbol.metadataDescriptor]() {
      return helpMetadata();
    }
    hitTag(tag, ...more) {
      const wanted = tagArgument("hitTag", tag);
      const bounds = huntArguments(more);
      if (!wanted.ok) return new Leaf(wanted.message);
      if (!bounds.ok) return new Leaf(bounds.message);
      __privateGet(this, _hunter).reconcile();
      const { bounds: within, allowUnseen } = bounds.value;
      const outcome = __privateGet(this, _hunter).hunt(wanted.value, within, allowUnseen);
      return new Leaf(outcome.kind === "hunted" ? hunted(outcome) : armProblem(outcome));
    }
    arm(tag, ...more) {
      const wanted = tagArgument("arm", tag);
      if (!wanted.ok) return new Leaf(wanted.message);
      __privateGet(this, _hunter).reconcile();
      const outcome = __privateGet(this, _hunter).arm(wanted.value, more.includes("unseen"));
      if (outcome.kind !== "armed") return new Leaf(armProblem(outcome));
      return new Leaf(armed(wanted.value, outcome.armed.arming.repair));
    }
    capture(...given) {
      const bounds = huntArguments(given);
      if (!bounds.ok) return new Leaf(bounds.message);
      __privateGet(this, _hunter).reconcile();
      const outcome = __privateGet(this, _hunter).capture(bounds.value.bounds);
      return new Leaf(outcome ? hunted(outcome) : notArmed);
    }
    clear() {
      __privateGet(this, _hunter).reconcile();
      return new Leaf(cleared(__privateGet(this, _hunter).clear()));
    }
    skip(pattern) {
      const wanted = patternArgument("skip", pattern);
      if (!wanted.ok) return new Leaf(wanted.message);
      __privateSet(this, _skipped, [...__privateGet(this, _skipped).filter((each) => each !== wanted.value), wanted.value]);
      return new Leaf(`Looking past ${__privateGet(this, _skipped).join(", ")}.`);
    }
    unskip(pattern) {
      const wanted = patternArgument("unskip", pattern);
      if (!wanted.ok) return new Leaf(wanted.message);
      __privateSet(this, _skipped, __privateGet(this, _skipped).filter((each) => each !== wanted.value));
      const rest = __privateGet(this, _skipped).length === 0 ? "pool functions only" : __privateGet(this, _skipped).join(", ");
      return new Leaf(`Looking past ${rest}.`);
    }
    used(first2, second) {
      __privateGet(this, _hunter).reconcile();
      const { sort, pattern } = usedArguments(first2, second);
      const reading = readUsage(__privateGet(this, _reader9));
      if (reading.kind === "noTable") throw new Error(`!poolused gave no table: ${reading.answer}`);
      const rows = sortUsage(reading.rows, sort).filter(
        ({ text }) => pattern === void 0 || matchesWildcard(pattern, text)
      );
      return new Rows(
        usedTitle(reading, rows.length),
        rows.map((row) => new UsedRow(row))
      );
    }
    leaks(tag) {
      const hunts = __privateMethod(this, _PoolApi_instances, hunts_fn).call(this, "leaks", tag);
      const rows = [];
      for (const hunt of hunts) {
        for (const leak of leaksOf(hunt, __privateGet(this, _skipped))) rows.push(new LeakRow(hunt, leak));
      }
      return new Rows(huntTitle(hunts, rows.length, "call site"), rows);
    }
    sites(tag) {
      const hunts = __privateMethod(this, _PoolApi_instances, hunts_fn).call(this, "sites", tag);
      const rows = [];
      for (const hunt of hunts) {
        for (const site of busiestFirst(hunt.sites(__privateGet(this, _skipped))))
          rows.push(new SiteRow(hunt, site));
      }
      return new Rows(huntTitle(hunts, rows.length, "call site"), rows);
    }
    stacks(tag) {
      const hunts = __privateMethod(this, _PoolApi_instances, hunts_fn).call(this, "stacks", tag);
      const rows = [];
      for (const hunt of hunts) {
        const uses2 = [...hunt.stackUses()].sort((a, b) => hitsOf(b) - hitsOf(a));
        for (const use2 of uses2) rows.push(new StackRow(hunt, use2));
      }
      return new Rows(huntTitle(hunts, rows.length, "stack"), rows);
    }
    hits(last) {
      const count = countArgument("The number of hits", last, SHOWN_HITS, "dx -g @$pool.hits(20)");
      if (!count.ok) throw new Error(count.message);
      const hunts = __privateMethod(this, _PoolApi_instances, hunts_fn).call(this, "hits", void 0);
      const rows = [];
      for (const hunt of hunts) {
        for (const hit of hunt.recent(count.value)) rows.push(new HitRow(hunt, hit, __privateGet(this, _skipped)));
      }
      return new Rows(huntTitle(hunts, rows.length, "hit"), rows);
    }
    status() {
      __privateGet(this, _hunter).reconcile();
      return new Status(__privateGet(this, _reader9), __privateGet(this, _hunter), __privateGet(this, _skipped));
    }
    help() {
      const rows = Object.keys(HELP).map((member) => new HelpRow(member));
      return new Rows(`pooltag ${__privateGet(this, _version)}`, rows);
    }
  };
  _reader9 = new WeakMap();
  _hunter = new WeakMap();
  _version = new WeakMap();
  _skipped = new WeakMap();
  _PoolApi_instances = new WeakSet();
  /** The hunts for a tag, or all; the script is told when there is none. */
  hunts_fn = function(method, given) {
    const tag = optionalTag(method, given);
    if (!tag.ok) throw new Error(tag.message);
    __privateGet(this, _hunter).reconcile();
    const { evidence } = __privateGet(this, _hunter);
    const wanted = tag.value === void 0 ? [...evidence.values()] : [evidence.get(tag.value)];
    const hunts = wanted.filter((each) => each !== void 0);
    if (hunts.length === 0) throw new Error(noHunt(tag.value));
    return hunts;
  };
  var SHOWN_HITS = 100;
  var busiestFirst = (sites) => [...sites].sort((a, b) => hitsAt(b) - hitsAt(a));
  var hitsAt = ({ use: use2 }) => use2.allocs + use2.frees + use2.unknown;
  var hitsOf = ({ hits }) => hits.alloc + hits.free + hits.unknown;
  function usedArguments(first2, second) {
    const usage2 = `dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${USAGE_SORTS.join(" ")}`;
    const texts = [first2, second].filter((each) => each !== void 0);
    const wrong2 = texts.find((each) => typeof each !== "string");
    if (wrong2 !== void 0) throw new Error(badArgument(`${wrong2}`, usage2));
    const sort = USAGE_SORTS.find((name) => name === first2);
    const pattern = sort === void 0 ? first2 : second;
    if (sort === void 0 && second !== void 0) throw new Error(badArgument(`${first2}`, usage2));
    return { sort: sort != null ? sort : "nonpaged", pattern: typeof pattern === "string" ? pattern : void 0 };
  }

  // src/extension/main.ts
  var hostDebugger = new HostDebugger();
  var hunter = new Hunter(hostDebugger, hostDebugger, {
    event: (event) => printLine(huntEvent(event)),
    journal: () => void 0
  });
  var pool = new PoolApi(hostDebugger, hunter, "0.1.0");
  function initializeScript() {
    for (const line of loadLines("0.1.0")) printLine(line);
    const alias = (name, call) => new host.optionalRecord(new host.functionAlias(withVariable(call), name));
    class Utility {
      get Pool() {
        return pool;
      }
    }
    return [
      new host.apiVersionSupport(1, 3),
      new host.optionalRecord(new host.namedModelParent(Utility, "Debugger.Models.Utility")),
      alias("pooltop", (...given) => pool.used(...given)),
      alias("poolhit", (...given) => pool.hitTag(...given)),
      alias("poolleaks", (...given) => pool.leaks(...given)),
      alias("poolclear", () => pool.clear()),
      alias("poolhelp", () => pool.help())
    ];
  }
  function invokeScript() {
    if (makeVariable(pool)) printLine("@$pool is ready: dx @$pool.help()");
  }
  function uninitializeScript() {
    hunter.clear();
    removeVariable();
  }
  function withVariable(call) {
    return (...given) => {
      makeVariable(pool);
      return call(...given);
    };
  }
  return __toCommonJS(main_exports);
})();
  initializeScript.hook = __pooltag.initializeScript;
  invokeScript.hook = __pooltag.invokeScript;
  uninitializeScript.hook = __pooltag.uninitializeScript;
  return __pooltag.pool;
})();
function initializeScript() {
  return initializeScript.hook();
}
function invokeScript() {
  return invokeScript.hook();
}
function uninitializeScript() {
  return uninitializeScript.hook();
}
