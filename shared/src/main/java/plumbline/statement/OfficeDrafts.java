package plumbline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.catalogue.Spelling;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Post;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Makes claims on offices of readings.
final class OfficeDrafts {

    private static final String LEADER = "leader";
    private static final Set<String> PRESENT =
            Set.of("is", "are", "leads", "rules", "governs", "heads", "runs", "serves", "remains");
    private static final Set<String> SERVING = Set.of("is serving", "is in");
    private static final Set<String> PERFECT = Set.of("has", "have");

    private final Text text;
    private final List<Item> items;
    private final People people;

    OfficeDrafts(Text text, List<Item> items, People people) {
        this.text = text;
        this.items = items;
        this.people = people;
    }

    Optional<Assertion> length(Reading reading) {
        var length =
                Optional.ofNullable(reading.parts().get("length"))
                        .flatMap(item -> LengthWords.length(text, item));
        return subject(reading)
                .flatMap(
                        who ->
                                length.map(
                                        time ->
                                                new Assertion.OfficeLength(
                                                        who, post(reading), time)));
    }

    Optional<Assertion> held(Reading reading, Surroundings around) {
        boolean former = reading.part("post").filter(StatementLanguage.FORMER::of).isPresent();
        boolean notSince = reading.has("neg") && around.from().isPresent();
        if (former || notSince) {
            return Optional.empty();
        }
        boolean current =
                says(reading, PRESENT) || (says(reading, PERFECT) && around.from().isPresent());
        return subject(reading)
                .map(
                        who ->
                                new Assertion.HeldOffice(
                                        who,
                                        post(reading),
                                        around.from(),
                                        around.until(),
                                        around.at(),
                                        current && around.until().isEmpty(),
                                        false));
    }

    /// "took office on …"; without a time it says only what a title would.
    Optional<Assertion> took(Reading reading, Surroundings around) {
        var when = around.at().or(around::from);
        return turn(reading, when, true);
    }

    /// "succeeded Joe Brown in 2019": only where the facts know that one came after the other.
    Optional<Assertion> succeeded(Reading reading, Surroundings around) {
        var before = people.part(reading, "other");
        return before.isPresent()
                        && people.part(reading, "who")
                                .filter(who -> people.precedes(before.get(), who))
                                .isPresent()
                ? took(reading, around)
                : Optional.empty();
    }

    Optional<Assertion> left(Reading reading, Surroundings around) {
        return turn(reading, around.at().or(around::until), false);
    }

    private Optional<Assertion> turn(Reading reading, Optional<Period> when, boolean took) {
        if (when.isEmpty()) {
            return Optional.empty();
        }
        return subject(reading)
                .map(
                        who ->
                                new Assertion.HeldOffice(
                                        who,
                                        post(reading),
                                        took ? when : Optional.empty(),
                                        took ? Optional.empty() : when,
                                        Optional.empty(),
                                        false,
                                        reading.parts().containsKey("anew")));
    }

    Optional<Assertion> term(Reading reading, Surroundings around) {
        var nth =
                Optional.ofNullable(reading.parts().get("nth"))
                        .flatMap(LengthWords::figure)
                        .map(figure -> figure.value().intValue());
        return subject(reading)
                .flatMap(
                        who ->
                                nth.map(
                                        number ->
                                                new Assertion.Term(
                                                        who,
                                                        post(reading),
                                                        number,
                                                        around.at(),
                                                        isServing(reading))));
    }

    private boolean isServing(Reading reading) {
        return SERVING.contains(Spelling.folded(text.words(reading.required("key"))));
    }

    /// "served two terms".
    Optional<Assertion> terms(Reading reading) {
        var count = reading.part("count").flatMap(LengthWords::figure);
        return subject(reading)
                .flatMap(
                        who ->
                                count.map(
                                        terms ->
                                                new Assertion.TermCount(
                                                        who, post(reading), terms)));
    }

    /// Who did it: as the reading names them, or for "… and took office" the subject before.
    private Optional<Named> subject(Reading reading) {
        return people.part(reading, "who")
                .or(
                        () ->
                                reading.part("elided")
                                        .flatMap(
                                                at ->
                                                        people.subjectBefore(
                                                                at, reading.rule().sort())));
    }

    /// The office that a reading names; whoever rules or leads a country may hold any.
    private Post post(Reading reading) {
        var post = Optional.ofNullable(reading.parts().get("post"));
        var office =
                Optional.ofNullable(reading.parts().get("office"))
                        .or(() -> post.flatMap(item -> item.part("office")))
                        .map(text::words)
                        .map(Offices::plain);
        var rules = reading.parts().containsKey("rules");
        var country =
                Optional.ofNullable(reading.parts().get("country"))
                        .or(() -> post.flatMap(item -> item.part("country")))
                        .flatMap(
                                item ->
                                        Leaves.named(text, item, Leaves.NATIONAL).stream()
                                                .findFirst());
        return new Post(
                office.or(() -> rules ? Optional.of(LEADER) : Optional.empty()), single(country));
    }

    private static Optional<Named> single(Optional<Named> country) {
        return country.filter(named -> named.ids().size() == 1);
    }

    private boolean says(Reading reading, Set<String> words) {
        for (int i = reading.first(); i < reading.end(); i++) {
            var item = items.get(i);
            if (item.meaning() instanceof Meaning.Plain && words.contains(text.fold(item))) {
                return true;
            }
        }
        return false;
    }
}
