package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.text.Item;

/// Words around a figure that make it something else than a reported result: a denial, a figure
/// that is set against the true one, what was needed or hoped for, a way of voting,
/// another election.
final class Doubt {

    /// How many items before a figure a word such as "needed" still bears on it.
    private static final int REACH = 3;

    /// The most that a figure of a ratio such as "three to two" is.
    private static final BigDecimal MOST_OF_RATIO = BigDecimal.TEN;

    private static final Set<String> BOTH = Set.of("both", "each");
    private static final Set<String> ROUNDS = Set.of("rounds", "round", "elections", "votes");
    private static final Set<String> HAVING = Set.of("with", "on", "at", ",", "(", ";");
    private static final Set<String> AGAINST_IT = Set.of("not", "instead", "rather", "never");
    private static final Set<String> SETS_AGAINST =
            Set.of("but", ";", ":", "-", "rather", "instead");
    private static final Set<String> TOGETHER = Set.of("together", "combined", "jointly");
    private static final Set<String> ANOTHER_TIME = Set.of("previous", "preceding", "prior");

    private final Setting setting;
    private final List<Item> items;

    Doubt(Setting setting) {
        this.setting = setting;
        this.items = setting.items();
    }

    /// Whether a proposal is better left alone.
    boolean about(Proposal proposal) {
        int key = setting.indexOf(proposal.key());
        return (setting.scene().has(ElectionLanguage.DENIAL) && !isDeniedAsAWhole(setting))
                || isSetAgainst(proposal, key)
                || isOfSeveral(proposal, key)
                || isOverSeveral(proposal)
                || isOfBothRounds(proposal)
                || isRatio(key)
                || isNeeded(proposal, key)
                || isWayOfVoting(proposal)
                || isNew(proposal)
                || isOfAnotherTime(proposal);
    }

    /// "It is not true that the Greens won": all that is said is turned round, where nothing is set
    /// against it.
    static boolean isDeniedAsAWhole(Setting setting) {
        var items = setting.items();
        return setting.wordAt(0).startsWith("it ")
                && ElectionLanguage.DENIAL.of(items.getFirst())
                && items.stream().skip(1).noneMatch(ElectionLanguage.DENIAL::of)
                && items.stream().map(setting.text()::fold).noneMatch(SETS_AGAINST::contains);
    }

    /// "45 per cent, not 54": the figure that is denied.
    private boolean isSetAgainst(Proposal proposal, int key) {
        return !proposal.negated() && key > 0 && AGAINST_IT.contains(setting.wordAt(key - 1));
    }

    /// "Anies and Ganjar together did not reach 40 per cent": a figure of several at once.
    private boolean isOfSeveral(Proposal proposal, int key) {
        if (proposal.rule().contains("majority")) {
            return false;
        }
        int from = Math.max(0, Math.min(proposal.first(), key) - 1);
        int to = Math.min(items.size(), Math.max(proposal.end(), key + 3));
        for (int i = from; i < to; i++) {
            if (TOGETHER.contains(setting.wordAt(i)) && i != key) {
                return proposal.subject().isPresent();
            }
        }
        return false;
    }

    /// "was first in both rounds": more than that she was in one of them.
    private boolean isOfBothRounds(Proposal proposal) {
        int key = setting.indexOf(proposal.key());
        for (int i = key; i < Math.min(items.size() - 1, Math.max(key, proposal.end()) + 3); i++) {
            if (BOTH.contains(setting.wordAt(i))
                    && ROUNDS.contains(
                            setting.text().tokens().get(items.get(i + 1).last()).fold())) {
                return proposal.about().isEmpty();
            }
        }
        return false;
    }

    /// "more than the Greens and the Blues put together": ahead of both at once, not of the first.
    private boolean isOverSeveral(Proposal proposal) {
        int end = proposal.end();
        boolean goesOn =
                end + 1 < items.size()
                        && (setting.wordAt(end).equals("and") || setting.wordAt(end).equals(","))
                        && ElectionLanguage.CHOICE.of(items.get(end + 1));
        for (int i = end + 2; goesOn && i < Math.min(items.size(), end + 6); i++) {
            if (setting
                    .text()
                    .tokens()
                    .subList(items.get(i).first(), items.get(i).last() + 1)
                    .stream()
                    .anyMatch(token -> TOGETHER.contains(token.fold()))) {
                return true;
            }
        }
        return false;
    }

    /// "Smith's lead grew from 324 to 421 votes", "a first-round lead of seven points became an
    /// eleven-point defeat": how far somebody was ahead is not what he has, and of two distances
    /// the second may be of another vote.
    boolean isOfALead(Proposal proposal, Assertion assertion) {
        int key = setting.indexOf(proposal.key());
        return switch (assertion) {
            case Assertion.Share _, Assertion.Votes _, Assertion.Seats _ -> isBehindALead(key);
            case Assertion.Gap(var between, _, _) ->
                    between.isEmpty()
                            && items.subList(0, key).stream().anyMatch(ElectionLanguage.POINTS::of);
            default -> false;
        };
    }

    private boolean isBehindALead(int key) {
        for (int i = key - 1; i >= 0 && !ElectionLanguage.CHOICE.of(items.get(i)); i--) {
            var item = items.get(i);
            if (ElectionLanguage.GET.of(item)
                    || ElectionLanguage.WIN.of(item)
                    || HAVING.contains(setting.wordAt(i))) {
                return false;
            }
            if (ElectionLanguage.MARGIN_NOUN.of(item)) {
                return !ElectionLanguage.MAJORITY.of(item);
            }
        }
        return false;
    }

    /// "by three to two Britons backed it": the two are no voters.
    private boolean isRatio(int key) {
        return key > 1
                && (ElectionLanguage.VOTERS_COUNT.of(items.get(key))
                        || ElectionLanguage.VOTES.of(items.get(key)))
                && setting.wordAt(key - 1).equals("to")
                && isSmall(key)
                && isSmall(key - 2);
    }

    private boolean isSmall(int at) {
        return Amounts.of(items.get(at))
                .filter(figure -> figure.value().compareTo(MOST_OF_RATIO) <= 0)
                .isPresent();
    }

    /// "the 50 per cent that she needed", "a target of 40 seats".
    private boolean isNeeded(Proposal proposal, int key) {
        if (proposal.rule().contains("threshold")
                || proposal.rule().contains("missed")
                || proposal.rule().startsWith("nobody")) {
            return false;
        }
        for (int i = Math.max(0, key - REACH); i <= Math.min(items.size() - 1, key + REACH); i++) {
            if (i != key && ElectionLanguage.NEED.of(items.get(i)) && !isBetween(i, key)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a comma or another figure parts two items.
    private boolean isBetween(int one, int other) {
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            if (setting.wordAt(i).equals(",") || ElectionLanguage.isFigure(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// "two million voted early": some of the voters, by how they voted.
    private boolean isWayOfVoting(Proposal proposal) {
        boolean ofVoters =
                proposal.rule().startsWith("voters") || proposal.rule().startsWith("figure-voted");
        return ofVoters
                && proposal.end() < items.size()
                && ElectionLanguage.WAY_OF_VOTING.of(items.get(proposal.end()));
    }

    /// "900,000 new voters": not the whole electorate.
    private boolean isNew(Proposal proposal) {
        return proposal.rule().startsWith("electorate")
                && ElectionLanguage.NEWLY.below(proposal.key());
    }

    private boolean isOfAnotherTime(Proposal proposal) {
        if (proposal.since().isPresent()) {
            return false;
        }
        for (int i = proposal.first(); i < Math.min(proposal.end() + 2, items.size()); i++) {
            if (ElectionLanguage.EVENT.of(items.get(i))) {
                for (int t = items.get(i).first(); t <= items.get(i).last(); t++) {
                    if (ANOTHER_TIME.contains(setting.text().tokens().get(t).fold())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
