/** How this installation takes payments and log-ins: asked for once. */
import type { Answer } from "@shared/api-types";
import { api } from "./api";

export type Config = Answer<"/v1/config", "get">;

let asked: Promise<Config> | null = null;

export function readConfig(): Promise<Config> {
  asked ??= api.get("/v1/config").catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}
