import type { ModelValue } from './model';
import type { CastType } from './numbers';

/** Syntax tree of the expressions that `dx` takes. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: ModelValue }
  /** `p`, `Debugger`. */
  | { readonly kind: 'name'; readonly name: string }
  /** `nt!PoolHitTag`. */
  | { readonly kind: 'symbol'; readonly name: string }
  /** `@$pool`. */
  | { readonly kind: 'variable'; readonly name: string }
  /** `@rax`. */
  | { readonly kind: 'register'; readonly name: string }
  | MemberExpression
  /** `a[0]`, `a["name"]`, `a[1, 2]`. */
  | { readonly kind: 'index'; readonly object: Expression; readonly keys: readonly Expression[] }
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Expression[] }
  /** `(x, y) => x + y`. */
  | { readonly kind: 'lambda'; readonly parameters: readonly string[]; readonly body: Expression }
  /** `new { Name = p.Name }`. */
  | { readonly kind: 'anonymous'; readonly fields: readonly Field[] }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression }
  | BinaryExpression
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'conditional';
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | { readonly kind: 'cast'; readonly type: CastType; readonly operand: Expression }
  /** `before`: the value that was there is the result, as with `@$x++`. */
  | {
      readonly kind: 'assign';
      readonly target: Target;
      readonly value: Expression;
      readonly before?: boolean;
    }
  /** `f(), false`. */
  | { readonly kind: 'comma'; readonly first: Expression; readonly second: Expression };

/** `a.b`, `a->b`, `a.@"b c"`. */
export interface MemberExpression {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
}

export interface BinaryExpression {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** What can stand left of `=`. */
export type Target = MemberExpression | { readonly kind: 'variable'; readonly name: string };

export interface Field {
  readonly name: string;
  readonly value: Expression;
}

export type UnaryOperator = '+' | '-' | '!' | '~' | '*' | '&';

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '<<'
  | '>>'
  | '&'
  | '^'
  | '|'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>=';
