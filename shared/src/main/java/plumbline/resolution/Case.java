package plumbline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.catalogue.Facts;
import plumbline.fact.Countries;
import plumbline.fact.Document;
import plumbline.fact.Resolution;
import plumbline.fact.Stored;
import plumbline.fact.Vote;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// One resolution before which a claim is judged, with all that judging it takes.
///
/// @param stored the resolution
/// @param vote who voted how
/// @param read the documents that were read
record Case(
        Stored<Resolution> stored,
        RecordedVote vote,
        Countries countries,
        CountryNames names,
        Groups groups,
        Facts.Read read) {

    Resolution resolution() {
        return stored.document();
    }

    /// The resolution's symbol.
    String symbol() {
        return resolution().id();
    }

    /// Evidence from this resolution.
    Evidence evidence(String figure) {
        return evidence(figure, Optional.empty());
    }

    /// Evidence that was worked out from this resolution.
    Evidence evidence(String figure, Optional<String> derivation) {
        return new Evidence(symbol(), stored.revision(), Optional.empty(), figure, derivation);
    }

    /// The finding that an outcome comes to, on this evidence, with the resolution's sources first.
    Finding finding(Outcome outcome, String explanation, List<Evidence> evidence) {
        return finding(outcome, explanation, evidence, List.of());
    }

    /// The finding that an outcome comes to, which also cites these sources.
    Finding finding(
            Outcome outcome, String explanation, List<Evidence> evidence, List<String> sources) {
        if (!outcome.verdict().decides()) {
            return Finding.undecided(reason(outcome), explanation, evidence);
        }
        var cited =
                Stream.concat(resolution().sources().stream(), sources.stream())
                        .distinct()
                        .toList();
        return Finding.decided(outcome.verdict(), outcome.rule(), explanation, evidence, cited);
    }

    private static Reason reason(Outcome undecided) {
        for (var reason : Reason.values()) {
            if (reason.word().equals(undecided.rule())) {
                return reason;
            }
        }
        throw new IllegalArgumentException("Not a reason: " + undecided.rule());
    }

    /// A group's or a membership's document as evidence, where it was read.
    List<Evidence> evidence(Membership membership) {
        return membership.facts().stream()
                .flatMap(
                        id ->
                                read.get(id, Document.class).stream()
                                        .map(
                                                fact ->
                                                        new Evidence(
                                                                id,
                                                                fact.revision(),
                                                                Optional.empty(),
                                                                membershipFigure(membership),
                                                                Optional.empty())))
                .toList();
    }

    private static String membershipFigure(Membership membership) {
        return membership.countries().size() + " members of " + membership.name();
    }

    /// The names of countries, in alphabetical order.
    List<String> namesOf(Collection<String> codes) {
        return codes.stream().map(names::of).sorted().toList();
    }

    /// "Kazakhstan and Uzbekistan abstained; Tajikistan was absent", as far as it is known.
    String howVoted(Collection<String> codes) {
        var parts = new ArrayList<String>();
        for (var cast : Vote.values()) {
            var who = new ArrayList<String>();
            for (var code : codes) {
                if (vote.of(code).orElse(null) == cast) {
                    who.add(code);
                }
            }
            addPart(parts, who, Wording.did(cast), Wording.didTogether(cast));
        }
        var unnamed = codes.stream().filter(code -> vote.of(code).isEmpty()).toList();
        addPart(parts, unnamed, "is not named in the roll call", "are not named in the roll call");
        return String.join("; ", parts);
    }

    private void addPart(List<String> parts, List<String> codes, String one, String several) {
        if (!codes.isEmpty()) {
            parts.add(Wording.some(namesOf(codes)) + " " + (codes.size() == 1 ? one : several));
        }
    }

    /// What countries among these told the Secretariat later; begins with a blank, or is empty.
    String laterIntentions(Collection<String> codes) {
        var sentences = new StringBuilder();
        for (var correction : resolution().corrections()) {
            if (codes.contains(correction.country())) {
                sentences
                        .append(' ')
                        .append(names.of(correction.country()))
                        .append(" is recorded as having ")
                        .append(Wording.having(correction.recorded()))
                        .append("; it later told the Secretariat that it had meant to ")
                        .append(Wording.to(correction.intended()))
                        .append('.');
            }
        }
        return sentences.toString();
    }
}
