package plumbline.election;

import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;
import plumbline.text.Item;
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
        var answer = reading.part("answer");
        if (answer.filter(this::isPreposition).isPresent()) {
            return;
        }
        var key =
                answer.or(() -> reading.part(YES))
                        .or(() -> reading.part(NO))
                        .orElse(setting.items().get(reading.first()));
        var choice =
                answer.map(item -> new Named(setting.text().words(item), Leaves.choiceIds(item)))
                        .orElseGet(() -> option(reading.has(YES)));
        drafts.add(reading, key, REFERENDUM, new Assertion.Winner(choice));
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
        if (a.isPresent() && b.isPresent()) {
            share(reading, a.get(), yes);
            share(reading, b.get(), !yes);
        }
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
        Amounts.of(item)
                .<Assertion>map(
                        figure ->
                                ElectionLanguage.PERCENT.of(item)
                                        ? new Assertion.Share(choice, figure, Amounts.base(item))
                                        : new Assertion.Votes(choice, Amounts.count(figure)))
                .ifPresent(assertion -> drafts.add(reading, item, REFERENDUM, assertion));
    }

    private Named option(boolean yes) {
        var word = yes ? YES : NO;
        return new Named(word, names.answering(yes));
    }
}
