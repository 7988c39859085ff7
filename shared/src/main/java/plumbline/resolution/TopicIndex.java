package plumbline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Spelling;
import plumbline.fact.DocumentType;
import plumbline.fact.Resolution.Body;
import plumbline.text.Fold;

/// What the stored resolutions are about: for each the keys of its keywords, aliases and title, and
/// how much each key tells it from the others.
final class TopicIndex {

    /// A word of the title alone says less than one of the keywords or aliases, which were chosen.
    private static final double OF_TITLE = 0.6;

    /// What each word of an alias or keyword of several words counts for that is said whole.
    private static final double WHOLE_PHRASE = 0.4;

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final double OF_INITIALS = 0.8;

    /// Three words or more with capitals, over an "of" or "the".
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:(?: (?:of|the|and|for))* \\p{Lu}\\p{Ll}+){2,}");

    private final Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
    private final Map<String, List<Entry.OfResolution>> holders = new HashMap<>();
    private final Map<String, List<Set<String>>> phrases = new HashMap<>();
    private final Map<String, Set<Body>> concerned = new HashMap<>();

    private static final Map<Body, String> NAMES =
            Map.of(
                    Body.UNGA, "general assembly",
                    Body.UNSC, "security council",
                    Body.HRC, "human rights council");

    private TopicIndex(Catalogue catalogue) {
        catalogue
                .resolutions()
                .forEach(
                        entry -> {
                            var keys = weightsOf(entry);
                            weights.put(entry.id(), keys);
                            phrases.put(entry.id(), phrasesOf(entry));
                            concerned.put(entry.id(), concernedBy(entry));
                            keys.keySet().forEach(key -> add(key, entry));
                        });
    }

    private void add(String key, Entry.OfResolution holder) {
        holders.computeIfAbsent(key, missing -> new ArrayList<>(1)).add(holder);
    }

    /// The index of a catalogue: made at the first call, then kept with it.
    static TopicIndex of(Catalogue catalogue) {
        return catalogue.index(TopicIndex.class, Set.of(DocumentType.RESOLUTION), TopicIndex::new);
    }

    private static Map<String, Double> weightsOf(Entry.OfResolution entry) {
        var keys = new HashMap<String, Double>();
        TopicKeys.of(entry.title()).forEach(key -> keys.put(key, OF_TITLE));
        entry.aliases().forEach(alias -> addPhrase(alias, keys));
        entry.keywords().forEach(keyword -> addPhrase(keyword, keys));
        Stream.of(List.of(entry.title()), entry.aliases(), entry.keywords())
                .flatMap(List::stream)
                .forEach(
                        name ->
                                INITIALS.matcher(name)
                                        .results()
                                        .forEach(it -> initials(it.group(), keys)));
        concernedBy(entry).forEach(body -> keys.put(TopicKeys.of(body), 1.0));
        return Map.copyOf(keys);
    }

    /// "International Criminal Court" is also called by its initials.
    private static void initials(String name, Map<String, Double> keys) {
        var initials = new StringBuilder();
        BLANK.splitAsStream(name)
                .map(word -> word.charAt(0))
                .filter(Character::isUpperCase)
                .forEach(initials::append);
        keys.merge(Fold.of(initials.toString()), OF_INITIALS, Math::max);
    }

    /// One word of a phrase says less than the whole of it.
    private static void addPhrase(String phrase, Map<String, Double> keys) {
        var said = TopicKeys.of(phrase);
        double weight = 1 / Math.sqrt(said.size());
        said.forEach(key -> keys.merge(key, weight, Math::max));
    }

    /// What an alias or a keyword of several words says.
    private static List<Set<String>> phrasesOf(Entry.OfResolution entry) {
        return Stream.concat(entry.aliases().stream(), entry.keywords().stream())
                .map(TopicKeys::of)
                .filter(keys -> keys.size() > 1)
                .distinct()
                .toList();
    }

    private static Set<Body> concernedBy(Entry.OfResolution entry) {
        var bodies = EnumSet.noneOf(Body.class);
        var words = new ArrayList<>(EventFinder.names(entry));
        words.addAll(entry.keywords());
        for (var word : words) {
            var folded = Spelling.folded(word);
            NAMES.forEach(
                    (body, name) -> {
                        if (folded.contains(name)) {
                            bodies.add(body);
                        }
                    });
        }
        return bodies;
    }

    /// The bodies that what a resolution is called speaks of ("suspension from the Human Rights
    /// Council").
    Set<Body> concerns(String id) {
        return concerned.getOrDefault(id, Set.of());
    }

    /// The resolutions that are about any of these keys.
    Stream<Entry.OfResolution> about(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> holders.getOrDefault(key, List.of()).stream())
                .distinct();
    }

    /// How much a key is part of what a resolution is about, 0 for not at all.
    double weight(String id, String key) {
        return weights.getOrDefault(id, Map.of()).getOrDefault(key, 0.0);
    }

    /// How well keys fit a resolution, each the more the fewer resolutions share it.
    double score(String id, Collection<String> keys) {
        double score = 0;
        for (var key : keys) {
            score += weight(id, key) * distinction(key);
        }
        for (var phrase : phrases.getOrDefault(id, List.of())) {
            score += keys.containsAll(phrase) ? WHOLE_PHRASE * phrase.size() : 0;
        }
        return score;
    }

    private double distinction(String key) {
        return Math.log(
                1
                        + (double) weights.size()
                                / Math.max(1, holders.getOrDefault(key, List.of()).size()));
    }
}
