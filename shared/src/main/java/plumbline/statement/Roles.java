package plumbline.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import plumbline.claim.Named;
import plumbline.fact.Statement;

/// Who holds and who held which office, on the day of publication.
final class Roles {

    private static final Set<String> OF_OFFICE =
            Set.of(
                    "OFFICE-LENGTH",
                    "HELD-OFFICE",
                    "HELD-SINCE",
                    "TOOK-OFFICE",
                    "LEFT-OFFICE",
                    "TERM",
                    "TERMS");
    private static final Set<String> COUNTED = Set.of("the", "two", "both", "of");

    private static final Pattern SPACE = Pattern.compile("\\s+");

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

    /// Whether a person holds an office: "president", "two prime ministers", "leader".
    boolean holds(Named person, String office) {
        return offices(person).stream()
                .filter(held -> Offices.isSame(singular(office), held.office().orElse("")))
                .anyMatch(this::isHeld);
    }

    /// Whether a person held an office once, and holds it no more.
    boolean held(Named person, String office) {
        return !holds(person, office)
                && offices(person).stream()
                        .filter(held -> Offices.isSame(office, held.office().orElse("")))
                        .anyMatch(held -> held.until().isPresent() && !isHeld(held));
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

    /// "the two prime ministers" as the office of each.
    private static String singular(String office) {
        var words = new StringBuilder();
        for (var word : SPACE.splitAsStream(office.toLowerCase(Locale.ROOT)).toList()) {
            if (!COUNTED.contains(word) || !words.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        var plain = words.toString();
        if (plain.startsWith("heads of")) {
            return plain.replaceFirst("heads", "head");
        }
        return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
