package plumbline.election;

import java.util.LinkedHashSet;
import java.util.List;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Entity;
import plumbline.text.Fold;
import plumbline.text.KnownNames;
import plumbline.text.NameRef;

/// Tells whether unknown words before a surname are a spelling of the known person's own first
/// names, or name somebody else.
final class NameCheck {

    /// How much alike two spellings of one name are at least: of twelve letters, eight.
    private static final double ALIKE = 0.62;

    /// The words that ballots use for yes and for no.
    private static final List<String> AFFIRMATIVE =
            List.of(
                    "yes",
                    "approve",
                    "approval",
                    "in favour",
                    "in favor",
                    "for",
                    "accept",
                    "agree",
                    "apruebo",
                    "si",
                    "oui",
                    "ja",
                    "da",
                    "tak",
                    "evet",
                    "sim");

    private static final List<String> NEGATIVE =
            List.of(
                    "no",
                    "reject",
                    "rejection",
                    "against",
                    "disapprove",
                    "oppose",
                    "disagree",
                    "rechazo",
                    "non",
                    "nein",
                    "nej",
                    "nie",
                    "nao",
                    "hayir",
                    "nee");

    private static final List<String> SIDES =
            List.of(" side", " camp", " campaign", " vote", " option", " voters");

    private final Catalogue catalogue;

    NameCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Those ids whose first names the words may spell.
    List<String> spelling(String firstNames, List<String> ids) {
        var letters = letters(firstNames);
        return ids.stream()
                .filter(
                        id ->
                                catalogue
                                        .entity(id)
                                        .map(entity -> spells(letters, entity))
                                        .orElse(false))
                .toList();
    }

    /// The ids of the ballot options that a word such as "yes" names.
    List<String> options(String word) {
        return KnownNames.of(catalogue).named(word).stream()
                .filter(ref -> ref.sort() == NameRef.Sort.OPTION)
                .map(NameRef::id)
                .toList();
    }

    /// The options of a name such as "Yes side": those that bear it, those that are called "Yes",
    /// and where a ballot puts the same answer in another word ("Approve"), those.
    List<String> optionsAlsoCalled(String name, List<String> ids) {
        var all = new LinkedHashSet<>(ids);
        var bare = name;
        for (var word : SIDES) {
            if (name.endsWith(word)) {
                bare = name.substring(0, name.length() - word.length());
                all.addAll(options(bare));
            }
        }
        for (var answers : List.of(AFFIRMATIVE, NEGATIVE)) {
            if (answers.contains(Fold.of(bare))) {
                answers.forEach(answer -> all.addAll(options(answer)));
            }
        }
        return List.copyOf(all);
    }

    /// The options of whatever word that stand for yes, or for no.
    List<String> answering(boolean yes) {
        return (yes ? AFFIRMATIVE : NEGATIVE)
                .stream().flatMap(answer -> options(answer).stream()).distinct().toList();
    }

    private static boolean spells(String letters, Entity entity) {
        if (entity.kind() != Entity.Kind.PERSON) {
            return true;
        }
        if (alike(letters, firstNames(entity.name()))) {
            return true;
        }
        return entity.aliases().stream().anyMatch(alias -> alike(letters, firstNames(alias)));
    }

    private static String firstNames(String name) {
        int blank = name.lastIndexOf(' ');
        return blank < 0 ? "" : letters(name.substring(0, blank));
    }

    private static String letters(String name) {
        var letters = new StringBuilder();
        Fold.of(name).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean alike(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int longer = Math.max(one.length(), other.length());
        return 1 - (double) distance(one, other) / longer >= ALIKE;
    }

    /// The number of letters to change, add or leave out (Levenshtein).
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
