package plumbline.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int LONG_IN_OFFICE = 20; // years; beyond, a life is more likely
    private static final String LEADER = "leader";
    private static final Set<String> PRESENT =
            Set.of("is", "are", "leads", "rules", "governs", "heads", "runs", "serves", "remains");
    private static final Set<String> ELSEWHERE =
            Set.of("as", "in", "on", "at", "with", "under", "of", "to", "through", "out");
    private static final Set<String> BEFORE_A_TIME =
            Set.of("from", "until", "till", "between", "since");
    private static final Set<String> STAYING =
            Set.of("stayed", "remained", "continued", "stays", "remains", "kept", "retained");
    private static final Set<String> TIMED_BY_ANOTHER =
            Set.of("after", "before", "when", "while", "until", "till");
    private static final Set<String> SERVING = Set.of("is serving", "is in", "in");
    private static final Set<String> PAST_PERFECT = Set.of("had");
    private static final Set<String> ENDING = Set.of("ended", "finished", "completed");
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
        boolean placed =
                StatementLanguage.IN_OFFICE.of(items.get(reading.end() - 1))
                        || reading.has("post")
                        || reading.has("office")
                        || reading.has("rules");
        if (!placed && goesOn(reading.end())) {
            return Optional.empty();
        }
        var length =
                Optional.ofNullable(reading.parts().get("length"))
                        .flatMap(item -> LengthWords.length(text, item));
        boolean upToAnotherTime = says(reading, PAST_PERFECT);
        return subject(reading)
                .filter(who -> !(upToAnotherTime && people.isInOffice(who)))
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
        boolean untimed =
                around.from().isEmpty() && around.until().isEmpty() && around.at().isEmpty();
        if (former || notSince || (untimed && isTimedByAnother(reading, around.end()))) {
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

    /// "stayed on as foreign minister after Joe Brown had left": the time is that of something
    /// else, and is what is claimed.
    private boolean isTimedByAnother(Reading reading, int end) {
        return STAYING.contains(text.fold(reading.required("key")))
                && end < items.size()
                && TIMED_BY_ANOTHER.contains(text.fold(items.get(end)));
    }

    /// "took office on …"; without a time it says only what a title would.
    Optional<Assertion> took(Reading reading, Surroundings around) {
        var when = around.at().or(around::from);
        return turn(reading, when, true);
    }

    /// "succeeded Joe Brown in 2019", "gave way to Jane Smith".
    Optional<Assertion> succeeded(Reading reading, Surroundings around) {
        if (goesOn(around) || around.vague()) {
            return Optional.empty();
        }
        var next = next(reading);
        var after = reading.has("next") ? next : subject(reading);
        var before = reading.has("next") ? earlier(reading) : before(reading, after);
        boolean same = before.isPresent() && before.map(Named::ids).equals(after.map(Named::ids));
        return before.filter(one -> !same)
                .flatMap(
                        earlier ->
                                after.map(
                                        later ->
                                                new Assertion.Succeeded(
                                                        later,
                                                        earlier,
                                                        post(reading),
                                                        around.at().or(around::from))));
    }

    /// Who came next; in "Joe Brown, whom he succeeded" the only other one.
    private Optional<Named> next(Reading reading) {
        var item = reading.part("next").filter(StatementLanguage.PRONOUN::of);
        return item.isPresent() && reading.has("other")
                ? people.part(reading, "other").flatMap(one -> people.besides(item.get(), one))
                : people.part(reading, "next");
    }

    private Optional<Named> earlier(Reading reading) {
        if (reading.has("last")) {
            return people.namedLast(reading.required("other"));
        }
        return reading.has("other") ? people.part(reading, "other") : subject(reading);
    }

    private Optional<Named> before(Reading reading, Optional<Named> after) {
        return reading.has("object")
                ? after.flatMap(one -> people.besides(reading.required("object"), one))
                : people.part(reading, "other");
    }

    /// "governed from 2009 until 2018", "president between 2010 and 2015": nothing without a time.
    Optional<Assertion> heldThen(Reading reading, Surroundings around) {
        boolean former = reading.part("post").filter(StatementLanguage.FORMER::of).isPresent();
        if ((around.from().isEmpty() && around.until().isEmpty())
                || former
                || goesOn(around)
                || !isTimed(reading.end())) {
            return Optional.empty();
        }
        return held(reading, around);
    }

    /// "president from 2005 to 2010 and again from 2015 to 2020"
    Optional<Assertion> twice(Reading reading) {
        return subject(reading)
                .flatMap(
                        who ->
                                terms(who, post(reading), reading.parts())
                                        .filter(said -> said instanceof Assertion.HeldTwice));
    }

    /// One time in an office, or two.
    private static Optional<Assertion> terms(Named who, Post post, Map<String, Item> dates) {
        var from = Optional.ofNullable(dates.get("from")).flatMap(Surroundings::period);
        var until = Optional.ofNullable(dates.get("until")).flatMap(Surroundings::period);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        var first = held(who, post, from, until);
        if (!dates.containsKey("again")) {
            return Optional.of(first);
        }
        var again = Optional.of(dates.get("again")).flatMap(Surroundings::period);
        var end = Optional.ofNullable(dates.get("end")).flatMap(Surroundings::period);
        return again.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(new Assertion.HeldTwice(first, held(who, post, again, end)));
    }

    private static Assertion.HeldOffice held(
            Named who, Post post, Optional<Period> from, Optional<Period> until) {
        return new Assertion.HeldOffice(who, post, from, until, Optional.empty(), false, false);
    }

    /// "Namibia's third president"
    Optional<Assertion> order(Reading reading) {
        var nth = LengthWords.nth(text, reading.required("nth"));
        return subject(reading)
                .flatMap(
                        who ->
                                nth.map(
                                        place ->
                                                new Assertion.OfficeOrder(
                                                        who, post(reading), place)));
    }

    /// "Joe Brown (1990-2019)": years in office only where one of them is that of a beginning or an
    /// end that is known, since a life may be meant, or another post.
    Optional<Assertion> years(Reading reading) {
        var key = reading.required("key");
        var from = key.part("from").flatMap(Surroundings::period);
        var until = key.part("until").flatMap(Surroundings::period);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        int years = until.get().last().getYear() - from.get().first().getYear();
        return people.part(reading, "who")
                .filter(
                        who ->
                                people.tookOfficeIn(who, from.get())
                                        || (years <= LONG_IN_OFFICE
                                                && people.leftOfficeIn(who, until.get())))
                .flatMap(
                        who ->
                                terms(
                                        who,
                                        new Post(Optional.empty(), Optional.empty()),
                                        parts(key)));
    }

    private static Map<String, Item> parts(Item key) {
        var parts = new HashMap<String, Item>();
        for (var name : List.of("from", "until", "again", "end")) {
            key.part(name).ifPresent(item -> parts.put(name, item));
        }
        return parts;
    }

    /// "served from 2009 to 2013 as an envoy", "succeeded Brown as party leader": another office
    /// may be meant.
    private boolean goesOn(Surroundings around) {
        return goesOn(around.end());
    }

    private boolean goesOn(int next) {
        return next < items.size()
                && ELSEWHERE.contains(text.fold(items.get(next)))
                && !(next + 1 < items.size() && StatementLanguage.DATE.of(items.get(next + 1)));
    }

    /// Whether the time stands right behind, and is not that of what the verb is about ("governed
    /// with the Greens from 2021 to 2024").
    private boolean isTimed(int end) {
        int next = end < items.size() && text.fold(items.get(end)).equals(",") ? end + 1 : end;
        return next < items.size()
                && (BEFORE_A_TIME.contains(text.fold(items.get(next)))
                        || StatementLanguage.DATE.of(items.get(next)));
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
        if (around.at().isPresent()
                && ENDING.contains(Spelling.folded(text.words(reading.required("key"))))) {
            return Optional.empty(); // the time is that of the end
        }
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

    /// "two terms as president", "two terms in office", and not "two terms in Congress".
    private boolean isAsPost(int at) {
        return at + 1 < items.size()
                && text.fold(items.get(at)).equals("as")
                && StatementLanguage.OFFICE.of(items.get(at + 1));
    }

    private boolean isServing(Reading reading) {
        return SERVING.contains(Spelling.folded(text.words(reading.required("key"))));
    }

    /// "served two terms".
    Optional<Assertion> terms(Reading reading) {
        if (goesOn(reading.end()) && !isAsPost(reading.end())) {
            return Optional.empty();
        }
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
