package plumbline.election;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;

/// Tells the parts of countries that a sentence is about by how it begins, where no preposition
/// says so: "Lagos gave her …", "Guayaquil: 53 per cent for …".
final class HeadPlaces {

    /// The most letters of an acronym.
    private static final int MOST_LETTERS = 4;

    private final Text text;
    private final List<Item> items;

    HeadPlaces(Text text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    /// "Guayaquil, long a bastion of the left: 53.2 percent for …": an unknown name before a colon
    /// at the head of a sentence is a place that the rest is about.
    Optional<String> atHead() {
        if (items.size() < 2) {
            return Optional.empty();
        }
        var head = items.getFirst();
        if (isCalledLikeAParty(0) && ElectionLanguage.PLACE_VERB.of(items.get(1))) {
            return Optional.of(acronym(0));
        }
        int named = text.fold(head).equals("the") ? 1 : 0;
        if (isPlaceThatVotes(named) || isLongNameThatVotes(named)) {
            return Optional.of(text.words(items.get(named)));
        }
        if (!isUnknownName(head)
                && (!isPartOfSomewhere(head) || ElectionLanguage.CAPITAL.of(head))) {
            return Optional.empty();
        }
        var next = text.fold(items.get(1));
        if (!(next.equals(":") || next.equals(",")) || isAcronym(items.getFirst())) {
            return Optional.empty();
        }
        for (int i = 1; i < Math.min(items.size(), 10); i++) {
            if (text.fold(items.get(i)).equals(":")) {
                return Optional.of(text.words(items.getFirst()));
            }
            if (ElectionLanguage.isFigure(items.get(i))
                    || ElectionLanguage.CHOICE.of(items.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "in the ACT": letters that are a party's and, behind such words, a part of a country.
    boolean isCalledLikeAParty(int at) {
        var words = text.words(items.get(at));
        return ElectionLanguage.CHOICE.of(items.get(at))
                && (words.startsWith("the ") || words.startsWith("The "))
                && acronym(at).equals(acronym(at).toUpperCase(Locale.ROOT));
    }

    /// The letters behind its article.
    String acronym(int at) {
        return text.words(items.get(at)).substring("the ".length());
    }

    /// "KPU": an authority or an agency rather than a place.
    private boolean isAcronym(Item item) {
        var words = text.words(item);
        return words.length() <= MOST_LETTERS && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /// "Lagos gave her …", "The ACT bucked the trend": an unknown name may give what it counted, as
    /// an authority does, but does not vote.
    private boolean isPlaceThatVotes(int at) {
        if (at + 1 >= items.size()) {
            return false;
        }
        var verb = items.get(at + 1);
        return (isPartOfSomewhere(items.get(at))
                        && (ElectionLanguage.PLACE_VERB.of(verb)
                                || ElectionLanguage.GIVING_VERB.of(verb)
                                || (ElectionLanguage.BE.of(verb)
                                        && !ElectionLanguage.CAPITAL.of(items.get(at)))))
                || (isUnknownName(items.get(at)) && ElectionLanguage.PLACE_VERB.of(verb))
                || isQuarterThatVotes(at)
                || isTwoPlaces(at);
    }

    /// "Dublin Bay South recorded …": a part of a city, by a name that goes on behind the city's.
    private boolean isQuarterThatVotes(int at) {
        int end = at + 1;
        while (end < Math.min(items.size(), at + 4)
                && text.tokens().get(items.get(end).first()).isCapitalised()
                && !ElectionLanguage.CHOICE.of(items.get(end))) {
            end++;
        }
        return end > at + 1
                && end < items.size()
                && isPartOfSomewhere(items.get(at))
                && ElectionLanguage.PLACE_VERB.of(items.get(end));
    }

    /// "Bexley & Bromley gave her …": two names that are unknown, of which no authority is made, or
    /// of parts of a country.
    private boolean isTwoPlaces(int at) {
        return at + 3 < items.size()
                && (isUnknownName(items.get(at)) || isPartOfSomewhere(items.get(at)))
                && text.fold(items.get(at + 1)).equals("&")
                && (isUnknownName(items.get(at + 2)) || isPartOfSomewhere(items.get(at + 2)))
                && ElectionLanguage.GIVING_VERB.of(items.get(at + 3));
    }

    /// "Dublin Bay South recorded the highest Yes vote": a name of several words.
    private boolean isLongNameThatVotes(int from) {
        int end = from;
        while (end < items.size() && isWordOfName(items.get(end))) {
            end++;
        }
        return end > from + 1
                && end < items.size()
                && ElectionLanguage.PLACE_VERB.of(items.get(end));
    }

    private boolean isWordOfName(Item item) {
        return text.tokens().get(item.first()).isCapitalised()
                && !ElectionLanguage.CHOICE.of(item)
                && (isUnknownName(item)
                        || ElectionLanguage.CAPITAL.of(item)
                        || ElectionLanguage.DIRECTIONS.of(item)
                        || isPartOfSomewhere(item));
    }

    /// A part of a country, a city among them, that no country is called by: "Lagos gave her …".
    private static boolean isPartOfSomewhere(Item item) {
        var names = Leaves.names(item);
        return item.first() == item.leaves().getLast().first()
                && names.stream()
                        .anyMatch(
                                ref ->
                                        ref.sort() == NameRef.Sort.AREA
                                                || ref.sort() == NameRef.Sort.CAPITAL)
                && names.stream()
                        .noneMatch(
                                ref ->
                                        ref.sort() == NameRef.Sort.COUNTRY
                                                || ref.sort() == NameRef.Sort.PERSON
                                                || ref.sort() == NameRef.Sort.PARTY);
    }

    private static boolean isUnknownName(Item item) {
        return (ElectionLanguage.CAPITALISED.of(item) || ElectionLanguage.SOMEONE.of(item))
                && !ElectionLanguage.LABEL.of(item);
    }
}
