package plumbline.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Spelling;
import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.EventReference;
import plumbline.claim.Named;

/// Binds a claim to the elections that it may mean, and its names to ids (rule 13).
final class Binding {

    private static final int RECENT_DAYS = 60; // before the publication; rule 13

    private final Catalogue catalogue;
    private final Names names;

    Binding(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new Names(catalogue);
    }

    /// The ids of the elections that a bound reference may mean.
    static List<String> ids(EventReference event) {
        return switch (event) {
            case EventReference.ById(var id) -> List.of(id);
            case EventReference.AnyOf(var ids) -> ids;
            case EventReference.OfElection _, EventReference.OfResolution _ -> List.of();
        };
    }

    /// The claim, bound.
    ElectionClaim bind(ElectionClaim claim) {
        var event = bind(claim.event());
        var chosen = choices(ids(event));
        var assertion = bind(claim.assertion(), chosen, ids(event));
        return new ElectionClaim(
                narrowed(event, assertion), claim.report(), assertion, claim.negated());
    }

    private EventReference bind(EventReference event) {
        return switch (event) {
            case EventReference.OfElection described ->
                    new EventReference.AnyOf(latestIfRecent(described, matching(described)));
            case EventReference.OfResolution _ -> new EventReference.AnyOf(List.of());
            case EventReference.ById _, EventReference.AnyOf _ -> event;
        };
    }

    private List<Entry.OfElection> matching(EventReference.OfElection described) {
        return ElectionIndex.of(catalogue).inCountry(described.country()).stream()
                .filter(entry -> fits(entry, described))
                .sorted(
                        Comparator.comparing(
                                        (Entry.OfElection entry) -> entry.date().first(),
                                        Comparator.reverseOrder())
                                .thenComparing(Entry.OfElection::id))
                .toList();
    }

    private static boolean fits(Entry.OfElection entry, EventReference.OfElection described) {
        return entry.country().equals(described.country())
                && entry.date().overlaps(described.when())
                && described.contest().map(entry.contest()::equals).orElse(true)
                && (described.round().isEmpty() || described.round().equals(entry.round()))
                && sameArea(entry.area(), described.area())
                && described
                        .publishedOn()
                        .map(day -> !entry.date().first().isAfter(day))
                        .orElse(true);
    }

    /// The result of a part of the country never answers for the whole, nor the other way round.
    private static boolean sameArea(Optional<String> stored, Optional<String> said) {
        return stored.map(Spelling::folded).equals(said.map(Spelling::folded));
    }

    private static List<String> latestIfRecent(
            EventReference.OfElection described, List<Entry.OfElection> fitting) {
        var recent = described.publishedOn().map(day -> day.minusDays(RECENT_DAYS));
        if (fitting.isEmpty() || recent.isEmpty()) {
            return idsOf(fitting.stream());
        }
        var latest = fitting.getFirst().date();
        return latest.first().isBefore(recent.get())
                ? idsOf(fitting.stream())
                : idsOf(fitting.stream().filter(entry -> entry.date().equals(latest)));
    }

    private static List<String> idsOf(Stream<Entry.OfElection> entries) {
        return entries.map(Entry.OfElection::id).toList();
    }

    private Set<String> choices(List<String> events) {
        var choices = new TreeSet<String>();
        events.forEach(
                id -> catalogue.election(id).ifPresent(entry -> choices.addAll(entry.choices())));
        return choices;
    }

    private Assertion bind(Assertion assertion, Set<String> choices, List<String> events) {
        return switch (assertion) {
            case Assertion.Share(var choice, var percent, var base) ->
                    new Assertion.Share(names.resolve(choice, choices), percent, base);
            case Assertion.Votes(var choice, var votes) ->
                    new Assertion.Votes(names.resolve(choice, choices), votes);
            case Assertion.Seats(var choice, var seats) ->
                    new Assertion.Seats(names.resolve(choice, choices), seats);
            case Assertion.Sum(var several, var in, var figure) ->
                    new Assertion.Sum(resolve(several, choices), in, figure);
            case Assertion.SeatShare(var several, var percent) ->
                    new Assertion.SeatShare(resolve(several, choices), percent);
            case Assertion.Deficit(var choice, var place, var in, var by) ->
                    new Assertion.Deficit(names.resolve(choice, choices), place, in, by);
            case Assertion.Advanced(var choice) ->
                    new Assertion.Advanced(names.resolve(choice, choices));
            case Assertion.Rank(var choice, var rank, var fromLast, var by) ->
                    new Assertion.Rank(names.resolve(choice, choices), rank, fromLast, by);
            case Assertion.Ahead(var choice, var over, var by) ->
                    new Assertion.Ahead(names.resolve(choice, choices), resolve(over, choices), by);
            case Assertion.Margin(var choice, var over, var in, var by) ->
                    new Assertion.Margin(
                            names.resolve(choice, choices), resolve(over, choices), in, by);
            case Assertion.Gap(var between, var in, var by) ->
                    new Assertion.Gap(resolve(between, choices), in, by);
            case Assertion.Multiple(var choice, var over, var in, var times) ->
                    new Assertion.Multiple(
                            resolve(choice, choices), resolve(over, choices), in, times);
            case Assertion.Winner(var choice) ->
                    new Assertion.Winner(names.resolve(choice, choices));
            case Assertion.Change change -> bind(change, choices, events);
            case Assertion.Highest _,
                    Assertion.TurnoutShare _,
                    Assertion.Voters _,
                    Assertion.Electorate _,
                    Assertion.Abstainers _,
                    Assertion.HeldOn _ ->
                    assertion;
        };
    }

    private List<Named> resolve(List<Named> several, Set<String> choices) {
        return several.stream().map(name -> names.resolve(name, choices)).toList();
    }

    private Optional<Named> resolve(Optional<Named> named, Set<String> choices) {
        return named.map(name -> names.resolve(name, choices));
    }

    private Assertion.Change bind(
            Assertion.Change change, Set<String> choices, List<String> events) {
        var since = bind(ofTheSameContest(change.since(), events));
        var of =
                switch (change.of()) {
                    case Quantity.OfChoice(var choice, var before, var in) ->
                            new Quantity.OfChoice(
                                    names.resolve(choice, choices),
                                    resolve(before, choices(ids(since))),
                                    in);
                    case Quantity.TurnoutPercent _,
                            Quantity.VoterCount _,
                            Quantity.ElectorateCount _ ->
                            change.of();
                };
        return new Assertion.Change(of, since, change.change());
    }

    /// An earlier election that is described by its time alone is one of the same contest.
    private EventReference ofTheSameContest(EventReference since, List<String> events) {
        if (!(since instanceof EventReference.OfElection described)
                || described.contest().isPresent()) {
            return since;
        }
        var contests =
                events.stream()
                        .flatMap(id -> catalogue.election(id).stream())
                        .map(Entry.OfElection::contest)
                        .distinct()
                        .toList();
        return contests.size() == 1
                ? new EventReference.OfElection(
                        described.country(),
                        described.when(),
                        Optional.of(contests.getFirst()),
                        described.round(),
                        described.area(),
                        described.publishedOn())
                : since;
    }

    /// Of several elections, those in which everybody stood whom the claim names: a name that fits
    /// one of them only is enough. A claim on who won means the last round.
    private EventReference narrowed(EventReference event, Assertion assertion) {
        if (!(event instanceof EventReference.AnyOf(var all)) || all.size() < 2) {
            return event;
        }
        var fitting = new ArrayList<>(all);
        for (var named : NamedChoices.of(assertion)) {
            var standing =
                    fitting.stream()
                            .filter(
                                    id ->
                                            named.ids().stream()
                                                    .anyMatch(choices(List.of(id))::contains))
                            .toList();
            if (!standing.isEmpty()) {
                fitting.retainAll(standing);
            }
        }
        return new EventReference.AnyOf(isDecidedLast(assertion) ? lastRounds(fitting) : fitting);
    }

    /// Who won and who came so far is told by the last round.
    private static boolean isDecidedLast(Assertion assertion) {
        return assertion instanceof Assertion.Winner || assertion instanceof Assertion.Advanced;
    }

    private List<String> lastRounds(List<String> events) {
        var last = new LinkedHashSet<>(events);
        last.removeIf(id -> events.stream().anyMatch(other -> isEarlierRound(id, other)));
        return List.copyOf(last);
    }

    private boolean isEarlierRound(String id, String other) {
        var one = catalogue.election(id);
        var two = catalogue.election(other);
        if (one.isEmpty() || two.isEmpty()) {
            return false;
        }
        var earlier = one.get();
        var later = two.get();
        return earlier.round().isPresent()
                && later.round().isPresent()
                && earlier.round().getAsInt() < later.round().getAsInt()
                && earlier.country().equals(later.country())
                && earlier.contest() == later.contest()
                && earlier.area().equals(later.area())
                && within(earlier.date().first(), later.date().first());
    }

    private static boolean within(LocalDate earlier, LocalDate later) {
        return !later.isBefore(earlier) && !later.isAfter(earlier.plusDays(RECENT_DAYS));
    }
}
