package plumbline.factfile;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;
import plumbline.fact.Election.Status;
import plumbline.fact.Election.Turnout;
import plumbline.json.Fields;
import plumbline.json.JsonWriter;

/// The reports of an election: who took part, who got what.
final class ReportFormat {

    private ReportFormat() {}

    static Optional<Report> read(Fields fields) {
        fields.require("status");
        var status = fields.get("status").flatMap(spot -> spot.word(Status.values(), Status::word));
        var pollster = fields.text("pollster");
        status.ifPresent(known -> requirePollsterOfExitPoll(fields, known));
        var reportedOn = fields.get("reportedOn").flatMap(Terms::date);
        var sources = Terms.sources(fields);
        var turnout = fields.object("turnout", ReportFormat::turnout);
        var winner = fields.get("winner").flatMap(Terms::id);
        var choices = new HashSet<String>();
        var results =
                fields.list(
                        "results",
                        spot -> spot.fields().flatMap(result -> result(result, choices)));
        return fields.build(
                () ->
                        new Report(
                                status.orElseThrow(),
                                pollster,
                                reportedOn,
                                sources,
                                turnout.orElse(Turnout.UNKNOWN),
                                winner,
                                results));
    }

    private static void requirePollsterOfExitPoll(Fields fields, Status status) {
        if (status == Status.EXIT_POLL) {
            fields.require("pollster");
        } else if (fields.has("pollster")) {
            fields.fault("pollster", "belongs to a report of status exit-poll only");
        }
    }

    private static Optional<Turnout> turnout(Fields fields) {
        var percent = fields.decimal("percent", 0, 100);
        var voters = fields.whole("voters", 0L, Limits.MAX_PEOPLE);
        var electorate = fields.whole("electorate", 0L, Limits.MAX_PEOPLE);
        if (voters.isPresent()
                && electorate.isPresent()
                && voters.getAsLong() > electorate.getAsLong()) {
            fields.fault(
                    "voters",
                    String.format(
                            Locale.ENGLISH,
                            "%,d is more than the electorate, %,d",
                            voters.getAsLong(),
                            electorate.getAsLong()));
        }
        return fields.build(() -> new Turnout(percent, voters, electorate));
    }

    private static Optional<Result> result(Fields fields, Set<String> choices) {
        fields.require("choice");
        var choice = fields.get("choice").flatMap(Terms::id);
        choice.filter(id -> !choices.add(id))
                .ifPresent(id -> fields.fault("choice", "'" + id + "' stands twice in the report"));
        var percent = fields.decimal("percent", 0, 100);
        var votes = fields.whole("votes", 0L, Limits.MAX_PEOPLE);
        var seats = fields.whole("seats", 0, Limits.MAX_SEATS);
        return fields.build(() -> new Result(choice.orElseThrow(), percent, votes, seats));
    }

    static void write(Report report, JsonWriter out) {
        out.text("status", report.status().word());
        out.text("pollster", report.pollster());
        out.text("reportedOn", report.reportedOn());
        out.texts("sources", report.sources());
        if (!report.turnout().equals(Turnout.UNKNOWN)) {
            out.object("turnout", turnout -> writeTurnout(report.turnout(), turnout));
        }
        out.text("winner", report.winner());
        out.objects("results", report.results(), ReportFormat::writeResult);
    }

    private static void writeTurnout(Turnout turnout, JsonWriter out) {
        out.decimal("percent", turnout.percent());
        out.whole("voters", turnout.voters());
        out.whole("electorate", turnout.electorate());
    }

    private static void writeResult(Result result, JsonWriter out) {
        out.text("choice", result.choice());
        out.decimal("percent", result.percent());
        out.whole("votes", result.votes());
        out.whole("seats", result.seats());
    }
}
