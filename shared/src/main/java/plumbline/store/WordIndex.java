package plumbline.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/// The words of documents in the order of the alphabet, each with the places of its documents.
final class WordIndex {

    private static final char AFTER_ALL = '\uffff';

    private final String[] words;
    private final int[][] places;

    private WordIndex(Map<String, Places> byWord) {
        words = byWord.keySet().toArray(String[]::new);
        places = byWord.values().stream().map(Places::compact).toArray(int[][]::new);
    }

    /// The places of the documents of which a word begins so.
    BitSet beginningWith(String begin) {
        var found = new BitSet();
        int end = first(begin + AFTER_ALL);
        for (int word = first(begin); word < end; word++) {
            for (int place : places[word]) {
                found.set(place);
            }
        }
        return found;
    }

    private int first(String word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? -at - 1 : at;
    }

    /// An index in the making.
    static final class Builder {

        private final Map<String, Places> byWord = new TreeMap<>();

        void add(int place, FoldedWords document) {
            document.words()
                    .forEach(word -> byWord.computeIfAbsent(word, w -> new Places()).add(place));
        }

        WordIndex build() {
            return new WordIndex(byWord);
        }
    }

    /// The places of a word, in ascending order.
    private static final class Places {

        private int[] places = new int[1];
        private int count;

        void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
        }

        int[] compact() {
            return Arrays.copyOf(places, count);
        }
    }
}
