package plumbline.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plumbline.catalogue.Spelling;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.fact.Statement;

/// Who holds and who held which office, on the day of publication.
final class Roles {

    private static final Set<String> OF_OFFICE =
            Set.of(
                    "OFFICE-LENGTH",
                    "HELD-OFFICE",
                    "HELD-SINCE",
                    "HELD-TIMED",
                    "HELD-TWICE",
                    "HELD-NTH",
                    "SUCCEEDED",
                    "TOOK-OFFICE",
                    "LEFT-OFFICE",
                    "TERM",
                    "TERMS");
    private static final List<String> OFFICES_OF_TWO =
            List.of(
                    "prime ministers",
                    "foreign ministers",
                    "presidents",
                    "premiers",
                    "chancellors",
                    "heads of state",
                    "heads of government");

    private final Archive archive;
    private final Optional<LocalDate> published;

    Roles(Archive archive, Optional<LocalDate> published) {
        this.archive = archive;
        this.published = published;
    }

    /// Who may be meant where a claim of a sort is made of "he" or "she".
    Predicate<Named> fitting(String sort) {
        return OF_OFFICE.contains(sort) ? this::hasOffice : Roles::anybody;
    }

    static boolean anybody(Named person) {
        return Scene.isKnown(person);
    }

    boolean hasOffice(Named person) {
        return !offices(person).isEmpty();
    }

    /// Whether a person holds an office: "president", "leader".
    boolean holds(Named person, String office) {
        return offices(person).stream()
                .filter(held -> Offices.isSame(office, held.office().orElse("")))
                .anyMatch(this::isHeld);
    }

    /// Whether nothing stored says that a person has another office than this.
    boolean mayHold(Named person, String office) {
        return !hasOffice(person) || holds(person, office) || held(person, office);
    }

    /// The offices that a person holds on the day of publication.
    List<String> current(Named person) {
        return offices(person).stream()
                .filter(this::isHeld)
                .flatMap(held -> held.office().stream())
                .distinct()
                .toList();
    }

    /// Whether a person held an office once, and holds it no more.
    boolean held(Named person, String office) {
        return !holds(person, office)
                && offices(person).stream()
                        .filter(held -> Offices.isSame(office, held.office().orElse("")))
                        .anyMatch(held -> held.until().isPresent() && !isHeld(held));
    }

    /// Whether a person took an office in a period.
    boolean tookOfficeIn(Named person, Period period) {
        return offices(person).stream()
                .flatMap(held -> held.from().stream())
                .anyMatch(from -> Fit.of(period, from) == Fit.CERTAIN);
    }

    /// Whether a person left an office in a period.
    boolean leftOfficeIn(Named person, Period period) {
        return offices(person).stream()
                .flatMap(held -> held.until().stream())
                .anyMatch(until -> Fit.of(period, until) == Fit.CERTAIN);
    }

    private boolean isHeld(Statement held) {
        boolean begun =
                published
                        .map(
                                day ->
                                        held.from()
                                                .map(from -> !from.first().isAfter(day))
                                                .orElse(true))
                        .orElse(true);
        boolean lasts =
                held.until()
                        .map(end -> published.map(day -> end.first().isAfter(day)).orElse(false))
                        .orElse(true);
        return begun && lasts;
    }

    /// The ids of those who held an office of a country on the day of publication.
    List<String> holders(String country, String office) {
        return published.map(day -> archive.holders(country, office, day)).orElse(List.of());
    }

    List<String> predecessors(Named person) {
        return person.ids().size() == 1 ? archive.predecessors(person.ids().getFirst()) : List.of();
    }

    private List<Statement> offices(Named person) {
        return archive.all(Statement.Predicate.HELD_OFFICE).stream()
                .filter(held -> person.ids().contains(held.subject()))
                .toList();
    }

    /// The office that "the two prime ministers" names; "the two leaders" names none.
    static Optional<String> officeOfTwo(String words) {
        var plain = Spelling.folded(words);
        return OFFICES_OF_TWO.stream()
                .filter(office -> plain.endsWith(office))
                .findFirst()
                .map(office -> office.replaceFirst("s( of .*)?$", "$1"));
    }
}
