package plumbline.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.claim.Named;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Belonging;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Makes claims of the readings of one sentence.
final class Drafts {

    private final Text text;
    private final List<Item> items;
    private final People people;
    private final Archive archive;
    private final Clauses clauses;
    private final OfficeDrafts offices;
    private final MembershipDrafts memberships;
    private final EventDrafts events;
    private final Optional<LocalDate> published;

    Drafts(
            Text text,
            List<Item> items,
            Mentions mentions,
            People people,
            Archive archive,
            Occasions occasions,
            Optional<LocalDate> published) {
        this.text = text;
        this.items = items;
        this.people = people;
        this.archive = archive;
        this.clauses = new Clauses(text, items);
        this.offices = new OfficeDrafts(text, items, people);
        this.memberships = new MembershipDrafts(text, items, mentions, archive, published);
        this.events = new EventDrafts(text, items, mentions, occasions, archive);
        this.published = published;
    }

    /// What a reading claims that can be checked.
    List<Draft> of(Reading reading) {
        if (reading.parts().containsKey("modal")
                || clauses.isSupposed(reading)
                || !clauses.bears(reading)) {
            return List.of();
        }
        var respectively = clauses.respectively(reading);
        return respectively.isPresent()
                ? inOrder(reading, respectively.getAsInt())
                : one(reading).stream().toList();
    }

    /// "Kenya and Uganda joined in 2004 and 2009 respectively": two lists are paired in their order
    /// (rule 16).
    private List<Draft> inOrder(Reading reading, int word) {
        var belonging = Belonging.JOINED;
        if (reading.rule().sort().equals("LEFT")) {
            belonging = Belonging.LEFT;
        } else if (!reading.rule().sort().equals("JOINED")) {
            return List.of();
        }
        var dates =
                items.subList(reading.end(), Math.max(word, reading.end())).stream()
                        .filter(StatementLanguage.DATE::of)
                        .toList();
        var times = dates.stream().flatMap(item -> Surroundings.period(item).stream()).toList();
        var made =
                reading.has("neg") || times.size() != dates.size()
                        ? List.<Assertion>of()
                        : memberships.each(reading, belonging, times);
        return IntStream.range(0, made.size())
                .mapToObj(
                        k ->
                                new Draft(
                                        reading.rule().name(),
                                        dates.get(k),
                                        first(reading),
                                        word + 1,
                                        reading.end() - reading.first(),
                                        made.get(k),
                                        false))
                .toList();
    }

    private Optional<Draft> one(Reading reading) {
        var parts = reading.parts();
        var own =
                Optional.ofNullable(parts.getOrDefault("when", parts.get("told")))
                        .flatMap(Surroundings::period);
        var since = Optional.ofNullable(parts.get("since")).flatMap(Surroundings::period);
        var around = surroundings(reading).at(own).since(since);
        if ((around.vague() && !isUntimed(reading)) || isLater(around)) {
            return Optional.empty();
        }
        return assertion(reading, around)
                .map(
                        made ->
                                new Draft(
                                        reading.rule().name(),
                                        key(reading),
                                        first(reading),
                                        end(reading, around),
                                        reading.end() - reading.first(),
                                        made,
                                        parts.containsKey("neg")));
    }

    private Surroundings surroundings(Reading reading) {
        var around = Surroundings.of(text, items, reading, published);
        int before = reading.first() - 1;
        return before > 0 && text.fold(items.get(before)).equals("where")
                ? around.before(text, items, before)
                : around;
    }

    /// What is counted, or has a time of its own, leaves the words around alone.
    private static boolean isUntimed(Reading reading) {
        return switch (reading.rule().sort()) {
            case "COUNT",
                    "TERMS",
                    "HELD-YEARS",
                    "HELD-TWICE",
                    "HELD-NTH",
                    "JOINED-NTH",
                    "LEFT-NTH",
                    "OFFICE-LENGTH",
                    "MEMBER-LENGTH",
                    "INDEPENDENCE-AGO",
                    "RELATIONS-AGO" ->
                    true;
            default -> false;
        };
    }

    /// A time after the publication makes a plan, not a fact.
    private boolean isLater(Surroundings around) {
        return published.isPresent()
                && around.at().filter(at -> at.first().isAfter(published.get())).isPresent();
    }

    /// Where a claim begins: "… and NATO in 2003" shares the words before it with another.
    private int first(Reading reading) {
        return reading.part("shared").map(items::indexOf).orElse(reading.first());
    }

    /// Where a claim ends: after the time and place that it takes from the words behind it.
    private static int end(Reading reading, Surroundings around) {
        return switch (reading.rule().sort()) {
            case "COUNT",
                    "HELD-YEARS",
                    "HELD-TWICE",
                    "HELD-NTH",
                    "JOINED-NTH",
                    "LEFT-NTH",
                    "MEMBER-LENGTH",
                    "OFFICE-LENGTH",
                    "TERMS",
                    "FOUNDER",
                    "INDEPENDENCE-AGO",
                    "RELATIONS-AGO" ->
                    reading.end();
            default -> Math.max(reading.end(), around.end());
        };
    }

    private static Item key(Reading reading) {
        var key = reading.parts().get("key");
        if (key == null) {
            throw new IllegalStateException(reading.rule().name() + " has no key");
        }
        return key;
    }

    private Optional<Assertion> assertion(Reading reading, Surroundings around) {
        return switch (reading.rule().sort()) {
            case "MET" -> met(reading, around.in(place(reading)));
            case "HOSTED" -> hosted(reading, around.in(place(reading)));
            case "VISITED", "RECEIVED" -> visited(reading, around);
            case "INCLUDES", "MEMBER" -> memberships.of(reading, Belonging.MEMBER, around);
            case "FOUNDER" -> memberships.of(reading, Belonging.FOUNDER, around);
            case "JOINED" -> memberships.of(reading, Belonging.JOINED, around);
            case "LEFT" -> memberships.of(reading, Belonging.LEFT, around);
            case "REJOINED" -> memberships.of(reading, Belonging.REJOINED, around);
            case "JOINED-ALONE" -> memberships.alone(reading, Belonging.JOINED, around);
            case "LEFT-ALONE" -> memberships.alone(reading, Belonging.LEFT, around);
            case "FOLLOWED" -> memberships.followed(reading, around);
            case "COUNT" -> memberships.count(reading);
            case "MEMBER-LENGTH" -> memberships.length(reading);
            case "INDEPENDENCE",
                    "RELATIONS",
                    "TOOK-PLACE",
                    "INDEPENDENCE-ANNIVERSARY",
                    "RELATIONS-ANNIVERSARY",
                    "INDEPENDENCE-AGO",
                    "RELATIONS-AGO",
                    "HOSTED-EVENT",
                    "LEADERS-MET" ->
                    events.of(reading, around);
            case "OFFICE-LENGTH" -> offices.length(reading);
            case "HELD-OFFICE" -> offices.held(reading, around);
            case "HELD-TIMED" -> offices.heldThen(reading, around);
            case "HELD-YEARS" -> offices.years(reading);
            case "HELD-TWICE" -> offices.twice(reading);
            case "HELD-NTH" -> offices.order(reading);
            case "JOINED-NTH" -> memberships.order(reading, false);
            case "LEFT-NTH" -> memberships.order(reading, true);
            case "HELD-SINCE" -> offices.held(reading, around);
            case "SUCCEEDED" -> offices.succeeded(reading, around);
            case "TOOK-OFFICE" -> offices.took(reading, around);
            case "LEFT-OFFICE" -> offices.left(reading, around);
            case "TERM" -> offices.term(reading, around);
            case "TERMS" -> offices.terms(reading);
            default ->
                    throw new IllegalStateException(
                            "No such sort of claim: " + reading.rule().sort());
        };
    }

    // Meetings and visits

    /// The place that a reading itself names: "held talks in Nairobi with Joe Brown".
    private Optional<Named> place(Reading reading) {
        return reading.part("at").flatMap(item -> Places.allNamed(text, item).stream().findFirst());
    }

    private Optional<Assertion> met(Reading reading, Surroundings around) {
        if (reading.has("offices")) {
            return holdersMet(reading, around);
        }
        var both = reading.part("both");
        if (both.isPresent()) {
            return people.two(both.get())
                    .map(
                            two ->
                                    new Assertion.Met(
                                            two.getFirst(),
                                            two.getLast(),
                                            around.place(),
                                            around.at()));
        }
        var other = other(reading);
        return subject(reading)
                .flatMap(
                        who ->
                                other.map(
                                        met ->
                                                new Assertion.Met(
                                                        who, met, around.place(), around.at())));
    }

    /// Whom somebody met: as named, or the only other one who was, for "him" and "her".
    private Optional<Named> other(Reading reading) {
        return reading.has("object")
                ? people.part(reading, "who")
                        .flatMap(who -> people.besides(reading.required("object"), who))
                : people.part(reading, "other");
    }

    /// "The Kenyan and Ugandan presidents met"
    private Optional<Assertion> holdersMet(Reading reading, Surroundings around) {
        var two =
                Leaves.named(text, reading.required("pair"), Leaves.NATIONAL).stream()
                        .flatMap(one -> people.holder(one, reading.required("offices")).stream())
                        .toList();
        return two.size() != 2
                ? Optional.empty()
                : Optional.of(
                        new Assertion.Met(
                                two.getFirst(), two.getLast(), around.place(), around.at()));
    }

    /// Who hosts meets at home, unless another place is named.
    private Optional<Assertion> hosted(Reading reading, Surroundings around) {
        var host = people.part(reading, "who");
        var guest = reading.has("elided") ? subject(reading) : other(reading);
        if (host.isEmpty() || guest.isEmpty()) {
            return Optional.empty();
        }
        var place =
                reading.has("away")
                        ? around.place()
                        : around.place()
                                .or(
                                        () ->
                                                people.home(host.get())
                                                        .map(
                                                                code ->
                                                                        Named.one(
                                                                                archive.name(code),
                                                                                code)));
        return Optional.of(new Assertion.Met(host.get(), guest.get(), place, around.at()));
    }

    private Optional<Assertion> visited(Reading reading, Surroundings around) {
        var places =
                reading.part("places").map(item -> Places.allNamed(text, item)).orElse(List.of());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return subject(reading)
                .map(
                        who ->
                                new Assertion.Visited(
                                        who, places, around.during(), reading.has("arrived")));
    }

    /// Who did it: as the reading names them, or for "… and visited Kenya" the subject before.
    private Optional<Named> subject(Reading reading) {
        if (reading.has("meant")) {
            return people.meant(reading.required("meant"), reading.rule().sort());
        }
        return people.part(reading, "who")
                .or(
                        () ->
                                reading.part("elided")
                                        .flatMap(
                                                at ->
                                                        people.subjectBefore(
                                                                at, reading.rule().sort())));
    }
}
