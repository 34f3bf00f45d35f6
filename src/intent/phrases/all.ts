import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { IntentLanguage } from "./language.ts";

export const languages: readonly IntentLanguage[] = [en, de, fr, es];
