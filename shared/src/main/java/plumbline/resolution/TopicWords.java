package plumbline.resolution;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Spelling;
import plumbline.fact.Countries;
import plumbline.fact.CountryName;

/// The words that tell what a resolution is about.
///
/// @param words folded, without those that any resolution may have
record TopicWords(Set<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    /// Words that stand in the title or the mention of any resolution, and so bind none.
    private static final Set<String> OF_ANY =
            Set.of(
                    "a",
                    "about",
                    "after",
                    "against",
                    "an",
                    "and",
                    "as",
                    "at",
                    "by",
                    "for",
                    "from",
                    "in",
                    "into",
                    "its",
                    "of",
                    "on",
                    "or",
                    "over",
                    "that",
                    "the",
                    "their",
                    "to",
                    "with",
                    "un",
                    "united",
                    "nations",
                    "unga",
                    "unsc",
                    "hrc",
                    "general",
                    "assembly",
                    "security",
                    "council",
                    "human",
                    "rights",
                    "resolution",
                    "resolutions",
                    "draft",
                    "text",
                    "vote",
                    "votes",
                    "motion",
                    "measure",
                    "call",
                    "calling",
                    "year",
                    "day");

    /// The shortest word that is matched by its stem.
    private static final int STEM = 4;

    TopicWords {
        words = Set.copyOf(words);
    }

    /// Whether a folded word may stand in the title of any resolution.
    static boolean isOfAny(String word) {
        return OF_ANY.contains(word);
    }

    /// The words of a text.
    static TopicWords of(String text) {
        var words = new LinkedHashSet<String>();
        WORD.matcher(Spelling.folded(text))
                .results()
                .map(MatchResult::group)
                .filter(word -> !OF_ANY.contains(word))
                .forEach(words::add);
        return new TopicWords(words);
    }

    /// The words of everything that a resolution is called.
    static TopicWords of(Entry.OfResolution resolution) {
        var words = new HashSet<>(of(resolution.title()).words());
        resolution.aliases().forEach(alias -> words.addAll(of(alias).words()));
        resolution.keywords().forEach(keyword -> words.addAll(of(keyword).words()));
        return new TopicWords(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether a word is a form of another: the same, two names of one country ("Cuban", "Cuba"),
    /// or one stem ("reparations", "reparation"). Names of two countries never are.
    static Predicate<String> kindredOf(String one, Countries countries) {
        var ones = codes(one, countries);
        return other -> one.equals(other) || isKindred(one, ones, other, countries);
    }

    private static boolean isKindred(
            String one, Set<String> ones, String other, Countries countries) {
        if (!ones.isEmpty()) {
            return codes(other, countries).stream().anyMatch(ones::contains);
        }
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.max(STEM, shorter - 1) && codes(other, countries).isEmpty();
    }

    private static Set<String> codes(String word, Countries countries) {
        var codes = new HashSet<String>();
        for (CountryName name : countries.named(word)) {
            codes.add(name.code());
        }
        return codes;
    }
}
