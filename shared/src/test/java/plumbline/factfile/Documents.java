package plumbline.factfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import plumbline.fact.Document;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.fact.Source;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;

/// Generated documents that keep every rule of the format.
public final class Documents {

    private Documents() {}

    /// A document of any type.
    public static Arbitrary<Document> any() {
        return Arbitraries.oneOf(
                sources(),
                entities(),
                GeneratedElections.elections(),
                GeneratedResolutions.resolutions(),
                statements());
    }

    static Arbitrary<Source> sources() {
        return Combinators.combine(
                        ids(),
                        texts(),
                        texts(),
                        Arbitraries.of("https://example.org/a?b=c#d", "HTTP://example.org/é|x")
                                .optional(),
                        dates().optional(),
                        Arbitraries.of("en", "pt-BR", "zh-Hant-TW", "x-private").optional(),
                        texts().optional())
                .as(Source::new);
    }

    static Arbitrary<Entity> entities() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(Entity.Kind.class),
                        texts(),
                        texts().list().ofMaxSize(3),
                        countries().optional(),
                        countries(),
                        members().list().ofMaxSize(4))
                .as(
                        (id, kind, name, aliases, country, code, members) ->
                                new Entity(
                                        id,
                                        kind,
                                        name,
                                        aliases,
                                        country,
                                        kind == Entity.Kind.COUNTRY
                                                ? Optional.of(code)
                                                : Optional.empty(),
                                        kind == Entity.Kind.GROUP ? members : List.of()));
    }

    private static Arbitrary<Entity.Member> members() {
        return Combinators.combine(countries(), spans())
                .as((country, span) -> new Entity.Member(country, span.from(), span.until()));
    }

    static Arbitrary<Statement> statements() {
        return Combinators.combine(
                        Arbitraries.of(Predicate.class),
                        ids(),
                        texts(),
                        countries(),
                        dates(),
                        spans(),
                        Arbitraries.integers().between(1, 9).optional(),
                        ids().list().ofMinSize(1).ofMaxSize(3))
                .as(Documents::statement);
    }

    private static Statement statement(
            Predicate predicate,
            String id,
            String text,
            String country,
            PartialDate date,
            Span span,
            Optional<Integer> term,
            List<String> sources) {
        Optional<PartialDate> on = Optional.of(date);
        Optional<PartialDate> never = Optional.empty();
        Optional<String> nothing = Optional.empty();
        var said = Optional.of(text);
        return switch (predicate) {
            case MEMBER_OF ->
                    new Statement(
                            id,
                            predicate,
                            country,
                            Optional.of(id),
                            never,
                            span.from(),
                            span.until(),
                            nothing,
                            OptionalInt.empty(),
                            nothing,
                            nothing,
                            sources);
            case HELD_OFFICE ->
                    new Statement(
                            id,
                            predicate,
                            id,
                            Optional.of(country),
                            never,
                            span.from(),
                            span.until(),
                            said,
                            whole(term),
                            nothing,
                            nothing,
                            sources);
            case INDEPENDENT_SINCE, RELATIONS_SINCE ->
                    new Statement(
                            id,
                            predicate,
                            country,
                            Optional.of(country),
                            on,
                            never,
                            never,
                            nothing,
                            OptionalInt.empty(),
                            nothing,
                            nothing,
                            sources);
            case MET ->
                    new Statement(
                            id,
                            predicate,
                            id,
                            Optional.of(id),
                            on,
                            never,
                            never,
                            nothing,
                            OptionalInt.empty(),
                            said,
                            nothing,
                            sources);
            case VISITED ->
                    new Statement(
                            id,
                            predicate,
                            id,
                            Optional.of(country),
                            on,
                            never,
                            never,
                            nothing,
                            OptionalInt.empty(),
                            said,
                            said,
                            sources);
            case TOOK_PLACE ->
                    new Statement(
                            id,
                            predicate,
                            text,
                            Optional.of(country),
                            never,
                            on,
                            never,
                            nothing,
                            OptionalInt.empty(),
                            nothing,
                            nothing,
                            sources);
        };
    }

    /// A first and a last day in order, either of them perhaps not known.
    record Span(Optional<PartialDate> from, Optional<PartialDate> until) {}

    private static Arbitrary<Span> spans() {
        return Combinators.combine(dates().optional(), dates().optional())
                .as(
                        (one, other) ->
                                one.isPresent()
                                                && other.isPresent()
                                                && one.get().first().isAfter(other.get().last())
                                        ? new Span(other, one)
                                        : new Span(one, other));
    }

    static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("abzAZ09:/-._é~%")
                .withChars('中', 'Ω')
                .ofMinLength(1)
                .ofMaxLength(30);
    }

    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("\"\\\n\t\u0001\u2028éЖ中’")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(text -> text + "x")
                .flatMap(text -> Arbitraries.of(text, text + "🗳"));
    }

    static Arbitrary<String> countries() {
        return Arbitraries.of("KZ", "KG", "UZ", "FR", "DE", "XK", "SU", "YU", "US", "CN");
    }

    static Arbitrary<PartialDate> dates() {
        var days =
                Arbitraries.integers()
                        .between(0, 80_000)
                        .map(offset -> LocalDate.of(1850, 1, 1).plusDays(offset));
        return days.flatMap(
                day ->
                        Arbitraries.of(
                                PartialDate.of(day),
                                PartialDate.of(YearMonth.from(day)),
                                PartialDate.ofYear(day.getYear())));
    }

    static Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(4)
                .flatMap(
                        value ->
                                Arbitraries.integers()
                                        .between(0, 6)
                                        .map(scale -> withScale(value, scale)));
    }

    private static BigDecimal withScale(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.DOWN);
    }

    static OptionalInt whole(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    static OptionalLong count(Optional<Long> number) {
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
