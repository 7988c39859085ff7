package plumbline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.fact.Countries;
import plumbline.fact.CountryName;
import plumbline.fact.Resolution.Body;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;
import plumbline.text.Token;
import plumbline.text.Tokenizer;

/// The keys by which the words of a text are held against those of a resolution: a stem for a word,
/// the code for the name of a country.
final class TopicKeys {

    private static final String COUNTRY = "country:";
    private static final String BODY = "body:";
    private static final String OR = "|";
    private static final Pattern AT_OR = Pattern.compile(Pattern.quote(OR));
    private static final int LONGEST_NAME = 7;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_STEM = 4;
    private static final int STEM = 6;

    /// What voters are called, whatever they vote on.
    private static final Set<String> OF_VOTERS =
            Set.of(
                    "country",
                    "countries",
                    "state",
                    "states",
                    "nation",
                    "nations",
                    "member",
                    "members",
                    "government",
                    "governments",
                    "republic",
                    "republics",
                    "world",
                    "including",
                    "practices");

    /// Endings, the longest first, without which forms of one word are alike.
    private static final List<String> ENDINGS =
            List.of(
                    "ations", "ation", "ions", "ings", "ion", "ing", "ies", "ied", "ism", "ist",
                    "ed", "es", "ly", "s");

    private TopicKeys() {}

    /// Whether a key stands for a country.
    static boolean isCountry(String key) {
        return key.startsWith(COUNTRY);
    }

    /// The key of a body that was voted on, and did not vote.
    static String of(Body body) {
        return BODY + body;
    }

    /// The key of a word that may be its own topic or stand for a country: one of these is meant.
    static String either(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .collect(Collectors.joining(OR));
    }

    /// The keys of which a key means one.
    static List<String> alternatives(String key) {
        return key.contains(OR) ? AT_OR.splitAsStream(key).toList() : List.of(key);
    }

    /// The keys of a stored title, alias or keyword.
    static Set<String> of(String stored) {
        var tokens = Tokenizer.tokenize(stored);
        var keys = new LinkedHashSet<String>();
        int i = 0;
        while (i < tokens.size()) {
            int length = country(stored, tokens, i, keys);
            if (length == 0) {
                keys.addAll(word(tokens.get(i)));
                length = 1;
            }
            i += length;
        }
        return keys;
    }

    /// How many tokens the longest name of a country takes that begins here.
    private static int country(String stored, List<Token> tokens, int from, Set<String> keys) {
        for (int length = Math.min(LONGEST_NAME, tokens.size() - from); length > 0; length--) {
            var words =
                    stored.substring(tokens.get(from).start(), tokens.get(from + length - 1).end());
            var names =
                    Countries.builtIn().named(words).stream()
                            .filter(name -> standsForCountry(name.kind()))
                            .toList();
            if (!names.isEmpty()) {
                names.forEach(name -> keys.add(COUNTRY + name.code()));
                return length;
            }
        }
        return 0;
    }

    private static boolean standsForCountry(CountryName.Kind kind) {
        return switch (kind) {
            case NAME, OLDER_NAME, ABBREVIATION, DEMONYM -> true;
            case CAPITAL, SEAT -> false;
        };
    }

    private static List<String> word(Token token) {
        if (token.sort() != Token.Sort.WORD
                || (token.fold().length() < SHORTEST_WORD && !isInitials(token))
                || TopicWords.isOfAny(token.fold())
                || OF_VOTERS.contains(token.fold())) {
            return List.of();
        }
        return List.of(stem(token.fold()));
    }

    /// "AI", "EU".
    private static boolean isInitials(Token token) {
        return token.text().length() == SHORTEST_WORD - 1
                && token.text().chars().allMatch(Character::isUpperCase);
    }

    private static String stem(String fold) {
        for (var ending : ENDINGS) {
            if (fold.endsWith(ending) && fold.length() - ending.length() >= SHORTEST_STEM) {
                return cut(fold.substring(0, fold.length() - ending.length()));
            }
        }
        return cut(fold);
    }

    private static String cut(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    /// The keys of a word or a name of a text.
    static List<String> of(Text text, Item leaf) {
        var keys = new ArrayList<String>();
        if (leaf.meaning() instanceof Meaning.Name(var refs)) {
            for (var ref : refs) {
                if (isNameOfCountry(ref)) {
                    keys.add(COUNTRY + ref.id());
                }
            }
            if (!keys.isEmpty()) {
                return keys;
            }
        }
        if (leaf.meaning() instanceof Meaning.Date || leaf.meaning() instanceof Meaning.Numeric) {
            return List.of();
        }
        for (int i = leaf.first(); i <= leaf.last(); i++) {
            keys.addAll(lowerCaseCountry(text.tokens().get(i)));
            keys.addAll(word(text.tokens().get(i)));
        }
        return keys;
    }

    /// "russia", as it is written in haste.
    private static List<String> lowerCaseCountry(Token token) {
        if (token.isCapitalised() || token.fold().length() < SHORTEST_STEM) {
            return List.of();
        }
        var named = Countries.builtIn().named(token.fold());
        if (named.isEmpty()) {
            return List.of();
        }
        return named.stream()
                .filter(name -> standsForCountry(name.kind()))
                .filter(name -> !name.caseSensitive() && !name.ambiguous())
                .map(name -> COUNTRY + name.code())
                .toList();
    }

    /// The country that a capital or a seat of power stands for.
    static List<String> ofSeat(Item leaf) {
        if (!(leaf.meaning() instanceof Meaning.Name(var refs))) {
            return List.of();
        }
        var seats = new ArrayList<String>(refs.size());
        for (var ref : refs) {
            if (ref.sort() == NameRef.Sort.CAPITAL || ref.sort() == NameRef.Sort.SEAT) {
                seats.add(COUNTRY + ref.id());
            }
        }
        return seats;
    }

    private static boolean isNameOfCountry(NameRef ref) {
        return ref.sort() == NameRef.Sort.COUNTRY || ref.sort() == NameRef.Sort.DEMONYM;
    }
}
