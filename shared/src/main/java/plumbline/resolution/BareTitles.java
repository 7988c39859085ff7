package plumbline.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.DocumentType;

/// Resolutions that go by their titles alone, as public data have them by the hundred: titles recur
/// every year and share their words, so that a few words of one tell little.
final class BareTitles {

    /// So many words of a title at least must be said, or else all that it has.
    private static final int TELLING_WORDS = 2;

    /// This part of a title tells it also where the body is not said.
    private static final double HALF = 0.5;

    private final Map<String, Set<String>> words = new HashMap<>();

    private BareTitles(Catalogue catalogue) {
        catalogue.resolutions().stream()
                .filter(entry -> entry.aliases().isEmpty() && entry.keywords().isEmpty())
                .forEach(entry -> words.put(entry.id(), TopicKeys.of(entry.title())));
    }

    /// The index of a catalogue: made at the first call, then kept with it.
    static BareTitles of(Catalogue catalogue) {
        return catalogue.index(BareTitles.class, Set.of(DocumentType.RESOLUTION), BareTitles::new);
    }

    /// Whether a resolution has neither aliases nor keywords.
    boolean isBare(Entry.OfResolution entry) {
        return words.containsKey(entry.id());
    }

    /// Of several the ones that somebody has given names; all where there are none, or where the
    /// time is told, which tells those of one title apart.
    List<Entry.OfResolution> preferred(List<Entry.OfResolution> entries, boolean timeTold) {
        var named = entries.stream().filter(entry -> !isBare(entry)).toList();
        return timeTold || named.isEmpty() ? entries : named;
    }

    /// Whether what is said of a topic is enough to tell a title, with the body that voted or
    /// without.
    boolean tells(Entry.OfResolution entry, ResolutionHints hints, Set<String> said) {
        var title = words.getOrDefault(entry.id(), Set.of());
        var own = own(title, said);
        boolean enough = own.size() >= Math.min(TELLING_WORDS, title.size());
        boolean word = own.stream().anyMatch(key -> !TopicKeys.isCountry(key));
        boolean body = hints.bodies().contains(entry.body());
        return enough
                && word
                && title.size() >= TELLING_WORDS
                && (body || (hints.mentioned() && own.size() >= title.size() * HALF));
    }

    /// Those that have all the words which the fullest has; and where another has words that this
    /// one lacks, it too.
    ///
    /// @param told resolutions, one at least
    /// @param open all that body and time leave open
    List<Entry.OfResolution> fullest(
            List<Entry.OfResolution> told, List<Entry.OfResolution> open, Set<String> said) {
        int most = told.stream().mapToInt(entry -> own(entry, said).size()).max().orElseThrow();
        var best =
                told.stream()
                        .filter(entry -> own(entry, said).size() == most)
                        .findFirst()
                        .orElseThrow();
        var words = own(best, said);
        return open.stream()
                .filter(
                        entry -> {
                            var own = own(entry, said);
                            return own.containsAll(words)
                                    || (own.size() >= TELLING_WORDS && !words.containsAll(own));
                        })
                .toList();
    }

    private Set<String> own(Entry.OfResolution entry, Set<String> said) {
        return own(words.getOrDefault(entry.id(), TopicKeys.of(entry.title())), said);
    }

    private static Set<String> own(Set<String> title, Collection<String> said) {
        var own = new HashSet<String>();
        for (var key : said) {
            TopicKeys.alternatives(key).stream()
                    .filter(title::contains)
                    .findFirst()
                    .ifPresent(own::add);
        }
        return own;
    }
}
