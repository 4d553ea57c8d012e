/**
 * Ordinary words, folded, of French or English that are written like an acronym of a trade. Such an acronym counts only
 * in capitals. Entries add their own with `caseSensitive`.
 */
export const WORDS_LIKE_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'ai aie an ans as bi bd cap car ces ci dab dam de des do dos du en es est et eu feu fin fit gap go ha ia if il ils ' +
    'in io is it la le led les lot ma map mas mes mi moa mob no on ont op or os ou pan par pas pc per pin pip po pop ' +
    'pos pot ra rac rai rap ras roi rse rue sa sale sas se sea sec si sic so soi son sur ta tag tam te test tic tri ' +
    'tu un us va vis vie vu we who cart core crop dap das dare east fast gaps hit lean lead raid ram rap rest safe ' +
    'soap stem swot tap team ten tip top wan war web'
  ).split(' '),
);
