package plumbline.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.text.When;

/// Which of the resolutions that are open the words on its topic mean (verdicts.md, rule 13).
final class TopicChoice {

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

    private final TopicIndex topics;
    private final BareTitles titles;
    private final OpenResolutions open;

    TopicChoice(Catalogue catalogue, OpenResolutions open) {
        this.topics = TopicIndex.of(catalogue);
        this.titles = BareTitles.of(catalogue);
        this.open = open;
    }

    /// Those that the words fit best, and that no word speaks against. Where a country of the claim
    /// had no vote on the best, only one that fits about as well can be meant instead.
    Choice of(ResolutionHints hints, Set<String> said) {
        var fitting = open.open(topics.about(hints.keys()), hints);
        var about =
                fitting.stream()
                        .filter(entry -> !titles.isBare(entry))
                        .filter(entry -> isAbout(entry.id(), hints, said))
                        .sorted(Comparator.comparingDouble(entry -> -score(entry, hints)))
                        .toList();
        if (about.isEmpty()) {
            return byTitle(fitting, hints, said);
        }
        var best = about.getFirst();
        double least = score(best, hints) * ALIKE;
        double leastOfRecent = score(best, hints) * RECENT_IS_MEANT;
        var meant =
                about.stream()
                        .filter(
                                entry ->
                                        score(entry, hints)
                                                >= (open.isRecent(entry) ? leastOfRecent : least))
                        .filter(entry -> OpenResolutions.mayHaveVoted(entry, hints))
                        .filter(
                                entry ->
                                        OpenResolutions.mayHaveVoted(best, hints)
                                                || open.isRecent(entry)
                                                || score(entry, hints) >= least)
                        .toList();
        if (meant.isEmpty()) {
            return Choice.NONE;
        }
        return choice(open.meant(meant), best, hints);
    }

    private Choice choice(List<String> ids, Entry.OfResolution best, ResolutionHints hints) {
        var words =
                hints.keys().stream()
                        .filter(key -> !TopicKeys.isCountry(key))
                        .collect(Collectors.toSet());
        return new Choice(
                ids, Choice.By.TOPIC, matches(best.id(), hints.keys()), matches(best.id(), words));
    }

    /// Of those that go by their titles alone, all whose title has the most of what is said: where
    /// these are several, all may be meant.
    private Choice byTitle(
            List<Entry.OfResolution> fitting, ResolutionHints hints, Set<String> said) {
        var told =
                fitting.stream()
                        .filter(titles::isBare)
                        .filter(entry -> isTimeTold(entry, hints))
                        .filter(entry -> titles.tells(entry, hints, said))
                        .filter(entry -> isAbout(entry.id(), hints, said))
                        .toList();
        if (told.isEmpty()) {
            return Choice.NONE;
        }
        var meant = titles.fullest(told, fitting, said);
        var voted = meant.stream().filter(it -> OpenResolutions.mayHaveVoted(it, hints)).toList();
        return voted.isEmpty() ? Choice.NONE : choice(open.meant(voted), voted.getFirst(), hints);
    }

    /// Titles recur every year: without a time only a vote that was just held is meant by one.
    private boolean isTimeTold(Entry.OfResolution entry, ResolutionHints hints) {
        return !hints.whens().isEmpty() || open.isRecent(entry);
    }

    private double score(Entry.OfResolution entry, ResolutionHints hints) {
        return topics.score(entry.id(), hints.keys());
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
                        || (hints.whens().isEmpty() && open.isRecent(id));
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

    /// Whether a date is not even a month.
    static boolean isLoose(When when) {
        return when instanceof When.Calendar calendar && calendar.month().isEmpty();
    }
}
