package plumbline.factfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.fact.Countries;
import plumbline.fact.Entity;

/// Whether the countries that documents name exist. A code that is not one of today's, or an id
/// in its stead, needs an `entity` of kind `country`, which may stand anywhere in the file or be
/// stored already.
public final class FactReferences {

    private FactReferences() {}

    /// The faults of the good lines of a file, in file order.
    ///
    /// @param isKnownFormerCode whether a stored entity of kind `country` has this code, or this id
    public static List<LineFault> check(List<Line> lines, Predicate<String> isKnownFormerCode) {
        var introduced = countriesIntroducedIn(lines);
        var faults = new ArrayList<LineFault>();
        for (var line : lines) {
            CountryMentions.each(
                    line.document(),
                    (pointer, code) -> {
                        if (Countries.builtIn().byCode(code).isEmpty()
                                && !introduced.contains(code)
                                && !isKnownFormerCode.test(code)) {
                            faults.add(new LineFault(line.number(), pointer, unknown(code)));
                        }
                    });
        }
        return List.copyOf(faults);
    }

    private static Set<String> countriesIntroducedIn(List<Line> lines) {
        return lines.stream()
                .map(Line::document)
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast)
                .filter(entity -> entity.kind() == Entity.Kind.COUNTRY)
                .flatMap(entity -> Stream.concat(Stream.of(entity.id()), entity.code().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String unknown(String code) {
        return String.format(
                Locale.ENGLISH,
                "'%s' is neither an ISO 3166-1 code nor the code or id of an entity of kind country",
                code);
    }
}
