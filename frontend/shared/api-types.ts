/** The contract's own names: `Schema<"TeamBuyView">` is what the API answers, field by field. */
import type { components, paths } from "./schema";

export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
export type Path = keyof paths;
export type Method = "get" | "post" | "put" | "patch" | "delete";

type Operation<P extends Path, M extends Method> = paths[P] extends Record<M, infer O> ? O : never;
type Json<T> = T extends { content: { "application/json": infer Body } } ? Body : undefined;
type Good<R> = { [Status in keyof R]: Status extends 200 | 201 | 202 ? Json<R[Status]> : never }[keyof R];

/** The paths that take a method. */
export type PathOf<M extends Method> = {
  [P in Path]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[Path];
/** What a call answers when all is well; undefined where there is no content. */
export type Answer<P extends Path, M extends Method> =
  Operation<P, M> extends { responses: infer R } ? Good<R> : never;
export type Body<P extends Path, M extends Method> =
  Operation<P, M> extends { requestBody: infer B } ? Json<B> : undefined;
export type PathParameters<P extends Path, M extends Method> =
  Operation<P, M> extends { parameters: { path: infer T } } ? T : Record<string, never>;
export type Query<P extends Path, M extends Method> =
  Operation<P, M> extends { parameters: { query?: infer T } } ? T : undefined;

/** What a refusal says: `code` is stable, clients word it (problem+json, RFC 9457). */
export type Problem = Schema<"Problem">;
