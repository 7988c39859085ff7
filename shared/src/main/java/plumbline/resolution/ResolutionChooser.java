package plumbline.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.Resolution.Body;
import plumbline.text.When;

/// Which stored resolutions a claim in a text may mean (verdicts.md, rule 13).
final class ResolutionChooser {

    /// How long before the publication a vote may lie that is not named, in days.
    private static final int RECENT = 14;

    /// Scores that differ by less are alike.
    private static final double ALIKE = 0.97;

    /// A vote that was just held is meant even where an older one has more of the words: so much of
    /// the best score is enough.
    private static final double RECENT_IS_MEANT = 0.4;

    private static final double FOREIGN_COUNTRY = 1.0;
    private static final double FOREIGN_NAME = 0.9;
    private static final double FOREIGN_WORD = 0.5;

    /// The least weight of words that tell a topic.
    private static final double ENOUGH = 0.9;

    /// Where the day fits too, more words may be strange.
    private static final double SURE_OF_THE_DAY = 1.5;

    /// A topic that is only known by the name of a country takes no other words.
    private static final double MORE_THAN_A_WORD = 1.1;

    private final Catalogue catalogue;
    private final TopicIndex topics;
    private final ResolutionIndex index;
    private final Optional<LocalDate> published;

    ResolutionChooser(Catalogue catalogue, Optional<LocalDate> published) {
        this.catalogue = catalogue;
        this.topics = TopicIndex.of(catalogue);
        this.index = ResolutionIndex.of(catalogue);
        this.published = published;
    }

    /// By what a resolution was chosen.
    enum By {
        NAME,
        TOPIC,
        CONTEXT,
        DATE,
        RECENCY,
        NOTHING
    }

    /// The resolutions that may be meant.
    ///
    /// @param keys how many words of its topic were found
    /// @param words how many of these are no names of countries
    record Choice(List<String> ids, By by, int keys, int words) {
        static final Choice NONE = new Choice(List.of(), By.NOTHING, 0, 0);

        Choice(List<String> ids, By by, int keys) {
            this(ids, by, keys, keys);
        }

        boolean isOne() {
            return ids.size() == 1;
        }
    }

    /// The choice by what the sentence itself says: a name or a topic.
    Choice bySentence(ResolutionHints hints) {
        if (hints.named().isPresent()) {
            var ids = hints.named().get().stream().filter(id -> fits(id, hints)).toList();
            return new Choice(latest(ids), By.NAME, ids.size());
        }
        return byTopic(hints, hints.topic());
    }

    private boolean fits(String id, ResolutionHints hints) {
        return catalogue
                .resolution(id)
                .filter(entry -> isBefore(entry) && isThen(entry, hints.whens()))
                .filter(entry -> isOf(entry, hints.bodies()))
                .isPresent();
    }

    private boolean isBefore(Entry.OfResolution entry) {
        return published.stream().noneMatch(entry.date().first()::isAfter);
    }

    private static boolean isThen(Entry.OfResolution entry, List<When> whens) {
        return whens.stream().allMatch(when -> when.fits(entry.date()));
    }

    /// Those that body and time leave open, in the order of the catalogue.
    private List<Entry.OfResolution> open(
            Stream<Entry.OfResolution> entries, ResolutionHints hints) {
        return entries.filter(entry -> isOf(entry, hints.bodies()))
                .filter(entry -> isBefore(entry) && isThen(entry, hints.whens()))
                .sorted(Comparator.comparingInt(index::place))
                .toList();
    }

    /// Those of them in which every country of the claim may have voted.
    private List<Entry.OfResolution> voted(
            Stream<Entry.OfResolution> entries, ResolutionHints hints) {
        return open(entries.filter(entry -> mayHaveVoted(entry, hints)), hints);
    }

    private static boolean mayHaveVoted(Entry.OfResolution entry, ResolutionHints hints) {
        return hints.voters().stream().allMatch(entry::mayHaveVoted);
    }

    /// Whether a resolution is of a body that is spoken of, or about the one body that is.
    private boolean isOf(Entry.OfResolution entry, Set<Body> bodies) {
        return bodies.isEmpty()
                || bodies.contains(entry.body())
                || (bodies.size() == 1
                        && topics.concerns(entry.id()).contains(bodies.iterator().next()));
    }

    /// Those that the words fit best, and that no word speaks against. Where a country of the claim
    /// had no vote on the best, only one that fits about as well can be meant instead.
    private Choice byTopic(ResolutionHints hints, Set<String> said) {
        var about =
                open(topics.about(hints.keys()), hints).stream()
                        .filter(entry -> isAbout(entry.id(), hints, said))
                        .sorted(Comparator.comparingDouble(entry -> -score(entry, hints)))
                        .toList();
        if (about.isEmpty()) {
            return Choice.NONE;
        }
        var best = about.getFirst();
        double least = score(best, hints) * ALIKE;
        double leastOfRecent = score(best, hints) * RECENT_IS_MEANT;
        var meant =
                about.stream()
                        .filter(
                                entry ->
                                        score(entry, hints)
                                                >= (isRecent(entry) ? leastOfRecent : least))
                        .filter(entry -> mayHaveVoted(entry, hints))
                        .filter(
                                entry ->
                                        mayHaveVoted(best, hints)
                                                || isRecent(entry)
                                                || score(entry, hints) >= least)
                        .toList();
        if (meant.isEmpty()) {
            return Choice.NONE;
        }
        var words =
                hints.keys().stream()
                        .filter(key -> !TopicKeys.isCountry(key))
                        .collect(Collectors.toSet());
        return new Choice(
                ids(EventFinder.meant(meant, published)),
                By.TOPIC,
                matches(best.id(), hints.keys()),
                matches(best.id(), words));
    }

    private double score(Entry.OfResolution entry, ResolutionHints hints) {
        return topics.score(entry.id(), hints.keys());
    }

    /// Whether a vote was held shortly before the publication.
    boolean isRecent(String id) {
        return catalogue.resolution(id).filter(this::isRecent).isPresent();
    }

    private boolean isRecent(Entry.OfResolution entry) {
        return published.stream()
                .anyMatch(day -> !entry.date().last().isBefore(day.minusDays(RECENT)));
    }

    private int matches(String id, Set<String> keys) {
        return (int) keys.stream().filter(key -> topics.weight(id, key) > 0).count();
    }

    /// Whether a resolution is about what is said: enough words are its own, and those that are
    /// not do not outweigh them.
    private boolean isAbout(String id, ResolutionHints hints, Set<String> said) {
        double own = 0;
        boolean word = false;
        for (var key : hints.keys()) {
            double weight = topics.weight(id, key);
            if (TopicKeys.isCountry(key) && !isAmong(said, key)) {
                continue; // a country that is only mentioned is no topic
            }
            own += weight;
            word |= weight > 0 && !TopicKeys.isCountry(key);
        }
        double foreign = 0;
        for (var key : said) {
            var alternatives = TopicKeys.alternatives(key);
            if (alternatives.stream().allMatch(one -> topics.weight(id, one) == 0)) {
                foreign += foreignness(alternatives.getLast(), hints);
            }
        }
        if (own == 0) {
            return false;
        }
        boolean thatDay =
                hints.whens().stream().anyMatch(when -> !isLoose(when))
                        || (hints.whens().isEmpty() && isRecent(id));
        if (!word && own < MORE_THAN_A_WORD) {
            return thatDay ? foreign <= own : foreign == 0;
        }
        return own >= ENOUGH && own * (thatDay ? SURE_OF_THE_DAY : 1) > foreign;
    }

    private static boolean isAmong(Set<String> said, String key) {
        return said.stream().anyMatch(one -> TopicKeys.alternatives(one).contains(key));
    }

    private static double foreignness(String key, ResolutionHints hints) {
        if (TopicKeys.isCountry(key)) {
            return FOREIGN_COUNTRY;
        }
        return hints.names().contains(key) ? FOREIGN_NAME : FOREIGN_WORD;
    }

    /// The choice where the sentence says no topic: what the text was about before, or else the
    /// vote of that day, or else the one that was just held.
    Choice byContext(ResolutionHints hints, List<String> before, ResolutionHints wholeText) {
        boolean speaksOfAnother = !hints.topic().isEmpty();
        if (!before.isEmpty() && !speaksOfAnother) {
            var fitting = before.stream().filter(id -> fits(id, hints)).toList();
            return fitting.isEmpty()
                    ? sameTitle(before, hints)
                    : new Choice(fitting, By.CONTEXT, 0);
        }
        if (speaksOfAnother) {
            return Choice.NONE;
        }
        if (wholeText.named().isPresent()) {
            var ids = wholeText.named().get().stream().filter(id -> fits(id, hints)).toList();
            if (!ids.isEmpty()) {
                return new Choice(ids, By.CONTEXT, 0);
            }
        }
        var elsewhere = byTopic(merged(hints, wholeText), wholeText.topic());
        if (elsewhere.by() != By.NOTHING) {
            return new Choice(elsewhere.ids(), By.CONTEXT, elsewhere.keys());
        }
        if (!wholeText.topic().isEmpty()) {
            return Choice.NONE;
        }
        return hints.whens().isEmpty() ? recent(hints) : ofThatDay(hints);
    }

    private static ResolutionHints merged(ResolutionHints own, ResolutionHints text) {
        return new ResolutionHints(
                Optional.empty(),
                text.keys(),
                text.topic(),
                text.names(),
                own.bodies().isEmpty() ? text.bodies() : own.bodies(),
                own.whens().isEmpty() ? text.whens() : own.whens(),
                own.mentioned(),
                own.voters());
    }

    /// Another resolution of the same title, at the time that is said.
    private Choice sameTitle(List<String> before, ResolutionHints hints) {
        var titles =
                before.stream()
                        .flatMap(id -> catalogue.resolution(id).stream())
                        .map(Entry.OfResolution::title)
                        .distinct();
        var same = voted(titles.flatMap(title -> index.entitled(title).stream()), hints);
        return same.isEmpty() ? Choice.NONE : new Choice(ids(same), By.CONTEXT, 0);
    }

    private Choice ofThatDay(ResolutionHints hints) {
        boolean loose = hints.whens().stream().allMatch(ResolutionChooser::isLoose);
        if (loose || !hints.mentioned()) {
            return Choice.NONE;
        }
        var first = hints.whens().stream().map(When::earliest).max(Comparator.naturalOrder());
        var last = hints.whens().stream().map(When::latest).min(Comparator.naturalOrder());
        var then = voted(index.between(first.orElseThrow(), last.orElseThrow()).stream(), hints);
        return then.isEmpty() ? Choice.NONE : new Choice(ids(then), By.DATE, 0);
    }

    /// Whether a date is not even a month.
    static boolean isLoose(When when) {
        return when instanceof When.Calendar calendar && calendar.month().isEmpty();
    }

    private Choice recent(ResolutionHints hints) {
        if (published.isEmpty()) {
            return Choice.NONE;
        }
        var from = published.get().minusDays(RECENT);
        var just =
                voted(index.between(from, published.get()).stream(), hints).stream()
                        .filter(entry -> !entry.date().first().isBefore(from))
                        .toList();
        return just.isEmpty()
                ? Choice.NONE
                : new Choice(ids(EventFinder.meant(just, published)), By.RECENCY, 0);
    }

    private List<String> latest(List<String> ids) {
        var entries = ids.stream().flatMap(id -> catalogue.resolution(id).stream()).toList();
        return ids(EventFinder.meant(entries, published));
    }

    private static List<String> ids(List<Entry.OfResolution> entries) {
        return entries.stream().map(Entry.OfResolution::id).toList();
    }
}
