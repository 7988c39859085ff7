package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.text.Fold;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads turnout, abstention, and how many voted or might have.
final class TurnoutReading {

    /// Fewer have never made up an election: "one, a neighbour, voted with it".
    private static final BigDecimal FEWEST = BigDecimal.valueOf(100); // voters

    private static final Set<String> HOW =
            Set.of("to", "for", "against", "yes", "no", "in favour", "in favor");

    private final Setting setting;
    private final List<Item> items;
    private final Drafts drafts;

    TurnoutReading(Setting setting, Drafts drafts) {
        this.setting = setting;
        this.items = setting.items();
        this.drafts = drafts;
    }

    /// "Turnout was 69 per cent"; not "59 per cent will …", nor "59 per cent voted to leave".
    void share(Reading reading) {
        if (isOfMany(reading)) {
            return;
        }
        int next = setting.indexOf(reading.required("figure")) + 1;
        boolean unreal = next < items.size() && ElectionLanguage.MODAL.of(items.get(next));
        boolean voted = reading.part("vote").filter(ElectionLanguage.STANCE::of).isPresent();
        if (!unreal && !(voted && saysHow(reading.end()))) {
            add(reading, Assertion.TurnoutShare::new);
        }
    }

    /// "4,519,253 voters out of 7,371,894": no share in words, but how many voted and how many
    /// could.
    private boolean isOfMany(Reading reading) {
        var figure = reading.required("figure");
        var portion = figure.part("portion");
        var many = portion.flatMap(Amounts::of).map(Amounts::count).filter(BareNumbers::isLarge);
        if (many.isEmpty()) {
            return false;
        }
        drafts.add(reading, portion.orElseThrow(), new Assertion.Voters(many.get()));
        figure.part("whole")
                .ifPresent(
                        whole ->
                                Amounts.of(whole)
                                        .map(Amounts::count)
                                        .ifPresent(
                                                count ->
                                                        drafts.add(
                                                                reading,
                                                                whole,
                                                                new Assertion.Electorate(count))));
        return true;
    }

    /// Whether what follows a word for voting tells what was voted for.
    private boolean saysHow(int next) {
        return HOW.contains(setting.wordAt(next))
                || (next < items.size() && ElectionLanguage.CHOICE.of(items.get(next)));
    }

    /// "31 per cent stayed at home".
    void abstention(Reading reading) {
        add(reading, figure -> new Assertion.TurnoutShare(Amounts.complement(figure)));
    }

    /// "Turnout did not reach 27 percent".
    void missed(Reading reading) {
        var below = new Sense.Bound(Relation.LESS_THAN);
        add(reading, figure -> new Assertion.TurnoutShare(figure.with(below)));
    }

    /// "8,300,046 voted".
    void voters(Reading reading) {
        count(reading, Assertion.Voters::new);
    }

    /// "12 million were registered".
    void electorate(Reading reading) {
        count(reading, Assertion.Electorate::new);
    }

    private void count(Reading reading, Function<Figure, Assertion> of) {
        boolean ofElectorate = reading.part("whole").map(this::isElectorate).orElse(true);
        if (!isOfInvalid(reading) && ofElectorate) {
            var item = reading.required("figure");
            Amounts.of(item)
                    .map(Amounts::count)
                    .filter(figure -> figure.value().compareTo(FEWEST) >= 0)
                    .map(of)
                    .ifPresent(assertion -> drafts.add(reading, item, assertion));
        }
    }

    private void add(Reading reading, Function<Figure, Assertion> of) {
        var item = reading.required("figure");
        Amounts.of(item).map(of).ifPresent(assertion -> drafts.add(reading, item, assertion));
    }

    /// Whether what a bracket explains is the electorate: "80% of the registered voters
    /// (20,158,907)".
    private boolean isElectorate(Item whole) {
        return ElectionLanguage.ELIGIBLE.below(whole)
                || ElectionLanguage.ELECTORATE_NOUN.below(whole)
                || Fold.of(setting.text().words(whole)).contains("registered");
    }

    /// "134,171 ballots were declared void": what is counted are invalid votes.
    private boolean isOfInvalid(Reading reading) {
        int end = Math.min(items.size(), reading.end() + 3);
        return items.subList(reading.first(), end).stream().anyMatch(ElectionLanguage.INVALID::of);
    }
}
