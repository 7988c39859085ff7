package plumbline.election;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.fact.Election;
import plumbline.fact.Election.Contest;
import plumbline.fact.PartialDate;

/// Builds elections of invented countries: `anElection().reporting(aFinalCount()…)`.
final class ElectionBuilder {

    private final String id;
    private Contest contest = Contest.PRESIDENTIAL;
    private PartialDate date = day("2021-05-09");
    private OptionalInt round = OptionalInt.empty();
    private Optional<String> area = Optional.empty();
    private final List<ReportBuilder> reports = new ArrayList<>();

    private ElectionBuilder(String id) {
        this.id = id;
    }

    static ElectionBuilder anElection() {
        return anElection("election:2021");
    }

    static ElectionBuilder anElection(String id) {
        return new ElectionBuilder(id);
    }

    static PartialDate day(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    ElectionBuilder contesting(Contest what) {
        contest = what;
        return this;
    }

    ElectionBuilder on(String text) {
        date = day(text);
        return this;
    }

    ElectionBuilder inRound(int number) {
        round = OptionalInt.of(number);
        return this;
    }

    ElectionBuilder inArea(String name) {
        area = Optional.of(name);
        return this;
    }

    ElectionBuilder reporting(ReportBuilder... more) {
        reports.addAll(Arrays.asList(more));
        return this;
    }

    Election build() {
        return new Election(
                id,
                "vote " + id.substring(id.indexOf(':') + 1),
                "XA",
                contest,
                date,
                false,
                round,
                area,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                reports.stream().map(ReportBuilder::build).toList());
    }
}
