/**
 * `host` as it is while a script loads, and nothing of what comes after: no namespace, no memory,
 * no sessions. The records of `initializeScript` only keep what they were made with.
 */
export function loadingHost() {
  const logged: string[] = [];
  const version = { majorVersion: 1, minorVersion: 9 };
  const host = {
    currentApiVersionSupported: version,
    currentApiVersionInitialized: version,
    diagnostics: {
      debugLog: (...parts: readonly unknown[]) => void logged.push(parts.join('')),
      debugBreak: () => undefined,
      logUnhandledExceptions: false,
    },
    metadata: {
      defineMetadata: () => undefined,
      valueWithMetadata: (value: unknown) => value,
    },
    Int64: class {
      readonly value: unknown;
      constructor(value: unknown) {
        this.value = value;
      }
    },
    parseInt64: (text: string) => new host.Int64(text),
    ...Object.fromEntries(recordNames.map((name) => [name, recordClass(name)])),
  };
  return { host, logged };
}

const recordNames = [
  'apiVersionSupport',
  'functionAlias',
  'namedModelParent',
  'namedModelRegistration',
  'namespacePropertyParent',
  'typeSignatureRegistration',
  'typeSignatureExtension',
  'optionalRecord',
  'resourceFileName',
  'allowOutsidePropertyWrites',
];

function recordClass(name: string) {
  return class {
    readonly record = name;
    readonly parts: readonly unknown[];
    constructor(...parts: readonly unknown[]) {
      this.parts = parts;
    }
  };
}
