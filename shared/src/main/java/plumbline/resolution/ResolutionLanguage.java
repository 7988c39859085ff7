package plumbline.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.text.Item;
import plumbline.text.Language;
import plumbline.text.Language.ItemTest;
import plumbline.text.Rule;

/// The words and rules that claims on recorded votes are read by, and the classes of items that
/// matter beyond them.
final class ResolutionLanguage {

    static final Language LANGUAGE =
            Language.load(
                    List.of(
                            "/plumbline/text/common.lexicon",
                            "/plumbline/resolution/resolution.lexicon"),
                    List.of(
                            "/plumbline/text/common.grammar",
                            "/plumbline/resolution/resolution.grammar"));

    static final ItemTest UNGA = LANGUAGE.is("unga");
    static final ItemTest UNSC = LANGUAGE.is("unsc");
    static final ItemTest HRC = LANGUAGE.is("hrc");
    static final ItemTest COUNCIL = LANGUAGE.is("council");
    static final ItemTest UN = LANGUAGE.is("un-word");
    static final ItemTest OTHER_BODY = LANGUAGE.is("other-body");
    static final ItemTest EVENT_NOUN = LANGUAGE.is("event-noun");
    static final ItemTest SYMBOL = LANGUAGE.is("symbol");
    static final ItemTest NATION = LANGUAGE.is("nation");
    static final ItemTest NATIONS = LANGUAGE.is("nations");
    static final ItemTest PAIR_NAME = LANGUAGE.is("pair-name");
    static final ItemTest GROUP = LANGUAGE.is("groupq");
    static final ItemTest EVERYONE = LANGUAGE.is("everyone");
    static final ItemTest DEFINITE = LANGUAGE.is("definite");
    static final ItemTest VOTERS = LANGUAGE.is("voters");
    static final ItemTest COUNT = LANGUAGE.is("count");
    static final ItemTest PERCENT = LANGUAGE.is("percent");
    static final ItemTest ZERO = LANGUAGE.is("zero");
    static final ItemTest STATE_NOUN = LANGUAGE.is("state-noun");
    static final ItemTest OTHER_WORD = LANGUAGE.is("other-word");
    static final ItemTest ONLY = LANGUAGE.is("only");
    static final ItemTest NEG = LANGUAGE.is("neg");
    static final ItemTest NOT_ONE = LANGUAGE.is("q-none");
    static final ItemTest ALL = LANGUAGE.is("q-all");
    static final ItemTest BOTH = LANGUAGE.is("q-both");
    static final ItemTest MOST = LANGUAGE.is("q-most");
    static final ItemTest SEVERAL = LANGUAGE.is("q-several");
    static final ItemTest A_FEW = LANGUAGE.is("q-few");
    static final ItemTest SOME = LANGUAGE.is("q-some");
    static final ItemTest DID = LANGUAGE.is("did");
    static final ItemTest DOING = LANGUAGE.is("doing");
    static final ItemTest PASSIVE = LANGUAGE.is("passive");
    static final ItemTest NOUN = LANGUAGE.is("noun");
    static final ItemTest YES = LANGUAGE.is("yes");
    static final ItemTest NO = LANGUAGE.is("no");
    static final ItemTest ABSTAIN = LANGUAGE.is("abs");
    static final ItemTest ABSENT = LANGUAGE.is("away");
    static final ItemTest ABSTENTION = LANGUAGE.is("abstention-noun");
    static final ItemTest ABSTAINERS = LANGUAGE.is("abstainers");
    static final ItemTest NEGATED = LANGUAGE.is("negated");
    static final ItemTest STRONG = LANGUAGE.is("strong");
    static final ItemTest FAVOUR = LANGUAGE.is("favour");
    static final ItemTest AGAINST = LANGUAGE.is("against");
    static final ItemTest REJECT = either("reject-past", "reject-pres");
    static final ItemTest ADOPT = either("adopt-past", "adopt-pres");
    static final ItemTest OTHER_FORM = LANGUAGE.is("other-form");
    static final ItemTest EXCEPT = LANGUAGE.is("except");
    static final ItemTest THEY = LANGUAGE.is("they");
    static final ItemTest GOAL = either("yes-goal", "no-goal");
    static final ItemTest STAND_WITH = LANGUAGE.is("stand-with");
    static final ItemTest ROSE = LANGUAGE.is("rose");
    static final ItemTest NEITHER = LANGUAGE.is("neither");
    static final ItemTest EVERYONE_ELSE = LANGUAGE.is("everyone-else");
    static final ItemTest OUTNUMBERED = LANGUAGE.is("outnumbered");
    static final ItemTest AS_MANY = LANGUAGE.is("as-many");
    static final ItemTest NO_GOAL = LANGUAGE.is("no-goal");
    static final ItemTest NOUGHT = LANGUAGE.is("nought");
    static final ItemTest ONE_OF = LANGUAGE.is("one-of");
    static final ItemTest DECIDED = LANGUAGE.is("decided");
    static final ItemTest BARE_VOTE = LANGUAGE.is("bare-vote");
    static final ItemTest BARE = LANGUAGE.is("bare");
    static final ItemTest UNIT_OF_TIME = LANGUAGE.is("unit-of-time");
    static final ItemTest LATER = LANGUAGE.is("later");
    static final ItemTest EARLIER = LANGUAGE.is("before");
    static final ItemTest RESOLUTION_NOUN = LANGUAGE.is("resolution-noun");
    static final ItemTest RESOLUTION = LANGUAGE.is("resolution");
    static final ItemTest SAY = LANGUAGE.is("say");
    static final ItemTest DENIAL = LANGUAGE.is("denial");
    static final ItemTest MORE = LANGUAGE.is("more");
    static final ItemTest ITS_MEMBERS = LANGUAGE.is("its-members");
    static final ItemTest PART_OF_THEM = LANGUAGE.is("partq");
    static final ItemTest ALONGSIDE = either("alongside", "stand-with");
    static final ItemTest FELL = LANGUAGE.is("fell-word");
    static final ItemTest LESS = LANGUAGE.is("less");
    static final ItemTest OTHER_VOTE = LANGUAGE.is("other-vote");
    static final ItemTest UNANIMOUS = LANGUAGE.is("unanimous");
    static final ItemTest SOFT = either("soft-yes", "adopt-soft");
    static final ItemTest VOTE_VERB = LANGUAGE.is("vote-verb");
    static final ItemTest SCORE = LANGUAGE.is("score");
    static final ItemTest DATE = LANGUAGE.is("date");
    static final ItemTest DET = LANGUAGE.is("det");
    static final ItemTest PREP = LANGUAGE.is("prep");
    static final ItemTest SPONSOR = LANGUAGE.is("sponsor");
    static final ItemTest OPINION = LANGUAGE.is("opinion-word");
    static final ItemTest SPORT = LANGUAGE.is("match-word");
    static final ItemTest IF = LANGUAGE.is("if");
    static final ItemTest STOP_TOPIC = LANGUAGE.is("stop-topic");
    static final ItemTest WORD = LANGUAGE.is("word");
    static final ItemTest CAPITALISED = LANGUAGE.is("Cap");
    static final ItemTest PERSON = LANGUAGE.is("person");
    static final ItemTest DEPLORED = LANGUAGE.is("deplored");
    static final ItemTest ALL_OTHER = LANGUAGE.is("all-other");
    static final ItemTest PRESENT = either("yes-pres", "no-pres");
    static final ItemTest LISTING = LANGUAGE.is("listing");
    static final ItemTest ILL = LANGUAGE.is("ill");
    static final ItemTest UNLIKE = LANGUAGE.is("unlike");

    private static final Map<Rule, Integer> ORDER = order();

    private ResolutionLanguage() {}

    private static ItemTest either(String one, String other) {
        return LANGUAGE.is(one).or(LANGUAGE.is(other));
    }

    private static Map<Rule, Integer> order() {
        var order = new HashMap<Rule, Integer>();
        LANGUAGE.grammar().rules().forEach(rule -> order.put(rule, order.size()));
        return Map.copyOf(order);
    }

    /// Where a rule stands in the grammar.
    static int order(Rule rule) {
        return ORDER.getOrDefault(rule, Integer.MAX_VALUE);
    }

    /// Whether an item tells of a vote that was cast.
    static boolean isBallot(Item item) {
        return DID.of(item) || DOING.of(item) || PASSIVE.of(item) || NOUN.of(item);
    }
}
