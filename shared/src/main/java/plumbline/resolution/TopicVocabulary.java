package plumbline.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.Countries;
import plumbline.fact.DocumentType;

/// The words of what the stored resolutions are called, each with its resolutions: far fewer than
/// there are resolutions, so that a topic is compared with each word and not with each of them.
final class TopicVocabulary {

    private final Map<String, List<Entry.OfResolution>> byWord = new HashMap<>();

    private TopicVocabulary(Catalogue catalogue) {
        for (var entry : catalogue.resolutions()) {
            for (var word : TopicWords.of(entry).words()) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(entry);
            }
        }
    }

    /// The vocabulary of a catalogue: made at the first call, then kept with it.
    static TopicVocabulary of(Catalogue catalogue) {
        return catalogue.index(
                TopicVocabulary.class, Set.of(DocumentType.RESOLUTION), TopicVocabulary::new);
    }

    /// The ids of the resolutions that have each of these words, in the same or a kindred form.
    ///
    /// @param words one at least
    Set<String> about(TopicWords words, Countries countries) {
        Set<String> found = Set.of();
        boolean first = true;
        for (var word : words.words()) {
            var having = having(word, countries);
            if (first) {
                found = having;
                first = false;
            } else {
                found.retainAll(having);
            }
        }
        return found;
    }

    private Set<String> having(String word, Countries countries) {
        var kindred = TopicWords.kindredOf(word, countries);
        var ids = new HashSet<String>();
        byWord.forEach(
                (other, entries) -> {
                    if (kindred.test(other)) {
                        entries.forEach(entry -> ids.add(entry.id()));
                    }
                });
        return ids;
    }
}
