package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;
import plumbline.fact.Election.Status;
import plumbline.fact.Election.Turnout;
import plumbline.fact.PartialDate;

/// Builds reports: `aFinalCount().by("the Board").of("ada", "41.2", 4_120)`.
final class ReportBuilder {

    private final Status status;
    private Optional<String> pollster = Optional.empty();
    private Optional<PartialDate> reportedOn = Optional.empty();
    private String source = "src:somebody";
    private Optional<BigDecimal> turnout = Optional.empty();
    private OptionalLong voters = OptionalLong.empty();
    private OptionalLong electorate = OptionalLong.empty();
    private Optional<String> winner = Optional.empty();
    private final List<Result> results = new ArrayList<>();

    private ReportBuilder(Status status) {
        this.status = status;
    }

    static ReportBuilder aFinalCount() {
        return new ReportBuilder(Status.FINAL);
    }

    static ReportBuilder aPreliminaryCount() {
        return new ReportBuilder(Status.PRELIMINARY);
    }

    static ReportBuilder aPartialCount() {
        return new ReportBuilder(Status.PARTIAL);
    }

    static ReportBuilder anExitPoll(String pollster) {
        var poll = new ReportBuilder(Status.EXIT_POLL);
        poll.pollster = Optional.of(pollster);
        return poll;
    }

    ReportBuilder on(String date) {
        reportedOn = PartialDate.parse(date);
        return this;
    }

    /// Cites a source: `src:board-a`, which cites the authority `board`; `src:x` cites nobody.
    ReportBuilder citing(String id) {
        source = id;
        return this;
    }

    ReportBuilder withTurnout(String percent) {
        turnout = Optional.of(new BigDecimal(percent));
        return this;
    }

    ReportBuilder withVoters(long number) {
        voters = OptionalLong.of(number);
        return this;
    }

    ReportBuilder withElectorate(long number) {
        electorate = OptionalLong.of(number);
        return this;
    }

    ReportBuilder wonBy(String choice) {
        winner = Optional.of(choice);
        return this;
    }

    ReportBuilder giving(String choice, String percent) {
        return giving(choice, Optional.of(percent), OptionalLong.empty(), OptionalInt.empty());
    }

    ReportBuilder giving(String choice, String percent, long votes) {
        return giving(choice, Optional.of(percent), OptionalLong.of(votes), OptionalInt.empty());
    }

    ReportBuilder givingVotes(String choice, long votes) {
        return giving(choice, Optional.empty(), OptionalLong.of(votes), OptionalInt.empty());
    }

    ReportBuilder givingSeats(String choice, int seats) {
        return giving(choice, Optional.empty(), OptionalLong.empty(), OptionalInt.of(seats));
    }

    private ReportBuilder giving(
            String choice, Optional<String> percent, OptionalLong votes, OptionalInt seats) {
        results.add(new Result(choice, percent.map(BigDecimal::new), votes, seats));
        return this;
    }

    Report build() {
        return new Report(
                status,
                pollster,
                reportedOn,
                List.of(source),
                new Turnout(turnout, voters, electorate),
                winner,
                results);
    }
}
