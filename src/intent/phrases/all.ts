import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { IntentLanguage } from "./language.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { sv } from "./sv.ts";
import { zh } from "./zh.ts";

export const languages: readonly IntentLanguage[] = [en, da, de, es, fr, nb, nl, sv, zh];
