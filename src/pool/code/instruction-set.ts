/** What machine code is written in. */
export type InstructionSet = 'x86' | 'x64' | 'arm64';
