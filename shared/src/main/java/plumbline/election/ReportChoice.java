package plumbline.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import plumbline.claim.ReportReference;
import plumbline.election.Standing.Held;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Status;
import plumbline.fact.PartialDate;

/// Rule 8, reports: which of an election's reports a claim is checked against, figure by figure. A
/// report that is silent on a figure supersedes nothing.
///
/// @param authorities who stands behind a report: whom its sources cite
/// @param asked the report that the claim names, if it names one
record ReportChoice(
        List<Report> reports,
        Function<Report, Set<String>> authorities,
        Optional<ReportReference> asked) {

    private static final List<Status> HIGHEST_FIRST = List.of(Status.values()).reversed();

    ReportChoice {
        reports = List.copyOf(reports);
    }

    /// The reports to check a figure against.
    ///
    /// @param knows what a report holds of it; empty where it is silent
    <T> Standing<T> choose(Function<Report, Optional<T>> knows) {
        var held = new ArrayList<Held<T>>();
        for (var report : reports) {
            knows.apply(report).ifPresent(what -> held.add(new Held<>(report, what)));
        }
        if (asked.isEmpty()) {
            return ofHighestStanding(held);
        }
        var named = asked.get();
        if (named.pollster().isPresent() || named.statuses().contains(Status.EXIT_POLL)) {
            return ofExitPolls(held, named.pollster());
        }
        if (named.moment().isPresent()) {
            return ofMoment(held, named.moment().get());
        }
        return named.statuses().isEmpty()
                ? ofHighestStanding(held)
                : ofStatuses(held, named.statuses());
    }

    private <T> Standing<T> ofHighestStanding(List<Held<T>> held) {
        var counts = counts(held);
        return ofStatuses(counts, EnumSet.allOf(Status.class), 1)
                .orElse(new Standing<>(List.of(), List.of(), List.of(), Optional.empty(), false));
    }

    private <T> Standing<T> ofStatuses(List<Held<T>> held, Set<Status> statuses) {
        var counts = counts(held);
        var chosen = ofStatuses(counts, statuses, statuses.size());
        if (chosen.isEmpty()) {
            return ofHighestStanding(held)
                    .remarking("No %s count gives the figure.".formatted(words(statuses)));
        }
        var standing = chosen.get();
        return statuses.size() == 1
                ? standing
                : new Standing<>(
                        standing.alternatives(),
                        standing.earlier(),
                        ofHighestStanding(held).current(),
                        Optional.empty(),
                        false);
    }

    /// Sets of equal standing, one for each of the highest statuses that any report has.
    private <T> Optional<Standing<T>> ofStatuses(
            List<Held<T>> counts, Set<Status> statuses, int most) {
        var alternatives = new ArrayList<List<Held<T>>>();
        var earlier = new ArrayList<Held<T>>();
        for (var status : HIGHEST_FIRST) {
            if (alternatives.size() == most || !statuses.contains(status)) {
                continue;
            }
            var same = withStatus(counts, status);
            if (!same.isEmpty()) {
                var current = notSuperseded(same, this::sameAuthority);
                alternatives.add(current);
                if (current.size() < same.size()) {
                    same.stream().filter(each -> !current.contains(each)).forEach(earlier::add);
                }
            }
        }
        if (alternatives.isEmpty()) {
            return Optional.empty();
        }
        var lowest = alternatives.getLast().getFirst().report().status();
        for (var each : counts) {
            if (each.report().status().compareTo(lowest) < 0) {
                earlier.add(each);
            }
        }
        return Optional.of(
                new Standing<>(alternatives, earlier, List.of(), Optional.empty(), false));
    }

    private <T> Standing<T> ofExitPolls(List<Held<T>> held, Optional<String> pollster) {
        if (reports.stream().noneMatch(report -> isPollOf(report, pollster))) {
            return Standing.none(
                    pollster.map(name -> "No exit poll by %s is stored.".formatted(name))
                            .orElse("No exit poll is stored."));
        }
        var polls = held.stream().filter(each -> isPollOf(each.report(), pollster)).toList();
        if (polls.isEmpty()) {
            return ofHighestStanding(held).remarking("The exit poll does not give the figure.");
        }
        var current = notSuperseded(polls, ReportChoice::samePollster);
        var earlier = polls.stream().filter(each -> !current.contains(each)).toList();
        return new Standing<>(List.of(current), earlier, List.of(), Optional.empty(), false);
    }

    private <T> Standing<T> ofMoment(List<Held<T>> held, LocalDate day) {
        var alternatives = new ArrayList<List<Held<T>>>();
        var highest = ofHighestStanding(held);
        for (var each : counts(held)) {
            var ofThatDay =
                    each.report().status() != Status.FINAL
                            && each.report()
                                    .reportedOn()
                                    .map(PartialDate.of(day)::overlaps)
                                    .orElse(false);
            if (ofThatDay) {
                alternatives.add(List.of(each));
            }
        }
        var stored = !alternatives.isEmpty();
        alternatives.addAll(highest.alternatives());
        return new Standing<>(
                alternatives, highest.earlier(), List.of(), Optional.empty(), !stored);
    }

    private static <T> List<Held<T>> withStatus(List<Held<T>> held, Status status) {
        var with = new ArrayList<Held<T>>(held.size());
        for (var each : held) {
            if (each.report().status() == status) {
                with.add(each);
            }
        }
        return with;
    }

    private static <T> List<Held<T>> counts(List<Held<T>> held) {
        var counts = new ArrayList<Held<T>>(held.size());
        for (var each : held) {
            if (each.report().status() != Status.EXIT_POLL) {
                counts.add(each);
            }
        }
        return counts;
    }

    private static <T> List<Held<T>> notSuperseded(
            List<Held<T>> same, BiPredicate<Report, Report> sameVoice) {
        if (same.size() < 2) {
            return same; // no report is later than itself
        }
        return same.stream()
                .filter(
                        one ->
                                same.stream()
                                        .noneMatch(
                                                other ->
                                                        isLater(other.report(), one.report())
                                                                && sameVoice.test(
                                                                        other.report(),
                                                                        one.report())))
                .toList();
    }

    private static boolean isLater(Report one, Report other) {
        return one.reportedOn().isPresent()
                && other.reportedOn().isPresent()
                && one.reportedOn().get().first().isAfter(other.reportedOn().get().last());
    }

    /// Whether the sources of both cite the same authority, or those of neither cite any.
    private boolean sameAuthority(Report one, Report other) {
        var ofOne = authorities.apply(one);
        var ofOther = authorities.apply(other);
        return (ofOne.isEmpty() && ofOther.isEmpty()) || ofOne.stream().anyMatch(ofOther::contains);
    }

    private static boolean samePollster(Report one, Report other) {
        return one.pollster().equals(other.pollster());
    }

    private static boolean isPollOf(Report report, Optional<String> pollster) {
        return report.status() == Status.EXIT_POLL
                && pollster.map(
                                said ->
                                        report.pollster()
                                                .map(stored -> Pollsters.same(said, stored))
                                                .orElse(false))
                        .orElse(true);
    }

    private static String words(Set<Status> statuses) {
        return String.join(
                " or ",
                HIGHEST_FIRST.stream().filter(statuses::contains).map(Status::word).toList());
    }
}
