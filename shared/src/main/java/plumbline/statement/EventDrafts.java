package plumbline.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Happening;
import plumbline.claim.StatementClaim.Length;
import plumbline.claim.StatementClaim.Unit;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Makes claims on dates and anniversaries of readings.
final class EventDrafts {

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    private final Text text;
    private final List<Item> items;
    private final Mentions mentions;
    private final Occasions occasions;
    private final Archive archive;

    EventDrafts(
            Text text, List<Item> items, Mentions mentions, Occasions occasions, Archive archive) {
        this.text = text;
        this.items = items;
        this.mentions = mentions;
        this.occasions = occasions;
        this.archive = archive;
    }

    Optional<Assertion> of(Reading reading, Surroundings around) {
        return switch (reading.rule().sort()) {
            case "INDEPENDENCE" -> on(independence(reading), around);
            case "RELATIONS" -> on(relations(reading), around);
            case "TOOK-PLACE" ->
                    on(occasion(reading, around), around).map(said -> inNamedYear(reading, said));
            case "HOSTED-EVENT" -> hosted(reading, around);
            case "LEADERS-MET" -> on(summit(reading, around), around);
            case "INDEPENDENCE-ANNIVERSARY" -> since(independence(reading), reading, around);
            case "RELATIONS-ANNIVERSARY" -> since(relations(reading), reading, around);
            case "INDEPENDENCE-AGO" -> ago(independence(reading), reading);
            case "RELATIONS-AGO" -> ago(relations(reading), reading);
            default ->
                    throw new IllegalStateException(
                            "No such sort of event: " + reading.rule().sort());
        };
    }

    /// "in 1957, 68 years ago": counted back from the publication.
    private Optional<Assertion> ago(Optional<Happening> happening, Reading reading) {
        var length = reading.part("ago").flatMap(item -> LengthWords.ago(text, item));
        return happening.flatMap(
                known ->
                        length.map(
                                time ->
                                        new Assertion.TimeSince(
                                                known, time, false, Optional.empty())));
    }

    private Optional<Happening> independence(Reading reading) {
        var said = reading.part("country");
        var named = named(reading, "country");
        var countries =
                said.isPresent() && StatementLanguage.PRONOUN_IT.of(said.get())
                        ? mentions.it(said.get()).stream().toList()
                        : named.isEmpty() ? mentioned(reading).stream().toList() : named;
        var of = named(reading, "of").stream().findFirst();
        boolean declared = reading.has("declared");
        return countries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Happening.Independence(countries, of, declared));
    }

    /// The country that the words before name, besides the one that it left.
    private Optional<Named> mentioned(Reading reading) {
        var of = named(reading, "of").stream().findFirst();
        return of.isPresent()
                ? mentions.countryBesides(reading, of.get())
                : mentions.country(reading.required("key"));
    }

    private Optional<Happening> relations(Reading reading) {
        var two =
                Optional.ofNullable(reading.parts().get("two"))
                        .map(item -> Leaves.named(text, item, Leaves.STATES))
                        .orElse(List.of());
        if (two.size() == 2) {
            return Optional.of(new Happening.Relations(two.getFirst(), two.getLast()));
        }
        var other = states(reading, "other").stream().findFirst();
        var country =
                states(reading, "country").stream()
                        .findFirst()
                        .or(() -> other.flatMap(one -> mentions.countryBesides(reading, one)))
                        .filter(
                                one ->
                                        other.filter(same -> same.ids().equals(one.ids()))
                                                .isEmpty());
        if (country.isPresent() && other.isPresent()) {
            return Optional.of(new Happening.Relations(country.get(), other.get()));
        }
        return mentions.countries(reading.required("key"))
                .map(pair -> new Happening.Relations(pair.getFirst(), pair.getLast()));
    }

    /// "The summit of 2023", "the 2023 summit".
    private Optional<Integer> edition(Reading reading, Assertion said) {
        if (!(said instanceof Assertion.HappenedOn(Happening.Occasion occasion, var _))) {
            return Optional.empty();
        }
        var words = reading.part("edition").map(text::words).orElse(occasion.event().text());
        var year = YEAR.matcher(words);
        return year.find() ? Optional.of(Integer.parseInt(year.group())) : Optional.empty();
    }

    /// "Kenya hosted the summit in May", "It was not Kenya that hosted it"
    private Optional<Assertion> hosted(Reading reading, Surroundings around) {
        var place =
                reading.part("country")
                        .flatMap(item -> Places.allNamed(text, item).stream().findFirst());
        if (reading.has("anaphor")) {
            return mentions.hosting(place, around.during());
        }
        int next = items.get(reading.end() - 1).last() + 1;
        boolean article = next < text.tokens().size() && text.tokens().get(next).is("the");
        return on(
                occasions
                        .at(text, article ? next + 1 : next)
                        .map(event -> new Happening.Occasion(event, place, true)),
                around);
    }

    /// "NATO leaders met": at a summit, or on some other occasion.
    private Optional<Happening> summit(Reading reading, Surroundings around) {
        var at =
                reading.part("at")
                        .flatMap(item -> Places.allNamed(text, item).stream().findFirst());
        return mentions.organization(reading, one -> true)
                .flatMap(organization -> occasions.summits(organization, archive))
                .map(event -> new Happening.Occasion(event, at.or(around::place), false));
    }

    private Optional<Happening> occasion(Reading reading, Surroundings around) {
        var at =
                reading.part("at")
                        .flatMap(item -> Places.allNamed(text, item).stream().findFirst());
        return event(reading)
                .map(event -> new Happening.Occasion(event, at.or(around::place), true));
    }

    /// The event whose name stands before, or behind its time: "this week's NATO summit was held".
    private Optional<Named> event(Reading reading) {
        if (!reading.has("told")) {
            return occasions.before(text, items.get(reading.first()).first());
        }
        int next = reading.required("told").last() + 1;
        boolean owner = next < text.tokens().size() && text.tokens().get(next).is("'s");
        return occasions.at(text, owner ? next + 1 : next);
    }

    private Optional<Assertion> on(Optional<Happening> happening, Surroundings around) {
        var made =
                happening.flatMap(
                        known ->
                                around.during()
                                        .map(period -> new Assertion.HappenedOn(known, period)));
        made.ifPresent(
                said -> {
                    if (said.happening()
                            instanceof Happening.Occasion(var event, var _, var named)) {
                        mentions.tell(event, named, said.when());
                    }
                });
        return made.map(said -> said);
    }

    /// "The 2022 World Cup was held in November": in the year that the name bears.
    private Assertion inNamedYear(Reading reading, Assertion said) {
        var year = edition(reading, said);
        return said instanceof Assertion.HappenedOn(var occasion, var when)
                        && when.yearless()
                        && year.isPresent()
                ? new Assertion.HappenedOn(occasion, when.in(year.get()))
                : said;
    }

    private Optional<Assertion> since(
            Optional<Happening> happening, Reading reading, Surroundings around) {
        var nth =
                Optional.ofNullable(reading.parts().get("nth"))
                        .or(() -> reading.part("jubilee"))
                        .orElse(null);
        var length =
                nth != null
                        ? LengthWords.nth(text, nth).map(EventDrafts::years)
                        : Optional.ofNullable(reading.parts().get("length"))
                                .or(() -> reading.part("key"))
                                .flatMap(item -> LengthWords.length(text, item));
        return happening.flatMap(
                known ->
                        length.map(
                                time ->
                                        new Assertion.TimeSince(
                                                known, time, nth != null, around.at())));
    }

    private static Length years(int count) {
        return new Length(Figure.count(count), Unit.YEARS);
    }

    private List<Named> states(Reading reading, String part) {
        return reading.part(part)
                .map(item -> Leaves.named(text, item, Leaves.STATES))
                .orElse(List.of());
    }

    private List<Named> named(Reading reading, String part) {
        var item = reading.parts().get(part);
        return item == null ? List.of() : Leaves.named(text, item, Leaves.NATIONAL);
    }
}
