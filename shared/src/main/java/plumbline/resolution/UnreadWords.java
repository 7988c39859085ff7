package plumbline.resolution;

import java.util.List;
import java.util.Set;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.text.Item;

/// Words beside a claim that no rule has read and that say something else than the claim: what they
/// touch is better left open than judged.
final class UnreadWords {

    private static final Set<String> EXCEPTED =
            Set.of("excepted", "excluded", "aside", "apart", "exempted", "notwithstanding");

    /// Words for a number that nobody can check, or for some of a group.
    private static final Set<String> SO_MANY =
            Set.of(
                    "any",
                    "few",
                    "fewer",
                    "many",
                    "more",
                    "certain",
                    "such",
                    "which",
                    "what",
                    "numerous",
                    "countless",
                    "scarcely",
                    "mainly",
                    "mostly",
                    "especially",
                    "including");

    /// So many words may stand between a quantity and the group that it is of.
    private static final int ADJECTIVES = 4;

    private final Clause clause;
    private final List<Item> items;

    UnreadWords(Clause clause) {
        this.clause = clause;
        this.items = clause.items();
    }

    /// Whether words beside a draft change what it says.
    boolean change(Draft draft, List<Draft> all) {
        return switch (draft.assertion()) {
            case Assertion.GroupVote vote ->
                    isRestricted(draft)
                            || isEndOfAList(draft, vote)
                            || hasException(draft, vote, all)
                            || isOnAPerson(draft);
            case Assertion.CountryVote vote ->
                    isPosition(draft)
                            || isMaybeOfAGroup(draft, vote)
                            || isConceded(draft)
                            || isOnAPerson(draft)
                            || isEver(draft);
            case Assertion.Alike alike ->
                    !(alike.voters() instanceof Assertion.CountryVote)
                            && isBesideAnException(draft, all);
            case Assertion.Counts _, Assertion.Sum _, Assertion.Part _ -> isOnAPerson(draft);
            case Assertion.Adoption _ -> isEver(draft);
            case Assertion.NeighbourVote _, Assertion.Veto _, Assertion.Change _ -> false;
        };
    }

    /// "all nuclear-armed permanent members": fewer than the group.
    private boolean isRestricted(Draft draft) {
        int at = clause.indexOf(draft.key());
        if (at > 0 && SO_MANY.contains(clause.fold(at - 1))) {
            return true;
        }
        if (at < 2) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && at - before < ADJECTIVES && isAdjective(before)) {
            before--;
        }
        var first = items.get(before);
        return before < at - 1
                && (ResolutionLanguage.DET.of(first)
                        || ResolutionLanguage.ALL.of(first)
                        || ResolutionLanguage.OTHER_WORD.of(first)
                        || ResolutionLanguage.MOST.of(first)
                        || ResolutionLanguage.NOT_ONE.of(first)
                        || ResolutionLanguage.COUNT.of(first)
                        || ResolutionLanguage.SEVERAL.of(first)
                        || ResolutionLanguage.A_FEW.of(first)
                        || ResolutionLanguage.SOME.of(first));
    }

    private boolean isAdjective(int at) {
        return ResolutionLanguage.WORD.of(items.get(at))
                || ResolutionLanguage.STOP_TOPIC.of(items.get(at))
                || clause.fold(at).equals("-");
    }

    /// "Poland, Slovenia and the Baltics abstained": one list, of which only the last was read.
    private boolean isEndOfAList(Draft draft, Assertion.GroupVote vote) {
        int at = clause.indexOf(draft.key());
        return vote.quantity() instanceof Quantity.Bare
                && at > 1
                && Set.of("and", "or", "nor", "&").contains(clause.fold(at - 1))
                && ResolutionLanguage.NATIONS.of(items.get(at - 2))
                && draft.first() > at - 2;
    }

    private boolean hasException(Draft draft, Assertion.GroupVote vote, List<Draft> all) {
        boolean some =
                switch (vote.quantity()) {
                    case Quantity.All _,
                            Quantity.AllOf _,
                            Quantity.Bare _,
                            Quantity.None _,
                            Quantity.AllBut _ ->
                            false;
                    case Quantity.Exactly _,
                            Quantity.Any _,
                            Quantity.Most _,
                            Quantity.Several _,
                            Quantity.AFew _,
                            Quantity.Part _ ->
                            true;
                };
        return !some && vote.except().isEmpty() && isBesideAnException(draft, all);
    }

    /// "A and B aside, nobody …": an exception that no claim has taken in.
    private boolean isBesideAnException(Draft draft, List<Draft> all) {
        for (int i = 0; i < items.size(); i++) {
            if (isException(i) && !isWithin(i, all) && !isParted(i, draft.first())) {
                return true;
            }
        }
        return false;
    }

    private boolean isException(int at) {
        boolean named =
                at > 0
                        && ResolutionLanguage.NATIONS.of(items.get(at - 1))
                        && EXCEPTED.contains(clause.fold(at));
        return named
                || (ResolutionLanguage.EXCEPT.of(items.get(at)) && !clause.fold(at).equals("but"));
    }

    private static boolean isWithin(int at, List<Draft> all) {
        return all.stream().anyMatch(draft -> draft.first() <= at && at < draft.end());
    }

    private boolean isParted(int one, int other) {
        for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
            if (clause.fold(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /// "A and B were the Nordic ayes; C and D were the noes": perhaps those of the group alone.
    private boolean isMaybeOfAGroup(Draft draft, Assertion.CountryVote vote) {
        return vote.only()
                && vote.within().isEmpty()
                && draft.rule().equals("they-were-the-only-ones")
                && isOfSome(clause.indexOf(draft.key()));
    }

    private boolean isOfSome(int until) {
        for (int i = 0; i < until; i++) {
            var item = items.get(i);
            boolean adjective = isAdjective(i) || item.leaves().stream().anyMatch(Actors::isGroup);
            if (adjective && ResolutionLanguage.NOUN.of(items.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// "Moscow's no notwithstanding": said in passing.
    private boolean isConceded(Draft draft) {
        return draft.end() < items.size() && EXCEPTED.contains(clause.fold(draft.end()));
    }

    /// "voted against Trump": a person, not a resolution.
    private boolean isOnAPerson(Draft draft) {
        int next = draft.end();
        return next < items.size()
                && ResolutionLanguage.PERSON.of(items.get(next))
                && !clause.foldOrEmpty(next + 1).equals("'s");
    }

    /// "opposes any moratorium": whatever is voted on.
    private boolean isPosition(Draft draft) {
        return draft.verb().filter(ResolutionLanguage.PRESENT::in).isPresent()
                && Set.of("any", "all", "such", "every").contains(clause.foldOrEmpty(draft.end()));
    }

    /// "has never abstained": every vote there was.
    private boolean isEver(Draft draft) {
        for (int i = Math.max(0, draft.first() - 6); i < draft.end(); i++) {
            var item = items.get(i);
            for (int token = item.first(); token < item.last() + 1; token++) {
                if (clause.text().tokens().get(token).is("never")
                        && (isPerfect(token - 1) || isPerfect(token + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPerfect(int token) {
        return token >= 0
                && token < clause.text().tokens().size()
                && Set.of("has", "have", "had").contains(clause.text().tokens().get(token).fold());
    }
}
