/** What stands before a name: of a person, a street, a place, a firm. */
const BEFORE_NAME =
  /(?:^|[^\p{L}])(?:MM?|Mme|Mlle|Mr|Mrs|Ms|Dr|Pr|Me|Saint|Sainte|St|Ste|Sir|Lady|Lord|rue|avenue|boulevard|bd|place|quai|impasse|allée|chemin|gare|île|îles|mont|lac|golfe|baie|cap|port|Lake|Mount|Cape|Fort|société|groupe|maison|famille)\.? (?:de |du |des |d’|d'|la |le |les |l’|l')?$/u;
const AFTER_NAME =
  /^ (?:Street|Road|Avenue|Lane|Square|River|Island|Islands|County|Bay|Valley|Park|Bridge|Stadium|University|Hotel|FC|Records)\b/u;

/** Whether a word with a capital is part of a name here: *rue du Canal*, *Sprint Lane*. In capitals throughout it may be anything. */
export function isInProperName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) return false;
  return BEFORE_NAME.test(text.slice(Math.max(0, start - 24), start)) || AFTER_NAME.test(text.slice(end, end + 24));
}
