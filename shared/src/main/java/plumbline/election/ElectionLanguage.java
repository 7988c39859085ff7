package plumbline.election;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.text.Item;
import plumbline.text.Language;
import plumbline.text.Language.ItemTest;
import plumbline.text.Rule;

/// The words and rules that claims on elections are read by, and the classes of items that matter
/// beyond them.
final class ElectionLanguage {

    static final Language LANGUAGE =
            Language.load(
                    List.of(
                            "/plumbline/text/common.lexicon",
                            "/plumbline/election/election.lexicon"),
                    List.of(
                            "/plumbline/text/common.grammar",
                            "/plumbline/election/election.grammar"));

    static final ItemTest ELECT_NOUN = LANGUAGE.is("elect-noun");
    static final ItemTest PERCENT = LANGUAGE.is("percent");
    static final ItemTest POINTS = LANGUAGE.is("points");
    static final ItemTest VOTES = LANGUAGE.is("votes");
    static final ItemTest SEATS = LANGUAGE.is("seats");
    static final ItemTest COUNT = LANGUAGE.is("count");
    static final ItemTest VOTERS_COUNT = LANGUAGE.is("voters-count");
    static final ItemTest ELECTORATE_COUNT = LANGUAGE.is("electorate-count");
    private static final ItemTest FIGURE =
            PERCENT.or(POINTS).or(VOTES).or(SEATS).or(COUNT).or(VOTERS_COUNT).or(ELECTORATE_COUNT);
    static final ItemTest CHOICE = LANGUAGE.is("choice");
    static final ItemTest PRONOUN = LANGUAGE.is("pronoun");
    static final ItemTest PARTY_PRONOUN = LANGUAGE.is("party-pronoun");
    static final ItemTest OPTION = LANGUAGE.is("option-choice");
    static final ItemTest WEAK_OPTION = LANGUAGE.is("weak-option");
    static final ItemTest SOMEONE = LANGUAGE.is("someone");
    static final ItemTest EVENT = LANGUAGE.is("event");
    static final ItemTest PLACE = LANGUAGE.is("place");
    static final ItemTest WEEKDAY = LANGUAGE.is("weekday");
    static final ItemTest DATE = LANGUAGE.is("date");
    static final ItemTest RUNNER_UP = LANGUAGE.is("runner-up");
    static final ItemTest AUX = LANGUAGE.is("aux");
    static final ItemTest BE = LANGUAGE.is("be");
    static final ItemTest RECOUNT = LANGUAGE.is("recount");
    static final ItemTest ASIDE = LANGUAGE.is("aside");
    static final ItemTest VOTE_VERB = LANGUAGE.is("vote-verb");
    static final ItemTest YEARS_BACK = LANGUAGE.is("years-back");
    static final ItemTest SINCE_CLAUSE = LANGUAGE.is("since-clause");
    static final ItemTest BETWEEN_ROUNDS = LANGUAGE.is("between-rounds");
    static final ItemTest MARGIN_NOUN = LANGUAGE.is("margin-noun");
    static final ItemTest TURNOUT = LANGUAGE.is("turnout");
    static final ItemTest IF = LANGUAGE.is("if");
    static final ItemTest OPINION = LANGUAGE.is("opinion");
    static final ItemTest SUBSET = LANGUAGE.is("subset");
    static final ItemTest OTHER_BODY = LANGUAGE.is("other-body");
    static final ItemTest MOMENT = LANGUAGE.is("moment");
    static final ItemTest EXIT_POLL = LANGUAGE.is("exit-poll");
    static final ItemTest PRELIMINARY = LANGUAGE.is("preliminary");
    static final ItemTest FINAL = LANGUAGE.is("final-count");
    static final ItemTest SAY = LANGUAGE.is("say");
    static final ItemTest SECOND_ROUND = LANGUAGE.is("second-round");
    static final ItemTest FIRST_ROUND = LANGUAGE.is("first-round");
    static final ItemTest PRESIDENTIAL = LANGUAGE.is("presidential");
    static final ItemTest PARLIAMENTARY = LANGUAGE.is("parliamentary");
    static final ItemTest REFERENDUM = LANGUAGE.is("referendum-word");
    static final ItemTest REGIONAL = LANGUAGE.is("regional");
    static final ItemTest LOCAL = LANGUAGE.is("local");
    static final ItemTest BEAT = LANGUAGE.is("beat");
    static final ItemTest HOUSE = LANGUAGE.is("house");
    static final ItemTest COMPARE = LANGUAGE.is("compare-word");
    static final ItemTest UP = LANGUAGE.is("up-verb");
    static final ItemTest DOWN = LANGUAGE.is("down-verb");
    static final ItemTest LABEL = LANGUAGE.is("label");
    static final ItemTest FILLER = LANGUAGE.is("filler");
    static final ItemTest SUBSET_WORD = LANGUAGE.is("subset-word");
    static final ItemTest PLAIN_WORD = LANGUAGE.is("word");
    static final ItemTest MODAL = LANGUAGE.is("modal");
    static final ItemTest CAPITAL = LANGUAGE.is("capital");
    private static final ItemTest PARTY_CHOICE = LANGUAGE.is("party-choice");
    static final ItemTest ELECT = LANGUAGE.is("elect");
    static final ItemTest VOTE_WORD = LANGUAGE.is("vote-word");
    static final ItemTest INVALID = LANGUAGE.is("invalid");
    static final ItemTest SEATS_WORD = LANGUAGE.is("seat");
    static final ItemTest ELIGIBLE = LANGUAGE.is("eligible");
    static final ItemTest ELECTORATE_NOUN = LANGUAGE.is("electorate-noun");
    static final ItemTest DENIAL = LANGUAGE.is("denial");
    static final ItemTest NEED = LANGUAGE.is("need");
    static final ItemTest WAY_OF_VOTING = LANGUAGE.is("way-of-voting");
    static final ItemTest NEWLY = LANGUAGE.is("newly");
    static final ItemTest BEFORE_VOTE = LANGUAGE.is("before-vote");
    static final ItemTest ABSTENTION = LANGUAGE.is("abstention");
    static final ItemTest DIRECTIONS = LANGUAGE.is("directions");
    static final ItemTest LEAD = LANGUAGE.is("lead");
    static final ItemTest LOSE = LANGUAGE.is("lose");
    static final ItemTest KEEP = LANGUAGE.is("keep");
    static final ItemTest SHARE_NOUN = LANGUAGE.is("share-noun");
    static final ItemTest MISS = LANGUAGE.is("miss");
    static final ItemTest TITLE = LANGUAGE.is("title");
    static final ItemTest PLACE_NOUN = LANGUAGE.is("place-noun");
    static final ItemTest OTHER_NOUN = LANGUAGE.is("other-noun");
    static final ItemTest POSSESSIVE = LANGUAGE.is("poss-pron");
    static final ItemTest GIVING_VERB = LANGUAGE.is("giving-verb");
    static final ItemTest REACH = LANGUAGE.is("reach");
    static final ItemTest PLACE_VERB = LANGUAGE.is("place-verb");
    static final ItemTest PRONOUN_IT = LANGUAGE.is("pronoun-it");
    static final ItemTest POSITION = LANGUAGE.is("position");
    static final ItemTest PARTY_WORD = LANGUAGE.is("party-word");
    static final ItemTest END = LANGUAGE.is("end");
    static final ItemTest DEMONYM = LANGUAGE.is("demonym");
    static final ItemTest RANK_VERB = LANGUAGE.is("rank-verb");
    static final ItemTest YES_VERB = LANGUAGE.is("yes-verb");
    static final ItemTest MANY_PARTS = LANGUAGE.is("many-parts");
    static final ItemTest LATE_COUNT = LANGUAGE.is("late-count");
    static final ItemTest NO_VERB = LANGUAGE.is("no-verb");
    static final ItemTest VALID = LANGUAGE.is("valid");
    static final ItemTest TWIN_LINK = LANGUAGE.is("twin-link");
    static final ItemTest THRESHOLD = LANGUAGE.is("threshold");
    static final ItemTest STANCE = LANGUAGE.is("stance");
    static final ItemTest MAJORITY = LANGUAGE.is("majority");
    static final ItemTest GET = LANGUAGE.is("get");
    static final ItemTest WIN = LANGUAGE.is("win");
    static final ItemTest THROUGH = LANGUAGE.is("through");
    static final ItemTest NEG = LANGUAGE.is("neg");
    static final ItemTest VERSUS = LANGUAGE.is("versus");
    static final ItemTest BEHIND_VERSUS = LANGUAGE.is("behind-versus");
    static final ItemTest PREP = LANGUAGE.is("prep");
    static final ItemTest CAPITALISED = LANGUAGE.is("Cap");
    static final ItemTest BASE_ELECTORATE = LANGUAGE.is("base-electorate");
    static final ItemTest BASE_VALID = LANGUAGE.is("base-valid");

    private static final ItemTest PERSON = LANGUAGE.is("person");
    private static final Map<Rule, Integer> ORDER = order();

    private ElectionLanguage() {}

    /// Numbers the rules, and sees that what every one of them claims is known.
    private static Map<Rule, Integer> order() {
        var order = new HashMap<Rule, Integer>();
        LANGUAGE.grammar().rules().forEach(rule -> order.put(rule, order.size()));
        LANGUAGE.grammar().rules().stream().filter(rule -> !rule.phrase()).forEach(ClaimSort::of);
        return Map.copyOf(order);
    }

    /// Where a rule stands in the grammar.
    static int order(Rule rule) {
        return ORDER.getOrDefault(rule, Integer.MAX_VALUE);
    }

    /// Whether an item names a party.
    static boolean isParty(Item item) {
        return PARTY_CHOICE.of(item);
    }

    /// Whether an item is the name of a person.
    static boolean isPerson(Item item) {
        return PERSON.of(item);
    }

    /// Whether an item carries a figure of any sort.
    static boolean isFigure(Item item) {
        return FIGURE.of(item);
    }
}
