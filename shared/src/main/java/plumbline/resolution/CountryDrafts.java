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
    private final GroupDrafts groups;
    private final Subjects subjects;
    private final Apposition apposition;

    CountryDrafts(Clause clause, Actors actors, VoteThread thread, GroupDrafts groups) {
        this.clause = clause;
        this.items = clause.items();
        this.actors = actors;
        this.thread = thread;
        this.groups = groups;
        this.subjects = new Subjects(clause);
        this.apposition = new Apposition(clause);
    }

    /// A list of countries and what they did.
    Optional<Draft> countries(Reading reading) {
        var list = Clause.part(reading, "who");
        var voters = subjects.voters(reading, list, actors);
        if (voters.isEmpty()) {
            return Optional.empty();
        }
        var who = voters.getFirst();
        var ballot =
                reading.rule().as().contains("yes")
                        ? Optional.of(new SpokenBallot(Ballot.YES, false, false))
                        : reading.rule().as().contains("no")
                                ? Optional.of(new SpokenBallot(Ballot.NO, false, false))
                                : clause.ballot(Clause.part(reading, "verb"));
        if (ballot.filter(said -> said.ballot() == Ballot.ABSENT).isPresent()
                && isAbstaining(reading.end())) {
            ballot = Optional.of(new SpokenBallot(Ballot.ABSTAIN, ballot.get().negated(), true));
        }
        var names = new ArrayList<Named>();
        voters.forEach(item -> names.addAll(actors.countries(item)));
        var key = new ArrayList<>(voters);
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
        boolean only =
                reading.parts().containsKey("only")
                        || Clause.optional(reading, "verb")
                                .filter(ResolutionLanguage.ONLY::in)
                                .isPresent()
                        || subjects.isOnlyOfAList(who)
                        || isOnly(clause.indexOf(who) - 1);
        var within =
                Clause.optional(reading, "within")
                        .flatMap(
                                item ->
                                        ResolutionLanguage.ITS_MEMBERS.of(item)
                                                ? groups.before(clause.indexOf(item))
                                                : actors.within(item));
        int at = clause.indexOf(who);
        if (!only && apposition.isMiscounted(at, names.size())) {
            return Optional.empty();
        }
        boolean unknown = within.isEmpty() && reading.parts().containsKey("within");
        if (unknown || (only && within.isEmpty() && subjects.isOfSome(clause.indexOf(list)))) {
            return Optional.empty();
        }
        var draft =
                Clause.draft(
                        reading,
                        who,
                        key,
                        new CountryVote(names, ballot.get().ballot(), only, within),
                        ballot.get());
        int from = apposition.beginning(at, names.size());
        return Optional.of(from < draft.first() && from < at ? draft.from(from) : draft);
    }

    /// "ducked the vote, abstaining": which of the two it was is told.
    private boolean isAbstaining(int end) {
        for (int i = end; i < Math.min(items.size(), end + 3); i++) {
            if (ResolutionLanguage.ABSTAIN.of(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// "it abstained": the country, or "they": the countries, that were last said to have voted.
    Optional<Draft> pronoun(Reading reading) {
        var verb = Clause.part(reading, "verb");
        var who = Clause.optional(reading, "who").orElse(verb);
        var ballot = clause.ballot(verb);
        var meant = lastCountries(clause.indexOf(who));
        if (ballot.isEmpty() || meant.isEmpty() || !standsFor(who, meant.size())) {
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

    /// "it": one; "they": several; "both voted for": two.
    private boolean standsFor(Item who, int countries) {
        var first = clause.text().tokens().get(who.first());
        if (ResolutionLanguage.DID.of(who)) {
            return (first.is("both") && countries == 2) || (first.is("all") && countries > 2);
        }
        return ResolutionLanguage.THEY.of(who) ? countries > 1 : countries == 1;
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
