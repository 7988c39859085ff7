package plumbline.election;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.check.Family;
import plumbline.check.TextRequest;
import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.EventReference;
import plumbline.fact.Election;
import plumbline.fact.Stored;
import plumbline.text.Page;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;

/// Claims on elections and referendums: shares, votes, seats, turnout, ranks, margins, winners and
/// what changed between two of them.
public final class ElectionFamily implements Family<ElectionClaim> {

    private final ElectionReader reader = new ElectionReader();

    @Override
    public Class<ElectionClaim> claims() {
        return ElectionClaim.class;
    }

    @Override
    public List<Recognized<ElectionClaim>> recognize(
            Page page, TextRequest request, Catalogue catalogue) {
        return reader.read(page, request, catalogue).stream()
                .filter(found -> Possible.is(found.claim().assertion()))
                .toList();
    }

    @Override
    public ElectionClaim bind(ElectionClaim claim, Catalogue catalogue) {
        return new Binding(catalogue).bind(claim);
    }

    @Override
    public Set<String> needs(ElectionClaim bound, Catalogue catalogue) {
        var ids = new TreeSet<String>();
        for (var id : events(bound)) {
            ids.add(id);
            catalogue.election(id).ifPresent(entry -> ids.addAll(entry.sources()));
        }
        return ids;
    }

    private static List<String> events(ElectionClaim claim) {
        var ids = new ArrayList<>(Binding.ids(claim.event()));
        if (claim.assertion() instanceof Assertion.Change change) {
            ids.addAll(Binding.ids(change.since()));
        }
        return ids;
    }

    @Override
    public Finding judge(ElectionClaim bound, Facts.Read read, Catalogue catalogue) {
        var claim = new Binding(catalogue).bind(bound);
        var events = new LinkedHashMap<String, Finding>();
        for (var id : Binding.ids(claim.event())) {
            read.get(id, Election.class)
                    .ifPresent(stored -> events.put(id, judge(claim, stored, read, catalogue)));
        }
        if (events.isEmpty()) {
            return noEvent(claim.event());
        }
        return agreed(withoutSilent(events, read));
    }

    /// Of elections held together (a president's and a parliament's, on one day), those that are
    /// silent on the figure do not make it uncertain which one is meant.
    private static SequencedMap<String, Finding> withoutSilent(
            SequencedMap<String, Finding> events, Facts.Read read) {
        var telling = new LinkedHashMap<>(events);
        telling.entrySet()
                .removeIf(
                        entry ->
                                isSilent(entry.getValue())
                                        && events.entrySet().stream()
                                                .anyMatch(
                                                        other ->
                                                                other.getValue().verdict().decides()
                                                                        && together(
                                                                                entry.getKey(),
                                                                                other.getKey(),
                                                                                read)));
        return telling;
    }

    private static boolean isSilent(Finding finding) {
        return finding.reason().equals(Optional.of(Reason.NO_FIGURE));
    }

    private static boolean together(String one, String other, Facts.Read read) {
        var first = read.get(one, Election.class);
        var second = read.get(other, Election.class);
        return first.isPresent()
                && second.isPresent()
                && first.get().document().country().equals(second.get().document().country())
                && first.get().document().date().equals(second.get().document().date());
    }

    private static Finding judge(
            ElectionClaim claim, Stored<Election> stored, Facts.Read read, Catalogue catalogue) {
        return new ElectionJudge(new Hearing(claim, stored, read, catalogue)).judge();
    }

    private static Finding noEvent(EventReference event) {
        var named =
                event instanceof EventReference.ById(var id)
                        ? Optional.of(id)
                        : Optional.<String>empty();
        return Finding.undecided(
                Reason.NO_EVENT,
                named.map(id -> "No election with the id " + id + " is stored.")
                        .orElse("No stored election fits the claim."));
    }

    /// What the events that could be meant come to: where they give the same verdict it does not
    /// matter which one is meant, and the first is shown (rule 13).
    private static Finding agreed(SequencedMap<String, Finding> events) {
        var findings = List.copyOf(events.values());
        var verdicts = findings.stream().map(Finding::verdict).distinct().toList();
        if (verdicts.size() == 1) {
            return findings.getFirst();
        }
        return Finding.ambiguous(
                List.copyOf(events.keySet()),
                "The claim fits %d stored elections, and they would give different verdicts."
                        .formatted(events.size()));
    }
}
