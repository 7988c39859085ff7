package plumbline.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// An election or a referendum, or one round of it, or its result in a part of the country.
///
/// @param country ISO 3166-1 alpha-2 code
/// @param date the day of the vote
/// @param snap whether it was held early
/// @param round 1 or 2 (or more) where there are several
/// @param area the part of the country that the document is about (an ISO 3166-2 code or a place
///     name); empty for the whole country
/// @param question what a referendum asked
/// @param reports what was reported of the result, in the order in which it is stored
public record Election(
        String id,
        String name,
        String country,
        Contest contest,
        PartialDate date,
        boolean snap,
        OptionalInt round,
        Optional<String> area,
        Optional<String> question,
        Optional<String> notes,
        List<String> aliases,
        List<Report> reports)
        implements Document {

    public Election {
        Ids.require(id);
        aliases = List.copyOf(aliases);
        reports = List.copyOf(reports);
    }

    @Override
    public DocumentType type() {
        return DocumentType.ELECTION;
    }

    /// What is voted on, spelled as in the JSON member `contest`.
    public enum Contest {
        PRESIDENTIAL("presidential"),
        PARLIAMENTARY("parliamentary"),
        REFERENDUM("referendum"),
        REGIONAL("regional"),
        LOCAL("local");

        private final String word;

        Contest(String word) {
            this.word = word;
        }

        /// The word used in JSON.
        public String word() {
            return word;
        }
    }

    /// How much of the count a report rests on, spelled as in the JSON member `status`; of rising
    /// standing (verdicts.md, rule 8).
    public enum Status {
        EXIT_POLL("exit-poll"),
        PARTIAL("partial"),
        PRELIMINARY("preliminary"),
        FINAL("final");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /// The word used in JSON.
        public String word() {
            return word;
        }
    }

    /// What was reported of a result. A figure that is not given is not known, never zero.
    ///
    /// @param pollster who asked, for an exit poll
    /// @param reportedOn when; empty where that is not known
    /// @param sources ids of the sources that carry it, at least one
    /// @param winner the id of the choice that won
    public record Report(
            Status status,
            Optional<String> pollster,
            Optional<PartialDate> reportedOn,
            List<String> sources,
            Turnout turnout,
            Optional<String> winner,
            List<Result> results) {

        public Report {
            sources = List.copyOf(sources);
            results = List.copyOf(results);
        }

        /// The result of a choice in this report, if it has one.
        public Optional<Result> resultOf(String choice) {
            return results.stream().filter(result -> result.choice().equals(choice)).findFirst();
        }
    }

    /// How many took part.
    ///
    /// @param percent turnout in percent of the electorate, with the decimals of the source
    /// @param voters how many voted
    /// @param electorate how many were entitled to vote
    public record Turnout(
            Optional<BigDecimal> percent, OptionalLong voters, OptionalLong electorate) {

        /// Nothing known.
        public static final Turnout UNKNOWN =
                new Turnout(Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /// What one choice got.
    ///
    /// @param choice the id of a person, a party or an option
    /// @param percent its share in percent of the votes counted, with the decimals of the source
    public record Result(
            String choice, Optional<BigDecimal> percent, OptionalLong votes, OptionalInt seats) {}
}
