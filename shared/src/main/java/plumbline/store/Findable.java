package plumbline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.catalogue.Entry;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.fact.Source;
import plumbline.fact.Statement;

/// What a search can find a document by.
///
/// @param countries codes
/// @param years empty for a document without a time
record Findable(
        DocumentType type,
        String id,
        Set<String> countries,
        Optional<Years> years,
        FoldedWords words) {

    /// Years from one to another, both included.
    record Years(int first, int last) {

        static Years of(PartialDate date) {
            return new Years(date.year(), date.year());
        }
    }

    /// What an entry's document is found by.
    static Findable of(Entry entry) {
        return switch (entry) {
            case Entry.OfSource(var source) -> ofSource(source);
            case Entry.OfEntity(var entity) -> ofEntity(entity);
            case Entry.OfStatement(var statement) -> ofStatement(statement);
            case Entry.OfElection election -> ofElection(election);
            case Entry.OfResolution resolution -> ofResolution(resolution);
        };
    }

    private static Findable ofSource(Source source) {
        var words = texts(source.id(), source.publisher(), source.title());
        source.authority().ifPresent(words::add);
        return new Findable(
                DocumentType.SOURCE,
                source.id(),
                Set.of(),
                source.publishedOn().map(Years::of),
                FoldedWords.of(words));
    }

    private static Findable ofEntity(Entity entity) {
        var words = texts(entity.id(), entity.name());
        words.addAll(entity.aliases());
        return new Findable(
                DocumentType.ENTITY,
                entity.id(),
                codes(Stream.of(entity.country(), entity.code())),
                Optional.empty(),
                FoldedWords.of(words));
    }

    private static Findable ofElection(Entry.OfElection election) {
        var words = texts(election.id(), election.name());
        words.addAll(election.aliases());
        election.area().ifPresent(words::add);
        election.question().ifPresent(words::add);
        return new Findable(
                DocumentType.ELECTION,
                election.id(),
                Set.of(election.country()),
                Optional.of(Years.of(election.date())),
                FoldedWords.of(words));
    }

    private static Findable ofResolution(Entry.OfResolution resolution) {
        var words = texts(resolution.id(), resolution.title());
        words.addAll(resolution.aliases());
        words.addAll(resolution.keywords());
        return new Findable(
                DocumentType.RESOLUTION,
                resolution.id(),
                Set.of(),
                Optional.of(Years.of(resolution.date())),
                FoldedWords.of(words));
    }

    private static Findable ofStatement(Statement statement) {
        var words = texts(statement.id(), statement.predicate().word(), statement.subject());
        Stream.of(statement.object(), statement.office(), statement.place(), statement.event())
                .flatMap(Optional::stream)
                .forEach(words::add);
        return new Findable(
                DocumentType.STATEMENT,
                statement.id(),
                codes(
                        Stream.of(
                                Optional.of(statement.subject()),
                                statement.object(),
                                statement.place())),
                yearsOf(statement),
                FoldedWords.of(words));
    }

    /// A statement without an end holds to this day and on.
    private static Optional<Years> yearsOf(Statement statement) {
        if (statement.on().isPresent()) {
            return statement.on().map(Years::of);
        }
        if (statement.from().isEmpty() && statement.until().isEmpty()) {
            return Optional.empty();
        }
        int first = statement.from().map(PartialDate::year).orElse(Integer.MIN_VALUE);
        int last = statement.until().map(PartialDate::year).orElse(Integer.MAX_VALUE);
        return Optional.of(new Years(first, last));
    }

    private static List<String> texts(String... texts) {
        return new ArrayList<>(List.of(texts));
    }

    private static Set<String> codes(Stream<Optional<String>> codes) {
        return codes.flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
