package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;
import plumbline.text.Item;
import plumbline.text.NameRef;
import plumbline.text.NameRef.Sort;
import plumbline.text.Rule.Reading;

/// Reads what was answered in a referendum, and how many said yes or no.
final class Answers {

    private static final Set<Contest> REFERENDUM = Set.of(Contest.REFERENDUM);
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Setting setting;
    private final NameCheck names;
    private final Drafts drafts;

    Answers(Setting setting, Drafts drafts) {
        this.setting = setting;
        this.names = new NameCheck(setting.catalogue());
        this.drafts = drafts;
    }

    /// What a country answered: "Utopians rejected the treaty".
    void winner(Reading reading) {
        var answer = reading.part("answer").or(() -> reading.part("word"));
        if (answer.filter(this::isPreposition).isPresent()
                || isNotOfPeople(reading)
                || isMoreOf(reading)) {
            return;
        }
        var key =
                answer.or(() -> reading.part(YES))
                        .or(() -> reading.part(NO))
                        .orElse(setting.items().get(reading.first()));
        var choice = answer.map(this::named).orElseGet(() -> option(reading.has(YES)));
        add(reading, key, new Assertion.Winner(choice), Optional.empty());
    }

    /// "555,000 more Utopians said Yes than No": how many more, rather than what came of it.
    private boolean isMoreOf(Reading reading) {
        return setting.wordAt(reading.first() - 1).equals("more");
    }

    private void add(Reading reading, Item key, Assertion assertion, Optional<Topic> topic) {
        drafts.add(
                reading,
                key,
                Optional.empty(),
                REFERENDUM,
                new OfReferendum(assertion, topic, area(reading)));
    }

    /// What an answer is about.
    ///
    /// @param thing whether it is a thing that is approved or rejected, rather than something to do
    private record Topic(Set<String> words, boolean thing) {}

    /// The part of a country that answers: "Zhetisu voted Yes".
    private Optional<String> area(Reading reading) {
        return reading.part("who")
                .filter(
                        who ->
                                Leaves.names(who).stream().anyMatch(ref -> ref.sort() == Sort.AREA)
                                        && Leaves.names(who).stream().noneMatch(Answers::isWhole))
                .map(setting.text()::words);
    }

    private static boolean isWhole(NameRef ref) {
        return ref.sort() == Sort.COUNTRY || ref.sort() == Sort.DEMONYM;
    }

    /// An answer to a question about something, given somewhere: only a referendum about that and
    /// held there is meant.
    private record OfReferendum(Assertion assertion, Optional<Topic> topic, Optional<String> area)
            implements Proposal.Maker {
        @Override
        public Optional<Assertion> make(
                EventChooser chooser, List<String> events, Optional<Hints> since) {
            return Optional.of(assertion);
        }

        @Override
        public List<String> among(EventChooser chooser, List<String> events) {
            var there = area.map(place -> chooser.in(place, events)).orElse(events);
            return topic.map(about -> among(chooser, there, about)).orElse(there);
        }

        private static List<String> among(EventChooser chooser, List<String> ids, Topic topic) {
            var about = chooser.about(topic.words(), ids);
            return topic.thing() ? chooser.withoutUndoing(about) : about;
        }
    }

    private Named named(Item answer) {
        var words = setting.text().words(answer);
        var ids = Leaves.choiceIds(answer);
        return new Named(words, ids.isEmpty() ? names.options(words) : ids);
    }

    /// "Utopians vote" is an event by its words and a sentence by what follows; "the vote to leave"
    /// is none.
    private static boolean isNotOfPeople(Reading reading) {
        return reading.part("event")
                .map(Item::leaves)
                .filter(leaves -> leaves.size() != 2 || Leaves.names(leaves.getFirst()).isEmpty())
                .isPresent();
    }

    /// "Utopians vote to scrap the salt tax", "62 per cent of Utopians backed the salt tax": yes to
    /// what was asked, where that is the topic of a referendum.
    void onTopic(Reading reading) {
        var topic = reading.required("topic");
        var words = setting.text().words(topic);
        if (Topics.of(words).isEmpty() || isNotOfPeople(reading) || isAbroad(topic)) {
            return;
        }
        var about = Optional.of(new Topic(Topics.of(words), isThing(reading, words)));
        var choice = option(reading.has(YES));
        if (reading.has("figure")) {
            part(reading.required("figure"), choice)
                    .ifPresent(
                            assertion ->
                                    add(reading, reading.required("figure"), assertion, about));
        } else if (!isOfSome(reading.first())) {
            var key = reading.part(YES).or(() -> reading.part(NO)).orElseThrow();
            add(reading, key, new Assertion.Winner(choice), about);
        }
    }

    /// "rejected the opt-out", not "voted to scrap the opt-out" or "approved the repeal of it".
    private boolean isThing(Reading reading, String topic) {
        boolean toDo =
                reading.has("by")
                        || reading.part(YES)
                                .filter(verb -> setting.text().words(verb).contains(" to "))
                                .isPresent();
        return !toDo && (!Topics.undoes(topic) || topic.contains("opt"));
    }

    /// "supported Utopia's membership": a matter of another country's.
    private static boolean isAbroad(Item topic) {
        return Leaves.names(topic).stream().anyMatch(ref -> ref.sort() == Sort.COUNTRY);
    }

    /// "six in ten of the Utopians": some of them answered, not the country.
    private boolean isOfSome(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            var item = setting.items().get(i);
            if (ElectionLanguage.isFigure(item)) {
                return true;
            }
            if (!ElectionLanguage.FILLER.of(item) && !setting.wordAt(i).equals("of")) {
                return false;
            }
        }
        return false;
    }

    /// "voted against it", "voted for her": no answer to a question.
    private boolean isPreposition(Item answer) {
        var word = setting.text().fold(answer);
        return word.equals("for") || word.equals("against");
    }

    /// "Chileans reject the draft, 61% to 39%": the share of the answer that they gave, and of the
    /// other one.
    void pair(Reading reading) {
        boolean yes = reading.has(YES);
        var pair = reading.part("pair");
        var a = pair.flatMap(item -> item.part("a")).or(() -> reading.part("a"));
        var b = pair.flatMap(item -> item.part("b")).or(() -> reading.part("b"));
        if (a.isPresent() && b.isPresent() && isRatio(a.get()) && isRatio(b.get())) {
            ratio(reading, a.get(), b.get(), yes);
            return;
        }
        a.ifPresent(first -> share(reading, first, yes));
        if (a.isPresent()) {
            b.ifPresent(second -> share(reading, second, !yes));
        }
    }

    /// "by more than two to one".
    private static boolean isRatio(Item item) {
        return ElectionLanguage.COUNT.of(item)
                && Amounts.of(item)
                        .filter(figure -> figure.value().scale() <= 0)
                        .filter(figure -> figure.value().compareTo(BigDecimal.TEN) <= 0)
                        .isPresent();
    }

    private void ratio(Reading reading, Item part, Item other, boolean yes) {
        Amounts.of(part)
                .flatMap(a -> Amounts.of(other).flatMap(b -> Multiples.of(a, b)))
                .map(
                        times ->
                                new Assertion.Multiple(
                                        Optional.of(option(yes)),
                                        Optional.of(option(!yes)),
                                        Measure.VOTES,
                                        times))
                .ifPresent(multiple -> drafts.add(reading, part, REFERENDUM, multiple));
    }

    private void share(Reading reading, Item item, boolean yes) {
        Amounts.of(item)
                .map(figure -> new Assertion.Share(option(yes), figure, Base.VALID_VOTES))
                .ifPresent(share -> drafts.add(reading, item, REFERENDUM, share));
    }

    /// How many said yes to what was proposed.
    void yes(Reading reading) {
        figure(reading, option(true));
    }

    /// How many said no to it.
    void no(Reading reading) {
        figure(reading, option(false));
    }

    private void figure(Reading reading, Named choice) {
        var item = reading.required("figure");
        part(item, choice).ifPresent(assertion -> drafts.add(reading, item, REFERENDUM, assertion));
    }

    private static Optional<Assertion> part(Item item, Named choice) {
        return Amounts.of(item)
                .map(
                        figure ->
                                ElectionLanguage.PERCENT.of(item)
                                        ? new Assertion.Share(choice, figure, Amounts.base(item))
                                        : new Assertion.Votes(choice, Amounts.count(figure)));
    }

    private Named option(boolean yes) {
        var word = yes ? YES : NO;
        return new Named(word, names.answering(yes));
    }
}
