import type { ServedModule, ServedPublic, ServedSection, ServedType } from '../image/served-image';
import type { Architecture } from '../targets/spec';
import { debugStream, sectionHeaders } from './debug-stream';
import { frameStreams } from './frame-data';
import { infoStream } from './info-stream';
import { writeMsf } from './msf';
import { type PublicSymbol, publicStreams } from './publics';
import { NO_STREAM, STREAMS } from './streams';
import { typeStreams } from './type-stream';

/**
 * The public symbol file of an image, as a debugger takes it: public names and types, nothing
 * private. The same image gives the same bytes.
 * @param types of the kernel; drivers have none
 */
export function writePdb(
  architecture: Architecture,
  image: ServedModule,
  types: readonly ServedType[],
): Uint8Array {
  const { pdb, sections, timestamp } = image;
  const pointer = architecture === 'x86' ? 4 : 8;
  const typed = typeStreams(types, pointer, STREAMS.typeHashes);
  const framed = frameStreams(architecture === 'x86' ? image.functions : []);
  const symbols = publicStreams(placed(image.publics, sections));
  const streams: Record<keyof typeof STREAMS, Uint8Array> = {
    oldDirectory: new Uint8Array(0),
    info: infoStream(pdb, timestamp),
    types: typed.types,
    debug: debugStream(architecture, image),
    ids: typeStreams([], pointer, NO_STREAM).types,
    typeHashes: typed.hashes,
    globals: symbols.globals,
    publics: symbols.publics,
    records: symbols.records,
    sectionHeaders: sectionHeaders(sections),
    names: framed.names.bytes,
    frames: framed.frames,
  };
  return writeMsf(Object.values(streams));
}

/** Public names in their sections; those outside every section have no place in a PDB. */
function placed(
  publics: readonly ServedPublic[],
  sections: readonly ServedSection[],
): readonly PublicSymbol[] {
  return publics.flatMap(({ name, rva, isCode }) => {
    const index = sections.findIndex((each) => rva >= each.rva && rva < each.rva + each.size);
    const section = sections[index];
    if (!section) return [];
    const offset = rva - section.rva;
    return [{ name: decorated(name), section: index + 1, offset, code: isCode }];
  });
}

/** A debugger takes one underscore from the front of a name: `_imp_X` is stored as `__imp_X`. */
const decorated = (name: string): string => (name.startsWith('_') ? `_${name}` : name);
