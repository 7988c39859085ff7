package plumbline.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Belonging;
import plumbline.claim.StatementClaim.Happening;
import plumbline.claim.StatementClaim.Length;
import plumbline.claim.StatementClaim.Unit;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Makes claims of the readings of one sentence.
final class Drafts {

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    private final Text text;
    private final List<Item> items;
    private final Mentions mentions;
    private final People people;
    private final Clauses clauses;
    private final OfficeDrafts offices;
    private final Occasions occasions;
    private final Optional<LocalDate> published;

    Drafts(
            Text text,
            List<Item> items,
            Mentions mentions,
            People people,
            Occasions occasions,
            Optional<LocalDate> published) {
        this.text = text;
        this.items = items;
        this.mentions = mentions;
        this.people = people;
        this.clauses = new Clauses(text, items);
        this.offices = new OfficeDrafts(text, items, people);
        this.occasions = occasions;
        this.published = published;
    }

    /// What a reading claims, if it claims anything that can be checked.
    Optional<Draft> of(Reading reading) {
        var parts = reading.parts();
        if (parts.containsKey("modal") || !clauses.bears(reading)) {
            return Optional.empty();
        }
        var own = Optional.ofNullable(parts.get("when")).flatMap(Surroundings::period);
        var since = Optional.ofNullable(parts.get("since")).flatMap(Surroundings::period);
        var around = Surroundings.of(text, items, reading, published).at(own).since(since);
        if (around.vague() || isLater(around)) {
            return Optional.empty();
        }
        return assertion(reading, around)
                .map(
                        made ->
                                new Draft(
                                        reading.rule().name(),
                                        key(reading),
                                        reading.first(),
                                        end(reading, around),
                                        reading.end() - reading.first(),
                                        made,
                                        parts.containsKey("neg")));
    }

    /// A time after the publication makes a plan, not a fact.
    private boolean isLater(Surroundings around) {
        return published.isPresent()
                && around.at().filter(at -> at.first().isAfter(published.get())).isPresent();
    }

    /// Where a claim ends: after the time and place that it takes from the words behind it.
    private static int end(Reading reading, Surroundings around) {
        return switch (reading.rule().sort()) {
            case "COUNT", "OFFICE-LENGTH", "FOUNDER" -> reading.end();
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
            case "MET" -> met(reading, around);
            case "HOSTED" -> hosted(reading, around);
            case "VISITED", "RECEIVED" -> visited(reading, around);
            case "INCLUDES", "MEMBER" -> membership(reading, Belonging.MEMBER, around);
            case "FOUNDER" -> membership(reading, Belonging.FOUNDER, around);
            case "JOINED" -> membership(reading, Belonging.JOINED, around);
            case "LEFT" -> membership(reading, Belonging.LEFT, around);
            case "COUNT" -> count(reading);
            case "INDEPENDENCE" -> on(independence(reading), around);
            case "RELATIONS" -> on(relations(reading), around);
            case "TOOK-PLACE" -> on(occasion(reading, around), around).map(Drafts::inNamedYear);
            case "INDEPENDENCE-ANNIVERSARY" -> since(independence(reading), reading, around);
            case "RELATIONS-ANNIVERSARY" -> since(relations(reading), reading, around);
            case "OFFICE-LENGTH" -> offices.length(reading);
            case "HELD-OFFICE" -> offices.held(reading, around);
            case "HELD-SINCE" -> offices.held(reading, around);
            case "SUCCEEDED" -> offices.succeeded(reading, around);
            case "TOOK-OFFICE" -> offices.took(reading, around);
            case "LEFT-OFFICE" -> offices.left(reading, around);
            case "TERM" -> offices.term(reading, around);
            default ->
                    throw new IllegalStateException(
                            "No such sort of claim: " + reading.rule().sort());
        };
    }

    // Meetings and visits

    private Optional<Assertion> met(Reading reading, Surroundings around) {
        var both = reading.parts().get("both");
        if (both != null) {
            return mentions.leaders(both)
                    .map(
                            two ->
                                    new Assertion.Met(
                                            two.getFirst(),
                                            two.getLast(),
                                            around.place(),
                                            around.at()));
        }
        return people.part(reading, "who")
                .flatMap(
                        who ->
                                people.part(reading, "other")
                                        .map(
                                                other ->
                                                        new Assertion.Met(
                                                                who,
                                                                other,
                                                                around.place(),
                                                                around.at())));
    }

    /// Who hosts meets at home, unless another place is named.
    private Optional<Assertion> hosted(Reading reading, Surroundings around) {
        var host = people.part(reading, "who");
        var guest = people.part(reading, "other");
        if (host.isEmpty() || guest.isEmpty()) {
            return Optional.empty();
        }
        var place = around.place().or(() -> people.home(host.get()));
        return Optional.of(new Assertion.Met(host.get(), guest.get(), place, around.at()));
    }

    private Optional<Assertion> visited(Reading reading, Surroundings around) {
        var places = new ArrayList<Named>();
        var listed = reading.parts().get("places");
        if (listed != null) {
            Items.leaves(listed).forEach(item -> Places.named(text, item).ifPresent(places::add));
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return people.part(reading, "who")
                .map(who -> new Assertion.Visited(who, places, around.at()));
    }

    // Memberships

    private Optional<Assertion> membership(
            Reading reading, Belonging belonging, Surroundings around) {
        var countries = named(reading, "countries");
        var organization = organization(reading);
        if (countries.isEmpty() || organization.isEmpty()) {
            return Optional.empty();
        }
        boolean since = around.from().isPresent() && belonging == Belonging.MEMBER;
        var when = around.from().or(around::at);
        return Optional.of(
                new Assertion.Membership(
                        countries,
                        organization.get(),
                        since ? Belonging.JOINED : belonging,
                        belonging == Belonging.FOUNDER ? Optional.empty() : when,
                        since ? around.until() : Optional.empty()));
    }

    private Optional<Named> organization(Reading reading) {
        var item = reading.parts().get("org");
        if (item == null) {
            return Optional.ofNullable(reading.parts().get("bloc")).flatMap(mentions::organization);
        }
        return StatementLanguage.ANAPHORIC.of(item)
                ? mentions.organization(item)
                : Leaves.named(text, item, Leaves.ORGANIZATIONS).stream().findFirst();
    }

    private Optional<Assertion> count(Reading reading) {
        var members =
                Optional.ofNullable(reading.parts().get("members")).flatMap(LengthWords::figure);
        return organization(reading)
                .flatMap(
                        organization ->
                                members.map(
                                        figure -> new Assertion.MemberCount(organization, figure)));
    }

    // Dates and anniversaries

    private Optional<Happening> independence(Reading reading) {
        var country =
                named(reading, "country").stream()
                        .findFirst()
                        .or(() -> mentions.country(key(reading)));
        var of = named(reading, "of").stream().findFirst();
        boolean declared = reading.parts().containsKey("declared");
        return country.map(known -> new Happening.Independence(known, of, declared));
    }

    private Optional<Happening> relations(Reading reading) {
        var two =
                Optional.ofNullable(reading.parts().get("two"))
                        .map(item -> Leaves.named(text, item, Leaves.STATES))
                        .orElse(List.of());
        if (two.size() == 2) {
            return Optional.of(new Happening.Relations(two.getFirst(), two.getLast()));
        }
        var country = named(reading, "country").stream().findFirst();
        var other = named(reading, "other").stream().findFirst();
        if (country.isPresent() && other.isPresent()) {
            return Optional.of(new Happening.Relations(country.get(), other.get()));
        }
        return mentions.countries(key(reading))
                .map(pair -> new Happening.Relations(pair.getFirst(), pair.getLast()));
    }

    private Optional<Happening> occasion(Reading reading, Surroundings around) {
        return occasions
                .before(text, items.get(reading.first()).first())
                .map(event -> new Happening.Occasion(event, around.place()));
    }

    private static Optional<Assertion> on(Optional<Happening> happening, Surroundings around) {
        var when = around.at().or(around::from).or(around::until);
        var days =
                around.from().isPresent() && around.until().isPresent()
                        ? Optional.of(span(around.from().get(), around.until().get()))
                        : when;
        return happening.flatMap(
                known -> days.map(period -> new Assertion.HappenedOn(known, period)));
    }

    /// "The 2022 World Cup was held in November": in the year that the name bears.
    private static Assertion inNamedYear(Assertion said) {
        if (said instanceof Assertion.HappenedOn(Happening.Occasion occasion, var when)
                && when.yearless()) {
            var year = YEAR.matcher(occasion.event().text());
            if (year.find()) {
                return new Assertion.HappenedOn(occasion, when.in(Integer.parseInt(year.group())));
            }
        }
        return said;
    }

    private static Period span(Period from, Period until) {
        return until.last().isBefore(from.first())
                ? from
                : new Period(from.first(), until.last(), from.yearless() && until.yearless());
    }

    private Optional<Assertion> since(
            Optional<Happening> happening, Reading reading, Surroundings around) {
        var nth = reading.parts().get("nth");
        var length =
                nth != null
                        ? LengthWords.figure(nth).map(figure -> years(figure.value()))
                        : Optional.ofNullable(reading.parts().get("length"))
                                .or(() -> Optional.of(key(reading)))
                                .flatMap(item -> LengthWords.length(text, item));
        return happening.flatMap(
                known ->
                        length.map(
                                time ->
                                        new Assertion.TimeSince(
                                                known, time, nth != null, around.at())));
    }

    private static Length years(BigDecimal count) {
        return new Length(Figure.count(count.longValue()), Unit.YEARS);
    }

    private List<Named> named(Reading reading, String part) {
        var item = reading.parts().get(part);
        return item == null ? List.of() : Leaves.named(text, item, Leaves.NATIONAL);
    }
}
