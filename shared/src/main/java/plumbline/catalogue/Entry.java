package plumbline.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Election;
import plumbline.fact.Election.Contest;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Resolution.Tally;
import plumbline.fact.Source;
import plumbline.fact.Statement;
import plumbline.fact.Vote;

/// What the catalogue knows of one document: enough to tell whether a text talks about it, and no
/// figures.
public sealed interface Entry {

    /// The document's id.
    String id();

    /// The document's type.
    default DocumentType type() {
        return switch (this) {
            case OfSource source -> DocumentType.SOURCE;
            case OfEntity entity -> DocumentType.ENTITY;
            case OfElection election -> DocumentType.ELECTION;
            case OfResolution resolution -> DocumentType.RESOLUTION;
            case OfStatement statement -> DocumentType.STATEMENT;
        };
    }

    /// A source: only needed to find documents, never to read claims.
    record OfSource(Source source) implements Entry {
        @Override
        public String id() {
            return source.id();
        }
    }

    /// An entity, whole: it holds no figures.
    record OfEntity(Entity entity) implements Entry {
        @Override
        public String id() {
            return entity.id();
        }
    }

    /// An election's names and circumstances.
    ///
    /// @param choices ids of everybody and everything that stood, in any report
    /// @param pollsters names of the pollsters of its exit polls
    /// @param sources ids of the sources of all its reports
    record OfElection(
            String id,
            String name,
            List<String> aliases,
            String country,
            Contest contest,
            PartialDate date,
            boolean snap,
            OptionalInt round,
            Optional<String> area,
            Optional<String> question,
            List<String> choices,
            List<String> pollsters,
            List<String> sources)
            implements Entry {
        public OfElection {
            aliases = List.copyOf(aliases);
            choices = List.copyOf(choices);
            pollsters = List.copyOf(pollsters);
            sources = List.copyOf(sources);
        }

        /// Of its id alone: entries are looked up by the thousand.
        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /// A resolution's names and circumstances.
    ///
    /// @param voters codes of the countries that had a vote, where the body has but some of the
    ///     world's and the roll call names them all; else none
    record OfResolution(
            String id,
            Body body,
            PartialDate date,
            String title,
            List<String> aliases,
            List<String> keywords,
            List<String> voters,
            List<String> sources)
            implements Entry {
        public OfResolution {
            aliases = List.copyOf(aliases);
            keywords = List.copyOf(keywords);
            voters = List.copyOf(voters);
            sources = List.copyOf(sources);
        }

        /// Of its id alone: entries are looked up by the thousand.
        @Override
        public int hashCode() {
            return id.hashCode();
        }

        /// Whether a country may have had a vote.
        public boolean mayHaveVoted(String code) {
            return voters.isEmpty() || voters.contains(code);
        }
    }

    /// A statement, whole: it holds no figures but dates.
    record OfStatement(Statement statement) implements Entry {
        @Override
        public String id() {
            return statement.id();
        }
    }

    /// The entry of a document.
    static Entry of(Document document) {
        return switch (document) {
            case Source source -> new OfSource(source);
            case Entity entity -> new OfEntity(entity);
            case Statement statement -> new OfStatement(statement);
            case Election election -> ofElection(election);
            case Resolution resolution ->
                    new OfResolution(
                            resolution.id(),
                            resolution.body(),
                            resolution.date(),
                            resolution.title(),
                            resolution.aliases(),
                            resolution.keywords(),
                            votersOf(resolution),
                            sourcesOf(resolution));
        };
    }

    private static Entry ofElection(Election election) {
        var choices = new TreeSet<String>();
        var pollsters = new TreeSet<String>();
        var sources = new TreeSet<String>();
        for (var report : election.reports()) {
            report.results().forEach(result -> choices.add(result.choice()));
            report.winner().ifPresent(choices::add);
            report.pollster().ifPresent(pollsters::add);
            sources.addAll(report.sources());
        }
        return new OfElection(
                election.id(),
                election.name(),
                election.aliases(),
                election.country(),
                election.contest(),
                election.date(),
                election.snap(),
                election.round(),
                election.area(),
                election.question(),
                List.copyOf(choices),
                List.copyOf(pollsters),
                List.copyOf(sources));
    }

    private static List<String> votersOf(Resolution resolution) {
        var named =
                resolution.votes().stream()
                        .flatMap(rollCall -> Stream.of(Vote.values()).map(rollCall::countries))
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
        boolean whole =
                resolution
                        .tally()
                        .map(tally -> counted(tally) == named.size())
                        .orElse(resolution.rollCallComplete());
        return resolution.body() != Body.UNGA && whole ? named : List.of();
    }

    private static int counted(Tally tally) {
        return Stream.of(Vote.values()).mapToInt(vote -> tally.of(vote).orElse(0)).sum();
    }

    private static List<String> sourcesOf(Resolution resolution) {
        var sources = new TreeSet<>(resolution.sources());
        resolution.earlierTallies().forEach(earlier -> sources.addAll(earlier.sources()));
        return List.copyOf(sources);
    }
}
