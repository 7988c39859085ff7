package plumbline.resolution;

import java.util.List;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;
import plumbline.text.Rule.Reading;

/// Whether a number counts all who voted so, and who is to be added to it.
final class CountedVoters {

    private static final ItemTest AND = ResolutionLanguage.LANGUAGE.is("=and");

    private static final ItemTest AS_WELL_AS = ResolutionLanguage.LANGUAGE.is("listing");

    private static final ItemTest LISTING = AND.or(AS_WELL_AS);

    private static final ItemTest POSSESSIVE = ResolutionLanguage.LANGUAGE.is("='s");

    private static final List<ItemTest> DIFFERENCE =
            List.of(
                    ResolutionLanguage.MORE,
                    ResolutionLanguage.LESS,
                    ResolutionLanguage.LANGUAGE.is("=more"),
                    ResolutionLanguage.LANGUAGE.is("=fewer"),
                    ResolutionLanguage.LANGUAGE.is("=less"),
                    ResolutionLanguage.LANGUAGE.is("=higher"),
                    ResolutionLanguage.LANGUAGE.is("=lower"),
                    ResolutionLanguage.LANGUAGE.is("=up"),
                    ResolutionLanguage.LANGUAGE.is("=down"),
                    ResolutionLanguage.LANGUAGE.is("=short"));

    private static final ItemTest ITS =
            ResolutionLanguage.LANGUAGE.is("=its").or(ResolutionLanguage.LANGUAGE.is("=their"));

    private static final ItemTest COMMA = ResolutionLanguage.LANGUAGE.is("=,");

    private static final ItemTest DASH = ResolutionLanguage.LANGUAGE.is("=-");

    private static final ItemTest BESIDES = ResolutionLanguage.LANGUAGE.is("=besides");

    private static final ItemTest THAT_DID =
            ResolutionLanguage.LANGUAGE
                    .is("=that")
                    .or(ResolutionLanguage.LANGUAGE.is("=which"))
                    .or(ResolutionLanguage.LANGUAGE.is("=who"))
                    .or(ResolutionLanguage.LANGUAGE.is("=to"))
                    .or(ResolutionLanguage.LANGUAGE.is("=voting"))
                    .or(ResolutionLanguage.LANGUAGE.is("=opposing"))
                    .or(ResolutionLanguage.LANGUAGE.is("=abstaining"));

    private static final ItemTest OF_A_KIND = ResolutionLanguage.LANGUAGE.is("kind-adj");

    private static final ItemTest WHO =
            ResolutionLanguage.LANGUAGE.is("=who").or(ResolutionLanguage.LANGUAGE.is("=that"));

    private static final ItemTest BY = ResolutionLanguage.LANGUAGE.is("=by");
    private static final ItemTest THE = ResolutionLanguage.LANGUAGE.is("=the");

    private static final ItemTest COLON = ResolutionLanguage.LANGUAGE.is("=:");

    private final List<Item> items;
    private final Actors actors;

    CountedVoters(List<Item> items, Actors actors) {
        this.items = items;
        this.actors = actors;
    }

    /// "by a majority of 144 states": that many, and not a majority of them.
    boolean isMajorityOfSo(Item number) {
        int at = placeOf(number);
        return at > 0
                && BY.of(items.get(at - 1))
                && number.part("size").isPresent()
                && number.part("part").filter(ResolutionLanguage.MOST::of).isPresent()
                && number.leaves().stream().noneMatch(THE::of);
    }

    /// How many are named besides the number: "India, China and 33 other countries".
    int besidesThe(Item number) {
        int others = ResolutionLanguage.OTHER_WORD.in(number) ? namedBefore(number) : 0;
        return others + besides(number);
    }

    /// Whether a number is one of others than all who voted so.
    boolean isOfOthers(Reading reading, Item number) {
        return isOfSome(number)
                || number.leaves().stream().anyMatch(OF_A_KIND::of)
                || isAllButSoMany(number)
                || isOfTheList(number)
                || isTheTwo(number)
                || isOfSomethingElse(reading, number);
    }

    /// "India, China and 33 other countries": how many are named before the number of the others.
    private int namedBefore(Item number) {
        for (int i = 2; i < items.size(); i++) {
            if (items.get(i).first() == number.first()
                    && LISTING.of(items.get(i - 1))
                    && ResolutionLanguage.NATIONS.of(items.get(i - 2))) {
                return actors.countries(items.get(i - 2)).size();
            }
        }
        return 0;
    }

    /// "Besides Russia, four countries opposed it": how many are named before the number.
    private int besides(Item number) {
        int at = placeOf(number);
        return at > 2
                        && COMMA.of(items.get(at - 1))
                        && ResolutionLanguage.NATIONS.of(items.get(at - 2))
                        && (BESIDES.of(items.get(at - 3)) || AS_WELL_AS.of(items.get(at - 3)))
                ? actors.countries(items.get(at - 2)).size()
                : 0;
    }

    /// "all but five countries", "apart from Russia, four countries": a number of those that did
    /// not, or one of which it is open whether it counts the one that is named.
    private boolean isAllButSoMany(Item number) {
        int at = placeOf(number);
        boolean but = at > 0 && ResolutionLanguage.EXCEPT.of(items.get(at - 1));
        boolean apart =
                at > 2
                        && COMMA.of(items.get(at - 1))
                        && ResolutionLanguage.NATIONS.of(items.get(at - 2))
                        && ResolutionLanguage.EXCEPT.of(items.get(at - 3));
        return but || (apart && !BESIDES.of(items.get(at - 3)));
    }

    /// "Malta, Togo, Peru: three votes for it": the votes of those that are named.
    private boolean isOfTheList(Item number) {
        return items.size() > 1
                && ResolutionLanguage.NATIONS.of(items.getFirst())
                && (COLON.of(items.get(1)) || DASH.of(items.get(1)))
                && VoteFigures.count(number)
                        .filter(
                                figure ->
                                        figure.value().intValue()
                                                == actors.countries(items.getFirst()).size())
                        .isPresent();
    }

    /// "the two countries voted for it": two that were spoken of; but "the two that voted for it".
    private boolean isTheTwo(Item number) {
        int at = placeOf(number);
        boolean determined =
                ResolutionLanguage.DET.of(number.leaves().getFirst())
                        || (at > 0 && ResolutionLanguage.DET.of(items.get(at - 1)));
        return determined
                && at + 1 < items.size()
                && !THAT_DID.of(items.get(at + 1))
                && VoteFigures.count(number)
                        .filter(figure -> figure.value().intValue() == 2)
                        .isPresent();
    }

    /// "for 12 months", but not "for 93, against 24".
    private boolean isOfSomethingElse(Reading reading, Item number) {
        var verb = reading.parts().get("verb");
        if (verb != null && isSetAgainst(reading, number, verb)) {
            return true;
        }
        return verb != null
                && verb.last() + 1 == number.first()
                && reading.end() < items.size()
                && (ResolutionLanguage.FAVOUR.of(verb) || ResolutionLanguage.AGAINST.of(verb))
                && (ResolutionLanguage.WORD.of(items.get(reading.end()))
                        || WHO.of(items.get(reading.end()))
                        || ResolutionLanguage.UNIT_OF_TIME.of(items.get(reading.end())));
    }

    /// "116, against 73": the first of two numbers, which are not both of those against.
    private boolean isSetAgainst(Reading reading, Item number, Item verb) {
        return ResolutionLanguage.AGAINST.of(verb)
                && number.last() + 2 == verb.first()
                && COMMA.of(items.get(placeOf(number) + 1))
                && reading.end() < items.size()
                && ResolutionLanguage.COUNT.of(items.get(reading.end()));
    }

    private int placeOf(Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).first() == item.first()) {
                return i;
            }
        }
        return -1;
    }

    /// "nine countries backed Russia": a country, not a resolution.
    boolean isOfACountry(int at) {
        return at + 1 < items.size()
                && ResolutionLanguage.NATIONS.of(items.get(at))
                && !POSSESSIVE.of(items.get(at + 1))
                && !ResolutionLanguage.EVENT_NOUN.of(items.get(at + 1))
                && !ResolutionLanguage.RESOLUTION.of(items.get(at + 1))
                && !ResolutionLanguage.WORD.of(items.get(at + 1));
    }

    /// "four of the six", "the other six": a number of some that were spoken of before.
    boolean isOfSome(Item number) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).first() == number.first()) {
                var before = items.get(i - 1);
                return (ResolutionLanguage.COUNT.of(number)
                                && (ResolutionLanguage.DET.of(before)
                                        || ResolutionLanguage.ALL.of(before)
                                        || ResolutionLanguage.BOTH.of(before)
                                        || ResolutionLanguage.OTHER_WORD.of(before)))
                        || ITS.of(before)
                        || ITS.in(number);
            }
        }
        return false;
    }

    /// "50 votes more than in March": no number of its own.
    boolean isDifference(Reading reading) {
        if (reading.end() >= items.size()) {
            return false;
        }
        var next = items.get(reading.end());
        return DIFFERENCE.stream().anyMatch(test -> test.of(next));
    }

    /// "rose by more than ten votes", "by a margin of two votes".
    boolean isMovement(int at) {
        return at > 0
                && (ResolutionLanguage.ROSE.of(items.get(at - 1))
                        || ResolutionLanguage.FELL.of(items.get(at - 1)));
    }
}
