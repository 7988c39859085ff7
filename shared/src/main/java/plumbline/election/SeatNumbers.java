package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.text.Item;

/// Reads the bare numbers of a sentence on seats: "slid from 34 seats to 24", "the Greens followed
/// with 12", "tripled its group to 50". Whatever the verb, the number behind "to", "with" or "on"
/// is what whoever stands before it now has, and the one behind "from" is what it had.
final class SeatNumbers {

    static final String RULE = "seat-number";

    /// What somebody had is no result of the election that is meant, whatever else reads it so.
    private static final int EARLIER_PARTS = 3;

    /// How far a choice may stand before its number, in items.
    private static final int REACH = 14;

    private static final Set<String> ENDS =
            Set.of(
                    ";",
                    "\n",
                    ".",
                    "while",
                    "whereas",
                    "but",
                    "although",
                    "though",
                    "than",
                    "as",
                    "because",
                    "against");
    private static final Set<String> NOW =
            Set.of(
                    "with",
                    "on",
                    "at",
                    "now",
                    "claim",
                    "its",
                    "their",
                    "takes",
                    "kept",
                    "keeps",
                    "retained",
                    "repeated",
                    "holds",
                    "has",
                    "total of");
    private static final Set<String> WORDS_BEHIND =
            Set.of("of", "per", "-", "/", "+", "=", "short");
    private static final Set<String> SERIES = Set.of("and", ",", "&", "or", "nor", "plus");
    private static final Set<String> OWN = Set.of("its", "their", "his", "her");
    private static final Set<String> IT = Set.of("it", "they");
    private static final Set<String> MOVES =
            Set.of(
                    "from",
                    "tripled",
                    "doubled",
                    "halved",
                    "quadrupled",
                    "trebled",
                    "quintupled",
                    "cut",
                    "collapsed",
                    "crashed",
                    "shrank",
                    "shrunk",
                    "swelled",
                    "went",
                    "going",
                    "reduced");

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final MarginFigures margins;

    SeatNumbers(Setting setting, Choices choices) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.margins = new MarginFigures(setting);
    }

    /// A proposal for every number of seats that is somebody's.
    List<Proposal> proposals() {
        var found = new ArrayList<Proposal>();
        if (!isOnSeats()) {
            return found;
        }
        for (int at = 1; at < items.size(); at++) {
            if (isNumber(at)) {
                of(at).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isOnSeats() {
        var scene = setting.scene();
        boolean counted = items.stream().anyMatch(ElectionLanguage.SEATS::of);
        boolean carried =
                setting.discourse().counted() == Measure.SEATS
                        && !scene.has(ElectionLanguage.PERCENT)
                        && !scene.has(ElectionLanguage.VOTES);
        return counted
                || carried
                || (scene.has(ElectionLanguage.SEATS_WORD) && !scene.has(ElectionLanguage.VOTES));
    }

    /// Whether an item may be a number of seats: it says so, or it is a small whole number that
    /// counts nothing else.
    private boolean isNumber(int at) {
        var item = items.get(at);
        if (ElectionLanguage.SEATS.of(item)) {
            return !Amounts.isDifference(item) && !margins.has(item);
        }
        if (!ElectionLanguage.COUNT.of(item)
                || WORDS_BEHIND.contains(setting.wordAt(at + 1))
                || isNoun(at + 1)
                || margins.has(item)) {
            return false;
        }
        return Amounts.of(item)
                .filter(figure -> figure.value().scale() <= 0)
                .filter(figure -> !BareNumbers.isLarge(figure))
                .filter(figure -> !isYear(figure))
                .isPresent();
    }

    private boolean isNoun(int at) {
        return at < items.size()
                && (ElectionLanguage.PLAIN_WORD.of(items.get(at))
                        || ElectionLanguage.isFigure(items.get(at)));
    }

    private static boolean isYear(Figure figure) {
        int value = figure.value().intValue();
        return value >= 1900 && value <= 2100;
    }

    private Optional<Proposal> of(int at) {
        boolean from = setting.wordAt(at - 1).equals("from") || isPartLost(at);
        boolean to = setting.wordAt(at - 1).equals("to") && isMoved(at);
        boolean now =
                NOW.contains(setting.wordAt(at - 1))
                        || (isFiller(at - 1) && NOW.contains(setting.wordAt(at - 2)))
                        || (ElectionLanguage.GET.of(items.get(at - 1)) && !isHad(at - 1));
        boolean had = isHad(at - 1) && isFollowedByNow(at);
        if ((!from && !to && !now && !had) || isTogether(at) || (isOfOwn(at) && !from)) {
            return Optional.empty();
        }
        return subject(at)
                .flatMap(
                        of ->
                                whose(of)
                                        .filter(who -> !who.ids().isEmpty())
                                        .flatMap(who -> proposal(at, of, who, from || had)));
    }

    /// "ten of its 34": what it has or what it had.
    private boolean isOfOwn(int at) {
        return OWN.contains(setting.wordAt(at - 1)) && setting.wordAt(at - 2).equals("of");
    }

    /// "lost ten of its 34": what it had.
    private boolean isPartLost(int at) {
        return isOfOwn(at)
                && IntStream.range(Math.max(0, at - 6), at)
                        .anyMatch(i -> ElectionLanguage.DOWN.of(items.get(i)));
    }

    /// "together with the Blues it holds 215".
    private boolean isTogether(int at) {
        return IntStream.range(Math.max(0, at - REACH), at)
                .anyMatch(i -> setting.wordAt(i).startsWith("together"));
    }

    private boolean isHad(int at) {
        return setting.wordAt(at).equals("had");
    }

    /// "it had 32, now 24", "which had 24 seats, kept just eleven".
    private boolean isFollowedByNow(int at) {
        for (int i = at + 1; i < Math.min(items.size(), at + 5); i++) {
            var word = setting.wordAt(i);
            if (word.equals("now") || word.equals("kept") || word.equals("held on to")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFiller(int at) {
        return at >= 0
                && (ElectionLanguage.FILLER.of(items.get(at))
                        || setting.wordAt(at).equals("only")
                        || setting.wordAt(at).equals("just"));
    }

    /// Whether something moves "to" a number.
    private boolean isMoved(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && !ends(i); i--) {
            if (ElectionLanguage.UP.of(items.get(i))
                    || ElectionLanguage.DOWN.of(items.get(i))
                    || MOVES.contains(setting.wordAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The index of the choice, or of the pronoun, that a number is of.
    private Optional<Integer> subject(int at) {
        int depth = 0;
        for (int i = at - 1; i >= Math.max(0, at - REACH) && !(ends(i) && !isBut(i)); i--) {
            var item = items.get(i);
            var word = setting.wordAt(i);
            depth += word.equals(")") ? 1 : word.equals("(") ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (ElectionLanguage.NEG.of(item)
                    || ElectionLanguage.MODAL.of(item)
                    || ElectionLanguage.SOMEONE.of(item)
                    || ElectionLanguage.VERSUS.of(item)
                    || ElectionLanguage.BEHIND_VERSUS.of(item)
                    || ElectionLanguage.NEED.of(item)) {
                return Optional.empty();
            }
            if (ElectionLanguage.CHOICE.of(item)) {
                return isObject(i) ? Optional.empty() : Optional.of(i);
            }
            if (IT.contains(word)) {
                return i == 0 ? Optional.of(i) : onlyParty(i);
            }
        }
        return Optional.empty();
    }

    /// "won 30 per cent but lost 41 seats, ending on 194": the clause goes on about the same one.
    private boolean isBut(int at) {
        return setting.wordAt(at).equals("but");
    }

    /// The only choice that stands before an "it".
    private Optional<Integer> onlyParty(int it) {
        var before =
                IntStream.range(0, it)
                        .filter(i -> ElectionLanguage.CHOICE.of(items.get(i)))
                        .boxed()
                        .toList();
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    private boolean isObject(int choice) {
        return (choice > 0 && ElectionLanguage.BEAT.of(items.get(choice - 1)))
                || (choice > 1
                        && SERIES.contains(setting.wordAt(choice - 1))
                        && ElectionLanguage.CHOICE.of(items.get(choice - 2)))
                || setting.wordAt(choice - 1).equals("with")
                || setting.wordAt(choice - 1).equals("by")
                || (setting.wordAt(choice + 1).equals("'s") && !isOwner(choice));
    }

    /// "the Reds' tally leapt to 152", "the Blues' shrank to 120".
    private boolean isOwner(int choice) {
        int next = choice + 2;
        return next < items.size()
                && (ElectionLanguage.SHARE_NOUN.of(items.get(next))
                        || ElectionLanguage.SEATS_WORD.of(items.get(next))
                        || ElectionLanguage.UP.of(items.get(next))
                        || ElectionLanguage.DOWN.of(items.get(next)));
    }

    private Optional<Named> whose(int of) {
        return ElectionLanguage.CHOICE.of(items.get(of))
                ? choices.who(items.get(of))
                : setting.discourse().antecedent(true);
    }

    private boolean ends(int at) {
        return ENDS.contains(setting.wordAt(at));
    }

    private Optional<Proposal> proposal(int at, int of, Named who, boolean earlier) {
        var next = at + 1 < items.size() ? Optional.of(items.get(at + 1)) : Optional.<Item>empty();
        var when =
                setting.wordAt(at + 1).equals("in") && at + 2 < items.size()
                        ? Optional.of(items.get(at + 2))
                        : next;
        return Amounts.of(items.get(at))
                .map(
                        figure ->
                                new Proposal(
                                        RULE,
                                        items.get(at),
                                        at - 1,
                                        at + 1,
                                        earlier ? EARLIER_PARTS : 1,
                                        Integer.MAX_VALUE,
                                        at - of,
                                        Optional.empty(),
                                        Drafts.WITH_SEATS,
                                        false,
                                        when.filter(ElectionLanguage.DATE::of).filter(_ -> earlier),
                                        Optional.of(who),
                                        earlier,
                                        false,
                                        Drafts.always(new Assertion.Seats(who, figure))));
    }
}
