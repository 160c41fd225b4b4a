import type { CallSite } from '../pool/stacks/call-site';
import type { NoCaller } from '../pool/stacks/known-caller';

/** What stands in the place of a call site that is not known. */
export const NO_SITE: { readonly [Why in NoCaller]: string } = {
  noStack: '(no caller)',
  framesMissing: '(unknown: frames missing)',
};

/** The call site as the debugger wrote it. */
export const siteText = (site: CallSite | undefined, why: NoCaller = 'noStack'): string =>
  site?.frame.text ?? NO_SITE[why];
