package plumbline.election;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Status;
import plumbline.fact.Election.Turnout;

/// Voters and electorate for arithmetic: those of the report itself or, where it has none, those
/// of another report of the same election, which the answer says (rule 8).
///
/// @param order the election's reports, in their standing
record Counts(ReportChoice order) {

    /// A number of people, and where it was read.
    record Count(long number, Report from, String of) {

        /// The same figure, with a word on where this number was read if that is another report.
        Known noteOn(Known known, Report report) {
            return from.equals(report)
                    ? known
                    : known.noting("The %s is that of the %s.".formatted(of, ReportNames.of(from)));
        }
    }

    /// The voters for arithmetic with a report's other figures.
    Optional<Count> voters(Report report) {
        return here(report, Turnout::voters, "number of voters");
    }

    /// The electorate for arithmetic with a report's other figures.
    Optional<Count> electorate(Report report) {
        return here(report, Turnout::electorate, "electorate");
    }

    private Optional<Count> here(Report report, Function<Turnout, OptionalLong> number, String of) {
        return count(report, number, of).or(() -> elsewhere(report, number, of));
    }

    /// Another report's number, where those of highest standing agree on it. A poll is no count.
    private Optional<Count> elsewhere(
            Report report, Function<Turnout, OptionalLong> number, String of) {
        if (report.status() == Status.EXIT_POLL) {
            return Optional.empty();
        }
        var others = order.choose(other -> count(other, number, of)).current();
        return others.stream().map(held -> held.what().number()).distinct().count() == 1
                ? Optional.of(others.getFirst().what())
                : Optional.empty();
    }

    private static Optional<Count> count(
            Report report, Function<Turnout, OptionalLong> number, String of) {
        var count = number.apply(report.turnout());
        return count.isPresent()
                ? Optional.of(new Count(count.getAsLong(), report, of))
                : Optional.empty();
    }

    /// The turnout of the report of highest standing that has one.
    Optional<Known> turnoutOfAnother(Function<Report, Optional<Known>> turnout, Report report) {
        if (report.status() == Status.EXIT_POLL) {
            return Optional.empty();
        }
        return order.choose(turnout).current().stream().findFirst().map(Standing.Held::what);
    }
}
