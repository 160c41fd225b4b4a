/** Why a line was passed over, or what is wrong with it; lines count from 1. */
export interface RecordingProblem {
  readonly line: number;
  readonly what: /** Not JSON, and not the last line of a segment. */
    | 'torn'
    /** JSON, but no line of a recording. */
    | 'invalid'
    /** Lines are missing before this one. */
    | 'gap'
    /** Its number, or that of its hit, is not the one of its place. It was taken where it stands. */
    | 'misnumbered'
    /** It was there already. */
    | 'repeated'
    /** It belongs to a hunt whose beginning is missing. */
    | 'noHunt'
    /** The recording is longer than is read, and ends here. */
    | 'tooLong';
}
