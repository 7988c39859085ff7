package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Drafts on how countries voted: those of a list, or those that a pronoun stands for.
final class CountryDrafts {

    private final Clause clause;
    private final List<Item> items;
    private final Actors actors;
    private final VoteThread thread;
    private final Subjects subjects;

    CountryDrafts(Clause clause, Actors actors, VoteThread thread) {
        this.clause = clause;
        this.items = clause.items();
        this.actors = actors;
        this.thread = thread;
        this.subjects = new Subjects(clause);
    }

    /// A list of countries and what they did.
    Optional<Draft> countries(Reading reading) {
        var who = Clause.part(reading, "who");
        if (!subjects.isSubject(reading, who)) {
            return Optional.empty();
        }
        var ballot =
                reading.rule().as().contains("absent")
                        ? Optional.of(new SpokenBallot(Ballot.ABSENT, false, true))
                        : clause.ballot(Clause.part(reading, "verb"));
        var names = new ArrayList<>(actors.countries(who));
        var key = new ArrayList<>(List.of(who));
        Clause.optional(reading, "verb")
                .filter(verb -> verb.first() > who.last() && ResolutionLanguage.DID.of(verb))
                .ifPresent(verb -> names.addAll(actors.countries(verb)));
        Clause.optional(reading, "with")
                .ifPresent(
                        with -> {
                            names.addAll(actors.countries(with));
                            key.add(with);
                        });
        if (ballot.isEmpty()
                || names.isEmpty()
                || subjects.isForAPerson(reading)
                || (reading.rule().name().equals("country-yes-or-no")
                        && !subjects.endsClause(reading.end()))
                || subjects.isPlainNoun(Clause.optional(reading, "verb"), names.size())
                || subjects.isSympathy(reading, ballot.get())) {
            return Optional.empty();
        }
        if (subjects.isNeither(clause.indexOf(who))) {
            ballot = ballot.map(SpokenBallot::turned);
        }
        boolean present = reading.rule().as().contains("present");
        if (present && (names.size() < 2 || !ballot.get().strong())) {
            return Optional.empty();
        }
        boolean only = reading.parts().containsKey("only") || isOnly(clause.indexOf(who) - 1);
        var within = Clause.optional(reading, "within").flatMap(actors::within);
        if (within.isEmpty() && reading.parts().containsKey("within")) {
            return Optional.empty();
        }
        return Optional.of(
                Clause.draft(
                        reading,
                        who,
                        key,
                        new CountryVote(names, ballot.get().ballot(), only, within),
                        ballot.get()));
    }

    /// "it abstained": the country, or "they": the countries, that were last said to have voted.
    Optional<Draft> pronoun(Reading reading) {
        var who = Clause.part(reading, "who");
        var ballot = clause.ballot(Clause.part(reading, "verb"));
        var meant = lastCountries(clause.indexOf(who));
        boolean several = ResolutionLanguage.THEY.of(who);
        if (ballot.isEmpty() || meant.isEmpty() || several != meant.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                Clause.draft(
                        reading,
                        who,
                        List.of(),
                        new CountryVote(meant, ballot.get().ballot(), false, Optional.empty()),
                        ballot.get()));
    }

    /// The last countries named before, in this sentence or the one before.
    private List<Named> lastCountries(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (ResolutionLanguage.NATIONS.of(items.get(i))) {
                if (!clause.isObject(i)
                        && (i == 0 || !ResolutionLanguage.isBallot(items.get(i - 1)))) {
                    return actors.countries(items.get(i));
                }
            }
        }
        return thread.countries();
    }

    /// "only two countries, A and B, opposed it": these and no others.
    boolean isOnly(int at) {
        return at > 0
                && ResolutionLanguage.VOTERS.of(items.get(at - 1))
                && ResolutionLanguage.ONLY.in(items.get(at - 1))
                && !ResolutionLanguage.GROUP.in(items.get(at - 1));
    }
}
